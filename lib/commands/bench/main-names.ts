import type { Pack } from '../../facts/schema.ts';

/** Whom a page about the dispute is likely to name: what mark.js is to mark, and what our generated pages hold. */
const ids = (
  'musk altman openai xai chatgpt grok microsoft tesla spacex softbank oracle palantir stargate endeavor anthropic meta ' +
  'greg-brockman ilya-sutskever bret-taylor satya-nadella ari-emanuel joe-lonsdale marc-toberoff larry-ellison ' +
  'donald-trump valor-equity-partners baron-capital atreides-management vy-capital'
).split(' ');

/**
 * Their English names.
 *
 * @throws Error that names the record which has left the store
 */
export function mainNames({ entities }: Pick<Pack, 'entities'>): string[] {
  return ids.map((id) => {
    const name = entities.find((entity) => entity.id === id)?.name.en;
    if (name === undefined) throw new Error(`The benchmark names ${id}, which the store no longer holds`);
    return name;
  });
}
