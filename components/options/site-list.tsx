import { useId, useState } from 'preact/hooks';
import { parseHost } from '../../lib/settings.ts';
import { fill, type Words } from '../../lib/words.ts';

interface Props {
  /** What holds for these sites. */
  readonly title: string;
  readonly hosts: readonly string[];
  readonly words: Words;
  readonly onHosts: (hosts: string[]) => void;
}

/** A list of sites that a reader adds to and takes from. What is typed may be a whole address; what is no host stays to be mended. */
export function SiteList({ title, hosts, words, onHosts }: Props) {
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState('');
  const id = useId();

  function add(event: Event) {
    event.preventDefault();
    const host = parseHost(typed);
    setRefused(host === null ? typed : '');
    if (host === null) return;
    if (!hosts.includes(host)) onHosts([...hosts, host]);
    setTyped('');
  }

  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <form onSubmit={add}>
        <input
          type="text"
          value={typed}
          aria-label={words.siteName}
          placeholder={words.siteName}
          aria-invalid={refused !== ''}
          aria-describedby={`${id}-error`}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit">{words.addSite}</button>
      </form>
      <p id={`${id}-error`} class="error" role="alert">
        {refused !== '' && fill(words.badSite, { host: refused })}
      </p>
      {hosts.length === 0 && <p class="quiet">{words.noSites}</p>}
      <ul>
        {hosts.map((host) => (
          <li key={host}>
            <span>{host}</span>
            <button
              type="button"
              aria-label={fill(words.removeSite, { host })}
              onClick={() => onHosts(hosts.filter((other) => other !== host))}
            >
              ✕
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
