import type { Entry } from './tag.js';

/** Frequent small words, and a few words of vacancies, that tell a language. Words of several languages are left out. */
export const FUNCTION_WORDS: readonly Entry[] = [
  {
    language: 0,
    words:`monday tuesday wednesday thursday friday saturday sunday hours week wanted the and of to for with is are be will you your our we this that by from as at have has or not which their an it its who all can must should would work working job about apply please if they been more new team skills experience us looking within other than also any these position candidate candidates send message day per`,
  },
  {
    language: 1,
    words:`janvier fevrier avril juin juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi vendredi heures semaine le la les des du et est une dans pour vous nous votre notre sur avec aux au ce cette ces son sa ses leur leurs qui que sont sera etre avoir ou par plus ainsi afin poste stage candidature sein chez tout toute jour lettre recherche merci veuillez bonjour travail emploi`,
  },
  {
    language: 2,
    words:`januari februari maart mei juni juli augustus maandag dinsdag woensdag donderdag vrijdag uur vergoeding bel gezocht solliciteren deeltijds voltijds liefst dan graag ons het een van en voor met je jij jouw ons onze wij zijn wordt worden bij naar ook niet aan dat deze die dit als over uit heb hebt heeft jou u uw binnen om te op er maar kan kunnen zal nog meer functie sollicitatie stuur werk ervaring vacature zoekt zoeken`,
  },
  {
    language: 3,
    words:`januar februar marz juni juli dezember montag dienstag mittwoch donnerstag freitag gesucht sofort stunde stunden woche monat zur dem den vom der das und ist sind ein eine einen einem einer eines fur mit von zu zur zum im ins auf bei nach wir sie ihr ihre ihren ihnen unser unsere unserer unser dich dein deine auch werden wird haben hat sich nicht oder durch uber sowie bewerbung bewerben stelle praktikum arbeit wenn dass bis`,
  },
  {
    language: 4,
    words:`enero febrero marzo abril mayo junio julio agosto septiembre octubre diciembre lunes martes miercoles jueves viernes horas semana llamar interesados el los las una para con por del se es son su sus nuestro nuestra nuestros nuestras al como mas esta este estos tu usted ser sera sobre entre sin puesto practicas experiencia trabajo enviar hasta plazo empleo donde muy todo gana`,
  },
  {
    language: 5,
    words:`gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre lunedi martedi mercoledi giovedi venerdi ore lordi fino tel euro buongiorno offriamo casa sett su il lo gli della dello degli delle dei nel nella nelle di che sono sara essere presso anche alla allo alle ai dal dalla tra piu lavoro esperienza inviare entro tirocinio nostro nostra si sul sulla`,
  },
  {
    language: 6,
    words:`janeiro fevereiro abril maio junho julho setembro outubro dezembro horas semana os do dos um uma em no na nos nas com nao sao sua seu suas seus pelo pela ao aos mais vaga trabalho voce nosso nossa ate estagio da das por se entre sobre enviar com esta este para quem ou foi tem pela atraves ainda tambem deve devem pode podem procura procuramos precisa precisamos recibos vencimento subsidio alimentacao refeicao mensais semanais remuneracao candidaturas funcoes concurso interessados`,
  },
]; // prettier-ignore
