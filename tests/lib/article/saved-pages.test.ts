import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { articleDate } from '../../../lib/article/article-date.ts';
import { witnessesOf } from './witnesses-of.ts';

/** Pages as newspapers served them. They are not ours to copy, so they lie beside the repository where somebody has them. */
const folder = new URL('../../../../shared/pages/', import.meta.url);
const here = existsSync(folder);

/** File, address, and the day that a person finds who reads the page; `null` where there is none to find. */
const pages: readonly (readonly [file: string, address: string, day: string | null])[] = [
  ['aktualne.html', '/fotbal/zahranici/west-ham-hrozi-gigantum/r~8fa032ba3add11ec8a900cc47ab5f122/', '2021-11-01'],
  ['ars-1.html', '/information-technology/2015/04/just-released-minecraft-exploit/', '2015-04-16'],
  ['bbc-1.html', '/news/world-us-canada-33646704', '2015-07-24'],
  ['cnet-svg-classes.html', '/es/noticias/twitter-lite-america-latina/', '2017-12-01'],
  ['cnn.html', '/2016/02/01/news/economy/poverty-inequality-united-states/index.html', '2016-02-01'],
  ['engadget.html', '/2017/11/03/xbox-one-x-review/', '2017-11-03'],
  ['folha.html', '/esporte/2018/12/tite-diz-que-errou-ao-levar-taca-da-libertadores-a-lula-em-2012.shtml', '2018-12-21'],
  ['gmw.html', '/article', '2017-03-10'],
  ['heise.html', '/mac-and-i/meldung/1Password-fuer-Mac-generiert-Einmal-Passwoerter-2596987.html', '2015-04-08'],
  ['herald-sun-1.html', '/news/opinion/angry-media-wont-buckle/story-fni0fha6-1227261886014', '2015-03-13'],
  ['la-nacion.html', '/2089096-una-solucion-no-violenta-para-la-cuestion-mapuche', '2017-12-07'],
  ['lemonde-1.html', '/pixels/article/2015/05/04/que-contient-la-loi-sur-le-renseignement_4627068_4408996.html', '2015-05-04'],
  ['liberation-1.html', '/monde/2015/04/30/un-troisieme-francais-mort-dans-le-seisme-au-nepal_1278483', '2015-04-30'],
  // Its meta says 11 December; the line below the headline and the structured data say 15 October.
  ['medium-3.html', '/@johncwelch/samantha-and-the-great-big-lie-d146a92473a1', '2015-10-15'],
  // In sight it says “1 day ago” only.
  ['msn.html', '/en-us/news/technology/nintendos-first-iphone-game/ar-AAkm7Xj', '2016-11-15'],
  ['nytimes-1.html', '/2017/01/13/world/africa/sudan-sanctions.html', '2017-01-13'],
  ['nytimes-3.html', '/2019/02/21/nyregion/winter-weather-manholes-pipes.html', '2019-02-21'],
  ['pixnet.html', '/blog/post/39926056', '2013-12-28'],
  ['rtl-1.html', '/article', null],
  ['seattletimes-1.html', '/business/amazon/alaskan-halibut-caught-by-a-century-old-seattle-boat/', '2019-04-28'],
  ['telegraph.html', '/news/2017/11/16/zimbabwes-robert-mugabe-wife-grace-insisting-finishes-term-priest/', '2017-11-16'],
  ['wapo-1.html', '/world/gunmen-storm-museum-in-tunisia/2015/03/18/00202e76-cd73-11e4-8730-4f473416e759_story.html', '2015-03-18'],
  // An encyclopaedia has a first and a last edit, neither of them the day of what it says.
  ['wikipedia-4.html', '/wiki/List_of_films_featuring_time_loops', null],
  ['wikipedia.html', '/wiki/Mozilla', null],
  ['yahoo-1.html', '/news/best-psvr-games-170003443.html', '2016-10-13'],
  // In sight it says 9 March without a year, which only its address has.
  ['yahoo-4.html', '/hl?a=20170309-35097838-cnetj-sci', '2017-03-09'],
];

test.runIf(here).for(pages)('%s is dated as a reader would date it', ([file, address, day]) => {
  const html = readFileSync(new URL(file, folder), 'utf8');
  expect(articleDate(witnessesOf(html, address), '2026-05-20')?.published ?? null).toBe(day);
});

test.skipIf(here)('saved pages are dated as a reader would date them: left out, because ../shared/pages is not there', () => {
  expect(here).toBe(false);
});
