import type { Finding } from '../check.ts';
import type { Pack } from '../schema.ts';

/** What is contested needs more than one witness, and both sides need a voice. */
export function checkWeight({ events, figures, claims }: Pack): Finding[] {
  const contested = [
    ...events.map((record) => ({ kind: 'event', ...record })),
    ...figures.map((record) => ({ kind: 'figure', ...record })),
  ].filter(({ status, sources }) => (status === 'alleged' || status === 'disputed') && new Set(sources).size < 2);
  return [
    ...contested.map(({ kind, id, status }) => ({
      kind,
      record: id,
      field: 'sources',
      says: `is ${status} and rests on one source; two are needed`,
    })),
    ...claims
      .filter(({ positions }) => new Set(positions.map(({ side }) => side)).size < 2)
      .map(({ id }) => ({ kind: 'claim', record: id, field: 'positions', says: 'gives one side only' })),
  ];
}
