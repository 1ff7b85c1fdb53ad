import { page, type Pattern } from './pattern.ts';

/** The lines below the headline of papers and agencies, as their templates build them. */
const rows: readonly (readonly [name: string, language: string, below: string, day: string | null, updated?: string])[] = [
  [
    'a summary that opens to the last change',
    'en-GB',
    '<details><summary><span>Tue 11 Feb 2025 10.00 GMT</span></summary>Last modified on Wed 12 Feb 2025 11.30 GMT</details>',
    '2025-02-11',
    '2025-02-12',
  ],
  [
    'a summary of the change that opens to the first day',
    'en-GB',
    '<details><summary>Tue 11 Feb 2025 10.00 CET</summary>First published on Mon 10 Feb 2025 22.00 CET</details>',
    '2025-02-10',
  ],
  [
    'an attribute in universal time, a text in the paper’s',
    'en',
    '<time datetime="2025-02-11T03:03:17+00:00">Feb 10, 2025, 10:03 PM EST</time>',
    '2025-02-10',
  ],
  [
    'times that markup alone parts from the year',
    'en',
    '<time itemprop="datePublished" datetime="2025-02-10T20:30:00+0000">Published Mon, Feb 10 20253:30 PM EST</time><time itemprop="dateModified" datetime="2025-02-11T01:00:00+0000">Updated Mon, Feb 10 20258:00 PM EST</time>',
    '2025-02-10',
  ],
  ['a time before its day', 'en-US', '<time datetime="2025-02-10T13:30:00-08:00">1:30 PM PST · February 10, 2025</time>', '2025-02-10'],
  [
    'only an update, the time first',
    'en',
    '<div class="dateModified"><span>Updated 4:56 PM EST, February 10, 2025</span></div>',
    '2025-02-10',
    '2025-02-10',
  ],
  [
    'a line for ears and one for eyes',
    'en',
    '<div><span class="screen-reader-text">Published On 11 Feb 2025</span><span aria-hidden>11 Feb 2025</span></div>',
    '2025-02-11',
  ],
  [
    'one element with the classes of both',
    'en',
    '<time class="entry-date published updated" datetime="2025-02-11T10:00:00+00:00">11 February 2025</time>',
    '2025-02-11',
  ],
  [
    'two elements with a class each',
    'en',
    '<time class="entry-date published" datetime="2025-02-11T10:00:00+00:00"></time><time class="updated" datetime="2025-03-01T10:00:00+00:00"></time>',
    '2025-02-11',
    '2025-03-01',
  ],
  [
    'labels in German',
    'de',
    '<time datetime="2025-02-11T10:30:00+01:00">11. Februar 2025, 10:30 Uhr</time><span class="date">Aktualisiert am 12. Februar 2025, 8:00 Uhr</span>',
    '2025-02-11',
    '2025-02-12',
  ],
  [
    'labels in French outside of the elements of time',
    'fr',
    '<span>Publié <time datetime="2025-02-11T10:30:00+01:00">le 11 février 2025 à 10h30</time></span>, <span>Mis à jour <time datetime="2025-02-12T10:30:00+01:00">le 12 février 2025</time></span>',
    '2025-02-11',
    '2025-02-12',
  ],
  [
    'an update by its class',
    'it',
    '<p class="last-update">Martedì 11 febbraio 2025 - Aggiornato alle 12:30</p>',
    '2025-02-11',
    '2025-02-11',
  ],
  ['a place before the date', 'it', '<div class="date">ROMA, 11 febbraio 2025, 10:30</div>', '2025-02-11'],
  [
    'how long ago the change was',
    'pt-BR',
    '<p><time itemprop="datePublished" datetime="2025-02-11T13:30:00.000Z">11/02/2025 10h30</time> Atualizado <time itemprop="dateModified" datetime="2025-02-12T13:30:00.000Z">há 3 meses</time></p>',
    '2025-02-11',
    '2025-02-12',
  ],
  [
    'year, month and day in pieces',
    'zh',
    '<div class="time"><span>2025</span> <span><em>02</em>/<em>11</em></span> <span>10:00:00</span></div>',
    '2025-02-11',
  ],
  [
    'a label in a piece of its own',
    'ko',
    '<div><span>입력</span><span class="datestamp">2025.02.11. 오전 10:00</span></div>',
    '2025-02-11',
  ],
  ['a day and a month in another script’s words, no year', 'ru', '<div class="date">11 февраля, 10:30</div>', null],
];

export const papers: readonly Pattern[] = rows.map(([name, language, below, day, updated]) => ({
  name,
  html: page(below, language),
  day,
  ...(updated !== undefined && { updated }),
}));
