import type { Words } from '../text/words.js';
import type { FoundContact } from './found-contact.js';
import { isTopLevel } from './top-level.js';
import { urlEnd } from './url-end.js';
import { marksOf } from './vocabulary/marks.js';

/**
 * Top-level labels that are words too: a host only where more than the dot says so, since scraped sentences lose the
 * space after a full stop ("great team.in fact").
 */
const WORDLIKE: ReadonlySet<string> = new Set(
  `al am an art as at bank be business by capital care career careers ce center community company consulting de digital direct do download du education
  el email en energy es et events expert finance fund global go group he health help house how hr id if il im in institute international is it jobs la
  law le legal life link live ma management marketing me media mi money my name network news no of on one online opportunity or pa page partners plus pm
  post press pro report review run sa school science se services si site so social software solutions space store support systems team technology to
  today tools top training tu un university up us va vote we website work works world zone`.split(/\s+/u),
);

/** `e.g`, `z.B`, `p.m`: abbreviations with a stop inside. */
const ABBREVIATION = /^(?:e\.g|i\.e|a\.m|p\.m|z\.b|d\.h|u\.a|o\.a|b\.v|n\.v|s\.a|p\.s)$/iu;

/** Words that touch each other by dots and hyphens. */
interface Chain {
  readonly first: number;
  /** Last label before the top-level one. */
  readonly name: number;
  /** The top-level label. */
  readonly top: number;
  readonly last: number;
}

function touches(words: Words, left: number, signs: string): boolean {
  return words.start[left + 1]! - words.end[left]! === 1 && signs.includes(words.text[words.end[left]!]!);
}

function chainAt(words: Words, i: number): Chain {
  let first = i;
  while (first > 0 && touches(words, first - 1, '-')) first--;
  let last = i + 1;
  while (last + 1 < words.count && touches(words, last, '.-')) last++;
  let top = last;
  // `www.haven.example`: a host, whatever its ending.
  if (words.at[i]!.folded === 'www' && last > i + 1 && /^\p{Ll}{2,}$/u.test(words.at[last]!.spelling))
    return { first, name: top - 1, top, last };
  while (
    top > i &&
    !(
      words.text[words.start[top]! - 1] === '.' &&
      isTopLevel(words.text.slice(words.start[top], words.end[top]))
    )
  )
    top--;
  return { first, name: top - 1, top, last };
}

function isHost(words: Words, tags: Int32Array, i: number, { first, name, top, last }: Chain): boolean {
  if (top <= i) return false;
  const { text } = words;
  const start = words.start[first]!;
  const after = text[words.end[top]!];
  if (text[start - 1] === '@' || after === '@' || text[words.end[last]!] === '@') return false;
  // `.net-like`, `.com-based`: a word, and no host.
  if (after === '-') return false;
  const path = after === '/';
  const word = words.at[name]!;
  if (!word.hasLetter || (word.folded.length < 2 && !path)) return false;
  if (path || words.at[i]!.folded === 'www') return true;
  const labels = top - i;
  if (labels < 2 && ABBREVIATION.test(text.slice(start, start + 3))) return false;
  const label = text.slice(words.start[top], words.end[top]);
  const known = tags[name]! !== 0;
  if (WORDLIKE.has(label)) return setApart(words, start, known, labels);
  return !(known && label.length === 2 && labels < 2);
}

/** A word-like ending needs lower case, no known word before it, and a bracket, a colon or a word that leads to links. */
function setApart(words: Words, start: number, known: boolean, labels: number): boolean {
  const { text } = words;
  if (/\p{Lu}/u.test(text[start]!)) return false;
  if (labels > 1) return true;
  if (known) return false;
  const before = text.slice(Math.max(0, start - 9), start);
  return /(?:^|[(:>|\n]\s?|\b(?:at|on|via|visit|see|website|site|sur|sous|op|auf|unter|bei|en|su|em|www|to)\s)$/iu.test(
    before,
  );
}

/** Hosts without a scheme: `www.example.org/jobs`, `example.org`, `bit.ly/x`. Reads words that touch a full stop. */
export function bareHosts(words: Words): readonly FoundContact[] {
  const { text } = words;
  const { tags } = marksOf(words);
  const found: FoundContact[] = [];
  for (let i = 0; i + 1 < words.count; i++) {
    if (text.charCodeAt(words.end[i]!) !== 0x2e || words.start[i + 1] !== words.end[i]! + 1) continue;
    if ('@./'.includes(text[words.start[i]! - 1] ?? ' ')) continue;
    const chain = chainAt(words, i);
    const at = i;
    i = chain.last - 1;
    if (!isHost(words, tags, at, chain)) continue;
    const start = words.start[chain.first]!;
    const end = text[words.end[chain.top]!] === '/' ? urlEnd(text, start) : words.end[chain.top]!;
    found.push({
      type: 'url',
      value: `https://${text.slice(start, end)}`,
      start,
      end,
      label: null,
      guessed: words.at[at]!.folded !== 'www',
    });
  }
  return found;
}
