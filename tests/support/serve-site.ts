import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Pages by host name and path: `pages.get('news.example')?.get('/story')`. */
export type SitePages = Record<string, Record<string, string>>;

export interface Site {
  /** Port on the loopback interface. */
  port: number;
  /** Adds or replaces one page. Answers with its address, as the browser is to be sent there. */
  put(host: string, path: string, html: string): string;
  close(): Promise<void>;
}

/** Serves made-up pages on loopback, told apart by the host name that the browser asks for. */
export async function serveSite(pages: SitePages = {}): Promise<Site> {
  const known = new Map<string, string>();
  const put = (host: string, path: string, html: string) => {
    known.set(`${host}${path}`, html);
    return `http://${host}${path}`;
  };
  for (const [host, paths] of Object.entries(pages)) {
    for (const [path, html] of Object.entries(paths)) put(host, path, html);
  }
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://loopback');
    const html = known.get(`${request.headers.host}${pathname}`);
    response.writeHead(html === undefined ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
    });
    response.end(html ?? '<!doctype html><title>Not here</title><p>Not here.</p>');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    put,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
