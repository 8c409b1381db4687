// National agencies of central, eastern and south-eastern Europe, Turkey and Russia.
import type { Agency } from './agency';

export const easternEurope: readonly Agency[] = [
  {
    id: 'bns',
    name: 'BNS Baltic News Service',
    country: 'EE/LV/LT',
    kind: 'national',
    languages: ['et', 'lv', 'lt', 'en', 'ru'],
    domains: [
      {
        domain: 'bns.ee',
        seen: true,
      },
      {
        domain: 'bns.lv',
        seen: false,
      },
      {
        domain: 'bns.lt',
        seen: true,
      },
    ],
    abbreviations: ['BNS'],
    nativeNames: [],
    ambiguous: ['BNS'],
    bylines: [
      {
        text: 'BNS',
        seen: false,
      },
      {
        text: '(BNS)',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'elta',
    name: 'ELTA',
    country: 'LT',
    kind: 'national',
    languages: ['lt', 'en', 'ru'],
    domains: [
      {
        domain: 'elta.lt',
        seen: false,
      },
    ],
    abbreviations: [],
    nativeNames: [],
    ambiguous: ['ELTA'],
    bylines: [
      {
        text: 'ELTA',
        seen: false,
      },
      {
        text: '(ELTA)',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'leta',
    name: 'LETA',
    country: 'LV',
    kind: 'national',
    languages: ['lv', 'en', 'ru'],
    domains: [
      {
        domain: 'leta.lv',
        seen: false,
      },
    ],
    abbreviations: [],
    nativeNames: [],
    ambiguous: ['LETA'],
    bylines: [
      {
        text: '/LETA/',
        seen: false,
      },
      {
        text: 'LETA',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'pap',
    name: 'Polska Agencja Prasowa',
    country: 'PL',
    kind: 'national',
    languages: ['pl', 'en'],
    domains: [
      {
        domain: 'pap.pl',
        seen: true,
      },
    ],
    abbreviations: ['PAP', 'PAP Biznes'],
    nativeNames: ['波通社'],
    ambiguous: ['PAP'],
    bylines: [
      {
        text: '(PAP)',
        seen: true,
      },
      {
        text: 'Źródło: PAP',
        seen: true,
      },
      {
        text: 'INTERIA.PL/PAP',
        seen: true,
      },
      {
        text: 'aja/PAP',
        seen: true,
      },
    ],
    wikidata: 'Q1484980',
  },
  {
    id: 'iar',
    name: 'Informacyjna Agencja Radiowa',
    country: 'PL',
    kind: 'national',
    languages: ['pl'],
    domains: [
      {
        domain: 'polskieradio.pl',
        seen: true,
      },
    ],
    abbreviations: ['IAR'],
    nativeNames: [],
    ambiguous: ['IAR'],
    bylines: [
      {
        text: 'IAR/PAP',
        seen: false,
      },
      {
        text: '(IAR)',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'ctk',
    name: 'ČTK',
    country: 'CZ',
    kind: 'national',
    languages: ['cs', 'en'],
    domains: [
      {
        domain: 'ctk.cz',
        seen: false,
      },
      {
        domain: 'ceskenoviny.cz',
        seen: true,
      },
      {
        domain: 'ctk.eu',
        seen: false,
      },
    ],
    abbreviations: ['CTK', 'Česká tisková kancelář'],
    nativeNames: [],
    ambiguous: [],
    bylines: [
      {
        text: 'PRAHA 18. června (ČTK) -',
        seen: true,
      },
      {
        text: 'Zdroj: ČTK',
        seen: true,
      },
      {
        text: '(čtk)',
        seen: true,
      },
      {
        text: '–ČTK/RED–',
        seen: true,
      },
    ],
    wikidata: 'Q341118',
  },
  {
    id: 'tasr',
    name: 'TASR',
    country: 'SK',
    kind: 'national',
    languages: ['sk', 'en'],
    domains: [
      {
        domain: 'tasr.sk',
        seen: false,
      },
      {
        domain: 'teraz.sk',
        seen: false,
      },
    ],
    abbreviations: [],
    nativeNames: [],
    ambiguous: [],
    bylines: [
      {
        text: 'Bratislava 3. mája (TASR) -',
        seen: false,
      },
      {
        text: 'Zdroj: TASR',
        seen: false,
      },
      {
        text: '(TASR)',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'sita',
    name: 'SITA',
    country: 'SK',
    kind: 'national',
    languages: ['sk'],
    domains: [
      {
        domain: 'sita.sk',
        seen: false,
      },
    ],
    abbreviations: [],
    nativeNames: [],
    ambiguous: ['SITA'],
    bylines: [
      {
        text: 'BRATISLAVA 3. mája (SITA)',
        seen: false,
      },
      {
        text: 'Zdroj: SITA',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'mti',
    name: 'MTI',
    country: 'HU',
    kind: 'national',
    languages: ['hu'],
    domains: [
      {
        domain: 'mti.hu',
        seen: true,
      },
    ],
    abbreviations: [],
    nativeNames: [],
    ambiguous: ['MTI'],
    bylines: [
      {
        text: '(MTI)',
        seen: false,
      },
      {
        text: 'Forrás: MTI',
        seen: false,
      },
      {
        text: 'MTI/AP',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'agerpres',
    name: 'AGERPRES',
    country: 'RO',
    kind: 'national',
    languages: ['ro'],
    domains: [
      {
        domain: 'agerpres.ro',
        seen: true,
      },
    ],
    abbreviations: ['Agerpres'],
    nativeNames: [],
    ambiguous: [],
    bylines: [
      {
        text: '/Agerpres/',
        seen: true,
      },
      {
        text: '(AGERPRES)',
        seen: true,
      },
      {
        text: 'AGERPRES/(AS - autor',
        seen: true,
      },
    ],
    wikidata: null,
  },
  {
    id: 'mediafax',
    name: 'Mediafax',
    country: 'RO',
    kind: 'national',
    languages: ['ro'],
    domains: [
      {
        domain: 'mediafax.ro',
        seen: true,
      },
    ],
    abbreviations: ['MEDIAFAX'],
    nativeNames: [],
    ambiguous: [],
    bylines: [
      {
        text: '/Mediafax/',
        seen: false,
      },
      {
        text: 'potrivit Mediafax',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'newsro',
    name: 'News.ro',
    country: 'RO',
    kind: 'national',
    languages: ['ro'],
    domains: [
      {
        domain: 'news.ro',
        seen: false,
      },
    ],
    abbreviations: [],
    nativeNames: [],
    ambiguous: [],
    bylines: [
      {
        text: 'Sursa: News.ro',
        seen: true,
      },
    ],
    wikidata: null,
  },
  {
    id: 'moldpres',
    name: 'MOLDPRES',
    country: 'MD',
    kind: 'national',
    languages: ['ro', 'ru'],
    domains: [
      {
        domain: 'moldpres.md',
        seen: true,
      },
    ],
    abbreviations: [],
    nativeNames: [],
    ambiguous: [],
    bylines: [
      {
        text: '/MOLDPRES/',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'ipn-md',
    name: 'IPN',
    country: 'MD',
    kind: 'national',
    languages: ['ro', 'en', 'ru'],
    domains: [
      {
        domain: 'ipn.md',
        seen: true,
      },
    ],
    abbreviations: [],
    nativeNames: [],
    ambiguous: ['IPN'],
    bylines: [],
    wikidata: null,
  },
  {
    id: 'bta',
    name: 'Bulgarian Telegraph Agency',
    country: 'BG',
    kind: 'national',
    languages: ['bg', 'en'],
    domains: [
      {
        domain: 'bta.bg',
        seen: true,
      },
    ],
    abbreviations: ['BTA', 'Българска телеграфна агенция'],
    nativeNames: ['БТА'],
    ambiguous: [],
    bylines: [
      {
        text: '(БТА)',
        seen: false,
      },
      {
        text: 'Източник: БТА',
        seen: false,
      },
      {
        text: '/БТА/',
        seen: false,
      },
    ],
    wikidata: 'Q2031809',
  },
  {
    id: 'focus-bg',
    name: 'Focus',
    country: 'BG',
    kind: 'national',
    languages: ['bg'],
    domains: [
      {
        domain: 'focus-news.net',
        seen: false,
      },
    ],
    abbreviations: ['Фокус'],
    nativeNames: [],
    ambiguous: ['Фокус', 'Focus'],
    bylines: [
      {
        text: '/Фокус/',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'hina',
    name: 'HINA',
    country: 'HR',
    kind: 'national',
    languages: ['hr'],
    domains: [
      {
        domain: 'hina.hr',
        seen: true,
      },
    ],
    abbreviations: ['Hina'],
    nativeNames: [],
    ambiguous: ['HINA', 'Hina'],
    bylines: [
      {
        text: 'Izvor: Hina',
        seen: true,
      },
      {
        text: '(Hina)',
        seen: true,
      },
      {
        text: 'piše Hina',
        seen: true,
      },
    ],
    wikidata: null,
  },
  {
    id: 'srna',
    name: 'SRNA',
    country: 'BA',
    kind: 'national',
    languages: ['sr'],
    domains: [
      {
        domain: 'srna.rs',
        seen: false,
      },
    ],
    abbreviations: ['СРНА'],
    nativeNames: [],
    ambiguous: [],
    bylines: [
      {
        text: '(SRNA)',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'fena',
    name: 'FENA',
    country: 'BA',
    kind: 'national',
    languages: ['bs'],
    domains: [
      {
        domain: 'fena.ba',
        seen: false,
      },
    ],
    abbreviations: [],
    nativeNames: [],
    ambiguous: ['FENA'],
    bylines: [
      {
        text: '(FENA)',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'sta',
    name: 'Slovenska tiskovna agencija',
    country: 'SI',
    kind: 'national',
    languages: ['sl', 'en'],
    domains: [
      {
        domain: 'sta.si',
        seen: true,
      },
    ],
    abbreviations: ['STA'],
    nativeNames: [],
    ambiguous: ['STA'],
    bylines: [
      {
        text: '(STA)',
        seen: false,
      },
      {
        text: 'Ljubljana, 03. maja (STA) -',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'tanjug',
    name: 'Tanjug',
    country: 'RS',
    kind: 'national',
    languages: ['sr'],
    domains: [
      {
        domain: 'tanjug.rs',
        seen: true,
      },
    ],
    abbreviations: [],
    nativeNames: ['Танјуг', 'Тањуг'],
    ambiguous: [],
    bylines: [
      {
        text: 'Izvor: Tanjug',
        seen: false,
      },
      {
        text: '(Tanjug)',
        seen: false,
      },
    ],
    wikidata: 'Q371267',
  },
  {
    id: 'beta-rs',
    name: 'Beta',
    country: 'RS',
    kind: 'national',
    languages: ['sr'],
    domains: [
      {
        domain: 'beta.rs',
        seen: false,
      },
    ],
    abbreviations: [],
    nativeNames: ['Бета'],
    ambiguous: ['Beta', 'Бета'],
    bylines: [
      {
        text: 'Izvor: Beta',
        seen: false,
      },
      {
        text: '(Beta)',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'fonet',
    name: 'FoNet',
    country: 'RS',
    kind: 'national',
    languages: ['sr'],
    domains: [
      {
        domain: 'fonet.rs',
        seen: false,
      },
    ],
    abbreviations: [],
    nativeNames: [],
    ambiguous: [],
    bylines: [
      {
        text: 'Izvor: FoNet',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'mina-me',
    name: 'MINA',
    country: 'ME',
    kind: 'national',
    languages: ['cnr'],
    domains: [
      {
        domain: 'mina.news',
        seen: false,
      },
    ],
    abbreviations: [],
    nativeNames: [],
    ambiguous: ['MINA'],
    bylines: [
      {
        text: '(MINA)',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'mia-mk',
    name: 'MIA',
    country: 'MK',
    kind: 'national',
    languages: ['mk'],
    domains: [
      {
        domain: 'mia.mk',
        seen: true,
      },
    ],
    abbreviations: [],
    nativeNames: ['МИА'],
    ambiguous: ['MIA', 'МИА'],
    bylines: [
      {
        text: '(МИА)',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'makfax',
    name: 'Makfax',
    country: 'MK',
    kind: 'national',
    languages: ['mk'],
    domains: [
      {
        domain: 'makfax.com.mk',
        seen: false,
      },
    ],
    abbreviations: [],
    nativeNames: [],
    ambiguous: [],
    bylines: [],
    wikidata: null,
  },
  {
    id: 'ata-al',
    name: 'ATSH Albanian Telegraphic Agency',
    country: 'AL',
    kind: 'national',
    languages: ['sq'],
    domains: [
      {
        domain: 'ata.gov.al',
        seen: true,
      },
    ],
    abbreviations: ['ATSH'],
    nativeNames: [],
    ambiguous: [],
    bylines: [
      {
        text: '/ATSH/',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'ana-mpa',
    name: 'Athens-Macedonian News Agency',
    country: 'GR',
    kind: 'national',
    languages: ['el', 'en'],
    domains: [
      {
        domain: 'amna.gr',
        seen: true,
      },
    ],
    abbreviations: ['ΑΠΕ', 'ANA-MPA', 'Αθηναϊκό Πρακτορείο', 'Αθηναϊκό-Μακεδονικό Πρακτορείο'],
    nativeNames: ['ΑΠΕ-ΜΠΕ'],
    ambiguous: [],
    bylines: [
      {
        text: 'Πηγή: ΑΠΕ-ΜΠΕ',
        seen: true,
      },
      {
        text: '(ΑΠΕ-ΜΠΕ)',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'cna-cy',
    name: 'Cyprus News Agency',
    country: 'CY',
    kind: 'national',
    languages: ['el', 'en', 'tr'],
    domains: [
      {
        domain: 'cna.org.cy',
        seen: true,
      },
    ],
    abbreviations: ['CNA', 'Κυπριακό Πρακτορείο Ειδήσεων'],
    nativeNames: ['ΚΥΠΕ'],
    ambiguous: ['CNA'],
    bylines: [
      {
        text: 'Πηγή: ΚΥΠΕ',
        seen: false,
      },
      {
        text: '(ΚΥΠΕ)',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'aa',
    name: 'Anadolu Ajansı',
    country: 'TR',
    kind: 'national',
    languages: ['tr', 'en', 'ar', 'ru', 'fr', '*'],
    domains: [
      {
        domain: 'aa.com.tr',
        seen: true,
      },
    ],
    abbreviations: ['AA', 'Anadolu', 'Anadolu Agency', 'Anadolu Ajansi', 'Agence Anadolu', 'Anadolu Haber Ajansı'],
    nativeNames: [
      'الأناضول',
      'وكالة الأناضول',
      'Анадолу',
      'Anadolija',
      'Anadolia',
      'وكالة أنباء الأناضول',
      'وكالة الاناضول',
      'Анадолу Ајанси',
      '阿纳多卢通讯社',
      'آناتولی',
    ],
    ambiguous: ['AA'],
    bylines: [
      {
        text: 'Kaynak: AA',
        seen: true,
      },
      {
        text: '(AA)',
        seen: true,
      },
      {
        text: 'author: Anadolu Ajansı',
        seen: true,
      },
    ],
    wikidata: null,
  },
  {
    id: 'dha',
    name: 'Demirören Haber Ajansı',
    country: 'TR',
    kind: 'national',
    languages: ['tr'],
    domains: [
      {
        domain: 'dha.com.tr',
        seen: false,
      },
    ],
    abbreviations: ['DHA'],
    nativeNames: [],
    ambiguous: ['DHA'],
    bylines: [
      {
        text: '(DHA)',
        seen: true,
      },
      {
        text: 'Kaynak: DHA',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'iha',
    name: 'İhlas Haber Ajansı',
    country: 'TR',
    kind: 'national',
    languages: ['tr'],
    domains: [
      {
        domain: 'iha.com.tr',
        seen: true,
      },
    ],
    abbreviations: ['İHA', 'IHA'],
    nativeNames: [],
    ambiguous: ['IHA'],
    bylines: [
      {
        text: '(İHA)',
        seen: false,
      },
      {
        text: 'Kaynak: İHA',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'anka',
    name: 'ANKA Haber Ajansı',
    country: 'TR',
    kind: 'national',
    languages: ['tr'],
    domains: [
      {
        domain: 'ankahaber.net',
        seen: false,
      },
    ],
    abbreviations: ['ANKA'],
    nativeNames: [],
    ambiguous: ['ANKA'],
    bylines: [
      {
        text: '(ANKA)',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'tass',
    name: 'TASS',
    country: 'RU',
    kind: 'national',
    languages: ['ru', 'en'],
    domains: [
      {
        domain: 'tass.ru',
        seen: true,
      },
      {
        domain: 'tass.com',
        seen: true,
      },
    ],
    abbreviations: ['ИТАР-ТАСС', 'ITAR-TASS'],
    nativeNames: ['ТАСС', '塔斯社', 'تاس', 'תאס'],
    ambiguous: ['تاس'],
    bylines: [
      {
        text: '/ТАСС/',
        seen: false,
      },
      {
        text: 'сообщает ТАСС',
        seen: true,
      },
      {
        text: 'МОСКВА, 3 мая. /ТАСС/.',
        seen: false,
      },
    ],
    wikidata: 'Q223799',
  },
  {
    id: 'ria',
    name: 'RIA Novosti',
    country: 'RU',
    kind: 'national',
    languages: ['ru'],
    domains: [
      {
        domain: 'ria.ru',
        seen: true,
      },
    ],
    abbreviations: ['RIA'],
    nativeNames: ['РИА Новости', '俄新社'],
    ambiguous: ['RIA'],
    bylines: [
      {
        text: 'МОСКВА, 3 мая - РИА Новости.',
        seen: false,
      },
      {
        text: 'сообщает РИА Новости',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'interfax',
    name: 'Interfax',
    country: 'RU',
    kind: 'national',
    languages: ['ru', 'en'],
    domains: [
      {
        domain: 'interfax.ru',
        seen: true,
      },
      {
        domain: 'interfax.com',
        seen: true,
      },
    ],
    abbreviations: ['INTERFAX.RU'],
    nativeNames: ['Интерфакс', '国际文传电讯社'],
    ambiguous: [],
    bylines: [
      {
        text: 'Москва. 3 мая. INTERFAX.RU -',
        seen: false,
      },
    ],
    wikidata: 'Q379271',
  },
  {
    id: 'interfax-ua',
    name: 'Interfax-Ukraine',
    country: 'UA',
    kind: 'national',
    languages: ['uk', 'ru', 'en'],
    domains: [
      {
        domain: 'interfax.com.ua',
        seen: true,
      },
    ],
    abbreviations: [],
    nativeNames: ['Інтерфакс-Україна'],
    ambiguous: [],
    bylines: [
      {
        text: 'Джерело: Інтерфакс-Україна',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'ukrinform',
    name: 'Ukrinform',
    country: 'UA',
    kind: 'national',
    languages: ['uk', 'en', 'ru', '*'],
    domains: [
      {
        domain: 'ukrinform.ua',
        seen: true,
      },
      {
        domain: 'ukrinform.net',
        seen: true,
      },
    ],
    abbreviations: [],
    nativeNames: ['Укрінформ'],
    ambiguous: [],
    bylines: [
      {
        text: 'Джерело: Укрінформ',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'unian',
    name: 'UNIAN',
    country: 'UA',
    kind: 'national',
    languages: ['uk', 'ru', 'en'],
    domains: [
      {
        domain: 'unian.ua',
        seen: false,
      },
      {
        domain: 'unian.info',
        seen: true,
      },
      {
        domain: 'unian.net',
        seen: true,
      },
    ],
    abbreviations: ['УНИАН'],
    nativeNames: ['УНІАН'],
    ambiguous: [],
    bylines: [
      {
        text: 'Джерело: УНІАН',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'belta',
    name: 'BelTA',
    country: 'BY',
    kind: 'national',
    languages: ['ru', 'be', 'en'],
    domains: [
      {
        domain: 'belta.by',
        seen: true,
      },
    ],
    abbreviations: [],
    nativeNames: ['БЕЛТА'],
    ambiguous: [],
    bylines: [
      {
        text: '/Корр. БЕЛТА/',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'belapan',
    name: 'BelaPAN',
    country: 'BY',
    kind: 'national',
    languages: ['ru', 'be'],
    domains: [
      {
        domain: 'belapan.by',
        seen: true,
      },
    ],
    abbreviations: [],
    nativeNames: ['БелаПАН'],
    ambiguous: [],
    bylines: [
      {
        text: 'БелаПАН',
        seen: false,
      },
    ],
    wikidata: null,
  },
];
