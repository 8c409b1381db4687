import type { Story } from '../../../messages/contract';
import { OutletName } from '../../answer/OutletName';
import { PageText } from '../../components/PageText';
import { Say, SayList } from '../../components/Say';
import { useTexts } from '../../texts-context';
import { sayAlike } from '../alike';
import { useArticles } from '../articles-context';
import { RelationWord } from '../RelationWord';
import { BASIS_WORD } from './basis-word';
import type { FoldedNode } from './fold-tree';

type Node = Story['tree']['nodes'][number];

/** A box of the drawing: who it is, and in words what links it to the source above. */
export function TreeNode({ folded: { node, more, alike, link }, beside }: { folded: FoldedNode; beside: readonly Node[] }) {
  const texts = useTexts();
  const articles = useArticles();
  if (node === null)
    return <div class="tree-node tree-more">{alike ? sayAlike(alike, more, texts) : texts.sayCount('treeMore', more)}</div>;
  const article = node.articleId === null ? undefined : articles.get(node.articleId);
  const basis = link && texts.say(BASIS_WORD[link.basis]);
  if (article === undefined) {
    return (
      <div class={`tree-node tree-${node.kind}`}>
        <strong>
          <SourceWord kind={node.kind} name={node.name} />
        </strong>
        {basis && <span>{basis}</span>}
        <Beside nodes={beside} />
      </div>
    );
  }
  return (
    <div class={`tree-node tree-article tree-${article.kind}`}>
      <strong>
        <OutletName outlet={article.outlet} />
      </strong>
      <span>
        <RelationWord kind={article.kind} />
        {basis && (
          <>
            {' · '}
            <span class="tree-basis">{basis}</span>
          </>
        )}
      </span>
      <Beside nodes={beside} />
    </div>
  );
}

/** “also Reuters”. */
function Beside({ nodes }: { nodes: readonly Node[] }) {
  if (nodes.length === 0) return null;
  const names = <SayList key="names" parts={nodes.map(({ id, kind, name }) => <SourceWord key={id} kind={kind} name={name} />)} />;
  return (
    <span class="tree-beside">
      <Say text="alsoFrom" parts={[names]} />
    </span>
  );
}

/** A source by its name, or the word for one that has none. */
export function SourceWord({ kind, name }: { kind: string; name: string }) {
  const texts = useTexts();
  if (kind === 'unknown') return <span>{texts.say('originUnknown')}</span>;
  return kind === 'unnamed' ? <span>{texts.say('unnamedAgencies')}</span> : <PageText text={name} />;
}
