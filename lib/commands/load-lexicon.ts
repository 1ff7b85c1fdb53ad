import { compileLexicon, type Lexicon } from '../spotting/lexicon.ts';
import { faultLine, loadFacts } from './fact-files.ts';

/** The lexicon of the store as it lies in the checkout; ends the command with the faults of a broken store. */
export function loadLexicon(): Lexicon {
  const compiled = loadFacts();
  if (compiled.ok) return compileLexicon(compiled.pack);
  console.error(compiled.faults.map(faultLine).join('\n'));
  process.exit(1);
}
