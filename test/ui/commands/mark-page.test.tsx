// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import type { SiblingCopy } from '../../../src/messages/contract';
import type { DrawnMarks } from '../../../src/messages/drawn-marks';
import { markPage } from '../../../src/ui/commands/mark-page';
import { AnswerView } from '../../../src/ui/page-in-front/AnswerView';
import { answer, evidence, sibling, source } from '../answers';
import { click, draw, openRows } from '../draw';
import { textsOf } from '../locale';
import { type Replies, standIn } from '../outside';

vi.mock('wxt/browser', () => ({ browser: {} }));

const TAB = { tabId: 7, url: 'https://www.quai.example/ferry', isClosed: false, isPrivate: false, windowId: 1 };
const NEAREST = sibling(1, 'edited');
const CREDITED = source('Reuters', evidence('Source: Reuters'));

type MarkReply = NonNullable<Replies['markPage']>;

function contextOf(reply: MarkReply, shown = answer({ siblings: [NEAREST, sibling(2, 'rewritten')] })) {
  const stand = standIn({ markPage: reply });
  return {
    stand,
    context: {
      ...stand,
      tab: TAB,
      texts: textsOf('en'),
      answer: shown,
      readAgain: async () => true,
      lookAgain: async () => {},
      isBeside: false,
    },
  };
}
const drawn = (counts: Partial<DrawnMarks>) => () => ({ copied: 0, fact: 0, credit: 0, ...counts });

describe('the command', () => {
  test('marks what the page shares with its nearest sibling, and closes the popup', async () => {
    const { stand, context } = contextOf(drawn({ copied: 4 }));
    expect(await markPage.run(context)).toEqual({ said: 'marksDrawn' });
    const [call = ''] = stand.calls;
    expect(JSON.parse(call.replace('markPage ', ''))).toMatchObject({
      tabId: 7,
      siblingId: NEAREST.articleId,
      words: { language: 'en', direction: 'ltr', sibling: 'Compared with \u2068The Courier No. 1\u2069' },
    });
    expect(stand.popupLeft).toBe(1);
  });

  test('marks only credits where there is no sibling', async () => {
    const { stand, context } = contextOf(drawn({ credit: 1 }), answer({ sources: [CREDITED] }));
    await markPage.run(context);
    expect(stand.calls[0]).toContain('"siblingId":null');
  });

  test('keeps the popup open where nothing was found, and says so', async () => {
    const { stand, context } = contextOf(drawn({}));
    expect(await markPage.run(context)).toEqual({ said: 'marksNone' });
    expect(stand.popupLeft).toBe(0);
  });

  test.each([
    ['with a sibling', answer({ siblings: [NEAREST] }), true],
    ['with a credit of its own', answer({ sources: [CREDITED] }), true],
    ['with a credit that only a sibling has', answer({ sources: [source('Reuters', evidence('AFP', 'tail', 'other-1'))] }), false],
    ['with neither', answer(), false],
  ])('is offered %s: %s', (_what, shown, isOffered) => {
    expect(markPage.isOffered(contextOf(drawn({}), shown).context)).toBe(isOffered);
  });
});

describe('the button of a sibling', () => {
  const NAME = 'Mark on the page what both share';
  const shown = answer({ siblings: [NEAREST, sibling(2, 'rewritten')] });
  const view = (onMark: ((marked: SiblingCopy) => void) | null) =>
    draw(
      <AnswerView
        answer={shown}
        isBeside={false}
        watching="all"
        onChooseWatching={() => undefined}
        objecting={null}
        onLook={null}
        onMark={onMark}
        onCompare={null}
      />,
    );

  test('asks for that sibling', async () => {
    const marked: string[] = [];
    const root = await view(({ articleId }) => marked.push(articleId));
    await openRows(root);
    const buttons = [...root.querySelectorAll('button')].filter(({ textContent }) => textContent === NAME);
    for (const one of buttons) await click(one);
    expect(marked).toEqual(['other-1', 'other-2']);
  });

  test('is missing where there is no page', async () => {
    const root = await view(null);
    await openRows(root);
    expect(root.textContent).not.toContain(NAME);
  });
});
