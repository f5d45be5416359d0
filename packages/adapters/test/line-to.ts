import { type HallGateway, UnreachableError } from '@banshi/core';

/** A line that is up or down for each attempt, and may lose the answer of what it carried. */
export function lineTo(gateway: HallGateway) {
  const state = { line: 'up' as 'up' | 'down' | 'loses answers', attempts: 0 };
  const run: HallGateway['run'] = async (name, input, options) => {
    state.attempts += 1;
    if (state.line === 'down') throw new UnreachableError();
    const result = await gateway.run(name, input, options);
    if (state.line === 'loses answers') throw new UnreachableError();
    return result;
  };
  return { state, gateway: { ...gateway, run } };
}
