import { afterEach, describe, expect, it, vi } from 'vitest';
import { pauseForOthers } from './pause.ts';

describe('pauseForOthers', () => {
  afterEach(() => void vi.unstubAllGlobals());

  it.each<[string, Record<string, unknown>]>([
    ['the scheduler of the page', { scheduler: { yield: () => new Promise((resume) => setTimeout(resume, 0)) } }],
    ['a scheduler that cannot yield', { scheduler: {} }],
    ['a message, where there is no scheduler', { scheduler: undefined }],
    ['a timer, where there is nothing else', { scheduler: undefined, MessageChannel: undefined }],
  ])('lets others run before it comes back, with %s', async (_with, globals) => {
    for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value);
    const ran: string[] = [];
    const pause = pauseForOthers().then(() => ran.push('back'));
    await Promise.resolve().then(() => ran.push('others'));
    await pause;
    expect(ran).toEqual(['others', 'back']);
  });
});
