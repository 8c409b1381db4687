// The commands of the popup as buttons with their keys, and what came of the last one.
import { useTexts } from '../texts-context';
import { CommandOutcome } from './CommandOutcome';
import type { Command, CommandContext } from './commands/command';
import { useCommandKeys } from './use-command-keys';
import type { Doing } from './use-doing';

interface Props {
  readonly commands: readonly Command[];
  readonly context: CommandContext;
  readonly doing: Doing;
}

export function CommandBar({ commands, context, doing }: Props) {
  const texts = useTexts();
  const offered = commands.filter(({ isOffered }) => isOffered(context));
  const run = (command: Command) => doing.start(() => command.run(context));
  useCommandKeys(offered, run);
  return (
    <footer class="commands">
      <CommandOutcome doing={doing} />
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
