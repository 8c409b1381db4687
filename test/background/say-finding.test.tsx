// The tooltip says what the popup says: each sentence is held against the one that the popup draws.
// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { sayFinding } from '../../src/background/say-finding';
import { type Answer, summarise } from '../../src/messages/contract';
import { answerInReadersNames } from '../../src/ui/answer/in-readers-names';
import { Sentence } from '../../src/ui/answer/Sentence';
import * as answers from '../ui/answers';
import { draw } from '../ui/draw';
import { locales, textsOf } from '../ui/locale';

const without = (text: string | null | undefined) => text?.replace(/[\u2068\u2069]/g, '');
const KNOWN: readonly (readonly [string, Answer])[] = [
  ['a whole story', answers.wholeStory],
  ['what only copies name', answers.onlyCopiesName],
  ['the original', answers.isTheOriginal],
  ['nothing', answers.nothingFound],
];

describe.each(locales)('%s', (locale) => {
  const texts = textsOf(locale);

  test.each(KNOWN)('says of %s what the popup says', async (_what, answer) => {
    const root = await draw(<Sentence summary={summarise(answerInReadersNames(answer, texts))} />, locale);
    expect(without(sayFinding(answer, texts))).toBe(without(root.textContent));
  });
});

const credited = (names: readonly string[]): Answer =>
  answers.answer({ sources: names.map((name) => ({ ...answers.source(name, answers.evidence(`By ${name}`, 'byline')), agency: null })) });

test('of many sources the first are named', () => {
  expect(without(sayFinding(credited(['A', 'B', 'C', 'D', 'E', 'F']), textsOf('en')))).toContain('credits A, B, C, D, and 2 more.');
});

test('a name cannot turn the sentence round, break its line or make it endless', () => {
  const said = sayFinding(credited([`\u202eReuters\n${'x'.repeat(500)}`]), textsOf('en'));
  expect(said).not.toMatch(/[\u202e\n]/);
  expect(said.length).toBeLessThan(200);
});
