import { ownNames } from '../../lib/facts/languages.ts';
import type { StoryView } from '../../lib/facts/views.ts';
import type { Muted } from '../../lib/muted.ts';
import { Locale, MarkedFigures, MarkLook, type Settings } from '../../lib/settings.ts';
import { fill, formatDate, type Words } from '../../lib/words.ts';
import { Switch } from '../parts/switch.tsx';
import { Delay } from './delay.tsx';
import { EntitySwitches } from './entity-switches.tsx';
import { MutedList } from './muted-list.tsx';
import { Preview } from './preview.tsx';
import { Sites } from './sites.tsx';

interface Props {
  readonly story: StoryView;
  readonly settings: Settings;
  /** What the reader has called wrong, oldest first. */
  readonly muted: readonly Muted[];
  readonly locale: Locale;
  readonly words: Words;
  /** Why the last change was not kept, if it was not. */
  readonly problem: string | null;
  readonly onChange: (settings: Settings) => void;
  readonly onUnmute: (one: Muted) => void;
}

const amounts = { all: 'amountsAll', wrong: 'amountsWrong', none: 'amountsNone' } as const satisfies Record<MarkedFigures, keyof Words>;
const looks = { underline: 'lookUnderline', dotted: 'lookDotted', tint: 'lookTint' } as const satisfies Record<MarkLook, keyof Words>;

/** All settings on one page; every change takes effect and is kept at once. */
export function Options({ story, settings, muted, locale, words, problem, onChange, onUnmute }: Props) {
  const { status } = story;
  return (
    <main class="options">
      <h1>
        {words.name} · {words.settings}
      </h1>
      <p class="error" role="alert">
        {problem}
      </p>
      <Preview settings={settings} words={words} />
      <section>
        <h2>{words.look}</h2>
        <div class="row" role="radiogroup" aria-label={words.look}>
          {MarkLook.options.map((look) => (
            <label key={look} class="choice">
              <input type="radio" name="look" checked={settings.look === look} onChange={() => onChange({ ...settings, look })} />
              {words[looks[look]]}
            </label>
          ))}
        </div>
      </section>
      <section>
        <h2>{words.whoIsMarked}</h2>
        <EntitySwitches story={story} hidden={settings.hidden} onHidden={(hidden) => onChange({ ...settings, hidden })} />
      </section>
      <Matters settings={settings} words={words} onChange={onChange} />
      <Reading settings={settings} words={words} onChange={onChange} />
      <section>
        <h2>{words.sites}</h2>
        <Sites settings={settings} words={words} onChange={onChange} />
        <h2>{words.muted}</h2>
        <MutedList muted={muted} words={words} onUnmute={onUnmute} />
      </section>
      <section>
        <h2>{words.keyboard}</h2>
        <p>{words.keyboardHelp}</p>
      </section>
      <section>
        <h2>{words.facts}</h2>
        <p>
          {fill(words.factsVersion, { version: status.version, date: formatDate(status.asOf, locale) })}
          {status.origin === 'bundled' && ` · ${words.factsBundled}`}
        </p>
      </section>
    </main>
  );
}

/** What is marked beside names. */
function Matters({ settings, words, onChange }: Pick<Props, 'settings' | 'words' | 'onChange'>) {
  return (
    <section>
      <h2>{words.amounts}</h2>
      <div class="row" role="radiogroup" aria-label={words.amounts}>
        {MarkedFigures.options.map((figures) => (
          <label key={figures} class="choice">
            <input type="radio" name="amounts" checked={settings.figures === figures} onChange={() => onChange({ ...settings, figures })} />
            {words[amounts[figures]]}
          </label>
        ))}
      </div>
      <Switch checked={settings.quotes} onChange={(quotes) => onChange({ ...settings, quotes })}>
        {words.quotations}
      </Switch>
    </section>
  );
}

function Reading({ settings, words, onChange }: Pick<Props, 'settings' | 'words' | 'onChange'>) {
  const language = (value: string) => Locale.options.find((known) => known === value) ?? 'auto';
  return (
    <section>
      <h2>{words.language}</h2>
      <select
        aria-label={words.language}
        value={settings.language}
        onChange={(event) => onChange({ ...settings, language: language(event.currentTarget.value) })}
      >
        <option value="auto">{words.languageAuto}</option>
        {Locale.options.map((known) => (
          <option key={known} value={known} lang={known}>
            {ownNames[known]}
          </option>
        ))}
      </select>
      <h2>{words.delay}</h2>
      <Delay delayMs={settings.delayMs} words={words} onDelay={(delayMs) => onChange({ ...settings, delayMs })} />
    </section>
  );
}
