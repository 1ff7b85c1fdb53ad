import { useState } from 'preact/hooks';
import { parseHost, type Settings } from '../../lib/settings.ts';
import { fill, type Words } from '../../lib/words.ts';

interface Props {
  readonly settings: Settings;
  readonly words: Words;
  readonly onChange: (settings: Settings) => void;
}

/** Where marks appear: everywhere but on some sites, or on some sites only. */
export function Sites({ settings, words, onChange }: Props) {
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState('');
  const isChosen = settings.runOn === 'chosen';
  const hosts = isChosen ? settings.sitesOn : settings.sitesOff;
  const setHosts = (next: string[]) => onChange(isChosen ? { ...settings, sitesOn: next } : { ...settings, sitesOff: next });

  function add(event: Event) {
    event.preventDefault();
    const host = parseHost(typed);
    setRefused(host === null ? typed : '');
    if (host === null) return;
    if (!hosts.includes(host)) setHosts([...hosts, host]);
    setTyped('');
  }

  return (
    <div class="sites">
      {(['everywhere', 'chosen'] as const).map((runOn) => (
        <label key={runOn} class="choice">
          <input type="radio" name="run-on" checked={settings.runOn === runOn} onChange={() => onChange({ ...settings, runOn })} />
          {runOn === 'chosen' ? words.runChosen : words.runEverywhere}
        </label>
      ))}
      <form onSubmit={add}>
        <input
          type="text"
          value={typed}
          aria-label={words.siteName}
          placeholder={words.siteName}
          aria-invalid={refused !== ''}
          aria-describedby="site-error"
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit">{words.addSite}</button>
      </form>
      <p id="site-error" class="error" role="alert">
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
              onClick={() => setHosts(hosts.filter((other) => other !== host))}
            >
              ✕
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
