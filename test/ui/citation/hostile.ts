// Titles that would break a careless writer of citations, each with the reason.
import type { Citation } from '../../../src/ui/citation/citation';

export const HOSTILE_TITLES: readonly string[] = [
  'A single brace { swallows the rest',
  'Another one } closes too soon',
  '100 % of $5 & #1_000 at ~home^2',
  'C:\\new\\textbf{bold}',
  '"Quoted", said the ‘mayor’',
  'Ends with a backslash \\',
  '@article{other, title = {x}}',
  'ER - TY - BOOK',
  'Dashes -- and --- and ``quotes`` and !` and ?`',
  'Pipes | and [[links]] and {{templates|x=1}}',
  '<script>alert(1)</script> &lt;b&gt; <nowiki>',
  "''italic'' '''bold''' ~~~~",
  'غرق عبّارة قبالة الميناء',
  '渡轮在港口外搁浅：九百人获救',
  'Emoji 🚢 and accents éàüñ ﬁ',
];

export const citation = (change: Partial<Citation> = {}): Citation => ({
  key: 'quai-2024-7',
  title: 'Un ferry s’échoue',
  outlet: 'Quai des dépêches',
  url: 'https://www.quai.example/ferry?a=1&b=%7B2%7D#top',
  published: '2024-05-03',
  isPublishedLikely: false,
  origins: null,
  correction: null,
  read: '2024-05-04',
  lang: 'fr',
  agencies: ['Al Jazeera', 'Reuters'],
  otherSources: [],
  ...change,
});
