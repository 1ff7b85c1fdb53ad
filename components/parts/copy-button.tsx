import { useState } from 'preact/hooks';
import { cite, type Citable, type CiteForm } from '../../lib/facts/cite.ts';
import type { Words } from '../../lib/words.ts';

interface Props {
  readonly fact: Citable;
  readonly words: Words;
  /** Puts a text on the clipboard; answers whether the browser let it. */
  readonly onCopy: (text: string) => Promise<boolean>;
}

/** Copies a fact with its sources as plain text, and says so; from there the same can be had as Markdown. */
export function CopyButton({ fact, words, onCopy }: Props) {
  const [copied, setCopied] = useState<CiteForm | 'failed' | null>(null);
  const copy = async (form: CiteForm) => setCopied((await onCopy(cite(fact, form))) ? form : 'failed');
  return (
    <span class="copy">
      <button type="button" aria-label={words.copyFact} title={words.copyFact} onClick={() => void copy('text')}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M5.5 5.5v-4h9v9h-4M1.5 5.5h9v9h-9z" />
        </svg>
      </button>
      <output>
        {copied === 'text' && words.copied}
        {copied === 'markdown' && words.copiedMarkdown}
        {copied === 'failed' && words.copyFailed}
      </output>
      {copied === 'text' && (
        <button type="button" onClick={() => void copy('markdown')}>
          {words.asMarkdown}
        </button>
      )}
    </span>
  );
}
