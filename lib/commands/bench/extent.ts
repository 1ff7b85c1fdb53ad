import type { Figure } from './figure.ts';
import type { ReferenceName } from './references.ts';
import type { Subjects } from './subjects.ts';

/** How much is measured. */
export interface Extent {
  /** Visits of each page of our own, and of each saved one, with each extension. */
  readonly rounds: { readonly own: number; readonly saved: number };
  /** First cards, each on a page of its own, and cards after those on one page. */
  readonly openings: { readonly cold: number; readonly warm: number };
  /** How long a live page changes, in milliseconds. */
  readonly liveMs: number;
  /** Told what is being done, a line at a time. */
  readonly tell: (line: string) => void;
}

/** What there is to measure with. */
export interface Stage {
  readonly subjects: Subjects;
  /** Folders of the unpacked reference extensions. */
  readonly references: (name: ReferenceName) => string;
  /** Where the pages are served. */
  readonly address: string;
}

/** What one browser gave. */
export interface Measured {
  /** Name and version. */
  readonly browser: string;
  readonly figures: readonly Figure[];
  /** What could not be measured there, and why, in a sentence; empty where everything could. */
  readonly gaps: string;
}
