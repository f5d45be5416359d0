import { businessesAt, businessesOf, type ServiceHall, type StaffMember } from './hall.ts';
import type { WindowRecord } from './window.ts';

/** One window of a person's day. 岗位. */
export interface StaffPlace {
  /** 窗口号. */
  readonly window: string;
  /** 窗口名称. */
  readonly name: string;
  /** Whether the person holds the post or covers it; neither, where they serve without one. A 岗 / B 岗. */
  readonly post?: 'holder' | 'cover';
  /** What is handled there. 办理业务. */
  readonly businesses: readonly string[];
  /** The window, while the person serves there or is away from there for a moment. 现状. */
  readonly here?: WindowRecord;
}

/** What the plate on a desk, or on the wall, says of one person. 人员公示牌. */
export interface StaffPlate {
  readonly person: StaffMember;
  /** Where they serve now first, then the posts they hold, then those they cover. */
  readonly places: readonly StaffPlace[];
}

/**
 * Returns a plate for everybody who serves today, in the order of the windows.
 *
 * 人员公示, 亮牌服务. Everybody who holds a post, covers one, or sits at a window. Where a window is not closed and does not say
 * who serves, its holder does. Whoever has none of these is not shown, although the hall lists them.
 *
 * @example
 * const hall = {
 *   departments: [{ id: 'civil', name: '民政', prefix: 'A', guides: [] }],
 *   windows: [{ id: '1', name: '民政', departments: ['civil'] }],
 *   staff: [{ id: '101', name: '王小明' }, { id: '102', name: '李华' }, { id: '103', name: '张力' }],
 *   posts: [{ window: '1', holder: '101', cover: '102' }],
 * }
 * const plates = staffPlatesOf(hall, [{ window: '1', state: 'open' }])
 * plates.map(({ person }) => person.name) // => ['王小明', '李华']
 * plates.map(({ places }) => places[0].here?.state) // => ['open', undefined]
 * plates[1].places // => [{ window: '1', name: '民政', post: 'cover', businesses: ['民政'] }]
 */
export function staffPlatesOf(
  hall: Pick<ServiceHall, 'departments' | 'windows' | 'staff' | 'posts'>,
  windows: readonly WindowRecord[],
): StaffPlate[] {
  const { posts = [], staff = [] } = hall;
  const names = new Map(businessesOf(hall).map(({ id, name }) => [id, name]));
  const places = new Map<string, StaffPlace[]>();
  const put = (person: string | undefined, place: StaffPlace): void => {
    if (person === undefined) return;
    const known = places.get(person) ?? [];
    places.set(person, [...known.filter(({ window }) => window !== place.window), place]);
  };
  const all = hall.windows.map((window) => {
    const here = windows.find((record) => record.window === window.id);
    const own = posts.filter((post) => post.window === window.id);
    const serving = !here || here.state === 'closed' ? undefined : (here.staff ?? own[0]?.holder);
    const place = {
      window: window.id,
      name: window.name,
      businesses: businessesAt(hall, window).map((id) => names.get(id) ?? id),
    };
    return { here, own, serving, place };
  });
  for (const { own, place } of all) for (const { holder } of own) put(holder, { ...place, post: 'holder' });
  for (const { own, place } of all)
    for (const { holder, cover } of own) if (cover !== holder) put(cover, { ...place, post: 'cover' });
  for (const { here, own, serving, place } of all) {
    if (!here || serving === undefined) continue;
    const post = own.some(({ holder }) => holder === serving)
      ? ('holder' as const)
      : own.some(({ cover }) => cover === serving)
        ? ('cover' as const)
        : undefined;
    put(serving, { ...place, ...(post && { post }), here });
  }
  const order = new Map(hall.windows.map(({ id }, index) => [id, index]));
  return [...places]
    .flatMap(([id, list]) => {
      const person = staff.find((one) => one.id === id);
      return person ? [{ person, places: list.sort((one, other) => rank(one, order) - rank(other, order)) }] : [];
    })
    .sort((one, other) => rank(one.places[0]!, order) - rank(other.places[0]!, order));
}

/** Who serves comes before who holds a post, and those before who covers one; then the order of the windows. */
function rank({ here, post, window }: StaffPlace, order: ReadonlyMap<string, number>): number {
  const kind = here ? 0 : post === 'holder' ? 1 : 2;
  return kind * 10_000 + (order.get(window) ?? 0);
}
