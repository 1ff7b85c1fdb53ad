import { readFileSync, statSync } from 'node:fs';
import * as v from 'valibot';
import { diff, type Change, type Standing } from '../facts/diff.ts';
import type { EntityId } from '../facts/ids.ts';
import { localise } from '../facts/localise.ts';
import { notationOfAmount } from '../facts/notation-of-amounts.ts';
import { notationOfDate } from '../facts/notation-of-dates.ts';
import { referredOf, type Referred } from '../facts/refer.ts';
import { Pack } from '../facts/schema.ts';
import { compileFolder, faultLine } from './fact-files.ts';

/** What changed between two packs, in plain words, under the name of whom it concerns most. */
export function diffReport(before: Pack, after: Pack): string {
  const changes = diff(before, after);
  const head = `Facts version ${before.version} of ${before.asOf} → version ${after.version} of ${after.asOf}: ${changes.length} changes`;
  const [was, is] = [referredOf(before), referredOf(after)];
  const sections = [...byEntity(changes)].map(([entity, own]) => {
    const lines = own.map((change) => `  ${sentence(change, was, is)}`);
    return [`\n${nameOf(entity, after, is) ?? nameOf(entity, before, was) ?? entity}`, ...lines].join('\n');
  });
  return [head, ...sections].join('\n');
}

/** A compiled pack, or the store that lies in a folder; the sentence that says what is wrong with it otherwise. */
export function packAt(path: string): Pack | string {
  try {
    if (!statSync(path).isDirectory()) return v.parse(Pack, JSON.parse(readFileSync(path, 'utf8')));
    const compiled = compileFolder(path);
    return compiled.ok ? compiled.pack : compiled.faults.map(faultLine).join('\n');
  } catch (fault) {
    return `${path}: ${fault instanceof Error ? fault.message : String(fault)}`;
  }
}

function byEntity(changes: readonly Change[]): Map<EntityId, Change[]> {
  const groups = new Map<EntityId, Change[]>();
  for (const change of changes) {
    const [nearest] = change.entities;
    if (nearest !== undefined) groups.set(nearest, [...(groups.get(nearest) ?? []), change]);
  }
  return groups;
}

function nameOf(id: EntityId, { entities }: Pack, referred: Referred): string | undefined {
  const entity = entities.find((one) => one.id === id);
  return entity && localise(entity.name, 'en', referred).text;
}

function sentence(change: Change, was: Referred, is: Referred): string {
  const about = `${change.what} “${localise(change.title, 'en', change.is === 'removed' ? was : is).text}” (${change.id})`;
  switch (change.is) {
    case 'added':
      return `new ${about}`;
    case 'removed':
      return `removed ${about}`;
    case 'status':
      return `${about}: ${change.from} → ${change.to}`;
    case 'date':
      return `${about}: ${notationOfDate(change.from, 'en')} → ${notationOfDate(change.to, 'en')}`;
    case 'value':
      return `${about}: ${notationOfAmount(change.from, 'en')} → ${notationOfAmount(change.to, 'en')}`;
    case 'now':
      return `${about}: now ${standing(change.from, was)} → ${standing(change.to, is)}`;
    case 'reworded':
      return `${about}: ${change.fields.join(', ')} worded anew`;
    case 'sources':
      return `${about}: sources ${[...change.added.map((id) => `+${id}`), ...change.removed.map((id) => `−${id}`)].join(' ')}`;
  }
}

function standing(now: Standing, referred: Referred): string {
  return `“${localise(now.text, 'en', referred).text}” (${notationOfDate(now.asOf, 'en')})`;
}
