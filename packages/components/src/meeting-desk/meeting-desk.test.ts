import { MEETING_STAGES, type MeetingRecord } from '@banshi/core';
import { accept, type MeetingChange, meetingMachine, replay } from '@banshi/core/machines';
import { afterEach, describe, expect, it } from 'vitest';
import { FakeHall } from '../../test/fake-hall.ts';
import { aHeldMeeting, aMeeting } from '../../test/meetings.ts';
import { clearPage, mount, settled } from '../../test/mount.ts';
import '../en.ts';
import './banshi-meeting-desk.ts';
import { meetingActions } from './meeting-actions.ts';

async function desk(record: MeetingRecord = aMeeting(), { open = true, lang = '' } = {}) {
  const hall = new FakeHall();
  hall.replies['meeting.list'] = () => ({ records: [record], total: 1 });
  const mounted = await mount('banshi-meeting-desk', { gateway: hall, lang, ...(open && { entryId: record.id }) });
  const { element, root } = mounted;
  await settled(element);
  const press = async (selector: string) => {
    root.querySelector<HTMLElement>(selector)!.click();
    await settled(element);
    await settled(element);
  };
  const fill = (values: Readonly<Record<string, string>>) => {
    for (const [name, value] of Object.entries(values)) {
      const field = root.querySelector<HTMLInputElement>(`[name='${name}']`)!;
      if (field.type === 'radio') root.querySelector<HTMLElement>(`[name='${name}'][value='${value}']`)!.click();
      else field.value = value;
    }
  };
  const act = async (action: string, values: Readonly<Record<string, string>> = {}) => {
    await press(`.offers [name='${action}']`);
    fill(values);
    await press(`[data-action='${action}'] .primary`);
  };
  return { ...mounted, hall, press, fill, act };
}

const record: MeetingChange = {
  type: 'meeting.record',
  attended: { public: 1 },
  conclusions: [''],
  tasks: [{ words: '', department: 'health', by: '2026-12-01' }],
};
/** What leads a meeting to each stage. */
const WAYS: Record<MeetingRecord['stage'], readonly MeetingChange[]> = {
  convened: [],
  held: [record],
  published: [record, { type: 'meeting.publish' }],
  closed: [record, { type: 'meeting.finish', task: 1, words: '' }, { type: 'meeting.publish' }],
  cancelled: [{ type: 'meeting.cancel', words: '' }],
};
/** What each action would write. */
const CHANGES: Record<string, MeetingChange> = {
  move: { type: 'meeting.move', day: '2026-12-01', time: '09:30', place: '' },
  cancel: { type: 'meeting.cancel', words: '' },
  record,
  publish: { type: 'meeting.publish' },
  finish: { type: 'meeting.finish', task: 1, words: '' },
};

describe('<banshi-meeting-desk>', () => {
  afterEach(clearPage);

  it.each(MEETING_STAGES)('offers of a meeting that is %s what the machine allows, and nothing else', (stage) => {
    const state = replay(meetingMachine, {}, WAYS[stage]);
    const allowed = Object.keys(CHANGES).filter((action) => accept(meetingMachine, state, CHANGES[action]!).ok);
    const { tasks } = aHeldMeeting();
    const offered = meetingActions({ stage, hasCome: true, tasks: stage === 'convened' ? [] : tasks });
    expect(offered.filter(({ hindrance }) => !hindrance).map(({ action }) => action)).toEqual(allowed);
  });

  it('lets nobody record a meeting before its day, and says why', async () => {
    const { root, press } = await desk(aMeeting({ hasCome: false }));
    const button = root.querySelector<HTMLElement>('.offers [name=record]')!;
    expect(root.getElementById(button.getAttribute('aria-describedby')!)?.textContent).toBe('到开会日才能记录');
    await press('.offers [name=record]');
    expect(root.querySelector('form')).toBeNull();
  });

  it('P10: convenes a meeting, by role and number, and opens it', async () => {
    const { element, hall, press, fill, part } = await desk(undefined, { open: false });
    hall.answers['meeting.convene'] = () => ({ id: '20261105-7KQ2', version: 1 });
    await press('[name=convene]');
    await press("[data-action='convene'] .primary");
    expect(part('problem')?.textContent).toBe('请填写：日期');
    fill({ day: '2026-12-01', place: ' 二楼 ', 'heads-npcDeputy': '2', 'heads-public': '5' });
    await press("[data-action='convene'] .primary");
    expect(part('problem')?.textContent).toBe('请填写：议题');
    await press('[name=more]');
    fill({ 'subject-1': 'suggestion', 'words-1': '饮水机', 'entry-1': '20261102-AAAA', 'words-3': '上季度指标' });
    await press("[data-action='convene'] .primary");
    expect(hall.sent.map(({ input }) => input)).toEqual([
      {
        day: '2026-12-01',
        time: '09:30',
        place: '二楼',
        topics: [
          { subject: 'suggestion', words: '饮水机', entry: '20261102-AAAA' },
          { subject: 'figures', words: '上季度指标' },
        ],
        invited: { npcDeputy: 2, public: 5 },
      },
    ]);
    expect(element.entryId).toBe('20261105-7KQ2');
  });

  const heads = { attended: { npcDeputy: 2, cppccMember: 1, enterprise: 3, public: 4 } };
  it.each<[string, MeetingRecord, Readonly<Record<string, string>>, object]>([
    ['move', aMeeting(), { day: '2026-12-03' }, { day: '2026-12-03', time: '09:30', place: '大厅二楼会议室' }],
    ['cancel', aMeeting(), { words: '改为书面征求' }, { words: '改为书面征求' }],
    [
      'record',
      aMeeting(),
      {
        'heads-public': '4',
        conclusions: ' 满意 \n\n加开窗口',
        'words-0': '加开窗口',
        'department-0': 'civil',
        'by-0': '2026-12-31',
      },
      {
        ...heads,
        conclusions: ['满意', '加开窗口'],
        tasks: [{ words: '加开窗口', department: 'civil', by: '2026-12-31' }],
      },
    ],
    ['publish', aHeldMeeting({ version: 1 }), {}, {}],
    ['finish', aHeldMeeting({ version: 1 }), { task: '2', words: '已加开' }, { task: 2, words: '已加开' }],
  ])('sends %s with what was filled in and the version that was seen', async (action, meeting, values, input) => {
    const { hall, act, text } = await desk(meeting);
    hall.answers[`meeting.${action}` as 'meeting.publish'] = () => ({ id: meeting.id, version: 2 });
    await act(action, values);
    expect(hall.sent).toEqual([
      expect.objectContaining({ name: `meeting.${action}`, input: { id: meeting.id, version: 1, ...input } }),
    ]);
    expect(text()).toContain('已记录');
  });

  it.each<[string, MeetingRecord, Readonly<Record<string, string>>, string]>([
    ['record', aMeeting(), {}, '评议结论'],
    ['record', aMeeting(), { conclusions: '满意', 'words-0': '加开窗口' }, '责任单位'],
    ['record', aMeeting(), { conclusions: '满意', 'words-0': '加开窗口', 'department-0': 'civil' }, '完成期限'],
    ['finish', aHeldMeeting(), { words: '已办' }, '哪一项'],
    ['move', aMeeting(), { place: ' ' }, '地点'],
  ])('sends no %s while something lacks, and keeps the rest', async (action, meeting, values, field) => {
    const { hall, root, act, part } = await desk(meeting);
    await act(action, values);
    expect(hall.sent).toEqual([]);
    expect(part('problem')?.textContent).toContain(field);
    for (const [name, value] of Object.entries(values))
      expect(root.querySelector<HTMLInputElement>(`[name='${name}']`)!.value).toBe(value);
  });

  it('says what comes next with its card, and how many things are done', async () => {
    const { part } = await desk(aHeldMeeting(), { open: false });
    expect(part('ledger')?.textContent).toMatch(/公示：\s*▲?\s*黄牌/);
    expect(part('ledger')?.textContent).toContain('整改事项 1/2');
  });

  it('speaks English', async () => {
    const { text } = await desk(aHeldMeeting(), { lang: 'en' });
    for (const sentence of ['Review meeting of 2026-11-12', 'deputies: 2', 'once it is recorded', 'it has been held'])
      expect(text().includes(sentence)).toBe(sentence !== 'once it is recorded');
  });
});
