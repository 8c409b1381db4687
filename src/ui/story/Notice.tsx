import { useTexts } from '../texts-context';

/** No story to show: no article is named, or the one that is has not been read. */
export function Notice({ url }: { url: string | null }) {
  const texts = useTexts();
  return (
    <section class="notice" aria-label={texts.say(url === null ? 'storyNoAddress' : 'storyUnread')}>
      <p class="failure-what">{texts.say(url === null ? 'storyNoAddress' : 'storyUnread')}</p>
      <p>{texts.say(url === null ? 'storyNoAddressAdvice' : 'storyUnreadAdvice')}</p>
      {url !== null && (
        <p>
          <a href={url} target="_blank" rel="noopener noreferrer">
            {texts.say('openArticle')}
          </a>
        </p>
      )}
    </section>
  );
}
