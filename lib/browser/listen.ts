import type { Runtime } from 'webextension-polyfill';
import type { Reply, Sender } from '../messages.ts';
import { native } from './native.ts';

/** Answers messages of our own contexts until `signal` aborts; strangers get no answer at all. */
export function listen(answer: (message: unknown, from: Sender) => Promise<Reply<unknown>> | undefined, signal?: AbortSignal): void {
  const { onMessage, id: ourselves } = native.runtime;
  // Older Chromes do not take a promise for an answer: the channel stays open (`true`) until there is one.
  const onSent = (message: unknown, { id, tab, frameId, url }: Runtime.MessageSender, respond: (reply: unknown) => void): true => {
    const reply = id === ourselves ? answer(message, { tab: tab?.id, frame: frameId, url: tab?.url ?? url }) : undefined;
    if (reply) void reply.then(respond);
    else respond(undefined);
    return true;
  };
  onMessage.addListener(onSent);
  signal?.addEventListener('abort', () => onMessage.removeListener(onSent));
}
