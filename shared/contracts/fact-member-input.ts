import * as z from 'zod';
import type { FactMember, TextMember } from '../domain/facts/fact-member.ts';
import { failed, ok } from '../kernel/result.ts';
import { decimalBetween } from './decimal-input.ts';
import { dateInput, parsedText } from './parsed-text.ts';
import { visibleText } from './visible-text.ts';

const AMOUNT_MAX = '99999999999999999999';

const MONTH = /^(19|2[01])\d{2}-(0[1-9]|1[0-2])$/;

const monthOf = (text: string) =>
  MONTH.test(text)
    ? ok(text)
    : failed({
        code: 'month-malformed',
        detail: {
          en: 'Expected a calendar month such as 2025-03.',
          zh: '应为形如 2025-03 的月份。',
        },
      });

const monthInput = parsedText(monthOf).meta({
  override: { type: 'string', pattern: MONTH.source },
  examples: ['2025-03'],
});

const choiceInput = (values: Readonly<Record<string, string>>) => z.enum(Object.keys(values));

const textInput = ({ lengthMax, pattern }: TextMember) => {
  const bounded = visibleText(lengthMax);
  return pattern === undefined ? bounded : bounded.regex(new RegExp(pattern));
};

/** What a member may hold on the wire, read from its descriptor. */
const formOf = (member: FactMember): z.ZodType => {
  const { tells } = member;
  const described = { description: `${tells.en} · ${tells.zh}` };
  switch (member.form) {
    case 'text':
      return textInput(member).meta(described);
    case 'amount':
      return decimalBetween(
        member.sign === 'signed' ? `-${AMOUNT_MAX}` : '0',
        AMOUNT_MAX,
        described.description,
      );
    case 'number':
      return decimalBetween(member.lowest, member.highest, described.description);
    case 'count':
      return z.int().min(0).max(member.highest).meta(described);
    case 'date':
      return dateInput.meta(described);
    case 'month':
      return monthInput.meta(described);
    case 'flag':
      return z.boolean().meta(described);
    case 'choice':
      return choiceInput(member.values).meta(described);
  }
};

export const memberInput = (
  member: FactMember & { readonly isOptional?: true },
): z.ZodType | z.ZodExactOptional =>
  member.isOptional === true ? z.exactOptional(formOf(member)) : formOf(member);
