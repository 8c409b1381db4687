import { isInFuture } from '../../messages/contract';
import { useTexts } from '../texts-context';

/** As exact as the page states it. A date in the future is shown all the same, with a tag that says so. */
export function PublishedDate({ iso }: { iso: string | null }) {
  const texts = useTexts();
  const date = iso === null ? null : texts.date(iso);
  if (iso === null || date === null) return <span>{texts.say('dateUnknown')}</span>;
  const time = <time dateTime={iso}>{date}</time>;
  if (!isInFuture(iso, Date.now())) return time;
  return (
    <span>
      {time} <span class="tag tag-mention">{texts.say('dateInFuture')}</span>
    </span>
  );
}
