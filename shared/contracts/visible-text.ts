import * as z from 'zod';
import { report } from './wire-issue.ts';

const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** Text for people: neither empty nor made of blanks and control characters only. */
export const visibleText = (lengthMax: number) =>
  z
    .string()
    .min(1)
    .max(lengthMax)
    .superRefine((text, context) => {
      if (text === '' || VISIBLE.test(text)) return;
      report(context, {
        code: 'text-blank',
        detail: {
          en: 'Expected at least one visible character.',
          zh: '至少应含一个可见字符。',
        },
      });
    });
