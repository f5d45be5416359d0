import { COMPLAINT_STAGES, type ComplaintRecord, CONSEQUENCES, type SuggestionRecord } from '@banshi/core';
import { accept, type ComplaintChange, complaintMachine, replay } from '@banshi/core/machines';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FakeHall } from '../../test/fake-hall.ts';
import { clearPage, mount, settled } from '../../test/mount.ts';
import { aComplaint, aSuggestion } from '../../test/opinions.ts';
import '../en.ts';
import './banshi-letter-desk.ts';
import { letterActions } from './letter-actions.ts';

type Options = { readonly open?: boolean; readonly kind?: 'complaint' | 'suggestion'; readonly lang?: string };

async function desk(record: ComplaintRecord | SuggestionRecord = aComplaint(), { open = true, ...rest }: Options = {}) {
  const hall = new FakeHall();
  const kind = rest.kind ?? 'complaint';
  hall.replies[`${kind}.list`] = () => ({ records: [record] as never, total: 1 });
  hall.replies[`${kind}.sender`] = () => ({ name: '欧阳某某', phone: '13800000000' });
  const mounted = await mount('banshi-letter-desk', { gateway: hall, ...rest, ...(open && { entryId: record.id }) });
  const { element, root } = mounted;
  await settled(element);
  const press = async (selector: string) => {
    root.querySelector<HTMLElement>(selector)!.click();
    await settled(element);
    await settled(element);
  };
  const offers = () =>
    [...root.querySelectorAll<HTMLButtonElement>('.offers button')].map(
      (button) => [button.name, button.getAttribute('aria-disabled') === 'false'] as const,
    );
  const fill = (name: string, value: string) => {
    const field = root.querySelector<HTMLInputElement>(`[name='${name}']`)!;
    if (field.type === 'radio') root.querySelector<HTMLElement>(`[name='${name}'][value='${value}']`)!.click();
    else {
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
  };
  const act = async (action: string, values: Readonly<Record<string, string>> = {}) => {
    await press(`.offers [name='${action}']`);
    for (const [name, value] of Object.entries(values)) {
      fill(name, value);
      await settled(element);
    }
    await press(`[data-action='${action}'] button`);
  };
  return { ...mounted, hall, press, offers, fill, act };
}

/** What leads a complaint to each stage. */
const WAYS: Record<ComplaintRecord['stage'], readonly ComplaintChange[]> = {
  received: [],
  investigating: [{ type: 'complaint.accept' }],
  found: [{ type: 'complaint.accept' }, found()],
  answered: [{ type: 'complaint.accept' }, found(), answered()],
  reviewing: [{ type: 'complaint.accept' }, found(), answered(), { type: 'complaint.askReview', words: '' }],
  closed: [{ type: 'complaint.accept' }, found(), answered(), { type: 'complaint.close' }],
  declined: [{ type: 'complaint.decline', words: '' }],
};

function found(): ComplaintChange {
  return { type: 'complaint.find', upheld: true, words: '' };
}

function answered(): ComplaintChange {
  return { type: 'complaint.answer', words: '' };
}

/** What each action would write. */
const CHANGES: Record<string, ComplaintChange> = {
  accept: { type: 'complaint.accept' },
  decline: { type: 'complaint.decline', words: '' },
  transfer: { type: 'complaint.transfer', department: 'civil' },
  find: found(),
  answer: answered(),
  close: { type: 'complaint.close' },
  escalate: { type: 'complaint.escalate', step: 'reminder' },
};

describe('<banshi-letter-desk>', () => {
  afterEach(clearPage);

  it.each(COMPLAINT_STAGES)('offers of a complaint that is %s what the machine allows, and nothing else', (stage) => {
    const state = replay(complaintMachine, {}, WAYS[stage]);
    const allowed = Object.keys(CHANGES).filter((action) => accept(complaintMachine, state, CHANGES[action]!).ok);
    const offered = letterActions(aComplaint({ stage, overdue: true })).filter(({ hindrance }) => !hindrance);
    expect(offered.map(({ action }) => action)).toEqual(allowed);
  });

  it('says why something cannot be done now, and does not do it', async () => {
    const { root, offers, press } = await desk();
    expect(offers()).toEqual([
      ['accept', true],
      ['decline', true],
      ['transfer', true],
      ['find', false],
      ['answer', false],
      ['close', false],
      ['escalate', false],
    ]);
    const close = root.querySelector<HTMLElement>('[name=close]')!;
    expect(root.getElementById(close.getAttribute('aria-describedby')!)?.textContent).toBe('答复后才能办');
    await press('[name=close]');
    expect(root.querySelector('form')).toBeNull();
  });

  it.each<[string, Partial<ComplaintRecord>, Readonly<Record<string, string>>, object]>([
    ['accept', {}, {}, {}],
    ['decline', {}, { words: ' 不属于本大厅 ' }, { words: '不属于本大厅' }],
    ['transfer', {}, { department: 'civil', words: '请核实' }, { department: 'civil', words: '请核实' }],
    [
      'find',
      { stage: 'investigating' },
      { upheld: 'yes', words: '监控可见', staff: 'clerk-1', consequence: 'criticism' },
      { upheld: true, words: '监控可见', staff: 'clerk-1', consequence: 'criticism' },
    ],
    ['find', { stage: 'reviewing' }, { upheld: 'no', words: '查无此事' }, { upheld: false, words: '查无此事' }],
    ['answer', { stage: 'found' }, { words: '已批评教育' }, { words: '已批评教育' }],
    ['close', { stage: 'answered' }, {}, {}],
    ['escalate', { overdue: true, escalation: 'reminder' }, {}, { step: 'supervision' }],
  ])('sends %s of %j', async (action, record, values, input) => {
    const { hall, part, act } = await desk(aComplaint(record), {});
    await act(action, values);
    expect(hall.sent).toMatchObject([{ name: `complaint.${action}` }]);
    expect(hall.sent[0]!.input).toEqual({ id: '20261123-7KQ2', version: 1, ...input });
    expect(part('entry')).not.toBeNull();
  });

  it('P10: answers a suggestion, and asks first whether it is adopted', async () => {
    const { hall, part, act, press } = await desk(aSuggestion(), { kind: 'suggestion' });
    await act('answer', { words: '本周更换。' });
    expect(part('problem')?.textContent).toContain('是否采纳');
    expect(hall.sent).toEqual([]);
    await press("[name='adopted'][value='yes']");
    await press("[data-action='answer'] button");
    expect(hall.sent).toMatchObject([{ name: 'suggestion.answer', input: { words: '本周更换。', adopted: true } }]);
  });

  it.each([
    ['none', -3, '还剩 3 个工作日'],
    ['yellow', 0, '今天到期'],
    ['red', 2, '已逾期 2 个工作日'],
    ['red', 0, '已逾期'],
  ] as const)('shows the card in words: %s, %i', async (card, workdaysOver, sentence) => {
    const due = { on: '2026-11-30', workdaysOver, card, provisional: false } as const;
    const { part } = await desk(aComplaint({ due }), { open: false });
    const line = part('ledger')!.textContent;
    expect(line).toContain(sentence);
    expect(line.includes('黄牌')).toBe(card === 'yellow');
    expect(line.includes('红牌')).toBe(card === 'red');
  });

  it.each<[string, Partial<ComplaintRecord>, string]>([
    ['the department', {}, '卫生健康'],
    ['whom it was handed to', { assigned: 'civil' }, '民政'],
    ['the hall', { department: undefined as never }, '大厅监督'],
    ['the sender', { stage: 'answered' }, '投诉人可申请复查'],
    ['nobody', { stage: 'closed' }, '—'],
  ])('says whose turn it is: %s', async (_, record, name) => {
    const { part } = await desk(aComplaint(record), { open: false });
    expect(part('ledger')?.querySelector('[data-label=轮到]')?.textContent).toContain(name);
  });

  it('narrows the ledger, and tells an empty one from one that is narrowed to nothing', async () => {
    const { element, hall, root, part } = await desk(aComplaint(), { open: false });
    const choose = async (id: string, value: string) => {
      const select = root.querySelector<HTMLSelectElement>(`#${id}`)!;
      select.value = value;
      select.dispatchEvent(new Event('change'));
      await settled(element);
    };
    await choose('which', 'overdue');
    expect(hall.asked.filter(({ name }) => name === 'complaint.list').at(-1)?.input).toMatchObject({
      which: 'overdue',
    });
    await choose('conduct', 'bribery');
    expect([part('ledger'), root.textContent.includes('没有符合条件的')]).toEqual([null, true]);
    await choose('conduct', '');
    expect(part('ledger')).not.toBeNull();
    hall.replies['complaint.list'] = () => ({ records: [], total: 0 });
    await choose('which', 'open');
    expect(root.textContent).toContain('没有待办的');
  });

  it('says to whom an entry was handed', async () => {
    const step = { type: 'complaint.transfer', at: '2026-11-24T02:00:00.000Z', by: 'sup-1', to: 'civil' } as const;
    const { part } = await desk(aComplaint({ steps: [step], assigned: 'civil' }));
    expect(part('entry')?.querySelector('section')?.textContent).toContain('转办：民政');
  });

  it('names nobody until somebody asks, and says that it is written down', async () => {
    const { hall, root, part, press } = await desk();
    expect(root.textContent).toContain('每次查看都会记入日志');
    expect(hall.asked.some(({ name }) => name === 'complaint.sender')).toBe(false);
    await press('[name=sender]');
    expect(part('sender')?.textContent).toContain('13800000000');
  });

  it('C7: shows where a complaint stands on its way, and what follows its kind of conduct', async () => {
    const { root } = await desk(aComplaint({ stage: 'found', upheld: true, provided: 'circular' }));
    expect(root.querySelector('[aria-current=step]')?.textContent.trim()).toBe('已查明，待答复');
    expect(root.textContent).toContain('批评教育 → 书面检查 → 通报批评 → 离岗培训');
    expect(root.textContent).toContain('不得轻于：通报批评');
  });

  it.each([
    ['101', 'criticism', '属实 0 次'],
    ['102', 'circular', '属实 2 次'],
    ['103', 'retraining', '属实 9 次'],
  ])('chooses for %s the least that the rules provide for, bars what is lighter, and says why', async (...row) => {
    const [staff, least, sentence] = row;
    const upheldBefore = { 102: 2, 103: 9 };
    const { element, hall, root, press, fill, act } = await desk(aComplaint({ stage: 'investigating', upheldBefore }));
    await act('find', { upheld: 'yes', words: '监控可见', staff: '103' });
    // Who was named by mistake first leaves nothing behind.
    fill('staff', staff);
    await settled(element);
    await press("[data-action='find'] button");
    expect(hall.sent.at(-1)).toMatchObject({ input: { upheld: true, staff, consequence: least } });
    const select = root.querySelector<HTMLSelectElement>('select[name=consequence]')!;
    const free = [...select.options].filter(({ disabled }) => !disabled).map(({ value }) => value);
    expect(free).toEqual(CONSEQUENCES.slice(CONSEQUENCES.indexOf(least as 'criticism')));
    expect(root.getElementById('least')?.textContent).toContain(sentence);
  });

  it('leaves a review to another than whoever found it before', () => {
    const offered = letterActions(aComplaint({ stage: 'reviewing', forAnother: ['complaint.find'] }));
    expect(offered.find(({ action }) => action === 'find')?.hindrance).toBe('forAnother');
    const first = letterActions(aComplaint({ stage: 'investigating' }));
    expect(first.find(({ action }) => action === 'find')?.hindrance).toBeUndefined();
  });

  it('keeps what is written when the hall refuses, and says why', async () => {
    const { hall, root, part, act } = await desk(aComplaint({ stage: 'investigating' }));
    hall.refusals = ['consequence-too-light'];
    await act('find', { upheld: 'yes', words: '监控可见' });
    expect(part('problem')?.textContent).toContain('处理轻于规定');
    expect(root.querySelector('textarea')?.value).toBe('监控可见');
  });

  it('prints what is shown and no contact', async () => {
    const printed = vi.spyOn(window, 'print').mockImplementation(() => {});
    const { element, press } = await desk();
    await press('[name=sender]');
    await element.print();
    const copy = document.querySelector<HTMLElement>('[data-banshi-printing]')!;
    expect(copy.shadowRoot!.textContent).toContain('问了两次都不抬头');
    expect(copy.shadowRoot!.textContent).not.toContain('13800000000');
    expect(copy.shadowRoot!.querySelector('.actions')).toBeNull();
    dispatchEvent(new Event('afterprint'));
    printed.mockRestore();
  });

  it('speaks English', async () => {
    const { root } = await desk(aComplaint(), { open: false, lang: 'en' });
    expect(root.textContent).toContain('Rudeness');
    expect(root.textContent).toContain('3 working days left');
  });
});
