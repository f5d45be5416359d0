import type { ComplaintInput, HallGateway, IsoDate, RatingInput, RectificationRecord } from '@banshi/core';
import type { HallGatewayCase, RunningHall } from './hall-gateway-subject.ts';
import { walkThrough } from './hall-walk.ts';
import { supervisor } from './model-hall.ts';
import { must, mustEqual, mustReject } from './must.ts';

const contact = { name: '李某', phone: '13900000000' };

async function badRating(running: RunningHall, more: Partial<RatingInput> = {}) {
  const { visitor, close } = walkThrough(running);
  const { caseNumber } = await close('immediate');
  const { receipt } = await visitor.run('rating.give', { caseNumber, level: 2, words: '没有样表。', ...more });
  const [one, two] = [running.gateway(supervisor('1')), running.gateway(supervisor('2'))];
  const read = async () => (await one.ask('rectification.list', { which: 'all' })).records[0]!;
  return { visitor, receipt, one, two, read, ref: refOf(await read()) };
}

function refOf({ id, version }: Pick<RectificationRecord, 'id' | 'version'>) {
  return { id, version };
}

async function complaint(running: RunningHall, more: Partial<ComplaintInput> = {}) {
  const { visitor } = walkThrough(running);
  const letter = { conduct: 'rudeness', words: '说话难听。', window: '1', ...more } as const;
  const { receipt } = await visitor.run('complaint.send', letter);
  const oversight: HallGateway = running.gateway(supervisor('1'));
  const { records } = await oversight.ask('complaint.list', {});
  const mine = records.at(-1)!;
  return { visitor, receipt, oversight, ref: refOf(mine), record: mine };
}

/** What a hall promises about what follows a bad rating, about suggestions, complaints and questionnaires. 台账用例. */
export const hallLedgerCases: readonly HallGatewayCase[] = [
  {
    name: 'carries a bad rating from its check to its call-back, and again when the rater is not satisfied',
    async run(running) {
      const { visitor, receipt, one, two, read, ref } = await badRating(running, { rater: contact });
      await mustReject(one.run('rectification.contact', { ...ref, words: ' ' }), 'words-required');
      mustEqual((await read()).contactedOn, undefined, 'the contact');
      let at = await one.run('rectification.contact', { ...ref, words: '已电话联系。' });
      at = await one.run('rectification.verify', { ...at, finding: 'valid', words: '属实。' });
      at = await one.run('rectification.plan', { ...at, measure: 'withinLimit' });
      const done = { result: '已补样表。', evidence: ['样表照片'] };
      await mustReject(one.run('rectification.finish', { ...at, ...done, evidence: [' '] }), 'evidence-required');
      await mustReject(one.run('rectification.finish', { ...at, ...done, result: ' ' }), 'result-required');
      at = await one.run('rectification.finish', { ...at, ...done });
      await mustReject(one.run('rectification.callBack', { ...at, satisfied: true }), 'same-person');
      await mustReject(two.run('rectification.close', at), 'not-allowed-now');
      at = await two.run('rectification.callBack', { ...at, satisfied: false, words: '仍不满意。' });
      const again = await read();
      mustEqual([again.stage, again.reopened], ['rectifying', 1], 'a failed call-back');
      at = await one.run('rectification.finish', { ...at, ...done });
      await two.run('rectification.callBack', { ...at, satisfied: true });
      const { stage, overdue, result, steps } = await read();
      mustEqual([stage, overdue, result, steps.length], ['closed', false, '已补样表。', 8], 'the end');
      mustEqual((await visitor.ask('rating.check', { receipt })).rectification?.answer, '已补样表。', 'the answer');
    },
  },
  {
    name: 'begins again what is closed when the rater says a second time that it is bad',
    async run(running) {
      const { visitor, receipt, one, two, read, ref } = await badRating(running, { rater: contact });
      const done = { result: '已补样表。', evidence: ['样表照片'] };
      let at = await one.run('rectification.verify', { ...ref, finding: 'valid', words: '属实。' });
      at = await one.run('rectification.plan', { ...at, measure: 'atOnce' });
      at = await one.run('rectification.finish', { ...at, ...done });
      at = await two.run('rectification.callBack', { ...at, satisfied: true });
      await visitor.run('rating.followUp', { receipt, level: 1, words: '样表又没有了。' });
      const { stage, reopened, closedOn, level, steps } = await read();
      mustEqual([stage, reopened, closedOn, level], ['rectifying', 1, undefined, 2], 'what is begun again');
      const { type, by, words, level: now } = steps.at(-1)!;
      mustEqual([type, by, words, now], ['rectification.followUp', '', '样表又没有了。', 1], 'what is said');
      mustEqual((await one.ask('rectification.list', {})).total, 1, 'what is open');
      await mustReject(one.run('rectification.finish', { ...at, ...done }), 'version-conflict');
      at = await one.run('rectification.finish', { ...refOf(await read()), ...done });
      await two.run('rectification.callBack', { ...at, satisfied: true });
      mustEqual((await read()).stage, 'closed', 'the end');
    },
  },
  {
    name: 'shows whoever deals with a bad rating what the rater says of it later, good or bad',
    async run(running) {
      const { visitor, receipt, read } = await badRating(running);
      await visitor.run('rating.followUp', { receipt, level: 4, words: '已经解决了。' });
      const { stage, reopened, level, steps } = await read();
      mustEqual([stage, reopened, level], ['received', 0, 2], 'where it stands');
      const last = steps.at(-1)!;
      mustEqual([last.type, last.level, last.words], ['rectification.followUp', 4, '已经解决了。'], 'what is said');
      const check = await visitor.ask('rating.check', { receipt });
      mustEqual([check.intact, check.followUp?.level], [true, 4], 'what the rater sees');
    },
  },
  {
    name: 'takes a mistaken rating out of the rates by a review of somebody else, and keeps it in the ledger',
    async run(running) {
      const { visitor, receipt, one, two, read, ref } = await badRating(running);
      const before = await one.ask('rating.report', {});
      mustEqual([before.hall.given, before.hall.excluded], [1, 0], 'before');
      await mustReject(one.run('rectification.contact', { ...ref, words: '致电。' }), 'not-named');
      const found = await one.run('rectification.verify', { ...ref, finding: 'mistaken', words: '点错等级。' });
      const review = { ...found, outcome: 'excluded', words: '经核对通话记录。' } as const;
      await mustReject(one.run('rectification.review', review), 'same-person');
      await two.run('rectification.review', review);
      const after = await one.ask('rating.report', {});
      mustEqual([after.hall.given, after.hall.excluded, after.hall.levels[2]], [0, 1, 0], 'after');
      mustEqual((await read()).stage, 'excluded', 'the ledger');
      const check = await visitor.ask('rating.check', { receipt });
      mustEqual([check.counts, check.intact, check.mayFollowUp], [false, true, false], 'what the rater sees');
      const again = { receipt, level: 1, words: '没有点错。' } as const;
      await mustReject(visitor.run('rating.followUp', again), 'not-allowed-now');
      mustEqual((await read()).stage, 'excluded', 'what a review decided');
    },
  },
  {
    name: 'calls nobody back who gave no name, and closes such a one by another hand',
    async run(running) {
      const { one, two, ref } = await badRating(running);
      let at = await one.run('rectification.verify', { ...ref, finding: 'valid', words: '属实。' });
      at = await one.run('rectification.plan', { ...at, measure: 'explain' });
      at = await one.run('rectification.finish', { ...at, result: '已公开说明。', evidence: ['公告'] });
      await mustReject(two.run('rectification.callBack', { ...at, satisfied: true }), 'not-named');
      await mustReject(one.run('rectification.close', at), 'same-person');
      const seen = async (by: HallGateway) => (await by.ask('rectification.find', ref)).forAnother ?? [];
      mustEqual((await seen(one)).includes('rectification.close'), true, 'what is for another');
      mustEqual(await seen(two), [], 'what the other may do');
      await two.run('rectification.close', at);
    },
  },
  {
    name: 'lets a unit appeal once, and presses nothing that is not overdue',
    async run(running) {
      const { one, two, ref } = await badRating(running);
      await mustReject(one.run('rectification.escalate', { ...ref, step: 'reminder' }), 'not-allowed-now');
      await mustReject(one.run('rectification.escalate', { ...ref, id: 'none', step: 'reminder' }), 'unknown-entry');
      await mustReject(one.run('rectification.verify', { ...ref, finding: 'valid', words: ' ' }), 'words-required');
      let at = await one.run('rectification.verify', { ...ref, finding: 'valid', words: '属实。' });
      at = await one.run('rectification.appeal', { ...at, words: '材料已公示。' });
      at = await two.run('rectification.review', { ...at, outcome: 'upheld', words: '公示不全。' });
      await mustReject(one.run('rectification.appeal', { ...at, words: '再申诉。' }), 'not-allowed-now');
    },
  },
  {
    name: 'registers and answers every suggestion',
    async run(running) {
      const { visitor } = walkThrough(running);
      await mustReject(visitor.run('suggestion.send', { words: ' ' }), 'words-required');
      await mustReject(visitor.run('suggestion.send', { words: '长'.repeat(501) }), 'words-too-long');
      const { receipt } = await visitor.run('suggestion.send', { words: '增设等候座椅。', contact });
      const oversight = running.gateway(supervisor('1'));
      await oversight.run('suggestion.send', { words: '意见箱：字太小。', source: 'box' });
      const { records, total } = await oversight.ask('suggestion.list', {});
      mustEqual(
        [records.map(({ words }) => words).sort(), total],
        [['增设等候座椅。', '意见箱：字太小。'].sort(), 2],
        'the slips',
      );
      const one = records.find(({ named }) => named)!;
      mustEqual(await oversight.ask('suggestion.sender', { id: one.id }), contact, 'whose suggestion it is');
      const [department] = (await visitor.findHall()).departments;
      const to = { department: department!.id, words: '请后勤研究。' };
      let at = await oversight.run('suggestion.transfer', { ...refOf(one), ...to });
      await mustReject(oversight.run('suggestion.transfer', { ...at, ...to }), 'not-allowed-now');
      await mustReject(oversight.run('suggestion.transfer', { ...at, department: 'none' }), 'invalid-command');
      const [handed] = (await oversight.ask('suggestion.list', { id: one.id })).records;
      mustEqual([handed!.assigned, handed!.due?.card], [department!.id, 'none'], 'whose turn it is, and the card');
      mustEqual([handed!.steps.at(-1)?.to, handed!.steps.at(-1)?.words], [to.department, to.words], 'what was asked');
      at = await oversight.run('suggestion.answer', { ...at, words: '本周安装。', adopted: true });
      await mustReject(oversight.run('suggestion.transfer', { ...at, ...to }), 'not-allowed-now');
      const check = await visitor.ask('suggestion.check', { receipt });
      mustEqual([check.stage, check.answer, check.adopted], ['answered', '本周安装。', true], 'what the sender sees');
    },
  },
  {
    name: 'deals with a complaint by its kind, never more lightly than the rules, and reviews it once',
    async run(running) {
      const first = await complaint(running, { contact });
      const { visitor, oversight } = first;
      const other = running.gateway(supervisor('2'));
      mustEqual(await oversight.ask('complaint.sender', { id: first.ref.id }), contact, 'who complained');
      let at = await oversight.run('complaint.accept', first.ref);
      const found = { upheld: true, words: '监控可见。', staff: 'clerk-1' } as const;
      await mustReject(oversight.run('complaint.find', { ...at, ...found }), 'consequence-too-light');
      await mustReject(oversight.run('complaint.find', { ...at, ...found, staff: supervisor('1').id }), 'same-person');
      const [department] = (await visitor.findHall()).departments;
      at = await oversight.run('complaint.transfer', { ...at, department: department!.id });
      at = await oversight.run('complaint.find', { ...at, ...found, consequence: 'criticism' });
      await mustReject(oversight.run('complaint.transfer', { ...at, department: department!.id }), 'not-allowed-now');
      at = await oversight.run('complaint.answer', { ...at, words: '已批评教育。' });
      const check = await visitor.ask('complaint.check', { receipt: first.receipt });
      mustEqual([check.stage, check.answer, check.mayAskReview], ['answered', '已批评教育。', true], 'the answer');
      await visitor.run('complaint.askReview', { receipt: first.receipt, words: '请再查。' });
      at = { ...at, version: at.version + 1 };
      await mustReject(oversight.run('complaint.find', { ...at, ...found, consequence: 'criticism' }), 'same-person');
      const [mine] = (await oversight.ask('complaint.list', { id: at.id })).records;
      mustEqual(mine?.forAnother, ['complaint.find'], 'what is for another');
      at = await other.run('complaint.find', { ...at, ...found, consequence: 'criticism' });
      at = await other.run('complaint.answer', { ...at, words: '维持原处理。' });
      await mustReject(
        visitor.run('complaint.askReview', { receipt: first.receipt, words: '再查。' }),
        'not-allowed-now',
      );
      await other.run('complaint.close', at);

      const second = await complaint(running);
      at = await oversight.run('complaint.accept', second.ref);
      await mustReject(
        oversight.run('complaint.find', { ...at, ...found, consequence: 'criticism' }),
        'consequence-too-light',
      );
      const again = (await oversight.ask('complaint.list', { id: at.id })).records[0]!;
      mustEqual(again.upheldBefore, { 'clerk-1': 1 }, 'how many were upheld before');
      await oversight.run('complaint.find', { ...at, ...found, consequence: 'writtenReview' });
    },
  },
  {
    name: 'says why a complaint is not taken up, and by when one must be',
    async run(running) {
      const { visitor, receipt, oversight, ref, record } = await complaint(running);
      must(record.acceptBy !== undefined && record.answerBy !== undefined, 'A complaint has its days');
      await mustReject(oversight.ask('complaint.sender', { id: ref.id }), 'not-named');
      await oversight.run('complaint.decline', { ...ref, words: '不属本厅。' });
      const check = await visitor.ask('complaint.check', { receipt });
      mustEqual([check.stage, check.answer, check.mayAskReview], ['declined', '不属本厅。', false], 'what is told');
    },
  },
  {
    name: 'convenes a review meeting, publishes what came of it without names, and follows what it asked for',
    async run(running) {
      const { visitor } = walkThrough(running);
      const one = running.gateway(supervisor('1'));
      const { day } = await visitor.readBoard();
      const place = { day, time: '09:30', place: '二楼会议室' };
      await visitor.run('suggestion.send', { words: '增设饮水机。' });
      const entry = (await one.ask('suggestion.list', {})).records[0]!.id;
      const topics = [{ subject: 'suggestion', words: '增设饮水机', entry }] as const;
      const meeting = { ...place, topics, invited: { npcDeputy: 2, public: 3 } };
      await mustReject(visitor.run('meeting.convene', meeting), 'not-your-role');
      await mustReject(one.run('meeting.convene', { ...meeting, invited: {} }), 'invalid-command');
      await mustReject(
        one.run('meeting.convene', { ...meeting, topics: [{ ...topics[0], entry: 'none' }] }),
        'unknown-entry',
      );
      await mustReject(one.run('meeting.convene', { ...meeting, day: '2099-12-24' }), 'invalid-command');
      const later = `${Number(day.slice(0, 4)) + 1}-06-01` as IsoDate;
      let at = await one.run('meeting.convene', { ...meeting, day: later });
      const task = { words: '增设一台。', department: 'health', by: later };
      const minutes = { attended: { public: 3 }, conclusions: ['总体满意。'], tasks: [task] };
      await mustReject(one.run('meeting.record', { ...at, ...minutes }), 'not-allowed-now');
      at = await one.run('meeting.move', { ...at, ...place });
      await mustReject(one.run('meeting.publish', at), 'not-allowed-now');
      await mustReject(one.run('meeting.record', { ...at, ...minutes, conclusions: [] }), 'result-required');
      await mustReject(
        one.run('meeting.record', { ...at, ...minutes, tasks: [{ ...task, department: 'none' }] }),
        'invalid-command',
      );
      await mustReject(
        one.run('meeting.record', { ...at, ...minutes, tasks: [{ ...task, by: '2099-12-31' }] }),
        'invalid-command',
      );
      at = await one.run('meeting.record', { ...at, ...minutes });
      mustEqual(await visitor.ask('meeting.board', {}), [], 'the board before it is published');
      at = await one.run('meeting.publish', at);
      const [shown] = await visitor.ask('meeting.board', {});
      mustEqual([shown?.conclusions, shown?.tasks[0]?.state], [['总体满意。'], 'open'], 'the board');
      must(!JSON.stringify(shown).includes(entry), 'The board names no entry of a ledger');
      await mustReject(visitor.ask('meeting.list', {}), 'not-your-role');
      await mustReject(one.run('meeting.finish', { ...at, task: 2, words: '已增设。' }), 'not-allowed-now');
      await mustReject(one.run('meeting.finish', { ...at, task: 1, words: ' ' }), 'words-required');
      await one.run('meeting.finish', { ...at, task: 1, words: '已增设。' });
      const [after] = await visitor.ask('meeting.board', {});
      mustEqual([after?.tasks[0]?.state, after?.tasks[0]?.result], ['done', '已增设。'], 'what was done');
      mustEqual((await one.ask('meeting.list', {})).total, 0, 'what is open');
      const [all] = (await one.ask('meeting.list', { which: 'all' })).records;
      mustEqual([all?.stage, all?.topics[0]?.entry], ['closed', entry], 'the ledger');
    },
  },
  {
    name: 'takes a questionnaire that is filled in to the last item',
    async run(running) {
      const { visitor } = walkThrough(running);
      const answers = { overall: 5, efficiency: 4, skill: 3, attitude: 2 } as const;
      const { attitude: _, ...some } = answers;
      const give = (given: typeof answers | typeof some, window = '1') =>
        visitor.run('questionnaire.answer', { questionnaire: 'window', answers: given, window });
      await mustReject(give(some), 'incomplete-answers');
      await mustReject(give(answers, 'none'), 'unknown-window');
      for (let sheet = 0; sheet < 6; sheet += 1) await give(answers);
      const figures = await visitor.ask('questionnaire.figures', { questionnaire: 'window', window: '1' });
      mustEqual([figures.sheets, figures.items['attitude']?.[2]], [5, 5], 'a whole batch');
    },
  },
];
