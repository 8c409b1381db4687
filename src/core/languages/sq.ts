// Albanian.
import type { Language } from './language';
import type { PageWords } from './page-words';

export const albanian: Language = {
  tag: 'sq',
  codes: ['als'],
  credits: {
    labels: ['burimi', 'burim', 'burimet'],
    by: ['nga', 'autor', 'shkruan', 'përgatiti'],
    leads: [
      'me',
      'nga',
      'sipas shkrimit të',
      'për',
      'agjencia',
      'sipas',
      'sipas informacioneve të',
      'me informacione nga',
      'me informacion nga',
      'në bazë të informacionit të',
      'në bashkëpunim me',
      'sipas agjencisë',
    ],
    joiners: ['dhe', 'e', 'me'],
    generic: [
      'agjencitë',
      'agjenci',
      'agjencitë e lajmeve',
      'agjenci lajmesh',
      'agjencitë botërore',
      'agjencitë e huaja',
      'agjencitë ndërkombëtare',
    ],
    roles: ['redaksia', 'gazetar', 'gazetare', 'korrespondent', 'agjencia', 'agjencia e lajmeve', 'lajme'],
    photo: ['foto', 'fotografi', 'fotografia', 'fotograf', 'imazh', 'pamje', 'arkiv', 'video', 'ilustrim', 'burimi i fotos'],
    says: [
      'sipas',
      'raportoi',
      'raporton',
      'njoftoi',
      'njofton',
      'tha',
      'tha për',
      'deklaroi',
      'shkruan',
      'bëri të ditur',
      'transmeton',
      'transmetoi',
      'i tha',
      'agjencia',
      'citohet nga',
      'konfirmoi për',
      'sipas informacioneve të',
    ],
    citing: ['duke cituar', 'që citon', 'duke iu referuar'],
    republished: ['botuar fillimisht në', 'ribotuar nga', 'marrë nga'],
    notes: ['me informacione nga', 'me informacion nga', 'në bazë të informacionit të'],
  },
};

export const pageWords: PageWords = {
  published: ['publikuar', 'publikuar më', 'publikuar në', 'data e publikimit', 'postuar'],
  updated: ['përditësuar', 'përditësimi i fundit', 'ndryshuar', 'përditësuar më'],
};
