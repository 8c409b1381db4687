// What the panel shows of a page that has not been read: it is read only when the reader asks for it, since the panel follows every tab.
import { useState } from 'preact/hooks';
import { Progress } from '../components/Progress';
import { useTexts } from '../texts-context';

export function Unread({ onRead }: { onRead: () => Promise<unknown> }) {
  const texts = useTexts();
  const [isReading, setReading] = useState(false);
  const read = async () => {
    setReading(true);
    await onRead();
    setReading(false);
  };
  if (isReading) return <Progress text="reading" isMain />;
  return (
    <div class="notice">
      <h1>{texts.say('panelUnread')}</h1>
      <p>{texts.say('panelUnreadHint')}</p>
      <button type="button" class="main" onClick={read}>
        {texts.say('panelRead')}
      </button>
    </div>
  );
}
