// Copies how to cite the article in front, in plain text.
import type { Command } from './command';

export const copyCitation: Command = {
  name: 'copy-citation',
  key: 'c',
  label: 'copyCitation',
  short: 'shortCite',
  isOffered: ({ answer }) => answer !== null,
  async run({ browser, answer, texts }) {
    if (answer === null) return null;
    const { citeAnswer } = await import('../citation/cite-answer');
    const copied = await browser.copyText(citeAnswer(answer, texts, new Date())).then(
      () => true,
      // It fails in one way: the browser does not allow copying.
      () => false,
    );
    return { said: copied ? 'citationCopied' : 'copyRefused' };
  },
};
