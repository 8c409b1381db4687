import { useId, useRef } from 'preact/hooks';
import { Select } from '../../components/Select';
import type { MessageKey, Texts } from '../../messages-text';
import { tamePageText } from '../../page-text';
import { useTexts } from '../../texts-context';
import type { ArticleInStory } from '../articles-context';
import { RELATION_WORD } from '../RelationWord';
import {
  ARTICLE_ORDERS,
  type ArticleFilter,
  type ArticleOrder,
  isFiltering,
  KINDS,
  langKeyOf,
  NO_FILTER,
  outletKeyOf,
} from './choose-articles';

const ORDER_WORD: Readonly<Record<ArticleOrder, MessageKey>> = {
  closest: 'sortClosest',
  oldest: 'sortOldest',
  newest: 'sortNewest',
  outlet: 'sortOutlet',
  language: 'sortLanguage',
  relation: 'sortRelation',
};

interface Props {
  readonly articles: readonly ArticleInStory[];
  readonly filter: ArticleFilter;
  readonly order: ArticleOrder;
  readonly onFilter: (filter: ArticleFilter) => void;
  readonly onOrder: (order: ArticleOrder) => void;
}

/** Which articles are listed, and in which order. A filter that all articles pass alike is left out. */
export function ArticleFilters({ articles, filter, order, onFilter, onOrder }: Props) {
  const texts = useTexts();
  const form = useRef<HTMLDivElement>(null);
  const turnOff = () => {
    onFilter(NO_FILTER);
    // The button goes away.
    form.current?.querySelector('select')?.focus();
  };
  const lists = [
    { name: 'outlet', label: 'filterOutlet', values: outletsOf(articles, texts) },
    { name: 'lang', label: 'filterLanguage', values: languagesOf(articles, texts) },
    { name: 'kind', label: 'filterRelation', values: relationsOf(articles, texts) },
  ] as const;
  return (
    <div class="filters" ref={form}>
      {lists
        .filter(({ values }) => values.length > 1)
        .map(({ name, label, values }) => (
          <Select key={name} label={label} look="select" chosen={filter[name]} onChoose={(value) => onFilter({ ...filter, [name]: value })}>
            <option value="">{texts.say('filterAll')}</option>
            {values.map(({ key, word, count }) => (
              <option key={key} value={key} dir="auto">
                {texts.say('originWith', word, texts.number(count))}
              </option>
            ))}
          </Select>
        ))}
      <Day label="filterFrom" day={filter.from} onChoose={(from) => onFilter({ ...filter, from })} />
      <Day label="filterTo" day={filter.to} onChoose={(to) => onFilter({ ...filter, to })} />
      <Select
        label="sortBy"
        look="select"
        chosen={order}
        onChoose={(value) => onOrder(ARTICLE_ORDERS.find((one) => one === value) ?? order)}
      >
        {ARTICLE_ORDERS.map((one) => (
          <option key={one} value={one}>
            {texts.say(ORDER_WORD[one])}
          </option>
        ))}
      </Select>
      {isFiltering(filter) && (
        <button type="button" class="quiet" onClick={turnOff}>
          {texts.say('filtersOff')}
        </button>
      )}
    </div>
  );
}

function Day({ label, day, onChoose }: { label: MessageKey; day: string; onChoose: (day: string) => void }) {
  const id = useId();
  return (
    <div class="select">
      <label for={id}>{useTexts().say(label)}</label>
      <input type="date" id={id} value={day} onChange={({ currentTarget }) => onChoose(currentTarget.value)} />
    </div>
  );
}

interface Counted {
  readonly key: string;
  readonly word: string;
  readonly count: number;
}

function outletsOf(articles: readonly ArticleInStory[], texts: Texts): Counted[] {
  const wordOf = ({ outlet: { name, domain } }: ArticleInStory) => tamePageText(name || domain) || texts.say('outletUnknown');
  return counted(articles, outletKeyOf, wordOf).sort((one, other) => texts.compare(one.word, other.word));
}

function languagesOf(articles: readonly ArticleInStory[], texts: Texts): Counted[] {
  const wordOf = ({ lang }: ArticleInStory) => (lang === '' ? texts.say('languageUnknown') : texts.languageName(lang));
  return counted(articles, langKeyOf, wordOf).sort((one, other) => texts.compare(one.word, other.word));
}

function relationsOf(articles: readonly ArticleInStory[], texts: Texts): Counted[] {
  const kinds = counted(
    articles,
    ({ kind }) => kind,
    ({ kind }) => texts.say(RELATION_WORD[kind]),
  );
  return KINDS.flatMap((kind) => kinds.find(({ key }) => key === kind) ?? []);
}

function counted(
  articles: readonly ArticleInStory[],
  keyOf: (article: ArticleInStory) => string,
  wordOf: (article: ArticleInStory) => string,
): Counted[] {
  const found = new Map<string, Counted>();
  for (const article of articles) {
    const key = keyOf(article);
    const known = found.get(key);
    found.set(key, { key, word: known?.word ?? wordOf(article), count: (known?.count ?? 0) + 1 });
  }
  return [...found.values()];
}
