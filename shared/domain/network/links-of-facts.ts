import { endOf, type Fact, type FactOf } from '../facts/fact.ts';
import { factId } from '../facts/fact-id.ts';
import type { LinkKind, NetworkLink } from './link.ts';
import { companyParty, counterparty, type Party } from './party.ts';

/** A link with the name that its fact gives the other party. */
export interface LinkTold extends NetworkLink {
  readonly other: Party;
  readonly otherName: string;
}

interface Tie {
  readonly kind: LinkKind;
  readonly name: string;
  readonly id?: string | undefined;
  /** Whether the link runs from the company to the other party. */
  readonly isOutward: boolean;
  readonly amount?: NonNullable<FactOf<'related-party'>['exposure']> | undefined;
  readonly share?: FactOf<'related-party'>['share'] | undefined;
}

type Relation = FactOf<'related-party'>['relation'];

const RELATIONS: Readonly<Record<Relation, Pick<Tie, 'kind' | 'isOutward'>>> = {
  parent: { kind: 'control', isOutward: false },
  controller: { kind: 'control', isOutward: false },
  subsidiary: { kind: 'control', isOutward: true },
  'same-controller': { kind: 'same-controller', isOutward: true },
  'joint-venture': { kind: 'related-party', isOutward: true },
  'same-person': { kind: 'affiliation', isOutward: true },
  'same-address': { kind: 'affiliation', isOutward: true },
  customer: { kind: 'customer', isOutward: true },
  supplier: { kind: 'supplier', isOutward: true },
};

const tieOf = (fact: Fact): Tie | undefined => {
  switch (fact.kind) {
    case 'guarantee-given': {
      const { beneficiary: name, beneficiaryId: id, amount } = fact;
      return { kind: 'guarantee', name, id, isOutward: true, amount };
    }
    case 'guarantee-received': {
      const { guarantor: name, guarantorId: id, amount } = fact;
      return { kind: 'guarantee', name, id, isOutward: false, amount };
    }
    case 'related-party': {
      const { party: name, partyId: id, relation, share, exposure: amount } = fact;
      return { ...RELATIONS[relation], name, id, share, amount };
    }
    case 'related-party-occupation': {
      const { party: name, amount } = fact;
      return name === undefined
        ? undefined
        : { kind: 'related-party', name, isOutward: true, amount };
    }
    default:
      return undefined;
  }
};

/** Every link that the facts of one company tell of, ended ones included, in the order of facts. */
export const linksOfFacts = (
  companyId: string,
  facts: readonly Fact[],
  /** Of amounts whose fact states none. */
  currency?: string,
): readonly LinkTold[] => {
  const self = companyParty(companyId);
  return facts.flatMap((fact): readonly LinkTold[] => {
    const tie = tieOf(fact);
    if (tie === undefined) return [];
    const other = counterparty(tie.name, tie.id, companyId);
    const until = endOf(fact);
    const stated = fact.currency ?? currency;
    const hasAmount = tie.amount !== undefined && stated !== undefined;
    return [
      {
        kind: tie.kind,
        from: tie.isOutward ? self : other,
        to: tie.isOutward ? other : self,
        ...(hasAmount ? { amount: { amount: tie.amount, currency: stated } } : {}),
        ...(tie.share === undefined ? {} : { share: tie.share }),
        toldBy: self,
        factId: factId(fact),
        since: fact.observedOn,
        ...(until === undefined ? {} : { until }),
        other,
        otherName: tie.name,
      },
    ];
  });
};
