/** @packageDocumentation Imports guides: facts in, guides and their summaries out, and nothing lost. 指南导入. */
export { checkGuides, type GuideCheck, type GuideCheckReport } from './check-guides.ts';
export { importGuide, lostFacts } from './import-guide.ts';
export { initialsOf } from './initials.ts';
export { type Leaf, leavesOf } from './leaves.ts';
export { readJson, type ReadJson } from './read-json.ts';
export { summaryOf } from './guide-summary.ts';
