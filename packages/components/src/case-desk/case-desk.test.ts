import type { CaseRecord, WindowState } from '@banshi/core';
import { afterEach, describe, expect, it } from 'vitest';
import { aCase, aTicket, aWindow, FakeHall } from '../../test/fake-hall.ts';
import { clearPage, deferred, eventsOf, mount, settled } from '../../test/mount.ts';
import './banshi-case-desk.ts';

const serving = aTicket({ number: 'A002', state: 'serving', window: '1', version: 3 });
const decided = aCase({ stage: 'decided', outcome: 'granted', version: 2 });

async function atDesk(state: Partial<WindowState> = {}) {
  const hall = new FakeHall();
  const becomes = (now: Partial<WindowState>) => {
    hall.windows['1'] = aWindow(now);
  };
  becomes(state);
  const desk = await mount('banshi-case-desk', { gateway: hall, windowId: '1' });
  const { element, root } = desk;
  const press = async (label: string) => {
    const button = [...root.querySelectorAll('button')].find(({ textContent }) => textContent.trim().startsWith(label));
    if (!button) throw new Error(`There is no button "${label}".`);
    button.click();
    await settled(element);
  };
  const write = (reason: string) => {
    const field = root.querySelector('textarea')!;
    field.value = reason;
    field.dispatchEvent(new InputEvent('input'));
  };
  return { ...desk, hall, becomes, press, write };
}

describe('<banshi-case-desk>', () => {
  afterEach(clearPage);

  it('asks for a ticket first, and says that there are no open cases', async () => {
    const { part } = await atDesk();
    expect(part('ticket')?.textContent).toContain('请先叫号');
    expect(part('cases')?.textContent).toContain('没有在办的办件');
  });

  it('has nothing to accept for a ticket that is only called', async () => {
    const { part } = await atDesk({ ticket: { ...serving, state: 'called' } });
    expect(part('ticket')?.textContent).toContain('请先叫号');
  });

  it.each([
    ['受理为承诺件', 'promised'],
    ['受理为即办件', 'immediate'],
  ] as const)('%s, with the promised limit in sight, and tells the number', async (label, caseType) => {
    const { hall, part, press, becomes } = await atDesk({ ticket: serving });
    expect(part('ticket')?.textContent.replace(/\s+/g, '')).toContain('承诺时限：6个工作日');
    hall.answers['case.accept'] = () => {
      becomes({ cases: [aCase({ caseType })] });
      return aCase({ caseType });
    };
    const changes = await eventsOf('banshi-case-change', () => press(label));
    expect(hall.sent).toMatchObject([{ name: 'case.accept', input: { ticket: serving.id, version: 3, caseType } }]);
    expect(part('done')?.textContent).toContain('办件编号 BJ20261123-0001');
    expect(part('cases')?.textContent).toContain('护士执业首次注册');
    expect(changes.map(({ record }) => record.caseType)).toEqual([caseType]);
  });

  it('grants in two steps', async () => {
    const { hall, press, becomes, part } = await atDesk({ cases: [aCase()] });
    hall.answers['case.decide'] = () => {
      becomes({ cases: [decided] });
      return decided;
    };
    await press('准予');
    expect(hall.sent).toEqual([]);
    await press('确认准予');
    expect(hall.sent).toMatchObject([
      { name: 'case.decide', input: { caseNumber: decided.caseNumber, version: 1, outcome: 'granted' } },
    ]);
    expect(part('cases')?.textContent).toContain('待送达');
  });

  it('refuses with a reason only', async () => {
    const { hall, root, press, write } = await atDesk({ cases: [aCase()] });
    hall.answers['case.decide'] = () => aCase({ stage: 'decided', outcome: 'refused' });
    await press('不予');
    expect(root.activeElement).toBe(root.querySelector('textarea'));
    for (const reason of ['', '   ']) {
      write(reason);
      await press('确认不予');
      expect(root.querySelector('#reason-problem')?.textContent).toContain('须说明理由');
    }
    expect(hall.sent).toEqual([]);
    write(' 不符合第七条规定的条件 ');
    await press('确认不予');
    expect(hall.sent).toMatchObject([{ input: { outcome: 'refused', reason: '不符合第七条规定的条件' } }]);
  });

  it('can think better of it', async () => {
    const { hall, root, press } = await atDesk({ cases: [aCase()] });
    await press('不予');
    await press('取消');
    expect(root.querySelector('.draft')).toBeNull();
    expect(hall.sent).toEqual([]);
  });

  it('hands over what is decided', async () => {
    const { hall, part, press } = await atDesk({ cases: [decided] });
    hall.answers['case.deliver'] = () => aCase({ stage: 'closed', version: 3 });
    await press('送达');
    expect(hall.sent).toMatchObject([{ name: 'case.deliver', input: { caseNumber: decided.caseNumber, version: 2 } }]);
    expect(part('done')?.textContent).toContain('已送达办结');
  });

  it('says that somebody else was first, shows the case as it is, and keeps what was written', async () => {
    const { hall, root, part, press, write, becomes } = await atDesk({ cases: [aCase()] });
    await press('不予');
    write('材料不实');
    hall.refusals = ['version-conflict'];
    becomes({
      cases: [aCase({ version: 5, due: { on: '2026-11-20', workdaysLeft: -1, provisional: false, overdue: true } })],
    });
    await press('确认不予');
    expect(part('problem')?.textContent).toContain('已被他人更新');
    expect(part('cases')?.textContent).toContain('已超期 1 个工作日');
    expect(root.querySelector('textarea')?.value).toBe('材料不实');
    hall.answers['case.decide'] = () => aCase({ stage: 'decided', outcome: 'refused', version: 6 });
    await press('确认不予');
    expect(hall.sent.map(({ input }) => (input as { version: number }).version)).toEqual([1, 5]);
  });

  it('tries again as the same wish when there was no answer', async () => {
    const { hall, part, press } = await atDesk({ cases: [decided] });
    hall.answers['case.deliver'] = () => aCase({ stage: 'closed', version: 3 });
    hall.loseAnswers = true;
    await press('送达');
    expect(part('problem')?.textContent).toContain('暂时连不上');
    hall.loseAnswers = false;
    await press('送达');
    expect(new Set(hall.sent.map(({ id }) => id)).size).toBe(1);
  });

  it('sends a double press once', async () => {
    const { element, hall, root } = await atDesk({ cases: [decided] });
    const gate = deferred<void>();
    hall.answers['case.deliver'] = () => aCase({ stage: 'closed', version: 3 });
    hall.gate = gate.promise;
    const button = root.querySelector<HTMLButtonElement>("button[name='deliver']")!;
    button.click();
    button.click();
    gate.resolve();
    await settled(element);
    expect(hall.sent).toHaveLength(1);
  });

  it.each<[string, Partial<CaseRecord>, string]>([
    ['days left', {}, '2026年12月1日前办结 还剩 6 个工作日'],
    ['the last day', { due: { on: '2026-12-01', workdaysLeft: 0, provisional: false, overdue: false } }, '今天到期'],
    ['a provisional day', { due: { on: '2027-01-08', workdaysLeft: 9, provisional: true, overdue: false } }, '暂定'],
  ])('says %s in words', async (_what, change, sentence) => {
    const { text } = await atDesk({ cases: [aCase(change)] });
    expect(text()).toContain(sentence);
  });

  it('says so where no day can be computed', async () => {
    const { due: _due, ...record } = aCase();
    const { text } = await atDesk({ cases: [record] });
    expect(text()).toContain('没有可以换算为日期的承诺时限');
  });
});
