import { PERIOD_SHIFT, Tag, type Entry } from './tag.js';

const PERIODS = [
  'hour hr hrs hourly hours stunden stundenlohn heure heures horaire h uur uurloon stunde std stundlich hora horario horas ora ore oraria orario ph',
  'day daily days jour jours journalier dag daags tag taglich tagessatz tjm dia diario diarios dias giorno giornaliero giornaliera giornata giornate journee jornada journaliers journaliere pd',
  'week weekly weeks wk semaine semaines hebdomadaire hebdomadaires wekelijks woche wochentlich semana semanal semanales semanais settimana settimane settimanali settimanale sett hebdo pw',
  'month monthly months mo mois mensuel mensuels mensuelle mensuelles maand maandelijks maandloon monat monatlich monatlichen monatsgehalt monatslohn mes mensual mensuales meses mese mensile mensili mensal mensais mensalmente mensualmente mensilmente pm pcm',
  'year yearly annum annual annually yr pa an ans annee annees annuel annuels annuelle annuelles jaar jaarlijks jaarloon jahr jahrlich jahrlichen jahresgehalt ano anual anuales anuais anno annuo annua annui annue annuale annuali ral lpa',
];

export const PERIOD_NAMES = ['hour', 'day', 'week', 'month', 'year'] as const;

/** Names of a period that say it alone, before the amount: `hourly`, `Monatsgehalt`. */
export const PERIODIC =
  /^(?:hourly|daily|weekly|monthly|yearly|annual|horaire|mensuel|annuel|annuo|annua|annui|maandelijks|maandsal|maandlo|uurlo|jaarlijks|jaarsal|jaarlo|stundenlo|stundlich|monatlich|monatsg|monatslo|jahrlich|jahresg|jahreslo|mensual|anual|mensile|mensal|giornalier|orari[oa]$|settimanal|semanal|diari[oa]$|horari[oa]$|journalier|hebdomadaire|taglich|wochentlich|wekelijks|dagelijks|ral$|tjm$)/u;

export const PAY_WORDS: readonly Entry[] = [
  ...PERIODS.map((words, index) => ({ words, tags: Tag.Period, value: (index + 1) << PERIOD_SHIFT })),
  { tags: Tag.Per, words:'per a an each every par pro por al alla all the je im la le l de die der del p' },
  {
    tags: Tag.Pay,
    words:`salary salaries pay paid paying pays wage wages remuneration compensation compensate compensated stipend honoraria earn earning earnings rate gross net basesalary honorarium income ote band payrate
      honoraires tarif tarifa tariffa tarief taux tjm smic bareme appointements cachet salaire salaires remuneration remunere gratification indemnite brut net paie traitement
      salaris loon brutolo bruto netto vergoeding stagevergoeding brutoloon bruttoloon maandsalaris verdien verdienen
      tvod tvl entgeltgruppe besoldungsgruppe fwg schaal honorar bezahlung gehalt lohn vergutung entgelt brutto netto verdienst bruttogehalt stundenlohn monatsgehalt jahresgehalt verdienen aufwandsentschadigung
      honorarios beca salario sueldo retribucion remuneracion bruto brutos neto netos gana ganar gana
      importo ral borsa assegno indennita stipendio retribuzione lordo lordi netto netti compenso paga rimborso guadagna
      salario remuneracao bolsa ganhe faixa salarial`,
  },
  {
    tags: Tag.OtherMoney,
    words:`budget budgets budgetary turnover revenue revenues grant grants funding funds fund funded fee fees fine cost costs costing raised raise saving save saves saving invest investment investments million millions billion billions
      bonus bonuses voucher vouchers allowance allowances reimbursement reimbursed discount discounts deposit worth portfolio assets sales donation tips pourboires fooien trinkgeld propinas mance donations donors giving gift gifts referral refer relocation expenses charge charges charged
      insurance pension contribution contributions premium expenditure welcome hello prize award awards tax loan loans valued capital deducted deduction subscription toward towards wellness internet accommodation housing furnishings rent lodging parking welfare km mile miles kilometrico chilometrico logement loyer huur miete alloggio alquiler alojamiento habitacion umlage zimmer wohnheim unterkunft warm panier paniers repas menu vales despensa aguinaldo refeicao refeicion alimentacao comida fooi deckung dekking coverage
      chiffre affaires subvention subventions frais millions milliards cotisation prime primes caution cheques cheque don dons ticket tickets
      lesgeld cursusgeld collegegeld inschrijfgeld contributie lidgeld schulgeld kursgebuhr kursgebuhren teilnahmegebuhr scolarite adhesion matricula retta iscrizione mensalidade
      omzet subsidie subsidies kosten miljoen miljard borg maaltijdcheques cheques toelage premie korting
      umsatz fordert gefordert fordermittel kosten gebuhr gebuhren millionen mio mrd milliarden kaution zuschuss spende gutschein pramie forderung
      presupuesto facturacion subvencion millones coste costes tasa tasas fianza subsidio cuota
      fatturato bilancio finanziamento milioni costi quota cauzione contributo buoni
      orcamento milhoes taxa custo`,
  },
  {
    tags: Tag.Currency,
    words:`euro euros eur usd gbp chf cad aud nzd sek nok dkk pln czk huf ron bgn inr zar kes ksh ngn php brl mxn try jpy cny sgd hkd aed qar clp ars cop rs uyu pyg crc dop gtq egp tnd ghs ugx tzs rwf etb pkr bdt lkr npr idr myr thb vnd krw ils sar kwd jod lbp uah rsd isk
      dollar dollars pound pounds francs francos franken fcfa xof xaf rupees pesos soles reais usdt`,
  },
  { tags: Tag.Estimate, words:'est estimated estimate estimation estime geschat schatting geschatzt estimado stimato glassdoor' },
]; // prettier-ignore

/** ISO 4217 codes of currency words, folded.`dollar` and`pound` alone stand for the common ones. */
export const CURRENCY_CODES: Readonly<Record<string, string>> = Object.freeze(
  Object.assign(Object.create(null) as Record<string, string>, {
    euro:'EUR', euros:'EUR', dollar:'USD', dollars:'USD', pound:'GBP', pounds:'GBP', francs:'CHF', franken:'CHF',
    fcfa:'XOF', rupees:'INR', reais:'BRL', usdt:'USDT', pesos:'MXN', francos:'CHF', rs:'INR', ksh:'KES', soles:'PEN',
  }),
); // prettier-ignore
