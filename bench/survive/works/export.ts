// An export file is made, and goes on after the strike where it was.
import type { ExportCursor, ExportedPart } from '../../../src/messages/contract';
import type { Reader } from '../../../test/browser/harness/reader';
import { answerOf, type Reply, replyIn } from '../calls';
import type { Work } from '../work';

export const work: Work = {
  name: 'an export file is made',
  async prepare(reader, { ledger }) {
    const file = new ExportFile();
    return [
      {
        change: { name: 'an export' },
        begin: () => file.goOn(reader),
        after: async (struck) => ({
          faults: (await file.goOn(struck)) === 'done' ? ledger.strays(file.text) : ['the export does not go on'],
        }),
      },
    ];
  },
};

class ExportFile {
  text = '';
  #after: ExportCursor | null = null;
  #isWhole = false;

  /** `done` once the file is whole. */
  async goOn(reader: Reader): Promise<Reply> {
    while (!this.#isWhole) {
      const answered = await answerOf(reader, 'exportPart', { after: this.#after });
      const reply = replyIn(answered);
      if (reply !== 'done') return reply;
      const { part, next } = answered.value as ExportedPart;
      this.text += part;
      this.#after = next;
      this.#isWhole = next === null;
    }
    return 'done';
  }
}
