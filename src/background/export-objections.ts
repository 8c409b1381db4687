// Exports objections as test cases, one a line: docs/objections.md describes the format.
import type { ObjectionArticle, SaidObjection } from '../core/model/objection';

/** Version of the format: raise it when a line changes its meaning. */
const VERSION = 1;

export function exportObjections(objections: readonly SaidObjection[]): string {
  return objections.map((said) => `${JSON.stringify(testCase(said))}\n`).join('');
}

function testCase({ objection, saidAt, asked, other, shown }: SaidObjection): object {
  return {
    kind: 'wireprint correction',
    version: VERSION,
    says: objection.kind,
    saidAt: new Date(saidAt).toISOString(),
    a: articleOf(asked),
    b: other && articleOf(other),
    shown: shownOf(shown),
  };
}

/** The file calls the share of the story terms `story`, as the command line does. */
function shownOf(shown: SaidObjection['shown']): object {
  if (!('storyShare' in shown)) return shown;
  const { storyShare, ...sibling } = shown;
  return { ...sibling, story: storyShare };
}

const articleOf = ({ address: _, ...article }: ObjectionArticle) => article;
