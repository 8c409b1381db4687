import type { SiblingCopy } from '../../messages/contract';
import { Say } from '../components/Say';
import type { MessageKey } from '../messages-text';
import { useTexts } from '../texts-context';

export const RELATION_NAME = {
  identical: 'relationIdentical',
  edited: 'relationEdited',
  excerpt: 'relationExcerpt',
  rewritten: 'relationRewritten',
  translated: 'relationTranslated',
} as const satisfies Record<SiblingCopy['relation'], MessageKey>;

const MEANING: Record<SiblingCopy['relation'], MessageKey> = {
  identical: 'meansIdentical',
  edited: 'meansEdited',
  excerpt: 'meansExcerpt',
  rewritten: 'meansRewritten',
  translated: 'meansTranslated',
};

/** “Rewritten: the same story in other words”. */
export function RelationName({ relation }: { relation: SiblingCopy['relation'] }) {
  const texts = useTexts();
  const name = <strong key="name">{texts.say(RELATION_NAME[relation])}</strong>;
  const meaning = <span key="meaning">{texts.say(MEANING[relation])}</span>;
  return <Say text="relationLine" parts={[name, meaning]} />;
}
