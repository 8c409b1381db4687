// Says where the reader can object: beside each source and each copy, once its line is open.
import type { Command } from './command';

export const sayWrong: Command = {
  name: 'say-wrong',
  key: 'x',
  label: 'sayWrong',
  isOffered: ({ tab, answer }) => !tab.isPrivate && answer?.article.kept === true,
  run: async () => ({ said: 'sayWrongHow' }),
};
