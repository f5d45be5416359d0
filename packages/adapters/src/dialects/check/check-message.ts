import { createHash } from 'node:crypto';
import { type Codec, createCodec, type Decoded, type Dialect, type PlugIns, type XmlFormat } from '../engine/index.ts';
import { fieldOf } from '../engine/conditions.ts';
import { guardRecord } from '../engine/guard-record.ts';
import { isLeaf, MAX_DEPTH, textOf, type Tree } from '../engine/tree.ts';
import { checkSignature, lowerCase } from './check-signature.ts';
import type { Fixture, Manifest } from './manifest.ts';
import { secretsOf, withDecryption } from './recorded-keys.ts';
import type { CheckResult, MessageReport } from './report.ts';
import { fieldResults } from './field-results.ts';
import { sameValue } from './same-value.ts';

/** What a check needs besides the messages. 检查所需. */
export interface CheckTools {
  readonly plugIns: PlugIns;
  readonly xml: XmlFormat;
}

/** What one folder shares between its messages. 同批信息. */
export interface Batch {
  readonly manifest: Manifest;
  /** Signatures of assertions that came before. */
  readonly seen: Set<string>;
  /** When the newest assertion of the folder was signed. */
  readonly newest: number;
}

/** How old an assertion may be when it arrives. */
const WINDOW = 10 * 60_000;
const STRUCTURAL = new Set(['encode', 'decode', 'accept', 'ok']);

/**
 * Runs one recorded message through a preset, and holds the result against what the manifest expects.
 *
 * 单条报文检查. Values of texts and ids are never put into the report.
 */
export function checkMessage(
  dialect: Dialect,
  fixture: Fixture,
  bytes: Uint8Array,
  batch: Batch,
  tools: CheckTools,
): MessageReport {
  const { expect, flow, api = '' } = fixture;
  const secrets = secretsOf(dialect, fixture, batch.manifest);
  const plugIns = withDecryption(tools.plugIns, fixture);
  const codec = createCodec(dialect, { plugIns, secrets, xml: tools.xml });
  const headers = lowerCase(fixture.http?.headers ?? {});
  const incoming = { flow, api, body: bytes, headers, status: fixture.http?.status ?? 200 };
  const decoded = codec.decode(incoming);
  const checks: CheckResult[] = [];

  const whole =
    (fixture.bytes === undefined || fixture.bytes === bytes.length) &&
    (fixture.sha256 === undefined || fixture.sha256 === createHash('sha256').update(bytes).digest('hex'));
  checks.push({ check: 'bytes', ok: whole });

  const text = new TextDecoder().decode(bytes);
  const signature =
    decoded.outcome === 'ok' ? checkSignature(codec, fixture, text, decoded, plugIns, secrets) : undefined;
  if (signature)
    checks.push({
      check: 'signature',
      ok: signature.state !== 'wrong' || expect.outcome === 'auth',
      detail: signature.state,
    });
  if (expect.signedText !== undefined) checks.push({ check: 'signed-text', ok: signature?.text === expect.signedText });

  const { outcome, also } = outcomeOf(codec, fixture, decoded, signature, batch);
  const asExpected =
    expect.outcome === outcome || also.includes(expect.outcome) || (outcome === 'ok' && STRUCTURAL.has(expect.outcome));
  checks.push({
    check: 'outcome',
    ok: asExpected,
    ...(!asExpected && { detail: `expected ${expect.outcome}, got ${outcome}` }),
  });
  if (expect.reconcile !== undefined)
    checks.push({
      check: 'reconcile',
      ok: decoded.reconcile !== undefined && expect.reconcile.toLowerCase().includes(decoded.reconcile.toLowerCase()),
    });
  if (expect.fields) {
    const wrong = decoded.faults.map(({ path }) => path.split('.').at(-1)!).sort();
    checks.push({ check: 'wrong-fields', ok: JSON.stringify(wrong) === JSON.stringify([...expect.fields].sort()) });
  }
  if (outcome === 'ok' && decoded.message !== undefined && Object.keys(decoded.record).length > 0)
    checks.push(roundTrip(codec, fixture, decoded));
  if (expect.mustNotExpose) checks.push(masking(dialect, decoded, expect.mustNotExpose));

  const fields = fieldResults(dialect, decoded, expect.normalized ?? {});
  const bad = fields.some(({ state }) => state === 'different' || state === 'absent');
  return {
    file: fixture.file,
    flow,
    api,
    ...(decoded.message !== undefined && { message: decoded.message }),
    passed: !bad && checks.every(({ ok }) => ok),
    expected: expect.outcome,
    // A sound structure is called what the manifest calls it.
    outcome: asExpected ? expect.outcome : outcome,
    fields,
    checks,
    notes: [...new Set(decoded.notes)],
  };
}

function outcomeOf(
  codec: Codec,
  fixture: Fixture,
  decoded: Decoded,
  signature: ReturnType<typeof checkSignature>,
  batch: Batch,
): { outcome: string; also: readonly string[] } {
  const ours = fixture.flow === 'request' || fixture.flow === 'plaintext';
  // A message of ours that lacks a field breaks the platform's contract, and is therefore refused: two names of one thing.
  if (ours && decoded.faults.length > 0) return { outcome: 'refuse', also: ['malformed'] };
  // A message that cannot be read is malformed by what it is, and to be asked again or reconciled by what is to be done.
  if (decoded.outcome !== 'ok')
    return { outcome: decoded.outcome, also: decoded.notes.includes('broken') ? ['malformed'] : [] };
  if (signature?.state === 'wrong') return { outcome: 'auth', also: [] };
  if (fixture.flow === 'redirect' && signature?.signature !== undefined) {
    const { signature: text } = signature;
    const again =
      batch.seen.has(text) &&
      /replay|twice|again|second|used|重放/i.test(`${fixture.file} ${(fixture.quirks ?? []).join(' ')}`);
    batch.seen.add(text);
    if (again || batch.newest - signedAt(text) > WINDOW) return { outcome: 'auth', also: [] };
  }
  if (ours && decoded.message !== undefined) {
    const level = codec.dialect.messages
      .find(({ name }) => name === decoded.message)
      ?.fields.find(({ kind, to }) => kind === 'level' && decoded.unknowns.includes(to));
    if (level || codec.refusals(decoded.message, decoded.record).length > 0) return { outcome: 'refuse', also: [] };
  }
  return { outcome: 'ok', also: [] };
}

/** When an assertion was signed, as it says itself. 断言时间. */
export function signedAt(signature: string): number {
  return Number(/AF(\d{1,16})AF/.exec(signature)?.[1] ?? Number.NaN);
}

function roundTrip(codec: Codec, fixture: Fixture, decoded: Decoded): CheckResult {
  const encoded = codec.encode(decoded.message!, decoded.record);
  if (encoded.outcome === 'refuse') {
    // What a platform said is only read back when it can be said again: a foreign default praise is kept, not sent.
    const own = fixture.flow === 'request' || fixture.flow === 'plaintext';
    return { check: 'round-trip', ok: !own, detail: encoded.reasons.join(', ') };
  }
  const again = codec.decode({
    flow: fixture.flow,
    api: fixture.api ?? '',
    body: encoded.text,
    headers: { 'x-mosn-resultcode': '0' },
  });
  const fields =
    codec.dialect.messages.find(({ name }) => name === decoded.message)?.fields.filter(({ readOnly }) => !readOnly) ??
    [];
  const lost = fields
    .filter(({ to }) => !sameValue(fieldOf(to, again.record), fieldOf(to, decoded.record) ?? null))
    .map(({ to }) => to);
  // The envelope of an answer is not a field: what is read without it is compared, what needs it is not.
  if (again.message !== decoded.message && fixture.flow === 'response')
    return { check: 'round-trip', ok: true, detail: 'fields only' };
  return { check: 'round-trip', ok: lost.length === 0, ...(lost.length > 0 && { detail: lost.join(', ') }) };
}

/** Compared by value: what stands under such a key must not stand anywhere in what may leave the server. */
function masking(dialect: Dialect, decoded: Decoded, keys: readonly string[]): CheckResult {
  const shown = new Set(leaves(guardRecord(dialect, decoded.message ?? '', decoded.record)));
  const leaked = keys.filter((key) => valuesOf(decoded.tree, key).some((value) => shown.has(value)));
  return { check: 'masking', ok: leaked.length === 0, ...(leaked.length > 0 && { detail: leaked.join(', ') }) };
}

function leaves(value: unknown): string[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(leaves);
  return value === undefined || value === null ? [] : [textOf(value)];
}

/** The values of a wire key, wherever it stands. */
function valuesOf(tree: Tree, key: string, depth = 0): string[] {
  if (typeof tree !== 'object' || tree === null || depth > MAX_DEPTH) return [];
  return Object.entries(tree).flatMap(([name, value]) => [
    ...(name.toLowerCase() === key.toLowerCase() && isLeaf(value) && textOf(value).length > 1 ? [textOf(value)] : []),
    ...valuesOf(value as Tree, key, depth + 1),
  ]);
}
