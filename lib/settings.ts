import * as v from 'valibot';
import { EntityId } from './facts/ids.ts';
import { languages } from './facts/languages.ts';

/** How marks look on the page. */
export const MarkLook = v.picklist(['underline', 'dotted', 'tint']);
export type MarkLook = v.InferOutput<typeof MarkLook>;

export const MarkedFigures = v.picklist(['all', 'wrong', 'none']);
export type MarkedFigures = v.InferOutput<typeof MarkedFigures>;

/** The languages the surfaces speak; `auto` takes the browser's. */
export const Locale = v.picklist(languages);
export type Locale = v.InferOutput<typeof Locale>;

/** A host name or an address in brackets, without port. */
export const Host = v.pipe(
  v.string(),
  v.toLowerCase(),
  v.regex(/^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)*[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$|^\[[0-9a-f:]+\]$/),
);

/**
 * What readers can choose. Every field is stored under its own key and falls back to its own default, so
 * that one broken value costs nothing but itself.
 */
export const settingsFields = {
  /** Entities whose mentions are not marked. */
  hidden: v.fallback(v.array(EntityId), []),
  look: v.fallback(MarkLook, 'underline'),
  /** Amounts that are marked: all that the store knows, only those that contradict it, or none. */
  figures: v.fallback(MarkedFigures, 'all'),
  /** Whether quotations are marked. */
  quotes: v.fallback(v.boolean(), true),
  language: v.fallback(v.union([v.literal('auto'), Locale]), 'auto'),
  /** How long the pointer rests on a mark before its card opens, in milliseconds. */
  delayMs: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2000)), 300),
  /** `everywhere` but on the sites in `sitesOff`, or `chosen`: only on those in `sitesOn`. */
  runOn: v.fallback(v.picklist(['everywhere', 'chosen']), 'everywhere'),
  /** Host names without scheme or path; `example.com` covers its subdomains. */
  sitesOff: v.fallback(v.array(Host), []),
  sitesOn: v.fallback(v.array(Host), []),
} as const;

export const Settings = v.object(settingsFields);
export type Settings = v.InferOutput<typeof Settings>;

export const defaultSettings: Settings = /* @__PURE__ */ v.parse(Settings, {
  hidden: [],
  look: 'underline',
  figures: 'all',
  quotes: true,
  language: 'auto',
  delayMs: 300,
  runOn: 'everywhere',
  sitesOff: [],
  sitesOn: [],
});

/** Whether marks are wanted on a host. A listed name covers its subdomains. */
export function runsOn(settings: Pick<Settings, 'runOn' | 'sitesOff' | 'sitesOn'>, host: string): boolean {
  return settings.runOn === 'chosen' ? covers(settings.sitesOn, host) : !covers(settings.sitesOff, host);
}

/** The change that switches one host on or off, whichever way the lists work. */
export function withSite<S extends Pick<Settings, 'runOn' | 'sitesOff' | 'sitesOn'>>(settings: S, host: string, on: boolean): S {
  const without = (hosts: readonly string[]) => hosts.filter((listed) => !covers([listed], host));
  const withHost = (hosts: readonly string[]) => (covers(hosts, host) ? [...hosts] : [...hosts, host]);
  return settings.runOn === 'chosen'
    ? { ...settings, sitesOn: on ? withHost(settings.sitesOn) : without(settings.sitesOn) }
    : { ...settings, sitesOff: on ? without(settings.sitesOff) : withHost(settings.sitesOff) };
}

function covers(hosts: readonly string[], host: string): boolean {
  return hosts.some((listed) => host === listed || host.endsWith(`.${listed}`));
}

/** The language surfaces speak: the chosen one, else the browser's where we have it, else English. */
export function localeFor({ language }: Pick<Settings, 'language'>, browserLanguage: string): Locale {
  const wanted = language === 'auto' ? spoken(browserLanguage) : language;
  return Locale.options.find((known) => known === wanted) ?? 'en';
}

/** Chinese is written in two scripts, and the region tells which where the tag does not (Unicode CLDR, likely subtags). */
function spoken(tag: string): string {
  const [language = ''] = tag.toLowerCase().split('-');
  if (language !== 'zh') return language;
  return /-(?:hant|tw|hk|mo)\b/i.test(tag) && !/-hans\b/i.test(tag) ? 'zh-Hant' : 'zh-Hans';
}

/** A host as readers type or paste it, brought to the form of the lists; `null` if it is none. */
export function parseHost(typed: string): string | null {
  const bare = typed
    .trim()
    .replace(/^https?:\/\//i, '')
    .replace(/[/?#].*$/, '')
    .replace(/:\d+$/, '');
  const host = v.safeParse(Host, bare);
  return host.success ? host.output : null;
}
