import { MOST_STRUCTURED, STRUCTURED_LENGTH, TEXT_LENGTH } from '../article/bounds.ts';

/** The first of some attributes that says anything; empty where none does. */
export function said(element: Element | null | undefined, ...names: readonly string[]): string {
  return squeezed(names.map((name) => element?.getAttribute(name)).find(Boolean) ?? '');
}

/** A text with single spaces, within bounds. */
export function squeezed(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim().slice(0, TEXT_LENGTH);
}

/** Texts of a page's JSON-LD. What is cut off is no JSON any more, and says nothing. */
export function structuredTexts(document: Document): string[] {
  return [...document.querySelectorAll('script[type="application/ld+json"]')]
    .slice(0, MOST_STRUCTURED)
    .map(({ textContent }) => (textContent ?? '').slice(0, STRUCTURED_LENGTH));
}
