import { page, type Pattern } from './pattern.ts';

const isArticle = '<meta property="og:type" content="article">';

export const addresses: readonly Pattern[] = [
  { name: 'folders', address: '/2025/02/11/musk-bid/', html: page(''), day: '2025-02-11' },
  { name: 'folders with the name of the month', address: '/technology/2025/feb/11/musk-bid', html: page(''), day: '2025-02-11' },
  { name: 'a folder with the day', address: '/story/2025-02-11/musk-bid', html: page(''), day: '2025-02-11' },
  {
    name: 'a day at the end of the name of an article',
    address: '/business/musk-bid-2025-02-11/',
    html: page(isArticle),
    day: '2025-02-11',
  },
  { name: 'numbers at the end of the name of an article', address: '/articles/-20250211', html: page(isArticle), day: '2025-02-11' },
  { name: 'numbers in the query of an article', address: '/hl?a=20250211-0001-news', html: page(isArticle), day: '2025-02-11' },
  { name: 'a day in the name of what may be no article', address: '/events/trial-2025-02-11', html: page(''), day: null },
  { name: 'two days in a name', address: '/news/from-2025-02-11-to-2025-02-14', html: page(isArticle), day: null },
  { name: 'folders of year and month only', address: '/2025/02/musk-bid', html: page(''), day: null },
  { name: 'the archive of a day', address: '/2025/02/11/', html: page(''), day: null },
  { name: 'numbers that are no day', address: '/news/20251399', html: page(isArticle), day: null },
  {
    name: 'a front page with the date of today’s paper',
    address: '/',
    html: page('<p class="date">Published 11 February 2025</p>'),
    day: null,
  },
  {
    name: 'an encyclopaedia, whose articles live on',
    address: '/wiki/OpenAI',
    html: page('<meta property="article:published_time" content="2015-12-11">'),
    day: null,
  },
];
