// Whether a name is that of the outlet whose page it stands on: an outlet does not name itself as its source.
import { foldUnits } from '../words/fold-units';

/** Letters of a name that may be part of the outlet's own: shorter ones are part of many names. */
const MIN_PART = 4;

interface OwnNames {
  readonly names: readonly string[];
  readonly domain: string;
}

/** True where a name is the outlet's own, in full, in part or by its initials. */
export function isOwnName(name: string, { names, domain }: OwnNames): boolean {
  const bareName = bare(name);
  const own = [...names, domain, domain.split('.')[0] ?? ''].map(bare).filter(Boolean);
  return own.some((one) => one === bareName || holds(one, bareName) || holds(bareName, one)) || names.some((one) => isInitials(name, one));
}

function holds(whole: string, part: string): boolean {
  return part.length >= MIN_PART && whole.includes(part);
}

/** `CNA` on the site of Channel NewsAsia. */
function isInitials(name: string, siteName: string): boolean {
  return /^\p{Lu}{2,6}$/u.test(name) && (siteName.match(/\p{Lu}/gu) ?? []).join('') === name;
}

function bare(text: string): string {
  return foldUnits(text)
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
