import * as v from 'valibot';
import type { CardProps } from '../../components/card/card-props.ts';
import { EntityId, GroupId } from '../../lib/facts/ids.ts';
import type { EntityType, Status } from '../../lib/facts/schema.ts';
import type { CardView, EntityView, FactView, StoryView } from '../../lib/facts/views.ts';
import { wordsFor } from '../../lib/words.ts';

/** Small views for the tests of components. */

const nothing = () => undefined;

/** A card in English at “Altman” on a news site, called there itself, with nobody listening. */
export const cardProps: CardProps = {
  surface: 'Altman',
  host: 'news.example',
  locale: 'en',
  words: wordsFor('en'),
  pinned: false,
  before: null,
  onBack: nothing,
  onPin: nothing,
  onClose: nothing,
  onFollow: nothing,
  onCopy: () => Promise.resolve(true),
  onMute: nothing,
};

const said = (text: string, lang = 'en') => ({ text, lang });
const group = (id: string) => v.parse(GroupId, id);
const entity = (id: string, type: EntityType, groupId: string, name: string): EntityView => ({
  id: v.parse(EntityId, id),
  type,
  group: group(groupId),
  name: said(name),
});

export const musk = entity('musk', 'person', 'core', 'Elon Musk');
export const altman = entity('altman', 'person', 'core', 'Sam Altman');
export const bid = entity('bid', 'deal', 'core', 'The $97.4 billion bid');
export const microsoft = entity('microsoft', 'company', 'companies', 'Microsoft');
export const doge = entity('doge', 'agency', 'companies', 'Department of Government Efficiency');

const court = { url: 'https://court.example/order', publisher: 'The court', title: 'Order', primary: true };
const paper = { url: 'https://paper.example/story', publisher: 'The Paper', title: 'Story', primary: false };
const wire = { url: 'https://wire.example/story', publisher: 'The Wire', title: 'Report', primary: false };

function fact(id: string, date: string, status: Status, headline: string, entities: EntityId[], sources = [court, paper, wire]): FactView {
  return {
    id,
    date,
    status,
    decisive: status === 'ruled',
    headline: said(headline),
    summary: said(`${headline}, at length.`),
    entities,
    sources,
    conflict: null,
  };
}

const verdict = fact('verdict', '2026-05-18', 'ruled', 'A jury finds the suit late', [musk.id, altman.id]);
const counterclaim = fact('counterclaim', '2025-04', 'alleged', 'OpenAI calls the bid a sham', [musk.id, bid.id]);
const offer = fact('offer', '2025-02-10', 'confirmed', 'Investors offer $97.4 billion', [musk.id, bid.id], [paper]);
const hearing = fact('hearing', '2027', 'scheduled', 'The appeal is heard', [musk.id], [court]);

export const card: CardView = {
  entity: altman,
  role: said('Chief executive of OpenAI'),
  now: said('Runs OpenAI; the suit against him failed'),
  summary: said('経営者。', 'ja'),
  since: null,
  known: { facts: [verdict, counterclaim, offer], more: 4 },
  articleDate: null,
  dispute: null,
  sources: [court, paper],
  also: [],
  asOf: '2026-11-23',
};

/** The same in an article of the day after the offer, where the sentence is about the offer. */
export const cardInArticle: CardView = {
  ...card,
  since: { facts: [verdict, counterclaim], more: 21 },
  known: { facts: [offer], more: 2 },
  articleDate: '2025-02-11',
  dispute: {
    topic: said('Was the offer meant seriously?'),
    positions: [
      { side: 'musk', text: said('It was.'), sources: [court] },
      { side: 'openai', text: said('見せかけだった。', 'ja'), sources: [paper, wire] },
    ],
    ruling: { text: said('The question may go to trial.'), date: '2025-08-12', sources: [court] },
  },
};

export const story: StoryView = {
  about: said('Two founders fell out.'),
  now: said('The suit failed.'),
  nowLong: said('A jury found that the suit came too late.'),
  asOf: '2026-11-23',
  sources: [court, paper],
  facts: [hearing, verdict, counterclaim, offer],
  entities: [musk, altman, bid, microsoft, doge],
  groups: [
    { id: group('core'), name: said('At the centre') },
    { id: group('companies'), name: said('Companies') },
  ],
  status: { version: 42, asOf: '2026-11-23', origin: 'stored' },
};
