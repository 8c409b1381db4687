// Whole pages in the shapes of real sites, one language a folder, read as the command line reads a file: markup, body, language, credits.
// The comment at the head of each page says what is odd about it and what a right answer holds.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { readRow } from '../../src/cli/read';

const PAGES = fileURLToPath(new URL('../fixtures/whole-pages/', import.meta.url));
const PARTS = ['title', 'publishedAt', 'lang', 'credits', 'has', 'lacks'] as const;

const expectation = z.strictObject({
  about: z.string().check(z.minLength(20)),
  url: z.url(),
  title: z.string(),
  /** The beginning of the answer's date: `2026-03-12`. */
  publishedAt: z.nullable(z.string()),
  lang: z.string(),
  /** Ids of the agencies that the page credits, `?` for agencies without a name; mentions are left out. */
  credits: z.array(z.string()),
  /** Words that stand in the body, and words that do not. */
  has: z.array(z.string()).check(z.minLength(1)),
  lacks: z.array(z.string()).check(z.minLength(1)),
  /** Parts that are read wrongly today; the test fails as soon as one of them is read rightly. */
  notYet: z._default(z.array(z.enum(PARTS)), []),
});
type Expectation = z.infer<typeof expectation>;

/** The comment at the head of a page, `<!-- {…} -->`. */
function expectationOf(file: string): Expectation {
  const [head = ''] = readFileSync(file, 'utf8').split('-->', 1);
  return expectation.parse(JSON.parse(head.replace('<!--', '')));
}

const sorted = (values: readonly string[]) => [...new Set(values)].sort();

/** What the page says that is looked at, in the form of the expectation. */
function answerOf(file: string, { url, publishedAt, has, lacks }: Expectation): Pick<Expectation, (typeof PARTS)[number]> {
  const { article, credits } = readRow({ id: 1, file, url });
  const body = article?.paragraphs.join('\n') ?? '';
  const credited = credits.filter(({ strength }) => strength === 'credit').map(({ agency }) => agency ?? '?');
  return {
    title: article?.title ?? '',
    publishedAt: publishedAt === null ? (article?.publishedAt ?? null) : (article?.publishedAt?.slice(0, publishedAt.length) ?? null),
    lang: article?.lang ?? '',
    credits: sorted(credited),
    has: has.filter((words) => body.includes(words)),
    lacks: lacks.filter((words) => !body.includes(words)),
  };
}

const languages = readdirSync(PAGES);

test.each(languages)('%s: ten pages or more, at least four of them without a credit', (tag) => {
  const pages = readdirSync(`${PAGES}${tag}`).map((name) => expectationOf(`${PAGES}${tag}/${name}`));
  expect(pages.length).toBeGreaterThanOrEqual(10);
  expect(pages.filter(({ credits }) => credits.length === 0).length).toBeGreaterThanOrEqual(4);
});

describe.each(languages)('%s', (tag) => {
  test.each(readdirSync(`${PAGES}${tag}`))('%s', (name) => {
    const file = `${PAGES}${tag}/${name}`;
    const expected = expectationOf(file);
    const answer = answerOf(file, expected);
    const held = PARTS.filter((part) => !expected.notYet.includes(part));
    const pick = (from: Expectation | typeof answer) => Object.fromEntries(held.map((part) => [part, from[part]]));
    expect(pick(answer)).toEqual(pick({ ...expected, credits: sorted(expected.credits) }));
    for (const part of expected.notYet)
      expect(answer[part], `${part} is read rightly now: take it out of notYet`).not.toEqual(expected[part]);
  });
});
