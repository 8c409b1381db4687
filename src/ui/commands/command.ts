// A command of the popup. Each has a file of its own and a line in commands.ts.
import type { Answer } from '../../messages/contract';
import type { ActiveTab } from '../browser';
import type { MessageKey, Texts } from '../messages-text';
import type { Outside } from '../start-screen';
import type { Outcome } from '../use-action';

/** What a command can use. */
export interface CommandContext extends Outside {
  readonly tab: ActiveTab;
  /** For words that go elsewhere than into the popup: a citation, the legend on the page. */
  readonly texts: Texts;
  /** Null where the page could not be read. */
  readonly answer: Answer | null;
  /** Reads the page again and shows its answer; false where it failed, which is then shown. */
  readonly readAgain: () => Promise<boolean>;
  /** Shows the stored answer about the article at this address, after a command that changed it; where it fails, what was shown stays. */
  readonly lookAgain: (url: string) => Promise<void>;
  /** In the panel beside the page, not in the popup. */
  readonly isBeside: boolean;
}

export interface Command {
  /** Its file is named so. */
  readonly name: string;
  /** One lower-case Latin letter. It works alone, without modifiers, and never while something is typed. */
  readonly key: string;
  readonly label: MessageKey;
  /** One word for it in the row at the foot; a command without one stands behind “More”. */
  readonly short?: MessageKey;
  /** Where false, there is neither a button nor a key for it. */
  readonly isOffered: (context: CommandContext) => boolean;
  /** Called in the click or key press itself, so that permissions may be asked for before anything is awaited. */
  readonly run: (context: CommandContext) => Promise<Outcome | null>;
}
