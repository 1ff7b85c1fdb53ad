import * as v from 'valibot';
import { Cue, Forms, GrammarWords, Notation, Rule } from './senses-schema.ts';
import { Claim, Day, Entity, Event, Figure, Group, Pack, Quote, Source, Story, Topic } from './schema.ts';

/** One human-edited file, parsed but not yet believed. Paths are relative to `assets/facts`, with `/`. */
export interface FactFile {
  readonly path: string;
  readonly data: unknown;
  /** Line, from 1, of what stands at a path within the data, or of the nearest thing around it. */
  readonly lineAt?: LineAt;
}

/** Keys and indexes that lead from the top of a file to a place in it. */
export type DataPath = readonly (string | number)[];
export type LineAt = (path: DataPath) => number | undefined;

/** Something wrong in the store: which file and line, which record, which field, and what about it. */
export interface Fault {
  readonly file: string;
  readonly line: number | undefined;
  readonly record: string;
  readonly field: string;
  readonly says: string;
}

/** Where a record was written. */
export interface Origin {
  readonly file: string;
  /** Line of a field of the record. */
  readonly lineAt: LineAt;
}

/** Origins by kind and id: `event bid-submitted` was written in `events/2025.yaml`. */
export type Origins = ReadonlyMap<string, Origin>;

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
  { kind: 'topics', one: 'topic', path: /^topics\.yaml$/, schema: Topic },
  { kind: 'sources', one: 'source', path: /^sources\.yaml$/, schema: Source },
  { kind: 'cues', one: 'cue', path: /^senses\/cues\.yaml$/, schema: Cue },
  { kind: 'rules', one: 'rule', path: /^senses\/(?:figure-)?rules\.yaml$/, schema: Rule },
  { kind: 'forms', one: 'forms', path: /^senses\/forms\.yaml$/, schema: Forms },
  { kind: 'notations', one: 'notation', path: /^senses\/notations\.yaml$/, schema: Notation },
  { kind: 'grammar', one: 'grammar', path: /^senses\/grammar\.yaml$/, schema: GrammarWords },
  { kind: 'entities', one: 'entity', path: /^entities\/[a-z0-9-]+\.yaml$/, schema: Entity },
] as const;

const Head = v.strictObject({ version: Pack.entries.version, asOf: Day });

/** Reads all files through the schemas and puts them together. Collects every fault rather than the first. */
export function compile(files: readonly FactFile[]): Compiled {
  const faults: Fault[] = [];
  const origins = new Map<string, Origin>();
  const collected: Record<string, unknown> = Object.fromEntries(lists.map(({ kind }) => [kind, []]));
  for (const file of files) {
    if (file.path === 'store.yaml') Object.assign(collected, parse(Head, file.data, originOf(file), 'store'));
    else if (file.path === 'story.yaml') addStory(file);
    else addRecords(file);
  }
  if (faults.length > 0) return { ok: false, faults };
  const pack = v.safeParse(Pack, { schema: 1, ...collected });
  if (pack.success) return { ok: true, pack: pack.output, origins };
  return { ok: false, faults: pack.issues.map((issue) => toFault(originOf({ path: 'store.yaml' }), 'store', issue)) };

  function addStory(file: FactFile) {
    origins.set('story story', originOf(file));
    collected.story = parse(Story, file.data, originOf(file), 'story');
  }

  function addRecords(file: FactFile) {
    const list = lists.find(({ path }) => path.test(file.path));
    if (!list) {
      faults.push(faultAt(originOf(file), '-', '-', 'is no file that the store knows'));
      return;
    }
    const records = list.kind === 'entities' ? [file.data] : file.data;
    if (!Array.isArray(records)) {
      faults.push(faultAt(originOf(file), '-', '-', 'must be a list of records'));
      return;
    }
    records.forEach((record: unknown, index) => addRecord(originOf(file, list.kind === 'entities' ? [] : [index]), list, record, index));
  }

  function addRecord(origin: Origin, { kind, one, schema }: (typeof lists)[number], record: unknown, index: number) {
    const id = v.is(v.object({ id: v.string() }), record) ? record.id : `#${index + 1}`;
    const parsed = parse(schema, record, origin, id);
    const known = origins.get(`${one} ${id}`);
    if (known) faults.push(faultAt(origin, id, 'id', `is taken already, in ${known.file}`));
    if (kind === 'entities' && origin.file !== `entities/${id}.yaml`)
      faults.push(faultAt(origin, id, 'id', 'must be the name of the file'));
    origins.set(`${one} ${id}`, origin);
    const target = collected[kind];
    if (parsed !== undefined && Array.isArray(target)) target.push(parsed);
  }

  function parse<S extends v.GenericSchema>(schema: S, data: unknown, origin: Origin, record: string): v.InferOutput<S> | undefined {
    const result = v.safeParse(schema, data);
    if (result.success) return result.output;
    faults.push(...result.issues.map((issue) => toFault(origin, record, issue)));
    return undefined;
  }
}

/** A fault in a field of a record, with its line. The field is a path with dots, or `-` for the whole. */
export function faultAt({ file, lineAt }: Origin, record: string, field: string, says: string): Fault {
  return { file, line: lineAt(field === '-' ? [] : field.split('.')), record, field, says };
}

function originOf({ path, lineAt }: Pick<FactFile, 'path' | 'lineAt'>, start: DataPath = []): Origin {
  return { file: path, lineAt: (within) => lineAt?.([...start, ...within]) };
}

function toFault(origin: Origin, record: string, issue: v.BaseIssue<unknown>): Fault {
  return faultAt(origin, record, v.getDotPath(issue) ?? '-', issue.message);
}
