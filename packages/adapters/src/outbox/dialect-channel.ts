import type { Called, Caller } from '../dialects/caller/index.ts';
import type { Channel, Finding } from './channel.ts';
import type { Notice } from './fact.ts';

/** How one kind of fact is told, and how it is asked for. 事实报送方式. */
export interface Telling {
  /** The dialect's route: `case.accept`. */
  readonly route: string;
  /** Whether it is told of this one; of all, where it is absent. 报送范围. */
  readonly concerns?: (notice: Notice) => boolean;
  /** What is told, by our names. It may look things up; it must give the same for the same notice, however late. */
  readonly record: (notice: Notice) => object | Promise<object>;
  /**
   * The platform takes nothing in twice and says `duplicate`, so a doubtful letter is simply sent again. Where a source shows
   * it, and the platform cannot be asked.
   */
  readonly tellsDuplicates?: boolean;
  /** How to find out whether it arrived. Without either a doubtful letter goes to a person. */
  readonly ask?: {
    readonly route: string;
    /** The question in the platform's own words. */
    readonly wire: (notice: Notice) => object;
    /** What an answer means. `absent` only where the platform says so: it lets the fact be sent again. */
    readonly finding: (called: Called, notice: Notice) => Finding;
  };
}

/** Options for {@link dialectChannel}. */
export interface DialectChannelOptions {
  /** Names the letters in the log. @default the dialect's id */
  readonly name?: string;
  readonly caller: Caller;
  /** By kind of fact: `case.accept`. A kind that is not here is not told. */
  readonly tellings: Readonly<Record<string, Telling>>;
}

/**
 * Returns the channel to a platform whose dialect is known.
 *
 * 方言报送通道.
 */
export function dialectChannel({ caller, tellings, name = caller.codec.dialect.id }: DialectChannelOptions): Channel {
  const routes = Object.fromEntries(Object.entries(tellings).map(([kind, { route }]) => [kind, route]));
  return {
    name,
    routes,
    concerns: (notice) => tellings[notice.fact.kind]!.concerns?.(notice) ?? true,
    async send(notice, signal) {
      const { route, record } = tellings[notice.fact.kind]!;
      const { outcome, code } = await caller.call(route, { record: await record(notice) }, signal);
      return { outcome, ...(code !== undefined && { code }) };
    },
    async find(notice, signal) {
      const { ask, tellsDuplicates } = tellings[notice.fact.kind]!;
      if (!ask) return tellsDuplicates ? 'absent' : 'unaskable';
      return ask.finding(await caller.call(ask.route, { wire: ask.wire(notice) }, signal), notice);
    },
  };
}
