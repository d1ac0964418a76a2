import { describe, expect, it } from 'vitest';
import { splitSentences } from '@/lib/text/sentences';

/** `|` stands where a sentence ends. All sentences are made up. */
const CASES: [string, string][] = [
  [
    'Chinese',
    '港口周三关闭了两个泊位。|“我们宁愿损失一个月！”|主席说。|费用是３．５亿元，预计九周完工。',
  ],
  ['Chinese, a quotation opens right behind a stop', '他离开了会场。|“明天再谈。”|记者还在等。'],
  ['Chinese, straight quotation marks', '他离开了。|"明天再谈。"|记者还在等。|"好。"'],
  ['Chinese, ellipsis and marks within', '他说……还没有结束，请等等。|结束了吗？！|没有。'],
  ['Chinese, a question as a title', '他读了《谁来付钱？》，然后离开。|没人回答。'],
  ['Chinese, ASCII marks', '他走了!|她来了?|没有人知道。'],
  ['Chinese, in brackets', '会议结束。|（完）'],
  ['Japanese', '港湾局は水曜日に岸壁を閉鎖した。|工事は九週間かかる見通しだ。'],
  [
    'Japanese, the quotation goes on',
    '局長は「一か月を失う方がましだ。」と述べた。|会見は短かった。',
  ],
  ['Japanese, a quoted question goes on', '「誰が払うのか？」と組合は問う。|答えはまだない。'],
  ['Japanese, a quotation by itself', '「行きましょう。」|彼女は立ち上がった。'],
  [
    'Korean',
    '항만청은 수요일에 부두를 닫았다. |"한 달을 잃는 편이 낫다." |위원장은 3.5퍼센트라고 말했다. |왜 그랬을까? |답은 없다.',
  ],
  [
    'Thai: by white space',
    'การท่าเรือประกาศปิดท่าเทียบเรือสองแห่งตั้งแต่วันจันทร์ |นักประดาน้ำพบรอยร้าวที่กำแพงท่าเรือเมื่อสัปดาห์ก่อน',
  ],
  [
    'Thai: not at names, numbers and abbreviations',
    'นาย สมชาย ใจดี กล่าวเมื่อ พ.ศ. 2568 ว่างบประมาณ 30 ล้านบาทไม่เพียงพอ',
  ],
  ['Lao', 'ການທ່າເຮືອປະກາດປິດທ່າທຽບເຮືອສອງແຫ່ງຕັ້ງແຕ່ວັນຈັນ |ນັກດຳນ້ຳພົບຮອຍແຕກຢູ່ກຳແພງທ່າເຮືອ'],
  ['Khmer', 'កំពង់ផែត្រូវបានបិទនៅថ្ងៃពុធ។ |ការជួសជុលនឹងចំណាយពេលប្រាំបួនសប្តាហ៍។'],
  ['Burmese', 'ဆိပ်ကမ်းကို ဗုဒ္ဓဟူးနေ့တွင် ပိတ်ခဲ့သည်။ |ပြုပြင်မှု ကိုးပတ်ကြာမည်။'],
  [
    'Arabic',
    'أغلقت هيئة الميناء رصيفين يوم الأربعاء. |من سيدفع؟ |قال د. سامي إن الكلفة 3.5 مليون، ولا أحد يعلم. |وانتهى الاجتماع!',
  ],
  ['Arabic, a comma behind a quoted question', 'سأل: «من سيدفع؟»، ثم غادر. |لم يجب أحد.'],
  ['Arabic, a quotation right behind', 'انتهى الاجتماع؟ |«لا»، قال الوزير.'],
  ['Arabic, initials', 'نقلت وكالة أ.ف.ب. الخبر أمس. |ثم نفته الهيئة.'],
  ['Persian', 'بندر روز چهارشنبه بسته شد. |چه کسی هزینه را می‌پردازد؟ |هیچ‌کس نمی‌داند.'],
  ['Urdu', 'بندرگاہ بدھ کو بند کر دی گئی۔ |مرمت میں نو ہفتے لگیں گے۔ |کون ادا کرے گا؟'],
  ['Urdu without white space', 'بندرگاہ بند ہے۔|مرمت جاری ہے۔'],
  [
    'Hebrew',
    'רשות הנמל סגרה שני רציפים ביום רביעי. |"עדיף לאבד חודש", אמר יו"ר הוועד. |מי ישלם? |פרופ\' כהן, ד. לוי וחבריו לא השיבו.',
  ],
  [
    'Hindi',
    'बंदरगाह बुधवार को बंद कर दिया गया। |डॉ. सिंह ने कहा कि ३.५ करोड़ लगेंगे। |कौन भुगतान करेगा? |किसी ने उत्तर नहीं दिया।',
  ],
  ['Hindi with full stops and initials', 'बैठक बुधवार को हुई. |एस. के. वर्मा भी आए थे. |फिर सब चले गए.'],
  ['Bengali', 'বন্দর বুধবার বন্ধ হয়েছে। |মেরামতে নয় সপ্তাহ লাগবে।'],
  [
    'Greek',
    'Το λιμάνι έκλεισε την Τετάρτη. |Ποιος θα πληρώσει; |«Κανείς δεν ξέρει», είπε ο κ. Παπαδάκης. |Το κόστος είναι π.χ. 3,5 εκατ. ευρώ.',
  ],
  ['Greek with its own question mark', 'Ποιος θα πληρώσει\u037E |Κανείς.'],
  ['a semicolon elsewhere', 'The port closed; Nobody knows why. |It rained.'],
  ['Armenian', 'Նավահանգիստը փակվեց չորեքշաբթի։ |Վերանորոգումը կտևի ինը շաբաթ։'],
  ['Armenian with a colon', 'Նավահանգիստը փակվեց: |Ոչ ոք չգիտի:'],
  ['a colon elsewhere', 'He said: Nobody knows. |It rained.'],
  ['Ethiopic', 'ወደቡ ረቡዕ ተዘጋ። |ጥገናው ዘጠኝ ሳምንት ይወስዳል፡፡ |ማን ይከፍላል፧'],
  ['Georgian', 'პორტი ოთხშაბათს დაიხურა. |შეკეთებას ცხრა კვირა დასჭირდება.'],
  [
    'Russian',
    'Порт закрыли в среду. |По словам А. С. Петрова, ул. Морская свободна, т.е. проехать можно. |Кто заплатит? |В 2024 г. было иначе.',
  ],
  ['Russian, direct speech', '«Кто заплатит?» — спросил он. |«Никто». |И ушёл.'],
  ['Ukrainian', 'Порт закрили в середу. |Витрати сягнуть 3,5 млн. грн. на рік. |Хто заплатить?'],
  [
    'German',
    'Der Hafen schloss am 3. Mai zwei Becken. |Das sagte Dr. Roth der dpa, z.B. am 12. August. |„Wer zahlt?“ |Der 2. Senat prüft es bzw. vertagt sich. |Es waren 12. |Dann ging er.',
  ],
  ['German angles', '»Wer zahlt das?« |Niemand antwortete. |»Wir nicht«, sagte sie.'],
  [
    'French',
    'Le port a fermé mercredi. |« Qui va payer ? » demande M. Petit. |Mme Roy n’a pas répondu. |Il est parti à l’est. |Le quai est vide.',
  ],
  [
    'Spanish',
    'El puerto cerró el miércoles. |¿Quién pagará? |El Sr. Gil y la Dra. Paz, de EE. UU., no respondieron. |¡Basta!',
  ],
  [
    'Portuguese',
    'O porto fechou na quarta. |Quem vai pagar? |O Sr. Melo e a Exma. Sra. Reis não responderam.',
  ],
  [
    'Italian',
    'Il porto ha chiuso mercoledì. |Chi pagherà? |Il dott. Neri e la sig.ra Bini non rispondono.',
  ],
  [
    'Dutch',
    'De haven sloot woensdag. |Volgens dhr. Smit kost het ca. 3,5 miljoen, bijv. voor staal. |Wie betaalt?',
  ],
  [
    'Polish',
    'Port zamknięto w środę. |Prof. Nowak, tzn. szef rady przy ul. Morskiej, milczy. |„Kto zapłaci?” |Nikt nie wie.',
  ],
  [
    'Swedish',
    'Hamnen stängdes i onsdags. |”Vem betalar?” frågade hon. |”Ingen.” |Han gick, dvs. försvann.',
  ],
  [
    'Turkish',
    'Liman çarşamba günü kapandı. |Prof. Dr. Ak ve Doç. Er yanıt vermedi. |Kim ödeyecek?',
  ],
  ['ellipses', 'Well... |Maybe not. |It is … not over. |He said: “No…” |Then he left.'],
  ['no. before a number and without', 'It was no. 5 on the list. |He said no. |Then she left.'],
  [
    'words that are abbreviations elsewhere',
    'She told me. |He fell ill. |They went on. |All was OK. |Then it rained.',
  ],
  [
    'months before a day and at the end',
    'It rained on Dec. 5. |It snowed last Dec. |Then came spring.',
  ],
];

describe('splitSentences in many languages', () => {
  it.each(CASES)('%s', (_, marked) => {
    const expected = marked.split('|').map((sentence) => sentence.trim());
    const text = marked.replaceAll('|', '');
    // Text around the paragraph must not matter.
    const raw = `Xx. ${text} Yy.`;
    const found = splitSentences(raw, { start: 4, end: 4 + text.length });
    expect(found.map(({ start, end }) => raw.slice(start, end))).toEqual(expected);
  });

  it('keeps a Thai text without white space as one sentence', () => {
    const text = 'การท่าเรือประกาศปิดท่าเทียบเรือ'.repeat(20);
    expect(splitSentences(text, { start: 0, end: text.length })).toHaveLength(1);
  });
});
