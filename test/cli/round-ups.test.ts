// Round-ups through the whole way: read, compared, and answered with sources, relations and origins.
import { describe, expect, test } from 'vitest';
import { languageLists } from '../../src/build/language-lists';
import { rowTracer } from '../../src/cli/trace';
import { readPageCredits } from '../../src/core/credit/read-credits';
import { articleOf, textLine } from '../core/credit/page-of';
import { ROUND_UPS, type RoundUp } from '../core/credit/sections/round-ups';

const text = (lines: readonly string[]) => lines.map((line) => line.replace(/^# /, '')).join('\n');
const roundUpRow = ({ lang, lines }: RoundUp) => ({
  id: 'round-up',
  url: 'https://www.herald.example/briefing',
  title: '…',
  text: text(lines),
  lang,
});

/** The prose of each section, without the words that credit its source. */
function storiesOf({ lang, lines }: RoundUp): string[] {
  const { sections } = readPageCredits(articleOf(lines.map((line) => textLine(line.replace(/^# /, '')))), {
    lang,
    outletDomain: 'herald.example',
    words: languageLists.words,
  });
  return sections.map(({ texts, credits }) => {
    const prose = texts.filter((line) => line.length > 45).join('\n');
    return credits.reduce((left, { quote }) => left.replace(quote.length < 60 ? quote : '', ''), prose).replace(/^[\s–—.-]+/, '');
  });
}

const namesOf = ({ sources }: { sources: readonly object[] }) => sources.map((source) => (source as { agency: string | null }).agency);

describe.each(ROUND_UPS.map((roundUp) => [`${roundUp.lang}: ${roundUp.form}`, roundUp] as const))('%s', (_form, roundUp) => {
  const stories = storiesOf(roundUp);
  const own = roundUp.sections.map(([, source]) => source);

  test('a copy of one section takes that section’s source alone', async () => {
    const trace = rowTracer(0);
    await trace(roundUpRow(roundUp));
    for (const [index, story] of stories.entries()) {
      const answer = await trace({
        id: index,
        url: `https://www.post${index}.example/story`,
        title: '',
        text: story,
        lang: roundUp.lang,
        store: false,
      });
      expect(answer.siblings).toEqual([expect.objectContaining({ id: 'round-up', relation: 'excerpt' })]);
      expect(namesOf(answer)).toEqual([own[index]]);
      expect(answer.origins).toMatchObject({ known: 1, unknown: 0 });
    }
  });

  test('and is that section’s copy, when the round-up is asked about', async () => {
    const trace = rowTracer(0);
    for (const [index, story] of stories.entries())
      await trace({ id: index, url: `https://www.post${index}.example/story`, title: '', text: story, lang: roundUp.lang });
    const { siblings, origins } = await trace(roundUpRow(roundUp));
    expect(new Map(siblings.map(({ id, relation }) => [id, relation]))).toEqual(new Map(stories.map((_, index) => [index, 'excerpt'])));
    expect(origins.known).toBe(new Set(own).size);
    expect(origins.groups.map(({ agencies }) => agencies).sort()).toEqual([...new Set(own)].map((agency) => [agency]).sort());
  });
});
