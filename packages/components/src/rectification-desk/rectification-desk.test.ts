import type { RectificationRecord } from '@banshi/core';
import { afterEach, describe, expect, it } from 'vitest';
import { FakeHall } from '../../test/fake-hall.ts';
import { clearPage, mount, settled } from '../../test/mount.ts';
import { aRectification } from '../../test/opinions.ts';
import './banshi-rectification-desk.ts';

async function desk(record: RectificationRecord = aRectification(), open = true) {
  const hall = new FakeHall();
  hall.replies['rectification.list'] = () => ({ records: [record], total: 1 });
  hall.replies['rectification.find'] = () => record;
  hall.replies['rectification.rater'] = () => ({ name: '欧阳某某', phone: '13800000000' });
  const mounted = await mount('banshi-rectification-desk', { gateway: hall, ...(open && { entryId: record.id }) });
  await settled(mounted.element);
  const actions = () =>
    [...mounted.root.querySelectorAll<HTMLElement>('[data-action]')].map((form) => form.dataset['action']);
  const fill = (name: string, value: string, action?: string) => {
    const form = mounted.root.querySelector(action ? `[data-action='${action}']` : 'form')!;
    const field = form.querySelector<HTMLInputElement>(`[name='${name}']`)!;
    if (field.type === 'radio') form.querySelector<HTMLElement>(`[name='${name}'][value='${value}']`)!.click();
    else field.value = value;
  };
  const act = async (action: string) => {
    mounted.root.querySelector<HTMLElement>(`[data-action='${action}'] button`)!.click();
    await settled(mounted.element);
    await settled(mounted.element);
  };
  return { ...mounted, hall, actions, fill, act };
}

const reviewed = { type: 'rectification.review', at: '2026-11-24T02:00:00.000Z', by: 'sup-2' };

describe('<banshi-rectification-desk>', () => {
  afterEach(clearPage);

  it('lists the ledger, says in words what is overdue, and opens an entry', async () => {
    const { element, hall, root, part } = await desk(aRectification({ overdue: true }), false);
    expect(part('ledger')?.textContent).toContain('逾期');
    expect(part('ledger')?.textContent).toContain('卫生健康');
    root.querySelector<HTMLElement>('[value=overdue]')!.click();
    await settled(element);
    expect(hall.asked.filter(({ name }) => name === 'rectification.list').at(-1)?.input).toEqual({ which: 'overdue' });
    root.querySelector<HTMLElement>('.entry button')!.click();
    await settled(element);
    await settled(element);
    expect(part('entry')?.textContent).toContain('等了一上午');
  });

  it('tells one row from another, and names no rater there', async () => {
    const record = aRectification({ caseNumber: 'BJ20261123-0009', window: '7', contactBy: '2026-11-24' });
    const { hall, part } = await desk(record, false);
    for (const said of ['BJ20261123-0009', '收到', '7 号窗口', '2026-11-24 前联系'])
      expect(part('ledger')?.textContent).toContain(said);
    expect(hall.asked.map(({ name }) => name)).not.toContain('rectification.rater');
  });

  it('sets each fact under its own name', async () => {
    const { part } = await desk(
      aRectification({ contactBy: '2026-11-24', contactedOn: '2026-11-23', finding: 'valid' }),
    );
    const facts = [...part('entry')!.querySelectorAll('dt')].map((one) => [
      one.textContent.trim(),
      one.nextElementSibling?.textContent.trim(),
    ]);
    expect(facts).toContainEqual(['联系期限', '2026-11-24']);
    expect(facts).toContainEqual(['已联系', '2026-11-23']);
    expect(facts).toContainEqual(['核实结论', '属实']);
    expect(facts.map(([name]) => name)).not.toContain('整改方式');
  });

  it('follows the entry that is open, but not under the hand of who writes', async () => {
    const { element, hall, root, part, fill } = await desk();
    const change = async (record: Partial<RectificationRecord>) => {
      hall.replies['rectification.find'] = () => aRectification({ version: 9, ...record });
      hall.tell('ledgers', '', {} as never);
      await settled(element);
      await settled(element);
    };
    await change({ escalation: 'reminder' });
    expect(part('entry')?.textContent).toContain('提醒');
    fill('words', '电话接通', 'contact');
    await change({ stage: 'closed' });
    expect(root.querySelector<HTMLTextAreaElement>("[data-action='contact'] textarea")!.value).toBe('电话接通');
  });

  it('keeps what was written where somebody else has taken the step meanwhile', async () => {
    const { hall, part, fill, act } = await desk(aRectification({ named: false }));
    fill('finding', 'valid', 'verify');
    fill('words', '情况属实，已调取监控', 'verify');
    hall.refusals = ['version-conflict'];
    hall.replies['rectification.find'] = () => aRectification({ named: false, stage: 'verified', version: 9 });
    await act('verify');
    expect(part('entry')?.textContent).toContain('已核实');
    expect(part('unsent')?.textContent).toContain('情况属实，已调取监控');
    expect(part('problem')?.textContent).toContain('已被他人更新');
    expect(part('problem')!.compareDocumentPosition(part('entry')!)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it.each<[Partial<RectificationRecord>, string[]]>([
    [{}, ['contact', 'verify']],
    [{ named: false }, ['verify']],
    [{ contactedOn: '2026-11-23' }, ['verify']],
    [{ contactedOn: '2026-11-23', overdue: true }, ['verify', 'escalate']],
    [{ named: false, stage: 'reviewing' }, ['review']],
    [{ named: false, stage: 'verified' }, ['plan', 'appeal']],
    [{ named: false, stage: 'verified', steps: [reviewed] }, ['plan']],
    [{ named: false, stage: 'rectifying' }, ['finish', 'appeal']],
    [{ contactedOn: '2026-11-23', stage: 'answered' }, ['callBack']],
    [{ named: false, stage: 'answered' }, ['close']],
    [{ named: false, stage: 'closed', overdue: true }, []],
    [{ named: false, stage: 'excluded' }, []],
    [{ named: false, overdue: true, escalation: 'accountability' }, ['verify']],
  ])('of %j offers %j', async (record, offered) => {
    const { actions } = await desk(aRectification(record));
    expect(actions()).toEqual(offered);
  });

  it.each<[string, Partial<RectificationRecord>, Record<string, string>, object]>([
    ['contact', {}, { words: '电话接通，已说明' }, { words: '电话接通，已说明' }],
    [
      'verify',
      { named: false },
      { finding: 'mistaken', words: '评错了窗口' },
      { finding: 'mistaken', words: '评错了窗口' },
    ],
    ['appeal', { named: false, stage: 'verified' }, { words: '已公示' }, { words: '已公示' }],
    [
      'review',
      { named: false, stage: 'reviewing' },
      { outcome: 'excluded', words: '属实' },
      { outcome: 'excluded', words: '属实' },
    ],
    ['plan', { named: false, stage: 'verified', steps: [reviewed] }, { measure: 'explain' }, { measure: 'explain' }],
    [
      'finish',
      { named: false, stage: 'rectifying', steps: [reviewed] },
      { result: '已加开窗口', evidence: ' 值班表\n\n照片 2 张 ' },
      { result: '已加开窗口', evidence: ['值班表', '照片 2 张'] },
    ],
    ['callBack', { contactedOn: '2026-11-23', stage: 'answered' }, { satisfied: 'no' }, { satisfied: false }],
    ['close', { named: false, stage: 'answered' }, {}, {}],
    ['escalate', { named: false, overdue: true, escalation: 'reminder' }, {}, { step: 'supervision' }],
  ])('sends %s with what was filled in and the version that was seen', async (action, record, fields, input) => {
    const { hall, part, fill, act, text } = await desk(aRectification({ ...record, version: 7 }));
    hall.answers[`rectification.${action}` as 'rectification.close'] = () => ({ id: 'CP-1', version: 8 });
    for (const [name, value] of Object.entries(fields)) fill(name, value, action);
    await act(action);
    expect(hall.sent).toMatchObject([{ name: `rectification.${action}`, input: { id: 'CP-1', version: 7, ...input } }]);
    expect(part('problem')).toBeNull();
    expect(text()).toContain('已记录');
  });

  it('says of each step with what it ended and what was said', async () => {
    const at = '2026-11-24T02:00:00.000Z';
    const { part } = await desk(
      aRectification({
        stage: 'rectifying',
        steps: [
          { type: 'rectification.open', at, by: '' },
          { type: 'rectification.verify', at, by: 'sup-1', finding: 'malicious', words: '监控可见' },
          { type: 'rectification.review', at, by: 'sup-2', outcome: 'upheld' },
          { type: 'rectification.plan', at, by: 'sup-1', measure: 'explain' },
          { type: 'rectification.callBack', at, by: 'sup-2', satisfied: false },
          { type: 'rectification.followUp', at, by: '', level: 1, tags: ['113'], words: '又没有了' },
          { type: 'rectification.escalate', at, by: 'sup-2', escalation: 'circular' },
        ],
      }),
    );
    const said = [...part('entry')!.querySelectorAll('ol > li')].map((one) => one.textContent.trim().split(/\s+/));
    expect(said.map(([what]) => what)).toEqual([
      '收到差评',
      '核实：恶意差评',
      '复核：维持，差评有效',
      '确定整改方式：解释说明',
      '回访：不满意，重新整改',
      '评价人追评：非常不满意',
      '督办：通报',
    ]);
    expect(said[1]).toContain('监控可见');
  });

  it('asks for a choice before it sends', async () => {
    const { hall, part, act } = await desk();
    await act('verify');
    expect(hall.sent).toEqual([]);
    expect(part('problem')?.textContent).toContain('请选择：核实结论');
    expect(part('problem')?.nextElementSibling?.textContent).toContain('提交核实结论');
  });

  it.each([
    ['contact', {}, '怎样联系'],
    ['appeal', { named: false, stage: 'verified' }, '申诉理由'],
  ] as const)('sends no %s without a word on it', async (action, record, sentence) => {
    const { hall, part, act } = await desk(aRectification(record));
    await act(action);
    expect(hall.sent).toEqual([]);
    expect(part('problem')?.textContent).toContain(sentence);
  });

  it.each([
    ['close', { named: false, stage: 'answered' }],
    ['callBack', { contactedOn: '2026-11-23', stage: 'answered' }],
    ['review', { named: false, stage: 'reviewing' }],
  ] as const)('offers no %s to whoever took the step that it checks, and says why', async (action, record) => {
    const forAnother = [`rectification.${action}`];
    const { root, actions } = await desk(aRectification({ ...record, forAnother }));
    expect(actions()).toEqual([]);
    const button = root.querySelector(`[name=${action}]`)!;
    expect(button.getAttribute('aria-disabled')).toBe('true');
    expect(root.getElementById(button.getAttribute('aria-describedby')!)?.textContent).toContain('另一位工作人员');
  });

  it('calls an anonymous one that was answered 待销号, since nobody can be called back', async () => {
    expect((await desk(aRectification({ named: false, stage: 'answered' }))).part('entry')?.textContent).toMatch(
      /待销号/,
    );
    clearPage();
    const named = await desk(aRectification({ stage: 'answered' }));
    expect(named.part('entry')?.textContent).toMatch(/待回访/);
  });

  it('says who and which window, and what each box of words is for', async () => {
    const { part, root } = await desk();
    expect(part('entry')?.textContent).toContain('工号 clerk-1，1 号窗口');
    const labels = [...root.querySelectorAll('form textarea')].map((box) => box.parentElement!.textContent.trim());
    expect(new Set(labels).size).toBe(labels.length);
  });

  it.each([
    ['same-person', '另一位工作人员'],
    ['evidence-required', '佐证材料'],
    ['version-conflict', '已被他人更新'],
  ] as const)('keeps what was typed when it is refused: %s', async (code, sentence) => {
    const { hall, root, part, fill, act } = await desk(aRectification({ named: false, stage: 'rectifying' }));
    hall.refusals = [code];
    fill('result', '已加开窗口');
    await act('finish');
    expect(part('problem')?.textContent).toContain(sentence);
    expect(root.querySelector<HTMLTextAreaElement>('[name=result]')!.value).toBe('已加开窗口');
  });

  it('shows whom to call only when it is asked, since each look is written down', async () => {
    const { element, hall, root, part, text } = await desk();
    expect(text()).not.toContain('13800000000');
    expect(hall.asked.map(({ name }) => name)).not.toContain('rectification.rater');
    root.querySelector<HTMLElement>("[part='entry'] button")!.click();
    await settled(element);
    expect(part('rater')?.textContent).toContain('13800000000');
    element.entryId = undefined;
    await settled(element);
    expect(text()).not.toContain('13800000000');
  });
});
