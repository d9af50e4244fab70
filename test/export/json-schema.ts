/**
 * As much of JSON Schema as the schemas of Open Referral UK use: type, required, enum, items, $ref.
 */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

const isOfType = (value: unknown, type: string): boolean => {
  if (type === "array") return Array.isArray(value);
  if (type === "object")
    return typeof value === "object" && value !== null && !Array.isArray(value);
  if (type === "integer") return Number.isInteger(value);
  return typeof value === type;
};

/**
 * What of a value a schema does not allow, each with its place. `named` finds the schema of a
 * `$ref`.
 */
export function schemaFaults(
  value: unknown,
  schema: Schema,
  named: (ref: string) => Schema,
  at = "",
): readonly string[] {
  if (schema.$ref !== undefined) return schemaFaults(value, named(schema.$ref), named, at);
  const { type, enum: allowed, required = [], properties = {}, items } = schema;
  if (type !== undefined && !isOfType(value, type)) return [`${at} is not of type ${type}`];
  if (allowed !== undefined && !allowed.includes(value))
    return [`${at} is none of ${allowed.join(", ")}`];
  if (Array.isArray(value))
    return items === undefined
      ? []
      : value.flatMap((one, index) => schemaFaults(one, items, named, `${at}/${index}`));
  if (typeof value !== "object" || value === null) return [];
  const record = value as Readonly<Record<string, unknown>>;
  return [
    ...required.filter((name) => record[name] === undefined).map((name) => `${at} lacks ${name}`),
    ...Object.entries(properties).flatMap(([name, part]) =>
      record[name] === undefined ? [] : schemaFaults(record[name], part, named, `${at}/${name}`),
    ),
  ];
}
