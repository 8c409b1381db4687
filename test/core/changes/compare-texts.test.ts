import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { languageLists } from '../../../src/build/language-lists';
import { compareTexts } from '../../../src/core/changes/compare-texts';
import type { ComparedText } from '../../../src/core/changes/read-text';
import type { Changes, TextSpan } from '../../../src/core/model/changes';
import type { Credit } from '../../../src/core/model/credit';

/** A text and what was made of it. */
interface Fixture {
  /** Its file's name where it says nothing. */
  readonly lang?: string;
  readonly text: readonly string[];
  readonly cases: readonly Case[];
}
interface Case {
  readonly name: string;
  /** Words of the text, and what stands in their place in the other. */
  readonly replace?: readonly (readonly [string, string])[];
  /** Paragraphs of the text that the other has, in its order; all where it says nothing. */
  readonly order?: readonly number[];
  /** A paragraph that the other has in its middle. */
  readonly insert?: string;
  /** The other text, where it was told anew. */
  readonly other?: readonly string[];
  /** Ids of agencies that the other's page credits. */
  readonly credited?: readonly string[];
  readonly differences: readonly (readonly [kind: string, asked: string | null, other: string | null])[];
  /** Every kind of passage that there is. */
  readonly kinds?: readonly string[];
}

const FIXTURES = fileURLToPath(new URL('../../fixtures/changes/', import.meta.url));
const fixtures = readdirSync(FIXTURES).map((file) => {
  const fixture = JSON.parse(readFileSync(join(FIXTURES, file), 'utf8')) as Fixture;
  return { ...fixture, lang: fixture.lang ?? file.replace('.json', ''), isStory: fixture.lang === undefined };
});
/** The same story in each language; a file of its own is another. */
const stories = fixtures.filter(({ isStory }) => isStory);
const cases = fixtures.flatMap(({ lang, text, cases }) => cases.map((one) => ({ title: `${lang}: ${one.name}`, lang, text, ...one })));

const credit = (agency: string): Credit => ({
  agency,
  outlet: null,
  name: agency,
  kind: 'agency',
  slot: 'label',
  strength: 'credit',
  quote: agency,
  joint: false,
  citedBy: null,
});
const textOf = (paragraphs: readonly string[], lang: string, credited: readonly string[] = []): ComparedText => ({
  paragraphs,
  lang,
  credits: credited.map(credit),
});

function otherOf({ text, replace = [], order, insert, other }: Case & Pick<Fixture, 'text'>): string[] {
  if (other) return [...other];
  const changed = text.map((paragraph) => replace.reduce((written, [from, to]) => written.replace(from, to), paragraph));
  for (const [from] of replace) if (!text.some((paragraph) => paragraph.includes(from))) throw new Error(`not in the text: ${from}`);
  const ordered = order ? order.flatMap((at) => changed[at] ?? []) : changed;
  return insert ? ordered.toSpliced(1, 0, insert) : ordered;
}

const told = ({ differences }: Changes) => differences.map(({ kind, asked, other }) => [kind, asked?.text ?? null, other?.text ?? null]);
const turned = (rows: Case['differences']) => rows.map(([kind, asked, other]) => [kind, other, asked]);

describe('compareTexts', () => {
  test.each(cases)('$title', (one) => {
    const [asked, other] = [textOf(one.text, one.lang), textOf(otherOf(one), one.lang, one.credited)];
    const changes = compareTexts(asked, other, languageLists);
    expect(told(changes)).toEqual(one.differences);
    if (one.kinds) expect([...new Set(changes.passages.map(({ kind }) => kind))].sort()).toEqual([...one.kinds].sort());
    expectSound(changes, asked, other);
  });

  test.each(cases)('$title, asked the other way round', (one) => {
    const [asked, other] = [textOf(otherOf(one), one.lang, one.credited), textOf(one.text, one.lang)];
    const changes = compareTexts(asked, other, languageLists);
    expect(new Set(told(changes).map(String))).toEqual(new Set(turned(one.differences).map(String)));
    expectSound(changes, asked, other);
  });

  const translations = stories.flatMap((one) =>
    stories.filter((two) => two.lang !== one.lang).map((two) => [one.lang, two.lang, one, two] as const),
  );
  test.each(translations)('a translation from %s to %s differs in nothing, and only what is aligned is shown', (_from, _to, one, two) => {
    const [asked, other] = [textOf(one.text, one.lang), textOf(two.text, two.lang)];
    const changes = compareTexts(asked, other, languageLists);
    expect(told(changes)).toEqual([]);
    expect(changes.passages.length).toBeGreaterThan(0);
    for (const { kind, asked, other } of changes.passages) expect([kind, asked?.paragraph]).toEqual(['changed', other?.paragraph]);
  });

  test('a translation with another figure says so', () => {
    const [english, french] = [textOf(storyIn('en'), 'en'), storyIn('fr')];
    const changed = french.map((paragraph) => paragraph.replace('264', '246'));
    expect(told(compareTexts(english, textOf(changed, 'fr'), languageLists))).toEqual([['number', '264', '246']]);
  });

  test('a sentence that one text split is one passage for each part', () => {
    const asked = textOf(['The old bridge over the Varde river fell at dawn and blocked the railway to Esbjerg for six days.'], 'en');
    const other = textOf(['The old bridge over the Varde river fell at dawn.', 'It blocked the railway to Esbjerg for six days.'], 'en');
    expect(compareTexts(asked, other, languageLists).passages.map(({ kind, other }) => [kind, other?.paragraph])).toEqual([
      ['changed', 0],
      ['changed', 1],
    ]);
  });

  test('edits mark the words that were replaced, and nothing where all was told anew', () => {
    const asked = textOf(['The storm closed four schools in the north of the island.'], 'en');
    const edited = textOf(['The storm closed nine schools in the north of the island.'], 'en');
    const [passage] = compareTexts(asked, edited, languageLists).passages;
    expect(passage?.edits.map((edit) => [cut(asked, edit.asked), cut(edited, edit.other)])).toEqual([['four', 'nine']]);
    const anew = textOf(['In the island’s north, schools stayed closed: the storm had hit four.'], 'en');
    expect(compareTexts(asked, anew, languageLists).passages.map(({ kind, edits }) => [kind, edits.length])).toEqual([['changed', 0]]);
  });

  test.each([
    ['nothing', []],
    ['empty paragraphs', ['', '  ']],
    ['marks alone', ['…', '???']],
    ['one endless word', ['a'.repeat(20_000)]],
    ['one endless sentence', ['rain fell and '.repeat(3000)]],
    ['numbers alone', ['1 2 3 '.repeat(500)]],
  ])('%s is compared with anything', (_what, paragraphs) => {
    const [asked, other] = [textOf(paragraphs, ''), textOf(storyIn('en'), 'en')];
    expect(told(compareTexts(asked, other, languageLists))).toEqual([]);
    expect(told(compareTexts({ ...other, lang: '' }, asked, languageLists))).toEqual([]);
  });
});

function storyIn(lang: string): readonly string[] {
  return stories.find((story) => story.lang === lang)?.text ?? [];
}

function cut({ paragraphs }: ComparedText, span: TextSpan | null): string | null {
  return span && (paragraphs[span.paragraph] ?? '').slice(span.start, span.end);
}

/** Spans lie in their texts, facts are the words of their spans, and every word of both texts stands in a passage. */
function expectSound({ passages, differences }: Changes, asked: ComparedText, other: ComparedText): void {
  for (const difference of differences) {
    for (const [text, fact] of [[asked, difference.asked] as const, [other, difference.other] as const]) {
      if (!fact) continue;
      expect(cut(text, fact)).toBe(fact.text);
      expect(fact.start).toBeGreaterThanOrEqual(fact.sentence.start);
      expect(fact.end).toBeLessThanOrEqual(fact.sentence.end);
    }
  }
  for (const [text, side] of [[asked, 'asked'] as const, [other, 'other'] as const]) {
    for (const [index, paragraph] of text.paragraphs.entries()) {
      const left = [...paragraph];
      for (const passage of passages) {
        const span = passage[side];
        if (span?.paragraph === index) left.fill(' ', span.start, span.end);
      }
      expect(left.join('').trim()).toBe('');
    }
  }
}

/** Two French pages of one story, kept outside the tree, since they are their publishers'. */
const SEEDS = process.env.WIREPRINT_SEEDS ?? fileURLToPath(new URL('../../../../shared/seeds', import.meta.url));

describe.skipIf(!existsSync(SEEDS))('the two pages that this was made for', () => {
  const pages = existsSync(SEEDS)
    ? readdirSync(SEEDS)
        .filter((file) => file.endsWith('.txt'))
        .sort()
    : [];
  const [one, two] = pages.map((file) =>
    textOf(
      readFileSync(join(SEEDS, file), 'utf8')
        .split('\n')
        .filter((line) => line.trim()),
      'fr',
    ),
  );
  const changes = compareTexts(one ?? textOf([], 'fr'), two ?? textOf([], 'fr'), languageLists);

  test('differ in what they call a country, and in whose planes they were', () => {
    const rows = told(changes).map(([kind, ...words]) => [kind, ...words.map((word) => word?.toLowerCase() ?? '')]);
    expect(rows).toHaveLength(2);
    expect(rows).toContainEqual(['name', expect.stringMatching(/^entit/), expect.stringMatching(/^isra/)]);
    expect(rows).toContainEqual(['place', expect.stringMatching(/^avions am/), expect.stringMatching(/^avions .*iraniennes$/)]);
  });

  test('differ in no figure: what both say is shared, what one splits or leaves out is no contradiction', () => {
    expect(changes.differences.filter(({ kind }) => kind === 'number')).toEqual([]);
  });
});
