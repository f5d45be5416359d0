import {
  type AppointmentDay,
  type CallOptions,
  type CaseDocument,
  type GuideQuery,
  type HallCommandName,
  type HallCommands,
  type HallGateway,
  type HallQueries,
  type HallQueryName,
  type HallTopics,
  RefusedError,
  UnreachableError,
} from '@banshi/core';
import { ask, shaped } from './ask.ts';
import { jsonText } from './json-text.ts';
import { listen } from './listen.ts';
import { fetchSource, type LiveSource } from './live-source.ts';
import { newId } from './new-id.ts';
import { paddedBody } from './padded-body.ts';
import { answerKeys, resultKeys, TOPIC_KEYS } from './shapes.ts';
import { shareListening } from './share-listening.ts';

/** Options for {@link hallClient}. */
export interface HallClientOptions {
  /** Where the hall answers: `/api/`. */
  readonly baseUrl: string;
  /** @default the platform's own */
  readonly fetch?: typeof fetch;
  /**
   * Opens a live connection.
   *
   * @default an `EventSource`; where there is none, or where there are `headers` to send, one made of `fetch`
   */
  readonly eventSource?: (url: string) => LiveSource;
  /** Sent with every request, such as who is asking. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Milliseconds until a call is given up. @default 10000 */
  readonly timeout?: number;
  /** How often a command that got no answer is sent again, under the same id. @default 2 */
  readonly retries?: number;
  /** Milliseconds before the first time; twice as many before the second. @default 500 */
  readonly retryDelay?: number;
}

/**
 * Returns a hall's service over HTTP, for pages and for Node.
 *
 * 大厅客户端.
 */
export function hallClient({
  baseUrl,
  fetch: send = (...request) => fetch(...request),
  eventSource,
  headers,
  timeout = 10_000,
  retries = 2,
  retryDelay = 500,
}: HallClientOptions): HallGateway {
  const base = baseUrl.replace(/\/?$/, '/');
  const options = { fetch: send, timeout };

  const get = async <T>(path: string, query: object, keys: readonly string[], { signal }: CallOptions = {}) =>
    (await ask(address(path, query), { headers: { ...headers }, cache: 'no-store' }, keys, options, signal)) as T;

  function address(path: string, query: object): string {
    const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== '');
    const search = given.map(([key, value]) => `${key}=${encodeURIComponent(String(value))}`).join('&');
    return base + path + (search && `?${search}`);
  }

  const post = (body: string) => ({
    method: 'POST',
    headers: { ...headers, 'Content-Type': 'application/json' },
    body,
  });

  const open = (url: string): LiveSource => {
    if (eventSource) return eventSource(url);
    if (headers || typeof EventSource === 'undefined') return fetchSource(url, send, headers ?? {});
    return new EventSource(url) as LiveSource;
  };

  return {
    searchGuides: ({ text, department, audience, limit }: GuideQuery, call) =>
      get('guides', { text, department, audience, limit }, ['guides', 'total'], call),
    findGuide: (id, call) => orNothing('unknown-guide', get('guide', { id }, ['id', 'matter', 'limits'], call)),
    findCase: (number, call) => orNothing('unknown-case', get('case', { number }, TOPIC_KEYS.case, call)),
    explainCase: (number, call) => orNothing('unknown-case', get('explain', { number }, ['deadline', 'days'], call)),
    readDocuments: async (number, call) => {
      const answer = get<{ readonly documents: readonly CaseDocument[] }>('documents', { number }, ['documents'], call);
      return (await orNothing('unknown-case', answer))?.documents;
    },
    findHall: (call) => get('hall', {}, ['id', 'departments', 'windows'], call),
    readBoard: (call) => get('board', {}, TOPIC_KEYS.board, call),
    readWindow: (id, call) => get('window', { id }, TOPIC_KEYS.window, call),
    readPlace: (id, call) => orNothing('unknown-ticket', get('place', { id }, TOPIC_KEYS.place, call)),
    readFigures: (day, call) => get('figures', { day }, ['day', 'total'], call),
    readSlots: async (guide, call) => (await get<Slots>('slots', { guide }, ['days'], call)).days,
    findAppointment: (id, call) =>
      orNothing('unknown-appointment', get('appointment', { id }, ['id', 'day', 'slot', 'state'], call)),

    async run<TName extends HallCommandName>(
      name: TName,
      input: HallCommands[TName]['input'],
      { id = newId(), signal }: CallOptions & { readonly id?: string } = {},
    ) {
      const init = post(name.startsWith('rating.') ? paddedBody({ id, name, input }) : jsonText({ id, name, input }));
      for (let attempt = 0; ; attempt += 1) {
        try {
          return (await ask(address('command', {}), init, resultKeys(name), options, signal)) as Promise<
            HallCommands[TName]['result']
          >;
        } catch (error) {
          if (!(error instanceof UnreachableError) || attempt >= retries) throw error;
          await pause(retryDelay * 2 ** attempt, signal);
        }
      }
    },

    ask: async <TName extends HallQueryName>(
      name: TName,
      input: HallQueries[TName]['input'],
      { signal }: CallOptions = {},
    ) =>
      (await ask(address('query', {}), post(jsonText({ name, input })), answerKeys(name), options, signal)) as Promise<
        HallQueries[TName]['result']
      >,

    listen: shareListening((topic, key, listener) =>
      listen(
        {
          open: () => open(address('live', { topic, key })),
          read: (data) => shaped(JSON.parse(data), TOPIC_KEYS[topic]) as HallTopics[typeof topic],
        },
        listener,
      ),
    ),
  };
}

/** A list stands in an object, so that more can be said beside it one day. */
interface Slots {
  readonly days: readonly AppointmentDay[];
}

async function orNothing<T>(code: string, found: Promise<T>): Promise<T | undefined> {
  try {
    return await found;
  } catch (error) {
    if (error instanceof RefusedError && error.code === code) return undefined;
    throw error;
  }
}

/** Resolves after a while, and at once when the caller gives up: the next attempt then says so. */
function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(end, milliseconds);
    function end(): void {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
      resolve();
    }
    signal?.addEventListener('abort', end);
  });
}
