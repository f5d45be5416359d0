import type { CaseRecord } from '@banshi/core';
import { shenzhenDeferral, xiangfan } from '@banshi/core/rules';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { aCase, FakeHall } from '../../test/fake-hall.ts';
import { RunningHall } from '../../test/running-hall.ts';
import { clearPage, deferred, eventsOf, mount, settled } from '../../test/mount.ts';
import './banshi-case-tracker.ts';

const closed = aCase({
  stage: 'closed',
  outcome: 'granted',
  ratable: true,
  steps: [
    { type: 'case.accept', at: '2026-11-23T01:30:00.000Z', window: '1' },
    { type: 'case.decide', at: '2026-11-24T02:10:00.000Z', window: '1' },
    { type: 'case.deliver', at: '2026-11-25T16:45:00.000Z', window: '2' },
  ],
  version: 3,
});

/** What the limit inside says. */
async function dueText(root: ShadowRoot): Promise<string> {
  const deadline = root.querySelector('banshi-deadline');
  if (!deadline) return '';
  await settled(deadline);
  return deadline.renderRoot.textContent!.replace(/\s+/g, ' ').trim();
}

describe('<banshi-case-tracker>', () => {
  afterEach(clearPage);

  it('shows a record as it is, without a field', async () => {
    const { root, text, part } = await mount('banshi-case-tracker', { record: aCase() });
    expect(root.querySelector('form')).toBeNull();
    expect(part('stage')?.textContent).toBe('已受理，办理中');
    expect(await dueText(root)).toBe('2026年12月1日截止 还剩 6 个工作日');
    expect(text()).toContain('2026-11-23 09:30 受理 1 号窗口');
  });

  it('looks a number up that was typed', async () => {
    const gateway = new FakeHall();
    const { element, root, part } = await mount('banshi-case-tracker', { gateway });
    await userEvent.type(root.querySelector('input')!, ' BJ20261123-0001 {Enter}');
    await settled(element);
    expect(element.caseNumber).toBe('BJ20261123-0001');
    expect(part('stage')?.textContent).toBe('已受理，办理中');
  });

  it('says which case it shows, and has room for its documents', async () => {
    const shown: CaseRecord[] = [];
    const note = ({ record }: { readonly record: CaseRecord }) => shown.push(record);
    addEventListener('banshi-case-shown', note);
    const { element, root } = await mount('banshi-case-tracker', { record: aCase() });
    expect(root.querySelector('slot[name="documents"]')).not.toBeNull();
    element.record = { ...aCase() };
    await settled(element);
    element.record = closed;
    await settled(element);
    removeEventListener('banshi-case-shown', note);
    expect(shown).toEqual([aCase(), closed]);
  });

  it('asks for a number when none was typed', async () => {
    const { element, root } = await mount('banshi-case-tracker', { gateway: new FakeHall() });
    root.querySelector('button')!.click();
    await settled(element);
    expect(root.querySelector('#lacking')?.textContent).toContain('请输入办件编号');
  });

  it('has a sentence for a number that nobody knows', async () => {
    const { part } = await mount('banshi-case-tracker', { gateway: new FakeHall(), caseNumber: 'nobody' });
    expect(part('problem')?.textContent).toContain('没有找到这个办件');
  });

  it('follows the case', async () => {
    const gateway = new FakeHall();
    const { element, part } = await mount('banshi-case-tracker', { gateway, caseNumber: closed.caseNumber });
    gateway.tell('case', closed.caseNumber, closed);
    await settled(element);
    expect(part('stage')?.textContent).toBe('已办结');
    expect(part('outcome')?.textContent).toContain('准予');
    element.remove();
    expect(gateway.listeners).toBe(0);
  });

  it('believes what it heard more than what it read before', async () => {
    const gateway = new FakeHall();
    const gate = deferred<void>();
    gateway.gate = gate.promise;
    const { element, part } = await mount('banshi-case-tracker', { gateway, caseNumber: closed.caseNumber });
    gateway.tell('case', closed.caseNumber, closed);
    gate.resolve();
    await settled(element);
    expect(part('stage')?.textContent).toBe('已办结');
  });

  it('shows the case that was asked for last', async () => {
    const gateway = new FakeHall();
    const first = deferred<void>();
    gateway.cases = [aCase({ caseNumber: 'one', matter: '甲' }), aCase({ caseNumber: 'two', matter: '乙' })];
    gateway.gate = first.promise;
    const { element, root } = await mount('banshi-case-tracker', { gateway, caseNumber: 'one' });
    gateway.gate = undefined;
    element.caseNumber = 'two';
    await settled(element);
    first.resolve();
    await settled(element);
    expect(root.querySelector('h3')?.textContent).toBe('乙');
    expect(gateway.listeners).toBe(1);
  });

  it.each<[string, Partial<CaseRecord>, string]>([
    [
      'overdue',
      { due: { on: '2026-11-20', workdaysLeft: -2, provisional: false, overdue: true } },
      '已超期 2 个工作日',
    ],
    [
      'provisional',
      { due: { on: '2027-01-08', workdaysLeft: 9, provisional: true, overdue: false } },
      '暂定：国务院尚未公布',
    ],
    [
      'refused and handed over',
      { stage: 'closed', outcome: 'refused', no: { reason: '不符合第七条', remedies: ['申请行政复议'] } },
      '接下来 已经办完了。不同意这个结果的，可以按下面写的办法提出。',
    ],
    ['refused', { stage: 'decided', outcome: 'refused', no: { reason: '不符合第七条' } }, '理由 不符合第七条'],
  ])('says %s in words', async (_what, change, sentence) => {
    const { root, text } = await mount('banshi-case-tracker', { record: aCase(change) });
    expect(`${text()} ${await dueText(root)}`).toContain(sentence);
  });

  it('marks where the case is', async () => {
    const { root } = await mount('banshi-case-tracker', { record: aCase({ stage: 'decided', outcome: 'granted' }) });
    expect(root.querySelector('[aria-current="step"]')?.textContent.trim()).toBe('送达办结');
  });

  it('offers to rate only when the case may be rated', async () => {
    const { element, root } = await mount('banshi-case-tracker', { record: aCase() });
    expect(root.querySelector('slot button')).toBeNull();
    element.record = closed;
    await settled(element);
    const asked = await eventsOf('banshi-rating-open', () => root.querySelector<HTMLElement>('slot button')!.click());
    expect(asked.map(({ caseNumber }) => caseNumber)).toEqual([closed.caseNumber]);
  });

  it('tells the hour of Beijing, the next day too', async () => {
    const { text } = await mount('banshi-case-tracker', { record: closed });
    expect(text()).toContain('2026-11-26 00:45 送达办结 2 号窗口');
  });

  it('keeps the number and tries again when the hall does not answer', async () => {
    const gateway = new FakeHall();
    gateway.down = true;
    const { element, root, part } = await mount('banshi-case-tracker', { gateway, caseNumber: closed.caseNumber });
    expect(part('problem')?.textContent).toContain('暂时连不上');
    expect(root.querySelector('input')?.value).toBe(closed.caseNumber);
    gateway.down = false;
    part('problem')!.querySelector('button')!.click();
    await settled(element);
    expect(part('stage')?.textContent).toBe('已受理，办理中');
  });

  it('asks the hall how the day was counted when somebody wants to know, and not for a record that was given', async () => {
    const gateway = new FakeHall();
    gateway.explained = {
      deadline: {
        name: 'promised',
        from: '2026-11-30',
        due: '2026-12-01',
        remaining: 1,
        state: 'onTime',
        provisional: false,
        card: 'yellow',
        period: { unit: 'workday', amount: 1 },
      },
      days: [
        { date: '2026-11-30', counted: false, reason: 'start' },
        { date: '2026-12-01', counted: true, reason: 'workday', number: 1 },
      ],
    };
    const { element, root } = await mount('banshi-case-tracker', { gateway, caseNumber: 'BJ20261123-0001' });
    const deadline = () => root.querySelector('banshi-deadline')!;
    await userEvent.click(deadline().renderRoot.querySelector('summary')!);
    await settled(element);
    await settled(deadline());
    expect(deadline().renderRoot.querySelectorAll('td.workday')).toHaveLength(1);
    expect(deadline().renderRoot.textContent).toContain('黄牌');
    const given = await mount('banshi-case-tracker', { record: aCase() });
    await settled(given.root.querySelector('banshi-deadline')!);
    expect(given.root.querySelector('banshi-deadline')!.renderRoot.querySelector('summary')).toBeNull();
  });
});

const on = '2026-11-23';
const ACCEPT = { type: 'case.accept', on, as: 'promised', officer: 'W101' } as const;
const no = {
  reason: '不符合条件',
  basis: '护士条例 第七条',
  remedies: ['六十日内申请行政复议', '六个月内提起行政诉讼'],
};
const materials = [
  { id: '1', name: '申请表', required: true, deferrable: false, given: true },
  { id: '2', name: '体检证明', required: true, deferrable: true, given: false },
];

describe('<banshi-case-tracker> for the applicant', () => {
  afterEach(clearPage);

  async function follow(prepare: (hall: RunningHall) => { readonly caseNumber: string }, hall = new RunningHall()) {
    const { caseNumber } = prepare(hall);
    const tracker = await mount('banshi-case-tracker', { gateway: hall, caseNumber });
    const press = async (label: string) => {
      const button = [...tracker.root.querySelectorAll('button')].find(
        ({ textContent }) => textContent.trim() === label,
      );
      button!.click();
      await settled(tracker.element);
    };
    return { ...tracker, hall, press };
  }

  it('P3: says what to bring, how to mend it, by when, and that it is their turn; not what is there already', async () => {
    const gaps = [
      { material: '1', fault: 'faulty', remedy: '请补签名' },
      { material: '2', fault: 'missing', remedy: '请到二级以上医院体检' },
    ] as const;
    const { part, hall, element } = await follow((one) =>
      one.begin({ materials }, { type: 'case.notify', on, gaps, supplyBy: '2026-12-07' }),
    );
    expect(part('turn')?.textContent).toContain('轮到您');
    for (const words of ['请补签名', '请到二级以上医院体检']) expect(part('your-part')?.textContent).toContain(words);
    expect(part('bring-by')?.textContent).toContain('2026年12月7日');
    const { caseNumber } = element;
    hall.tell('case', caseNumber!, hall.happen(caseNumber!, { type: 'case.supply', on, materials: ['1'] }));
    await settled(element);
    expect(part('your-part')?.textContent).not.toContain('请补签名');
  });

  it('says which papers are still to follow, and that the work goes on', async () => {
    const deferred = { materials: ['2'], supplyBy: '2026-12-01' } as const;
    const { part } = await follow(
      (one) => one.begin({ materials }, { ...ACCEPT, deferred }),
      new RunningHall(shenzhenDeferral),
    );
    expect(part('your-part')?.textContent).toContain('体检证明');
    expect(part('your-part')?.textContent).toContain('2026年12月1日');
    expect(part('turn')?.textContent).toContain('现在由窗口办理');
    expect(part('turn')?.textContent).not.toContain('不用做什么');
  });

  it('P5: shows every department and one bill', async () => {
    const departments = ['消防', '城管'];
    const items = [
      { name: '检测费', amount: 300, basis: '甲', department: '城管' },
      { name: '工本费', amount: 10.5, basis: '乙', department: '消防' },
    ];
    const { part } = await follow((one) =>
      one.begin(
        { system: 'joint', partners: departments },
        { ...ACCEPT, as: 'joint' },
        { type: 'case.consult', on, departments, by: '2026-11-30' },
        { type: 'case.opine', on, department: '城管', answer: 'agree' },
        { type: 'case.bill', on, items },
      ),
    );
    expect(part('opinions')?.textContent).toContain('2 个部门中，1 个已答复');
    expect(part('opinions')?.textContent).toContain('最晚2026年11月30日答复');
    expect(part('bill')?.textContent).toContain('310.50 元');
  });

  it('says why the clock stands still', async () => {
    const { text } = await follow((one) =>
      one.begin({}, ACCEPT, { type: 'case.pause', on, reason: '检验', notifiedOn: on, until: '2026-12-01' }),
    );
    expect(text()).toContain('暂停计时：检验');
    expect(text()).toContain('不用做什么');
  });

  it('says why it was returned and what can be done, and asks for a review where there is one', async () => {
    const { part, root, press, hall } = await follow(
      (one) => one.begin({}, { type: 'case.decline', on, ground: 'notQualified', ...no }),
      new RunningHall(xiangfan),
    );
    for (const words of [no.reason, no.basis, ...no.remedies]) expect(part('no')?.textContent).toContain(words);
    await press('提交复核申请');
    expect(part('problem')?.textContent).toContain('请写明理由');
    const field = root.querySelector('textarea')!;
    field.value = '条件是符合的';
    field.dispatchEvent(new InputEvent('input'));
    await press('提交复核申请');
    expect(hall.sent.at(-1)).toMatchObject({ name: 'case.requestReview', input: { ground: '条件是符合的' } });
    expect(part('stage')?.textContent).toBe('退办复核中');
  });

  it('offers no review where nobody reviews', async () => {
    const { part } = await follow((one) => one.begin({}, { type: 'case.decline', on, ground: 'notQualified', ...no }));
    expect(part('review')).toBeNull();
  });

  it('withdraws in two steps, and the line ends there', async () => {
    const { part, press, root, hall } = await follow((one) => one.begin({}, ACCEPT));
    await press('确认撤回');
    expect(hall.sent).toMatchObject([{ name: 'case.withdraw', input: { version: 2 } }]);
    expect(part('stage')?.textContent).toBe('已撤回');
    expect([...root.querySelectorAll('.line li')].map(({ textContent }) => textContent?.trim())).toEqual([
      '收件',
      '受理',
      '撤回',
    ]);
    expect(part('withdraw')).toBeNull();
  });
});
