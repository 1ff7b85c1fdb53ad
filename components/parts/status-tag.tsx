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

/** How firm a fact is, in a word; `null` for what is confirmed, which needs no word. */
export function statusWord(status: Status, words: Words): string | null {
  return status === 'confirmed' ? null : words[keys[status]];
}

/** How firm a fact is. What is confirmed says so quietly; the rest stands out. */
export function StatusTag({ status, words }: Props) {
  return <span class={`status status-${status}`}>{words[keys[status]]}</span>;
}
