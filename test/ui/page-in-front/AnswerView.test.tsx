// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import type { Answer, ComparedArticles, SiblingCopy } from '../../../src/messages/contract';
import type { Objecting } from '../../../src/ui/answer/objecting';
import { AnswerView } from '../../../src/ui/page-in-front/AnswerView';
import * as answers from '../answers';
import { button, click, draw, openRows, region } from '../draw';
import { locales } from '../locale';
import * as stories from '../stories';

const NOTHING = {
  isBeside: false,
  watching: 'all',
  onChooseWatching: () => undefined,
  objecting: null,
  onLook: null,
  onMark: null,
  onCompare: null,
} as const;
/** As it is drawn at first: its rows are closed. */
const closedView = (answer: Answer, locale = 'en', watching: 'off' | 'all' = 'all') =>
  draw(<AnswerView {...NOTHING} answer={answer} watching={watching} />, locale);
/** With all that its rows open. */
async function view(answer: Answer, locale = 'en', watching: 'off' | 'all' = 'all'): Promise<HTMLElement> {
  const root = await closedView(answer, locale, watching);
  await openRows(root);
  return root;
}
const textsOf = (elements: Iterable<Element>) => [...elements].map(({ textContent }) => textContent?.replace(/\s+/g, ' ') ?? '');
const sourcesIn = (root: HTMLElement) => textsOf(root.querySelectorAll('.source'));
const sourcesRegion = (root: HTMLElement) => region(root, 'Original sources')?.textContent?.replace(/\s+/g, ' ');
const copiesIn = (root: HTMLElement) => textsOf(root.querySelectorAll('.copy'));
const relatedIn = (root: HTMLElement) => textsOf(root.querySelectorAll('.related .card'));

test('the line of a correction has its words, before it is opened', async () => {
  const [line] = textsOf((await closedView(answers.correctedLater)).querySelectorAll('.statements li'));
  expect(line).toBe('Corrected after this copy, by The Courier No. 1: Correction: There were 900 on board, not 1,900. ');
});

describe('sources', () => {
  test('a joint credit names the partner, and quotes the words', async () => {
    const sources = sourcesIn(await view(answers.jointCredit));
    expect(sources).toEqual([
      'Al Jazeera Source : Al Jazeera + Reuters Credit lineNamed side by side with ReutersNamed in a credit lineSource : Al Jazeera + Reuters',
      'Reuters Source : Al Jazeera + Reuters Credit lineNamed side by side with Al JazeeraNamed in a credit lineSource : Al Jazeera + Reuters',
    ]);
  });

  test('unnamed agencies have the reader’s own word, as in the sentence, and the page’s beside it', async () => {
    const [, unnamed] = sourcesIn(await closedView(answers.wholeStory, 'fr'));
    expect(unnamed).toBe('des agences non nommées Source : Al Jazeera + Agences de presse Ligne de crédit');
  });

  test('a chain is drawn only where something says so', async () => {
    const root = await view(answers.wholeStory);
    const chains = [...root.querySelectorAll('ol')].map((chain) => [...chain.querySelectorAll('li')].map(({ textContent }) => textContent));
    expect(chains).toEqual([['Quai des dépêches', 'Al Jazeera', 'Reuters']]);
    expect((await view(answers.jointCredit)).querySelector('ol')).toBeNull();
  });

  test('a report of the outlet’s own is not said to be of unknown origin', async () => {
    const root = await view(answers.ownReport);
    expect(root.querySelector('h1')?.textContent).toBe('No other copy of this story has been read yet; the outlet’s own staff signed it.');
    expect(sourcesRegion(root)).toContain('None credited. Par notre rédaction The outlet’s own staff signed this.Par notre rédaction');
    expect(root.querySelector('.statements')).toBeNull();
    // The same signature on a copy of another outlet's report.
    const { origins } = answers.ownReport.provenance;
    const [group] = origins.groups;
    const others = group && { ...group, tellers: [{ key: 'gazette.example', agency: null, name: 'La Gazette' }] };
    const copy = await view({
      ...answers.ownReport,
      provenance: { ...answers.ownReport.provenance, origins: { ...origins, groups: others ? [others] : [] } },
    });
    expect(copy.querySelector('h1')?.textContent).toContain('is unknown');
  });

  test('of who signed by name alone nothing is claimed but the name', async () => {
    const { article } = answers.ownReport;
    const quote = 'Par Marceline Odou';
    const page = {
      staff: { value: true, quote },
      signed: { value: 'Marceline Odou', quote },
      kind: null,
      corrected: null,
      translated: null,
      modifiedAt: null,
    } as const;
    const root = await view({ ...answers.ownReport, article: { ...article, page } });
    expect(root.querySelector('h1')?.textContent).toBe('No other copy of this story has been read yet; Marceline Odou signed it.');
    expect(sourcesRegion(root)).toContain('None credited. Par Marceline Odou Signed by Marceline Odou.Par Marceline Odou');
    expect(root.querySelector('.statements')).toBeNull();
    expect(root.textContent).not.toContain('staff');
  });

  test.each(['Par M. Odou', ''])('who signed is said once; below the sentence stand only the words of the page: “%s”', async (quote) => {
    const staff = { value: true, quote } as const;
    const page = { staff, signed: { value: 'Marceline Odou', quote }, kind: null, corrected: null, translated: null, modifiedAt: null };
    const root = await closedView({ ...answers.ownReport, article: { ...answers.ownReport.article, page } });
    expect(root.textContent?.split('Marceline Odou')).toHaveLength(2);
    expect(sourcesRegion(root)).toContain(`None credited. ${quote}`.trim());
    // Without words there is nothing to open.
    expect(region(root, 'Original sources')?.querySelector('button') === null).toBe(quote === '');
  });

  test('a name that is all the page says of its signer stands in its line once', async () => {
    const signed = { value: 'Marceline Odou', quote: 'Marceline Odou' };
    const page = { staff: null, signed, kind: null, corrected: null, translated: null, modifiedAt: null };
    const root = await closedView({ ...answers.nothingFound, article: { ...answers.nothingFound.article, page } });
    expect(textsOf(root.querySelectorAll('.statements .row-line'))).toEqual(['Signed by Marceline Odou. ']);
  });

  test('a guest is named, and the source stays unknown', async () => {
    const signed = { value: 'Marceline Odou', quote: 'Marceline Odou, contributrice' };
    const page = { staff: null, signed, kind: null, corrected: null, translated: null, modifiedAt: null };
    const root = await view(answers.answer({}, { page }));
    expect(root.querySelector('h1')?.textContent).toContain('is unknown');
    expect(root.querySelector('.statements')?.textContent).toContain('Signed by Marceline Odou.');
  });

  test('weak evidence is said to be weak', async () => {
    const [source] = sourcesIn(await view(answers.mentionOnly));
    expect(source).toContain('Mention only');
    expect(source).toContain('Mentioned in the story, not credited');
  });

  test('each says in its line where it is credited', async () => {
    const slots = ['byline', 'dateline', 'tail'] as const;
    const sources = slots.map((slot) => answers.source(slot, answers.evidence(slot, slot)));
    const root = await closedView(answers.answer({ sources }));
    expect(textsOf(root.querySelectorAll('.source .tag'))).toEqual(['Byline', 'Dateline', 'End of article']);
  });

  test('words of a sibling are shown with its outlet, in their own language', async () => {
    const root = await view(answers.wholeStory);
    expect(sourcesIn(root)[2]).toContain('Named in a credit line, at الجزيرة نت');
    expect(root.querySelector('blockquote [lang=ar]')?.textContent).toBe('نقلت الجزيرة عن رويترز');
  });

  test('agencies without a name are said to have none', async () => {
    expect(sourcesIn(await view(answers.wholeStory))[1]).toContain('The page does not say which agencies.');
  });

  test('an unknown source is said to be unknown', async () => {
    expect(region(await view(answers.nothingFound), 'Original sources')?.textContent).toContain('Unknown.');
  });
});

describe('what the page says of its article', () => {
  const page = {
    staff: { value: true, quote: 'By our newsroom' },
    kind: { value: 'opinion', quote: 'Comment' },
    corrected: { value: 'withdrawal', quote: 'We have <b>withdrawn</b> this report.', date: '2024-05-04' },
    translated: { value: 'ai', quote: 'Translated with AI' },
    modifiedAt: null,
  } as const;
  const statements = async (article: Partial<Answer['article']>) =>
    [...(await view(answers.answer({}, article))).querySelectorAll('.statements figure')].map(({ textContent }) => textContent);

  test('stands with its words, a withdrawal first with its date', async () => {
    expect(await statements({ page })).toEqual([
      'The page says that it withdrew this article. May 4, 2024We have <b>withdrawn</b> this report.',
      'The page calls this opinion.Comment',
      'The page says that AI translated this.Translated with AI',
      'The outlet’s own staff signed this.By our newsroom',
    ]);
  });

  test('is left out where it says nothing', async () => {
    expect(await statements({})).toEqual([]);
  });
});

describe('facts in which a copy differs', () => {
  const siblings = [answers.sibling(1, 'rewritten'), answers.sibling(2, 'identical')];
  const open = async (compared: ComparedArticles | null) => {
    const asked: string[] = [];
    const onCompare = async ({ articleId }: SiblingCopy) => {
      asked.push(articleId);
      return compared;
    };
    const root = await draw(<AnswerView {...NOTHING} answer={answers.answer({ siblings })} onCompare={onCompare} />);
    expect(asked).toEqual([]);
    await openRows(root);
    return { asked, rows: [...root.querySelectorAll('.differing tr')].map((row) => textsOf(row.children)) };
  };

  test('are asked for where a copy is opened that is not word for word, and stand side by side', async () => {
    const { asked, rows } = await open(stories.compared);
    expect(asked).toEqual(['other-1']);
    const { asked: here, other } = stories.compared;
    expect(rows).toEqual([
      ['', here.outlet.name, other.outlet.name],
      ['Figure', '900', '850'],
      ['Attribution', 'Le maire', 'not said here'],
    ]);
  });

  test('are not told where a text was not kept', async () => {
    expect((await open({ ...stories.compared, changes: null })).rows).toEqual([]);
    expect((await open(null)).rows).toEqual([]);
  });
});

test('a date that is only likely is said to be', async () => {
  const siblings = [answers.sibling(1, 'identical', { publishedLikely: true }), answers.sibling(2, 'identical')];
  const root = await view(answers.answer({ siblings }));
  expect([...root.querySelectorAll('.article-meta')].map(({ textContent }) => textContent?.includes('likely'))).toEqual([true, false]);
});

test('the date of a change stands with the article, where it is later than the publication', async () => {
  const modifiedAt = { value: '2024-05-06', quote: '2024-05-06' };
  const page = { staff: null, kind: null, corrected: null, translated: null, modifiedAt };
  const siblings = [answers.sibling(1, 'identical', { page }), answers.sibling(2, 'identical', { page, publishedAt: '2024-05-06' })];
  const root = await view(answers.answer({ siblings }));
  const said = [...root.querySelectorAll('.article-meta')].map(({ textContent }) => textContent?.includes('changed May 6, 2024'));
  // The newest stands first.
  expect(said).toEqual([false, true]);
});

test('agencies are called as the reader calls them', async () => {
  const root = await view(answers.jointCredit, 'zh_CN');
  expect(root.querySelector('h1')?.textContent).toContain('路透社');
});

describe('siblings', () => {
  test('the original first, then by relation, closest first; each says what its relation means', async () => {
    const root = await view(answers.wholeStory);
    expect(textsOf(root.querySelectorAll('.copy .relation'))).toEqual([
      'Translated: the same story in another language',
      'Word for word: the same words',
      'Edited: the same words with changes',
      'Excerpt: a part of the same words',
      'Rewritten: the same story in other words',
    ]);
  });

  test('each says its outlet, title, date and what is shared', async () => {
    const siblings = copiesIn(await view(answers.wholeStory));
    expect(siblings[2]).toContain('The Courier No. 2May 4, 2024');
    expect(siblings[2]).toContain('83% of the shorter text is in both');
    expect(siblings[3]).toContain('date unknown');
    expect(siblings[4]).toContain('Shared figures2 50090023');
  });

  test('a date that has not come is said to be in the future', async () => {
    const siblings = copiesIn(await view(answers.hostile));
    expect(siblings.filter((text) => text.includes('in the future'))).toEqual([expect.stringContaining('Jan 1, 2091')]);
  });

  test('two articles with one address are both shown', async () => {
    expect(copiesIn(await view(answers.oneAddress))).toHaveLength(2);
  });

  test('an excerpt of a page with several reports names the section', async () => {
    const [named, whole] = copiesIn(
      await view(
        answers.answer({
          siblings: [answers.sibling(1, 'excerpt', { section: 'Le port rouvre' }), answers.sibling(2, 'excerpt', { section: '' })],
        }),
      ),
    );
    expect(named).toContain('Shared section: Le port rouvre');
    expect(whole).not.toContain('Shared section');
  });

  test('the original and the earliest have a tag, once', async () => {
    const closed = copiesIn(await closedView(answers.wholeStory)).filter((text) => /Source|Earliest/.test(text));
    expect(closed).toEqual([expect.stringContaining('Source Earliest Translated')]);
    // A line has room for a short word; what it opens has the whole one.
    const opened = copiesIn(await view(answers.wholeStory)).filter((text) => text.includes('Named as source'));
    expect(opened).toHaveLength(1);
  });

  test('origins are counted beside the outlets, the unknown apart', async () => {
    const said = async (answer: Answer) => (await view(answer)).querySelector('.origins-said')?.textContent;
    expect(await said(answers.wholeStory)).toBe(
      '8 outlets · 2 known origins: Reuters (6 outlets) and AFP (1 outlet) · 1 of unknown origin',
    );
    expect(await said(answers.manyOrigins)).toBe(
      '13 outlets · 4 known origins: Reuters (7 outlets), AFP (2 outlets), La Gazette (own report), and Port Authority (press release, 1 outlet) · 2 of unknown origin',
    );
    expect(await said(answers.hostile)).toBe('4 outlets · no known origin');
  });

  test('of many origins the first are named', async () => {
    const groups = Array.from({ length: 9 }, (_, number) => answers.originGroup(`Agency ${number}`, [number]));
    const root = await view(answers.answer({ siblings: [answers.sibling(1, 'edited')], origins: answers.originsOf(...groups) }));
    expect(root.querySelector('.origins-said')?.textContent).toBe(
      '9 outlets · 9 known origins: Agency 0 (1 outlet), Agency 1 (1 outlet), Agency 2 (1 outlet), and 6 more',
    );
  });

  test('one owner of several outlets, and copies that credit different sources, are said', async () => {
    const root = await view(answers.manyOrigins);
    expect(textsOf(root.querySelectorAll('.origins .note'))).toEqual([
      'Copies of this text credit different sources: Reuters (3 outlets) and AFP (1 outlet).',
    ]);
    const [owner] = textsOf([...root.querySelectorAll('li')].filter(({ firstChild }) => firstChild?.textContent?.includes('of one owner')));
    expect(owner).toBe('3 outlets of one owner © Verlagshaus Nord 3 outlets of one owner: © Verlagshaus Nord');
    expect((await view(answers.wholeStory)).querySelector('.origins .note')).toBeNull();
  });

  test('reports of the same event stand apart', async () => {
    const root = await view(answers.wholeStory);
    expect(relatedIn(root)).toHaveLength(2);
    expect(region(await view(answers.jointCredit), 'Other reports of the same event')).toBeNull();
  });

  test('where none is found it says what would help, and offers watching only to those who have it off', async () => {
    expect(region(await view(answers.nothingFound, 'en', 'off'), 'Sibling copies')?.textContent).toContain('choose what is read');
    expect(region(await view(answers.nothingFound, 'en', 'all'), 'Sibling copies')?.textContent).not.toContain('choose what is read');
  });

  test('where none is found the reader’s search engine is offered, with who learns what, but only where it may be asked', async () => {
    const onLook = vi.fn();
    const root = await draw(<AnswerView {...NOTHING} answer={answers.nothingFound} onLook={onLook} />);
    expect(region(root, 'Sibling copies')?.textContent).toContain('It learns these words');
    await click(button(root, 'Look for copies on the web'));
    expect(onLook).toHaveBeenCalledOnce();
    expect(region(await closedView(answers.nothingFound), 'Sibling copies')?.textContent).not.toContain('on the web');
  });

  test('what agencies are is said only where neither source nor copy is known', async () => {
    expect((await closedView(answers.nothingFound)).textContent).toContain('Many outlets print reports of news agencies');
    expect((await closedView(answers.wholeStory)).textContent).not.toContain('Many outlets print reports of news agencies');
  });

  test('the three numbers have digits, also where a word says one of them', async () => {
    const cells = textsOf((await closedView(answers.wholeStory, 'ar')).querySelectorAll('.cell'));
    expect(cells).toEqual(['3 مصادر مذكورة هنا', '5 نسخ', '2 أصلان معروفان']);
  });

  test('five hundred are drawn on request', async () => {
    const root = await closedView(answers.manySiblings);
    expect(textsOf(root.querySelectorAll('.cell'))).toContain('500 copies');
    expect(copiesIn(root)).toHaveLength(5);
    await click(button(root, 'Show 50 more'));
    expect(copiesIn(root)).toHaveLength(55);
  });

  test('all of them are drawn at one press, step by step', async () => {
    const root = await closedView(answers.manySiblings);
    await click(button(root, 'Show all (500)'));
    expect(document.activeElement).toBe(root.querySelectorAll('.copy')[5]?.querySelector('.row-line'));
    await vi.waitFor(() => expect(root.querySelectorAll('.copy')).toHaveLength(500), 60_000);
    expect(root.textContent).not.toContain('Show ');
  });

  test('a long list is searched by outlet and title, also in what is not drawn', async () => {
    const root = await closedView(answers.manySiblings);
    // Until more are asked for, the field would take their place.
    expect(root.querySelector('input')).toBeNull();
    await click(button(root, 'Show 50 more'));
    const field = region(root, 'Sibling copies')?.querySelector<HTMLInputElement>('input[type=search]');
    const type = (words: string) =>
      act(() => {
        if (!field) throw new Error('there is no field');
        field.value = words;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });
    expect(field?.labels?.[0]?.textContent).toBe('Find an outlet');
    await type(' COURIER No. 499');
    expect(copiesIn(root)).toHaveLength(1);
    expect(region(root, 'Sibling copies')?.querySelector('[role=status]')?.textContent).toBe('1 found');
    await type('Gazette that nobody reads');
    expect(copiesIn(root)).toEqual([]);
    expect(region(root, 'Sibling copies')?.querySelector('[role=status]')?.textContent).toBe('0 found');
    await type('');
    expect(copiesIn(root)).toHaveLength(5);
    expect((await view(answers.wholeStory)).querySelector('input')).toBeNull();
  });

  test('where there are more than could be compared, the counts are said to be at least', async () => {
    const { provenance, ...rest } = answers.manySiblings;
    const root = await view({ ...rest, provenance: { ...provenance, origins: { ...provenance.origins, atLeast: true } } });
    expect(root.querySelector('h1')?.textContent).toContain('At least 500 other outlets also carry this story');
    expect(root.querySelector('.origins')?.textContent).toContain('at least 501 outlets');
    expect((await view(answers.manySiblings)).textContent?.toLowerCase()).not.toContain('at least');
  });

  test('hundreds of quotes for one source are drawn on request', async () => {
    const quotes = Array.from({ length: 500 }, (_, at) => answers.evidence('(Reuters)', 'tail', `other-${at}`));
    const { provenance, ...rest } = answers.manySiblings;
    const root = await view({ ...rest, provenance: { ...provenance, sources: [{ ...answers.source('Reuters'), evidence: quotes }] } });
    expect(region(root, 'Original sources')?.querySelectorAll('figure')).toHaveLength(22);
    expect(region(root, 'Original sources')?.querySelector('summary')?.textContent).toBe('498 more quotes');
  });

  test('the focus goes to the first of those that were asked for', async () => {
    const root = await closedView(answers.manySiblings);
    const rowAt = (at: number) => root.querySelectorAll('.copy')[at]?.querySelector('.row-line');
    await click(button(root, 'Show 50 more'));
    expect(document.activeElement).toBe(rowAt(5));
    await click(button(root, 'Show 50 more'));
    expect(document.activeElement).toBe(rowAt(55));
  });
});

describe('what a page wrote', () => {
  test('is shown as text alone', async () => {
    const root = await view(answers.hostile);
    expect(root.querySelectorAll('script, img, u, b')).toHaveLength(0);
    expect(root.textContent).toContain('</a><img src=x onerror=alert(1)> & <u>title');
  });

  test('cannot reverse what stands beside it', async () => {
    expect((await view(answers.hostile)).textContent).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  });

  test('is no link where its address is a program', async () => {
    const addresses = [...(await view(answers.hostile)).querySelectorAll('a')].map(({ href }) => href);
    expect(addresses.filter((address) => !address.startsWith('https:'))).toEqual([]);
    expect(addresses).toHaveLength(2);
  });

  test('carries its language where that is known', async () => {
    expect((await view(answers.wholeStory)).querySelector('a [lang=ar]')?.getAttribute('dir')).toBe('auto');
    expect((await view(answers.hostile)).querySelector('[lang*=">"]')).toBeNull();
  });
});

describe('what else is shown', () => {
  test('outlets of one owner, with the words that say so', async () => {
    const root = await view(answers.told);
    expect(copiesIn(root)[0]).toContain('Same owner as this page’s outlet: both name © Verlagshaus Nord.');
    expect(relatedIn(root)[0]).toContain('both give nord.example as their own address.');
  });

  test('credited sources that a copy does not name, in its line by their names first', async () => {
    expect(copiesIn(await closedView(answers.told))[1]).toContain('Not named: AFP and Reuters');
    const siblings = copiesIn(await view(answers.told));
    expect(siblings[0]).toContain('This copy does not name AFP.');
    expect(siblings[1]).toContain('This copy does not name AFP and Reuters.');
  });

  test('other versions, and how sure the earliest date is', async () => {
    const more = region(await view(answers.told), 'Origins of the event')?.textContent;
    expect(more).toContain('This article was also read in 1 other version.');
    expect(more).toContain('1 copy gives no usable date and may be earlier.');
  });

  test('nothing of it where there is nothing to show', async () => {
    expect((await view(answers.isTheOriginal)).textContent).not.toMatch(/Same owner|does not name|version|usable date/);
  });
});

test.each([
  ['Private window: this page was read, but not kept.', {}],
  [
    'This page came over http, without encryption. What was read here over https is kept, and not replaced.',
    { cameUnsafely: true as const },
  ],
])('why a page was not kept is said: %s', async (words, more) => {
  const { article } = answers.wholeStory;
  expect((await view({ ...answers.wholeStory, article: { ...article, kept: false }, ...more })).textContent).toContain(words);
});

describe('objections', () => {
  const saying = () => {
    const said: string[] = [];
    const objecting: Objecting = {
      onNotSameStory: ({ articleId }) => said.push(`not the same story ${articleId}`),
      onSameOutlet: ({ outlet }) => said.push(`same outlet ${outlet.domain}`),
      onWrongSource: ({ agency }) => said.push(`wrong source ${agency}`),
      onTakeBack: (id) => said.push(`take back ${id}`),
    };
    const open = async (answer: Answer) => {
      const root = await draw(<AnswerView {...NOTHING} answer={answer} objecting={objecting} />);
      await openRows(root);
      return root;
    };
    return { said, open };
  };
  const part = (root: HTMLElement, name: string) => region(root, name) ?? root;

  test('the reader can say that a sibling tells another story, or is of the same outlet', async () => {
    const { said, open } = saying();
    const siblings = part(await open(answers.jointCredit), 'Sibling copies');
    expect(button(siblings, 'Not right?').getAttribute('aria-expanded')).toBe('false');
    await click(button(siblings, 'Not right?'));
    await click(button(siblings, 'Not the same story'));
    await click(button(siblings, 'Same outlet'));
    expect(said).toEqual(['not the same story other-1', 'same outlet outlet-1.example']);
  });

  test('the reader can say that a source is wrong', async () => {
    const { said, open } = saying();
    const sources = part(await open(answers.creditOnly), 'Original sources');
    await click(button(sources, 'Not right?'));
    await click(button(sources, 'Wrong source'));
    expect(said).toEqual(['wrong source afp']);
  });

  test('an unknown outlet cannot be called the same', async () => {
    const { open } = saying();
    const [unknown] = (await open(answers.hostile)).querySelectorAll<HTMLElement>('.copy');
    await click(button(unknown ?? document.body, 'Not right?'));
    expect(unknown?.textContent).toContain('Not the same story');
    expect(unknown?.textContent).not.toContain('Same outlet');
  });

  test('objections are listed, and can be taken back later', async () => {
    const { said, open } = saying();
    const list = part(await open(answers.objectedTo), 'Origins of the event');
    expect([...list.querySelectorAll('.objection > span')].map(({ textContent }) => textContent)).toEqual([
      'Not the same story: Ferry timetable for the summer, at The Courier No. 2',
      'Same outlet: The Courier No. 3',
      'Wrong source: Reuters',
    ]);
    await click(button(list, 'Undo'));
    expect(said).toEqual(['take back not-same-story a b']);
  });

  test('where nothing is kept nothing can be corrected', async () => {
    expect((await view(answers.privateWindow)).textContent).not.toContain('Not right?');
  });
});

describe.each(locales)('in %s', (locale) => {
  test.each(Object.entries(answers).filter((entry): entry is [string, Answer] => typeof entry[1] === 'object'))(
    '%s has a word for everything',
    async (_name, answer) => {
      const text = (await view(answer, locale)).textContent ?? '';
      expect(text).not.toMatch(/undefined|null|NaN|\$|[\ue000-\ue008]/);
    },
  );
});

describe('corrected after a copy', () => {
  const figures = (root: ParentNode) => [...root.querySelectorAll('figure')].map(({ textContent }) => textContent?.replace(/\s+/g, ' '));

  test('of the page in front: the other page’s words, both dates, and what this one still says', async () => {
    const root = await view(answers.correctedLater);
    const top = root.querySelector('.statements figure');
    expect(top?.textContent).toMatch(
      /^Corrected after this copy, by The Courier No. 1: Named as sourceCorrection: There were 900 on board, not 1,900.This copy still says “1,900”; the correction says “900”.Note: May 5, 2024/,
    );
    expect(top?.textContent).toMatch(/this copy: May 3, 2024$/);
    expect(top?.querySelector('a')?.href).toBe('https://www.outlet-1.example/ferry');
  });

  test('of a sibling, where “after” is said only if the dates show it', async () => {
    const said = figures(region(await view(answers.correctedLater), 'Sibling copies') ?? document);
    expect(said).toHaveLength(2);
    expect(said[0]).toMatch(/^Corrected after this copy, by The Courier No. 1/);
    expect(said[1]).toMatch(/^The Courier No. 1 says that it withdrew this story:.*Note: date unknown · this copy: date unknown$/);
  });

  test.each(locales)('in %s it has all its parts', async (locale) => {
    const said = figures(await view(answers.correctedLater, locale)).join();
    for (const part of ['The Courier No. 1', '1,900']) expect(said).toContain(part);
    expect(said).not.toMatch(/\$|undefined|null/);
  });
});
