import { daysBetween } from './day.ts';
import { hintIn, labelIn } from './labels.ts';
import { machineDay, type MachineDay } from './machine-day.ts';
import { plain } from './plain.ts';
import type { Testimony } from './testimony.ts';
import type { DateWitnesses, Line } from './witnesses.ts';
import { visibleDays } from './visible-days.ts';
import { writtenDays, type WrittenDay } from './written-days.ts';

/** After so many long texts the article's body has begun: a standfirst and a caption stand before it. */
const PROSE_BEFORE_BODY = 3;
/** A line before a date that only says what the date is: “Updated:”. Longer ones speak of other things. */
const LONGEST_LABEL = 30;

interface Placed {
  readonly testimony: Testimony;
  readonly index: number;
}

/**
 * What the texts around the headline say: of each kind and meaning the first after the headline, or the last before it, because
 * further ones belong to other articles. Dates in prose say nothing.
 */
export function lineDays(witnesses: DateWitnesses): Testimony[] {
  const { lines, title, language } = witnesses;
  const headline = Math.max(
    0,
    lines.findIndex(({ hint, text }) => /^H[12]\b/.test(hint) && title.includes(text)),
  );
  const body = lines.findIndex((_, index) => lines.slice(0, index + 1).filter(isProse).length > PROSE_BEFORE_BODY);
  const said = lines.flatMap((line, index) => {
    const isInBody = body !== -1 && index >= body;
    return daysIn(line, lines[index - 1], language)
      .filter(({ trust }) => !isInBody || trust === 'sure')
      .map((testimony) => ({ testimony, index }));
  });
  const groups = [...new Set(said.map(groupOf))].map((group) => said.filter((one) => groupOf(one) === group));
  return groups.flatMap((group) => nearest(group, headline)).map(({ testimony }) => testimony);
}

function groupOf({ testimony: { kind, means, trust } }: Placed): string {
  return `${kind} ${means} ${trust === 'sure'}`;
}

function nearest(group: readonly Placed[], headline: number): Placed[] {
  const found = group.find(({ index }) => index >= headline) ?? group.at(-1);
  return found ? [found] : [];
}

function isProse({ text, machine }: Line): boolean {
  return text === '' && machine === '';
}

function daysIn(line: Line, before: Line | undefined, language: string): Testimony[] {
  const hint = hintIn(line.hint);
  if (hint === 'foreign') return [];
  const text = plain(line.text);
  const written = writtenDays(text, language);
  const label =
    before && before.text.length <= LONGEST_LABEL && writtenDays(plain(before.text), language).length === 0 ? `${before.text} ` : '';
  return isForMachines(line) ? timeDay(line, written, label + text, language) : visibleDays({ text, written, label, hint });
}

function isForMachines({ hint, machine }: Line): boolean {
  return machine !== '' && (hint.startsWith('TIME') || /date/i.test(hint));
}

/** The day of an element whose attribute and text agree. A day apart, the text has the page's own clock. */
function timeDay(line: Line, [written]: readonly WrittenDay[], words: string, language: string): Testimony[] {
  const machine = machineDay(line.machine, language) ?? (written ? { day: written.day, utcHour: null } : null);
  const apart = machine && written ? Math.abs(daysBetween(machine.day, written.day)) : 0;
  if (!machine || apart > 1) return [];
  const said: MachineDay = written ? { day: written.day, utcHour: null } : machine;
  const [label, hint] = [labelIn(words), hintIn(line.hint)];
  if (label === 'foreign') return [];
  const means = hint === 'updated' || hint === 'published' ? hint : label;
  return [{ ...said, kind: 'time', means: means ?? 'published', trust: means ? 'sure' : 'likely' }];
}
