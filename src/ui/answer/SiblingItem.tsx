import { useId } from 'preact/hooks';
import type { SiblingCopy } from '../../messages/contract';
import { useTexts } from '../texts-context';
import { ArticleItem } from './ArticleItem';
import { Corrector, type Objection } from './Corrector';
import { hasSharedFacts, SharedFacts } from './SharedFacts';
import { isWordForWord, SiblingNotes } from './SiblingNotes';

interface Props {
  readonly sibling: SiblingCopy;
  readonly isEarliest: boolean;
  /** Of the page in front. */
  readonly lang: string;
  /** What a reader can say against it here. */
  readonly objections: readonly Objection[];
  /** Marks on the page what both share; null where there is no page to mark. */
  readonly onMark: (() => void) | null;
}

/** Shared words are the evidence of a copy, shared facts that of a rewriting or translation; a copy's facts open on request. */
export function SiblingItem({ sibling, isEarliest, lang, objections, onMark }: Props) {
  const texts = useTexts();
  const id = useId();
  const isCopied = isWordForWord(sibling);
  return (
    <ArticleItem article={sibling} isEarliest={isEarliest} Heading="h4" headingId={id}>
      <SiblingNotes sibling={sibling} />
      {hasSharedFacts(sibling.shared) && <Facts sibling={sibling} isClosed={isCopied} lang={lang} />}
      <div class="card-foot">
        {onMark && (
          <button type="button" class="quiet" aria-describedby={id} onClick={onMark}>
            {texts.say('markShared')}
          </button>
        )}
        {objections.length > 0 && <Corrector objections={objections} about={id} />}
      </div>
    </ArticleItem>
  );
}

function Facts({ sibling, isClosed, lang }: { sibling: SiblingCopy; isClosed: boolean; lang: string }) {
  const texts = useTexts();
  const facts = <SharedFacts shared={sibling.shared} lang={lang} />;
  if (!isClosed) return facts;
  return (
    <details>
      <summary>{texts.say('sharedFacts')}</summary>
      {facts}
    </details>
  );
}
