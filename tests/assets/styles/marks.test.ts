import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { conflictColour, markColours, markStyles } from '../../../assets/styles/marks.ts';
import { EntityId } from '../../../lib/facts/ids.ts';
import { EntityType } from '../../../lib/facts/schema.ts';
import { MarkLook } from '../../../lib/settings.ts';
import { contrast } from './contrast.ts';

const entities = EntityType.options.map((type) => ({ id: v.parse(EntityId, `some-${type}`), type }));

describe('the styles of the marks', () => {
  test.for(Object.entries({ ...markColours, conflict: conflictColour }))(
    'the colour of the kind “%s” stands out from white and from black (WCAG 1.4.11)',
    ([, colour]) => {
      expect(contrast(colour, '#ffffff')).toBeGreaterThanOrEqual(3);
      expect(contrast(colour, '#000000')).toBeGreaterThanOrEqual(3);
    },
  );

  test.for(MarkLook.options)('give every type of entity exactly one rule in the look “%s”', (look) => {
    const css = markStyles(entities, look);
    for (const { id } of entities) expect(css.split(`::highlight(backstory-${id}) {`)).toHaveLength(2);
  });

  test('differ from look to look', () => {
    const all = MarkLook.options.map((look) => markStyles(entities, look));
    expect(new Set(all).size).toBe(MarkLook.options.length);
  });

  test.for(MarkLook.options)('take nothing from the page in the look “%s”: no custom property, no address', (look) => {
    expect(markStyles(entities, look)).not.toMatch(/var\(|url\(|@import/);
  });

  test('set apart the mark that a key has reached and the one that a jump flashes', () => {
    const css = markStyles([], 'underline');
    expect(css).toContain('::highlight(backstory-current)');
    expect(css).toContain('::highlight(backstory-flash)');
  });
});
