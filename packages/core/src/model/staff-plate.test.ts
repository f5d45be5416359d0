import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Post, ServiceHall } from './hall.ts';
import { staffPlatesOf } from './staff-plate.ts';
import { WINDOW_STATES, type WindowRecord } from './window.ts';

const ids = ['1', '2', '3'];
const people = ['a', 'b', 'c', 'd'];
const hallOf = (posts: readonly Post[], staff = people): ServiceHall => ({
  id: 'h',
  name: '',
  departments: [
    { id: 'civil', name: '民政', prefix: 'A', guides: [] },
    {
      id: 'land',
      name: '国土',
      prefix: 'B',
      guides: [],
      businesses: [{ id: 'title', name: '不动产', prefix: 'C', guides: [] }],
    },
  ],
  windows: ids.map((id) => ({ id, name: `窗口${id}`, departments: id === '2' ? ['civil', 'land'] : ['civil'] })),
  staff: staff.map((id) => ({ id, name: id.toUpperCase() })),
  posts,
});
const brief = (hall: ServiceHall, windows: readonly WindowRecord[]) =>
  staffPlatesOf(hall, windows).map(({ person, places }) => [
    person.id,
    ...places.map(({ window, post, here }) => `${window} ${post ?? '-'} ${here?.state ?? '-'}`),
  ]);

describe('the plates of a hall', () => {
  it('C1, P7: name who serves where, who holds the post and who covers it', () => {
    const hall = hallOf([
      { window: '1', holder: 'a', cover: 'c' },
      { window: '2', holder: 'b', cover: 'c' },
    ]);
    const open = ids.map((window): WindowRecord => ({ window, state: 'open' }));
    expect(brief(hall, open)).toEqual([
      ['a', '1 holder open'],
      ['b', '2 holder open'],
      ['c', '1 cover -', '2 cover -'],
    ]);
    const covered: WindowRecord = { window: '2', state: 'open', staff: 'c', covering: true };
    expect(brief(hall, [open[0]!, covered])).toEqual([
      ['a', '1 holder open'],
      ['c', '2 cover open', '1 cover -'],
      ['b', '2 holder -'],
    ]);
    expect(staffPlatesOf(hall, [covered])[0]?.places[0]?.businesses).toEqual(['民政', '不动产']);
  });

  it('show who helps out without a post, nobody at a closed window, and nobody whom the hall does not list', () => {
    const hall = hallOf([{ window: '1', holder: 'a', cover: 'x' }]);
    const windows: WindowRecord[] = [
      { window: '1', state: 'closed', staff: 'a' },
      { window: '3', state: 'paused', reason: '设备故障', staff: 'd' },
    ];
    expect(brief(hall, windows)).toEqual([
      ['d', '3 - paused'],
      ['a', '1 holder -'],
    ]);
  });

  it('say of who holds a post and covers it too that they hold it', () => {
    expect(brief(hallOf([{ window: '1', holder: 'a', cover: 'a' }]), [])).toEqual([['a', '1 holder -']]);
  });

  it('hold each person once, with each window once, whatever the posts are', () => {
    const person = fc.constantFrom(...people, 'stranger');
    const post = fc.record({ window: fc.constantFrom(...ids), holder: person, cover: person });
    const record = fc.record(
      { window: fc.constantFrom(...ids), state: fc.constantFrom(...WINDOW_STATES), staff: person },
      { requiredKeys: ['window', 'state'] },
    );
    fc.assert(
      fc.property(fc.array(post), fc.uniqueArray(record, { selector: ({ window }) => window }), (posts, records) => {
        const windows = records as readonly WindowRecord[];
        const plates = staffPlatesOf(hallOf(posts), windows);
        const shown = plates.map(({ person: { id } }) => id);
        expect(new Set(shown).size).toBe(shown.length);
        const named = new Set(posts.flatMap(({ holder, cover }) => [holder, cover]));
        for (const { staff, state } of windows) if (staff && state !== 'closed') named.add(staff);
        expect(new Set(shown)).toEqual(new Set(people.filter((id) => named.has(id))));
        for (const { places } of plates) expect(new Set(places.map(({ window }) => window)).size).toBe(places.length);
        const here = plates.flatMap(({ places }) => places.flatMap((place) => place.here ?? []));
        expect(new Set(here.map(({ window }) => window)).size).toBe(here.length);
        expect(here.every(({ state }) => state !== 'closed')).toBe(true);
      }),
    );
  });
});
