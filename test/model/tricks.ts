/** Ways to change a text that leave its message as it is. */
export interface Trick {
  readonly name: string;
  /** `pick` gives numbers in [0, 1). */
  apply(text: string, pick: () => number): string;
}

const DIGITS: Readonly<Record<string, string>> = { o: '0', i: '1', e: '3', a: '4', s: '5', t: '7' };

/** Changes about `share` of the words that are long enough. */
function changed(text: string, share: number, pick: () => number, change: (word: string) => string): string {
  return text.replace(/[A-Z]{5,}/gi, (word) => (pick() < share ? change(word) : word));
}

export const TRICKS: readonly Trick[] = [
  { name: 'repeated whole', apply: (text) => `${text}\n${text}` },
  {
    name: 'a sentence repeated three times',
    apply: (text, pick) => {
      const sentences = text.split(/(?<=[.!?]) /);
      const one = sentences[Math.floor(pick() * sentences.length)]!;
      return [...sentences, one, one, one].join(' ');
    },
  },
  { name: 'spaced letters', apply: (text, pick) => changed(text, 0.1, pick, (word) => [...word].join(' ')) },
  {
    name: 'a mark inside a word',
    apply: (text, pick) =>
      changed(text, 0.15, pick, (word) => {
        const at = 2 + Math.floor(pick() * (word.length - 3));
        return word.slice(0, at) + '.-_*'[Math.floor(pick() * 4)]! + word.slice(at);
      }),
  },
  {
    name: 'digits for letters',
    apply: (text, pick) =>
      changed(text, 0.15, pick, (word) => word.replace(/[oieast]/, (letter) => DIGITS[letter] ?? letter)),
  },
  {
    name: 'look-alike letters',
    apply: (text, pick) => changed(text, 0.2, pick, (word) => word.replace('o', 'о').replace('a', 'а')),
  },
  { name: 'capitals', apply: (text) => text.toUpperCase() },
  {
    name: 'accents',
    apply: (text, pick) => changed(text, 0.3, pick, (word) => word.replace('e', 'é').replace('o', 'ò')),
  },
  { name: 'lines for spaces', apply: (text) => text.replaceAll('. ', '.\n') },
];
