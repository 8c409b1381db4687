import { FOLLOW_READS, type FollowReads } from '../../messages/follows';
import { Choice } from '../components/Choice';
import { READS_HINT, READS_NAME } from '../settings/reads-words';
import { useTexts } from '../texts-context';

/** What is read of the feeds that are chosen below. */
export function ReadsChoice({ chosen, onChoose }: { chosen: FollowReads; onChoose: (reads: FollowReads) => void }) {
  const texts = useTexts();
  return (
    <fieldset>
      <legend>{texts.say('followReads')}</legend>
      {FOLLOW_READS.map((reads) => (
        <Choice
          key={reads}
          group="reads"
          name={READS_NAME[reads]}
          hint={READS_HINT[reads]}
          isChosen={reads === chosen}
          onChoose={() => onChoose(reads)}
        />
      ))}
    </fieldset>
  );
}
