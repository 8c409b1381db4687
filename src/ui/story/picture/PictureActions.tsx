import type { Story } from '../../../messages/contract';
import { saveFile, saveText } from '../../save-file';
import { useTexts } from '../../texts-context';
import { useTask } from '../../use-task';
import { xmlOf } from '../detached-markup';
import { storyFileName } from '../story-file-name';
import { PictureSvg } from './PictureSvg';
import { pngOf } from './paint-picture';
import type { Picture } from './picture';

interface Props {
  readonly story: Story;
  /** In the name of the file. */
  readonly of: 'tree' | 'timeline';
  /** As it stands on the page now. */
  readonly draw: (now: Date) => Picture | null;
}

/** Saves a drawing as a file for other programs. */
export function PictureActions({ story, of, draw }: Props) {
  const texts = useTexts();
  const saving = useTask<void>();
  const save = (write: (picture: Picture, nameOf: (ending: string) => string) => Promise<void>) =>
    saving.start(async () => {
      const now = new Date();
      const picture = draw(now);
      if (picture) await write(picture, (ending) => storyFileName(story, now, `${of}.${ending}`));
    });
  const saveSvg = () => save(async (picture, nameOf) => saveText(xmlOf(<PictureSvg picture={picture} />), 'image/svg+xml', nameOf('svg')));
  const savePng = () => save(async (picture, nameOf) => saveFile(await pngOf(picture), nameOf('png')));
  return (
    <div class="actions">
      <button type="button" onClick={saveSvg}>
        {texts.say('saveSvg')}
      </button>
      <button type="button" onClick={savePng}>
        {texts.say('savePng')}
      </button>
      <span role="status">{saving.now.state === 'failed' && texts.say('saveFailed')}</span>
    </div>
  );
}
