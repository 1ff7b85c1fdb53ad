import { ld, page, type Pattern } from './pattern.ts';

const published = '<meta property="article:published_time" content="2025-02-11T09:00:00-05:00">';
const article = { '@type': 'NewsArticle', datePublished: '2025-02-11' };
const prose = `<p>${'He said so in the evening. '.repeat(10)}</p>`;

/** The tests read every page on 20 May 2026. */
export const traps: readonly Pattern[] = [
  {
    name: 'related articles below with dates of their own',
    html: page(
      `${published}${prose.repeat(4)}<ul><li><a>Old</a> <time datetime="2023-11-17">Nov. 17</time><li><time datetime="2024-02-29"></time></ul>`,
    ),
    day: '2025-02-11',
  },
  {
    name: 'only related articles have dates',
    html: page(`${prose.repeat(4)}<ul><li><time datetime="2023-11-17">Nov. 17</time></ul>`),
    day: null,
  },
  { name: 'dates in an aside', html: page('<aside><h3>Read more</h3><time datetime="2023-11-17">17 Nov</time></aside>'), day: null },
  {
    name: 'a teaser right below the headline',
    html: page('<div class="teaser"><span class="teaser date">17 Nov 2023</span></div>'),
    day: null,
  },
  { name: 'the day of rights', html: page('<p class="date">© 11 February 2025 The Paper</p>'), day: null },
  { name: 'an event in the text', html: page('<p>The jury meets on 30 March 2026 in Oakland.</p>'), day: null },
  { name: 'an event in the text, with a link', html: page('<p>The jury meets on <a>30 March 2026</a> in Oakland.</p>'), day: null },
  { name: 'an event in the headline', html: '<title>Trial on 30 March 2026</title><h1>Trial on 30 March 2026</h1>', day: null },
  { name: 'the span of an event', html: page('<p class="date">11–14 February 2025</p>'), day: null },
  { name: 'when a picture was taken', html: page('<figure><figcaption class="date">11 February 2023</figcaption></figure>'), day: null },
  { name: 'a tweet with its date', html: page('<blockquote>— Elon Musk (@elonmusk) <a>February 10, 2025</a></blockquote>'), day: null },
  {
    name: 'comments with their dates',
    html: page(`<section class="comments"><time datetime="2025-03-01">1 March</time></section>`),
    day: null,
  },
  {
    name: 'entries of a live blog with their times',
    html: page(
      `${published}<meta property="article:modified_time" content="2025-02-12T09:00:00-05:00">${prose.repeat(4)}<article><time datetime="2025-02-12T08:00:00-05:00">8:00</time></article>`,
    ),
    day: '2025-02-11',
    updated: '2025-02-12',
  },
  {
    name: 'a template’s day of today against the address',
    address: '/2025/02/11/musk-bid',
    html: page('<meta name="date" content="2026-05-20">'),
    day: '2025-02-11',
  },
  {
    name: 'structured data of today against the date in sight',
    html: page(`${ld({ ...article, datePublished: '2026-05-20' })}<p>Published 11 February 2025</p>`),
    day: '2025-02-11',
  },
  { name: 'the date of today in the paper’s head', html: `<p>Wednesday, 20 May 2026</p>${page('')}`, day: null },
  { name: 'an article of today', html: page(ld({ ...article, datePublished: '2026-05-20' })), day: '2026-05-20' },
  {
    name: 'an article of tomorrow, where the day has begun',
    html: page(ld({ ...article, datePublished: '2026-05-21' })),
    day: '2026-05-21',
  },
  {
    name: 'one that is outvoted: structured data of a later move',
    address: '/2025/02/11/musk-bid',
    html: page(`${ld({ ...article, datePublished: '2025-09-01' })}<p class="date">11 February 2025</p>`),
    day: '2025-02-11',
  },
  {
    name: 'one that is outvoted: a date in sight',
    html: page(`${published}${ld(article)}<p class="date">3 January 2020</p>`),
    day: '2025-02-11',
  },
  { name: 'structured data against a date in sight without a name', html: page(`${ld(article)}<p>3 January 2020</p>`), day: '2025-02-11' },
  { name: 'structured data against a meta', html: page(`${published}${ld({ ...article, datePublished: '2025-04-01' })}`), day: null },
  { name: 'an attribute against its own text', html: page('<time datetime="2025-04-01">11 February 2025</time>'), day: null },
  {
    name: 'a name that only sounds like a date',
    html: page('<meta name="update-check" content="2025-02-11"><meta name="dateline" content="LONDON">'),
    day: null,
  },
  {
    name: 'a code in the dress of markup',
    html: page('<p class="date">&lt;script&gt;11 February 2025&lt;/script&gt;</p>'),
    day: '2025-02-11',
  },
];
