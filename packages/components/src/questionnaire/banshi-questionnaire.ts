import { BanshiQuestionnaire } from './questionnaire.ts';

export { BanshiQuestionnaire };

if (!customElements.get('banshi-questionnaire')) customElements.define('banshi-questionnaire', BanshiQuestionnaire);

declare global {
  interface HTMLElementTagNameMap {
    'banshi-questionnaire': BanshiQuestionnaire;
  }
}
