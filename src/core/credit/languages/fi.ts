// Finnish: the words of its credits.
import type { CreditLanguage } from '../words/word-kinds';

export const finnish: CreditLanguage = {
  lang: 'fi',
  labels: ['lähde', 'lähteet', 'lähteinä'],
  by: ['kirjoittanut', 'teksti', 'toimittanut'],
  leads: ['ja muut', 'sekä muut', 'lähteenä'],
  joiners: ['ja', 'sekä'],
  generic: ['uutistoimistot', 'uutistoimisto', 'tietotoimistot', 'tietotoimisto'],
  roles: ['toimitus', 'toimittaja', 'kirjeenvaihtaja', 'uutistoimisto', 'uutiset', 'ulkomaat'],
  photo: ['kuva', 'kuvat', 'kuvaaja', 'valokuva', 'arkistokuva', 'arkisto', 'video', 'kuvitus', 'kuvituskuva', 'grafiikka', 'kuvan lähde'],
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
};
