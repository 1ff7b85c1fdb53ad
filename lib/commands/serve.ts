import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.txt': 'text/html; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

/**
 * Sites that lead to this machine, in browsers started by `launch`. Unlike its own name they are no secure contexts without https, and no
 * private hosts, on which nothing is marked by default.
 */
export const testHosts = ['news.test', 'other.test'] as const;

/** Pages on this machine only. */
export interface Served {
  /** On the first of `testHosts`, for browsers started by `launch`. */
  readonly address: string;
  /** The same for everybody else on this machine. */
  readonly local: string;
  readonly close: () => void;
}

/**
 * Serves folders of pages on 127.0.0.1; the first folder that has a file wins. A `.txt` is served as a Japanese
 * page, a paragraph a line.
 *
 * @param port - 0 takes any free one
 * @param headers - Sent with every page
 * @throws Error with a sentence that says what to do where the port is taken
 */
export async function servePages(folders: readonly string[], port = 0, headers: Readonly<Record<string, string>> = {}): Promise<Served> {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
    void readFirst(folders, path).then((content) => {
      if (content === null) response.writeHead(404).end();
      else
        response
          .writeHead(200, { ...headers, 'content-type': types[extname(path)] ?? 'application/octet-stream' })
          .end(asPage(path, content));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (fault: NodeJS.ErrnoException) =>
      reject(
        fault.code === 'EADDRINUSE'
          ? new Error(`Port ${port} is in use. Set PORT to a free one, or end what uses it.`, { cause: fault })
          : fault,
      ),
    );
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    address: `http://${testHosts[0]}:${address.port}`,
    local: `http://127.0.0.1:${address.port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function readFirst(folders: readonly string[], path: string): Promise<Buffer | null> {
  for (const folder of folders) {
    const content = await readFile(join(folder, path)).catch(() => null);
    if (content) return content;
  }
  return null;
}

function asPage(path: string, content: Buffer): Buffer | string {
  if (!path.endsWith('.txt')) return content;
  const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const lines = content.toString('utf8').split('\n').filter(Boolean);
  return `<!doctype html><html lang="ja"><meta charset="utf-8"><title>Text</title><body>${lines.map((line) => `<p>${escape(line)}</p>`).join('\n')}</body></html>`;
}
