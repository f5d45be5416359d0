import {
  type Codec,
  createCodec,
  type Dialect,
  type Outcome,
  type PlugIns,
  type Route,
  type Secrets,
  type Tree,
  type XmlFormat,
} from '../engine/index.ts';
import { DialectIncompleteError } from './caller-error.ts';
import { carry, type Outgoing, toOutbound } from './carry.ts';
import { fillTemplates } from './fill-template.ts';
import { type Exchange, exchangeOverHttp, exchangeThrough } from './exchange.ts';
import { lostOutcome } from './send.ts';
import { wrapper } from './wrapper.ts';

/** A credential that a platform lends, and that runs out. A token cache is one. */
export interface Lent {
  get(): Promise<string>;
  refused(token: string): void;
}

/** Options for {@link createCaller}. */
export interface CallerOptions {
  readonly dialect: Dialect;
  /** What the dialect's settings ask for: `baseUrl` and others. */
  readonly settings: Readonly<Record<string, string>>;
  /** By group. On the server only. */
  readonly secrets: Readonly<Record<string, Secrets>>;
  /** By group of secrets: what `{secret:token}` stands for. */
  readonly tokens?: Readonly<Record<string, Lent>>;
  readonly plugIns: PlugIns;
  readonly xml?: XmlFormat;
  /** For a server that reaches the platform by ways of its own. Without it: Node's own client, over lines kept open. */
  readonly fetch?: typeof fetch;
  /** @default Date.now */
  readonly now?: () => number;
}

/** What a platform answered. */
export interface Called {
  readonly outcome: Outcome;
  /** The platform's code, never its sentence. */
  readonly code?: string;
  /** The answer by our names, personal fields among them: for the server only. */
  readonly record: Readonly<Record<string, unknown>>;
  /** Why nothing was sent: names of fields, no values. */
  readonly reasons?: readonly string[];
}

/** Speaks a dialect with a platform. 平台调用. */
export interface Caller {
  readonly codec: Codec;
  /**
   * Calls a route once; a credential that is refused is renewed once, and the call made again.
   *
   * @param wire the message in the platform's own words, for a route of which the dialect describes no request
   */
  call(
    route: string,
    message: { readonly record: object } | { readonly wire: object },
    signal: AbortSignal,
  ): Promise<Called>;
}

/**
 * Returns a caller of one platform.
 *
 * 平台调用. It fills in the route's headers, signs, sends, reads and judges; it never throws for what a platform does.
 *
 * @throws DialectIncompleteError when a setting, a secret group or a plug-in is missing: at the start, not at the first case
 */
export function createCaller(options: CallerOptions): Caller {
  const { dialect, secrets, tokens = {}, plugIns, xml, now = Date.now } = options;
  const exchange: Exchange = options.fetch ? exchangeThrough(options.fetch) : exchangeOverHttp;
  const fallbacks = dialect.settings.flatMap(({ name, fallback }) =>
    fallback === undefined ? [] : [[name, fallback]],
  );
  const settings: Record<string, string> = { ...Object.fromEntries(fallbacks), ...options.settings };
  const missing = missingIn(options, settings);
  if (missing.length > 0) throw new DialectIncompleteError(dialect.id, missing);
  const means = { plugIns, secrets, ...(xml && { xml }) };
  const codec = createCodec(dialect, means);
  const wrap = wrapper(dialect, means);

  async function once(
    route: Route,
    message: Outgoing,
    token: string | undefined,
    signal: AbortSignal,
  ): Promise<Called> {
    const { signing } = route;
    const group: Secrets = { ...secrets[signing?.secrets ?? ''], ...(token !== undefined && { token }) };
    const values = { route, settings, secrets: group, now: now() };
    const request = carry(route, {
      url: (settings['baseUrl'] ?? '') + route.path,
      headers: fillTemplates(route.headers, values),
      params: fillTemplates(route.params, values),
      message,
    });
    const signed = signing && plugIns.signers[signing.by]!.sign(request, group, signing.options);
    const headers = { ...request.headers, ...signed?.headers };
    const { url, init } = toOutbound(
      route,
      { ...request, headers, params: { ...request.params, ...signed?.params } },
      message,
    );
    try {
      const { status, headers: said, body } = await exchange(url, init, signal);
      const { outcome, answerCode, record } = codec.decode({
        flow: 'response',
        api: route.operation,
        body,
        status,
        headers: said,
      });
      return { outcome, record, ...(answerCode !== undefined && { code: answerCode }) };
    } catch (error) {
      return { outcome: lostOutcome(error, route.effect), record: {} };
    }
  }

  return {
    codec,
    async call(name, what, signal) {
      const route = dialect.routes.find((one) => one.name === name);
      if (!route) throw new DialectIncompleteError(dialect.id, [`route ${name}`]);
      const message = outgoing(codec, route, what, wrap);
      if ('reasons' in message) return { outcome: 'refuse', record: {}, reasons: message.reasons };
      const lent = tokens[route.signing?.secrets ?? ''];
      const token = await lent?.get().catch(() => undefined);
      if (lent && token === undefined) return { outcome: 'auth', record: {} };
      const called = await once(route, message, token, signal);
      if (called.outcome !== 'auth' || !lent || token === undefined) return called;
      lent.refused(token);
      const next = await lent.get().catch(() => undefined);
      return next === undefined || next === token ? called : once(route, message, next, signal);
    },
  };
}

function outgoing(
  codec: Codec,
  route: Route,
  what: { readonly record: object } | { readonly wire: object },
  wrap: (body: Tree) => Tree,
): Outgoing | { readonly reasons: readonly string[] } {
  if ('wire' in what) return { tree: what.wire as Outgoing['tree'], text: JSON.stringify(what.wire) };
  const message = codec.dialect.messages.find(
    ({ flows, api }) => flows.includes('request') && new RegExp(api, 'i').test(route.operation),
  );
  if (!message) throw new DialectIncompleteError(codec.dialect.id, [`request of ${route.name}`]);
  const encoded = codec.encode(message.name, what.record as Record<string, unknown>);
  return encoded.outcome === 'refuse' ? { reasons: encoded.reasons } : { ...encoded, wrap };
}

function missingIn({ dialect, secrets, plugIns }: CallerOptions, settings: Readonly<Record<string, string>>): string[] {
  const signings = dialect.routes.flatMap(({ signing }) => signing ?? []);
  return [
    // A fallback may be empty: some deployments have no such thing.
    ...dialect.settings
      .filter(({ name, fallback }) => !settings[name] && fallback !== '')
      .map(({ name }) => `setting ${name}`),
    ...new Set(signings.filter((one) => !(one.secrets in secrets)).map((one) => `secrets ${one.secrets}`)),
    ...new Set(signings.filter(({ by }) => !(by in plugIns.signers)).map(({ by }) => `signer ${by}`)),
  ];
}
