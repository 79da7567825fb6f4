import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Serves pages from memory, by their path; `close` ends it. */
export async function serve(
  pages: Readonly<Record<string, string | Uint8Array>>,
): Promise<{ readonly origin: string; readonly close: () => void }> {
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').replace(/\?.*/, '').slice(1);
    const content = pages[path];
    const type = path.endsWith('.js') ? 'text/javascript' : 'text/html';
    response.writeHead(content === undefined ? 404 : 200, { 'content-type': `${type}; charset=utf-8` });
    response.end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}
