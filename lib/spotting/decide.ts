import type { Rule, Step } from '../facts/senses-schema.ts';
import { holds, holdsAny, startOver, writtenAs, type NameSurroundings, type Surroundings } from './evidence.ts';
import type { Decision } from './mention.ts';

/** Judges one candidate by the decision list of its alias. */
export function decide(around: NameSurroundings, rule: Rule | undefined): Decision {
  const written = writtenAs(around);
  if (written === 'lower' && !isKnownInLowerCase(around.name.text, rule)) {
    return decision(around, 'refused', 'the name is written without its capital letter');
  }
  if (rule === undefined) return decision(around, 'accepted', 'the name stands for nothing else');
  const spoken = speaking(rule, around);
  if (spoken === undefined) return decision(around, 'refused', 'nothing speaks for it');
  const { verdict, because } = spoken;
  switch (verdict) {
    case 'accept':
      return { ...decision(around, 'accepted', because), start: startOver(rule.extend, around) };
    case 'refuse':
      return decision(around, 'refused', because);
    case 'another':
      return { ...decision(around, 'refused', because), isAnother: true };
    case 'ask-noun':
      return { ...decision(around, 'open', because), start: startOver(rule.extend, around), question: 'noun' };
    case 'ask-person':
      return { ...decision(around, 'open', because), question: 'person' };
  }
}

/** The first step of a decision list that speaks here; `undefined` where none does. */
export function speaking({ steps }: Rule, around: Surroundings): Step | undefined {
  return steps.find((step) => holds(step.when, around) && !holdsAny(step.unless, around));
}

/** Full names and handles survive small letters; single words do not, unless their list says so. */
function isKnownInLowerCase(text: string, rule: Rule | undefined): boolean {
  return /[\s・@]/u.test(text) || (rule?.steps.some((step) => step.when.written?.includes('lower')) ?? false);
}

function decision({ candidate: { start, end }, name }: NameSurroundings, verdict: Decision['verdict'], because: string): Decision {
  return { start, end, entity: name.entity, ...(name.part && { part: name.part }), verdict, because };
}
