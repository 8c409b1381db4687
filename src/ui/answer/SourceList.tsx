import { type Answer, sourceKey } from '../../messages/contract';
import { NoSources } from './NoSources';
import type { Objecting } from './objecting';
import { SourceItem } from './SourceItem';

interface Props {
  readonly answer: Answer;
  /** Null where nothing can be objected to. */
  readonly objecting: Objecting | null;
}

export function SourceList({ answer, objecting }: Props) {
  const { sources } = answer.provenance;
  if (sources.length === 0) {
    return (
      <p class="empty">
        <NoSources answer={answer} />
      </p>
    );
  }
  return (
    <ul class="plain-list source-list">
      {sources.map((source) => (
        <SourceItem
          key={sourceKey(source)}
          source={source}
          answer={answer}
          choices={objecting ? [{ name: 'sayWrongSource', onSay: () => objecting.onWrongSource(source) }] : []}
        />
      ))}
    </ul>
  );
}
