/** A page in a few lines, as sites build them; `day` is what a reader would take for its date. */
export interface Pattern {
  /** What is special about the page. */
  readonly name: string;
  readonly html: string;
  readonly day: string | null;
  readonly updated?: string;
  /** Path and query; a plain slug where it does not matter. */
  readonly address?: string;
}

/** A script of structured data. */
export const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

/** A headline, what stands below it and a paragraph. */
export const page = (below: string, language = 'en') =>
  `<html lang="${language}"><title>Musk bids for OpenAI | Paper</title><h1>Musk bids for OpenAI</h1>${below}<p>${'He said so in the evening. '.repeat(10)}</p></html>`;
