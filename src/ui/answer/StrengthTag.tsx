import type { Source } from '../../messages/contract';
import { useTexts } from '../texts-context';

/** Whether a source is credited, or only spoken of in the story. */
export function StrengthTag({ strength }: Pick<Source, 'strength'>) {
  return <span class={`tag tag-${strength}`}>{useTexts().say(strength === 'credit' ? 'strengthCredit' : 'strengthMention')}</span>;
}
