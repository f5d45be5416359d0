import {
  type ComplaintRecord,
  type LedgerCounts,
  type MeetingRecord,
  type RectificationRecord,
  UnreachableError,
} from '@banshi/core';
import { afterEach, describe, expect, it } from 'vitest';
import { FakeHall } from '../../test/fake-hall.ts';
import { clearPage, mount, settled } from '../../test/mount.ts';
import { aMeeting } from '../../test/meetings.ts';
import { aComplaint, aRectification } from '../../test/opinions.ts';
import '../letter-desk/banshi-letter-desk.ts';
import '../meeting-desk/banshi-meeting-desk.ts';
import '../rectification-desk/banshi-rectification-desk.ts';

type Row = readonly [
  tag: 'banshi-letter-desk' | 'banshi-rectification-desk' | 'banshi-meeting-desk',
  record: ComplaintRecord | RectificationRecord | MeetingRecord,
  step: 'complaint.decline' | 'rectification.contact' | 'meeting.cancel',
  choice: string,
];

/** Every ledger with one entry, and a step of it that wants words. */
const LEDGERS: readonly Row[] = [
  ['banshi-letter-desk', aComplaint(), 'complaint.decline', '[name=decline]'],
  ['banshi-rectification-desk', aRectification(), 'rectification.contact', ''],
  ['banshi-meeting-desk', aMeeting(), 'meeting.cancel', '[name=cancel]'],
];

const LISTS = ['complaint.list', 'rectification.list', 'meeting.list'] as const;
const none = { open: 0, overdue: 0 };
const counts: LedgerCounts = { complaint: none, suggestion: none, rectification: none, meeting: none };

async function ledger([tag, record, step, choice]: Row, properties: object = {}) {
  const hall = new FakeHall();
  for (const name of LISTS) hall.replies[name] = () => ({ records: [record], total: 1 }) as never;
  hall.replies['rectification.find'] = () => record as never;
  const mounted = await mount(tag, { gateway: hall, ...properties });
  const { element, root } = mounted;
  const action = step.slice(step.indexOf('.') + 1);
  const write = async (words: string) => {
    if (choice) root.querySelector<HTMLElement>(choice)!.click();
    await settled(element);
    root.querySelector<HTMLTextAreaElement>(`[data-action='${action}'] textarea`)!.value = words;
    root.querySelector<HTMLElement>(`[data-action='${action}'] button`)!.click();
    await settled(element);
    await settled(element);
  };
  return { ...mounted, hall, record, write };
}

describe.each(LEDGERS)('the ledger <%s>', (...row) => {
  afterEach(clearPage);

  it('says when the hall cannot be heard, and reads again when it is told of a change', async () => {
    const { element, hall, text } = await ledger(row);
    hall.connect('lost');
    await settled(element);
    expect(text()).toContain('显示的可能不是最新情况');
    hall.connect('live');
    const asked = hall.asked.length;
    hall.tell('ledgers', '', counts);
    await settled(element);
    expect(text()).not.toContain('显示的可能不是最新情况');
    expect(hall.asked.length).toBe(asked + 1);
  });

  it('keeps the entries that it has when they cannot be read again, and says so', async () => {
    const { element, hall, part, text } = await ledger(row);
    for (const name of LISTS)
      hall.replies[name] = () => {
        throw new UnreachableError();
      };
    hall.tell('ledgers', '', counts);
    await settled(element);
    expect(part('ledger')).not.toBeNull();
    expect(text()).toContain('暂时连不上');
  });

  it('shows what happened meanwhile where somebody else was first, and keeps what was typed', async () => {
    const { hall, root, part, record, write } = await ledger(row, { entryId: row[1].id });
    hall.refusals = ['version-conflict'];
    const asked = hall.asked.length;
    await write('不属于本大厅');
    expect(hall.sent).toMatchObject([{ input: { id: record.id, version: record.version } }]);
    expect(hall.asked.length).toBeGreaterThan(asked);
    expect(part('problem')?.textContent).toContain('已被他人更新');
    expect(part('problem')?.closest('form')?.dataset['action']).toBe(row[2].split('.')[1]);
    expect(root.querySelector('textarea')!.value).toBe('不属于本大厅');
  });

  it('takes the keyboard into an entry, to what was done, and back to where it came from', async () => {
    const { element, hall, root, part, record, write } = await ledger(row);
    const opens = root.querySelector<HTMLElement>(`button[value='${record.id}']`)!;
    opens.click();
    await settled(element);
    expect(root.activeElement).toBe(root.querySelector('[name=back]'));
    await settled(element);
    hall.answers[row[2]] = () => ({ id: record.id, version: 2 });
    await write('已电话联系');
    await settled(element);
    expect(root.activeElement).toBe(part('done'));
    root.querySelector<HTMLElement>('[name=back]')!.click();
    await settled(element);
    expect(root.activeElement).toBe(root.querySelector(`button[value='${record.id}']`));
  });

  it('goes back to the ledger, and listens to nothing once it is gone', async () => {
    const { element, hall, root, part } = await ledger(row, { entryId: row[1].id });
    root.querySelector<HTMLElement>('[name=back]')!.click();
    await settled(element);
    expect([element.entryId, part('entry'), part('ledger') === null]).toEqual([undefined, null, false]);
    element.remove();
    expect(hall.listeners).toBe(0);
  });
});
