import { daysBetween, type Day } from './day.ts';
import { kinds, type Kind, type Testimony } from './testimony.ts';

/** The day that testimonies settle on, and the kinds that name it, most believed first. */
export interface Verdict {
  readonly day: Day;
  readonly by: readonly Kind[];
}

/** Testimonies of one day, give or take a neighbour: pages mix their own clock with universal time. */
interface Party {
  /** The most believed first. */
  readonly members: readonly Testimony[];
  readonly by: readonly Kind[];
  readonly trust: Testimony['trust'];
  readonly isOfToday: boolean;
}

/**
 * Settles what testimonies of one meaning say: whom more kinds of witnesses name wins; of as many, a date of today loses to an
 * older one that is sure; then who is surer wins. Whatever stays open, or rests on a date of today that nothing calls the
 * article's, is `null`. The reasons: `docs/decisions/0010-the-date-of-an-article.md`.
 */
export function weigh(testimonies: readonly Testimony[], today: Day): Verdict | null {
  const parties = partiesOf(testimonies, today);
  const most = Math.max(...parties.map(({ by }) => by.length));
  const strongest = parties.filter(({ by }) => by.length === most);
  const older = strongest.filter(({ isOfToday }) => !isOfToday);
  const rivals = older.some(({ trust }) => trust === 'sure') ? older : strongest;
  const surest = trusts.find((trust) => rivals.some((rival) => rival.trust === trust));
  const [winner, ...others] = rivals.filter(({ trust }) => trust === surest);
  if (!winner || others.length > 0 || (winner.isOfToday && winner.trust !== 'sure')) return null;
  return { day: dayOfParty(winner), by: winner.by };
}

function partiesOf(testimonies: readonly Testimony[], today: Day): Party[] {
  const parties: Testimony[][] = [];
  for (const testimony of testimonies.toSorted(byBelief)) {
    const party = parties.find(([head]) => head && Math.abs(daysBetween(head.day, testimony.day)) <= 1);
    if (party) party.push(testimony);
    else parties.push([testimony]);
  }
  return parties.map((members) => ({
    members,
    by: kinds.filter((kind) => members.some((member) => member.kind === kind)),
    trust: members[0]?.trust ?? 'bare',
    isOfToday: members[0]?.day === today,
  }));
}

function byBelief(a: Testimony, b: Testimony): number {
  return trusts.indexOf(a.trust) - trusts.indexOf(b.trust) || kinds.indexOf(a.kind) - kinds.indexOf(b.kind);
}

const trusts: readonly Testimony['trust'][] = ['sure', 'likely', 'bare'];

/** The most believed day, unless it is universal time's and the page's own clock shows the neighbour it can be there. */
function dayOfParty({ members }: Party): Day {
  const [head] = members;
  const local = members.find((member) => head && isOnAClockOf(member, head));
  return (local ?? head)?.day ?? '';
}

/** Clocks run from twelve hours behind universal time to fourteen ahead. */
function isOnAClockOf({ day, utcHour, kind }: Testimony, instant: Testimony): boolean {
  if (utcHour !== null || instant.utcHour === null || kind === 'address') return false;
  const apart = daysBetween(instant.day, day);
  return apart === 0 || (apart === 1 ? instant.utcHour >= 10 : instant.utcHour < 12);
}
