import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import { createServer, type Server } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { problem, problemBody } from './problem.ts';
import { securityHeaders } from './securityHeaders.ts';

/** A server that listens. */
export interface Listening {
  readonly port: number;
  /** Takes no new connection, ends those on which nothing is under way, lets running calls end (five seconds at most), then resolves. */
  readonly close: () => Promise<void>;
}

/** Puts the app on a port (0: any free one). Rejects with Node's error when it is in use or not allowed. */
export async function listen(app: Hono, port: number, host: string | undefined): Promise<Listening> {
  const listener = getRequestListener(app.fetch, { hostname: 'localhost', errorHandler: refuse });
  // A missing Host and an unknown Expect come to the listener as well, so that every answer carries our headers.
  const server = createServer({ maxHeaderSize: 8192, requireHostHeader: false, headersTimeout: 20_000 }, (request, response) => {
    void listener(request, response);
  });
  server.on('checkExpectation', (request, response) => {
    void listener(request, response);
  });
  server.on('clientError', refuseRaw);
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, ...(host === undefined ? {} : { host }) }, resolve);
  });
  const address = server.address();
  return { port: typeof address === 'object' && address ? address.port : port, close: () => closeGently(server, sockets) };
}

/** A request so malformed that no `Request` can be made of it. */
function refuse(): Response {
  const answer = problem('request.malformed', securityHeaders);
  answer.headers.set('Cache-Control', 'no-store');
  return answer;
}

/** Bytes that are no HTTP, too large a header, or a request that never ends: Node has no answer object to use. */
function refuseRaw(_error: Error, socket: Duplex): void {
  if (!socket.writable) {
    socket.destroy();
    return;
  }
  const body = problemBody('request.malformed');
  const headers = {
    ...securityHeaders,
    'Cache-Control': 'no-store',
    'Content-Type': 'application/problem+json',
    'Content-Length': String(body.length),
    Connection: 'close',
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 400 Bad Request\r\n${lines.join('')}\r\n${body}`);
}

function closeGently(server: Server, sockets: Iterable<Socket>): Promise<void> {
  return new Promise((resolve) => {
    // Not at once: what was sent just before is read first, and a call that has just ended leaves its connection open.
    const tidying = setInterval(() => {
      server.closeIdleConnections();
      // Browsers open connections ahead; to Node one on which nothing was ever sent is a call that has begun.
      for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy();
    }, 50);
    const impatience = setTimeout(() => server.closeAllConnections(), 5000);
    server.close(() => {
      clearInterval(tidying);
      clearTimeout(impatience);
      resolve();
    });
  });
}
