import type { FindingDocument } from '../contracts/assessment-output.ts';
import type { IdentityFinding } from '../domain/identities/identity-finding.ts';
import { decimalText } from '../kernel/decimal.ts';

/** An identity that does not hold, fit for the wire and for storage. */
export const describeFinding = (finding: IdentityFinding): FindingDocument => ({
  ...finding,
  left: { text: finding.left.text, value: decimalText(finding.left.value) },
  right: { text: finding.right.text, value: decimalText(finding.right.value) },
  difference: decimalText(finding.difference),
  tolerance: decimalText(finding.tolerance),
});
