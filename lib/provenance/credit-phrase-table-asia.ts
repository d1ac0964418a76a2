import type { Phrase } from './credit-phrase';

/** As `PHRASES`, in Chinese, Arabic and Hindi. */
export const ASIAN_PHRASES: readonly Phrase[] = [
  // Chinese
  {
    kind: 'first-published',
    language: 'zh',
    hints: ['首', '最', '原'],
    next: 'named',
    about: 'any',
    lead: () =>
      /(?:首发于|首发自|首次发表于|首次刊发于|首次刊登于|最初刊(?:登|载)?于|最早刊(?:登|载)?于|最初发布于|最早发布于|最初发表于|最早发表于|原载于?|原刊于?|原发于|原文刊(?:登|载)?于|原文载于|首發於|原載於?|(?<=本文|文章)首发(?=[:：])|原文(?:链接)?(?=[:：]))\s?[:：]?\s?/gu,
  },
  {
    kind: 'republished',
    language: 'zh',
    hints: ['转', '摘', '轉', '编译自', '編譯自'],
    next: 'named',
    about: 'any',
    lead: () => /(?:转载自|转自|摘自|轉載自|轉自|转载于|摘编自|编译自|編譯自)\s?[:：丨｜|]?\s?/gu,
  },
  {
    kind: 'republished',
    language: 'zh',
    hints: ['本文', '文章', '该文'],
    next: 'named',
    about: 'any',
    knownOnly: true,
    lead: () =>
      /(?:本文|文章|该文)(?:来自|來自|选自|节选自|刊于|刊载于|刊登于|发表于)\s?[:：]?\s?/gu,
  },
  {
    kind: 'republished',
    language: 'zh',
    hints: ['本文', '文章', '该文'],
    next: 'named',
    about: 'any',
    lead: () =>
      /(?:本文|文章|该文)(?:来自|來自|选自|节选自|刊于|刊载于|刊登于|发表于)\s?[:：]?\s?(?=《|微信公|公[众眾])/gu,
  },
  // Arabic, Hindi
  {
    kind: 'first-published',
    language: 'ar',
    hints: ['نشر', 'نُشر', 'ظهر', 'منشور'],
    next: 'named',
    about: 'any',
    lead: () =>
      /(?:(?:نُ?شرت?|ظهرت?|منشورة?)\s?(?:هذا المقال|هذا التقرير|هذه المقالة|هذه المادة|هذا النص)?\s?(?:لأول مرة|أول مرة|للمرة الأولى|في الأصل|أصلا|أصلاً|أولا|أولاً)\s(?:في|على|لدى|من قبل|بواسطة)\s(?:موقع |صحيفة |مجلة )?)/gu,
  },
  {
    kind: 'first-published',
    language: 'ar',
    hints: ['نشر', 'نُشر'],
    next: 'named',
    about: 'any',
    edgeOnly: true,
    lead: () =>
      /نُ?شرت?\s(?:هذا|هذه)?\s?(?:المقال|التقرير|المقالة|المادة)\s(?:الأصلية?\s)?(?:في|على)\s(?:موقع |صحيفة |مجلة )/gu,
  },
  {
    kind: 'republished',
    language: 'ar',
    hints: ['نقلا', 'بإذن', 'أعيد', 'بالاتفاق'],
    next: 'named',
    about: 'any',
    lead: () => /(?:نقلا عن|نقلاً عن|بإذن من|أعيد نشره من|بالاتفاق مع)\s(?:موقع |صحيفة |مجلة )?/gu,
  },
  {
    kind: 'first-published',
    language: 'hi',
    hints: ['मूल', 'पहल'],
    next: 'named',
    about: 'any',
    lead: () =>
      /(?:(?:यह|मूल)\s(?:लेख|रिपोर्ट|आलेख|खबर|ख़बर)\s)?(?:मूल रूप से|मूलतः|सबसे पहले|(?<=(?:यह|मूल)\s(?:लेख|रिपोर्ट|आलेख|खबर|ख़बर)\s)पहले|पहली बार)\s(?=[^।]{2,60}?\s(?:में|पर|द्वारा)\s(?:प्रकाशित|छप))/gu,
  },
];
