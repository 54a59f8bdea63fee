import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { registrySchema, type RegistryFile, type Vacancy } from '../../src/schema/registry.js';

/** An official vacancy with its wording, to be mangled and forged. */
export interface Original {
  readonly id: string;
  readonly organisation: string;
  readonly title: string;
  readonly kind: string;
  /** The official text, and the document as it was found, with what a board put round it. */
  readonly text: string;
  readonly found: string;
  /** Days on which it was open, where a window is known. */
  readonly seenAt: readonly string[];
  readonly email: string;
  readonly domain: string;
  readonly vacancy: Vacancy;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const load = (file: string): RegistryFile =>
  registrySchema.parse(JSON.parse(readFileSync(join(root, file), 'utf8')));

export const bundled = load('data/registry/picum.json');
export const example = load('examples/registry/rivers.json');
export const seedFolder = process.env['SCAM_VACANCY_SEEDS'];

const seedFacts = [
  {
    file: '000',
    id: 'picum-2019-06-communications-trainee',
    lines: [11, 56],
    seenAt: ['2019-06-24', '2019-07-02', '2019-07-20'],
  },
  {
    file: '001',
    id: 'picum-2025-06-advocacy-trainee',
    lines: [3, 82],
    seenAt: ['2025-06-02', '2025-06-13', '2025-06-22'],
  },
  {
    file: '002',
    id: 'picum-2025-01-advocacy-officer-enforcement',
    lines: [3, 104],
    seenAt: ['2024-12-12', '2024-12-28', '2025-01-11'],
  },
  {
    file: '004',
    id: 'picum-2023-08-project-officer-returns',
    lines: [1, 64],
    seenAt: ['2023-07-10', '2023-07-25', '2023-08-07'],
  },
] as const;

/** The vacancies of the source documents; none where SCAM_VACANCY_SEEDS isn't set. */
export function seedOriginals(): readonly Original[] {
  if (!seedFolder || !existsSync(seedFolder)) return [];
  const files = readdirSync(seedFolder);
  return seedFacts.map(({ file, id, lines, seenAt }) => {
    const found = readFileSync(
      join(
        seedFolder,
        files.find((name) => name.startsWith(`${file}_`))!,
      ),
      'utf8',
    );
    const text = found
      .split('\n')
      .slice(lines[0] - 1, lines[1])
      .join('\n');
    return original(bundled, id, text, found, seenAt, 'recruitment@picum.org', 'picum.org');
  });
}

/** The vacancies of the example registry that are in no other round's words. */
export function exampleOriginals(): readonly Original[] {
  const open = {
    'quendrassel-2026-09-policy-trainee': ['2026-09-08', '2026-09-20', '2026-10-04'],
    'quendrassel-2026-09-communications-trainee': ['2026-09-12', '2026-09-30', '2026-10-03'],
    'quendrassel-2026-11-programme-officer-floods': ['2026-11-06', '2026-11-12', '2026-11-19'],
    'quendrassel-2026-10-assistant-financier': ['2026-10-28', '2026-11-12', '2026-11-20'],
    'ostrelquay-2026-11-beleidsmedewerker-wonen': ['2026-11-12', '2026-11-16', '2026-11-21'],
  } as const;
  return Object.entries(open).map(([id, seenAt]) => {
    const vacancy = example.vacancies!.find((entry) => entry.id === id)!;
    const text = readFileSync(join(root, 'examples/registry/sources', vacancy.source!), 'utf8');
    const email = vacancy.applicationContact!.email!;
    return original(example, id, text, text, seenAt, email, email.split('@')[1]!);
  });
}

function original(
  registry: RegistryFile,
  id: string,
  text: string,
  found: string,
  seenAt: readonly string[],
  email: string,
  domain: string,
): Original {
  const vacancy = registry.vacancies!.find((entry) => entry.id === id)!;
  const { organisation, title, kind } = vacancy;
  return { id, organisation, title, kind: kind!, text, found, seenAt, email, domain, vacancy };
}
