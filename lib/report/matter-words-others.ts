/** Little words of languages whose other words are not known here: they keep a text from being read as one that it is not. */
export const OTHER_TELLS: readonly string[] = [
  // Dutch, Afrikaans.
  'de het een van en dat niet zijn voor met die op te aan er om ook door maar naar uit bij zou heeft was hij zij had wordt werd worden nog dan als over deze dit is in nie',
  // Swedish.
  'och att det som en på är av för med den till inte om ett var har hade de han hon men vi jag så från när kan ska efter sade sin under mot ingen i',
  // Danish, Norwegian.
  'og at det som en på er av af for med den til ikke om et var har havde hadde de han hun men vi jeg så fra når kan skal efter etter sa sin under mod mot blev ble i',
  // Polish.
  'i w nie na się z że do to jest o jak po przez dla od za był była było są oraz ale co może tego jego które który która także już',
  // Czech, Slovak.
  'a v se na je že s z do to jako pro po od za byl byla bylo jsou ale by může také už která který které ktorý ktoré si sa nie',
  // Ukrainian.
  'і в у не на що він вона вони ми це як по із від до для за але був була було були його її їх також вже про при після який яка які чи якщо щоб коли де з та є',
  // Belarusian, Bulgarian, Serbian.
  'і ў не на што гэта як па для але яго быў была и в на не се за да от че са по като с е ще това който и у на је да се за од са који која што као није',
  // Catalan.
  'el la els les de i que en un una per amb no és del dels al als va han ha hi més com però també seva seu aquest aquesta entre fins sobre ja són era on quan',
  // Romanian.
  'şi în de la cu pe nu a că o un este au care din pentru mai fost se sunt ce va lui prin după ca sau să dar fi al ale',
  // Turkish.
  've bir bu da de için ile olarak çok daha gibi olan sonra kadar ancak ise değil en ne o var ki dedi',
  // Indonesian, Malay.
  'yang dan di dari untuk dengan pada ini itu tidak dalam akan oleh ke juga telah sebagai karena adalah kepada',
  // Finnish.
  'ja on ei että se oli hän mutta kun myös ovat joka mukaan sen kuin olla tai vain niin jo ole',
  // Hungarian.
  'a az és hogy nem egy is volt meg csak de ez azt már ki mint el vagy után szerint',
];
