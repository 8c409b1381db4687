import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import { MoreButton } from '../components/MoreButton';
import type { MessageKey } from '../messages-text';
import { useTexts } from '../texts-context';

/** Rows drawn at first. Chosen by hand: a table of hundreds of rows is slow to draw, and few people read it. */
const FIRST_ROWS = 50;
/** Rows that one press adds. */
const MORE_ROWS = 100;

interface Props<Row> {
  readonly columns: readonly MessageKey[];
  readonly rows: readonly Row[];
  readonly draw: (row: Row) => ComponentChild;
}

/** What a drawing shows, as a table: for those who cannot see it or want the words. It is opened for print. */
export function SameAsTable<Row>({ columns, rows, draw }: Props<Row>) {
  const texts = useTexts();
  const [shown, setShown] = useState(FIRST_ROWS);
  return (
    <details class="same-as-table">
      <summary>{texts.say('asTable')}</summary>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {texts.say(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{rows.slice(0, shown).map(draw)}</tbody>
      </table>
      <MoreButton total={rows.length} hidden={rows.length - shown} step={MORE_ROWS} onMore={(count) => setShown(shown + count)} />
    </details>
  );
}
