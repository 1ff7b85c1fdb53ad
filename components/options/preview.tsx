import { markColours } from '../../assets/styles/marks.ts';
import type { Settings } from '../../lib/settings.ts';
import type { Words } from '../../lib/words.ts';

interface Props {
  readonly settings: Pick<Settings, 'hidden' | 'look'>;
  readonly words: Words;
}

/** A sentence as it would look on a page, with the marks as they are set now. */
export function Preview({ settings: { hidden, look }, words }: Props) {
  const names: Readonly<Record<string, { id: string; kind: keyof typeof markColours; text: string }>> = {
    musk: { id: 'musk', kind: 'person', text: words.previewMusk },
    altman: { id: 'altman', kind: 'person', text: words.previewAltman },
    openai: { id: 'openai', kind: 'company', text: 'OpenAI' },
    xai: { id: 'xai', kind: 'company', text: 'xAI' },
    bid: { id: 'bid', kind: 'deal', text: words.previewBid },
  };
  return (
    <figure class="preview" aria-label={words.preview}>
      {words.previewSentence.split(/\{(\w+)\}/).map((part, index) => {
        const name = index % 2 === 1 ? names[part] : undefined;
        if (!name) return part;
        const isMarked = !hidden.some((id) => id === name.id);
        return (
          <span key={name.id} {...(isMarked && { class: `mark-${look}`, style: { '--mark': markColours[name.kind] } })}>
            {name.text}
          </span>
        );
      })}
    </figure>
  );
}
