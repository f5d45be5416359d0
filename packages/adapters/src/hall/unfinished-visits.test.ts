import type { HallCommandName } from '@banshi/core';
import { describe, expect, it } from 'vitest';
import { openHall, residentIdOf } from '../../test/model-hall.ts';

const code = (text: string) => expect.objectContaining({ code: text }) as Error;

/** A person who is being served at window 1. */
async function served(guide = 'food') {
  const running = openHall();
  const { visitor, clerk, hall } = running;
  const { ticket, ratingCode } = await visitor.run('ticket.take', { guide, residentId: residentIdOf(1) });
  let { version } = await clerk('1').run('ticket.callNext', { window: '1' });
  const step = async (name: HallCommandName, window = '1') => {
    const input = { ticket: ticket.id, version };
    ({ version } = (await clerk(window).run(name as 'ticket.serve', input)) as { version: number });
  };
  await step('ticket.serve');
  const close = () => hall.gateway({ role: 'system', id: 'night' }).run('day.close', { day: '2026-11-23' });
  return { ...running, step, close, ticket, version: () => version, subject: { ticket: ticket.id, code: ratingCode! } };
}
const who = async ({ hall }: Awaited<ReturnType<typeof served>>) => {
  const report = await hall.gateway({ role: 'supervisor', id: 's1' }).ask('rating.report', {});
  return (report.persons ?? []).map(({ id, occasions, given }) => [id, occasions, given]);
};

describe('a visit that nobody finished', () => {
  it('is rated when the day was closed, and counts for who served it', async () => {
    const running = await served();
    const { visitor, close, subject } = running;
    await expect(visitor.ask('rating.occasion', subject)).rejects.toEqual(code('not-allowed-now'));
    await close();
    expect(await visitor.ask('rating.occasion', subject)).toMatchObject({ point: 'visit', rated: false });
    await visitor.run('rating.give', { ...subject, level: 1, words: '没办完就关门' });
    expect(await who(running)).toEqual([['clerk-1', 1, 1]]);
    await expect(visitor.run('rating.give', { ...subject, level: 5 })).rejects.toEqual(code('already-rated'));
  });

  it('is rated when it was held and then missed', async () => {
    const running = await served();
    await running.step('ticket.hold');
    await running.step('ticket.miss');
    await running.visitor.run('rating.give', { ...running.subject, level: 4 });
    expect(await who(running)).toEqual([['clerk-1', 1, 1]]);
  });

  it('is no visit while nobody was served, and none beside the case that it led to', async () => {
    const { visitor, close, subject, ticket, version, clerk } = await served();
    const other = await visitor.run('ticket.take', { guide: 'food', residentId: residentIdOf(2) });
    const received = await clerk('1').run('case.receive', {
      ticket: ticket.id,
      version: version(),
      given: ['1', '2', '3'],
    });
    expect(received.caseNumber).toBeTruthy();
    await close();
    await expect(visitor.ask('rating.occasion', subject)).rejects.toEqual(code('not-allowed-now'));
    const never = { ticket: other.ticket.id, code: other.ratingCode! };
    await expect(visitor.ask('rating.occasion', never)).rejects.toEqual(code('not-allowed-now'));
  });

  it('invites nobody at the window’s tablet: the person has left', async () => {
    const { close, hall } = await served();
    await close();
    const tablet = hall.gateway({ role: 'applicant', id: 'tablet-1', window: '1' });
    expect(await tablet.ask('rating.invitation', { window: '1' })).toEqual({ window: '1' });
  });
});
