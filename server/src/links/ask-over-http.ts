import { lookup } from 'node:dns';
import { type ClientRequest, request as httpRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP, type LookupFunction, type Socket } from 'node:net';
import { connect as tlsConnect } from 'node:tls';
import type { Ask, Question, Reply } from './ask.ts';
import { failureOf } from './failure-of.ts';
import type { ProxyFor } from './proxy.ts';

export interface Network {
  readonly version: string;
  readonly proxyFor: ProxyFor;
  /** Finds the numbers of a website's name; the machine's own without it. */
  readonly lookup?: LookupFunction;
}

/** Asks over the network, for no more than the headers of an answer. */
export function askOverHttp(network: Network): Ask {
  const headers = {
    // Who asks, and where to complain.
    'user-agent': `policy-brief/${network.version} (link check; +https://github.com/policy-brief/policy-brief)`,
    accept: 'text/html,application/xhtml+xml,application/pdf,*/*;q=0.8',
    'accept-language': 'en,*;q=0.5',
  };
  return (question) =>
    new Promise((resolve) => {
      const { url, patience, signal, found } = question;
      const proxy = network.proxyFor(url);
      const talk: Talk = { headers, network, proxy, connected: false, requests: [], sockets: [], say, found };
      const timer = setTimeout(
        () => say({ kind: 'failure', failure: talk.connected ? 'slow' : (proxy && 'proxy-unreachable') || 'unreachable' }),
        patience,
      );
      const abort = (): void => say({ kind: 'failure', failure: 'broken' });
      signal.addEventListener('abort', abort, { once: true });
      function say(reply: Reply): void {
        clearTimeout(timer);
        signal.removeEventListener('abort', abort);
        resolve(reply);
        for (const request of talk.requests) request.destroy();
        for (const socket of talk.sockets) socket.destroy();
      }
      try {
        begin(question, talk);
      } catch (error) {
        say({ kind: 'failure', failure: failureOf(error, false) });
      }
    });
}

/** One exchange; whoever says the first reply ends it. */
interface Talk {
  readonly headers: Readonly<Record<string, string>>;
  readonly network: Network;
  readonly proxy: URL | undefined;
  /** To the website, or, for the tunnel, to the proxy. */
  connected: boolean;
  readonly requests: ClientRequest[];
  readonly sockets: Socket[];
  readonly say: (reply: Reply) => void;
  readonly found: (() => void) | undefined;
}

function begin({ url, method }: Question, talk: Talk): void {
  const { proxy, headers } = talk;
  if (proxy === undefined) {
    send(url, { ...placeOf(url), path: url.pathname + url.search, method, headers: { ...headers, host: url.host } }, talk);
  } else if (url.protocol === 'http:') {
    const whole = { ...headers, ...passOf(proxy), host: url.host };
    send(proxy, { ...placeOf(proxy), path: url.href, method, headers: whole }, talk);
  } else tunnel(url, proxy, method, talk);
}

/** Sends the request of the website, itself or through the proxy, and says what is answered. */
function send(to: URL, options: RequestOptions, talk: Talk): void {
  const { proxy } = talk;
  const request = requestTo(to, { ...options, agent: false, lookup: lookupOf(talk) });
  talk.requests.push(request);
  watch(request, to, talk);
  request.on('response', (response) => talk.say(replyOf(response, proxy !== undefined)));
  request.on('error', (error) => talk.say(failed(error, talk)));
  request.end();
}

/** Asks the proxy for a way to the website, and goes it with TLS. */
function tunnel(url: URL, proxy: URL, method: string, talk: Talk): void {
  const target = `${url.hostname}:${url.port || 443}`;
  const way = requestTo(proxy, {
    ...placeOf(proxy),
    method: 'CONNECT',
    path: target,
    headers: { host: target, 'user-agent': talk.headers['user-agent'], ...passOf(proxy) },
    agent: false,
    lookup: lookupOf(talk),
  });
  talk.requests.push(way);
  watch(way, proxy, talk);
  way.on('response', () => talk.say({ kind: 'failure', failure: 'proxy' }));
  way.on('error', (error) => talk.say(failed(error, talk)));
  way.on('connect', ({ statusCode }: IncomingMessage, socket: Socket) => {
    talk.sockets.push(socket);
    if (statusCode !== 200) return talk.say({ kind: 'failure', failure: 'proxy' });
    const secure = tlsConnect({ socket, servername: isIP(url.hostname) ? '' : url.hostname });
    secure.on('error', (error) => talk.say(failed(error, talk)));
    const path = url.pathname + url.search;
    const request = httpRequest({ method, path, headers: { ...talk.headers, host: url.host }, createConnection: () => secure });
    talk.requests.push(request);
    request.on('response', (response) => talk.say(replyOf(response, false)));
    request.on('error', (error) => talk.say(failed(error, talk)));
    request.end();
  });
  way.end();
}

/** Looks for names, and tells that one was found. */
function lookupOf({ network, proxy, found }: Talk): LookupFunction {
  const find = network.lookup ?? lookup;
  return (hostname, options, done) =>
    find(hostname, options, (error, address, family) => {
      if (error === null && proxy === undefined) found?.();
      done(error, address, family);
    });
}

function watch(request: ClientRequest, to: URL, talk: Talk): void {
  request.on('socket', (socket) => {
    socket.once(to.protocol === 'https:' ? 'secureConnect' : 'connect', () => {
      talk.connected = true;
    });
  });
}

function requestTo({ protocol }: URL, options: RequestOptions): ClientRequest {
  return protocol === 'https:' ? httpsRequest(options) : httpRequest(options);
}

function placeOf({ hostname, port, protocol }: URL): RequestOptions {
  // An IPv6 address has brackets in a URL only.
  return { host: hostname.replace(/^\[|\]$/g, ''), port: port || (protocol === 'https:' ? 443 : 80) };
}

function passOf({ username, password }: URL): Readonly<Record<string, string>> {
  if (username === '') return {};
  const pass = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { 'proxy-authorization': `Basic ${Buffer.from(pass, 'utf8').toString('base64')}` };
}

function failed(error: unknown, { proxy, connected }: Talk): Reply {
  const failure = failureOf(error, connected);
  if (proxy === undefined || connected) return { kind: 'failure', failure };
  return { kind: 'failure', failure: 'proxy-unreachable' };
}

function replyOf({ statusCode = 0, headers }: IncomingMessage, byProxy: boolean): Reply {
  // The proxy itself wants to know who asks.
  if (byProxy && statusCode === 407) return { kind: 'failure', failure: 'proxy' };
  return {
    kind: 'answer',
    status: statusCode,
    location: headers.location && inUtf8(headers.location),
    retryAfter: headers['retry-after'],
    setsCookies: headers['set-cookie'] !== undefined,
  };
}

/** Headers are read as Latin-1, and whoever writes `ł` into one means UTF-8. */
function inUtf8(header: string): string {
  return Buffer.from(header, 'latin1').toString('utf8');
}
