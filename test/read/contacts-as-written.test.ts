import { describe, expect, it } from 'vitest';
import { contactsAsText } from './reading.js';

describe('ways to reach an employer, as ads of six languages write them', () => {
  it.each([
    ['Questions? Nurse recruitment, (218) 555-0143, weekdays 8 to 4.', 'phone 2185550143 contact'],
    ['Información: 912 345 678.', 'phone 912345678 contact'],
    ['Dudas: 600 000 045 (de 9 a 14 h)', 'phone 600000045 contact'],
    ['Tel. 91 234 56 78', 'phone 912345678 contact'],
    ['Para más información llama al 934 567 890', 'phone 934567890 contact'],
    ['tel: 01633 626301 /03', 'phone 01633626301 contact'],
    ['Appelez la cadre de santé au 02 61 91 33 08.', 'phone 0261913308 contact'],
    ['Renseignements : 01.45.67.89.10', 'phone 0145678910 contact'],
    [
      'Bewerbung formlos an pflege@haus.example oder telefonisch unter 030/23125777.',
      'email pflege@haus.example apply, phone 03023125777 apply',
    ],
    ['Fragen beantwortet Frau Berg, Tel. +49 (0)30 1234567.', 'phone +49301234567 contact'],
    ['Rückfragen: 0171 2345678', 'phone 01712345678 contact'],
    ['Vragen? Bel Jan op 06-12345678', 'phone 0612345678 contact'],
    ['Vragen over de procedure? Personeelszaken, 085 000 1234.', 'phone 0850001234 contact'],
    ['Bel of app naar 0470 12 34 56', 'phone 0470123456 contact'],
    ['Per chiarimenti telefonare allo 02 0000 4567.', 'phone 0200004567 contact'],
    ['Info: 333 1234567', 'phone 3331234567 contact'],
    ['WhatsApp: +44 7700 900123', 'whatsapp +447700900123 contact'],
    ['Message us on WhatsApp +44 7700 900123 to apply', 'whatsapp +447700900123 apply'],
    ['Apply via Telegram @hr_rivers', 'telegram @hr_rivers apply'],
    ['Neem contact op met onze recruiter via Telegram: @hr_rivers', 'telegram @hr_rivers contact'],
    ['Contact our hiring manager on Telegram: @rivers_hr', 'telegram @rivers_hr contact'],
    ['Contactez notre recruteur sur Telegram : @rivers_hr', 'telegram @rivers_hr contact'],
    ['Kontaktieren Sie unseren Recruiter über Telegram: @rivers_hr', 'telegram @rivers_hr contact'],
    ['Contacta con nuestro reclutador por Telegram: @rivers_hr', 'telegram @rivers_hr contact'],
    ['Send your CV to jobs@haven.example', 'email jobs@haven.example apply'],
    ['Completed forms go to vacancies@elmbridge.example.', 'email vacancies@elmbridge.example apply'],
    [
      'Technical and financial proposals reach procurement@rivers.example no later than 20 February 2026.',
      'email procurement@rivers.example apply',
    ],
    ['Bewerbungsschluss 25.3.2026 – verwaltung@gie.example', 'email verwaltung@gie.example apply'],
    [
      'Angebote müssen bis zum 9. März 2026, 12:00 Uhr, unter vergabe@acker.example eingegangen sein.',
      'email vergabe@acker.example apply',
    ],
    [
      'Offertes kunnen worden ingediend tot en met 3 april 2026 via opdrachten@fonds.example.',
      'email opdrachten@fonds.example apply',
    ],
    [
      'Mandanos tu propuesta (una carilla) a talleres@barda.example hasta el 08/03/2026.',
      'email talleres@barda.example apply',
    ],
    ['Candidati su https://azienda.example/lavora', 'url https://azienda.example/lavora apply'],
    ['Application form: https://forms.example.org/abc', 'url https://forms.example.org/abc apply'],
    ['Apply here: forms.gle/abcDEF123', 'url https://forms.gle/abcDEF123 apply'],
    ['How to apply\nhttps://careers.example.org/123', 'url https://careers.example.org/123 apply'],
    [
      'Conozca la entidad en www.farolevante.com. Las candidaturas se dirigirán a presidencia@farolevante.com',
      'url https://www.farolevante.com mention, email presidencia@farolevante.com apply',
    ],
    ['CONSORZIO ABITARE - www.abitareinsieme.it', 'url https://www.abitareinsieme.it mention'],
    ['More about us: www.haven.org', 'url https://www.haven.org mention'],
    ['Our website: https://www.haven.org', 'url https://www.haven.org mention'],
    ['Visit www.haven.org to learn more about our work.', 'url https://www.haven.org mention'],
    ['Please do not send CVs to info@haven.org', 'email info@haven.org mention'],
    ['Any questions can be sent to Anna at anna@haven.org.', 'email anna@haven.org contact'],
    ['For an informal chat, email Sam: sam@haven.org', 'email sam@haven.org contact'],
    ['For reasonable adjustments contact access@haven.org', 'email access@haven.org contact'],
    ['CV to kitchen@ladle.example or drop in between services.', 'email kitchen@ladle.example apply'],
    ['Interested? kitchen@ladle.example', 'email kitchen@ladle.example apply'],
    ['Interesse? Mail naar jobs@haven.be', 'email jobs@haven.be apply'],
    [
      'Reageren? bestuur(at)zonnehoek.nl, liefst voor vrijdag 20 maart 2026.',
      'email bestuur@zonnehoek.nl apply',
    ],
    ['Motivatie en cv mag je mailen naar jobs@haven.be', 'email jobs@haven.be apply'],
    [
      'Informatie bij Lien, lien@haven.be, 03 123 45 67',
      'email lien@haven.be contact, phone 031234567 contact',
    ],
    ['CV + LM à recrutement@rivage.fr', 'email recrutement@rivage.fr apply'],
    ['Renseignements auprès de Mme Petit : petit@rivage.fr', 'email petit@rivage.fr contact'],
    ['Contact : rh@rivage.fr', 'email rh@rivage.fr contact'],
    ['Merci de nous faire parvenir votre dossier : rh@rivage.fr', 'email rh@rivage.fr apply'],
    [
      'Ihre Unterlagen senden Sie an personal@haus.de; Fragen an Herrn Kurz (kurz@haus.de).',
      'email personal@haus.de apply, email kurz@haus.de contact',
    ],
    ['Schick uns deine Bewerbung: jobs@haus.de', 'email jobs@haus.de apply'],
    ['Ansprechpartnerin: Eva Lang, 0351 123456', 'phone 0351123456 contact'],
    ['Interesados enviar CV a rrhh@casa.es', 'email rrhh@casa.es apply'],
    ['Más información en info@casa.es', 'email info@casa.es contact'],
    ['Manda CV e lettera a jobs@casa.it', 'email jobs@casa.it apply'],
    ['Informazioni: info@casa.it', 'email info@casa.it contact'],
    ['jobs[at]haven[dot]org – send your CV here', 'email jobs@haven.org apply'],
    ['Write to jobs AT haven DOT org with your CV', 'email jobs@haven.org apply'],
    ['Escribe a empleo arroba casa punto es', 'email empleo@casa.es apply'],
    ['Scrivi a lavoro chiocciola casa punto it', 'email lavoro@casa.it apply'],
    [
      'please contact Dr Lisa McNally onlisa_mcnally@sandwell.gov.uk',
      'email lisa_mcnally@sandwell.gov.uk contact',
    ],
    ['Our Privacy Officer can be reached at privacy@haven.org', 'email privacy@haven.org mention'],
    [
      'For more information on benefits, please see https://www.haven.org/benefits',
      'url https://www.haven.org/benefits mention',
    ],
    ['Fill in our online form at https://haven.org/apply by 5 May.', 'url https://haven.org/apply apply'],
    ['Text INTERN to 07700 900456', 'phone 07700900456 contact'],
    ['Postulez ici : www.exemple.example/emploi', 'url https://www.exemple.example/emploi apply'],
  ])('%s', (text, expected) => {
    expect(contactsAsText(text).join(', ')).toBe(expected);
  });
});

describe('numbers that nobody can call', () => {
  it.each([
    ['ISBN 978-3-16-148410-0, registered charity 1234567'],
    ['IBAN NL91 ABNA 0417 1643 00'],
    ['Ref. 2026-0312-4455'],
    ['Kamer van Koophandel 12345678'],
    ['NIF B12345678'],
    ['Periodo: 01/10/2026 - 30/06/2027. Solicitud en la sede'],
  ])('%s', (text) => {
    expect(contactsAsText(text)).toEqual([]);
  });
});

describe('numbers and chats as they stand in copied ads', () => {
  it.each([
    ['Telephone number07811125203Additional contact information', 'phone 07811125203 contact'],
    ['Castle Hill Road, HU16 5JQ. Telephone: 01482 334530.', 'phone 01482334530 contact'],
    ['Enviar CV ou ligar 22 000 55 66', 'phone 220005566 apply'],
    ['App ons: 06 2000 3040', 'whatsapp 0620003040 contact'],
    ['Meer weten? Mail trainees@waterveld.example', 'email trainees@waterveld.example contact'],
    ['Je brief ontvangen we graag op werk@lyceum.example', 'email werk@lyceum.example apply'],
  ])('reads %s', (text, expected) => {
    expect(contactsAsText(text).join(', ')).toBe(expected);
  });

  it('reads no account as a number to call', () => {
    expect(contactsAsText('Call us first. NL91 ABNA 0417 1643 00')).toEqual([]);
  });
});
