import { MOST_RATING_WORDS, type RatingInput, type RatingLevel, RATING_TAGS } from '@banshi/core';
import type { HallGatewayCase, RunningHall } from './hall-gateway-subject.ts';
import { walkThrough } from './hall-walk.ts';
import { clerkAt, residentIdOf, supervisor, VISITOR } from './model-hall.ts';
import { must, mustEqual, mustReject } from './must.ts';

const LEVELS = [1, 2, 3, 4, 5] as const;

/** A visit that ends without a case, with the code that its ticket bears. */
async function visit(running: RunningHall, person = 1) {
  const { visitor, clerk } = walkThrough(running);
  const taken = await visitor.run('ticket.take', { guide: 'food', residentId: residentIdOf(person) });
  const called = await clerk.run('ticket.callNext', { window: '1' });
  const served = await clerk.run('ticket.serve', { ticket: called.id, version: called.version });
  const finish = () => clerk.run('ticket.finish', { ticket: served.id, version: served.version });
  return { subject: { ticket: taken.ticket.id, code: taken.ratingCode ?? '' }, finish };
}

/** What a hall promises about ratings. 好差评用例. */
export const hallRatingCases: readonly HallGatewayCase[] = [
  ...LEVELS.map((level): HallGatewayCase => ({
    name: `takes every tag of level ${level} and none of another`,
    async run(running) {
      const { visitor, close } = walkThrough(running);
      const { caseNumber } = await close('immediate');
      for (const other of LEVELS.filter((one) => one !== level)) {
        const tags = [RATING_TAGS[other][0]!.code];
        await mustReject(visitor.run('rating.give', { caseNumber, level, tags }), 'invalid-tag');
      }
      for (const tags of [[`${level}99`], [`${level}01`], [RATING_TAGS[level][0]!.code, RATING_TAGS[level][0]!.code]]) {
        await mustReject(visitor.run('rating.give', { caseNumber, level, tags }), 'invalid-tag');
      }
      const tags = RATING_TAGS[level].map(({ code }) => code);
      const { receipt } = await visitor.run('rating.give', { caseNumber, level, tags });
      const check = await visitor.ask('rating.check', { receipt });
      mustEqual([check.level, check.tags, check.counts, check.intact], [level, tags, true, true], 'the rating');
    },
  })),
  {
    name: 'wants a tag or a word with a bad rating, and nothing with a good one',
    async run(running) {
      const { visitor, close } = walkThrough(running);
      for (const level of LEVELS) {
        const { caseNumber } = await close('immediate', level);
        const give = (more: Partial<RatingInput> = {}) => visitor.run('rating.give', { caseNumber, level, ...more });
        if (level < 3) {
          await mustReject(give(), 'bad-rating-needs-detail');
          await mustReject(give({ tags: [], words: ' \n ' }), 'bad-rating-needs-detail');
          await mustReject(give({ words: '\u200b\u3164' }), 'bad-rating-needs-detail');
          await give({ words: '等了很久。' });
        } else await give();
      }
    },
  },
  {
    name: 'counts words as a reader does, and takes 150 of them',
    async run(running) {
      const { visitor, close } = walkThrough(running);
      const { caseNumber } = await close('immediate');
      const words = '𠮷'.repeat(MOST_RATING_WORDS);
      await mustReject(visitor.run('rating.give', { caseNumber, level: 4, words: `${words}𠮷` }), 'words-too-long');
      const { receipt } = await visitor.run('rating.give', { caseNumber, level: 4, words: ` ${words} ` });
      mustEqual((await visitor.ask('rating.check', { receipt })).words, words, 'the words');
    },
  },
  {
    name: 'takes one more word from whoever holds the receipt, and not two',
    async run(running) {
      const { visitor, close } = walkThrough(running);
      const { caseNumber } = await close('immediate');
      const { receipt } = await visitor.run('rating.give', { caseNumber, level: 5 });
      must((await visitor.ask('rating.check', { receipt })).mayFollowUp, 'A rating can be followed up');
      const more = {
        receipt: receipt.toLowerCase().replaceAll('-', ' '),
        level: 2,
        words: '材料又要了一遍。',
      } as const;
      mustEqual(await visitor.run('rating.followUp', more), { receipt }, 'the receipt');
      await mustReject(visitor.run('rating.followUp', { ...more, level: 4 }), 'already-followed-up');
      await mustReject(visitor.run('rating.followUp', { ...more, receipt: '0000-0000-0000' }), 'unknown-receipt');
      const check = await visitor.ask('rating.check', { receipt });
      mustEqual([check.level, check.followUp?.level, check.mayFollowUp, check.intact], [5, 2, false, true], 'both');
      mustEqual(check.rectification?.stage, 'received', 'what follows from it');
    },
  },
  {
    name: 'lets a visit be rated once, by whoever has its code, after its end',
    async run(running) {
      const { visitor } = walkThrough(running);
      const { subject, finish } = await visit(running);
      await mustReject(visitor.run('rating.give', { ...subject, level: 5 }), 'not-allowed-now');
      await finish();
      await mustReject(visitor.run('rating.give', { ...subject, code: '000000', level: 5 }), 'unknown-visit');
      mustEqual((await visitor.ask('rating.occasion', subject)).rated, false, 'before it');
      await visitor.run('rating.give', { ...subject, level: 3 });
      await mustReject(visitor.run('rating.give', { ...subject, level: 5 }), 'already-rated');
      mustEqual((await visitor.ask('rating.occasion', subject)).rated, true, 'after it');
    },
  },
  {
    name: 'gives up on whoever tries one code after another',
    async run(running) {
      const { visitor } = walkThrough(running);
      const { subject, finish } = await visit(running);
      await finish();
      const codes = Array.from({ length: 40 }, (_, index) => `TRY${String(index).padStart(3, '0')}`);
      const outcomes = [];
      for (const code of codes) {
        const tried = visitor.run('rating.give', { ...subject, code, level: 5 });
        outcomes.push(await tried.then(String, (error: { code: string }) => error.code));
      }
      mustEqual(outcomes[0], 'unknown-visit', 'the first');
      mustEqual(outcomes.at(-1), 'too-many-requests', 'the last');
    },
  },
  {
    name: 'rates the acceptance of a promised case apart from its result, and an immediate case once',
    async run(running) {
      const { visitor, accept, close } = walkThrough(running);
      const { caseNumber } = await accept('promised', 1);
      await visitor.run('rating.give', { caseNumber, point: 'acceptance', level: 4 });
      await mustReject(visitor.run('rating.give', { caseNumber, point: 'acceptance', level: 4 }), 'already-rated');
      await mustReject(visitor.run('rating.give', { caseNumber, level: 4 }), 'not-allowed-now');
      const immediate = await close('immediate', 2);
      await mustReject(
        visitor.run('rating.give', { caseNumber: immediate.caseNumber, point: 'acceptance', level: 4 }),
        'not-allowed-now',
      );
    },
  },
  {
    name: 'takes a name and a number from who wants to be called back, and shows them to nobody but oversight',
    async run(running) {
      const { visitor, clerk, close } = walkThrough(running);
      const { caseNumber } = await close('immediate');
      const rater = { name: '王某', phone: '138 0000 0000' };
      const bad = { caseNumber, level: 1, words: '态度差。' } as const;
      for (const wrong of [
        { ...rater, phone: '12345' },
        { ...rater, name: ' ' },
      ]) {
        await mustReject(visitor.run('rating.give', { ...bad, rater: wrong }), 'invalid-contact');
      }
      await visitor.run('rating.give', { ...bad, rater });
      const { records } = await running.gateway(supervisor('1')).ask('rectification.list', {});
      mustEqual(
        records.map((one) => [one.named, one.words, one.stage]),
        [[true, '态度差。', 'received']],
        'the ledger',
      );
      const id = records[0]!.id;
      const shown = await running.gateway(supervisor('1')).ask('rectification.rater', { id });
      mustEqual(shown, { name: '王某', phone: '13800000000' }, 'who is called back');
      for (const gateway of [visitor, clerk]) {
        await mustReject(gateway.ask('rectification.rater', { id }), 'not-your-role');
        await mustReject(gateway.ask('rectification.list', {}), 'not-your-role');
        await mustReject(gateway.ask('rectification.find', { id }), 'not-your-role');
      }
    },
  },
  {
    name: 'shows figures in batches to everybody, and whole and by person to who oversees',
    async run(running) {
      const { visitor, clerk, close } = walkThrough(running);
      const levels: readonly RatingLevel[] = [5, 5, 4, 3, 3, 5];
      for (const [index, level] of levels.entries()) {
        const { caseNumber } = await close('immediate', index + 1);
        await visitor.run('rating.give', { caseNumber, level });
      }
      for (const gateway of [visitor, clerk]) {
        const report = await gateway.ask('rating.report', {});
        must(!('persons' in report), 'Persons are for oversight');
        mustEqual(report.hall.given % report.batch, 0, 'what is shown beyond whole batches');
      }
      const whole = await running.gateway(supervisor('1')).ask('rating.report', {});
      mustEqual([whole.hall.given, whole.hall.levels[3], whole.hall.levels[5]], [6, 2, 3], 'what oversight sees');
      mustEqual(
        whole.persons?.map(({ id, given }) => [id, given]),
        [[clerkAt('1').id, 6]],
        'by person',
      );
    },
  },
  {
    name: 'tells a window’s own device which visit to rate, and nobody else',
    async run(running) {
      const { subject, finish } = await visit(running);
      const device = running.gateway({ ...VISITOR, id: 'tablet-1', window: '1' });
      mustEqual(await device.ask('rating.invitation', { window: '1' }), { window: '1' }, 'before the end');
      await finish();
      mustEqual(await device.ask('rating.invitation', { window: '1' }), { window: '1', subject }, 'after it');
      await mustReject(running.gateway(VISITOR).ask('rating.invitation', { window: '1' }), 'not-your-role');
      await mustReject(running.gateway(clerkAt('1')).ask('rating.invitation', { window: '1' }), 'not-your-role');
      await device.run('rating.give', { ...subject, level: 4, channel: 'tablet' });
      mustEqual(await device.ask('rating.invitation', { window: '1' }), { window: '1' }, 'after the rating');
    },
  },
];
