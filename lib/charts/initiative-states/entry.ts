/** One initiative under one enterprise: a dot of the picture, and a row of the table. */
import type { Atlas, Initiative } from '../../dataset/dataset';
import { messages } from '../../i18n';
import { inEachLanguage, type Text } from '../../i18n/languages';
import type { Basis } from '../../view/view';
import type { Cell, Datum, Row } from '../chart';
import { actorNames, fieldNames, namedActors, namedStatedTime, statedTime } from '../parts/names';
import { UNNAMED } from './text';

/** A class, for there are as many as initiatives: its words are written when they are asked for. */
export class StateEntry implements Datum, Row {
  readonly record: string;
  readonly basis: Basis;
  readonly evidence: Row['evidence'];
  readonly context: boolean;
  readonly initiative: Initiative;
  readonly #enterprise: string | null;
  readonly #atlas: Atlas;

  /** `enterprise` is null under no enterprise, `context` true in the background. */
  constructor(atlas: Atlas, initiative: Initiative, enterprise: string | null, context: boolean) {
    this.record = initiative.id;
    this.basis = initiative.basis;
    this.evidence = initiative.evidence;
    this.context = context;
    this.initiative = initiative;
    this.#enterprise = enterprise;
    this.#atlas = atlas;
  }

  /** Whether the enterprise takes part in what others lead. */
  get partner(): boolean {
    return this.#enterprise !== null && this.initiative.partners.includes(this.#enterprise);
  }

  get tip(): Text[] {
    const { title, actors, partners, state, fields, basis } = this.initiative;
    const when = statedTime(this.initiative);
    return [
      title,
      actorNames(this.#atlas, [...actors, ...partners]),
      inEachLanguage((lang) => `${messages(lang).state[state]} · ${when[lang]}`),
      ...(fields.length ? [fieldNames(this.#atlas, fields)] : []),
      inEachLanguage((lang) => (this.context ? messages(lang).chart.context : messages(lang).basis[basis])),
    ];
  }

  get cells(): Record<string, Cell> {
    const { title, actors, partners, state } = this.initiative;
    return {
      enterprise: this.#enterprise ? namedActors(this.#atlas, [this.#enterprise]) : UNNAMED,
      state: inEachLanguage((lang) => messages(lang).state[state]),
      initiative: title,
      role: this.partner ? { zh: '合作方', en: 'Partner' } : { zh: '主体', en: 'Actor' },
      who: namedActors(this.#atlas, [...actors, ...partners]),
      time: namedStatedTime(this.initiative),
    };
  }
}
