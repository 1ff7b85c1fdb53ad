import { JSDOM, VirtualConsole } from 'jsdom';
import { newsWitnesses } from '../../../lib/page/news-witnesses.ts';

/** What a page on a public site says about being something to read. */
export function newsWitnessesOf(html: string, address = 'https://paper.example/page') {
  const { window } = new JSDOM(html, { url: address, virtualConsole: new VirtualConsole() });
  return newsWitnesses(window.document);
}
