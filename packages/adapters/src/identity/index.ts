export { gzInspurPortal, type GzInspurPortalOptions } from './gz-inspur-portal.ts';
export { type Begun, createHandOff, type HandOff, type HandOffOptions } from './hand-off.ts';
export {
  type Assurance,
  type Identity,
  IdentityError,
  type IdentityFault,
  type IdentityPortal,
  maskedName,
  type PortalIdentity,
} from './identity.ts';
export { jpaasPortal, type JpaasPortalOptions } from './jpaas-portal.ts';
export { zjIrsPortal, type ZjIrsPortalOptions } from './zj-irs-portal.ts';
