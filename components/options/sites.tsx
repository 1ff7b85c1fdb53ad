import { RunOn, type Settings } from '../../lib/settings.ts';
import type { Words } from '../../lib/words.ts';
import { SiteList } from './site-list.tsx';

interface Props {
  readonly settings: Settings;
  readonly words: Words;
  readonly onChange: (settings: Settings) => void;
}

const labels = { news: 'runNews', everywhere: 'runEverywhere', chosen: 'runChosen' } as const satisfies Record<RunOn, keyof Words>;

/** Where marks appear: on pages to read or on all, but on some sites; or on some sites only. */
export function Sites({ settings, words, onChange }: Props) {
  const { runOn, sitesOff, sitesOn } = settings;
  return (
    <div class="sites">
      {RunOn.options.map((way) => (
        <label key={way} class="choice">
          <input type="radio" name="run-on" checked={runOn === way} onChange={() => onChange({ ...settings, runOn: way })} />
          {words[labels[way]]}
        </label>
      ))}
      {runOn !== 'chosen' && (
        <SiteList title={words.sitesNever} hosts={sitesOff} words={words} onHosts={(hosts) => onChange({ ...settings, sitesOff: hosts })} />
      )}
      {runOn !== 'everywhere' && (
        <SiteList
          title={runOn === 'news' ? words.sitesAlways : words.runChosen}
          hosts={sitesOn}
          words={words}
          onHosts={(hosts) => onChange({ ...settings, sitesOn: hosts })}
        />
      )}
    </div>
  );
}
