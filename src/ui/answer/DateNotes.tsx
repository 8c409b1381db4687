import type { Answer } from '../../messages/contract';
import { useTexts } from '../texts-context';
import { earliestRestsOn } from './earliest-rests-on';

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
