import { articlesByDay, type Follow } from '../../messages/follows';
import { useTexts } from '../texts-context';

// In units of the drawing; chosen by eye.
const [WIDTH, GAP, HEIGHT, MIN_BAR] = [6, 2, 24, 2];

/** Articles of the last days as bars, with the numbers in words for whoever does not see them. */
export function FollowDays({ follow, now }: { follow: Follow; now: number }) {
  const texts = useTexts();
  const days = articlesByDay(follow, now);
  const max = Math.max(...days);
  if (max === 0) return null;
  const today = days.at(-1) ?? 0;
  return (
    <p class="follow-days note">
      <svg
        role="img"
        aria-label={texts.say('followDays', days.map(texts.number).join(' '))}
        width={days.length * (WIDTH + GAP) - GAP}
        height={HEIGHT}
      >
        {days.map((articles, index) => {
          const height = articles === 0 ? 1 : Math.max((articles / max) * HEIGHT, MIN_BAR);
          return <rect key={index} x={index * (WIDTH + GAP)} y={HEIGHT - height} width={WIDTH} height={height} />;
        })}
      </svg>
      {texts.sayCount('followArticlesToday', today)}
    </p>
  );
}
