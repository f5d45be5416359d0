import { afterEach, describe, expect, it } from 'vitest';
import { clearPage, mount } from '../../test/mount.ts';
import './banshi-case-desk.ts';

describe('<banshi-case-desk>', () => {
  afterEach(clearPage);

  it.each([
    ['zh-CN', '你好'],
    ['en', 'Hello'],
  ])('speaks %s', async (lang, text) => {
    const { part } = await mount('banshi-case-desk', { lang });
    expect(part('text')?.textContent).toBe(text);
  });
});
