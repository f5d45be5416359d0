#!/usr/bin/env node
import { dialectCheck, dialectList } from './dialect-check.ts';
import { dialectSimulate } from './dialect-simulate.ts';
import { guidesCheck } from './guides-check.ts';
import { guidesImport } from './guides-import.ts';
import { outboxList, outboxResend } from './outbox.ts';
import { ratingsVerify } from './ratings-verify.ts';

/** The commands of `banshi`, by their first two words. 命令. */
const COMMANDS: Record<string, (args: readonly string[]) => Promise<number>> = {
  'dialect check': dialectCheck,
  'dialect list': dialectList,
  'dialect simulate': dialectSimulate,
  'guides check': guidesCheck,
  'guides import': guidesImport,
  'outbox list': outboxList,
  'outbox resend': outboxResend,
  'ratings verify': ratingsVerify,
};

const USAGE = `banshi dialect check <preset or description.json> <folder> [--json]
    Runs a preset against its recorded messages in the folder (manifest.json, schema banshi-wire-fixture/1) and reports,
    message by message, the outcome and every field. Exits 1 when anything is not as the manifest expects.
banshi dialect simulate <preset> [--port <n>] [--fault <name>=<rate>]… [--seed <n>]
    Serves a fake platform on this machine that answers as the preset's does, with faults: slow, duplicate, out-of-order,
    server-error, html, clock-skew, code-drift, cut-off, unknown, rejected.
banshi dialect list [--json]
    Prints the presets and templates, how sure each is, and what no public source tells.
banshi guides check <folder> [--json]
    Imports every guide-facts/1 file of the folder and prints, guide by guide, what is disclosed, what is not,
    and what was kept as an original remark. Exits 1 when anything a source says was lost.
banshi guides import <folder> --out <file>
    Writes the guides and their summaries, with pinyin initials, as one JSON file.
banshi outbox list <file> [--channel <name>] [--all] [--json]
    Prints what of a hall's log has not arrived at a platform, the dead letters first. Exits 1 when there are any.
banshi outbox resend <file> <key>… | --dead --by <staff number> [--channel <name>]
    Sends dead letters again; one that may have arrived is asked for first.
banshi ratings verify <database> [--head <number>:<hash>] [--json]
    Holds every rating of a hall's log against the chain of hashes, and says which was removed, altered or slipped in,
    and where. With the end of the chain as it was written down earlier it also finds a chain that was made anew, and
    with the hall's secret in BANSHI_SECRET a link that the hall did not make. The database is only looked at.
    Exits 1 when anything is wrong, and 2 when the file cannot be read as the log of a hall.
`;

const [group = '', verb = '', ...rest] = process.argv.slice(2);
const command = COMMANDS[`${group} ${verb}`];
if (command) {
  process.exitCode = await command(rest).catch(misused);
} else {
  const asked = ['', 'help', '--help'].includes(group);
  (asked ? process.stdout : process.stderr).write(
    asked ? USAGE : `There is no command "${group} ${verb}".\n\n${USAGE}`,
  );
  process.exitCode = asked ? 0 : 2;
}

/** An option that does not exist is the caller's mistake, not a crash. */
function misused(error: NodeJS.ErrnoException): number {
  if (!error.code?.startsWith('ERR_PARSE_ARGS')) throw error;
  console.error(`${error.message}\n\n${USAGE}`);
  return 2;
}
