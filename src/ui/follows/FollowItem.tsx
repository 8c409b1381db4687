import { FOLLOW_READS, type Follow, type FollowReads, followState } from '../../messages/follows';
import { tamePageText } from '../page-text';
import { READS_NAME } from '../settings/reads-words';
import { useTexts } from '../texts-context';
import { FollowDays } from './FollowDays';
import { Headlines } from './Headlines';
import { GOOD_STATES, sayState } from './state-words';

interface Props {
  readonly follow: Follow;
  readonly now: number;
  readonly onReads: (reads: FollowReads) => void;
  readonly onPause: (isPaused: boolean) => void;
  readonly onAskNow: () => void;
  /** Called in the click itself. */
  readonly onAllow: () => void;
  readonly onRemove: () => void;
}

/** What a follow is called: as the reader named it or it names itself; its address where neither did. */
export const nameOfFollow = ({ title, url }: Pick<Follow, 'title' | 'url'>): string => tamePageText(title) || url;

export function FollowItem({ follow, now, onReads, onPause, onAskNow, onAllow, onRemove }: Props) {
  const texts = useTexts();
  const { outletDomain, kind, asked, isPaused, endedBy, failingSince, movedFrom, nextAt, reads } = follow;
  const name = nameOfFollow(follow);
  const state = followState(follow);
  const at = (moment: number) => texts.shortDate(new Date(moment).toISOString(), now) ?? '';
  const isBarred = state === 'no-permission' || state === 'on-never-list';
  const isWaiting = !isPaused && endedBy === null && !isBarred;
  const facts = [
    asked && texts.say('followAskedAt', at(asked.at)),
    isWaiting && nextAt > now ? texts.say('followNextAt', at(nextAt)) : null,
    failingSince === null ? null : texts.say('followFailingSince', at(failingSince)),
    movedFrom === null ? null : texts.say('followMovedFrom', movedFrom),
  ];
  return (
    <li class="card follow" data-state={state}>
      <div class="follow-state">
        <h3>
          <bdi>{name}</bdi>
        </h3>
        <span class={GOOD_STATES.has(state) ? 'tag' : 'tag tag-mention'}>{sayState(state, follow, texts)}</span>
        {kind === 'news-sitemap' && <span class="tag tag-mention">{texts.say('followSitemap')}</span>}
        <bdi class="note" dir="ltr">
          {outletDomain}
        </bdi>
      </div>
      <p class="note">{facts.filter((fact) => fact !== null).join(' · ')}</p>
      <FollowDays follow={follow} now={now} />
      <fieldset class="site-actions follow-actions" aria-label={name}>
        {endedBy !== 'gone' && (
          <select
            aria-label={texts.say('followReads')}
            value={reads}
            onChange={(event) => onReads(FOLLOW_READS.find((one) => one === event.currentTarget.value) ?? reads)}
          >
            {FOLLOW_READS.map((one) => (
              <option key={one} value={one}>
                {texts.say(READS_NAME[one])}
              </option>
            ))}
          </select>
        )}
        {state === 'no-permission' && (
          <button type="button" class="quiet" onClick={onAllow}>
            {texts.say('siteAllow')}
          </button>
        )}
        {endedBy !== 'gone' && (
          <button type="button" class="quiet" onClick={() => onPause(!isPaused)}>
            {texts.say(isPaused ? 'followResume' : 'followPause')}
          </button>
        )}
        {!isPaused && !isBarred && endedBy !== 'gone' && (
          <button type="button" class="quiet" onClick={onAskNow}>
            {texts.say('followAskNow')}
          </button>
        )}
        <button type="button" class="quiet" onClick={onRemove}>
          {texts.say('followRemove')}
        </button>
      </fieldset>
      <Headlines headlines={follow.headlines} now={now} />
    </li>
  );
}
