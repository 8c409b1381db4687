// The commands of the popup as buttons, with their keys where the reader has them on, and what came of the last one.

import type { Command, CommandContext } from '../commands/command';
import { CommandOutcome } from '../components/CommandOutcome';
import { useTexts } from '../texts-context';
import type { Doing } from '../use-doing';
import { useCommandKeys } from './use-command-keys';

interface Props {
  readonly commands: readonly Command[];
  readonly context: CommandContext;
  /** False where the reader turned single letters off. */
  readonly hasKeys: boolean;
  readonly doing: Doing;
}

export function CommandBar({ commands, context, hasKeys, doing }: Props) {
  const texts = useTexts();
  const offered = commands.filter(({ isOffered }) => isOffered(context));
  const run = (command: Command) => doing.start(() => command.run(context));
  useCommandKeys(hasKeys ? offered : [], run);
  return (
    <footer class="commands">
      <CommandOutcome doing={doing} />
      <ul aria-label={texts.say('commands')}>
        {offered.map((command) => (
          <li key={command.name}>
            <button type="button" class="command" {...(hasKeys ? keyOf(command) : {})} onClick={() => run(command)}>
              {texts.say(command.label)}
            </button>
          </li>
        ))}
      </ul>
    </footer>
  );
}

const keyOf = ({ key }: Command) => ({ 'data-key': key, 'aria-keyshortcuts': key });
