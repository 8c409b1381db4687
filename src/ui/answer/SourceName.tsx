import type { Source } from '../../messages/contract';
import { PageText } from '../components/PageText';
import { useTexts } from '../texts-context';

export const isUnnamed = ({ agency, outlet }: Pick<Source, 'agency' | 'outlet'>) => agency === null && outlet === null;

/** A source within a sentence: “agences de presse” of a page are unnamed agencies in the reader's language. */
export function SourceName({ source }: { source: Source }) {
  const texts = useTexts();
  return isUnnamed(source) ? <span>{texts.say('unnamedAgencies')}</span> : <PageText text={source.name} />;
}
