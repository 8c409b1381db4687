// Writes the line of an agency in the table of agencies, and its two lines in the cases of its language.

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const TABLE = 'src/core/credit/agencies';
const CASES = 'test/core/languages/cases';
/** Files of the table that are no list of agencies. */
const NO_LIST = ['agency.ts', 'agencies.ts'];
/** Kinds that have a file of their own, whatever their country. */
const LIST_OF_KIND = {
  world: 'international',
  finance: 'international',
  syndicate: 'international',
  sport: 'international',
  photo: 'photo-agencies',
  religious: 'religious',
  historical: 'historical',
  'press-release': 'press-release-wires',
  'broadcaster-source': 'broadcasters-and-newsrooms',
  'state-broadcaster': 'broadcasters-and-newsrooms',
  source: 'broadcasters-and-newsrooms',
  republishable: 'broadcasters-and-newsrooms',
};

export const help = `npm run new -- agency ID NAME --country CC [options]

  ID                 kebab-case, of no other agency: irn-ie
  NAME               as it is shown: "Irish News Service"
  --country CC       ISO 3166, "GB/US" where it has two homes, "world" where it has none
  --language LL      language it writes in, ISO 639; may be repeated, the first gets the cases (en). Give every one:
                     an ambiguous name is read only on pages of the agency's languages or country
  --city NAME        where its datelines come from, in the letters of its first language (CITY, to be replaced)
  --domain HOST      its domain; may be repeated
  --abbreviation A   another name of it that means nothing else; may be repeated
  --ambiguous A      a name of it that means something else elsewhere, as AP or PTI do: it is read only
                     where it stands alone in its slot, spelled exactly so; may be repeated
  --kind KIND        what it is (national); the kinds stand in ${TABLE}/agency.ts
  --list FILE        the file of ${TABLE}, where neither kind nor country decides it

Example: npm run new -- agency ins-ie "Irish News Service" --country IE --domain ins.example --ambiguous INS`;

const OPTIONS = {
  country: { type: 'string' },
  language: { type: 'string', multiple: true, default: ['en'] },
  domain: { type: 'string', multiple: true, default: [] },
  abbreviation: { type: 'string', multiple: true, default: [] },
  ambiguous: { type: 'string', multiple: true, default: [] },
  city: { type: 'string', default: 'CITY' },
  kind: { type: 'string', default: 'national' },
  list: { type: 'string' },
};

/** Writes the three lines below this root; returns what was written and what to do next. */
export function write(args, root) {
  const wanted = readWanted(args);
  const lists = readLists(root);
  mustFit(wanted, lists, root);
  const list = chooseList(wanted, lists);
  const casesPath = `${CASES}/${wanted.language[0]}.txt`;
  const cases = readFileSync(join(root, casesPath), 'utf8');
  const shared = sharedNames(wanted, lists);
  const added = caseLines(cases, { ...wanted, short: shortName(wanted, shared) });
  const row = rowOf(wanted);

  writeFileSync(
    join(root, list.path),
    list.text.replace(/\];\n$/, () => `${row}\n];\n`),
  );
  writeFileSync(join(root, casesPath), `${cases.trimEnd()}\n${added.join('\n')}\n`);
  return [
    `${list.path}\n${row}\n`,
    `${casesPath}\n${added.join('\n')}\n`,
    'Next:',
    '  1. Bring the two cases into the form of a real page: its city, its names, and a sentence of your own behind the dateline.',
    '  2. npx vitest run test/core/credit test/core/languages',
    ...shared.map(
      ([name, id]) =>
        `  Note: ${id} goes by “${name}” too: in both lines it must stand under \`ambiguous\`. Language and country of a page decide between them. A case has no country: use another name there.`,
    ),
  ];
}

function readWanted(args) {
  const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
  const [id, name, ...rest] = positionals;
  if (!id || !name) throw new Error('An agency needs an id and a name');
  if (rest.length > 0) throw new Error(`What is “${rest.join(' ')}”? A name of several words stands in quotes`);
  if (!values.country) throw new Error('An agency needs a --country');
  return { id, name, ...values };
}

/** The files of the table that hold agencies, with their text. */
function readLists(root) {
  return readdirSync(join(root, TABLE))
    .filter((file) => file.endsWith('.ts') && !NO_LIST.includes(file))
    .map((file) => ({ name: file.replace('.ts', ''), path: `${TABLE}/${file}`, text: readFileSync(join(root, TABLE, file), 'utf8') }));
}

/** What a case file and the table keep apart: a line, and the sign between the fields of a case. */
const NOT_IN_A_NAME = /[\p{Cc}>]/u;

function mustFit({ id, name, country, language, domain, kind, abbreviation, ambiguous, city }, lists, root) {
  const table = lists.map(({ text }) => text).join('');
  for (const word of [name, city, ...abbreviation, ...ambiguous]) {
    if (word.trim() !== word || word === '' || NOT_IN_A_NAME.test(word))
      throw new Error(`“${word}” is no name: one line, no “>”, no blanks around it`);
  }
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) throw new Error(`“${id}” is no id: small letters, digits and hyphens`);
  if (table.includes(`agency(${quoted(id)},`)) throw new Error(`There is an agency “${id}” already`);
  if (!/^(?:[A-Z]{2}(?:\/[A-Z]{2})*|world)$/.test(country)) throw new Error(`“${country}” is no country: two capitals, GB/US, or world`);
  const [, names = ''] = /AGENCY_KINDS = \[([^\]]*)\]/.exec(readFileSync(join(root, TABLE, 'agency.ts'), 'utf8')) ?? [];
  const kinds = [...names.matchAll(/'([^']+)'/g)].map(([, known]) => known);
  if (!kinds.includes(kind)) throw new Error(`There is no kind “${kind}”; there are: ${kinds.join(', ')}`);
  for (const host of domain) {
    if (!/^(?:[a-z0-9-]+\.)+[a-z]{2,}$/.test(host)) throw new Error(`“${host}” is no domain: without https:// and path`);
    if (table.includes(quoted(host))) throw new Error(`The domain ${host} is another agency's`);
  }
  if (!existsSync(join(root, CASES, `${language[0]}.txt`))) {
    throw new Error(`There are no cases of the language “${language[0]}”; there are: ${knownLanguages(root).join(', ')}`);
  }
}

function knownLanguages(root) {
  return readdirSync(join(root, CASES)).map((file) => file.replace('.txt', ''));
}

/** Of the list that is asked for, or of the kind, or that has agencies of this country. */
function chooseList({ list, kind, country }, lists) {
  const asked = list ?? LIST_OF_KIND[kind];
  const regions = lists.filter(({ name }) => !Object.values(LIST_OF_KIND).includes(name));
  const found = asked ? lists.find(({ name }) => name === asked) : regions.find(({ text }) => text.includes(`country: ${quoted(country)}`));
  if (found) return found;
  const names = (asked ? lists : regions).map(({ name }) => name).join(', ');
  throw new Error(
    asked
      ? `There is no list “${asked}”; there are: ${names}`
      : `No list of a region has an agency of ${country} yet: choose with --list, one of ${names}`,
  );
}

function rowOf({ id, name, kind, country, language, domain, abbreviation, ambiguous }) {
  const fields = [
    kind !== 'national' && `kind: ${quoted(kind)}`,
    `country: ${quoted(country)}`,
    `languages: ${listed(language)}`,
    domain.length > 0 && `domains: ${listed(domain)}`,
    abbreviation.length > 0 && `names: ${listed(abbreviation)}`,
    ambiguous.length > 0 && `ambiguous: ${listed(ambiguous)}`,
  ];
  return `  agency(${quoted(id)}, ${quoted(name)}, { ${fields.filter(Boolean).join(', ')} }),`;
}

/**
 * A dateline and a credit line in the words of a file of cases, with this name of the agency and this city in them.
 * A language whose cases have no dateline in brackets with a dash or a colon behind them gets a plain one.
 */
export function caseLines(cases, { id, short, city }) {
  const [, rest = ' – …'] = /^dateline > [^>]+ > (?:[^(\n]{2,}|)\([^()\n]+\)(\s?[-–—:][^\n]*\p{L}[^\n]*)$/mu.exec(cases) ?? [];
  const [, label = 'Source: '] = /^label > [^>]+ > ([^:：\n]+[:：]\s?)/m.exec(cases) ?? [];
  return [`dateline > ${id} > ${city} (${short})${rest}`, `label > ${id} > ${label}${short}`];
}

/** The shortest name that no other agency has, since a case has no country to decide between two. */
function shortName({ name, abbreviation, ambiguous }, shared) {
  return [...abbreviation, ...ambiguous].find((short) => shared.every(([taken]) => taken !== short)) ?? name;
}

/** Names of the wanted agency that stand in the line of another, with that one's id. */
function sharedNames({ name, abbreviation, ambiguous }, lists) {
  const rows = lists.flatMap(({ text }) => text.split('\n'));
  return [name, ...abbreviation, ...ambiguous].flatMap((shared) =>
    rows.filter((row) => row.includes(quoted(shared))).map((row) => [shared, /agency\('([^']+)'/.exec(row)?.[1] ?? row]),
  );
}

function listed(words) {
  return `[${words.map(quoted).join(', ')}]`;
}

/** As the table quotes it: in single quotes, in double ones where a single one stands within. */
function quoted(word) {
  return word.includes("'") && !word.includes('"') ? `"${word}"` : `'${word.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
