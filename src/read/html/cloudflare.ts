/** Longest protected address that is decoded, in hexadecimal digits. */
const LONGEST = 1000;
const PATH = '/cdn-cgi/l/email-protection#';
const ADDRESS = /^[^\s@<>"]+@[^\s@<>"]+$/;

/**
 * The address that Cloudflare's e-mail protection hides: hexadecimal bytes, the first of which is the key that all
 * others were XORed with (https://developers.cloudflare.com/waf/tools/scrape-shield/email-address-obfuscation/).
 * Null where the digits hide none.
 */
export function decodeCloudflare(hex: string): string | null {
  if (hex.length < 6 || hex.length > LONGEST || hex.length % 2 !== 0 || !/^[\da-f]+$/i.test(hex)) return null;
  const key = parseInt(hex.slice(0, 2), 16);
  const bytes = new Uint8Array(hex.length / 2 - 1);
  for (let i = 0; i < bytes.length; i++) bytes[i] = parseInt(hex.slice(2 * i + 2, 2 * i + 4), 16) ^ key;
  const address = new TextDecoder().decode(bytes);
  return ADDRESS.test(address) ? address : null;
}

/** The protected address of a link, or null for any other link. */
export function cloudflareLink(href: string): string | null {
  const at = href.indexOf(PATH);
  return at < 0 ? null : decodeCloudflare(href.slice(at + PATH.length));
}
