// Agencies of churches and faiths.
import type { Agency } from './agency';

export const religious: readonly Agency[] = [
  {
    id: 'epd',
    name: 'Evangelischer Pressedienst',
    country: 'DE',
    kind: 'religious',
    languages: ['de'],
    domains: [
      {
        domain: 'epd.de',
        seen: true,
      },
    ],
    abbreviations: ['epd'],
    nativeNames: [],
    ambiguous: [],
    bylines: [
      {
        text: 'Frankfurt a.M. (epd).',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'kna',
    name: 'Katholische Nachrichten-Agentur',
    country: 'DE',
    kind: 'religious',
    languages: ['de'],
    domains: [
      {
        domain: 'kna.de',
        seen: true,
      },
    ],
    abbreviations: ['KNA'],
    nativeNames: [],
    ambiguous: ['KNA'],
    bylines: [
      {
        text: 'Wiesbaden (KNA/iz).',
        seen: true,
      },
      {
        text: '(KNA 19.11.21)',
        seen: true,
      },
    ],
    wikidata: null,
  },
  {
    id: 'kathpress',
    name: 'Kathpress',
    country: 'AT',
    kind: 'religious',
    languages: ['de'],
    domains: [
      {
        domain: 'kathpress.at',
        seen: true,
      },
    ],
    abbreviations: ['KAP'],
    nativeNames: [],
    ambiguous: ['KAP'],
    bylines: [
      {
        text: '(KAP)',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'kai',
    name: 'Katolicka Agencja Informacyjna',
    country: 'PL',
    kind: 'religious',
    languages: ['pl'],
    domains: [
      {
        domain: 'ekai.pl',
        seen: false,
      },
    ],
    abbreviations: ['KAI'],
    nativeNames: [],
    ambiguous: ['KAI'],
    bylines: [
      {
        text: 'KAI',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'cns-catholic',
    name: 'OSV News (ex Catholic News Service)',
    country: 'US',
    kind: 'religious',
    languages: ['en', 'es'],
    domains: [
      {
        domain: 'osvnews.com',
        seen: false,
      },
    ],
    abbreviations: ['OSV', 'CNS'],
    nativeNames: [],
    ambiguous: ['CNS', 'OSV'],
    bylines: [
      {
        text: '(OSV News) —',
        seen: false,
      },
      {
        text: '(CNS) --',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'ucanews',
    name: 'UCA News',
    country: 'HK',
    kind: 'religious',
    languages: ['en'],
    domains: [
      {
        domain: 'ucanews.com',
        seen: false,
      },
    ],
    abbreviations: ['UCAN'],
    nativeNames: [],
    ambiguous: ['UCAN'],
    bylines: [],
    wikidata: null,
  },
  {
    id: 'fides',
    name: 'Agenzia Fides',
    country: 'VA',
    kind: 'religious',
    languages: ['it', 'en', 'es', 'fr', 'de', 'zh', 'ar'],
    domains: [
      {
        domain: 'fides.org',
        seen: true,
      },
    ],
    abbreviations: ['Fides'],
    nativeNames: [],
    ambiguous: ['Fides'],
    bylines: [
      {
        text: '(Agenzia Fides)',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'jta',
    name: 'Jewish Telegraphic Agency',
    country: 'US',
    kind: 'religious',
    languages: ['en'],
    domains: [
      {
        domain: 'jta.org',
        seen: true,
      },
    ],
    abbreviations: ['JTA'],
    nativeNames: [],
    ambiguous: [],
    bylines: [
      {
        text: '(JTA) —',
        seen: false,
      },
    ],
    wikidata: null,
  },
  {
    id: 'rns',
    name: 'Religion News Service',
    country: 'US',
    kind: 'religious',
    languages: ['en'],
    domains: [
      {
        domain: 'religionnews.com',
        seen: true,
      },
    ],
    abbreviations: ['RNS'],
    nativeNames: [],
    ambiguous: ['RNS'],
    bylines: [
      {
        text: '(RNS) —',
        seen: false,
      },
    ],
    wikidata: null,
  },
];
