/** What boards put round other people's ads, none of which speaks against the ad. Written for this test. */
export const headers: readonly string[] = [
  'Home > Jobs > Belgium > NGO\nSave job | Share | Print\n1,204 views, 37 applicants\n',
  'EU Careers Hub\nFull-time jobs and traineeships in Brussels\nSponsored\n\nJob description\n',
  'Accueil / Offres d’emploi / Bruxelles\nPublié il y a 4 jours · Réf. 88213\n',
  'Vacatures › Brussel › Non-profit\nBewaar deze vacature\n',
  'Stellenangebote › Brüssel › Nichtregierungsorganisationen\nMerken · Teilen · Drucken\n',
  'Empleos › Bruselas › ONG\nGuardar oferta · Compartir\n',
  'Similar searches: human rights jobs, policy jobs, advocacy jobs\nSign in to see who you know here\n',
];

export const footers: readonly string[] = [
  '\nNever miss a job: subscribe to our newsletter.\n© Jobs Hub. All rights reserved. Terms | Privacy | Cookies\n',
  '\nHow to report this ad: write to abuse@jobshub.example with the reference of the ad.\n',
  '\nOffres similaires\nChargé de projet, Croix Verte, Liège\nComptable, Atelier Nord, Namur\nMentions légales · Contact\n',
  '\nVergelijkbare vacatures\nProjectmedewerker, De Brug, Gent\nBoekhouder, Het Atelier, Leuven\n',
  '\nÄhnliche Stellen\nSachbearbeitung, Verein Nordlicht, Aachen\nImpressum · Datenschutz\n',
  '\nOfertas similares\nTécnico de proyectos, Casa Abierta, Madrid\nAviso legal · Privacidad\n',
  '\nShow more\nSeniority level: Entry level\nEmployment type: Full-time\nJob function: Other\nIndustries: Non-profit Organizations\nReferrals increase your chances of interviewing by 2x\n',
  '\nCreate an account to apply with one click. Already a member? Log in\n',
];

export const safetyTips: readonly string[] = [
  '\nStay safe: never pay to apply for a job, and don’t give your bank details or a copy of your passport to someone you haven’t met.\n',
  '\nBeware of recruitment scams. A real employer will never ask you for money, gift cards or cryptocurrency. Be careful when someone wants to move the talk to WhatsApp or Telegram.\n',
  '\nSafety tip from the job board: if an employer asks you to pay a registration fee or to send your ID before an interview, report the ad.\n',
  '\nConseils de sécurité : ne versez jamais d’argent pour obtenir un emploi et n’envoyez pas votre carte d’identité ni votre RIB avant d’avoir rencontré l’employeur.\n',
  '\nAttention aux fausses offres : un recruteur sérieux ne demande jamais de frais de dossier ni de paiement par Western Union.\n',
  '\nVeilig solliciteren: betaal nooit om te mogen solliciteren en stuur geen kopie van je paspoort of bankgegevens naar onbekenden.\n',
  '\nPas op voor valse vacatures. Een echte werkgever vraagt geen inschrijvingsgeld en werft niet alleen via WhatsApp.\n',
  '\nSicher bewerben: Zahlen Sie niemals Geld für eine Bewerbung und geben Sie keine Ausweiskopie oder Bankdaten an Unbekannte weiter.\n',
  '\nVorsicht vor Jobbetrug: Seriöse Arbeitgeber verlangen keine Gebühr und führen Gespräche nicht nur über Telegram.\n',
  '\nConsejos de seguridad: no pague nunca por un empleo ni envíe copia de su pasaporte o datos bancarios antes de una entrevista.\n',
  '\nCuidado con las ofertas falsas: ninguna empresa seria pide una tasa de inscripción ni contrata solo por WhatsApp.\n',
];

/** English labels and what a board's other languages make of them. */
export const labels: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /\b(?:Application Deadline|Deadline):/gi,
    ['Date limite :', 'Uiterste datum:', 'Bewerbungsfrist:', 'Fecha límite:'],
  ],
  [
    /\b(?:Starting date|Start date|Start):/gi,
    ['Date de début :', 'Begindatum:', 'Beginn:', 'Fecha de inicio:'],
  ],
  [/\b(?:Ending date|End date|End):/gi, ['Date de fin :', 'Einddatum:', 'Ende:', 'Fecha de fin:']],
  [/\bLocation:/gi, ['Lieu :', 'Plaats:', 'Ort:', 'Lugar:']],
  [/^(?:#+ )?Tasks$/gim, ['Missions', 'Taken', 'Aufgaben', 'Tareas']],
  [
    /^(?:#+ )?(?:Profile|Who we are looking for)$/gim,
    ['Profil recherché', 'Profiel', 'Ihr Profil', 'Perfil'],
  ],
  [
    /^(?:#+ )?(?:Selection procedure|How to apply)$/gim,
    ['Candidature', 'Sollicitatieprocedure', 'Bewerbung', 'Cómo presentarse'],
  ],
];
