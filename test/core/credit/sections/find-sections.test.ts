import { describe, expect, test } from 'vitest';
import { languageLists } from '../../../../src/build/language-lists';
import { readPageCredits } from '../../../../src/core/credit/read-credits';
import { articleOf, textLine } from '../page-of';
import { ROUND_UPS } from './round-ups';

function read(lines: readonly string[], lang: string) {
  const page = articleOf(lines.map((line) => (line.startsWith('# ') ? textLine(line.slice(2), 'body', 'heading') : textLine(line))));
  return readPageCredits(page, { lang, outletDomain: 'paper.example', words: languageLists.words });
}

const sectionsOf = (lines: readonly string[], lang = 'en') => read(lines, lang).sections;
const agenciesOf = (credits: readonly { agency: string | null }[]) => [...new Set(credits.map(({ agency }) => agency ?? '?'))].join('+');

describe('Sections with sources of their own', () => {
  test.each(ROUND_UPS.map((roundUp) => [`${roundUp.lang}: ${roundUp.form}`, roundUp] as const))(
    '%s',
    (_form, { lang, lines, sections }) => {
      const found = sectionsOf(lines, lang);
      expect(found.map(({ credits }) => agenciesOf(credits))).toEqual(sections.map(([, sources]) => sources));
      expect(found.map(({ heading }, index) => heading.slice(0, sections[index]?.[0].length))).toEqual(
        sections.map(([heading]) => heading),
      );
      const credited = new Set(read(lines, lang).credits.map(({ agency }) => agency));
      for (const [, source] of sections) expect(credited).toContain(source);
    },
  );
});

const FERRY = 'The ferry Selkie ran aground off Port Anwell on Friday with 214 people on board, the coast guard said in a statement.';
const WARDS = 'Four passengers of the Selkie were treated for cuts, according to the hospital in Anwell, where the wards had been cleared.';
const SALVAGE = 'Salvage crews plan to float the ferry at high water on Monday, and no ship may pass the bank off Port Anwell until then.';
const YARD = 'Shipyard workers in Lunde voted to end a strike of nine weeks on Tuesday after the owners raised their offer once more.';

describe('One story', () => {
  test.each([
    ['subheadings and one sign-off at the end', ['# What happened', FERRY, '# The injured', WARDS, '# What is next', `${SALVAGE} (AP)`]],
    ['a joint credit at the end', ['# What happened', FERRY, WARDS, `${SALVAGE} (AP, Reuters)`]],
    ['two lines of credit at its end', [FERRY, WARDS, SALVAGE, '(AP)', '(Reuters)']],
    ['a dateline and a sign-off', [`PORT ANWELL (AP) — ${FERRY}`, '# The injured', WARDS, '# What is next', `${SALVAGE} (Reuters)`]],
    ['a picture’s credit under each subheading', ['# What happened', FERRY, 'Photo: AP', '# The injured', WARDS, 'Photo: Reuters']],
    ['a photographer’s name under each subheading', ['# What happened', FERRY, 'Jane Hill, AP', '# The injured', WARDS, 'Jo Hay/Reuters']],
    ['the rights in pictures', ['# What happened', FERRY, '© AFP', '# The injured', WARDS, '© AFP']],
    ['a sign-off in the middle of one topic', [FERRY, `${WARDS} (AP)`, SALVAGE, `${FERRY} (Reuters)`]],
    [
      'agencies that it writes about',
      [
        'The owner of the two largest papers in the valley said on Tuesday that it had ended its contract with the Associated Press (AP).',
        'From next year all news from abroad is to come from a smaller competitor, which is said to be Agence France-Presse (AFP).',
      ],
    ],
  ])('%s', (_case, lines) => {
    expect(sectionsOf(lines)).toEqual([]);
  });
});

test('Two lines of credit below a section are both its own', () => {
  const sections = sectionsOf(['# Ferry', FERRY, '(AP)', '(AFP)', '# Yard', YARD, '(Reuters)']);
  expect(sections.map(({ credits }) => agenciesOf(credits))).toEqual(['ap+afp', 'reuters']);
});

test('Brackets that mostly name papers to read on sign nothing', () => {
  const others = ['[The Gazette]', '[Valley Post]', '[Daily Quay]'].map((paper) => `${SALVAGE} ${paper}`);
  expect(sectionsOf([`${FERRY} [AP]`, ...others, `${YARD} [Reuters]`])).toEqual([]);
});

test('A section that nobody outside signs belongs to no other section', () => {
  const pool = 'The town’s open-air pool takes bathers again from Saturday, with new tiles and a slide that the children chose. (red)';
  const sections = sectionsOf([`${FERRY} (AP)`, pool, `${YARD} (Reuters)`]);
  expect(sections.map(({ texts }) => texts.length)).toEqual([1, 1]);
  expect(sections[1]?.texts[0]).toContain('Lunde');
});

test('A heading that is a link above the body, and a credit right behind it, belong to their sections', () => {
  const page = articleOf([
    textLine('Ferry aground', 'before', 'heading', 'https://paper.example/ferry'),
    textLine(FERRY),
    textLine('(AP)'),
    textLine('Strike over', 'body', 'heading'),
    textLine(YARD),
    textLine('(Reuters)', 'after'),
  ]);
  const { sections } = readPageCredits(page, { lang: 'en', outletDomain: 'paper.example', words: languageLists.words });
  expect(sections.map(({ heading, credits }) => [heading, agenciesOf(credits)])).toEqual([
    ['Ferry aground', 'ap'],
    ['Strike over', 'reuters'],
  ]);
});
