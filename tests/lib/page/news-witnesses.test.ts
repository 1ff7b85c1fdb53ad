import * as v from 'valibot';
import { expect, test } from 'vitest';
import { MOST_ELEMENTS } from '../../../lib/article/bounds.ts';
import { NewsWitnesses } from '../../../lib/article/news-witnesses.ts';
import { newsWitnessesOf } from '../article/news-witnesses-of.ts';

test('a page is collected as what it says, and nothing else', () => {
  const headline = 'A headline that is long enough to be one';
  const html = `<head><title>musk – Seek</title><meta property="og:type" content="website"></head><body itemscope itemtype="https://schema.org/WebPage">
    <article><h1>Title</h1><p>${'word '.repeat(20)}</p><p>short</p></article>
    <a href="/here">${headline}</a><a href="https://else.example/">${headline}</a><a href="/home">Home</a>
    <form role="search"><input name="q" value="musk"><input type="hidden" value="musk"><button>Go</button></form>
    <div role="treegrid"></div><div contenteditable></div><div contenteditable="false"></div><span class="card-price">1</span></body>`;
  expect(newsWitnessesOf(html)).toEqual({
    host: 'paper.example',
    structured: [],
    types: ['website', 'https://schema.org/WebPage'],
    readerable: false,
    prose: 99,
    articles: 1,
    headlines: 2,
    outward: 1,
    editors: 1,
    widgets: 1,
    buttons: 1,
    fields: 1,
    searched: 1,
    prices: 1,
  });
});

test.for([
  ['paragraphs', '<p>A paragraph of some length, over and over again.</p>'],
  ['links', '<a href="/x">A headline that is long enough to be one</a>'],
  ['types', `<i itemtype="${'x'.repeat(5000)}"></i>`],
  ['scripts', `<script type="application/ld+json">${'{'.repeat(70_000)}</script>`],
  ['buttons', '<button>Go</button>'],
  ['line breaks', 'A line of some length, over and over again<br><br>'],
] as const)('a page of endless %s is collected within bounds', ([, piece]) => {
  const witnesses = newsWitnessesOf(`<body>${piece.repeat(piece.length > 1000 ? 20 : MOST_ELEMENTS * 3)}</body>`);
  expect(v.is(NewsWitnesses, witnesses)).toBe(true);
});

test('a page that names its elements after what scripts call is collected all the same', () => {
  const names = ['title', 'body', 'head', 'documentElement'].map((name) => `<form name="${name}"></form>`).join('');
  const { prose, host } = newsWitnessesOf(`<title>T</title><body>${names}<p>${'word '.repeat(20)}</p></body>`);
  expect([prose, host]).toEqual([99, 'paper.example']);
});

test('letters of scripts that need no spaces count double', () => {
  expect(newsWitnessesOf(`<body><p>${'字'.repeat(25)}</p></body>`).prose).toBe(50);
});
