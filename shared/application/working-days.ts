import { addDays, daysBetween, type IsoDate, isoDate } from '../kernel/dates.ts';

/** A Monday. */
const MONDAY = isoDate('2024-01-01');
const DAYS_OF_WEEK = 7;
const WORKING_DAYS_OF_WEEK = 5;

const isWorkingDay = (day: IsoDate): boolean => {
  const offset = daysBetween(MONDAY, day) % DAYS_OF_WEEK;
  return (offset + DAYS_OF_WEEK) % DAYS_OF_WEEK < WORKING_DAYS_OF_WEEK;
};

/** So many working days later; Mondays to Fridays, whatever the holidays. */
export const addWorkingDays = (day: IsoDate, count: number): IsoDate => {
  let [left, on] = [count, day];
  while (left > 0) {
    on = addDays(on, 1);
    if (isWorkingDay(on)) left -= 1;
  }
  return on;
};
