/** A genuine post of PICUM's that the registry doesn't hold, as it might be written. All written for this test. */
export interface Unlisted {
  readonly title: string;
  readonly seenAt: string;
  readonly text: string;
}

export const traineeships: readonly Unlisted[] = [
  {
    title: 'Advocacy Trainee',
    seenAt: '2026-06-10',
    text: `Advocacy Trainee – PICUM, Brussels

PICUM is offering a six-month traineeship in its advocacy team, from 1 September 2026 to 26 February 2027. The trainee helps our advocacy officers with research, events and the minutes of meetings.

You have a degree, write well in English and want to learn how a European network works. The traineeship is full time and paid €1,085 a month, with lunch vouchers and a transport pass.

Send the application form to recruitment@picum.org by 28 June 2026 at midnight.`,
  },
  {
    title: 'Communications Trainee',
    seenAt: '2026-06-25',
    text: `Communications Trainee

PICUM's communications team takes on a trainee for the period 1 September 2026 – 26 February 2027. You will draft posts, edit the newsletter and keep our media lists.

Remuneration: 1.085 euro per month. Place: Rue du Congrès 37, 1000 Brussels. Deadline: Sunday 5 July 2026. Please use the form on https://picum.org/employment-and-internships/ and mail it to recruitment@picum.org.`,
  },
  {
    title: 'Advocacy and Policy Trainee (winter round)',
    seenAt: '2025-12-15',
    text: `PICUM – Platform for International Cooperation on Undocumented Migrants

Vacancy: Advocacy and Policy Trainee
Period: 2 March 2026 – 28 August 2026
Closing date: 11 January 2026

The trainee follows European files on detention and social rights, translates short texts and supports our general assembly. Contract of professional immersion, €1,070 a month, local transport.

Applications, in English, to recruitment@picum.org. Interviews online on 27 and 28 January 2026.`,
  },
  {
    title: 'Stagiaire communication',
    seenAt: '2024-06-20',
    text: `Stage en communication chez PICUM (Bruxelles)

PICUM accueille un ou une stagiaire au sein de son équipe de communication, du 2 septembre 2024 au 28 février 2025. Vous participez à la rédaction de la lettre d’information, aux réseaux sociaux et à l’organisation d’événements.

Indemnité mensuelle de 1 020 euros, chèques-repas. Formulaire de candidature à renvoyer à recruitment@picum.org avant le 7 juillet 2024 à minuit.`,
  },
  {
    title: 'Policy trainee',
    seenAt: '2023-12-18',
    text: `Policy trainee wanted

Our policy team at PICUM is looking for a trainee from 1 March 2024 until 30 August 2024. Help us read drafts, prepare briefings and welcome members to Brussels. A Belgian immersion contract with 990 euro a month applies.

Please e-mail your form to recruitment@picum.org before 14 January 2024. Find the form at www.picum.org.`,
  },
  {
    title: 'PICUM traineeships: June call',
    seenAt: '2022-06-14',
    text: `Twice a year PICUM welcomes two trainees in Brussels. The call for September 2022 is open: one place in advocacy, one in communications.

Both are full time, from 5 September 2022 to 28 February 2023, with a remuneration of €845 a month. Apply before 3 July 2022 through the form on https://picum.org. Questions: recruitment@picum.org.`,
  },
];

export const jobs: readonly Unlisted[] = [
  {
    title: 'Financial Officer',
    seenAt: '2026-02-10',
    text: `Financial Officer (80 %), PICUM

PICUM is recruiting a financial officer for its secretariat in Brussels. You prepare the accounts, report to foundations and the European Commission, and work closely with the financial director.

Gross salary according to joint committee 329.01, between €3,200 and €3,700 for 80 %. Start: April 2026. Please send the application form to recruitment@picum.org by Sunday 1 March 2026. Interviews in the week of 9 March.`,
  },
  {
    title: 'Senior Advocacy Officer – Labour Rights',
    seenAt: '2024-10-03',
    text: `PICUM seeks a senior advocacy officer on labour rights

Full time, permanent contract, Brussels. You lead our work on decent work, complaints mechanisms and permits, coordinate a working group of members and speak for the network.

You bring six years of experience and fluent English. Salary about €4,300 gross. The deadline for applications is 27 October 2024. Form: https://picum.org/employment-and-internships/. Send it to recruitment@picum.org.`,
  },
  {
    title: 'Events and Office Manager',
    seenAt: '2025-04-02',
    text: `Events and Office Manager

The Platform for International Cooperation on Undocumented Migrants needs someone who keeps the office running and plans two large meetings a year. Maternity cover from 2 June 2025 to 31 January 2026, 100 %.

Meal vouchers, hospital insurance, telework two days a week. Candidates must have the right to work in Belgium. Write to recruitment@picum.org before 21 April 2025, mentioning "Events" in the subject line.`,
  },
  {
    title: 'Director',
    seenAt: '2026-09-05',
    text: `Director of PICUM

The board of PICUM invites applications for the post of director, to start on 1 February 2027. The director leads a team of eighteen, answers to the board and represents more than 160 member organisations.

A full job description is on https://picum.org. Letters and CVs are awaited at recruitment@picum.org until 4 October 2026. References will be asked for at the last stage; travel for interviews is paid by PICUM.`,
  },
  {
    title: 'Projectmedewerker',
    seenAt: '2025-09-16',
    text: `Projectmedewerker (60 %) bij PICUM in Brussel

Voor een Europees project over gezondheidszorg zoekt PICUM een medewerker die bijeenkomsten voorbereidt, verslagen schrijft en de begroting opvolgt. Contract van twee jaar vanaf 1 december 2025.

Loon volgens paritair comité 329.01. Solliciteren kan tot 12 oktober 2025 met het formulier op picum.org, te sturen naar recruitment@picum.org. Er zijn geen kosten aan verbonden.`,
  },
  {
    title: 'Consultancy: evaluation of the strategic plan',
    seenAt: '2025-03-01',
    text: `Call for consultants

PICUM is looking for an external evaluator of its strategic plan 2021-2025. The assignment takes about 25 days between May and July 2025; the budget is €18,000, VAT included.

Offers of at most six pages, with two references, should reach recruitment@picum.org by 31 March 2025. Bank details are only requested when the contract is signed.`,
  },
  {
    title: 'Communications Officer',
    seenAt: '2023-02-01',
    text: `Communications Officer (maternity cover)

Join PICUM's communications team for eight months from 3 April 2023. You write press releases, look after the website and plan a campaign with members. We offer €3,050 gross, thirteenth month, and telework.

The deadline is 23:59 on Sunday 19 February. Shortlisted candidates will hear from us by 24 February. Apply: recruitment [at] picum.org`,
  },
  {
    title: 'Legal Officer',
    seenAt: '2026-05-04',
    text: `Legal Officer, Brussels

PICUM hires a legal officer to work on the implementation of the new European rules on returns and screening. Requirements: a law degree, four years of practice, English and one more language.

We never ask for any payment from applicants. Application form and CV to [email protected] by 24 May 2026, or via the careers page of PICUM.`,
  },
  {
    title: 'Advocacy Officer - access to justice',
    seenAt: '2021-11-25',
    text: `Advocacy officer (access to justice, full time, fixed term of 18 months). PICUM, Brussels. Start in February 2022. You monitor case law, draft submissions and work with members in thirty countries. Pay between 3.050 and 3.300 euros gross per month. Apply by 16 December 2021 to recruitment@picum.org. Please do not put your name on the form. Lived experience of migration is welcome.`,
  },
  {
    title: 'Human Resources and Administration Officer',
    seenAt: '2026-11-02',
    text: `Human Resources and Administration Officer

About PICUM: a network of over 160 organisations that work for the rights of undocumented people.

The role: payroll with our social secretariat, contracts, onboarding, well-being at work, and the two recruitment rounds for trainees. Half time, 18.75 hours. Salary: €1,950 gross for a half-time post. A copy of your diploma will be asked for once you are hired.

To apply, send the form to recruitment@picum.org by 23 November 2026.`,
  },
];
