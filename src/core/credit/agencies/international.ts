// Agencies of the world, of finance and sport, and syndicates of newspapers.
import type { Agency } from './agency';

export const international: readonly Agency[] = [
  {
    id: 'reuters',
    name: 'Reuters',
    country: 'GB/US',
    kind: 'world',
    languages: ['en', 'de', 'fr', 'es', 'it', 'pt', 'ar', 'ru', 'zh', 'ja', 'tr'],
    domains: [
      {
        domain: 'reuters.com',
        seen: true,
      },
      {
        domain: 'reutersconnect.com',
        seen: false,
      },
      {
        domain: 'thomsonreuters.com',
        seen: true,
      },
    ],
    abbreviations: ['RTRS', 'Thomson Reuters', 'Reuters News', 'Reuters News Agency', 'rtr', 'Reuters.com'],
    nativeNames: [
      'رويترز',
      'ロイター',
      '路透社',
      '路透',
      'Рейтер',
      'רויטרס',
      'रॉयटर्स',
      '로이터',
      'Ρόιτερς',
      'Рейтерс',
      'Ројтерс',
      'Reuter',
      '路透中文网',
      'รอยเตอร์',
      'رويترس',
      'রয়টার্স',
      'Ройтерс',
      'روئٹرز',
      'رائٹرز',
      'رویترز',
      'Ռոյթերս',
      'როიტერი',
      'Ройтърс',
    ],
    ambiguous: ['rtr'],
    bylines: [
      {
        text: '(Reuters) -',
        seen: true,
      },
      {
        text: 'WASHINGTON (Reuters) -',
        seen: true,
      },
      {
        text: 'sak/Reuters',
        seen: true,
      },
      {
        text: '［東京　３日　ロイター］',
        seen: true,
      },
      {
        text: 'Our Standards: The Thomson Reuters Trust Principles',
        seen: true,
      },
    ],
    wikidata: 'Q130879',
  },
  {
    id: 'ap',
    name: 'Associated Press',
    country: 'US',
    kind: 'world',
    languages: ['en', 'es'],
    domains: [
      {
        domain: 'apnews.com',
        seen: true,
      },
      {
        domain: 'ap.org',
        seen: true,
      },
    ],
    abbreviations: ['AP', 'The Associated Press', 'AP News', 'A.P.', 'The AP'],
    nativeNames: [
      'أسوشيتد برس',
      'أسوشييتد برس',
      'АП',
      '美联社',
      '美聯社',
      'AP通信',
      'एपी',
      'AP통신',
      'الأسوشيتد برس',
      'الأسوشييتد برس',
      'أسوشيتدبرس',
      'أسوشييتدبرس',
      'اسوشيتد برس',
      'اسوشييتد برس',
      'Ассошиэйтед Пресс',
      'Асошиейтед прес',
      'آسوشیتدپرس',
      'ایسوسی ایٹڈ پریس',
      'סוכנות איי-פי',
    ],
    ambiguous: ['AP'],
    bylines: [
      {
        text: 'HAYWARD, Calif. (AP) —',
        seen: true,
      },
      {
        text: 'By The Associated Press',
        seen: true,
      },
      {
        text: 'With files from The Associated Press',
        seen: true,
      },
    ],
    wikidata: 'Q40469',
  },
  {
    id: 'afp',
    name: 'Agence France-Presse',
    country: 'FR',
    kind: 'world',
    languages: ['fr', 'en', 'es', 'pt', 'de', 'ar'],
    domains: [
      {
        domain: 'afp.com',
        seen: true,
      },
    ],
    abbreviations: ['AFP', 'Agence France Presse', 'A.F.P.', 'AFP News'],
    nativeNames: [
      'فرانس برس',
      'وكالة الصحافة الفرنسية',
      '法新社',
      'AFP通信',
      'एएफपी',
      'АФП',
      'AFP통신',
      'סוכנות הידיעות הצרפתית',
      'وكالة فرانس برس',
      'الفرنسية',
      'أ ف ب',
      'أ.ف.ب',
      'ا.ف.ب',
      'Франс Пресс',
      'Франс-Пресс',
      'Франс прес',
      'خبرگزاری فرانسه',
      'اے ایف پی',
      'Γαλλικό Πρακτορείο',
      'এএফপি',
      'เอเอฟพี',
      'ஏஎஃப்பி',
    ],
    ambiguous: ['الفرنسية'],
    bylines: [
      {
        text: 'avec AFP',
        seen: true,
      },
      {
        text: '(AFP)',
        seen: true,
      },
      {
        text: 'Par Le Figaro et AFP',
        seen: true,
      },
      {
        text: 'Dépêche AFP',
        seen: true,
      },
      {
        text: 'LEMONDE.FR avec AFP',
        seen: true,
      },
    ],
    wikidata: 'Q40464',
  },
  {
    id: 'upi',
    name: 'United Press International',
    country: 'US',
    kind: 'world',
    languages: ['en', 'es'],
    domains: [
      {
        domain: 'upi.com',
        seen: true,
      },
    ],
    abbreviations: ['UPI', 'United Press'],
    nativeNames: ['合众国际社', 'يونايتد برس إنترناشونال', 'يو بي آي', 'يو بي اي', 'يونايتد برس'],
    ambiguous: [],
    bylines: [
      {
        text: '(UPI) --',
        seen: false,
      },
    ],
    wikidata: 'Q493845',
  },
  {
    id: 'bloomberg',
    name: 'Bloomberg News',
    country: 'US',
    kind: 'finance',
    languages: ['en'],
    domains: [
      {
        domain: 'bloomberg.com',
        seen: true,
      },
    ],
    abbreviations: ['Bloomberg', 'Bloomberg.com'],
    nativeNames: ['彭博社', 'ブルームバーグ', 'بلومبرغ', 'Блумберг'],
    ambiguous: ['Bloomberg'],
    bylines: [
      {
        text: '(Bloomberg) --',
        seen: false,
      },
    ],
    wikidata: 'Q13977',
  },
  {
    id: 'dowjones',
    name: 'Dow Jones Newswires',
    country: 'US',
    kind: 'finance',
    languages: ['en', 'de'],
    domains: [
      {
        domain: 'dowjones.com',
        seen: true,
      },
      {
        domain: 'dowjonesnews.com',
        seen: false,
      },
    ],
    abbreviations: ['DJN', 'DJ'],
    nativeNames: ['道琼斯通讯社'],
    ambiguous: ['DJ'],
    bylines: [
      {
        text: '(Dow Jones) --',
        seen: false,
      },
      {
        text: 'FRANKFURT (Dow Jones)',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'dpa-afx',
    name: 'dpa-AFX Wirtschaftsnachrichten',
    country: 'DE',
    kind: 'finance',
    languages: ['de', 'en'],
    domains: [
      {
        domain: 'dpa-afx.de',
        seen: false,
      },
    ],
    abbreviations: ['dpa-AFX'],
    nativeNames: [],
    ambiguous: [],
    bylines: [
      {
        text: '/he/ DP/men',
        seen: false,
      },
      {
        text: 'dpa-AFX',
        seen: true,
      },
    ],
    wikidata: null,
  },
  {
    id: 'sid',
    name: 'Sport-Informations-Dienst',
    country: 'DE',
    kind: 'sport',
    languages: ['de'],
    domains: [
      {
        domain: 'sid.de',
        seen: false,
      },
    ],
    abbreviations: ['SID', 'sid'],
    nativeNames: [],
    ambiguous: ['SID', 'sid'],
    bylines: [
      {
        text: 'Montpellier (SID) –',
        seen: true,
      },
      {
        text: 'Quelle: sid/dpa',
        seen: true,
      },
    ],
    wikidata: null,
  },
  {
    id: 'awp',
    name: 'AWP Finanznachrichten',
    country: 'CH',
    kind: 'finance',
    languages: ['de', 'fr'],
    domains: [
      {
        domain: 'awp.ch',
        seen: false,
      },
    ],
    abbreviations: ['awp'],
    nativeNames: [],
    ambiguous: ['awp'],
    bylines: [
      {
        text: 'Zürich (awp) -',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'radiocor',
    name: 'Radiocor',
    country: 'IT',
    kind: 'finance',
    languages: ['it'],
    domains: [
      {
        domain: 'radiocor.ilsole24ore.com',
        seen: false,
      },
    ],
    abbreviations: [],
    nativeNames: [],
    ambiguous: [],
    bylines: [
      {
        text: '(Il Sole 24 Ore Radiocor Plus)',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'efe',
    name: 'Agencia EFE',
    country: 'ES',
    kind: 'world',
    languages: ['es', 'pt', 'en', 'ca', 'gl'],
    domains: [
      {
        domain: 'efe.com',
        seen: true,
      },
    ],
    abbreviations: ['EFE', 'EFE Agencia'],
    nativeNames: ['埃菲社', 'إيفي', 'إفي', 'وكالة الأنباء الإسبانية'],
    ambiguous: ['إفي', 'إيفي'],
    bylines: [
      {
        text: '(EFE).-',
        seen: true,
      },
      {
        text: 'EFE |',
        seen: true,
      },
      {
        text: 'Por Agencia EFE',
        seen: true,
      },
      {
        text: 'Con información de EFE',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'ips',
    name: 'Inter Press Service',
    country: 'world',
    kind: 'world',
    languages: ['en', 'es'],
    domains: [
      {
        domain: 'ipsnews.net',
        seen: true,
      },
    ],
    abbreviations: ['IPS'],
    nativeNames: [],
    ambiguous: ['IPS'],
    bylines: [
      {
        text: '(IPS) -',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'tns',
    name: 'Tribune News Service',
    country: 'US',
    kind: 'syndicate',
    languages: ['en'],
    domains: [
      {
        domain: 'tribunenewsservice.com',
        seen: false,
      },
    ],
    abbreviations: ['TNS', 'TCA', 'MCT', 'Tribune Content Agency'],
    nativeNames: [],
    ambiguous: ['TNS', 'TCA', 'MCT'],
    bylines: [
      {
        text: 'Distributed by Tribune Content Agency',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'nyt-syn',
    name: 'The New York Times News Service',
    country: 'US',
    kind: 'syndicate',
    languages: ['en', 'es'],
    domains: [
      {
        domain: 'nytimes.com',
        seen: true,
      },
    ],
    abbreviations: ['NYTNS', 'New York Times News Service', 'N.Y. Times News Service'],
    nativeNames: [],
    ambiguous: [],
    bylines: [
      {
        text: 'c.2024 The New York Times Company',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'wapo-syn',
    name: 'Washington Post News Service',
    country: 'US',
    kind: 'syndicate',
    languages: ['en'],
    domains: [
      {
        domain: 'washingtonpost.com',
        seen: true,
      },
    ],
    abbreviations: ['WPNS'],
    nativeNames: [],
    ambiguous: [],
    bylines: [
      {
        text: '(c) 2024, The Washington Post',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'cnnwire',
    name: 'CNN Wire / CNN Newsource',
    country: 'US',
    kind: 'syndicate',
    languages: ['en', 'es'],
    domains: [
      {
        domain: 'cnn.com',
        seen: true,
      },
    ],
    abbreviations: ['CNN', 'CNN Wire', 'CNN Newsource', 'CNN.com'],
    nativeNames: ['سي إن إن', 'سي ان ان', 'سي.إن.إن', 'Си-эн-эн', 'סי-אן-אן', 'سی ان ان', 'सीएनएन', '美国有线电视新闻网'],
    ambiguous: ['CNN'],
    bylines: [
      {
        text: '(CNN) —',
        seen: false,
      },
      {
        text: 'The-CNN-Wire™ & © 2024 Cable News Network',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'stacker',
    name: 'Stacker',
    country: 'US',
    kind: 'syndicate',
    languages: ['en'],
    domains: [
      {
        domain: 'stacker.com',
        seen: false,
      },
    ],
    abbreviations: [],
    nativeNames: [],
    ambiguous: ['Stacker'],
    bylines: [
      {
        text: 'This story was produced by … and reviewed and distributed by Stacker',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'bns-world',
    name: 'BNO News',
    country: 'NL',
    kind: 'world',
    languages: ['en'],
    domains: [
      {
        domain: 'bnonews.com',
        seen: true,
      },
    ],
    abbreviations: ['BNO'],
    nativeNames: [],
    ambiguous: ['BNO'],
    bylines: [],
    wikidata: null,
  },
];
