import { page, type Pattern } from './pattern.ts';

export const lines: readonly Pattern[] = [
  { name: 'an element of time', html: page('<time datetime="2025-02-11T09:00:00-05:00">Feb. 11</time>'), day: '2025-02-11' },
  { name: 'an element of time that a script fills', html: page('<time datetime="2025-02-11T09:00:00-05:00"></time>'), day: '2025-02-11' },
  {
    name: 'an element of time that says how long ago',
    html: page('<time datetime="2025-02-11T09:00:00Z">3 hours ago</time>'),
    day: '2025-02-11',
  },
  { name: 'an element of time without attributes', html: page('<time>February 11, 2025</time>'), day: '2025-02-11' },
  { name: 'microdata in sight', html: page('<span itemprop="datePublished" content="2025-02-11">yesterday</span>'), day: '2025-02-11' },
  {
    name: 'two elements of time, told apart by their properties',
    html: page(
      '<p><time itemprop="datePublished" datetime="2025-02-11">11 February</time> <time itemprop="dateModified" datetime="2025-02-14">14 February</time></p>',
    ),
    day: '2025-02-11',
    updated: '2025-02-14',
  },
  {
    name: 'two elements of time, told apart by the words before them',
    html: page('<div>Published <time datetime="2025-02-11"></time> (Updated: <time datetime="2025-02-14"></time>)</div>'),
    day: '2025-02-11',
    updated: '2025-02-14',
  },
  {
    name: 'two dates in a line',
    html: page('<div class="meta">Published Feb. 11, 2025 9:00 am ET | Updated Feb. 14, 2025 10:12 am ET</div>'),
    day: '2025-02-11',
    updated: '2025-02-14',
  },
  {
    name: 'a byline with its date',
    html: page('<div class="byline">By Jane Doe and John Roe | February 11, 2025</div>'),
    day: '2025-02-11',
  },
  { name: 'a byline without a class', html: page('<div>By Jane Doe, Feb 11, 2025</div>'), day: '2025-02-11' },
  {
    name: 'a date and the time it takes to read',
    html: page('<div><span>Feb 11, 2025</span> · <span>5 min read</span></div>'),
    day: '2025-02-11',
  },
  {
    name: 'a date in pieces',
    html: page('<ul><li class="publish"><span>Feb </span><span>11 </span><span>Tue </span><span>2025 </span></ul>'),
    day: '2025-02-11',
  },
  { name: 'a date above the headline', html: `<p>11 February 2025</p>${page('<p>By Jane Doe</p>')}`, day: '2025-02-11' },
  {
    name: 'a date below standfirst and picture',
    html: page(
      `<p>${'A long standfirst. '.repeat(12)}</p><figure><figcaption>Musk in 2019</figcaption></figure><p class="date">11 Feb 2025</p>`,
    ),
    day: '2025-02-11',
  },
  { name: 'an update and nothing else', html: page('<p>Last updated: 14 February 2025</p>'), day: '2025-02-14', updated: '2025-02-14' },
  {
    name: 'a date without a name that is the update’s',
    html: page(
      '<meta property="article:published_time" content="2025-02-11"><meta property="article:modified_time" content="2025-02-14"><p class="date">February 14, 2025</p>',
    ),
    day: '2025-02-11',
    updated: '2025-02-14',
  },
  {
    name: 'universal time that is the evening before where the paper is',
    html: page('<meta property="article:published_time" content="2025-02-11T03:30:00Z"><p class="date">February 10, 2025</p>'),
    day: '2025-02-10',
  },
  { name: 'the title’s last part', html: '<title>Musk bids - 11.02.2025 - PAPER</title><h1>Musk bids</h1>', day: '2025-02-11' },
  { name: 'no date at all', html: page(''), day: null },
  { name: 'a date without its year', html: page('<p class="date">February 11</p>'), day: null },
];
