import { readdir, readFile } from 'node:fs/promises';
import { defineConfig } from 'wxt';

/** Words, stop words and models of languages: too large for a script that is evaluated whenever the background wakes. `background/language-lists.ts` fetches it. */
const LANGUAGES_FILE = 'languages.json';

/** What reads markup and does nothing by being loaded: our own modules, which make patterns of long lists of words, and a library. */
const READING = /[\\/](?:src[\\/]extract|@mozilla[\\/]readability)[\\/]/;
const TREESHAKE = { moduleSideEffects: (id: string) => !READING.test(id) };

/**
 * What our own pages and the background may load: files of the package. The collector page alone also asks sites, those that the reader has let it ask; each
 * other page takes that away by a `<meta>`, which narrows this further.
 */
const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self' https: http:",
  "base-uri 'none'",
  "form-action 'none'",
];
/** Firefox's collector page is a frame in the page of the background. */
const FRAMES = {
  chrome: ["frame-ancestors 'none'"],
  firefox: ["frame-ancestors 'self'", "frame-src 'self'"],
};
/** Chromium holds the documents that its collector page makes to that page's policy: without this, a paragraph that its page hides would not count as hidden. */
const OF_COLLECTOR = "style-src-attr 'unsafe-inline'";

/** While a person develops, pages load their parts from Vite's server: there the policies of the package and of each page do not hold. */
const WITHOUT_PAGE_POLICY = {
  name: 'without-page-policy',
  apply: 'serve' as const,
  transformIndexHtml: (html: string) => html.replace(/<meta http-equiv="content-security-policy"[^>]{0,500}>/, ''),
};

/** Parts of Chrome's calls that are wrapped, among them messages and their replies. Others need it no more: with manifests of version 3, every call gives a promise. */
const WRAPPED = /^(?:runtime|storage|tabs)$/;
/** The table of `webextension-polyfill`, `const apiMetadata = {…};`. It lists the calls of every part of Chrome, which takes 6 kB of each script. */
const CALL_TABLE = /const apiMetadata = (\{[\s\S]{0,60000}?\n {6}\});/;
const WITHOUT_OTHER_CALLS = {
  name: 'without-other-calls',
  transform(code: string, id: string) {
    if (!id.endsWith('browser-polyfill.js')) return null;
    const [whole = '', table = ''] = CALL_TABLE.exec(code) ?? [];
    // A release that writes the table in another way is seen by whoever takes it.
    if (!whole) throw new Error('webextension-polyfill has no table of calls any more');
    const wrapped = Object.entries(JSON.parse(table)).filter(([name]) => WRAPPED.test(name));
    return { code: code.replace(whole, () => `const apiMetadata = ${JSON.stringify(Object.fromEntries(wrapped))};`), map: null };
  },
};

const WITH_SHORT_LISTS = {
  name: 'with-short-lists',
  async transform(code: string, id: string) {
    if (!id.endsWith('tldts/dist/es6/src/data/trie.js')) return null;
    const { withShortLists } = await import('./src/build/short-lists');
    return { code: withShortLists(code), map: null };
  },
};

/** Chromium does not fall back from pt_BR to pt, so the same file is packaged under three names. */
const COUNTRIES: Readonly<Record<string, readonly string[]>> = { pt: ['pt', 'pt_BR', 'pt_PT'] };

/** The texts of each language, with the names of agencies in it. */
async function localeFiles() {
  const { withAgencyNames } = await import('./src/build/agency-messages');
  const files = (await readdir('assets/_locales')).map(async (locale) => {
    const messages = JSON.parse(await readFile(`assets/_locales/${locale}/messages.json`, 'utf8'));
    const contents = JSON.stringify(withAgencyNames(messages, locale));
    return (COUNTRIES[locale] ?? [locale]).map((folder) => ({ relativeDest: `_locales/${folder}/messages.json`, contents }));
  });
  return (await Promise.all(files)).flat();
}

// `wxt build --mode browser-test` adds the permissions that are asked for later to the manifest, so that tests meet no prompt. Everything else is the same.
export default defineConfig({
  publicDir: 'assets',
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  modules: ['@wxt-dev/webextension-polyfill'],
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  // `cssTarget`: the oldest browsers that the manifest allows, so that style sheets are not rewritten for older ones.
  // `treeshake`: Chrome's background reads no markup, so it is to be without the modules for it.
  // `codeSplitting`: what the popup is drawn with stays in one file, which packs a tenth smaller than in the many that are shared with one page or another.
  // `inlineConst`: off, since it writes a constant wherever it is used, also a text: three times the 70 kB of names in the list of public suffixes.
  vite: () => ({
    plugins: [WITHOUT_PAGE_POLICY, WITHOUT_OTHER_CALLS, WITH_SHORT_LISTS],
    build: {
      // Both oldest browsers know `modulepreload` by themselves.
      modulePreload: { polyfill: false },
      cssTarget: ['chrome123', 'firefox142'],
      rolldownOptions: {
        optimization: { inlineConst: false },
        treeshake: TREESHAKE,
        output: { codeSplitting: { groups: [{ name: 'answer', test: /src\/ui\/(?:answer|page-in-front|commands|components)\// }] } },
      },
    },
  }),
  zip: {
    // What is needed to build the packages again, and nothing else: test/packages builds them from it.
    includeSources: [
      'entrypoints/**',
      'src/**',
      'assets/**',
      'package.json',
      'package-lock.json',
      '.npmrc',
      'tsconfig.json',
      'wxt.config.ts',
      'LICENSE',
      'docs/store/build-from-sources.md',
    ],
    excludeSources: ['src/cli/**'],
  },
  hooks: {
    'prepare:publicPaths': (_wxt, paths) => {
      paths.push(LANGUAGES_FILE);
    },
    'build:publicAssets': async (_wxt, files) => {
      const { languageLists } = await import('./src/build/language-lists');
      const others = files.filter(({ relativeDest }) => !relativeDest.startsWith('_locales'));
      const lists = { relativeDest: LANGUAGES_FILE, contents: JSON.stringify(languageLists) };
      files.splice(0, files.length, ...others, lists, ...(await localeFiles()));
    },
  },
  manifest: ({ browser, mode, command }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    ...(command === 'build' && {
      content_security_policy: {
        extension_pages: [...CONTENT_POLICY, ...(browser === 'firefox' ? FRAMES.firefox : [...FRAMES.chrome, OF_COLLECTOR])].join('; '),
      },
    }),
    // Chrome's background is a worker, which has no DOM: its offscreen document reads the markup of pages.
    // `webRequest`: tells whether a page answers a form, on sites that the reader lets us read.
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
      'alarms',
      'webRequest',
      'search',
      'contextMenus',
      ...(browser === 'chrome' ? ['offscreen'] : []),
      ...(mode === 'browser-test' ? ['downloads'] : []),
    ],
    optional_permissions: ['tabs', 'downloads'],
    commands: {
      // Newer releases of Chrome may use other letters, as W, for groups of tabs.
      _execute_action: { suggested_key: { default: 'Alt+Shift+R' } },
      'open-library': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_libraryOpen__' },
      'open-story': { suggested_key: { default: 'Alt+Shift+O' }, description: '__MSG_openStory__' },
      'open-beside': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_openBeside__' },
      // Chrome takes four keys at most: the reader sets this one there.
      'mark-page': { ...(browser === 'firefox' && { suggested_key: { default: 'Alt+Shift+M' } }), description: '__MSG_markPage__' },
    },
    // `wp` and a space in the address bar search the library.
    omnibox: { keyword: 'wp' },
    optional_host_permissions: ['*://*/*'],
    ...(mode === 'browser-test' && { host_permissions: ['*://*/*'] }),
    ...(browser === 'chrome' && { minimum_chrome_version: '123' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'wireprint@wireprint.example',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
        // Firefox on a phone: what it lacks of what is used here, docs/android.md says.
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
});
