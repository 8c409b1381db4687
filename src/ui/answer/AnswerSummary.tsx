import type { Answer } from '../../messages/contract';
import type { Texts } from '../messages-text';
import { useTexts } from '../texts-context';
import { OriginSummary } from './OriginSummary';
import { Sentence } from './Sentence';
import { summarise } from './summary';

interface Props {
  readonly answer: Answer;
  /** `h1` where the sentence is the heading of its screen, `p` where the article's title is. */
  readonly Lead: 'h1' | 'p';
}

/** What “earliest” rests on: any page can write any date. */
export function earliestRestsOn({ basis, seenAt }: NonNullable<Answer['provenance']['earliest']>, texts: Texts): string {
  if (basis === 'reading') return texts.say('earliestByReading');
  const seen = seenAt === null ? null : texts.date(seenAt);
  return seen === null ? texts.say('earliestByDates') : texts.say('earliestByDatesSeen', seen);
}

/** What stands on top of an answer: one sentence, the origins of the event, and what the reader should know of the dates. */
export function AnswerSummary({ answer, Lead }: Props) {
  const texts = useTexts();
  const { article, provenance } = answer;
  const { earliest, siblings, related, versions } = provenance;
  const summary = summarise(answer);
  return (
    <div class="summary">
      <Lead class="lead">
        <Sentence summary={summary} />
      </Lead>
      {siblings.length + related.length > 0 && <OriginSummary answer={answer} />}
      {earliest?.articleId === article.articleId && <p class="note">{texts.say('thisIsEarliest')}</p>}
      {earliest !== null && <p class="note">{earliestRestsOn(earliest, texts)}</p>}
      {earliest !== null && earliest.undated > 0 && <p class="note">{texts.sayCount('undated', earliest.undated)}</p>}
      {versions.length > 0 && <p class="note">{texts.sayCount('versionsSeen', versions.length)}</p>}
      {!article.kept && !answer.storeFailure && <p class="note">{texts.say(answer.cameUnsafely ? 'cameUnsafely' : 'notKept')}</p>}
    </div>
  );
}
