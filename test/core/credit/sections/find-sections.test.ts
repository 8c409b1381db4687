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
