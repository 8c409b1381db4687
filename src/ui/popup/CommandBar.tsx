// The commands of the popup as buttons with their keys, and what came of the last one.
import { Failure } from '../components/Failure';
import { Progress } from '../components/Progress';
import { useTexts } from '../texts-context';
import { useTask } from '../use-task';
import type { Command, CommandContext, Outcome } from './commands/command';
import { useCommandKeys } from './use-command-keys';

export function CommandBar({ commands, context }: { commands: readonly Command[]; context: CommandContext }) {
  const texts = useTexts();
  const task = useTask<Outcome | null>();
  const offered = commands.filter(({ isOffered }) => isOffered(context));
  const start = (run: () => Promise<Outcome | null>) => {
    if (task.now.state !== 'waiting') void task.start(run);
  };
  const run = (command: Command) => start(() => command.run(context));
  useCommandKeys(offered, run);
  return (
    <footer class="commands">
      <div class="command-outcome" role="status">
        {task.now.state === 'waiting' && <Progress text="loading" />}
        {task.now.state === 'failed' && <Failure code={task.now.code} />}
        {task.now.state === 'ready' && task.now.value && <Said outcome={task.now.value} onUndo={start} />}
      </div>
      <ul aria-label={texts.say('commands')}>
        {offered.map((command) => (
          <li key={command.name}>
            <button type="button" class="command" data-key={command.key} aria-keyshortcuts={command.key} onClick={() => run(command)}>
              {texts.say(command.label)}
            </button>
          </li>
        ))}
      </ul>
    </footer>
  );
}

function Said({ outcome: { said, parts = [], undo }, onUndo }: { outcome: Outcome; onUndo: (run: () => Promise<Outcome>) => void }) {
  const texts = useTexts();
  const takeBack = async (): Promise<Outcome> => {
    await undo?.();
    return { said: 'takenBack' };
  };
  return (
    <>
      <span>{texts.say(said, ...parts)}</span>
      {undo && (
        <button type="button" class="quiet" onClick={() => onUndo(takeBack)}>
          {texts.say('takeBack')}
        </button>
      )}
    </>
  );
}
