// The finding in words, without marks: the sentence on top of the popup, for the tooltip of the toolbar button.
import type { Answer } from '../core/model/answer';
import type { Source } from '../core/model/provenance';
import { type Named, summarise, wordsOfNamed } from '../core/provenance/summary';
import { isolated, onOneLine } from '../core/text/tame-text';
import type { Texts } from '../messages/texts';

/** Names in a list, and characters of a name. Chosen by hand: a tooltip is read at a glance, and pages write names of any length. */
const MAX_NAMES = 4;
const MAX_NAME_LENGTH = 80;

export function sayFinding(answer: Answer, texts: Texts): string {
  const { otherOutlets, isAtLeast, namedBy } = summarise(answer);
  if (otherOutlets === 0 && namedBy.who === 'nobody') return texts.say('sentenceUnknown');
  const siblings =
    otherOutlets === 0 ? texts.say('siblingsNowhere') : texts.sayCount(isAtLeast ? 'siblingsAtLeast' : 'siblingsAt', otherOutlets);
  const { text, parts } = wordsOfNamed(namedBy);
  return texts.say('sentence', siblings, texts.say(text, ...parts.map((part) => sayNamed(part, texts))));
}

function sayNamed(named: Named, texts: Texts): string {
  if ('outlet' in named) return shownName(named.outlet.name || named.outlet.domain) || texts.say('outletUnknown');
  if ('person' in named) return shownName(named.person);
  const { sources } = named;
  const names = sources.slice(0, MAX_NAMES).map((source) => nameOf(source, texts));
  return texts.list(sources.length > MAX_NAMES ? [...names, texts.sayCount('originsMore', sources.length - MAX_NAMES)] : names);
}

function nameOf({ kind, agency, name }: Source, texts: Texts): string {
  if (kind === 'unnamed') return texts.say('unnamedAgencies');
  return shownName(agency ? texts.agencyName(agency, name) : name);
}

function shownName(name: string): string {
  const whole = onOneLine(name);
  const shown = whole.length > MAX_NAME_LENGTH ? `${whole.slice(0, MAX_NAME_LENGTH)}…` : whole;
  return shown && isolated(shown);
}
