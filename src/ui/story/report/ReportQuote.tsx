import type { Evidence } from '../../../messages/contract';
import { OutletName } from '../../answer/OutletName';
import { SLOT_TEXT } from '../../answer/QuotedEvidence';
import { PageText } from '../../components/PageText';
import { Say } from '../../components/Say';
import { useTexts } from '../../texts-context';
import { useArticles } from '../articles-context';
import { ArticleNumber } from './ArticleNumber';
import { PageAddress } from './PageAddress';

interface Props {
  readonly evidence: Evidence;
  /** It stands in the entry of its own article, which names outlet, address and time of reading. */
  readonly isInEntry?: boolean;
}

/** The words of a page, where on it they stand, its address and when it was read. */
export function ReportQuote({ evidence: { articleId, slot, quote }, isInEntry = false }: Props) {
  const texts = useTexts();
  const article = useArticles().get(articleId);
  const place = texts.say(SLOT_TEXT[slot]);
  const isCited = article && !isInEntry;
  return (
    <figure class="evidence">
      <figcaption>
        {isCited ? (
          <>
            <Say text="evidenceAt" parts={[place, <OutletName key="outlet" outlet={article.outlet} />]} />{' '}
            <ArticleNumber articleId={articleId} />
          </>
        ) : (
          place
        )}
      </figcaption>
      {quote !== '' && (
        <blockquote>
          <PageText text={quote} lang={article?.lang ?? ''} />
        </blockquote>
      )}
      {isCited && <PageAddress {...article} />}
    </figure>
  );
}
