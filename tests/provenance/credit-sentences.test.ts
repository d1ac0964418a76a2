import { describe, expect, it } from 'vitest';
import type { CreditContext } from '../../lib/provenance/credit';
import { type CreditBlock, readCredits } from '../../lib/provenance/credit-lines';

/*
 * Sentences that say where a text comes from, and sentences that only look so. All are made up; outlets
 * are real where the table of outlets is the point.
 */
const PROSE =
  'The river rose for three days before anybody in the valley thought of leaving, and then everybody left at once.';
const prose = (count: number): CreditBlock[] =>
  Array.from({ length: count }, () => ({ text: PROSE }));

const ECHO = 'The Valley Echo';
const BOTE = 'Talbote';
const NORTH = 'Северный вестник';
/** Outlets that no table holds, known from the match. */
const MATCHED = [ECHO, BOTE, NORTH, 'El Faro'].map((name) => ({
  name,
  host: null,
  url: null,
}));

function named(blocks: readonly CreditBlock[], known: CreditContext['known'] = []): string[] {
  const context = { site: null, host: null, canonical: null, known };
  return [...new Set(readCredits(blocks, context).map(({ outlet }) => outlet))];
}

const atTop = (text: string) => [{ text }, ...prose(4)];
const atFoot = (text: string) => [...prose(4), { text }];
const inside = (text: string) => [...prose(6), { text }, ...prose(6)];

/** By its words alone. */
const CREDITS: [line: string, outlet: string][] = [
  // English
  ['“The Long Night” was originally published in The Guardian.', 'The Guardian'],
  ['"The Long Night" first appeared in The Guardian.', 'The Guardian'],
  ['‘The Long Night’ was first published by Undark.', 'Undark'],
  ['“The Long Night” is republished from The Conversation.', 'The Conversation'],
  ['This article, “The Long Night”, was originally published in The Valley Echo.', ECHO],
  ['A version of this story first appeared in The Valley Echo.', ECHO],
  ['An earlier version of this article was published by The Valley Echo.', ECHO],
  ['(Originally published in The Valley Echo under the title “The Long Night”)', ECHO],
  ['This piece is reproduced with the permission of The Valley Echo.', ECHO],
  ['The Conversation first published this article.', 'The Conversation'],
  ['The Guardian originally published this story on 3 May 2024.', 'The Guardian'],
  ['Grist first ran this piece under another title.', 'Grist'],
  ['This is an edited version of an article first published by The Valley Echo.', ECHO],
  ['This essay is a translation of an article first published by The Valley Echo.', ECHO],
  ['This article was originally written for The Guardian.', 'The Guardian'],
  ['This article was published by The Guardian on 3 May 2024.', 'The Guardian'],
  ['The original article was published in The Guardian.', 'The Guardian'],
  ['Published by kind permission of The Guardian.', 'The Guardian'],
  ['The Guardian was the first to publish this article.', 'The Guardian'],
  ['Content provided by Reuters.', 'Reuters'],
  // German, Dutch
  ['Zuerst erschien dieser Text bei Correctiv.', 'Correctiv'],
  ['Der Originaltext erschien bei Correctiv.', 'Correctiv'],
  ['Dieser Text erschien in Die Zeit.', 'Die Zeit'],
  ['Veröffentlicht mit freundlicher Erlaubnis von Correctiv.', 'Correctiv'],
  ['„Die lange Nacht“ erschien zuerst bei Correctiv.', 'Correctiv'],
  ['„Die lange Nacht“ wurde ursprünglich von The Conversation veröffentlicht.', 'The Conversation'],
  ['Correctiv hat diesen Artikel zuerst veröffentlicht.', 'Correctiv'],
  ['Die Zeit veröffentlichte diesen Text zuerst.', 'Die Zeit'],
  ['Dieser Artikel erschien am 3. Mai 2024 zuerst im Talboten.', 'Talboten'],
  ['Dieser Beitrag ist eine Übernahme von Correctiv.', 'Correctiv'],
  ['Diesen Text hat zuerst Correctiv veröffentlicht.', 'Correctiv'],
  ['Dit artikel verscheen eerder in De Volkskrant.', 'de Volkskrant'],
  // French
  ['« La longue nuit » a été initialement publié par Mediapart.', 'Mediapart'],
  ['« La longue nuit » est paru à l’origine dans Le Figaro.', 'Le Figaro'],
  ['Mediapart a publié cet article en premier.', 'Mediapart'],
  ['Mediapart a initialement publié cet article.', 'Mediapart'],
  ['Cet article est paru pour la première fois dans Le Figaro.', 'Le Figaro'],
  ['Cet article provient de Mediapart.', 'Mediapart'],
  ['Publié avec l’aimable autorisation de Mediapart.', 'Mediapart'],
  ['L’article original a été publié par Mediapart.', 'Mediapart'],
  // Spanish, Portuguese
  ['El artículo original fue publicado en El País.', 'El País'],
  ['Este texto se publicó en El País.', 'El País'],
  ['Publicado com permissão da Agência Brasil.', 'Agência Brasil'],
  ['«La larga noche» fue publicado originalmente en El País.', 'El País'],
  ['El País publicó originalmente este artículo.', 'El País'],
  ['El País publicó este artículo por primera vez en mayo.', 'El País'],
  ['Esta nota salió originalmente en El País.', 'El País'],
  ['Este texto procede de El País.', 'El País'],
  ['“A longa noite” foi publicado originalmente no The Conversation.', 'The Conversation'],
  ['A Agência Brasil publicou originalmente esta reportagem.', 'Agência Brasil'],
  ['Este artigo saiu originalmente na Agência Brasil.', 'Agência Brasil'],
  // Italian
  ['«La lunga notte» è stato pubblicato originariamente su La Stampa.', 'La Stampa'],
  ['La Stampa ha pubblicato per prima questo articolo.', 'La Stampa'],
  ['Questo articolo è uscito per la prima volta su La Stampa.', 'La Stampa'],
  ['L’articolo originale è stato pubblicato su La Stampa.', 'La Stampa'],
  // Russian
  ['Первая публикация: «Медуза»', 'Meduza'],
  ['Опубликовано с разрешения «Медузы».', 'Meduza'],
  ['Оригинальная статья опубликована в «Новой газете».', 'Novaya Gazeta'],
  ['Ада По написала её для «Новой газеты».', 'Novaya Gazeta'],
  ['Этот материал подготовлен для «Медузы».', 'Meduza'],
  ['Материал впервые вышел в «Северном вестнике».', 'Северном вестнике'],
  ['Эта статья впервые вышла в газете «Северный вестник».', NORTH],
  ['Статью впервые опубликовала «Медуза».', 'Meduza'],
  ['Статью опубликовал «Коммерсантъ».', 'Kommersant'],
  ['Эту статью опубликовал «Северный вестник».', NORTH],
  ['Этот текст первым опубликовал «Северный вестник».', NORTH],
  ['Впервые статья опубликована в газете «Северный вестник».', NORTH],
  ['«Медуза» впервые опубликовала эту статью.', 'Meduza'],
  ['«Долгая ночь» впервые опубликована на сайте «Медуза».', 'Meduza'],
  ['Ада По написала её для издания «Медуза».', 'Meduza'],
  ['Текст взят с сайта «Северный вестник».', NORTH],
  // Chinese
  ['《长夜》一文首发于澎湃新闻', 'The Paper'],
  ['本文由澎湃新闻首发', 'The Paper'],
  ['本文最早由澎湃新闻发布', 'The Paper'],
  ['这篇文章原载于《人民日报》', 'People’s Daily'],
  ['此文最初刊登于《人民日报》', 'People’s Daily'],
  ['本文经澎湃新闻授权转载', 'The Paper'],
  ['文章首发：澎湃新闻', 'The Paper'],
  ['原文链接：澎湃新闻', 'The Paper'],
  // Arabic
  ['هذا المقال منشور في الأصل على موقع دويتشه فيله', 'Deutsche Welle'],
  ['نشرت الجزيرة هذا المقال لأول مرة', 'Al Jazeera'],
  ['ظهر هذا المقال لأول مرة في الجزيرة', 'Al Jazeera'],
  ['«الليل الطويل» نُشر لأول مرة في موقع دويتشه فيله', 'Deutsche Welle'],
  // Hindi
  ['बीबीसी ने यह लेख सबसे पहले प्रकाशित किया था।', 'BBC'],
  ['यह लेख पहले डॉयचे वेले पर प्रकाशित हुआ था।', 'Deutsche Welle'],
  ['द कन्वर्सेशन की अनुमति से पुनर्प्रकाशित।', 'The Conversation'],
  ['यह लेख द कन्वर्सेशन से पुनर्प्रकाशित किया गया है।', 'The Conversation'],
  ['यह लेख मूलतः द कन्वर्सेशन पर प्रकाशित हुआ था।', 'The Conversation'],
];

/** Two outlets that printed it together. */
const TOGETHER = 'The Texas Tribune and ProPublica first published this story.';

/** Only where the outlet is known to print the story. */
const MATCHED_CREDITS: [line: string, outlet: string][] = [
  ['“The Long Night” was originally published in The Valley Echo.', ECHO],
  ['The Valley Echo first published this article.', ECHO],
  ['Ada Poe wrote this article for The Valley Echo.', ECHO],
  ['This article was written for The Valley Echo.', ECHO],
  ['„Die lange Nacht“ erschien zuerst im Talboten.', BOTE],
  ['Der Talbote hat diesen Artikel zuerst veröffentlicht.', BOTE],
  ['Ada Poe hat diesen Text für den Talboten geschrieben.', BOTE],
  ['Ada Poe a écrit cet article pour El Faro.', 'El Faro'],
  ['Ada Poe escribió este artículo para El Faro.', 'El Faro'],
  ['Ada Poe escreveu este artigo para El Faro.', 'El Faro'],
  ['Ada Poe ha scritto questo articolo per El Faro.', 'El Faro'],
  ['Ада По написала её для «Северного вестника».', NORTH],
  ['Ада По написала эту статью для «Северного вестника».', NORTH],
  ['Этот материал написан для «Северного вестника».', NORTH],
  ['Статью опубликовал «Северный вестник».', NORTH],
];

/** They speak of another text, of a report, or deny what they say: nobody is credited, wherever they stand and whoever is known. */
const LOOK_ALIKES = [
  'This essay responds to an essay first published by The Valley Echo.',
  'This article was written in response to an essay first published by The Guardian.',
  'This article is a reply to a column originally published in The Guardian.',
  'This article is based on a study originally published in The Lancet.',
  'This article cites research first published by The Guardian.',
  'This story follows an investigation first published by The Valley Echo.',
  'This article links to material originally published by Grist.',
  'This article quotes a letter first published in The Guardian.',
  'In this article we answer claims first published by The Guardian.',
  'This article mentions a poll first published by The Guardian.',
  'This article was inspired by an essay first published by The Valley Echo.',
  'This article was first published by The Guardian, but it is fake.',
  'This article was first published by The Valley Echo, but that is not true.',
  'This story, first published by The Guardian, is a hoax.',
  'A study published in The Guardian found that rivers rise.',
  'As The Guardian first reported, the minister knew of it.',
  'The Guardian first reported the talks on Monday.',
  'The talks were first reported by The Valley Echo.',
  'The Guardian first published the photograph in May.',
  'The Guardian never published this article.',
  'The Guardian did not first publish this article.',
  'Did The Guardian first publish this article?',
  'Ada Poe says The Guardian first published this article.',
  '“The Long Night” was originally published by Faber.',
  'Her essay “The Long Night” was originally published in The Guardian.',
  'Ada Poe writes for The Valley Echo.',
  'Ada Poe wrote the book for The Valley Echo.',
  'This article appears to be first published by The Guardian, but no such article exists.',
  'This article was shared by The Guardian on Facebook.',
  'After this article was first published, The Guardian said it would appeal.',
  'The Guardian denied that it had first published this article.',
  'This article previously said that Reuters was first.',
  'Der Artikel, auf den wir antworten, erschien zuerst bei Correctiv.',
  'Dieser Text antwortet auf einen Essay, der zuerst bei Correctiv erschien.',
  'Dieser Artikel bezieht sich auf eine Studie, die zuerst bei Correctiv erschien.',
  'Dieser Artikel wurde zuerst von Correctiv veröffentlicht, ist aber gefälscht.',
  'Wie zuerst Correctiv berichtete, trat der Minister zurück.',
  'Zuerst hatte Correctiv darüber berichtet.',
  '„Die lange Nacht“ erschien zuerst bei Rowohlt.',
  'Correctiv hat diesen Artikel nicht zuerst veröffentlicht.',
  'Ada Poe schreibt für den Talboten.',
  'Cet article répond à une tribune initialement publiée par Mediapart.',
  'Cet article cite une étude initialement publiée par Mediapart.',
  'Cet article a été initialement publié par Mediapart, mais il est faux.',
  'Comme l’a d’abord révélé Mediapart, le ministre savait.',
  '« La longue nuit » a été initialement publié chez Gallimard.',
  'Mediapart n’a jamais publié cet article en premier.',
  'Este artículo responde a un ensayo publicado originalmente en El País.',
  'Este artículo cita un estudio publicado originalmente en El País.',
  'Este artículo fue publicado originalmente por El País, pero es falso.',
  'Según publicó El País por primera vez en mayo, el ministro lo sabía.',
  'El País no publicó originalmente este artículo.',
  'Este artigo responde a um ensaio publicado originalmente no The Conversation.',
  'Este artigo foi publicado originalmente pela Reuters, mas é falso.',
  'Como noticiou primeiro a Agência Brasil, o ministro sabia.',
  'Questo articolo risponde a un saggio pubblicato originariamente su La Stampa.',
  'Questo articolo è stato pubblicato originariamente da Reuters, ma è falso.',
  'Come ha rivelato per prima La Stampa, il ministro sapeva.',
  'Эта статья отвечает на эссе, впервые опубликованное на сайте «Медуза».',
  'Эта статья впервые опубликована на сайте «Медуза», но это подделка.',
  'Об этом первой сообщила «Медуза».',
  'Как впервые сообщила «Медуза», министр знал об этом.',
  'Статью опубликовал журнал «Наука и век».',
  '«Медуза» не публиковала эту статью.',
  'Она написала её для «Нового века».',
  'Песню он написал для группы «Медуза».',
  'Книга впервые вышла в «Медузе».',
  '本文回应一篇首发于澎湃新闻的文章',
  '本文首发于澎湃新闻，但内容是假的。',
  '据澎湃新闻首先报道，部长早已知情。',
  '该研究首次发表于《自然》',
  'يرد هذا المقال على مقال نُشر لأول مرة في موقع دويتشه فيله',
  'نُشر هذا المقال لأول مرة في موقع دويتشه فيله لكنه مزيف',
  'لم تنشر الجزيرة هذا المقال لأول مرة',
  'यह लेख उस निबंध का जवाब है जो सबसे पहले बीबीसी पर प्रकाशित हुआ था।',
  'यह लेख मूल रूप से बीबीसी पर प्रकाशित हुआ था, लेकिन यह फ़र्ज़ी है।',
  'सबसे पहले बीबीसी ने यह खबर दी थी।',
  'बीबीसी ने यह लेख सबसे पहले प्रकाशित नहीं किया था।',
];

describe('a sentence that says who printed the text', () => {
  it.each(CREDITS)('%s', (text, outlet) => {
    expect([named(atTop(text)), named(atFoot(text))]).toEqual([[outlet], [outlet]]);
  });

  it('names two outlets', () => {
    expect(named(atFoot(TOGETHER))).toEqual(['The Texas Tribune', 'ProPublica']);
  });

  it.each(MATCHED_CREDITS)('with its outlet matched: %s', (text, outlet) => {
    expect([named(atTop(text), MATCHED), named(atFoot(text), MATCHED)]).toEqual([
      [outlet],
      [outlet],
    ]);
  });
});

describe('a sentence that looks so', () => {
  it.each(LOOK_ALIKES)('%s', (text) => {
    for (const known of [[], MATCHED]) {
      for (const blocks of [atTop(text), atFoot(text), inside(text)]) {
        expect(named(blocks, known)).toEqual([]);
      }
    }
  });
});
