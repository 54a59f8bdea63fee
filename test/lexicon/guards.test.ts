import { describe, expect, it } from 'vitest';
import { readHits } from '../../src/lexicon/index.js';
import { wordsOf } from '../../src/text/words.js';

function fires(text: string): boolean {
  return readHits(wordsOf(text)).hits.some(({ pattern }) => pattern.code.startsWith('content/'));
}

describe('negation', () => {
  it.each([
    'We never ask candidates to pay a registration fee.',
    'Candidates do not have to pay any processing fee.',
    'There is no registration fee.',
    'Registration fees are not charged.',
    'A processing fee is never required.',
    'PICUM does not, at any stage of its recruitment, charge an application fee.',
    'Do I have to pay a registration fee of 50 euros? No.',
    'Is the interview held on Telegram? Never, we meet everybody in person.',
    'Dois-je payer des frais de dossier de 50 euros ? Non, jamais.',
    'Muss ich eine Anmeldegebühr von 50 Euro überweisen? Nein.',
    '¿Hacen entrevistas por WhatsApp? No.',
  ])('undoes: %s', (text) => {
    expect(fires(text)).toBe(false);
  });

  it.each([
    'Your application is not complete until you pay the registration fee.',
    'Don’t hesitate to pay the registration fee today.',
    'Do not forget to pay the processing fee of 50 euros.',
    'No experience needed, please pay the registration fee of 20 euros.',
    'Ready to pay the registration fee of 20 euros? No experience needed.',
    'Is this a scam? No. Please pay the registration fee of 20 euros.',
    'Please pay the registration fee of 20 euros. Is it a lot? No.',
    'The processing fee of 60 euros is not refundable.',
    'We do not interview on site, you must pay the processing fee by Western Union.',
  ])('does not undo: %s', (text) => {
    expect(fires(text)).toBe(true);
  });
});

describe('what is lacking or free', () => {
  it.each([
    'Sans frais de dossier ni de visa.',
    'Le dossier est traité sans aucuns frais de dossier.',
    'Iscrizione senza quota di iscrizione.',
  ])('undoes what stands beside it: %s', (text) => {
    expect(fires(text)).toBe(false);
  });

  it.each([
    'Embauche sans entretien dès la semaine prochaine, les frais de dossier de 40 euros sont à payer.',
    "L'alloggio in appartamento è gratuito e per la divisa si versa una cauzione rimborsabile di 60 euro.",
    'Assunzione senza colloquio e subito operativa, quota di iscrizione di 40 euro da versare.',
  ])('does not reach the rest of the sentence: %s', (text) => {
    expect(fires(text)).toBe(true);
  });
});

describe('a public competition', () => {
  const fee = 'È dovuta una tassa di iscrizione di 10 euro, da versare entro la scadenza.';

  it('may ask for a fee, wherever in the text it is called one', () => {
    expect(fires(fee)).toBe(true);
    expect(fires(`Concorso pubblico per esami.\n\n${fee}`)).toBe(false);
    expect(fires(`${fee} La domanda si presenta sul portale inPA.`)).toBe(false);
  });

  it('never asks for it by a money transfer', () => {
    expect(
      fires('Concorso pubblico per esami. Inviare la tassa di iscrizione di 10 euro tramite Western Union.'),
    ).toBe(true);
  });
});

describe('warnings', () => {
  it.each([
    'Beware of recruiters who ask you to pay a registration fee.',
    'Signs of a scam:\n- you are asked for a registration fee of 50 euros\n- the interview takes place on Telegram\n- no interview',
    'If anyone asks you to send your bank details, report it.',
    'Fraudsters promise guaranteed income and ask for your bank account number.',
  ])('are no demands: %s', (text) => {
    expect(fires(text)).toBe(false);
  });

  it('do not cover a demand made elsewhere in the text', () => {
    expect(fires('Beware of scams. To apply, pay the registration fee of 50 euros to our agent.')).toBe(true);
    expect(fires('To avoid fraud, pay the registration fee of 50 euros to our agent.')).toBe(true);
  });
});

describe('who bears the cost', () => {
  it.each([
    'The visa processing fee is paid by us.',
    'The employer pays the visa processing fee.',
    'The registration fee for the course is covered.',
    'Training fees are waived.',
  ])('the employer: %s', (text) => {
    expect(fires(text)).toBe(false);
  });

  it.each([
    'The visa processing fee is paid by the candidate.',
    'The registration fee of 50 euros is covered by each applicant.',
  ])('the applicant: %s', (text) => {
    expect(fires(text)).toBe(true);
  });
});

describe('sentences', () => {
  it('go on over wrapped lines', () => {
    expect(
      fires('Candidates who are selected by the committee must\npay the registration fee in advance.'),
    ).toBe(true);
  });

  it('end between the items of a list', () => {
    expect(fires('What you send us\n- your CV\n- your bank\n- account of earlier work')).toBe(false);
  });
});
