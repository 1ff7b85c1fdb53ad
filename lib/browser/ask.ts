import browser from 'webextension-polyfill';
import type { Answer, Ask, Reply, ToBackground, ToReader } from '../messages.ts';

/**
 * Asks the background. Its refusal, or its absence after an update of the extension, is thrown and ends in the
 * `report` of this context. Types only are imported, so that the schemas stay out of the script on pages.
 */
export async function ask<M extends keyof ToBackground>(to: M, question: Ask<ToBackground, M>): Promise<Answer<ToBackground, M>> {
  const reply: Reply<Answer<ToBackground, M>> | undefined = await browser.runtime.sendMessage({ to, ask: question });
  return unwrapped(to, reply);
}

/** Asks the reader in a tab's top frame, or in whichever frame answers; throws where there is none. */
export async function askReader<M extends keyof ToReader>(tab: number, to: M, question: Ask<ToReader, M>): Promise<Answer<ToReader, M>> {
  const message = { to, ask: question };
  try {
    const top: Reply<Answer<ToReader, M>> | undefined = await browser.tabs.sendMessage(tab, message, { frameId: 0 });
    if (top !== undefined) return unwrapped(to, top);
  } catch {
    // No reader in the top frame: the article may stand in a frame below it.
  }
  const any: Reply<Answer<ToReader, M>> | undefined = await browser.tabs.sendMessage(tab, message);
  return unwrapped(to, any);
}

function unwrapped<T>(to: string, reply: Reply<T> | undefined): T {
  if (reply?.ok) return reply.answer;
  throw new Error(`${to}: ${reply?.reason ?? 'nobody answered'}`);
}
