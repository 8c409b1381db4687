import { Failure } from '../components/Failure';
import { useTexts } from '../texts-context';
import type { Added } from './use-adding';

/** What came of following feeds; empty before. */
export function AddedStatus({ added }: { added: Added | null }) {
  const texts = useTexts();
  if (added?.state === 'failed') return <Failure code={added.code} />;
  return (
    <p role="status">
      {added?.state === 'refused' && texts.say('permissionRefused')}
      {added?.state === 'added' && added.added > 0 && texts.sayCount('followsAdded', added.added)}
      {added?.state === 'added' && added.added === 0 && texts.say('followsKnown')}
    </p>
  );
}
