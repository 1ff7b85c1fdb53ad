import * as v from 'valibot';
import { Cue, Forms, Notation, Rule } from './senses-schema.ts';
import { Claim, Day, Entity, Event, Figure, Group, Pack, Quote, Source, Story } from './schema.ts';

/** One human-edited file, parsed but not yet believed. Paths are relative to `assets/facts`, with `/`. */
export interface FactFile {
  readonly path: string;
  readonly data: unknown;
}

/** Something wrong in the store: which file, which record, which field, and what about it. */
export interface Fault {
  readonly file: string;
  readonly record: string;
  readonly field: string;
  readonly says: string;
}

/** Where a record was written, by its kind and id: `event bid-submitted` → `events/2025.yaml`. */
export type Origins = ReadonlyMap<string, string>;

export type Compiled =
  | { readonly ok: true; readonly pack: Pack; readonly origins: Origins }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Which files hold records of which kind. The first pattern that fits a path decides. */
const lists = [
  { kind: 'groups', one: 'group', path: /^groups\.yaml$/, schema: Group },
  { kind: 'events', one: 'event', path: /^events\/\d{4}\.yaml$/, schema: Event },
  { kind: 'figures', one: 'figure', path: /^figures\.yaml$/, schema: Figure },
  { kind: 'claims', one: 'claim', path: /^claims\.yaml$/, schema: Claim },
  { kind: 'quotes', one: 'quote', path: /^quotes\.yaml$/, schema: Quote },
  { kind: 'sources', one: 'source', path: /^sources\.yaml$/, schema: Source },
  { kind: 'cues', one: 'cue', path: /^senses\/cues\.yaml$/, schema: Cue },
  { kind: 'rules', one: 'rule', path: /^senses\/(?:figure-)?rules\.yaml$/, schema: Rule },
  { kind: 'forms', one: 'forms', path: /^senses\/forms\.yaml$/, schema: Forms },
  { kind: 'notations', one: 'notation', path: /^senses\/notations\.yaml$/, schema: Notation },
  { kind: 'entities', one: 'entity', path: /^entities\/[a-z0-9-]+\.yaml$/, schema: Entity },
] as const;

const Head = v.strictObject({ version: Pack.entries.version, asOf: Day });

/** Reads all files through the schemas and puts them together. Collects every fault rather than the first. */
export function compile(files: readonly FactFile[]): Compiled {
  const faults: Fault[] = [];
  const origins = new Map<string, string>();
  const collected: Record<string, unknown> = Object.fromEntries(lists.map(({ kind }) => [kind, []]));
  for (const { path, data } of files) {
    if (path === 'store.yaml') Object.assign(collected, parse(Head, data, path, 'store'));
    else if (path === 'story.yaml') collected.story = parse(Story, data, path, 'story');
    else addRecords(path, data);
  }
  if (faults.length > 0) return { ok: false, faults };
  const pack = v.safeParse(Pack, { schema: 1, ...collected });
  if (pack.success) return { ok: true, pack: pack.output, origins };
  return { ok: false, faults: pack.issues.map((issue) => toFault('store.yaml', 'store', issue)) };

  function addRecords(file: string, data: unknown) {
    const list = lists.find(({ path }) => path.test(file));
    if (!list) {
      faults.push({ file, record: '-', field: '-', says: 'is no file that the store knows' });
      return;
    }
    const records = list.kind === 'entities' ? [data] : data;
    if (!Array.isArray(records)) {
      faults.push({ file, record: '-', field: '-', says: 'must be a list of records' });
      return;
    }
    records.forEach((record: unknown, index) => addRecord(file, list, record, index));
  }

  function addRecord(file: string, { kind, one, schema }: (typeof lists)[number], record: unknown, index: number) {
    const id = v.is(v.object({ id: v.string() }), record) ? record.id : `#${index + 1}`;
    const parsed = parse(schema, record, file, id);
    const known = origins.get(`${one} ${id}`);
    if (known) faults.push({ file, record: id, field: 'id', says: `is taken already, in ${known}` });
    if (kind === 'entities' && file !== `entities/${id}.yaml`)
      faults.push({ file, record: id, field: 'id', says: 'must be the name of the file' });
    origins.set(`${one} ${id}`, file);
    const target = collected[kind];
    if (parsed !== undefined && Array.isArray(target)) target.push(parsed);
  }

  function parse<S extends v.GenericSchema>(schema: S, data: unknown, file: string, record: string): v.InferOutput<S> | undefined {
    const result = v.safeParse(schema, data);
    if (result.success) return result.output;
    faults.push(...result.issues.map((issue) => toFault(file, record, issue)));
    return undefined;
  }
}

function toFault(file: string, record: string, issue: v.BaseIssue<unknown>): Fault {
  return { file, record, field: v.getDotPath(issue) ?? '-', says: issue.message };
}
