import type { GuideGateway, HallGateway } from '@banshi/core';
import { createContext } from '@lit/context';

/**
 * Where the elements of a page find the guides.
 *
 * 指南接口的上下文. The key is a shared symbol, so a provider from one copy of this package serves elements of another.
 */
export const guideGatewayContext = createContext<GuideGateway>(Symbol.for('banshi.guide-gateway'));

/** Where the elements of a page find their hall. 大厅接口的上下文. */
export const hallGatewayContext = createContext<HallGateway>(Symbol.for('banshi.hall-gateway'));
