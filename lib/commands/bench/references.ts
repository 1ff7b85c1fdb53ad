import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Extensions that do one thing, to hold ours against. */
const referenceNames = ['empty', 'bare', 'same words', 'bare walk', 'mark.js'] as const;
export type ReferenceName = (typeof referenceNames)[number];

/** What the references look for. */
export interface Sought {
  /** Source of the sentinel's expression, which is to be compared like with like too. */
  readonly triggers: string;
  /** What mark.js is to mark. */
  readonly names: readonly string[];
}

/** Writes the reference extensions below a folder; answers where each of them lies. */
export function writeReferences(folder: string, { triggers, names }: Sought): (name: ReferenceName) => string {
  const scripts: Record<ReferenceName, string> = {
    empty: '',
    // Reads the text once and tests it against one expression: the least that any such extension can do.
    bare: 'if (/musk|altman|openai|xai/i.test(document.body.textContent)) globalThis.found = true;',
    // The same with the words that we look for, in all scripts and spellings.
    'same words': `if (new RegExp(${JSON.stringify(triggers)}, 'i').test(document.body.textContent)) globalThis.found = true;`,
    'bare walk': `const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
let text = '';
for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) text += node.data;
globalThis.found = text.length;`,
    // Whole names, not their words: less work for it, and what a reader would want marked.
    'mark.js': `new Mark(document.body).mark(${JSON.stringify(names)}, { separateWordSearch: false });`,
  };
  const library = fileURLToPath(import.meta.resolve('mark.js/dist/mark.min.js'));
  const placeOf = (name: ReferenceName) => join(folder, name.replaceAll(/\W/g, '-'));
  for (const name of referenceNames) {
    const place = placeOf(name);
    mkdirSync(place, { recursive: true });
    // In a function, as a bundler would put it.
    writeFileSync(join(place, 'content.js'), `(() => {\n${scripts[name]}\n})();\n`);
    if (name === 'mark.js') copyFileSync(library, join(place, 'library.js'));
    writeFileSync(join(place, 'manifest.json'), manifestOf(name, name === 'mark.js' ? ['library.js', 'content.js'] : ['content.js']));
  }
  return placeOf;
}

/** As our own: at the same time, on the same pages, in all frames. */
function manifestOf(name: string, js: readonly string[]): string {
  return JSON.stringify({
    manifest_version: 3,
    name: `Reference: ${name}`,
    version: '1',
    content_scripts: [{ matches: ['http://*/*', 'https://*/*'], js, run_at: 'document_idle', all_frames: true }],
  });
}
