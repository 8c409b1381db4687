// What the page says of its own article besides its sources, and what was corrected since: it qualifies everything below.
import type { Answer } from '../../messages/contract';
import { CorrectedSince } from '../answer/CorrectedSince';
import { OutletName } from '../answer/OutletName';
import { PageStatement, StatementName, statementsOf } from '../answer/PageStatements';
import { PageText } from '../components/PageText';
import { Row } from '../components/Row';
import { Say } from '../components/Say';
import { correctedText } from '../corrected-since-of';

interface Props {
  readonly answer: Answer;
  /** The sentence on top says who signed the article. */
  readonly isSignatureSaid: boolean;
}

export function StatementRows({ answer: { article, provenance }, isSignatureSaid }: Props) {
  const { correctedSince } = provenance;
  const statements = article.page ? statementsOf(article.page, isSignatureSaid) : [];
  if (!correctedSince && statements.length === 0) return null;
  return (
    <ul class="plain-list statements">
      {correctedSince && (
        <li>
          <Row
            name={<Say text={correctedText(correctedSince)} parts={[<OutletName key="by" outlet={correctedSince.by.outlet} />]} />}
            words={correctedSince.quote !== '' && <PageText text={correctedSince.quote} lang={correctedSince.by.lang} />}
          >
            {() => <CorrectedSince since={correctedSince} />}
          </Row>
        </li>
      )}
      {statements.map((statement) => (
        <li key={statement.text}>
          <Row
            name={<StatementName statement={statement} lang={article.lang} />}
            words={statement.quote !== statement.name && <PageText text={statement.quote} lang={article.lang} />}
          >
            {() => <PageStatement statement={statement} lang={article.lang} />}
          </Row>
        </li>
      ))}
    </ul>
  );
}
