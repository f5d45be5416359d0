import type { Dialect, Flow, Step, XmlFormat } from '../engine/index.ts';
import { readBody } from '../engine/read-body.ts';
import { type StepContext, unwrapText } from '../engine/steps.ts';
import { changeAt, pathOf } from '../engine/paths.ts';
import { isLeaf, MAX_DEPTH, textOf, type Tree } from '../engine/tree.ts';
import { personalKeys } from './personal-keys.ts';
import { wrapText } from '../engine/wrap-text.ts';
import { madeUp } from './made-up.ts';

/** A message on its way into a folder. 待记录的报文. */
export interface RawMessage {
  readonly flow: Flow;
  readonly api: string;
  readonly body: string;
  readonly method?: string;
  readonly url?: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A message that names nobody, or why it cannot be made into one. 脱敏结果. */
export type CleanMessage =
  | {
      readonly clean: true;
      readonly body: string;
      readonly url?: string;
      readonly headers: Readonly<Record<string, string>>;
    }
  | { readonly clean: false; readonly reason: 'encrypted' | 'unreadable' | 'left-over' };

/** Header names that hold keys, signatures and tokens. */
const SECRET_HEADER = /sign|key|token|auth|cookie|secret|password|credential|trace|x-app-id/i;
const ID_NUMBER = /(?<!\d)[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?!\d)/g;
const MOBILE = /(?<!\d)1[3-9]\d{9}(?!\d)/g;
const HOST = /\b(https?:\/\/)([^\s/"'<>?#\\]+)/g;

/**
 * Replaces persons, keys and hosts by stable made-up ones.
 *
 * 记录前脱敏. By the dialect's personal keys first, wherever such a value stands again; then whatever looks like an
 * identity number or a mobile number. What is encrypted cannot be cleaned and is not written; nor is a message in which
 * a value is left over after all.
 */
export function cleanMessage(
  dialect: Dialect,
  message: RawMessage,
  names: Map<string, string>,
  xml?: XmlFormat,
): CleanMessage {
  const context: StepContext = { xml, textSteps: dialect.textSteps, notes: [] };
  const kind = dialect.messages.find(
    ({ steps, flows, api }) => steps && flows.includes(message.flow) && new RegExp(api, 'i').test(message.api),
  );
  const outer = (kind?.steps ?? []).filter((step): step is Step => step !== 'xml' && step !== 'json').slice(0, -1);
  const wrapped = outer.some((step) => step === 'base64');
  const inner = wrapped ? unwrapText(message.body, outer, context) : message.body;
  if (inner === undefined) return { clean: false, reason: 'encrypted' };
  const { is, tree: folded } = readBody(message.body, message.headers?.['content-type'] ?? '', kind?.steps, context);
  if (is === 'broken') return { clean: false, reason: 'unreadable' };

  let tree = folded;
  for (const { at, steps } of dialect.unwrap ?? []) {
    const cipher = steps.some((step) => typeof step === 'object' && 'decrypt' in step);
    const path = pathOf(at);
    let locked = false;
    tree = changeAt(tree, path, (text) => {
      if (!isLeaf(text) || text === '') return text;
      if (cipher) locked = locked || /^[\da-f]{64,}$|^[A-Za-z0-9+/=]{64,}$/i.test(textOf(text));
      return unwrapText(text, steps, context) ?? text;
    });
    if (locked) return { clean: false, reason: 'encrypted' };
  }

  const personal = personalKeys(dialect);
  const found = [...personalValues(tree, personal)].sort((one, other) => other.length - one.length);
  const replace = (text: string) => {
    let clean = text;
    for (const value of found) clean = clean.replaceAll(value, nameOf(value, names));
    return clean
      .replace(ID_NUMBER, (value) => nameOf(value, names))
      .replace(MOBILE, (value) => nameOf(value, names))
      .replace(HOST, (_, scheme: string, host: string) => scheme + nameOf(`host:${host}`, names));
  };
  const body = replace(textOf(inner));
  const made = new Set(names.values());
  const left = [...found, ...(body.match(ID_NUMBER) ?? []), ...(body.match(MOBILE) ?? [])];
  if (left.some((value) => !made.has(value) && value.length > 1 && body.includes(value)))
    return { clean: false, reason: 'left-over' };
  return {
    clean: true,
    body: wrapped ? textOf(wrapText(body, outer, context)) : body,
    ...(message.url !== undefined && { url: replace(message.url) }),
    headers: Object.fromEntries(
      Object.entries(message.headers ?? {}).map(([key, value]) => [
        key,
        SECRET_HEADER.test(key) ? nameOf(`header:${value}`, names) : replace(value),
      ]),
    ),
  };
}

/** The same value is always called the same, so that messages of one case still belong together. */
function nameOf(value: string, names: Map<string, string>): string {
  let name = names.get(value);
  if (name === undefined) {
    const number = names.size;
    name = value.startsWith('host:') ? `host-${number + 1}.example.invalid` : madeUp(value, number);
    names.set(value, name);
  }
  return name;
}

function* personalValues(tree: Tree, personal: ReadonlySet<string>, depth = 0): Generator<string> {
  if (typeof tree !== 'object' || tree === null || depth > MAX_DEPTH) return;
  for (const [key, value] of Object.entries(tree) as [string, Tree][]) {
    if (personal.has(key.toLowerCase()) && isLeaf(value) && textOf(value).trim().length > 1) yield textOf(value);
    yield* personalValues(value, personal, depth + 1);
  }
}
