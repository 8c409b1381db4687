import type { SiblingCopy } from '../../messages/contract';
import { PageText } from '../components/PageText';
import { Say, SayList } from '../components/Say';
import { useTexts } from '../texts-context';

const COPIED: ReadonlySet<SiblingCopy['relation']> = new Set(['identical', 'edited', 'excerpt']);

/** Share of the common words that stand in quotation marks, 0…1, from which on two articles mainly quote the same person. Chosen by hand: a clear majority. */
const MOSTLY_QUOTED = 0.6;

/** True where the copy was found by its words, false where by the facts that it tells. */
export const isWordForWord = ({ relation }: Pick<SiblingCopy, 'relation'>): boolean => COPIED.has(relation);

/** How much of a sibling copy is copied, and in which section, which sources it does not name, and whether the common words are mostly quotations. */
export function SiblingNotes({ sibling }: { sibling: SiblingCopy }) {
  const texts = useTexts();
  const { relation, copied, section, leftOutSources, quoted } = sibling;
  return (
    <>
      {isWordForWord(sibling) && relation !== 'identical' && <p class="note">{texts.say('copiedShare', texts.percent(copied))}</p>}
      {section && (
        <p class="note">
          <Say text="sharedSection" parts={[<PageText key="heading" text={section} />]} />
        </p>
      )}
      {leftOutSources.length > 0 && (
        <p class="note">
          <Say
            text="namesNot"
            parts={[<SayList key="names" parts={leftOutSources.map((name) => <PageText key={name} text={name} />)} />]}
          />
        </p>
      )}
      {quoted >= MOSTLY_QUOTED && <p class="note">{texts.say('mostlyQuoted')}</p>}
    </>
  );
}
