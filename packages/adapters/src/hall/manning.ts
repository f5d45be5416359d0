import type { Post } from '@banshi/core';
import { postHolder } from './post-holder.ts';

/** Who serves at a window, and whether they stand in. 当班人员. */
export interface Manning {
  readonly staff: string;
  readonly covering?: true;
}

/** Returns that a person serves at a window, and whether it is in the place of who holds the post. 当班人员. */
export function manningOf(posts: readonly Post[] | undefined, window: string, staff: string): Manning {
  const holder = postHolder(posts, window);
  return { staff, ...(holder !== undefined && holder !== staff && { covering: true as const }) };
}
