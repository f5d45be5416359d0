import { afterEach, describe, expect, it } from 'vitest';
import { clearPage, mount } from '../../test/mount.ts';
import './banshi-queue-board.ts';

describe('<banshi-queue-board>', () => {
  afterEach(clearPage);

  it.each([
    ['zh-CN', '你好'],
    ['en', 'Hello'],
  ])('speaks %s', async (lang, text) => {
    const { part } = await mount('banshi-queue-board', { lang });
    expect(part('text')?.textContent).toBe(text);
  });
});
