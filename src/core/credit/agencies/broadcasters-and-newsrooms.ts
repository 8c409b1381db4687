// Broadcasters and newsrooms that others copy from, with or without a licence.
import type { Agency } from './agency';

export const broadcastersAndNewsrooms: readonly Agency[] = [
  {
    id: 'aljazeera',
    name: 'Al Jazeera',
    country: 'QA',
    kind: 'broadcaster-source',
    languages: ['ar', 'en', 'bs', 'zh'],
    domains: [
      {
        domain: 'aljazeera.com',
        seen: true,
      },
      {
        domain: 'aljazeera.net',
        seen: true,
      },
      {
        domain: 'balkans.aljazeera.net',
        seen: true,
      },
    ],
    abbreviations: [
      'AJE',
      'AJA',
      'Al Jazeera English',
      'Al-Jazeera',
      'AlJazeera',
      'Aljazeera.net',
      'Al Jazeera Arabic',
      'Al Jazeera Media Network',
    ],
    nativeNames: [
      'الجزيرة',
      '半岛电视台',
      'अल जज़ीरा',
      'アルジャジーラ',
      'الجزيرة نت',
      'الجزيرة.نت',
      'قناة الجزيرة',
      'Аль-Джазира',
      'Ал Джазира',
      'الجزيره',
      'الجزیرہ',
      'الجزیره',
      'El Cezire',
    ],
    ambiguous: ['الجزيرة', 'الجزيره', 'AJA', 'AJE'],
    bylines: [
      {
        text: 'المصدر : الجزيرة + وكالات',
        seen: true,
      },
      {
        text: 'SOURCE: AL JAZEERA AND NEWS AGENCIES',
        seen: true,
      },
      {
        text: 'Source : Al Jazeera',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'bbc',
    name: 'BBC News',
    country: 'GB',
    kind: 'broadcaster-source',
    languages: ['en', '*'],
    domains: [
      {
        domain: 'bbc.com',
        seen: true,
      },
      {
        domain: 'bbc.co.uk',
        seen: true,
      },
    ],
    abbreviations: ['BBC', 'BBC World Service'],
    nativeNames: ['بي بي سي', 'Би-би-си', '英国广播公司', 'البي بي سي', 'BBC中文', 'বিবিসি', 'बीबीसी', 'بی بی سی'],
    ambiguous: [],
    bylines: [
      {
        text: 'BBC World Service',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'sputnik',
    name: 'Sputnik',
    country: 'RU',
    kind: 'state-broadcaster',
    languages: ['*'],
    domains: [
      {
        domain: 'sputniknews.com',
        seen: true,
      },
      {
        domain: 'sputnikglobe.com',
        seen: false,
      },
    ],
    abbreviations: [],
    nativeNames: ['Спутник', 'سبوتنيك', '卫星通讯社'],
    ambiguous: ['Sputnik', 'Спутник'],
    bylines: [
      {
        text: 'Источник: Sputnik',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'rudaw',
    name: 'Rudaw',
    country: 'IQ-KR',
    kind: 'broadcaster-source',
    languages: ['ku', 'ar', 'en', 'tr'],
    domains: [
      {
        domain: 'rudaw.net',
        seen: true,
      },
    ],
    abbreviations: ['رووداو'],
    nativeNames: [],
    ambiguous: [],
    bylines: [
      {
        text: 'رووداو ديجيتال',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'groundup',
    name: 'GroundUp',
    country: 'ZA',
    kind: 'republishable',
    languages: ['en'],
    domains: [
      {
        domain: 'groundup.org.za',
        seen: false,
      },
    ],
    abbreviations: [],
    nativeNames: [],
    ambiguous: ['GroundUp'],
    bylines: [
      {
        text: 'This article was originally published on GroundUp',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'rnz',
    name: 'RNZ (content sharing)',
    country: 'NZ',
    kind: 'broadcaster-source',
    languages: ['en', 'mi'],
    domains: [
      {
        domain: 'rnz.co.nz',
        seen: true,
      },
    ],
    abbreviations: ['RNZ'],
    nativeNames: [],
    ambiguous: [],
    bylines: [
      {
        text: 'This story was originally published on RNZ',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'thenewhumanitarian',
    name: 'The New Humanitarian',
    country: 'CH',
    kind: 'republishable',
    languages: ['en', 'fr', 'ar'],
    domains: [
      {
        domain: 'thenewhumanitarian.org',
        seen: false,
      },
    ],
    abbreviations: ['IRIN'],
    nativeNames: [],
    ambiguous: ['IRIN'],
    bylines: [
      {
        text: '(IRIN)',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'theconversation',
    name: 'The Conversation',
    country: 'AU/world',
    kind: 'republishable',
    languages: ['en', 'fr', 'es', 'id', 'pt'],
    domains: [
      {
        domain: 'theconversation.com',
        seen: true,
      },
    ],
    abbreviations: [],
    nativeNames: [],
    ambiguous: ['The Conversation'],
    bylines: [
      {
        text: 'This article is republished from The Conversation under a Creative Commons license',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'propublica',
    name: 'ProPublica',
    country: 'US',
    kind: 'republishable',
    languages: ['en', 'es'],
    domains: [
      {
        domain: 'propublica.org',
        seen: true,
      },
    ],
    abbreviations: [],
    nativeNames: [],
    ambiguous: [],
    bylines: [
      {
        text: 'This story was originally published by ProPublica',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'kff',
    name: 'KFF Health News',
    country: 'US',
    kind: 'republishable',
    languages: ['en', 'es'],
    domains: [
      {
        domain: 'kffhealthnews.org',
        seen: false,
      },
    ],
    abbreviations: ['KHN', 'Kaiser Health News'],
    nativeNames: [],
    ambiguous: ['KHN'],
    bylines: [
      {
        text: 'KFF Health News is a national newsroom',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'statesnewsroom',
    name: 'States Newsroom',
    country: 'US',
    kind: 'republishable',
    languages: ['en'],
    domains: [
      {
        domain: 'statesnewsroom.com',
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
    id: 'stateline',
    name: 'Stateline',
    country: 'US',
    kind: 'republishable',
    languages: ['en'],
    domains: [
      {
        domain: 'stateline.org',
        seen: false,
      },
    ],
    abbreviations: [],
    nativeNames: [],
    ambiguous: ['Stateline'],
    bylines: [
      {
        text: 'This story was originally produced by Stateline',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'capitalnews',
    name: 'CalMatters',
    country: 'US',
    kind: 'republishable',
    languages: ['en'],
    domains: [
      {
        domain: 'calmatters.org',
        seen: false,
      },
    ],
    abbreviations: [],
    nativeNames: [],
    ambiguous: [],
    bylines: [
      {
        text: 'This story was originally published by CalMatters',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'globalvoices',
    name: 'Global Voices',
    country: 'world',
    kind: 'republishable',
    languages: ['*'],
    domains: [
      {
        domain: 'globalvoices.org',
        seen: true,
      },
    ],
    abbreviations: [],
    nativeNames: [],
    ambiguous: [],
    bylines: [
      {
        text: 'originally published on Global Voices',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'openDemocracy',
    name: 'openDemocracy',
    country: 'GB',
    kind: 'republishable',
    languages: ['en'],
    domains: [
      {
        domain: 'opendemocracy.net',
        seen: true,
      },
    ],
    abbreviations: [],
    nativeNames: [],
    ambiguous: [],
    bylines: [],
    wikidata: null,
  },
  {
    id: '360info',
    name: '360info',
    country: 'AU',
    kind: 'republishable',
    languages: ['en'],
    domains: [
      {
        domain: '360info.org',
        seen: false,
      },
    ],
    abbreviations: [],
    nativeNames: [],
    ambiguous: [],
    bylines: [
      {
        text: 'Originally published under Creative Commons by 360info',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'rfe',
    name: 'RFE/RL',
    country: 'CZ/US',
    kind: 'broadcaster-source',
    languages: ['ru', 'uk', 'fa', '*'],
    domains: [
      {
        domain: 'rferl.org',
        seen: true,
      },
      {
        domain: 'svoboda.org',
        seen: true,
      },
    ],
    abbreviations: ['Radio Free Europe', 'RFE'],
    nativeNames: ['Радио Свобода', 'Радіо Свобода'],
    ambiguous: ['RFE'],
    bylines: [
      {
        text: 'Copyright (c) 2024. RFE/RL, Inc. Reprinted with the permission',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'voa',
    name: 'Voice of America',
    country: 'US',
    kind: 'broadcaster-source',
    languages: ['en', '*'],
    domains: [
      {
        domain: 'voanews.com',
        seen: true,
      },
    ],
    abbreviations: ['VOA'],
    nativeNames: ['صوت أمريكا', '美国之音', 'Голос Америки'],
    ambiguous: [],
    bylines: [
      {
        text: 'Source: VOA',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'dw',
    name: 'Deutsche Welle',
    country: 'DE',
    kind: 'broadcaster-source',
    languages: ['de', 'en', '*'],
    domains: [
      {
        domain: 'dw.com',
        seen: true,
      },
    ],
    abbreviations: ['DW'],
    nativeNames: ['دويتشه فيله', '德国之声'],
    ambiguous: ['DW'],
    bylines: [
      {
        text: '© Deutsche Welle',
        seen: false,
      },
      {
        text: '(DW)',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'rfi',
    name: 'Radio France Internationale',
    country: 'FR',
    kind: 'broadcaster-source',
    languages: ['fr', '*'],
    domains: [
      {
        domain: 'rfi.fr',
        seen: true,
      },
    ],
    abbreviations: ['RFI'],
    nativeNames: [],
    ambiguous: [],
    bylines: [
      {
        text: 'RFI avec agences',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'euronews',
    name: 'Euronews',
    country: 'FR',
    kind: 'broadcaster-source',
    languages: ['*'],
    domains: [
      {
        domain: 'euronews.com',
        seen: true,
      },
    ],
    abbreviations: [],
    nativeNames: [],
    ambiguous: [],
    bylines: [
      {
        text: 'Euronews with AP',
        seen: true,
      },
      {
        text: 'By Euronews with Agencies',
        seen: true,
      },
    ],
    wikidata: null,
  },
  {
    id: 'meduza',
    name: 'Meduza',
    country: 'LV',
    kind: 'republishable',
    languages: ['ru', 'en'],
    domains: [
      {
        domain: 'meduza.io',
        seen: true,
      },
    ],
    abbreviations: ['Медуза'],
    nativeNames: [],
    ambiguous: ['Медуза'],
    bylines: [],
    wikidata: null,
  },
  {
    id: 'occrp',
    name: 'OCCRP',
    country: 'world',
    kind: 'republishable',
    languages: ['en', 'ru'],
    domains: [
      {
        domain: 'occrp.org',
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
    id: 'middleeasteye',
    name: 'Middle East Eye',
    country: 'GB',
    kind: 'source',
    languages: ['en', 'fr'],
    domains: [
      {
        domain: 'middleeasteye.net',
        seen: false,
      },
    ],
    abbreviations: ['MEE'],
    nativeNames: [],
    ambiguous: ['MEE'],
    bylines: [],
    wikidata: null,
  },
];
