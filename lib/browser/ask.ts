import type { Answer, Ask, Reply, ToBackground } from '../messages.ts';
import { native } from './native.ts';

/**
 * Asks the background. Its refusal, or its absence after an update of the extension, is thrown and ends in the
 * `report` of this context. Types only are imported, so that the schemas stay out of the script on pages.
 */
export async function ask<M extends keyof ToBackground>(to: M, question: Ask<ToBackground, M>): Promise<Answer<ToBackground, M>> {
  const reply: Reply<Answer<ToBackground, M>> | undefined = await native.runtime.sendMessage({ to, ask: question });
  return unwrapped(to, reply);
}

/** The answer within a reply; throws where it is a refusal or nobody replied. */
export function unwrapped<T>(to: string, reply: Reply<T> | undefined): T {
  if (reply?.ok) return reply.answer;
  throw new Error(`${to}: ${reply?.reason ?? 'nobody answered'}`);
}
