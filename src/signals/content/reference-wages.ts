/**
 * Typical gross pay for an hour of work, by currency, rounded. What is compared with it is a multiple, so a few years'
 * growth changes nothing. Sources: EUR Eurostat, hourly wages and salaries 2022, euro area (lc_lci_lev: 25.5);
 * USD US Bureau of Labor Statistics, OEWS May 2023, mean of all occupations; GBP UK Office for National Statistics,
 * ASHE 2024, mean of all employees; CHF Swiss Federal Statistical Office, wage structure survey 2022, median month of
 * 6,788 francs.
 */
export const REFERENCE_HOURLY_WAGE: Readonly<Record<string, number>> = {
  EUR: 25.5,
  USD: 31,
  GBP: 21,
  CHF: 40,
};
