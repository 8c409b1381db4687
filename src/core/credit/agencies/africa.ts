// National and pan-African agencies.
import type { Agency } from './agency';

export const africa: readonly Agency[] = [
  {
    id: 'suna',
    name: 'SUNA',
    country: 'SD',
    kind: 'national',
    languages: ['ar', 'en'],
    domains: [
      {
        domain: 'suna-sd.net',
        seen: true,
      },
    ],
    abbreviations: [],
    nativeNames: ['سونا'],
    ambiguous: ['سونا'],
    bylines: [
      {
        text: '(سونا)-',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'lana',
    name: 'LANA',
    country: 'LY',
    kind: 'national',
    languages: ['ar'],
    domains: [
      {
        domain: 'lana.gov.ly',
        seen: false,
      },
    ],
    abbreviations: [],
    nativeNames: ['وال'],
    ambiguous: ['وال', 'LANA'],
    bylines: [
      {
        text: '(وال)',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'tap',
    name: 'Tunis Afrique Presse',
    country: 'TN',
    kind: 'national',
    languages: ['ar', 'fr', 'en'],
    domains: [
      {
        domain: 'tap.info.tn',
        seen: true,
      },
    ],
    abbreviations: ['TAP', 'Agence Tunis Afrique Presse'],
    nativeNames: ['وات', 'وكالة تونس إفريقيا للأنباء'],
    ambiguous: ['TAP', 'وات'],
    bylines: [
      {
        text: '(TAP) -',
        seen: false,
      },
      {
        text: '(وات)',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'aps-dz',
    name: 'Algérie Presse Service',
    country: 'DZ',
    kind: 'national',
    languages: ['ar', 'fr', 'en', '*'],
    domains: [
      {
        domain: 'aps.dz',
        seen: true,
      },
    ],
    abbreviations: ['APS', 'واج'],
    nativeNames: ['وأج', 'وكالة الأنباء الجزائرية'],
    ambiguous: ['APS', 'واج', 'وأج'],
    bylines: [
      {
        text: '(APS)',
        seen: false,
      },
      {
        text: 'ALGER -',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'map',
    name: 'Maghreb Arabe Presse',
    country: 'MA',
    kind: 'national',
    languages: ['ar', 'fr', 'en', 'es'],
    domains: [
      {
        domain: 'mapnews.ma',
        seen: true,
      },
    ],
    abbreviations: ['MAP', 'و م ع'],
    nativeNames: ['و.م.ع', 'وكالة المغرب العربي للأنباء'],
    ambiguous: ['MAP', 'و م ع'],
    bylines: [
      {
        text: '(MAP)',
        seen: false,
      },
      {
        text: '/ومع/',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'ami',
    name: "Agence Mauritanienne d'Information",
    country: 'MR',
    kind: 'national',
    languages: ['ar', 'fr'],
    domains: [
      {
        domain: 'ami.mr',
        seen: true,
      },
    ],
    abbreviations: ['AMI', 'وما'],
    nativeNames: [],
    ambiguous: ['AMI', 'وما'],
    bylines: [
      {
        text: 'AMI',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'aps-sn',
    name: 'Agence de Presse Sénégalaise',
    country: 'SN',
    kind: 'national',
    languages: ['fr'],
    domains: [
      {
        domain: 'aps.sn',
        seen: false,
      },
    ],
    abbreviations: ['APS'],
    nativeNames: [],
    ambiguous: ['APS'],
    bylines: [
      {
        text: 'Dakar, 3 mai (APS) –',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'apanews',
    name: 'APA News (Agence de Presse Africaine)',
    country: 'SN',
    kind: 'pan-african',
    languages: ['fr', 'en'],
    domains: [
      {
        domain: 'apanews.net',
        seen: false,
      },
    ],
    abbreviations: ['APA'],
    nativeNames: [],
    ambiguous: ['APA'],
    bylines: [
      {
        text: 'APA-Dakar',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'aip-ci',
    name: 'Agence Ivoirienne de Presse',
    country: 'CI',
    kind: 'national',
    languages: ['fr'],
    domains: [
      {
        domain: 'aip.ci',
        seen: true,
      },
    ],
    abbreviations: ['AIP'],
    nativeNames: [],
    ambiguous: ['AIP'],
    bylines: [
      {
        text: '(AIP) –',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'aib-bf',
    name: "Agence d'Information du Burkina",
    country: 'BF',
    kind: 'national',
    languages: ['fr'],
    domains: [
      {
        domain: 'aib.media',
        seen: false,
      },
    ],
    abbreviations: ['AIB'],
    nativeNames: [],
    ambiguous: ['AIB'],
    bylines: [
      {
        text: '(AIB)',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'panapress',
    name: 'PANA',
    country: 'SN',
    kind: 'pan-african',
    languages: ['fr', 'en', 'pt', 'ar'],
    domains: [
      {
        domain: 'panapress.com',
        seen: true,
      },
    ],
    abbreviations: [],
    nativeNames: [],
    ambiguous: ['PANA'],
    bylines: [
      {
        text: '(PANA) –',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'gna',
    name: 'Ghana News Agency',
    country: 'GH',
    kind: 'national',
    languages: ['en'],
    domains: [
      {
        domain: 'gna.org.gh',
        seen: false,
      },
    ],
    abbreviations: ['GNA'],
    nativeNames: [],
    ambiguous: ['GNA'],
    bylines: [
      {
        text: '(GNA) –',
        seen: false,
      },
      {
        text: 'GNA',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'nan',
    name: 'News Agency of Nigeria',
    country: 'NG',
    kind: 'national',
    languages: ['en'],
    domains: [
      {
        domain: 'nannews.ng',
        seen: false,
      },
    ],
    abbreviations: ['NAN'],
    nativeNames: [],
    ambiguous: ['NAN'],
    bylines: [
      {
        text: '(NAN)',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'kna-ke',
    name: 'Kenya News Agency',
    country: 'KE',
    kind: 'national',
    languages: ['en', 'sw'],
    domains: [
      {
        domain: 'kenyanews.go.ke',
        seen: false,
      },
    ],
    abbreviations: ['KNA'],
    nativeNames: [],
    ambiguous: ['KNA'],
    bylines: [
      {
        text: 'By … (KNA)',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'ena',
    name: 'Ethiopian News Agency',
    country: 'ET',
    kind: 'national',
    languages: ['am', 'en', '*'],
    domains: [
      {
        domain: 'ena.et',
        seen: false,
      },
    ],
    abbreviations: ['ENA'],
    nativeNames: ['ኢዜአ'],
    ambiguous: ['ENA'],
    bylines: [
      {
        text: '(ENA)',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'sonna',
    name: 'SONNA',
    country: 'SO',
    kind: 'national',
    languages: ['so', 'en'],
    domains: [
      {
        domain: 'sonna.so',
        seen: false,
      },
    ],
    abbreviations: [],
    nativeNames: [],
    ambiguous: ['SONNA'],
    bylines: [
      {
        text: '(SONNA)',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'angop',
    name: 'ANGOP',
    country: 'AO',
    kind: 'national',
    languages: ['pt', 'fr', 'en'],
    domains: [
      {
        domain: 'angop.ao',
        seen: true,
      },
    ],
    abbreviations: [],
    nativeNames: [],
    ambiguous: [],
    bylines: [
      {
        text: '– ANGOP',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'aim',
    name: 'AIM',
    country: 'MZ',
    kind: 'national',
    languages: ['pt', 'en'],
    domains: [
      {
        domain: 'aimnews.org',
        seen: false,
      },
    ],
    abbreviations: [],
    nativeNames: [],
    ambiguous: ['AIM'],
    bylines: [
      {
        text: '(AIM)',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'inforpress',
    name: 'Inforpress',
    country: 'CV',
    kind: 'national',
    languages: ['pt'],
    domains: [
      {
        domain: 'inforpress.cv',
        seen: false,
      },
    ],
    abbreviations: [],
    nativeNames: [],
    ambiguous: [],
    bylines: [
      {
        text: '(Inforpress)',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'ziana',
    name: 'New Ziana',
    country: 'ZW',
    kind: 'national',
    languages: ['en'],
    domains: [
      {
        domain: 'newziana.co.zw',
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
    id: 'nampa',
    name: 'NAMPA',
    country: 'NA',
    kind: 'national',
    languages: ['en'],
    domains: [
      {
        domain: 'nampa.org',
        seen: true,
      },
    ],
    abbreviations: ['Nampa'],
    nativeNames: [],
    ambiguous: [],
    bylines: [
      {
        text: '(Nampa) –',
        seen: false,
      },
    ],
    wikidata: null,
  },
];
