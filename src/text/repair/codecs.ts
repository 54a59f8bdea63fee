/** An eight-bit character set that UTF-8 text gets wrongly read in. */
export interface Codec {
  readonly name: string;
  /** One bit, for the tables that hold all sets at once. */
  readonly bit: number;
  /** The byte, 0x80 to 0xFF, that a UTF-16 unit stands for. */
  readonly byteOf: ReadonlyMap<number, number>;
  /** The same as a table, 0 where a unit stands for none; made when first asked for. */
  bytes(): Uint8Array;
}

// Characters 0xA0 to 0xFF, then 0x80 to 0x9F; a space stands where the set has no character of its own there (the
// WHATWG tables put the control character of the same number). Source: https://encoding.spec.whatwg.org/#indexes,
// written out because Node 20 and browsers disagree about what their own decoders do.
const LATIN1_UPPER = Array.from({ length: 96 }, (_, i) => String.fromCharCode(0xa0 + i)).join('');
const TABLES: readonly (readonly [name: string, upper: string, low: string])[] = [
  ['windows-1252', LATIN1_UPPER, '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'],
  [
    'windows-1250',
    '\u00a0ˇ˘Ł¤Ą¦§¨©Ş«¬\u00ad®Ż°±˛ł´µ¶·¸ąş»Ľ˝ľżŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙',
    '€ ‚ „…†‡ ‰Š‹ŚŤŽŹ ‘’“”•–— ™š›śťžź',
  ],
  [
    'windows-1257',
    '\u00a0 ¢£¤ ¦§Ø©Ŗ«¬\u00ad®Æ°±²³´µ¶·ø¹ŗ»¼½¾æĄĮĀĆÄÅĘĒČÉŹĖĢĶĪĻŠŃŅÓŌÕÖ×ŲŁŚŪÜŻŽßąįāćäåęēčéźėģķīļšńņóōõö÷ųłśūüżž˙',
    '€ ‚ „…†‡ ‰ ‹ ¨ˇ¸ ‘’“”•–— ™ › ¯˛ ',
  ],
  [
    'iso-8859-13',
    '\u00a0”¢£¤„¦§Ø©Ŗ«¬\u00ad®Æ°±²³“µ¶·ø¹ŗ»¼½¾æĄĮĀĆÄÅĘĒČÉŹĖĢĶĪĻŠŃŅÓŌÕÖ×ŲŁŚŪÜŻŽßąįāćäåęēčéźėģķīļšńņóōõö÷ųłśūüżž’',
    ' '.repeat(32),
  ],
  [
    'windows-1251',
    '\u00a0ЎўЈ¤Ґ¦§Ё©Є«¬\u00ad®Ї°±Ііґµ¶·ё№є»јЅѕїАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя',
    'ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–— ™љ›њќћџ',
  ],
  [
    'windows-1254',
    '\u00a0¡¢£¤¥¦§¨©ª«¬\u00ad®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏĞÑÒÓÔÕÖ×ØÙÚÛÜİŞßàáâãäåæçèéêëìíîïğñòóôõö÷øùúûüışÿ',
    '€ ‚ƒ„…†‡ˆ‰Š‹Œ    ‘’“”•–—˜™š›œ  Ÿ',
  ],
  [
    'macintosh',
    '†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ',
    'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü',
  ],
];

function codecOf(name: string, upper: string, low: string, index: number): Codec {
  const byteOf = new Map<number, number>();
  for (let i = 0; i < 32; i++) {
    byteOf.set(0x80 + i, 0x80 + i);
    if (low[i] !== ' ') byteOf.set(low.charCodeAt(i), 0x80 + i);
  }
  for (let i = 0; i < 96; i++) if (upper[i] !== ' ') byteOf.set(upper.charCodeAt(i), 0xa0 + i);
  let table: Uint8Array | null = null;
  const bytes = (): Uint8Array => {
    if (table === null) {
      table = new Uint8Array(0x10000);
      for (const [unit, byte] of byteOf) table[unit] = byte;
    }
    return table;
  };
  return { name, bit: 1 << index, byteOf, bytes };
}

/** Ordered by how often texts are misread in them; of two that explain a text equally well the earlier is believed. */
export const CODECS: readonly Codec[] = TABLES.map(([name, upper, low], index) =>
  codecOf(name, upper, low, index),
);

/** Windows-1252 characters of the bytes 0x80 to 0x9F; a space where there is none. */
export const WINDOWS_1252_LOW = TABLES[0]![2];

/**
 * For every UTF-16 unit, as bits, the sets in which it may begin a UTF-8 sequence of two bytes (`LEADS`) or of more
 * (`LONG_LEADS`), or continue one (`TRAILS`).
 */
export const LEADS = new Uint8Array(0x10000);
export const LONG_LEADS = new Uint8Array(0x10000);
export const TRAILS = new Uint8Array(0x10000);
for (const { bit, byteOf } of CODECS)
  for (const [unit, byte] of byteOf) {
    if (byte < 0xc0) TRAILS[unit]! |= bit;
    else if (byte >= 0xe0 && byte <= 0xf4) LONG_LEADS[unit]! |= bit;
    else if (byte >= 0xc2 && byte < 0xe0) LEADS[unit]! |= bit;
  }
