import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import { check } from '../facts/check.ts';
import { compile, type Compiled, type DataPath, type FactFile, type Fault, type LineAt } from '../facts/compile.ts';

/** Where the human-edited store lies. */
export const factsFolder = fileURLToPath(new URL('../../assets/facts', import.meta.url));

/** Reads, compiles and checks the store in a folder; every fault of every file at once. */
export function loadFacts(folder = factsFolder): Compiled {
  const compiled = compileFolder(folder);
  if (!compiled.ok) return compiled;
  const faults = check(compiled.pack, compiled.origins);
  return faults.length > 0 ? { ok: false, faults } : compiled;
}

/** Reads and compiles the store in a folder without checking its records against one another. */
export function compileFolder(folder: string): Compiled {
  const broken: Fault[] = [];
  const files: FactFile[] = yamlFiles(folder).flatMap((path) => {
    const lines = new LineCounter();
    const document = parseDocument(readFileSync(join(folder, path), 'utf8'), { prettyErrors: true, lineCounter: lines });
    broken.push(
      ...document.errors.map(({ message, pos }) => ({
        file: path,
        line: lines.linePos(pos[0]).line,
        record: '-',
        field: '-',
        says: message,
      })),
    );
    return document.errors.length > 0 ? [] : [{ path, data: parsed(document), lineAt: linesOf(document, lines) }];
  });
  return broken.length > 0 ? { ok: false, faults: broken } : compile(files);
}

/** One line a fault, which terminals and editors turn into a link: `file:line › record › field: what`. */
export function faultLine({ file, line, record, field, says }: Fault): string {
  return `assets/facts/${file}${line === undefined ? '' : `:${line}`} › ${record} › ${field}: ${says}`;
}

function linesOf(document: Document, lines: LineCounter): LineAt {
  return (path) => {
    const offset = offsetAt(document.contents, path);
    return offset === undefined ? undefined : lines.linePos(offset).line;
  };
}

/** Where the key or item at a path begins; of a path that goes on where the file does not, its last part that exists. */
function offsetAt(node: unknown, [step, ...rest]: DataPath): number | undefined {
  if (step !== undefined && isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
    if (pair) return (rest.length > 0 ? offsetAt(pair.value, rest) : undefined) ?? startOf(pair.key);
  }
  if (step !== undefined && isSeq(node)) {
    const item = node.items[Number(step)];
    if (item !== undefined) return offsetAt(item, rest);
  }
  return startOf(node);
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}

function yamlFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted();
}

/** `toJS` says `any`; what a file holds is unknown until the schemas have read it. */
function parsed(document: { toJS: () => unknown }): unknown {
  return document.toJS();
}
