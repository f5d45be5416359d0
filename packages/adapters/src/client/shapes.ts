import type { HallCommandName, HallTopics } from '@banshi/core';

const TICKET = ['id', 'state', 'version'];
const CASE = ['caseNumber', 'stage', 'steps', 'version'];

/** The keys without which a page could not show a topic. 主题结构. */
export const TOPIC_KEYS: Readonly<Record<keyof HallTopics, readonly string[]>> = {
  board: ['day', 'serving', 'waiting', 'next'],
  window: ['window', 'waiting', 'cases'],
  case: CASE,
  ticket: TICKET,
};

/** Returns the keys of a command's result. 命令结果结构. */
export function resultKeys(name: HallCommandName): readonly string[] {
  if (name === 'ticket.take') return ['ticket', 'ahead'];
  if (name === 'rating.give') return ['receipt'];
  return name.startsWith('ticket.') ? TICKET : CASE;
}
