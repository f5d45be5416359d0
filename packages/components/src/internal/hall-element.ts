import type { HallGateway } from '@banshi/core';
import type { PropertyDeclarations } from 'lit';
import { BanshiElement } from './banshi-element.ts';
import { hallGatewayContext } from './gateway-contexts.ts';
import { GatewaySource } from './gateway-source.ts';

/**
 * An element that works with a hall.
 *
 * 大厅元素. The gateway comes as a property, or from `hallGatewayContext` around the element.
 */
export abstract class HallElement<TStrings extends object> extends BanshiElement<TStrings> {
  static override properties: PropertyDeclarations = { gateway: { attribute: false } };

  /** The hall's service; without it, the gateway in the context. */
  declare gateway: HallGateway | undefined;

  private readonly _provided = new GatewaySource<HallGateway>(this, hallGatewayContext);

  /** @internal The hall to ask, if there is one. */
  get service(): HallGateway | undefined {
    return this.gateway ?? this._provided.value;
  }
}
