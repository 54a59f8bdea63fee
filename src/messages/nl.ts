import type { MessageTable } from './messages.js';

export const nl: MessageTable = {
  'registry/verified': 'Komt overeen met de geregistreerde vacature "{title}", toen die openstond.',
  'registry/expired':
    'Komt overeen met de geregistreerde vacature "{title}", waarvan de termijn[ ({validThrough})] voorbij was toen de advertentie werd gezien ({seenAt}).',
  'registry/tampered':
    'Neemt de geregistreerde vacature "{title}" over, maar verschilt in: {fields}.[ De advertentie zegt {ad}][; de organisatie zegt {official}.]',
  'registry/recycled':
    'Heeft de tekst van de geregistreerde vacature "{title}", met data van een ronde die de organisatie niet houdt.[ De advertentie zegt {ad}][; de geregistreerde vacature zei {official}.]',
  'registry/not-listed':
    'Staat niet bij de vacatures van {organisation} in het register[ (gelezen op {asOf}; het bevat er ongeveer {completeness} van)].',
  'registry/known-scam': 'Past bij een waarschuwing van de organisatie[ van {published}]: {claims}.',
  'registry/known-scam/contact':
    'Gebruikt een adres dat in een waarschuwing van de organisatie[ van {published}] staat: {claims}.',
  'cadence/in-window': '{organisation} publiceert zulke vacatures in deze tijd van het jaar[ ({from} tot {to})].',
  'cadence/out-of-window':
    '{organisation} publiceert zulke vacatures niet in deze tijd: de advertentie verscheen tussen {earliest} en {latest}, {daysOff} dagen buiten de dichtstbijzijnde periode[ ({from} tot {to})].',
  'cadence/wrong-round':
    'De begindatum ({start}) hoort bij geen ronde van {organisation}; de rondes beginnen in maand {months}.',
  'cadence/wrong-round/inferred':
    'De begindatum ({start}) past bij geen bekende of afgeleide ronde van {organisation} (maand {months}).',
  baseline: 'Naar {signals} aanwijzingen is gezocht zonder iets te vinden.',
  'nature/not-an-ad': 'Geen vacature: {reason}.',
  'markup/contradicts-text':
    'De opmaak van de pagina en de zichtbare tekst spreken elkaar tegen ({field}): {markup} tegenover {visible}.',
  'advice/confirmed':
    'De vacature is bevestigd. Solliciteer alleen via de wegen die {organisation} zelf opgeeft.',
  'advice/contact-unseen':
    'De vacature is bevestigd, maar hoe men volgens de advertentie solliciteert, was niet te zien. Solliciteer via de wegen die {organisation} zelf opgeeft, niet via een knop op deze pagina.',
  'advice/expired': 'De vacature heeft bestaan en is gesloten. Vraag het {organisation} voor u iets verstuurt.',
  'advice/not-confirmed':
    'Niets bevestigt deze advertentie. Kijk op de website van {organisation} voor u iets verstuurt.',
};
