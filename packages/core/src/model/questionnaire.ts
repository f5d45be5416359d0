import type { RatingLevel } from './rating.ts';

/** One line of a questionnaire. 测评项目. */
export interface QuestionnaireItem {
  readonly id: string;
  /** 项目. */
  readonly label: string;
  readonly en: string;
}

/** A questionnaire. 测评表. */
export interface Questionnaire {
  readonly id: QuestionnaireId;
  readonly version: number;
  /** 名称. */
  readonly name: string;
  readonly en: string;
  readonly items: readonly QuestionnaireItem[];
}

/** 窗口服务测评表, 网上服务测评表. */
export type QuestionnaireId = 'window' | 'online';

/**
 * The questionnaires of a hall, each item with the five levels of a rating.
 *
 * 窗口服务测评表 and its online counterpart: the content dimensions of 好差评. They carry a version, since places may
 * neither add nor remove an item.
 */
export const QUESTIONNAIRES: Readonly<Record<QuestionnaireId, Questionnaire>> = {
  window: {
    id: 'window',
    version: 1,
    name: '窗口服务测评表',
    en: 'Assessment of a window',
    items: [
      { id: 'overall', label: '整体满意度', en: 'On the whole' },
      { id: 'efficiency', label: '服务效率', en: 'Speed' },
      { id: 'skill', label: '服务水平', en: 'Knowledge' },
      { id: 'attitude', label: '服务态度', en: 'Attitude' },
    ],
  },
  online: {
    id: 'online',
    version: 1,
    name: '网上服务测评表',
    en: 'Assessment of the online service',
    items: [
      { id: 'overall', label: '整体满意度', en: 'On the whole' },
      { id: 'efficiency', label: '办事效率', en: 'Speed' },
      { id: 'guide', label: '办事指南精确度', en: 'How exact the guides are' },
      { id: 'ease', label: '办事便捷度', en: 'Ease' },
      { id: 'platform', label: '平台操作性', en: 'How well the site works' },
    ],
  },
};

/** A questionnaire as it is filled in. 测评. */
export interface QuestionnaireInput {
  readonly questionnaire: QuestionnaireId;
  /** A level for every item, by its id. */
  readonly answers: Readonly<Record<string, RatingLevel>>;
  /** The window that is assessed. 窗口. */
  readonly window?: string;
  /** 意见建议. At most 500 characters. */
  readonly words?: string;
}

/** What the filled-in questionnaires say. 测评统计. */
export interface QuestionnaireFigures {
  readonly questionnaire: QuestionnaireId;
  readonly version: number;
  /** How many were filled in and are shown. 份数. */
  readonly sheets: number;
  /** How many of each level, by item. */
  readonly items: Readonly<Record<string, Readonly<Record<RatingLevel, number>>>>;
}
