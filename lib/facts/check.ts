import { checkNames } from './checks/check-names.ts';
import { checkReferences } from './checks/check-references.ts';
import { checkReferring } from './checks/check-referring.ts';
import { checkRules } from './checks/check-rules.ts';
import { checkStanding } from './checks/check-standing.ts';
import { checkTexts } from './checks/check-texts.ts';
import { checkTimes } from './checks/check-times.ts';
import { checkTopics } from './checks/check-topics.ts';
import { checkTyped } from './checks/check-typed.ts';
import { checkWeight } from './checks/check-weight.ts';
import { faultAt, type Fault, type Origin, type Origins } from './compile.ts';
import type { Pack } from './schema.ts';

/** A fault before its file and line are known. */
export type Finding = Omit<Fault, 'file' | 'line'> & { readonly kind: string };

const checks: readonly ((pack: Pack) => Finding[])[] = [
  checkReferences,
  checkNames,
  checkRules,
  checkTexts,
  checkReferring,
  checkTyped,
  checkTimes,
  checkStanding,
  checkTopics,
  checkWeight,
];

/** What no single record can tell: references, clashes, translations, dates against one another. */
export function check(pack: Pack, origins: Origins): Fault[] {
  return checks.flatMap((findings) =>
    findings(pack).map(({ kind, record, field, says }) => faultAt(origins.get(`${kind} ${record}`) ?? nowhere(kind), record, field, says)),
  );
}

/** Of a record that no file holds, as in a pack from elsewhere. */
function nowhere(kind: string): Origin {
  return { file: `${kind}.yaml`, lineAt: () => undefined };
}
