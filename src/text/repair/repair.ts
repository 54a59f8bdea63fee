import type { Note, Oddity } from '../../read/ad.js';
import { plainText, spanOf, type Span, type Text } from '../text.js';
import { applyEdits, composeEdits, runsOf, type Edit } from './edits.js';
import { cleanInvisible } from './invisible.js';
import { misreadEdits } from './misread.js';
import { normalEdits, thinMarks } from './normal.js';
import { needsRepair } from './scan.js';
import { mixedScriptWords } from './scripts.js';

/** A field's text, fit to be read, with what was found and done on the way. */
export interface Repair {
  readonly text: Text;
  /** Characters written to escape a machine: places in the field as given. */
  readonly oddities: readonly Oddity[];
  /** `repaired-encoding`, `lost-characters`. */
  readonly notes: readonly Note[];
}

/** So many times over is a text taken to have been misread; each layer doubles its length at least. */
const MOST_LAYERS = 4;

/** The edits made so far, and the text that they lead to. */
interface State {
  readonly edits: readonly Edit[];
  readonly value: string;
}

function followedBy(state: State, edits: readonly Edit[]): State {
  if (edits.length === 0) return state;
  return { edits: composeEdits(state.edits, state.value, edits), value: applyEdits(state.value, edits) };
}

function textOf(field: string, raw: string, { edits, value }: State): Text {
  return value === raw ? plainText(field, raw) : { field, value, raw, runs: runsOf(raw, edits) };
}

/**
 * Makes a text fit to be read and remembers where each of its characters stood in the field. Wrong decoding is undone
 * where it is sure; characters are composed (NFC), invisible ones removed, exotic spaces made plain. Linear.
 *
 * @param field Name of the ad's field, for spans.
 */
export function repairText(field: string, raw: string): Repair {
  const needs = needsRepair(raw);
  if (!needs.decoding && !needs.cleaning && !needs.scripts)
    return { text: plainText(field, raw), oddities: [], notes: [] };
  const notes: Note[] = [];
  let state: State = { edits: [], value: raw };
  if (needs.decoding) {
    let codec: string | null = null;
    for (let layer = 0; layer < MOST_LAYERS; layer++) {
      const found = misreadEdits(state.value);
      if (found.edits.length === 0) break;
      codec ??= found.codec;
      state = followedBy(state, found.edits);
    }
    if (codec !== null)
      notes.push({
        code: 'repaired-encoding',
        message: `The text had been decoded wrongly (${codec}) and was repaired.`,
        field,
      });
  }
  const oddities: Oddity[] = [];
  const { edits, hidden } = cleanInvisible(state.value);
  if (hidden.length > 0) {
    const before = textOf(field, raw, state);
    for (const type of ['zero-width', 'bidi-control'] as const) {
      const spans = hidden
        .filter((one) => one.type === type)
        .map((one) => spanOf(before, one.start, one.end));
      if (spans.length > 0) oddities.push({ type, spans });
    }
  }
  state = followedBy(state, edits);
  state = followedBy(state, thinMarks(state.value));
  state = followedBy(state, normalEdits(state.value));
  const text = textOf(field, raw, state);
  if (needs.scripts) {
    const spans: Span[] = mixedScriptWords(text.value).map(({ start, end }) => spanOf(text, start, end));
    if (spans.length > 0) oddities.push({ type: 'mixed-script', spans });
  }
  if (text.value.includes('\ufffd'))
    notes.push({
      code: 'lost-characters',
      message: 'Some characters were lost before the text reached us.',
      field,
    });
  return { text, oddities, notes };
}
