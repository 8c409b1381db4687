// Copies how to cite the article in front, in plain text.
import { citationOfAnswer } from '../citation/citation';
import { toPlainText } from '../citation/plain-text';
import type { Command } from './command';

export const copyCitation: Command = {
  name: 'copy-citation',
  key: 'c',
  label: 'copyCitation',
  short: 'shortCite',
  isOffered: ({ answer }) => answer !== null,
  async run({ browser, answer, texts }) {
    if (answer === null) return null;
    const copied = await browser.copyText(toPlainText(citationOfAnswer(answer, new Date()), texts)).then(
      () => true,
      // It fails in one way: the browser does not allow copying.
      () => false,
    );
    return { said: copied ? 'citationCopied' : 'copyRefused' };
  },
};
