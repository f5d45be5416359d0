import type { MeetingRecord } from '@banshi/core';
import { html } from 'lit';
import { FakeHall } from '../../test/fake-hall.ts';
import { aHeldMeeting, aMeeting } from '../../test/meetings.ts';
import './banshi-meeting-desk.ts';

export default { title: '好差评/meeting-desk', component: 'banshi-meeting-desk' };

const hall = (record: MeetingRecord) => {
  const fake = new FakeHall();
  fake.replies['meeting.list'] = ({ id }) => ({
    records: id ? [record] : [record, aMeeting({ id: '20261120-AAAA', day: '2026-12-10', hasCome: false })],
    total: 2,
  });
  return fake;
};

export const Ledger = {
  render: () => html`<banshi-meeting-desk .gateway=${hall(aHeldMeeting())}></banshi-meeting-desk>`,
};

export const Convened = {
  render: () => html`<banshi-meeting-desk entry-id="x" .gateway=${hall(aMeeting())}></banshi-meeting-desk>`,
};

export const Held = {
  render: () => html`<banshi-meeting-desk entry-id="x" .gateway=${hall(aHeldMeeting())}></banshi-meeting-desk>`,
};

export const Elder = {
  render: () => html`<banshi-meeting-desk elder entry-id="x" .gateway=${hall(aHeldMeeting())}></banshi-meeting-desk>`,
};

export const English = {
  render: () => html`<banshi-meeting-desk lang="en" .gateway=${hall(aHeldMeeting())}></banshi-meeting-desk>`,
};
