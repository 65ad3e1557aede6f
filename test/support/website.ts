import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** A website on loopback, and what it was asked. */
export interface Website {
  readonly port: number;
  /** `HEAD /gone`, in their order. */
  readonly asked: readonly string[];
  readonly userAgents: ReadonlySet<string>;
  /** The most requests that were under way at once. */
  readonly mostAtOnce: number;
  at(path: string): string;
  close(): Promise<void>;
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * Answers by path: `/404` with that status, `/301/404` forwards to `/404` by 301, `/n/301/5` forwards five times; the
 * rest is below. `more` are answers of one test.
 */
export async function website(more: Readonly<Record<string, Answer>> = {}, host = '127.0.0.1'): Promise<Website> {
  const asked: string[] = [];
  const userAgents = new Set<string>();
  const sockets = new Set<Socket>();
  let now = 0;
  let most = 0;
  const server: Server = createServer((request, response) => {
    now += 1;
    most = Math.max(most, now);
    response.on('close', () => {
      now -= 1;
    });
    asked.push(`${request.method} ${request.url}`);
    userAgents.add(request.headers['user-agent'] ?? '');
    const answer = more[request.url ?? ''] ?? ANSWERS[request.url ?? ''] ?? byPath;
    answer(request, response);
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => {});
  });
  server.listen(0, host);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    port,
    asked,
    userAgents,
    get mostAtOnce() {
      return most;
    },
    at: (path) => `http://${host}:${port}${path}`,
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Ends with this status, and headers. */
export function status(code: number, headers: Readonly<Record<string, string>> = {}): Answer {
  return (_, response) => void response.writeHead(code, headers).end();
}

const ANSWERS: Readonly<Record<string, Answer>> = {
  '/loop': status(301, { location: '/loop/on' }),
  '/loop/on': status(302, { location: '/loop' }),
  '/cookie-loop': status(302, { location: '/cookie-loop', 'set-cookie': 'a=1' }),
  '/reset': ({ socket }) => void socket.destroy(),
  '/stall': () => {},
  '/lies': ({ method }, response) => void response.writeHead(method === 'HEAD' ? 404 : 200).end(),
  '/no-head': ({ method }, response) => void response.writeHead(method === 'HEAD' ? 405 : 200).end(),
  '/breaks-head': ({ method, socket }, response) => void (method === 'HEAD' ? socket.destroy() : response.end('there')),
  '/elsewhere': status(301, { location: 'mailto:port@example.org' }),
};

function byPath({ url = '' }: IncomingMessage, response: ServerResponse): void {
  const chain = /^\/n\/(\d+)\/(\d+)$/.exec(url);
  if (chain !== null) {
    const left = Number(chain[2]);
    const location = left > 1 ? `/n/${chain[1]}/${left - 1}` : '/end';
    response.writeHead(Number(chain[1]), { location }).end();
    return;
  }
  const [, code, rest] = /^\/(\d\d\d)(\/.*)?$/.exec(url) ?? [];
  if (code === undefined) response.end('A page.');
  else response.writeHead(Number(code), rest === undefined ? {} : { location: rest }).end();
}
