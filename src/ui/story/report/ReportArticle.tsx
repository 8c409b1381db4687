import type { Evidence, StoryArticle } from '../../../messages/contract';
import { ArticleMeta, SameOwner } from '../../answer/ArticleMeta';
import { LinkedTitle } from '../../answer/ArticleTitle';
import { CorrectedSince } from '../../answer/CorrectedSince';
import { PageStatements } from '../../answer/PageStatements';
import { hasSharedFacts, SharedFacts } from '../../answer/SharedFacts';
import { SiblingNotes } from '../../answer/SiblingNotes';
import { PageText } from '../../components/PageText';
import { Say, SayList } from '../../components/Say';
import { useTexts } from '../../texts-context';
import type { ArticleInStory } from '../articles-context';
import { RelationWord } from '../RelationWord';
import { CERTAINTY_WORD } from '../timeline/TimelineTable';
import { BASIS_WORD } from '../tree/basis-word';
import type { Tree } from '../tree/fold-tree';
import { SourceWord } from '../tree/TreeNode';
import { PageAddress } from './PageAddress';
import { ReportQuote } from './ReportQuote';
import { entryIdOf } from './use-numbered-articles';

interface Props {
  readonly article: ArticleInStory;
  readonly number: number;
  /** Language of the asked article, in whose words the shared facts are. */
  readonly askedLang: string;
  readonly tree: Tree;
  readonly isEarliest: boolean;
}

/** One article with its number: address, dates, relation, whom it is from, and all that its page says. */
export function ReportArticle({ article, number, askedLang, tree, isEarliest }: Props) {
  const texts = useTexts();
  const { other, sibling } = article;
  return (
    <li id={entryIdOf(number)} class="report-article">
      <h3>
        [{texts.number(number)}] <LinkedTitle article={article} />
      </h3>
      <ArticleMeta article={article}>
        {article.dateCertainty !== 'none' && <span>{texts.say(CERTAINTY_WORD[article.dateCertainty])}</span>}
        <span class="tag">
          <RelationWord kind={article.kind} />
        </span>
        {other?.isOriginal && <span class="tag">{texts.say('tagOriginal')}</span>}
        {isEarliest && <span class="tag">{texts.say('tagEarliest')}</span>}
      </ArticleMeta>
      <PageAddress {...article} />
      {other?.sameOwner && <SameOwner {...other.sameOwner} lang={article.lang} />}
      {sibling && <SiblingNotes sibling={sibling} />}
      {article.correctedSince && <CorrectedSince since={article.correctedSince} />}
      <PageStatements article={article} />
      <ComesFrom articleId={article.articleId} tree={tree} />
      {creditsOf(article).map((evidence) => (
        <ReportQuote key={`${evidence.slot} ${evidence.quote}`} evidence={evidence} isInEntry />
      ))}
      {article.wrongSources.map(({ name }) => (
        <p key={name} class="note">
          <Say text="objectionWrongSource" parts={[<PageText key="name" text={name} />]} />
        </p>
      ))}
      {other && hasSharedFacts(other.shared) && <SharedFacts shared={other.shared} lang={askedLang} />}
    </li>
  );
}

/** Where it hangs in the family tree: “Comes from: AFP (credits it)”. */
function ComesFrom({ articleId, tree: { nodes, links } }: { articleId: string; tree: Tree }) {
  const texts = useTexts();
  const own = nodes.find((node) => node.articleId === articleId);
  const above = links.filter(({ to }) => to === own?.id);
  if (above.length === 0) return null;
  const named = above.map(({ from, basis }) => {
    const node = nodes.find(({ id }) => id === from);
    const name = <SourceWord key="name" kind={node?.kind ?? 'unknown'} name={node?.name ?? ''} />;
    return <Say key={from} text="originWith" parts={[name, texts.say(BASIS_WORD[basis])]} />;
  });
  return (
    <p>
      <Say text="relationLine" parts={[texts.say('columnFrom'), <SayList key="sources" parts={named} />]} />
    </p>
  );
}

/** The words of the page that name its sources, each once, even where they name two. */
function creditsOf({ articleId, credits }: StoryArticle): Evidence[] {
  const words = new Map(credits.map(({ slot, strength, quote }) => [`${slot} ${quote}`, { articleId, slot, strength, quote }]));
  return [...words.values()];
}
