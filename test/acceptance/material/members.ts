/** A genuine post of a member organisation, `{contact}` standing for its own address or page. Written for this test. */
export interface MemberPost {
  readonly organisation: string;
  readonly name: string;
  readonly domain: string;
  readonly title: string;
  readonly own: readonly string[];
  readonly text: string;
}

export const memberPosts: readonly MemberPost[] = [
  {
    organisation: 'accem',
    name: 'Accem',
    domain: 'accem.es',
    title: 'Trabajador/a social',
    own: ['seleccion@accem.es', 'https://www.accem.es/trabaja-con-nosotros/'],
    text: `Accem selecciona a un/a trabajador/a social para su equipo de acogida en Guadalajara. Jornada completa, contrato temporal de seis meses con posibilidad de prórroga, 1.850 euros brutos al mes.

Funciones: acompañamiento de familias, informes sociales y coordinación con los servicios municipales. Se requiere grado en Trabajo Social. Interesados, envíen su CV a {contact} antes del 30 de noviembre de 2026.`,
  },
  {
    organisation: 'vluchtelingenwerk-vlaanderen',
    name: 'Vluchtelingenwerk Vlaanderen',
    domain: 'vluchtelingenwerk.be',
    title: 'Juridisch medewerker',
    own: [
      'jobs@vluchtelingenwerk.be',
      'https://vluchtelingenwerk.be/vacatures',
      'https://vluchtelingenwerk.recruitee.com/o/juridisch-medewerker',
    ],
    text: `Vluchtelingenwerk Vlaanderen zoekt een juridisch medewerker (80 %) voor de helpdesk asiel. Je beantwoordt vragen van advocaten en vrijwilligers, volgt rechtspraak op en geeft vorming.

Je werkt in Brussel, met twee dagen thuiswerk. Loon volgens PC 329.01. Solliciteer met cv en brief tot 6 december 2026 via {contact}.`,
  },
  {
    organisation: 'aditus-foundation',
    name: 'aditus foundation',
    domain: 'aditus.org.mt',
    title: 'Communications Officer',
    own: ['info@aditus.org.mt', 'https://aditus.org.mt/vacancies'],
    text: `aditus foundation is looking for a part-time Communications Officer in Malta. You will look after our social media, write about our cases in plain words and organise two public events a year.

20 hours a week, €12,500 a year. Send your CV and a short writing sample to {contact} by 4 December 2026.`,
  },
  {
    organisation: 'nasc',
    name: 'Nasc, the Migrant & Refugee Rights Centre',
    domain: 'nascireland.org',
    title: 'Legal Services Manager',
    own: ['recruitment@nascireland.org', 'https://nascireland.org/work-with-us'],
    text: `Nasc, the Migrant & Refugee Rights Centre, invites applications for a Legal Services Manager in Cork. The manager leads a team of four, supervises casework and reports to the chief executive.

Salary scale €52,000 to €58,000 a year, pension contribution of 5 %. Garda vetting applies to this role. Applications to {contact} no later than 27 November 2026, 5 p.m.`,
  },
  {
    organisation: 'elil',
    name: 'European Lawyers in Lesvos (ELIL)',
    domain: 'europeanlawyersinlesvos.eu',
    title: 'Finance and Operations Officer',
    own: ['applications@europeanlawyersinlesvos.eu', 'https://www.europeanlawyersinlesvos.eu/jobs'],
    text: `European Lawyers in Lesvos (ELIL) is hiring a Finance and Operations Officer in Athens. You keep the books in two currencies, prepare donor reports and help the teams on Lesvos and Samos with contracts.

Full time, one year, €1,700 gross a month. Please send CV and motivation letter to {contact}; we interview on a rolling basis.`,
  },
  {
    organisation: 'work-rights-centre',
    name: 'Work Rights Centre',
    domain: 'workrightscentre.org',
    title: 'Employment Adviser',
    own: [
      'recruitment@workrightscentre.org',
      'https://www.workrightscentre.org/join-us',
      'https://apply.workable.com/work-rights-centre/j/8F31A2/',
    ],
    text: `The Work Rights Centre is recruiting an employment adviser in Manchester. You will advise people in insecure jobs on wages, holiday pay and dismissal, and train volunteers.

£31,000 a year, 35 hours a week, 28 days of leave. You need the right to work in the UK. Closing date: 9 December 2026. How to apply: {contact}`,
  },
  {
    organisation: 'praxis',
    name: 'Praxis, for Migrants and Refugees',
    domain: 'praxis.org.uk',
    title: 'Housing Adviser',
    own: ['jobs@praxis.org.uk', 'https://www.praxis.org.uk/jobs'],
    text: `Praxis, for Migrants and Refugees is looking for a Housing Adviser in east London to support families with no recourse to public funds.

£33,400 a year pro rata, hybrid working, enhanced DBS check paid for by us. Apply by 1 December 2026 through {contact}.`,
  },
  {
    organisation: 'jrs-malta',
    name: 'Jesuit Refugee Service Malta',
    domain: 'jrsmalta.org',
    title: 'Social Worker',
    own: ['info@jrsmalta.org', 'https://jrsmalta.org/vacancies/'],
    text: `Jesuit Refugee Service (Malta) seeks a warranted social worker who will visit detention centres and accompany families. Full time, indefinite contract after probation.

Candidates should send a letter and a CV to {contact} before 11 December 2026. A police conduct certificate is requested upon employment.`,
  },
  {
    organisation: 'iom',
    name: 'IOM - UN Migration',
    domain: 'iom.int',
    title: 'Programme Assistant (Data)',
    own: [
      'recruitmentpoland@iom.int',
      'https://www.iom.int/careers',
      'https://recruit.iom.int/sap/bc/webdynpro/sap/hrrcf_a_posting_apply?postinst=9931',
    ],
    text: `The International Organization for Migration (IOM) in Warsaw invites applications for a Programme Assistant (Data), grade G5, one year fixed term.

IOM doesn't charge a fee at any stage of its recruitment process (application, interview, processing, training or other fees) and doesn't ask for bank account details. Interested candidates apply through {contact} by 3 December 2026.`,
  },
  {
    organisation: 'unrwa',
    name: 'UNRWA',
    domain: 'unrwa.org',
    title: 'Reporting Officer',
    own: ['https://careers.unrwa.org/vacancies/41120', 'https://www.unrwa.org/careers'],
    text: `UNRWA is recruiting a Reporting Officer (P-3) in Amman. The officer drafts situation reports, edits donor updates and coordinates inputs from five fields.

A degree in communications or international relations and five years of relevant experience are required. UNRWA does not charge a fee at any stage of recruitment. Apply online: {contact}. Deadline: 8 December 2026.`,
  },
  {
    organisation: 'arbeit-und-leben-nrw',
    name: 'Arbeit und Leben DGB/VHS NRW',
    domain: 'aulnrw.de',
    title: 'Beraterin oder Berater',
    own: ['bewerbung@aulnrw.de', 'https://www.aulnrw.de/stellen'],
    text: `Arbeit und Leben DGB/VHS NRW sucht für die Beratungsstelle in Dortmund eine Beraterin oder einen Berater mit rumänischen Sprachkenntnissen (30 Stunden, TV-L 9b).

Sie beraten mobile Beschäftigte zu Lohn und Urlaub und begleiten sie zu Gesprächen. Ein Führungszeugnis wird vor Einstellung verlangt, die Kosten übernehmen wir. Bewerbungen bis 29. November 2026 an {contact}.`,
  },
];
