import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { loadFacts } from './fact-files.ts';

/** Most bytes, gzip, of the script that every page pays for. */
const SENTINEL_LIMIT = 2 * 1024;
/** The same of the script that comes when a card is first wanted. */
const CARD_LIMIT = 16 * 1024;
/** The same of all scripts on a page that names somebody, before its reader wants a card. */
const PAGE_LIMIT = 30 * 1024;
const limits: Readonly<Record<string, number>> = { 'sentinel.js': SENTINEL_LIMIT, 'card.js': CARD_LIMIT };
const onPages: ReadonlySet<string> = new Set(['sentinel.js', 'reader.js']);
/** Most bytes, gzip, of the facts in all languages: a background reads them whole, and every update carries them. */
const PACK_LIMIT = 250 * 1024;

interface Row {
  readonly file: string;
  readonly bytes: number;
  readonly limit: number | undefined;
}

/** Sizes of all scripts of a build and of the compiled facts in bytes, gzip, and which of them are over their limit. */
export function sizesOf(build: string) {
  const files = readdirSync(build, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(?:js|css)$/.test(file));
  const rows: Row[] = files.toSorted().map((file) => ({
    file,
    bytes: gzipSync(readFileSync(join(build, file))).length,
    limit: limits[file],
  }));
  const paid = rows.filter(({ file }) => onPages.has(file)).reduce((sum, { bytes }) => sum + bytes, 0);
  const all = [...rows, { file: 'scripts on a page with mentions', bytes: paid, limit: PAGE_LIMIT }, packRow()];
  return { table: all.map(line).join('\n'), ok: !all.some(isOver) };
}

function packRow(): Row {
  const compiled = loadFacts();
  // A store with faults has failed a step before this one.
  const bytes = compiled.ok ? gzipSync(JSON.stringify(compiled.pack)).length : Infinity;
  return { file: 'compiled facts', bytes, limit: PACK_LIMIT };
}

function line(row: Row): string {
  const limit = row.limit ? ` of ${row.limit}${isOver(row) ? '  TOO LARGE' : ''}` : '';
  return `  ${row.file.padEnd(44)} ${String(row.bytes).padStart(7)} B gzip${limit}`;
}

function isOver({ bytes, limit }: Row): boolean {
  return limit !== undefined && bytes > limit;
}
