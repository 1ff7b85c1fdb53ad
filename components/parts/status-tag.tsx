import type { Status } from '../../lib/facts/schema.ts';
import type { WordKey, Words } from '../../lib/words.ts';

const keys = {
  confirmed: 'statusConfirmed',
  reported: 'statusReported',
  announced: 'statusAnnounced',
  alleged: 'statusAlleged',
  disputed: 'statusDisputed',
  ruled: 'statusRuled',
  scheduled: 'statusScheduled',
} as const satisfies Record<Status, WordKey>;

interface Props {
  readonly status: Status;
  readonly words: Words;
}

/** How firm a fact is. What is confirmed says so quietly; the rest stands out. */
export function StatusTag({ status, words }: Props) {
  return <span class={`status status-${status}`}>{words[keys[status]]}</span>;
}
