// Norwegian.
import type { Language } from './language';
import type { PageWords } from './page-words';

export const norwegian: Language = {
  tag: 'no',
  codes: ['nob', 'nno'],
  otherTags: ['nb', 'nn'],
  confusedWith: ['da', 'sv'],
  sharesWordsWith: ['da', 'sv'],
  stopWords: { list: 'nob' },
  credits: {
    labels: ['kilde', 'kilder'],
    by: ['av', 'skrevet av', 'tekst'],
    leads: ['med', 'fra', 'via', 'i', 'opplysninger fra'],
    joiners: ['og', 'med'],
    generic: ['byråer', 'nyhetsbyråer', 'nyhetsbyråene', 'nyhetsbyrå'],
    roles: ['journalist', 'korrespondent', 'nyhetsbyrået', 'nyhetsbyrå', 'nyheter'],
    staff: ['redaksjonen'],
    photo: [
      'foto',
      'bilde',
      'bildet',
      'fotograf',
      'arkivfoto',
      'arkivbilde',
      'video',
      'illustrasjon',
      'illustrasjonsfoto',
      'bildekilde',
      'grafikk',
    ],
    says: [
      'ifølge',
      'sier',
      'sa',
      'sier til',
      'sa til',
      'melder',
      'meldte',
      'skriver',
      'skrev',
      'rapporterer',
      'opplyser',
      'opplyser til',
      'opplyste',
      'forteller til',
      'til nyhetsbyrået',
      'bekrefter overfor',
      'i et intervju med',
    ],
    citing: ['med henvisning til', 'som siterer'],
    notes: ['med materiale fra', 'med opplysninger fra', 'bidro til saken'],
    republished: [
      'opprinnelig publisert av',
      'opprinnelig publisert i',
      'opprinnelig publisert på',
      'først publisert i',
      'først publisert av',
      'først publisert på',
    ],
    provided: ['levert av', 'leveres av'],
  },
};

export const pageWords: PageWords = {
  published: ['publisert', 'publisert den', 'lagt ut', 'først publisert'],
  updated: ['oppdatert', 'sist oppdatert', 'oppdatert den', 'endret', 'sist endret'],
};
