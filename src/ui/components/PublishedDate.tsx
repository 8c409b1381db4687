import { useTexts } from '../texts-context';

export function PublishedDate({ iso }: { iso: string | null }) {
  const texts = useTexts();
  const date = iso === null ? null : texts.date(iso);
  return iso === null || date === null ? <span>{texts.say('dateUnknown')}</span> : <time dateTime={iso}>{date}</time>;
}
