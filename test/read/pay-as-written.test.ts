import { describe, expect, it } from 'vitest';
import { payAsText } from './reading.js';

describe('pay as advertisers of seven languages write it', () => {
  it.each([
    ['Band 3 - £19,737 to £21,142', '19737-21142 GBP ?'],
    ['AfC Band 8a: £45,753 - £51,668 (max of scale)', '45753-51668 GBP ?'],
    ['G7 - £48,859- £58,769', '48859-58769 GBP ?'],
    ['£82,096 - £110,683', '82096-110683 GBP ?'],
    ['MPS/UPS, £32,916 – £51,048.', '32916-51048 GBP ?'],
    ['£34k + tips (about £300 a month). 45 hrs over 4 days.', '34000 GBP ?'],
    ['a $75,000 salary with benefits', '75000 USD ?'],
    ['£38,000 - £44,200 pro-rata, dependent on shifts worked', '38000-44200 GBP ?'],
    ['Competitive salary: up to £55k DOE', '55000 GBP ?'],
    ['Salary range: $80,000–$95,000/yr', '80000-95000 USD year'],
    ['Pay: $18.50 - $22.75 an hour', '18.5-22.75 USD hour'],
    ['Compensation: USD 4,500 per month', '4500 USD month'],
    ['Daily rate: EUR 350-400', '350-400 EUR day'],
    ['GBP 32,000 gross per annum', '32000 GBP year'],
    ['Salary £27,500 FTE (£16,500 actual for 3 days)', '27500 GBP ?, 16500 GBP ?'],
    ['We pay £14 an hour, every hour you work', '14 GBP hour'],
    ['It pays £12.60 an hour, the real living wage.', '12.6 GBP hour'],
    ['Stipend: $1,200/month', '1200 USD month'],
    ['A monthly stipend of €950 is provided.', '950 EUR month'],
    ['Honorarium of $500 per day', '500 USD day'],
    ['Fee: up to €12,000 excluding VAT for the whole assignment', '12000 EUR ?'],
    ['Salary: CAD $62,000 - $70,000 annually', '62000-70000 CAD year'],
    ['A$95,000 - A$105,000 plus super', '95000-105000 AUD ?'],
    ['KES 80,000 per month', '80000 KES month'],
    ['₹25,000 - ₹35,000 a month', '25000-35000 INR month'],
    ['Rs. 30,000 per month', '30000 INR month'],
    ['PHP 25,000/month', '25000 PHP month'],
    ['₦150,000 monthly', '150000 NGN month'],
    ['$100-200 per day from home!', '100-200 USD day'],
    ['Earn up to $3000 weekly', '3000 USD week'],
    ['The starting salary for this position is $4,632.50/month.', '4632.5 USD month'],
    ['Weekly salary - $300 * Monthly bonus - $300', '300 USD week'],
    ['Salary grade 7, £36,024 to £40,521 per annum (pro rata)', '36024-40521 GBP year'],
    ['Gehalt: TV-L E 13 (4.188,38 € – 5.930,19 € brutto monatlich)', '4188.38-5930.19 EUR month'],
    ['Vergütung: 450 €/Monat', '450 EUR month'],
    ['Stundenlohn: 15,50 € brutto', '15.5 EUR hour'],
    ['Wir zahlen 14 Euro die Stunde.', '14 EUR hour'],
    ['Jahresgehalt zwischen 48.000 und 56.000 Euro', '48000-56000 EUR year'],
    ['Bruttomonatsgehalt ab € 2.850,-', '2850 EUR month'],
    ['Mindestgehalt laut KV: EUR 2.463,50 brutto/Monat (Vollzeit)', '2463.5 EUR month'],
    ['Lohn: CHF 85’000 – 98’000 p.a.', '85000-98000 CHF year'],
    ['Das Honorar beträgt 650 Euro pro Tag zzgl. MwSt.', '650 EUR day'],
    ['Aufwandsentschädigung von 250 € im Monat', '250 EUR month'],
    ['bis zu 60.000 € Jahresbrutto', '60000 EUR year'],
    ['Bezahlung: 3.200 bis 3.600 Euro brutto (Vollzeit)', '3200-3600 EUR ?'],
    ['Salaire : entre 2 100 et 2 350 € brut mensuel', '2100-2350 EUR month'],
    ['Rémunération annuelle brute : 34 à 38 k€', '34000-38000 EUR year'],
    ['Gratification légale de 4,35 € de l’heure', '4.35 EUR hour'],
    ['Indemnité de stage : 650 € par mois', '650 EUR month'],
    ['Salaire brut : 28K€ à 32K€ par an', '28000-32000 EUR year'],
    ['2 450 € bruts/mois sur 13 mois', '2450 EUR month'],
    ['SMIC horaire (11,88 €/h)', '11.88 EUR hour'],
    ['TJM : 450 €', '450 EUR day'],
    ['Honoraires : 6 000 € HT pour la mission', '6000 EUR ?'],
    ['Barème 12, soit 3 056,41 € bruts à l’embauche', '3056.41 EUR ?'],
    ['Salaris: € 3.226 - € 4.537 bruto per maand (schaal 9)', '3226-4537 EUR month'],
    ['minimaal € 4.537,- en maximaal € 6.301,- bruto per maand', '4537-6301 EUR month'],
    ['€ 3.059 bruto per maand in het eerste jaar, oplopend tot € 3.881 in het vierde', '3059-3881 EUR month'],
    ['Uurloon van €15,20', '15.2 EUR hour'],
    ['Een stagevergoeding van € 500,- per maand op basis van 40 uur', '500 EUR month'],
    ['Brutosalaris tussen de € 2.800 en € 3.400', '2800-3400 EUR ?'],
    ['Tarief: maximaal 95 euro per uur, exclusief btw', '95 EUR hour'],
    ['Dagtarief: €450 excl. btw', '450 EUR day'],
    ['Je verdient €2.750 bruto p/m', '2750 EUR month'],
    ['Vrijwilligersvergoeding: € 40,67 per dag', '40.67 EUR day'],
    ['Salario: 24.000-28.000 € brutos anuales', '24000-28000 EUR year'],
    ['Retribución: 1.450 €/mes en 14 pagas', '1450 EUR month'],
    ['Salario bruto: 22K - 25K €', '22000-25000 EUR ?'],
    ['Beca de 600 euros mensuales', '600 EUR month'],
    ['Ayuda al estudio: 450 €/mes', '450 EUR month'],
    ['Sueldo: $18,000 a $22,000 mensuales', '18000-22000 USD month'],
    ['Honorarios: $ 185.000 por mes (pesos argentinos)', '185000 ARS month'],
    ['Sueldo líquido: $1.200.000 CLP', '1200000 CLP ?'],
    ['Retribuzione annua lorda: 28.000 – 32.000 euro', '28000-32000 EUR year'],
    ['RAL 35.000 – 45.000 €', '35000-45000 EUR year'],
    ['con RAL tra 28.000 e 31.000 euro', '28000-31000 EUR year'],
    ['Rimborso spese di 500 € mensili', '500 EUR month'],
    ['Compenso: 1.300 euro netti al mese', '1300 EUR month'],
    ['Indennità mensile di 800 euro lordi', '800 EUR month'],
    ['Borsa di studio di 1.200 € al mese', '1200 EUR month'],
    ['Salário: R$ 3.500,00 por mês', '3500 BRL month'],
    ['Remuneração: 1.200€/mês', '1200 EUR month'],
    ['Bolsa de 900 euros mensais', '900 EUR month'],
    ['Pay $21.00-$23.50/hr + benefits', '21-23.5 USD hour'],
    ['Wage: 28.5 USD/hour', '28.5 USD hour'],
    ['Salary 45.000–52.000 EUR p.a.', '45000-52000 EUR year'],
    ['€2000 netto/month', '2000 EUR month'],
    ['Gross monthly salary of EUR 3 211.31', '3211.31 EUR month'],
    ['Grade AD 5, basic monthly salary 5 973,45 EUR', '5973.45 EUR month'],
    ['pay scale of Band 7 £38, 984-£44, 855', '38984-44855 GBP ?'],
    ['TeamBand 4 - £21,892 - £24,157 per annumBased - C & E Centre', '21892-24157 GBP year'],
    ['Pay rates: £17.01* per hour – week days', '17.01 GBP hour'],
    ['Earn easily $400 To $500 extra per day', '400-500 USD day'],
    ['BMI offers a salary of up to £40,000pa', '40000 GBP year'],
    [
      'Salaris: het bruto maandsalaris bedraagt, al naar ervaring, minimaal\n€ 2.900 en maximaal € 3.400',
      '2900-3400 EUR month',
    ],
    ['COMPENSATION\nYou start at $62,000.', '62000 USD ?'],
  ])('%s', (text, expected) => {
    expect(payAsText(text).join(', ')).toBe(expected);
  });
});

describe('money that nobody is paid for the post', () => {
  it.each([
    ['A budget of €1.2 million over three years'],
    ['Turnover of £45,000 a month'],
    ['The project (2025-2029, 1,2 M€) studies water.'],
    ['Prime d’arrivée de 1 000 €.'],
    ['Sign-on bonus: $7,500, half after 90 days.'],
    ['plus a night differential of $4.25'],
    ['Plus de nocturnidad de 27 € por noche'],
    ['Welfare da 1.200 € l’anno'],
    ['Totaalbudget van het onderzoek: € 24.000'],
    ['Presupuesto que gestionará: 2.300.000 €'],
    ['buoni pasto da 7 euro'],
    ['chèques-repas de 8 € par jour'],
    ['maaltijdcheques van € 8 per dag'],
    ['Deutschlandticket (49 € im Monat) inklusive'],
    ['individual donors giving $1,000 or more each year'],
    ['Learning budget of €1,500 per year'],
    ['We pay up to £500 a year towards courses'],
    ['a registration fee of $50'],
    ['The cost of an Enhanced Disclosure is £48.00'],
    ['Essenszuschuss von 6 Euro pro Tag'],
    ['Fahrtkostenzuschuss bis 50 € monatlich'],
    ['Eigenbeitrag: 120 € pro Jahr'],
    ['eine Spende von 30 Euro im Monat rettet ein Kind'],
    ['Nous gérons 4 M€ de subventions par an'],
    ['grants of up to €50,000 per year for local groups'],
    ['Tickets cost £12 per day'],
    ['la cuota anual es de 60 €'],
    ['300 families in 12 towns, 25,000 meals a year'],
    ['Our hotline takes 45,000 calls per year'],
    ['pays a monthly transport allowance of €60'],
    ['You raise €250,000 a year from trusts'],
    ['a loan book of £3,000,000'],
    ['Relocation support of up to €3,000'],
    ['Send 25 USD by Western Union to confirm your place'],
    ['Refer a friend and both earn £500'],
    ['You may be asked to pay for this (£44 for an enhanced check)'],
    ['parking at a reduced rate of £20/month'],
    ['a supplement of 10% of annual basic salary, with a minimum of £4,000'],
    ['Benefits include salary, 401k and dental'],
    ['a delivery rate of 4,000 a year'],
    ['The profit of £60,000 a deal makes'],
    ['Band 5.\nSupport of up to £750 if you move'],
  ])('is no pay in: %s', (text) => {
    expect(payAsText(text)).toEqual([]);
  });
});

describe('pay by the piece, and what is added to pay', () => {
  it.each([
    ['Gezahlt werden 120 € pro Probe plus Fahrtkosten.', 1],
    ['Make $20 - $100 per completed call.', 1],
    ['Pay: $18.75 - $21.50 per hour + $1.50/hr for nights', 1],
    ['Pay: $29.80 per hour\n$3/hour evening, $1.50/hour weekend', 1],
    ['Loon: 2.850 tot 3.700 euro bruto per maand, storingsdienst € 175 per week extra.', 1],
    ['Salary: 1060.00 gross - 1200.00 gross', 1],
    ['Estipendio: UYU 38.500 por mes', 1],
    ['Forklift certificate a plus (we pay the $120 course)', 0],
    ['Het lesgeld voor cursisten bedraagt € 10 per maand.', 0],
    ['For a walkaround or about the salary call 678-5111 ex 7149', 0],
  ])('reads %s', (text, count) => {
    expect(payAsText(text)).toHaveLength(count);
  });

  it('joins no age of the next line to an hourly wage', () => {
    expect(payAsText('Age 18 - 20: £6.49 per hour\nAge 21: £8.20 per hour').join()).not.toContain('21');
  });
});

describe('pay that a heading, a neighbour or its size tells from other money', () => {
  it.each([
    [
      'Pay Rates:\nDays £8.37\nNights / Saturday £12.14\nSunday / Bank Holiday £15.90',
      '8.37 GBP ?, 12.14 GBP ?, 15.9 GBP ?',
    ],
    ['Hourly rates of pay:\nDays £8.37\nNights £12.14', '8.37 GBP hour, 12.14 GBP hour'],
    ['Pay (enhanced until May)\nDays: £20.00, Nights £26.00', '20 GBP ?, 26 GBP ?'],
    [
      'Lehrlingslohn pro Monat:\n1. Lehrjahr CHF 800.–\n2. Lehrjahr CHF 1’000.–',
      '800 CHF month, 1000 CHF month',
    ],
    ['Band 7 (£31 072 - £40 964) or 8a (£44 606 - £50 819)', '31072-40964 GBP ?, 44606-50819 GBP ?'],
    ['Technician | Theatres | £17,316 | Hull', '17316 GBP ?'],
    ['Pay Scale 6 £28,575 (min) to £37,599 (max)', '28575-37599 GBP ?'],
    ['Compensation: $60,000 to over $100,000 your first year!', '60000-100000 USD year'],
    ['How much you will make: $55 - $75k + bonuses', '55000-75000 USD ?'],
    ['The range of pay for this position begins at $19-20/hr', '19-20 USD hour'],
    ['Stipendio annuo: da fr. 58’200.– a fr. 71’500.–', '58200-71500 CHF year'],
    ['Das Mindestentgelt beträgt EUR 3.104,60 brutto, 14-mal jährlich', '3104.6 EUR month'],
    ['Salaris: LB, min. € 3.622, max. € 5.520', '3622-5520 EUR ?'],
    ['Retribución bruta anual: 27.300 euros (14 pagas)', '27300 EUR year'],
    ['Valor hora: 20 €', '20 EUR hour'],
    ['Compenso: 180 € a giornata', '180 EUR day'],
    ['Paga oraria lorda € 9,85', '9.85 EUR hour'],
    ['Tarief: € 0,12 per woord', '0.12 EUR ?'],
    ['Pay: £36.42\noperates seven days a week', '36.42 GBP ?'],
    ['Salary Range $57K to $80K manages the daily operations', '57000-80000 USD ?'],
    ['£31,365 - £37,890 per annum pro rata\nRelocation package up to £8,000', '31365-37890 GBP year'],
    // Beside pay that is told in words, what only a period makes pay must be of its size.
    ['Salario: 1.620 € brutos al mes\nAlquiler de una plaza: 120 €/mes', '1620 EUR month'],
    ['Salaris € 3.171 per maand. Voor je ontwikkeling is er € 5.000 per jaar.', '3171 EUR month'],
    ['Vergütung: 5.288 EUR. Wir geben bis 2.000 EUR jährlich und eine Bleibe (280 EUR)', '5288 EUR ?'],
    ['Taux horaire : 12,95 €\n+ panier 6,80 €/jour', '12.95 EUR hour'],
    ['Salário: R$ 3.450,00 + vale-refeição de R$ 32,00 por dia', '3450 BRL ?'],
    ['Remuneração: 5,60 €/hora, cartão com 6 euros por dia e 10% de desconto', '5.6 EUR hour'],
    ['Annual salary of £18,135\n•£250 Welcome Bonus', '18135 GBP year'],
  ])('reads %s', (text, expected) => {
    expect(payAsText(text).join(', ')).toBe(expected);
  });

  it.each([
    ['Pay enquiries: 0121 507 2409/2489'],
    ['Indemnité kilométrique 0,41 €/km'],
    ['gratis pizza t.w.v. €14'],
    ['the opportunity to earn an extra $100 for referring someone'],
    ['a supplement of 5% of the basic salary (minimum of £1,034 and a maximum of £1,791 per annum)'],
    ['zahlt an den Träger eine Umlage von 180 Euro im Monat'],
  ])('reads none in: %s', (text) => {
    expect(payAsText(text)).toEqual([]);
  });
});

describe('pay and subsidies that many advertisers tell in the same way', () => {
  it.each([
    ['TVöD EG 13 (4.188,38 € bis 5.930,19 €)', '4188.38-5930.19 EUR ?'],
    ["Jahressalär ab CHF 95'000", '95000 CHF year'],
    ['Rémunération : 28 000 € - 32 000 € / an', '28000-32000 EUR year'],
    ['gratification de stage (4,35 € / heure)', '4.35 EUR hour'],
    ['Salaire de 55 000 $ CA à 65 000 $ CA par année', '55000-65000 CAD year'],
    ['FWG 50 (min. € 3.059 - max. € 4.493)', '3059-4493 EUR ?'],
    ['RAL: 24-30k', '24000-30000 ? year'],
    ['1400/1600 euro al mese', '1400-1600 EUR month'],
    ['Faixa salarial: R$ 3.500 a R$ 4.200', '3500-4200 BRL ?'],
    ['KSh 80,000 gross per month', '80000 KES month'],
  ])('reads %s', (text, expected) => {
    expect(payAsText(text).join(', ')).toBe(expected);
  });

  it.each([
    ['50 € Edenred-Karte monatlich'],
    ['bis zu 1.200 € jährlich für Weiterbildungen'],
    ['Die Stiftung fördert Projekte mit bis zu 10.000 € im Jahr'],
    ['carte Swile de 8 €/jour'],
    ['remboursement de 50 % des transports (40 € par mois)'],
    ['premio di produzione di 1.000 € annui'],
    ['seguro de saúde (valor de 40 € por mês)'],
    ['a cycle-to-work scheme of up to £2,500 per year'],
    ['$75 per month cell phone stipend'],
    ['a $2,000 annual professional development stipend'],
    ['a monthly wellness stipend of $50'],
  ])('reads none in: %s', (text) => {
    expect(payAsText(text)).toEqual([]);
  });
});
