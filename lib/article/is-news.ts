import { isApplicationHost, isPrivateHost } from './hosts.ts';
import type { NewsWitnesses } from './news-witnesses.ts';
import { typesIn } from './structured.ts';

/** Whether a page is something to read, and what settled it. */
export interface NewsVerdict {
  readonly news: boolean;
  readonly because: string;
}

/** Types of schema.org that are there to be read, in JSON-LD and microdata. */
const readTypes =
  /(?:^|[/:])(?:\w*Article|\w*BlogPosting|Report|Review|\w*NewsMediaOrganization|DiscussionForumPosting|QAPage|PodcastEpisode|AnalysisNewsArticle)$/;
/** Types that are there to be bought, filled in or worked with. */
const usedTypes =
  /(?:^|[/:])(?:Product\w*|Offer|\w*Application|SearchResultsPage|CheckoutPage|ProfilePage|SocialMediaPosting|Conversation|EmailMessage|Message|Invoice|Order)$/;
const readOgTypes = /^(?:article|news|blog)/i;
/** `object` is no type of Open Graph; forges of software call their pages so. */
const usedOgTypes = /^(?:product|object|profile|app)/i;

/** So many headlines are a front page, whatever else stands there; and so few are one where nothing else does. */
const MANY_HEADLINES = 15;
const FEW_HEADLINES = 8;
/** Letters of sentences that make a text, in whatever elements they stand. */
const ENOUGH_PROSE = 280;
/** A note of an agency: an article all the same, where its markup says so or nothing else is there. */
const SHORT_ARTICLE = 100;
/** So many fields serve reading: a search, a choice of cookies, a comment. More of them are to be outweighed, each by so many letters. */
const USUAL_FIELDS = 8;
const LETTERS_PER_FIELD = 125;
/** The same of fields and buttons: an entry of a live report is a sentence with its own button to share it. */
const USUAL_CONTROLS = 12;
const LETTERS_PER_CONTROL = 35;

interface Seen extends NewsWitnesses {
  readonly site: string;
  /** Types of schema.org, from JSON-LD and microdata. */
  readonly described: readonly string[];
}

interface Evidence {
  readonly because: string;
  readonly news: boolean;
  readonly holds: (page: Seen) => boolean;
}

/** In this order; the first that holds decides. The reasons for the order: `docs/decisions/0016-something-to-read.md`. */
const evidence: readonly Evidence[] = [
  { because: 'private host', news: false, holds: ({ host, site }) => isPrivateHost(host) || isPrivateHost(site) },
  { because: 'host of applications', news: false, holds: ({ host, site }) => isApplicationHost(host) || isApplicationHost(site) },
  {
    because: 'calls itself an article in structured data',
    news: true,
    holds: ({ described }) => described.some((type) => readTypes.test(type)),
  },
  { because: 'calls itself an article to those who share it', news: true, holds: isSharedArticle },
  {
    because: 'calls itself goods or an application',
    news: false,
    holds: ({ types, described }) => types.some((type) => usedOgTypes.test(type)) || described.some((type) => usedTypes.test(type)),
  },
  { because: 'text that can be edited', news: false, holds: ({ editors }) => editors > 0 },
  { because: 'widgets of an application', news: false, holds: ({ widgets, headlines }) => widgets > 0 && headlines < MANY_HEADLINES },
  { because: 'results of a search', news: false, holds: ({ searched, headlines, outward }) => searched > 0 && outward * 2 > headlines },
  { because: 'prices', news: false, holds: ({ prices, headlines }) => prices > 2 && prices * 2 > headlines },
  { because: 'more to fill in than to read', news: false, holds: isForm },
  { because: 'paragraphs of an article', news: true, holds: ({ readerable }) => readerable },
  { because: 'markup of an article', news: true, holds: ({ articles, prose }) => articles > 0 && prose >= SHORT_ARTICLE },
  { because: 'sentences', news: true, holds: ({ prose }) => prose >= ENOUGH_PROSE },
  {
    because: 'a sentence or two and nothing to press',
    news: true,
    holds: ({ prose, buttons, fields }) => prose >= SHORT_ARTICLE && buttons + fields === 0,
  },
  { because: 'headlines', news: true, holds: ({ headlines }) => headlines >= FEW_HEADLINES },
];

/**
 * Says whether a page is something to read: news, a front page, a blog, an encyclopaedia, a forum; and not something to work with: mail,
 * office, shop, bank, editor. Names in those are nobody’s to mark.
 *
 * @param site - Host of the page in whose frame this may be
 */
export function isNews(witnesses: NewsWitnesses, site: string): NewsVerdict {
  const page = { ...witnesses, site, described: [...witnesses.structured.flatMap(typesIn), ...witnesses.types] };
  return evidence.find(({ holds }) => holds(page)) ?? { because: 'nothing to read', news: false };
}

function isSharedArticle({ types, readerable, articles, editors }: Seen): boolean {
  return types.some((type) => readOgTypes.test(type)) && (readerable || articles > 0 || editors === 0);
}

function isForm({ buttons, fields, prose, headlines }: Seen): boolean {
  if (headlines >= MANY_HEADLINES) return false;
  const controls = buttons + fields;
  return (
    (fields > USUAL_FIELDS && fields * LETTERS_PER_FIELD > prose) || (controls > USUAL_CONTROLS && controls * LETTERS_PER_CONTROL > prose)
  );
}
