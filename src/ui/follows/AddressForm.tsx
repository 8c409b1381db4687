import { useId, useState } from 'preact/hooks';
import type { StarterFeed } from '../../messages/follows';
import type { MessageKey } from '../messages-text';
import { AddressField, AddressProblem } from '../settings/AddressField';
import { useTexts } from '../texts-context';
import { AddedStatus } from './AddedStatus';
import { FeedChoice } from './FeedChoice';
import { typedFeed } from './feed-address';
import { starterFeedsOfSite } from './starter-feeds';
import type { Added, Adding, OfferedFeed } from './use-adding';

interface Props {
  readonly adding: Adding;
  /** The starter list, in which a site that is typed is looked up. */
  readonly list: readonly StarterFeed[];
  readonly followed: ReadonlySet<string>;
}

/** A field for the address of one feed, or of a site whose feeds the starter list has. */
export function AddressForm({ adding, list, followed }: Props) {
  const texts = useTexts();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<MessageKey | null>(null);
  const [added, setAdded] = useState<Added | null>(null);
  const [offered, setOffered] = useState<readonly OfferedFeed[]>([]);
  const add = async (event: Event) => {
    event.preventDefault();
    setAdded(null);
    setProblem(null);
    setOffered([]);
    const wanted = typedFeed(typed);
    if (wanted === null) return setProblem('followAddressInvalid');
    if ('site' in wanted) {
      const feeds = starterFeedsOfSite(list, wanted.site);
      setOffered(feeds);
      return setProblem(feeds.length === 0 ? 'followAddressIsSite' : null);
    }
    const outcome = await adding.add([wanted.feed]);
    setAdded(outcome);
    if (outcome.state === 'added') setTyped('');
  };
  return (
    <>
      <form class="follow-address" onSubmit={add} noValidate>
        <AddressField form={id} label="followAddress" typed={typed} problem={problem} onType={setTyped} />
        <button type="submit" aria-disabled={adding.isBusy}>
          {texts.say('followAdd')}
        </button>
        <AddressProblem form={id} problem={problem} />
        <AddedStatus added={added} />
      </form>
      {offered.length > 0 && (
        <FeedChoice
          key={offered[0]?.url}
          groups={[{ name: null, feeds: offered }]}
          proposed={offered}
          followed={followed}
          adding={adding}
        />
      )}
    </>
  );
}
