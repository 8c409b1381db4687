import { createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';
import { useTexts } from '../texts-context';
import { PageText } from './PageText';

/** True where long quotes are folded on the screen. Not in a file, in which nothing can be pressed. */
const FoldingContext = createContext(false);
export const QuoteFolding = FoldingContext.Provider;

/** Characters up to which a quote is shown whole. Chosen by hand: about four lines of a card. */
const MAX_WHOLE = 240;

/** The words of a page. A long quote shows its first lines, and the rest on request; on paper it is whole. */
export function Quote({ text, lang }: { text: string; lang: string }) {
  const texts = useTexts();
  const [isOpen, setOpen] = useState(false);
  const isFolding = useContext(FoldingContext) && text.length > MAX_WHOLE;
  const words = (
    <blockquote class={isFolding && !isOpen ? 'is-folded' : undefined}>
      <PageText text={text} lang={lang} />
    </blockquote>
  );
  if (!isFolding) return words;
  return (
    <>
      {words}
      <button type="button" class="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {texts.say('wholeQuote')}
      </button>
    </>
  );
}
