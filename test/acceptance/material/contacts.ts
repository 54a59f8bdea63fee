/** Domains that a forger would register or use for an organisation whose domain is `label.suffix`. */
export function lookalikes(domain: string): readonly string[] {
  const dot = domain.indexOf('.');
  const label = domain.slice(0, dot);
  const suffix = domain.slice(dot + 1);
  const doubled = `${label}${label.at(-1)}`;
  const dropped = label.slice(0, 2) + label.slice(3);
  const swapped = label.slice(0, -2) + label.at(-1) + label.at(-2);
  const out = [
    `${label}.com`,
    `${label}-${suffix.replaceAll('.', '')}.com`,
    `${label}-careers.org`,
    `${label}-recruitment.com`,
    `jobs-${label}.eu`,
    `${label}jobs.org`,
    `${doubled}.${suffix}`,
    `${dropped}.${suffix}`,
    `${swapped}.${suffix}`,
    `${label}.net`,
    `${label}.info`,
    `${domain}.apply-here.top`,
    `${label}.eu-vacancies.com`,
    `${label}-hr.site`,
    `www-${label}.${suffix}`,
    `${label}${suffix.replaceAll('.', '')}.org`,
    `${label}-internships.net`,
  ];
  if (label.includes('m')) out.push(`${label.replace('m', 'rn')}.${suffix}`);
  if (label.includes('i'))
    out.push(
      `${label.replace('i', 'l')}.${suffix}`,
      `${label.replace('i', '1')}.${suffix}`,
      `${label.replace('i', 'í')}.${suffix}`,
    );
  if (label.includes('a')) out.push(`${label.replace('a', 'а')}.${suffix}`);
  if (label.includes('c')) out.push(`${label.replace('c', 'с')}.${suffix}`);
  return [...new Set(out)].filter((host) => host !== domain);
}

/** Free-mail addresses with the organisation's label in them or without. */
export function freeMail(label: string): readonly string[] {
  return [
    `${label}.recruitment@gmail.com`,
    `recruitment.${label}@outlook.com`,
    `hr.${label}@yahoo.com`,
    `${label}hr@proton.me`,
    `${label}.jobs@gmx.net`,
    `careers.${label}@hotmail.com`,
    `${label}-emploi@laposte.net`,
    `jobs.${label}@mail.ru`,
    `${label}.bewerbung@web.de`,
    `${label}vacancy@zohomail.eu`,
    `recruiting.desk2025@gmail.com`,
    `${label}.brussels@icloud.com`,
    `personeel.${label}@telenet.be`,
    `seleccion.${label}@yahoo.es`,
  ];
}

/** Links that lead to nobody's own site, or nowhere that can be seen. */
export const foreignLinks: readonly string[] = [
  'https://eu-career-forms.com/apply/4471',
  'https://ngo-jobs-portal.top/form?id=88',
  'https://apply-desk.site/start',
  'http://vacancy-forms.info/download/application.docx',
  'https://recruit-center.xyz/traineeship',
  'https://human-rights-careers.click/apply',
  'https://jobsapplication.online/brussels/2231',
  'https://secure-hr-form.work/q',
];

export const shorteners: readonly string[] = [
  'https://bit.ly/3xPcApply',
  'https://tinyurl.com/traineeship-form',
  'https://cutt.ly/AppForm25',
  'https://t.ly/9kQz2',
  'https://is.gd/applyngo',
  'https://shorturl.at/bcd34',
  'https://rb.gy/q1w2e3',
];
