import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { JSDOM } from 'jsdom';
import * as v from 'valibot';
import { mapText } from '../page/text-map.ts';

/** A text to be spotted. */
export interface Document {
  readonly id: string;
  readonly text: string;
}

const Line = v.object({ id: v.string(), text: v.string() });

/**
 * Reads plain text, HTML (through the same text map as on pages; a line a block) or `.jsonl` with `{id, text}`.
 *
 * @throws Error that names the file and the line where one is not what it should be
 */
export function readDocuments(path: string): Document[] {
  const content = readFileSync(path, 'utf8');
  if (path.endsWith('.jsonl')) {
    return content.split('\n').flatMap((line, index) => (line.trim() === '' ? [] : [readLine(line, `${path}:${index + 1}`)]));
  }
  return [{ id: basename(path), text: /\.x?html?$/.test(path) ? proseOf(content) : content }];
}

/** The running text of an HTML file: as on a page, but by its markup alone, because nothing is laid out. */
function proseOf(html: string): string {
  const { document } = new JSDOM(html).window;
  for (const hidden of document.querySelectorAll('[hidden]')) hidden.remove();
  return mapText(document.body, { flowsInline: () => true, isForm: () => false })
    .map(({ text }) => text)
    .join('\n');
}

function readLine(line: string, where: string): Document {
  try {
    return v.parse(Line, JSON.parse(line));
  } catch (cause) {
    throw new Error(`${where} is no document: a JSON object with “id” and “text” is needed`, { cause });
  }
}
