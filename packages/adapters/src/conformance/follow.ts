import type { HallGateway, HallTopics } from '@banshi/core';
import { inTime } from './must.ts';

/** What a gateway told of a topic so far. 已收到的推送. */
export interface Following<T> {
  readonly heard: readonly T[];
  readonly connections: readonly string[];
  readonly lost: Promise<void>;
  readonly last: () => T | undefined;
  /** Resolves with the first state, old or new, that is as wanted. */
  readonly until: (wanted: (value: T) => boolean) => Promise<T>;
  readonly leave: () => void;
}

/** Listens to a topic and keeps what was heard. 跟随主题. */
export function follow<TTopic extends keyof HallTopics>(
  gateway: HallGateway,
  topic: TTopic,
  key: string | undefined,
): Following<HallTopics[TTopic]> {
  const heard: HallTopics[TTopic][] = [];
  const connections: string[] = [];
  let check = (): void => {};
  let lose = (): void => {};
  const lost = new Promise<void>((resolve) => (lose = resolve));
  const leave = gateway.listen(topic, key, {
    next(value) {
      heard.push(value);
      check();
    },
    connection(state) {
      connections.push(state);
      if (state === 'lost') lose();
    },
  });
  const until = (wanted: (value: HallTopics[TTopic]) => boolean) =>
    inTime(
      new Promise<HallTopics[TTopic]>((resolve) => {
        check = () => {
          const found = heard.filter(wanted).at(-1);
          if (found) resolve(found);
        };
        check();
      }),
      `news of ${topic}`,
    );
  return { heard, connections, lost, last: () => heard.at(-1), until, leave };
}
