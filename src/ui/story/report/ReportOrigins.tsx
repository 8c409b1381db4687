import type { OriginGroup } from '../../../messages/contract';
import { OutletName } from '../../answer/OutletName';
import { StatementName } from '../../answer/PageStatements';
import { PageText } from '../../components/PageText';
import { Say } from '../../components/Say';
import { isNamed, notesOn } from '../../say-origins';
import { useTexts } from '../../texts-context';
import { type ArticleInStory, useArticles } from '../articles-context';
import { evidenceOf, signedEvidenceOf } from '../origins/origin-evidence';
import { ArticleNumber } from './ArticleNumber';
import { ReportQuote } from './ReportQuote';

/** Who first told the event: each origin with its outlets, and the words that name it. */
export function ReportOrigins({ groups }: { groups: readonly OriginGroup[] }) {
  const texts = useTexts();
  const unknown = groups.filter((group) => !isNamed(group)).flatMap(({ articles }) => articles);
  return (
    <>
      {groups.filter(isNamed).map((group) => {
        const [text, ...notes] = notesOn(group, texts);
        return (
          <div key={group.articles.join()} class="report-source">
            <h3>
              <Say text={text} parts={[<PageText key="name" text={group.name} />, ...notes]} />
            </h3>
            <Outlets ids={group.articles} />
            <Words group={group} />
          </div>
        );
      })}
      {unknown.length > 0 && (
        <div class="report-source">
          <h3>{texts.say('originUnknown')}</h3>
          <p class="note">{texts.say('originUnknownExplained')}</p>
          <Outlets ids={unknown} />
        </div>
      )}
    </>
  );
}

/** Those of a large event that the story does not list have no number, and are left out. */
function Outlets({ ids }: { ids: readonly string[] }) {
  return (
    <ul class="report-outlets">
      {useListed(ids).map(({ articleId, outlet }) => (
        <li key={articleId}>
          <OutletName outlet={outlet} /> <ArticleNumber articleId={articleId} />
        </li>
      ))}
    </ul>
  );
}

function Words({ group }: { group: OriginGroup }) {
  const articles = useListed(group.articles);
  const found = evidenceOf(group, articles);
  const signed = found.length === 0 && group.ownReport ? signedEvidenceOf(articles) : null;
  return (
    <>
      {found.map(({ evidence }) => (
        <ReportQuote key={`${evidence.articleId} ${evidence.quote}`} evidence={evidence} />
      ))}
      {signed && (
        <figure class="evidence">
          <figcaption>
            <StatementName statement={signed.statement} lang={signed.lang} /> <ArticleNumber articleId={signed.articleId} />
          </figcaption>
          {signed.statement.quote !== '' && (
            <blockquote>
              <PageText text={signed.statement.quote} lang={signed.lang} />
            </blockquote>
          )}
        </figure>
      )}
    </>
  );
}

function useListed(ids: readonly string[]): ArticleInStory[] {
  const articles = useArticles();
  return ids.flatMap((id) => articles.get(id) ?? []);
}
