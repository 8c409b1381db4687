// Files that are made to do harm: what a person imports may hold anything.
import type { Settings } from '../../../src/core/model/settings';
import type { Reader } from '../../../test/browser/harness/reader';
import { exportAll, importAll } from '../../../test/browser/harness/watching';
import type { Attack, Ground } from '../attack';
import { bombOf, exportLine, fileOf } from '../export-files';
import { attackPage } from '../pages';
import { readPage, storedArticles } from '../reading';

const REAL = 'http://archives.example/2024/05/13/recit';
const pages = new Map([[REAL, attackPage(REAL, {})]]);
/** A word that stands in what a file must not bring in. */
const MARK = 'Zinnoberkraut';

interface Offered {
  readonly ok: boolean;
  readonly code?: string;
}

/** Offers a file of these lines, takes it where it can be taken, and gives the reply to the offer. */
async function offer(reader: Reader, lines: readonly object[]): Promise<Offered> {
  await reader.call('beginImport', null);
  const staged = (await reader.call('stagePart', { text: fileOf(lines), isFirst: true, isLast: true, before: 0 })) as Offered;
  await reader.call('cancelImport', null);
  await reader.call('closeImport', null);
  if (staged.ok) await importAll(reader, fileOf(lines));
  return staged;
}

/** Fields that no article of ours can have. Each must be refused with its file, or be gone from what is taken. */
const HOSTILE_FIELDS: Readonly<Record<string, object>> = {
  'a language of a space': { lang: ' ' },
  'a language that begins a record': { lang: `en\nTY  - ${MARK}` },
  'a script as address': { url: `javascript:alert("${MARK}")` },
  'data as address': { url: `data:text/html,${MARK}` },
  'a file as address': { url: `file:///${MARK}` },
  'an address with an account': { url: `https://${MARK}:${MARK}@archives.example/compte` },
  'an address with a token': { url: `https://archives.example/jeton?access_token=${MARK}#id_token=${MARK}` },
  'a date that begins a record': { publishedAt: `2024-05-03\nER  - ${MARK}` },
  'a date that is none': { publishedAt: MARK },
  'a moment of reading before any browser': { readAt: -1 },
  'a moment of reading that is none': { readAt: MARK },
  'a title without end': { title: `${MARK} `.repeat(100_000) },
  'an outlet without end': { outletName: `${MARK} `.repeat(100_000) },
  'a credit that is none': { credits: [{ agency: MARK }] },
  'credits without end': { credits: Array.from({ length: 20_000 }, () => ({ agency: MARK })) },
  'half a fingerprint': { fingerprint: { scheme: 2, shingles: MARK, terms: '', counts: '' } },
  'a text that is not packed': { text: Buffer.from(MARK).toString('base64') },
  'a withdrawal by nobody': { page: { corrected: { value: MARK } } },
};

async function refusesFields({ reader }: Ground): Promise<readonly string[]> {
  const line = await exportLine(reader, REAL);
  const found: string[] = [];
  for (const [name, change] of Object.entries(HOSTILE_FIELDS)) {
    await reader.call('clearStore', null);
    await offer(reader, [{ ...line, ...change }]);
    const stored = await exportAll(reader);
    if (stored.includes(MARK) || stored.includes('"lang":" "') || stored.includes('"readAt":-1')) found.push(`Stored: ${name}`);
  }
  await reader.call('clearStore', null);
  const { ok, code } = await offer(reader, [line]);
  return ok && (await storedArticles(reader)).length === 1
    ? found
    : [...found, `The file is not taken without such a field either: ${code}`];
}

async function keepsToAddress({ reader }: Ground): Promise<readonly string[]> {
  const line = await exportLine(reader, REAL);
  await reader.call('clearStore', null);
  const claim = {
    address: 'reuters.com/world/story',
    canonical: 'reuters.com/world/story',
    outletDomain: 'reuters.com',
    outletName: 'Reuters',
  };
  await offer(reader, [{ ...line, ...claim }]);
  const stored = await storedArticles(reader);
  const byForeign = (await reader.call('findProvenance', { url: 'https://reuters.com/world/story', tabId: null })) as {
    readonly value: unknown;
  };
  return [
    ...(stored.length <= 1 ? [] : [`${stored.length} articles are stored`]),
    ...stored.flatMap(({ outletDomain }) => (outletDomain === 'archives.example' ? [] : [`It counts as ${outletDomain}’s`])),
    ...(byForeign.value === null ? [] : ['It is found at the address of another site']),
  ];
}

/** Read in eighty years, says the file: the page itself is read again all the same. */
async function readsAgain({ reader }: Ground): Promise<readonly string[]> {
  const line = await exportLine(reader, REAL);
  await reader.call('clearStore', null);
  const later = Date.UTC(2099, 0, 1);
  const { ok } = await offer(reader, [{ ...line, title: MARK, readAt: later, firstReadAt: later, publishedAt: '2099-01-01T00:00:00Z' }]);
  await readPage(reader, await reader.visit(REAL));
  const [stored] = await storedArticles(reader);
  return stored && !stored.title.includes(MARK) ? [] : [`The page was not read again (the file was ${ok ? 'taken' : 'refused'})`];
}

/** Titles that end their field in one form of citation or another. */
const FORGED_RECORD = `Titre\r\nER  - \r\nTY  - BOOK ${MARK}`;
const INJECTED: Readonly<Record<string, object>> = {
  'a title with line ends': { title: FORGED_RECORD, outletName: FORGED_RECORD },
  'a title that ends its braces': { title: `Titre}, title = {x}}\n@book{x, note = {${MARK}}` },
  'a title that ends its template': { title: `Titre |url=https://evil.example/ }} __NOINDEX__ {{delete|${MARK}}} [[x]] ~~~~` },
};
/** In a line of its own, or outside of what is quoted. */
const ESCAPED = [/^\s*(?:TY|ER)\s+- .*Zinnoberkraut/m, /^@book/m, /__NOINDEX__/, /[^|]\|url=https:\/\/evil/, /\{\{delete/, /~~~~/];

async function citesAsField({ reader }: Ground): Promise<readonly string[]> {
  const line = await exportLine(reader, REAL);
  const found: string[] = [];
  let cited = 0;
  for (const [name, change] of Object.entries(INJECTED)) {
    await reader.call('clearStore', null);
    const { ok } = await offer(reader, [{ ...line, ...change }]);
    if (!ok) continue;
    cited++;
    const written = await citations(reader);
    if (Object.keys(written).length < 5) found.push(`No citation of ${name}: ${Object.keys(written)}`);
    // Plain text is for people, in which every sign stands for itself.
    const { txt: _, ...forPrograms } = written;
    for (const [form, text] of Object.entries(forPrograms)) {
      const wrong = (form === 'bib' || form === 'ris' ? ESCAPED.slice(0, 2) : form.includes('json') ? [] : ESCAPED.slice(2)).find(
        (escaped) => escaped.test(text),
      );
      if (wrong) found.push(`${form} of ${name}: ${wrong} in ${text.slice(0, 300)}`);
      if (form.includes('json')) JSON.parse(text);
    }
  }
  return cited > 0 ? found : ['Every title is refused, so that none was cited'];
}

/** What the story page writes in each form, by the ending of its file. */
async function citations(reader: Reader): Promise<Record<string, string>> {
  const page = await reader.openOwn(`story.html?url=${encodeURIComponent(REAL)}`);
  await page.waitForSelector('#cite textarea');
  const written: Record<string, string> = {};
  const select = (await page.$$('#cite select')).at(-1);
  for (const form of (await select?.$$eval('option', (options) => options.map(({ value }) => value))) ?? []) {
    await select?.select(form);
    written[form] = await page.$eval('#cite textarea', ({ value }) => value);
  }
  await page.close();
  return written;
}

/** Bytes that a fifth of a megabyte unpacks to: a text that is unpacked whole takes seconds for each question. */
const BOMB_BYTES = 200_000_000;
/** Times as long as an honest text takes, on the same machine at the same moment, and milliseconds besides. Chosen by hand. */
const MAX_TIMES = 2;
const MAX_BESIDES_MS = 5_000;

async function unpacksNoBomb({ reader }: Ground): Promise<readonly string[]> {
  const line = await exportLine(reader, REAL);
  const text = (await bombOf(BOMB_BYTES)).toString('base64');
  const honest = await timeOf(reader, line);
  const ms = await timeOf(reader, { ...line, text });
  const again = (await reader.call('measureStore', null)) as Offered;
  return [
    ...(again.ok ? [] : ['The background no longer answers']),
    ...(ms <= honest * MAX_TIMES + MAX_BESIDES_MS
      ? []
      : [`It took ${(ms / 1_000).toFixed(1)} s, an honest text ${(honest / 1_000).toFixed(1)} s`]),
  ];
}

/** Milliseconds in which an article is imported and asked about. */
async function timeOf(reader: Reader, line: object): Promise<number> {
  await reader.call('clearStore', null);
  const began = Date.now();
  const { ok } = await offer(reader, [line]);
  if (ok) for (const call of ['findProvenance', 'findStory']) await reader.call(call, { url: REAL, tabId: null });
  return Date.now() - began;
}

async function asksForSettings({ reader }: Ground): Promise<readonly string[]> {
  const own = { watching: 'listed', listedSites: ['journal.example'], neverSites: ['banque.example'], keepDays: 3_650 } as const;
  await reader.call('changeSettings', own);
  const line = await exportLine(reader, REAL);
  const settings = { watching: 'all', listedSites: [], neverSites: [], keepDays: 1, keepText: false, unknown: MARK };
  const text = fileOf([line], settings);
  await reader.call('beginImport', null);
  await reader.call('stagePart', { text, isFirst: true, isLast: true, before: 0 });
  const preview = (await reader.call('previewImport', null)) as { readonly value?: { readonly settings: Partial<Settings> } };
  const before = await settingsOf(reader);
  await reader.call('cancelImport', null);
  await reader.call('closeImport', null);
  await importAll(reader, text);
  const after = await settingsOf(reader);
  const isSame = ({ watching, neverSites, keepDays }: Settings) =>
    watching === own.watching && neverSites.join() === own.neverSites.join() && keepDays === own.keepDays;
  return [
    ...(preview.value?.settings.keepDays === 1 ? [] : ['What it would change is not shown']),
    ...(isSame(before) ? [] : ['Settings changed before anybody was asked']),
    ...(isSame(after) ? [] : [`Settings that nobody took: ${JSON.stringify(after)}`]),
  ];
}

const settingsOf = async (reader: Reader): Promise<Settings> =>
  ((await reader.call('getSettings', null)) as { readonly value: Settings }).value;

/** Articles of a file of which a part is taken when everything is closed. */
const MANY = 3_000;

async function takesWhole({ reader }: Ground): Promise<readonly string[]> {
  const line = await exportLine(reader, REAL);
  const lines = Array.from({ length: MANY }, (_, at) => ({ ...line, url: `https://journal-${at}.example/recit` }));
  // The import goes on by itself; what asked for it may be cut off with the background.
  const importing = importAll(reader, fileOf(lines)).catch(() => {});
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  await reader.killWorker();
  await importing;
  const deadline = Date.now() + 60_000;
  let stored = 0;
  while (stored < MANY + 1 && Date.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    const measured = (await reader.call('measureStore', null)) as { readonly value?: { readonly articles: number } };
    stored = measured.value?.articles ?? 0;
  }
  return stored === MANY + 1 || stored === 1 ? [] : [`${stored - 1} of ${MANY} articles were taken`];
}

export const attacks: readonly Attack[] = [
  { holds: 'a field of a file that is out of its bounds is refused with its file, or is not stored', pages, run: refusesFields },
  { holds: 'an imported article counts as the outlet of its address, whatever the file says', pages, run: keepsToAddress },
  { holds: 'a page is read again that a file says was read in the year 2099', pages, run: readsAgain },
  { holds: 'what a file writes into a title stays one field of every citation', pages, run: citesAsField },
  { holds: 'a text of a fifth of a megabyte that unpacks to 200 keeps nobody busy', pages, run: unpacksNoBomb },
  { holds: 'settings of a file are shown, and not taken unasked', pages, run: asksForSettings },
  { holds: 'an import that the end of the background cuts is whole afterwards, or taken back', pages, run: takesWhole },
];
