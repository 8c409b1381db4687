// National agencies of the Middle East and Iran.
import type { Agency } from './agency';

export const middleEast: readonly Agency[] = [
  {
    id: 'irna',
    name: 'IRNA',
    country: 'IR',
    kind: 'national',
    languages: ['fa', 'en', 'ar', '*'],
    domains: [
      {
        domain: 'irna.ir',
        seen: true,
      },
    ],
    abbreviations: ['Islamic Republic News Agency'],
    nativeNames: ['ایرنا', 'إرنا', 'خبرگزاری جمهوری اسلامی'],
    ambiguous: [],
    bylines: [
      {
        text: 'به گزارش ایرنا',
        seen: false,
      },
      {
        text: 'منبع: ایرنا',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'isna',
    name: 'ISNA',
    country: 'IR',
    kind: 'national',
    languages: ['fa', 'en', 'ar'],
    domains: [
      {
        domain: 'isna.ir',
        seen: true,
      },
    ],
    abbreviations: [],
    nativeNames: ['ایسنا'],
    ambiguous: [],
    bylines: [
      {
        text: 'به گزارش ایسنا',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'mehr',
    name: 'Mehr News Agency',
    country: 'IR',
    kind: 'national',
    languages: ['fa', 'en', 'ar', '*'],
    domains: [
      {
        domain: 'mehrnews.com',
        seen: true,
      },
    ],
    abbreviations: ['مهر'],
    nativeNames: ['خبرگزاری مهر', 'وكالة مهر'],
    ambiguous: ['مهر'],
    bylines: [
      {
        text: 'به گزارش خبرگزاری مهر',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'fars',
    name: 'Fars News Agency',
    country: 'IR',
    kind: 'national',
    languages: ['fa', 'en', 'ar'],
    domains: [
      {
        domain: 'farsnews.ir',
        seen: false,
      },
    ],
    abbreviations: ['فارس'],
    nativeNames: ['خبرگزاری فارس'],
    ambiguous: ['فارس'],
    bylines: [
      {
        text: 'به گزارش خبرگزاری فارس',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'tasnim',
    name: 'Tasnim',
    country: 'IR',
    kind: 'national',
    languages: ['fa', 'en', 'ar', '*'],
    domains: [
      {
        domain: 'tasnimnews.com',
        seen: false,
      },
    ],
    abbreviations: ['تسنیم'],
    nativeNames: ['تسنيم'],
    ambiguous: ['تسنیم', 'تسنيم'],
    bylines: [
      {
        text: 'به گزارش خبرگزاری تسنیم',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'ilna',
    name: 'ILNA',
    country: 'IR',
    kind: 'national',
    languages: ['fa'],
    domains: [
      {
        domain: 'ilna.ir',
        seen: false,
      },
    ],
    abbreviations: [],
    nativeNames: ['ایلنا'],
    ambiguous: [],
    bylines: [
      {
        text: 'به گزارش ایلنا',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'spa',
    name: 'Saudi Press Agency',
    country: 'SA',
    kind: 'national',
    languages: ['ar', 'en', '*'],
    domains: [
      {
        domain: 'spa.gov.sa',
        seen: true,
      },
    ],
    abbreviations: ['SPA'],
    nativeNames: ['واس', 'وكالة الأنباء السعودية'],
    ambiguous: ['واس', 'SPA'],
    bylines: [
      {
        text: '(واس)',
        seen: false,
      },
      {
        text: '- واس',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'wam',
    name: 'Emirates News Agency',
    country: 'AE',
    kind: 'national',
    languages: ['ar', 'en', '*'],
    domains: [
      {
        domain: 'wam.ae',
        seen: true,
      },
    ],
    abbreviations: ['WAM'],
    nativeNames: ['وام', 'وكالة أنباء الإمارات', 'و ا م'],
    ambiguous: ['وام', 'WAM'],
    bylines: [
      {
        text: '(WAM)',
        seen: false,
      },
      {
        text: '/ وام /',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'qna',
    name: 'Qatar News Agency',
    country: 'QA',
    kind: 'national',
    languages: ['ar', 'en'],
    domains: [
      {
        domain: 'qna.org.qa',
        seen: false,
      },
    ],
    abbreviations: ['QNA'],
    nativeNames: ['قنا', 'وكالة الأنباء القطرية'],
    ambiguous: ['قنا', 'QNA'],
    bylines: [
      {
        text: '(QNA)',
        seen: false,
      },
      {
        text: '/قنا/',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'kuna',
    name: 'Kuwait News Agency',
    country: 'KW',
    kind: 'national',
    languages: ['ar', 'en'],
    domains: [
      {
        domain: 'kuna.net.kw',
        seen: true,
      },
    ],
    abbreviations: ['KUNA'],
    nativeNames: ['كونا', 'وكالة الأنباء الكويتية'],
    ambiguous: [],
    bylines: [
      {
        text: '(كونا) --',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'bna-bh',
    name: 'Bahrain News Agency',
    country: 'BH',
    kind: 'national',
    languages: ['ar', 'en'],
    domains: [
      {
        domain: 'bna.bh',
        seen: true,
      },
    ],
    abbreviations: ['BNA'],
    nativeNames: ['بنا', 'وكالة أنباء البحرين'],
    ambiguous: ['بنا', 'BNA'],
    bylines: [
      {
        text: '(بنا)',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'ona',
    name: 'Oman News Agency',
    country: 'OM',
    kind: 'national',
    languages: ['ar', 'en'],
    domains: [
      {
        domain: 'omannews.gov.om',
        seen: true,
      },
    ],
    abbreviations: ['ONA'],
    nativeNames: ['العمانية', 'وكالة الأنباء العمانية'],
    ambiguous: ['العمانية'],
    bylines: [
      {
        text: '/العمانية/',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'saba',
    name: 'Saba',
    country: 'YE',
    kind: 'national',
    languages: ['ar', 'en'],
    domains: [
      {
        domain: 'saba.ye',
        seen: false,
      },
      {
        domain: 'sabanew.net',
        seen: true,
      },
    ],
    abbreviations: [],
    nativeNames: ['سبأ', 'وكالة الأنباء اليمنية'],
    ambiguous: ['سبأ', 'Saba'],
    bylines: [
      {
        text: '[سبأ]',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'petra',
    name: 'Petra',
    country: 'JO',
    kind: 'national',
    languages: ['ar', 'en'],
    domains: [
      {
        domain: 'petra.gov.jo',
        seen: true,
      },
    ],
    abbreviations: [],
    nativeNames: ['بترا', 'وكالة الأنباء الأردنية'],
    ambiguous: ['Petra', 'بترا'],
    bylines: [
      {
        text: '(بترا)--',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'nna-lb',
    name: 'National News Agency (Lebanon)',
    country: 'LB',
    kind: 'national',
    languages: ['ar', 'en', 'fr'],
    domains: [
      {
        domain: 'nna-leb.gov.lb',
        seen: true,
      },
    ],
    abbreviations: ['NNA'],
    nativeNames: ['الوكالة الوطنية للإعلام'],
    ambiguous: ['NNA'],
    bylines: [
      {
        text: 'وطنية -',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'sana',
    name: 'SANA',
    country: 'SY',
    kind: 'national',
    languages: ['ar', 'en', '*'],
    domains: [
      {
        domain: 'sana.sy',
        seen: true,
      },
    ],
    abbreviations: [],
    nativeNames: ['سانا', 'وكالة الأنباء السورية'],
    ambiguous: ['SANA', 'سانا'],
    bylines: [
      {
        text: 'دمشق-سانا',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'ina',
    name: 'Iraqi News Agency',
    country: 'IQ',
    kind: 'national',
    languages: ['ar', 'en', 'ku'],
    domains: [
      {
        domain: 'ina.iq',
        seen: false,
      },
    ],
    abbreviations: ['INA'],
    nativeNames: ['واع', 'وكالة الأنباء العراقية'],
    ambiguous: ['واع', 'INA'],
    bylines: [
      {
        text: 'بغداد - واع',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'shafaq',
    name: 'Shafaq News',
    country: 'IQ',
    kind: 'national',
    languages: ['ar', 'en', 'ku'],
    domains: [
      {
        domain: 'shafaq.com',
        seen: true,
      },
    ],
    abbreviations: [],
    nativeNames: ['شفق نيوز'],
    ambiguous: [],
    bylines: [
      {
        text: 'شفق نيوز/',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'wafa',
    name: 'WAFA',
    country: 'PS',
    kind: 'national',
    languages: ['ar', 'en', 'fr', 'he'],
    domains: [
      {
        domain: 'wafa.ps',
        seen: true,
      },
    ],
    abbreviations: [],
    nativeNames: ['وفا', 'وكالة الأنباء الفلسطينية'],
    ambiguous: ['وفا', 'WAFA'],
    bylines: [
      {
        text: 'وفا-',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'maan',
    name: "Ma'an News Agency",
    country: 'PS',
    kind: 'national',
    languages: ['ar', 'en'],
    domains: [
      {
        domain: 'maannews.net',
        seen: true,
      },
    ],
    abbreviations: ['Maan'],
    nativeNames: ['معا'],
    ambiguous: ['معا', 'Maan'],
    bylines: [
      {
        text: '- معا -',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'mena',
    name: 'Middle East News Agency',
    country: 'EG',
    kind: 'national',
    languages: ['ar', 'en', 'fr'],
    domains: [
      {
        domain: 'mena.org.eg',
        seen: false,
      },
    ],
    abbreviations: ['MENA'],
    nativeNames: ['أ ش أ', 'أ.ش.أ', 'ا ش ا', 'وكالة أنباء الشرق الأوسط'],
    ambiguous: ['MENA'],
    bylines: [
      {
        text: '(أ ش أ)',
        seen: false,
      },
    ],
    wikidata: null,
  },
];
