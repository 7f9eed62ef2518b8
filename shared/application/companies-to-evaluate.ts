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

type Image = ChangeSeen['newImage'];

const listIn = (image: Image, member: string): readonly unknown[] => {
  const value = image?.[member];
  return Array.isArray(value) ? value : [];
};

/** Clients at the other end of links that changed, those that are gone among them. */
const affectedBy = (image: Image): readonly string[] =>
  listIn(image, 'affected').filter((each) => typeof each === 'string');

const hasLinks = (image: Image): boolean => listIn(image, 'links').length > 0;

/**
 * Whom to evaluate again after a change. Warnings of a company follow from what is known of it;
 * its neighbours look at its links, its own level and its defaults. Levels that came to a company through
 * the network are no news to others, so that telling ends.
 */
export const companiesToEvaluate = async (
  change: ChangeSeen,
  neighbours: Neighbours,
): Promise<readonly string[]> => {
  const companyId = companyOf(change);
  if (companyId === undefined) return [];
  const { kind, newImage, oldImage } = change;
  if (kind === 'links') {
    const direct = affectedBy(newImage);
    const isAlone = direct.length === 0 && !hasLinks(newImage);
    return isAlone ? [] : [...new Set([...direct, ...(await neighbours.of(companyId))])];
  }
  if (kind === 'watch')
    // The company itself as well: it stands in rings, and read its own level from before.
    return newImage?.ownLevel === (oldImage?.ownLevel ?? 'GREEN')
      ? []
      : [companyId, ...(await neighbours.of(companyId))];
  return kind === 'outcome' ? [companyId, ...(await neighbours.of(companyId))] : [companyId];
};
