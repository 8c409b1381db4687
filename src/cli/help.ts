// The help text of the command line.

export const HELP = `wireprint: whose story is it, and who else carries it?

Usage: npm run --silent wireprint -- VERB < rows.ndjson > outputs.ndjson

One JSON object a line in, one a line out, in the same order, with the same "id".
A row that cannot be read gives { id, error: { code, message } }.
A missing field or an empty string means: unknown.

read      { id, url?, file }            file: path of a page, .html or .html.gz
          { id, url?, site?, title?, byline?, text, lang?, publishedAt? }
       →  { id, article: null | { url, outlet, title, lang, publishedAt, publishedLikely, paragraphs },
            credits: [{ agency, outlet, name, kind, slot, strength, quote }],
            page: { staff, kind, corrected, translated, modifiedAt } }
          kind: agency, outlet, institution, press-release or unnamed; a field that does not apply is null

compare   { id, a, b }                  a, b: texts as in read
       →  { id, relation, copied, story, shared: { numbers, places, names } }

trace     rows as for read, in order; with "store": false a row is traced but not kept
       →  { id, sources: [{ agency, outlet, name, kind, joint, via, evidence: [{ id, slot, strength, quote }] }],
            siblings: [{ id, relation, copied, story }], related: [{ id, story }],
            origins: { known, unknown, groups: [{ kind, agencies, name, articles }] } }; origins also has
            atLeast: true where there are more than 2,000 copies
          --nearest N    also nearest: the N nearest, however weak
          --store FILE   keeps what it has seen in FILE, and finds it in the next run; needs better-sqlite3

Tools, which read no rows; docs/lists.md says how a list is made and published

collect   FEEDS --store FILE  articles into FILE: what is new in feeds and news sitemaps, as seldom as each changes;
                              FEEDS: a file of OPML, or of one address a line
          --warc ARCHIVE      those of a web archive, as Common Crawl publishes news; a run that was ended goes on
          --pages FILE        those at these addresses, one a line; each site is asked one at a time, as its robots.txt lets
          --contact ADDRESS   is told to the sites: where they can reach you
          --texts             keeps the texts too
          --keep DAYS         what was read before is dropped first, by default after 90 days

key       KEY                 makes the key of a publisher in the file KEY, and prints its public half

publish   --store FILE --key KEY --out DIR
                              what FILE holds, as a signed list of static files in DIR: hours, days, list.json
          --name NAME         name of the list; needed the first time
          --lang en,fr        its languages, by default those of its articles
          --days N            days that it holds, by default 30
          --withdraw FILE     addresses, one a line: taken back, and published no more
          --next KEY          the key of later lists
          --url URL           where DIR will be served: prints the link to subscribe

verify    DIR --key KEY       reads DIR as a subscriber would; KEY: a key file or a public key

Options
  -h, --help    this text
`;
