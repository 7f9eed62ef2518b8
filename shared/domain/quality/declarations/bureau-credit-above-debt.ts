import { decimal } from '../../../kernel/decimal.ts';
import { FigureReader } from '../figure-reader.ts';
import { amountText, percentText } from '../figure-text.ts';
import { LINES_ONLY, type QualityCheck } from '../quality-check.ts';
import { verdict } from '../quality-verdict.ts';

const EXCESS_MAX = decimal('0.10');
const ALL = decimal(1);

export const bureauCreditAboveDebt: QualityCheck = {
  id: 'bureau-credit-above-debt',
  number: 'A20',
  title: { en: 'Lenders report more debt than the statements', zh: '征信负债高于报表有息负债' },
  question: {
    en: 'Do the statements show everything that the company owes to lenders?',
    zh: '报表是否反映了企业的全部融资？',
  },
  rule: `credit used at all lenders exceeds total debt by more than ${percentText(EXCESS_MAX)}, within 45 days of the balance sheet`,
  cause: 'third-parties',
  reads: LINES_ONLY,
  source: {
    citation: 'Forensic practice',
    locator: 'threshold from memory; the credit used is told by a bureau report',
    confidence: 'practice',
  },
  run: (context) => {
    const reader = new FigureReader(context);
    const used =
      context.external?.creditUsed ??
      reader.lack({ en: 'a bureau report of the balance sheet’s day', zh: '报表日前后的征信报告' });
    const debt = reader.current('totalDebt');
    if (used === undefined || debt === undefined) return reader.insufficient();
    const excess = used.minus(debt);
    const share = debt.gt(0) ? excess.div(debt) : excess.gt(0) ? ALL : decimal(0);
    const [theirs, ours] = [used, debt].map((each) => amountText(each, reader.currency));
    return verdict(share.gt(EXCESS_MAX), share, EXCESS_MAX, {
      en: `Credit used at all lenders ${theirs?.en}, total debt ${ours?.en}.`,
      zh: `各机构用信余额${theirs?.zh}，报表有息负债${ours?.zh}。`,
    });
  },
};
