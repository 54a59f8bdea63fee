/** English messages. Each says what was observed; none accuses anybody. */
export const en = {
  'registry/verified':
    'Agrees with the vacancy “{title}”, which the organisation lists and which was open when the ad was seen.',
  'registry/expired':
    'Agrees with the listed vacancy “{title}”, which was no longer open when the ad was seen on {seenAt}[: its deadline was {validThrough}].',
  'registry/tampered':
    'Copies the listed vacancy “{title}”[ but differs in {fields}].[ The ad says {ad}, the organisation {official}.| The ad says “{ad}”, the organisation does not.]',
  'registry/recycled':
    'Has the wording of the listed vacancy “{title}” with the dates of a round that the organisation does not hold.[ The ad says {ad}, the listed vacancy said {official}.]',
  'registry/not-listed':
    'Is not among the vacancies of {organisation} in the registry[ (read on {asOf}, it holds about {completeness} of them)| (it holds about {completeness} of them)].',
  'registry/known-scam': 'Fits a published warning[ of {published}]: “{claims}”.',
  'registry/known-scam/contact':
    'Uses an address or site that a published warning[ of {published}] names: “{claims}”.',
  'cadence/in-window':
    '{organisation} publishes vacancies of this kind at this time of the year[ ({window})].',
  'cadence/out-of-window':
    '{organisation} does not publish vacancies of this kind at this time of the year.[ The ad appeared {publication}, {distance} away from the nearest period ({window}).]',
  'cadence/wrong-round':
    'The post starts on {start}, but posts of this kind at {organisation} start in {months}.',
  'cadence/wrong-round/inferred':
    'The post starts on {start}; as far as is known, posts of this kind at {organisation} start in {months}.',
  'channel/official-source':
    '[Found on a page that {organisation} keeps on {host} ({channel}).|Found on {host}, a site of {organisation}.]',
  'channel/official-contact': 'Applications go to {contact}, which belongs to {organisation}.',
  'channel/official-contact/contact':
    'Gives {contact}, which belongs to {organisation}, without saying that applications go there.',
  'channel/lookalike-domain':
    '{host} resembles {target}, a domain of {organisation}, but is not one of its domains[: {trick}].',
  'channel/free-mail': 'Applicants are to write to {contact}, a mailbox that anybody can open.',
  'channel/free-mail/organisation':
    'Applicants are to write to {contact}, a mailbox that anybody can open[, although {organisation} has a domain of its own].',
  'channel/free-mail/named':
    'Applicants are to write to {contact}: anybody can open such a mailbox, also under the name of [{organisation}|an organisation].',
  'channel/free-mail/disposable':
    'Applicants are to write to {contact}, a throw-away address that lasts for a short time.',
  'channel/free-mail/without-domain':
    'Applicants are to write to {contact}, a mailbox that anybody can open[; no domain of {organisation} is known].',
  'channel/unofficial-contact':
    'Applications go to {contact}, which is not a known address or site of {organisation}.',
  'channel/unofficial-contact/email':
    'Applications go to {contact}; {host} is not a known domain of {organisation}.',
  'channel/unofficial-contact/email-to-ask':
    'Questions go to {contact}; {host} is not a known domain of {organisation}.',
  'channel/unofficial-contact/site':
    'Applications are made on {host}, which is not a known site of {organisation}.',
  'channel/unofficial-contact/free-site':
    'Applications are made on {host}, a free site that anybody can set up and that is not known to belong to {organisation}.',
  'channel/unofficial-contact/other-organisation':
    'Applications go to {contact}, which belongs to another organisation than {organisation}.',
  'channel/unofficial-contact/recruiting-system':
    'Applications go through {host}, a recruiting service that {organisation} is not known to use.',
  'channel/unofficial-contact/address-of-numbers':
    'Applications are made on {host}, a site that has only a number and no name.',
  'channel/messenger': 'Applicants are to write by [{messenger}|messenger][ ({contact})].',
  'channel/messenger/organisation':
    'The only way to apply is by [{messenger}|messenger][ ({contact})], which is not a known way to reach {organisation}.',
  'channel/messenger/only': 'The only way to apply is by [{messenger}|messenger][ ({contact})].',
  'channel/messenger/beside':
    'Beside other ways to apply, the ad names [{messenger}|a messenger][ ({contact})].',
  'channel/redirector': 'The way to apply leads through {host}, so that its end cannot be seen.',
  'channel/redirector/shortener':
    'The link for applications is shortened ({contact}): where it leads cannot be seen.',
  'channel/redirector/form': 'Applications are made on a form at {host}, of a kind that anybody can make.',
  'channel/redirector/network':
    'The link for applications ({contact}) was shortened by a network, as all links that are posted there.',
  'channel/mismatched-link': 'A link shows {shown} and leads to {host}.',
  'channel/mismatched-link/official':
    'A link shows {shown}, which belongs to an organisation of the registry, and leads to {host}, which does not belong to it.',
  'channel/mismatched-link/rewritten':
    'A link shows {shown} and leads to {host}, as links do that a board or a mail filter has rewritten.',
  'organisation/lookalike-name': 'The name “{name}” resembles “{target}”, but is not that name[: {trick}].',
  'dates/impossible-order': 'The dates contradict each other[: {contradictions}].',
  'dates/weekday-mismatch': 'A date has another day of the week than the ad says[: {dates}].',
  'content/fee': 'Applicants may have to pay something.',
  'content/fee/several': 'Applicants are asked to pay, and more than one mark of it is there.',
  'content/fee/demand':
    'Applicants are asked to pay, for instance for registration, training, papers or a visa.',
  'content/fee/refundable': 'Applicants are asked for money that is said to be paid back later.',
  'content/fee/transfer':
    'Applicants are asked to pay by money transfer, with vouchers or to a private person.',
  'content/fee/equipment': 'Applicants are asked to buy equipment or software before they start.',
  'content/fee/mention': 'A fee is mentioned, without a word on who pays it.',
  'content/sensitive-documents': 'Applicants are asked for papers or numbers that no selection needs.',
  'content/sensitive-documents/bank-details': 'Applicants are asked for their bank details.',
  'content/sensitive-documents/identity-copy': 'Applicants are asked for copies of identity papers.',
  'content/sensitive-documents/surrendered':
    'Papers of the applicant, such as a passport, are to be left with the employer.',
  'content/sensitive-documents/identity-selfie':
    'Applicants are asked for both sides of an identity paper, or for a picture of themselves with it.',
  'content/sensitive-documents/secrets':
    'Applicants are asked for numbers to be kept secret, such as a card number, a PIN, a password or a social security number.',
  'content/sensitive-documents/video-ident':
    'Applicants are asked to identify themselves by video, which can open a bank account in their name.',
  'content/guaranteed': 'A job, an income or a visa is promised before any selection.',
  'content/guaranteed/everyone': 'Whoever applies is promised the job.',
  'content/guaranteed/mass':
    'Work in the name of an international organisation is offered to large numbers of people of all nationalities.',
  'content/urgency': 'The reader is pressed to answer quickly.',
  'content/urgency/scarce': 'It is said that few places are left or that the offer ends soon.',
  'content/urgency/reply-now': 'The reader is to answer at once or within hours.',
  'content/no-interview': 'No real selection is described.',
  'content/no-interview/none': 'People are hired without an interview.',
  'content/no-interview/by-messenger': 'The interview is held by chat.',
  'content/no-interview/by-text': 'The interview is a list of questions to be answered in writing.',
  'content/no-interview/move-to-messenger': 'The reader is to go on talking with a recruiter on a messenger.',
  'content/no-interview/unsolicited': 'The offer goes to somebody who did not apply.',
  'content/no-interview/preselected': 'The reader is said to have been chosen before anything was asked.',
  'content/pay-implausible': 'The pay is far above what such work earns.',
  'content/pay-implausible/little-work': 'High pay is promised for very little work.',
  'content/pay-implausible/easy-money': 'Easy, quick or unlimited earnings are promised.',
  'content/pay-implausible/trainee':
    'The pay[ ({pay})] is far above what a traineeship pays[: about {multiple} times an average hourly wage].',
  'content/pay-implausible/unskilled':
    'The pay[ ({pay})] is far above what work earns that needs no experience[: about {multiple} times an average hourly wage].',
  'content/pay-implausible/weekly':
    'The pay[ ({pay})] is stated by the week and is far above what work earns[: about {multiple} times an average hourly wage].',
  'content/money-handling': 'Money of other people is to pass through the applicant’s hands.',
  'content/money-handling/cheque': 'A cheque is to be cashed or spent on equipment.',
  'content/money-handling/open-account':
    'A bank account or an electronic wallet is to be opened for the work.',
  'content/money-handling/own-account':
    'Money of other people is to be received on the applicant’s own account.',
  'content/money-handling/pass-on': 'Money is to be passed on and a share of it kept.',
  'content/money-handling/title':
    'The post has a title under which people are often sought who pass on other people’s money.',
  'content/reshipping': 'Parcels of other people are to be received and sent on.',
  'content/reshipping/home': 'Parcels of other people are to be received at home and sent on.',
  'content/reshipping/title':
    'The post has a title under which people are often sought who send on parcels from home.',
  'content/crypto': 'The offer has to do with cryptocurrency.',
  'content/crypto/deposit': 'A deposit in cryptocurrency is wanted before there is work or pay.',
  'content/crypto/paid-in': 'The pay is in cryptocurrency.',
  'content/crypto/task': 'Clicking, rating or liking is to earn a commission.',
  'content/chain-letter': 'The offer is to be passed on to others.',
  'content/chain-letter/share': 'The offer must be passed on to a number of contacts.',
  'content/chain-letter/buy-in': 'Something is to be bought first, and other people are to be brought in.',
  'content/chain-letter/recruit-others': 'Money is promised for bringing in other people.',
  'content/text-model':
    '[The wording as a whole is closer to that of {resembles} ads.|The wording as a whole was compared with that of known ads.]',
  'content/scheme-wording':
    '[What the ad asks and offers resembles {resembles} ads.|What the ad asks and offers was compared with published frauds.]',
  'text/obfuscation': 'Part of the text is hidden or disguised[: {types}].',
  'nature/not-an-ad': 'This is not a job ad[: {reason}].',
  'markup/contradicts-text':
    'What the page tells search engines differs from what it shows its readers[ ({field}: {markup} against {visible})].',
  baseline: 'Other signs looked for and not found: {signals}.',
  'advice/confirmed':
    'This vacancy is confirmed. Apply only through the ways that {organisation} gives itself.',
  'advice/contact-unseen':
    'This vacancy is confirmed, but the way to apply that the ad gives could not be seen. Apply through the ways that {organisation} gives itself, not through a button on this page.',
  'advice/expired': 'This vacancy was real and is over. Ask {organisation} before you send anything.',
  'advice/not-confirmed':
    'Nothing confirms this ad. Check with {organisation} through its own website before you send anything.',
  'advice/differs':
    'This ad does not agree with what {organisation} has published. Apply only through the ways that {organisation} gives itself.',
  'advice/send-nothing':
    'Send no money, no identity papers and no bank details before you have checked the offer in a way that you found yourself.',
} as const;

/** A row that every language has. */
export type MessageRow = keyof typeof en;
