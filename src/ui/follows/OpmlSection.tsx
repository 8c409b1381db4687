import { useState } from 'preact/hooks';
import type { Follow } from '../../messages/follows';
import { Region } from '../components/Region';
import { saveText } from '../save-file';
import { useTexts } from '../texts-context';
import { FeedChoice } from './FeedChoice';
import { nameOfFollow } from './FollowItem';
import { type FileOfFeeds, readFeedsOf, writeFeeds } from './opml-file';
import type { Adding } from './use-adding';

interface Props {
  readonly follows: readonly Follow[];
  readonly followed: ReadonlySet<string>;
  readonly adding: Adding;
}

/** Feeds out of a file of another feed reader, and what is followed into one. */
export function OpmlSection({ follows, followed, adding }: Props) {
  const texts = useTexts();
  const [file, setFile] = useState<FileOfFeeds | 'damaged' | null>(null);
  const [round, setRound] = useState(0);
  const take = async (input: HTMLInputElement) => {
    const chosen = input.files?.[0];
    if (chosen) {
      setFile((await readFeedsOf(chosen)) ?? 'damaged');
      setRound(round + 1);
    }
    // Emptied, so that choosing the same file again, perhaps after it was mended, is a change.
    input.value = '';
  };
  const save = async () => {
    const named = follows.map((follow) => ({ url: follow.url, kind: follow.kind, title: nameOfFollow(follow) }));
    saveText(await writeFeeds(named, texts.say('followsTitle')), 'text/x-opml', 'wireprint.opml');
  };
  return (
    <Region title="opmlHeading">
      <p>{texts.say('opmlLead')}</p>
      <div class="actions">
        <label class="button">
          {texts.say('opmlImport')}
          <input type="file" class="unseen" accept=".opml,.xml,text/x-opml,text/xml" onChange={(event) => take(event.currentTarget)} />
        </label>
        {follows.length > 0 && (
          <button type="button" onClick={save}>
            {texts.say('opmlExport')}
          </button>
        )}
      </div>
      <p role="status">
        {file === 'damaged' && texts.say('opmlDamaged')}
        {file !== null && file !== 'damaged' && (
          <>
            {texts.sayCount('opmlFound', file.feeds.length)} {file.leftOut > 0 && texts.sayCount('opmlLeftOut', file.leftOut)}
          </>
        )}
      </p>
      {file !== null && file !== 'damaged' && file.feeds.length > 0 && (
        <FeedChoice key={round} groups={[{ name: null, feeds: file.feeds }]} proposed={file.feeds} followed={followed} adding={adding} />
      )}
    </Region>
  );
}
