// The name of an agency among the texts of the screens, where readers of their language call it otherwise than the table does.

/**
 * The key of the message. It names the language too: a browser takes a message that a locale lacks from English. Browsers allow letters, digits and `_` in it.
 *
 * @param id of an agency
 * @param language BCP 47 tag: `ar`, `zh-CN`
 */
export const agencyMessage = (id: string, language: string): string => `agency_${language.split('-')[0]}_${id.replaceAll('-', '_')}`;
