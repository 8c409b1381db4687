import { useTexts } from '../texts-context';
import type { AlikeOf } from './alike';

interface Props {
  readonly alike: AlikeOf;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

/** Whether a drawing shows articles that are alike as one; nothing where there are none. */
export function FoldSwitch({ alike, isOn, onChange }: Props) {
  const texts = useTexts();
  if (alike.size === 0) return null;
  return (
    <label class="fold-switch">
      <input type="checkbox" checked={isOn} onChange={() => onChange(!isOn)} /> {texts.say('foldAlike')}
    </label>
  );
}
