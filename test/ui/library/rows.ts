// Entries of the library as the background gives them.
import type { LibraryChoices, LibraryRow } from '../../../src/messages/contract';

const ROW: LibraryRow = {
  numbers: [7],
  title: 'Ferry stops in the strait',
  url: 'https://www.quai.example/ferry',
  lang: 'en',
  outlet: { domain: 'quai.example', name: 'The Quai' },
  publishedAt: '2024-05-03T10:15:00Z',
  readAt: Date.parse('2024-05-04T08:00:00Z'),
  agencies: [{ id: 'afp', name: 'AFP' }],
  outlets: 3,
  origins: 2,
  tracked: { fresh: 2 },
};
const { tracked: _, ...UNTRACKED } = ROW;
export const ROWS: readonly LibraryRow[] = [
  ROW,
  {
    ...UNTRACKED,
    numbers: [8],
    title: '\u202e<b>gpj.exe',
    lang: 'fr',
    url: 'https://phare.example/a',
    outlet: { domain: 'phare.example', name: 'Le Phare' },
    publishedAt: null,
    agencies: [],
    outlets: 1,
    origins: 0,
  },
  { ...UNTRACKED, numbers: [9], title: '', url: 'https://portal.example/b', outlet: { domain: '', name: '' }, outlets: 1, origins: 0 },
];
/** One that the reader has not opened. */
export const SUPPLIED_ROW: LibraryRow = {
  ...UNTRACKED,
  numbers: [10],
  title: 'Nine hundred passengers taken ashore',
  url: 'https://wire.example/c',
  outlet: { domain: 'wire.example', name: 'The Wire' },
  isSupplied: true,
};
export const CHOICES: LibraryChoices = {
  tracked: { stories: 1, fresh: 2 },
  agencies: [{ id: 'afp', name: 'AFP', articles: 2 }],
  outlets: [
    { domain: 'quai.example', name: 'The Quai', articles: 1 },
    { domain: 'phare.example', name: 'Le Phare', articles: 1 },
    { domain: '', name: '', articles: 1 },
  ],
  languages: [
    { lang: 'en', articles: 2 },
    { lang: 'fr', articles: 1 },
  ],
};
