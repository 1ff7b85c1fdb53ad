import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { pack } from 'virtual:facts';
import { triggers } from 'virtual:triggers';
import { liveBlog, LONG_PAGE_ELEMENTS, longPage } from '../../../../lib/commands/bench/generated-pages.ts';
import { mainNames } from '../../../../lib/commands/bench/main-names.ts';
import { withArticle } from '../../../../lib/commands/bench/subjects.ts';

const KB = 1000;
const names = mainNames(pack);

describe('the long page', () => {
  const html = longPage([]);

  test('has half a megabyte and some 9,900 elements', () => {
    expect(html.length / (500 * KB)).toBeCloseTo(1, 1);
    const elements = new JSDOM(html).window.document.body.querySelectorAll('*').length;
    expect(Math.abs(elements - LONG_PAGE_ELEMENTS)).toBeLessThan(100);
  });

  test('is the same letter for letter whenever it is made', () => {
    expect(longPage([])).toBe(html);
  });

  test('holds no word that wakes the extension unless it is given names', () => {
    expect(html).not.toMatch(new RegExp(triggers, 'i'));
    expect(longPage(names)).toMatch(new RegExp(triggers, 'i'));
  });

  test('holds every name that it is given', () => {
    const text = longPage(names);
    expect(names.filter((name) => !text.includes(name))).toEqual([]);
  });
});

describe('the live blog', () => {
  test('has as many entries as are asked for, one in ten with a name', () => {
    const { document } = new JSDOM(liveBlog(['Nobody'], 50)).window;
    expect(document.querySelectorAll('.post')).toHaveLength(50);
    expect([...document.querySelectorAll('.post')].filter(({ textContent }) => textContent.includes('Nobody'))).toHaveLength(5);
  });
});

describe('our article', () => {
  test.for([
    ['after the start of the body', '<html><body class="a"><p>text</p></body></html>'],
    ['not in a comment that holds a body', '<html><!--[if IE]><body><![endif]--><body><p>text</p></body></html>'],
    ['where no body is written', '<p>text</p>'],
    ['where the body holds nothing', '<html><body></body></html>'],
  ] as const)('comes first on the page: %s', ([, html]) => {
    expect(new JSDOM(withArticle(html)).window.document.body.firstElementChild?.tagName).toBe('ARTICLE');
  });
});
