import { describe, expect, test } from 'vitest';
import { languageLists } from '../../../src/build/language-lists';
import { detectLanguage } from '../../../src/core/text/detect-language';
import { primaryTag } from '../../../src/core/text/page-languages';
import { storyText } from '../../fixtures/stories/read-story';

/** The language of a text, where the page declares one and its address tells nothing. */
const languageOf = (text: string, declaredLang: string, url = 'https://post.example/story') =>
  detectLanguage(text, { declaredLang, url }, languageLists);

/** The same small story told in many languages. */
const STORIES: ReadonlyArray<readonly [lang: string, text: string]> = [
  [
    'en',
    'The ferry left the harbour shortly after midnight with four hundred people on board, and the fire broke out in the engine room two hours later.',
  ],
  [
    'fr',
    'Le ferry avait quitté le port peu après minuit avec quatre cents personnes à bord, et le feu a pris dans la salle des machines deux heures plus tard.',
  ],
  [
    'de',
    'Die Fähre hatte den Hafen kurz nach Mitternacht mit vierhundert Menschen an Bord verlassen, und das Feuer brach zwei Stunden später im Maschinenraum aus.',
  ],
  [
    'es',
    'El transbordador había salido del puerto poco después de la medianoche con cuatrocientas personas a bordo, y el fuego comenzó dos horas más tarde en la sala de máquinas.',
  ],
  [
    'pt',
    'A balsa havia deixado o porto pouco depois da meia-noite com quatrocentas pessoas a bordo, e o fogo começou duas horas mais tarde na casa de máquinas. Os passageiros dormiam quando ouviram os gritos, e muitos não conseguiram encontrar os coletes.',
  ],
  [
    'it',
    'Il traghetto aveva lasciato il porto poco dopo la mezzanotte con quattrocento persone a bordo, e il fuoco è scoppiato due ore più tardi nella sala macchine.',
  ],
  [
    'nl',
    'De veerboot had de haven kort na middernacht verlaten met vierhonderd mensen aan boord, en de brand brak twee uur later uit in de machinekamer.',
  ],
  ['pl', 'Prom opuścił port krótko po północy z czterystu osobami na pokładzie, a pożar wybuchł dwie godziny później w maszynowni statku.'],
  [
    'tr',
    'Feribot gece yarısından kısa bir süre sonra dört yüz kişiyle limandan ayrılmıştı ve yangın iki saat sonra makine dairesinde çıktı.',
  ],
  [
    'ru',
    'Паром вышел из порта вскоре после полуночи с четырьмястами пассажирами на борту, а пожар вспыхнул в машинном отделении два часа спустя.',
  ],
  [
    'uk',
    'Пором вийшов із порту невдовзі після опівночі з чотирмастами пасажирами на борту, а пожежа спалахнула в машинному відділенні за дві години.',
  ],
  [
    'el',
    'Το πλοίο είχε αναχωρήσει από το λιμάνι λίγο μετά τα μεσάνυχτα με τετρακόσιους επιβάτες και η φωτιά ξέσπασε στο μηχανοστάσιο δύο ώρες αργότερα.',
  ],
  [
    'ar',
    'غادرت العبارة الميناء بعد منتصف الليل بقليل وعلى متنها أربعمئة شخص، واندلع الحريق في غرفة المحركات بعد ساعتين من مغادرتها الميناء.',
  ],
  ['fa', 'این کشتی اندکی پس از نیمه‌شب با چهارصد سرنشین بندر را ترک کرده بود و آتش دو ساعت بعد در موتورخانه آن شعله‌ور شد و گسترش یافت.'],
  ['he', 'המעבורת יצאה מהנמל מעט אחרי חצות ועל סיפונה ארבע מאות נוסעים, והשריפה פרצה בחדר המכונות שעתיים לאחר מכן והתפשטה במהירות רבה.'],
  ['hi', 'नौका आधी रात के कुछ देर बाद चार सौ लोगों को लेकर बंदरगाह से निकली थी और दो घंटे बाद उसके इंजन कक्ष में आग लग गई।'],
  ['bn', 'মধ্যরাতের কিছু পরে চারশো যাত্রী নিয়ে ফেরিটি বন্দর ছেড়েছিল এবং দুই ঘণ্টা পরে তার ইঞ্জিন কক্ষে আগুন ধরে যায় বলে জানা গেছে।'],
  ['ka', 'ბორანმა პორტი შუაღამის შემდეგ მალევე დატოვა ოთხასი მგზავრით, ხოლო ხანძარი ძრავის განყოფილებაში ორი საათის შემდეგ გაჩნდა.'],
  [
    'hy',
    'Լաստանավը կեսգիշերից քիչ անց դուրս էր եկել նավահանգստից չորս հարյուր ուղևորներով, իսկ հրդեհը բռնկվել է երկու ժամ անց մեքենայական բաժնում։',
  ],
  [
    'ko',
    '여객선은 자정이 조금 지나 승객 사백 명을 태우고 항구를 떠났으며 두 시간 뒤 기관실에서 불이 났다고 해양경찰이 밝혔다. 승객들은 대부분 잠을 자고 있었던 것으로 알려졌으며 구조 작업은 아침까지 이어졌다.',
  ],
  [
    'ja',
    'フェリーは真夜中を少し過ぎたころ四百人を乗せて港を出たが、二時間後に機関室から火が出たと海上保安庁は明らかにした。乗客の多くは眠っていたとみられ、救助の作業は朝まで続いた。けが人の数はまだ分かっていないという。',
  ],
  [
    'zh',
    '渡轮午夜过后不久载着四百人离开港口，两个小时后机舱起火。海岸警卫队说，大多数乘客当时正在睡觉，救援工作一直持续到早上。受伤的人数目前还不清楚，公司表示将配合调查，并向乘客和他们的家属表示歉意，有关部门正在检查船只。',
  ],
];

describe('the language of a text', () => {
  test.each(STORIES)('%s', (lang, text) => {
    expect(text.length).toBeGreaterThanOrEqual(100);
    expect(languageOf(text, '')).toBe(lang);
  });

  test('is not the one that the page declares where the text speaks plainly against it', () => {
    for (const [lang, text] of STORIES) expect(languageOf(text, lang === 'en' ? 'fr' : 'en-US')).toBe(lang);
  });

  test('is not the one that the page declares, however long the text', () => {
    const french = storyText('dam', 'translated.fr').paragraphs.join('\n');
    const english = storyText('dam', 'wire.en').paragraphs.join('\n');
    for (const declared of ['en', 'de', 'es', 'pt', 'it', 'nl']) expect(languageOf(french, declared)).toBe('fr');
    for (const declared of ['fr', 'de', 'es', 'sv', 'id', 'nl']) expect(languageOf(english, declared)).toBe('en');
  });

  test('is the declared one of two close relatives', () => {
    const danish =
      'Færgen havde forladt havnen kort efter midnat med fire hundrede mennesker om bord, og branden brød ud i maskinrummet to timer senere.';
    expect(languageOf(danish, 'da')).toBe('da');
    expect(languageOf(danish, 'nb-NO')).toBe('no');
    expect(languageOf(danish, 'de')).not.toBe('de');
  });

  test.each([
    ['a headline', 'Ferry fire kills three'],
    ['nothing', ''],
    ['digits alone', '1234567890 '.repeat(20)],
  ])('is taken at the page’s word for %s', (_what, text) => {
    expect(languageOf(text, 'sv-SE')).toBe('sv');
    expect(languageOf(text, '')).toBe('');
  });

  test('is Bulgarian, whatever name of a Russian stands in it', () => {
    const bulgarian =
      'Фериботът напусна пристанището малко след полунощ с четиристотин души на борда, а пожарът избухна в машинното отделение два часа по-късно, каза Крылов.';
    expect(languageOf(bulgarian, '')).toBe('bg');
  });

  test('is told by stop words where there is no model of it', () => {
    const estonian =
      'Parvlaev lahkus sadamast veidi pärast südaööd ja pardal oli nelisada inimest, kuid kaks tundi hiljem puhkes masinaruumis tulekahju, mis ei ole veel kustunud. Reisijad magasid, kui nad kuulsid karjeid, ja paljud neist ei saanud sellest aru, mida nad peavad tegema.';
    expect(languageOf(estonian, 'et')).toBe('et');
    for (const [lang, text] of STORIES) expect(languageOf(text, 'et')).toBe(lang);
    const frequent = 'Ja see on ka siis, kui ei ole seda, mida ma olen; aga nad on veel nii et sa oled seal ja mina siin. '.repeat(2);
    expect(languageOf(frequent, '')).toBe('et');
  });

  test('is judged on the beginning of a long text', () => {
    const [, english] = STORIES[0] ?? ['', ''];
    const [, french] = STORIES[1] ?? ['', ''];
    expect(languageOf(`${`${english} `.repeat(20)}${`${french} `.repeat(200)}`, '')).toBe('en');
  });
});

describe('the primary tag', () => {
  test.each([
    ['fr', 'fr'],
    ['fr-CA', 'fr'],
    ['FR_ca', 'fr'],
    [' pt-BR ', 'pt'],
    ['zh-Hant-TW', 'zh'],
    ['nb', 'no'],
    ['nn-NO', 'no'],
    ['eng', 'en'],
    ['deu-DE', 'de'],
    ['yue', 'yue'],
    ['', ''],
    ['x', ''],
    ['french', ''],
    ['*', ''],
    ['12', ''],
  ])('of %j is %j', (tag, primary) => {
    expect(primaryTag(tag)).toBe(primary);
  });
});
