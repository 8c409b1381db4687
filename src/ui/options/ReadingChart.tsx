import type { MessageKey, Texts } from '../messages-text';
import { useTexts } from '../texts-context';
import type { Period, Periods, PeriodUnit } from './reading-periods';

// In units of the drawing, which is stretched to the width of the page; chosen by eye.

/** Of the drawing, and of its highest bar. */
const HEIGHT = 48;
/** Width of a bar. */
const BAR = 10;
/** Between two bars. */
const GAP = 2;
/** Height of the smallest bar, so that a period with one article is seen beside one with thousands. */
const MIN_BAR = 1.5;

const HEADINGS: Readonly<Record<PeriodUnit, MessageKey>> = { day: 'chartByDay', week: 'chartByWeek', month: 'chartByMonth' };

/** How many articles were read in which period: bars, and a table that says the same. */
export function ReadingChart({ periods }: { periods: Periods }) {
  const { unit, all } = periods;
  const texts = useTexts();
  const max = Math.max(...all.map(({ articles }) => articles), 1);
  const [first, last] = [all[0], all.at(-1)];
  if (!first || !last) return null;
  return (
    <figure class="reading-chart">
      <figcaption>{texts.say(HEADINGS[unit])}</figcaption>
      <svg
        role="img"
        aria-label={texts.say(HEADINGS[unit])}
        viewBox={`0 0 ${all.length * (BAR + GAP) - GAP} ${HEIGHT}`}
        preserveAspectRatio="none"
        style={{ maxInlineSize: `${all.length * 3}rem` }}
      >
        {all.map((period, index) => (
          <Bar
            key={period.from}
            index={index}
            share={period.articles / max}
            name={`${nameOf(period, unit, texts)}: ${texts.number(period.articles)}`}
          />
        ))}
      </svg>
      <p class="reading-ends note">
        <span>{nameOf(first, unit, texts)}</span>
        {last !== first && <span>{nameOf(last, unit, texts)}</span>}
      </p>
      <PeriodTable periods={periods} />
    </figure>
  );
}

function PeriodTable({ periods: { unit, all } }: { periods: Periods }) {
  const texts = useTexts();
  return (
    <details>
      <summary>{texts.say('chartTable')}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{texts.say('chartRead')}</th>
            <th scope="col">{texts.say('storedCount')}</th>
          </tr>
        </thead>
        <tbody>
          {all.map((period) => (
            <tr key={period.from}>
              <th scope="row">{nameOf(period, unit, texts)}</th>
              <td>{texts.number(period.articles)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function Bar({ index, share, name }: { index: number; share: number; name: string }) {
  const height = share === 0 ? 0 : Math.max(share * HEIGHT, MIN_BAR);
  return (
    <rect x={index * (BAR + GAP)} y={HEIGHT - height} width={BAR} height={height}>
      <title>{name}</title>
    </rect>
  );
}

function nameOf({ from, to }: Period, unit: PeriodUnit, texts: Texts): string {
  if (unit === 'month') return texts.month(from);
  return unit === 'week' ? texts.days(from, to) : (texts.day(from) ?? from);
}
