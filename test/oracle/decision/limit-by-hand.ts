import { type Fraction, minus, over, plus, times, whole } from '../fraction.ts';

/** Whole figures of a made-up firm; everything below is worked out from them by hand. */
export interface FirmFigures {
  readonly ebitda: number;
  readonly incomeTax: number;
  readonly capex: number;
  readonly workingCapital: number;
  readonly openingWorkingCapital: number;
  readonly totalDebt: number;
  readonly totalAssets: number;
  readonly totalLiabilities: number;
  readonly tangibleNetWorth: number;
  readonly revenue: number;
  readonly lendingValueOfCollateral: Fraction;
  readonly owedHere: number;
}

/** The numbers of the policy for one grade of mid-sized manufacturers, as printed. */
export interface PolicyRow {
  readonly dscr: Fraction;
  readonly years: number;
  readonly ebitdaMultiple: Fraction;
  readonly netWorthMultiple: Fraction;
  readonly unsecured: Fraction;
  readonly secured: Fraction;
}

const percent = (value: number): Fraction => over(value, 100);

/** Typed from the printed policy, not read from it. */
export const POLICY_ROWS: Readonly<Record<string, PolicyRow>> = {
  AAA: {
    dscr: percent(120),
    years: 10,
    ebitdaMultiple: whole(4),
    netWorthMultiple: whole(2),
    unsecured: percent(30),
    secured: percent(45),
  },
  BBB: {
    dscr: percent(125),
    years: 7,
    ebitdaMultiple: percent(325),
    netWorthMultiple: whole(1),
    unsecured: percent(15),
    secured: percent(28),
  },
  BB: {
    dscr: percent(135),
    years: 5,
    ebitdaMultiple: percent(275),
    netWorthMultiple: percent(50),
    unsecured: percent(7),
    secured: percent(18),
  },
  B: {
    dscr: percent(150),
    years: 3,
    ebitdaMultiple: percent(250),
    netWorthMultiple: percent(20),
    unsecured: whole(0),
    secured: percent(8),
  },
};

const RATE = percent(6);
const LINE_OF_MANUFACTURERS = percent(70);

/** 1/1.06 + 1/1.06² + …: each year's payment discounted, added one by one. */
const annuity = (years: number): Fraction => {
  const growth = plus(whole(1), RATE);
  let discount = whole(1);
  let total = whole(0);
  for (let year = 1; year <= years; year += 1) {
    discount = over(discount, growth);
    total = plus(total, discount);
  }
  return total;
};

const less = (one: Fraction, other: Fraction): boolean => minus(one, other).numerator < 0n;

export interface LimitByHand {
  readonly rooms: Readonly<Record<string, Fraction>>;
  readonly binding: string;
}

/** New money that each constraint leaves, and the tightest one; the first of equals. */
export const limitByHand = (firm: FirmFigures, row: PolicyRow): LimitByHand => {
  const cash =
    firm.ebitda - firm.incomeTax - firm.capex - (firm.workingCapital - firm.openingWorkingCapital);
  const debt = whole(firm.totalDebt);
  const here = whole(firm.owedHere);
  const carried = times(over(whole(cash), row.dscr), annuity(row.years));
  const borrowable = minus(
    times(LINE_OF_MANUFACTURERS, whole(firm.totalAssets)),
    whole(firm.totalLiabilities),
  );
  const appetite = times(row.secured, whole(firm.revenue));
  const uncovered = times(row.unsecured, whole(firm.revenue));
  const rooms: Readonly<Record<string, Fraction>> = {
    'cash-flow-capacity': minus(carried, debt),
    'leverage-to-earnings': minus(times(row.ebitdaMultiple, whole(firm.ebitda)), debt),
    'debt-to-assets': over(borrowable, minus(whole(1), LINE_OF_MANUFACTURERS)),
    'net-worth': minus(times(row.netWorthMultiple, whole(firm.tangibleNetWorth)), debt),
    'rating-appetite': minus(appetite, here),
    collateral: minus(plus(uncovered, firm.lendingValueOfCollateral), here),
  };
  const [first = ['', whole(0)], ...rest] = Object.entries(rooms);
  const [binding] = rest.reduce((least, each) => (less(each[1], least[1]) ? each : least), first);
  return { rooms, binding };
};
