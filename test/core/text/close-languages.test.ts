// Languages that are taken for each other: what the words say, what the page declares and where it stands.
import { describe, expect, test } from 'vitest';
import { languageLists } from '../../../src/build/language-lists';
import { detectLanguage } from '../../../src/core/text/detect-language';

const languageOf = (text: string, declaredLang = '', url = 'https://post.example/story') =>
  detectLanguage(text, { declaredLang, url }, languageLists);

/** A text in a language, and a neighbour that it is taken for. */
const TEXTS: ReadonlyArray<readonly [lang: string, neighbour: string, text: string]> = [
  [
    'id',
    'ms',
    'Kapal feri itu meninggalkan pelabuhan pada Jumat malam dengan empat ratus penumpang. Polisi mengatakan kebakaran terjadi karena arus pendek di ruang mesin. Perusahaan kapal belum bisa memastikan berapa lama perbaikan akan berlangsung, sedangkan warga menunggu kabar di kantor pelabuhan.',
  ],
  [
    'ms',
    'id',
    'Feri itu meninggalkan pelabuhan pada malam Jumaat dengan empat ratus penumpang. Polis berkata kebakaran berlaku kerana litar pintas di bilik enjin. Syarikat kapal belum dapat memastikan berapa lama kerja pembaikan akan diambil, manakala keluarga menunggu berita di pejabat pelabuhan selepas tengah malam.',
  ],
  [
    'hr',
    'sr',
    'Trajekt je isplovio u petak 3. svibnja s četiristo putnika. Predsjednik uprave izvijestio je da je šteta milijun eura. Tvrtka će idući tjedan objaviti izvješće, a obitelji putnika čekaju vijesti. Vlak i zrakoplov za otok voze prema starom redu vožnje.',
  ],
  [
    'sr',
    'hr',
    'Trajekt je isplovio u petak 3. maja sa četiri stotine putnika. Predsednik uprave saopštio je da je šteta milion evra. Preduzeće će sledeće nedelje objaviti izveštaj, a porodice putnika čekaju vesti. Voz za grad saobraća posle podne, gde ga čeka autobus.',
  ],
  [
    'bs',
    'hr',
    'Trajekt je isplovio u petak 3. maja sa četiri stotine putnika. Predsjednik uprave rekao je da je šteta milion maraka. Preduzeće će naredne sedmice objaviti izvještaj, a porodice putnika čekaju vijesti. U saopćenju vlade kantona stoji da će voz saobraćati poslije podne.',
  ],
  [
    'ky',
    'kk',
    'Паром түн ортосунан кийин төрт жүз жүргүнчү менен порттон чыккан. Өрт эки сааттан кийин машина бөлүмүндө чыккан. Куткаруучулар жүргүнчүлөрдүн баарын жээкке алып чыгышты, эч ким жабыркаган жок. Компания өрттүн себебин эки жуманын ичинде билдирүүгө убада берди.',
  ],
  [
    'kk',
    'ky',
    'Паром түн ортасынан кейін төрт жүз жолаушымен порттан шықты. Өрт екі сағаттан кейін машина бөлімінде тұтанды. Құтқарушылар жолаушылардың барлығын жағаға алып шықты, ешкім зардап шеккен жоқ. Компания өрттің себебін екі апта ішінде хабарлауға уәде берді, ғалымдар да көмектеседі.',
  ],
  [
    'ne',
    'hi',
    'नौका मध्यरातपछि चार सय यात्रु लिएर बन्दरगाहबाट हिँडेको थियो। दुई घण्टापछि इन्जिन कक्षमा आगो लाग्यो। उद्धारकर्मीले सबै यात्रुलाई किनारमा ल्याए र कोही पनि घाइते भएनन्। कम्पनीले दुई हप्ताभित्र कारण सार्वजनिक गर्ने बताएको छ।',
  ],
  [
    'ps',
    'fa',
    'بېړۍ له نیمې شپې وروسته له څلورو سوو مسافرو سره له بندره ووتله. اور دوه ساعته وروسته د ماشین په خونه کې ولګېد. ژغورونکو ټول مسافر غاړې ته ورسول او هېچا ته زیان ونه رسېد. شرکت وايي چې د اور لامل به په دوو اونیو کې څرګند کړي.',
  ],
  [
    'ku',
    'fa',
    'کەشتییەکە دوای نیوەشەو بە چوارسەد گەشتیارەوە لە بەندەرەکە دەرچوو. دوو کاتژمێر دواتر ئاگر لە ژووری بزوێنەر کەوتەوە. فریاکەوتن هەموو گەشتیارەکانی گەیاندە کەناراوەکە و کەس بریندار نەبوو. کۆمپانیاکە بەڵێنی دا هۆکارەکە ڕابگەیەنێت.',
  ],
  [
    'gl',
    'pt',
    'O transbordador saíu do porto pouco despois da medianoite cunha tripulación de vinte persoas. O lume comezou dúas horas máis tarde na sala de máquinas e non houbo feridos. A compañía dixo onte que unha comisión vai explicar as causas, tamén ás familias. Os veciños agardan hoxe novas no peirao.',
  ],
  [
    'pt',
    'gl',
    'A balsa saiu do porto pouco depois da meia-noite com uma tripulação de vinte pessoas. O fogo começou duas horas mais tarde na casa de máquinas e não houve feridos. A companhia disse ontem que uma comissão vai explicar as causas, também às famílias. Os moradores aguardam hoje notícias no cais.',
  ],
];

describe('neighbours', () => {
  test.each(TEXTS)('%s is told from %s by its words or letters', (lang, neighbour, text) => {
    expect(text.length).toBeGreaterThanOrEqual(200);
    expect(languageOf(text)).toBe(lang);
    expect(languageOf(text, 'en-US')).toBe(lang);
    expect(languageOf(text, lang)).toBe(lang);
    expect(languageOf(text, `en ${lang}`, `https://${neighbour}.post.example/story`)).toBe(lang);
  });
});

describe('words that say nothing', () => {
  /** Could be Indonesian or Malay. */
  const neutral =
    'Harga ikan di pasar naik lagi minggu ini. Banyak nelayan tidak turun ke laut dalam cuaca buruk, dan hanya sedikit ikan yang dijual. Ibu-ibu membeli ayam dan telur untuk anak-anak mereka. Harga itu akan turun kembali dalam dua minggu.';

  test('leave it to what the page declares, wherever it does', () => {
    expect(languageOf(neutral, 'id-ID')).toBe('id');
    expect(languageOf(neutral, 'ms')).toBe('ms');
    expect(languageOf(neutral, 'en id_ID')).toBe('id');
    expect(languageOf(neutral, 'en ms_MY')).toBe('ms');
  });

  test('leave it to the address where the page declares neither', () => {
    expect(languageOf(neutral, 'en', 'https://www.harian.id/ekonomi/ikan')).toBe('id');
    expect(languageOf(neutral, 'en', 'https://www.harian.my/ekonomi/ikan')).toBe('ms');
    expect(languageOf(neutral, '', 'https://post.example/ms/ikan')).toBe('ms');
    expect(languageOf(neutral, '', 'https://id.post.example/ikan')).toBe('id');
  });
});

describe('an English text full of Korean names', () => {
  const names =
    "Park Jun-seo, Jeong Eun-bi, Choi Min-gyu, Lee Seung-hwan, Ahn Jae-hyeon named in Gangneung; Judge Kim Se-yoon to rule on Hyeondae's appeal";

  test('is English, by its address or by what it declares', () => {
    expect(languageOf(names, 'ko', 'https://en.agency.example/view/AEN2026')).toBe('en');
    expect(languageOf(names, 'ko', 'https://agency.example/en/view')).toBe('en');
    expect(languageOf(names, 'en')).toBe('en');
  });

  test('and a French or German one is what it is, whatever its address says', () => {
    const french =
      'Le bateau avait quitté le port avec quatre cents personnes à bord, et le feu a pris dans la salle des machines deux heures plus tard.';
    for (const text of [french, french.repeat(4)]) expect(languageOf(text, 'en', 'https://en.post.example/en/story')).toBe('fr');
  });
});

test('a part of an address that happens to be a tag says nothing where the text does not allow it', () => {
  const english =
    'The ferry left the harbour shortly after midnight with four hundred people on board, and the fire broke out two hours later in the engine room.';
  for (const path of ['id', 'it', 'no', 'is', 'de', 'tv']) expect(languageOf(english, '', `https://post.example/${path}/story`)).toBe('en');
});
