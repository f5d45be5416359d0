import { type KeptRefusal, RATING_LEVELS, RATING_TAGS, type Refusal, RefusedError } from '@banshi/core';
import { afterEach, describe, expect, it } from 'vitest';
import { anOccasion, askedRating, ratedCase } from '../../test/asked-rating.ts';
import { FakeHall } from '../../test/fake-hall.ts';
import { clearPage, settled } from '../../test/mount.ts';

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

  it('says it of another case too, and leaves the form empty', async () => {
    const { root, part } = await comeBack(refusal({ ...said, caseNumber: 'another' }, 'already-rated'));
    expect(part('refused')?.textContent).toContain('another');
    expect(part('refused')?.textContent).toContain('已经评价过了');
    expect(root.querySelectorAll(':checked')).toHaveLength(0);
  });

  it('leaves alone what somebody has begun', async () => {
    const { element, hall, root, part, choose } = await askedRating();
    await choose(4);
    hall.refusedLater = [refusal(said)];
    element.gateway = undefined;
    await settled(element);
    element.gateway = hall;
    await settled(element);
    expect(part('refused')).not.toBeNull();
    expect(root.querySelector<HTMLInputElement>('[name=level]:checked')?.value).toBe('4');
    expect(root.querySelector('textarea')!.value).toBe('');
  });

  it.each(['kiosk', 'tablet'])('is told to nobody on a shared screen: %s', async (mode) => {
    const { hall, part } = await comeBack(refusal(said), { mode });
    expect(part('refused')).toBeNull();
    expect(hall.refusedLater).toHaveLength(1);
  });
});
