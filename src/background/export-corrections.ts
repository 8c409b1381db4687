// Exports corrections as test cases, one a line: docs/corrections.md describes the format.
import type { CorrectedArticle, SaidCorrection } from '../core/model/correction';

/** Version of the format: raise it when a line changes its meaning. */
const VERSION = 1;

export function exportCorrections(corrections: readonly SaidCorrection[]): string {
  return corrections.map((said) => `${JSON.stringify(testCase(said))}\n`).join('');
}

function testCase({ correction, saidAt, asked, other, shown }: SaidCorrection): object {
  return {
    kind: 'wireprint correction',
    version: VERSION,
    says: correction.kind,
    saidAt: new Date(saidAt).toISOString(),
    a: articleOf(asked),
    b: other && articleOf(other),
    shown: shownOf(shown),
  };
}

/** The file calls the share of the story terms `story`, as the command line does. */
function shownOf(shown: SaidCorrection['shown']): object {
  if (!('storyShare' in shown)) return shown;
  const { storyShare, ...sibling } = shown;
  return { ...sibling, story: storyShare };
}

const articleOf = ({ address: _, ...article }: CorrectedArticle) => article;
