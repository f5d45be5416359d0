import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  guangdongTrialRatingRules,
  guangxiRatingRules,
  nationalRatingRules,
  pingtanRatingRules,
  type RatingRuleSet,
} from '@banshi/core/rules';
import { describe, expect, it } from 'vitest';
import { openHall, residentIdOf } from '../../test/model-hall.ts';
import { supervisor } from '../conformance/index.ts';
import { walkThrough } from '../conformance/hall-walk.ts';
import { sqliteStore } from '../stores/sqlite.ts';
import { limitByAddress } from './index.ts';

const NIGHT = { role: 'system', id: 'night' } as const;
const code = (refusal: string) => expect.objectContaining({ code: refusal });

/** A hall on 2026-11-16, a Monday, in which one immediate case has ended. */
async function closedOnMonday(ratingRules: RatingRuleSet) {
  const opened = openHall({ ratingRules });
  opened.clock.now = new Date('2026-11-16T02:00:00Z');
  const { caseNumber } = await walkThrough(opened.hall).close('immediate');
  const at = (day: string) => void (opened.clock.now = new Date(`${day}T02:00:00Z`));
  const night = () => opened.hall.gateway(NIGHT).run('rating.assume', {});
  const oversight = opened.hall.gateway(supervisor('1'));
  return { ...opened, caseNumber, at, night, oversight };
}

describe('a rating that nobody gave', () => {
  it('RATE-10: stays ungiven, and nothing stands in for it', async () => {
    const { night, at, oversight, visitor, caseNumber } = await closedOnMonday(nationalRatingRules);
    at('2027-11-16');
    expect(await night()).toEqual({ made: 0 });
    const { hall } = await oversight.ask('rating.report', {});
    expect([hall.occasions, hall.given, hall.byDefault]).toEqual([1, 0, 0]);
    expect((await visitor.run('rating.give', { caseNumber, level: 4 })).receipt).toBeTruthy();
  });

  it.each([
    ['RATE-11: Guangxi', guangxiRatingRules, '2026-11-23', '2026-11-24', 5],
    ['RATE-12: Guangdong', guangdongTrialRatingRules, '2026-11-23', '2026-11-24', 3],
    ['RATE-13: Pingtan', pingtanRatingRules, '2026-11-18', '2026-11-19', 5],
  ] as const)('%s: is made by the system after the last day, once, marked, and active in nothing', async (...row) => {
    const [, rules, last, after, level] = row;
    const { night, at, oversight, store, visitor, caseNumber } = await closedOnMonday(rules);
    at(last);
    expect(await night()).toEqual({ made: 0 });
    at(after);
    await expect(visitor.run('rating.give', { caseNumber, level: 1, words: '迟了' })).rejects.toEqual(
      code('rating-over'),
    );
    expect(await night()).toEqual({ made: 1 });
    expect(await night()).toEqual({ made: 0 });
    const { hall } = await oversight.ask('rating.report', {});
    expect([hall.given, hall.byDefault, hall.levels[level]]).toEqual([0, 1, 0]);
    expect([hall.rates.active.numerator, hall.rates.good.denominator]).toEqual([0, 1]);
    const entries = (await store.readAll(0, 1000)).filter(({ stream }) => stream.startsWith('rating/'));
    expect(entries.map(({ event, by, ruleSet }) => [event.type, by.role, ruleSet])).toEqual([
      ['rating.assume', 'system', `${rules.id}@${rules.version}`],
    ]);
    await expect(visitor.run('rating.give', { caseNumber, level: 5 })).rejects.toEqual(code('rating-over'));
  });

  it('RATE-11: may still be given on the last day', async () => {
    const { at, visitor, caseNumber, night } = await closedOnMonday(guangxiRatingRules);
    at('2026-11-23');
    await visitor.run('rating.give', { caseNumber, level: 2, words: '赶在最后一天' });
    at('2026-11-24');
    expect(await night()).toEqual({ made: 0 });
  });

  it('is made by nobody else', async () => {
    const { visitor, clerk, oversight } = await closedOnMonday(guangxiRatingRules);
    for (const gateway of [visitor, clerk('1'), oversight]) {
      await expect(gateway.run('rating.assume', {})).rejects.toEqual(code('not-your-role'));
    }
  });
});

describe('one rating for one thing', () => {
  it('RATE-07: of many at once, with ids of their own, one is kept', async () => {
    const { visitor, caseNumber, store } = await closedOnMonday(nationalRatingRules);
    const tries = Array.from({ length: 12 }, () => visitor.run('rating.give', { caseNumber, level: 4 }));
    const outcomes = await Promise.allSettled(tries);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const one of outcomes) if (one.status === 'rejected') expect(one.reason).toEqual(code('already-rated'));
    expect((await store.read(`rating/${caseNumber}`)).length).toBe(1);
  });

  it('RATE-19: under Guangxi a case is rated after acceptance and after its result', async () => {
    const { hall, visitor } = openHall({ ratingRules: guangxiRatingRules });
    const { caseNumber, version } = await walkThrough(hall).accept('promised');
    await visitor.run('rating.give', { caseNumber, point: 'acceptance', level: 5 });
    await expect(visitor.run('rating.give', { caseNumber, level: 5 })).rejects.toEqual(code('not-allowed-now'));
    const { clerk } = walkThrough(hall);
    const decided = await clerk.run('case.decide', { caseNumber, version, outcome: 'granted' });
    await clerk.run('case.deliver', { caseNumber, version: decided.version, way: 'window' });
    await visitor.run('rating.give', { caseNumber, level: 2, words: '晚了两天' });
  });

  it('RATE-19: the tablet and the code of a ticket rate what is still open: after the acceptance the result', async () => {
    const { hall } = openHall();
    const walk = walkThrough(hall);
    const { ticket, ratingCode } = await walk.visitor.run('ticket.take', {
      guide: 'food',
      residentId: residentIdOf(1),
    });
    const called = await walk.clerk.run('ticket.callNext', { window: '1' });
    const { id, version } = await walk.clerk.run('ticket.serve', { ticket: called.id, version: called.version });
    const received = await walk.clerk.run('case.receive', { ticket: id, version, given: ['1', '2', '3'] });
    const accepted = await walk.clerk.run('case.accept', {
      caseNumber: received.caseNumber,
      version: received.version,
      as: 'promised',
    });
    const subject = { ticket: ticket.id, code: ratingCode! };
    const tablet = hall.gateway({ role: 'applicant', id: 'tablet-1', window: '1' });
    expect(await tablet.ask('rating.invitation', { window: '1' })).toEqual({ window: '1', subject });
    await tablet.run('rating.give', { ...subject, level: 4, channel: 'tablet' });
    expect(await tablet.ask('rating.invitation', { window: '1' })).toEqual({ window: '1' });
    await expect(tablet.run('rating.give', { ...subject, level: 4 })).rejects.toEqual(code('already-rated'));
    const { caseNumber } = accepted;
    const decided = await walk.clerk.run('case.decide', { caseNumber, version: accepted.version, outcome: 'granted' });
    await walk.clerk.run('case.deliver', { caseNumber, version: decided.version, way: 'window' });
    expect(await tablet.ask('rating.invitation', { window: '1' })).toEqual({ window: '1', subject });
    const occasion = await tablet.ask('rating.occasion', subject);
    expect([occasion.point, occasion.rated]).toEqual(['result', false]);
    await tablet.run('rating.give', { ...subject, level: 2, words: '等了三天', channel: 'tablet' });
    expect(await tablet.ask('rating.invitation', { window: '1' })).toEqual({ window: '1' });
    await expect(tablet.run('rating.give', { ...subject, level: 4 })).rejects.toEqual(code('already-rated'));
  });

  it('ratings of many cases at once all find their place in the chain', async () => {
    const { hall, visitor } = openHall();
    const { close } = walkThrough(hall);
    const numbers: string[] = [];
    for (let person = 1; person <= 10; person += 1) numbers.push((await close('immediate', person)).caseNumber);
    const given = await Promise.all(numbers.map((caseNumber) => visitor.run('rating.give', { caseNumber, level: 5 })));
    const checks = await Promise.all(given.map(({ receipt }) => visitor.ask('rating.check', { receipt })));
    expect(checks.map(({ link }) => link.number).sort((a, b) => a - b)).toEqual(numbers.map((_, index) => index + 1));
    expect(checks.every(({ intact }) => intact)).toBe(true);
  });
});

describe('a rectification', () => {
  it('RATE-15 RATE-16: has its days from the calendar, is overdue after them, and is then pressed step by step', async () => {
    const { hall, clock, visitor } = openHall();
    clock.now = new Date('2026-04-28T02:00:00Z');
    const { close } = walkThrough(hall);
    const rater = { name: '王某', phone: '13800000000' };
    for (const [person, named] of [true, false].entries()) {
      const { caseNumber } = await close('immediate', person + 1);
      await visitor.run('rating.give', { caseNumber, level: 1, tags: ['113'], ...(named && { rater }) });
    }
    const oversight = hall.gateway(supervisor('1'));
    const { records } = await oversight.ask('rectification.list', {});
    const days = new Map(records.map(({ named, contactBy, finishBy }) => [named, [contactBy, finishBy]]));
    expect(days.get(true)).toEqual(['2026-04-29', '2026-05-21']);
    expect(days.get(false)).toEqual([undefined, '2026-05-21']);
    clock.now = new Date('2026-05-22T02:00:00Z');
    const overdue = await oversight.ask('rectification.list', { which: 'overdue' });
    expect(overdue.total).toBe(2);
    const [{ id, version } = { id: '', version: 0 }] = overdue.records;
    await expect(oversight.run('rectification.escalate', { id, version, step: 'circular' })).rejects.toEqual(
      code('not-allowed-now'),
    );
    let at = { id, version };
    for (const step of ['reminder', 'supervision', 'circular'] as const) {
      at = await oversight.run('rectification.escalate', { ...at, step });
    }
    const report = await oversight.ask('rating.report', {});
    const { response, onTime } = report.hall.rates;
    expect([response.numerator, response.denominator, onTime.numerator, onTime.denominator]).toEqual([0, 1, 0, 2]);
  });

  it('says of each step with what it ended, the earlier ends among them', async () => {
    const { hall, visitor } = openHall();
    const { caseNumber } = await walkThrough(hall).close('immediate');
    const rater = { name: '王某', phone: '13800000000' };
    await visitor.run('rating.give', { caseNumber, level: 1, tags: ['113'], rater });
    const [one, two] = [hall.gateway(supervisor('1')), hall.gateway(supervisor('2'))];
    const [{ id } = { id: '' }] = (await one.ask('rectification.list', {})).records;
    const words = '已核对记录';
    let at = await one.run('rectification.verify', { id, version: 1, finding: 'malicious', words });
    at = await two.run('rectification.review', { ...at, outcome: 'upheld', words });
    at = await one.run('rectification.plan', { ...at, measure: 'explain' });
    at = await one.run('rectification.finish', { ...at, result: '已解释', evidence: ['录音'] });
    at = await two.run('rectification.callBack', { ...at, satisfied: false, words });
    at = await one.run('rectification.finish', { ...at, result: '已退费', evidence: ['凭证'] });
    await two.run('rectification.callBack', { ...at, satisfied: true });
    const { steps } = await one.ask('rectification.find', { id });
    expect(steps[0]).toMatchObject({ type: 'rectification.open', by: '' });
    const [first, second] = [supervisor('1').id, supervisor('2').id];
    expect(steps.slice(1)).toMatchObject([
      { type: 'rectification.verify', by: first, finding: 'malicious', words },
      { type: 'rectification.review', by: second, outcome: 'upheld', words },
      { type: 'rectification.plan', by: first, measure: 'explain' },
      { type: 'rectification.finish', by: first, words: '已解释' },
      { type: 'rectification.callBack', by: second, satisfied: false, words },
      { type: 'rectification.finish', by: first, words: '已退费' },
      { type: 'rectification.callBack', by: second, satisfied: true },
    ]);
  });

  it.each([
    ['a named one that was called back', true, 'closed', 1, 'rectifying'],
    ['an anonymous one', false, 'closed', 2, 'rectifying'],
    ['one that waits for its call-back', true, 'answered', 1, 'rectifying'],
    ['one that waits to be closed', false, 'answered', 2, 'rectifying'],
    ['one that is worked at', true, 'rectifying', 1, 'rectifying'],
    ['a closed one, contentedly', true, 'closed', 5, 'closed'],
    ['an answered one, middling', false, 'answered', 3, 'answered'],
  ] as const)('is told of a second word to %s, and begins again what was done', async (...row) => {
    const [, named, until, level, stage] = row;
    const { hall, visitor, clock, store } = openHall();
    clock.now = new Date('2026-04-28T02:00:00Z');
    const { caseNumber } = await walkThrough(hall).close('immediate');
    const rater = named ? { rater: { name: '王某', phone: '13800000000' } } : {};
    const { receipt } = await visitor.run('rating.give', { caseNumber, level: 2, tags: ['207'], ...rater });
    const [one, two] = [hall.gateway(supervisor('1')), hall.gateway(supervisor('2'))];
    const id = caseNumber;
    let at = await one.run('rectification.verify', { id, version: 1, finding: 'valid', words: '属实' });
    at = await one.run('rectification.plan', { ...at, measure: 'atOnce' });
    if (until !== 'rectifying')
      at = await one.run('rectification.finish', { ...at, result: '已改', evidence: ['照片'] });
    if (until === 'closed' && named) await two.run('rectification.callBack', { ...at, satisfied: true });
    else if (until === 'closed') await two.run('rectification.close', at);
    clock.now = new Date('2026-06-01T02:00:00Z');
    const words = '第二次说的话';
    const tags = { 1: ['113'], 2: ['207'], 3: ['307'], 4: [], 5: ['510'] }[level];
    await visitor.run('rating.followUp', { receipt, level, words, tags });
    const record = await one.ask('rectification.find', { id });
    expect(record.steps.at(-1)).toMatchObject({ type: 'rectification.followUp', by: '', level, words, tags });
    const isAgain = stage === 'rectifying' && until !== 'rectifying';
    expect([record.stage, record.reopened, record.level]).toEqual([stage, isAgain ? 1 : 0, 2]);
    // The days run again from that of the second word; the first limit was the 21st of May.
    expect(record.finishBy).toBe(isAgain ? '2026-06-23' : '2026-05-21');
    // A call-back would have been the contact; without one that limit has passed.
    expect(record.overdue).toBe(named && until !== 'closed');
    expect(record.closedOn).toBe(stage === 'closed' ? '2026-04-28' : undefined);
    const { onTime } = (await one.ask('rating.report', {})).hall.rates;
    expect([onTime.numerator, onTime.denominator]).toEqual([until === 'closed' ? 1 : 0, 1]);
    expect(JSON.stringify(await store.readAll(0, 1000))).not.toContain(words);
  });

  it('tells who oversees, live, how much there is to do', async () => {
    const { hall, visitor } = openHall();
    const heard: unknown[] = [];
    const two = new Promise<void>((resolve) => {
      hall.gateway(supervisor('1')).listen('ledgers', undefined, {
        next(value) {
          heard.push(value.suggestion.open);
          if (heard.length === 2) resolve();
        },
        connection: (state) => {
          if (state === 'live') void visitor.run('suggestion.send', { words: '多一台取号机' });
        },
      });
    });
    await two;
    expect(heard.at(-1)).toBe(1);
    await hall.close();
  });
});

describe('a hall that is flooded', () => {
  it('answers so many writing requests of one address and refuses the rest, with a code', async () => {
    const limit = limitByAddress({ addressOf: (request) => request.headers.get('x-real-ip') ?? '', most: 5 });
    const { hall } = openHall({ limit });
    const send = (address: string) =>
      hall.fetch(
        new Request('http://hall/api/command', {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', 'x-real-ip': address },
          body: JSON.stringify({ id: 'c', name: 'rating.give', input: { caseNumber: '20261123A000000', level: 5 } }),
        }),
      );
    const statuses = [];
    for (let count = 0; count < 7; count += 1) statuses.push((await send('10.0.0.1')).status);
    expect(statuses).toEqual([404, 404, 404, 404, 404, 429, 429]);
    expect(await (await send('10.0.0.1')).json()).toEqual({ error: { code: 'too-many-requests' } });
    expect((await send('10.0.0.2')).status).toBe(404);
  });

  it('asks on for its figures when nobody can write any more, and counts each question that can be guessed', async () => {
    const limit = limitByAddress({ addressOf: () => '10.0.0.1', most: 3, questions: 8 });
    const { hall } = openHall({ limit });
    const post = async (to: string, body: object) => {
      const headers = { 'Content-Type': 'application/json' };
      const init = { method: 'POST', headers, body: JSON.stringify(body) };
      return (await hall.fetch(new Request(`http://hall/api/${to}`, init))).status;
    };
    const figures = () => post('query', { name: 'rating.report', input: {} });
    const guess = () => post('query', { name: 'rating.check', input: { receipt: '0000-0000-0000' } });
    const statuses = [];
    for (let count = 0; count < 4; count += 1) statuses.push(await guess());
    expect(statuses).toEqual([404, 404, 404, 429]);
    const give = { id: 'c', name: 'rating.give', input: { caseNumber: '20261123A000000', level: 5 } };
    expect(await post('command', give)).toBe(429);
    for (let count = 0; count < 4; count += 1) expect(await figures()).toBe(200);
    expect(await figures()).toBe(429);
    expect((await hall.fetch(new Request('http://hall/api/board'))).status).toBe(200);
  });

  it('never stops whoever has the right code, however many wrong ones were tried', async () => {
    const { hall, visitor, clerk } = openHall();
    const { ticket, ratingCode } = await visitor.run('ticket.take', { guide: 'food', residentId: residentIdOf(1) });
    const called = await clerk('1').run('ticket.callNext', { window: '1' });
    const served = await clerk('1').run('ticket.serve', { ticket: called.id, version: called.version });
    await clerk('1').run('ticket.finish', { ticket: served.id, version: served.version });
    const subject = { ticket: ticket.id, code: ratingCode! };
    const wrong = () => visitor.ask('rating.occasion', { ...subject, code: '000000' });
    for (let count = 0; count < 10; count += 1) await expect(wrong()).rejects.toEqual(code('unknown-visit'));
    await expect(wrong()).rejects.toEqual(code('too-many-requests'));
    const tablet = hall.gateway({ role: 'applicant', id: 'tablet-1', window: '1' });
    expect(await tablet.ask('rating.invitation', { window: '1' })).toEqual({ window: '1', subject });
    expect((await tablet.ask('rating.occasion', subject)).rated).toBe(false);
    expect((await visitor.ask('rating.occasion', subject)).rated).toBe(false);
    await visitor.run('rating.give', { ...subject, level: 2, words: '还是收到了' });
    await expect(wrong()).rejects.toEqual(code('too-many-requests'));
  });

  it('takes so many letters of one telephone number in an hour', async () => {
    const { visitor, clock } = openHall();
    const contact = { name: '赵某', phone: '13600000000' };
    const send = () => visitor.run('suggestion.send', { words: '重复的意见', contact });
    for (let count = 0; count < 10; count += 1) await send();
    await expect(send()).rejects.toEqual(code('too-many-requests'));
    await visitor.run('suggestion.send', { words: '匿名的意见' });
    clock.now = new Date(clock.now.getTime() + 3_600_001);
    await send();
  });
});

it('leaves nobody’s words, name or telephone number in the file, and reads them again after a restart', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'banshi-ratings-'));
  const file = join(folder, 'hall.db');
  const first = openHall({}, sqliteStore({ file }));
  const { caseNumber } = await walkThrough(first.hall).close('immediate');
  const rater = { name: '诸葛某某', phone: '13912345678' };
  const words = '身份证11010519491231002X被念了出来';
  const { receipt } = await first.visitor.run('rating.give', { caseNumber, level: 1, words, rater });
  await first.visitor.run('complaint.send', { conduct: 'disclosure', words, contact: rater });
  await first.visitor.run('suggestion.send', { words, contact: rater });
  const place = { day: '2026-11-23', time: '09:30', place: words } as const;
  const meeting = { ...place, topics: [{ subject: 'other', words } as const], invited: { public: 1 } };
  await first.hall.gateway(supervisor('1')).run('meeting.convene', meeting);
  await first.hall.close();
  const bytes = readdirSync(folder).map((name) => readFileSync(join(folder, name)).toString('utf8'));
  for (const secret of [words, rater.name, rater.phone, '11010519491231002X', '念了出来']) {
    expect(bytes.join().includes(secret)).toBe(false);
  }
  const again = openHall({}, sqliteStore({ file }));
  expect((await again.visitor.ask('rating.check', { receipt })).words).toBe(words);
  const oversight = again.hall.gateway(supervisor('1'));
  expect((await oversight.ask('meeting.list', {})).records[0]?.topics[0]?.words).toBe(words);
  const { records } = await oversight.ask('rectification.list', {});
  expect(await oversight.ask('rectification.rater', { id: records[0]!.id })).toEqual(rater);
  const looks = (await again.store.readAll(0, 1000)).filter(({ event }) => event.type === 'contact.read');
  expect(looks.map(({ by }) => by.id)).toEqual([supervisor('1').id]);
  await again.hall.close();
  rmSync(folder, { recursive: true });
});
