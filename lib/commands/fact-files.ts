import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseDocument } from 'yaml';
import { check } from '../facts/check.ts';
import { compile, type Compiled, type FactFile, type Fault } from '../facts/compile.ts';

/** Where the human-edited store lies. */
export const factsFolder = fileURLToPath(new URL('../../assets/facts', import.meta.url));

/** Reads, compiles and checks the store in a folder; every fault of every file at once. */
export function loadFacts(folder = factsFolder): Compiled {
  const broken: Fault[] = [];
  const files: FactFile[] = yamlFiles(folder).flatMap((path) => {
    const document = parseDocument(readFileSync(join(folder, path), 'utf8'), { prettyErrors: true });
    broken.push(...document.errors.map(({ message }) => ({ file: path, record: '-', field: '-', says: message })));
    return document.errors.length > 0 ? [] : [{ path, data: parsed(document) }];
  });
  if (broken.length > 0) return { ok: false, faults: broken };
  const compiled = compile(files);
  if (!compiled.ok) return compiled;
  const faults = check(compiled.pack, compiled.origins);
  return faults.length > 0 ? { ok: false, faults } : compiled;
}

/** One line a fault: `file › record › field: what`. */
export function faultLine({ file, record, field, says }: Fault): string {
  return `assets/facts/${file} › ${record} › ${field}: ${says}`;
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
