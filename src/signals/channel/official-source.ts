import { isTrustedWrapper, parseHost, unwrap } from '../../hosts/index.js';
import { defineSignal } from '../signal.js';

const DECORATION = /^https?:\/\/(?:www\.)?|\/$/giu;

function plain(url: string): string {
  return url.trim().replace(DECORATION, '').toLowerCase();
}

function isUnder(url: string, page: string): boolean {
  const at = plain(url);
  const start = plain(page);
  return at === start || (at.startsWith(start) && '/?#'.includes(at[start.length]!));
}

export const officialSource = defineSignal({
  code: 'channel/official-source',
  asks: "Was the ad found on the organisation's own site, or on a page that it keeps?",
  mind: 'Boards, aggregators and networks carry genuine ads as well: another source is no sign against an ad.',
  applies: () => false,
  detect({ ad, claim, registry }) {
    const organisation = claim.organisation;
    if (ad.url === null || organisation === null) return [];
    const { url, wrappers, opaque } = unwrap(ad.url);
    const host = parseHost(url);
    if (host === null || opaque || !wrappers.every(isTrustedWrapper)) return [];
    const data = { organisation: organisation.name, host: host.unicode };
    if (registry.hosts.officialOf(host)?.organisation === organisation.id) {
      return [{ variant: 'domain', data, source: organisation.id }];
    }
    const channel = organisation.channels?.find((page) => isUnder(url, page.url));
    return channel === undefined
      ? []
      : [{ variant: 'page', data: { ...data, channel: channel.type }, source: organisation.id }];
  },
});
