import type { Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { outboxRoutes, type Outbox } from '@banshi/adapters/outbox';
import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

/** A server that is listening. */
export interface DeskServer {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves the page of what was sent, what waits and what failed.
 *
 * The example lets whoever opens the page be the clerk; a real hall reads its own session in `identify`.
 */
export async function deskServer(outbox: Outbox, port: number): Promise<DeskServer> {
  const routes = outboxRoutes({ outboxes: [outbox], identify: () => ({ role: 'clerk', id: 'operator' }) });
  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    context.header('Content-Security-Policy', POLICY);
    context.header('X-Content-Type-Options', 'nosniff');
    context.header('Referrer-Policy', 'no-referrer');
  });
  app.all('/outbox/*', (context) => routes(context.req.raw));
  app.get('*', serveStatic({ root: fileURLToPath(new URL('pages/', import.meta.url)) }));
  const server = await new Promise<Server>((resolve, reject) => {
    const listening = serve({ fetch: app.fetch, port, hostname: '127.0.0.1' }, () => resolve(listening as Server));
    listening.once('error', reject);
  });
  const { port: taken } = server.address() as { port: number };
  return {
    url: `http://127.0.0.1:${taken}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
