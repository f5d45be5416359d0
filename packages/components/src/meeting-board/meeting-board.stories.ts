import { html } from 'lit';
import { aPublishedMeeting } from '../../test/meetings.ts';
import './banshi-meeting-board.ts';

export default { title: '好差评/meeting-board', component: 'banshi-meeting-board' };

const names = { health: '卫生健康', civil: '民政' };
const meetings = [
  aPublishedMeeting(),
  aPublishedMeeting({ id: '20260805-AAAA', day: '2026-08-12', tasks: [], publishedOn: '2026-08-14' }),
];

export const Published = {
  render: () => html`<banshi-meeting-board .meetings=${meetings} .names=${names}></banshi-meeting-board>`,
};

export const None = { render: () => html`<banshi-meeting-board .meetings=${[]}></banshi-meeting-board>` };

export const Elder = {
  render: () => html`<banshi-meeting-board elder .meetings=${meetings} .names=${names}></banshi-meeting-board>`,
};

export const English = {
  render: () => html`<banshi-meeting-board lang="en" .meetings=${meetings} .names=${names}></banshi-meeting-board>`,
};
