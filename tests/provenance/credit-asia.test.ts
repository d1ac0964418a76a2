import { describe, expect, it } from 'vitest';
import type { CreditContext } from '../../lib/provenance/credit';
import { type CreditBlock, readCredits } from '../../lib/provenance/credit-lines';

/*
 * How papers in Chinese, Japanese, Korean, Arabic and Hindi say whose text they print. All sentences
 * are made up; agencies and outlets are real where their names are the point.
 */
const NOWHERE: CreditContext = { site: null, host: null, canonical: null };
const PROSE =
  '河水上涨了三天，山谷里才有人想到离开，然后所有人在同一个晚上一起走了，只留下几条狗和一盏没有熄灭的灯，还有墙上停了的钟。村里的老人后来说，那三天里没有人睡过觉，大家都坐在屋顶上听水声，一直听到天亮为止。';
const prose = (count: number): CreditBlock[] =>
  Array.from({ length: count }, () => ({ text: PROSE }));

const named = (blocks: readonly CreditBlock[]) => [
  ...new Set(readCredits(blocks, NOWHERE).map(({ outlet }) => outlet)),
];

/** At a story's head or foot. */
const LINES: [line: string, ...outlets: string[]][] = [
  ['来源：新华网', 'Xinhua'],
  ['稿源：中国新闻网', 'China News Service'],
  ['来源丨新华社', 'Xinhua'],
  ['来源/新京报', 'The Beijing News'],
  ['出處：中央社', 'Central News Agency'],
  ['转载自：人民日报', 'People’s Daily'],
  ['转自丨新华社', 'Xinhua'],
  ['转载自公众号“河湾夜话”', '河湾夜话'],
  ['本文转自微信公众号：环球时报', 'Global Times'],
  ['本文来自微信公众号“河湾夜话”，作者：王明', '河湾夜话'],
  ['本文来自新京报', 'The Beijing News'],
  ['本文刊载于《财新周刊》', '财新周刊'],
  ['综合自：新华社、中新网', 'Xinhua', 'China News Service'],
  ['（综合新华社、中新社报道）', 'Xinhua', 'China News Service'],
  ['提供：時事通信', 'Jiji Press'],
  ['配信元：ロイター', 'Reuters'],
  ['初出：北岸オンライン', '北岸オンライン'],
  ['転載元：北岸新聞', '北岸新聞'],
  ['この記事は最初にThe Conversationに掲載されました。', 'The Conversation'],
  ['この記事は「北岸日和」に掲載されたものです。', '北岸日和'],
  ['※この記事は読売新聞から転載しました。', 'The Yomiuri Shimbun'],
  ['※読売新聞より転載', 'The Yomiuri Shimbun'],
  ['출처=연합뉴스', 'Yonhap News Agency'],
  ['نشر هذا المقال في موقع العربي الجديد', 'The New Arab'],
  ['بالاتفاق مع رويترز', 'Reuters'],
  ['मूल रूप से द वायर में प्रकाशित', 'The Wire'],
  ['भाषा इनपुट के साथ', 'Press Trust of India'],
  ['(द वायर से साभार)', 'The Wire'],
];

const DATELINES: [line: string, outlet: string][] = [
  ['新华社北京11月22日电（记者王明）记者近日获悉，河水上涨。', 'Xinhua'],
  ['据新华社北京11月22日电 河水上涨。', 'Xinhua'],
  ['环球网报道 记者王明 河水上涨。', 'Global Times'],
  ['【环球时报驻美国特约记者 王明】河水上涨。', 'Global Times'],
  ['【ロンドン共同】川の水が増えた。', 'Kyodo News'],
  ['【ワシントン時事】川の水が増えた。', 'Jiji Press'],
  ['【北京共同】川の水が増えた。', 'Kyodo News'],
  ['【パリ＝時事】川の水が増えた。', 'Jiji Press'],
  ['［ロンドン ２２日 ロイター］ - 川の水が増えた。', 'Reuters'],
  ['[서울=뉴시스] 홍길동 기자 = 강물이 불었다.', 'Newsis'],
  ['أبوظبي في 22 نوفمبر/ وام / قال الوزير.', 'WAM'],
  ['إسطنبول/ الأناضول', 'Anadolu Agency'],
  ['एएनआई, नई दिल्ली। मंत्री ने सोमवार को कहा।', 'Asian News International'],
];

const LOOK_ALIKES = [
  '本报讯（记者王明）河水上涨。',
  '（原标题：河水上涨三天）',
  '责任编辑：王明',
  '来源：本报记者',
  '来源：本站原创',
  '图片来源：新华社',
  '圖片來源/中央社',
  '图源：视觉中国',
  '数据来源：国家统计局',
  '本文来自作者投稿',
  '本文发表于2019年',
  '本文并非来自新京报',
  '写真提供：読売新聞',
  'この記事は有料会員限定で公開されています。',
  'この記事は読売新聞に掲載されたものではありません。',
  'この記事は読売新聞から転載されたのか？',
  '調査の結果は来年公開される。',
  '彼は読売新聞に論文を発表した。',
  '（共同研究）',
  '【お知らせ】明日は休みです。',
  '【日中共同】声明が出た。',
  'नई दिल्ली, भाषा। मंत्री ने कहा।',
];

describe('credits of Asian papers', () => {
  it.each(LINES)('reads %s', (text, ...outlets) => {
    expect(named([...prose(4), { text }])).toEqual(outlets);
  });

  it.each(DATELINES)('reads the dateline of %s', (text, outlet) => {
    expect(readCredits([{ text }, ...prose(4)], NOWHERE)).toMatchObject([
      { outlet, kind: 'dateline', start: 0 },
    ]);
  });

  it.each(LOOK_ALIKES)('is not fooled by %s', (text) => {
    expect(named([{ text }, ...prose(4)])).toEqual([]);
    expect(named([...prose(4), { text }])).toEqual([]);
    expect(named([...prose(5), { text }, ...prose(5)])).toEqual([]);
  });
});
