import type { Difference } from '../../../messages/contract';
import { FACT_NAME } from '../../answer/fact-name';
import { useTexts } from '../../texts-context';
import { piecesOf } from './align-rows';
import { PassageText, type Side, SideTable } from './SideTable';

/** Facts in which the two differ, each within its sentence. */
export function Differences({ asked, other, differences }: { asked: Side; other: Side; differences: readonly Difference[] }) {
  const texts = useTexts();
  return (
    <div class="differences">
      <h3>{texts.say('differingFacts')}</h3>
      {differences.length === 0 ? (
        <p class="empty">{texts.say('differingNone')}</p>
      ) : (
        <SideTable about={texts.say('columnFact')} asked={asked} other={other}>
          {differences.map((difference, index) => (
            <tr key={index}>
              <th scope="row">{texts.say(FACT_NAME[difference.kind])}</th>
              <Fact fact={difference.asked} side={asked} />
              <Fact fact={difference.other} side={other} />
            </tr>
          ))}
        </SideTable>
      )}
    </div>
  );
}

function Fact({ fact, side: { paragraphs, lang } }: { fact: Difference['asked']; side: Side }) {
  const texts = useTexts();
  return (
    <td>
      {fact === null || paragraphs === null ? (
        <p class="empty">{texts.say('notSaidHere')}</p>
      ) : (
        <PassageText pieces={piecesOf(paragraphs, fact.sentence, [fact])} lang={lang} />
      )}
    </td>
  );
}
