import type { HallCommandName, HallQueryName, HallTopics } from '@banshi/core';

const TICKET = ['id', 'state', 'version'];
const TAKEN = ['ticket', 'ahead'];
const CASE = ['caseNumber', 'stage', 'steps', 'version'];

/** The keys without which a page could not show a topic. 主题结构. */
export const TOPIC_KEYS: Readonly<Record<keyof HallTopics, readonly string[]>> = {
  board: ['day', 'serving', 'calls', 'waiting', 'next', 'windows'],
  window: ['window', 'waiting', 'status', 'cases'],
  case: CASE,
  ticket: TICKET,
  place: TAKEN,
  ratings: ['hall', 'units', 'batch'],
  overdue: [],
  ledgers: ['rectification', 'suggestion', 'complaint', 'meeting'],
  outbox: [],
};

const RESULT_KEYS: { readonly [TName in HallCommandName]?: readonly string[] } = {
  'ticket.take': TAKEN,
  'appointment.checkIn': TAKEN,
  'ticket.lease': ['id', 'numbers'],
  'ticket.reconcile': ['tickets', 'refused'],
  'day.close': ['day'],
  'outbox.resend': ['resent'],
};
const NOUN_KEYS: Readonly<Record<string, readonly string[]>> = {
  ticket: TICKET,
  window: ['window', 'state'],
  appointment: ['id', 'day', 'slot', 'state'],
};

/** Returns the keys of a command's result. 命令结果结构. */
export function resultKeys(name: HallCommandName): readonly string[] {
  if (name === 'rating.assume') return ['made'];
  if (RECEIPTS.has(name)) return ['receipt'];
  if (LEDGERS.test(name)) return ['id', 'version'];
  const known = RESULT_KEYS[name];
  if (known) return known;
  const [noun = ''] = name.split('.');
  return NOUN_KEYS[noun] ?? CASE;
}

/** Returns the keys of the answer to a question. 查询结果结构. */
export function answerKeys(name: HallQueryName): readonly string[] {
  return ANSWERS[name];
}

const RECEIPTS: ReadonlySet<HallCommandName> = new Set([
  'rating.give',
  'rating.followUp',
  'questionnaire.answer',
  'suggestion.send',
  'complaint.send',
  'complaint.askReview',
]);
const LEDGERS = /^(rectification|suggestion|complaint|meeting)\./;

const ANSWERS: Readonly<Record<HallQueryName, readonly string[]>> = {
  'case.overdue': [],
  'rating.occasion': ['point', 'matter', 'rated'],
  'rating.invitation': ['window'],
  'rating.check': ['receipt', 'level', 'link', 'intact'],
  'rating.report': ['hall', 'units', 'batch'],
  'rectification.list': ['records', 'total'],
  'rectification.find': ['id', 'stage', 'version'],
  'rectification.rater': ['name', 'phone'],
  'questionnaire.figures': ['sheets', 'items'],
  'suggestion.check': ['receipt', 'stage'],
  'suggestion.list': ['records', 'total'],
  'suggestion.sender': ['name', 'phone'],
  'complaint.check': ['receipt', 'stage'],
  'complaint.list': ['records', 'total'],
  'complaint.sender': ['name', 'phone'],
  'meeting.list': ['records', 'total'],
  'meeting.board': [],
  'outbox.list': [],
};
