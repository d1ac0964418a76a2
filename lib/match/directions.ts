import { once } from '../text/once';
import { keysOf } from '../text/words';
import { DIRECTION_KINDS, DIRECTION_SHARE } from '../thresholds';
import type { Side } from './side';

/**
 * Beginnings of words that directions for cooking are made of (English, German, French, Spanish, Italian,
 * Portuguese, Russian): what is done, with what, in what. As keys are.
 */
const COOKING = once(
  () =>
    new RegExp(
      `^(?:${[
        // What is done.
        'preheat|bak(?:e|es|ed|ing)$|beat(?:en|ing)?$|whisk|stir|simmer|boil|knead|drain|chop|dice|slic|peel|grease|fold$|pour|toss$|serve$|rise$|shape$|sprinkl|season|roast|fry|sieve|sift|chill|garnish|marinat|mix(?:ing|ture)?$|cool(?:ing)?$|add(?:ing)?$|combin',
        'vorheiz|back(?:en|t)$|rühr|verrühr|unterheb|verknet|knet|köch|koch(?:en|t)$|schneid|schäl|hack(?:en|t)$|würz|brat(?:en|e)$|anbrat|abgiess|ausroll|bestreu|bemehl|gefettet|einfett|misch|vermisch|zugeb|ruhen$|auskühl|goldbraun',
        'préchauff|mélang|fouett|pétri|incorpor|mijot|cuire$|cuisson|hach|éminc|épluch|égoutt|vers(?:er|ez)$|ajout|saupoudr|beurr|enfourn|refroidir$|laissez$|laisser$',
        'precal|precalent|precalient|mezcl|batir$|bate$|amas|hornea|horne|cocin|coc(?:er|ed|ere|ete)$|pica(?:r|d)?$|pela(?:r)?$|añad|viert|espolvore|enfri|remov|preriscald|mescol|sbatt|impast|inforna|cuoc|taglia|sbuccia|scola|aggiung|vers(?:are|ate)$|misture|assar$|asse$|cozinh|acrescent|despej|polvilh|bata$',
        'разогре|взбе?[ий]|смеша|перемеш|замес|выпек|запек|вар(?:ить|ите)$|жар(?:ить|ьте)$|обжар|нареж|нареза|добав|посол|остуд|вылож|вылей|раскат',
        // With what, and how much of it.
        'butter|sugar|flour|egg$|eggs$|salt$|pepper$|cream$|milk$|oil$|dough|batter|yeast|vanilla|lemon|garlic|onions?$|tablespoon|teaspoon|tbsp$|tsp$|pinch$|cups?$|minut|degree|gram[ms]?$|ml$|cm$|juice$|powder$|paste$|loaf$|dressing$|smooth$|tender$|doubled$',
        'mehl$|zucker|salz$|pfeffer$|eier?$|eigelb|eiweiss|milch$|sahne$|teig|hefe$|knoblauch|zwiebel|esslöffel|teelöffel|el$|tl$|prise$|grad$',
        'farine$|sucre$|beurre$|oeufs?$|sel$|poivre$|lait$|crème$|pâte$|levure$|ail$|oignon|cuillère|pincée$|harina$|azúcar|mantequilla|huevos?$|sal$|leche$|masa$|levadura|ajo$|cebolla|cuchara|farina$|zucchero|burro$|uov[oa]$|sale$|latte$|impasto|aglio|cipoll|cucchiai|farinha|açúcar|manteiga|ovos?$|leite$|alho$|colher',
        'мук[аиу]$|сахар|масл|яйц|яиц|соль$|соли$|молок|тест[оае]$|дрожж|чеснок|лук[ау]?$|ложк|ложек|градус|щепотк',
        // In what.
        'oven|saucepan|skillet|bowl|tin$|skewer|parchment|fridge|refrigerat|tray$|pan$|rack$|wok$|ofen|backofen|schüssel|pfanne|topf$|blech$|backform|form$|kühlschrank|four$|saladier|casserole|poêle$|moule$|frigo|horno$|cuenco|sartén|olla$|molde$|nevera|forno$|ciotola|padella|pentola|teglia|frigorifer|tigela|panela|frigideira|духовк|миск|сковород|кастрюл|форм[уеы]$|холодильник',
      ].join('|')})`,
      'u',
    ),
);

/**
 * Whether a paragraph gives directions for cooking: most kitchens that print a dish print its steps
 * in the same few words, and nobody's prose is lost in them.
 */
export function isDirections(side: Side, paragraph: number): boolean {
  const first = side.paragraphStarts[paragraph] as number;
  const after = side.paragraphStarts[paragraph + 1] as number;
  const found = keysOf(side.words, first, after).filter((key) => COOKING().test(key));
  return (
    found.length >= DIRECTION_SHARE * (after - first) && new Set(found).size >= DIRECTION_KINDS
  );
}
