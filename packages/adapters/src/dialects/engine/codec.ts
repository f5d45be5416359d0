import type { Dialect, Field, FieldCondition, Flow, Message, Route } from './dialect.ts';
import { messageFinder } from './find-message.ts';
import { outcomeOf } from './outcome-of.ts';
import type { Outcome } from './outcome.ts';
import { changeAt, pathOf, put, valueAt } from './paths.ts';
import { readBody } from './read-body.ts';
import { type Fault, type ReadField, readerOf } from './read-field.ts';
import type { PlugIns, Secrets } from './signer.ts';
import { type StepContext, unwrapText, wrapText, type XmlFormat } from './steps.ts';
import { isLeaf, textOf, type Tree } from './tree.ts';
import { type WriteField, writerOf } from './write-field.ts';

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

/** A message ready to be carried, or why it must not be. 编码结果. */
export type Encoded =
  | { readonly outcome: 'ok'; readonly tree: Tree; readonly text: string }
  | { readonly outcome: 'refuse'; readonly reasons: readonly string[] };

/** What a codec needs besides the dialect. 编解码所需. */
export interface CodecOptions {
  readonly plugIns?: PlugIns;
  /** Secrets by group; on the server only. */
  readonly secrets?: Readonly<Record<string, Secrets>>;
  /** The reader and writer of XML, for a dialect that speaks it. */
  readonly xml?: XmlFormat;
}

/** Both ways of one dialect. 编解码器. */
export interface Codec {
  readonly dialect: Dialect;
  decode(incoming: Incoming): Decoded;
  /** @param name the message's name: `rating.push` */
  encode(name: string, record: Readonly<Record<string, unknown>>): Encoded;
  /** Why a record must not be sent. Empty when it may. */
  refusals(name: string, record: Readonly<Record<string, unknown>>): readonly string[];
  /** Reads a body as one kind of message, whatever its envelope says: for tests of the fields alone. */
  readAs(name: string, body: string): Pick<Decoded, 'record' | 'faults' | 'unknowns'>;
  routeOf(api: string): Route | undefined;
}

/**
 * Compiles a dialect.
 *
 * 编解码器. It keeps nothing between messages, reads no clock and never throws for what a platform sends.
 */
export function createCodec(dialect: Dialect, options: CodecOptions = {}): Codec {
  const judge = outcomeOf(dialect);
  const find = messageFinder(dialect);
  const routes = dialect.routes.map((route) => ({
    route,
    api: new RegExp(`^(?:${route.api ?? literal(route.operation)})$`, 'i'),
  }));
  const kinds = new Map(dialect.messages.map((message) => [message.name, compile(message, dialect)]));
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
      const kind = kinds.get(name);
      const steps = dialect.messages.find((message) => message.name === name)?.steps;
      const sink = { record: {}, faults: [] as Fault[], unknowns: [] as string[] };
      kind?.read(unfold(readBody(body, '', steps, context).tree, context), sink);
      return sink;
    },

    decode({ flow, api, body, status = 200, headers = {} }) {
      const notes: string[] = [];
      const context: StepContext = { ...options, notes };
      const steps = dialect.messages.find(
        (one) => one.steps && one.flows.includes(flow) && new RegExp(one.api, 'i').test(api),
      )?.steps;
      const read = readBody(body, headers['content-type'] ?? '', steps, context);
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
      kinds.get(message.name)!.read(tree, sink);
      return {
        ...answered,
        ...sink,
        message: message.name,
        outcome: sink.faults.length > 0 ? 'malformed' : 'ok',
      };
    },

    refusals(name, record) {
      return kinds.get(name)?.refusals(record) ?? [`no message ${name}`];
    },

    encode(name, record) {
      const kind = kinds.get(name);
      if (!kind) return { outcome: 'refuse', reasons: [`no message ${name}`] };
      const reasons = [...kind.refusals(record)];
      const tree = (kind.isList ? [] : {}) as Record<string, Tree>;
      reasons.push(...kind.write(record, tree));
      if (reasons.length > 0) return { outcome: 'refuse', reasons };
      try {
        const context: StepContext = { ...options, notes: [] };
        let whole: Tree = tree;
        for (const { path, steps } of [...unwraps].reverse())
          whole = changeAt(whole, path, (inner) => (isLeaf(inner) ? inner : wrapText(inner, steps, context)));
        return { outcome: 'ok', tree: whole, text: kind.carry(whole, context) };
      } catch (error) {
        if (error instanceof RangeError) return { outcome: 'refuse', reasons: [error.message] };
        throw error;
      }
    },
  };
}

/** A text that cannot be unwrapped stays what it is. */
function unwrapped(text: Tree, steps: Parameters<typeof unwrapText>[1], context: StepContext): Tree {
  if (text === '') return text;
  return unwrapText(text, steps, context) ?? text;
}

function compile(message: Message, dialect: Dialect) {
  const roots = (message.at ?? ['']).map(pathOf);
  const readers: readonly ReadField[] = message.fields.map((field) => readerOf(field, dialect));
  const writers: readonly WriteField[] = message.fields
    .filter(({ readOnly }) => !readOnly)
    .map((field) => writerOf(field, dialect));
  const required = message.fields.filter((field) => field.required !== undefined && field.required !== false);
  const missing = (record: Readonly<Record<string, unknown>>) =>
    required.filter(
      (field) =>
        (field.required === true || (field.required as readonly FieldCondition[]).every((one) => holds(one, record))) &&
        valueOf(field.to, record) === undefined,
    );
  return {
    isList: /^\d/.test(message.writeAt ?? message.at?.[0] ?? ''),
    read(tree: Tree, sink: { record: Record<string, unknown>; faults: Fault[]; unknowns: string[] }) {
      const root = rootOf(tree, roots, dialect.anyCase);
      for (const read of readers) read(root, sink);
      const broken = new Set(sink.faults.map(({ path }) => path));
      for (const { at } of missing(sink.record))
        if (!broken.has(at[0]!)) sink.faults.push({ path: at[0]!, code: 'missing' });
    },
    write(record: Readonly<Record<string, unknown>>, tree: Record<string, Tree>): string[] {
      const inner: Record<string, Tree> = {};
      const failed = writers.flatMap((write) => {
        const path = write(record, inner);
        return path === undefined ? [] : [`not-writable ${path}`];
      });
      const root = message.writeAt === undefined ? (roots[0] ?? []) : pathOf(message.writeAt);
      if (root.length === 0) Object.assign(tree, inner);
      else put(tree, root, inner);
      for (const [path, value] of Object.entries(message.constants ?? {})) put(tree, pathOf(path), value as Tree);
      return failed;
    },
    refusals(record: Readonly<Record<string, unknown>>): string[] {
      const broken = (message.refuse ?? []).filter(({ when }) => when.every((one) => holds(one, record)));
      return [...missing(record).map((field: Field) => `missing ${field.at[0]}`), ...broken.map(({ code }) => code)];
    },
    carry(tree: Tree, context: StepContext): string {
      return textOf(wrapText(tree, message.steps ?? ['json'], context));
    },
  };
}

function rootOf(tree: Tree, roots: readonly (readonly string[])[], anyCase = false): Tree {
  for (const path of roots) {
    const root = valueAt(tree, path, anyCase);
    if (root !== undefined && root !== null) return root;
  }
  return undefined;
}

function valueOf(name: string, record: Readonly<Record<string, unknown>>): unknown {
  if (name in record) return record[name];
  return name
    .split('.')
    .reduce<unknown>(
      (here, key) => (typeof here === 'object' && here !== null ? (here as Record<string, unknown>)[key] : undefined),
      record,
    );
}

/** Whether a test of a decoded field holds; of a missing field only `present: false` does. */
function holds(one: FieldCondition, record: Readonly<Record<string, unknown>>): boolean {
  const value = valueOf(one.field, record);
  if ('present' in one) return (value !== undefined) === one.present;
  if ('is' in one) return one.is.includes(value as string);
  if ('below' in one) return typeof value === 'number' && value < one.below;
  const other = valueOf(one.before, record);
  return typeof value === 'string' && typeof other === 'string' && Date.parse(value) < Date.parse(other);
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
