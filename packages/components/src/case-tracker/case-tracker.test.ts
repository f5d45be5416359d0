import { afterEach, describe, expect, it } from 'vitest';
import { clearPage, mount } from '../../test/mount.ts';
import './banshi-case-tracker.ts';

describe('<banshi-case-tracker>', () => {
  afterEach(clearPage);

  it.each([
    ['zh-CN', '你好'],
    ['en', 'Hello'],
  ])('speaks %s', async (lang, text) => {
    const { part } = await mount('banshi-case-tracker', { lang });
    expect(part('text')?.textContent).toBe(text);
  });
});
