import type { Source } from '../../messages/contract';
import { PageText } from '../components/PageText';
import { useTexts } from '../texts-context';

/** A source within a sentence. Where a page says “agences de presse”, the reader's own language has the word. */
export function SourceName({ source }: { source: Source }) {
  const texts = useTexts();
  return source.kind === 'unnamed' ? <span>{texts.say('unnamedAgencies')}</span> : <PageText text={source.name} />;
}
