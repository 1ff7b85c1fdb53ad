import type { EntityType } from '../../lib/facts/schema.ts';
import type { WordKey } from '../../lib/words.ts';

/** The word for each type of entity. */
export const kindLabel = {
  person: 'kindPerson',
  company: 'kindCompany',
  fund: 'kindFund',
  nonprofit: 'kindNonprofit',
  product: 'kindProduct',
  deal: 'kindDeal',
  case: 'kindCase',
  agency: 'kindAgency',
  gathering: 'kindGathering',
} as const satisfies Record<EntityType, WordKey>;
