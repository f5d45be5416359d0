// Only the tests of the two folders that are mutated.
export default {
  test: { include: ['packages/core/src/{time,rules}/**/*.test.ts'] },
};
