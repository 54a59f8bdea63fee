/**
 * What scrapers, job board interfaces and schema.org call the fields of an ad, in the order in which we believe them.
 * Names are written as `nameOf` makes them: `job_title`, `jobTitle` and `Job Title` are `jobtitle`. A dot goes into a
 * nested object. Sources: schema.org/JobPosting; JobSpy's columns; the output of the LinkedIn and Indeed scrapers of
 * Apify; the public interfaces of Arbeitnow, Adzuna, Greenhouse, Lever, ReliefWeb, Remotive, The Muse and WordPress.
 */
export const FIELD_NAMES = {
  id: 'id jobid identifier.value identifier @id jobkey jobpostingid vacancyid adid postingid externalid requisitionid jobreqid reference ref uuid guid slug',
  url: 'url joburl jobposturl joblink link href hostedurl absoluteurl jobpostingurl sourceurl pageurl permalink canonicalurl redirecturl refs.landingpage postingurl viewjoblink siteurl uri',
  html: 'html descriptionhtml bodyhtml contenthtml jobdescriptionhtml rawhtml pagehtml htmldescription htmlcontent htmlbody descriptionrichtext',
  text: 'text description jobdescription descriptiontext fulldescription jobdescriptiontext descriptionplain jobtext fulltext rawtext plaintext body content contents articlebody jobdesc jobdetails vacancytext adtext posttext markdown message details desc post summary snippet excerpt abstract',
  title:
    'title jobtitle positiontitle positionname vacancytitle jobname position headline role subject posttitle heading vacancy name',
  organisation:
    'organisation organization company companyname hiringorganization hiringorganisation employer employername organisationname organizationname companydetails company.companyname org orgname institution ngo agency advertiser jobcompany companytitle source.shortname',
  datePosted:
    'dateposted posteddate postedat postedon posted publishedat published datepublished publicationdate publisheddate publishdate publishedon date.created postdate postedtime postedtimeago listedat originallistedat firstpublished createdat created datecreated creationdate postingdate listingdate pubdate releasedate date',
  validThrough:
    'validthrough deadline closingdate applicationdeadline applicationdeadlinedate date.closing closesat closedate closeson closing expires expiresat expireat expirationdate expirydate expiry validuntil applyby applybefore duedate jobpostingexpirydate',
  jobStartDate: 'jobstartdate startdate startingdate startson startsat begindate',
  seenAt:
    'seenat scrapedat scrapedon scrapeddate datescraped scrapetime crawledat crawldate retrievedat fetchedat collectedat extractedat capturedat firstseen firstseenat',
  language: 'language inlanguage lang locale langcode languagecode descriptionlanguage contentlanguage',
  employmentType:
    'employmenttype jobtype jobtypes contracttype employment contracttime workschedule commitment categories.commitment type',
  jobLocation:
    'joblocation location joblocations locations formattedlocation categories.location dutystation place city locationname jobcity country',
  applicationContact:
    'applicationcontact applicationcontacts applicationemail applyemail applyto contactemail emails email applyurl applylink applicationurl joburldirect externalapplylink externalapplyurl applyjoburl companyapplyurl directapplyurl applymethod.companyapplyurl applicationlink contactpoint applicationphone contactphone whatsapp telegram',
  baseSalary:
    'basesalary estimatedsalary salary salaryrange compensation pay wage remuneration stipend salarytext salaryinfo',
  salaryMin: 'minamount salarymin minsalary salaryminimum minimumsalary salaryfrom compensationmin',
  salaryMax: 'maxamount salarymax maxsalary salarymaximum maximumsalary salaryto compensationmax',
  salaryCurrency: 'currency salarycurrency currencycode salarycurrencycode compensationcurrency',
  salaryPeriod: 'interval salaryinterval salaryperiod payperiod salaryunit salarytype salaryfrequency',
} as const;

/** Parts of an ad that some keep in fields of their own. They are read after its text, each with its label if any. */
export const SECTION_NAMES = {
  responsibilities: null,
  qualifications: null,
  requirements: null,
  experiencerequirements: null,
  educationrequirements: null,
  lists: null,
  benefits: null,
  jobbenefits: null,
  incentivecompensation: null,
  additional: null,
  additionalplain: null,
  workhours: null,
  howtoapply: 'How to apply:',
  howtoapplyhtml: 'How to apply:',
  applicationinstructions: 'How to apply:',
  applicationprocedure: 'How to apply:',
  applicationprocess: 'How to apply:',
  companyprofile: null,
  companydescription: null,
  aboutcompany: null,
} as const satisfies Record<string, string | null>;

/** Where the ad itself stands when a record is wrapped around it. */
export const WRAPPER_NAMES = [
  'job', 'data', 'posting', 'vacancy', 'jobposting', 'jobad', 'ad', 'attributes', 'fields', 'item', 'result',
  'record', 'node', 'jsonld', 'structureddata', 'mainentity',
] as const; // prettier-ignore

export type FieldName = keyof typeof FIELD_NAMES;
