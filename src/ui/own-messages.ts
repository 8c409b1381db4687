// The words of a language that the browser would not have chosen: read from our own _locales, and filled as the browser fills them.
import type { GetMessage } from './messages-text';

export interface OwnMessage {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}
export type OwnMessages = Readonly<Record<string, OwnMessage>>;

/** Placeholders are found without case, as in the browser's own look-up. */
export function getMessageFrom(messages: OwnMessages): GetMessage {
  return (key, substitutions = []) => {
    const { message, placeholders = {} } = messages[key] ?? { message: '' };
    return message.replace(/\$(\w+)\$/g, (_, name: string) => {
      const place = Number(placeholders[name.toLowerCase()]?.content.slice(1));
      return substitutions[place - 1] ?? '';
    });
  };
}
