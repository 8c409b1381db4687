import type { Source } from '../../messages/contract';
import { PageText } from '../components/PageText';
import { useTexts } from '../texts-context';

/** True for agencies that a page credits without a name, such as “agencies”. */
export const isUnnamed = ({ agency, outlet }: Pick<Source, 'agency' | 'outlet'>) => agency === null && outlet === null;

/** A source within a sentence. Where a page says “agences de presse”, the reader's own language has the word. */
export function SourceName({ source }: { source: Source }) {
  const texts = useTexts();
  return isUnnamed(source) ? <span>{texts.say('unnamedAgencies')}</span> : <PageText text={source.name} />;
}
