import { addDays, dateOf, type IsoDate, type IsoInstant } from '../kernel/dates.ts';
import { ok, type Result } from '../kernel/result.ts';
import { type Finding, type Refusal, refused } from '../problems/refusal.ts';
import type { PointOfView } from './company-knowledge.ts';

export interface ViewRequested {
  readonly asOf?: IsoDate;
  readonly knownAt?: IsoInstant;
}

/** Somewhere on earth it is tomorrow already. */
const DAYS_AHEAD_MAX = 1;

const finding = (pointer: string, code: string, en: string, zh: string): Finding => ({
  pointer,
  code,
  detail: { en, zh },
});

const offencesOf = (view: PointOfView, now: IsoInstant): readonly Finding[] => {
  const latest = addDays(dateOf(now), DAYS_AHEAD_MAX);
  const offences: Finding[] = [];
  if (view.asOf > latest)
    offences.push(
      finding(
        '/asOf',
        'date-in-future',
        `Expected a day up to ${latest}.`,
        `日期不得晚于${latest}。`,
      ),
    );
  if (view.knownAt > now)
    offences.push(
      finding(
        '/knownAt',
        'date-in-future',
        `Expected an instant up to ${now}.`,
        `时刻不得晚于${now}。`,
      ),
    );
  if (view.asOf > addDays(dateOf(view.knownAt), DAYS_AHEAD_MAX))
    offences.push(
      finding(
        '/asOf',
        'after-known-at',
        'The day assessed lies after the instant of knowledge.',
        '评估基准日晚于知晓时刻。',
      ),
    );
  return offences;
};

/** Today as known now, unless asked otherwise; never the future. */
export const pointOfView = (
  { asOf, knownAt }: ViewRequested,
  now: IsoInstant,
  place: Pick<Finding, 'in'> = {},
): Result<PointOfView, Refusal<'validation-failed'>> => {
  const known = knownAt ?? now;
  const view = { asOf: asOf ?? dateOf(known), knownAt: known };
  const findings = offencesOf(view, now).map((offence) => ({ ...place, ...offence }));
  if (findings.length === 0) return ok(view);
  return refused(
    'validation-failed',
    { en: 'The dates asked for do not fit.', zh: '所请求的日期不合适。' },
    { findings },
  );
};
