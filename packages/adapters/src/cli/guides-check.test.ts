import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const main = fileURLToPath(new URL('main.ts', import.meta.url));
const real = fileURLToPath(new URL('../../../../examples/hall/data/guides', import.meta.url));
const guide = 'sd-jinan-company.json';
let folder: string;

const banshi = (...args: string[]) =>
  new Promise<{ code: number; out: string; err: string }>((resolve) => {
    execFile(process.execPath, [main, ...args], { encoding: 'utf8' }, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out, err }),
    );
  });

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'banshi-guides-'));
  await cp(join(real, guide), join(folder, guide));
});
afterEach(() => rm(folder, { recursive: true }));

describe('banshi guides check', () => {
  it('reads the 55 real guides and loses nothing', async () => {
    const { code, out } = await banshi('guides', 'check', real);
    expect(out).toMatch(
      /^55 guides: \d+ disclose all five, \d+ original remarks kept, 0 lost something, 0 unreadable\.$/m,
    );
    expect(code).toBe(0);
  });

  it('prints what is disclosed, what is not, and what was kept', async () => {
    const { out } = await banshi('guides', 'check', folder);
    expect(out).toContain('disclosed 已公开      服务内容 content, 承诺时限 promisedLimit');
    expect(out).toMatch(/未公开.*办事程序 procedure/);
    expect(out).toContain('extra.jurisdiction_note = "按注册资本和行业在市、区县间分工;区县不受注册资本限制"');
  });

  it.each([
    ['half a file', '{"schema":"guide-facts/1",', /UNREADABLE.*guide-unreadable/],
    ['a guide without a name', '{"schema":"guide-facts/1","id":"x","matter":{}}', /UNREADABLE.*matter\.name/],
    [
      'a fact written twice',
      '{"schema":"guide-facts/1","id":"x","matter":{"name":"甲","name":"乙"}}',
      /LOST[\s\S]*name \(written twice\)/,
    ],
  ])('exits 1 for %s, and still reads the others', async (_, content, expected) => {
    await writeFile(join(folder, 'broken.json'), content);
    const { code, out } = await banshi('guides', 'check', folder);
    expect(out).toMatch(expected);
    expect(out).toContain('ok          sd-jinan-company');
    expect(code).toBe(1);
  });

  it('exits 1 when two files have one id', async () => {
    await cp(join(folder, guide), join(folder, 'twin.json'));
    const { code, out } = await banshi('guides', 'check', folder);
    expect(out).toContain('id (already in sd-jinan-company.json)');
    expect(code).toBe(1);
  });

  it('exits 1 when there is no guide at all', async () => {
    const empty = join(folder, 'empty');
    await mkdir(empty);
    expect(await banshi('guides', 'check', empty)).toMatchObject({ code: 1, out: expect.stringContaining('0 guides') });
  });

  it('does not take a folder for a file', async () => {
    await mkdir(join(folder, 'folder.json'));
    expect(await banshi('guides', 'check', folder)).toMatchObject({ code: 0, err: '' });
  });

  it('passes over JSON that is no guide', async () => {
    await writeFile(join(folder, 'index.json'), '{"files":[]}');
    expect(await banshi('guides', 'check', folder)).toMatchObject({
      code: 0,
      out: expect.stringContaining('skipped     index.json'),
    });
  });

  it('writes the same as JSON', async () => {
    const { out } = await banshi('guides', 'check', folder, '--json');
    expect(JSON.parse(out)).toMatchObject({ ok: true, checks: [{ file: guide, state: 'read', lost: [] }] });
  });

  it.each([
    [['guides', 'check', '/nowhere/at/all']],
    [['guides', 'check']],
    [['guides', 'check', '.', '--colour']],
    [['guides', 'mend']],
  ])('exits 2 with a sentence for %j', async (args) => {
    const { code, err } = await banshi(...args);
    expect(code).toBe(2);
    expect(err).toMatch(/\S/);
    expect(err).not.toMatch(/\n\s+at /);
  });
});

describe('banshi guides import', () => {
  it('writes guides with their pinyin, and nothing when something would be lost', async () => {
    const out = `${folder}.out`;
    expect(await banshi('guides', 'import', folder, '--out', out)).toMatchObject({ code: 0 });
    const { summaries } = JSON.parse(await readFile(out, 'utf8'));
    expect(summaries).toMatchObject([{ id: 'sd-jinan-company', initials: expect.arrayContaining(['gssldj']) }]);
    await writeFile(join(folder, 'broken.json'), '{"schema":"guide-facts/1"');
    expect(await banshi('guides', 'import', folder, '--out', `${out}.2`)).toMatchObject({ code: 1 });
    await expect(readFile(`${out}.2`)).rejects.toThrow('ENOENT');
    await rm(out);
  });
});
