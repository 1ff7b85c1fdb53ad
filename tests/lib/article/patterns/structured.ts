import { ld, page, type Pattern } from './pattern.ts';

const article = { '@type': 'NewsArticle', headline: 'Musk bids for OpenAI', datePublished: '2025-02-11T09:00:00-05:00' };

export const structured: readonly Pattern[] = [
  { name: 'one NewsArticle', html: page(ld(article)), day: '2025-02-11' },
  { name: 'an array of things', html: page(ld([{ '@type': 'BreadcrumbList' }, article])), day: '2025-02-11' },
  {
    name: 'a graph, with the dates of page and article',
    html: page(
      ld({ '@graph': [{ '@type': 'WebPage', datePublished: '2025-02-10' }, { ...article, '@type': 'Article' }, { '@type': 'Person' }] }),
    ),
    day: '2025-02-11',
  },
  { name: 'an article as the main entity of its page', html: page(ld({ '@type': 'WebPage', mainEntity: article })), day: '2025-02-11' },
  { name: 'a page without article type', html: page(ld({ '@type': 'WebPage', datePublished: '2025-02-11' })), day: '2025-02-11' },
  { name: 'several types at once', html: page(ld({ ...article, '@type': ['Article', 'OpinionNewsArticle'] })), day: '2025-02-11' },
  {
    name: 'a type with its address',
    html: page(ld({ ...article, '@type': 'https://schema.org/ReportageNewsArticle' })),
    day: '2025-02-11',
  },
  { name: 'a blog post', html: page(ld({ ...article, '@type': 'BlogPosting' })), day: '2025-02-11' },
  { name: 'a date as a value object', html: page(ld({ ...article, datePublished: { '@value': '2025-02-11' } })), day: '2025-02-11' },
  { name: 'a date in a list', html: page(ld({ ...article, datePublished: ['2025-02-11T10:00:00Z'] })), day: '2025-02-11' },
  { name: 'seconds since 1970', html: page(ld({ ...article, datePublished: 1739282400 })), day: '2025-02-11' },
  { name: 'milliseconds since 1970, as text', html: page(ld({ ...article, datePublished: '1739282400000' })), day: '2025-02-11' },
  { name: 'a date as mail writes it', html: page(ld({ ...article, datePublished: 'Tue, 11 Feb 2025 14:00:00 GMT' })), day: '2025-02-11' },
  { name: 'a date as written in English', html: page(ld({ ...article, datePublished: 'February 11, 2025' })), day: '2025-02-11' },
  {
    name: 'a later change',
    html: page(ld({ ...article, dateModified: '2025-02-14T08:00:00-05:00' })),
    day: '2025-02-11',
    updated: '2025-02-14',
  },
  { name: 'a change before the publication', html: page(ld({ ...article, dateModified: '2025-02-10T08:00:00-05:00' })), day: '2025-02-11' },
  {
    name: 'the article among others that the page also describes, by its address',
    address: '/news/bid',
    html: page(
      ld([
        { ...article, url: 'https://a.example/news/old', headline: 'x', datePublished: '2024-01-01' },
        { ...article, url: 'https://a.example/news/bid' },
      ]),
    ),
    day: '2025-02-11',
  },
  {
    name: 'the article among others, by its headline',
    html: page(ld([{ ...article, headline: 'Another story', datePublished: '2024-01-01' }, article])),
    day: '2025-02-11',
  },
  {
    name: 'several articles, none of them the page',
    html: page(
      ld([
        { ...article, headline: 'One story', datePublished: '2024-01-01' },
        { ...article, headline: 'Another story' },
      ]),
    ),
    day: null,
  },
  {
    name: 'a live blog whose entries have dates of their own',
    html: page(
      ld({
        ...article,
        '@type': 'LiveBlogPosting',
        dateModified: '2025-02-12T23:00:00-05:00',
        liveBlogUpdate: [{ '@type': 'BlogPosting', headline: 'Musk bids for OpenAI', datePublished: '2025-02-12T20:00:00-05:00' }],
      }),
    ),
    day: '2025-02-11',
    updated: '2025-02-12',
  },
  {
    name: 'a live blog that only says when it began',
    html: page(ld({ '@type': 'LiveBlogPosting', coverageStartTime: '2025-02-11T08:00:00Z', coverageEndTime: '2025-02-13T08:00:00Z' })),
    day: '2025-02-11',
  },
  {
    name: 'broken JSON beside a good one',
    html: page(`<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2019-01-01",}</script>${ld(article)}`),
    day: '2025-02-11',
  },
  {
    name: 'broken JSON alone',
    html: page('<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2019-01-01"</script>'),
    day: null,
  },
  {
    name: 'JSON in a comment of old, with line breaks in its texts',
    html: page(
      `<script type="application/ld+json">//<![CDATA[\n{"@type": "NewsArticle", "description": "one\ntwo", "datePublished": "2025-02-11"}\n//]]></script>`,
    ),
    day: '2025-02-11',
  },
  {
    name: 'a video and a list, neither of them the article',
    html: page(
      ld([
        { '@type': 'VideoObject', uploadDate: '2020-05-05', datePublished: '2020-05-05' },
        { '@type': 'ItemList', itemListElement: [{ ...article, datePublished: '2021-06-06' }] },
      ]),
    ),
    day: null,
  },
  { name: 'an event', html: page(ld({ '@type': 'Event', startDate: '2025-03-30', datePublished: '2025-03-30' })), day: null },
  { name: 'the day of creation only', html: page(ld({ '@type': 'NewsArticle', dateCreated: '2025-02-11' })), day: null },
];
