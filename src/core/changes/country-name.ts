// Whether a word is a country's own name, which the platform knows in every language, or one made from it.
import { fold } from '../text/fold';

/**
 * @param written as the text has it: `Norvège`, `norvégien`
 * @param country ISO 3166 code
 * @param lang BCP 47 primary tag; English names where it is unknown
 */
export function isCountryName(written: string, country: string, lang: string): boolean {
  const words = (text: string) => fold(text).match(/\p{L}+/gu) ?? [];
  const word = words(written).join(' ');
  return (['long', 'short'] as const).some((style) => {
    const name = new Intl.DisplayNames([lang || 'en'], { type: 'region', style, fallback: 'none' }).of(country);
    return name !== undefined && words(name).join(' ') === word;
  });
}
