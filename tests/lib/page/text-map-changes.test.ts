// @vitest-environment jsdom
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { locate, MOST_TEXT } from '../../../lib/page/block.ts';
import { mapText, openTextMap } from '../../../lib/page/text-map.ts';
import { atOnce } from '../../../lib/spotting/steps.ts';

const layout = { flowsInline: () => true, isForm: (node: Node) => node instanceof HTMLFormElement };

afterEach(() => {
  document.body.innerHTML = '';
});

/** A map of the body and what an observer sees of its changes, as the page's watcher hands them on. */
function watched() {
  const map = openTextMap(layout);
  const observer = new MutationObserver(() => undefined);
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  return () => {
    map.forget(observer.takeRecords().map(({ target }) => target));
    return atOnce(map.read(document.body));
  };
}

describe('a page that changes', () => {
  test('keeps the blocks that have not', () => {
    document.body.innerHTML = '<main><p>a</p><p>b</p></main><p>c</p>';
    const read = watched();
    const before = read();
    const [, second] = document.querySelectorAll('p');
    if (second) second.textContent = 'B';
    const after = read();
    expect(after.map(({ text }) => text)).toEqual(['a', 'B', 'c']);
    expect([after[0] === before[0], after[1] === before[1], after[2] === before[2]]).toEqual([true, false, true]);
  });

  test('is read anew where text in inline markup changes', () => {
    document.body.innerHTML = '<p>Elon <b><i>Must</i></b></p>';
    const read = watched();
    read();
    const text = document.querySelector('i')?.firstChild;
    if (text) text.nodeValue = 'Musk';
    expect(read().map((block) => block.text)).toEqual(['Elon Musk']);
  });

  test('gives up a shadow root that comes late', () => {
    document.body.innerHTML = '<div></div>';
    const read = watched();
    expect(read()).toEqual([]);
    const shadow = document.querySelector('div')?.attachShadow({ mode: 'open' });
    if (shadow) shadow.innerHTML = '<p>inside</p>';
    expect(read().map(({ text }) => text)).toEqual(['inside']);
  });

  test('has its shadow roots watched before there is text in them, and no longer once they are gone', () => {
    document.body.innerHTML = '<p>a</p><x-late></x-late>';
    const host = document.querySelector('x-late');
    const root = host?.attachShadow({ mode: 'open' });
    const map = openTextMap(layout);
    atOnce(map.read(document));
    expect(map.shadowRoots()).toEqual([root]);
    host?.remove();
    map.forget([document.body]);
    atOnce(map.read(document));
    expect(map.shadowRoots()).toEqual([]);
  });

  test('says of its forms what is there, whatever their fields are called', () => {
    document.body.innerHTML = '<form>a<input name="firstChild"><input name="nodeType"><input name="parentNode"><p>b</p></form>c';
    const read = watched();
    expect(read().map(({ text }) => text)).toEqual(['a', 'b', 'c']);
    const text = document.querySelector('p')?.firstChild;
    if (text) text.nodeValue = 'B';
    expect(read().map((block) => block.text)).toEqual(['a', 'B', 'c']);
  });

  const change = fc.record({
    what: fc.constantFrom('add', 'remove', 'move', 'write', 'wrap'),
    at: fc.nat(1000),
    to: fc.nat(1000),
    tag: fc.constantFrom('p', 'div', 'b', 'a', 'span', 'li', 'code', 'br'),
    text: fc.constantFrom('Musk ', 'x', ' and ', ''),
  });

  test('comes to the same as a page that is read from the beginning, whatever changes', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 25 }), fc.integer({ min: 1, max: 4 }), (changes, each) => {
        document.body.innerHTML = '<main><p>a <b>b</b> c</p><ul><li>d</li><li>e</li></ul></main><div>f<p>g</p>h</div>';
        const read = watched();
        read();
        for (let done = 0; done < changes.length; done += each) {
          changes.slice(done, done + each).forEach(apply);
          expect(read().map(({ text }) => text)).toEqual(mapText(document.body, layout).map(({ text }) => text));
        }
      }),
    );
  });
});

function apply({ what, at, to, tag, text }: { what: string; at: number; to: number; tag: string; text: string }) {
  const elements = [...document.body.querySelectorAll('*')];
  const element = elements[at % Math.max(1, elements.length)] ?? document.body;
  const other = elements[to % Math.max(1, elements.length)] ?? document.body;
  const fresh = document.createElement(tag);
  fresh.append(text);
  if (what === 'add') other.append(fresh, text);
  else if (what === 'remove' && element !== document.body) element.remove();
  else if (what === 'move' && element !== other && !element.contains(other) && element !== document.body) other.prepend(element);
  else if (what === 'write' && element.firstChild?.nodeType === 3) element.firstChild.nodeValue = text;
  else if (what === 'wrap' && element !== document.body) {
    element.replaceWith(fresh);
    fresh.append(element);
  }
}

describe('a page out of proportion', () => {
  test('has its long texts cut at spaces, and every place leads back to its node', () => {
    const text = 'word '.repeat(10_000);
    const node = document.createTextNode(text);
    document.body.append(node);
    const blocks = mapText(document.body, layout);
    expect(blocks.map((block) => block.text).join('')).toBe(text);
    expect(blocks.length).toBeGreaterThan(4);
    for (const block of blocks) {
      expect(block.text.startsWith('word')).toBe(true);
      const place = locate(block, 5, 9);
      expect(place?.startNode).toBe(node);
      expect(text.slice(place?.startOffset, place?.endOffset)).toBe('word');
    }
  });

  test('is read up to a limit and no further', () => {
    document.body.append('x'.repeat(MOST_TEXT), 'y'.repeat(1000));
    document.body.append(document.createElement('p'), 'z');
    const read = mapText(document.body, layout).reduce((sum, { text }) => sum + text.length, 0);
    expect(read).toBeLessThanOrEqual(MOST_TEXT + 10_000);
  });
});
