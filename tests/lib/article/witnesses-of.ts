import { JSDOM, VirtualConsole } from 'jsdom';
import { dateWitnesses } from '../../../lib/page/date-witnesses.ts';

/** What a page at an address says about its date. Style sheets that the parser does not know are no matter here. */
export function witnessesOf(html: string, address = '/news/musk-bids-for-openai') {
  const { window } = new JSDOM(html, { url: `https://paper.example${address}`, virtualConsole: new VirtualConsole() });
  return dateWitnesses(window.document);
}
