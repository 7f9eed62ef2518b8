import type { FactKind } from '../domain/facts/fact-kind.ts';
import type { FactMembers } from '../domain/facts/fact-member.ts';
import { FACT_KINDS } from '../domain/facts/index.generated.ts';
import {
  SOURCE_CLASSES,
  SOURCE_CLASSES_SOURCE,
  type SourceClass,
} from '../domain/facts/source-class.ts';

const describeMember = (name: string, member: FactMembers[string]) => {
  const { tells, isOptional, ...rest } = member;
  return {
    name,
    tells,
    titles: [tells.en, tells.zh],
    isRequired: isOptional !== true,
    ...rest,
    ...(member.form === 'choice'
      ? {
          values: Object.entries(member.values).map(([value, zh]) => ({
            value,
            title: { en: value.replaceAll('-', ' '), zh },
          })),
        }
      : {}),
  };
};

const describeKind = (kind: FactKind) => {
  const { members, title, ...rest } = kind;
  return {
    ...rest,
    title,
    titles: [title.en, title.zh],
    credibility: SOURCE_CLASSES[kind.sourceClass].credibility,
    members: Object.entries(members).map(([name, member]) => describeMember(name, member)),
  };
};

/** Every kind of fact as declared, and how far each class of source is believed. */
export const factKindsListed = () => ({
  items: FACT_KINDS.map(describeKind),
  sourceClasses: Object.entries<SourceClass>(SOURCE_CLASSES).map(
    ([id, { title, credibility }]) => ({
      id,
      title,
      credibility,
    }),
  ),
  source: SOURCE_CLASSES_SOURCE,
});
