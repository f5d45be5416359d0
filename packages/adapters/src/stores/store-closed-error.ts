import { BanshiError } from '@banshi/core';

/** The store was closed before the call. 存储已关闭. */
export class StoreClosedError extends BanshiError {
  override readonly name = 'StoreClosedError';
  constructor() {
    super('store-closed', 'The store has been closed.');
  }
}
