import type { CaseOutcome, CaseStage, CaseStep, CaseType, DueDate } from '@banshi/core';
import { caseTypesEn, caseTypesZhCN } from './matter.strings.ts';

/** What is said of a case, at the desk and to its applicant. 办件的说法. */
export interface CaseStrings {
  readonly caseTypes: Readonly<Record<CaseType, string>>;
  readonly stages: Readonly<Record<CaseStage, string>>;
  readonly outcomes: Readonly<Record<CaseOutcome, string>>;
  readonly steps: Readonly<Record<CaseStep['type'], string>>;
  /** 办结截止日. */
  readonly dueOn: (due: DueDate) => string;
  /** 剩余或超期. */
  readonly left: (due: DueDate) => string;
  readonly provisional: string;
  readonly noDue: string;
}

/** 中文. */
export const zhCN: CaseStrings = {
  caseTypes: caseTypesZhCN,
  stages: { accepted: '已受理，办理中', decided: '已作出决定，待送达', closed: '已办结' },
  outcomes: { granted: '准予', refused: '不予' },
  steps: { accepted: '受理', decided: '作出决定', delivered: '送达办结', rated: '评价' },
  dueOn: ({ on }) => {
    const [year, month, day] = on.split('-').map(Number);
    return `${year}年${month}月${day}日前办结`;
  },
  left: ({ overdue, workdaysLeft }) =>
    overdue
      ? `已超期 ${Math.max(1, -workdaysLeft)} 个工作日`
      : workdaysLeft === 0
        ? '今天到期'
        : `还剩 ${workdaysLeft} 个工作日`,
  provisional: '截止日为暂定：国务院尚未公布该年度的节假日安排。',
  noDue: '没有可以换算为日期的承诺时限。',
};

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** English. */
export const en: CaseStrings = {
  caseTypes: caseTypesEn,
  stages: { accepted: 'Accepted, in progress', decided: 'Decided, to be handed over', closed: 'Closed' },
  outcomes: { granted: 'Granted', refused: 'Refused' },
  steps: { accepted: 'Accepted', decided: 'Decided', delivered: 'Handed over', rated: 'Rated' },
  dueOn: ({ on }) => {
    const [year, month, day] = on.split('-').map(Number);
    return `Due by ${day} ${MONTHS[(month ?? 1) - 1]} ${year}`;
  },
  left: ({ overdue, workdaysLeft }) => {
    if (!overdue && workdaysLeft === 0) return 'Due today';
    const days = overdue ? Math.max(1, -workdaysLeft) : workdaysLeft;
    return `${days} working day${days === 1 ? '' : 's'} ${overdue ? 'overdue' : 'left'}`;
  },
  provisional: 'The date is provisional: the holidays of that year are not published yet.',
  noDue: 'No day can be computed from the promised limit. Please ask at the window.',
};
