import type { SiblingCopy } from '../../messages/contract';
import { useTexts } from '../texts-context';
import { ArticleMeta, SameOwner } from './ArticleMeta';
import { LinkedTitle } from './ArticleTitle';
import { CorrectedSince } from './CorrectedSince';
import { type Compare, DifferingFacts } from './DifferingFacts';
import { type ObjectionChoice, ObjectionMenu } from './ObjectionMenu';
import { RelationName } from './RelationName';
import { hasSharedFacts, SharedFacts } from './SharedFacts';
import { isWordForWord, SiblingNotes } from './SiblingNotes';

interface Props {
  readonly sibling: SiblingCopy;
  /** Language of the page in front, in whose words the shared facts are. */
  readonly lang: string;
  /** What the reader can say against it. */
  readonly choices: readonly ObjectionChoice[];
  /** Marks on the page in front what both share; null where there is no page to mark. */
  readonly onMark: (() => void) | null;
  /** Null where there is nothing to compare. */
  readonly compare: Compare | null;
  /** Id of the element that names the copy. It describes the buttons, whose names are the same for every copy. */
  readonly about: string;
}

/**
 * What is known of one copy. Facts in common are the evidence for a rewriting or a translation, so they are open there. For a copy the common words are, and
 * the facts open on request.
 */
export function SiblingDetails({ sibling, lang, choices, onMark, compare, about }: Props) {
  const texts = useTexts();
  return (
    <>
      <p class="article-title">
        <LinkedTitle article={sibling} />
      </p>
      <ArticleMeta article={sibling}>{sibling.isOriginal && <span class="tag tag-original">{texts.say('tagOriginal')}</span>}</ArticleMeta>
      {sibling.sameOwner && <SameOwner {...sibling.sameOwner} lang={sibling.lang} />}
      <p class="relation">
        <RelationName relation={sibling.relation} />
      </p>
      <SiblingNotes sibling={sibling} />
      {sibling.correctedSince && <CorrectedSince since={sibling.correctedSince} />}
      {compare && sibling.relation !== 'identical' && <DifferingFacts compare={compare} />}
      {hasSharedFacts(sibling.shared) && <Facts sibling={sibling} isClosed={isWordForWord(sibling)} lang={lang} />}
      <div class="card-foot">
        {onMark && (
          <button type="button" class="quiet" aria-describedby={about} onClick={onMark}>
            {texts.say('markShared')}
          </button>
        )}
        {choices.length > 0 && <ObjectionMenu choices={choices} about={about} />}
      </div>
    </>
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
