import { missingFields } from './conditions.ts';
import type { Dialect, Flow, Message, Route } from './dialect.ts';
import { messageFinder } from './find-message.ts';
import { outcomeOf } from './outcome-of.ts';
import type { Outcome } from './outcome.ts';
import { changeAt, pathOf, valueAt } from './paths.ts';
import { readBody } from './read-body.ts';
import { type Fault, readersOf, type Sink } from './read-field.ts';
import type { PlugIns, Secrets } from './signer.ts';
import { type StepContext, unwrapText, type XmlFormat } from './steps.ts';
import { isLeaf, textOf, type Tree } from './tree.ts';

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
  /** What was forgiven: `leading-nought`, `gb18030`, `raw-ampersand`. */
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
  /** Reads a body as one kind of message, whatever its envelope says: for tests of the fields alone. */
  readAs(name: string, body: string): Pick<Decoded, 'record' | 'faults' | 'unknowns'>;
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
    for (const { path, steps: inner } of unwraps)
      tree = changeAt(tree, path, (text) => (isLeaf(text) ? unwrapped(text, inner, context) : text), dialect.anyCase);
    return tree;
  };

  return {
    dialect,
    routeOf,

    readAs(name, body) {
      const context: StepContext = { ...options, notes: [] };
      const kind = readers.get(name);
      const steps = dialect.messages.find((message) => message.name === name)?.steps;
      const sink = { record: {}, faults: [] as Fault[], unknowns: [] as string[] };
      kind?.(unfold(readBody(body, '', steps, context).tree, context), sink);
      return sink;
    },

    decode({ flow, api, body, status = 200, headers = {} }) {
      const notes: string[] = [];
      const context: StepContext = { ...options, notes };
      const steps = stepped.find((one) => one.flows.includes(flow) && one.api.test(api))?.steps;
      const read = readBody(body, headers['content-type'] ?? '', steps, context);
      if (read.is === 'broken') notes.push('broken');
      const tree = unfold(read.tree, context);
      const route = routeOf(api);
      const effect = route?.effect ?? effectByName(api);
      const outcome = judge({ flow, body: { ...read, tree }, status, headers, effect });
      const answered = {
        notes,
        encoding: read.encoding,
        tree,
        ...(outcome === 'unknown' && reconcileOf(dialect, route)),
        ...codeAt(tree, answerCode),
      };
      if (outcome !== 'ok') return { outcome, record: {}, faults: [], unknowns: [], ...answered };
      const message = find(flow, api, tree);
      if (!message) return { outcome, record: {}, faults: [], unknowns: [], ...answered };
      const sink = { record: {}, faults: [] as Fault[], unknowns: [] as string[] };
      readers.get(message.name)!(tree, sink);
      return {
        ...answered,
        ...sink,
        message: message.name,
        outcome: sink.faults.length > 0 ? 'malformed' : 'ok',
      };
    },
  };
}

/** A text that cannot be unwrapped stays what it is. */
function unwrapped(text: Tree, steps: Parameters<typeof unwrapText>[1], context: StepContext): Tree {
  if (text === '') return text;
  return unwrapText(text, steps, context) ?? text;
}

function messageReader(message: Message, dialect: Dialect): (tree: Tree, sink: Sink) => void {
  const roots = (message.at ?? ['']).map(pathOf);
  const readers = readersOf(message.fields, dialect);
  const missing = missingFields(message);
  return (tree, sink) => {
    const root = rootOf(tree, roots, dialect.anyCase);
    for (const read of readers) read(root, sink);
    const broken = new Set(sink.faults.map(({ path }) => path));
    for (const { at } of missing(sink.record))
      if (!broken.has(at[0]!)) sink.faults.push({ path: at[0]!, code: 'missing' });
  };
}

function rootOf(tree: Tree, roots: readonly (readonly string[])[], anyCase = false): Tree {
  for (const path of roots) {
    const root = valueAt(tree, path, anyCase);
    if (root !== undefined && root !== null) return root;
  }
  return undefined;
}

/** Platforms name what they do; an operation that says nothing may have written. */
function effectByName(api: string): 'read' | 'write' {
  return /query|get(?!saveeval)|list|detail|find|page|search|token|info$|user|^any$/i.test(api) ? 'read' : 'write';
}

function codeAt(tree: Tree, paths: readonly (readonly string[])[]): { answerCode?: string } {
  for (const path of paths) {
    const value = valueAt(tree, path);
    if (isLeaf(value) && /^[\w.-]{1,40}$/.test(textOf(value))) return { answerCode: textOf(value) };
  }
  return {};
}

function reconcileOf(dialect: Dialect, route: Route | undefined): { reconcile?: string } {
  const asked = dialect.routes.find(({ name }) => name === route?.reconcile);
  return asked ? { reconcile: asked.operation } : {};
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
