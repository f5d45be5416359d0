import { createGuideIndex } from '@banshi/core';

export async function build(guides) {
  const index = await createGuideIndex(guides);
  return (query) => index.search(query);
}
