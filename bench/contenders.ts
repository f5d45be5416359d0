import { readdirSync } from 'node:fs';
import { versionOf } from './weigh.ts';

/** Somebody's element, and how a page comes to it. */
export interface Contender {
  readonly name: string;
  /** The modules that a page loads for it. */
  readonly modules: readonly string[];
  /** The style sheets that its makers ask for. */
  readonly css?: readonly string[];
  /** In a page where its modules are loaded: makes one that shows `guide`. */
  readonly make?: string;
}

const shoelace = '@shoelace-style/shoelace/dist';
const webAwesome = '@awesome.me/webawesome/dist';
const slotted = (card: string, button: string, slot = '') => `slottedCard(guide, '${card}', '${button}', '${slot}')`;
const own = (tag: string) => `Object.assign(document.createElement('${tag}'), { guide })`;

/** Cards that show one guide: its name, who handles it, the five disclosures, a button. The first is ours, the second the measure. */
export const CARDS: readonly Contender[] = [
  { name: 'banshi-guide-card', modules: ['@banshi/components/define/guide-card'], make: own('banshi-guide-card') },
  { name: 'a card in bare Lit', modules: ['./contenders/card-lit.js'], make: own('lit-card') },
  { name: 'a card with no library', modules: ['./contenders/card-raw.js'], make: own('raw-card') },
  {
    name: `Shoelace ${versionOf('@shoelace-style/shoelace')} card + button`,
    modules: [`${shoelace}/components/card/card.js`, `${shoelace}/components/button/button.js`],
    css: [`${shoelace}/themes/light.css`],
    make: slotted('sl-card', 'sl-button', 'footer'),
  },
  {
    name: `Web Awesome ${versionOf('@awesome.me/webawesome')} card + button`,
    modules: [`${webAwesome}/components/card/card.js`, `${webAwesome}/components/button/button.js`],
    css: [`${webAwesome}/styles/themes/default.css`],
    make: slotted('wa-card', 'wa-button', 'footer'),
  },
  {
    name: `Material Web ${versionOf('@material/web')} card (labs) + button`,
    modules: ['@material/web/labs/card/outlined-card.js', '@material/web/button/outlined-button.js'],
    make: slotted('md-outlined-card', 'md-outlined-button'),
  },
];

/** Elements to rate with five levels. */
export const RATINGS: readonly Contender[] = [
  { name: 'banshi-rating', modules: ['@banshi/components/define/rating'] },
  { name: 'a rating in bare Lit', modules: ['./contenders/rating-lit.js'] },
  { name: 'a rating with no library', modules: ['./contenders/rating-raw.js'] },
  {
    name: `Shoelace ${versionOf('@shoelace-style/shoelace')} rating`,
    modules: [`${shoelace}/components/rating/rating.js`],
    css: [`${shoelace}/themes/light.css`],
  },
  {
    name: `Web Awesome ${versionOf('@awesome.me/webawesome')} rating`,
    modules: [`${webAwesome}/components/rating/rating.js`],
    css: [`${webAwesome}/styles/themes/default.css`],
  },
  {
    name: `Element Plus ${versionOf('element-plus')} Rate + Vue ${versionOf('vue')}`,
    modules: ['./contenders/rating-element-plus.js'],
    css: [
      'element-plus/theme-chalk/base.css',
      'element-plus/theme-chalk/el-icon.css',
      'element-plus/theme-chalk/el-rate.css',
    ],
  },
  {
    name: `antd ${versionOf('antd')} Rate + React ${versionOf('react')}`,
    modules: ['./contenders/rating-antd.js'],
  },
];

/** Whole libraries, as one script brings them. */
export const LIBRARIES: readonly Contender[] = [
  { name: '@banshi/components', modules: ['@banshi/components/define'] },
  {
    name: `Shoelace ${versionOf('@shoelace-style/shoelace')}`,
    modules: [`${shoelace}/shoelace.js`],
    css: [`${shoelace}/themes/light.css`],
  },
  {
    name: `Web Awesome ${versionOf('@awesome.me/webawesome')}`,
    // Its own script loads elements as a page needs them; here they come all at once.
    modules: foldersOf(`${webAwesome}/components`).map((name) => `${webAwesome}/components/${name}/${name}.js`),
    css: [`${webAwesome}/styles/themes/default.css`],
  },
  { name: `Material Web ${versionOf('@material/web')}`, modules: ['@material/web/all.js'] },
];

function foldersOf(path: string): string[] {
  return readdirSync(new URL(`node_modules/${path}`, import.meta.url), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}
