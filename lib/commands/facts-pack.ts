import type { Plugin } from 'vite';
import type { Pack } from '../facts/schema.ts';
import { triggersOf } from '../facts/triggers.ts';
import { faultLine, loadFacts } from './fact-files.ts';

const modules = new Map<string, (pack: Pack) => string>([
  ['virtual:facts', (pack) => `export const pack = JSON.parse(${JSON.stringify(JSON.stringify(pack))});`],
  ['virtual:triggers', (pack) => `export const triggers = ${JSON.stringify(triggersOf(pack))};`],
]);

/** Serves the compiled fact store to the build. A fault in the store fails the build with its lines. */
export function factsPack(): Plugin {
  let pack: Pack | undefined;
  return {
    name: 'backstory-facts',
    resolveId: (id) => (modules.has(id) ? `\0${id}` : undefined),
    load(id) {
      const write = modules.get(id.slice(1));
      if (!id.startsWith('\0') || !write) return undefined;
      pack ??= checkedPack();
      return write(pack);
    },
  };
}

function checkedPack(): Pack {
  const compiled = loadFacts();
  if (compiled.ok) return compiled.pack;
  throw new Error(`The fact store has faults:\n${compiled.faults.map(faultLine).join('\n')}`);
}
