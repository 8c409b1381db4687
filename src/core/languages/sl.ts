// Slovene.
import type { Language } from './language';
import type { PageWords } from './page-words';

export const slovene: Language = {
  tag: 'sl',
  codes: ['slv'],
  sharesWordsWith: ['hr', 'sr', 'bs', 'mk'],
  stopWords: { list: 'slv' },
  credits: {
    labels: ['vir', 'viri'],
    by: ['avtor', 'avtorica', 'piše', 'avtorji', 'napisal', 'napisala'],
    leads: ['s', 'z', 'iz', 'od', 'po poročanju', 'preko', 'za', 'po poročilih'],
    joiners: ['in', 'ter'],
    generic: ['agencije', 'tiskovne agencije', 'tuje tiskovne agencije', 'tuje agencije', 'agencija'],
    roles: ['novinar', 'novinarka', 'dopisnik', 'dopisnica', 'agencija', 'tiskovna agencija', 'novice', 'poročilo'],
    staff: ['uredništvo'],
    photo: [
      'foto',
      'fotografija',
      'fotografije',
      'fotograf',
      'slika',
      'posnetek',
      'arhiv',
      'video',
      'ilustracija',
      'vir fotografije',
      'grafika',
    ],
    says: [
      'po poročanju',
      'po navedbah',
      'poroča',
      'poročajo',
      'poročala',
      'navaja',
      'povedal',
      'povedala',
      'dejal',
      'dejala',
      'sporočil',
      'sporočila',
      'piše',
      'za',
      'agencija',
      'agenciji',
      'pojasnil',
      'pojasnila',
      'zapisala',
    ],
    citing: ['sklicujoč se na', 'se sklicuje na', 'navajajoč'],
    republished: ['prvotno objavljen na', 'prvotno objavljen v', 'prvič objavljen v', 'povzeto po', 'prevzeto od'],
    provided: ['posredoval', 'posredovala'],
  },
};

export const pageWords: PageWords = {
  published: ['objavljeno', 'objavljen', 'objava', 'datum objave'],
  updated: ['posodobljeno', 'osveženo', 'dopolnjeno', 'zadnja sprememba', 'spremenjeno', 'nazadnje posodobljeno'],
};
