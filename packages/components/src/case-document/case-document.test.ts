import { CASE_DOCUMENT_KINDS, type CaseDocument } from '@banshi/core';
import { aCaseDocument } from '@banshi/core/testing';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FakeHall } from '../../test/fake-hall.ts';
import { clearPage, mount, settled } from '../../test/mount.ts';
import '../en.ts';
import './banshi-case-document.ts';

const href = 'https://hall.example.gov.cn/portal#case=1';

/** Lets the printing happen and returns what was on the paper. */
async function printed(press: () => void): Promise<{ readonly text: string; readonly rules: string }> {
  const result = new Promise<{ text: string; rules: string }>((resolve) => {
    vi.spyOn(window, 'print').mockImplementation(() => {
      const copy = document.body.lastElementChild!;
      const rules = [...document.adoptedStyleSheets.at(-1)!.cssRules].map(({ cssText }) => cssText).join('\n');
      resolve({ text: copy.shadowRoot!.querySelector('[part~=sheet]')!.textContent!, rules });
    });
  });
  press();
  const paper = await result;
  window.dispatchEvent(new Event('afterprint'));
  return paper;
}

describe('<banshi-case-document>', () => {
  afterEach(() => {
    vi.restoreAllMocks();
    clearPage();
  });

  it.each(CASE_DOCUMENT_KINDS)('draws %s in both languages with number, date, seal and title', async (kind) => {
    const document = aCaseDocument(kind);
    const { element, part, text } = await mount('banshi-case-document', { document });
    expect(part('number')?.textContent).toContain(document.number);
    expect(part('heading')?.textContent).toMatch(/[书单]）?$/);
    expect(part('seal')?.getAttribute('aria-label')).toBe('县卫生健康局 专用印章');
    expect(part('signature')?.textContent).toContain('2026年11月23日');
    expect(text()).not.toMatch(/undefined|null|NaN|\[object/);
    element.lang = 'en';
    await settled(element);
    expect(part('heading')?.textContent).toMatch(/^[A-Z]/);
    expect(text()).not.toMatch(/undefined|null|NaN|\[object/);
  });

  it('Q8: names everything that is to be supplied, how, until when, and what follows otherwise', async () => {
    const { root, text } = await mount('banshi-case-document', { document: aCaseDocument('supplement') });
    expect([...root.querySelectorAll('tbody tr')].map((row) => row.querySelector('th')!.textContent)).toEqual([
      '1. 健康体检证明',
      '2. 申请人学历证书',
    ]);
    for (const said of ['二级以上医疗机构', '2026年12月4日', '视为撤回申请']) expect(text()).toContain(said);
  });

  it('P5: bills all departments on one slip, each with its subtotal', async () => {
    const { root } = await mount('banshi-case-document', { document: aCaseDocument('payment') });
    expect([...root.querySelectorAll('.subtotal td')].map((cell) => cell.textContent)).toEqual([
      '90.00 元',
      '120.50 元',
    ]);
    expect(root.querySelector('.total td')?.textContent).toBe('210.50 元');
  });

  it('leaves a line for the name that the log does not know, and writes the one that the page gives', async () => {
    const { element, part } = await mount('banshi-case-document', { document: aCaseDocument() });
    expect(part('to')?.querySelector('.blank')).not.toBeNull();
    element.applicant = '某某公司';
    await settled(element);
    expect(part('to')?.textContent).toContain('某某公司');
  });

  it('holds the tracker’s address in a QR code, and none that may not be linked', async () => {
    const { element, part } = await mount('banshi-case-document', { document: aCaseDocument(), href });
    expect(part('qr')?.querySelector('svg')?.getAttribute('aria-label')).toBe(`二维码，内容为：${href}`);
    element.href = 'javascript:alert(1)';
    await settled(element);
    expect(part('qr')).toBeNull();
  });

  it('Q6: lists the documents of a case that the hall knows; one is opened and closed by its button', async () => {
    const gateway = new FakeHall();
    gateway.documents['1'] = [aCaseDocument(), aCaseDocument('payment')];
    const { element, root, part } = await mount('banshi-case-document', { gateway, caseNumber: '1' });
    await settled(element);
    const titles = () => [...root.querySelectorAll<HTMLButtonElement>('.title')];
    expect(titles().map((button) => button.ariaLabel)).toEqual(['查看受理通知书', '查看缴费通知书']);
    expect(part('sheet')).toBeNull();
    titles()[1]!.click();
    await settled(element);
    expect(part('heading')?.textContent).toBe('缴费通知书');
    expect(titles()[1]!.ariaExpanded).toBe('true');
    titles()[1]!.click();
    await settled(element);
    expect(part('sheet')).toBeNull();
  });

  it('Q6: prints each document of the list alone, on the paper asked for', async () => {
    const { root } = await mount('banshi-case-document', {
      documents: [aCaseDocument(), aCaseDocument('payment')],
      size: 'a5',
    });
    const button = root.querySelectorAll<HTMLButtonElement>('.entry button:last-child')[1]!;
    const paper = await printed(() => button.click());
    expect(paper.text).toContain('缴费通知书');
    expect(paper.text).not.toContain('受理通知书');
    expect(paper.rules).toMatch(/size: a5/i);
  });

  it('says that there is no such case, that the hall does not answer, and that there is no document yet', async () => {
    const gateway = new FakeHall();
    const unknown = await mount('banshi-case-document', { gateway, caseNumber: '9' });
    await settled(unknown.element);
    expect(unknown.part('problem')?.textContent).toContain('没有这个办件');
    gateway.down = true;
    const lost = await mount('banshi-case-document', { gateway, caseNumber: '1' });
    await settled(lost.element);
    expect(lost.part('problem')?.textContent).toContain('重试');
    const empty = await mount('banshi-case-document', { documents: [] });
    expect(empty.text()).toBe('本办件还没有出具文书。');
  });

  it.each([{}, { kind: 'poem' }, { kind: 'supplement' }])('says that %j cannot be read', async (record) => {
    const { part } = await mount('banshi-case-document', { document: record as CaseDocument });
    expect(part('problem')?.textContent).toBe('文书数据无法读取，请向窗口咨询。');
  });

  it('shows and prints a document given as JSON', async () => {
    const { part } = await mount('banshi-case-document', {}, (element) => {
      element.innerHTML = `<script type="application/json">${JSON.stringify(aCaseDocument('voiding'))}</script>`;
    });
    expect(part('heading')?.textContent).toBe('作废通知书');
    const paper = await printed(() => part('print')!.click());
    expect(paper.text).toContain('重复录入');
  });
});
