import { afterEach, describe, expect, it } from 'vitest';
import { aBoard, FakeHall } from '../../test/fake-hall.ts';
import { clearPage, eventsOf, mount, settled } from '../../test/mount.ts';
import './banshi-rating-qr.ts';

const said = (root: ShadowRoot) => root.querySelector('svg')?.getAttribute('aria-label');

describe('<banshi-rating-qr>', () => {
  afterEach(clearPage);

  it.each<[object, string]>([
    [{ caseNumber: 'BJ-1' }, '#case=BJ-1'],
    [{ caseNumber: 'BJ-1', point: 'acceptance' }, '#case=BJ-1&point=acceptance'],
    [{ ticket: '2026-11-23/A001', code: 'K7M2P9' }, '#ticket=2026-11-23%2FA001&code=K7M2P9'],
  ])('holds what is rated behind the # of the address: %j', async (subject, hash) => {
    const { root } = await mount('banshi-rating-qr', { href: 'https://hall.example/rate', ...subject });
    expect(said(root)).toContain(`https://hall.example/rate${hash}`);
  });

  it('says that there is nothing to rate', async () => {
    const { part } = await mount('banshi-rating-qr', { href: 'https://hall.example/rate' });
    expect(part('nothing')?.textContent).toContain('办理结束后');
  });

  it('follows the last visit of its window, and tells the page once of each', async () => {
    const hall = new FakeHall();
    let subject: object | undefined;
    hall.replies['rating.invitation'] = ({ window }) => ({ window, ...(subject && { subject }) });
    const { element, root, part } = await mount('banshi-rating-qr', {
      href: 'https://hall.example/rate',
      gateway: hall,
      windowId: '1',
    });
    expect(part('nothing')).not.toBeNull();
    subject = { ticket: '2026-11-23/A001', code: 'K7M2P9' };
    const news = async () => {
      hall.tell('board', '', aBoard());
      await settled(element);
      await settled(element);
    };
    const told = await eventsOf('banshi-rating-invite', async () => {
      await news();
      await news();
    });
    expect(told.map((event) => event.subject)).toEqual([subject]);
    expect(said(root)).toContain('code=K7M2P9');
    subject = undefined;
    const over = await eventsOf('banshi-rating-invite', news);
    expect(over.map((event) => event.subject)).toEqual([undefined]);
    expect(part('nothing')).not.toBeNull();
    element.remove();
    expect(hall.listeners).toBe(0);
  });
});
