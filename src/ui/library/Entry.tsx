import type { LibraryRow } from '../../messages/contract';
import { isoDayAt } from '../../messages/iso-day';
import { ArticleTitle } from '../answer/ArticleTitle';
import { OutletName } from '../answer/OutletName';
import { PublishedDate } from '../answer/PublishedDate';
import { PageText } from '../components/PageText';
import { SayList } from '../components/Say';
import { tamePageText } from '../page-text';
import { storyPath } from '../story-address';
import { useTexts } from '../texts-context';

interface Props {
  /** Null while it is being asked for. */
  readonly row: LibraryRow | null;
  /** The Tab key reaches what is in it. */
  readonly isReached: boolean;
  readonly isSelected: boolean;
  readonly onSelect: (numbers: readonly number[], isSelected: boolean) => void;
  readonly onForget: () => void;
  readonly onOutlet: (domain: string) => void;
}

/** An article, or a story by the title of one of its articles. */
export function Entry({ row, isReached, isSelected, onSelect, onForget, onOutlet }: Props) {
  const texts = useTexts();
  if (row === null) return <div class="entry">{texts.say('loading')}</div>;
  const tabIndex = isReached ? 0 : -1;
  const title = tamePageText(row.title) || texts.say('untitled');
  return (
    <div class="entry">
      <input
        type="checkbox"
        tabIndex={tabIndex}
        checked={isSelected}
        aria-label={texts.say('librarySelect', title)}
        onChange={({ currentTarget }) => onSelect(row.numbers, currentTarget.checked)}
      />
      <div class="entry-text">
        <a class="entry-title" href={storyPath(row.url)} tabIndex={tabIndex}>
          <ArticleTitle article={row} />
        </a>
        <p class="entry-meta">
          {row.outlet.domain === '' ? (
            <OutletName outlet={row.outlet} />
          ) : (
            <button
              type="button"
              class="quiet"
              tabIndex={tabIndex}
              title={texts.say('libraryOnlyOutlet')}
              onClick={() => onOutlet(row.outlet.domain)}
            >
              <OutletName outlet={row.outlet} />
            </button>
          )}
          {row.publishedAt !== null && <PublishedDate iso={row.publishedAt} isLikely={row.publishedLikely === true} />}
          <span>{texts.say('libraryReadAt', texts.day(isoDayAt(row.readAt)) ?? '')}</span>
          {row.agencies.length > 0 && <Agencies agencies={row.agencies} />}
          {row.outlets > 1 && <span class="tag">{texts.sayCount('libraryInOutlets', row.outlets)}</span>}
          {row.tracked && <Tracked fresh={row.tracked.fresh} />}
          {row.isSupplied && <span class="tag">{texts.say('librarySuppliedTag')}</span>}
          {row.origins > 1 && <span class="tag">{texts.sayCount('knownOrigins', row.origins)}</span>}
        </p>
      </div>
      <button type="button" class="quiet" tabIndex={tabIndex} aria-label={texts.say('libraryForgetOne', title)} onClick={onForget}>
        {texts.say('libraryForget')}
      </button>
    </div>
  );
}

function Tracked({ fresh }: { fresh: number }) {
  const texts = useTexts();
  return <span class="tag">{fresh === 0 ? texts.say('trackedTag') : texts.sayCount('trackedFresh', fresh)}</span>;
}

function Agencies({ agencies }: { agencies: LibraryRow['agencies'] }) {
  const texts = useTexts();
  return (
    <span>
      <SayList parts={agencies.map(({ id, name }) => <PageText key={id} text={texts.agencyName(id, name)} />)} />
    </span>
  );
}
