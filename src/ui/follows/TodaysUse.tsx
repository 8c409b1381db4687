import { useTexts } from '../texts-context';
import type { UseOfToday } from './use-follows';

const MEGABYTE = 1_000_000;

/** What follows have taken today, and how much they may. Pages without an article count too: they were fetched. */
export function TodaysUse({ use: { articles, closed, bytes, maxArticles, maxMegabytes } }: { use: UseOfToday }) {
  const texts = useTexts();
  const isUsedUp = articles + closed >= maxArticles || bytes >= maxMegabytes * MEGABYTE;
  return (
    <p class="note">
      {texts.say(
        'followsToday',
        texts.number(articles + closed),
        texts.number(maxArticles),
        texts.size(bytes),
        texts.size(maxMegabytes * MEGABYTE),
      )}{' '}
      {isUsedUp && texts.say('followsUsedUp')}
    </p>
  );
}
