import { expect, test } from 'vitest';
import { pack } from 'virtual:facts';
import { entityView, shelfOf } from '../../../lib/facts/fact-view.ts';
import { pageState } from '../../../lib/state/page-state.ts';

const shelf = shelfOf(pack);
const entities = pack.entities.map((entity) => entityView(entity, shelf, 'en'));
const [first] = entities;
if (!first) throw new Error('the store is empty');
const known = { hasHost: true, on: true, entities };
const says =
  (count: number, { highlights = true, isNews = true } = {}) =>
  () =>
    Promise.resolve({ isNews, counts: [{ entity: first.id, count }], highlights, published: '2025-02-11' });

test.for([
  ['a page of the browser is not allowed', { ...known, hasHost: false }, says(1), { is: 'not-allowed' }],
  ['a site that is off is off', { ...known, on: false }, says(1), { is: 'off' }],
  ['a page without a reader has nothing', known, () => Promise.reject(new Error('nobody')), { is: 'nothing' }],
  ['a page without marks has nothing', known, says(0), { is: 'nothing' }],
  ['an old browser is unsupported', known, says(0, { highlights: false }), { is: 'unsupported' }],
  ['a page that is nothing to read says so', known, says(0, { isNews: false }), { is: 'not-news' }],
  ['a page with marks tells them', known, says(2), { is: 'marked', counts: [{ entity: first, count: 2 }], published: '2025-02-11' }],
] as const)('%s', async ([, page, summary, state]) => {
  expect(await pageState(page, summary)).toEqual(state);
});
