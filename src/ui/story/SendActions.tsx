// What can be sent to somebody who has no Wireprint.
import type { Story } from '../../messages/contract';
import { saveText } from '../save-file';
import { useTexts } from '../texts-context';
import { useTask } from '../use-task';
import { makeReport } from './report/make-report';
import { storyFileName } from './story-file-name';

/** @param story with the names of the table of agencies */
export function SendActions({ story }: { story: Story }) {
  const texts = useTexts();
  const saving = useTask<void>();
  const saveReport = async () => {
    const now = new Date();
    saveText(await makeReport(story, texts, now), 'text/html', storyFileName(story, now, 'html'));
  };
  return (
    <div class="actions send-actions">
      <button type="button" class="main" onClick={() => saving.start(saveReport)}>
        {texts.say('saveReport')}
      </button>
      <button type="button" onClick={() => print()}>
        {texts.say('printStory')}
      </button>
      <span role="status">{saving.now.state === 'failed' && texts.say('saveFailed')}</span>
    </div>
  );
}
