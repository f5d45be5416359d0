import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeDialect } from '../conformance/index.ts';
import { arbitraryRecord } from '../../test/arbitrary-record.ts';
import { readAs } from '../../test/read-as.ts';
import { checkFolder } from './check/index.ts';
import { labelOf } from './check/label-of.ts';
import type { Manifest } from './check/manifest.ts';
import { createCodec, dialectFaults, guardRecord, STANDING } from './engine/index.ts';
import { xmlFormat } from './engine/xml.ts';
import { JPAAS, jpaasOf } from './jpaas/index.ts';
import { PRESETS, presetNamed } from './presets.ts';
import { PLUG_INS } from './signing/index.ts';

const folder = fileURLToPath(new URL('../../test/wire-messages', import.meta.url));
const manifest = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8')) as Manifest;
const tools = { plugIns: PLUG_INS, xml: xmlFormat };
const recorded = PRESETS.filter(({ id, recordedAs = [] }) =>
  manifest.fixtures.some(({ dialect }) => dialect === id || recordedAs.includes(dialect)),
);
const secrets = Object.fromEntries(
  Object.entries(manifest.secrets ?? {}).map(([group, keys]) => [
    group,
    { ...manifest.sm2, ...(keys as Record<string, string>) },
  ]),
);

for (const dialect of recorded) {
  describeDialect(dialect, folder, tools);
  describeDialect(dialect, `${folder}/more`, tools);
}

describe('the set', () => {
  it('has a preset for every message', () => {
    expect(manifest.fixtures.filter(({ dialect }) => !presetNamed(dialect))).toEqual([]);
    const checked = recorded.flatMap((dialect) => checkFolder(dialect, folder, tools).messages);
    expect(checked).toHaveLength(manifest.fixtures.length);
  });

  it('shows no personal value in any report', () => {
    const reports = JSON.stringify(recorded.map((dialect) => checkFolder(dialect, folder, tools)));
    for (const value of PERSONAL) expect(reports.includes(value), value.slice(0, 3)).toBe(false);
  });
});

describe.each(PRESETS.map((dialect) => [dialect.id, dialect] as const))('%s', (_, dialect) => {
  const options = { ...tools, secrets };
  const codec = createCodec(dialect, options);

  it('says what it is worth', () => {
    expect(dialect.standing).toBe(STANDING);
    expect(dialect.evidence.length).toBeGreaterThan(0);
    expect(dialect.unknowns.length).toBeGreaterThan(0);
  });

  it('reads back whatever it writes', () => {
    for (const message of dialect.messages.filter(({ fields }) => fields.some(({ readOnly }) => !readOnly))) {
      const xml = (message.steps ?? []).includes('xml');
      fc.assert(
        fc.property(arbitraryRecord(message, dialect, xml), (record) => {
          if (codec.refusals(message.name, record).length > 0) return;
          const encoded = codec.encode(message.name, record);
          expect(encoded.outcome, message.name).toBe('ok');
          if (encoded.outcome !== 'ok') return;
          const read = readAs(dialect, message.name, encoded.text, options);
          const own = Object.fromEntries(Object.entries(read.record).filter(([key]) => key in record));
          expect(own, message.name).toEqual(record);
          expect(read.faults).toEqual([]);
        }),
        { numRuns: 60 },
      );
    }
  });

  it('lets no hidden field out', () => {
    for (const message of dialect.messages) {
      fc.assert(
        fc.property(arbitraryRecord(message, dialect, true), (record) => {
          const shown = JSON.stringify(guardRecord(dialect, message.name, record));
          for (const value of hiddenValues(message.fields, record)) expect(shown).not.toContain(value);
        }),
        { numRuns: 20 },
      );
    }
  });

  it('calls every field by a Chinese label in a report', () => {
    const names = dialect.messages.flatMap(({ fields }) => fields.map(({ to, label }) => label ?? labelOf(to) ?? to));
    expect(names.filter((name) => !/^\p{Script=Han}+$/u.test(name))).toEqual([]);
  });

  it('names only tables, scales and ciphers that are there', () => {
    for (const field of dialect.messages.flatMap(({ fields }) => fields.flatMap((one) => [one, ...(one.rows ?? [])]))) {
      if (field.codes !== undefined) expect(Object.keys(dialect.codes)).toContain(field.codes);
      if (field.kind === 'level') expect(Object.keys(dialect.scales)).toContain(field.scale);
    }
    for (const { signing } of dialect.routes) if (signing) expect(Object.keys(PLUG_INS.signers)).toContain(signing.by);
  });
});

describe('the manual', () => {
  const page = readFileSync(fileURLToPath(new URL('../../../../docs/adapters.md', import.meta.url)), 'utf8');

  it.each(PRESETS.map(({ id, confidence }) => [id, confidence] as const))(
    'says of %s that it is %s',
    (id, confidence) => {
      const row = page.split('\n').find((line) => line.startsWith('| `') && line.includes(`\`${id}\``));
      expect(row?.endsWith(`| ${confidence} |`)).toBe(true);
    },
  );

  it('builds an adapter in under 100 lines', () => {
    expect(page.split('## Write an adapter')[1]!.split('```ts\n')[1]!.split('```')[0]!.split('\n').length).toBeLessThan(
      100,
    );
  });
});

describe('jpaas', () => {
  const secrets = { jpaas: { sm4Key: '0123456789abcdef0123456789abcdef', aesKey: 'made-up-key-0001' } };
  const person = JSON.stringify({ name: '吴测甲', userType: '10' });

  it.each(['sm4', 'aes-cbc-key-as-iv'] as const)('opens what a deployment encrypts with %s', (cipher) => {
    const dialect = jpaasOf({ ...JPAAS.jiangxi, suffix: '.do', cipher });
    const data = PLUG_INS.ciphers[cipher]!.encrypt(person, secrets.jpaas);
    const body = JSON.stringify({ success: true, code: '200', data: JSON.stringify({ data: { dataResult: data } }) });
    const read = createCodec(dialect, { ...tools, secrets }).decode({ flow: 'response', api: 'getUser', body });
    expect(read).toMatchObject({ outcome: 'ok', record: { name: '吴测甲', kind: 'person' } });
    expect(dialectFaults(dialect)).toEqual([]);
    expect(dialect.routes[1]!.path).toBe('/jpaas-jags-server/interface/gateway.do');
  });
});

describe('mutated messages', () => {
  it('never crash, never hang and never show a person', () => {
    const samples = manifest.fixtures.map((fixture) => ({ fixture, bytes: readFileSync(`${folder}/${fixture.file}`) }));
    const codecs = new Map(PRESETS.map((one) => [one.id, createCodec(one, { xml: tools.xml })]));
    fc.assert(
      fc.property(
        fc.constantFrom(...samples),
        fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 6 }),
        fc.nat(),
        ({ fixture, bytes }, changes, cut) => {
          const mutant = Uint8Array.from(bytes.subarray(0, cut % 3 === 0 ? cut % (bytes.length + 1) : bytes.length));
          for (const [at, value] of changes) if (mutant.length > 0) mutant[at % mutant.length] = value;
          const codec = codecs.get(presetNamed(fixture.dialect)!.id)!;
          const { outcome, faults } = codec.decode({ flow: fixture.flow, api: fixture.api ?? '', body: mutant });
          const said = JSON.stringify({ outcome, faults });
          for (const value of PERSONAL) expect(said.includes(value)).toBe(false);
        },
      ),
      { numRuns: 4000 },
    );
  });
});

const PERSONAL = ['330102190203150012', '370811190511200247', '13800138000', '吴测甲', '陈样丙', '811181'];

function hiddenValues(
  fields: readonly { to: string; personal?: 'name' | 'hidden' }[],
  record: Record<string, unknown>,
): string[] {
  return fields
    .filter(({ personal }) => personal === 'hidden')
    .map(({ to }) =>
      to.split('.').reduce<unknown>((here, key) => (here as Record<string, unknown> | undefined)?.[key], record),
    )
    .filter((value): value is string => typeof value === 'string' && value.length > 12);
}
