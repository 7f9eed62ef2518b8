import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exportNameOf } from '../../shared/catalogue/indexes.ts';
import { LANGUAGES } from '../../shared/kernel/text.ts';
import { PROBLEMS } from '../../shared/problems/index.generated.ts';
import { problemDocument } from '../../shared/problems/problem-document.ts';
import { refusal } from '../../shared/problems/refusal.ts';

const FOLDER = new URL('../../shared/problems/declarations/', import.meta.url);
const ids = readdirSync(FOLDER).map((file) => file.replace(/\.ts$/, ''));

describe('every problem', () => {
  it.each(ids)('%s is declared under its own name', async (id) => {
    const module = await import(`../../shared/problems/declarations/${id}.ts`);
    expect(Object.keys(module)).toEqual([exportNameOf(id)]);
    expect(module[exportNameOf(id)].id).toBe(id);
  });

  it.each(PROBLEMS.map((problem) => [problem.id, problem] as const))(
    '%s has a status, a title and advice in every language',
    (_id, { status, title, advice, retryable }) => {
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(600);
      for (const language of LANGUAGES) {
        expect(title[language]).not.toMatch(/[.。]$/);
        expect(advice[language]).toMatch(/[.。]$/);
      }
      expect(title.zh).toMatch(/\p{Script=Han}/u);
      // Asking again for the same helps only where the fault is not in the request. A conflict may
      // pass by itself or not: there the declaration decides.
      if (status !== 409) expect(retryable).toBe(status >= 500 || status === 429);
    },
  );

  it('tells its findings in the language of the answer', () => {
    const document = problemDocument(
      refusal(
        'validation-failed',
        { en: 'one', zh: '一' },
        { findings: [{ pointer: '/a', code: 'c', detail: { en: 'wrong', zh: '错误' } }] },
      ),
      { language: 'zh', instance: '/v1', correlationId: 'x' },
    );
    expect(document).toMatchObject({
      type: '/problems/validation-failed',
      status: 400,
      detail: '一',
      errors: [{ pointer: '/a', code: 'c', detail: '错误' }],
    });
  });
});
