// Swedish.
import type { Language } from './language';
import type { PageWords } from './page-words';

export const swedish: Language = {
  tag: 'sv',
  codes: ['swe'],
  confusedWith: ['no', 'da'],
  sharesWordsWith: ['no', 'da'],
  stopWords: { list: 'swe' },
  credits: {
    labels: ['källa', 'källor'],
    by: ['av', 'text', 'skriven av'],
    leads: ['med', 'från', 'enligt text av', 'via', 'i', 'uppgifter från'],
    joiners: ['och', 'med'],
    generic: ['byråer', 'nyhetsbyråer', 'nyhetsbyråerna', 'telegrambyråer', 'nyhetsbyrå'],
    roles: ['reporter', 'korrespondent', 'nyhetsbyrån', 'nyhetsbyrå', 'nyheter', 'utrikes'],
    staff: ['redaktionen'],
    photo: ['foto', 'bild', 'bilden', 'fotograf', 'arkivbild', 'arkiv', 'video', 'illustration', 'bildkälla', 'grafik', 'genrebild'],
    says: [
      'enligt',
      'säger',
      'sade',
      'säger till',
      'sade till',
      'sa till',
      'rapporterar',
      'rapporterade',
      'skriver',
      'skrev',
      'uppger',
      'uppgav',
      'meddelar',
      'berättar för',
      'till nyhetsbyrån',
      'bekräftar för',
      'i en intervju med',
    ],
    citing: ['med hänvisning till', 'som citerar'],
    notes: ['med material från', 'med uppgifter från', 'bidrog till artikeln'],
    republished: [
      'ursprungligen publicerad av',
      'ursprungligen publicerad i',
      'ursprungligen publicerad på',
      'först publicerad i',
      'först publicerad av',
    ],
    provided: ['tillhandahålls av', 'levereras av'],
  },
};

export const pageWords: PageWords = {
  published: ['publicerad', 'publicerat', 'publicerades', 'publicerad den', 'publicerades den', 'skapad'],
  updated: ['uppdaterad', 'uppdaterat', 'uppdaterades', 'senast uppdaterad', 'ändrad', 'senast ändrad', 'uppdaterad den'],
};
