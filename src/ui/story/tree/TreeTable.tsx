import { QuotedEvidence } from '../../answer/QuotedEvidence';
import { useTexts } from '../../texts-context';
import { ArticleName } from '../ArticleName';
import { useArticles } from '../articles-context';
import { SameAsTable } from '../SameAsTable';
import { BASIS_WORD } from './basis-word';
import type { ShownLink, Tree } from './fold-tree';
import { SourceWord } from './TreeNode';

/** Every link of the tree, with the words of the page that are its evidence. */
export function TreeTable({ tree }: { tree: Tree }) {
  const nodes = new Map(tree.nodes.map((node) => [node.id, node]));
  return (
    <SameAsTable
      columns={['columnWho', 'columnFrom', 'columnEvidence']}
      rows={tree.links}
      draw={(link) => (
        <tr key={`${link.from} ${link.to}`}>
          <th scope="row">
            <Named node={nodes.get(link.to)} />
          </th>
          <td>
            <Named node={nodes.get(link.from)} />
          </td>
          <td>
            <Reason link={link} />
          </td>
        </tr>
      )}
    />
  );
}

function Named({ node }: { node: Tree['nodes'][number] | undefined }) {
  const article = useArticles().get(node?.articleId ?? '');
  if (article) return <ArticleName article={article} />;
  return node ? <SourceWord kind={node.kind} name={node.name} /> : null;
}

function Reason({ link: { basis, evidence } }: { link: ShownLink }) {
  const texts = useTexts();
  const speaker = useArticles().get(evidence?.articleId ?? '') ?? null;
  const quote = evidence && <QuotedEvidence evidence={evidence} lang={speaker?.lang ?? ''} speaker={speaker} />;
  if (basis === 'own-page') return <p>{texts.say('onItsOwnSite')}</p>;
  if (basis === 'likeness') {
    return (
      <>
        <p>{texts.say(evidence ? 'inferredFromCredit' : 'inferredAlone')}</p>
        {quote}
      </>
    );
  }
  if (quote === null) return <p>{texts.say(BASIS_WORD[basis])}</p>;
  return (
    <>
      <p class="unseen">{texts.say(BASIS_WORD[basis])}</p>
      {quote}
    </>
  );
}
