// Wires that carry what others pay for: a class of their own, not news agencies.
import type { Agency } from './agency';

export const pressReleaseWires: readonly Agency[] = [
  {
    id: 'ots',
    name: 'news aktuell / ots',
    country: 'DE',
    kind: 'press-release',
    languages: ['de'],
    domains: [
      {
        domain: 'presseportal.de',
        seen: true,
      },
    ],
    abbreviations: ['ots', 'news aktuell'],
    nativeNames: [],
    ambiguous: ['ots'],
    bylines: [
      {
        text: '(ots) -',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'apa-ots',
    name: 'APA-OTS',
    country: 'AT',
    kind: 'press-release',
    languages: ['de'],
    domains: [
      {
        domain: 'ots.at',
        seen: true,
      },
    ],
    abbreviations: ['OTS'],
    nativeNames: [],
    ambiguous: ['OTS'],
    bylines: [
      {
        text: 'Wien (OTS) -',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'newswise',
    name: 'Newswise',
    country: 'US',
    kind: 'press-release',
    languages: ['en'],
    domains: [
      {
        domain: 'newswise.com',
        seen: true,
      },
    ],
    abbreviations: [],
    nativeNames: [],
    ambiguous: [],
    bylines: [
      {
        text: 'Newswise —',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'prnewswire',
    name: 'PR Newswire / Cision',
    country: 'US',
    kind: 'press-release',
    languages: ['en', '*'],
    domains: [
      {
        domain: 'prnewswire.com',
        seen: true,
      },
      {
        domain: 'newswire.ca',
        seen: true,
      },
      {
        domain: 'cision.com',
        seen: false,
      },
    ],
    abbreviations: ['PRNewswire', 'PR Newswire'],
    nativeNames: [],
    ambiguous: [],
    bylines: [
      {
        text: '/PRNewswire/ --',
        seen: false,
      },
      {
        text: '/CNW/ -',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'businesswire',
    name: 'Business Wire',
    country: 'US',
    kind: 'press-release',
    languages: ['en', '*'],
    domains: [
      {
        domain: 'businesswire.com',
        seen: true,
      },
    ],
    abbreviations: ['BUSINESS WIRE'],
    nativeNames: [],
    ambiguous: [],
    bylines: [
      {
        text: '(BUSINESS WIRE)--',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'globenewswire',
    name: 'GlobeNewswire',
    country: 'US',
    kind: 'press-release',
    languages: ['en', 'fr', 'de'],
    domains: [
      {
        domain: 'globenewswire.com',
        seen: true,
      },
    ],
    abbreviations: ['GLOBE NEWSWIRE'],
    nativeNames: [],
    ambiguous: [],
    bylines: [
      {
        text: '(GLOBE NEWSWIRE) --',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'accesswire',
    name: 'ACCESS Newswire (ACCESSWIRE)',
    country: 'US',
    kind: 'press-release',
    languages: ['en'],
    domains: [
      {
        domain: 'accesswire.com',
        seen: false,
      },
      {
        domain: 'accessnewswire.com',
        seen: false,
      },
    ],
    abbreviations: ['ACCESSWIRE'],
    nativeNames: [],
    ambiguous: [],
    bylines: [
      {
        text: 'NEW YORK, NY / ACCESSWIRE /',
        seen: true,
      },
    ],
    wikidata: null,
  },
  {
    id: 'eqs',
    name: 'EQS / DGAP',
    country: 'DE',
    kind: 'press-release',
    languages: ['de', 'en'],
    domains: [
      {
        domain: 'eqs-news.com',
        seen: false,
      },
      {
        domain: 'dgap.de',
        seen: false,
      },
    ],
    abbreviations: ['EQS-News', 'DGAP-News'],
    nativeNames: [],
    ambiguous: [],
    bylines: [
      {
        text: 'DGAP-News:',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'eurekalert',
    name: 'EurekAlert!',
    country: 'US',
    kind: 'press-release',
    languages: ['en', '*'],
    domains: [
      {
        domain: 'eurekalert.org',
        seen: true,
      },
    ],
    abbreviations: ['EurekAlert'],
    nativeNames: [],
    ambiguous: [],
    bylines: [
      {
        text: 'EurekAlert!',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'newsvoir',
    name: 'NewsVoir',
    country: 'IN',
    kind: 'press-release',
    languages: ['en'],
    domains: [
      {
        domain: 'newsvoir.com',
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
    id: 'apo',
    name: 'APO Group Africa Newsroom',
    country: 'CH',
    kind: 'press-release',
    languages: ['en', 'fr', 'pt', 'ar'],
    domains: [
      {
        domain: 'africa-newsroom.com',
        seen: false,
      },
      {
        domain: 'apo-opa.com',
        seen: false,
      },
    ],
    abbreviations: ['APO'],
    nativeNames: [],
    ambiguous: ['APO'],
    bylines: [
      {
        text: 'Distributed by APO Group on behalf of',
        seen: false,
      },
    ],
    wikidata: null,
  },
];
