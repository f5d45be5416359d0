export { hashRoute, type HashRoute, readHashRoute } from './hash-route.ts';
export { BRIDGE_TIMEOUT, type BridgeAnswer, type HostBridge, noBridge } from './host-bridge.ts';
export { type Host, hostOf, HOSTS } from './host-of.ts';
export { lightAppBridge, type LightAppCall, type LightAppSdk } from './light-app-bridge.ts';
export {
  type PortalAnswer,
  type PortalCall,
  portalGateway,
  type PortalGatewayOptions,
  type PortalTransport,
} from './portal-gateway.ts';
export { zwjsBridge, type ZwjsBridge } from './zwjs-bridge.ts';
