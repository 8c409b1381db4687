import { describe, expect, test } from 'vitest';
import { quotedSpans } from '../../../src/core/text/quotations';

const quotesOf = (text: string) => quotedSpans(text).map(({ start, end }) => text.slice(start, end));

/** Language, text, its outermost quotations. */
const SPOKEN: readonly (readonly [string, string, readonly string[]])[] = [
  ['en', 'The mayor said “we will rebuild” and left.', ['“we will rebuild”']],
  ['en', 'The mayor said "we will rebuild" and left.', ['"we will rebuild"']],
  ['en', '“It’s the ‘best’ harvest,” she said, “in years.”', ['“It’s the ‘best’ harvest,”', '“in years.”']],
  ['en', 'He said “I heard “no” twice” and sat down.', ['“I heard “no” twice”']],
  ['en-GB', '‘We don’t know,’ he said. ‘Nobody does.’', ['‘We don’t know,’', '‘Nobody does.’']],
  ['en-GB', 'She called it ‘the workers’ day’ again.', ['‘the workers’ day’']],
  ['fr', 'Le maire a dit : « L’eau monte » avant de partir.', ['« L’eau monte »']],
  ['fr', 'Elle répond : «\u00a0Il a crié « non » deux fois\u00a0», puis sort.', ['«\u00a0Il a crié « non » deux fois\u00a0»']],
  ['fr', "Selon l'élu, “rien n’est sûr” aujourd'hui.", ['“rien n’est sûr”']],
  ['de', '„Wir bauen neu“, sagte die Bürgermeisterin.', ['„Wir bauen neu“']],
  ['de', '„Er rief ‚Halt‘ und lief“, sagte sie.', ['„Er rief ‚Halt‘ und lief“']],
  ['de', '»Wir bauen neu«, sagte sie. »Bald.«', ['»Wir bauen neu«', '»Bald.«']],
  ['de', 'Er sprach von "großer Sorge" im Ort.', ['"großer Sorge"']],
  ['fr', 'Les "bonnets verts» et les "autres" défilent.', ['"bonnets verts»', '"autres"']],
  ['es', 'El alcalde dijo: «Volveremos pronto». Nadie respondió.', ['«Volveremos pronto»']],
  ['es', 'Según ella, “¿quién lo sabe?” es la pregunta.', ['“¿quién lo sabe?”']],
  ['it', 'Il sindaco: «L’acqua sale ancora», poi tace.', ['«L’acqua sale ancora»']],
  ['pt', 'A prefeita disse “vamos voltar” ontem.', ['“vamos voltar”']],
  ['nl', 'Zij zei: ‘We gaan morgen verder.’ Foto’s volgen.', ['‘We gaan morgen verder.’']],
  ['pl', '„Wracamy jutro”, powiedziała burmistrz.', ['„Wracamy jutro”']],
  ['cs', '„Zítra pokračujeme,“ řekla starostka.', ['„Zítra pokračujeme,“']],
  ['de', 'Das meldet die „Morgenpost„, die „Zeitung“ schweigt.', ['„Morgenpost„', '„Zeitung“']],
  ['hu', '„Holnap folytatjuk” – mondta a polgármester.', ['„Holnap folytatjuk”']],
  ['ro', 'Primarul a spus: „Revenim mâine”.', ['„Revenim mâine”']],
  ['sv', '”Vi fortsätter i morgon”, sade hon.', ['”Vi fortsätter i morgon”']],
  ['fi', '”Jatkamme huomenna”, hän sanoi. ”Ehkä.”', ['”Jatkamme huomenna”', '”Ehkä.”']],
  ['da', '»Vi fortsætter i morgen,« siger hun.', ['»Vi fortsætter i morgen,«']],
  ['ru', '«Мы продолжим завтра», — сказала мэр.', ['«Мы продолжим завтра»']],
  ['uk', 'Вона сказала: «Він відповів „ні“ двічі».', ['«Він відповів „ні“ двічі»']],
  ['el', 'Η δήμαρχος είπε: «Συνεχίζουμε αύριο».', ['«Συνεχίζουμε αύριο»']],
  ['tr', 'Başkan “Ankara’da devam ederiz” dedi; “Evet”i duyduk.', ['“Ankara’da devam ederiz”', '“Evet”']],
  ['ar', 'وقال العمدة: «سنعود غدا» ثم غادر.', ['«سنعود غدا»']],
  ['ar', 'وقال العمدة "سنعود غدا" ثم غادر.', ['"سنعود غدا"']],
  ['ar', 'وقال العمدة: ”سنعود غدا“ ثم غادر.', ['”سنعود غدا“']],
  ['ar', 'ضمن برنامج «قطار الصباح 3 «، والذي يبدأ غدا.', ['«قطار الصباح 3 «']],
  ['fa', 'شهردار گفت: «فردا ادامه می‌دهیم».', ['«فردا ادامه می‌دهیم»']],
  ['he', 'דובר צה"ל אמר: "נמשיך מחר", והלך.', ['"נמשיך מחר"']],
  ['he', 'חברי או״ם אמרו ״נמשיך מחר״ ויצאו.', ['״נמשיך מחר״']],
  ['hi', 'महापौर ने कहा, “हम कल लौटेंगे” और चली गईं।', ['“हम कल लौटेंगे”']],
  ['zh', '市长说：“我们明天继续。”随后离开。', ['“我们明天继续。”']],
  ['zh', '他说"明天继续"然后走了。', ['"明天继续"']],
  ['zh-TW', '市長說：「他喊『不』兩次。」然後離開。', ['「他喊『不』兩次。」']],
  ['ja', '市長は「明日も続ける」と述べた。', ['「明日も続ける」']],
  ['ko', '시장은 “내일 계속한다”고 말했다. ‘기회’를 뜻한다.', ['“내일 계속한다”', '‘기회’']],
  ['th', 'นายกฯ กล่าวว่า “จะทำต่อพรุ่งนี้” แล้วจากไป', ['“จะทำต่อพรุ่งนี้”']],
];

/** What holds no quotation. */
const UNQUOTED: readonly (readonly [string, string])[] = [
  ['an apostrophe', "It’s the workers’ day, l'eau, Foto’s, rock ’n’ roll."],
  ['a decade or a name with an opening mark', 'In the ‘90s ‘Abd al-Karim moved to O‘zbekiston.'],
  ['inches and feet', 'A 27" screen stands 5\'10" tall.'],
  ['an abbreviation of Hebrew', 'דובר צה"ל ואו״ם'],
  ['a closing mark that nothing opened', 'so it was.” And so it stays » here.'],
  ['no words at all', ''],
];

describe('quotedSpans', () => {
  test.each(SPOKEN)('%s: %s', (_lang, text, quotes) => {
    expect(quotesOf(text)).toEqual(quotes);
  });

  test.each(UNQUOTED)('%s is no quotation', (_what, text) => {
    expect(quotesOf(text)).toEqual([]);
  });

  test('a quotation over several paragraphs is one in each, and ends with the paragraph', () => {
    expect(quotesOf('“We begin here.\n“We end here,” she said.\nShe left.')).toEqual(['“We begin here.', '“We end here,”']);
  });

  test.each(['‘', '‚', 's’ ', '‘s’', '“', '„', '"a', '«'])('ten thousand of %s are read', (marks) => {
    expect(quotedSpans(marks.repeat(10_000)).length).toBeGreaterThanOrEqual(0);
  });

  test('spans are in order and never overlap, whatever marks stand in the text', () => {
    const marks = '"“”„«»‹›‚‘’「」『』a .'.repeat(40);
    for (let step = 1; step < 12; step++) {
      const text = [...marks].map((_, i) => marks.charAt((i * step * 7) % marks.length)).join('');
      let end = 0;
      for (const span of quotedSpans(text)) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.end).toBeGreaterThan(span.start);
        end = span.end;
      }
    }
  });
});
