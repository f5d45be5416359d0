import { css } from 'lit';
import { token } from '../themes/tokens.ts';

/**
 * Buttons and fields, for the elements that have any.
 *
 * 控件样式. A plain button is an outlined one; `.primary` is the one thing to do next. A disabled control keeps readable
 * contrast: people must be able to read what they cannot press.
 */
export const controlStyles = css`
  button,
  input,
  select,
  textarea {
    box-sizing: border-box;
    min-height: ${token.target};
    margin: 0;
    padding: 0.375em 1em;
    border: 1px solid ${token.edge};
    border-radius: ${token.radius};
    background: ${token.surface};
    color: ${token.text};
    font: inherit;
    line-height: 1.4;
    text-align: start;
    max-width: 100%;
  }

  button {
    min-width: ${token.target};
    border-color: ${token.brand};
    color: ${token.brand};
    font-weight: 600;
    text-align: center;
    cursor: pointer;
    touch-action: manipulation;
    -webkit-tap-highlight-color: transparent;
    transition: background-color 0.12s;
  }

  button:hover {
    background: ${token.brandSoft};
  }

  button.primary {
    background: ${token.brand};
    color: ${token.onBrand};
  }

  button.primary:hover,
  button.primary:active {
    border-color: ${token.brandStrong};
    background: ${token.brandStrong};
  }

  button:disabled,
  button[aria-disabled='true'] {
    border-color: ${token.line};
    background: ${token.surfaceQuiet};
    color: ${token.quiet};
    cursor: not-allowed;
  }

  label {
    font-weight: 600;
  }

  @media (forced-colors: active) {
    button {
      border: 1px solid ButtonText;
    }

    button:disabled,
    button[aria-disabled='true'] {
      border-color: GrayText;
      color: GrayText;
    }
  }

  @media print {
    button {
      display: none;
    }
  }
`;
