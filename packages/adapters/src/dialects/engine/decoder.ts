import { missingFields } from './conditions.ts';
import type { Dialect, Flow, Message, Route } from './dialect.ts';
import { messageFinder } from './find-message.ts';
import { outcomeOf } from './outcome-of.ts';
import type { Outcome } from './outcome.ts';
import { changeAt, type Path, pathOf, firstAt, valueAt } from './paths.ts';
import { readBody } from './read-body.ts';
import { type Fault, type Findings, readersOf } from './read-field.ts';
import type { PlugIns, Secrets } from './signer.ts';
import { type StepContext, unwrapText, type XmlFormat } from './steps.ts';
import { textOf, type Tree } from './tree.ts';

/** A message as it came. 收到的报文. */
export interface Incoming {
  readonly flow: Flow;
  /** The platform's name of the operation. */
  readonly api: string;
  readonly body: Uint8Array | string;
  readonly status?: number;
  /** Names in lower case. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** What a message says. 解码结果. */
export interface Decoded {
  readonly outcome: Outcome;
  /** Which kind of message it is; nothing when no kind fits. */
  readonly message?: string;
  /** The fields by our names, personal ones among them: for the server only. */
  readonly record: Readonly<Record<string, unknown>>;
  /** What is wrong, by wire key. */
  readonly faults: readonly Fault[];
  /** Our names of fields whose codes no table knows; each stands in the record as `{ unknown: '6' }`. */
  readonly unknowns: readonly string[];
  /** What was forgiven: `leading-nought`, `gb18030`, `raw-ampersand`; and what is not here: `no-key`, `no-xml`. */
  readonly notes: readonly string[];
  readonly encoding: 'utf-8' | 'gb18030' | 'unreadable';
  /** The platform's own code, when it looks like a code. */
  readonly answerCode?: string;
  /** The operation that tells whether an `unknown` write took place. */
  readonly reconcile?: string;
  /** The tree after unwrapping. It holds personal data: for signatures and the recorder, never for a log. */
  readonly tree: Tree;
}

/** What a codec needs besides the dialect. 编解码所需. */
export interface CodecOptions {
  readonly plugIns?: PlugIns;
  /** Secrets by group; on the server only. */
  readonly secrets?: Readonly<Record<string, Secrets>>;
  /** The reader and writer of XML, for a dialect that speaks it. */
  readonly xml?: XmlFormat;
}

/** The reading half of a dialect. 解码器. */
export interface Decoder {
  readonly dialect: Dialect;
  decode(incoming: Incoming): Decoded;
  routeOf(api: string): Route | undefined;
}

/**
 * Compiles what a dialect reads; a page without a server needs no more of it.
 *
 * 解码器. It keeps nothing between messages, reads no clock and never throws for what a platform sends.
 */
export function createDecoder(dialect: Dialect, options: CodecOptions = {}): Decoder {
  const judge = outcomeOf(dialect);
  const find = messageFinder(dialect);
  const routes = dialect.routes.map((route) => ({
    route,
    api: new RegExp(`^(?:${route.api ?? literal(route.operation)})$`, 'i'),
  }));
  const readers = new Map(dialect.messages.map((message) => [message.name, messageReader(message, dialect)]));
  const stepped = dialect.messages.flatMap(({ steps, flows, api }) =>
    steps ? [{ steps, flows, api: new RegExp(api, 'i') }] : [],
  );
  const unwraps = (dialect.unwrap ?? []).map(({ at, steps }) => ({ path: pathOf(at), steps }));
  const routeOf = (api: string) => routes.find((one) => one.api.test(api))?.route;
  const answerCode = (dialect.answerCode ?? []).map(pathOf);

  const unfold = (folded: Tree, context: StepContext) => {
    let tree = folded;
    // A text that cannot be unwrapped stays what it is.
    for (const { path, steps: inner } of unwraps)
      tree = changeAt(
        tree,
        path,
        (text) => (text === '' ? text : (unwrapText(text, inner, context) ?? text)),
        dialect.anyCase,
      );
    return tree;
  };

  /** What follows from the operation alone. */
  const operation = (flow: Flow, api: string) => {
    const route = routeOf(api);
    const asked = dialect.routes.find(({ name }) => name === route?.reconcile);
    return {
      steps: stepped.find((one) => one.flows.includes(flow) && one.api.test(api))?.steps,
      effect: route?.effect ?? effectByName(api),
      judge: judge(flow),
      find: find(flow, api),
      reconcile: asked?.operation,
    };
  };
  const known = new Map<string, ReturnType<typeof operation>>();
  const operationOf = (flow: Flow, api: string) => {
    const key = `${flow} ${api}`;
    const one = known.get(key) ?? operation(flow, api);
    if (known.size < MOST_KNOWN) known.set(key, one);
    return one;
  };

  return {
    dialect,
    routeOf,

    decode({ flow, api, body, status = 200, headers = {} }) {
      const { steps, effect, judge: outcomeOfAnswer, find: messageOf, reconcile } = operationOf(flow, api);
      const notes: string[] = [];
      const context: StepContext = { ...options, textSteps: dialect.textSteps, notes };
      const read = readBody(body, headers['content-type'] ?? '', steps, context);
      if (read.is === 'broken') notes.push('broken');
      const tree = unfold(read.tree, context);
      const outcome = outcomeOfAnswer({ body: read, tree, status, headers, effect });
      const code = codeAt(tree, answerCode);
      const message = outcome === 'ok' ? messageOf(tree) : undefined;
      const findings: Findings = { faults: [], unknowns: [] };
      const record = message ? readers.get(message.name)!(tree, findings) : {};
      return {
        outcome: findings.faults.length > 0 ? 'malformed' : outcome,
        ...(message && { message: message.name }),
        record,
        faults: findings.faults,
        unknowns: findings.unknowns,
        notes,
        encoding: read.encoding,
        ...(code !== undefined && { answerCode: code }),
        ...(outcome === 'unknown' && reconcile !== undefined && { reconcile }),
        tree,
      };
    },
  };
}

/** How many operations are remembered; whoever makes up names may not fill the memory. */
const MOST_KNOWN = 1000;

function messageReader(message: Message, dialect: Dialect) {
  const roots = (message.at ?? ['']).map(pathOf);
  const readers = readersOf(message.fields, dialect);
  const missing = missingFields(message);
  return (tree: Tree, findings: Findings): Record<string, unknown> => {
    const root = firstAt(tree, roots, dialect.anyCase);
    const record: Record<string, unknown> = {};
    for (const read of readers) read(root, record, findings);
    const { faults } = findings;
    const broken = faults.length;
    for (const { at } of missing(record)) {
      const path = at[0]!;
      if (!faults.some((fault, index) => index < broken && fault.path === path)) faults.push({ path, code: 'missing' });
    }
    return record;
  };
}

/** Platforms name what they do; an operation that says nothing may have written. */
function effectByName(api: string): 'read' | 'write' {
  return /query|get(?!saveeval)|list|detail|find|page|search|token|info$|user|^any$/i.test(api) ? 'read' : 'write';
}

function codeAt(tree: Tree, paths: readonly Path[]): string | undefined {
  const codes = paths.map((path) => textOf(valueAt(tree, path)));
  return codes.find((code) => /^[\w.-]{1,40}$/.test(code));
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
