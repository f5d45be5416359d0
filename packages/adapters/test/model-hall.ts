import type { LogStore } from '@banshi/core/log';
import { clerkAt, MODEL_HALL, residentIdOf, VISITOR } from '../src/conformance/index.ts';
import { createHall, type HallOptions } from '../src/hall/index.ts';
import { memoryStore } from '../src/stores/memory.ts';

export { clerkAt, residentIdOf };

/** A hall whose clock stands still until it is told otherwise: nine in the morning, Beijing time. */
export function openHall(options: Partial<HallOptions> = {}, store: LogStore = memoryStore()) {
  const clock = { now: new Date('2026-11-23T01:00:00Z') };
  const hall = createHall({
    ...MODEL_HALL,
    store,
    secret: 'a secret of the tests',
    now: () => new Date(clock.now),
    identify: (request) => {
      const window = request.headers.get('window');
      return window ? clerkAt(window) : VISITOR;
    },
    ...options,
  });
  return {
    hall,
    store,
    clock,
    visitor: hall.gateway(VISITOR),
    clerk: (window: string) => hall.gateway(clerkAt(window)),
    get: (path: string, window?: string) =>
      hall.fetch(new Request(`http://hall/api/${path}`, { headers: window ? { window } : {} })),
    post: (body: unknown, window?: string) =>
      hall.fetch(
        new Request('http://hall/api/command', {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', ...(window && { window }) },
          body: typeof body === 'string' ? body : JSON.stringify(body),
        }),
      ),
  };
}
