import type { Words } from '../../lib/words.ts';

/** What a page of ours says when the background does not answer. */
export function Failed({ words }: { readonly words: Words }) {
  return (
    <main class="failed">
      <h1>{words.name}</h1>
      <p role="alert">{words.failed}</p>
    </main>
  );
}
