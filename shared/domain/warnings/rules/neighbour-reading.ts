import type { IsoDate } from '../../../kernel/dates.ts';
import type { Text } from '../../../kernel/text.ts';
import { companyIdOf } from '../../network/party.ts';
import { amountText, joined } from '../../quality/figure-text.ts';
import type { WarningSeverity } from '../severity.ts';
import { marginOf, recordCount } from './measure.ts';
import type { Neighbour } from './neighbourhood.ts';
import type { Evidence, Firing } from './reading.ts';

const TITLE: Text = { en: 'Parties in trouble', zh: '出险关联方' };

export const isTroubled = ({ watchLevel, isInDefault }: Neighbour): boolean =>
  watchLevel === 'RED' || isInDefault;

/** By the caller’s own id where it is a client, so that a fact and the network name it alike. */
export const entityOf = ({ party, name }: Neighbour): string => companyIdOf(party) ?? name;

const troubleOf = ({ isInDefault, trouble }: Neighbour): Text =>
  trouble ??
  (isInDefault
    ? { en: 'in default', zh: '已违约' }
    : { en: 'RED in early warning', zh: '红色预警' });

export const amountsText = (amounts: Neighbour['amounts']): Text =>
  joined(
    amounts.map(({ amount, currency }) => amountText(amount, currency)),
    ' + ',
    ' + ',
  );

const evidenceOf = ({ party, path, amounts }: Neighbour): Evidence => {
  const [amount, ...others] = amounts;
  const isOne = amount !== undefined && others.length === 0;
  return { kind: 'neighbour', party, path, ...(isOne ? { amount } : {}) };
};

/** That a neighbour is in trouble, how it is linked, the way to it and what hangs on it. */
export const troubledReading = (
  neighbour: Neighbour,
  severity: WarningSeverity,
  observedOn: IsoDate,
): Firing | undefined => {
  if (!isTroubled(neighbour)) return undefined;
  const { name, relation, path, amounts } = neighbour;
  const trouble = troubleOf(neighbour);
  const sums = amountsText(amounts);
  const hops = path.length - 1;
  const way =
    hops > 1 ? { en: `, ${hops} links away`, zh: `，相隔${hops}层关系` } : { en: '', zh: '' };
  const stake =
    amounts.length > 0 ? { en: `: ${sums.en}`, zh: `：${sums.zh}` } : { en: '', zh: '' };
  return {
    kind: 'fires',
    severity,
    held: severity,
    entity: entityOf(neighbour),
    observedOn,
    margin: marginOf(recordCount(TITLE, 1)),
    evidence: [evidenceOf(neighbour)],
    text: {
      en: `${name} is ${trouble.en}; it ${relation.en}${way.en}${stake.en}.`,
      zh: `${name}${trouble.zh}；${relation.zh}${way.zh}${stake.zh}。`,
    },
  };
};
