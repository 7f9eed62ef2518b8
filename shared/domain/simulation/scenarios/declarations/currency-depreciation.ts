import { decimal } from '../../../../kernel/decimal.ts';
import { type Scenario, scenarioSource } from '../scenario.ts';

export const currencyDepreciation: Scenario = {
  id: 'currency-depreciation',
  title: { en: 'Home currency down 10 %', zh: '本币贬值10%' },
  story: {
    en: 'The currency of the statements loses a tenth; foreign claims and debts are translated anew.',
    zh: '报表货币贬值10%，外币资产与负债重新折算。',
  },
  changes: [{ kind: 'foreign-exchange', depreciation: decimal('0.10') }],
  systematicFactor: -0.5,
  source: scenarioSource(
    'depreciation of a tenth, for the renminbi larger than any one year since 1994',
  ),
};
