import type { Pack } from '../facts/schema.ts';
import { compileLexicon, type Lexicon } from '../spotting/lexicon.ts';
import { compileQuotes, type QuoteBook } from '../spotting/quotes.ts';
import { faultLine, loadFacts } from './fact-files.ts';

/** What spotting needs of the store as it lies in the checkout; ends the command with the faults of a broken store. */
export function loadLexicon(): { readonly pack: Pack; readonly lexicon: Lexicon; readonly quotes: QuoteBook } {
  const compiled = loadFacts();
  if (compiled.ok) {
    const { pack } = compiled;
    return { pack, lexicon: compileLexicon(pack), quotes: compileQuotes(pack.quotes) };
  }
  console.error(compiled.faults.map(faultLine).join('\n'));
  process.exit(1);
}
