import type { PageSettings } from '../messages.ts';
import { levelled } from '../surface.ts';
import type { Mark } from './marks.ts';
import type { Read } from './reading.ts';

/** Of what a page holds, what its reader wants to see marked. */
export function wanted({ marks, figures, quotes }: Read, settings: PageSettings): Read {
  const hidden = new Set(settings.hidden);
  const isMuted = (mark: Mark) => settings.muted.some(({ of, surface }) => of === recordOf(mark) && surface === levelled(mark.surface));
  return {
    marks: marks.filter((mark) => !hidden.has(mark.entity) && !hidden.has(mark.card) && !isMuted(mark)),
    figures: figures.filter(
      (mark) => (settings.figures === 'all' || (settings.figures === 'wrong' && mark.found.verdict === 'conflicts')) && !isMuted(mark),
    ),
    quotes: settings.quotes ? quotes.filter((mark) => !isMuted(mark)) : [],
  };
}

/** Which record of the store a mark was taken for. */
export function recordOf(mark: Mark): string {
  return mark.is === 'name' ? mark.card : mark.is === 'figure' ? mark.found.figure : mark.quote;
}
