import type { CaseChangeType } from '@banshi/core';
import type { Values } from './form.ts';

/** A command that is being written, and not sent yet. 拟办内容. */
export interface Draft {
  readonly command: CaseChangeType;
  /** What was typed; the rest is as the form begins. */
  readonly typed: Values;
  /** The version of the case that the clerk saw. */
  readonly seen: number;
  /** Why it was not carried out when it was sent. */
  readonly problem?: unknown;
  /** The version before somebody else was first; what happened since is shown. */
  readonly overtaken?: number;
}

/** The drafts of a desk, by case and command; nothing typed is lost by looking elsewhere. 草稿. */
export class Drafts {
  private readonly _drafts = new Map<string, Draft>();
  private readonly _open = new Map<string, CaseChangeType>();

  /** The draft on which a case stands open. */
  of(caseNumber: string): Draft | undefined {
    const command = this._open.get(caseNumber);
    return command && this._drafts.get(`${caseNumber}/${command}`);
  }

  /** Opens a command, with what was typed before; `typed` is added to it. */
  open(caseNumber: string, command: CaseChangeType, seen: number, typed: Values = {}): void {
    const key = `${caseNumber}/${command}`;
    const before = this._drafts.get(key);
    this._open.set(caseNumber, command);
    this._drafts.set(key, { command, seen, typed: { ...before?.typed, ...typed } });
  }

  /** Changes the open draft of a case. */
  change(caseNumber: string, change: (draft: Draft) => Draft): void {
    const draft = this.of(caseNumber);
    if (draft) this._drafts.set(`${caseNumber}/${draft.command}`, change(draft));
  }

  /** Closes the form; what was typed stays. */
  close(caseNumber: string): void {
    this._open.delete(caseNumber);
  }

  /** Forgets the open draft: it was carried out. */
  settle(caseNumber: string): void {
    const draft = this.of(caseNumber);
    if (draft) this._drafts.delete(`${caseNumber}/${draft.command}`);
    this.close(caseNumber);
  }
}
