import { CASE_CHANGE_TYPES, type CaseChangeType, type ServiceGuide } from '@banshi/core';
import type { CaseReceived } from '@banshi/core/machines';
import { nationalRuleSet, type RuleSet, shenzhenDeferral, yingkou } from '@banshi/core/rules';
import { afterEach, describe, expect, it } from 'vitest';
import { aHall } from '../../test/fake-hall.ts';
import { RunningHall } from '../../test/running-hall.ts';
import { clearPage, deferred, eventsOf, mount, settled } from '../../test/mount.ts';
import { zhCN } from './case-desk.strings.ts';
import './banshi-case-desk.ts';

const on = '2026-11-23';
const ACCEPT = { type: 'case.accept', on, as: 'promised', officer: 'W101' } as const;
const incomplete = [
  { id: '1', name: '申请表', required: true, deferrable: false, given: true },
  { id: '2', name: '体检证明', required: true, deferrable: true, given: false },
  { id: '3', name: '委托书', required: false, deferrable: false, given: false },
];

async function atDesk(prepare: (hall: RunningHall) => string | undefined = () => undefined, rules?: RuleSet) {
  const hall = new RunningHall(rules);
  const caseNumber = prepare(hall);
  const desk = await mount('banshi-case-desk', { gateway: hall, windowId: '1', caseNumber });
  const { element, root } = desk;
  const buttons = () => [...root.querySelectorAll('button')];
  const button = (label: string) => {
    const found = buttons().find(({ textContent }) => textContent.trim() === label);
    if (!found) throw new Error(`There is no button "${label}".`);
    return found;
  };
  const press = async (label: string) => {
    button(label).click();
    await settled(element);
  };
  const begin = (command: CaseChangeType) => press(zhCN.commands[command]);
  const send = (command: CaseChangeType) => press(zhCN.send(zhCN.commands[command]));
  const write = async (name: string, value: string) => {
    const field = root.querySelector<HTMLInputElement>(`[id="${name}"]`)!;
    field.value = value;
    field.dispatchEvent(new Event(field.localName === 'select' ? 'change' : 'input'));
    await settled(element);
  };
  const choose = async (name: string, value: string) => {
    root.querySelector<HTMLInputElement>(`input[name="${name}"][value="${value}"]`)!.click();
    await settled(element);
  };
  const tick = async (name: string) => {
    root.querySelector<HTMLInputElement>(`input[name="${name}"]`)!.click();
    await settled(element);
  };
  const last = () => hall.sent.at(-1);
  return { ...desk, hall, press, begin, send, write, choose, tick, button, last };
}

const received =
  (words: Partial<CaseReceived> = {}) =>
  (hall: RunningHall) =>
    hall.begin(words).caseNumber;
const serving = (hall: RunningHall) => {
  hall.serve();
  return undefined;
};
const accepted = (hall: RunningHall) => hall.begin({}, ACCEPT).caseNumber;

describe('<banshi-case-desk> at intake', () => {
  afterEach(clearPage);

  it('asks for a ticket first, and says that there are no cases', async () => {
    const { part } = await atDesk();
    expect(part('ticket')?.textContent).toContain('请先叫号');
    expect(part('cases')?.textContent).toContain('没有在办的办件');
  });

  it('has nothing to take in for a ticket that is only called', async () => {
    const { part } = await atDesk((hall) => {
      hall.serve({ state: 'called' });
      return undefined;
    });
    expect(part('ticket')?.textContent).toContain('请先叫号');
  });

  it('lists every paper of the guide, takes in a complete filing, and goes on to its acceptance', async () => {
    const { hall, part, press, send, last } = await atDesk(serving);
    expect(part('ticket')?.textContent.replace(/\s+/g, '')).toContain('承诺时限：6个工作日');
    for (const { name } of hall.guides[0]!.materials!) expect(part('ticket')?.textContent).toContain(name);
    await press('材料齐全，全部已收');
    const changes = await eventsOf('banshi-case-change', () => press('收件'));
    expect(last()).toMatchObject({
      name: 'case.receive',
      input: { ticket: '2026-11-23/A002', version: 3, given: ['1', '2', '3', '4', '5'] },
    });
    expect(changes).toHaveLength(1);
    expect(part('case')?.textContent).toContain('已收件，待审查');
    await send('case.accept');
    expect(last()).toMatchObject({ name: 'case.accept', input: { as: 'promised' } });
    expect(part('case')?.textContent).toContain('已受理，办理中');
    expect(part('ticket')?.textContent).toContain('请先叫号');
  });

  it('keeps what is wrong with a paper in the box of the paper, and asks of some only what is for some only', async () => {
    const { root, choose, part } = await atDesk((hall) => {
      const [{ materials = [], ...guide }, ...others] = hall.guides as [ServiceGuide, ...ServiceGuide[]];
      const agent = { name: '代办人身份证明', condition: '他人代办' };
      hall.guides = [{ ...guide, materials: [...materials, agent] }, ...others];
      return serving(hall);
    });
    const boxes = [...part('ticket')!.querySelectorAll('fieldset.group')];
    expect(boxes.at(-1)?.textContent).toContain('视情形 · 他人代办');
    expect(boxes.at(-1)?.textContent).not.toContain('必要');
    await choose('paper.2', 'faulty');
    expect(root.getElementById('remedy.2')?.closest('fieldset.group')).toBe(boxes[1]);
  });

  it('P3: tells everything at once: what is missing cannot be dropped, what is faulty comes along', async () => {
    const { root, choose, write, press, send, last } = await atDesk(serving);
    for (const id of ['1', '2', '4']) await choose(`paper.${id}`, id === '4' ? 'faulty' : 'given');
    await write('remedy.4', '体检已过期，请到二级以上医院重做。');
    await press('收件');
    const missing = root.querySelector<HTMLInputElement>('input[name="tell.3"]')!;
    expect(missing.checked && missing.disabled).toBe(true);
    await send('case.notify');
    expect(last()).toMatchObject({
      name: 'case.notify',
      input: {
        gaps: [
          { material: '3', fault: 'missing' },
          { material: '4', fault: 'faulty', remedy: '体检已过期，请到二级以上医院重做。' },
        ],
      },
    });
    expect(root.querySelector('[part="stage"]')?.textContent).toBe('待补正材料');
  });

  it('takes in what came without a ticket, for a matter that is looked for', async () => {
    const { root, write, press, choose, last } = await atDesk();
    root.querySelector('summary')!.click();
    await write('matter', '护士');
    await press('查找');
    await choose('guide', 'nurse-registration');
    await press('材料齐全，全部已收');
    await expect.poll(() => root.querySelector('#point')).not.toBeNull();
    await write('point', '新丰社区');
    await press('收件');
    expect(last()).toMatchObject({ input: { guide: 'nurse-registration', point: '新丰社区' } });
  });

  it('P9: takes in what a village point brings, and hands the answer out there', async () => {
    const { root, write, press, choose, begin, last, hall, part } = await atDesk((running) => {
      running.hall = aHall({
        points: [
          { id: 'north', name: '城北片区' },
          { id: 'sanxing', name: '三星村', parent: 'north' },
        ],
      });
      return undefined;
    });
    root.querySelector('summary')!.click();
    await write('matter', '护士');
    await press('查找');
    await choose('guide', 'nurse-registration');
    await press('材料齐全，全部已收');
    const offered = () => [...root.querySelectorAll('#point option')].map(({ textContent }) => textContent);
    await expect.poll(offered).toEqual(['', '城北片区', '城北片区 / 三星村']);
    await write('point', 'sanxing');
    await press('收件');
    expect(last()).toMatchObject({ input: { point: 'sanxing' } });
    const { caseNumber } = hall.begin({ channel: 'point', point: '三星村' }, ACCEPT, {
      type: 'case.decide',
      on,
      outcome: 'granted',
    });
    Object.assign(root.host, { caseNumber });
    await settled(root.host as HTMLElement);
    expect(part('case')?.textContent.replace(/\s+/g, '')).toContain('收件服务站三星村');
    await begin('case.deliver');
    expect(root.querySelector<HTMLInputElement>('input[name="way"][value="point"]')?.checked).toBe(true);
  });

  it('says beside each missing paper which ways are open, and why the others are not', async () => {
    const { root } = await atDesk(received({ materials: incomplete })).then(async (desk) => {
      await desk.begin('case.accept');
      return desk;
    });
    expect(root.querySelector('.command')?.textContent).toContain('本地规则不允许容缺受理');
    expect(root.querySelector<HTMLInputElement>('input[name="paper.2"][value="deferred"]')?.disabled).toBe(true);
  });

  it('accepts with a paper to follow where the rules allow it', async () => {
    const { begin, choose, send, last, part } = await atDesk(received({ materials: incomplete }), shenzhenDeferral);
    await begin('case.accept');
    await choose('paper.2', 'deferred');
    await send('case.accept');
    expect(last()).toMatchObject({ input: { as: 'promised', deferred: { materials: ['2'] } } });
    expect(part('papers')?.textContent).toContain('容缺，待补');
  });
});

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
    expect(part('problem')?.textContent).toContain('暂时连不上');
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
