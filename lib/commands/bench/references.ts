import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** Extensions that do one thing, to hold ours against. */
export const referenceNames = ['empty', 'bare', 'same words', 'bare walk', 'mark.js'] as const;
export type ReferenceName = (typeof referenceNames)[number];

/** What the references look for. */
export interface Sought {
  /** Source of the sentinel's expression, which is to be compared like with like too. */
  readonly triggers: string;
  /** What mark.js is to mark. */
  readonly names: readonly string[];
}

/** Writes the reference extensions into a folder, one below each other's name; answers the folder of each. */
export function writeReferences(folder: string, { triggers, names }: Sought): Record<ReferenceName, string> {
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
  const library = createRequire(import.meta.url).resolve('mark.js/dist/mark.min.js');
  const written = referenceNames.map((name) => {
    const place = join(folder, name.replaceAll(/\W/g, '-'));
    mkdirSync(place, { recursive: true });
    // In a function, as a bundler would put it: a second injection must not meet the names of the first.
    writeFileSync(join(place, 'content.js'), `(() => {\n${scripts[name]}\n})();\n`);
    if (name === 'mark.js') copyFileSync(library, join(place, 'library.js'));
    writeFileSync(join(place, 'manifest.json'), manifestOf(name, name === 'mark.js' ? ['library.js', 'content.js'] : ['content.js']));
    return [name, place] as const;
  });
  const folders = new Map(written);
  const at = (name: ReferenceName) => folders.get(name) ?? '';
  return { empty: at('empty'), bare: at('bare'), 'same words': at('same words'), 'bare walk': at('bare walk'), 'mark.js': at('mark.js') };
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
