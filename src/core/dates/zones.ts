// Names of time zones as offsets from UTC. A name that several countries use means the one of the site's country, or nothing.
import type { DatePlace } from './date-parts';

/** Names that mean one offset everywhere. `mez`, `mesz`: German; `мск`: Moscow; `wib`, `wita`, `wit`: Indonesia. */
const ZONES: Readonly<Record<string, string>> = {
  z: 'Z', utc: 'Z', gmt: 'Z', wet: 'Z', west: '+01:00', cet: '+01:00', mez: '+01:00', cest: '+02:00', mesz: '+02:00', sast: '+02:00', cat: '+02:00',
  eet: '+02:00', eest: '+03:00', msk: '+03:00', мск: '+03:00', trt: '+03:00', eat: '+03:00', wat: '+01:00', irst: '+03:30', npt: '+05:45', pkt: '+05:00',
  ict: '+07:00', wib: '+07:00', wita: '+08:00', wit: '+09:00', hkt: '+08:00', sgt: '+08:00', pht: '+08:00', awst: '+08:00', jst: '+09:00', kst: '+09:00',
  acst: '+09:30', acdt: '+10:30', aest: '+10:00', aedt: '+11:00', nzst: '+12:00', nzdt: '+13:00', hst: '-10:00', akst: '-09:00', akdt: '-08:00',
  pdt: '-07:00', mdt: '-06:00', cdt: '-05:00', edt: '-04:00', brt: '-03:00',
}; // biome-ignore format: a table
/** Names that mean several, by country. `ist`: India, Ireland, Israel; `cst`: Central America, China, Cuba; `bst`: Britain, Bangladesh. */
const AMBIGUOUS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ist: { IN: '+05:30', IE: '+01:00', IL: '+02:00' },
  cst: { US: '-06:00', CA: '-06:00', MX: '-06:00', CN: '+08:00', TW: '+08:00', CU: '-05:00' },
  est: { US: '-05:00', CA: '-05:00', JM: '-05:00' },
  mst: { US: '-07:00', CA: '-07:00', MX: '-07:00', MY: '+08:00' },
  pst: { US: '-08:00', CA: '-08:00', PH: '+08:00' },
  ast: { CA: '-04:00', PR: '-04:00', SA: '+03:00' },
  bst: { GB: '+01:00', BD: '+06:00' },
  gst: { AE: '+04:00', OM: '+04:00' },
};
/** Countries that a language is nearly only written in: Hindi pages mean the time of India. */
const COUNTRY_OF_LANGUAGE: Readonly<Record<string, string>> = { hi: 'IN', he: 'IL', ga: 'IE', bn: 'BD', ms: 'MY', ja: 'JP', ko: 'KR' };
/** `+02:00`, `-0330`, `+5:30`, `gmt+8`. */
const OFFSET = /^(?:gmt|utc)?\s?([+\-−])(\d{1,2}):?(\d{2})?$/;

/** `Z`, `+02:00`; '' where the text names no zone; null where it names one that may be several. @param name lower case */
export function zoneOf(name: string, { lang, country }: DatePlace): string | null {
  if (name === '') return '';
  const [, sign, hours = '', minutes = '00'] = OFFSET.exec(name) ?? [];
  if (sign) {
    const offset = `${sign === '+' ? '+' : '-'}${hours.padStart(2, '0')}:${minutes}`;
    return Number(hours) > 14 || Number(minutes) > 59 ? '' : offset.endsWith('00:00') ? 'Z' : offset;
  }
  if (Object.hasOwn(AMBIGUOUS, name)) return AMBIGUOUS[name]?.[country || (COUNTRY_OF_LANGUAGE[lang] ?? '')] ?? null;
  return Object.hasOwn(ZONES, name) ? (ZONES[name] ?? '') : '';
}
