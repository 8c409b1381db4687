// The texts of a language that the reader chose: the browser's look-up knows only its own language, so these are read from _locales and filled here.
import type { GetMessage } from './texts';

export interface OwnMessage {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}
export type OwnMessages = Readonly<Record<string, OwnMessage>>;

/** The case of a placeholder's name does not matter, as in the browser's own look-up. */
export function getMessageFrom(messages: OwnMessages): GetMessage {
  return (key, substitutions = []) => {
    const { message, placeholders = {} } = messages[key] ?? { message: '' };
    return message.replace(/\$(\w+)\$/g, (_, name: string) => {
      const number = Number(placeholders[name.toLowerCase()]?.content.slice(1));
      return substitutions[number - 1] ?? '';
    });
  };
}
