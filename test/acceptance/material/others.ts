/** What speaks of the organisation, of scams or of jobs and is no forgery. All written for this test. */
export const harmless: readonly { readonly name: string; readonly text: string }[] = [
  {
    name: 'warning, en',
    text: `Scam warning
Fake job ads in PICUM's name are doing the rounds again. A website offers a research internship and asks applicants for a registration fee and a copy of their passport. PICUM advertises its traineeships only in June and December. If you were asked to pay, don't. Report the page to us at info@picum.org.`,
  },
  {
    name: 'warning, fr',
    text: `Alerte aux fausses offres
Un site propose un stage de recherche au nom de PICUM et réclame 60 euros de frais de dossier. Cette offre est fausse. PICUM publie ses stages en juin et en décembre, sur son site et sa page LinkedIn. Ne versez rien et n'envoyez pas votre carte d'identité.`,
  },
  {
    name: 'warning, nl',
    text: `Opgelet, valse vacature
Op een onbetrouwbare website staat een onderzoeksstage bij PICUM. Dat is oplichting. Stages van PICUM verschijnen alleen in juni en december op de eigen website. Betaal geen inschrijvingsgeld en stuur geen kopie van je paspoort door.`,
  },
  {
    name: 'warning, de',
    text: `Vorsicht, falsche Stellenanzeige
Im Netz kursiert ein angebliches Forschungspraktikum bei PICUM, für das eine Gebühr von 50 Euro verlangt wird. PICUM schreibt Praktika nur im Juni und im Dezember aus. Bitte überweisen Sie nichts und melden Sie die Seite.`,
  },
  {
    name: 'warning, es',
    text: `Aviso de estafa
Una página dudosa anuncia unas prácticas de investigación en PICUM y pide una tasa de 40 euros por WhatsApp. Es falso. PICUM publica sus prácticas en junio y en diciembre, siempre en su web. No pague nada ni envíe su pasaporte.`,
  },
  {
    name: 'article on job fraud',
    text: `How to spot a fake vacancy
Criminals copy the logo of a well-known charity, invent a well-paid traineeship and ask for a processing fee, bank details or gift cards. They write from Gmail addresses and prefer Telegram. Our advice: look the vacancy up on the employer's own site, and never pay to work.`,
  },
  {
    name: 'partner mentions PICUM',
    text: `Project Manager, Haven Foundation (Rotterdam)
Haven Foundation shelters people without papers. It is a member of PICUM and works with partners in nine countries. We are looking for a project manager (32 hours, €3,600 gross). Send your CV to jobs@havenfoundation.example by 10 December 2026.`,
  },
  {
    name: 'university, PICUM as partner',
    text: `PhD position in migration law
The Faculty of Law of the University of Vellmoor offers a four-year PhD position. The project is carried out with PICUM and two other networks. Salary: €2,770 a month in the first year. Apply through https://www.vellmoor-collegium.example/jobs before 15 January 2027.`,
  },
  {
    name: 'profile of the organisation',
    text: `About PICUM
PICUM is a network of organisations in more than thirty countries that work with undocumented people. Its secretariat is in Brussels. It was founded in 2001. More on picum.org.`,
  },
  {
    name: 'event of the organisation',
    text: `Join PICUM's webinar on housing rights on 3 December 2026 at 14:00. Speakers from Spain, Italy and Ireland present what works. Registration is free: https://picum.org/events. Interpretation into French and Spanish is provided.`,
  },
  {
    name: 'other employer, background check and fee sentences',
    text: `Care Assistant, Larkmead House
Full time, £12.60 an hour. An enhanced DBS check is required and paid for by us. You will need to bring your passport to the interview so that we can check your right to work. There is no fee to apply. Relocation costs may be reimbursed. Contact larkmead.house@gmail.com or call 01632 960 455.`,
  },
  {
    name: 'other employer, urgent start',
    text: `Kitchen porter wanted, immediate start!
The Blue Lantern in Bruges urgently needs a kitchen porter, evenings and weekends, €14.20 an hour. No experience needed, we teach you. Drop in with your CV or send a message on WhatsApp to +32 470 00 00 00.`,
  },
  {
    name: 'round-up of members',
    text: `Jobs in our network this week
[Belgium] Vluchtelingenwerk Vlaanderen, Legal Officer – 4 December https://lnkd.in/dAbCd123
[Malta] aditus foundation, Communications Officer – 11 December https://lnkd.in/dEfGh456
[Ireland] Nasc, Caseworker – no deadline https://lnkd.in/dIjKl789
[UK] Work Rights Centre, Employment Adviser – ASAP https://lnkd.in/dMnOp012`,
  },
];

/** Messages and ads in PICUM's name that say in a few words what a forger wants. */
export const messages: readonly { readonly name: string; readonly code: string; readonly text: string }[] = [
  {
    name: 'chat, en',
    code: 'channel/messenger',
    text: `Hello dear, I am from the HR of PICUM Brussels. Your profile was selected for a paid traineeship of 1800 euro per month. Please add me on WhatsApp +44 7700 900456 to continue today.`,
  },
  {
    name: 'e-mail, en',
    code: 'content/fee',
    text: `Subject: Your application at PICUM\nCongratulations! You have been chosen as programme assistant without interview. To receive the contract please pay the file fee of 85 euros by Western Union and reply to picum.contracts@outlook.com with a scan of your passport.`,
  },
  {
    name: 'message, fr',
    code: 'content/fee',
    text: `Bonjour, PICUM Bruxelles recrute 30 agents de saisie à domicile, 2 500 euros par mois, sans entretien. Envoyez votre pièce d'identité et 40 euros de frais d'inscription à picum.rh@gmail.com.`,
  },
  {
    name: 'bericht, nl',
    code: 'channel/messenger',
    text: `Dag, wij zoeken namens PICUM vrijwilligers en stagiairs, 1.900 euro per maand, meteen beginnen. Stuur je naam, je rekeningnummer en een foto van je identiteitskaart via Telegram naar @picum_jobs.`,
  },
  {
    name: 'Nachricht, de',
    code: 'channel/messenger',
    text: `Guten Tag, PICUM Brüssel stellt sofort Bürohilfen ein, 2.400 Euro, Homeoffice, kein Vorstellungsgespräch. Schreiben Sie uns auf WhatsApp: +49 151 00000000 und halten Sie Ihren Ausweis bereit.`,
  },
  {
    name: 'mensaje, es',
    code: 'content/fee',
    text: `Hola, PICUM selecciona asistentes en línea con sueldo de 2.200 euros. Plaza garantizada. Debe abonar 35 euros de inscripción y mandar copia del pasaporte a picum.seleccion@hotmail.com.`,
  },
];
