/** A labelled text: `[Musk|musk]` marks a mention, `[bid|?bid]` one that counts neither way. */
export interface CorpusText {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly mentions: readonly CorpusSpan[];
  readonly optional: readonly CorpusSpan[];
}

export interface CorpusSpan {
  readonly start: number;
  readonly end: number;
  readonly entity: string;
}

const entities = new Set(['musk', 'altman', 'openai', 'xai', 'bid']);
const mark = /\[([^|[\]]+)\|(\??)([a-z0-9-]+)\]/g;

/**
 * Parses a file of labelled texts: each begins with a line `=== id | lang`.
 *
 * @throws Error that names the text where a mark is broken or names an unknown entity
 */
export function readCorpus(file: string): CorpusText[] {
  return file
    .split(/^=== /m)
    .slice(1)
    .map((record) => {
      const [head = '', ...lines] = record.trim().split('\n');
      const [id = '', lang = ''] = head.split('|').map((part) => part.trim());
      return { id, lang, ...readMarks(lines.join('\n'), id) };
    });
}

function readMarks(marked: string, id: string): Pick<CorpusText, 'text' | 'mentions' | 'optional'> {
  const mentions: CorpusSpan[] = [];
  const optional: CorpusSpan[] = [];
  let text = '';
  let last = 0;
  for (const { 0: whole, 1: surface = '', 2: maybe, 3: entity = '', index } of marked.matchAll(mark)) {
    if (!entities.has(entity)) throw new Error(`${id}: “${whole}” names the unknown entity ${entity}`);
    text += marked.slice(last, index);
    (maybe ? optional : mentions).push({ start: text.length, end: text.length + surface.length, entity });
    text += surface;
    last = index + whole.length;
  }
  text += marked.slice(last);
  if (/[[\]|]/.test(text)) throw new Error(`${id}: a mark is not closed near “${/.{0,20}[[\]|].{0,20}/.exec(text)?.[0]}”`);
  return { text, mentions, optional };
}
