import { setTimeout as sleep } from 'node:timers/promises';
import type { Hall } from '@banshi/adapters/hall';
import { atClockTime, type IsoDate, toIsoDate } from '@banshi/core';
import { aDay, playDay } from '@banshi/core/testing';

/** How a day is simulated. */
export interface SimulationOptions {
  /** How many minutes of the hall pass in one minute. */
  readonly speed: number;
  readonly seed: number;
  /** A window that nobody plays, so that whoever sits at the screen can. */
  readonly yours?: string | undefined;
  /** @default today in Beijing */
  readonly day?: IsoDate;
}

/** A hall's clock that runs faster, and the people who come by it. */
export interface Simulation {
  readonly now: () => Date;
  /** Plays one day after the other until it is stopped. */
  readonly play: (hall: Hall) => Promise<void>;
  readonly stop: () => void;
}

const DAY = 86_400_000;
/** The screens are up before the first person comes. */
const EARLY = 5 * 60_000;

/**
 * Returns a simulated working day: the clock that the hall is to go by, and the play.
 *
 * 模拟工作日. Everything is done by commands of the hall, so every screen shows it as if people had done it; whoever uses a screen
 * joins in.
 */
export function simulation({ speed, seed, yours, day = toIsoDate(new Date()) }: SimulationOptions): Simulation {
  const end = new AbortController();
  let began = { real: Date.now(), hall: atClockTime(day, '09:00').getTime() - EARLY };
  const now = () => new Date(began.hall + (Date.now() - began.real) * speed);
  const until = async (at: Date) => {
    const left = (at.getTime() - now().getTime()) / speed;
    if (left > 0) await sleep(left, undefined, { signal: end.signal });
    end.signal.throwIfAborted();
  };
  return {
    now,
    async play(hall) {
      const whole = await hall.gateway({ role: 'system', id: 'day' }).findHall();
      const played = { ...whole, windows: whole.windows.filter(({ id }) => id !== yours) };
      for (let count = 0; !end.signal.aborted; count += 1) {
        const today = toIsoDate(new Date(atClockTime(day, '12:00').getTime() + count * DAY));
        if (count > 0) began = { real: Date.now(), hall: atClockTime(today, '09:00').getTime() - EARLY };
        const plan = aDay(played, { day: today, seed: seed + count });
        await playDay(plan, { hall: played, gateway: hall.gateway, until }).catch((error: unknown) => {
          if (!end.signal.aborted) throw error;
        });
      }
    },
    stop: () => end.abort(),
  };
}
