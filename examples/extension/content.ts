import { createDetector, type Assessment, type MessageLanguage } from 'scam-vacancy';
import { assessPage } from 'scam-vacancy/browser';

const LANGUAGES: readonly MessageLanguage[] = ['en', 'fr', 'nl', 'es'];
const HEADINGS: Readonly<Record<Assessment['verdict'], string>> = {
  scam: 'Very likely not a real vacancy',
  suspicious: 'Be careful with this vacancy',
  genuine: 'A listed vacancy',
  unverified: 'Nothing confirms this vacancy',
};

const lang = LANGUAGES.find((language) => navigator.language.startsWith(language)) ?? 'en';
const detector = createDetector({ lang });

/** Text only: whatever a page or a registry holds is shown as it is written and never run. */
function line(name: string, text: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}

function card({ verdict, score, evidence, advice, applyAt }: Assessment): HTMLElement {
  const section = document.createElement('section');
  section.append(line('h2', HEADINGS[verdict]));
  // A low number beside an ad that nothing confirms would reassure falsely.
  if (score >= 0.5) section.append(line('p', `Estimated likelihood of fraud: ${(score * 100).toFixed(1)} %`));
  const reasons = document.createElement('ul');
  for (const { bits, message } of evidence) if (Math.abs(bits) >= 1) reasons.append(line('li', message));
  section.append(reasons, ...advice.map((text) => line('p', text)));
  if (applyAt !== null) section.append(line('p', applyAt.join(' · ')));
  return section;
}

const panel = document.createElement('div');
// A closed shadow root: the page's styles and scripts don't reach the answer.
const root = panel.attachShadow({ mode: 'closed' });
const style = document.createElement('style');
style.textContent = `
  :host { position: fixed; inset: 1rem 1rem auto auto; z-index: 2147483647; width: 22rem; max-height: 90vh; overflow: auto }
  section { font: 14px/1.45 system-ui, sans-serif; color: #1a1a1a; background: #fff; border: 2px solid #1a1a1a; border-radius: 8px; padding: .75rem 1rem; margin: 0 0 .5rem }
  h2 { font-size: 16px; margin: 0 } ul { padding-left: 1.1rem } p { margin: .4rem 0; overflow-wrap: anywhere }`;
root.append(style);
const found = assessPage(document, detector);
root.append(
  ...(found.length === 0 ? [line('section', 'There is no job ad on this page.')] : found.map(card)),
);
document.documentElement.append(panel);
