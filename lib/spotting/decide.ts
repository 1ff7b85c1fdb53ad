import type { Rule } from '../facts/schema.ts';
import { holds, holdsAny, startOver, writtenAs, type Surroundings } from './evidence.ts';
import type { Decision } from './mention.ts';

/** Judges one candidate by the decision list of its alias. */
export function decide(around: Surroundings, rule: Rule | undefined): Decision {
  const written = writtenAs(around);
  if (written === 'lower' && !isKnownInLowerCase(around.candidate.entry.text, rule)) {
    return decision(around, 'refused', 'the name is written without its capital letter');
  }
  if (rule === undefined) return decision(around, 'accepted', 'the name stands for nothing else');
  const spoken = rule.steps.find((step) => holds(step.when, around) && !holdsAny(step.unless, around));
  if (spoken === undefined) return decision(around, 'refused', 'nothing speaks for it');
  const { verdict, because } = spoken;
  switch (verdict) {
    case 'accept':
      return { ...decision(around, 'accepted', because), start: startOver(rule.extend, around) };
    case 'refuse':
      return decision(around, 'refused', because);
    case 'ask-noun':
      return { ...decision(around, 'open', because), start: startOver(rule.extend, around), question: 'noun' };
    case 'ask-person':
      return { ...decision(around, 'open', because), question: 'person' };
  }
}

/** Full names and handles survive small letters; single words do not, unless their list says so. */
function isKnownInLowerCase(text: string, rule: Rule | undefined): boolean {
  return /[\s・@]/u.test(text) || (rule?.steps.some((step) => step.when.written?.includes('lower')) ?? false);
}

function decision({ candidate: { start, end, entry } }: Surroundings, verdict: Decision['verdict'], because: string): Decision {
  return { start, end, entity: entry.entity, ...(entry.part && { part: entry.part }), verdict, because };
}
