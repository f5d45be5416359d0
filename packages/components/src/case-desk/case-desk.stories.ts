import { yingkou, shenzhenDeferral } from '@banshi/core/rules';
import { html } from 'lit';
import { RunningHall } from '../../test/running-hall.ts';
import './banshi-case-desk.ts';

export default { title: '办件/case-desk', component: 'banshi-case-desk' };

interface Canvas {
  readonly canvasElement: HTMLElement;
}

const on = '2026-11-23';
const papers = (given: boolean) => [
  { id: '1', name: '护士执业注册申请审核表', required: true, deferrable: false, given: true },
  { id: '2', name: '申请人学历证书', required: true, deferrable: true, given },
  { id: '3', name: '代办委托书', required: false, deferrable: false, given: false },
];

/** A window in the middle of its day: a person before it, and cases at every stage. */
function busyHall(): RunningHall {
  const hall = new RunningHall();
  hall.begin({ urgent: true, materials: papers(false) });
  hall.begin({}, { type: 'case.accept', on, as: 'promised', officer: 'W101' });
  hall.begin(
    { on: '2026-11-02', noticeBy: '2026-11-02', matter: '公共场所卫生许可' },
    { type: 'case.accept', on: '2026-11-03', as: 'promised', officer: 'W102' },
  );
  hall.begin(
    { system: 'joint', matter: '餐饮店开办', partners: ['市场监管', '消防', '城管'] },
    { type: 'case.accept', on, as: 'joint', officer: 'W101' },
    { type: 'case.consult', on, departments: ['市场监管', '消防', '城管'], by: '2026-11-30' },
    { type: 'case.opine', on, department: '市场监管', answer: 'agree' },
    { type: 'case.opine', on, department: '城管', answer: 'disagree', reason: '油烟未经净化，见现场照片。' },
  );
  hall.begin(
    {},
    { type: 'case.accept', on, as: 'promised', officer: 'W101' },
    { type: 'case.bill', on, items: [{ name: '考试费', amount: 120, basis: '行政法规示例 第十条' }] },
    { type: 'case.decide', on, outcome: 'granted' },
  );
  hall.serve();
  return hall;
}

/** Presses the buttons one after the other, each by the beginning of its words. */
function press(...labels: readonly string[]) {
  return async ({ canvasElement }: Canvas): Promise<void> => {
    const { shadowRoot } = canvasElement.querySelector('banshi-case-desk')!;
    const find = (label: string) =>
      [...shadowRoot!.querySelectorAll<HTMLElement>('button, summary')].find(({ textContent }) =>
        textContent.trim().startsWith(label),
      );
    for (const label of labels) {
      while (!find(label)) await new Promise((resolve) => setTimeout(resolve, 10));
      find(label)!.click();
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  };
}

const desk = (hall: RunningHall, caseNumber = '') =>
  html`<banshi-case-desk window-id="1" case-number=${caseNumber} .gateway=${hall}></banshi-case-desk>`;

export const Default = { render: () => desk(busyHall()) };

export const Empty = { render: () => desk(new RunningHall()) };

/** A paper is missing: the notice is the next step, and names it already. */
export const Incomplete = {
  render: () => desk(busyHall(), 'BJ20261123-0001'),
  play: press('一次性告知补正'),
};

/** Where the rules allow it, a secondary paper may follow. */
export const Deferral = {
  render: () => {
    const hall = new RunningHall(shenzhenDeferral);
    hall.begin({ materials: papers(false) });
    return desk(hall, 'BJ20261123-0001');
  },
  play: press('受理'),
};

export const Reviewing = { render: () => desk(busyHall(), 'BJ20261123-0002'), play: press('作出决定') };

/** Everything that is rare, with the reason of what is not allowed. */
export const Others = { render: () => desk(busyHall(), 'BJ20261123-0002'), play: press('其他操作') };

/** One opinion is outstanding, so there is no decision yet. */
export const Joint = { render: () => desk(busyHall(), 'BJ20261123-0004'), play: press('登记部门意见') };

export const Unpaid = { render: () => desk(busyHall(), 'BJ20261123-0005') };

/** The rules ask for a report before anybody says no. */
export const ReportFirst = {
  render: () => {
    const hall = new RunningHall(yingkou);
    hall.begin();
    return desk(hall, 'BJ20261123-0001');
  },
};

/** Sent without words: the hall says what is wanting, and the field is marked. */
export const Wanting = {
  render: () => desk(busyHall(), 'BJ20261123-0002'),
  play: press('其他操作', '中止计时', '确认中止计时'),
};

/** Somebody else was first. */
export const Conflict = {
  render: () => desk(Object.assign(busyHall(), { refusals: ['version-conflict'] }), 'BJ20261123-0002'),
  play: press('作出决定', '确认作出决定'),
};

export const HallDown = { render: () => desk(Object.assign(new RunningHall(), { down: true })) };

export const Elder = {
  render: () =>
    html`<banshi-case-desk
      elder
      window-id="1"
      case-number="BJ20261123-0001"
      .gateway=${busyHall()}
    ></banshi-case-desk>`,
};

export const English = {
  render: () =>
    html`<banshi-case-desk
      lang="en"
      window-id="1"
      case-number="BJ20261123-0004"
      .gateway=${busyHall()}
    ></banshi-case-desk>`,
};

export const RightToLeft = {
  render: () =>
    html`<banshi-case-desk
      dir="rtl"
      window-id="1"
      case-number="BJ20261123-0001"
      .gateway=${busyHall()}
    ></banshi-case-desk>`,
};

export const Narrow = {
  globals: { viewport: { value: 'mobile1' } },
  render: () => desk(busyHall(), 'BJ20261123-0001'),
};
