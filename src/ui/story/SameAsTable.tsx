import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import type { MessageKey } from '../messages-text';
import { useTexts } from '../texts-context';

const FIRST_ROWS = 50;
const MORE_ROWS = 100;

interface Props<Row> {
  readonly columns: readonly MessageKey[];
  readonly rows: readonly Row[];
  readonly draw: (row: Row) => ComponentChild;
}

/** What a drawing shows, for who cannot see it or wants the words; opened for print. */
export function SameAsTable<Row>({ columns, rows, draw }: Props<Row>) {
  const texts = useTexts();
  const [shown, setShown] = useState(FIRST_ROWS);
  const more = Math.min(rows.length - shown, MORE_ROWS);
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
      {more > 0 && (
        <button type="button" class="quiet" onClick={() => setShown(shown + more)}>
          {texts.sayCount('showMore', more)}
        </button>
      )}
    </details>
  );
}
