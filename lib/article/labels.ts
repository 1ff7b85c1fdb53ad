import type { Testimony } from './testimony.ts';

/** Words that say what a date beside them is, in the languages of the store and beyond; beginnings of words, small letters. */
const published = new RegExp(
  'publish(?!er)|posted|released|created|issued|publi[ée]|parution|pubblicat|publicad|publica[cç]|veröffentlich|erschienen|erstellt|' +
    'gepubliceerd|geplaatst|opublikowan|data publikacji|dodano|yayın|نشر|опублік|опубликован|дата публикации|公開|配信|掲載|投稿|发布|發布|發佈|' +
    '发表|刊登|時間:|时间:|입력|등록|게재|đăng|xuất bản|diterbitkan|julkaistu|publicer|publisert|zveřejněn|vydáno|publicat|प्रकाशित',
  'gu',
);
const updated = new RegExp(
  'updat|modifi|edited|revised|corrected|aggiorn|ultima modifica|mis à jour|mise à jour|actuali[sz]|atualiz|aktuali|stand:|geändert|bijgewerkt|' +
    'gewijzigd|güncel|تحديث|обновл|изменен|оновл|更新|改訂|修正|最終|수정|업데이트|cập nhật|diperbarui|päivitetty|uppdater|oppdater|opdater|' +
    'módosít|frissít|अपडेट',
  'gu',
);
/** What stands beside other dates: events, rights, readers, days of the paper's head. */
const foreign =
  /©|copyright|\ball rights\b|expire|deadline|valid (?:un)?til|retrieved|accessed|\bborn\b|\bjoined\b|comment|\bevent|\btoday\b|weather/u;

/** What the words beside a date call it: the last of them decides. `foreign` is a date of something else. */
export function labelIn(words: string): Testimony['means'] | 'foreign' | null {
  const small = words.toLowerCase();
  if (foreign.test(small)) return 'foreign';
  const [saysPublished, saysUpdated] = [lastOf(published, small), lastOf(updated, small)];
  if (saysPublished === saysUpdated) return null;
  return saysPublished > saysUpdated ? 'published' : 'updated';
}

function lastOf(pattern: RegExp, text: string): number {
  return [...text.matchAll(pattern)].at(-1)?.index ?? -1;
}

const hints = {
  foreign:
    /(?:^|[\s_-])(?:h[12]|blockquote|figcaption|tweet|twitter|caption|credit|event|expir\w*|copyright|comments?|related|teaser|promo|masthead|weather|today|accessdate|nav|menu|next|prev\w*|bday|dtstart|infobox)(?:$|[\s_-])/,
  updated: /updat|modif|edited|\bmaj\b|aktualis|aggiorn|actualiz|atualiz|lastedit/,
  published: /(?<!status-)publi(?!sher|cid|city|c[-_ s])|pubdate|pub-date|pubtime|pub_date|posted-on|post-date|entry-date|firstpub/,
  dated: /dat(?:e|um|a\b|ed|etime)|time|stamp|fecha|zeit|byline|publish|posted|signature|meta|info|source|dateline|author/,
} as const;

/** What markup says about a date in it. `null` where it says nothing; `dated` where it names dates or bylines. */
export function hintIn(hint: string): Testimony['means'] | 'foreign' | 'dated' | null {
  const small = hint.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
  if (hints.foreign.test(small)) return 'foreign';
  const [isUpdated, isPublished] = [hints.updated.test(small), hints.published.test(small)];
  if (isUpdated !== isPublished) return isUpdated ? 'updated' : 'published';
  return hints.dated.test(small) ? 'dated' : null;
}
