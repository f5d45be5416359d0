import type { ServiceHall } from '@banshi/core';
import { html, type TemplateResult } from 'lit';
import { aBoard, aHall, FakeHall } from '../../test/fake-hall.ts';
import { aReport, someFigures } from '../../test/opinions.ts';
import './banshi-staff-plates.ts';

export default { title: '好差评/staff-plates', component: 'banshi-staff-plates' };

const staffed: Partial<ServiceHall> = {
  staff: [
    { id: '101', name: '王小明', title: '窗口负责人', duty: '社会保障卡、居民养老保险的受理和咨询' },
    { id: '102', name: '李华', title: '窗口人员' },
    { id: '103', name: '张工', title: '首席代表', duty: '民政业务', photo: '/missing.jpg' },
    { id: '104', name: '阿依古丽·买买提', title: '志愿者' },
  ],
  posts: [
    { window: '1', holder: '101', cover: '102' },
    { window: '2', holder: '103', cover: '102' },
  ],
};

function hallWith(change: object = {}): FakeHall {
  const hall = new FakeHall();
  hall.hall = aHall(staffed);
  hall.board = aBoard({
    windows: [
      { window: '1', state: 'open', staff: '101' },
      { window: '2', state: 'away', staff: '103', backAt: '2099-11-23T02:10:00.000Z', contact: '分机 8012' },
    ],
  });
  const persons = [
    someFigures({ of: 'person', id: '101' }),
    someFigures({ of: 'person', id: '103', given: 0, levels: { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0 } }),
  ];
  hall.replies['rating.report'] = () => aReport({ persons });
  return Object.assign(hall, change);
}

const wall = (hall: FakeHall, rate = '/rate'): TemplateResult =>
  html`<banshi-staff-plates rate-href=${rate} .gateway=${hall}></banshi-staff-plates>`;

/** On a wall: no figures of persons. */
export const Wall = { render: () => wall(hallWith()) };

export const Covered = {
  render: () => {
    const windows = [
      { window: '1', state: 'open', staff: '102', covering: true } as const,
      { window: '2', state: 'paused', staff: '103', reason: '设备故障' } as const,
    ];
    return wall(hallWith({ board: aBoard({ windows }) }));
  },
};

/** For who oversees: figures, and the buttons that print. */
export const Supervisor = {
  render: () => html`<banshi-staff-plates figures printable .gateway=${hallWith()}></banshi-staff-plates>`,
};

export const Published = {
  render: () => {
    const persons = [someFigures({ of: 'person', id: '101' })];
    return html`<banshi-staff-plates
      rate-href="/rate"
      figures
      .gateway=${hallWith()}
      .report=${aReport({ persons, personsPublished: true })}
    ></banshi-staff-plates>`;
  },
};

const plates = [
  {
    person: staffed.staff![0]!,
    places: [{ window: '1', name: '综合窗口', post: 'holder', businesses: ['卫生健康', '民政'] }],
  },
  { person: staffed.staff![3]!, places: [{ window: '2', name: '民政窗口', businesses: ['民政'] }] },
] as const;

export const DeskPlate = {
  render: () =>
    html`<banshi-staff-plates layout="plate" hall-name="某县政务服务大厅" .plates=${plates}></banshi-staff-plates>`,
};

export const Badges = {
  render: () =>
    html`<banshi-staff-plates layout="badge" hall-name="某县政务服务大厅" .plates=${plates}></banshi-staff-plates>`,
};

export const Nobody = { render: () => wall(hallWith({ hall: aHall() })) };

export const HallDown = { render: () => wall(hallWith({ down: true })) };

export const Elder = {
  render: () => html`<banshi-staff-plates elder rate-href="/rate" .gateway=${hallWith()}></banshi-staff-plates>`,
};

export const English = {
  render: () =>
    html`<banshi-staff-plates lang="en" figures rate-href="/rate" .gateway=${hallWith()}></banshi-staff-plates>`,
};

export const RightToLeft = {
  render: () =>
    html`<banshi-staff-plates dir="rtl" figures rate-href="/rate" .gateway=${hallWith()}></banshi-staff-plates>`,
};

export const Narrow = { globals: { viewport: { value: 'mobile1' } }, ...Wall };
