import { judgeEnglish } from '../spotting/english.ts';
import { explain, spot } from '../spotting/spot.ts';
import { readDocuments, type Document } from './documents.ts';
import { loadLexicon } from './load-lexicon.ts';

const usage = `npm run spot -- FILE…             one JSON line a document: {"id", "mentions": [{"start", "end", "entity"}]}
npm run spot -- --explain FILE…   every candidate and what decided it
FILE is plain text, HTML or .jsonl with {"id", "text"}; offsets are UTF-16 code units into the text`;

const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (files.length === 0) {
  console.error(usage);
  process.exit(1);
}
const lexicon = loadLexicon();
const show = process.argv.includes('--explain') ? showReasons : showMentions;
try {
  for (const document of files.flatMap(readDocuments)) show(document);
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exitCode = 1;
}

function showMentions({ id, text }: Document) {
  console.log(JSON.stringify({ id, mentions: spot(text, lexicon, { judge: judgeEnglish }) }));
}

function showReasons({ id, text }: Document) {
  console.log(`\n${id}`);
  for (const { start, end, entity, part, verdict, because } of explain(text, lexicon, { judge: judgeEnglish })) {
    const around = `${text.slice(Math.max(0, start - 25), start)}[${text.slice(start, end)}]${text.slice(end, end + 25)}`.replaceAll(
      '\n',
      ' ',
    );
    console.log(`${verdict === 'accepted' ? '+' : '-'} ${(part ?? entity).padEnd(22)} ${around}  — ${because}`);
  }
}
