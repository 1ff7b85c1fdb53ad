import { page, type Pattern } from './pattern.ts';

const meta = (name: string, content: string, attribute = 'name') => page(`<meta ${attribute}="${name}" content="${content}">`);

export const metas: readonly Pattern[] = [
  { name: 'Open Graph', html: meta('article:published_time', '2025-02-11T09:00:00+01:00', 'property'), day: '2025-02-11' },
  {
    name: 'Open Graph without seconds and colon',
    html: meta('article:published_time', '2025-02-11T09:00+0000', 'property'),
    day: '2025-02-11',
  },
  { name: 'microdata', html: meta('datePublished', '2025-02-11 09:00:00', 'itemprop'), day: '2025-02-11' },
  { name: 'Dublin Core', html: meta('DC.date.issued', '2025-02-11'), day: '2025-02-11' },
  { name: 'Parse.ly', html: meta('parsely-pub-date', '2025-02-11T14:00:00Z'), day: '2025-02-11' },
  { name: 'Sailthru', html: meta('sailthru.date', 'Tue, 11 Feb 2025 09:00:00 -0500'), day: '2025-02-11' },
  { name: 'cXense', html: meta('cXenseParse:recs:publishtime', '2025-02-11T09:00:00.000Z'), day: '2025-02-11' },
  { name: 'the plain name date', html: meta('date', '2025-02-11'), day: '2025-02-11' },
  { name: 'pubdate in numbers only', html: meta('pubdate', '20250211'), day: '2025-02-11' },
  { name: 'pubdate in numbers only, with the time', html: meta('ptime', '20250211093000'), day: '2025-02-11' },
  { name: 'publish-date as Java prints it', html: meta('publish-date', 'Tue Feb 11 09:30:09 EST 2025'), day: '2025-02-11' },
  { name: 'DISPLAYDATE for readers', html: meta('DISPLAYDATE', 'Feb. 11, 2025'), day: '2025-02-11' },
  {
    name: 'both times of Open Graph',
    html: page(
      '<meta property="article:published_time" content="2025-02-11"><meta property="article:modified_time" content="2025-02-20T10:00:00Z">',
    ),
    day: '2025-02-11',
    updated: '2025-02-20',
  },
  { name: 'nothing but the time of a change', html: meta('article:modified_time', '2025-02-11', 'property'), day: null },
  { name: 'a day that is not on the calendar', html: meta('date', '2025-02-30'), day: null },
  { name: 'a month without a day', html: meta('date', '2025-02'), day: null },
  { name: 'the zero of an epoch', html: meta('article:published_time', '1970-01-01T00:00:00Z', 'property'), day: null },
  { name: 'the first day of all', html: meta('article:published_time', '0001-01-01T00:00:00', 'property'), day: null },
  { name: 'a day in the future', html: meta('article:published_time', '2031-02-11', 'property'), day: null },
  { name: 'the day on which the company was founded', html: meta('foundingDate', '2015-12-11', 'itemprop'), day: null },
  { name: 'the day on which the page expires', html: meta('expiration-date', '2025-12-31'), day: null },
  {
    name: 'comments below with metas of their own',
    html: page(
      '<meta itemprop="datePublished" content="2025-02-11"><div itemprop="comment"><meta itemprop="datePublished" content="2025-04-01"></div>',
    ),
    day: '2025-02-11',
  },
];
