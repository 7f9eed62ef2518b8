import type { Language } from '../../../shared/kernel/text.ts';
import type { Refusal } from '../../../shared/problems/refusal.ts';
import { identityFindingsOf } from './refused-findings.ts';
import type { Style } from './style.ts';

interface Place {
  readonly file: string;
  readonly language: Language;
  readonly style: Style;
}

const line = (style: Style, pointer: string, detail: string, code: string): string =>
  `  ${pointer === '' ? '·' : style.strong(pointer)}  ${detail}  ${style.faint(code)}`;

/** Everything that keeps a file from being assessed: each offence, where it is, what to do. */
export const refusalLines = (
  { detail, findings = [], members }: Refusal,
  { file, language, style }: Place,
): readonly string[] => [
  `${file}: ${style.bad(detail[language])}`,
  ...findings.map((each) => line(style, each.pointer, each.detail[language], each.code)),
  ...identityFindingsOf(members).map(({ identity, severity, period, message }) =>
    line(style, `${identity} ${period}`, message[language], severity),
  ),
];
