// Throws mutated messages at every preset: `node mutation/messages.ts [how many]`. Ends with 1 when one crashes a decoder, shows a person or
// takes longer than a second.
import { readFileSync } from 'node:fs';
import { createCodec, guardRecord } from '../packages/adapters/src/dialects/engine/index.ts';
import { xmlFormat } from '../packages/adapters/src/dialects/engine/xml.ts';
import { presetNamed } from '../packages/adapters/src/dialects/presets.ts';
import type { Manifest } from '../packages/adapters/src/dialects/check/index.ts';
import { PLUG_INS } from '../packages/adapters/src/dialects/signing/index.ts';

const folder = new URL('../packages/adapters/test/wire-messages/', import.meta.url);
const {
  fixtures,
  secrets = {},
  sm2 = {},
} = JSON.parse(readFileSync(new URL('manifest.json', folder), 'utf8')) as Manifest;
const wanted = Number(process.argv[2] ?? 1_000_000);
const groups = Object.fromEntries(
  Object.entries(secrets).map(([group, keys]) => [group, { ...sm2, ...(keys as Record<string, string>) }]),
);
// Ciphers are run on one message in a hundred: SM2 is slow on purpose.
const samples = fixtures.map((fixture) => {
  const dialect = presetNamed(fixture.dialect)!;
  return {
    fixture,
    dialect,
    bytes: readFileSync(new URL(fixture.file, folder)),
    open: createCodec(dialect, { xml: xmlFormat }),
    keyed: createCodec(dialect, { xml: xmlFormat, plugIns: PLUG_INS, secrets: groups }),
  };
});
const PERSONAL = ['330102190203150012', '370811190511200247', '13800138000', '811181'];
const TOKENS = [
  '{',
  '}',
  '[',
  ']',
  '"',
  ',',
  ':',
  '<',
  '>',
  '&',
  '=',
  '|',
  '\0',
  '﻿',
  '1e999',
  '-0',
  '9'.repeat(40),
  '<!DOCTYPE a>',
  '\\u0000',
  '__proto__',
  '%',
  '['.repeat(200),
];

let seed = 20_261_122;
const random = (below: number) => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((seed / 4_294_967_296) * below);
};
const outcomes = new Map<string, number>();
let slowest = 0;
let failures = 0;
let peak = 0;
const begin = performance.now();
for (let count = 0; count < wanted; count++) {
  const { fixture, dialect, bytes, open, keyed } = samples[random(samples.length)]!;
  const mutant = mutate(bytes);
  const codec = count % 100 === 0 ? keyed : open;
  const start = performance.now();
  try {
    const headers = fixture.http?.headers ?? {};
    const status = [200, 200, 200, 401, 500, 503][random(6)]!;
    const { outcome, faults, unknowns, message, record } = codec.decode({
      flow: fixture.flow,
      api: fixture.api ?? '',
      body: mutant,
      headers,
      status,
    });
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    const said = JSON.stringify([outcome, faults, unknowns]);
    const shown =
      count % 10 === 0 && message !== undefined ? JSON.stringify(guardRecord(dialect, message, record)) : '';
    const hidden = (fixture.expect.mustNotExpose ?? []).length > 0;
    if (PERSONAL.some((value) => said.includes(value) || (hidden && value.length > 10 && shown.includes(value))))
      fail(fixture.file, 'shows a person');
  } catch (error) {
    fail(fixture.file, error instanceof Error ? error.name : 'throws');
  }
  const took = performance.now() - start;
  if (took > slowest) slowest = took;
  if (took > 1000) fail(fixture.file, 'hangs');
  if (count % 10_000 === 0) peak = Math.max(peak, process.memoryUsage().rss);
}
console.log(
  JSON.stringify({
    messages: wanted,
    failures,
    seconds: Number(((performance.now() - begin) / 1000).toFixed(1)),
    slowestMs: Number(slowest.toFixed(1)),
    peakMb: Math.round(peak / 1e6),
    outcomes: Object.fromEntries([...outcomes].sort(([, one], [, other]) => other - one)),
  }),
);
process.exitCode = failures > 0 ? 1 : 0;

function fail(file: string, why: string): void {
  failures++;
  if (failures < 20) console.error(`${file}: ${why}`);
}

/** Flips, cuts, repeats and inserts, as bytes: a recorded message that is a message no more. */
function mutate(bytes: Uint8Array): Uint8Array {
  let mutant = Buffer.from(bytes);
  for (let change = random(5); change >= 0; change--) {
    const at = random(mutant.length + 1);
    const kind = random(6);
    if (kind === 0 && mutant.length > 0) mutant[at % mutant.length] = random(256);
    if (kind === 1) mutant = mutant.subarray(0, at);
    if (kind === 2)
      mutant = Buffer.concat([
        mutant.subarray(0, at),
        Buffer.from(TOKENS[random(TOKENS.length)]!),
        mutant.subarray(at),
      ]);
    if (kind === 3)
      mutant = Buffer.concat([mutant.subarray(0, at), mutant.subarray(Math.min(mutant.length, at + random(40)))]);
    if (kind === 4) mutant = Buffer.concat([mutant, mutant.subarray(at, at + 2000)]);
    if (kind === 5 && mutant.length > 0) mutant = Buffer.from(mutant.toString('latin1').replace(/\d+/, '"'), 'latin1');
  }
  return mutant.subarray(0, 100_000);
}
