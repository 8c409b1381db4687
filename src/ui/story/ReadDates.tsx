import { useTexts } from '../texts-context';

/** When an article was first and last read; once where both were the same minute. */
export function ReadDates({ first, last }: { first: string; last: string }) {
  const texts = useTexts();
  const [one, two] = [texts.date(first) ?? '', texts.date(last) ?? ''];
  return <span>{one === two ? texts.say('readOn', one) : texts.say('readFirstAndLast', one, two)}</span>;
}
