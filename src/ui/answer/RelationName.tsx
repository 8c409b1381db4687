import type { SiblingCopy } from '../../messages/contract';
import { Say } from '../components/Say';
import type { MessageKey } from '../messages-text';
import { useTexts } from '../texts-context';

const RELATION: Record<SiblingCopy['relation'], { name: MessageKey; means: MessageKey }> = {
  identical: { name: 'relationIdentical', means: 'meansIdentical' },
  edited: { name: 'relationEdited', means: 'meansEdited' },
  excerpt: { name: 'relationExcerpt', means: 'meansExcerpt' },
  rewritten: { name: 'relationRewritten', means: 'meansRewritten' },
  translated: { name: 'relationTranslated', means: 'meansTranslated' },
};

/** “Rewritten: the same story in other words”. */
export function RelationName({ relation }: { relation: SiblingCopy['relation'] }) {
  const texts = useTexts();
  const { name, means } = RELATION[relation];
  return <Say text="relationLine" parts={[<strong key="name">{texts.say(name)}</strong>, <span key="means">{texts.say(means)}</span>]} />;
}
