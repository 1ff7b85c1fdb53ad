import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Most bytes, gzip, per script that pages pay for: two and twenty-eight kilobytes, thirty in all. */
const limits = { 'sentinel.js': 2 * 1024, 'reader.js': 28 * 1024 } as const;

/** Sizes of all scripts of a build in bytes, gzip, and which of them are over their limit. */
export function sizesOf(build: string) {
  const files = readdirSync(build, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(?:js|css)$/.test(file));
  const rows = files.toSorted().map((file) => {
    const limit = Object.entries(limits).find(([name]) => name === file)?.[1];
    const bytes = gzipSync(readFileSync(join(build, file))).length;
    return { file, bytes, limit, isOver: limit !== undefined && bytes > limit };
  });
  const table = rows
    .map(
      ({ file, bytes, limit, isOver }) =>
        `  ${file.padEnd(44)} ${String(bytes).padStart(7)} B gzip${limit ? ` of ${limit}${isOver ? '  TOO LARGE' : ''}` : ''}`,
    )
    .join('\n');
  return { table, ok: rows.every(({ isOver }) => !isOver) };
}
