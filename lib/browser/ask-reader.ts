import browser from 'webextension-polyfill';
import type { Answer, Ask, Reply, ToReader } from '../messages.ts';
import { unwrapped } from './ask.ts';

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
