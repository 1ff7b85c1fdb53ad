// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { locate, mapText } from '../../../lib/page/text-map.ts';

function map(html: string, flowsInline = true) {
  document.body.innerHTML = html;
  return mapText(document.body, { flowsInline: () => flowsInline });
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
  expect(mapText(document.body, { flowsInline: () => true }).map(({ text }) => text)).toEqual(['inside']);
});
