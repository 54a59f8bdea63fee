/** A message taken apart: words, facts to fill in, and clauses of which the first that can be filled in is used. */
export type Template = readonly Segment[];

type Segment = string | { readonly fact: string } | { readonly choices: readonly Template[] };

/** Prints a fact by its name; null where it is missing, so that the clause with it is left out. */
export type PrintFact = (name: string) => string | null;

const PLACEHOLDER = /\[([^[\]]*)\]|\{(\w+)\}/gu;

/**
 * Takes a message apart. `{name}` stands for a fact; `[…]` is left out where a fact in it is missing, and
 * `[one|other]` is the first of the two that misses none. Clauses do not hold clauses.
 *
 * @param words what is done to the words between the facts, such as French spaces before punctuation
 */
export function parseTemplate(text: string, words: (words: string) => string): Template {
  const segments: Segment[] = [];
  let at = 0;
  for (const found of text.matchAll(PLACEHOLDER)) {
    const [whole, clause, fact] = found;
    if (found.index > at) segments.push(words(text.slice(at, found.index)));
    segments.push(
      fact === undefined
        ? { choices: clause!.split('|').map((choice) => parseTemplate(choice, words)) }
        : { fact },
    );
    at = found.index + whole.length;
  }
  if (at < text.length) segments.push(words(text.slice(at)));
  return segments;
}

/** The message with its facts; a fact outside a clause that is missing leaves nothing. */
export function render(template: Template, print: PrintFact): string {
  let message = '';
  for (const segment of template) {
    if (typeof segment === 'string') message += segment;
    else if ('fact' in segment) message += print(segment.fact) ?? '';
    else message += firstComplete(segment.choices, print);
  }
  return message;
}

function firstComplete(choices: readonly Template[], print: PrintFact): string {
  for (const choice of choices) {
    const clause = complete(choice, print);
    if (clause !== null) return clause;
  }
  return '';
}

function complete(clause: Template, print: PrintFact): string | null {
  let text = '';
  for (const segment of clause) {
    const part = typeof segment === 'string' ? segment : 'fact' in segment ? print(segment.fact) : null;
    if (part === null) return null;
    text += part;
  }
  return text;
}
