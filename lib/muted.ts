import * as v from 'valibot';
import { kebab } from './facts/ids.ts';
import { Host } from './settings.ts';
import { levelled } from './surface.ts';

/** The oldest go first; nobody corrects a thousand names by hand. */
const MOST_MUTED = 1000;

const RecordId = v.pipe(v.string(), kebab);
const Surface = v.pipe(v.string(), v.transform(levelled), v.minLength(1));

/** A name, an amount or a quotation as a page writes it, and which record of the store it was taken for. */
export const Misread = v.object({ of: RecordId, surface: Surface });
export type Misread = v.InferOutput<typeof Misread>;

/** What a reader has called wrong on a site, so that it is not marked there any more. Kept on the device. */
export const Muted = v.object({ host: Host, of: RecordId, surface: Surface });
export type Muted = v.InferOutput<typeof Muted>;

/** Adds one, as the newest. */
export function mute(list: readonly Muted[], one: Muted): Muted[] {
  return [...unmute(list, one), one].slice(-MOST_MUTED);
}

/** Takes one off. */
export function unmute(list: readonly Muted[], { host, of, surface }: Muted): Muted[] {
  return list.filter((other) => other.host !== host || other.of !== of || other.surface !== surface);
}
