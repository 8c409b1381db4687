// How many objections the reader made, and a file of test cases made from them, written only on request.
import { Failure } from '../components/Failure';
import { Region } from '../components/Region';
import { saveFile } from '../save-file';
import type { Ask } from '../start-screen';
import { useTexts } from '../texts-context';
import type { CallState } from '../use-call';
import { useTask } from '../use-task';

export function ObjectionsSection({ ask, counted }: { ask: Ask; counted: CallState<{ readonly count: number }> }) {
  const texts = useTexts();
  const writing = useTask<null>();
  const count = counted.state === 'ready' ? counted.value.count : 0;
  const write = () =>
    writing.start(async () => {
      const { text } = await ask('exportObjections', null);
      saveFile(new Blob([text], { type: 'application/x-ndjson' }), `wireprint-corrections-${new Date().toISOString().slice(0, 10)}.jsonl`);
      return null;
    });
  return (
    <Region title="objectionsHeading">
      <p>{texts.say('objectionsExplained')}</p>
      {counted.state === 'failed' && <Failure code={counted.code} />}
      {counted.state === 'ready' && <p>{count === 0 ? texts.say('objectionsNone') : texts.sayCount('objectionsCount', count)}</p>}
      {count > 0 && (
        <div class="actions">
          <button type="button" onClick={write}>
            {texts.say('objectionsExport')}
          </button>
        </div>
      )}
      {writing.now.state === 'failed' && <Failure code={writing.now.code} />}
      <p role="status">{writing.now.state === 'ready' && texts.say('exported')}</p>
    </Region>
  );
}
