import type { OriginGroup } from '../../../messages/contract';
import { lookOf } from '../../answer/OriginBar';
import { OutletName } from '../../answer/OutletName';
import { PageStatement } from '../../answer/PageStatements';
import { QuotedEvidence } from '../../answer/QuotedEvidence';
import { PageText } from '../../components/PageText';
import { webAddress } from '../../page-text';
import { kindWord, type NamedOrigin } from '../../say-origins';
import { useTexts } from '../../texts-context';
import { type ArticleInStory, useArticles } from '../articles-context';
import { OriginBlocks } from './OriginBlocks';
import { evidenceOf, signedEvidenceOf } from './origin-evidence';

/** Outlets named below one origin. Chosen by hand: about two lines of a window. */
const FIRST_OUTLETS = 10;

interface Props {
  readonly askedId: string;
  /** Outlets of the largest origin. */
  readonly most: number;
}

/** One origin: its name, its outlets as blocks and by name, and the words that say so. */
export function OriginItem({ group, askedId, most }: Props & { group: NamedOrigin }) {
  const texts = useTexts();
  const articles = useGroup(group.articles);
  const kind = kindWord(group);
  const found = evidenceOf(group, articles);
  const signed = found.length === 0 && group.ownReport ? signedEvidenceOf(articles) : null;
  return (
    <li class={`card origin-group origin-${lookOf(group, askedId)}`}>
      <div class="origin-name">
        <h3>
          <PageText text={group.name} />
        </h3>
        <span class="tag">{texts.sayCount('outletCount', group.outlets)}</span>{' '}
        {kind !== null && <span class="tag tag-original">{texts.say(kind)}</span>}
      </div>
      <div class="origin-shown">
        <OriginBlocks outlets={group.outlets} hasAsked={group.articles.includes(askedId)} most={most} />
        <Outlets articles={articles} outlets={group.outlets} />
        {found.map(({ evidence, article }) => (
          <QuotedEvidence
            key={`${article.articleId} ${evidence.quote}`}
            evidence={evidence}
            lang={article.lang}
            speaker={article.articleId === askedId ? null : article}
          />
        ))}
        {signed && <PageStatement statement={signed.statement} lang={signed.lang} />}
      </div>
    </li>
  );
}

/** All that is of unknown origin, as one. */
export function UnknownOrigins({ groups, outlets, askedId, most }: Props & { groups: readonly OriginGroup[]; outlets: number }) {
  const texts = useTexts();
  const ids = groups.flatMap((group) => group.articles);
  return (
    <div class="card origin-group origin-unknown">
      <div class="origin-name">
        <h3>{texts.say('originUnknown')}</h3>
        <span class="tag tag-mention">{texts.sayCount('outletCount', outlets)}</span>
      </div>
      <div class="origin-shown">
        <OriginBlocks outlets={outlets} hasAsked={ids.includes(askedId)} most={most} />
        <Outlets articles={useGroup(ids)} outlets={outlets} />
        <p class="note">{texts.say('originUnknownExplained')}</p>
      </div>
    </div>
  );
}

/** Those of the ids that the story lists: of a large event it does not list all. */
function useGroup(ids: readonly string[]): ArticleInStory[] {
  const articles = useArticles();
  return ids.flatMap((id) => articles.get(id) ?? []);
}

/** Each outlet once, as a link to its article. */
function Outlets({ articles, outlets }: { articles: readonly ArticleInStory[]; outlets: number }) {
  const texts = useTexts();
  const each = [...new Map(articles.map((article) => [article.outlet.domain || article.articleId, article])).values()];
  const shown = each.slice(0, FIRST_OUTLETS);
  const more = outlets - shown.length;
  return (
    <ul class="fact-list">
      {shown.map((article) => (
        <li key={article.articleId} class={article.kind === 'asked' ? 'is-asked' : undefined}>
          <OutletLink article={article} />
          {article.kind === 'asked' && <span class="note"> · {texts.say('thisArticle')}</span>}
        </li>
      ))}
      {more > 0 && <li class="note">{texts.sayCount('originsMore', more)}</li>}
    </ul>
  );
}

function OutletLink({ article: { outlet, url } }: { article: ArticleInStory }) {
  const address = webAddress(url);
  if (address === null) return <OutletName outlet={outlet} />;
  return (
    <a href={address} target="_blank" rel="noopener noreferrer">
      <OutletName outlet={outlet} />
    </a>
  );
}
