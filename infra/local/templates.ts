import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';

const templateSchema = z.object({
  Parameters: z.record(z.string(), z.object({ Default: z.string().optional() })).default({}),
  /** A stack of what there is none of yet has no resources. */
  Resources: z
    .record(
      z.string(),
      z.object({ Type: z.string(), Properties: z.record(z.string(), z.unknown()).default({}) }),
    )
    .default({}),
  Outputs: z
    .record(
      z.string(),
      z.object({ Value: z.unknown(), Export: z.object({ Name: z.string() }).optional() }),
    )
    .default({}),
});
type Template = z.infer<typeof templateSchema>;

/** A resource with every reference replaced: `Ref` by its id, `Fn::GetAtt` by `<id>.<attribute>`. */
export interface LocalResource {
  readonly id: string;
  readonly type: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

const PSEUDO_PARAMETERS: Readonly<Record<string, string>> = {
  'AWS::AccountId': '000000000000',
  'AWS::Partition': 'aws',
  'AWS::Region': 'us-east-1',
  'AWS::URLSuffix': 'amazonaws.com',
};

const referenceSchema = z.strictObject({ Ref: z.string() });
const attributeSchema = z.strictObject({ 'Fn::GetAtt': z.tuple([z.string(), z.string()]) });
const joinSchema = z.strictObject({ 'Fn::Join': z.tuple([z.string(), z.array(z.unknown())]) });
const substitutionSchema = z.strictObject({ 'Fn::Sub': z.string() });
const importSchema = z.strictObject({ 'Fn::ImportValue': z.string() });

/** What a reference to a resource stands for where that is not the resource's id. */
export type PhysicalId = (type: string, id: string) => string | undefined;

/**
 * All resources of all stacks of an assembly, resolved.
 *
 * @param parameters Values of the stacks' parameters that have no default.
 */
export const readResources = async (
  assembly: string,
  parameters: Readonly<Record<string, string>>,
  physicalId: PhysicalId = () => undefined,
): Promise<readonly LocalResource[]> => {
  const files = (await readdir(assembly)).filter((name) => name.endsWith('.template.json')).sort();
  const templates = await Promise.all(
    files.map(async (file) =>
      templateSchema.parse(JSON.parse(await readFile(join(assembly, file), 'utf8'))),
    ),
  );
  return resolveTemplates(templates, parameters, physicalId);
};

const resolveTemplates = (
  templates: readonly Template[],
  parameters: Readonly<Record<string, string>>,
  physicalId: PhysicalId,
): readonly LocalResource[] => {
  const exported = new Map<string, { readonly template: Template; readonly value: unknown }>();
  for (const template of templates) {
    for (const { Export, Value } of Object.values(template.Outputs)) {
      if (Export) exported.set(Export.Name, { template, value: Value });
    }
  }

  const valueNamed = (template: Template, name: string): string => {
    const value = PSEUDO_PARAMETERS[name] ?? parameters[name] ?? template.Parameters[name]?.Default;
    if (value !== undefined) return value;
    const resource = template.Resources[name];
    if (resource !== undefined) return physicalId(resource.Type, name) ?? name;
    throw new Error(`the template refers to ${name}, which has no value here`);
  };
  const imported = (name: string): unknown => {
    const found = exported.get(name);
    if (found === undefined) throw new Error(`no stack exports ${name}`);
    return resolve(found.template, found.value);
  };
  const intrinsic = (template: Template, value: object): unknown => {
    const reference = referenceSchema.safeParse(value);
    if (reference.success) return valueNamed(template, reference.data.Ref);
    const attribute = attributeSchema.safeParse(value);
    if (attribute.success) return attribute.data['Fn::GetAtt'].join('.');
    const joined = joinSchema.safeParse(value);
    if (joined.success) {
      const [separator, parts] = joined.data['Fn::Join'];
      return parts.map((part) => resolve(template, part)).join(separator);
    }
    const substitution = substitutionSchema.safeParse(value);
    if (substitution.success) {
      return substitution.data['Fn::Sub'].replaceAll(/\$\{([^}]+)\}/g, (_, name: string) =>
        valueNamed(template, name),
      );
    }
    const importing = importSchema.safeParse(value);
    if (importing.success) return imported(importing.data['Fn::ImportValue']);
    throw new Error(`the local runner cannot resolve ${JSON.stringify(value)}`);
  };
  const resolve = (template: Template, value: unknown): unknown => {
    if (Array.isArray(value)) return value.map((element) => resolve(template, element));
    if (typeof value !== 'object' || value === null) return value;
    const [name = ''] = Object.keys(value);
    return name === 'Ref' || name.startsWith('Fn::')
      ? intrinsic(template, value)
      : resolveAll(template, value);
  };
  const resolveAll = (template: Template, value: object): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, resolve(template, inner)]),
    );

  return templates.flatMap((template) =>
    Object.entries(template.Resources)
      .filter(([, { Type }]) => isServed(Type))
      .map(([id, { Type, Properties }]) => ({
        id,
        type: Type,
        properties: resolveAll(template, Properties),
      })),
  );
};

const SERVED_TYPES = new Set([
  'AWS::ApiGatewayV2::Authorizer',
  'AWS::ApiGatewayV2::Integration',
  'AWS::ApiGatewayV2::Route',
  'AWS::DynamoDB::GlobalTable',
  'AWS::Events::EventBus',
  'AWS::Events::Rule',
  'AWS::Lambda::EventSourceMapping',
  'AWS::Lambda::Function',
  'AWS::S3::Bucket',
  'AWS::SQS::Queue',
]);
/** What has no counterpart on one machine: permissions, keys, logs and alarms. */
const UNNEEDED_TYPES = new Set([
  'AWS::ApiGatewayV2::Api',
  'AWS::ApiGatewayV2::Stage',
  'AWS::CDK::Metadata',
  'AWS::CloudWatch::Alarm',
  'AWS::IAM::Policy',
  'AWS::IAM::Role',
  'AWS::KMS::Key',
  'AWS::Lambda::EventInvokeConfig',
  'AWS::Lambda::Permission',
  'AWS::Logs::LogGroup',
  'AWS::S3::BucketPolicy',
  'AWS::SQS::QueuePolicy',
]);

/** A resource that the runner does not know must not be missing silently. */
const isServed = (type: string): boolean => {
  if (SERVED_TYPES.has(type)) return true;
  if (UNNEEDED_TYPES.has(type)) return false;
  throw new Error(`the local runner does not know what to do with ${type}`);
};
