import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { renderToString as renderVue } from 'vue/server-renderer';
import { App } from '../pages/frameworks/react-app.ts';
import { createArticle } from '../pages/frameworks/vue-app.ts';

const sources = fileURLToPath(new URL('../pages/frameworks', import.meta.url));

/** Writes `react.html` and `vue.html`, rendered as a server does, with the real frameworks in their chatty builds beside them. */
export async function writeFrameworkPages(folder: string): Promise<void> {
  await build({
    entryPoints: { react: `${sources}/react-client.ts`, vue: `${sources}/vue-client.ts` },
    outdir: folder,
    bundle: true,
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    },
  });
  const markups = { react: renderToString(createElement(App)), vue: await renderVue(createArticle()) };
  for (const [name, markup] of Object.entries(markups)) {
    await writeFile(
      `${folder}/${name}.html`,
      `<!doctype html><html lang="en"><meta charset="utf-8"><meta property="og:type" content="article"><title>${name}</title><body><div id="root">${markup}</div><script src="${name}.js"></script></body></html>`,
    );
  }
}
