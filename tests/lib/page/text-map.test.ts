// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pack } from 'virtual:facts';
import { locate, type NodeStretch } from '../../../lib/page/block.ts';
import { mapText } from '../../../lib/page/text-map.ts';
import { compileLexicon } from '../../../lib/spotting/lexicon.ts';
import { spot } from '../../../lib/spotting/spot.ts';

const lexicon = compileLexicon(pack);

function map(html: string, flowsInline = true) {
  document.body.innerHTML = html;
  return mapText(document.body, { flowsInline: () => flowsInline, isForm: () => false });
}
const texts = (html: string, flowsInline?: boolean) => map(html, flowsInline).map(({ text }) => text);

test.for([
  ['<p>El<b>on M</b>usk</p><p>x</p>', ['Elon Musk', 'x']],
  ['<p>a<br>b</p>', ['a\nb']],
  ['<p><ruby>漢<rt>かん</rt></ruby>字</p>', ['漢字']],
  ['<p>a<code>b</code>c</p>', ['a c']],
  ['<ul><li>a<li>b</ul>', ['a', 'b']],
  ['<script>a</script><style>b</style><textarea>c</textarea><p contenteditable>d</p>', []],
  ['<div>a<p>b</p>c</div>', ['a', 'b', 'c']],
] as const)('%s', ([html, blocks]) => expect(texts(html)).toEqual(blocks));

test('inline markup that is laid out as a block parts the text', () => {
  expect(texts('<div><span>OpenAI</span><span>Musk</span></div>', false)).toEqual(['OpenAI', 'Musk']);
});

test('offsets lead back to the nodes', () => {
  const [block] = map('<p>El<b>on M</b>usk</p>');
  const place = block && locate(block, 0, 9);
  expect([place?.startNode.data, place?.startOffset, place?.endNode.data, place?.endOffset]).toEqual(['El', 0, 'usk', 3]);
});

test('an open shadow root belongs to the page', () => {
  document.body.innerHTML = '<div></div>';
  const shadow = document.querySelector('div')?.attachShadow({ mode: 'open' });
  if (shadow) shadow.innerHTML = '<p>inside</p>';
  expect(mapText(document.body, { flowsInline: () => true, isForm: () => false }).map(({ text }) => text)).toEqual(['inside']);
});

test('inline markup and pieces of text, wherever they cut a name, leave the text and its mentions as they are', () => {
  const text = 'Elon Musk offered $97.4 billion for OpenAI, and Sam Altman refused the bid.';
  const mentions = spot(text, lexicon);
  const cut = fc.record({
    at: fc.nat(text.length),
    length: fc.integer({ min: 1, max: 12 }),
    tag: fc.constantFrom('b', 'a', 'span', '#text'),
  });
  fc.assert(
    fc.property(fc.array(cut, { maxLength: 6 }), (cuts) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = text;
      for (const { at, length, tag } of cuts) {
        const nodes = textNodesIn(paragraph);
        const node = nodes[at % nodes.length];
        if (!node || node.length < 2) continue;
        const middle = node.splitText(1 + (at % (node.length - 1)));
        if (tag === '#text') continue;
        if (middle.length > length) middle.splitText(length);
        const element = document.createElement(tag);
        middle.replaceWith(element);
        element.append(middle);
      }
      const [block] = mapText(paragraph, { flowsInline: () => true, isForm: () => false });
      expect(block?.text).toBe(text);
      expect(spot(block?.text ?? '', lexicon)).toEqual(mentions);
      const words = mentions.map(({ start, end }) => block && locate(block, start, end)).map((place) => place && wordsAt(place));
      expect(words).toEqual(mentions.map(({ start, end }) => text.slice(start, end)));
    }),
  );
});

function textNodesIn(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Text) nodes.push(walker.currentNode);
  return nodes;
}

function wordsAt({ startNode, startOffset, endNode, endOffset }: NodeStretch): string {
  const range = document.createRange();
  range.setStart(startNode, startOffset);
  range.setEnd(endNode, endOffset);
  return range.toString();
}
