// Sibling copies by relation. Of each group only the first are drawn at once: a story may have hundreds.
import { useMemo } from 'preact/hooks';
import type { Answer, SiblingCopy } from '../../messages/contract';
import { type Objecting, objectionChoices } from '../answer/objecting';
import { RelationName } from '../answer/RelationName';
import { SiblingItem } from '../answer/SiblingItem';
import { searchedWords } from '../answer/searched-words';
import { SearchedList } from '../components/SearchedList';
import { useTexts } from '../texts-context';
import { groupSiblings } from './group-siblings';

/** Copies of one relation drawn at once. Chosen by hand: with five relations the popup stays readable. */
const FIRST_OF_GROUP = 5;

interface Props {
  readonly answer: Answer;
  readonly objecting: Objecting | null;
  readonly onMark: ((sibling: SiblingCopy) => void) | null;
}

export function SiblingGroups({ answer: { article, provenance }, objecting, onMark }: Props) {
  const texts = useTexts();
  const earliest = provenance.earliest?.articleId;
  const groups = useMemo(() => groupSiblings(provenance.siblings, Date.now()), [provenance]);
  return (
    <>
      {groups.map(({ relation, siblings }) => (
        <div key={relation} class="sibling-group">
          <h3 class="relation" data-relation={relation}>
            <RelationName relation={relation} /> {siblings.length > 1 && <span class="tag">{texts.number(siblings.length)}</span>}
          </h3>
          <SearchedList
            entries={siblings}
            first={FIRST_OF_GROUP}
            searchedWords={searchedWords}
            draw={(sibling) => (
              <SiblingItem
                key={sibling.articleId}
                sibling={sibling}
                isEarliest={earliest === sibling.articleId}
                lang={article.lang}
                choices={objectionChoices(sibling, article, objecting)}
                onMark={onMark && (() => onMark(sibling))}
              />
            )}
          />
        </div>
      ))}
    </>
  );
}
