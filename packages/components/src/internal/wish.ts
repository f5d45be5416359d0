import { type HallCommandName, type HallCommands, type HallGateway, isBanshiError } from '@banshi/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Sends commands to a hall, each wish of a person once.
 *
 * 命令的发送. While one is under way another is not begun, so a double tap sends once. A wish that got no answer keeps its
 * id: tried again unchanged, it is the same command to the hall, which carries it out once. An answer or a refusal ends it.
 */
export class Wish implements ReactiveController {
  /** Whether a command is under way. */
  busy = false;
  /** Why the last one failed. */
  error: unknown;
  /** The id of a wish that got no answer: the hall may have carried it out. */
  unanswered: string | undefined;
  private readonly _host: ReactiveControllerHost;
  private _what: string | undefined;
  private _turn = 0;

  constructor(host: ReactiveControllerHost) {
    this._host = host;
    host.addController(this);
  }

  /** Sends a command; resolves with nothing where it failed, was given up, or another is under way. */
  async run<TName extends HallCommandName>(
    hall: HallGateway,
    name: TName,
    input: HallCommands[TName]['input'],
  ): Promise<HallCommands[TName]['result'] | undefined> {
    if (this.busy) return undefined;
    const turn = ++this._turn;
    const what = JSON.stringify([name, input]);
    const id = (this.unanswered = (this._what === what && this.unanswered) || newId());
    this._what = what;
    this._become(true);
    let result: HallCommands[TName]['result'] | undefined;
    let failure: unknown;
    try {
      result = await hall.run(name, input, { id });
    } catch (error) {
      failure = error;
    }
    if (turn !== this._turn) return undefined;
    if (!failure || isAnswer(failure)) this.unanswered = undefined;
    this._become(false, failure);
    return result;
  }

  /** Takes back the sentence about the last failure; the wish keeps its id. */
  forgive(): void {
    this._become(this.busy);
  }

  /** Forgets the wish, its id and its error; a late answer changes nothing. */
  reset(): void {
    this.unanswered = undefined;
    this._turn++;
    this._become(false);
  }

  hostDisconnected(): void {
    if (!this.busy) return;
    this._turn++;
    this._become(false);
  }

  private _become(busy: boolean, error?: unknown): void {
    this.busy = busy;
    this.error = error;
    this._host.requestUpdate();
  }
}

/** Whether the hall understood and refused: then nothing was done, and the next try is a new wish. */
function isAnswer(error: unknown): boolean {
  return isBanshiError(error) && !error.retryable && error.code !== 'malformed';
}

/** Sixteen of 25 signs that nobody confuses, in fours: it may be the receipt of what waits. `crypto.randomUUID` needs https, and no old browser. */
function newId(): string {
  const signs = Array.from(
    crypto.getRandomValues(new Uint8Array(16)),
    (byte) => '346789ABCDEFGHJKMNPQRTWXY'[byte % 25],
  );
  return signs.join('').replace(/.{4}(?=.)/g, '$&-');
}
