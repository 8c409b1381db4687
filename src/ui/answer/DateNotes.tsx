import type { Answer } from '../../messages/contract';
import type { Texts } from '../messages-text';
import { useTexts } from '../texts-context';

/** What “earliest” rests on: any page can write any date. */
export function earliestRestsOn({ basis, seenAt }: NonNullable<Answer['provenance']['earliest']>, texts: Texts): string {
  if (basis === 'reading') return texts.say('earliestByReading');
  const seen = seenAt === null ? null : texts.date(seenAt);
  return seen === null ? texts.say('earliestByDates') : texts.say('earliestByDatesSeen', seen);
}

/** Which article is the earliest, and how sure that is. Nothing where it is not known. */
export function DateNotes({ answer: { article, provenance } }: { answer: Answer }) {
  const texts = useTexts();
  const { earliest } = provenance;
  if (earliest === null) return null;
  return (
    <>
      {earliest.articleId === article.articleId && <p class="note">{texts.say('thisIsEarliest')}</p>}
      <p class="note">{earliestRestsOn(earliest, texts)}</p>
      {earliest.undated > 0 && <p class="note">{texts.sayCount('undated', earliest.undated)}</p>}
    </>
  );
}
