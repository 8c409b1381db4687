import { MAX_READ_PER_HOUR, type MeasuredStore } from '../../messages/contract';
import { isoDayAt } from '../../messages/iso-day';
import { Failure } from '../components/Failure';
import { Progress } from '../components/Progress';
import { Region } from '../components/Region';
import { useTexts } from '../texts-context';
import { Eraser } from './Eraser';
import { ReadingChart } from './ReadingChart';
import { RoomMaker } from './RoomMaker';
import type { Erasing } from './use-erasing';
import type { Stored } from './use-stored';

/** Bytes left. Chosen by hand: with less than 64 MB nothing more is kept, and the warning comes some thousand articles earlier. */
const NEARLY_FULL_BYTES = 80_000_000;

export function StoredSection({ stored, eraser }: { stored: Stored; eraser: Erasing }) {
  const { measure, periods, oldest, objections, dropping, onDrop } = stored;
  const free = measure.state === 'ready' ? measure.value.free : null;
  return (
    <Region title="storedHeading">
      {measure.state === 'waiting' && <Progress text="loading" />}
      {measure.state === 'failed' && <Failure code={measure.code} cannotDrop />}
      {measure.state === 'ready' && <Measured measure={measure.value} />}
      {measure.state === 'ready' && <TendingFailure measure={measure.value} />}
      {measure.state === 'ready' && <ReadingLimit sites={measure.value.limitedSites} />}
      <p>
        <a href="/library.html">{useTexts().say('libraryOpen')}</a>
      </p>
      {periods.state === 'ready' && <ReadingChart periods={periods.value} />}
      <RoomMaker oldest={oldest} isNearlyFull={free !== null && free < NEARLY_FULL_BYTES} dropping={dropping} onDrop={onDrop} />
      <Eraser
        articles={measure.state === 'ready' ? measure.value.articles : null}
        hasObjections={objections.state === 'ready' && objections.value.count > 0}
        {...eraser}
      />
    </Region>
  );
}

/** Packing, merging or dropping what has expired failed in the background: nothing is lost yet, and the person can do something about it. */
function TendingFailure({ measure: { tendingFailure, expiryFailure } }: { measure: MeasuredStore }) {
  const texts = useTexts();
  const codes = [tendingFailure, expiryFailure];
  if (codes.every((code) => code === null)) return null;
  if (codes.includes('store-damaged')) return <Failure code="store-damaged" />;
  const isFull = codes.includes('store-full');
  return (
    <div class="notice" role="status">
      {isFull && <p>{texts.say('tendingFull')}</p>}
      {!isFull && tendingFailure && <p>{texts.say('tendingFailed')}</p>}
      {!isFull && expiryFailure && <p>{texts.say('expiryFailed')}</p>}
    </div>
  );
}

/** How many pages of one site are read without a click, and of which sites there were more. */
function ReadingLimit({ sites }: { sites: readonly string[] }) {
  const texts = useTexts();
  return (
    <p class="note">
      {texts.say('readingLimit', texts.number(MAX_READ_PER_HOUR))}
      {sites.length > 0 && ` ${texts.say('readingLimitReached', sites.join(', '))}`}
    </p>
  );
}

function Measured({ measure: { articles, bytes, oldest, newest } }: { measure: MeasuredStore }) {
  const texts = useTexts();
  if (articles === 0) return <p class="empty">{texts.say('storedNone')}</p>;
  return (
    <dl class="measure">
      <div>
        <dt>{texts.say('storedCount')}</dt>
        <dd>{texts.number(articles)}</dd>
      </div>
      <div>
        <dt>{texts.say('storedSize')}</dt>
        <dd>{bytes === null ? texts.say('storedSizeUnknown') : texts.size(bytes)}</dd>
      </div>
      <div>
        <dt>{texts.say('storedOldest')}</dt>
        <dd>{oldest !== null && texts.day(isoDayAt(oldest))}</dd>
      </div>
      <div>
        <dt>{texts.say('storedNewest')}</dt>
        <dd>{newest !== null && texts.day(isoDayAt(newest))}</dd>
      </div>
    </dl>
  );
}
