import { LINE_LENGTH, MOST_LINES, MOST_METAS } from '../article/bounds.ts';
import type { DateWitnesses } from '../article/witnesses.ts';
import { said, squeezed, structuredTexts } from './said.ts';

/** Names of metas that may state a date, the page's language or its kind. */
const telling = /dat|time|publi|modif|issue|creat|revis|og:(?:type|locale)$/i;
/** Markup that speaks of other pages, or that nobody reads. */
const apart = 'aside,nav,footer,[class^=related],[class^=comment],[id^=comment],script,style,noscript';
/** All but the inline markup whose texts run on into their neighbours; what states a value of its own stays by itself. */
const block = ':not(:is(a,abbr,b,em,font,i,small,span,strong,u):not([itemprop],[datetime]))';
/** Texts looked at before the headline: dates stand above it nearly as often as below. */
const BEFORE = 8;
/** Nodes looked at in all: bylines stand within a few hundred. */
const MOST_NODES = 2000;

/** Collects what a page says about its own date; see `DateWitnesses`. Reads texts and attributes, within bounds. */
export function dateWitnesses(document: Document): DateWitnesses {
  const all = (selector: string) => [...document.querySelectorAll(selector)];
  const title = squeezed(document.title);
  return {
    address: squeezed(document.URL.replace(/^[^/]*\/\/[^/]*/, '')),
    language: said(document.documentElement, 'lang'),
    title,
    structured: structuredTexts(document),
    metas: all('meta')
      .map((meta) => ({ name: said(meta, 'itemprop', 'property', 'name'), content: said(meta, 'content') }))
      .filter(({ name }) => telling.test(name))
      .slice(0, MOST_METAS),
    lines: linesNear(headlineAmong(all('h1,h2'), title) ?? document.documentElement, document),
  };
}

/** The longest heading that the title repeats; else the first that says anything. */
function headlineAmong(headings: readonly Element[], title: string): Element | undefined {
  const spoken = headings.filter(textOf);
  const repeated = spoken.filter((heading) => title.includes(textOf(heading)));
  return repeated.toSorted((a, b) => textOf(b).length - textOf(a).length)[0] ?? spoken[0];
}

/** Texts from a little above the headline on; those of one block that follow one another are one line. */
function linesNear(headline: Element, document: Document): DateWitnesses['lines'] {
  const lines: { readonly around: Element; hint: string; text: string }[] = [];
  // Elements and texts, by the numbers of the standard.
  const walker = document.createTreeWalker(document, 1 | 4);
  walker.currentNode = headline;
  for (let left = BEFORE; left > 0 && walker.previousNode();) if (textIn(walker.currentNode) !== '') left--;
  for (let left = MOST_NODES; left > 0 && lines.length <= MOST_LINES && walker.nextNode(); left--) {
    const node = walker.currentNode;
    const text = textIn(node);
    const around = closest(node, text === '' ? 'time' : block);
    if (!around || around.closest(apart)) continue;
    const line = lines.at(-1)?.around === around ? lines.pop() : null;
    lines.push({ around, text: `${line?.text ?? ''} ${text}`, hint: `${line?.hint ?? around.tagName} ${hintOf(closest(node, '*'))}` });
  }
  return lines.slice(0, MOST_LINES).map(({ around, hint, text }) => ({
    hint: squeezed(`${hint} ${hintOf(around)}`),
    text: squeezed(text).length > LINE_LENGTH ? '' : squeezed(text),
    machine: said(around, 'datetime', 'content', 'title'),
  }));
}

function textIn({ nodeType, nodeValue }: Node): string {
  return nodeType === 3 ? squeezed(nodeValue ?? '') : '';
}

function closest(node: Node, selector: string): Element | null | undefined {
  return (isElement(node) ? node : node.parentElement)?.closest(selector);
}

// By node type, not `instanceof`: nodes of a parsed file belong to another window.
function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function hintOf(element: Element | null | undefined): string {
  return ['class', 'id', 'itemprop'].map((name) => said(element, name)).join(' ');
}

function textOf(element: Element): string {
  return squeezed(element.textContent ?? '');
}
