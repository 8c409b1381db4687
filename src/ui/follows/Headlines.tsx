import type { Follow } from '../../messages/follows';
import type { MessageKey } from '../messages-text';
import { tamePageText, webAddress } from '../page-text';
import { useTexts } from '../texts-context';

type Headline = Follow['headlines'][number];

/** What the reader should know of an item besides its title. */
const ITEM_WORD: Readonly<Record<Headline['state'], MessageKey | null>> = {
  title: null,
  waiting: 'followItemWaiting',
  read: 'followItemRead',
  closed: 'followItemClosed',
};

/** The latest items of a feed, folded. */
export function Headlines({ headlines, now }: Pick<Follow, 'headlines'> & { now: number }) {
  const texts = useTexts();
  if (headlines.length === 0) return null;
  return (
    <details>
      <summary>{texts.say('originWith', texts.say('followHeadlines'), texts.number(headlines.length))}</summary>
      <ul class="plain-list">
        {headlines.map(({ title, url, publishedAt, state }) => {
          const word = ITEM_WORD[state];
          const href = webAddress(url);
          const shown = tamePageText(title) || url;
          return (
            <li key={url}>
              {href === null ? (
                <bdi>{shown}</bdi>
              ) : (
                <a href={href} target="_blank" rel="noreferrer" dir="auto">
                  {shown}
                </a>
              )}{' '}
              <span class="note">
                {publishedAt && texts.shortDate(publishedAt, now)} {word && texts.say(word)}
              </span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
