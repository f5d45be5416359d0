import type { LogDraft, LogEntry } from '@banshi/core/log';

/** Returns one draft for each type, each by a command of its own. */
export function drafts(...types: string[]): LogDraft[] {
  return types.map(draft);
}

/** Returns one draft. */
export function draft(type: string): LogDraft {
  return {
    at: '2026-11-23T01:02:03.004Z',
    by: { role: 'system', id: 'kit' },
    hall: 'kit',
    machine: 'kit@1',
    ruleSet: 'kit@1',
    command: `command-${type}`,
    event: { type },
  };
}

/** Where an entry stands: `stream/version@position`. */
export const place = ({ stream, version, position }: LogEntry) => `${stream}/${version}@${position}`;
/** 0, 1, 2 … */
export const range = (count: number) => Array.from({ length: count }, (_, index) => index);
