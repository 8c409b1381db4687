import { useId } from 'preact/hooks';
import type { SiblingCopy } from '../../messages/contract';
import { useTexts } from '../texts-context';
import { ArticleItem } from './ArticleItem';
import { CorrectedSince } from './CorrectedSince';
import { type ObjectionChoice, ObjectionMenu } from './ObjectionMenu';
import { hasSharedFacts, SharedFacts } from './SharedFacts';
import { isWordForWord, SiblingNotes } from './SiblingNotes';

interface Props {
  readonly sibling: SiblingCopy;
  readonly isEarliest: boolean;
  /** Language of the page in front, in whose words the shared facts are. */
  readonly lang: string;
  /** What the reader can say against it. */
  readonly choices: readonly ObjectionChoice[];
  /** Marks on the page in front what both share; null where there is no page to mark. */
  readonly onMark: (() => void) | null;
}

/** Facts in common are the evidence for a rewriting or a translation, so they are open there. For a copy the common words are, and the facts open on request. */
export function SiblingItem({ sibling, isEarliest, lang, choices, onMark }: Props) {
  const texts = useTexts();
  const id = useId();
  const isCopied = isWordForWord(sibling);
  return (
    <ArticleItem article={sibling} isEarliest={isEarliest} Heading="h4" headingId={id}>
      <SiblingNotes sibling={sibling} />
      {sibling.correctedSince && <CorrectedSince since={sibling.correctedSince} />}
      {hasSharedFacts(sibling.shared) && <Facts sibling={sibling} isClosed={isCopied} lang={lang} />}
      <div class="card-foot">
        {onMark && (
          <button type="button" class="quiet" aria-describedby={id} onClick={onMark}>
            {texts.say('markShared')}
          </button>
        )}
        {choices.length > 0 && <ObjectionMenu choices={choices} about={id} />}
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
