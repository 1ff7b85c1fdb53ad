import isProbablyReaderable from '@mozilla/readability/Readability-readerable.js';
import { MOST_ELEMENTS, MOST_TEXTS } from '../article/bounds.ts';
import type { NewsWitnesses } from '../article/news-witnesses.ts';
import { said, squeezed, structuredTexts } from './said.ts';

/** Scripts that say in one letter what others say in two. */
const dense = /[\u3040-\u9fff\uac00-\ud7a3]/g;
/** What is taken for a sentence and for a headline, in letters: shorter ones are labels. */
const SHORTEST_SENTENCE = 40;
const SHORTEST_HEADLINE = 18;
/** Where texts are headlines, labels, code, or nothing that anybody reads. */
const noProse = 'a,button,code,noscript,pre,script,style,textarea,title';

/** Collects what a page says about being something to read; see `NewsWitnesses`. Reads texts and attributes, within bounds. */
export function newsWitnesses(document: Document): NewsWitnesses {
  const all = <E extends Element>(selector: string) => [...document.querySelectorAll<E>(selector)].slice(0, MOST_ELEMENTS);
  const count = (selector: string) => all(selector).length;
  // Not `document.title`: a form of that name would stand in its place.
  const title = all('title')[0]?.textContent ?? '';
  const { hostname: host } = document.location;
  const links = all<HTMLAnchorElement>('a[href]').filter((link) => lengthOf(link) >= SHORTEST_HEADLINE);
  return {
    host,
    structured: structuredTexts(document),
    types: all('[property="og:type"],[itemtype]').map((element) => said(element, 'itemtype', 'content')),
    readerable: isProbablyReaderable(document, title.search(dense) < 0 ? {} : { minContentLength: 40, minScore: 12 }),
    prose: proseIn(document),
    articles: count('article h1,article time'),
    headlines: links.length,
    outward: links.filter(({ hostname }) => hostname !== host).length,
    editors: count('[contenteditable]:not([contenteditable=false]),form:has([role=toolbar]) textarea'),
    widgets: count('[role=application],[role=feed],[role$=grid],[role^=tree]'),
    buttons: count('button,[role=button]'),
    fields: count('select,textarea,input:not([type=hidden]),[role=switch]'),
    searched: all<HTMLInputElement>('[type=search],[name=q]').filter(({ value }) => value && title.includes(value)).length,
    prices: count('[class*=price]'),
  };
}

/** By texts, whatever elements they stand in: paragraphs are as often `div`, `li`, `dd` or lines between `br`. */
function proseIn(document: Document): number {
  let letters = 0;
  // Texts, by the number of the standard.
  const walker = document.createTreeWalker(document, 4);
  for (let left = MOST_TEXTS; left > 0 && walker.nextNode(); left--) {
    const { currentNode: text } = walker;
    const length = lengthOf(text);
    if (length >= SHORTEST_SENTENCE && !text.parentElement?.closest(noProse)) letters += length;
  }
  return letters;
}

function lengthOf({ textContent }: Node): number {
  return squeezed(textContent ?? '').replaceAll(dense, '$&$&').length;
}
