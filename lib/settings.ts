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

/**
 * Where marks are wanted: `news` on pages that are something to read, and on all pages of the sites in `sitesOn`; `everywhere`; either but
 * on the sites in `sitesOff`. Or `chosen`: only on the sites in `sitesOn`.
 */
export const RunOn = v.picklist(['news', 'everywhere', 'chosen']);
export type RunOn = v.InferOutput<typeof RunOn>;

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
  runOn: v.fallback(RunOn, 'news'),
  /** Host names without scheme or path; `example.com` covers its subdomains. */
  sitesOff: v.fallback(v.array(Host), []),
  /** Where marks are wanted whatever a page is. */
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
  runOn: 'news',
  sitesOff: [],
  sitesOn: [],
});

type SiteSettings = Pick<Settings, 'runOn' | 'sitesOff' | 'sitesOn'>;

/**
 * Whether marks are wanted on a host: on all of its pages, on those that are something to `read`, or on `none`. A listed name covers its
 * subdomains; where one name is listed on and another off, the nearer decides.
 */
export function pagesWanted({ runOn, sitesOff, sitesOn }: SiteSettings, host: string): 'all' | 'read' | 'none' {
  const [on, off] = [nearest(sitesOn, host), nearest(sitesOff, host)];
  if (runOn === 'chosen') return on > 0 ? 'all' : 'none';
  if (runOn === 'everywhere') return off > 0 ? 'none' : 'all';
  if (off > 0 && off >= on) return 'none';
  return on > 0 ? 'all' : 'read';
}

/** The change that switches one host on, whatever its pages are, or off, whichever way the lists work. */
export function withSite<S extends SiteSettings>(settings: S, host: string, on: boolean): S {
  const { runOn, sitesOff, sitesOn } = settings;
  const covering = (hosts: readonly string[]) => hosts.filter((listed) => !covers(listed, host));
  const within = (hosts: readonly string[]) => hosts.filter((listed) => !covers(host, listed));
  const withHost = (hosts: readonly string[]) => (nearest(hosts, host) > 0 ? [...hosts] : [...hosts, host]);
  switch (runOn) {
    case 'chosen':
      return { ...settings, sitesOn: on ? withHost(sitesOn) : covering(sitesOn) };
    case 'everywhere':
      return { ...settings, sitesOff: on ? covering(sitesOff) : withHost(sitesOff) };
    case 'news':
      // A site within another that is listed the other way keeps its own entry: the nearer decides.
      return on
        ? { ...settings, sitesOff: within(sitesOff), sitesOn: [...within(sitesOn), host] }
        : { ...settings, sitesOff: [...within(sitesOff), host], sitesOn: within(sitesOn) };
  }
}

/** Length of the longest listed name that covers a host; 0 where none does. */
function nearest(hosts: readonly string[], host: string): number {
  return Math.max(0, ...hosts.filter((listed) => covers(listed, host)).map(({ length }) => length));
}

function covers(listed: string, host: string): boolean {
  return host === listed || host.endsWith(`.${listed}`);
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
