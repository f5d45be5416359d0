import { afterEach, describe, expect, it } from 'vitest';
import { clearPage, mount } from '../../test/mount.ts';
import './banshi-ticket-kiosk.ts';

describe('<banshi-ticket-kiosk>', () => {
  afterEach(clearPage);

  it.each([
    ['zh-CN', '你好'],
    ['en', 'Hello'],
  ])('speaks %s', async (lang, text) => {
    const { part } = await mount('banshi-ticket-kiosk', { lang });
    expect(part('text')?.textContent).toBe(text);
  });
});
