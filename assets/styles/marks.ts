import type { EntityId } from '../../lib/facts/ids.ts';
import type { EntityType } from '../../lib/facts/schema.ts';
import type { MarkLook } from '../../lib/settings.ts';

/**
 * Colours of the marks by kind. Few pages say which colour scheme they have, so one colour must do on white
 * and on black: each has a contrast of at least 3 : 1 with both (WCAG 2.2, 1.4.11), which a test checks.
 */
export const markColours = {
  person: '#3f7fd6',
  company: '#1b8f7b',
  deal: '#b37400',
  other: '#a066c0',
} as const;

/** Of amounts that contradict their figures; the wave tells them apart without colour. */
export const conflictColour = '#d6453d';

const kinds = {
  person: 'person',
  company: 'company',
  fund: 'company',
  nonprofit: 'company',
  product: 'company',
  deal: 'deal',
  case: 'deal',
  agency: 'other',
  gathering: 'other',
} as const satisfies Record<EntityType, keyof typeof markColours>;

/** Declarations per look. A highlight may set colours and text decoration only (CSS Pseudo-Elements 4, § 3.5). */
const looks: Readonly<Record<MarkLook, (colour: string) => string>> = {
  underline: (colour) => `text-decoration: underline 1.5px ${colour}; text-underline-offset: 0.2em; text-decoration-skip-ink: none`,
  dotted: (colour) => `text-decoration: underline dotted 2px ${colour}; text-underline-offset: 0.2em`,
  tint: (colour) => `background-color: ${colour}38`,
};

/** Style rules for the marks of these entities, one highlight each, and for the one set apart. */
export function markStyles(entities: readonly { readonly id: EntityId; readonly type: EntityType }[], look: MarkLook): string {
  const byKind = Object.entries(markColours).map(([kind, colour]) => {
    const selectors = entities.filter(({ type }) => kinds[type] === kind).map(({ id }) => `::highlight(backstory-${id})`);
    return selectors.map((selector) => `${selector} { ${looks[look](colour)} }`).join('\n');
  });
  return [
    ...byKind,
    `::highlight(backstory-figure) { text-decoration: underline wavy 1.5px ${conflictColour}; text-underline-offset: 0.2em }`,
    `::highlight(backstory-amount) { text-decoration: underline dotted 1.5px ${markColours.deal}; text-underline-offset: 0.2em }`,
    `::highlight(backstory-quote) { background-color: ${markColours.other}1f }`,
    '::highlight(backstory-current) { background-color: #3f7fd64d }',
    '::highlight(backstory-flash) { background-color: #f0bf62b3; color: #1c1b19 }',
  ].join('\n');
}
