import type { Note, Oddity } from '../../read/ad.js';
import { plainText, spanOf, type Text } from '../text.js';
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
const MOST_WORDS = 500;
const EXOTIC_SPACES = /[\xa0\u1680\u2000-\u200a\u202f\u205f\u2800\u3000]/g;
/** Every place is its own. */
const IN_PLACE = [{ clean: 0, raw: 0 }];

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

/** Takes off layer after layer of wrong decoding. */
function decoded(field: string, raw: string, notes: Note[]): State {
  let state: State = { edits: [], value: raw };
  let codec: string | null = null;
  for (let layer = 0; layer < MOST_LAYERS; layer++) {
    const found = misreadEdits(state.value);
    if (found.edits.length === 0) break;
    codec ??= found.codec;
    state = followedBy(state, found.edits);
  }
  const message = `The text had been decoded wrongly (${codec}) and was repaired.`;
  if (codec !== null) notes.push({ code: 'repaired-encoding', message, field });
  return state;
}

/**
 * Makes a text fit to be read and remembers where each of its characters stood in the field. Wrong decoding is undone
 * where it is sure; characters are composed (NFC), invisible ones removed, exotic spaces made plain. Linear.
 *
 * @param field Name of the ad's field, for spans.
 */
export function repairText(field: string, raw: string): Repair {
  const needs = needsRepair(raw);
  const notes: Note[] = [];
  const oddities: Oddity[] = [];
  let text: Text;
  if (!needs.decoding && !needs.cleaning && !needs.composing) {
    text = needs.spaces
      ? { field, value: raw.replace(EXOTIC_SPACES, ' '), raw, runs: IN_PLACE }
      : plainText(field, raw);
  } else {
    let state: State = needs.decoding ? decoded(field, raw, notes) : { edits: [], value: raw };
    const { edits, hidden } = cleanInvisible(state.value);
    const before = hidden.length === 0 ? null : textOf(field, raw, state);
    for (const type of ['zero-width', 'bidi-control'] as const) {
      const spans = hidden
        .filter((one) => one.type === type)
        .map(({ start, end }) => spanOf(before!, start, end));
      if (spans.length > 0) oddities.push({ type, spans });
    }
    state = followedBy(state, edits);
    state = followedBy(state, thinMarks(state.value));
    state = followedBy(state, normalEdits(state.value));
    text = textOf(field, raw, state);
  }
  if (needs.scripts || needs.decoding || needs.cleaning) {
    const spans = mixedScriptWords(text.value, MOST_WORDS).map(({ start, end }) => spanOf(text, start, end));
    if (spans.length > 0) oddities.push({ type: 'mixed-script', spans });
  }
  if ((needs.decoding || needs.cleaning) && text.value.includes('\ufffd')) {
    const message = 'Some characters were lost before the text reached us.';
    notes.push({ code: 'lost-characters', message, field });
  }
  return { text, oddities, notes };
}
