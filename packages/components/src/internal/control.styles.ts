import { css } from 'lit';
import {
  brand,
  brandStrong,
  edge,
  line,
  onBrand,
  quiet,
  radius,
  surface,
  surfaceQuiet,
  target,
  text,
  warn,
} from '../themes/tokens.ts';
import { buttonStyles } from './button.styles.ts';

const more = css`
  button.primary {
    background: ${brand};
    color: ${onBrand};
  }

  button.primary:hover {
    background: ${brandStrong};
  }

  button:disabled,
  button[aria-disabled='true'] {
    border-color: ${line};
    background: ${surfaceQuiet};
    color: ${quiet};
    cursor: not-allowed;
  }

  input,
  select,
  textarea {
    width: 100%;
    min-height: ${target};
    padding: 0.375em 1em;
    border: 1px solid ${edge};
    border-radius: ${radius};
    background: ${surface};
    color: ${text};
    font: inherit;
  }

  [aria-invalid='true'] {
    border: 2px solid ${warn};
  }

  label {
    font-weight: 600;
  }
`;

/**
 * Buttons and fields, for the elements in which people do something.
 *
 * 控件样式. `.primary` is the one thing to do next. A disabled control keeps readable contrast: people must be able to read
 * what they cannot press.
 */
export const controlStyles = [buttonStyles, more];
