import { type CompanyProfile, encodeCompanyProfile } from '../contracts/company-profile.ts';
import {
  encodeJudgement,
  type Judgement,
  type JudgementGiven,
} from '../contracts/judgement-input.ts';
import { encodeStatement } from '../contracts/statement-record.ts';
import type { Fact } from '../domain/facts/fact.ts';
import { statementWithdrawals } from '../domain/facts/fact-versions.ts';
import { describeBasis, type FinancialStatement } from '../domain/statements/statement.ts';
import type { IsoInstant } from '../kernel/dates.ts';
import { contentHash } from './content-hash.ts';
import { factHash } from './fact-hash.ts';
import type { CompanyRecord, RecordAdditions, Recorded } from './ports/company-store.ts';

const NOTHING_ADDED: RecordAdditions = {
  profiles: [],
  statements: [],
  facts: [],
  judgements: [],
};

export const emptyRecord = (companyId: string): CompanyRecord => ({ companyId, ...NOTHING_ADDED });

export const withAdditions = (record: CompanyRecord, added: RecordAdditions): CompanyRecord => ({
  companyId: record.companyId,
  profiles: [...record.profiles, ...added.profiles],
  statements: [...record.statements, ...added.statements],
  facts: [...record.facts, ...added.facts],
  judgements: [...record.judgements, ...added.judgements],
});

/** What a request says about a company. */
export interface CompanyNews {
  readonly profile?: CompanyProfile;
  readonly statements?: readonly FinancialStatement[];
  readonly facts?: readonly Fact[];
  readonly judgement?: JudgementGiven;
}

const isNews = <Value>(
  entry: Recorded<Value>,
  latest: Recorded<Value> | undefined,
): readonly Recorded<Value>[] => (entry.hash === latest?.hash ? [] : [entry]);

const keyOf = (statement: FinancialStatement): string =>
  `${describeBasis(statement)} ${statement.version}`;

const newStatements = (
  record: CompanyRecord,
  statements: readonly FinancialStatement[],
  recordedAt: IsoInstant,
): readonly Recorded<FinancialStatement>[] => {
  const isWithdrawn = statementWithdrawals(record.facts);
  return statements.flatMap((statement) => {
    const value = { ...statement, receivedAt: recordedAt };
    const entry = { value, hash: contentHash(encodeStatement(statement)), recordedAt };
    const key = keyOf(statement);
    return isNews(
      entry,
      record.statements.findLast((held) => keyOf(held.value) === key && !isWithdrawn(held)),
    );
  });
};

const newFacts = (
  record: CompanyRecord,
  facts: readonly Fact[],
  recordedAt: IsoInstant,
): readonly Recorded<Fact>[] => {
  const held = new Set(record.facts.map(({ hash }) => hash));
  return facts.flatMap((value) => {
    const hash = factHash(value);
    if (held.has(hash)) return [];
    held.add(hash);
    return [{ value, hash, recordedAt }];
  });
};

const replaced = (standing: Judgement, given: JudgementGiven): Judgement =>
  Object.fromEntries(
    Object.entries({ ...standing, ...given }).filter(([, value]) => value !== null),
  );

/** What a request adds to the record. Saying again what already stands adds nothing. */
export const companyAdditions = (
  record: CompanyRecord,
  news: CompanyNews,
  recordedAt: IsoInstant,
): RecordAdditions => {
  const { profile, statements = [], facts = [], judgement = {} } = news;
  const standing = record.judgements.at(-1);
  const stands = replaced(standing?.value ?? {}, judgement);
  const judged = { value: stands, hash: contentHash(encodeJudgement(stands)), recordedAt };
  return {
    profiles:
      profile === undefined
        ? []
        : isNews(
            { value: profile, hash: contentHash(encodeCompanyProfile(profile)), recordedAt },
            record.profiles.at(-1),
          ),
    statements: newStatements(record, statements, recordedAt),
    facts: newFacts(record, facts, recordedAt),
    judgements:
      standing === undefined && Object.keys(stands).length === 0 ? [] : isNews(judged, standing),
  };
};

export const isAnythingAdded = (added: RecordAdditions): boolean =>
  Object.values(added).some((entries) => entries.length > 0);
