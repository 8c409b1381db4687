import { focusWhenDrawn } from '../components/focus';
import { useTexts } from '../texts-context';

interface Props {
  readonly name: string;
  readonly onRemove: (withArticles: boolean) => void;
  readonly onCancel: () => void;
}

/** Asks what becomes of the articles that a follow has read. */
export function RemoveQuestion({ name, onRemove, onCancel }: Props) {
  const texts = useTexts();
  return (
    <div class="notice" role="alertdialog" aria-label={texts.say('followRemove')}>
      <p>{texts.say('followRemoveAsk', name)}</p>
      <div class="actions">
        <button type="button" ref={focusWhenDrawn} onClick={() => onRemove(false)}>
          {texts.say('followRemoveKeep')}
        </button>
        <button type="button" class="danger" onClick={() => onRemove(true)}>
          {texts.say('followRemoveWith')}
        </button>
        <button type="button" onClick={onCancel}>
          {texts.say('cancel')}
        </button>
      </div>
    </div>
  );
}
