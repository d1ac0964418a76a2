import { describe, expect, it } from 'vitest';
import type { CreditContext } from '../../lib/provenance/credit';
import { type CreditBlock, readCredits } from '../../lib/provenance/credit-lines';

// All sentences here are made up; outlets are real where their names are the point.
const PROSE =
  'The river rose for three days before anybody in the valley thought of leaving, and then everybody left at once.';
const NOWHERE: CreditContext = { site: null, host: null, canonical: null };

const named = (blocks: readonly CreditBlock[]) =>
  readCredits(blocks, NOWHERE).map(({ outlet }) => outlet);
const prose = (count: number) => Array.from({ length: count }, () => ({ text: PROSE }));

/** Denied, doubted, asked, supposed, compared, offered or said by somebody of another text. */
const DOUBTED = [
  'This article was not first published by Reuters.',
  'This article was never originally published by Reuters.',
  'This story wasn’t originally published by The Guardian.',
  'Reuters has not published this article.',
  'This article was originally thought to be published by Reuters.',
  'This article was thought to have been originally published by Reuters.',
  'This article was allegedly first published by Reuters.',
  'This article was wrongly said to be first published by Reuters.',
  'Unlike what was first published by Reuters, this account is complete.',
  'Unlike the story first published by Reuters, ours names the witness.',
  'Contrary to the report first published by The Guardian, the bridge stands.',
  'The report first published by The Guardian alleged that the minister had lied.',
  'The investigation, first published by The Guardian, found that the bridge was unsafe.',
  'The story, originally published by BuzzFeed News, said that the bridge was unsafe.',
  'Was this article first published by Reuters?',
  'This article was first published by Reuters?',
  'If this article was originally published by Reuters, we could not find it.',
  'Whether this article was originally published by Reuters is not known.',
  'Had this article been originally published by Reuters, nobody would have doubted it.',
  '“This article was originally published by Reuters,” he said of the meme.',
  '‘This article was originally published by Reuters,’ he said of the meme.',
  '"This article was originally published by Reuters," he said of the meme.',
  "'This article was originally published by Reuters,' he said of the meme.",
  'He said this article was originally published by Reuters.',
  'It is not true that this article was originally published by Reuters.',
  'Users claimed that the story was first published by the BBC.',
  'This article was first published by Reuters, he claimed.',
  'This article may be republished from The Conversation.',
  'This article may be reprinted with permission from The Conversation.',
  'The Associated Press has not contributed to this report.',
  'No Associated Press reporter contributed to this report.',
  'This post might have first appeared on Grist.',
  'This article is not republished from The Conversation.',
  'This story was not provided by Reuters.',
  'Neither this article nor its picture was first published by Reuters.',
  'None of this article was first published by Reuters.',
  'This article was hardly first published by Reuters.',
  'This article purports to be originally published by Reuters.',
  'We have no evidence that this article was originally published by Reuters.',
  'This article was later republished by Reuters.',
  'This article will be republished by The Guardian tomorrow.',
  'This article was without permission republished by The Guardian.',
  'Dieser Artikel wurde später von der Welt übernommen.',
  'Dieser Text wurde ohne Genehmigung von der Welt übernommen.',
  'Dieser Artikel wurde nicht zuerst von Reuters veröffentlicht.',
  'Dieser Artikel erschien nicht zuerst bei Correctiv.',
  'Dieser Artikel wurde angeblich zuerst bei Correctiv veröffentlicht.',
  'Dieser Artikel soll zuerst bei Correctiv erschienen sein.',
  'Wurde dieser Artikel zuerst bei Correctiv veröffentlicht?',
  '„Dieser Artikel erschien zuerst bei Reuters“, sagte er über das Bild.',
  'Er behauptet, dieser Artikel sei zuerst bei Correctiv erschienen.',
  'Ob dieser Artikel zuerst bei Correctiv erschien, ist offen.',
  'Anders als der Artikel, der zuerst bei Correctiv erschien, nennt unserer den Zeugen.',
  'Cet article n’a pas été initialement publié par Reuters.',
  'Cet article n’a jamais été publié initialement par Le Monde.',
  'Cet article aurait été initialement publié par Reuters.',
  'Cet article a-t-il été initialement publié par Reuters ?',
  '« Cet article a été initialement publié par Reuters », a-t-il dit à propos de l’image.',
  'Si cet article a été initialement publié par Reuters, nous ne l’avons pas trouvé.',
  'Il affirme que cet article a été initialement publié par Reuters.',
  'Este artículo no fue publicado originalmente por Reuters.',
  'Este artículo nunca fue publicado originalmente en El País.',
  'Este artículo no apareció originalmente en El País.',
  'Este artículo supuestamente fue publicado originalmente en El País.',
  'Este artículo habría sido publicado originalmente por Reuters.',
  '¿Este artículo fue publicado originalmente por Reuters?',
  '«Este artículo fue publicado originalmente por Reuters», dijo sobre la imagen.',
  'Si este artículo fue publicado originalmente por Reuters, no lo hemos encontrado.',
  'Este artigo não foi publicado originalmente pela Reuters.',
  'Este artigo nunca foi publicado originalmente no The Conversation.',
  'Este artigo teria sido publicado originalmente pela Reuters.',
  'Este artigo foi publicado originalmente pela Reuters?',
  '“Este artigo foi publicado originalmente pela Reuters”, disse ele sobre a imagem.',
  'Se este artigo foi publicado originalmente pela Reuters, não o encontrámos.',
  'Questo articolo non è stato pubblicato originariamente su The Conversation.',
  'Questo articolo sarebbe stato pubblicato originariamente da Reuters.',
  'Questo articolo è stato pubblicato originariamente da Reuters?',
  '«Questo articolo è stato pubblicato originariamente da Reuters», ha detto dell’immagine.',
  'Se questo articolo è stato pubblicato originariamente da Reuters, non lo abbiamo trovato.',
  'Эта статья не была впервые опубликована на сайте Медуза.',
  'Эта статья якобы впервые опубликована на сайте Медуза.',
  'Эта статья впервые опубликована на сайте Медуза?',
  '«Эта статья впервые опубликована агентством Reuters», — сказал он о картинке.',
  'Если эта статья впервые опубликована на сайте Медуза, мы её не нашли.',
  'Он утверждает, что эта статья впервые опубликована на сайте Медуза.',
  '本文并非首发于《财新周刊》',
  '本文不是转载自澎湃新闻',
  '本文并未转载自澎湃新闻',
  '网传本文首发于新华网',
  '如果本文转载自澎湃新闻，请告知。',
  '本文是否转载自澎湃新闻？',
  '本文首发于《财新周刊》吗？',
  '“本文转载自澎湃新闻”，他谈到这张图片时说。',
  'لم يُنشر هذا المقال لأول مرة في موقع دويتشه فيله',
  'هذا المقال لم ينشر لأول مرة في موقع دويتشه فيله',
  'هل نُشر هذا المقال لأول مرة في موقع دويتشه فيله؟',
  '«نُشر هذا المقال لأول مرة في موقع دويتشه فيله»، قال عن الصورة.',
  'यह लेख मूल रूप से द कन्वर्सेशन में प्रकाशित नहीं हुआ था।',
  'क्या यह लेख मूल रूप से द कन्वर्सेशन में प्रकाशित हुआ था?',
  'अगर यह लेख मूल रूप से द कन्वर्सेशन में प्रकाशित हुआ था, तो हमें नहीं मिला।',
  '“यह लेख मूल रूप से द कन्वर्सेशन में प्रकाशित हुआ था,” उन्होंने तस्वीर के बारे में कहा।',
];

/** With words of doubt in them that are about something else. */
const ASSERTED: [line: string, outlet: string][] = [
  [
    'Not previously available in English, this article was first published by Der Spiegel.',
    'Der Spiegel',
  ],
  [
    'This article, not previously available in English, was first published by Der Spiegel.',
    'Der Spiegel',
  ],
  [
    'This story has not been edited by our staff and is republished from The Conversation.',
    'The Conversation',
  ],
  [
    '(Except for the headline, this story has not been edited by our staff and is republished from The Conversation.)',
    'The Conversation',
  ],
  [
    'This article was originally published by Grist and does not reflect the views of this site.',
    'Grist',
  ],
  [
    'This story was originally published by Inside Climate News, which said it would follow up.',
    'Inside Climate News',
  ],
  ['This article, which was not written by our staff, was originally published by Grist.', 'Grist'],
  ['This article first appeared in The Guardian, by Said Ahmed.', 'The Guardian'],
  ['This article was originally published by Grist – Edward Said was its author.', 'Grist'],
  [
    'This article was originally published by The Conversation as “Why don’t we sleep?”.',
    'The Conversation',
  ],
  ['“Why Not,” this article, was originally published on “The Courier” in May.', 'The Courier'],
  ['Dieser Artikel ist zuerst erschienen in Die Zeit, von Anna Meinhardt.', 'Die Zeit'],
  ['Dieser Artikel wird mit freundlicher Genehmigung von Correctiv veröffentlicht.', 'Correctiv'],
  ['Cet article a été initialement publié par Le Monde, écrit par Jean Dupont.', 'Le Monde'],
  [
    'Questo articolo è stato pubblicato originariamente su The Conversation, scritto da Ada Rossi.',
    'The Conversation',
  ],
  ['Este artículo fue publicado originalmente en El País, por Ada Dijkstra.', 'El País'],
  ['Please note that this article was originally published by Grist.', 'Grist'],
  ['If you like it, share it. This article was originally published by Grist.', 'Grist'],
  ['If you like our work, this article was first published by Grist.', 'Grist'],
  ['What follows is the text of an article originally published by Grist.', 'Grist'],
  ['The following is an article originally published by Grist.', 'Grist'],
  ['The following article was first published by Grist.', 'Grist'],
  ['Here is the story originally published by Grist.', 'Grist'],
  ['The story was originally published by Grist.', 'Grist'],
  ['The article first appeared on Grist on 3 May.', 'Grist'],
  [
    '*This story was first published by The Guardian, and is reproduced here as part of the Climate Desk.',
    'The Guardian',
  ],
  ['As we reported, this article was first published by Grist.', 'Grist'],
  ['We are glad that this article was first published by Grist.', 'Grist'],
  ['This article was originally published on “The Courier” in May.', 'The Courier'],
  ['This story, never before seen in print, was first published by Grist.', 'Grist'],
  ['This story was supported by a grant and originally published by Grist.', 'Grist'],
  ['Have a story? Write to us. This article was originally published by Grist.', 'Grist'],
  ['This story could not be told without our readers; it was first published by Grist.', 'Grist'],
  [
    'Dieser Artikel ist nicht von uns bearbeitet und wurde zuerst bei Correctiv veröffentlicht.',
    'Correctiv',
  ],
  ['Dieser Artikel, der nicht von uns stammt, erschien zuerst bei Correctiv.', 'Correctiv'],
  ['Der Artikel erschien zuerst bei Correctiv.', 'Correctiv'],
  ['Dieser Beitrag wurde nicht verändert und ist zuerst bei Correctiv erschienen.', 'Correctiv'],
  [
    'Cet article, qui n’engage pas la rédaction, a été initialement publié par Le Monde.',
    'Le Monde',
  ],
  ['L’article a été initialement publié par The Conversation.', 'The Conversation'],
  ['Se reproduce este artículo publicado originalmente en El País.', 'El País'],
  [
    'Este artículo, que no refleja nuestra opinión, fue publicado originalmente en El País.',
    'El País',
  ],
  ['El artículo fue publicado originalmente en El País y no ha sido editado.', 'El País'],
  [
    'Este artigo, no âmbito do projeto, foi publicado originalmente no The Conversation.',
    'The Conversation',
  ],
  ['O artigo foi publicado originalmente no The Conversation.', 'The Conversation'],
  [
    'Questo articolo, che non riflette le nostre opinioni, è stato pubblicato originariamente su The Conversation.',
    'The Conversation',
  ],
  ['Эта ранее не переводившаяся статья впервые опубликована на сайте Медуза.', 'Meduza'],
  ['Эта статья впервые опубликована на сайте Медуза и не отражает мнения редакции.', 'Meduza'],
  ['本文转载自澎湃新闻，不代表本站观点。', 'The Paper'],
  ['本文首发于《财新周刊》，未经许可不得转载', '财新周刊'],
  ['本文首发于《财新周刊》，如需转载请联系。', '财新周刊'],
  ['未经授权不得转载。本文转载自澎湃新闻', 'The Paper'],
  ['本文转载自澎湃新闻，未经授权禁止转载。', 'The Paper'],
  ['以下文章转载自澎湃新闻', 'The Paper'],
  ['نُشر هذا المقال لأول مرة في موقع دويتشه فيله ولا يعبر عن رأي الموقع', 'Deutsche Welle'],
  ['यह लेख मूल रूप से द कन्वर्सेशन में प्रकाशित हुआ था। इसे बदला नहीं गया है।', 'The Conversation'],
  ['The Associated Press contributed to this report and could not reach him.', 'Associated Press'],
];

/** Of another text, wherever the story speaks of it; at its foot the same words may be its credit. */
const INSIDE = [
  'The article was first published by The Guardian in 2013 and won a prize.',
  'Der Artikel erschien zuerst bei Correctiv.',
  'L’article a été initialement publié par Le Monde.',
];

describe('a credit is read with its sentence', () => {
  it.each(DOUBTED)('credits nobody: %s', (text) => {
    expect(named([{ text }, ...prose(2)])).toEqual([]);
    expect(named([...prose(2), { text }])).toEqual([]);
    expect(named([...prose(3), { text: `${PROSE} ${text}` }, ...prose(3)])).toEqual([]);
  });

  it.each(ASSERTED)('credits: %s', (text, outlet) => {
    expect(named([{ text }, ...prose(2)])).toEqual([outlet]);
    expect(named([...prose(2), { text }])).toEqual([outlet]);
    expect(named([...prose(2), { text: `${PROSE} ${text}` }])).toEqual([outlet]);
  });

  it('credits where quotation marks hold the whole line', () => {
    const line = { text: '“This article was originally published by Grist.”' };
    expect(named([...prose(2), line])).toEqual(['Grist']);
  });

  it.each(INSIDE)('inside the story speaks of another text: %s', (text) => {
    expect(named([...prose(5), { text }, ...prose(9)])).toEqual([]);
    expect(named([...prose(5), { text }])).toHaveLength(1);
  });
});
