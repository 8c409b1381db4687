// What is listed and in which order: a field of words, and lists to narrow it.
import { useId, useState } from 'preact/hooks';
import {
  COPY_STATES,
  FOUND_STATES,
  LIBRARY_ORDERS,
  LIBRARY_VIEWS,
  type LibraryChoices,
  OPENED_STATES,
  TRACKED_STATES,
} from '../../messages/contract';
import { RELATION_NAME } from '../answer/RelationName';
import { Select } from '../components/Select';
import type { MessageKey } from '../messages-text';
import { tamePageText } from '../page-text';
import type { Ask } from '../start-screen';
import { useTexts } from '../texts-context';
import { useCall } from '../use-call';
import { LAST_DAYS, type ListChoice, MAX_LENGTH } from './asked-query';

/** Pixels of a window in which the filters are open at once. Chosen by hand: in a narrower one they would hide the list. */
const WIDE = 720;

const VIEW_WORD: Readonly<Record<ListChoice['view'], MessageKey>> = { articles: 'libraryArticles', stories: 'libraryStories' };
const ORDER_WORD: Readonly<Record<ListChoice['order'], MessageKey>> = {
  newest: 'libraryNewest',
  outlets: 'libraryMostOutlets',
  origins: 'libraryMostOrigins',
};
/** As the story page calls them. */
const FOUND_WORD: Readonly<Record<NonNullable<ListChoice['found']>, MessageKey>> = {
  ...RELATION_NAME,
  related: 'toldIndependently',
  quotes: 'libraryQuoted',
  nothing: 'libraryFoundNothing',
  uncompared: 'libraryNotCompared',
};
const TRACKED_WORD = { all: 'libraryTracked', fresh: 'libraryFresh' } as const;
const OPENED_WORD = { opened: 'libraryOpenedByMe', supplied: 'libraryNotOpened' } as const;
const COPIES_WORD = { copied: 'libraryCopied', alone: 'libraryAlone' } as const;

interface Props {
  readonly ask: Ask;
  readonly choice: ListChoice;
  readonly onChoose: (choice: ListChoice) => void;
  /** What the list can be narrowed to is asked for again where this changes; null before the first entries are here, which must not wait for it. */
  readonly round: number | null;
  /** The reader is about to type: a background that has slept gets what it searches. */
  readonly onLook: () => void;
}

export function ChoiceForm({ ask, choice, onChoose, round, onLook }: Props) {
  const texts = useTexts();
  const id = useId();
  const [isOpen, setOpen] = useState(() => innerWidth >= WIDE);
  const narrowed = [
    choice.agency,
    choice.outlet,
    choice.lang,
    choice.copies,
    choice.found,
    choice.tracked,
    choice.opened,
    choice.days,
  ].filter((value) => value !== undefined).length;
  return (
    <search class="library-choice">
      <div class="library-first">
        <div class="library-words">
          <label for={id}>{texts.say('librarySearch')}</label>
          <input
            id={id}
            type="search"
            autocomplete="off"
            maxLength={MAX_LENGTH}
            value={choice.words}
            onFocus={onLook}
            onInput={({ currentTarget }) => onChoose({ ...choice, words: currentTarget.value })}
          />
        </div>
        <Select
          label="libraryView"
          look="select"
          chosen={choice.view}
          onChoose={(value) => onChoose({ ...choice, view: oneOf(LIBRARY_VIEWS, value) })}
        >
          {LIBRARY_VIEWS.map((view) => (
            <option key={view} value={view}>
              {texts.say(VIEW_WORD[view])}
            </option>
          ))}
        </Select>
        <Select
          label="sortBy"
          look="select"
          chosen={choice.order}
          onChoose={(value) => onChoose({ ...choice, order: oneOf(LIBRARY_ORDERS, value) })}
        >
          {LIBRARY_ORDERS.map((order) => (
            <option key={order} value={order}>
              {texts.say(ORDER_WORD[order])}
            </option>
          ))}
        </Select>
      </div>
      <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          {narrowed === 0 ? texts.say('libraryFilters') : texts.say('originWith', texts.say('libraryFilters'), texts.number(narrowed))}
        </summary>
        <Filters ask={ask} choice={choice} onChoose={onChoose} round={round} />
        {narrowed > 0 && (
          <button type="button" class="quiet" onClick={() => onChoose({ view: choice.view, order: choice.order, words: choice.words })}>
            {texts.say('filtersOff')}
          </button>
        )}
      </details>
    </search>
  );
}

function Filters({ ask, choice, onChoose, round }: Omit<Props, 'onLook'>) {
  const texts = useTexts();
  const choices = useCall(() => (round === null ? Promise.resolve(NO_CHOICES) : ask('libraryChoices', null)), round);
  const { agencies, outlets, languages, tracked } = choices.state === 'ready' ? choices.value : NO_CHOICES;
  const counted = (name: string, articles: number) => texts.say('originWith', name, texts.number(articles));
  const lists = {
    agency: agencies.map(({ id, name, articles }) => [id, counted(texts.agencyName(id, tamePageText(name)), articles)] as const),
    outlet: outlets
      .filter(({ domain }) => domain)
      .map(({ domain, name, articles }) => [domain, counted(tamePageText(name || domain), articles)] as const),
    lang: languages.filter(({ lang }) => lang).map(({ lang, articles }) => [lang, counted(texts.languageName(lang), articles)] as const),
    copies: COPY_STATES.map((state) => [state, texts.say(COPIES_WORD[state])] as const),
    found: FOUND_STATES.map((state) => [state, texts.say(FOUND_WORD[state])] as const),
    tracked: TRACKED_STATES.map(
      (state) => [state, counted(texts.say(TRACKED_WORD[state]), state === 'all' ? tracked.stories : tracked.fresh)] as const,
    ),
    opened: OPENED_STATES.map((state) => [state, texts.say(OPENED_WORD[state])] as const),
    days: LAST_DAYS.map((days) => [String(days), texts.sayCount('libraryLastDays', days)] as const),
  };
  const narrow = (field: keyof typeof lists, value: string) => {
    const { [field]: _, ...others } = choice;
    onChoose(value === '' ? others : { ...others, [field]: field === 'days' ? Number(value) : value });
  };
  return (
    <div class="library-filters">
      {FILTERS.map(([field, label]) => (
        <Select key={field} label={label} look="select" chosen={String(choice[field] ?? '')} onChoose={(value) => narrow(field, value)}>
          <option value="">{texts.say('filterAll')}</option>
          {withChosen(lists[field], choice[field]).map(([value, name]) => (
            <option key={value} value={value} dir="auto">
              {name}
            </option>
          ))}
        </Select>
      ))}
    </div>
  );
}

const NO_CHOICES: LibraryChoices = { agencies: [], outlets: [], languages: [], tracked: { stories: 0, fresh: 0 } };

const FILTERS = [
  ['agency', 'libraryAgency'],
  ['outlet', 'filterOutlet'],
  ['lang', 'filterLanguage'],
  ['copies', 'libraryCopies'],
  ['found', 'libraryElsewhere'],
  ['tracked', 'libraryTracking'],
  ['opened', 'libraryOpened'],
  ['days', 'libraryRead'],
] as const;

/** What is chosen is listed, also where it is none of the most frequent, or not known yet. */
function withChosen(
  list: ReadonlyArray<readonly [string, string]>,
  chosen: string | number | undefined,
): ReadonlyArray<readonly [string, string]> {
  const value = chosen === undefined ? '' : String(chosen);
  return value === '' || list.some(([listed]) => listed === value) ? list : [[value, value], ...list];
}

function oneOf<Value extends string>(values: readonly [Value, ...Value[]], value: string): Value {
  return values.find((one) => one === value) ?? values[0];
}
