import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isApplicationHost, isPrivateHost } from '../../../lib/article/hosts.ts';
import { isNews } from '../../../lib/article/is-news.ts';
import { kinds } from './kinds.ts';
import { newsWitnessesOf } from './news-witnesses-of.ts';

const own = new URL('../../pages/kinds/', import.meta.url);
/** Saved pages of newspapers, which are not ours to keep here: read where somebody has them. All of them are something to read. */
const folder = new URL('../../../../shared/pages/', import.meta.url);
const here = existsSync(folder);
const saved = here ? readdirSync(folder).filter((file) => file.endsWith('.html')) : [];

const site = 'paper.example';
const ownPage = (name: string) => readFileSync(new URL(`${name}.html`, own), 'utf8');
const verdictOn = (html: string) => isNews(newsWitnessesOf(html), site);
const article = ownPage('article-text');

/** The same page without what it says about itself to machines: its markup alone is to settle it. */
const bare = (html: string) =>
  html
    .replaceAll(/<meta[^>]*og:type[^>]*>/g, '')
    .replaceAll('ld+json', 'plain')
    .replaceAll('itemtype', 'data-type');

describe('a page of ours', () => {
  test('has one label', () => {
    const files = readdirSync(own).map((file) => file.replace('.html', ''));
    expect([...kinds.read, ...kinds.use].toSorted()).toEqual(files.toSorted());
  });

  test.for(kinds.read)('is something to read: %s', (name) => {
    expect(verdictOn(ownPage(name))).toMatchObject({ news: true });
  });

  test.for(kinds.use)('is something to work with: %s', (name) => {
    expect(verdictOn(ownPage(name))).toMatchObject({ news: false });
  });
});

describe.runIf(here)('a saved page of a newspaper, blog or encyclopaedia', () => {
  test.for(saved)('is something to read: %s', (file) => {
    const html = readFileSync(new URL(file, folder), 'utf8');
    expect(verdictOn(html)).toMatchObject({ news: true });
    expect(verdictOn(bare(html)), 'by its markup alone').toMatchObject({ news: true });
  });
});

test.skipIf(here)('saved pages are something to read: left out, because ../shared/pages is not there', () => {
  expect(here).toBe(false);
});

describe('a host', () => {
  test.for([
    ...['localhost', 'nas', 'wiki.corp', 'printer.local', 'git.company.internal', 'box.home.arpa', 'dev.localhost'],
    ...['127.0.0.1', '10.1.2.3', '192.168.0.10', '172.16.0.1', '172.31.255.1', '169.254.1.1', '100.64.0.1', '0.0.0.0'],
    ...['[::1]', '[::]', '[fd12:3456::1]', '[fe80::1]', '[::ffff:7f00:1]', '[::ffff:c0a8:1]', '[::ffff:a00:1]'],
  ])('is private: %s', (host) => {
    expect(isPrivateHost(host)).toBe(true);
    expect(isNews(newsWitnessesOf(article), host)).toEqual(expect.objectContaining({ news: false, because: 'private host' }));
  });

  test.for([
    ...['news.example', 'local.example.com', 'localnews.com', 'internal.medicine.org', 'news.test', 'bücher.example', 'example.corporate'],
    ...['172.15.0.1', '172.32.0.1', '11.0.0.1', '192.169.0.1', '100.128.0.1', '8.8.8.8', '[2001:db8::1]', '[::ffff:808:808]'],
  ])('is public: %s', (host) => {
    expect(isPrivateHost(host)).toBe(false);
  });

  test('of a mail, an office or a bank is known, and a newspaper beside it is not taken for one', () => {
    const hosts = ['mail.google.com', 'webmail.firm.example', 'ebanking.bank.example', 'team.sharepoint.com', 'docs.google.com'];
    expect(hosts.map(isApplicationHost)).toEqual(hosts.map(() => true));
    const papers = ['mail.ru', 'news.mail.ru', 'dailymail.co.uk', 'news.google.com', 'blog.google.com', 'login.example', 'notdiscord.com'];
    expect(papers.map(isApplicationHost)).toEqual(papers.map(() => false));
  });

  test('of the frame counts as well as the site’s', () => {
    const inFrame = newsWitnessesOf(article, 'http://192.168.0.10/report');
    expect(isNews(inFrame, site).news).toBe(false);
  });
});

describe('what a page says about itself', () => {
  const withHead = (head: string, body = '<p>Musk</p>') => verdictOn(`<head>${head}</head><body>${body}</body>`);
  const jsonLd = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
  const editor = '<div contenteditable="true">Musk</div>';

  test('comes before what it looks like', () => {
    expect(withHead(jsonLd({ '@type': 'NewsArticle' }), editor).news).toBe(true);
    expect(withHead('<meta property="og:type" content="product">', article).news).toBe(false);
  });

  test('counts for the page, not for what it lists or sells beside', () => {
    const listed = { '@type': 'WebPage', about: { '@type': 'NewsArticle' }, offers: { '@type': 'Product' } };
    expect(withHead(jsonLd(listed)).news).toBe(false);
    expect(withHead(jsonLd(listed), article).news).toBe(true);
  });

  test('is an article even where something is sold in it', () => {
    expect(withHead(jsonLd([{ '@type': 'Product' }, { '@type': ['Article', 'Review'] }])).news).toBe(true);
  });

  test('to those who share it is not believed of a page that is written in and has no text', () => {
    expect(withHead('<meta property="og:type" content="article">', editor).news).toBe(false);
  });

  test('may be broken or hostile and then says nothing', () => {
    const broken = `<script type="application/ld+json">{"@type":"NewsArticle"</script>`;
    expect(withHead(broken).news).toBe(false);
    expect(withHead(jsonLd({ '@type': { toString: 1 } })).news).toBe(false);
  });
});

test('two sentences are something to read where there is nothing to press beside them', () => {
  const note =
    '<h1>Musk</h1><p>OpenAI’s board has turned down the offer of Elon Musk.</p><p>The company is not for sale, its chairman said.</p>';
  expect(verdictOn(`<body>${note}</body>`).news).toBe(true);
  expect(verdictOn(`<body>${note}<button>Continue</button></body>`).news).toBe(false);
});

test('a text that asks for nothing is something to read in any language', () => {
  const texts = [
    'Un testo abbastanza lungo per essere un articolo, ',
    'Текст достаточно длинный, чтобы быть статьёй, ',
    '記事と呼べるだけの長さの文章であり、',
  ];
  for (const text of texts) expect(verdictOn(`<body><p>${text.repeat(20)}</p></body>`).news).toBe(true);
});
