import { once } from '../text/once';
import { keysOf } from '../text/words';
import { FORECAST_KINDS, FORECAST_SHARE } from '../thresholds';
import type { Side } from './side';

/** Beginnings of words that weather forecasts are made of (English, German, French, Spanish, Italian, Portuguese, Russian). As keys are. */
const WEATHER = once(
  () =>
    new RegExp(
      `^(?:${[
        'weather|forecast|sunn|sunshine|sun$|cloud|overcast|rain|shower|drizzl|thunder|snow|sleet|hail$|fog|mist$|frost|wind|breez|gale|gust|temperature|highs?$|lows?$|dry$|bright|clear$|spells?$|mild|chill|humid|outlook|degrees?$|north|south|east(?:er|$)|west(?:er|$)|coast|tonight|tomorrow|afternoon|overnight|\\d+c$',
        'wetter|sonn(?:e$|ig|en)|wolk|bewölk|regen|schauer|gewitter|schnee|hagel$|nebel|frost|böe|sturm|temperatur|höchstwert|tiefstwert|grad$|trocken|heiter|klar$|mild|niederschlag|nacht$|nachmittag|vormittag|nord|süd|ost(?:en|w|$)|wind',
        'météo|soleil|ensoleill|éclairc|nuage|pluie|pluvi|averse|orage|neige|brouillard|brume|gel(?:ée|s)|vent$|vents$|rafale|température|maximale|minimale|degré|ciel$|doux|matinée|après-midi|nord|sud|ouest|littoral',
        'cielo|nub(?:e|os|lad)|despejad|lluv|llov|chubasco|tormenta|niev|niebla|helad|vient|temperatura|máxim|mínim|grado|mañana$|tarde$|noche$|norte|sur$|oeste|este$|costa',
        'sole(?:ggi|$)|nuvol|seren|piogg|piov|rovesc|temporal|neve$|nevic|nebbi|gelat|vent[oi]$|massim|minim|gradi$|mattin|pomeriggi|nord$|sud$|ovest|est$',
        'sol$|nuven|nublad|chuv|pancad|trovoad|nevoeir|neblin|gead|céu$|graus?$|manhã|tarde|noite|leste',
        'погод|солн|облач|пасмурн|дожд|осадк|ливн|гроз|снег|туман|замороз|мороз|ветер|ветра|порыв|температур|градус|тепла$|ясно|ночью$|днём$|днем$|север|южн|юг[ае]?$|запад|восточ|восток',
      ].join('|')})`,
      'u',
    ),
);

/** Whether a paragraph tells the weather to come: offices of weather and newspapers tell it day by day in the same few words. */
export function isForecast(side: Side, paragraph: number): boolean {
  const first = side.paragraphStarts[paragraph] as number;
  const after = side.paragraphStarts[paragraph + 1] as number;
  const found = keysOf(side.words, first, after).filter((key) => WEATHER().test(key));
  return found.length >= FORECAST_SHARE * (after - first) && new Set(found).size >= FORECAST_KINDS;
}
