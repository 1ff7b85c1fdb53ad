import { audit, weaknesses, type Weakness } from '../facts/audit.ts';
import type { Pack } from '../facts/schema.ts';

/** What could be stronger in a pack: a count per kind and a line per weakness, worst first; or JSON for other programs. */
export function auditReport(pack: Pack, asJson: boolean): string {
  const found = audit(pack);
  if (asJson) return JSON.stringify(found, null, 2);
  const counts = weaknesses.map((kind) => `${String(ofKind(found, kind).length).padStart(5)}  ${kind}`);
  const width = Math.max(0, ...found.map(({ record }) => record.length));
  const sections = weaknesses
    .filter((kind) => ofKind(found, kind).length > 0)
    .map((kind) => [`\n${kind}`, ...ofKind(found, kind).map(({ record, because }) => `  ${record.padEnd(width)}  ${because}`)].join('\n'));
  return [...counts, ...sections].join('\n');
}

function ofKind(found: readonly Weakness[], kind: Weakness['is']): Weakness[] {
  return found.filter(({ is }) => is === kind);
}
