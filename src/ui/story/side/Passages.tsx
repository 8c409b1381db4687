import { useMemo, useState } from 'preact/hooks';
import type { ComparedArticles } from '../../../messages/contract';
import type { MessageKey } from '../../messages-text';
import { useTexts } from '../../texts-context';
import { alignRows, type SideRow } from './align-rows';
import { PassageText, type Side, SideTable } from './SideTable';

const KINDS: Readonly<Record<SideRow['kind'], MessageKey>> = {
  copied: 'passageCopied',
  changed: 'passageChanged',
  added: 'passageAdded',
  'left-out': 'passageLeftOut',
  apart: 'passageApart',
};

interface Props {
  readonly asked: Side;
  readonly other: Side;
  readonly changes: NonNullable<ComparedArticles['changes']>;
}

/** Both texts from top to bottom, passage beside passage. */
export function Passages({ asked, other, changes }: Props) {
  const texts = useTexts();
  const [isShort, setShort] = useState(false);
  const rows = useMemo(() => alignRows(changes, asked.paragraphs ?? [], other.paragraphs ?? []), [changes, asked, other]);
  // Between two languages a passage that corresponds is not changed but translated.
  const wordOf = (kind: SideRow['kind']) => texts.say(kind === 'changed' && asked.lang !== other.lang ? 'relationTranslated' : KINDS[kind]);
  const isAnyEmphasised = rows.some((row) => [...(row.asked ?? []), ...(row.other ?? [])].some(({ isEmphasised }) => isEmphasised));
  const shown = isShort ? rows.filter(({ kind }) => kind !== 'copied') : rows;
  return (
    <div class="passages">
      <Counts rows={rows} wordOf={wordOf} />
      <label class="only-differences">
        <input type="checkbox" checked={isShort} onChange={() => setShort(!isShort)} /> {texts.say('onlyDifferences')}
      </label>
      {isAnyEmphasised && <p class="note">{texts.say('wordsMarked')}</p>}
      <SideTable about={texts.say('columnPassage')} asked={asked} other={other}>
        {shown.map((row, index) => (
          <tr key={index} class={`row-${row.kind}`}>
            <th scope="row">{wordOf(row.kind)}</th>
            <td>{row.asked && <PassageText pieces={row.asked} lang={asked.lang} />}</td>
            <td>{row.other && <PassageText pieces={row.other} lang={other.lang} />}</td>
          </tr>
        ))}
      </SideTable>
    </div>
  );
}

/** How many passages there are of each kind. */
function Counts({ rows, wordOf }: { rows: readonly SideRow[]; wordOf: (kind: SideRow['kind']) => string }) {
  const texts = useTexts();
  const kinds = (Object.keys(KINDS) as SideRow['kind'][]).filter((kind) => rows.some((row) => row.kind === kind));
  return (
    <dl class="counts">
      {kinds.map((kind) => (
        <div key={kind} class={`row-${kind}`}>
          <dt>{wordOf(kind)}</dt>
          <dd>{texts.number(rows.filter((row) => row.kind === kind).length)}</dd>
        </div>
      ))}
    </dl>
  );
}
