import { describe, expect, it } from 'vitest';
import { isDirections } from '@/lib/match/directions';
import { readSide } from '@/lib/match/side';
import { readWords } from '@/lib/text/words';

const ofOne = (text: string) =>
  readSide(readWords(text), [{ start: 0, end: text.length }], () => false);

// All texts here are made up.
describe('directions for cooking', () => {
  it.each([
    'Heat the oil in a large pan, add the onions and garlic and fry gently for ten minutes until soft, stirring now and then.',
    'Melt the butter, whisk in the flour and cook for one minute; pour in the milk little by little, stirring until the sauce is smooth, and season with salt.',
    'Die Zwiebeln schälen, fein hacken und in der Butter glasig braten, dann das Mehl darüber stäuben und mit der Milch ablöschen.',
    'Préchauffez le four à 180 degrés. Mélangez la farine et le sucre, ajoutez les œufs un à un, puis versez la pâte dans un moule beurré.',
    'Precalienta el horno a 180 grados. Mezcla la harina con el azúcar, añade los huevos y vierte la masa en un molde.',
    'Preriscaldate il forno a 180 gradi, mescolate la farina con lo zucchero, aggiungete le uova e versate l’impasto in una teglia imburrata.',
    'Preaqueça o forno a 180 graus. Misture a farinha com o açúcar, acrescente os ovos e despeje a massa numa forma untada com manteiga.',
    'Разогрейте духовку до 180 градусов, смешайте муку с сахаром, добавьте яйца и молоко и вылейте тесто в смазанную маслом форму.',
  ])('%s', (text) => {
    expect(isDirections(ofOne(text), 0)).toBe(true);
  });

  it.each([
    'She opened her first kitchen in a shed behind the cannery, with a stove that a ship had left behind, and for two years cooked nothing but soup for the dockers.',
    'The price of butter has risen by a third since January, and bakers in Orrin say that they can no longer sell a roll for less than a crown without losing money.',
    'The minister told reporters that the talks would go on until both sides had agreed on the minutes, which might take another week in the cold rooms of the castle.',
    'Die Köchin verließ das Schiff in Dunmere, lernte bei einem Bäcker den Umgang mit Sauerteig und kaufte von ihrem ersten Geld eine Geige, die sie nie spielte.',
    'Le boulanger du quai a fermé sa boutique samedi, après quarante ans, et toute la rue est venue lui dire adieu avec des chaises et une fanfare.',
    'El alcalde dejó la sal sobre la mesa, miró por la ventana y dijo que nadie en la sala había entendido la carta del ministro.',
    'Пекарь закрыл лавку в субботу, после сорока лет работы, и вся улица пришла проститься с ним, со стульями и духовым оркестром.',
  ])('are not: %s', (text) => {
    expect(isDirections(ofOne(text), 0)).toBe(false);
  });
});
