import type { SiblingCopy } from '../../messages/contract';
import { PageText } from '../components/PageText';
import { Quote } from '../components/Quote';
import { Say } from '../components/Say';
import { correctedText } from '../corrected-since-of';
import { webAddress } from '../page-text';
import { useTexts } from '../texts-context';
import { OutletName } from './OutletName';
import { PublishedDate } from './PublishedDate';

type Since = NonNullable<SiblingCopy['correctedSince']>;

/** Another page of the story was corrected or withdrawn, and this copy does not say so: that page's words, both dates, and what the copy still says. */
export function CorrectedSince({ since }: { since: Since }) {
  const texts = useTexts();
  const { by, isOriginal, quote, at, copyAt, stillSays } = since;
  return (
    <figure class="evidence">
      <figcaption>
        <Say text={correctedText(since)} parts={[<LinkedOutlet key="outlet" by={by} />]} />
        {isOriginal && (
          <>
            {' '}
            <span class="tag tag-original">{texts.say('tagOriginal')}</span>
          </>
        )}
      </figcaption>
      {quote !== '' && <Quote text={quote} lang={by.lang} />}
      {stillSays && (
        <p class="note">
          <Say
            text="copyStillSays"
            parts={[<PageText key="old" text={stillSays.old} lang={by.lang} />, <PageText key="new" text={stillSays.now} lang={by.lang} />]}
          />
        </p>
      )}
      <p class="note">
        <Say text="noteDates" parts={[<PublishedDate key="note" iso={at} />, <PublishedDate key="copy" iso={copyAt} />]} />
      </p>
    </figure>
  );
}

function LinkedOutlet({ by: { outlet, url } }: { by: Since['by'] }) {
  const address = webAddress(url);
  if (address === null) return <OutletName outlet={outlet} />;
  return (
    <a href={address} target="_blank" rel="noopener noreferrer">
      <OutletName outlet={outlet} />
    </a>
  );
}
