import { createHash } from 'node:crypto';
import {
  type Codec,
  createCodec,
  type Decoded,
  type Dialect,
  type Field,
  type PlugInOptions,
  type PlugIns,
  type Secrets,
  type XmlFormat,
} from '../engine/index.ts';
import { codeLike, guardRecord } from '../engine/guard-record.ts';
import { isLeaf, MAX_DEPTH, textOf, type Tree } from '../engine/tree.ts';
import { checkSignature, lowerCase } from './check-signature.ts';
import type { Fixture, Manifest } from './manifest.ts';
import type { CheckResult, FieldResult, MessageReport } from './report.ts';
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
const SHOWN = new Set(['code', 'codes', 'level', 'flag', 'integer', 'decimal', 'time', 'date', 'limit', 'count']);

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
    .filter(({ to }) => !sameValue(at(again.record, to), at(decoded.record, to) ?? null))
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

function fieldResults(dialect: Dialect, decoded: Decoded, expected: Readonly<Record<string, unknown>>): FieldResult[] {
  const fields = dialect.messages.find(({ name }) => name === decoded.message)?.fields ?? [];
  const results: FieldResult[] = Object.entries(expected).map(([field, wanted]) => {
    const actual = at(decoded.record, field);
    if (sameValue(actual, wanted)) return { field, state: 'same' };
    const known = fields.find(({ to }) => to === field);
    const detail = `expected ${shown(wanted, known)}, got ${shown(actual, known)}`;
    return { field, state: actual === undefined ? 'absent' : 'different', detail };
  });
  for (const { path, code } of decoded.faults) results.push({ field: path, state: 'wrong', detail: code });
  for (const { to, kind } of fields) {
    const value = at(decoded.record, to);
    if (to in expected || value === undefined) continue;
    const unknown = decoded.unknowns.includes(to);
    results.push({
      field: to,
      state: unknown ? 'unknown-code' : 'read',
      ...(unknown && { detail: shown(value, { kind } as Field) }),
    });
  }
  return results;
}

function shown(value: unknown, field: Field | undefined): string {
  if (value === undefined || value === null) return 'nothing';
  const open = field === undefined ? typeof value !== 'string' : SHOWN.has(field.kind) && field.personal === undefined;
  if (!open) return 'another value';
  return JSON.stringify(value, (key, one: unknown) => (key === 'unknown' ? codeLike(one) : one)).slice(0, 80);
}

function secretsOf(dialect: Dialect, fixture: Fixture, manifest: Manifest): Record<string, Secrets> {
  const groups: Record<string, Secrets> = {};
  const keys = manifest.sm2 ?? {};
  const named = new Set([
    ...dialect.routes.flatMap(({ signing }) => (signing ? [signing.secrets] : [])),
    ...[
      ...JSON.stringify([dialect.unwrap, dialect.messages.map(({ steps }) => steps)]).matchAll(/"secrets":"(\w+)"/g),
    ].map(([, group]) => group!),
  ]);
  for (const group of named) {
    const own = typeof fixture.secrets === 'string' ? manifest.secrets?.[fixture.secrets] : fixture.secrets;
    const given = own ?? manifest.secrets?.[group] ?? groupWith(partsOf(dialect, group), manifest);
    groups[group] = { ...keys, ...textsOf(given), ...textsOf(fixture.decrypt) };
  }
  return groups;
}

/** What a digest over joined values wants from its secrets. */
function partsOf(dialect: Dialect, group: string): readonly string[] {
  const signing = dialect.routes.find((route) => route.signing?.secrets === group)?.signing;
  return textOf(signing?.options?.['parts']).split(',');
}

/** Manifests name groups freely: the group that has most of what is wanted. */
function groupWith(names: readonly string[], { secrets = {} }: Manifest): unknown {
  const fits = (group: unknown) => names.filter((name) => name in textsOf(group)).length;
  return Object.values(secrets)
    .filter((group) => fits(group) > 0)
    .sort((one, other) => fits(other) - fits(one))[0];
}

function textsOf(value: unknown): Record<string, string> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]) => (typeof one === 'object' ? [] : [[key, textOf(one)]])),
  );
}

/** A message may say how its ciphertexts were made; that stands above what the preset assumes. */
function withDecryption(plugIns: PlugIns, { decrypt }: Fixture): PlugIns {
  if (!decrypt) return plugIns;
  const alg = textOf(decrypt['alg']).toUpperCase();
  const told: PlugInOptions = {
    as: textOf(decrypt['encoding'] ?? 'hex').toLowerCase(),
    ...(alg.startsWith('SM2') && { layout: decrypt['mode'] ?? 'C1C3C2', prefix04: decrypt['prefix04'] ?? true }),
    ...(alg.startsWith('SM4') && { mode: /CBC/.test(alg) || decrypt['mode'] === 'CBC' ? 'cbc' : 'ecb' }),
  };
  const name = alg.startsWith('SM2')
    ? 'sm2'
    : alg.startsWith('SM4')
      ? 'sm4'
      : alg.startsWith('AES')
        ? 'aes-cbc-key-as-iv'
        : 'pbe-md5-des';
  const base = plugIns.ciphers[name];
  if (!base) return plugIns;
  const own: Record<string, string> = {};
  if (decrypt['key'] !== undefined) own[name === 'sm4' ? 'sm4Key' : 'aesKey'] = textOf(decrypt['key']);
  if (decrypt['iv'] !== undefined) own['sm4Iv'] = textOf(decrypt['iv']);
  const cipher = {
    ...base,
    encrypt: (text: string, secrets: Secrets, options?: PlugInOptions) =>
      base.encrypt(text, { ...secrets, ...own }, { ...options, ...told }),
    decrypt: (text: string, secrets: Secrets, options?: PlugInOptions) =>
      base.decrypt(text, { ...secrets, ...own }, { ...options, ...told }),
  };
  // Whatever the preset would use: the message says which it was.
  const ciphers = Object.fromEntries(Object.keys(plugIns.ciphers).map((key) => [key, cipher]));
  return {
    ciphers:
      name === 'pbe-md5-des'
        ? { ...plugIns.ciphers, [name]: cipher }
        : { ...ciphers, 'pbe-md5-des': plugIns.ciphers['pbe-md5-des']! },
    signers: Object.fromEntries(
      Object.entries(plugIns.signers).map(([key, signer]) => [
        key,
        {
          ...signer,
          sign: (request, secrets, options) => signer.sign(request, secrets, { ...options, ...told }),
          verify: (request, secrets, options) => signer.verify(request, secrets, { ...options, ...told }),
        } satisfies PlugIns['signers'][string],
      ]),
    ),
  };
}

function at(record: unknown, name: string): unknown {
  return name
    .split('.')
    .reduce<unknown>(
      (here, key) => (typeof here === 'object' && here !== null ? (here as Record<string, unknown>)[key] : undefined),
      record,
    );
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
