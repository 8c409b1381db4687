// The commands of the popup as buttons, with their keys unless the reader turned these off, and what came of the last command.
import { useEffect, useState } from 'preact/hooks';
import type { Command, CommandContext } from '../commands/command';
import { CommandOutcome } from '../components/CommandOutcome';
import type { MessageKey } from '../messages-text';
import { useTexts } from '../texts-context';
import type { Action } from '../use-action';

interface Props {
  readonly commands: readonly Command[];
  readonly context: CommandContext;
  /** False where the reader turned single letters off. */
  readonly hasKeys: boolean;
  readonly action: Action;
}

export function CommandBar({ commands, context, hasKeys, action }: Props) {
  const texts = useTexts();
  const offered = commands.filter(({ isOffered }) => isOffered(context));
  const inRow = offered.filter(({ short }) => short !== undefined);
  const others = offered.filter((command) => !inRow.includes(command));
  const [isMoreAsked, setMoreAsked] = useState(false);
  const run = (command: Command) => action.start(() => command.run(context));
  useCommandKeys(hasKeys ? offered : [], run);
  const list = (listed: readonly Command[], wordOf: (command: Command) => MessageKey) =>
    listed.map((command) => (
      <li key={command.name}>
        <button
          type="button"
          class="command"
          title={texts.say(command.label)}
          {...(hasKeys ? keyOf(command) : {})}
          onClick={() => run(command)}
        >
          {texts.say(wordOf(command))}
        </button>
      </li>
    ));
  // Where the row would be empty there is nothing to put the others behind.
  const isMore = isMoreAsked || inRow.length === 0;
  return (
    <footer class="commands">
      <CommandOutcome action={action} />
      {isMore && others.length > 0 && (
        <ul class="commands-more" aria-label={texts.say(inRow.length === 0 ? 'commands' : 'commandsMore')}>
          {list(others, ({ label }) => label)}
        </ul>
      )}
      {inRow.length > 0 && (
        <ul class="commands-row" aria-label={texts.say('commands')}>
          {list(inRow, ({ short, label }) => short ?? label)}
          {others.length > 0 && (
            <li>
              <button type="button" class="command" aria-expanded={isMore} onClick={() => setMoreAsked(!isMoreAsked)}>
                {texts.say('commandsMore')}
              </button>
            </li>
          )}
        </ul>
      )}
    </footer>
  );
}

const keyOf = ({ key }: Command) => ({ 'data-key': key, 'aria-keyshortcuts': key });

const TYPED_INTO = 'input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]';

/** One key for each command, without modifiers, and never while something is typed. */
function useCommandKeys(commands: readonly Command[], run: (command: Command) => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const command = isMeant(event) && commands.find(({ key }) => key === letterOf(event));
      if (!command) return;
      event.preventDefault();
      run(command);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
}

function isMeant({ altKey, ctrlKey, metaKey, shiftKey, repeat, isComposing, target }: KeyboardEvent): boolean {
  if (altKey || ctrlKey || metaKey || shiftKey || repeat || isComposing) return false;
  return !(target instanceof Element && target.closest(TYPED_INTO));
}

/** The Latin letter; on a keyboard of another script the one that is printed on the same key, e.g. `n` for Russian `т`. */
function letterOf({ key, code }: KeyboardEvent): string {
  return /^[a-z]$/i.test(key) ? key.toLowerCase() : (/^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? '');
}
