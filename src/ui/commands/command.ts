// What the popup can be asked to do: one file for each command, one line in the list.
import type { Answer } from '../../messages/contract';
import type { ActiveTab } from '../browser';
import type { MessageKey, Texts } from '../messages-text';
import type { Outside } from '../start-screen';
import type { Outcome } from '../use-doing';

/** What a command has to go by. */
export interface CommandContext extends Outside {
  readonly tab: ActiveTab;
  /** For what is shown elsewhere than in the popup. */
  readonly texts: Texts;
  /** Null where the page could not be read. */
  readonly answer: Answer | null;
  /** Reads the page again and shows its answer; false where it failed, which is then shown. */
  readonly readAgain: () => Promise<boolean>;
  /** In the panel beside the page, not in the popup. */
  readonly isBeside: boolean;
}

export interface Command {
  /** Its file is named so. */
  readonly name: string;
  /** One lower-case Latin letter. It works alone, without modifiers, and never while something is typed. */
  readonly key: string;
  readonly label: MessageKey;
  /** Whether it has a meaning here; where not, neither button nor key is there. */
  readonly isOffered: (context: CommandContext) => boolean;
  /** Called in the click or key press itself, so that permissions may be asked for before anything is awaited. */
  readonly run: (context: CommandContext) => Promise<Outcome | null>;
}
