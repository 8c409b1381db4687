// How many origins stand behind all that was read on an event, and which they are: one sentence with its picture, and what limits their independence.
import type { Answer, Origins } from '../../messages/contract';
import { PageText } from '../components/PageText';
import { Say, SayList } from '../components/Say';
import { isNamed, type NamedOrigin, notesOn, sayOutlets } from '../say-origins';
import { useTexts } from '../texts-context';
import { OriginBar } from './OriginBar';

/** Origins named in the sentence; the story page shows all. Chosen by hand: as many as two lines of the popup hold. */
const MAX_NAMED = 4;

/** Owners named. Chosen by hand: they are beside the question. */
export const MAX_OWNERS = 2;

interface Props {
  readonly answer: Answer;
  /** The sentence has its picture. */
  readonly hasBar?: boolean;
  /** False where owners have lines of their own. */
  readonly hasOwners?: boolean;
}

/** “12 outlets · 3 known origins: Reuters (8 outlets), AFP (2 outlets) and La Gazette (own report) · 1 of unknown origin”. */
export function OriginSummary({ answer: { article, provenance }, hasBar = true, hasOwners = true }: Props) {
  const { origins, owners, conflict } = provenance;
  return (
    <div class="origins">
      {hasBar && <OriginBar groups={origins.groups} askedId={article.articleId} />}
      <p class="origins-said">
        <OriginSentence origins={origins} />
      </p>
      {hasOwners && owners.slice(0, MAX_OWNERS).map((owner) => <OwnerLine key={owner.words} owner={owner} />)}
      {conflict !== null && (
        <p class="note">
          <Say text="conflictLine" parts={[<Credited key="names" conflict={conflict} />]} />
        </p>
      )}
    </div>
  );
}

/** How many outlets are of one owner, with the words that say so. */
export function OwnerLine({ owner: { words, outlets } }: { owner: Answer['provenance']['owners'][number] }) {
  const texts = useTexts();
  return (
    <p class="note">
      <Say text="ownerLine" parts={[texts.sayCount('oneOwner', outlets), <PageText key="words" text={words} />]} />
    </p>
  );
}

function OriginSentence({ origins }: { origins: Origins }) {
  const { known, unknown, groups } = origins;
  const texts = useTexts();
  const counted = sayOutlets(origins, texts);
  if (known === 0) return <>{texts.say('originsLine', counted, texts.say('originsNone'))}</>;
  const parts = [counted, texts.sayCount('knownOrigins', known), <OriginNames key="names" groups={groups.filter(isNamed)} />];
  if (unknown === 0) return <Say text="originsNamed" parts={parts} />;
  return <Say text="originsNamedUnknown" parts={[...parts, texts.sayCount('unknownOrigins', unknown)]} />;
}

function OriginNames({ groups }: { groups: readonly NamedOrigin[] }) {
  const texts = useTexts();
  const named = groups.length > MAX_NAMED ? groups.slice(0, MAX_NAMED - 1) : groups;
  const names = named.map((group) => <OriginName key={group.name} group={group} />);
  const more = groups.length - named.length;
  return <SayList parts={more > 0 ? [...names, texts.sayCount('originsMore', more)] : names} />;
}

/** “Reuters (8 outlets)”. */
function OriginName({ group }: { group: NamedOrigin }) {
  const [text, ...notes] = notesOn(group, useTexts());
  return <Say text={text} parts={[<PageText key="name" text={group.name} />, ...notes]} />;
}

function Credited({ conflict }: { conflict: NonNullable<Answer['provenance']['conflict']> }) {
  const texts = useTexts();
  return (
    <SayList
      parts={conflict.map(({ name, outlets }) => (
        <Say key={name} text="originWith" parts={[<PageText key="name" text={name} />, texts.sayCount('outletCount', outlets)]} />
      ))}
    />
  );
}
