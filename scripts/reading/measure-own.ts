/** Our own ads, written as files, read back through the Node door, and compared with their truth. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readAds } from '../../src/node.js';
import { compare, type Comparison } from './compare.js';
import { labelsOf, loadOwn, type Format, type OwnAd, type Part } from './own.js';
import { readInput } from './read-input.js';
import { render, type Rendered } from './render.js';
import { chromiumPath, pdfPrinter } from './render-pdf.js';

export interface MeasuredOwn {
  readonly id: string;
  readonly format: Format;
  readonly language: string;
  readonly part: OwnAd['part'];
  readonly comparisons: readonly Comparison[];
}

/** The files, with a browser only where one is there: without it the ads in PDF are left out. */
async function filesOf(ads: readonly OwnAd[]): Promise<readonly Rendered[]> {
  const path = chromiumPath();
  if (path === null) {
    console.error('No Chromium was found, so the ads in PDF are not measured; CHROMIUM names one.');
    return render(
      ads.filter((ad) => ad.format !== 'pdf'),
      () => Promise.reject(new Error('no browser')),
    );
  }
  const printer = await pdfPrinter(path);
  try {
    return await render(ads, printer.print);
  } finally {
    await printer.close();
  }
}

/** What the Node door reads from a file. @throws where it can't, or finds more or fewer ads than were written. */
async function inputsOf(path: string, expected: number): Promise<unknown[]> {
  const inputs: unknown[] = [];
  for await (const record of readAds(path)) {
    if ('error' in record) throw new Error(`${path}: ${record.error.message}`);
    inputs.push(record.ad);
  }
  if (inputs.length !== expected)
    throw new Error(`${path} holds ${expected} ads, and ${inputs.length} were read`);
  return inputs;
}

export async function measureOwn(folder: string, part?: Part): Promise<MeasuredOwn[]> {
  const ads = new Map(loadOwn(folder, part).map((ad) => [ad.id, ad]));
  const files = await filesOf([...ads.values()]);
  const place = await mkdtemp(join(tmpdir(), 'own-ads-'));
  try {
    const measured: MeasuredOwn[] = [];
    for (const { name, bytes, ids } of files) {
      const path = join(place, name);
      await writeFile(path, bytes);
      const inputs = await inputsOf(path, ids.length);
      ids.forEach((id, i) => {
        const ad = ads.get(id)!;
        const { ad: read, parts } = readInput(inputs[i]);
        const { format } = ad;
        const comparisons = compare(labelsOf(ad), read, parts);
        measured.push({ id, format, part: ad.part, language: id.slice(0, 2), comparisons });
      });
    }
    return measured.sort((a, b) => (a.id < b.id ? -1 : 1));
  } finally {
    await rm(place, { recursive: true, force: true });
  }
}
