import { html, nothing, type TemplateResult } from 'lit';
import type { Field, Option, Values } from './form.ts';

/** What the fields of a form need to draw themselves. */
export interface FieldView {
  readonly values: Values;
  /** Sets a field. */
  readonly set: (name: string, value: string) => void;
  /** The code and the sentence of the last refusal. */
  readonly refused?: { readonly code: string; readonly sentence: string } | undefined;
}

type Labelled = Exclude<Field, { kind: 'group' | 'more' | 'note' }>;

/** Draws one field, or several together. 表单项. */
export function renderField(field: Field, view: FieldView): TemplateResult {
  switch (field.kind) {
    case 'note':
      return html`<p class="quiet">${field.text}</p>`;
    case 'group':
      return html`<fieldset class="group">
        <legend>${field.label}</legend>
        ${field.fields.map((one) => renderField(one, view))}
      </fieldset>`;
    case 'more':
      return html`<p>
        <button type="button" class="plain" @click=${() => view.set(field.name, String(field.count + 1))}>
          ${field.label}
        </button>
      </p>`;
    case 'choice':
    case 'ticks':
      return renderOptions(field, view);
    default:
      return renderInput(field, view);
  }
}

/** Whether the last refusal is about a field, or about one of a group. 出错的表单项. */
export function concerns(field: Field, code: string | undefined): boolean {
  if (field.kind === 'group') return field.fields.some((one) => concerns(one, code));
  return 'refusals' in field && field.refusals?.some((one) => one === code) === true;
}

function renderOptions(field: Labelled & { kind: 'choice' | 'select' | 'ticks' }, view: FieldView): TemplateResult {
  const { kind, name, label, hint, options } = field;
  const problem = problemOf(field, view);
  return html`<fieldset aria-describedby=${`${name}-hint ${name}-problem`}>
    ${label ? html`<legend>${label}</legend>` : nothing} ${renderHint(name, hint)}
    ${options.map((option) => (kind === 'ticks' ? renderTick(name, option, view) : renderRadio(name, option, view, problem)))}
    ${renderFault(name, problem)}
  </fieldset>`;
}

function renderRadio(name: string, option: Option, view: FieldView, problem: string | undefined): TemplateResult {
  const { value, label, barred } = option;
  return html`<label class=${barred ? 'option barred' : 'option'}>
    <input
      type="radio"
      name=${name}
      value=${value}
      aria-invalid=${String(problem !== undefined)}
      .checked=${view.values[name] === value}
      ?disabled=${barred !== undefined}
      @change=${() => view.set(name, value)}
    />
    <span>${label}${barred ? html` <small>（${barred}）</small>` : nothing}</span>
  </label>`;
}

function renderTick(name: string, { value, label, locked }: Option, view: FieldView): TemplateResult {
  const key = `${name}.${value}`;
  return html`<label class="option">
    <input
      type="checkbox"
      name=${key}
      .checked=${locked === true || view.values[key] === 'yes'}
      ?disabled=${locked}
      @change=${({ target }: Event) => view.set(key, (target as HTMLInputElement).checked ? 'yes' : '')}
    />
    <span>${label}</span>
  </label>`;
}

const TYPES = { text: 'text', day: 'date', whole: 'number', money: 'number' } as const;

function renderInput(field: Labelled, view: FieldView): TemplateResult {
  const { kind, name, label, hint } = field;
  const problem = problemOf(field, view);
  const value = view.values[name] ?? '';
  const type = ({ target }: Event) => view.set(name, (target as HTMLInputElement).value);
  const about = `${name}-hint ${name}-problem`;
  const bad = String(problem !== undefined);
  const control =
    kind === 'long'
      ? html`<textarea
          id=${name}
          rows="2"
          aria-describedby=${about}
          aria-invalid=${bad}
          .value=${value}
          @input=${type}
        ></textarea>`
      : kind === 'select'
        ? html`<select id=${name} aria-describedby=${about} aria-invalid=${bad} @change=${type}>
            <option value="" ?selected=${value === ''}></option>
            ${field.options.map((one) => html`<option value=${one.value} ?selected=${one.value === value}>${one.label}</option>`)}
          </select>`
        : html`<input
            id=${name}
            type=${TYPES[kind as keyof typeof TYPES]}
            min=${kind === 'whole' || kind === 'money' ? 0 : nothing}
            step=${kind === 'money' ? '0.01' : nothing}
            autocomplete="off"
            aria-describedby=${about}
            aria-invalid=${bad}
            .value=${value}
            @input=${type}
          />`;
  return html`<div class="field ${kind}">
    <label for=${name}>${label}</label> ${renderHint(name, hint)} ${control} ${renderFault(name, problem)}
  </div>`;
}

function renderHint(name: string, hint: string | undefined): TemplateResult | typeof nothing {
  return hint ? html`<p id=${`${name}-hint`} class="quiet hint">${hint}</p>` : nothing;
}

function renderFault(name: string, problem: string | undefined): TemplateResult | typeof nothing {
  return problem ? html`<p id=${`${name}-problem`} class="overdue">${problem}</p>` : nothing;
}

function problemOf(field: Field, { refused }: FieldView): string | undefined {
  return concerns(field, refused?.code) ? refused?.sentence : undefined;
}
