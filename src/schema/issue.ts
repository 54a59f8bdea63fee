import type { core } from 'zod/mini';

/** What a schema asks for where a value doesn't follow it, in words: `must be a string`. */
export function problemOf(issue: core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${/^[aeiou]/u.test(issue.expected) ? 'an' : 'a'} ${issue.expected}`;
    case 'invalid_value':
      return `must be ${issue.values.map((value) => JSON.stringify(value)).join(' or ')}`;
    case 'unrecognized_keys':
      return `has an unknown key ${issue.keys[0] ?? ''}`;
    case 'invalid_format':
      return `is not written as ${issue.format === 'regex' ? 'documented' : issue.format}`;
    case 'too_small':
      return `must be at least ${issue.minimum}`;
    case 'too_big':
      return `must be at most ${issue.maximum}`;
    case 'invalid_union':
      return 'has none of the forms that are allowed';
    case 'custom':
    case 'invalid_element':
    case 'invalid_key':
    case 'not_multiple_of':
      return issue.message;
  }
}
