import { unsafeCSS } from 'lit';

// Each token is a custom property with its default, read wherever it is used, so a page sets it wherever it likes.
// Constants of their own, marked pure: a bundle carries those that its elements use.

/** Letters; 15:1 on white. 文字色. */
export const text = /* @__PURE__ */ unsafeCSS('var(--banshi-color-text, #1c2733)');

/** Letters of less weight; 8:1 on white. 次要文字色. */
export const quiet = /* @__PURE__ */ unsafeCSS('var(--banshi-color-quiet, #3f4d5c)');

/** The one colour; 8:1 on white. 主色. */
export const brand = /* @__PURE__ */ unsafeCSS('var(--banshi-color-brand, #0a4d96)');

/** The brand under a finger. 主色（按下）. */
export const brandStrong = /* @__PURE__ */ unsafeCSS('var(--banshi-color-brand-strong, #073a72)');

/** A ground tinted by the brand. 主色浅底. */
export const brandSoft = /* @__PURE__ */ unsafeCSS('var(--banshi-color-brand-soft, #eaf2fb)');

/** Letters on the brand. 主色上的文字. */
export const onBrand = /* @__PURE__ */ unsafeCSS('var(--banshi-color-on-brand, #fff)');

/** The ground of a card. 底色. */
export const surface = /* @__PURE__ */ unsafeCSS('var(--banshi-color-surface, #fff)');

/** The ground beside cards. 次要底色. */
export const surfaceQuiet = /* @__PURE__ */ unsafeCSS('var(--banshi-color-surface-quiet, #f4f6f9)');

/** A line that only divides. 分隔线. */
export const line = /* @__PURE__ */ unsafeCSS('var(--banshi-color-line, #d5dde6)');

/** The outline of a control; 5:1 on white. 控件边框. */
export const edge = /* @__PURE__ */ unsafeCSS('var(--banshi-color-edge, #5d6b7a)');

/** Warnings, and nothing else; 8:1 on white. 警示色. */
export const warn = /* @__PURE__ */ unsafeCSS('var(--banshi-color-warn, #961a14)');

/** The ground of a warning. 警示浅底. */
export const warnSoft = /* @__PURE__ */ unsafeCSS('var(--banshi-color-warn-soft, #fdf1f0)');

/** How round corners are. 圆角. */
export const radius = /* @__PURE__ */ unsafeCSS('var(--banshi-radius, 0.5rem)');

/** The least height of what is pressed. 点击区域. */
export const target = /* @__PURE__ */ unsafeCSS('var(--banshi-target-size, 2.75rem)');

/** The size all others follow. 字号. */
export const fontSize = /* @__PURE__ */ unsafeCSS('var(--banshi-font-size, 1rem)');

/** The faces, those of each system first. 字体. */
export const fontFamily = /* @__PURE__ */ unsafeCSS(
  "var(--banshi-font-family, system-ui, 'Microsoft YaHei', sans-serif)",
);
