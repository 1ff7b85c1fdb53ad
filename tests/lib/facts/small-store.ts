import * as v from 'valibot';
import { pack } from 'virtual:facts';
import type { Context } from '../../../lib/facts/context.ts';
import { ClaimId, EntityId, EventId, FigureId, TopicId } from '../../../lib/facts/ids.ts';
import type { Claim, Event, Pack, Status, Topic } from '../../../lib/facts/schema.ts';

/** A store of few events, so that stories about choosing hold whatever the facts come to say. Entities are the real ones. */

export const entityId = (id: string) => v.parse(EntityId, id);
export const topicId = (id: string) => v.parse(TopicId, id);
const ids = <T>(schema: v.GenericSchema<unknown, T>, list: string) => (list === '' ? [] : list.split(' ').map((id) => v.parse(schema, id)));

interface Row {
  readonly id: string;
  readonly date: string;
  readonly status?: Status;
  readonly decisive?: true;
  readonly about: string;
  readonly figures?: string;
  readonly ends?: string;
}

export function event({ id, date, status = 'confirmed', decisive, about, figures = '', ends = '' }: Row): Event {
  const text = { en: id };
  return {
    ...{ id: v.parse(EventId, id), date, status, decisive: decisive ?? false, headline: text, summary: text },
    ...{ entities: ids(EntityId, about), figures: ids(FigureId, figures), supersedes: ids(EventId, ends), sources: [], topics: [] },
  };
}

const events: readonly Row[] = [
  { id: 'founded', date: '2015-12-11', decisive: true, about: 'openai musk altman', figures: 'pledge-1b' },
  { id: 'suit', date: '2024-08-05', decisive: true, about: 'musk altman openai musk-v-altman' },
  { id: 'injunction-asked', date: '2024-11-29', about: 'musk-v-altman musk openai' },
  { id: 'plan', date: '2024-12-27', status: 'announced', about: 'openai openai-foundation' },
  { id: 'stargate', date: '2025-01-21', status: 'announced', about: 'stargate openai softbank altman', figures: 'stargate-500b' },
  { id: 'money-doubted', date: '2025-01-22', status: 'disputed', about: 'musk altman stargate softbank' },
  { id: 'some-february', date: '2025-02', about: 'openai' },
  { id: 'submitted', date: '2025-02-10', decisive: true, about: 'bid musk openai openai-foundation xai', figures: 'bid-97-4b' },
  { id: 'reply', date: '2025-02-10', about: 'altman musk bid x-twitter', figures: 'altman-9-74b' },
  { id: 'paris', date: '2025-02-11', about: 'altman openai musk bid' },
  { id: 'condition', date: '2025-02-12', about: 'musk openai bid' },
  { id: 'rejected', date: '2025-02-14', decisive: true, about: 'openai bid musk bret-taylor' },
  {
    id: 'injunction-denied',
    date: '2025-03-04',
    status: 'ruled',
    decisive: true,
    about: 'musk openai musk-v-altman',
    ends: 'injunction-asked',
  },
  { id: 'round', date: '2025-03-31', status: 'announced', decisive: true, about: 'openai softbank', figures: 'softbank-40b' },
  { id: 'countersuit', date: '2025-04-09', status: 'alleged', decisive: true, about: 'openai musk xai bid' },
  { id: 'lapse', date: '2025-05-10', status: 'scheduled', about: 'bid musk openai' },
  { id: 'keeps-control', date: '2025-05-05', status: 'announced', decisive: true, about: 'openai openai-foundation', ends: 'plan' },
  { id: 'recapitalised', date: '2025-10-28', decisive: true, about: 'openai openai-foundation microsoft' },
  { id: 'round-paid', date: '2025-12-31', about: 'softbank openai', ends: 'round' },
  { id: 'xai-sold', date: '2026-02-02', decisive: true, about: 'spacex xai musk' },
  { id: 'testimony', date: '2026-05-12', about: 'altman musk openai musk-v-altman' },
  { id: 'verdict', date: '2026-05-18', status: 'ruled', decisive: true, about: 'musk openai altman microsoft musk-v-altman' },
  { id: 'appeal', date: '2026-05-18', status: 'announced', about: 'musk openai musk-v-altman' },
  { id: 'draft-listing', date: '2026-06-08', about: 'openai' },
  { id: 'no-listing', date: '2026-09-12', status: 'reported', about: 'altman openai' },
  { id: 'next-trial', date: '2027-01', status: 'scheduled', about: 'xcorp-v-apple xai openai' },
];

const topics: Readonly<Record<string, { readonly events: string; readonly claims: string }>> = {
  bid: { events: 'submitted reply paris condition rejected countersuit lapse', claims: 'for-sale sham' },
  lawsuit: {
    events: 'suit injunction-asked injunction-denied countersuit testimony verdict appeal next-trial',
    claims: 'in-time stolen',
  },
  control: { events: 'founded plan submitted rejected injunction-denied keeps-control recapitalised', claims: 'stolen for-sale' },
  funding: { events: 'stargate money-doubted round round-paid', claims: 'stargate-money' },
  ipo: { events: 'draft-listing no-listing', claims: '' },
};

const claims: readonly { readonly id: string; readonly about: string; readonly status: Status; readonly ruled?: true }[] = [
  { id: 'in-time', about: 'musk-v-altman musk openai', status: 'ruled', ruled: true },
  { id: 'sham', about: 'bid musk openai xai', status: 'alleged', ruled: true },
  { id: 'for-sale', about: 'openai bid altman', status: 'disputed' },
  { id: 'stolen', about: 'altman openai-foundation musk', status: 'disputed', ruled: true },
  { id: 'stargate-money', about: 'stargate softbank openai musk altman', status: 'disputed' },
];

export const store: Pack = {
  ...pack,
  asOf: '2026-11-23',
  events: events.map(event),
  claims: claims.map(({ id, about, status, ruled }): Claim => ({
    id: v.parse(ClaimId, id),
    topic: { en: id },
    entities: ids(EntityId, about),
    positions: [],
    status,
    ...(ruled && { ruling: { text: { en: id }, date: '2026-05-18', sources: [] } }),
  })),
  topics: Object.entries(topics).map(([id, listed]): Topic => ({
    id: topicId(id),
    name: `the ${id}`,
    words: {},
    events: ids(EventId, listed.events),
    claims: ids(ClaimId, listed.claims),
  })),
};

/** What a sentence names, as ids with spaces between. */
export interface Sentence {
  readonly names?: string;
  readonly figures?: string;
  readonly topics?: string;
}

/** A sentence of an article, on a page that speaks of nothing else. */
export function at(articleDate: string | null, { names = '', figures = '', topics: said = '' }: Sentence = {}): Context {
  const sentence = { entities: ids(EntityId, names), figures: ids(FigureId, figures), topics: ids(TopicId, said) };
  return { articleDate, sentence, page: { entities: sentence.entities, topics: sentence.topics } };
}
