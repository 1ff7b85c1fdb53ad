/** Provided by `lib/commands/facts-pack.ts` at build time. */
declare module 'virtual:facts' {
  /** The fact store, checked and compiled. */
  export const pack: import('./facts/schema.ts').Pack;
}

declare module 'virtual:triggers' {
  /** Source of a regular expression: a page that does not match it names nobody of the dispute. */
  export const triggers: string;
}

/** True only in builds for tests. */
declare const __TEST_BUILD__: boolean;

declare module '@mozilla/readability/Readability-readerable.js' {
  export { isProbablyReaderable as default } from '@mozilla/readability';
}
