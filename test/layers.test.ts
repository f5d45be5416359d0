import { matchesGlob } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cycles, layerFaults, LAYERS } from './layers.ts';
import { packageSources, parseSource } from './source-file.ts';

const sources = packageSources();

describe('who may load whom', () => {
  it('has sources to read', () => expect(sources.length).toBeGreaterThan(20));
  it('is kept by every file', () => expect(layerFaults(sources)).toEqual([]));
  it('has no row for a folder that is not there', () => {
    const folders = new Set(
      sources.map(({ path }) =>
        /^packages\/([^/]+)\/src\/(?:(.*)\/)?[^/]+$/.exec(path)!.slice(1).filter(Boolean).join('/'),
      ),
    );
    const isThere = (row: string) => [...folders].some((folder) => matchesGlob(folder, row));
    expect(Object.keys(LAYERS).filter((row) => !isThere(row))).toEqual([]);
  });
  it('knows no ring of files', () => expect(cycles(sources)).toEqual([]));
});

describe('the guard itself', () => {
  it.each([
    ['core/model/bad.ts', "import * as z from 'zod/mini';"],
    ['core/model/bad.ts', "export { addWorkdays } from '../time/index.ts';"],
    ['core/errors/bad.ts', "import { isIsoDate } from '../model/iso-date.ts';"],
    ['core/schema/bad.ts', "import * as z from 'zod';"],
    ['core/rules/bad.ts', "import { createActor } from 'xstate';"],
    ['core/machines/bad.ts', "import '../schema/index.ts';"],
    ['core/index.ts', "export * from './machines/index.ts';"],
    ['core/unheard-of/bad.ts', 'export {};'],
    ['core/model/bad.ts', "import type { BanshiGuideCard } from '@banshi/components';"],
    ['core/model/bad.ts', "const later = await import('xstate');"],
    ['core/model/bad.ts', 'const later = await import(name);'],
    ['core/model/bad.ts', "import { type StateMachine } from 'xstate';"],
    ['components/guide-card/bad.ts', "import { format } from 'date-fns/format';"],
    ['components/guide-card/bad.ts', "import { addWorkdays } from '@banshi/core/time';"],
    ['components/guide-card/bad.ts', "import { BanshiRating } from '../rating/rating.ts';"],
    ['components/guide-card/bad.ts', "import { isIsoDate } from '../../../core/src/model/iso-date.ts';"],
    ['components/events/bad.ts', "import { LitElement } from 'lit';"],
    ['adapters/client/bad.ts', "import { hall } from '../hall/index.ts';"],
    ['adapters/stores/bad.ts', "import { html } from 'lit';"],
    ['adapters/hall/bad.ts', "import { readFileSync } from 'node:fs';"],
    ['adapters/hall/bad.ts', "import type { BanshiGuideCard } from '@banshi/components';"],
  ])('catches %s with %s', (path, text) => {
    const [folder, ...rest] = path.split('/');
    expect(layerFaults([parseSource(`packages/${folder}/src/${rest.join('/')}`, text)])).toHaveLength(1);
  });

  it.each([
    ['core/src/model/good.ts', "import type { StateMachine } from 'xstate'; import { matter } from './matter.ts';"],
    ['core/src/machines/good.ts', "import { setup } from 'xstate'; import { deadlines } from '../rules/index.ts';"],
    ['components/src/guide-card/good.ts', "import { css } from 'lit'; import '../rating/banshi-rating.ts';"],
    ['components/src/guide-card/good.ts', "import type { CaseMachine } from '@banshi/core/machines';"],
    ['adapters/src/cli/good.ts', "import 'node:fs'; import { hall } from '../hall/index.ts';"],
  ])('lets %s pass with %s', (path, text) => {
    expect(layerFaults([parseSource(`packages/${path}`, text)])).toEqual([]);
  });

  it('catches a ring of two and a ring of one', () => {
    const file = (name: string, text: string) => parseSource(`packages/core/src/model/${name}.ts`, text);
    const ring = [file('a', "import './b.ts';"), file('b', "export * from './a.ts';"), file('c', "import './c.ts';")];
    expect(cycles(ring)).toHaveLength(2);
    expect(cycles([file('a', "import type { B } from './b.ts';"), file('b', "import './a.ts';")])).toEqual([]);
  });

  it('has no ring in its own table', () => {
    const inCore = (row: string) => (LAYERS[row] ?? []).filter((entry) => entry in LAYERS);
    const reaches = (row: string, goal: string): boolean =>
      inCore(row).some((next) => next === goal || reaches(next, goal));
    expect(Object.keys(LAYERS).filter((row) => reaches(row, row))).toEqual([]);
  });
});
