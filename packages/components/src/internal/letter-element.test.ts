import { BanshiError, type Given, type KeptRefusal, QUESTIONNAIRES, RefusedError } from '@banshi/core';
import { afterEach, describe, expect, it } from 'vitest';
import { FakeHall } from '../../test/fake-hall.ts';
import { clearPage, deferred, eventsOf, mount, settled } from '../../test/mount.ts';
import '../complaint-form/banshi-complaint-form.ts';
import '../questionnaire/banshi-questionnaire.ts';
import '../suggestion-box/banshi-suggestion-box.ts';

type Tag = 'banshi-suggestion-box' | 'banshi-complaint-form' | 'banshi-questionnaire';

/** How each form is chosen in; all of them take words. */
const FORMS: readonly (readonly [Tag, readonly string[]])[] = [
  ['banshi-suggestion-box', []],
  ['banshi-complaint-form', ["[value='delay']"]],
  ['banshi-questionnaire', QUESTIONNAIRES.window.items.map(({ id }) => `[name='${id}'][value='2']`)],
];

/** A form that was filled in and sent without a network: what it says is kept until the test lets it arrive. */
async function kept(tag: Tag, choices: readonly string[], properties: object = {}) {
  const hall = new FakeHall();
  let count = 0;
  const outcomes: ReturnType<typeof deferred<Given>>[] = [];
  for (const name of ['suggestion.send', 'complaint.send', 'questionnaire.answer'] as const)
    hall.answers[name] = () => ({ receipt: `local-${++count}`, kept: true });
  hall.whenSent = () => {
    outcomes.push(deferred<Given>());
    return outcomes.at(-1)!.promise;
  };
  const mounted = await mount(tag, { gateway: hall, ...properties });
  const { element, root, part } = mounted;
  const shown = () => [...root.querySelectorAll<HTMLElement>('*')].filter((one) => one.offsetParent);
  const fill = (words: string) => {
    for (const choice of choices) root.querySelector<HTMLInputElement>(choice)!.checked = true;
    root.querySelector('textarea')!.value = words;
  };
  const submit = async () => {
    part('submit')!.click();
    await settled(element);
  };
  const another = async () => {
    part('thanks')!.querySelector('button')!.click();
    await settled(element);
  };
  fill('第一条');
  await submit();
  return { ...mounted, hall, outcomes, shown, fill, submit, another };
}

describe('a form that people write in', () => {
  afterEach(clearPage);

  it.each([
    ['banshi-suggestion-box', 'name', '', '13800000000'],
    ['banshi-complaint-form', 'phone', '欧阳某某', '1380000'],
  ] as const)('<%s> says beside the %s that it is at fault, and sends nothing', async (tag, field, name, phone) => {
    const hall = new FakeHall();
    const { element, root, part } = await mount(tag, { gateway: hall });
    root.querySelector<HTMLInputElement>("[value='delay']")?.click();
    root.querySelector('textarea')!.value = '排队太久';
    const input = (of: string) => root.querySelector<HTMLInputElement>(`[name='${of}']`)!;
    input('name').value = name;
    input('phone').value = phone;
    part('submit')!.click();
    await settled(element);
    expect(hall.sent).toEqual([]);
    expect(root.activeElement).toBe(input(field));
    expect(input(field).getAttribute('aria-invalid')).toBe('true');
    expect([...root.querySelectorAll("[part='fault']")].filter(({ textContent }) => textContent)).toHaveLength(1);
    expect(root.getElementById(input(field).getAttribute('aria-describedby')!)?.textContent).toMatch(/^请填写/);
    input('name').value = input('phone').value = '';
    part('submit')!.click();
    await settled(element);
    expect(hall.sent).toHaveLength(1);
  });

  it('says of what was kept for too long that it was not sent, and not that it may be later', async () => {
    const hall = new FakeHall();
    const error = new BanshiError('kept-too-long', 'It waited for too long.');
    hall.refusedLater = [{ name: 'suggestion.send', input: { words: '一个月前' }, error }];
    const { element, part } = await mount('banshi-suggestion-box', { gateway: hall });
    await settled(element);
    expect(part('refused')?.textContent).toContain('请重新提交');
    expect(part('refused')?.textContent).not.toContain('稍后再试');
  });
});

describe('a form that people write in without a network', () => {
  afterEach(clearPage);

  it.each(FORMS)('<%s> thanks with the receipt of the hall once what was kept has arrived', async (tag, choices) => {
    const { element, root, part, outcomes, shown } = await kept(tag, choices);
    expect(part('thanks')?.textContent).toContain('local-1');
    expect(part('thanks')?.textContent).toContain('现在没有网络');
    expect(part('thanks')?.querySelector('h3')?.textContent).toBe('已保存，还没有提交。');
    expect(shown()).not.toContain(part('form'));
    const sent = await eventsOf('banshi-letter-sent', async () => {
      outcomes[0]!.resolve({ receipt: 'of-the-hall' });
      await settled(element);
    });
    expect(part('thanks')?.textContent).toContain('of-the-hall');
    expect(part('thanks')?.textContent).not.toContain('现在没有网络');
    expect(part('form')).toBeNull();
    expect(root.activeElement).toBe(part('thanks'));
    expect(sent.map(({ given }) => given)).toEqual([{ receipt: 'of-the-hall' }]);
  });

  it.each(FORMS)('<%s> says why it was refused later, over the form as it was filled in', async (tag, choices) => {
    const { element, hall, root, part, outcomes, submit } = await kept(tag, choices);
    outcomes[0]!.reject(new RefusedError('invalid-contact'));
    await settled(element);
    expect(part('thanks')).toBeNull();
    expect(part('problem')?.textContent).toContain('姓名或手机号不正确');
    expect(root.querySelector('textarea')!.value).toBe('第一条');
    expect(root.activeElement).toBe(part('submit'));
    await submit();
    expect(hall.sent.map(({ input }) => input)).toEqual([hall.sent[0]!.input, hall.sent[0]!.input]);
    expect(new Set(hall.sent.map(({ id }) => id)).size).toBe(2);
  });

  it.each(FORMS)('<%s> writes another meanwhile, and loses neither', async (tag, choices) => {
    const { element, root, part, outcomes, fill, another } = await kept(tag, choices);
    await another();
    expect(root.querySelector('textarea')!.value).toBe('');
    expect(root.querySelectorAll(':checked')).toHaveLength(0);
    fill('第二条');
    outcomes[0]!.reject(new RefusedError('too-many-requests'));
    await settled(element);
    expect(part('refused')?.textContent).toContain('第一条');
    expect(part('refused')?.textContent).toContain('操作太频繁');
    expect(part('problem')?.textContent).toBe('');
    expect(root.querySelector('textarea')!.value).toBe('第二条');
  });

  it.each(FORMS)('<%s> on a terminal shows the next person nothing of what was written', async (tag, choices) => {
    const { element, part, outcomes, another } = await kept(tag, choices, { source: 'terminal' });
    await another();
    outcomes[0]!.reject(new RefusedError('invalid-contact'));
    await settled(element);
    expect(part('refused')?.textContent).toContain('姓名或手机号不正确');
    expect(part('refused')?.textContent).not.toContain('第一条');
  });

  const said: Record<Tag, KeptRefusal> = {
    'banshi-suggestion-box': {
      name: 'suggestion.send',
      input: { words: '第一条' },
      error: new RefusedError('invalid-contact'),
    },
    'banshi-complaint-form': {
      name: 'complaint.send',
      input: { conduct: 'delay', words: '第一条', window: '2', happenedOn: '2026-11-20' },
      error: new RefusedError('invalid-contact'),
    },
    'banshi-questionnaire': {
      name: 'questionnaire.answer',
      input: {
        questionnaire: 'window',
        answers: Object.fromEntries(QUESTIONNAIRES.window.items.map(({ id }, index) => [id, ((index % 5) + 1) as 1])),
        words: '第一条',
      },
      error: new RefusedError('invalid-contact'),
    },
  };

  it.each(FORMS)('<%s> brings back on another day what was refused, filled in to be sent again', async (tag) => {
    const hall = new FakeHall();
    hall.refusedLater = [said[tag], { ...said[tag], name: 'rating.followUp' } as KeptRefusal];
    const { element, root, part } = await mount(tag, { gateway: hall });
    await settled(element);
    expect(part('refused')?.textContent).toContain('姓名或手机号不正确');
    expect(part('refused')?.textContent.includes('姓名和手机号没有保留')).toBe(tag !== 'banshi-questionnaire');
    expect(part('refused')?.querySelector('blockquote')).toBeNull();
    expect(hall.refusedLater.map(({ name }) => name)).toEqual(['rating.followUp']);
    expect(root.querySelector('#left')?.textContent).not.toContain(' 500 ');
    hall.answers[said[tag].name as 'suggestion.send'] = () => ({ receipt: 'of-the-hall' });
    part('submit')!.click();
    await settled(element);
    expect(hall.sent).toMatchObject([{ input: said[tag].input }]);
    expect(part('refused')).toBeNull();
  });

  it.each(FORMS)('<%s> says it beside a form that is begun, and to nobody on a terminal', async (tag, choices) => {
    const { element, hall, root, part, another, fill } = await kept(tag, choices);
    await another();
    fill('第二条');
    hall.refusedLater = [said[tag]];
    element.gateway = undefined;
    await settled(element);
    element.gateway = hall;
    await settled(element);
    expect(part('refused')?.textContent).toContain('第一条');
    expect(root.querySelector('textarea')!.value).toBe('第二条');

    const terminal = new FakeHall();
    terminal.refusedLater = [said[tag]];
    const shared = await mount(tag, { gateway: terminal, source: 'terminal' });
    await settled(shared.element);
    expect(shared.part('refused')).toBeNull();
    expect(terminal.refusedLater).toHaveLength(1);
  });

  it('keeps what the page knows of the window when another is written', async () => {
    const { root, another } = await kept('banshi-complaint-form', ["[value='delay']"], { windowId: '2' });
    await another();
    expect(root.querySelector<HTMLInputElement>('[name=window]')!.value).toBe('2');
  });
});
