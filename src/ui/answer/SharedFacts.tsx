import type { OtherArticle } from '../../messages/contract';
import { PageText } from '../components/PageText';
import type { MessageKey } from '../messages-text';
import { useTexts } from '../texts-context';

/** Facts of one kind that are shown. Chosen by hand: more of them would not convince a reader further. */
const MAX_SHOWN = 10;

const KINDS: readonly { readonly kind: keyof OtherArticle['shared']; readonly text: MessageKey }[] = [
  { kind: 'numbers', text: 'sharedFigures' },
  { kind: 'places', text: 'sharedPlaces' },
  { kind: 'names', text: 'sharedNames' },
];

export const hasSharedFacts = (shared: OtherArticle['shared']): boolean => KINDS.some(({ kind }) => shared[kind].length > 0);

/** Figures, places and names that both texts have, as the page in front writes them. */
export function SharedFacts({ shared, lang }: { shared: OtherArticle['shared']; lang: string }) {
  const texts = useTexts();
  return (
    <dl class="facts">
      {KINDS.filter(({ kind }) => shared[kind].length > 0).map(({ kind, text }) => (
        <div key={kind}>
          <dt>{texts.say(text)}</dt>
          <dd>
            <ul class="fact-list">
              {shared[kind].slice(0, MAX_SHOWN).map((fact) => (
                <li key={fact}>
                  <PageText text={fact} lang={lang} />
                </li>
              ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  );
}
