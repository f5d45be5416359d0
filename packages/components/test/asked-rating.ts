import { RATING_TAGS, type RatingOccasion } from '@banshi/core';
import '../src/rating/banshi-rating.ts';
import { loadDetail } from '../src/rating/load-detail.ts';
import { FakeHall } from './fake-hall.ts';
import { mount, settled } from './mount.ts';

/** The case that is rated. */
export const ratedCase = 'BJ20261123-0001';

/** What the hall says of it. */
export const anOccasion: RatingOccasion = {
  point: 'result',
  matter: '护士执业首次注册',
  department: '卫生健康',
  rated: false,
  tags: RATING_TAGS,
};

/** Puts a rating into the page that has asked its hall and is loaded whole, with short ways to use it. */
export async function askedRating(properties: object = {}, reply: () => RatingOccasion = () => anOccasion) {
  const hall = new FakeHall();
  hall.answers['rating.give'] = () => ({ receipt: 'PJ-1' });
  hall.replies['rating.occasion'] = reply;
  const rating = await mount('banshi-rating', { gateway: hall, caseNumber: ratedCase, ...properties });
  await loadDetail();
  await settled(rating.element);
  const { element, root, part } = rating;
  const level = (value: number) => root.querySelector<HTMLInputElement>(`[name=level][value='${value}']`)!;
  const tags = () => [...root.querySelectorAll<HTMLInputElement>('[name=tag]')];
  const choose = async (value: number, tag = true) => {
    level(value).click();
    await settled(element);
    if (tag) tags()[0]?.click();
  };
  const submit = async () => {
    part('submit')!.click();
    await settled(element);
  };
  return { ...rating, hall, level, tags, choose, submit };
}
