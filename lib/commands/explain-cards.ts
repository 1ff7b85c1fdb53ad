import { choose, type Told } from '../facts/choose.ts';
import { chooseClaim } from '../facts/choice/choose-claim.ts';
import { knownOf } from '../facts/choice/known-of.ts';
import { total } from '../facts/choice/weigh.ts';
import type { Context } from '../facts/context.ts';
import type { EntityId } from '../facts/ids.ts';
import { localise } from '../facts/localise.ts';
import { referredOf } from '../facts/refer.ts';
import type { Localised, Pack, PartialDate } from '../facts/schema.ts';
import { contextAt } from '../spotting/context-at.ts';
import { judgeEnglish } from '../spotting/english.ts';
import type { Lexicon } from '../spotting/lexicon.ts';
import { mentionsOf, readText } from '../spotting/spot.ts';

/** For each entity, where a text first names it: what its card would say and why, in English. */
export function explainCards(text: string, pack: Pack, lexicon: Lexicon, articleDate: PartialDate | null): string {
  const page = readText(text, lexicon, judgeEnglish);
  const seen = new Set<EntityId>();
  return page.decisions
    .flatMap((decisions, line) => mentionsOf(decisions).map((mention) => ({ line, ...mention })))
    .filter(({ entity, part = entity }) => !seen.has(part) && seen.add(part))
    .map(({ line, start, entity, part = entity }) => card(part, { articleDate, ...contextAt(page, line, start) }, pack))
    .join('\n');
}

function card(entity: EntityId, context: Context, pack: Pack): string {
  const { sentence, articleDate } = context;
  const { since, known } = choose(pack, entity, context);
  const claim = chooseClaim(entity, context, knownOf(pack));
  const english = (text: Localised) => localise(text, 'en', referredOf(pack)).text;
  const lines = (title: string, { facts, count }: Told) => [
    `  ${title}${count > 0 ? `, and ${count} more` : ''}`,
    ...facts.flatMap(({ event, parts, because }) => [
      `    ${event.date.padEnd(10)} ${english(event.headline)}`,
      `               ${total(parts).toFixed(1)} points: ${because}`,
    ]),
  ];
  const topic = pack.claims.find(({ id }) => id === claim?.claim)?.topic;
  return [
    `\n= ${entity}, beside ${sentence.entities.join(' ')} · ${sentence.topics.join(' ') || 'no topic'}${sentence.figures.map((id) => ` · ${id}`).join('')}`,
    ...(since ? lines(`since ${articleDate}`, since) : []),
    ...lines(articleDate === null ? 'what counts most' : 'known that day', known),
    ...(claim && topic
      ? ['  contested', `    ${english(topic)}`, `               ${total(claim.parts).toFixed(1)} points: ${claim.because}`]
      : []),
  ].join('\n');
}
