import { render, type ComponentChild } from 'preact';

/** Puts a view into the page's `#app`, in the reader's language. */
export function mount(view: ComponentChild, locale: string): void {
  document.documentElement.lang = locale;
  const target = document.getElementById('app');
  if (!target) throw new Error('the page has no #app');
  render(view, target);
}
