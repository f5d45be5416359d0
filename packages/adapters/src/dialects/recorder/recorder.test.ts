import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkFolder } from '../check/index.ts';
import type { Manifest } from '../check/manifest.ts';
import { xmlFormat } from '../engine/xml.ts';
import { presetNamed } from '../presets.ts';
import { PLUG_INS } from '../signing/index.ts';
import { createRecorder } from './index.ts';

const source = fileURLToPath(new URL('../../../test/wire-messages', import.meta.url));
const { fixtures } = JSON.parse(readFileSync(join(source, 'manifest.json'), 'utf8')) as Manifest;
const real = (text: string) =>
  text
    .replaceAll('330102190203150012', '330102199003071233')
    .replaceAll('370811190511200247', '370811198812120017')
    .replaceAll('13800138000', '13912345678')
    .replaceAll('吴测甲', '欧阳某人')
    .replaceAll('陈样丙', '诸葛某人')
    .replaceAll('.example.invalid', '.zj.gov.cn');
const REAL = [
  '330102199003071233',
  '370811198812120017',
  '13912345678',
  '欧阳某人',
  '诸葛某人',
  'zj.gov.cn',
  'AK-FIXTURE-ATG',
];

describe('a recorder', () => {
  it('writes no person, no key and no host of any recorded message', () => {
    const folder = mkdtempSync(join(tmpdir(), 'banshi-recorder-'));
    const refused: string[] = [];
    for (const { file, dialect, flow, api = '', http } of fixtures) {
      const body = real(readFileSync(join(source, file), 'utf8'));
      const result = createRecorder(presetNamed(dialect)!, folder, xmlFormat).record(
        { flow, api, body, ...(http && { ...http, ...(http.url && { url: real(http.url) }) }) },
        'ok',
      );
      if ('refused' in result) refused.push(file);
    }
    const written = readdirSync(folder)
      .map((file) => readFileSync(join(folder, file), 'utf8'))
      .join('\n');
    for (const value of REAL) expect(written.includes(value), value).toBe(false);
    // What is encrypted or no text at all stays out; everything else is worth recording.
    expect(refused.length).toBeLessThan(16);
    expect(readdirSync(folder).length).toBeGreaterThan(70);
  });

  it('writes a folder that a check can use', () => {
    const folder = mkdtempSync(join(tmpdir(), 'banshi-recorder-'));
    const zjAtg = presetNamed('zj-atg')!;
    const recorder = createRecorder(zjAtg, folder);
    const body =
      '{"resultStatus":"S","data":{"projId":"330102261118108066201","affStatus":"3","gmtApply":"2026-11-18 09:05:03","matCode":"M1","applicantName":"欧阳某人","applicantCertNo":"330102199003071233"}}';
    recorder.record({ flow: 'response', api: 'atg.biz.affair.query.affBaseInfoQuery', body, status: 200 }, 'ok');
    expect(checkFolder(zjAtg, folder, { plugIns: PLUG_INS, xml: xmlFormat }).ok).toBe(true);
  });

  it('calls one person by one name', () => {
    const folder = mkdtempSync(join(tmpdir(), 'banshi-recorder-'));
    const recorder = createRecorder(presetNamed('zj-atg')!, folder);
    const body = '{"success":true,"data":{"code":"A1","userName":"欧阳某人"},"note":"欧阳某人 came"}';
    recorder.record({ flow: 'response', api: 'ticket', body }, 'ok');
    recorder.record({ flow: 'response', api: 'ticket', body }, 'ok');
    const [one, other] = readdirSync(folder).filter((file) => file.endsWith('.txt'));
    expect(readFileSync(join(folder, one!), 'utf8')).toBe(readFileSync(join(folder, other!), 'utf8'));
  });
});
