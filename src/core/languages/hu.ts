// Hungarian.
import type { Language } from './language';
import type { PageWords } from './page-words';

export const hungarian: Language = {
  tag: 'hu',
  codes: ['hun'],
  stopWords: { list: 'hun' },
  credits: {
    labels: ['forrás', 'források', 'hírforrás'],
    by: ['írta', 'szerző', 'szerzők'],
    leads: ['a', 'az', 'nyomán', 'alapján', 'via'],
    joiners: ['és', 'valamint'],
    generic: ['hírügynökségek', 'hírügynökség', 'ügynökségek'],
    roles: ['tudósító', 'tudósítója', 'munkatárs', 'munkatársa', 'hírügynökség', 'nyomán', 'alapján', 'hírek'],
    staff: ['szerkesztőség'],
    photo: [
      'fotó',
      'fotók',
      'fotós',
      'kép',
      'képek',
      'fénykép',
      'archív',
      'videó',
      'illusztráció',
      'képforrás',
      'grafika',
      'nyitókép',
      'borítókép',
    ],
    says: [
      'szerint',
      'közölte',
      'közli',
      'írja',
      'írta',
      'jelentette',
      'jelenti',
      'mondta',
      'tájékoztatta',
      'számolt be',
      'számol be',
      'beszámolt',
      'nyilatkozta',
      'tudósítása',
      'beszámolója',
      'értesülése',
      'hírügynökség',
    ],
    citing: ['hivatkozva', 'idézve', 'idézi'],
    notes: ['anyagának felhasználásával', 'felhasználásával'],
    republished: ['eredetileg megjelent', 'eredetileg itt jelent meg', 'átvéve innen'],
    provided: ['szolgáltatja'],
  },
};

export const pageWords: PageWords = {
  published: ['publikálva', 'megjelent', 'közzétéve', 'megjelenés', 'létrehozva'],
  updated: ['frissítve', 'módosítva', 'utolsó frissítés', 'frissítés', 'utoljára frissítve'],
};
