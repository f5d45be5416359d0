import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LogEntry } from '../log/index.ts';
import type { HallEvent } from '../log/hall-event.ts';
import { RATING_LEVELS, RATING_TAGS, type RatingLevel } from '../model/index.ts';
import { nationalRatingRules, type RatingRuleSet } from '../rules/index.ts';
import { aReceivedCase } from '../testing/a-received-case.ts';
import { chinaCalendar } from '../time/index.ts';
import { createRatingTally } from './rating-tally.ts';

const AT = '2026-11-23T01:00:00.000Z';
const departments = [{ id: 'health', name: '卫生健康局' }];

function entryOf(stream: string, event: HallEvent, { version = 1, at = AT, staff = 'clerk-1' } = {}): LogEntry {
  const by = { role: 'clerk', id: staff, window: '1' } as const;
  const signed = { hall: 'h', machine: 'm@1', ruleSet: 'r@1', command: `${stream} ${version}` };
  return { stream, version, position: 1, at, by, ...signed, event };
}

const accepted = (caseNumber: string) =>
  entryOf(
    `case/${caseNumber}`,
    aReceivedCase({
      caseNumber,
      guide: 'food',
      matter: '食品经营许可',
      department: '卫生健康局',
      caseType: 'immediate',
      on: '2026-11-23',
    }),
  );
const delivered = (caseNumber: string, staff?: string) =>
  entryOf(
    `case/${caseNumber}`,
    { type: 'case.deliver', on: '2026-11-23', way: 'window' },
    { version: 4, ...(staff && { staff }) },
  );
const about = {
  guide: 'food',
  matter: '食品经营许可',
  department: 'health',
  staff: 'clerk-1',
  endedOn: '2026-11-23',
} as const;
const given = (caseNumber: string, level: RatingLevel, tags: readonly string[] = [], staff = 'clerk-1') =>
  entryOf(`rating/${caseNumber}`, {
    type: 'rating.give',
    caseNumber,
    point: 'result',
    level,
    tags,
    about: { ...about, staff },
  });
const assumed = (caseNumber: string, level: RatingLevel) =>
  entryOf(`rating/${caseNumber}`, { type: 'rating.assume', caseNumber, point: 'result', level, about });
const followedUp = (caseNumber: string, level: RatingLevel) =>
  entryOf(`rating/${caseNumber}`, { type: 'rating.followUp', level }, { version: 2 });
const excluded = (caseNumber: string) =>
  entryOf(`rating/${caseNumber}`, { type: 'rating.exclude', finding: 'mistaken' }, { version: 3 });

function reportOf(entries: readonly LogEntry[], reader: 'public' | 'oversight' = 'oversight', rules?: RatingRuleSet) {
  const tally = createRatingTally(rules ?? nationalRatingRules, departments);
  for (const entry of entries) tally.add(entry);
  return tally.report({ for: reader, hall: 'h', today: '2026-11-23', calendar: chinaCalendar });
}

const ratios = (report: ReturnType<typeof reportOf>) =>
  (['active', 'activeGood', 'good'] as const).map((name) => {
    const { numerator, denominator } = report.hall.rates[name];
    return `${numerator}/${denominator}`;
  });

describe('figures', () => {
  it('RATE-18: keep what people gave apart from what stands in for it', () => {
    const cases = Array.from({ length: 10 }, (_, index) => `C${index}`);
    const people: RatingLevel[] = [5, 4, 3, 1];
    const report = reportOf([
      ...cases.flatMap((number) => [accepted(number), delivered(number)]),
      ...people.map((level, index) => given(cases[index]!, level)),
      ...cases.slice(4).map((number) => assumed(number, 5)),
    ]);
    expect(ratios(report)).toEqual(['4/10', '3/4', '9/10']);
    expect([report.hall.occasions, report.hall.given, report.hall.byDefault]).toEqual([10, 4, 6]);
    expect(report.hall.levels).toEqual({ 1: 1, 2: 0, 3: 1, 4: 1, 5: 1 });
    for (const { formula } of Object.values(report.hall.rates)) expect(formula).toMatch(/ = .+÷/);
  });

  it('RATE-10: a case that nobody rated is an occasion and nothing else', () => {
    const report = reportOf([accepted('C1'), delivered('C1')]);
    expect(ratios(report)).toEqual(['0/1', '0/0', '0/0']);
  });

  it('RATE-08: a second word counts, or the first, as the rule set says; both stay known', () => {
    const entries = [accepted('C1'), delivered('C1'), given('C1', 5), followedUp('C1', 2)];
    const latest = reportOf(entries);
    expect([latest.hall.levels[5], latest.hall.levels[2], latest.hall.followUps]).toEqual([0, 1, 1]);
    const first = reportOf(entries, 'oversight', { ...nationalRatingRules, counts: 'first' });
    expect([first.hall.levels[5], first.hall.levels[2], first.hall.followUps]).toEqual([1, 0, 1]);
  });

  it('RATE-17: an excluded rating is in no rate and is told apart', () => {
    const report = reportOf([
      ...['C1', 'C2'].flatMap((number) => [accepted(number), delivered(number)]),
      given('C1', 5),
      given('C2', 1, ['108']),
      excluded('C2'),
    ]);
    expect(ratios(report)).toEqual(['1/1', '1/1', '1/1']);
    expect([report.hall.excluded, report.hall.tags]).toEqual([1, {}]);
  });

  it('count by unit and by whoever took the last step', () => {
    const report = reportOf([accepted('C1'), delivered('C1', 'clerk-9'), given('C1', 5, [], 'clerk-9')]);
    expect(report.units.map(({ id, given: rated }) => [id, rated])).toEqual([['health', 1]]);
    expect(report.persons?.map(({ id, occasions }) => [id, occasions])).toEqual([['clerk-9', 1]]);
  });

  it('count a rating of the first logs, which says no more than its level', () => {
    const old = entryOf('rating/C1', { type: 'rating.give', caseNumber: 'C1', level: 4 });
    const report = reportOf([accepted('C1'), delivered('C1'), old]);
    expect([report.hall.given, report.units[0]?.id, report.units[0]?.given]).toEqual([1, 'health', 1]);
  });
});

describe('figures for everybody', () => {
  const level = fc.constantFrom(...RATING_LEVELS);

  it('change by whole batches only, so that no single rating shows', () => {
    fc.assert(
      fc.property(fc.array(level, { minLength: 1, maxLength: 30 }), fc.boolean(), (levels, publishPersons) => {
        const tally = createRatingTally({ ...nationalRatingRules, publishPersons }, departments);
        let shown = JSON.stringify([{ 1: 0, 2: 0, 3: 0, 4: 0, 5: 0 }, {}]);
        let before = 0;
        for (const [index, one] of levels.entries()) {
          for (const entry of [accepted(`C${index}`), delivered(`C${index}`), given(`C${index}`, one)])
            tally.add(entry);
          const { hall, ...rest } = tally.report({
            for: 'public',
            hall: 'h',
            today: '2026-11-23',
            calendar: chinaCalendar,
          });
          const now = JSON.stringify([hall.levels, hall.tags]);
          if (now !== shown) expect(hall.given - before).toBe(nationalRatingRules.batch);
          [shown, before] = [now, hall.given];
          expect(hall.given % nationalRatingRules.batch).toBe(0);
          // One clerk served them all: what is shown of a person moves as what is shown of the hall.
          const persons = publishPersons ? [['clerk-1', hall.levels]] : undefined;
          expect(rest.persons?.map(({ id, levels: shownOfPerson }) => [id, shownOfPerson])).toEqual(persons);
          expect(rest.personsPublished).toBe(publishPersons || undefined);
          expect(rest).not.toHaveProperty('until');
        }
      }),
    );
  });
});

describe('the end of the chain', () => {
  const linked = (number: number, of: string) =>
    entryOf('rating-chain', { type: 'rating.link', of, at: 1, hash: `${number}` }, { version: number });

  it('is shown to everybody with whole batches only, and to who oversees at once', () => {
    const tally = createRatingTally(nationalRatingRules, departments);
    const view = { hall: 'h', today: '2026-11-23', calendar: chinaCalendar } as const;
    const heads = Array.from({ length: 12 }, (_, index) => {
      const number = `C${index}`;
      const last = index === 7 ? excluded('C1') : given(number, 4);
      for (const entry of [accepted(number), delivered(number), last, linked(index + 1, last.stream)]) tally.add(entry);
      return (['public', 'oversight'] as const).map((reader) => tally.report({ ...view, for: reader }).head?.number);
    });
    expect(heads.map(([shown]) => shown)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      5,
      5,
      5,
      5,
      5,
      10,
      10,
      10,
    ]);
    expect(heads.map(([, whole]) => whole)).toEqual(heads.map((_, index) => index + 1));
  });

  it('leaves no room behind it for a rating signed as from before it', () => {
    const old = (number: string) => ({
      ...entryOf(`rating/${number}`, { type: 'rating.give', caseNumber: number, level: 5 }),
      machine: 'rating@1',
    });
    const cases = ['C1', 'C2', 'C3'].flatMap((number) => [accepted(number), delivered(number)]);
    const report = reportOf([...cases, old('C1'), given('C2', 3), linked(1, 'rating/C2'), old('C3')]);
    expect([report.hall.given, report.hall.levels[5], report.hall.levels[3]]).toEqual([2, 1, 1]);
  });
});

describe('a tally', () => {
  it('says the same when it is asked after every entry as when it is asked once', () => {
    const level = fc.constantFrom(...RATING_LEVELS);
    fc.assert(
      fc.property(fc.array(level, { maxLength: 12 }), fc.boolean(), (levels, isPublic) => {
        const closed = (number: string) =>
          entryOf(`rectification/${number}`, { type: 'rectification.close' }, { version: 2 });
        const opening = levels.flatMap((one, index) => {
          const number = `C${index}`;
          const opened = {
            type: 'rectification.open',
            id: number,
            level: one,
            point: 'result',
            channel: 'web',
            about,
          } as const;
          return [
            accepted(number),
            delivered(number),
            given(number, one),
            ...(one < 3 ? [entryOf(`rectification/${number}`, opened)] : []),
            ...(one === 1 ? [closed(number), excluded(number)] : []),
          ];
        });
        // What changes nothing but the rates of rectification.
        const entries = [...opening, ...levels.flatMap((one, index) => (one === 2 ? [closed(`C${index}`)] : []))];
        const reader = isPublic ? 'public' : 'oversight';
        const view = { for: reader, hall: 'h', today: '2026-11-23', calendar: chinaCalendar } as const;
        const tally = createRatingTally(nationalRatingRules, departments);
        for (const entry of entries) {
          tally.add(entry);
          tally.report(view);
          tally.report({ ...view, for: isPublic ? 'oversight' : 'public' });
        }
        expect(tally.report(view)).toEqual(reportOf(entries, reader));
        const later = { ...view, today: '2027-01-04' } as const;
        const fresh = createRatingTally(nationalRatingRules, departments);
        for (const entry of entries) fresh.add(entry);
        expect(tally.report(later)).toEqual(fresh.report(later));
      }),
    );
  });

  const act = fc.record({
    level: fc.constantFrom(...RATING_LEVELS),
    tags: fc.subarray([0, 1, 2, 3]),
    more: fc.option(fc.constantFrom(...RATING_LEVELS)),
    out: fc.boolean(),
  });

  it('agrees with a count by hand, whatever was given, followed up and excluded', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        const entries = acts.flatMap(({ level, tags, more, out }, index) => {
          const number = `C${index}`;
          const codes = tags.map((tag) => RATING_TAGS[level][tag]!.code);
          return [
            accepted(number),
            delivered(number),
            given(number, level, codes),
            ...(more ? [followedUp(number, more)] : []),
            ...(out ? [excluded(number)] : []),
          ];
        });
        const { hall } = reportOf(entries);
        const kept = acts.filter(({ out }) => !out);
        const levels = kept.map(({ level, more }) => more ?? level);
        expect(hall.given).toBe(levels.length);
        for (const one of RATING_LEVELS) expect(hall.levels[one]).toBe(levels.filter((each) => each === one).length);
        expect(hall.rates.activeGood.numerator).toBe(levels.filter((each) => each > 2).length);
        expect(hall.excluded).toBe(acts.length - kept.length);
        const ticked = kept.filter(({ more }) => !more).reduce((sum, { tags }) => sum + tags.length, 0);
        expect(Object.values(hall.tags).reduce((sum, times) => sum + times, 0)).toBe(ticked);
      }),
    );
  });
});
