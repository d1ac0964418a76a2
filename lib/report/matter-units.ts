import { once } from '../text/once';
import { readWords } from '../text/words';

/** Units by what they measure alike, in the languages of the word tables; forms of one unit stand together. */
const UNITS = [
  'km kilometre kilometres kilometer kilometers kilometern kilomètre kilomètres kilómetro kilómetros quilômetro quilômetros quilómetro quilómetros chilometro chilometri км километр километра километров',
  'mile miles mi meile meilen milla millas milha milhas miglio miglia mille milles миля мили миль',
  'metre metres meter meters metern mètre mètres metro metros metri м метр метра метров',
  'cm centimetre centimetres centimeter centimeters zentimeter centimètre centimètres centímetro centímetros centimetro centimetri сантиметр сантиметра сантиметров',
  'mm millimetre millimetres millimeter millimeters millimètre millimètres milímetro milímetros millimetro millimetri миллиметр миллиметра миллиметров',
  'foot feet ft fuß pied pieds pie pies pé pés piede piedi фут фута футов',
  'inch inches zoll pouce pouces pulgada pulgadas polegada polegadas pollice pollici дюйм дюйма дюймов',
  'yard yards yarda yardas iarda iarde jardas ярд ярда ярдов',
  'hectare hectares ha hektar hectárea hectáreas ettaro ettari гектар гектара гектаров',
  'acre acres acro acri акр акра акров',
  'kg kilo kilos kilogram kilograms kilogramme kilogrammes kilogramm kilogramo kilogramos quilo quilos chilo chili кг килограмм килограмма килограммов',
  'pound pounds lb lbs pfund livre livres libra libras libbra libbre фунт фунта фунтов',
  'gram grams gramme grammes gramm gramo gramos grama gramas grammo grammi грамм грамма граммов',
  'ton tons tonne tonnes tonnen tonelada toneladas tonnellata tonnellate тонна тонны тонн',
  'litre litres liter liters litern litro litros litri литр литра литров',
  'gallon gallons gallonen galón galones galão galões gallone galloni галлон галлона галлонов',
  'percent prozent porcentaje процент процента процентов',
  'points punkte prozentpunkte puntos pontos punti пункт пункта пунктов',
  'dollar dollars dollari dólar dólares доллар доллара долларов',
  'euro euros евро',
  'yen йен иен',
  'yuan yuanes юань юаня юаней',
  'ruble rubles rouble roubles rubel rublos rubli рубль рубля рублей',
  'celsius',
  'fahrenheit',
  'second seconds sekunde sekunden seconde secondes segundo segundos secondo secondi секунда секунды секунд',
  'minute minutes minuten minuto minutos minuti минута минуты минут',
  'hour hours stunde stunden heure heures hora horas ora ore час часа часов',
  'day days tag tage tagen jour jours día días dia dias giorno giorni день дня дней',
  'week weeks woche wochen semaine semaines semana semanas settimana settimane неделя недели недель',
  'month months monat monate monaten mois mes meses mês mese mesi месяц месяца месяцев',
  'year years jahr jahre jahren an ans année années año años ano anos anno anni год года лет',
  'decade decades jahrzehnt jahrzehnte jahrzehnten décennie décennies década décadas decennio decenni',
] as const;

const BY_KEY = once(
  () => new Map(UNITS.flatMap((unit, at) => readWords(unit).keys.map((key) => [key, at] as const))),
);

/** Which unit a word is by its key, the same for all its forms; null for none. Only behind a number is it surely one. */
export function unitOf(key: string): number | null {
  return BY_KEY().get(key) ?? null;
}
