import { CASE_CHANGE_TYPES, type CaseChangeType } from '@banshi/core';
import { nationalRuleSet, yingkou } from '@banshi/core/rules';
import { afterEach, describe, expect, it } from 'vitest';
import { ACCEPT, accepted, atDesk, on, received } from '../../test/at-desk.ts';
import type { RunningHall } from '../../test/running-hall.ts';
import { clearPage, deferred, eventsOf, settled } from '../../test/mount.ts';
import { zhCN } from './case-desk.strings.ts';

describe('<banshi-case-desk> with an open case', () => {
  afterEach(clearPage);

  it('says beside what is not allowed why, and does nothing when it is pressed', async () => {
    const { root, button, hall } = await atDesk(received(), yingkou);
    const decline = button(zhCN.commands['case.decline']);
    expect(decline.getAttribute('aria-disabled')).toBe('true');
    expect(root.querySelector(`#${decline.getAttribute('aria-describedby')}`)?.textContent).toContain('须先否定报备');
    decline.click();
    expect(root.querySelector('form.command')).toBeNull();
    expect(hall.sent).toEqual([]);
  });

  it('offers exactly what the machine knows in this state', async () => {
    const { root, hall, element } = await atDesk(accepted);
    const offered = [...root.querySelectorAll<HTMLButtonElement>('button[name="begin"]')];
    const { permitted } = (await hall.findCase(element.caseNumber!))!;
    expect(offered.map(({ value }) => value).toSorted()).toEqual(Object.keys(permitted).toSorted());
    for (const { value, ariaDisabled } of offered)
      expect(ariaDisabled).toBe(String(permitted[value as CaseChangeType] !== 'allowed'));
  });

  it('has a form for every command, with something to say or to fill in', async () => {
    const { COMMAND_FORMS } = await import('./forms/command-forms.ts');
    expect(Object.keys(COMMAND_FORMS).toSorted()).toEqual([...CASE_CHANGE_TYPES].toSorted());
  });

  it('grants, then hands over', async () => {
    const { begin, choose, send, hall } = await atDesk(accepted);
    await begin('case.decide');
    await choose('outcome', 'granted');
    await send('case.decide');
    await begin('case.deliver');
    await choose('way', 'post');
    await send('case.deliver');
    expect(hall.sent).toMatchObject([
      { name: 'case.decide', input: { outcome: 'granted', version: 2 } },
      { name: 'case.deliver', input: { way: 'post', version: 3 } },
    ]);
  });

  it('refuses with reason, basis and remedies only, and marks what is wanting', async () => {
    const { begin, choose, write, send, root, last, hall } = await atDesk(accepted);
    await begin('case.decide');
    await choose('outcome', 'refused');
    await send('case.decide');
    expect(root.querySelector('#reason')?.getAttribute('aria-invalid')).toBe('true');
    expect(root.activeElement).toBe(root.querySelector('#reason'));
    await write('reason', '不符合第七条规定的条件');
    await send('case.decide');
    expect(root.querySelector('#basis-problem')?.textContent).toContain('法律依据');
    await write('basis', '护士条例 第七条');
    await send('case.decide');
    expect(last()).toMatchObject({ input: { outcome: 'refused', reason: '不符合第七条规定的条件' } });
    expect((last()!.input as { remedies: string[] }).remedies).toHaveLength(2);
    expect((await hall.findCase('BJ20261123-0001'))?.outcome).toBe('refused');
  });

  it('C3: pauses for a reason of the closed list', async () => {
    const { begin, root, write, send, last, part } = await atDesk(accepted);
    await begin('case.pause');
    const offered = [...root.querySelectorAll('#reason option')].map(({ textContent }) => textContent).filter(Boolean);
    expect(offered).toEqual(nationalRuleSet.pause.reasons);
    await write('reason', '检验');
    await send('case.pause');
    expect(root.textContent).toContain('须写明预计到哪一天');
    await write('until', '2026-12-01');
    await send('case.pause');
    expect(last()).toMatchObject({ name: 'case.pause', input: { reason: '检验' } });
    expect(part('case')?.textContent).toContain('中止计时：检验');
  });

  it('P5: asks the departments of a joint case, records what they say, and makes one bill', async () => {
    const joint = (hall: RunningHall) =>
      hall.begin({ system: 'joint', partners: ['消防', '城管'] }, { ...ACCEPT, as: 'joint' }).caseNumber;
    const { begin, send, choose, write, part, last, button } = await atDesk(joint);
    await begin('case.consult');
    await send('case.consult');
    expect(last()).toMatchObject({ input: { departments: ['消防', '城管'] } });
    expect(button(zhCN.commands['case.decide']).getAttribute('aria-disabled')).toBe('true');
    await begin('case.opine');
    await write('department', '城管');
    await choose('answer', 'disagree');
    await write('reason', '油烟未经净化');
    await send('case.opine');
    expect(part('opinions')?.textContent).toContain('油烟未经净化');
    await begin('case.bill');
    await write('item.0', '检测费');
    await write('amount.0', '120.5');
    await write('basis.0', '检测条例 第三条');
    await send('case.bill');
    expect(last()).toMatchObject({ input: { items: [{ name: '检测费', amount: 120.5, basis: '检测条例 第三条' }] } });
    expect(part('bill')?.textContent).toContain('120.50 元');
  });

  it('P5: leaves an opinion to the window of the department, and says so before anybody asks', async () => {
    const waiting = (hall: RunningHall) => {
      const { findCase } = hall;
      hall.findCase = async (number) => {
        const record = await findCase(number);
        if (!record) return undefined;
        return { ...record, speaksFor: [], permitted: { ...record.permitted, 'case.opine': 'not-your-department' } };
      };
      const asked = { type: 'case.consult', on, departments: ['消防'], by: '2026-11-27' } as const;
      return hall.begin({ system: 'joint', partners: ['消防'] }, { ...ACCEPT, as: 'joint' }, asked).caseNumber;
    };
    const { button, root, part } = await atDesk(waiting);
    expect(button(zhCN.commands['case.opine']).getAttribute('aria-disabled')).toBe('true');
    expect(root.querySelector('#why-case-opine')?.textContent).toContain('由其窗口登记');
    expect(part('actions')?.querySelector('.primary')).toBeNull();
  });

  it('warns of a day for opinions that lies after the case’s own', async () => {
    const joint = (hall: RunningHall) =>
      hall.begin({ system: 'joint', partners: ['消防'] }, { ...ACCEPT, as: 'joint' }).caseNumber;
    const { begin, write, root } = await atDesk(joint);
    await begin('case.consult');
    const hint = () => root.querySelector('#by-hint')?.textContent;
    expect(hint()).toContain('2026年12月7日前办结');
    await write('by', '2026-12-08');
    expect(hint()).toContain('晚于本件的办结截止日');
  });

  it.each([
    ['case.decide', 'outcome'],
    ['case.survey', 'finding'],
  ] as const)('%s without a choice names what was not chosen, and asks the hall nothing', async (command, name) => {
    const { begin, send, root, hall } = await atDesk(accepted);
    await begin(command);
    await send(command);
    expect(root.querySelector(`#${name}-problem`)?.textContent).toBeTruthy();
    expect(root.activeElement?.getAttribute('name')).toBe(name);
    expect(hall.sent).toEqual([]);
  });

  it('a survey takes two', async () => {
    const { begin, send, write, choose, root, last } = await atDesk(accepted);
    await begin('case.survey');
    await write('surveyor.0', 'W101');
    await choose('finding', 'met');
    await send('case.survey');
    expect(root.querySelector('[id="surveyor.0-problem"]')?.textContent).toContain('两名以上');
    await write('surveyor.1', 'W102');
    await send('case.survey');
    expect(last()).toMatchObject({ input: { surveyors: ['W101', 'W102'], finding: 'met' } });
  });

  it('keeps what was typed when another form or another case is looked at', async () => {
    const { element, begin, write, root, press } = await atDesk(accepted);
    await begin('case.extend');
    await write('reason', '案情复杂');
    await begin('case.survey');
    await press('取消');
    element.caseNumber = undefined;
    await settled(element);
    element.caseNumber = 'BJ20261123-0001';
    await settled(element);
    await begin('case.extend');
    expect(root.querySelector<HTMLTextAreaElement>('#reason')?.value).toBe('案情复杂');
  });

  it('says that somebody else was first, shows what happened, keeps what was written, and overwrites nothing', async () => {
    const { begin, choose, write, send, root, hall, part, element } = await atDesk(accepted);
    await begin('case.decide');
    await choose('outcome', 'refused');
    await write('reason', '材料不实');
    hall.happen(element.caseNumber!, { type: 'case.handOver', on, to: 'W109', because: 'cover' });
    await send('case.decide');
    expect(part('problem')?.textContent).toContain('已被他人更新');
    expect(part('news')?.textContent).toContain('移交');
    expect(part('case')?.textContent).toContain('W109');
    expect(root.querySelector<HTMLTextAreaElement>('#reason')?.value).toBe('材料不实');
    await write('basis', '护士条例 第七条');
    await send('case.decide');
    expect(hall.sent.map(({ input }) => (input as { version: number }).version)).toEqual([2, 3]);
    expect((await hall.findCase(element.caseNumber!))?.outcome).toBe('refused');
  });

  it('tells of news while a form is open, and sends the version that was seen', async () => {
    const { begin, choose, send, hall, part, element } = await atDesk(accepted);
    await begin('case.decide');
    await choose('outcome', 'granted');
    hall.tell(
      'case',
      element.caseNumber!,
      hall.happen(element.caseNumber!, { type: 'case.handOver', on, to: 'W109', because: 'cover' }),
    );
    await settled(element);
    expect(part('news')?.textContent).toContain('移交');
    await send('case.decide');
    expect(hall.sent.at(-1)).toMatchObject({ input: { version: 2 } });
    expect(part('problem')?.textContent).toContain('没有覆盖任何内容');
  });

  it('keeps the words of what cannot be done any more, and says why', async () => {
    const { begin, write, choose, root, hall, element, send } = await atDesk(accepted);
    await begin('case.decide');
    await choose('outcome', 'refused');
    await write('reason', '写了很久的理由');
    hall.tell('case', element.caseNumber!, hall.happen(element.caseNumber!, { type: 'case.withdraw', on }));
    await settled(element);
    expect(root.querySelector('form.command')?.textContent).toContain('现在不能进行这项操作');
    expect(root.querySelector<HTMLTextAreaElement>('#reason')?.value).toBe('写了很久的理由');
    await send('case.decide');
    expect(hall.sent).toEqual([]);
  });

  it('sends a double press once', async () => {
    const { begin, choose, button, element, hall } = await atDesk(accepted);
    await begin('case.decide');
    await choose('outcome', 'granted');
    const gate = deferred<void>();
    hall.gate = gate.promise;
    const confirm = button(zhCN.send(zhCN.commands['case.decide']));
    confirm.click();
    confirm.click();
    gate.resolve();
    await settled(element);
    expect(hall.sent).toHaveLength(1);
  });

  it('tries again as the same wish when there was no answer', async () => {
    const { begin, choose, send, hall, part } = await atDesk(accepted);
    await begin('case.decide');
    await choose('outcome', 'granted');
    hall.loseAnswers = true;
    await send('case.decide');
    expect(part('problem')?.textContent).toContain('没有收到大厅系统的答复');
    expect(new Set(hall.sent.map(({ id }) => id)).size).toBe(1);
  });

  it('opens a case by its number, and says where there is none', async () => {
    const { write, press, part, root } = await atDesk((hall) => void hall.begin());
    await write('number', 'BJ20261123-0001');
    const opened = await eventsOf('banshi-case-opened', () => press('打开'));
    expect(part('case')?.textContent).toContain('护士执业注册');
    expect(root.activeElement?.id).toBe('open-case');
    expect(opened.map(({ caseNumber }) => caseNumber)).toEqual(['BJ20261123-0001']);
    await write('number', 'nobody');
    await press('打开');
    expect(part('case')?.textContent).toContain('没有找到这个办件');
  });

  it('says which version of the case it shows, once for each', async () => {
    const shown: number[] = [];
    const note = ({ record }: { readonly record: { readonly version: number } }) => shown.push(record.version);
    addEventListener('banshi-case-shown', note);
    const { begin, choose, send, part } = await atDesk(accepted);
    await begin('case.decide');
    await choose('outcome', 'granted');
    await send('case.decide');
    removeEventListener('banshi-case-shown', note);
    expect(part('case')?.textContent).toContain('待送达');
    expect(shown).toHaveLength(2);
    expect(shown[1]).toBeGreaterThan(shown[0]!);
  });

  it('says in the list whose turn it is and how many days are left, in words', async () => {
    const { part } = await atDesk((hall) => void hall.begin({}, ACCEPT));
    expect(part('cases')?.textContent.replace(/\s+/g, ' ')).toMatch(/等窗口办理.*还剩 \d+ 个工作日/);
  });
});
