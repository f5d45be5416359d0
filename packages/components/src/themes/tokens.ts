import { css } from 'lit';

/**
 * The design tokens, each read as a custom property with its default.
 *
 * 设计变量. A page sets `--banshi-…` wherever it likes; the elements interpolate these, so a default is written once.
 * On white, `text` has 14:1 contrast, `quiet` 7:1, `brand` 6.6:1, `warn` 6.5:1, and `edge` 4:1 for the outline of a control.
 */
export const token = {
  text: css`var(--banshi-color-text, #1c2733)`,
  quiet: css`var(--banshi-color-quiet, #4a5868)`,
  brand: css`var(--banshi-color-brand, #0b5cad)`,
  brandStrong: css`var(--banshi-color-brand-strong, #084885)`,
  brandSoft: css`var(--banshi-color-brand-soft, #eaf2fb)`,
  onBrand: css`var(--banshi-color-on-brand, #fff)`,
  surface: css`var(--banshi-color-surface, #fff)`,
  surfaceQuiet: css`var(--banshi-color-surface-quiet, #f4f6f9)`,
  line: css`var(--banshi-color-line, #d5dde6)`,
  edge: css`var(--banshi-color-edge, #6c7a8a)`,
  warn: css`var(--banshi-color-warn, #b3261e)`,
  warnSoft: css`var(--banshi-color-warn-soft, #fdf1f0)`,
  radius: css`var(--banshi-radius, 0.5rem)`,
  target: css`var(--banshi-target-size, 2.75rem)`,
  fontSize: css`var(--banshi-font-size, 1rem)`,
  fontFamily: css`var(
    --banshi-font-family,
    system-ui,
    'Noto Sans SC',
    'Source Han Sans SC',
    'PingFang SC',
    'Microsoft YaHei',
    sans-serif
  )`,
} as const;
