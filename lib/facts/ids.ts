import * as v from 'valibot';

/** How all ids are written. */
export const kebab = v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens');

export const EntityId = v.pipe(v.string(), kebab, v.brand('EntityId'));
export type EntityId = v.InferOutput<typeof EntityId>;
export const GroupId = v.pipe(v.string(), kebab, v.brand('GroupId'));
export type GroupId = v.InferOutput<typeof GroupId>;
export const EventId = v.pipe(v.string(), kebab, v.brand('EventId'));
export type EventId = v.InferOutput<typeof EventId>;
export const FigureId = v.pipe(v.string(), kebab, v.brand('FigureId'));
export type FigureId = v.InferOutput<typeof FigureId>;
export const QuoteId = v.pipe(v.string(), kebab, v.brand('QuoteId'));
export type QuoteId = v.InferOutput<typeof QuoteId>;
export const SourceId = v.pipe(v.string(), kebab, v.brand('SourceId'));
export type SourceId = v.InferOutput<typeof SourceId>;
export const RuleId = v.pipe(v.string(), kebab, v.brand('RuleId'));
export type RuleId = v.InferOutput<typeof RuleId>;
export const ClaimId = v.pipe(v.string(), kebab, v.brand('ClaimId'));
export type ClaimId = v.InferOutput<typeof ClaimId>;
export const TopicId = v.pipe(v.string(), kebab, v.brand('TopicId'));
export type TopicId = v.InferOutput<typeof TopicId>;
export const CueId = v.pipe(v.string(), kebab, v.brand('CueId'));
export type CueId = v.InferOutput<typeof CueId>;

/** A text that says something. */
export const Text = v.pipe(v.string(), v.trim(), v.minLength(1, 'must not be empty'));
