import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html, type TemplateResult } from 'lit';
import { describe, expect, it } from 'vitest';
import '../src/define.ts';
import '../src/en.ts';
import { aGuide, aSilentGuide, aSummary } from './a-guide.ts';
import { aBoard, aCase, aHall } from './fake-hall.ts';
import { aReport } from './opinions.ts';

const draw = (template: TemplateResult) => collectResult(render(template));
const source = fileURLToPath(new URL('../src/', import.meta.url));

describe('on a server', () => {
  it.each<[string, TemplateResult, string[]]>([
    ['a card', html`<banshi-guide-card .guide=${aGuide()}></banshi-guide-card>`, ['护士执业首次注册', '6个工作日']],
    ['a card that is silent', html`<banshi-guide-card .guide=${aSilentGuide()}></banshi-guide-card>`, ['未公开']],
    [
      'a card in English',
      html`<banshi-guide-card lang="en" .guide=${aGuide()}></banshi-guide-card>`,
      ['6 working days'],
    ],
    [
      'a page',
      html`<banshi-guide-page .guide=${aGuide()}></banshi-guide-page>`,
      ['受理条件', '身份证正反面复印在同一页'],
    ],
    ['a finder', html`<banshi-guide-finder .guides=${[aSummary()]}></banshi-guide-finder>`, ['查找事项']],
    [
      'a notice',
      html`<banshi-notice-card href="https://example.com/" .guide=${aGuide()}></banshi-notice-card>`,
      ['办事告知单', '<path'],
    ],
    ['a kiosk', html`<banshi-ticket-kiosk></banshi-ticket-kiosk>`, ['请选择部门']],
    [
      'a board',
      html`<banshi-queue-board clock .board=${aBoard()} .hall=${aHall()}></banshi-queue-board>`,
      ['A002', '某县政务服务大厅'],
    ],
    ['a strip', html`<banshi-caller window-id="1"></banshi-caller>`, ['1 号窗口叫号']],
    ['a desk', html`<banshi-case-desk window-id="1"></banshi-case-desk>`, ['banshi-case-desk']],
    ['a tracker', html`<banshi-case-tracker .record=${aCase()}></banshi-case-tracker>`, ['已受理，办理中']],
    ['figures', html`<banshi-rating-figures .report=${aReport()}></banshi-rating-figures>`, ['主动评价率', '40.0 %']],
    ['a questionnaire', html`<banshi-questionnaire></banshi-questionnaire>`, ['窗口服务测评表']],
    ['a suggestion box', html`<banshi-suggestion-box></banshi-suggestion-box>`, ['意见箱']],
    ['a complaint form', html`<banshi-complaint-form></banshi-complaint-form>`, ['推诿扯皮']],
    ['a receipt', html`<banshi-rating-check></banshi-rating-check>`, ['评价回执号']],
    ['a ledger', html`<banshi-rectification-desk></banshi-rectification-desk>`, ['差评整改台账']],
    ['letters', html`<banshi-letter-desk></banshi-letter-desk>`, ['意见投诉台账', '行为类型']],
    ['a code', html`<banshi-rating-qr href="https://hall.example/rate" case-number="1"></banshi-rating-qr>`, ['<path']],
    ['a rating', html`<banshi-rating case-number="1"></banshi-rating>`, ['办理是否满意', '非常满意']],
  ])('%s is drawn into a declarative shadow root', async (_what, template, words) => {
    const markup = await draw(template);
    expect(markup).toContain('shadowrootmode="open"');
    for (const word of words) expect(markup).toContain(word);
  });

  it('hostile words stay words', async () => {
    const hostile = '<script>alert(1)</script>';
    const markup = await draw(
      html`<banshi-guide-card .guide=${aGuide({ matter: { name: hostile } })}></banshi-guide-card>`,
    );
    expect(markup).not.toContain(hostile);
  });

  it('a guide that cannot be drawn becomes a sentence', async () => {
    const markup = await draw(html`<banshi-guide-card .guide=${JSON.parse('{"id":"a"}')}></banshi-guide-card>`);
    expect(markup).toContain('这份办事指南的数据无法读取');
  });

  it('every module is imported by a Node that only strips types', () => {
    const modules = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.ts') && !/\.(test|stories)\.ts$|shim\.ts$|cdn\.ts$/.test(file),
    );
    const script = modules.map((file) => `await import(${JSON.stringify(`${source}${file}`)});`).join('\n');
    execFileSync('node', ['--input-type=module', '--eval', script], { stdio: 'pipe' });
    expect(modules.length).toBeGreaterThan(60);
  });
});
