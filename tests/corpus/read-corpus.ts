/**
 * A labelled text. `[Musk|musk]` marks a mention, `[bid|?bid]` one that counts neither way, `[$97.4bn|=bid-97-4b]`
 * an amount that agrees with a figure, `[$9.7bn|!bid-97-4b]` one that conflicts with it, `[Swindler|"musk-swindler]`
 * a quotation. Marks nest.
 */
export interface CorpusText {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly mentions: readonly CorpusSpan[];
  readonly optional: readonly CorpusSpan[];
  readonly figures: readonly CorpusFigure[];
  readonly quotes: readonly CorpusQuote[];
}

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface CorpusSpan extends Stretch {
  readonly entity: string;
}

export interface CorpusFigure extends Stretch {
  readonly figure: string;
  readonly verdict: 'agrees' | 'conflicts';
}

export interface CorpusQuote extends Stretch {
  readonly quote: string;
}

const entities = new Set(['musk', 'altman', 'openai', 'xai', 'bid']);
const label = /^\|([?=!"]?)([a-z0-9-]+)\]/;

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
      return { id, lang, ...readMarks(lines.join('\n').trim(), id) };
    });
}

function readMarks(marked: string, id: string): Omit<CorpusText, 'id' | 'lang'> {
  const found = { mentions: new Array<CorpusSpan>(), optional: new Array<CorpusSpan>() };
  const figures: CorpusFigure[] = [];
  const quotes: CorpusQuote[] = [];
  const open: number[] = [];
  let text = '';
  for (let at = 0; at < marked.length; at++) {
    const letter = marked[at] ?? '';
    if (letter === '[') open.push(text.length);
    else if (letter === '|' || letter === ']') at += close(marked.slice(at)) - 1;
    else text += letter;
  }
  if (open.length > 0) throw new Error(`${id}: a mark is not closed after “${text.slice(-20)}”`);
  return { text, ...found, figures, quotes };

  function close(rest: string): number {
    const [whole, sign = '', name = ''] = label.exec(rest) ?? [];
    const start = open.pop();
    if (whole === undefined || start === undefined) throw new Error(`${id}: “${rest.slice(0, 20)}” closes no mark`);
    const span = { start, end: text.length };
    if (sign === '"') quotes.push({ ...span, quote: name });
    else if (sign === '=' || sign === '!') figures.push({ ...span, figure: name, verdict: sign === '=' ? 'agrees' : 'conflicts' });
    else if (entities.has(name)) (sign === '?' ? found.optional : found.mentions).push({ ...span, entity: name });
    else throw new Error(`${id}: “${name}” is no entity that is labelled`);
    return whole.length;
  }
}
