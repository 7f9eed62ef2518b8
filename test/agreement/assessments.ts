import * as z from 'zod';

/** What this check reads of an answer. */
const answerSchema = z.object({
  rating: z
    .object({ grade: z.string(), number: z.int(), pd: z.string(), logOdds: z.string() })
    .optional(),
});

export interface PostedAssessment {
  readonly status: number;
  readonly notch?: number;
  readonly grade?: string;
  readonly pd?: number;
  readonly logOdds?: number;
  /** What a refusal said. */
  readonly refusal?: string;
}

export interface Api {
  readonly baseUrl: string;
  readonly token: string;
}

/** Posts one assessment request; never throws on a refusal. */
export const postAssessment = async (
  { baseUrl, token }: Api,
  request: unknown,
): Promise<PostedAssessment> => {
  const response = await fetch(`${baseUrl}/v1/assessments?view=summary`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(request),
  });
  const text = await response.text();
  if (!response.ok) return { status: response.status, refusal: text.slice(0, 2000) };
  const { rating } = answerSchema.parse(JSON.parse(text));
  if (rating === undefined) return { status: response.status };
  return {
    status: response.status,
    notch: rating.number,
    grade: rating.grade,
    pd: Number(rating.pd),
    logOdds: Number(rating.logOdds),
  };
};
