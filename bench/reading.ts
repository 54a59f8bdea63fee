/** How long each extractor takes on a 6 kB ad, warm, as a ratio to one Unicode-regex pass over its words. */
import { Bench } from 'tinybench';
import { readContacts } from '../src/read/contacts.js';
import { readDates } from '../src/read/dates.js';
import { readHours } from '../src/read/hours.js';
import { readKind } from '../src/read/kind.js';
import { languageOf } from '../src/read/language.js';
import { readNature } from '../src/read/nature.js';
import { readOrganisation } from '../src/read/organisation.js';
import { readPay } from '../src/read/pay.js';
import { readPlace } from '../src/read/place.js';
import { readRoundup } from '../src/read/roundup.js';
import { readTitle } from '../src/read/title.js';
import { plainText } from '../src/text/text.js';
import { wordsOf, type Words } from '../src/text/words.js';
import { longAd } from './long-ad.js';

const AD = longAd(6000);
const text = plainText('text', AD);
const seenAt = '2026-03-02';
/** A copy, since what is known of one `Words` is remembered. */
const fresh = (words: Words): Words => ({ ...words });
const words = wordsOf(AD);
const marked = fresh(words);
languageOf(marked, null);
const title = readTitle(text, words);

const bench = new Bench({ time: 400, warmupTime: 200 });
bench
  .add('yardstick: one Unicode-regex pass', () => AD.match(/[\p{L}\p{M}\p{N}]+/gu)?.length)
  .add('words', () => wordsOf(AD).count)
  .add('marks and language', () => languageOf(fresh(words), null))
  .add('title', () => readTitle(text, marked))
  .add('organisation', () => readOrganisation(text, marked))
  .add('kind', () => readKind(title, text, marked, 'en'))
  .add('place', () => readPlace(text, marked))
  .add('hours', () => readHours(text, marked))
  .add('dates', () => readDates(text, marked, 'en', { seenAt }))
  .add('pay', () => readPay(text, marked))
  .add('contacts', () => readContacts(text, marked, []))
  .add('nature', () => readNature(text, marked, 'en'))
  .add('round-up', () => readRoundup(plainText('text', AD), marked, 'en', seenAt))
  .add('all of them', () => {
    const own = fresh(words);
    const language = languageOf(own, null);
    const named = readTitle(text, own);
    return [
      readNature(text, own, language), readOrganisation(text, own), readKind(named, text, own, language), readDates(text, own, language, { seenAt }),
      readPay(text, own), readContacts(text, own, []), readPlace(text, own), readHours(text, own), readRoundup(text, own, language, seenAt),
    ]; // prettier-ignore
  });
await bench.run();
const times = bench.tasks.map(({ name, result }) => ({
  name,
  micros: ('latency' in result ? result.latency.mean : 0) * 1000,
}));
const yardstick = times[0]!.micros;
for (const { name, micros } of times)
  console.log(
    `${name.padEnd(36)} ${micros.toFixed(1).padStart(8)} µs  ${(micros / yardstick).toFixed(2).padStart(6)} ×`,
  );
