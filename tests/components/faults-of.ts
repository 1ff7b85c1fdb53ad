import axe from 'axe-core';

/**
 * What axe finds wrong in an element, one line each. Contrast needs layout, which jsdom has none of: the test of
 * the tokens checks it. Parts of a page need not have a page's landmarks.
 */
export async function faultsOf(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
