import { describe, expect, it } from 'vitest';
import { readKind } from '../../src/read/kind.js';
import { languageOf } from '../../src/read/language.js';
import { readTitle } from '../../src/read/title.js';
import { plainText } from '../../src/text/text.js';
import { wordsOf } from '../../src/text/words.js';

function kindOf(value: string, title: string | null = null, employmentType: string | null = null) {
  const text = plainText('text', value);
  const words = wordsOf(value);
  const named = title === null ? readTitle(text, words) : { value: title, spans: [] };
  return readKind(named, text, words, languageOf(words, null), employmentType)?.value;
}

describe('the kind of a post', () => {
  it.each([
    ['Advocacy Trainee', 'Haven Network has an opening.', 'traineeship'],
    ['Research Internship', 'Haven Network has an opening.', 'internship'],
    ['Stage en communication', 'La Maison des Ponts recrute pour son équipe.', 'internship'],
    ['Forschungspraktikum (m/w/d)', 'Wir suchen dich für unser Büro in Leipzig.', 'internship'],
    ['Onderzoeksstage migratie', 'Het Tussenhuis zoekt een student voor onze ploeg.', 'internship'],
    ['Prácticas de comunicación', 'La Fundación Puente Largo busca estudiante para su sede.', 'internship'],
    ['Tirocinio in comunicazione', 'La rete cerca una persona per il suo ufficio.', 'traineeship'],
    ['Estágio em comunicação', 'A rede procura uma pessoa para a sua sede.', 'traineeship'],
    ['Vrijwilliger onthaal', 'Het Tussenhuis zoekt mensen voor onze ploeg.', 'volunteering'],
    ['Volunteer English teacher', 'Come and help us.', 'volunteering'],
    ['Individual Consultant, evaluation', 'Terms of reference follow.', 'consultancy'],
    ['Consultancy: baseline study', 'Terms of reference follow.', 'consultancy'],
    ['Lehrstelle Schreinerin', 'Unsere Werkstatt sucht dich.', 'internship'],
    ['Beca de investigación', 'El instituto abre un plazo.', 'traineeship'],
    ['Bolsa de doutoramento', 'O centro abre um concurso.', 'traineeship'],
    ['Bolsa de empleo: auxiliar', 'El ayuntamiento convoca.', 'job'],
    ['Vertaler (zzp)', 'Je kunt direct aan de slag.', 'consultancy'],
    ['Policy Officer', 'Previous internship experience is an asset.', 'job'],
    ['Volunteer Coordinator', 'You look after our volunteers.', 'job'],
    ['Internship Programme Manager', 'You look after our interns.', 'job'],
    ['Consultant Psychiatrist', 'You work on the ward.', 'job'],
    ['Recruitment Consultant', 'You find people for our clients.', 'job'],
    ['Stage Manager', 'You run the stage of our theatre, and all stages of the work that is done.', 'job'],
    ['Communications Officer', 'You supervise interns and volunteers and work with consultants.', 'job'],
  ])('%s', (title, text, expected) => {
    expect(kindOf(text, title)).toBe(expected);
  });

  it('reads the opening where the title says nothing', () => {
    expect(kindOf('Haven Network offers a traineeship of six months to a recent graduate.')).toBe(
      'traineeship',
    );
    expect(kindOf('The communications intern will help us with our website and our campaigns.')).toBe(
      'internship',
    );
    expect(kindOf('You manage a local volunteer team and train volunteers.', 'Field Organiser')).toBe('job');
  });

  it('believes an employment type that names a kind', () => {
    expect(kindOf('You help us.', 'Office support', 'INTERN')).toBe('internship');
    expect(kindOf('You help us.', 'Office support', 'FULL_TIME')).toBe('job');
  });

  it('has none for a text that speaks of no post', () => {
    expect(kindOf('The weather was fine yesterday.')).toBeUndefined();
  });
});
