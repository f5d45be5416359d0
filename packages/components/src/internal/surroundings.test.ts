import '../en.ts';
import '../queue-board/banshi-queue-board.ts';
import { afterEach, describe, expect, it } from 'vitest';

afterEach(() => document.body.replaceChildren());

describe('what surrounds an element', () => {
  it('is followed through shadow roots that are not ours', async () => {
    const outer = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    const inner = outer.appendChild(document.createElement('section')).attachShadow({ mode: 'open' });
    const holder = inner.appendChild(document.createElement('p'));
    holder.lang = 'zh-CN';
    const board = document.createElement('banshi-queue-board');
    board.board = {
      day: '2026-11-23',
      serving: [],
      calls: [],
      missed: [],
      waiting: {},
      estimates: {},
      next: [],
      windows: [],
    };
    holder.append(board);
    const heard = async () => {
      await Promise.resolve();
      await board.updateComplete;
      return [board.shadowRoot!.querySelector('[part=calls]')!.textContent, board.matches('[data-elder]')];
    };
    expect(await heard()).toEqual(['暂无叫号', false]);
    holder.lang = 'en';
    expect(await heard()).toEqual(['Nobody is called', false]);
    holder.lang = 'zh-CN';
    outer.querySelector('section')!.setAttribute('elder', '');
    expect(await heard()).toEqual(['暂无叫号', true]);
  });
});
