import type { Text } from '../../kernel/text.ts';
import { LINE_ITEMS, type LineItemId } from '../statements/line-items/line-items.ts';

/** Stable codes of what stands against a change. */
export type SimulationFindingCode =
  | 'value-out-of-range'
  | 'line-missing'
  | 'line-exhausted'
  | 'line-not-propagated'
  | 'position-missing';

/** Why a change cannot be made, shaped as the findings of a request are. */
export interface SimulationFinding {
  /** RFC 6901, into the list of changes: `/0/value`. */
  readonly pointer: string;
  readonly code: SimulationFindingCode;
  readonly detail: Text;
  /** Lines that would have to be supplied, or that fall short. */
  readonly lines: readonly LineItemId[];
}

const names = (lines: readonly LineItemId[], language: keyof Text): string =>
  lines.map((line) => LINE_ITEMS[line][language]).join(language === 'en' ? ', ' : '、');

/** Stops one change midway; caught where the change is applied, never seen outside. */
export class ChangeRefused extends Error {
  readonly code: SimulationFindingCode;
  readonly detail: Text;
  readonly lines: readonly LineItemId[];
  readonly member: string | undefined;

  constructor(
    code: SimulationFindingCode,
    detail: Text,
    lines: readonly LineItemId[] = [],
    member?: string,
  ) {
    super(detail.en);
    this.code = code;
    this.detail = detail;
    this.lines = lines;
    this.member = member;
  }
}

export const lineMissing = (...lines: readonly LineItemId[]): ChangeRefused =>
  new ChangeRefused(
    'line-missing',
    {
      en: `The newest statement does not give ${names(lines, 'en')}, which this change needs.`,
      zh: `最新一期报表缺少该变动所需的项目：${names(lines, 'zh')}。`,
    },
    lines,
  );

export const lineExhausted = (line: LineItemId, available: string): ChangeRefused =>
  new ChangeRefused(
    'line-exhausted',
    {
      en: `${LINE_ITEMS[line].en} would fall below nil; only ${available} is there.`,
      zh: `${LINE_ITEMS[line].zh}将低于零，现仅有${available}。`,
    },
    [line],
  );

export const outOfRange = (member: string, from: string, to: string): ChangeRefused =>
  new ChangeRefused(
    'value-out-of-range',
    { en: `Expected a value from ${from} to ${to}.`, zh: `取值应在${from}至${to}之间。` },
    [],
    member,
  );
