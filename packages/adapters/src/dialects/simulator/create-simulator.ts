import { createHash } from 'node:crypto';
import {
  createDecoder,
  type Dialect,
  type PlugIns,
  type Route,
  type Secrets,
  type Tree,
  type XmlFormat,
} from '../engine/index.ts';
import { type Answer, type Answers, ANSWERS } from './answers.ts';
import { BOOKS } from './books.ts';
import { createFaults, type SimulatedFault } from './faults.ts';
import { createGuard, type GuardFault } from './guard.ts';
import type { Heard } from './heard.ts';

/** Options for {@link createSimulator}. 模拟器选项. */
export interface SimulatorOptions {
  /** How often each fault strikes, from 0 to 1. */
  readonly faults?: Readonly<Partial<Record<SimulatedFault, number>>>;
  /** Which fault strikes the nth write, counted from 1. */
  readonly script?: Readonly<Record<number, SimulatedFault>>;
  /** The same seed gives the same faults in the same order. @default 1 */
  readonly seed?: number;
  /** How long `slow` takes, in milliseconds. @default 5000 */
  readonly slowness?: number;
  /** By group: `TEST_SECRETS`. With them keys, signatures, clocks and repetitions are looked at. Without: nothing. */
  readonly secrets?: Readonly<Record<string, Secrets>>;
  /** What signatures are checked and messages decrypted with. */
  readonly plugIns?: PlugIns;
  readonly xml?: XmlFormat;
  /** How far a clock may be off, in milliseconds. @default 90000 */
  readonly tolerance?: number;
  /** Takes in later steps of cases that it never heard of, as where it begins in the middle of a hall's life. @default false */
  readonly takesStrangers?: boolean;
  /** @default Date.now */
  readonly now?: () => number;
}

/** What a simulated platform has met. It keeps no body. */
export interface Seen {
  /** Messages that were new. */
  readonly taken: number;
  readonly faults: Readonly<Record<string, number>>;
  /** What was not let in, and why. */
  readonly refused: Readonly<Partial<Record<GuardFault, number>>>;
  /** Every message that was taken in, those too that the platform has no word against, as route and case: `case.accept 330102…`; only with secrets. */
  readonly arrived: readonly string[];
}

/** What goes back; nothing where the line is cut before an answer. */
interface Replied {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A fake platform. 模拟平台. */
export interface Simulator {
  /** Answers one request. A line that is cut is a response of type `error`. */
  readonly fetch: (request: Request) => Promise<Response>;
  /** The same without the classes of `fetch`, for servers. */
  readonly reply: (heard: Heard) => Promise<Replied | undefined>;
  readonly seen: () => Seen;
}

/**
 * Returns a fake platform that answers in a preset's envelopes, with faults.
 *
 * 平台模拟器. With `secrets` it refuses what is wrongly signed, too old or a repetition, in the platform's own words, and where
 * public sources show rules (Zhejiang's bus, the national push) it keeps what it was told: steps in order, no duplicates,
 * and answers to questions. It knows no rule beyond that: what it takes in may still be refused by the platform.
 *
 * @returns nothing for a dialect that answers nothing: tables, templates
 */
export function createSimulator(dialect: Dialect, options: SimulatorOptions = {}): Simulator | undefined {
  const answers = ANSWERS[dialect.id];
  return answers && simulate(dialect, answers, options);
}

function simulate(dialect: Dialect, answers: Answers, options: SimulatorOptions): Simulator {
  const {
    faults = {},
    script = {},
    seed = 1,
    slowness = 5000,
    secrets,
    plugIns,
    xml,
    tolerance,
    takesStrangers = false,
    now = Date.now,
  } = options;
  const wrong = createFaults({ faults, script, seed });
  const guard =
    secrets &&
    plugIns &&
    createGuard(dialect, { secrets, plugIns, now, ...(tolerance !== undefined && { tolerance }) });
  const decoder = guard && createDecoder(dialect, { plugIns, secrets, ...(xml && { xml }) });
  const book = guard && BOOKS[dialect.id]?.({ takesStrangers });
  const known = new Set<string>();
  const refused: Partial<Record<GuardFault, number>> = {};
  const arrived: string[] = [];
  let taken = 0;

  const say = ({ body, status = 200, headers = {} }: Answer, type = answers.type): Replied => ({
    status,
    headers: { 'content-type': type, ...headers },
    body,
  });

  /** What a message means to the platform's books, once it is let in. */
  function takeIn({ url, body }: Heard, routes: readonly Route[]): Answer {
    const meant = routes
      .map((route) => ({ route, read: read(route, body) }))
      .find(({ read: one }) => one !== undefined);
    const { route } = meant ?? {};
    if (route?.name === 'token' && answers.token) return answers.token;
    if (route?.effect === 'read') return book?.ask(route.name, meant?.read?.tree) ?? answers.ok;
    const print = createHash('sha256').update(new URL(url).search).update(body).digest('base64');
    const isKnown = known.has(print);
    known.add(print);
    const verdict =
      book && route
        ? book.take(route.name, meant?.read?.record ?? {})
        : isKnown && answers.duplicate
          ? 'duplicate'
          : 'new';
    if (typeof verdict === 'object') return verdict;
    if (verdict === 'order') return answers.order ?? answers.rejected;
    if (verdict === 'duplicate' && answers.duplicate) return answers.duplicate;
    if (!isKnown) taken += 1;
    const caseNo = meant?.read?.record['caseNo'];
    if (route) arrived.push(typeof caseNo === 'string' ? `${route.name} ${caseNo}` : route.name);
    return answers.ok;
  }

  /** A message as it is read by one of the routes that it may mean; a question is read as it stands. */
  function read(route: Route, body: Uint8Array): { tree: Tree; record: Readonly<Record<string, unknown>> } | undefined {
    const { outcome, tree, record } = decoder!.decode({ flow: 'request', api: route.operation, body });
    return route.effect === 'read' || outcome === 'ok' ? { tree, record } : undefined;
  }

  async function reply(heard: Heard): Promise<Replied | undefined> {
    const entry = guard?.enter(heard);
    if (entry && 'fault' in entry) {
      refused[entry.fault] = (refused[entry.fault] ?? 0) + 1;
      return say(entry.fault === 'unsigned' ? answers.auth : (answers.stale ?? answers.auth));
    }
    const routes = entry?.routes ?? [];
    const fault = wrong.strike(!routes.length || routes.some(({ effect }) => effect === 'write'));
    if (fault === 'slow') await new Promise((done) => setTimeout(done, slowness));
    if (fault === 'server-error')
      return say({ body: '<html><h1>502 Bad Gateway</h1></html>', status: 502 }, 'text/html');
    if (fault === 'html') return say({ body: '<html><title>系统维护中</title></html>' }, 'text/html');
    if (fault === 'clock-skew') return say(answers.stale ?? answers.auth);
    if (fault === 'rejected') return say(answers.rejected);
    if (fault === 'out-of-order') return say(answers.order ?? answers.rejected);
    const answer = takeIn(heard, routes);
    if (fault === 'lost-answer') return undefined;
    if (fault === 'unknown') return say(answers.unknown ?? { body: '' });
    if (fault === 'cut-off') return say({ body: answers.ok.body.slice(0, Math.floor(answers.ok.body.length / 2)) });
    if (fault === 'code-drift') return say(answers.drift ?? { ...answers.ok, headers: { 'x-drift': '1' } });
    return say(fault === 'duplicate' && answers.duplicate ? answers.duplicate : answer);
  }

  return {
    reply,
    seen: () => ({ taken, faults: { ...wrong.struck }, refused: { ...refused }, arrived }),
    async fetch(request) {
      const replied = await reply({
        method: request.method,
        url: request.url,
        headers: Object.fromEntries(request.headers),
        body: new Uint8Array(await request.arrayBuffer()),
      });
      return replied ? new Response(replied.body, replied) : Response.error();
    },
  };
}
