import type { SourceView } from './views.ts';

/** How a fact is copied. */
export type CiteForm = 'text' | 'markdown';

/** A fact that can be copied. */
export interface Citable {
  /** When it happened or was said; `null` where it has no day of its own. */
  readonly date: string | null;
  readonly text: string;
  /** How firm it is, in the reader's words; `null` where nothing has to be said. */
  readonly status: string | null;
  readonly sources: readonly SourceView[];
}

/** A fact with all of its sources, ready for a letter or a note. What is only alleged says so there, too. */
export function cite({ date, text, status, sources }: Citable, form: CiteForm): string {
  const isMarkdown = form === 'markdown';
  const plain = isMarkdown ? escaped : String;
  const when = date === null ? '' : isMarkdown ? `**${plain(date)}:** ` : `${date}: `;
  const firm = status === null ? '' : ` (${plain(status)})`;
  const links = sources.map(({ url, publisher, title }) => {
    const name = plain(`${publisher}, “${title}”`);
    return isMarkdown ? `- [${name}](<${url.replaceAll(/[<>\s]/g, encodeURIComponent)}>)` : `${name}: ${url}`;
  });
  return [`${when}${plain(text)}${firm}`, ...(isMarkdown && links.length > 0 ? [''] : []), ...links].join('\n');
}

/** What would be markup is written as itself (CommonMark 0.31, § 2.4, backslash escapes). */
function escaped(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>#|~$]/g, '\\$&');
}
