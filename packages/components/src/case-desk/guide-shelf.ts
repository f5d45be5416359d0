import type { HallGateway, ServiceGuide } from '@banshi/core';
import type { ReactiveControllerHost } from 'lit';

/** The guides a desk has read, each once. 已读指南. */
export class GuideShelf {
  private readonly _host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  private readonly _guides = new Map<string, ServiceGuide | undefined>();

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>) {
    this._host = host;
  }

  /** The guide, once it is read. */
  get(id: string | undefined): ServiceGuide | undefined {
    return id === undefined ? undefined : this._guides.get(id);
  }

  /** Reads what is not known yet; what could not be read is asked for again at the next change. */
  async learn(hall: HallGateway | undefined, id: string | undefined): Promise<void> {
    if (!hall || id === undefined || this._guides.has(id)) return;
    this._guides.set(id, undefined);
    try {
      this._guides.set(id, await hall.findGuide(id));
      this._host.requestUpdate();
    } catch {
      this._guides.delete(id);
    }
  }
}
