import type { CaseRecord } from '@banshi/core';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { aCase, FakeHall } from '../../test/fake-hall.ts';
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
    ['refused', { stage: 'decided', outcome: 'refused', no: { reason: '不符合第七条' } }, '不予的理由 不符合第七条'],
  ])('says %s in words', async (_what, change, sentence) => {
    const { root, text } = await mount('banshi-case-tracker', { record: aCase(change) });
    expect(`${text()} ${await dueText(root)}`).toContain(sentence);
  });

  it('marks where the case is', async () => {
    const { root } = await mount('banshi-case-tracker', { record: aCase({ stage: 'decided', outcome: 'granted' }) });
    expect(root.querySelector('[aria-current="step"]')?.textContent.trim()).toBe('作出决定');
  });

  it('offers to rate only when the case may be rated', async () => {
    const { element, root } = await mount('banshi-case-tracker', { record: aCase() });
    expect(root.querySelector('button')).toBeNull();
    element.record = closed;
    await settled(element);
    const asked = await eventsOf('banshi-rating-open', () => root.querySelector('button')!.click());
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
