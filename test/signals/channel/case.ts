import { parseHost, unwrap } from '../../../src/hosts/index.js';
import type { Ad, ContactFact } from '../../../src/read/ad.js';
import { createRegistryIndex } from '../../../src/registry/index.js';
import type { Organisation, RegistryFile } from '../../../src/schema/registry.js';
import type { Case, Finding, Signal } from '../../../src/signals/signal.js';
import { plainText } from '../../../src/text/text.js';
import { wordsOf } from '../../../src/text/words.js';

export const HAVELIN: Organisation = {
  id: 'havelin',
  name: 'Havelin Network',
  alternateName: ['Havelin Network for Tenants and Lodgers'],
  domains: ['havelin.org'],
  channels: [{ type: 'linkedin', url: 'https://www.linkedin.com/company/havelin' }],
  contacts: ['jobs@havelin.org', 'havelin.volunteers@gmail.com'],
};
const SHOP: Organisation = { id: 'shop', name: 'Corner Shop' };
const OTHER: Organisation = { id: 'orlo', name: 'Orlo Foundation', domains: ['orlo.example.org'] };

/** A contact as the reader would give it: an address, a link, or a number with its type. */
export function contact(value: string | null, more: Partial<ContactFact> = {}): ContactFact {
  const type =
    more.type ?? (value !== null && value.includes('@') && !value.includes('//') ? 'email' : 'url');
  const unwrapped =
    value !== null && type === 'url' ? unwrap(value) : { url: value, wrappers: [], opaque: false };
  const hasHost = value !== null && (type === 'email' || type === 'url');
  return {
    type,
    value: unwrapped.url,
    host: hasHost ? (parseHost(unwrapped.url!)?.ascii ?? null) : null,
    role: 'apply',
    hidden: value === null,
    wrappers: unwrapped.wrappers,
    opaque: unwrapped.opaque,
    shown: null,
    spans: [],
    ...more,
  };
}

interface Given {
  readonly claims?: 'havelin' | 'shop' | null;
  readonly organisation?: Partial<Organisation>;
  readonly url?: string | null;
  readonly employer?: string | null;
  readonly contacts?: readonly ContactFact[];
}

/** A case made by hand: an ad that claims an organisation and has these contacts. */
export function caseOf({
  claims = 'havelin',
  organisation,
  url = null,
  employer = null,
  contacts = [],
}: Given): Case {
  const havelin = { ...HAVELIN, ...organisation };
  const file: RegistryFile = {
    format: 'scam-vacancy/registry@1',
    revision: '1',
    organisations: [havelin, SHOP, OTHER],
  };
  const registry = createRegistryIndex([file]);
  const text = 'Policy trainee wanted';
  const ad: Ad = {
    id: null, isAd: true, notAdReason: null, reported: null, telling: 0, text: plainText('text', text), words: wordsOf(text), language: 'en', title: null,
    organisation: employer === null ? null : { value: employer, spans: [] },
    kind: null, dates: [], pay: [], contacts, place: null, hours: null, oddities: [], disagreements: [], url, seenAt: '2026-01-10', seenAtStated: true, notes: [],
  }; // prettier-ignore
  const claimed = claims === null ? null : registry.organisations.get(claims)!;
  return {
    ad,
    claim: {
      organisation: claimed,
      name: claimed?.name ?? null,
      by: claimed === null ? null : 'name',
      confidence: 0.9,
      spans: [],
    },
    match: {
      status: 'none',
      vacancy: null,
      similarity: 0,
      differences: [],
      comparisons: [],
      added: [],
      demands: [],
      contactUnseen: false,
      copiesWording: false,
    },
    cadence: null,
    registry,
    now: '2026-01-10',
  };
}

/** Variants that the signal finds, `''` for a finding without one. */
export function variants(signal: Signal, given: Given): readonly string[] {
  return signal.detect(caseOf(given)).map((finding: Finding) => finding.variant ?? '');
}
