import browser from 'webextension-polyfill';
import type { Reply, Sender } from '../messages.ts';

/** Answers messages of our own contexts until `signal` aborts; strangers get no answer at all. */
export function listen(answer: (message: unknown, from: Sender) => Promise<Reply<unknown>> | undefined, signal?: AbortSignal): void {
  const onMessage = (message: unknown, { id, tab, frameId, url }: browser.Runtime.MessageSender) =>
    id === browser.runtime.id ? answer(message, { tab: tab?.id, frame: frameId, url: tab?.url ?? url }) : undefined;
  browser.runtime.onMessage.addListener(onMessage);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(onMessage));
}
