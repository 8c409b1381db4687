// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import type { Summary } from '../../../src/messages/contract';
import { Sentence } from '../../../src/ui/answer/Sentence';
import { source } from '../answers';
import { draw } from '../draw';

const [aj, reuters, afp] = ['Al Jazeera', 'Reuters', 'AFP'].map((name) => source(name)) as [
  ReturnType<typeof source>,
  ReturnType<typeof source>,
  ReturnType<typeof source>,
];
const agencies = { ...source('Agences de presse'), agency: null, kind: 'unnamed' as const };
const byPage = (otherOutlets: number, credited = [aj, reuters], mentioned: (typeof aj)[] = []): Summary => ({
  otherOutlets,
  isAtLeast: false,
  namedBy: { who: 'page', credited, mentioned },
});

describe.each([
  [
    'en',
    {
      none: 'No other copy of this story has been read yet; the page credits Al Jazeera and Reuters.',
      one: 'This story also appears at 1 other outlet; the page credits Al Jazeera and Reuters.',
      two: 'This story also appears at 2 other outlets; the page credits Al Jazeera and Reuters.',
      many: 'This story also appears at 1,200 other outlets; the page credits Al Jazeera, Reuters, and AFP.',
      mentioned:
        'This story also appears at 1 other outlet; the page credits Al Jazeera and unnamed agencies and mentions Reuters in the story.',
      mentionOnly: 'No other copy of this story has been read yet; the page mentions Reuters in the story.',
      copies: 'This story also appears at 3 other outlets; the page names no source, but sibling copies name AFP.',
      own: 'This story also appears at 3 other outlets; sibling copies name this outlet as their source.',
      unnamed: 'This story also appears at 3 other outlets; the page names no source.',
      unknown: 'Where this story comes from is unknown: the page names no source, and no other copy has been read yet.',
    },
  ],
  [
    'fr',
    {
      none: 'Aucune autre copie de cet article n’a encore été lue ; la page crédite Al Jazeera et Reuters.',
      one: 'Cet article paraît aussi chez 1 autre média ; la page crédite Al Jazeera et Reuters.',
      two: 'Cet article paraît aussi chez 2 autres médias ; la page crédite Al Jazeera et Reuters.',
      many: 'Cet article paraît aussi chez 1 200 autres médias ; la page crédite Al Jazeera, Reuters et AFP.',
      mentioned:
        'Cet article paraît aussi chez 1 autre média ; la page crédite Al Jazeera et des agences non nommées et mentionne Reuters dans le texte.',
      mentionOnly: 'Aucune autre copie de cet article n’a encore été lue ; la page mentionne Reuters dans le texte.',
      copies: 'Cet article paraît aussi chez 3 autres médias ; la page ne nomme aucune source, mais des copies sœurs nomment AFP.',
      own: 'Cet article paraît aussi chez 3 autres médias ; des copies sœurs nomment ce média comme leur source.',
      unnamed: 'Cet article paraît aussi chez 3 autres médias ; la page ne nomme aucune source.',
      unknown: 'L’origine de cet article est inconnue : la page ne nomme aucune source, et aucune autre copie n’a encore été lue.',
    },
  ],
  [
    'ar',
    {
      none: 'لم تُقرأ بعد أي نسخة أخرى من هذا الخبر؛ تنسب الصفحة الخبر إلى Al Jazeera وReuters.',
      one: 'يظهر هذا الخبر أيضًا لدى وسيلة إعلامية أخرى واحدة؛ تنسب الصفحة الخبر إلى Al Jazeera وReuters.',
      two: 'يظهر هذا الخبر أيضًا لدى وسيلتين إعلاميتين أخريين؛ تنسب الصفحة الخبر إلى Al Jazeera وReuters.',
      many: 'يظهر هذا الخبر أيضًا لدى 1,200 وسيلة إعلامية أخرى؛ تنسب الصفحة الخبر إلى Al Jazeera وReuters وAFP.',
      mentioned:
        'يظهر هذا الخبر أيضًا لدى وسيلة إعلامية أخرى واحدة؛ تنسب الصفحة الخبر إلى Al Jazeera ووكالات لم تُسمَّ، وتذكر Reuters في متنه.',
      mentionOnly: 'لم تُقرأ بعد أي نسخة أخرى من هذا الخبر؛ تذكر الصفحة Reuters في متن الخبر.',
      copies: 'يظهر هذا الخبر أيضًا لدى 3 وسائل إعلامية أخرى؛ لا تذكر الصفحة أي مصدر، لكن نسخًا شقيقة تذكر AFP.',
      own: 'يظهر هذا الخبر أيضًا لدى 3 وسائل إعلامية أخرى؛ تذكر نسخ شقيقة هذه الوسيلة الإعلامية مصدرًا لها.',
      unnamed: 'يظهر هذا الخبر أيضًا لدى 3 وسائل إعلامية أخرى؛ لا تذكر الصفحة أي مصدر.',
      unknown: 'مصدر هذا الخبر غير معروف: لا تذكر الصفحة أي مصدر، ولم تُقرأ بعد أي نسخة أخرى منه.',
    },
  ],
] as const)('in %s', (locale, said) => {
  test.each<[keyof typeof said, Summary]>([
    ['none', byPage(0)],
    ['one', byPage(1)],
    ['two', byPage(2)],
    ['many', byPage(1_200, [aj, reuters, afp])],
    ['mentioned', byPage(1, [aj, agencies], [reuters])],
    ['mentionOnly', byPage(0, [], [reuters])],
    ['copies', { otherOutlets: 3, isAtLeast: false, namedBy: { who: 'copies', named: [afp] } }],
    ['own', { otherOutlets: 3, isAtLeast: false, namedBy: { who: 'copies-this-outlet' } }],
    ['unnamed', { otherOutlets: 3, isAtLeast: false, namedBy: { who: 'nobody' } }],
    ['unknown', { otherOutlets: 0, isAtLeast: false, namedBy: { who: 'nobody' } }],
  ])('%s', async (kind, summary) => {
    const { textContent } = await draw(<Sentence summary={summary} />, locale);
    expect(textContent?.replace(/\s/g, ' ')).toBe(said[kind]);
  });
});

test('names do not change the direction of the sentence', async () => {
  const root = await draw(<Sentence summary={byPage(1)} />, 'ar');
  expect([...root.querySelectorAll('bdi')].map(({ textContent, dir }) => `${textContent} ${dir}`)).toEqual([
    'Al Jazeera auto',
    'Reuters auto',
  ]);
});
