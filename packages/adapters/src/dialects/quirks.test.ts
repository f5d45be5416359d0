import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkMessage, type Fixture } from './check/index.ts';
import { writeGb18030 } from './engine/write-gb18030.ts';
import { xmlFormat } from './engine/xml.ts';
import { presetNamed } from './presets.ts';
import { PLUG_INS } from './signing/index.ts';

/** A message without a file: its text, and the bytes it travels as. */
interface Quirk extends Omit<Fixture, 'file'> {
  readonly body: string;
  readonly charset?: 'gb18030';
}

const quirks = JSON.parse(
  readFileSync(new URL('../../test/wire-messages/quirks.json', import.meta.url), 'utf8'),
) as readonly Quirk[];
const families = [...new Set(quirks.map(({ dialect }) => dialect))];
const tools = { plugIns: PLUG_INS, xml: xmlFormat };

describe.each(families)('%s, whatever its platform sends', (family) => {
  const own = quirks.filter(({ dialect }) => dialect === family);

  it.each(own.map((quirk, index) => [index + 1, quirk.flow, quirk.api, quirk.expect.outcome, quirk] as const))(
    '%i: %s %s is %s',
    (_number, _flow, _api, _outcome, { body, charset, ...message }) => {
      const bytes = charset ? writeGb18030(body) : new TextEncoder().encode(body);
      const manifest = { schema: 'banshi-wire-fixture/1', fixtures: [] } as const;
      const batch = { manifest, seen: new Set<string>(), newest: 0 };
      const report = checkMessage(presetNamed(family)!, { file: 'quirk', ...message }, bytes, batch, tools);
      const wrong = report.fields.filter(({ state }) => state === 'different' || state === 'absent');
      expect({ wrong, failed: report.checks.filter(({ ok }) => !ok) }).toEqual({ wrong: [], failed: [] });
    },
  );
});
