import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { JSDOM, VirtualConsole } from 'jsdom';
import { liveBlog, longPage } from './generated-pages.ts';

/** A page that is measured. */
export interface Subject {
  readonly name: string;
  /** Where it is served. */
  readonly path: string;
  /** Whether its text holds a word that wakes the extension. */
  readonly wakes: boolean;
  /** Whether we wrote it, or somebody's newspaper did. */
  readonly isOwn: boolean;
}

/** The pages of a run, by what is done with them. */
export interface Subjects {
  readonly withoutMentions: readonly Subject[];
  readonly withMentions: readonly Subject[];
  readonly article: Subject;
  readonly liveBlog: Subject;
}

const article = readFileSync(fileURLToPath(new URL('../../../tests/pages/sample-en.html', import.meta.url)), 'utf8');

/**
 * Writes the pages of a run into a folder: our own, and each saved one twice, as it is and with our article at its head.
 *
 * @param saved - A folder with `.html` files, or `null`
 * @param triggers - Wakes the extension
 */
export function writeSubjects(folder: string, saved: string | null, triggers: RegExp, names: readonly string[]): Subjects {
  const write = (name: string, path: string, html: string, isOwn = true): Subject => {
    writeFileSync(join(folder, path), html);
    return { name, path, wakes: triggers.test(parse(html).window.document.body.textContent), isOwn };
  };
  const sample = write('article', 'article.html', article);
  const blog = write('live blog', 'live-blog.html', liveBlog(names));
  const nothing = write('long, no mention', 'long.html', longPage([]));
  const mentions = write('long, mentions', 'long-mentions.html', longPage(names));
  const files = saved === null ? [] : readdirSync(saved).filter((file) => file.endsWith('.html'));
  const pages = files.toSorted().map((file) => {
    const html = readFileSync(join(saved ?? '', file), 'utf8');
    const title = file.replace('.html', '');
    return {
      asIs: write(title, `saved-${file}`, html, false),
      led: write(`${title} + article`, `led-${file}`, withArticle(html), false),
    };
  });
  return {
    withoutMentions: [nothing, ...pages.map(({ asIs }) => asIs).filter(({ wakes }) => !wakes)],
    withMentions: [sample, mentions, blog, ...pages.flatMap(({ asIs, led }) => (asIs.wakes ? [asIs, led] : [led]))],
    article: sample,
    liveBlog: blog,
  };
}

/** A page with our article at the head of its body, wherever a parser sees that begin: comments hold bodies for older browsers. */
export function withArticle(html: string): string {
  const [ours = ''] = /<article>.*<\/article>/s.exec(article) ?? [];
  const dom = parse(html);
  const { firstChild } = dom.window.document.body;
  const at = (firstChild && dom.nodeLocation(firstChild)?.startOffset) ?? html.length;
  return html.slice(0, at) + ours + html.slice(at);
}

function parse(html: string): JSDOM {
  // Its style sheets are nobody's matter here, nor are their faults.
  return new JSDOM(html, { includeNodeLocations: true, virtualConsole: new VirtualConsole() });
}
