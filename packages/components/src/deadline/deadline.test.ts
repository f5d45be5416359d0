import {
  type CaseFacts,
  type DayEntry,
  type Deadline,
  deadlines,
  explainDeadline,
  nationalRuleSet,
} from '@banshi/core/rules';
import { chinaCalendar } from '@banshi/core/time';
import { afterEach, describe, expect, expectTypeOf, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import './banshi-deadline.ts';
import type { ShownDay, ShownDeadline } from './shown-deadline.ts';

const TODAY = '2026-02-25';
const facts: CaseFacts = {
  receivedOn: '2026-02-12',
  acceptedOn: '2026-02-12',
  limits: { promised: { unit: 'workday', amount: 5 } },
};
const { promised, card } = deadlines(facts, nationalRuleSet, chinaCalendar, TODAY);
const deadline: ShownDeadline = { ...promised!, card };
const days = explainDeadline(facts, nationalRuleSet, chinaCalendar, { today: TODAY });

async function mount(properties: Partial<HTMLElementTagNameMap['banshi-deadline']> = {}) {
  const element = Object.assign(document.createElement('banshi-deadline'), { deadline, ...properties });
  document.body.append(element);
  await element.updateComplete;
  return element;
}

describe('<banshi-deadline>', () => {
  afterEach(() => document.body.replaceChildren());

  it('takes what the engine answers', () => {
    expectTypeOf<Deadline>().toExtend<ShownDeadline>();
    expectTypeOf<DayEntry>().toExtend<ShownDay>();
  });

  it('says the day, what is left, and the card in words', async () => {
    await mount();
    await expect.element(page.getByText('2026年2月26日截止')).toBeVisible();
    await expect.element(page.getByText('还剩 1 个工作日')).toBeVisible();
    await expect.element(page.getByText('黄牌 · 临近到期')).toBeVisible();
  });

  it('explains itself by keyboard: numbers for the days that count, a sentence for those that do not', async () => {
    const element = await mount({ days });
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('table')).toBeVisible();
    const cells = [...element.renderRoot.querySelectorAll('td')].map(({ textContent }) =>
      textContent.replace(/\s+/g, ' ').trim(),
    );
    const named = cells.filter(Boolean);
    expect(named[0]).toContain('2月12日 起算日，不计入');
    expect(named[2]).toContain('2月14日 调休上班，计入 第 2 天');
    expect(named[3]).toContain('2月15日 放假，不计入');
    expect(named.at(-1)).toContain('2月26日 工作日，计入 第 5 天');
    await expect
      .element(page.getByText(/2月14日至2月23日：国务院办公厅关于2026年部分节假日安排的通知 国办发明电〔2025〕7号/))
      .toBeVisible();
  });

  it('asks for the days when it is opened without them, and shows them when they come', async () => {
    const element = await mount();
    let asked = 0;
    element.addEventListener('banshi-deadline-explain', () => {
      asked += 1;
      element.days = days;
    });
    await userEvent.click(page.getByText('这个日期是怎么算的？'));
    await expect.element(page.getByRole('table')).toBeVisible();
    expect(asked).toBe(1);
  });

  it('says that the clock is stopped, and shows no day', async () => {
    await mount({ deadline: { state: 'frozen', remaining: 5, provisional: false, period: { unit: 'workday' } } });
    await expect.element(page.getByText('已中止计时，恢复后还有 5 个工作日')).toBeVisible();
  });

  it('reads JSON in the page, and says a sentence where it cannot', async () => {
    document.body.innerHTML = `<banshi-deadline><script type="application/json">${JSON.stringify({ deadline, days })}</script></banshi-deadline>`;
    await expect.element(page.getByText('2026年2月26日截止')).toBeVisible();
    document.body.innerHTML =
      '<banshi-deadline><script type="application/json">{"deadline":</script></banshi-deadline>';
    await expect.element(page.getByRole('alert')).toHaveTextContent('期限数据无法读取，请向窗口咨询。');
  });
});
