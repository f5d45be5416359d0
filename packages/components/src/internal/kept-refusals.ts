import type { HallCommandName, HallGateway, KeptRefusal } from '@banshi/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** An element that may have a hall. */
interface Served extends ReactiveControllerHost {
  readonly service: HallGateway | undefined;
}

/**
 * Hears, while its element stands in a page, of what was kept on this device and refused after the page that had said it was gone.
 *
 * 断网暂存未被接受的告知. Only a gateway that keeps tells of it. `hear` says whether a person now sees it.
 */
export class KeptRefusals<TName extends HallCommandName> implements ReactiveController {
  private readonly _host: Served;
  private readonly _name: TName;
  private readonly _hear: (refusal: KeptRefusal<TName>) => boolean;
  private _hall: HallGateway | undefined;
  private _leave: (() => void) | undefined;

  constructor(host: Served, name: TName, hear: (refusal: KeptRefusal<TName>) => boolean) {
    this._host = host;
    this._name = name;
    this._hear = hear;
    host.addController(this);
  }

  hostUpdate(): void {
    const { service } = this._host;
    if (service === this._hall) return;
    this.hostDisconnected();
    this._hall = service;
    this._leave = service?.whenRefused?.(this._name, this._hear);
  }

  hostDisconnected(): void {
    this._leave?.();
    this._leave = this._hall = undefined;
  }
}
