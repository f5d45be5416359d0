import { describe, expect, it } from 'vitest';
import { PRESETS, presetNamed } from '../presets.ts';
import { dialectFaults } from './check-dialect.ts';
import { createCodec } from './codec.ts';
import type { Dialect } from './dialect.ts';
import { DialectIncompleteError, startDialect } from './start-dialect.ts';

const filled = (dialect: Dialect) =>
  Object.fromEntries(dialect.settings.map(({ name }) => [name, 'https://x.example']));

describe('a preset', () => {
  it.each(PRESETS.map((dialect) => [dialect.id, dialect] as const))('%s is a sound description', (_, dialect) => {
    expect(dialectFaults(dialect)).toEqual([]);
  });

  it('starts once its settings are there', () => {
    const zjAtg = presetNamed('zj-atg')!;
    expect(() => startDialect(zjAtg, {})).toThrow(DialectIncompleteError);
    expect(startDialect(zjAtg, filled(zjAtg)).settings['appId']).toBe('https://x.example');
  });

  it('refuses a blank setting', () => {
    const zjAtg = presetNamed('zj-atg')!;
    expect(() => startDialect(zjAtg, { ...filled(zjAtg), appId: '  ' })).toThrow(/appId/);
  });
});

describe('a template', () => {
  it.each(['shanghai', 'jiangsu'])('%s starts with no text in the place of a description', (id) => {
    const template = presetNamed(id)!;
    expect(() => startDialect(template, {})).toThrow(DialectIncompleteError);
    expect(() => startDialect(template, filled(template))).toThrow(/satisfactionScale/);
  });

  it('starts when it has become a description', () => {
    const shanghai = presetNamed('shanghai')!;
    const own: Dialect = { ...shanghai, settings: [{ name: 'baseUrl', ask: 'The address.' }] };
    expect(startDialect(own, { baseUrl: 'https://x.example' }).dialect.id).toBe('shanghai');
  });
});

describe('a description', () => {
  const zjAtg = presetNamed('zj-atg')!;
  const [message] = zjAtg.messages;
  it.each([
    ['a level without a scale', { messages: [{ ...message!, fields: [{ to: 'a', at: ['a'], kind: 'level' }] }] }],
    [
      'a code without a table',
      { messages: [{ ...message!, fields: [{ to: 'a', at: ['a'], kind: 'code', codes: 'x' }] }] },
    ],
    ['a step that nothing undoes', { unwrap: [{ at: 'data', steps: ['base64', 'json'] }] }],
    ['a pattern that is none', { messages: [{ ...message!, api: '(' }] }],
    ['another standing', { standing: 'accepted' }],
    ['no evidence', { evidence: [] }],
    ['a route to nowhere', { routes: [{ ...zjAtg.routes[0]!, reconcile: 'nowhere' }] }],
  ])('with %s is faulty', (_, change) => {
    expect(dialectFaults({ ...zjAtg, ...change } as Dialect)).toHaveLength(1);
  });
});

describe('a dialect of XML without its reader and writer', () => {
  const codec = createCodec(presetNamed('gd-gdbs')!);

  it('refuses to write, and says what is not here', () => {
    const record = { caseNo: '1', material: { name: '申请书' } };
    expect(codec.encode('material', record)).toMatchObject({
      outcome: 'refuse',
      reasons: [expect.stringMatching(/xmlFormat/)],
    });
    expect(codec.decode({ flow: 'request', api: 'SBCL', body: '<ExInfo/>' })).toMatchObject({
      outcome: 'malformed',
      notes: ['no-xml', 'broken'],
    });
  });
});
