import type { AppointmentDay, AppointmentRecord } from '@banshi/core';
import { afterEach, describe, expect, it } from 'vitest';
import { FakeHall } from '../../test/fake-hall.ts';
import { clearPage, eventsOf, mount, settled } from '../../test/mount.ts';
import './banshi-appointment-picker.ts';

const ID = '11010519491231002X';
const plain = (element: Element | null | undefined) => element?.textContent.replace(/\s+/g, ' ').trim();
const slots = (left: number, bookable = left > 0) => [
  { from: '09:00', until: '10:00', capacity: 3, left, bookable },
  { from: '10:00', until: '11:00', capacity: 3, left: 1, bookable: true },
];
const days: AppointmentDay[] = [
  { day: '2026-11-23', slots: slots(2, false) },
  { day: '2026-11-24', slots: slots(2) },
  { day: '2026-11-25', slots: slots(0).map((slot) => ({ ...slot, left: 0, bookable: false })) },
];
const made: AppointmentRecord = {
  id: '20261124B7K2M98',
  day: '2026-11-24',
  slot: { from: '09:00', until: '10:00' },
  business: 'health',
  department: 'health',
  guide: 'nurse-registration',
  matter: '护士执业首次注册',
  state: 'booked',
  version: 1,
};

async function atPicker(properties: object = {}) {
  const gateway = new FakeHall();
  gateway.slots = days;
  gateway.answers['appointment.book'] = () => made;
  gateway.answers['appointment.cancel'] = () => ({ ...made, state: 'cancelled', version: 2 });
  const picker = await mount('banshi-appointment-picker', { gateway, guideId: 'nurse-registration', ...properties });
  const { root, element } = picker;
  const choose = async (value: string) => {
    root.querySelector<HTMLInputElement>(`input[value='${value}']`)!.click();
    await settled(element);
  };
  const type = (text: string) => {
    const field = root.querySelector<HTMLInputElement>('#resident-id')!;
    field.value = text;
    field.dispatchEvent(new InputEvent('input'));
  };
  const submit = async () => {
    root.querySelector('form')!.requestSubmit();
    await settled(element);
  };
  return { ...picker, gateway, choose, type, submit };
}

describe('<banshi-appointment-picker>', () => {
  afterEach(clearPage);

  it('says that no day is left, and asks for no identity then', async () => {
    const { gateway, part, root, text, choose, type, submit } = await atPicker();
    await choose('2026-11-24');
    await choose('10:00');
    type(ID);
    gateway.refusals = ['slot-full'];
    gateway.slots = [days[2]!];
    await submit();
    expect([...part('days')!.querySelectorAll('label')].map(plain)).toEqual(['11月25日 周三已约满']);
    expect(text()).toContain('近期都已约满');
    expect(text()).toContain('到大厅取号');
    expect(root.querySelector('#resident-id')).toBeNull();
  });

  it('shows which days and times are left', async () => {
    const { root, part, choose } = await atPicker();
    expect([...part('days')!.querySelectorAll('label')].map(plain)).toEqual([
      '11月23日 周一余 1 个',
      '11月24日 周二余 3 个',
      '11月25日 周三已约满',
    ]);
    expect(root.querySelector<HTMLInputElement>("input[value='2026-11-25']")!.disabled).toBe(true);
    await choose('2026-11-23');
    expect([...part('slots')!.querySelectorAll('label')].map(plain)).toEqual([
      '09:00–10:00不可预约',
      '10:00–11:00余 1 个',
    ]);
  });

  it('does not call a day full whose free times can no longer be booked', async () => {
    const gateway = new FakeHall();
    const late = slots(2, false).map((slot) => ({ ...slot, bookable: false }));
    gateway.slots = [{ day: '2026-11-23', slots: late }];
    const { part } = await atPicker({ gateway });
    expect(plain(part('days')!.querySelector('label'))).toBe('11月23日 周一不可预约');
  });

  it('books, says when and under which number, and forgets who it was', async () => {
    const { gateway, root, text, choose, type, submit } = await atPicker();
    await choose('2026-11-24');
    await choose('09:00');
    type(ID.toLowerCase());
    const changes = await eventsOf('banshi-appointment-change', submit);
    expect(gateway.sent).toMatchObject([
      {
        name: 'appointment.book',
        input: { guide: 'nurse-registration', residentId: ID, day: '2026-11-24', from: '09:00' },
      },
    ]);
    expect(text()).toContain('预约成功');
    expect(text()).toContain('20261124B7K2M98');
    expect(text()).toContain('11月24日 周二 09:00–10:00');
    expect(changes.map(({ appointment }) => appointment.state)).toEqual(['booked']);
    expect(root.innerHTML).not.toContain(ID);
    expect(root.querySelector<HTMLInputElement>('#resident-id')!.value).toBe('');
  });

  it.each([
    ['no time', '', ID, '请选择时段'],
    ['a wrong number', '09:00', '110105194912310021', '逐位核对'],
    ['no number', '09:00', '', '18 位'],
  ])('sends nothing with %s, and says so', async (_what, from, typed, sentence) => {
    const { gateway, part, choose, type, submit } = await atPicker();
    await choose('2026-11-24');
    if (from) await choose(from);
    type(typed);
    await submit();
    expect(part('problem')?.textContent).toContain(sentence);
    expect(gateway.sent).toEqual([]);
  });

  it('shows what is left when a place was taken meanwhile, and keeps what was typed', async () => {
    const { gateway, root, part, choose, type, submit } = await atPicker();
    await choose('2026-11-24');
    await choose('09:00');
    type(ID);
    gateway.refusals = ['slot-full'];
    gateway.slots = [{ day: '2026-11-24', slots: slots(0) }];
    await submit();
    expect(part('problem')?.textContent).toContain('约满');
    expect(plain(part('slots')!.querySelector('label'))).toBe('09:00–10:00已约满');
    expect(root.querySelector<HTMLInputElement>('#resident-id')!.value).toBe(ID);
  });

  it('sends a double press once, and what got no answer as the same wish', async () => {
    const { gateway, choose, type, submit, text } = await atPicker();
    await choose('2026-11-24');
    await choose('09:00');
    type(ID);
    gateway.loseAnswers = true;
    await Promise.all([submit(), submit()]);
    expect(gateway.sent).toHaveLength(1);
    expect(text()).toContain('暂时连不上');
    gateway.loseAnswers = false;
    await submit();
    expect(new Set(gateway.sent.map(({ id }) => id)).size).toBe(1);
    expect(text()).toContain('预约成功');
  });

  it('shows an appointment that was made before, and gives it back to whoever proves to be its holder', async () => {
    const { gateway, text, type, submit } = await atPicker({ appointmentId: made.id });
    expect(text()).toContain('预约成功');
    type(ID);
    await submit();
    expect(gateway.sent).toMatchObject([
      { name: 'appointment.cancel', input: { appointment: made.id, residentId: ID } },
    ]);
    expect(text()).toContain('预约已取消');
  });

  it.each([
    ['there are no appointments for it', { slots: [] }, {}, '不接受预约'],
    ['the hall does not answer', { down: true }, {}, '暂时连不上'],
    ['there is no such appointment', {}, { appointmentId: 'x' }, '没有找到这个预约'],
  ])('says that %s', async (_what, change, properties, sentence) => {
    const gateway = Object.assign(new FakeHall(), change);
    const { text } = await mount('banshi-appointment-picker', {
      gateway,
      guideId: 'nurse-registration',
      ...properties,
    });
    expect(text()).toContain(sentence);
  });

  it('says from when one can check in, on the confirmation and later, by the rules of the hall', async () => {
    const { gateway, part, choose, type, submit } = await atPicker();
    expect(gateway.hall.queue).toBeUndefined();
    await choose('2026-11-24');
    await choose('09:00');
    type(ID);
    await submit();
    expect(plain(part('appointment'))).toContain('当天 08:30 起可以签到。');
    const later = new FakeHall();
    later.hall = { ...later.hall, queue: { appointments: { checkInBefore: 45 } } };
    const page = await mount('banshi-appointment-picker', { gateway: later, appointmentId: '20261124B7K2M98' });
    expect(plain(page.part('appointment'))).toContain('当天 08:45 起可以签到。');
  });
});
