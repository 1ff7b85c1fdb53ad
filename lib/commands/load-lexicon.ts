import type { Pack } from '../facts/schema.ts';
import { compileNames } from '../spotting/compile.ts';
import { openLexicon, type Lexicon } from '../spotting/lexicon.ts';
import { openQuotes, type QuoteBook } from '../spotting/quotes.ts';
import { faultLine, loadFacts } from './fact-files.ts';

/** What spotting needs of the store as it lies in the checkout; ends the command with the faults of a broken store. */
export function loadLexicon(): { readonly pack: Pack; readonly lexicon: Lexicon; readonly quotes: QuoteBook } {
  const compiled = loadFacts();
  if (compiled.ok) {
    const { pack } = compiled;
    const names = compileNames(pack);
    return { pack, lexicon: openLexicon(names), quotes: openQuotes(names.quotes) };
  }
  console.error(compiled.faults.map(faultLine).join('\n'));
  process.exit(1);
}
