import type { AskedArticle } from '../../messages/contract';
import { PageText } from '../components/PageText';
import { useTexts } from '../texts-context';

export function OutletName({ outlet }: { outlet: AskedArticle['outlet'] }) {
  const texts = useTexts();
  const name = outlet.name || outlet.domain;
  return name === '' ? <span>{texts.say('outletUnknown')}</span> : <PageText text={name} />;
}
