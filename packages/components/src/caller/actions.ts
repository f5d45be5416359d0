import type { HallCommandName, HallCommands, QueueRules, TicketState, WindowState } from '@banshi/core';

/** What a clerk may do at the strip, in the order in which it is needed. 叫号操作. */
export const CALLER_ACTIONS = [
  'next', // 叫下一号
  'recall', // 重呼
  'serve', // 开始办理
  'finish', // 办毕
  'miss', // 过号
  'hold', // 挂起
  'transfer', // 转办
  'expedite', // 急事急办
  'pause', // 暂停服务
  'leave', // 短时离岗
  'resume', // 恢复服务, 开窗
  'handOver', // AB岗补位
  'close', // 关窗
] as const;

/** One of {@link CALLER_ACTIONS}. 叫号操作. */
export type CallerAction = (typeof CALLER_ACTIONS)[number];

/** The key that does it, while no field has the focus. 快捷键. */
export const KEYS: Readonly<Record<CallerAction, string>> = {
  next: 'N',
  recall: 'R',
  serve: 'S',
  finish: 'F',
  miss: 'M',
  hold: 'H',
  transfer: 'T',
  expedite: 'E',
  pause: 'P',
  leave: 'L',
  resume: 'U',
  handOver: 'B',
  close: 'C',
};

/** The states of the ticket in hand in which something may be done with it. */
const ON_TICKET: Partial<Record<CallerAction, readonly TicketState[]>> = {
  recall: ['called'],
  serve: ['called'],
  finish: ['serving'],
  miss: ['called'],
  hold: ['called', 'serving'],
  transfer: ['called', 'serving'],
};

/** Whether an action makes sense for a window as it stands; the hall has the last word. 是否可操作. */
export function isOffered(action: CallerAction, state: WindowState, rules: QueueRules): boolean {
  const { ticket, waiting, line, status } = state;
  const states = ON_TICKET[action];
  if (states) {
    if (!ticket || !states.includes(ticket.state)) return false;
    if (action === 'recall') return ticket.calls < rules.missed.maxCalls;
    return action !== 'miss' || ticket.calls >= rules.missed.leastCalls;
  }
  switch (action) {
    case 'next':
      return !ticket && waiting > 0 && status.state === 'open';
    case 'expedite':
      return line.length > 0;
    case 'pause':
    case 'leave':
      return status.state === 'open';
    case 'resume':
      return status.state !== 'open';
    case 'close':
      return status.state !== 'closed' && !ticket;
    default:
      return true;
  }
}

/** Whether an action is about the ticket in hand. 对当前号的操作. */
export function isOnTicket(action: CallerAction): boolean {
  return action in ON_TICKET;
}

/** A command and what it is told. */
export type AnyCommand = {
  readonly [TName in HallCommandName]: readonly [TName, HallCommands[TName]['input']];
}[HallCommandName];

/** Returns the command for an action, with what was asked for; nothing where its ticket has gone meanwhile. 操作对应的命令. */
export function commandOf(action: CallerAction, state: WindowState, form: FormData): AnyCommand | undefined {
  const { window, ticket, line, status } = state;
  const field = (name: string): string => {
    const value = form.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const ref = ticket && { ticket: ticket.id, version: ticket.version };
  switch (action) {
    case 'next':
      return ['ticket.callNext', { window }];
    case 'pause':
      return ['window.pause', { window, reason: field('other') || field('reason') }];
    case 'leave':
      return ['window.leave', { window, contact: field('contact'), minutes: Number(field('minutes')) }];
    case 'resume':
      return [status.state === 'closed' ? 'window.open' : 'window.resume', { window }];
    case 'handOver':
      return ['window.handOver', { window }];
    case 'close':
      return ['window.close', { window }];
    case 'expedite': {
      const chosen = line.find(({ id }) => id === field('ticket'));
      return chosen && ['ticket.expedite', { ticket: chosen.id, version: chosen.version, reason: field('reason') }];
    }
    case 'transfer': {
      const [business, to] = [field('business'), field('window')];
      return ref && ['ticket.transfer', { ...ref, ...(business && { business }), ...(to && { window: to }) }];
    }
    case 'miss': {
      const reason = field('reason');
      return ref && ['ticket.miss', { ...ref, ...(reason && { reason }) }];
    }
    default:
      return ref && [`ticket.${action}`, ref];
  }
}
