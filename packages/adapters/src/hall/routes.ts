import {
  type Actor,
  type HallGateway,
  type HallQueryName,
  type IsoDate,
  RefusedError,
  type ServiceGuide,
} from '@banshi/core';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { answer, type AnswerCode, answerError, codeOf } from './answer.ts';
import { eventStream } from './event-stream.ts';
import { createGateway, type HallParts } from './gateway.ts';
import type { HallOptions } from './hall-options.ts';
import { readCommand, readCommandId } from './read-command.ts';
import { readQueryName } from './run-query.ts';
import { isTopic, readTopicFor } from './topics.ts';

/** An input is a few short words; more is a mistake or an attack. */
const MOST_BYTES = 16 * 1024;
const MOST_GUIDES = 1000;
/** Answered to whoever knows a receipt or a code. */
const GUESSABLE = new Set<HallQueryName>(['rating.occasion', 'rating.check', 'suggestion.check', 'complaint.check']);

interface Variables {
  actor: Actor;
  gateway: HallGateway;
  /** What the operator's log calls it. */
  what: string;
  code?: AnswerCode;
  error?: unknown;
}
type Env = { Variables: Variables };

/**
 * Returns the hall's HTTP interface.
 *
 * 大厅 HTTP 接口. Parameters stand in the query only, because some gateways forbid them in the path; an identity number
 * stands in a body only, because addresses end up in logs.
 */
export function createRoutes(
  parts: HallParts,
  { base = '/api/', identify = anyApplicant, limit, log }: Pick<HallOptions, 'base' | 'identify' | 'limit' | 'log'>,
): Hono<Env> {
  const { context, live } = parts;
  const app = new Hono<Env>().basePath(base);

  app.use(async (c, next) => {
    const began = performance.now();
    c.set('what', 'unknown route');
    await next();
    const { what, code, error } = c.var;
    const milliseconds = performance.now() - began;
    log?.({ what, status: c.res.status, milliseconds, ...(code && { code }), ...(error !== undefined && { error }) });
  });
  app.use(async (c, next) => {
    if (limit && !(await limit(c.req.raw))) return refuse(c, 'too-many-requests');
    c.set('actor', await identify(c.req.raw));
    c.set('gateway', createGateway(parts, c.var.actor));
    return next();
  });

  app.onError((error, c) => {
    const code = codeOf(error);
    c.set('code', code);
    if (code === 'internal') c.set('error', error);
    const { ticket, from } = error instanceof RefusedError ? error : {};
    return answerError(code, ticket, from);
  });
  app.notFound((c) => refuse(c, 'not-found'));

  get('hall', ({ gateway }) => gateway.findHall());
  get('guides', ({ gateway }, query) => gateway.searchGuides(readQuery(query)));
  get('guide', async ({ gateway }, { id = '' }) => found(await gateway.findGuide(id)));
  get('board', ({ gateway }) => gateway.readBoard());
  get('window', ({ gateway }, { id = '' }) => gateway.readWindow(id));
  get('case', ({ actor }, { number = '' }) => readTopicFor(context, actor, 'case', number));
  get('explain', async ({ gateway }, { number = '' }) => {
    const explained = await gateway.explainCase(number);
    if (!explained) throw new RefusedError('unknown-case');
    return explained;
  });
  get('place', ({ actor }, { id = '' }) => readTopicFor(context, actor, 'place', id));
  get('figures', ({ gateway }, { day = '' }) => gateway.readFigures(day as IsoDate));
  get('slots', async ({ gateway }, { guide = '' }) => ({ days: await gateway.readSlots(guide) }));
  get('appointment', async ({ gateway }, { id = '' }) => {
    const appointment = await gateway.findAppointment(id);
    if (!appointment) throw new RefusedError('unknown-appointment');
    return appointment;
  });
  get('documents', async ({ gateway }, { number = '' }) => {
    const documents = await gateway.readDocuments(number);
    if (!documents) throw new RefusedError('unknown-case');
    return { documents };
  });
  get('ticket', ({ actor }, { id = '' }) => readTopicFor(context, actor, 'ticket', id));

  app.get('live', async (c) => {
    c.set('what', 'GET live');
    const { topic = '', key = '' } = c.req.query();
    if (!isTopic(topic)) throw new RefusedError('invalid-command');
    await readTopicFor(context, c.var.actor, topic, key);
    // Nobody would read the body of a HEAD, or leave it.
    if (c.req.method === 'HEAD') return answer({});

    return eventStream((listener) => live.listen({ topic, key, actor: c.var.actor }, listener));
  });

  const small = bodyLimit({ maxSize: MOST_BYTES, onError: (c) => refuse(c as Context<Env>, 'too-large') });
  app.post('command', small, async (c) => {
    c.set('what', 'POST command');
    const { id, name, input } = await readBody(c.req);
    const command = readCommand(name, input);
    c.set('what', command.name);
    return answer(await c.var.gateway.run(command.name, command.input, { id: readCommandId(id) }));
  });

  app.post('query', small, async (c) => {
    c.set('what', 'POST query');
    const { name, input } = await readBody(c.req);
    const query = readQueryName(name);
    c.set('what', query);
    if (GUESSABLE.has(query) && limit && !(await limit(c.req.raw, query))) return refuse(c, 'too-many-requests');
    return answer(await c.var.gateway.ask(query, input as never));
  });

  return app;

  function get(path: string, read: (variables: Variables, query: Record<string, string>) => Promise<unknown>): void {
    app.get(path, async (c) => {
      c.set('what', `GET ${path}`);
      return answer(await read(c.var, c.req.query()));
    });
  }
}

function refuse(c: Context<Env>, code: AnswerCode): Response {
  c.set('code', code);
  return answerError(code);
}

/** Only JSON: a form of another site could send its own kinds of body with the visitor's cookies, but not this one. */
async function readBody(request: { header(name: string): string | undefined; json(): Promise<unknown> }) {
  const isJson = /^application\/json\s*(;|$)/i.test(request.header('Content-Type') ?? '');
  // What JSON.parse says of a broken body quotes it, and it may hold an identity number.
  const body = isJson ? await request.json().catch(() => undefined) : undefined;
  if (typeof body !== 'object' || body === null) throw new RefusedError('invalid-command');
  return body as { readonly id?: unknown; readonly name?: unknown; readonly input?: unknown };
}

function readQuery({ text, department, audience, limit }: Record<string, string>) {
  if (limit !== undefined && !(/^\d{1,4}$/.test(limit) && Number(limit) <= MOST_GUIDES)) {
    throw new RefusedError('invalid-command');
  }
  return {
    ...(text && { text }),
    ...(department && { department }),
    ...(audience && { audience }),
    ...(limit && { limit: Number(limit) }),
  };
}

function found(guide: ServiceGuide | undefined): ServiceGuide {
  if (!guide) throw new RefusedError('unknown-guide');
  return guide;
}

function anyApplicant(): Actor {
  return { role: 'applicant', id: 'visitor' };
}
