// What readers of a language call agencies, as messages of its locale: so no screen carries the names of all languages.
import { agencyMessage } from '../core/credit/agencies/agency-message';
import { LOCAL_NAMES, localAgencyName } from '../core/credit/agencies/local-names';

/** @param locale name of its folder: `zh_CN` */
export function withAgencyNames<Message>(
  messages: Readonly<Record<string, Message>>,
  locale: string,
): Record<string, Message | { message: string }> {
  const language = locale.replace('_', '-');
  const names = Object.keys(LOCAL_NAMES).flatMap((id) => {
    const message = localAgencyName(id, language);
    return message === null ? [] : [[agencyMessage(id, language), { message }] as const];
  });
  return { ...messages, ...Object.fromEntries(names) };
}
