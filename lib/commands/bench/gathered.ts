import type { Samples } from './figure.ts';
import type { Visits } from './visits.ts';

/** Numbers of visit after visit, by what they are numbers of. */
export interface Gathered {
  readonly add: (name: string, numbers: Visits<number>) => void;
  /** What was added under a name; nothing at all where nothing was. */
  readonly of: (name: string) => Samples;
}

/** Gathers numbers of visit after visit. */
export function gather(): Gathered {
  const cold = new Map<string, number[]>();
  const warm = new Map<string, number[]>();
  return {
    add(name, numbers) {
      cold.set(name, [...(cold.get(name) ?? []), numbers.cold]);
      warm.set(name, [...(warm.get(name) ?? []), numbers.warm]);
    },
    of: (name) => ({ cold: cold.get(name) ?? [], warm: warm.get(name) ?? [] }),
  };
}
