// Bosnian.
import type { Language } from './language';
import type { PageWords } from './page-words';

export const bosnian: Language = {
  tag: 'bs',
  codes: ['bos'],
  confusedWith: ['hr', 'sr'],
  sharesWordsWith: ['hr', 'sr', 'sl', 'mk'],
  credits: {
    labels: ['izvor', 'izvori'],
    by: ['autor', 'piše', 'autori', 'napisao', 'napisala', 'pripremio', 'pripremila'],
    leads: ['s', 'sa', 'iz', 'od', 'preko', 'uz'],
    joiners: ['i', 'te'],
    generic: ['agencije', 'novinske agencije', 'agencija'],
    roles: ['redakcija', 'novinar', 'novinarka', 'dopisnik', 'agencija', 'novinska agencija', 'vijesti'],
    photo: [
      'foto',
      'fotografija',
      'fotografije',
      'fotograf',
      'slika',
      'snimak',
      'arhiv',
      'arhiva',
      'video',
      'ilustracija',
      'izvor fotografije',
    ],
    says: [
      'prema',
      'javlja',
      'javila',
      'izvijestila',
      'izvještava',
      'rekao',
      'rekla',
      'kazao',
      'kazala',
      'izjavio',
      'izjavila',
      'prenosi',
      'prenijela',
      'objavila',
      'piše',
      'navodi',
      'saopćio',
      'za agenciju',
      'agencija',
      'agenciji',
    ],
    citing: ['pozivajući se na', 'poziva se na', 'citirajući'],
    republished: ['izvorno objavljen na', 'izvorno objavljen u', 'preuzeto sa', 'preuzeto iz'],
    provided: ['ustupio', 'ustupila'],
  },
};

export const pageWords: PageWords = {
  published: ['objavljeno', 'objavljen', 'objavljena', 'datum objave'],
  updated: ['ažurirano', 'posljednja izmjena', 'izmijenjeno', 'dopunjeno'],
};
