import { type Answer, isOwnReport } from '../../messages/contract';
import { PageText } from '../components/PageText';
import { Say } from '../components/Say';
import { useTexts } from '../texts-context';

/** What stands in the place of sources where there are none: who signed the article, or that nothing is known. */
export function NoSources({ answer: { article, provenance } }: { answer: Pick<Answer, 'article' | 'provenance'> }) {
  const texts = useTexts();
  if (!isOwnReport(article, provenance)) return <>{texts.say('sourceUnknown')}</>;
  const signed = article.page?.signed;
  if (!signed) return <>{texts.say('sourceOwnReport')}</>;
  return <Say text="sourceSignedBy" parts={[<PageText key="name" text={signed.value} lang={article.lang} />]} />;
}
