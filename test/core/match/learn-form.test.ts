import { expect, test } from 'vitest';
import { rowTracer } from '../../../src/cli/trace';

/** What a made-up coastguard writes into every one of its notices. */
const CLOSING =
  'The coastguard thanks all volunteers for their help. Whoever goes out to sea should tell somebody on land when they will be back, carry a radio that works, and wear a life jacket from the first minute to the last. In an emergency call the coastguard and say where you are, how many people are on board and what has happened. Stay calm, stay with the boat, and keep the line open until you are told to hang up.';
const OPENING = 'The lifeboat was called out by the coastguard after a report from a member of the public.';

const notice = (facts: string) => [OPENING, facts, CLOSING].join('\n');
/** Tells it without a number, and in a paragraph of its own: alone it looks like an edited copy. */
const ASKED = notice(
  'A paddler was blown off the beach by a sudden squall and clung to a buoy until the crew reached him, cold but unhurt.',
);
const COPY = `${ASKED.replace('cold but unhurt', 'chilled but well')}\nThe harbour café opened late that day.`;
const POOR = notice(
  'Walkers heard a dog barking below the cliff, where it had fallen onto a ledge, and it was brought back to its owner that evening.',
);
const WITH_FACTS = [
  notice('On 3 March at 14:20 the crew of 5 from Tarvik towed the yacht Selkie, with 4 people on board, over 11 miles into Brenholm.'),
  notice('On 19 July at 06:45 the crew of 7 from Ostby towed the cutter Rosalind, with 2 people on board, over 26 miles into Kellmouth.'),
  notice(
    'On 28 October at 21:10 the crew of 6 from Varnes towed the barge Ottoline, with 9 people on board, over 17 miles into Sandhaven.',
  ),
];

/** Relations of the asked notice to the rows that were stored before. */
async function relations(texts: readonly string[]): Promise<Record<string, string>> {
  const told = rowTracer(0);
  for (const [index, text] of texts.entries()) await told({ id: `row ${index}`, site: `outlet-${index}.example`, lang: 'en', text });
  const { siblings } = await told({ id: 'asked', site: 'asked.example', lang: 'en', text: ASKED });
  return Object.fromEntries(siblings.map(({ id, relation }) => [id, relation]));
}

test('two reports with hardly a fact look like copies where the store knows no others of their form', async () => {
  expect(await relations([POOR])).toHaveProperty('row 0');
});

test('what several reports of other facts share is their form, and is not counted as copied', async () => {
  expect(await relations([POOR, ...WITH_FACTS])).toEqual({});
});

test('a copy stays one where the form is known', async () => {
  expect(await relations([COPY, ...WITH_FACTS])).toEqual({ 'row 0': 'edited' });
});
