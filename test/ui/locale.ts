// Reads _locales as the browser does: the reader's language, English where that has no such message, '' where neither has.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withAgencyNames } from '../../src/build/agency-messages';
import { type GetMessage, makeTexts, type Texts } from '../../src/messages/texts';

const LOCALES = join(import.meta.dirname, '../../assets/_locales');

export interface Message {
  readonly message: string;
  readonly description?: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}
export type Messages = Readonly<Record<string, Message>>;

export const locales: readonly string[] = readdirSync(LOCALES);
export const messagesOf = (locale: string): Messages =>
  JSON.parse(readFileSync(join(LOCALES, locale, 'messages.json'), 'utf8')) as Messages;

/** As they are packaged. */
export const packagedMessagesOf = (locale: string): Messages => withAgencyNames(messagesOf(locale), locale);

export function getMessageOf(locale: string): GetMessage {
  const own = packagedMessagesOf(locale);
  const english = packagedMessagesOf('en');
  return (key, substitutions = []) => fill(own[key] ?? english[key], substitutions);
}

/** The case of a placeholder's name does not matter: https://developer.chrome.com/docs/extensions/reference/api/i18n#overview-message */
function fill(message: Message | undefined, substitutions: readonly string[]): string {
  const contents = new Map(Object.entries(message?.placeholders ?? {}).map(([name, { content }]) => [name.toLowerCase(), content]));
  return (message?.message ?? '').replace(/\$(\w+)\$/g, (_, name: string) => {
    const number = Number(contents.get(name.toLowerCase())?.slice(1));
    return substitutions[number - 1] ?? '';
  });
}

/** The folder's name as a language tag: `zh_CN` is `zh-CN`. */
export const tagOf = (locale: string): string => locale.replace('_', '-');
export const textsOf = (locale: string): Texts => makeTexts(getMessageOf(locale), tagOf(locale));
