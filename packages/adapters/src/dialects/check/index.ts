export { checkFolder, FixtureFolderError } from './check-folder.ts';
export { checkMessage, type CheckTools } from './check-message.ts';
export type { Expectation, Fixture, Manifest } from './manifest.ts';
export type { CheckResult, DialectReport, FieldResult, MessageReport } from './report.ts';
