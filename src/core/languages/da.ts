// Danish.
import type { Language } from './language';
import type { PageWords } from './page-words';

export const danish: Language = {
  tag: 'da',
  codes: ['dan'],
  confusedWith: ['no', 'sv'],
  sharesWordsWith: ['no', 'sv'],
  stopWords: { list: 'dan' },
  credits: {
    labels: ['kilde', 'kilder'],
    by: ['af', 'skrevet af', 'tekst'],
    leads: ['med', 'fra', 'via', 'i', 'oplysninger fra'],
    joiners: ['og', 'med'],
    generic: ['bureauer', 'nyhedsbureauer', 'nyhedsbureauerne', 'nyhedsbureau', 'bureauerne'],
    roles: ['journalist', 'korrespondent', 'nyhedsbureauet', 'nyhedsbureau', 'nyheder', 'finans', 'reporter'],
    staff: ['redaktionen'],
    photo: ['foto', 'billede', 'billedet', 'fotograf', 'arkivfoto', 'video', 'illustration', 'genrefoto', 'grafik'],
    says: [
      'ifølge',
      'siger',
      'sagde',
      'siger til',
      'sagde til',
      'skriver',
      'skrev',
      'oplyser',
      'oplyser til',
      'oplyste',
      'melder',
      'rapporterer',
      'fortæller til',
      'til nyhedsbureauet',
      'bekræfter over for',
      'i et interview med',
    ],
    citing: ['med henvisning til', 'der citerer', 'som citerer'],
    notes: ['med materiale fra', 'med bidrag fra', 'med oplysninger fra'],
    republished: [
      'oprindeligt udgivet af',
      'oprindeligt bragt i',
      'oprindeligt bragt på',
      'først bragt i',
      'først bragt af',
      'oprindeligt offentliggjort af',
    ],
    provided: ['leveret af', 'leveres af'],
  },
};

export const pageWords: PageWords = {
  published: ['udgivet', 'publiceret', 'offentliggjort', 'udgivet den', 'publiceret den'],
  updated: ['opdateret', 'sidst opdateret', 'opdateret den', 'ændret', 'senest opdateret', 'senest ændret'],
};
