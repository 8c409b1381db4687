import type { SiblingCopy } from '../../messages/contract';
import { PageText } from '../components/PageText';
import { Say, SayList } from '../components/Say';
import { useTexts } from '../texts-context';

const COPIED: ReadonlySet<SiblingCopy['relation']> = new Set(['identical', 'edited', 'excerpt']);

/** From this share on the words that two articles have in common are mainly somebody's speech. */
const MOSTLY = 0.6;

/** Found by its words, and not by the story that it tells. */
export const isWordForWord = ({ relation }: Pick<SiblingCopy, 'relation'>): boolean => COPIED.has(relation);

/** How much of a sibling copy is copied, whom it does not name, and whether the words in common are mostly speech. */
export function SiblingNotes({ sibling }: { sibling: SiblingCopy }) {
  const texts = useTexts();
  const { relation, copied, unnamed, quoted } = sibling;
  return (
    <>
      {isWordForWord(sibling) && relation !== 'identical' && <p class="note">{texts.say('copiedShare', texts.percent(copied))}</p>}
      {unnamed.length > 0 && (
        <p class="note">
          <Say text="namesNot" parts={[<SayList key="names" parts={unnamed.map((name) => <PageText key={name} text={name} />)} />]} />
        </p>
      )}
      {quoted >= MOSTLY && <p class="note">{texts.say('mostlyQuoted')}</p>}
    </>
  );
}
