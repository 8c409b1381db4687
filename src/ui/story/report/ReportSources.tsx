import type { Source, Story } from '../../../messages/contract';
import { NoSources } from '../../answer/NoSources';
import { Chain, Joint } from '../../answer/SourceEvidence';
import { inReadingOrder, partnersOf } from '../../answer/speakers';
import { PageText } from '../../components/PageText';
import { Say } from '../../components/Say';
import { useTexts } from '../../texts-context';
import { ReportQuote } from './ReportQuote';

/** Quotes that stand with a source; the others stand with their articles. Chosen by hand: enough to see that several pages say so. */
const MAX_QUOTES = 5;

/** Whom the story is from, each with the words that say so. */
export function ReportSources({ story }: { story: Story }) {
  const { provenance } = story;
  if (provenance.sources.length === 0) {
    return (
      <p>
        <NoSources answer={story} />
      </p>
    );
  }
  return (
    <>
      {provenance.sources.map((source) => (
        <ReportSource key={`${source.kind} ${source.name}`} source={source} story={story} />
      ))}
    </>
  );
}

function ReportSource({ source, story }: { source: Source; story: Story }) {
  const texts = useTexts();
  const quoted = inReadingOrder(source, story.article.articleId);
  return (
    <div class="report-source">
      <h3>
        <Say
          text="originWith"
          parts={[
            <PageText key="name" text={source.name} />,
            texts.say((quoted[0] ?? source).strength === 'credit' ? 'strengthCredit' : 'strengthMention'),
          ]}
        />
      </h3>
      {source.kind === 'unnamed' && <p class="note">{texts.say('unnamedExplained')}</p>}
      {source.kind === 'press-release' && <p class="note">{texts.say('kindPressRelease')}</p>}
      {source.kind === 'institution' && <p class="note">{texts.say('kindInstitution')}</p>}
      {source.joint && <Joint partners={partnersOf(source, story.provenance.sources)} />}
      {source.via.length > 0 && <Chain source={source} answer={story} />}
      {quoted.length === 0 && <p class="note">{texts.say('sourceOwnArticle')}</p>}
      {quoted.slice(0, MAX_QUOTES).map((evidence) => (
        <ReportQuote key={`${evidence.articleId} ${evidence.slot} ${evidence.quote}`} evidence={evidence} />
      ))}
      {quoted.length > MAX_QUOTES && <p class="note">{texts.sayCount('reportMoreQuotes', quoted.length - MAX_QUOTES)}</p>}
    </div>
  );
}
