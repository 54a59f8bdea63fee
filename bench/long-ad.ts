const PARAGRAPHS = [
  'Advocacy Officer (80 %, fixed term)',
  'Organisation: Haven Network',
  'Location: Ghent, Belgium',
  'Haven Network is a platform of community organisations that stand up for the rights of people on the move. We are looking for an Advocacy Officer who will follow European policy and support our members.',
  'Your tasks: follow debates in committees, draft positions and letters, prepare meetings with members, write for our newsletter and our website, and take minutes of the weekly meeting of the team.',
  'Your profile: a degree in law or social sciences or equal experience, 3-5 years of work in advocacy, very good written English, and a good command of French or Dutch. Experience with 25 or more partners is an asset.',
  'We offer a contract of 30 hours / week from 1 September 2026 to 31 August 2027, a salary of € 3,150 - € 3,420 gross per month, meal vouchers of € 8 a day and 24 days of holiday.',
  'How to apply: please send your CV and a letter of one page to jobs@haven-network.example.org before 14 June 2026 at midnight. Interviews will take place on 22 and 23 June 2026. Shortlisted candidates will hear from us by 18 June.',
  'Questions? Call +32 9 555 01 23 or see https://www.haven-network.example.org/jobs/advocacy-officer. Follow us on https://www.linkedin.com/company/haven-network-example.',
] as const;

const FILLER =
  'The work is done together with colleagues of the communications team and with members in twenty countries, who meet online each month and in person twice a year, share what they learn, and agree on what to ask of governments and institutions.';

/** An ad of our own of about `size` units, whose facts stand among as much prose as in real ones. */
export function longAd(size: number): string {
  const own = PARAGRAPHS.join('\n\n').length;
  const fillers = Math.max(0, Math.round((size - own) / (FILLER.length + 2)));
  const lines: string[] = [...PARAGRAPHS];
  for (let i = 0; i < fillers; i++) lines.splice(4 + (i % 3), 0, FILLER);
  return lines.join('\n\n');
}
