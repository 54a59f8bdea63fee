/** Bits with their sign, two decimals: `+8.60`. */
export function signedBits(bits: number): string {
  return `${bits < 0 ? '-' : '+'}${Math.abs(bits).toFixed(2)}`;
}

/** A probability to as many places as tell it from 0 and 1: `0.953`, `0.99998`. */
export function probability(value: number): string {
  const places = Math.min(
    8,
    Math.max(3, Math.ceil(-Math.log10(Math.max(1e-9, Math.min(value, 1 - value)))) + 1),
  );
  return value.toFixed(places);
}
