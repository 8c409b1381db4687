// National and regional agencies of the Americas, Australia, the Pacific and southern Africa.
import type { Agency } from './agency';

export const americasAndOceania: readonly Agency[] = [
  {
    id: 'saanews',
    name: 'SAnews.gov.za',
    country: 'ZA',
    kind: 'state',
    languages: ['en'],
    domains: [
      {
        domain: 'sanews.gov.za',
        seen: false,
      },
    ],
    abbreviations: ['SAnews'],
    nativeNames: [],
    ambiguous: [],
    bylines: [
      {
        text: '– SAnews.gov.za',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'cp',
    name: 'The Canadian Press / La Presse canadienne',
    country: 'CA',
    kind: 'national',
    languages: ['en', 'fr'],
    domains: [
      {
        domain: 'thecanadianpress.com',
        seen: true,
      },
    ],
    abbreviations: ['CP', 'PC', 'TCP', 'The Canadian Press', 'Canadian Press', 'La Presse canadienne', 'Presse canadienne'],
    nativeNames: [],
    ambiguous: ['CP', 'PC', 'TCP'],
    bylines: [
      {
        text: 'This report by The Canadian Press was first published',
        seen: false,
      },
      {
        text: '© 2026 The Canadian Press',
        seen: true,
      },
      {
        text: 'La Presse canadienne',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'aap',
    name: 'Australian Associated Press',
    country: 'AU',
    kind: 'national',
    languages: ['en'],
    domains: [
      {
        domain: 'aap.com.au',
        seen: true,
      },
    ],
    abbreviations: ['AAP'],
    nativeNames: [],
    ambiguous: ['AAP'],
    bylines: [
      {
        text: '(AAP)',
        seen: true,
      },
      {
        text: '— AAP',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'pina',
    name: 'PACNEWS / PINA',
    country: 'FJ',
    kind: 'pan-pacific',
    languages: ['en'],
    domains: [
      {
        domain: 'pina.com.fj',
        seen: true,
      },
    ],
    abbreviations: ['PACNEWS'],
    nativeNames: [],
    ambiguous: [],
    bylines: [],
    wikidata: null,
  },
  {
    id: 'quadratin',
    name: 'Quadratín',
    country: 'MX',
    kind: 'national',
    languages: ['es'],
    domains: [
      {
        domain: 'quadratin.com.mx',
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
    id: 'prensalatina',
    name: 'Prensa Latina',
    country: 'CU',
    kind: 'national',
    languages: ['es', 'en', 'pt', 'fr', '*'],
    domains: [
      {
        domain: 'prensa-latina.cu',
        seen: true,
      },
    ],
    abbreviations: ['PL'],
    nativeNames: [],
    ambiguous: ['PL'],
    bylines: [
      {
        text: '3 may (Prensa Latina)',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'acn-cu',
    name: 'Agencia Cubana de Noticias',
    country: 'CU',
    kind: 'national',
    languages: ['es'],
    domains: [
      {
        domain: 'acn.cu',
        seen: true,
      },
    ],
    abbreviations: ['ACN'],
    nativeNames: [],
    ambiguous: ['ACN'],
    bylines: [
      {
        text: '(ACN)',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'avn',
    name: 'Agencia Venezolana de Noticias',
    country: 'VE',
    kind: 'national',
    languages: ['es'],
    domains: [
      {
        domain: 'avn.info.ve',
        seen: true,
      },
    ],
    abbreviations: ['AVN'],
    nativeNames: [],
    ambiguous: ['AVN'],
    bylines: [],
    wikidata: null,
  },
  {
    id: 'colprensa',
    name: 'Colprensa',
    country: 'CO',
    kind: 'national',
    languages: ['es'],
    domains: [
      {
        domain: 'colprensa.com',
        seen: false,
      },
    ],
    abbreviations: [],
    nativeNames: [],
    ambiguous: [],
    bylines: [
      {
        text: 'COLPRENSA',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'andina',
    name: 'Andina',
    country: 'PE',
    kind: 'national',
    languages: ['es', 'en'],
    domains: [
      {
        domain: 'andina.pe',
        seen: true,
      },
    ],
    abbreviations: ['ANDINA'],
    nativeNames: [],
    ambiguous: ['Andina', 'ANDINA'],
    bylines: [
      {
        text: 'ANDINA/',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'abi-bo',
    name: 'Agencia Boliviana de Información',
    country: 'BO',
    kind: 'national',
    languages: ['es'],
    domains: [
      {
        domain: 'abi.bo',
        seen: true,
      },
    ],
    abbreviations: ['ABI'],
    nativeNames: [],
    ambiguous: ['ABI'],
    bylines: [
      {
        text: '(ABI).-',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'anf-bo',
    name: 'Agencia de Noticias Fides',
    country: 'BO',
    kind: 'national',
    languages: ['es'],
    domains: [
      {
        domain: 'noticiasfides.com',
        seen: false,
      },
    ],
    abbreviations: ['ANF'],
    nativeNames: [],
    ambiguous: ['ANF'],
    bylines: [
      {
        text: '(ANF)',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'ip-py',
    name: 'Agencia IP',
    country: 'PY',
    kind: 'national',
    languages: ['es'],
    domains: [
      {
        domain: 'ip.gov.py',
        seen: true,
      },
    ],
    abbreviations: ['IP'],
    nativeNames: [],
    ambiguous: ['IP', 'Agencia IP'],
    bylines: [
      {
        text: 'Asunción, IP.-',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'telam',
    name: 'Télam',
    country: 'AR',
    kind: 'national',
    languages: ['es'],
    domains: [
      {
        domain: 'telam.com.ar',
        seen: true,
      },
    ],
    abbreviations: ['Telam'],
    nativeNames: [],
    ambiguous: [],
    bylines: [
      {
        text: '(Télam)',
        seen: false,
      },
      {
        text: 'Fuente: Télam',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'na-ar',
    name: 'Noticias Argentinas',
    country: 'AR',
    kind: 'national',
    languages: ['es'],
    domains: [
      {
        domain: 'noticiasargentinas.com',
        seen: false,
      },
    ],
    abbreviations: ['NA'],
    nativeNames: [],
    ambiguous: ['NA'],
    bylines: [
      {
        text: '(NA) --',
        seen: false,
      },
      {
        text: 'Fuente: NA',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'aton',
    name: 'Aton Chile',
    country: 'CL',
    kind: 'national',
    languages: ['es'],
    domains: [
      {
        domain: 'atonchile.cl',
        seen: false,
      },
    ],
    abbreviations: ['ATON'],
    nativeNames: [],
    ambiguous: ['ATON'],
    bylines: [
      {
        text: 'Agencia Aton',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'uypress',
    name: 'UyPress',
    country: 'UY',
    kind: 'national',
    languages: ['es'],
    domains: [
      {
        domain: 'uypress.net',
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
    id: 'abr',
    name: 'Agência Brasil (EBC)',
    country: 'BR',
    kind: 'national',
    languages: ['pt', 'es', 'en'],
    domains: [
      {
        domain: 'agenciabrasil.ebc.com.br',
        seen: true,
      },
      {
        domain: 'ebc.com.br',
        seen: true,
      },
    ],
    abbreviations: ['Agência Brasil', 'EBC', 'Agencia Brasil'],
    nativeNames: [],
    ambiguous: ['EBC'],
    bylines: [
      {
        text: 'Com informações da Agência Brasil',
        seen: true,
      },
      {
        text: 'Agência Brasil',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'estadaoconteudo',
    name: 'Estadão Conteúdo',
    country: 'BR',
    kind: 'national',
    languages: ['pt'],
    domains: [
      {
        domain: 'estadaoconteudo.com.br',
        seen: false,
      },
    ],
    abbreviations: ['AE', 'Agência Estado'],
    nativeNames: [],
    ambiguous: ['AE'],
    bylines: [
      {
        text: '(Estadão Conteúdo)',
        seen: true,
      },
      {
        text: 'Com Estadão Conteúdo',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'folhapress',
    name: 'Folhapress',
    country: 'BR',
    kind: 'national',
    languages: ['pt'],
    domains: [
      {
        domain: 'folhapress.folha.com.br',
        seen: false,
      },
    ],
    abbreviations: ['FOLHAPRESS'],
    nativeNames: [],
    ambiguous: [],
    bylines: [
      {
        text: '(FOLHAPRESS) -',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'oglobo-ag',
    name: 'Agência O Globo',
    country: 'BR',
    kind: 'national',
    languages: ['pt'],
    domains: [
      {
        domain: 'agenciaoglobo.com.br',
        seen: false,
      },
    ],
    abbreviations: [],
    nativeNames: [],
    ambiguous: [],
    bylines: [
      {
        text: 'Agência O Globo',
        seen: true,
      },
    ],
    wikidata: null,
  },
  {
    id: 'cmc',
    name: 'Caribbean Media Corporation',
    country: 'BB',
    kind: 'regional',
    languages: ['en'],
    domains: [
      {
        domain: 'cananewsonline.com',
        seen: false,
      },
    ],
    abbreviations: ['CMC'],
    nativeNames: [],
    ambiguous: ['CMC'],
    bylines: [
      {
        text: '(CMC) —',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'jis',
    name: 'Jamaica Information Service',
    country: 'JM',
    kind: 'state',
    languages: ['en'],
    domains: [
      {
        domain: 'jis.gov.jm',
        seen: true,
      },
    ],
    abbreviations: ['JIS'],
    nativeNames: [],
    ambiguous: ['JIS'],
    bylines: [
      {
        text: '(JIS)',
        seen: false,
      },
    ],
    wikidata: null,
  },
];
