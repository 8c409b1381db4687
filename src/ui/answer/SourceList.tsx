import { type Answer, sourceKey } from '../../messages/contract';
import { useTexts } from '../texts-context';
import type { Corrections } from './corrections';
import { SourceItem } from './SourceItem';
import { isOwnReport } from './summary';

interface Props {
  readonly answer: Answer;
  /** Null where nothing can be corrected. */
  readonly corrections: Corrections | null;
}

export function SourceList({ answer, corrections }: Props) {
  const texts = useTexts();
  const { sources } = answer.provenance;
  if (sources.length === 0) {
    return <p class="empty">{texts.say(isOwnReport(answer.article, answer.provenance) ? 'sourceOwnReport' : 'sourceUnknown')}</p>;
  }
  return (
    <ul class="plain-list source-list">
      {sources.map((source) => (
        <SourceItem
          key={sourceKey(source)}
          source={source}
          answer={answer}
          objections={corrections ? [{ name: 'sayWrongSource', onSay: () => corrections.onWrongSource(source) }] : []}
        />
      ))}
    </ul>
  );
}
