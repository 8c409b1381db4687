import type { SiblingCopy } from '../../messages/contract';
import { useTexts } from '../texts-context';
import { ArticleItem } from './ArticleItem';
import { Corrector, type Objection } from './Corrector';
import { PageText } from './PageText';
import { Say, SayList } from './Say';
import { hasSharedFacts, SharedFacts } from './SharedFacts';

const COPIED: ReadonlySet<SiblingCopy['relation']> = new Set(['identical', 'edited', 'excerpt']);

/** From this share on the words that two articles have in common are mainly somebody's speech. */
const MOSTLY = 0.6;

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
  const isCopied = COPIED.has(sibling.relation);
  return (
    <ArticleItem article={sibling} isEarliest={isEarliest} Heading="h4">
      {isCopied && sibling.relation !== 'identical' && <p class="note">{texts.say('copiedShare', texts.percent(sibling.copied))}</p>}
      {sibling.unnamed.length > 0 && (
        <p class="note">
          <Say
            text="namesNot"
            parts={[<SayList key="names" parts={sibling.unnamed.map((name) => <PageText key={name} text={name} />)} />]}
          />
        </p>
      )}
      {sibling.quoted >= MOSTLY && <p class="note">{texts.say('mostlyQuoted')}</p>}
      {hasSharedFacts(sibling.shared) && <Facts sibling={sibling} isClosed={isCopied} lang={lang} />}
      <div class="card-foot">
        {onMark && (
          <button type="button" class="quiet" onClick={onMark}>
            {texts.say('markShared')}
          </button>
        )}
        {objections.length > 0 && <Corrector objections={objections} />}
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
