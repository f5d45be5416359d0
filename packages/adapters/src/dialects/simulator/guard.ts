import { createHash } from 'node:crypto';
import { type Dialect, type PlugIns, readTime, type Route, type Secrets, type WireRequest } from '../engine/index.ts';
import { type Heard, wireOf } from './heard.ts';

/** Why a request is not let in. 拒绝入口原因. */
export type GuardFault = 'unsigned' | 'stale' | 'replayed';

/** What {@link createGuard} is given. */
export interface GuardOptions {
  /** The secrets of the simulation, by group. */
  readonly secrets: Readonly<Record<string, Secrets>>;
  readonly plugIns: PlugIns;
  /** How far a clock may be off, in milliseconds. @default 90000, the one limit that a public source gives (Zhejiang's gateway) */
  readonly tolerance?: number;
  readonly now: () => number;
}

/** What a gateway makes of a request: the routes that it may mean, or why it is not let in. */
export type Entry = { readonly routes: readonly Route[] } | { readonly fault: GuardFault };

const NAMED = /^\{secret:([^}]+)\}$/;
const TIMED = /^\{now:([^}]+)\}$/;

/**
 * Returns the gateway before a simulated platform: it looks at names of keys, signatures, clocks and repetitions.
 *
 * 验签. A request that is the same to the byte, with the same time and signature, was sent by somebody who listened.
 * Platforms of which no public source says that they look for this get it too: whoever passes here passes there.
 */
export function createGuard(dialect: Dialect, { secrets, plugIns, tolerance = 90_000, now }: GuardOptions) {
  const known = new Set<string>();
  const routes = dialect.routes.map((route) => ({ route, path: patternOf(route.path) }));

  function isSigned(route: Route, wire: WireRequest): boolean {
    const { signing } = route;
    const group = secrets[signing?.secrets ?? ''] ?? {};
    const right = templatesOf(route, wire).every(({ template, value }) => {
      const [, name] = NAMED.exec(template) ?? [];
      return name === undefined || !(name in group) || value === group[name];
    });
    return right && (!signing || plugIns.signers[signing.by]?.verify(wire, group, signing.options) === true);
  }

  function isStale(route: Route, wire: WireRequest): boolean {
    return templatesOf(route, wire).some(({ template, value }) => {
      const [, layout] = TIMED.exec(template) ?? [];
      if (layout === undefined) return false;
      const at = Date.parse(layout === 'rfc1123' ? value : (readTime(value, [layout]) ?? ''));
      return !(Math.abs(now() - at) <= tolerance);
    });
  }

  return {
    enter(heard: Heard): Entry {
      const { pathname } = new URL(heard.url);
      const meant = routes
        .filter(({ route, path }) => route.method === heard.method && path.test(pathname))
        .map(({ route }) => ({ route, wire: wireOf(route, heard) }))
        .filter(({ route, wire }) =>
          templatesOf(route, wire).every(
            ({ template, value }) => template !== '{operation}' || value === route.operation,
          ),
        );
      const signed = meant.filter(({ route, wire }) => isSigned(route, wire));
      const [first] = signed;
      if (!first) return { fault: 'unsigned' };
      if (isStale(first.route, first.wire)) return { fault: 'stale' };
      const print = first.route.signing && printOf(first.route, first.wire, heard);
      if (print !== undefined && known.has(print)) return { fault: 'replayed' };
      if (print !== undefined) known.add(print);
      return { routes: signed.map(({ route }) => route) };
    },
  };
}

/** What a request would have to repeat to be the same: all but what is drawn anew and not signed. */
function printOf(route: Route, wire: WireRequest, { url, body }: Heard): string {
  const fixed = Object.keys(wire.headers)
    .filter((name) => /sign/i.test(name) || (route.headers?.[name] ?? '{trace}') !== '{trace}')
    .sort()
    .map((name) => [name, wire.headers[name]]);
  return createHash('sha256')
    .update(JSON.stringify([wire.method, url, fixed]))
    .update(body)
    .digest('base64');
}

/** The templates of a route with what stands in their place. */
function templatesOf({ headers, params }: Pick<Route, 'headers' | 'params'>, wire: WireRequest) {
  return [
    ...Object.entries(headers ?? {}).map(([name, template]) => ({
      template,
      value: wire.headers[name.toLowerCase()] ?? '',
    })),
    ...Object.entries(params ?? {}).map(([name, template]) => ({ template, value: wire.params[name] ?? '' })),
  ];
}

/** A base address may stand before a path, and `{id}` in it for anything. */
function patternOf(path: string): RegExp {
  const source = path.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{[^}]+\}/g, '[^/]+');
  return new RegExp(`${source}$`);
}
