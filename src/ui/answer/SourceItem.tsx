import { useId } from 'preact/hooks';
import type { Answer, Source } from '../../messages/contract';
import { PageText } from '../components/PageText';
import type { ObjectionChoice } from './ObjectionMenu';
import { SourceEvidence } from './SourceEvidence';
import { StrengthTag } from './StrengthTag';
import { inReadingOrder } from './speakers';

interface Props {
  readonly source: Source;
  readonly answer: Answer;
  /** What the reader can say against it. */
  readonly choices: readonly ObjectionChoice[];
}

export function SourceItem({ source, answer, choices }: Props) {
  const id = useId();
  const [first] = inReadingOrder(source, answer.article.articleId);
  return (
    <li class="card source">
      <div class="card-head">
        <h3 id={id}>
          <PageText text={source.name} />
        </h3>
        {/* As the words that stand below it first say. */}
        <StrengthTag strength={first?.strength ?? source.strength} />
      </div>
      <SourceEvidence source={source} answer={answer} choices={choices} about={id} />
    </li>
  );
}
