import { isInFuture } from '../../messages/contract';
import { useTexts } from '../texts-context';

interface Props {
  readonly iso: string | null;
  /** The page does not clearly give it as the published date. */
  readonly isLikely?: boolean;
}

/** As exact as the page states it. A date that is only likely, or in the future, is shown all the same, with a tag that says so. */
export function PublishedDate({ iso, isLikely = false }: Props) {
  const texts = useTexts();
  const date = iso === null ? null : texts.date(iso);
  if (iso === null || date === null) return <span>{texts.say('dateUnknown')}</span>;
  const time = <time dateTime={iso}>{date}</time>;
  const isFuture = isInFuture(iso, Date.now());
  if (!isFuture && !isLikely) return time;
  return (
    <span>
      {time}
      {isLikely && (
        <>
          {' '}
          <span class="tag tag-mention">{texts.say('dateLikely')}</span>
        </>
      )}
      {isFuture && (
        <>
          {' '}
          <span class="tag tag-mention">{texts.say('dateInFuture')}</span>
        </>
      )}
    </span>
  );
}
