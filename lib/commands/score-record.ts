import * as v from 'valibot';
import type { Rates } from './score.ts';

const ScoreRecord = v.record(v.string(), v.strictObject({ precision: v.number(), recall: v.number() }));
export type ScoreRecord = v.InferOutput<typeof ScoreRecord>;

/** Reads the recorded scores. @throws Error that says which field is broken */
export function readRecord(json: string): ScoreRecord {
  return v.parse(ScoreRecord, JSON.parse(json));
}

/** The scores to hold, rounded down to three digits so that they can be read and met. */
export function toRecord(rows: readonly (readonly [string, Rates])[]): ScoreRecord {
  const down = (value: number) => Math.floor(value * 1000) / 1000;
  return Object.fromEntries(rows.map(([name, { precision, recall }]) => [name, { precision: down(precision), recall: down(recall) }]));
}

/** Rows that score lower than recorded, or are gone, in words. */
export function fallen(rows: readonly (readonly [string, Rates])[], record: ScoreRecord): string[] {
  const now = new Map(rows);
  return Object.entries(record).flatMap(([name, before]) => {
    const rates = now.get(name);
    if (!rates) return [`${name} is not scored any more`];
    return (['precision', 'recall'] as const)
      .filter((measure) => rates[measure] < before[measure])
      .map((measure) => `${name}: ${measure} ${rates[measure].toFixed(3)}, recorded ${before[measure].toFixed(3)}`);
  });
}
