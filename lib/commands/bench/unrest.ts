import type { Page } from 'puppeteer-core';

/** How fast the page's texts change. */
const CHANGES_PER_SECOND = 1000;
/** How often one of the changes brings a name, in milliseconds. */
const NAME_EVERY_MS = 400;

/** What became of the names that came. */
export interface Unrest {
  /** From each change that brought a name until its mark was noticed, which is up to a frame after it stood; milliseconds. */
  readonly latenciesMs: readonly number[];
  /** Names that were not marked within two seconds. */
  readonly missed: number;
  /** How many texts were changed in all: a page that cannot keep up changes fewer than it is asked to. */
  readonly changes: number;
}

/** Changes the texts of a live blog for so long, a thousand a second, and looks frame by frame for the marks of the names among them. */
export function unsettle(page: Page, durationMs: number): Promise<Unrest> {
  return page.evaluate(
    async (lastsMs, perSecond, nameEveryMs) => {
      const paragraphs = [...document.querySelectorAll('#blog p')];
      const texts = paragraphs
        .map(({ lastChild, firstChild }) => (lastChild === firstChild ? firstChild : null))
        .filter((node) => node instanceof Text);
      const words = ['harbour', 'bridge', 'market', 'council', 'river', 'library', 'station', 'garden'];
      const waiting = new Map<Node, number>();
      const latenciesMs: number[] = [];
      let missed = 0;
      let changes = 0;
      let names = 0;
      const start = performance.now();
      let isOver = false;

      function look() {
        const now = performance.now();
        if (waiting.size > 0) {
          for (const highlight of CSS.highlights.values()) {
            for (const { startContainer } of highlight) {
              const since = waiting.get(startContainer);
              if (since === undefined) continue;
              latenciesMs.push(now - since);
              waiting.delete(startContainer);
            }
          }
        }
        for (const [node, since] of waiting) {
          if (now - since < 2000) continue;
          missed += 1;
          waiting.delete(node);
        }
        if (!isOver || waiting.size > 0) requestAnimationFrame(look);
      }
      requestAnimationFrame(look);

      await new Promise<void>((resolve) => {
        const timer = setInterval(() => {
          const elapsed = performance.now() - start;
          if (elapsed >= lastsMs) {
            clearInterval(timer);
            resolve();
            return;
          }
          // Up to what is due by now, so that the pace holds where timers are late; never more than a tenth of a second's worth at once.
          for (let due = Math.min(Math.floor((elapsed / 1000) * perSecond) - changes, perSecond / 10); due > 0; due -= 1) {
            const text = texts[changes % texts.length];
            changes += 1;
            if (text) text.data = `The ${words[changes % 8]} near the ${words[(changes * 3 + 1) % 8]} was opened at ${changes}.`;
          }
          if (elapsed > names * nameEveryMs) {
            const name = document.createTextNode(` Then Sam Altman came to the ${words[names % 8]}.`);
            names += 1;
            paragraphs[(names * 37) % paragraphs.length]?.append(name);
            waiting.set(name, performance.now());
          }
        }, 10);
      });
      isOver = true;
      while (waiting.size > 0) {
        await new Promise((resolve) => {
          setTimeout(resolve, 50);
        });
      }
      return { latenciesMs, missed, changes };
    },
    durationMs,
    CHANGES_PER_SECOND,
    NAME_EVERY_MS,
  );
}
