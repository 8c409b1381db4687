// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { useOneUndo } from '../../src/ui/use-one-undo';
import { button, click, draw } from './draw';

function Doing({ name }: { name: string }) {
  const undo = useOneUndo<string>();
  return (
    <div>
      <button type="button" onClick={() => undo.keep(name)}>{`Do ${name}`}</button>
      {undo.kept !== null && (
        <button type="button" onClick={undo.drop}>
          {`Undo ${undo.kept}`}
        </button>
      )}
      {undo.isFinal && `${name} is final`}
    </div>
  );
}

test('a newer undo takes the place of the older, which is final', async () => {
  const root = await draw(
    <>
      <Doing name="one" />
      <Doing name="two" />
    </>,
  );
  const press = (name: string) => click(button(root, name));
  const shown = () => root.textContent;
  await press('Do one');
  expect(shown()).toBe('Do oneUndo oneDo two');
  await press('Do two');
  expect(shown()).toBe('Do oneone is finalDo twoUndo two');
  await press('Undo two');
  expect(shown()).toBe('Do oneone is finalDo two');
  await press('Do one');
  await press('Do one');
  expect(shown()).toBe('Do oneUndo oneDo two');
});
