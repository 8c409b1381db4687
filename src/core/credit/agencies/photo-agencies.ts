// Photo agencies: their names turn a line into a photo credit.
import type { Agency } from './agency';

export const photoAgencies: readonly Agency[] = [
  {
    id: 'getty',
    name: 'Getty Images',
    country: 'US',
    kind: 'photo',
    languages: ['*'],
    domains: [
      {
        domain: 'gettyimages.com',
        seen: true,
      },
    ],
    abbreviations: ['Getty'],
    nativeNames: [],
    ambiguous: ['Getty'],
    bylines: [],
    wikidata: null,
  },
  {
    id: 'epa',
    name: 'European Pressphoto Agency',
    country: 'DE',
    kind: 'photo',
    languages: ['*'],
    domains: [
      {
        domain: 'epa.eu',
        seen: false,
      },
    ],
    abbreviations: ['EPA'],
    nativeNames: [],
    ambiguous: ['EPA'],
    bylines: [],
    wikidata: null,
  },
  {
    id: 'imago',
    name: 'IMAGO',
    country: 'DE',
    kind: 'photo',
    languages: ['de', 'en'],
    domains: [
      {
        domain: 'imago-images.de',
        seen: true,
      },
    ],
    abbreviations: [],
    nativeNames: [],
    ambiguous: ['IMAGO'],
    bylines: [],
    wikidata: null,
  },
  {
    id: 'profimedia',
    name: 'Profimedia',
    country: 'CZ',
    kind: 'photo',
    languages: ['cs'],
    domains: [
      {
        domain: 'profimedia.cz',
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
    id: 'picture-alliance',
    name: 'picture alliance',
    country: 'DE',
    kind: 'photo',
    languages: ['de'],
    domains: [
      {
        domain: 'picture-alliance.com',
        seen: false,
      },
    ],
    abbreviations: [],
    nativeNames: [],
    ambiguous: [],
    bylines: [],
    wikidata: null,
  },
];
