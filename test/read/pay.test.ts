import { describe, expect, it } from 'vitest';
import { payAsText } from './reading.js';

describe('pay', () => {
  it.each([
    ['a remuneration of €1.056 per month, plus lunch cheques', '1056 EUR month'],
    ['€3,114-€3,350/month (est.)', '3114-3350 EUR month est.'],
    ['approximately €3.114 - €3.350 gross per month', '3114-3350 EUR month'],
    ['Salary: £24,907 per annum', '24907 GBP year'],
    ['$15-20/hr', '15-20 USD hour'],
    ['rémunération : 3 000 € brut par mois', '3000 EUR month'],
    ["Lohn CHF 5'000 pro Monat", '5000 CHF month'],
    ['vergoeding van 450 euro per maand', '450 EUR month'],
    ['Gehalt: 3.500,00 € brutto monatlich', '3500 EUR month'],
    ['Salario bruto anual: 24.500 € en 14 pagas', '24500 EUR year'],
    ['Stipendio annuo CHF 52’000', '52000 CHF year'],
    ['Salaire net mensuel : entre 5 400 et 6 100 euros', '5400-6100 EUR month'],
    ['Honoraires : 275 000 FCFA par jour, frais de mission en sus', '275000 XOF day'],
    ['Taux horaire : de 26,40 $ à 31,15 $ CA', '26.4-31.15 CAD hour'],
    ['Sueldo mensual: $21,000 a $24,000 MXN brutos', '21000-24000 MXN month'],
    ['You earn 300 EUR a day from home', '300 EUR day'],
    ['$500 Per Day', '500 USD day'],
    ['The salary is 1,500EUR/month', '1500 EUR month'],
    ['42–50 k€ brut annuel selon profil', '42000-50000 EUR year'],
    ['£13.05/hr + £15 sleep-in allowance', '13.05 GBP hour'],
    ['An allowance of €850 per month is paid', '850 EUR month'],
    ['Salary: 28,000 - 32,000', '28000-32000 ? ?'],
    ['Pay$40,000-$55,000Applying for this role', '40000-55000 USD ?'],
    ['$9.00 - $10.00 based upon experience', '9-10 USD ?'],
  ])('%s', (text, expected) => {
    expect(payAsText(text)).toEqual([expected]);
  });

  it.each([
    ['You manage a budget of €2,000,000 per year'],
    ['saving the service over £70 million each year'],
    ['a company with a turnover of $4m'],
    ['£1500 Golden Hello Bonus'],
    ['CPD allowance of £850 per annum'],
    ['earn $500 - $1,000 per hired referral'],
    ['A fee of £200 per month is charged for the room'],
    ['Maaltijdcheques van 7 euro, dertiende maand'],
    ['$150 per month to use toward your cell phone'],
    ['a supplement of 15% of the basic salary (with a minimum of £3,784)'],
    ['Der Umsatz lag bei 3 Mio. €'],
    ['une subvention de 1 850 000 €'],
    ['call 01622 226412 about the salary'],
    ['reimbursement of 0,42 €/km'],
    ['Accommodation at £40 a week, if you want it'],
    ['Our grants of €10,000 reach 46 communities'],
  ])('is none in: %s', (text) => {
    expect(payAsText(text)).toEqual([]);
  });
});

describe('pay as ads write it', () => {
  it.each([
    ['Salaire : 2 500 € brut/mois', '2500 EUR month'],
    ['de 2 500 à 2 800 € bruts mensuels', '2500-2800 EUR month'],
    ['Rémunération : 38 à 42 K€ annuels', '38000-42000 EUR year'],
    ['Gratification : 4,35 €/h', '4.35 EUR hour'],
    ['gratification de 659,76 euros par mois', '659.76 EUR month'],
    ['Salaris: € 2.500,- tot € 3.000,- bruto per maand', '2500-3000 EUR month'],
    ['tussen € 2.500 en € 3.000 bruto p/m', '2500-3000 EUR month'],
    ['Stagevergoeding: €500 p.m.', '500 EUR month'],
    ['Uurloon € 14,20', '14.2 EUR hour'],
    ['Vergütung: 1.200 Euro brutto/Monat', '1200 EUR month'],
    ['Jahresgehalt von 45.000 bis 50.000 EUR', '45000-50000 EUR year'],
    ['Stundenlohn 15,50 €', '15.5 EUR hour'],
    ['mind. € 2.100,– brutto', '2100 EUR ?'],
    ['Sueldo: 1.500 €/mes', '1500 EUR month'],
    ['entre 24.000 y 26.000 € brutos anuales', '24000-26000 EUR year'],
    ['beca de 600 euros al mes', '600 EUR month'],
    ['rimborso spese di 500 euro mensili', '500 EUR month'],
    ['RAL 28.000-32.000 euro', '28000-32000 EUR year'],
    ['Salário: 1.200 € por mês', '1200 EUR month'],
    ['Salary £30k - £35k', '30000-35000 GBP ?'],
    ['£200 per day', '200 GBP day'],
    ['US$ 3,000 per month', '3000 USD month'],
    ['USD 3,000 - 4,000 monthly', '3000-4000 USD month'],
    ['EUR 2500 net', '2500 EUR ?'],
    ['$25/h', '25 USD hour'],
    ['$80,000/yr - $95,000/yr', '80000-95000 USD year'],
    ['from €2,000 to €2,500 a month', '2000-2500 EUR month'],
    ['up to 500€ daily', '500 EUR day'],
    ['Gana 200 € al día desde casa', '200 EUR day'],
    ['Verdiene 300 € pro Tag', '300 EUR day'],
    ['Gagnez 150 € par jour', '150 EUR day'],
    ['Verdien 250 euro per dag', '250 EUR day'],
    ['Pay: $15.00 - $20.00 per hour', '15-20 USD hour'],
    ['CHF 80’000.– bis 90’000.– pro Jahr', '80000-90000 CHF year'],
    ['£12.21ph', '12.21 GBP hour'],
  ])('%s', (text, expected) => {
    expect(payAsText(text)).toEqual([expected]);
  });
});
