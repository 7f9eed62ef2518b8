/** A change of an item, as far as it tells whom to evaluate again. */
export interface ChangeSeen {
  readonly kind: string;
  readonly newImage: Readonly<Record<string, unknown>> | undefined;
  readonly oldImage: Readonly<Record<string, unknown>> | undefined;
}

/** Whom a company's own level, default or rating may reach. */
export interface Neighbours {
  of(companyId: string): Promise<readonly string[]>;
}

const COMPANY = /^T#[^#]+#C#(.+)$/;

const companyOf = ({ newImage, oldImage }: ChangeSeen): string | undefined => {
  const partition = newImage?.pk ?? oldImage?.pk;
  return typeof partition === 'string' ? COMPANY.exec(partition)?.[1] : undefined;
};

/**
 * Whom to evaluate again after a change. Warnings of a company follow from what is known of it;
 * its neighbours look at its own level and at its defaults. Levels that came to a company through
 * the network are no news to others, so that telling ends.
 */
export const companiesToEvaluate = async (
  change: ChangeSeen,
  neighbours: Neighbours,
): Promise<readonly string[]> => {
  const companyId = companyOf(change);
  if (companyId === undefined) return [];
  const { kind, newImage, oldImage } = change;
  if (kind === 'watch')
    return newImage?.ownLevel === (oldImage?.ownLevel ?? 'GREEN') ? [] : neighbours.of(companyId);
  return kind === 'outcome' ? [companyId, ...(await neighbours.of(companyId))] : [companyId];
};
