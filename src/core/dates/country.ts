// The country of a site, as far as its address or the language that it declares tells.

/** Domains of countries that sites of any country use. */
const USED_BY_ALL: ReadonlySet<string> = new Set('ac ai am cc co eu fm gg io la ly me mn nu sh sx to tv vc ws'.split(' '));
/** `en-GB`, `pt_BR`, `zh-Hans-CN`; of several declared tags the first, since templates leave `en_US` in others. */
const REGION = /^[A-Za-z]{2,3}(?:[-_][A-Za-z]{4})?[-_]([A-Za-z]{2})(?![A-Za-z])/;

/** Upper case ISO 3166 code; '' where neither tells it. */
export function countryOf(url: string, declaredLang: string): string {
  const [, domain = ''] = /^https?:\/\/[^/?#]*\.([a-z]{2})(?::\d+)?(?:[/?#]|$)/i.exec(url) ?? [];
  if (domain && !USED_BY_ALL.has(domain.toLowerCase())) return domain.toLowerCase() === 'uk' ? 'GB' : domain.toUpperCase();
  return REGION.exec(declaredLang)?.[1]?.toUpperCase() ?? '';
}
