// The reader's objections to the answer in front, made and taken back: the answer that follows is shown at once.
import type { Answer, Says, SiblingCopy, Source } from '../../messages/contract';
import type { ActiveTab } from '../browser';
import type { MessageKey } from '../messages-text';
import type { Ask } from '../start-screen';
import type { Action, Outcome } from '../use-action';
import type { ObjectionChoice } from './ObjectionMenu';

/** What a screen does with an objection. */
export interface Objecting {
  readonly onNotSameStory: (sibling: SiblingCopy) => void;
  readonly onSameOutlet: (sibling: SiblingCopy) => void;
  readonly onWrongSource: (source: Source) => void;
  readonly onTakeBack: (id: string) => void;
}

/** What can be said against a sibling. Two outlets can be called one only where both are known. */
export function objectionChoices(sibling: SiblingCopy, article: Answer['article'], objecting: Objecting | null): ObjectionChoice[] {
  if (objecting === null) return [];
  const choices: ObjectionChoice[] = [{ name: 'sayNotSameStory', onSay: () => objecting.onNotSameStory(sibling) }];
  const isOutletKnown = sibling.outlet.domain !== '' && article.outlet.domain !== '';
  return isOutletKnown ? [...choices, { name: 'saySameOutlet', onSay: () => objecting.onSameOutlet(sibling) }] : choices;
}

/** Null where nothing can be objected to: in a private window neither an article is kept nor an objection, even of an article that was kept before. */
export function objectingOf(
  { ask, tab, answer, onAnswer }: { ask: Ask; tab: ActiveTab | null; answer: Answer; onAnswer: (answer: Answer) => void },
  action: Action,
): Objecting | null {
  const { url, kept } = answer.article;
  if (!kept || tab?.isPrivate) return null;
  const tabId = tab?.tabId ?? null;
  const takeBack = async (id: string) => {
    const before = await ask('takeBackObjection', { url, tabId, id });
    if (before) onAnswer(before);
  };
  const say = (says: Says, said: MessageKey, part: string) =>
    action.start(async (): Promise<Outcome> => {
      const { id, answer: after } = await ask('sayObjection', { url, tabId, says });
      if (after) onAnswer(after);
      return id === null ? { said: 'saidNothing' } : { said, parts: [part], undo: () => takeBack(id) };
    });
  return {
    onNotSameStory: ({ articleId, title }) => say({ kind: 'not-same-story', articleId }, 'saidNotSameStory', title),
    onSameOutlet: ({ articleId, outlet }) => say({ kind: 'same-outlet', articleId }, 'saidSameOutlet', outlet.name || outlet.domain),
    onWrongSource: ({ agency, outlet, name, kind }) =>
      say({ kind: 'wrong-source', source: { agency, outlet, name, kind } }, 'saidWrongSource', name),
    onTakeBack: (id) =>
      action.start(async () => {
        await takeBack(id);
        return { said: 'takenBack' };
      }),
  };
}
