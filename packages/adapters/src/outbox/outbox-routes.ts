import { type Actor, isBanshiError, RefusedError } from '@banshi/core';
import type { Outbox } from './outbox.ts';

/** Options for {@link outboxRoutes}. */
export interface OutboxRoutesOptions {
  readonly outboxes: readonly Outbox[];
  /** Returns who sends a request. Only clerks are answered. */
  readonly identify: (request: Request) => Actor | Promise<Actor>;
  /** @default '/outbox/' */
  readonly base?: string;
}

const STATUS: Readonly<Record<string, number>> = {
  'invalid-command': 400,
  'not-your-role': 403,
  'not-allowed-now': 409,
  'version-conflict': 409,
};

/**
 * Returns a fetch handler for a screen of what was sent, what waits and what failed.
 *
 * 报送台接口. `GET letters` answers `[{ figures, letters }]`; `POST resend` takes `{ channel, key }`. Parameters stand in
 * the query or the body, never in the path; a letter names its case and no person.
 */
export function outboxRoutes({
  outboxes,
  identify,
  base = '/outbox/',
}: OutboxRoutesOptions): (request: Request) => Promise<Response> {
  async function read(request: Request): Promise<unknown> {
    const path = new URL(request.url).pathname;
    const by = await identify(request);
    if (by.role !== 'clerk') throw new RefusedError('not-your-role');
    if (path === `${base}letters` && request.method === 'GET') {
      return outboxes.map((outbox) => ({ figures: outbox.figures(), letters: outbox.letters() }));
    }
    if (path === `${base}resend` && request.method === 'POST') {
      const { channel, key } = await readBody(request);
      const outbox = outboxes.find((one) => one.figures().channel === channel);
      if (!outbox || typeof key !== 'string') throw new RefusedError('invalid-command');
      await outbox.resend(key, by);
      return { key };
    }
    return undefined;
  }

  return async (request) => {
    try {
      const value = await read(request);
      return value === undefined ? answer({ error: { code: 'not-found' } }, 404) : answer(value, 200);
    } catch (error) {
      const code = isBanshiError(error) && error.code in STATUS ? error.code : 'internal';
      return answer({ error: { code } }, STATUS[code] ?? 500);
    }
  };
}

/** Only JSON: a form of another site could be sent with the clerk's cookies, but not this. */
async function readBody(request: Request): Promise<{ readonly channel?: unknown; readonly key?: unknown }> {
  const isJson = /^application\/json\s*(;|$)/i.test(request.headers.get('Content-Type') ?? '');
  const body: unknown = isJson ? await request.json().catch(() => undefined) : undefined;
  if (typeof body !== 'object' || body === null) throw new RefusedError('invalid-command');
  return body;
}

function answer(value: unknown, status: number): Response {
  return new Response(JSON.stringify(value), {
    status,
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  });
}
