// The passages that one of two articles quotes from the other, in its own words.
import type { Changes, ComparedArticles } from '../../messages/contract';
import { Failure } from '../components/Failure';
import { Progress } from '../components/Progress';
import { Quote } from '../components/Quote';
import { ShowMore } from '../components/ShowMore';
import type { Outside } from '../start-screen';
import { useTexts } from '../texts-context';
import { useCall } from '../use-call';

/** Passages drawn at once. Chosen by hand: enough to see that words are quoted. */
const FIRST_PASSAGES = 3;
/** Share of common words from which on a passage counts as quoted. Chosen by hand: the quotation marks and “he said” around a quoted sentence are words, too. */
const MIN_LIKENESS = 0.6;

interface Props extends Pick<Outside, 'ask'> {
  readonly askedId: string;
  readonly otherId: string;
  /** The one of the two that quotes. */
  readonly quoter: 'asked' | 'other';
}

export function QuotedPassages({ ask, askedId, otherId, quoter }: Props) {
  const texts = useTexts();
  const compared = useCall(() => ask('compareArticles', { articleId: askedId, otherId }), `${askedId} ${otherId}`);
  if (compared.state === 'waiting') return <Progress text="loading" />;
  if (compared.state === 'failed') return <Failure code={compared.code} />;
  const changes = compared.value?.changes ?? null;
  const side = compared.value?.[quoter];
  if (changes === null || !side) return <p class="note">{texts.say('quotedUnknown')}</p>;
  const quoted = quotedPassages(changes, side, quoter);
  if (quoted.length === 0) return null;
  return (
    <div class="quoted-passages">
      <p class="note">{texts.sayCount('quotedPassages', quoted.length)}</p>
      <ShowMore
        entries={quoted}
        first={FIRST_PASSAGES}
        draw={(text) => (
          <li key={text} class="evidence">
            <Quote text={text} lang={side.lang} />
          </li>
        )}
      />
    </div>
  );
}

function quotedPassages({ passages }: Changes, { paragraphs }: ComparedArticles['asked'], quoter: Props['quoter']): string[] {
  const texts = passages
    .filter(({ likeness }) => likeness >= MIN_LIKENESS)
    .flatMap((passage) => {
      const span = passage[quoter];
      return span ? [(paragraphs?.[span.paragraph] ?? '').slice(span.start, span.end)] : [];
    });
  return [...new Set(texts)].filter((text) => text.trim() !== '');
}
