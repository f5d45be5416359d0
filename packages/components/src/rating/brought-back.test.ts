import { type Given, type KeptRefusal, RATING_LEVELS, RATING_TAGS, type Refusal, RefusedError } from '@banshi/core';
import { afterEach, describe, expect, it } from 'vitest';
import { anOccasion, askedRating, ratedCase } from '../../test/asked-rating.ts';
import { FakeHall } from '../../test/fake-hall.ts';
import { clearPage, deferred, settled } from '../../test/mount.ts';

describe('a rating that was kept, and refused after its page was gone', () => {
  afterEach(clearPage);

  const refusal = (input: object, code: Refusal = 'invalid-contact') =>
    ({ name: 'rating.give', input, error: new RefusedError(code) }) as KeptRefusal;
  const said = { caseNumber: ratedCase, level: 2, tags: ['214'], words: '等了一上午', channel: 'web' };
  const comeBack = async (refused: KeptRefusal, properties: object = {}) => {
    const hall = new FakeHall();
    hall.answers['rating.give'] = () => ({ receipt: 'PJ-1' });
    hall.replies['rating.occasion'] = () => anOccasion;
    hall.refusedLater = [refused];
    const back = await askedRating({ gateway: hall, ...properties });
    await settled(back.element);
    return { ...back, hall };
  };

  it('says why, and has the form as it was filled in', async () => {
    const { hall, root, part, submit } = await comeBack(refusal(said));
    expect(part('refused')?.textContent).toContain(ratedCase);
    expect(part('refused')?.textContent).toContain('手机号不正确');
    expect(root.querySelector('[part=left]')?.textContent).toContain('145');
    await submit();
    expect(hall.sent).toMatchObject([{ input: said }]);
    expect(part('refused')).toBeNull();
    expect(hall.refusedLater).toEqual([]);
  });

  it.each(RATING_LEVELS)('looks and costs the same at level %i', async (level) => {
    const { hall, part, submit } = await comeBack(refusal({ ...said, level, tags: [RATING_TAGS[level][0]!.code] }));
    const height = part('submit')!.getBoundingClientRect().top;
    await submit();
    clearPage();
    const other = await comeBack(refusal({ ...said, level: 1, tags: ['108'] }));
    expect(other.part('submit')!.getBoundingClientRect().top).toBe(height);
    expect(hall.sent).toHaveLength(1);
  });

  it('says it of another case too with what was said, leaves the form empty, and leaves it for its own page', async () => {
    const { hall, root, part } = await comeBack(refusal({ ...said, caseNumber: 'another' }, 'already-rated'));
    expect(part('refused')?.textContent).toContain('another');
    expect(part('refused')?.textContent).toContain('已经评价过了');
    expect(root.querySelectorAll(':checked')).toHaveLength(0);
    expect(part('said')?.textContent).toContain('等了一上午');
    expect(hall.refusedLater).toHaveLength(1);
  });

  it.each([
    [undefined, 'acceptance'],
    ['acceptance', undefined],
  ])('goes to its own of two on one page: %s, %s', async (...points) => {
    const hall = new FakeHall();
    hall.replies['rating.occasion'] = () => anOccasion;
    hall.refusedLater = [refusal({ ...said, point: 'acceptance' })];
    const [first, second] = [
      await askedRating({ gateway: hall, point: points[0] }),
      await askedRating({ gateway: hall, point: points[1] }),
    ];
    await settled(second.element);
    const [own, other] = points[0] ? [first, second] : [second, first];
    expect(own.part('refused')?.textContent).toContain('手机号不正确');
    expect(own.root.querySelector('textarea')!.value).toBe('等了一上午');
    expect(other.part('refused')).toBeNull();
    expect(hall.refusedLater).toEqual([]);
  });

  it('is kept, and no question, while it waits; then there are thanks, or the form as it was', async () => {
    const hall = new FakeHall();
    hall.replies['rating.occasion'] = () => anOccasion;
    const kept = { input: said, given: { receipt: 'local-1', kept: true } };
    hall.findKept = async () => [kept] as never;
    const sent = deferred<Given>();
    hall.whenSent = () => sent.promise;
    const { element, part } = await askedRating({ gateway: hall });
    await settled(element);
    expect(part('thanks')?.textContent).toContain('已保存在本机，正在提交');
    expect(part('levels')!.offsetParent).toBeNull();
    sent.resolve({ receipt: 'PJ-1' });
    await settled(element);
    expect(part('thanks')?.textContent).toContain('PJ-1');
    expect(part('thanks')?.textContent).not.toContain('本机');

    const refused = deferred<Given>();
    hall.whenSent = () => refused.promise;
    const again = await askedRating({ gateway: hall });
    await settled(again.element);
    refused.reject(new RefusedError('invalid-contact'));
    await settled(again.element);
    await settled(again.element);
    expect(again.part('thanks')).toBeNull();
    expect(again.part('problem')?.textContent).toContain('手机号不正确');
    expect(again.root.querySelector('textarea')!.value).toBe('等了一上午');

    const another = await askedRating({ gateway: hall, caseNumber: 'another' });
    const shared = await askedRating({ gateway: hall, mode: 'tablet' });
    await settled(shared.element);
    for (const one of [another, shared]) expect(one.part('thanks')).toBeNull();
  });

  it('leaves alone what somebody has begun', async () => {
    const { element, hall, root, part, choose } = await askedRating();
    await choose(4);
    hall.refusedLater = [refusal(said)];
    element.gateway = undefined;
    await settled(element);
    element.gateway = hall;
    await settled(element);
    expect(part('said')?.textContent).toContain('等了一上午');
    expect(root.querySelector<HTMLInputElement>('[name=level]:checked')?.value).toBe('4');
    expect(root.querySelector('textarea')!.value).toBe('');
  });

  it.each(['kiosk', 'tablet'])('is told to nobody on a shared screen: %s', async (mode) => {
    const { hall, part } = await comeBack(refusal(said), { mode });
    expect(part('refused')).toBeNull();
    expect(hall.refusedLater).toHaveLength(1);
  });
});
