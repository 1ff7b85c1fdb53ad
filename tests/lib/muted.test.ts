import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { Misread, mute, Muted, unmute } from '../../lib/muted.ts';
import { levelled } from '../../lib/surface.ts';

const one = (surface: string, host = 'news.example') => v.parse(Muted, { host, of: 'musk', surface });

describe('what a reader calls wrong', () => {
  test('is known again in another case and with other spaces', () => {
    expect(v.parse(Misread, { of: 'musk', surface: ' Elon\u00a0MUSK\n' })).toEqual({ of: 'musk', surface: 'elon musk' });
    expect(levelled('Elon  Musk')).toBe(levelled('elon musk'));
  });

  test('is kept no longer than a name needs', () => expect(one('x'.repeat(500)).surface).toHaveLength(80));

  test.for([{ of: 'Not An Id', surface: 'x' }, { of: 'musk', surface: '  ' }, { of: 'musk' }, null])('is refused where it is %j', (raw) => {
    expect(v.is(Misread, raw)).toBe(false);
  });

  test('stands once in the list, newest last, and is taken off by itself', () => {
    const list = mute(mute(mute([], one('musk')), one('elon')), one('musk'));
    expect(list.map(({ surface }) => surface)).toEqual(['elon', 'musk']);
    expect(unmute(list, one('elon')).map(({ surface }) => surface)).toEqual(['musk']);
  });

  test('on one site says nothing about another', () => {
    expect(unmute([one('musk')], one('musk', 'other.example'))).toHaveLength(1);
  });

  test('pushes out the oldest of a thousand', () => {
    const full = Array.from({ length: 1000 }, (_, index) => one(`name ${index}`));
    const list = mute(full, one('musk'));
    expect([list.length, list[0]?.surface, list.at(-1)?.surface]).toEqual([1000, 'name 1', 'musk']);
  });
});
