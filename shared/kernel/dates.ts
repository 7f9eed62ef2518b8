import { failed, ok, type Result } from './result.ts';

/** A calendar day, `YYYY-MM-DD`, without a time zone. */
export type IsoDate = string & { readonly brand: 'IsoDate' };

/** An instant, `YYYY-MM-DDTHH:mm:ss.sssZ`. */
export type IsoInstant = string & { readonly brand: 'IsoInstant' };

const DAY_MILLISECONDS = 86_400_000;
const DATE_PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

const toUtc = (date: IsoDate): Date => new Date(`${date}T00:00:00.000Z`);
const fromUtc = (date: Date): IsoDate => date.toISOString().slice(0, 10) as IsoDate;

export const parseDate = (text: string): Result<IsoDate, 'not-a-date'> => {
  if (!DATE_PATTERN.test(text)) return failed('not-a-date');
  const parsed = new Date(`${text}T00:00:00.000Z`);
  const exists = !Number.isNaN(parsed.getTime()) && fromUtc(parsed) === text;
  return exists ? ok(text as IsoDate) : failed('not-a-date');
};

/** For dates written in code; throws a `RangeError` where `parseDate` would report. */
export const isoDate = (text: string): IsoDate => {
  const parsed = parseDate(text);
  if (parsed.kind === 'failed') throw new RangeError(`not a date: ${text}`);
  return parsed.value;
};

export const dateOf = (instant: IsoInstant): IsoDate => instant.slice(0, 10) as IsoDate;

export const yearOf = (date: IsoDate): number => Number(date.slice(0, 4));

const utcOf = (date: IsoDate): number =>
  Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8)));
export const daysBetween = (from: IsoDate, to: IsoDate): number =>
  Math.round((utcOf(to) - utcOf(from)) / DAY_MILLISECONDS);

export const addDays = (date: IsoDate, days: number): IsoDate =>
  fromUtc(new Date(toUtc(date).getTime() + days * DAY_MILLISECONDS));

/** Same day `months` later, or that month's last day where the day does not exist. */
export const addMonths = (date: IsoDate, months: number): IsoDate => {
  const index = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12;
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const day = Math.min(Number(date.slice(8)), last);
  return `${String(year).padStart(4, '0')}-${String(month + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}` as IsoDate;
};

/** Whole and fractional months between two days, on the mean Gregorian month. */
export const monthsBetween = (from: IsoDate, to: IsoDate): number =>
  daysBetween(from, to) / 30.436875;
