import type { Actor, GuideSummary, ServiceGuide, ServiceHall } from '@banshi/core';

/** The hall that a subject of the kit runs. */
export interface ModelHall {
  readonly hall: ServiceHall;
  readonly guides: readonly ServiceGuide[];
  readonly summaries: readonly GuideSummary[];
}

/** How many windows of {@link MODEL_HALL} serve both departments: `r1`, `r2` … */
export const RACING_WINDOWS = 8;

const guides: readonly ServiceGuide[] = [
  {
    id: 'food',
    matter: { name: '食品经营许可' },
    applicants: ['企业法人'],
    materials: [
      { name: '食品经营许可申请书', required: true },
      { name: '营业执照', required: true },
      { name: '平面布置图', required: true, deferrable: true },
      { name: '委托书', required: false },
    ],
    limits: {
      statutory: { text: '20个工作日', period: { unit: 'workday', amount: 20 } },
      promised: { text: '5个工作日', period: { unit: 'workday', amount: 5 } },
    },
  },
  { id: 'nurse', matter: { name: '护士执业注册' }, applicants: ['自然人'], limits: {} },
  {
    id: 'land',
    matter: { name: '宅基地审批', caseTypes: ['joint'] },
    applicants: ['自然人'],
    joint: { isJoint: true, lead: '自然资源局', partners: ['卫生健康局'] },
    limits: {},
  },
];

/**
 * A small hall: departments `health` (prefix A) and `land` (prefix B); window 1 serves the first, window 2 the second.
 *
 * 示例大厅.
 */
export const MODEL_HALL: ModelHall = {
  hall: {
    id: 'model-hall',
    name: '示例政务服务大厅',
    departments: [
      { id: 'health', name: '卫生健康局', prefix: 'A', guides: ['food', 'nurse'] },
      { id: 'land', name: '自然资源局', prefix: 'B', guides: ['land'] },
    ],
    windows: [
      { id: '1', name: '卫生健康', departments: ['health'] },
      { id: '2', name: '自然资源', departments: ['land'] },
      ...Array.from({ length: RACING_WINDOWS }, (_, index) => ({
        id: `r${index + 1}`,
        name: '综合窗口',
        departments: ['health', 'land'],
      })),
    ],
    points: [
      { id: 'north', name: '城北片区便民服务站' },
      { id: 'sanxing', name: '三星村便民服务站', parent: 'north' },
    ],
  },
  guides,
  summaries: [
    { ...summary('food', '食品经营许可', ['企业法人'], ['spjyxk']), department: '卫生健康局', promised: '5个工作日' },
    { ...summary('nurse', '护士执业注册', ['自然人'], ['hszyzc']), department: '卫生健康局' },
    { ...summary('land', '宅基地审批', ['自然人'], ['zjdsp']), department: '自然资源局' },
  ],
};

/** Whoever stands at the ticket machine or sits at home. 申请人. */
export const VISITOR: Actor = { role: 'applicant', id: 'kiosk-1' };

/** Returns the clerk of a window. 窗口人员. */
export function clerkAt(window: string): Actor {
  return { role: 'clerk', id: `clerk-${window}`, window };
}

/** Returns somebody who oversees. 监督人员. */
export function supervisor(id: string): Actor {
  return { role: 'supervisor', id: `oversight-${id}` };
}

/**
 * Returns the identity number of the n-th imaginary person, with a right check character (GB 11643-1999).
 *
 * 虚构身份证号. The region 110101 and the birthday 1900-01-01 go with no living person.
 */
export function residentIdOf(n: number): string {
  const body = `11010119000101${String(n).padStart(3, '0')}`;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, index) => total + weight * Number(body[index]), 0);
  return body + '10X98765432'.charAt(sum % 11);
}

function summary(id: string, name: string, audience: readonly string[], initials: readonly string[]) {
  return { id, name, audience, initials };
}
