// National agencies of western and northern Europe.
import type { Agency } from './agency';

export const westernEurope: readonly Agency[] = [
  {
    id: 'dpa',
    name: 'Deutsche Presse-Agentur',
    country: 'DE',
    kind: 'national',
    languages: ['de', 'en', 'es', 'ar'],
    domains: [
      {
        domain: 'dpa.com',
        seen: true,
      },
      {
        domain: 'dpa-international.com',
        seen: false,
      },
    ],
    abbreviations: ['dpa', 'dpa-infocom', 'Deutsche Presse Agentur', 'dpa-infografik', 'German Press Agency'],
    nativeNames: ['德新社', 'د ب أ', 'ДПА', 'د.ب.أ', 'د.ب.ا', 'الألمانية', 'وكالة الأنباء الألمانية', '德通社'],
    ambiguous: ['الألمانية'],
    bylines: [
      {
        text: 'Bremen (dpa) –',
        seen: true,
      },
      {
        text: 'Hamburg (dpa/lno) –',
        seen: true,
      },
      {
        text: 'mit Material von dpa',
        seen: true,
      },
      {
        text: '© dpa-infocom, dpa:240516-99-53606/3',
        seen: true,
      },
      {
        text: 'FR mit dpa',
        seen: true,
      },
    ],
    wikidata: 'Q312653',
  },
  {
    id: 'dts',
    name: 'dts Nachrichtenagentur',
    country: 'DE',
    kind: 'national',
    languages: ['de'],
    domains: [
      {
        domain: 'dts-nachrichtenagentur.de',
        seen: false,
      },
    ],
    abbreviations: ['dts'],
    nativeNames: [],
    ambiguous: ['dts'],
    bylines: [
      {
        text: 'Berlin (dts Nachrichtenagentur) -',
        seen: false,
      },
      {
        text: '(Mit Material von dts)',
        seen: true,
      },
    ],
    wikidata: null,
  },
  {
    id: 'apa',
    name: 'Austria Presse Agentur',
    country: 'AT',
    kind: 'national',
    languages: ['de'],
    domains: [
      {
        domain: 'apa.at',
        seen: true,
      },
    ],
    abbreviations: ['APA'],
    nativeNames: [],
    ambiguous: ['APA'],
    bylines: [
      {
        text: '(Quelle: APA)',
        seen: true,
      },
      {
        text: 'Wien (APA)',
        seen: false,
      },
    ],
    wikidata: 'Q680662',
  },
  {
    id: 'keystone-sda',
    name: 'Keystone-SDA (ATS/SDA)',
    country: 'CH',
    kind: 'national',
    languages: ['de', 'fr', 'it'],
    domains: [
      {
        domain: 'keystone-sda.ch',
        seen: false,
      },
      {
        domain: 'sda.ch',
        seen: false,
      },
      {
        domain: 'ats.ch',
        seen: true,
      },
    ],
    abbreviations: [
      'SDA',
      'ATS',
      'sda',
      'Keystone-ATS',
      'Keystone-SDA',
      'Keystone SDA',
      'A.T.S.',
      'ats',
      'Agence télégraphique suisse',
      'Schweizerische Depeschenagentur',
    ],
    nativeNames: [],
    ambiguous: ['ATS', 'SDA', 'ats', 'sda'],
    bylines: [
      {
        text: 'SDA/sep',
        seen: true,
      },
      {
        text: '(ATS)',
        seen: false,
      },
      {
        text: '(Quelle: APA/sda/dpa)',
        seen: true,
      },
    ],
    wikidata: 'Q430109',
  },
  {
    id: 'anp',
    name: 'Algemeen Nederlands Persbureau',
    country: 'NL',
    kind: 'national',
    languages: ['nl'],
    domains: [
      {
        domain: 'anp.nl',
        seen: true,
      },
    ],
    abbreviations: ['ANP', 'ANP Nieuws'],
    nativeNames: [],
    ambiguous: ['ANP'],
    bylines: [
      {
        text: 'Bron: ANP',
        seen: true,
      },
    ],
    wikidata: 'Q966898',
  },
  {
    id: 'belga',
    name: 'Belga',
    country: 'BE',
    kind: 'national',
    languages: ['nl', 'fr'],
    domains: [
      {
        domain: 'belga.be',
        seen: true,
      },
      {
        domain: 'belganewsagency.eu',
        seen: false,
      },
    ],
    abbreviations: ['BELGA', 'Agence Belga', 'Belga News Agency'],
    nativeNames: [],
    ambiguous: [],
    bylines: [
      {
        text: '(Belga)',
        seen: false,
      },
      {
        text: 'Bron: Belga',
        seen: false,
      },
    ],
    wikidata: 'Q815453',
  },
  {
    id: 'ansa',
    name: 'ANSA',
    country: 'IT',
    kind: 'national',
    languages: ['it', 'en', 'es', 'de', 'pt', 'ar'],
    domains: [
      {
        domain: 'ansa.it',
        seen: true,
      },
    ],
    abbreviations: ['Agenzia ANSA'],
    nativeNames: ['安莎社', 'أنسا'],
    ambiguous: [],
    bylines: [
      {
        text: '(ANSA) - ROMA',
        seen: false,
      },
      {
        text: 'Riproduzione riservata © Copyright ANSA',
        seen: true,
      },
    ],
    wikidata: 'Q392934',
  },
  {
    id: 'adnkronos',
    name: 'Adnkronos',
    country: 'IT',
    kind: 'national',
    languages: ['it'],
    domains: [
      {
        domain: 'adnkronos.com',
        seen: true,
      },
    ],
    abbreviations: ['AdnKronos'],
    nativeNames: [],
    ambiguous: [],
    bylines: [
      {
        text: '(Adnkronos) -',
        seen: false,
      },
      {
        text: '(Adnkronos/Labitalia)',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'agi',
    name: 'AGI Agenzia Italia',
    country: 'IT',
    kind: 'national',
    languages: ['it'],
    domains: [
      {
        domain: 'agi.it',
        seen: true,
      },
    ],
    abbreviations: ['AGI', 'Agenzia Italia'],
    nativeNames: [],
    ambiguous: ['AGI'],
    bylines: [
      {
        text: 'AGI -',
        seen: false,
      },
      {
        text: '(AGI)',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'lapresse',
    name: 'LaPresse',
    country: 'IT',
    kind: 'national',
    languages: ['it'],
    domains: [
      {
        domain: 'lapresse.it',
        seen: false,
      },
    ],
    abbreviations: [],
    nativeNames: [],
    ambiguous: ['LaPresse'],
    bylines: [
      {
        text: '(LaPresse)',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'askanews',
    name: 'askanews',
    country: 'IT',
    kind: 'national',
    languages: ['it'],
    domains: [
      {
        domain: 'askanews.it',
        seen: false,
      },
    ],
    abbreviations: ['TMNews'],
    nativeNames: [],
    ambiguous: [],
    bylines: [
      {
        text: 'Roma, 3 mag. (askanews) -',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'italpress',
    name: 'Italpress',
    country: 'IT',
    kind: 'national',
    languages: ['it'],
    domains: [
      {
        domain: 'italpress.com',
        seen: true,
      },
    ],
    abbreviations: ['ITALPRESS'],
    nativeNames: [],
    ambiguous: [],
    bylines: [
      {
        text: '(ITALPRESS)',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'europapress',
    name: 'Europa Press',
    country: 'ES',
    kind: 'national',
    languages: ['es', 'ca'],
    domains: [
      {
        domain: 'europapress.es',
        seen: true,
      },
    ],
    abbreviations: ['EP'],
    nativeNames: [],
    ambiguous: ['EP'],
    bylines: [
      {
        text: '(EUROPA PRESS) -',
        seen: false,
      },
      {
        text: 'MADRID, 3 May. (EUROPA PRESS)',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'servimedia',
    name: 'Servimedia',
    country: 'ES',
    kind: 'national',
    languages: ['es'],
    domains: [
      {
        domain: 'servimedia.es',
        seen: false,
      },
    ],
    abbreviations: ['SERVIMEDIA'],
    nativeNames: [],
    ambiguous: [],
    bylines: [
      {
        text: '(SERVIMEDIA)',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'colpisa',
    name: 'Colpisa',
    country: 'ES',
    kind: 'national',
    languages: ['es'],
    domains: [
      {
        domain: 'colpisa.com',
        seen: false,
      },
    ],
    abbreviations: [],
    nativeNames: [],
    ambiguous: [],
    bylines: [
      {
        text: 'COLPISA',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'acn',
    name: 'Agència Catalana de Notícies',
    country: 'ES-CT',
    kind: 'regional',
    languages: ['ca'],
    domains: [
      {
        domain: 'acn.cat',
        seen: true,
      },
    ],
    abbreviations: ['ACN'],
    nativeNames: [],
    ambiguous: ['ACN'],
    bylines: [
      {
        text: 'ACN Barcelona.-',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'lusa',
    name: 'Lusa',
    country: 'PT',
    kind: 'national',
    languages: ['pt'],
    domains: [
      {
        domain: 'lusa.pt',
        seen: true,
      },
    ],
    abbreviations: ['LUSA', 'Agência Lusa', 'Agência de Notícias Lusa'],
    nativeNames: [],
    ambiguous: ['Lusa', 'LUSA'],
    bylines: [
      {
        text: '(Lusa)',
        seen: false,
      },
      {
        text: 'com Lusa',
        seen: false,
      },
      {
        text: 'Lisboa, 03 mai 2024 (Lusa)',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'pa-media',
    name: 'PA Media (Press Association)',
    country: 'GB',
    kind: 'national',
    languages: ['en'],
    domains: [
      {
        domain: 'pa.media',
        seen: true,
      },
    ],
    abbreviations: ['PA', 'Press Association', 'PA Media', 'PA News Agency', 'PA Mediapoint'],
    nativeNames: [],
    ambiguous: ['PA'],
    bylines: [
      {
        text: 'Additional reporting from PA',
        seen: true,
      },
      {
        text: 'By PA News Agency',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'swns',
    name: 'SWNS',
    country: 'GB',
    kind: 'national',
    languages: ['en'],
    domains: [
      {
        domain: 'swns.com',
        seen: true,
      },
    ],
    abbreviations: [],
    nativeNames: [],
    ambiguous: [],
    bylines: [
      {
        text: 'SWNS',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'irn-ie',
    name: 'Press Association Ireland',
    country: 'IE',
    kind: 'national',
    languages: ['en'],
    domains: [
      {
        domain: 'pa.media',
        seen: true,
      },
    ],
    abbreviations: ['PA'],
    nativeNames: [],
    ambiguous: ['PA'],
    bylines: [
      {
        text: 'By PA reporters',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'ritzau',
    name: 'Ritzaus Bureau',
    country: 'DK',
    kind: 'national',
    languages: ['da'],
    domains: [
      {
        domain: 'ritzau.dk',
        seen: false,
      },
      {
        domain: 'ritzau.com',
        seen: false,
      },
    ],
    abbreviations: ['Ritzau'],
    nativeNames: [],
    ambiguous: [],
    bylines: [
      {
        text: '/ritzau/',
        seen: true,
      },
      {
        text: '/ritzau/AFP',
        seen: true,
      },
    ],
    wikidata: null,
  },
  {
    id: 'tt',
    name: 'TT Nyhetsbyrån',
    country: 'SE',
    kind: 'national',
    languages: ['sv'],
    domains: [
      {
        domain: 'tt.se',
        seen: true,
      },
    ],
    abbreviations: ['TT', 'TT News Agency', 'Tidningarnas Telegrambyrå'],
    nativeNames: [],
    ambiguous: ['TT'],
    bylines: [
      {
        text: '/TT',
        seen: true,
      },
      {
        text: '(TT)',
        seen: true,
      },
      {
        text: 'TT-AFP',
        seen: false,
      },
    ],
    wikidata: 'Q1312158',
  },
  {
    id: 'siren',
    name: 'Nyhetsbyrån Siren',
    country: 'SE',
    kind: 'national',
    languages: ['sv'],
    domains: [
      {
        domain: 'siren.se',
        seen: false,
      },
    ],
    abbreviations: ['Siren'],
    nativeNames: [],
    ambiguous: ['Siren'],
    bylines: [
      {
        text: '/Siren',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'ntb',
    name: 'NTB',
    country: 'NO',
    kind: 'national',
    languages: ['no'],
    domains: [
      {
        domain: 'ntb.no',
        seen: true,
      },
    ],
    abbreviations: ['Norsk Telegrambyrå'],
    nativeNames: [],
    ambiguous: ['NTB'],
    bylines: [
      {
        text: '(NTB)',
        seen: true,
      },
      {
        text: '(©NTB)',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'stt',
    name: 'STT-Lehtikuva',
    country: 'FI',
    kind: 'national',
    languages: ['fi', 'sv'],
    domains: [
      {
        domain: 'stt.fi',
        seen: true,
      },
    ],
    abbreviations: ['STT', 'FNB', 'SPT', 'Suomen Tietotoimisto', 'Finska Notisbyrån'],
    nativeNames: [],
    ambiguous: ['STT', 'FNB', 'SPT'],
    bylines: [
      {
        text: 'STT',
        seen: false,
      },
      {
        text: 'STT–AFP',
        seen: false,
      },
      {
        text: '(SPT/FNB)',
        seen: false,
      },
    ],
    wikidata: null,
  },
];
