import type { IsoInstant, WindowRecord, WindowServiceState } from '@banshi/core';
import { beijingTime } from './beijing-time.ts';

/** What is said of a window that serves, pauses or is away. 窗口现状的说法. */
export interface WindowWords {
  readonly states: Readonly<Record<WindowServiceState, string>>;
  /** All that people should know of it, in one line. */
  readonly state: (window: WindowRecord) => string;
  readonly contact: (contact: string) => string;
}

const time = (at: IsoInstant): string => beijingTime(at).slice(11);

/** 中文. */
export const windowWordsZhCN: WindowWords = {
  states: { open: '服务中', paused: '暂停服务', away: '短时离岗', closed: '未开放' },
  state: ({ state, reason, backAt, overdue }) => {
    const word = windowWordsZhCN.states[state];
    const said = state === 'paused' && reason ? `${word}：${reason}` : word;
    if (overdue && backAt) return `${said}，应于 ${time(backAt)} 返回，已超时`;
    return state === 'away' && backAt ? `${word}，${time(backAt)} 前返回` : said;
  },
  contact: (contact) => `如需办理请联系：${contact}`,
};

/** English. */
export const windowWordsEn: WindowWords = {
  states: { open: 'open', paused: 'paused', away: 'away for a moment', closed: 'closed' },
  state: ({ state, reason, backAt, overdue }) => {
    const word = windowWordsEn.states[state];
    const said = state === 'paused' && reason ? `${word}: ${reason}` : word;
    if (overdue && backAt) return `${said}, was due back at ${time(backAt)} and is overdue`;
    return state === 'away' && backAt ? `${word}, back by ${time(backAt)}` : said;
  },
  contact: (contact) => `In the meantime, please ask: ${contact}`,
};
