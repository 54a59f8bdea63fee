import * as z from 'zod/mini';
import { registrySchema } from '../src/schema/registry.js';

/** The published schema. Unknown fields are allowed, so that a newer registry loads in an older library. */
export function registryJsonSchema(): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(registrySchema, { target: 'draft-2020-12', io: 'input' });
  return {
    $schema,
    $id: 'https://unpkg.com/scam-vacancy/data/registry.schema.json',
    title: 'scam-vacancy registry',
    description:
      'What an organisation publishes about its vacancies: names, domains, addresses, publication windows, vacancies ' +
      "and scam alerts. What isn't known is null or missing, never guessed; what is inferred is marked.",
    ...rest,
  };
}
