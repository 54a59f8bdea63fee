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
