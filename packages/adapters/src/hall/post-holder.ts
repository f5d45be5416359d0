import type { Post } from '@banshi/core';

/** Returns who holds the post at a window. A 岗. */
export function postHolder(posts: readonly Post[] | undefined, window: string): string | undefined {
  return posts?.find((post) => post.window === window)?.holder;
}
