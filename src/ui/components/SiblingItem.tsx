import type { SiblingCopy } from '../../messages/contract';
import type { MessageKey } from '../messages-text';
import { useTexts } from '../texts-context';
import { ArticleItem } from './ArticleItem';
import { Say } from './Say';
import { hasSharedFacts, SharedFacts } from './SharedFacts';

const RELATION: Record<SiblingCopy['relation'], { name: MessageKey; means: MessageKey; isCopied: boolean }> = {
  identical: { name: 'relationIdentical', means: 'meansIdentical', isCopied: true },
  edited: { name: 'relationEdited', means: 'meansEdited', isCopied: true },
  excerpt: { name: 'relationExcerpt', means: 'meansExcerpt', isCopied: true },
  rewritten: { name: 'relationRewritten', means: 'meansRewritten', isCopied: false },
  translated: { name: 'relationTranslated', means: 'meansTranslated', isCopied: false },
};

/** From this share on the words that two articles have in common are mainly somebody's speech. */
const MOSTLY = 0.6;

/** Shared words are the evidence of a copy, shared facts that of a rewriting or translation; a copy's facts open on request. */
export function SiblingItem({ sibling, isEarliest, lang }: { sibling: SiblingCopy; isEarliest: boolean; lang: string }) {
  const texts = useTexts();
  const { name, means, isCopied } = RELATION[sibling.relation];
  return (
    <ArticleItem article={sibling} isEarliest={isEarliest}>
      <p class="relation" data-relation={sibling.relation}>
        <Say text="relationLine" parts={[<strong key="name">{texts.say(name)}</strong>, <span key="means">{texts.say(means)}</span>]} />
      </p>
      {isCopied && sibling.relation !== 'identical' && <p class="note">{texts.say('copiedShare', texts.percent(sibling.copied))}</p>}
      {sibling.quoted >= MOSTLY && <p class="note">{texts.say('mostlyQuoted')}</p>}
      {hasSharedFacts(sibling.shared) && <Facts sibling={sibling} isClosed={isCopied} lang={lang} />}
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
