import { importAgain } from '../internal/import-again.ts';

type Loaded = typeof import('./rating-detail.ts');

let loaded: Promise<Loaded> | undefined;

/** Loads what is said beside a level, once for all ratings of a page; after a failure it is tried anew. 加载评价内容部分. */
export function loadDetail(): Promise<Loaded> {
  return (loaded ??= import('./rating-detail.ts').catch(importAgain<Loaded>).catch((error: unknown) => {
    loaded = undefined;
    throw error;
  }));
}
