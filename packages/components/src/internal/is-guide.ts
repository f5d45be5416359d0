import type { ServiceGuide } from '@banshi/core';

/**
 * Whether parsed JSON has the outline of a guide.
 *
 * 是否形如办事指南. The outline only: whoever imports guides checks them with the schema, and a page must not load one for that.
 */
export function isGuide(value: unknown): value is ServiceGuide {
  const guide = value as { id?: unknown; matter?: { name?: unknown }; limits?: unknown } | null;
  return typeof guide?.id === 'string' && typeof guide.matter?.name === 'string' && typeof guide.limits === 'object';
}
