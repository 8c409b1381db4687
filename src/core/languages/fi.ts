// Finnish.
import type { Language } from './language';
import type { PageWords } from './page-words';

export const finnish: Language = {
  tag: 'fi',
  codes: ['fin'],
  stopWords: { list: 'fin' },
  credits: {
    labels: ['lähde', 'lähteet', 'lähteinä'],
    by: ['kirjoittanut', 'teksti', 'toimittanut'],
    leads: ['ja muut', 'sekä muut', 'lähteenä'],
    joiners: ['ja', 'sekä'],
    generic: ['uutistoimistot', 'uutistoimisto', 'tietotoimistot', 'tietotoimisto'],
    roles: ['toimittaja', 'kirjeenvaihtaja', 'uutistoimisto', 'uutiset', 'ulkomaat'],
    staff: ['toimitus'],
    photo: [
      'kuva',
      'kuvat',
      'kuvaaja',
      'valokuva',
      'arkistokuva',
      'arkisto',
      'video',
      'kuvitus',
      'kuvituskuva',
      'grafiikka',
      'kuvan lähde',
    ],
    says: [
      'mukaan',
      'kertoo',
      'kertoi',
      'kertovat',
      'raportoi',
      'uutisoi',
      'sanoi',
      'sanoo',
      'uutistoimisto',
      'uutistoimistolle',
      'haastattelussa',
      'kirjoittaa',
      'vahvisti',
      'vahvistaa',
      'tietojen',
    ],
    citing: ['siteeraten', 'viitaten', 'johon viittaa', 'siteeraa'],
    notes: ['jutussa on käytetty lähteenä', 'juttuun on haastateltu lisäksi'],
    republished: ['julkaistu alun perin', 'julkaissut alun perin', 'alun perin julkaissut', 'julkaistu ensin'],
    provided: ['palvelun tarjoaa', 'tarjoaa'],
  },
};

export const pageWords: PageWords = {
  published: ['julkaistu', 'julkaistiin', 'julkaisuaika', 'luotu'],
  updated: ['päivitetty', 'muokattu', 'viimeksi päivitetty', 'viimeksi muokattu', 'päivitys'],
};
