// One key for each command, without modifiers, and never while something is typed.
import { useEffect } from 'preact/hooks';
import type { Command } from '../commands/command';

const TYPED_INTO = 'input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]';

export function useCommandKeys(commands: readonly Command[], run: (command: Command) => void): void {
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

/** The Latin letter; on a keyboard of another script the one that stands in its place, e.g. `n` for Russian `т`. */
function letterOf({ key, code }: KeyboardEvent): string {
  return /^[a-z]$/i.test(key) ? key.toLowerCase() : (/^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? '');
}
