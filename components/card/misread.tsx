import { fill, isolated, type Words } from '../../lib/words.ts';

interface Props {
  /** As the page writes it. */
  readonly surface: string;
  /** The site, by name. */
  readonly host: string;
  readonly words: Words;
  readonly onMute: () => void;
}

/** For whoever finds a mark wrong: what can be done about it, and that it can be undone. */
export function Misread({ surface, host, words, onMute }: Props) {
  return (
    // Folded, it is the last line of the card: what comes out must not lie below its edge.
    <details class="misread" onToggle={({ currentTarget }) => currentTarget.scrollIntoView({ block: 'nearest' })}>
      <summary>{words.misread}</summary>
      <p>{fill(words.misreadHelp, { surface: isolated(surface), host: isolated(host) })}</p>
      <button type="button" onClick={onMute}>
        {words.mute}
      </button>
    </details>
  );
}
