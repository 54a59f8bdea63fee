/** Listed vacancies in other words: the facts are the registry's, the wording is ours. `{contact}` is where to apply. */
export interface Paraphrase {
  readonly vacancy: string;
  readonly own: string;
  readonly domain: string;
  readonly seenAt: string;
  readonly text: string;
}

export const paraphrases: readonly Paraphrase[] = [
  {
    vacancy: 'picum-2025-06-advocacy-trainee',
    own: 'recruitment@picum.org',
    domain: 'picum.org',
    seenAt: '2025-06-12',
    text: `Traineeship alert! PICUM has an opening for an Advocacy Trainee in Brussels.

Six months, full time (37.5 h/week), 1 September 2025 to 27 February 2026. You get €1,056 per month plus lunch cheques. Send the filled-in form to {contact} until 22 June 2025. Online interviews on 15 July.`,
  },
  {
    vacancy: 'picum-2025-06-advocacy-trainee',
    own: 'recruitment@picum.org',
    domain: 'picum.org',
    seenAt: '2025-06-05',
    text: `PICUM zoekt een Advocacy Trainee (Brussel, voltijds)

Van 1 september 2025 tot 27 februari 2026 help je het beleidsteam. Vergoeding: 1.056 euro per maand. Stuur het formulier vóór 22 juni 2025 naar {contact}.`,
  },
  {
    vacancy: 'picum-2025-01-advocacy-officer-enforcement',
    own: 'recruitment@picum.org',
    domain: 'picum.org',
    seenAt: '2025-01-03',
    text: `Job: Advocacy Officer on migration enforcement policies and access to services, PICUM, Brussels. Maternity cover, 80 % (30 hours), 1 March 2025 – 28 February 2026, about €3,114 to €3,350 gross. Form to {contact} by 12 January 2025; interviews online in the last week of January.`,
  },
  {
    vacancy: 'picum-2023-08-project-officer-returns',
    own: 'recruitment@picum.org',
    domain: 'picum.org',
    seenAt: '2023-07-20',
    text: `PICUM recrute un·e Project Officer – Impact of Return Policies (60 %, Bruxelles)

Contrat du 1er octobre 2023 au 30 septembre 2026, 22 h 30 par semaine, 4 025 euros brut par mois. Candidatures en anglais à {contact} avant le 7 août 2023. Entretiens en ligne la semaine du 21 août.`,
  },
  {
    vacancy: 'quendrassel-2026-11-programme-officer-floods',
    own: 'jobs@quendrassel.org',
    domain: 'quendrassel.org',
    seenAt: '2026-11-15',
    text: `Quendrassel is hiring! Programme Officer, Flood Preparedness, 80 % (30 hours), Brussels, from 1 February 2027 to 31 January 2030, €3,450 to €3,900 gross a month. Lead a programme in twelve pilot towns. Apply by 6 December 2026: {contact}`,
  },
  {
    vacancy: 'quendrassel-2026-10-assistant-financier',
    own: 'jobs@quendrassel.org',
    domain: 'quendrassel.org',
    seenAt: '2026-11-10',
    text: `Le réseau Quendrassel engage à Bruxelles un assistant administratif et financier à mi-temps (19 h), dès le 4 janvier 2027, entre 1 780 et 1 960 euros brut. Postulez jusqu'au 30 novembre 2026 : {contact}`,
  },
  {
    vacancy: 'ostrelquay-2026-11-beleidsmedewerker-wonen',
    own: 'werken@ostrelquay.org',
    domain: 'ostrelquay.org',
    seenAt: '2026-11-20',
    text: `Vacature: beleidsmedewerker wonen bij Ostrelquay, Gent. Voltijds (38 uur), onbepaalde duur, start 1 februari 2027, tussen 3.210 en 3.680 euro bruto. Mail cv en brief tot 13 december 2026 naar {contact}.`,
  },
];
