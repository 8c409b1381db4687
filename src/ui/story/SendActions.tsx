// What can be sent to somebody who has no Wireprint.
import type { Story } from '../../messages/contract';
import { saveText } from '../save-file';
import { useTexts } from '../texts-context';
import { useTask } from '../use-task';
import { makeReport } from './report/make-report';
import { storyFileName } from './story-file-name';
import { toSummaryText } from './summary-text';

interface Props {
  /** With the names of the table of agencies. */
  readonly story: Story;
  readonly onCopy: (text: string) => Promise<void>;
}

export function SendActions({ story, onCopy }: Props) {
  const texts = useTexts();
  const copying = useTask<void>();
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
      <button type="button" onClick={() => copying.start(() => onCopy(toSummaryText(story, texts, new Date())))}>
        {texts.say('copySummary')}
      </button>
      <button type="button" onClick={() => print()}>
        {texts.say('printStory')}
      </button>
      <span role="status">
        {saving.now.state === 'failed' && texts.say('saveFailed')}
        {copying.now.state === 'ready' && texts.say('textCopied')}
        {copying.now.state === 'failed' && texts.say('copyRefused')}
      </span>
    </div>
  );
}
