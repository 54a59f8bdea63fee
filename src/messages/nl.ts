import type { MessageRow } from './en.js';

/** Dutch messages, row for row those of `en.ts`. */
export const nl: Readonly<Record<MessageRow, string>> = {
  'registry/verified':
    'Komt overeen met de vacature “{title}”, die de organisatie heeft gepubliceerd en die openstond toen de advertentie werd gezien.',
  'registry/expired':
    'Komt overeen met de geregistreerde vacature “{title}”, die niet meer openstond toen de advertentie op {seenAt} werd gezien[: de uiterste datum was {validThrough}].',
  'registry/tampered':
    'Neemt de geregistreerde vacature “{title}” over[, maar wijkt af wat betreft {fields}].[ De advertentie noemt {ad}, de organisatie {official}.| In de advertentie staat “{ad}”, bij de organisatie niet.]',
  'registry/recycled':
    'Heeft de tekst van de geregistreerde vacature “{title}” met data van een ronde die de organisatie niet houdt.[ De advertentie noemt {ad}, de geregistreerde vacature noemde {official}.]',
  'registry/not-listed':
    'Staat in het register niet bij de vacatures van {organisation}[ (gelezen op {asOf}; het bevat er ongeveer {completeness} van)| (het bevat er ongeveer {completeness} van)].',
  'registry/known-scam': 'Past bij een gepubliceerde waarschuwing[ van {published}]: “{claims}”.',
  'registry/known-scam/contact':
    'Gebruikt een adres of site die in een gepubliceerde waarschuwing[ van {published}] wordt genoemd: “{claims}”.',
  'cadence/in-window':
    '{organisation} publiceert dit soort vacatures in deze tijd van het jaar[ ({window})].',
  'cadence/out-of-window':
    '{organisation} publiceert dit soort vacatures niet in deze tijd van het jaar.[ De advertentie verscheen {publication}, {distance} van de dichtstbijzijnde periode ({window}).]',
  'cadence/wrong-round':
    'De functie begint op {start}, maar bij {organisation} beginnen zulke functies in {months}.',
  'cadence/wrong-round/inferred':
    'De functie begint op {start}; voor zover bekend beginnen zulke functies bij {organisation} in {months}.',
  'channel/official-source':
    '[Gevonden op een pagina die {organisation} bijhoudt op {host} ({channel}).|Gevonden op {host}, een site van {organisation}.]',
  'channel/official-contact': 'Sollicitaties gaan naar {contact}, dat van {organisation} is.',
  'channel/official-contact/contact':
    'Noemt {contact}, dat van {organisation} is, zonder te zeggen dat sollicitaties daarheen gaan.',
  'channel/lookalike-domain':
    '{host} lijkt op {target}, een domein van {organisation}, maar is geen van haar domeinen[: {trick}].',
  'channel/free-mail': 'Men moet schrijven naar {contact}, een mailbox die iedereen kan openen.',
  'channel/free-mail/organisation':
    'Men moet schrijven naar {contact}, een mailbox die iedereen kan openen[, hoewel {organisation} een eigen domein heeft].',
  'channel/free-mail/named':
    'Men moet schrijven naar {contact}: iedereen kan zo’n mailbox openen, ook onder de naam van [{organisation}|een organisatie].',
  'channel/free-mail/disposable':
    'Men moet schrijven naar {contact}, een wegwerpadres dat maar kort bestaat.',
  'channel/free-mail/without-domain':
    'Men moet schrijven naar {contact}, een mailbox die iedereen kan openen[; van {organisation} is geen domein bekend].',
  'channel/unofficial-contact':
    'Sollicitaties gaan naar {contact}, dat niet bekend is als adres of site van {organisation}.',
  'channel/unofficial-contact/email':
    'Sollicitaties gaan naar {contact}; {host} is niet bekend als domein van {organisation}.',
  'channel/unofficial-contact/email-to-ask':
    'Vragen gaan naar {contact}; {host} is niet bekend als domein van {organisation}.',
  'channel/unofficial-contact/site':
    'Solliciteren gebeurt op {host}, dat niet bekend is als site van {organisation}.',
  'channel/unofficial-contact/free-site':
    'Solliciteren gebeurt op {host}, een gratis site die iedereen kan maken en die niet bekend is als site van {organisation}.',
  'channel/unofficial-contact/other-organisation':
    'Sollicitaties gaan naar {contact}, dat van een andere organisatie is dan {organisation}.',
  'channel/unofficial-contact/recruiting-system':
    'Solliciteren gaat via {host}, een wervingsdienst waarvan niet bekend is dat {organisation} die gebruikt.',
  'channel/unofficial-contact/address-of-numbers':
    'Solliciteren gebeurt op {host}, een site met alleen een nummer en geen naam.',
  'channel/messenger': 'Men moet schrijven via [{messenger}|een berichtendienst][ ({contact})].',
  'channel/messenger/organisation':
    'Solliciteren kan alleen via [{messenger}|een berichtendienst][ ({contact})], en dat is geen bekende weg naar {organisation}.',
  'channel/messenger/only': 'Solliciteren kan alleen via [{messenger}|een berichtendienst][ ({contact})].',
  'channel/messenger/beside':
    'Naast andere wegen om te solliciteren noemt de advertentie [{messenger}|een berichtendienst][ ({contact})].',
  'channel/redirector': 'Solliciteren gaat via {host}: waar dat uitkomt, is niet te zien.',
  'channel/redirector/shortener':
    'De sollicitatielink is ingekort ({contact}): waar die naartoe gaat, is niet te zien.',
  'channel/redirector/form':
    'Solliciteren gebeurt met een formulier op {host}, zoals iedereen er een kan maken.',
  'channel/redirector/network':
    'De sollicitatielink ({contact}) is ingekort door een netwerk, zoals alle links die daar geplaatst worden.',
  'channel/mismatched-link': 'Een link toont {shown} en gaat naar {host}.',
  'channel/mismatched-link/official':
    'Een link toont {shown}, dat van een organisatie uit het register is, en gaat naar {host}, dat niet van haar is.',
  'channel/mismatched-link/rewritten':
    'Een link toont {shown} en gaat naar {host}, zoals links die een vacaturesite of een mailfilter herschrijft.',
  'organisation/lookalike-name': 'De naam “{name}” lijkt op “{target}”, maar is die naam niet[: {trick}].',
  'dates/impossible-order': 'De data spreken elkaar tegen[: {contradictions}].',
  'dates/weekday-mismatch': 'Een datum valt op een andere dag van de week dan er staat[: {dates}].',
  'content/fee': 'Sollicitanten moeten misschien iets betalen.',
  'content/fee/several': 'Sollicitanten moeten betalen, en meer dan één aanwijzing zegt dat.',
  'content/fee/demand':
    'Sollicitanten moeten betalen, bijvoorbeeld voor inschrijving, opleiding, papieren of een visum.',
  'content/fee/refundable':
    'Sollicitanten moeten geld betalen dat volgens de advertentie later wordt terugbetaald.',
  'content/fee/transfer':
    'Sollicitanten moeten betalen via een geldtransferdienst, met tegoedbonnen of aan een privépersoon.',
  'content/fee/equipment': 'Sollicitanten moeten apparatuur of software kopen voor ze beginnen.',
  'content/fee/mention': 'Er worden kosten genoemd, zonder te zeggen wie ze betaalt.',
  'content/sensitive-documents':
    'Sollicitanten moeten papieren of nummers geven die voor geen enkele selectie nodig zijn.',
  'content/sensitive-documents/bank-details': 'Sollicitanten moeten hun bankgegevens geven.',
  'content/sensitive-documents/identity-copy': 'Sollicitanten moeten kopieën van identiteitspapieren geven.',
  'content/sensitive-documents/surrendered':
    'De sollicitant moet papieren, zoals een paspoort, bij de werkgever achterlaten.',
  'content/sensitive-documents/identity-selfie':
    'Sollicitanten moeten de voor- en achterkant van een identiteitsbewijs geven, of een foto van zichzelf ermee.',
  'content/sensitive-documents/secrets':
    'Sollicitanten moeten gegevens geven die geheim moeten blijven, zoals een kaartnummer, een pincode, een wachtwoord of een burgerservice- of rijksregisternummer.',
  'content/sensitive-documents/video-ident':
    'Sollicitanten moeten zich via video identificeren, waarmee op hun naam een bankrekening kan worden geopend.',
  'content/guaranteed': 'Een baan, een inkomen of een visum wordt beloofd voor er enige selectie is.',
  'content/guaranteed/everyone': 'Wie solliciteert, krijgt de baan beloofd.',
  'content/guaranteed/mass':
    'Werk in naam van een internationale organisatie wordt aangeboden aan grote aantallen mensen van alle nationaliteiten.',
  'content/urgency': 'De lezer wordt aangespoord om snel te antwoorden.',
  'content/urgency/scarce': 'Er zouden nog weinig plaatsen zijn, of het aanbod zou bijna aflopen.',
  'content/urgency/reply-now': 'De lezer moet meteen of binnen enkele uren antwoorden.',
  'content/no-interview': 'Er wordt geen echte selectie beschreven.',
  'content/no-interview/none': 'Er wordt aangenomen zonder sollicitatiegesprek.',
  'content/no-interview/by-messenger': 'Het sollicitatiegesprek verloopt via chat.',
  'content/no-interview/by-text':
    'Het sollicitatiegesprek is een lijst met vragen die schriftelijk worden beantwoord.',
  'content/no-interview/move-to-messenger':
    'De lezer moet via een berichtendienst verder praten met een recruiter.',
  'content/no-interview/unsolicited': 'Het aanbod is gericht aan iemand die niet heeft gesolliciteerd.',
  'content/no-interview/preselected': 'De lezer zou gekozen zijn voor er iets gevraagd is.',
  'content/pay-implausible': 'Het loon ligt ver boven wat zulk werk opbrengt.',
  'content/pay-implausible/little-work': 'Voor heel weinig werk wordt veel loon beloofd.',
  'content/pay-implausible/easy-money': 'Makkelijke, snelle of onbeperkte verdiensten worden beloofd.',
  'content/pay-implausible/trainee':
    'Het loon[ ({pay})] ligt ver boven dat van een stage[: ongeveer {multiple} keer een gemiddeld uurloon].',
  'content/pay-implausible/unskilled':
    'Het loon[ ({pay})] ligt ver boven dat van werk waarvoor geen ervaring nodig is[: ongeveer {multiple} keer een gemiddeld uurloon].',
  'content/pay-implausible/weekly':
    'Het loon[ ({pay})] is per week opgegeven en ligt ver boven wat werk opbrengt[: ongeveer {multiple} keer een gemiddeld uurloon].',
  'content/money-handling': 'Geld van anderen moet door de handen van de sollicitant gaan.',
  'content/money-handling/cheque': 'Er moet een cheque worden geïnd of aan apparatuur worden besteed.',
  'content/money-handling/open-account':
    'Voor het werk moet een bankrekening of een elektronische portemonnee worden geopend.',
  'content/money-handling/own-account': 'Geld van anderen moet op de eigen rekening worden ontvangen.',
  'content/money-handling/pass-on': 'Geld moet worden doorgegeven, waarbij men een deel mag houden.',
  'content/money-handling/title':
    'De functietitel is er een waaronder vaak mensen worden gezocht die geld van anderen doorgeven.',
  'content/reshipping': 'Pakketten van anderen moeten worden ontvangen en doorgestuurd.',
  'content/reshipping/home': 'Pakketten van anderen moeten thuis worden ontvangen en doorgestuurd.',
  'content/reshipping/title':
    'De functietitel is er een waaronder vaak mensen worden gezocht die thuis pakketten doorsturen.',
  'content/crypto': 'Het aanbod heeft met cryptomunten te maken.',
  'content/crypto/deposit': 'Er wordt een storting in cryptomunten gevraagd voor er werk of loon is.',
  'content/crypto/paid-in': 'Het loon wordt in cryptomunten betaald.',
  'content/crypto/task': 'Klikken, beoordelen of liken zou een commissie opleveren.',
  'content/chain-letter': 'Het aanbod moet aan anderen worden doorgegeven.',
  'content/chain-letter/share': 'Het aanbod moet aan een aantal contacten worden doorgegeven.',
  'content/chain-letter/buy-in': 'Eerst moet iets worden gekocht, daarna moeten anderen worden aangebracht.',
  'content/chain-letter/recruit-others': 'Er wordt geld beloofd voor het aanbrengen van anderen.',
  'content/text-model':
    '[De bewoording als geheel lijkt meer op die van {resembles} advertenties.|De bewoording als geheel is vergeleken met die van bekende advertenties.]',
  'content/scheme-wording':
    '[Wat de advertentie vraagt en biedt, lijkt op dat van {resembles} advertenties.|Wat de advertentie vraagt en biedt, is vergeleken met gepubliceerde fraude.]',
  'text/obfuscation': 'Een deel van de tekst is verborgen of vermomd[: {types}].',
  'nature/not-an-ad': 'Dit is geen vacature[: {reason}].',
  'markup/contradicts-text':
    'Wat de pagina aan zoekmachines meldt, verschilt van wat ze aan lezers toont[ ({field}: {markup} tegenover {visible})].',
  baseline: 'Andere aanwijzingen, gezocht en niet gevonden: {signals}.',
  'advice/confirmed':
    'Deze vacature is bevestigd. Solliciteer alleen via de wegen die {organisation} zelf opgeeft.',
  'advice/contact-unseen':
    'Deze vacature is bevestigd, maar hoe men volgens de advertentie solliciteert, was niet te zien. Solliciteer via de wegen die {organisation} zelf opgeeft, niet via een knop op deze pagina.',
  'advice/expired':
    'Deze vacature heeft bestaan en is gesloten. Vraag het na bij {organisation} voor u iets verstuurt.',
  'advice/not-confirmed':
    'Niets bevestigt deze advertentie. Ga het na op de website van {organisation} voor u iets verstuurt.',
  'advice/differs':
    'Deze advertentie komt niet overeen met wat {organisation} heeft gepubliceerd. Solliciteer alleen via de wegen die {organisation} zelf opgeeft.',
  'advice/send-nothing':
    'Stuur geen geld, geen identiteitspapieren en geen bankgegevens voor u het aanbod hebt nagegaan op een manier die u zelf hebt gevonden.',
};
