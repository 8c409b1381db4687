// National agencies of Asia.
import type { Agency } from './agency';

export const asia: readonly Agency[] = [
  {
    id: 'armenpress',
    name: 'Armenpress',
    country: 'AM',
    kind: 'national',
    languages: ['hy', 'en', 'ru'],
    domains: [
      {
        domain: 'armenpress.am',
        seen: true,
      },
    ],
    abbreviations: ['ARMENPRESS'],
    nativeNames: ['Արմենպրես'],
    ambiguous: [],
    bylines: [
      {
        text: '/ԱՐՄԵՆՊՐԵՍ/',
        seen: false,
      },
      {
        text: 'ARMENPRESS.',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'azertac',
    name: 'AZERTAC',
    country: 'AZ',
    kind: 'national',
    languages: ['az', 'en', 'ru'],
    domains: [
      {
        domain: 'azertag.az',
        seen: true,
      },
    ],
    abbreviations: ['AZƏRTAC'],
    nativeNames: [],
    ambiguous: [],
    bylines: [
      {
        text: 'AZƏRTAC xəbər verir',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'apa-az',
    name: 'APA (Azerbaijan)',
    country: 'AZ',
    kind: 'national',
    languages: ['az'],
    domains: [
      {
        domain: 'apa.az',
        seen: true,
      },
    ],
    abbreviations: ['APA'],
    nativeNames: [],
    ambiguous: ['APA'],
    bylines: [],
    wikidata: null,
  },
  {
    id: 'trend',
    name: 'Trend News Agency',
    country: 'AZ',
    kind: 'national',
    languages: ['az', 'en', 'ru'],
    domains: [
      {
        domain: 'trend.az',
        seen: true,
      },
    ],
    abbreviations: ['Trend'],
    nativeNames: [],
    ambiguous: ['Trend'],
    bylines: [
      {
        text: 'Baku, May 3, Trend:',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'interpressnews',
    name: 'InterPressNews',
    country: 'GE',
    kind: 'national',
    languages: ['ka'],
    domains: [
      {
        domain: 'interpressnews.ge',
        seen: true,
      },
    ],
    abbreviations: ['IPN'],
    nativeNames: ['ინტერპრესნიუსი'],
    ambiguous: ['IPN'],
    bylines: [],
    wikidata: null,
  },
  {
    id: 'kazinform',
    name: 'Kazinform / Qazinform',
    country: 'KZ',
    kind: 'national',
    languages: ['kk', 'ru', 'en'],
    domains: [
      {
        domain: 'inform.kz',
        seen: true,
      },
      {
        domain: 'qazinform.com',
        seen: false,
      },
    ],
    abbreviations: [],
    nativeNames: ['ҚазАқпарат', 'Казинформ'],
    ambiguous: [],
    bylines: [
      {
        text: 'АСТАНА. КАЗИНФОРМ',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'kabar',
    name: 'Kabar',
    country: 'KG',
    kind: 'national',
    languages: ['ky', 'ru'],
    domains: [
      {
        domain: 'kabar.kg',
        seen: false,
      },
    ],
    abbreviations: ['Кабар'],
    nativeNames: [],
    ambiguous: ['Кабар'],
    bylines: [
      {
        text: '/Кабар/',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'akipress',
    name: 'AKIpress',
    country: 'KG',
    kind: 'national',
    languages: ['ru', 'en'],
    domains: [
      {
        domain: 'akipress.com',
        seen: true,
      },
      {
        domain: 'akipress.org',
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
    id: 'khovar',
    name: 'NIAT Khovar',
    country: 'TJ',
    kind: 'national',
    languages: ['tg', 'ru'],
    domains: [
      {
        domain: 'khovar.tj',
        seen: true,
      },
    ],
    abbreviations: ['Ховар'],
    nativeNames: [],
    ambiguous: ['Ховар'],
    bylines: [
      {
        text: '/НИАТ «Ховар»/',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'uza',
    name: 'UzA',
    country: 'UZ',
    kind: 'national',
    languages: ['uz', 'ru'],
    domains: [
      {
        domain: 'uza.uz',
        seen: true,
      },
    ],
    abbreviations: ['ЎзА', 'УзА'],
    nativeNames: [],
    ambiguous: ['УзА', 'ЎзА'],
    bylines: [
      {
        text: 'УзА',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'montsame',
    name: 'MONTSAME',
    country: 'MN',
    kind: 'national',
    languages: ['mn', 'en'],
    domains: [
      {
        domain: 'montsame.mn',
        seen: true,
      },
    ],
    abbreviations: [],
    nativeNames: ['МОНЦАМЭ'],
    ambiguous: [],
    bylines: [
      {
        text: '/МОНЦАМЭ/',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'xinhua',
    name: 'Xinhua',
    country: 'CN',
    kind: 'national',
    languages: ['zh', 'en', '*'],
    domains: [
      {
        domain: 'xinhuanet.com',
        seen: true,
      },
      {
        domain: 'news.cn',
        seen: true,
      },
    ],
    abbreviations: ['Xinhua News Agency', 'Xinhuanet'],
    nativeNames: ['新华社', '新華社', 'شينخوا', 'Синьхуа', '新華社通信', '新华网', '新華網', 'وكالة شينخوا', 'Tân Hoa Xã', 'ซินหัว'],
    ambiguous: [],
    bylines: [
      {
        text: '新华社北京4月24日电',
        seen: true,
      },
      {
        text: '来源：新华社',
        seen: true,
      },
      {
        text: '（来源：新华社）',
        seen: true,
      },
    ],
    wikidata: 'Q204839',
  },
  {
    id: 'chinanews',
    name: 'China News Service',
    country: 'CN',
    kind: 'national',
    languages: ['zh'],
    domains: [
      {
        domain: 'chinanews.com.cn',
        seen: false,
      },
      {
        domain: 'chinanews.com',
        seen: true,
      },
    ],
    abbreviations: ['中新社', '中新网'],
    nativeNames: ['中国新闻社'],
    ambiguous: [],
    bylines: [
      {
        text: '中新社北京3月1日电',
        seen: false,
      },
      {
        text: '中新网5月3日电',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'cna-tw',
    name: 'Central News Agency (Taiwan)',
    country: 'TW',
    kind: 'national',
    languages: ['zh', 'en', 'ja'],
    domains: [
      {
        domain: 'cna.com.tw',
        seen: true,
      },
      {
        domain: 'focustaiwan.tw',
        seen: true,
      },
    ],
    abbreviations: ['中央社'],
    nativeNames: ['中央通訊社', '中央社訊'],
    ambiguous: [],
    bylines: [
      {
        text: '（中央社記者戴雅真台北29日電）',
        seen: true,
      },
    ],
    wikidata: null,
  },
  {
    id: 'kyodo',
    name: 'Kyodo News',
    country: 'JP',
    kind: 'national',
    languages: ['ja', 'en', 'zh'],
    domains: [
      {
        domain: 'kyodonews.net',
        seen: true,
      },
      {
        domain: 'kyodonews.jp',
        seen: true,
      },
      {
        domain: '47news.jp',
        seen: true,
      },
      {
        domain: 'nordot.app',
        seen: false,
      },
    ],
    abbreviations: ['共同', '共同通信', 'Kyodo'],
    nativeNames: ['共同通信社', '共同社', '교도통신'],
    ambiguous: ['共同'],
    bylines: [
      {
        text: '【ワシントン共同】',
        seen: false,
      },
      {
        text: '（共同）',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'jiji',
    name: 'Jiji Press',
    country: 'JP',
    kind: 'national',
    languages: ['ja', 'en', 'zh'],
    domains: [
      {
        domain: 'jiji.com',
        seen: true,
      },
    ],
    abbreviations: ['時事', '時事通信', 'Jiji'],
    nativeNames: ['時事通信社', '时事社', '지지통신'],
    ambiguous: ['時事'],
    bylines: [
      {
        text: '【北京時事】',
        seen: false,
      },
      {
        text: '（時事）',
        seen: false,
      },
      {
        text: 'AFP - Jiji',
        seen: true,
      },
    ],
    wikidata: null,
  },
  {
    id: 'yonhap',
    name: 'Yonhap',
    country: 'KR',
    kind: 'national',
    languages: ['ko', 'en', 'zh', 'ja', 'ar', 'es', 'fr', 'vi'],
    domains: [
      {
        domain: 'yna.co.kr',
        seen: true,
      },
    ],
    abbreviations: ['연합뉴스', 'Yonhap News', 'Yonhap News Agency'],
    nativeNames: ['韩联社', '聯合ニュース', 'يونهاب', '聯合新聞通訊社', 'Ёнхап', 'ยอนฮัป'],
    ambiguous: [],
    bylines: [
      {
        text: '(서울=연합뉴스) 김유아 기자 =',
        seen: true,
      },
      {
        text: '(Yonhap)',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'newsis',
    name: 'Newsis',
    country: 'KR',
    kind: 'national',
    languages: ['ko'],
    domains: [
      {
        domain: 'newsis.com',
        seen: false,
      },
    ],
    abbreviations: ['뉴시스'],
    nativeNames: [],
    ambiguous: [],
    bylines: [
      {
        text: '[서울=뉴시스]',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'news1',
    name: 'News1',
    country: 'KR',
    kind: 'national',
    languages: ['ko'],
    domains: [
      {
        domain: 'news1.kr',
        seen: false,
      },
    ],
    abbreviations: ['뉴스1'],
    nativeNames: [],
    ambiguous: [],
    bylines: [
      {
        text: '(서울=뉴스1)',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'kcna',
    name: 'KCNA',
    country: 'KP',
    kind: 'national',
    languages: ['ko', 'en'],
    domains: [
      {
        domain: 'kcna.kp',
        seen: true,
      },
      {
        domain: 'kcna.co.jp',
        seen: false,
      },
    ],
    abbreviations: [],
    nativeNames: ['조선중앙통신', '朝中社'],
    ambiguous: [],
    bylines: [
      {
        text: '(KCNA) --',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'vna',
    name: 'Vietnam News Agency',
    country: 'VN',
    kind: 'national',
    languages: ['vi', 'en', 'fr', '*'],
    domains: [
      {
        domain: 'vnanet.vn',
        seen: true,
      },
      {
        domain: 'vietnamplus.vn',
        seen: true,
      },
      {
        domain: 'baotintuc.vn',
        seen: false,
      },
    ],
    abbreviations: ['TTXVN', 'VNA'],
    nativeNames: ['Thông tấn xã Việt Nam', '越通社'],
    ambiguous: ['VNA'],
    bylines: [
      {
        text: 'Theo TTXVN',
        seen: true,
      },
      {
        text: '(TTXVN/Vietnam+)',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'kpl',
    name: 'KPL Lao News Agency',
    country: 'LA',
    kind: 'national',
    languages: ['lo', 'en'],
    domains: [
      {
        domain: 'kpl.gov.la',
        seen: true,
      },
    ],
    abbreviations: ['KPL', 'ຂປລ'],
    nativeNames: [],
    ambiguous: ['KPL'],
    bylines: [],
    wikidata: null,
  },
  {
    id: 'akp',
    name: 'Agence Kampuchea Presse',
    country: 'KH',
    kind: 'national',
    languages: ['km', 'en', 'fr'],
    domains: [
      {
        domain: 'akp.gov.kh',
        seen: true,
      },
    ],
    abbreviations: ['AKP'],
    nativeNames: [],
    ambiguous: ['AKP'],
    bylines: [
      {
        text: 'AKP Phnom Penh, May 3, 2024 --',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'tna',
    name: 'Thai News Agency (MCOT)',
    country: 'TH',
    kind: 'national',
    languages: ['th'],
    domains: [
      {
        domain: 'tna.mcot.net',
        seen: false,
      },
    ],
    abbreviations: [],
    nativeNames: ['สำนักข่าวไทย'],
    ambiguous: [],
    bylines: [
      {
        text: '-สำนักข่าวไทย',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'bernama',
    name: 'Bernama',
    country: 'MY',
    kind: 'national',
    languages: ['ms', 'en', 'zh', 'ar'],
    domains: [
      {
        domain: 'bernama.com',
        seen: true,
      },
    ],
    abbreviations: ['BERNAMA'],
    nativeNames: ['马新社'],
    ambiguous: [],
    bylines: [
      {
        text: 'KUALA LUMPUR, May 3 (Bernama) --',
        seen: false,
      },
      {
        text: '- Bernama',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'antara',
    name: 'Antara',
    country: 'ID',
    kind: 'national',
    languages: ['id', 'en'],
    domains: [
      {
        domain: 'antaranews.com',
        seen: true,
      },
    ],
    abbreviations: ['ANTARA', 'LKBN Antara'],
    nativeNames: [],
    ambiguous: ['Antara', 'ANTARA'],
    bylines: [
      {
        text: 'Jakarta (ANTARA) -',
        seen: false,
      },
      {
        text: 'Sumber: Antara',
        seen: true,
      },
    ],
    wikidata: null,
  },
  {
    id: 'pna-ph',
    name: 'Philippine News Agency',
    country: 'PH',
    kind: 'national',
    languages: ['en', 'tl'],
    domains: [
      {
        domain: 'pna.gov.ph',
        seen: true,
      },
    ],
    abbreviations: ['PNA'],
    nativeNames: [],
    ambiguous: ['PNA'],
    bylines: [
      {
        text: '(PNA)',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'pti',
    name: 'Press Trust of India',
    country: 'IN',
    kind: 'national',
    languages: ['en', 'hi'],
    domains: [
      {
        domain: 'ptinews.com',
        seen: true,
      },
    ],
    abbreviations: ['PTI', 'Bhasha'],
    nativeNames: ['पीटीआई', 'भाषा', 'প্রেস ট্রাস্ট', 'पीटीआई-भाषा', 'پی ٹی آئی'],
    ambiguous: ['PTI', 'भाषा'],
    bylines: [
      {
        text: 'PTI, Washington,',
        seen: true,
      },
      {
        text: 'NEW DELHI: (PTI)',
        seen: false,
      },
      {
        text: '(भाषा)',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'ani',
    name: 'ANI',
    country: 'IN',
    kind: 'national',
    languages: ['en', 'hi'],
    domains: [
      {
        domain: 'aninews.in',
        seen: true,
      },
    ],
    abbreviations: [],
    nativeNames: ['एएनआई'],
    ambiguous: ['ANI'],
    bylines: [
      {
        text: '(ANI)',
        seen: false,
      },
      {
        text: 'New Delhi [India], May 3 (ANI):',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'ians',
    name: 'IANS',
    country: 'IN',
    kind: 'national',
    languages: ['en', 'hi'],
    domains: [
      {
        domain: 'ians.in',
        seen: true,
      },
    ],
    abbreviations: [],
    nativeNames: ['आईएएनएस'],
    ambiguous: [],
    bylines: [
      {
        text: '(IANS)',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'uni',
    name: 'United News of India',
    country: 'IN',
    kind: 'national',
    languages: ['en', 'hi', 'ur'],
    domains: [
      {
        domain: 'uniindia.com',
        seen: true,
      },
    ],
    abbreviations: ['UNI'],
    nativeNames: ['यूनीवार्ता', 'यूएनआई', 'یو این آئی'],
    ambiguous: ['UNI'],
    bylines: [
      {
        text: '(UNI)',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'bss',
    name: 'Bangladesh Sangbad Sangstha',
    country: 'BD',
    kind: 'national',
    languages: ['bn', 'en'],
    domains: [
      {
        domain: 'bssnews.net',
        seen: true,
      },
    ],
    abbreviations: ['BSS', 'বাংলাদেশ সংবাদ সংস্থা'],
    nativeNames: ['বাসস'],
    ambiguous: ['BSS'],
    bylines: [
      {
        text: '(BSS)',
        seen: false,
      },
      {
        text: '(বাসস)',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'unb',
    name: 'United News of Bangladesh',
    country: 'BD',
    kind: 'national',
    languages: ['bn', 'en'],
    domains: [
      {
        domain: 'unb.com.bd',
        seen: false,
      },
    ],
    abbreviations: ['UNB'],
    nativeNames: ['ইউএনবি'],
    ambiguous: ['UNB'],
    bylines: [
      {
        text: '(UNB)',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'app-pk',
    name: 'Associated Press of Pakistan',
    country: 'PK',
    kind: 'national',
    languages: ['en', 'ur'],
    domains: [
      {
        domain: 'app.com.pk',
        seen: true,
      },
    ],
    abbreviations: ['APP'],
    nativeNames: ['اے پی پی'],
    ambiguous: ['APP'],
    bylines: [
      {
        text: 'ISLAMABAD, May 3 (APP):',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'ppi-pk',
    name: 'Pakistan Press International',
    country: 'PK',
    kind: 'national',
    languages: ['en', 'ur'],
    domains: [
      {
        domain: 'ppinewsagency.com',
        seen: true,
      },
    ],
    abbreviations: ['PPI'],
    nativeNames: [],
    ambiguous: ['PPI'],
    bylines: [
      {
        text: '(PPI)',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'rss-np',
    name: 'Rastriya Samachar Samiti',
    country: 'NP',
    kind: 'national',
    languages: ['ne', 'en'],
    domains: [
      {
        domain: 'rss.gov.np',
        seen: false,
      },
    ],
    abbreviations: ['RSS'],
    nativeNames: ['रासस'],
    ambiguous: ['RSS'],
    bylines: [
      {
        text: '(रासस)',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'bakhtar',
    name: 'Bakhtar',
    country: 'AF',
    kind: 'national',
    languages: ['ps', 'fa', 'en'],
    domains: [
      {
        domain: 'bakhtarnews.af',
        seen: false,
      },
    ],
    abbreviations: ['BNA'],
    nativeNames: ['باختر'],
    ambiguous: ['BNA', 'باختر'],
    bylines: [
      {
        text: 'آژانس باختر',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'pajhwok',
    name: 'Pajhwok Afghan News',
    country: 'AF',
    kind: 'national',
    languages: ['ps', 'fa', 'en'],
    domains: [
      {
        domain: 'pajhwok.com',
        seen: true,
      },
    ],
    abbreviations: ['Pajhwok'],
    nativeNames: ['پژواک'],
    ambiguous: ['پژواک'],
    bylines: [
      {
        text: '(Pajhwok)',
        seen: false,
      },
    ],
    wikidata: null,
  },
];
