// Estonian.
import type { Language } from './language';
import type { PageWords } from './page-words';

export const estonian: Language = {
  tag: 'et',
  codes: ['est'],
  stopWords: { list: 'est' },
  credits: {
    labels: ['allikas', 'allikad', 'allikaks'],
    by: ['autor', 'autorid', 'kirjutas', 'toimetas', 'vahendas', 'vahendab', 'toimetaja'],
    leads: ['ja teised', 'vahendusel', 'koostöös', 'uudis'],
    joiners: ['ja', 'ning'],
    generic: ['uudisteagentuurid', 'agentuurid', 'uudisteagentuur', 'välisagentuurid'],
    roles: ['toimetus', 'toimetaja', 'korrespondent', 'reporter', 'ajakirjanik', 'uudisteagentuur', 'uudised', 'välisuudised'],
    photo: [
      'foto',
      'fotod',
      'fotograaf',
      'pilt',
      'pildid',
      'arhiiv',
      'arhiivifoto',
      'video',
      'illustratsioon',
      'illustreeriv foto',
      'pildi allikas',
    ],
    says: [
      'sõnul',
      'teatel',
      'teatas',
      'teatab',
      'ütles',
      'kirjutab',
      'kirjutas',
      'vahendas',
      'vahendab',
      'edastas',
      'edastab',
      'andmetel',
      'uudisteagentuurile',
      'kinnitas',
      'rääkis',
      'märkis',
      'agentuur',
    ],
    citing: ['viidates', 'tsiteerides', 'viitega'],
    republished: ['algselt ilmunud', 'ilmus algselt', 'esmalt avaldas'],
    provided: ['pakub', 'edastaja'],
  },
};

export const pageWords: PageWords = {
  published: ['avaldatud', 'avaldati', 'postitatud'],
  updated: ['uuendatud', 'viimati uuendatud', 'muudetud', 'täiendatud'],
};
