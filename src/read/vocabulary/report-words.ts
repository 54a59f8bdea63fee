/** What a word says of the nature of a text: whether it reports and warns, or offers. Bits, since one may say both. */
export const enum Says {
  /** False ads and those who write them: `scam`, `fake`, `vermeintlich`. */
  Falsehood = 1 << 0,
  /** Police, courts, victims, crime. */
  Crime = 1 << 1,
  /** Verbs and nouns of those who tell and warn: `said`, `selon`, `waarschuwt`. */
  Telling = 1 << 2,
  /** The past of a third person: `was`, `hatte`, `pidieron`. */
  Past = 1 << 3,
  /** Advice to readers: `avoid`, `recognise`, `señales`. */
  Advice = 1 << 4,
  /** Kinds of articles, and figures: `podcast`, `study`, `doubled`. */
  Medium = 1 << 5,
  Not = 1 << 6,
  /** What readers are told not to do: `pay`, `send`, `open`. */
  Give = 1 << 7,
  /** What an employer says that it never does: `ask`, `charge`. */
  Demand = 1 << 8,
  /** She, he, somebody. */
  Third = 1 << 9,
  /** `me`, and a verb that says that it came to me: `received`. */
  Me = 1 << 10,
  Got = 1 << 11,
  Your = 1 << 12,
  /** Doubts, as questions have them: `legit`, `seriös`, `is this allowed`. */
  Doubt = 1 << 13,
  /** An employer's verb or a demand for help: `hiring`, `gesucht`, `cercasi`. */
  Hiring = 1 << 14,
  /** The work itself: `experience`, `shifts`, `équipe`. */
  Work = 1 << 15,
  News = 1 << 16,
  /** `our name`, `nicht von uns`: what an employer says of ads that are not its own. */
  Name = 1 << 17,
  /** A message or an ad as the thing that is spoken of: `post`, `Nachricht`. */
  Message = 1 << 18,
  Employer = 1 << 19,
  If = 1 << 20,
  /** Opens a sentence whose subject is a third person: `they`, `ils`. */
  They = 1 << 21,
  /** Asks for an application: `apply`, `postulez`, `call`. */
  Apply = 1 << 22,
  /** Speaks to the reader, or for the employer. */
  You = 1 << 23,
  /** Terms of employment: `gross`, `CDI`, `Vollzeit`. */
  Terms = 1 << 24,
  /** `such`, `dergelijke`: before a message, one that is spoken of. */
  Such = 1 << 25,
  /** Headings of a company's page on a network, one bit each; a page of one has several different ones. */
  Followers = 1 << 26,
  Headquarters = 1 << 27,
  Specialties = 1 << 28,
  Founded = 1 << 29,
  Industry = 1 << 30,
}

/** The headings of a profile together. */
export const PROFILE = Says.Followers | Says.Headquarters | Says.Specialties | Says.Founded | Says.Industry;

/** Words, folded; `word*` is a beginning, `*word` an end. */
export const REPORT_WORDS: readonly { readonly says: number; readonly words: string }[] = [
  {
    says: Says.Falsehood,
    words: `scam scams scammer* scammed phony scamming fraudster* fraudulent* fake fakes faked bogus dodgy hoax* impersonat* impostor* imposter* phishing conned conman conmen swindl* duped tricked lured sham purported* supposed so-called unsuspecting *scam *scams
      arnaqu* escroc* fausse fausses faux frauduleu* usurp* pretendu* pretendument hameconnage leurre* canular malveillan* intentionnees bidon trompeu* piege pieges pieger
      oplicht* opgelicht* nep nepbaan nepbanen nepwerv* nepadvert* nepjob* nepbericht* nepwerk* nepbaas nepvacature* nepprofiel* nepmail* vals valse frauduleu* bedrog bedrieg* zogenaamd* zogezegd* malafide misleid* gedupeerd* ingetuind *fraude
      betrug* falsche falscher falschen falsches gefalscht* abzocke* abzocker* masche maschen angeblich* vermeintlich* unserios* hereinfall* hereingefallen dubios* schwindel* lockt locken *betrug *masche *maschen *scamming
      estaf* fraudulent* falsa falsas falso falsos timo timos timador* engano enganos enganad* enganar* supuest* suplant* bulo bulos
      truff* finta finti finto finte raggir* imbrogli* fasull* presunt* sedicent*
      golpe golpes golpist* burla burlas burlao burloes burlad* suposto suposta supostos supostas embuste vigaric* vigarist* cilada`,
  },
  {
    says: Says.Crime,
    words: `police prosecut* court courts sues sued lawsuit defendant* plaintiff* ombuds* arrested arrests convicted sentenced jailed prison victim* criminal* crime crimes gang gangs launder* stolen suspect suspects suspected detective* mule mules complainant* regulator cybercrime* theft illegal fraud frauds
 gendarm* parquet procureur* plaignant* tribunal* condamn* interpell* plainte plaintes victime* blanchiment complice* crimin* vole volee voles volees delit fraude fraudes amende malfaiteur* fraudeur*
 politie aangifte rechtbank rechter veroordeel* gevangenis celstraf verdachte verdachten aangehouden aanhouding* slachtoffer* crimin* geldezel* katvanger* witwas* gestolen justitie dader* heling strafbaar strafblad ronsel* fraudehelpdesk
 polizei* kripo kriminal* kriminell* lka bka landeskriminalamt* staatsanwalt* amtsgericht landgericht gericht verurteil* haftstraf* geldstraf* freiheitsstraf* opfer opfern tater tatern beschuldigt* verdachtig* geldwasch* gestohlen* hehlerei strafbar ermittl* razzia festgenommen geldesel strafanzeige geschadigt* identitatsdiebstahl verbraucherzentrale* verbraucherschutz* betroffen*
 policia* policial* juzgado juez condenad* carcel prision detenid* victima* delito delitos delincuen* blanqueo robad* denunci* investigad* imputad* mula mulas comisaria acusad* receptacion
 polizia carabinieri tribunale condannat* arrestat* carcere vittim* reato reati criminal* riciclaggio ricettazione rubat* indagat* indagin* denunci* denunc* questura accus*
 condenou prisao vitima* criminos* lavagem branqueamento roubad* queixa queixas arguid* suspeito suspeitos detid* recetacao lesad* psp gnr`,
  },
  {
    says: Says.Telling,
    words: `said told tells reads according warns warned warning warnings warn says explained explains revealed reveals recalls recalled announced claimed reported advises spokes*
      selon raconte racontent explique expliquent temoigne* temoignage* indique avertit alerte alertent rappelle dement dementi denonce* previent confie mise
      luidt volgens zegt zei vertelt vertelde waarschuw* blijkt aldus lezersvraag
      lautet laut sagt sagte warnt warnen warnung warnungen warnhinweis* erzahlt erzahlte berichtet berichten zufolge schildert leserfrage
      segun dijo dice relata explica explican advierte* alerta alertan asegura recuerda recuerdan afirma
      recita secondo racconta raccontano spiega spiegano avverte avvertono allerta riferisc*
      segundo disse diz explica alerta alertam avisa afirma relata orienta adverte*`,
  },
  {
    says: Says.Past,
    words: `existed was were had did thought believed promised lost persuaded discovered realised realized collected vanished disappeared transferred turned began went came took gave knew saw felt clicked arrived seemed happened replied answered ended stopped opened heard wrote 
 avait avaient etait etaient devait devaient pensait croyait perdu promettai* *aient promis pouvait voulait semblait suffisait allait faisait disait savait ignorait venait restait trouvait arrivait prenait fallait recu decouvert appris
 hadden werd werden dacht dachten kreeg kregen moest moesten bleek bleken lieten verloor verloren beloofde* ontving ontvingen kwam kwamen zag zagen wist wisten stond stonden deed deden gaf gaven nam namen begon begonnen leek leken wilde wilden kostte ging gingen 
 hatte hatten wurde wurden musste mussten sollte dachte dachten glaubte* verlor verloren verlangte* versprach* versprochen bekam bekamen erhielt* stieg kam kamen ging gingen gab gaben nahm nahmen sah sahen wusste wussten begann begannen liess liessen schien konnte konnten wollte wollten fuhrte zeigte machte kostete gekostet gelesen
 habia habian tenia tenian fue fueron hizo dijo dio puso supo quiso pudo hubo ofrecia ofrecio ofrecian prometian exigian recibian podia queria decia sabia parecia estaba estaban *aban *ieron *aron
 aveva avevano erano doveva dovevano perso poteva voleva diceva sapeva sembrava bastava stava *avano *evano *ivano avrebbe avrebbero ricevuto letto trovato detto capito cominciato successo
 tinha tinham foram eram podia queria dizia sabia parecia estava estavam *avam *aram *iram recebia prometia chegava mostrava`,
  },
  {
    says: Says.Advice,
    words: `avoid protect spot wary careful cautious suspicious flags tips signs checklist legitimate recognise recognize ignore unsolicited
      conseils reconnaitre reperer eviter dejouer vigilan* prudence prudents signaler signalez signalement* cessez conservez gardez mefie* attention proteger
      herken* vermijd* voorkom opgelet opgepast bescherm* tips trap bewaar waarschuwingssignalen
      erkennen erkennt vorsicht* ratgeber tipps achtung vermeiden misstrau* schutzen signale woran verbraucher*
      cuidado detectar reconocer desconfi* consejos sospech* senales proteger evitar caiga caigas acuda guarde
      attenzione riconosc* diffid* consigli segnal* difend* evitare smetta smettete conservi conservate
      desconfie* reconhecer conselhos dicas proteger sinais pare guarde`,
  },
  {
    says: Says.Medium,
    words: `podcast* episode webinar* abstract study survey factcheck fact faq frequently column reddit thread doubled tripled cases figures questions answered court heard
      etude enquete communique courrier lecteurs verification atelier double triple frequentes episode
      onderzoek cijfers verdrievoudigd verdubbeld meldingen veelgestelde aflevering factcheck gevallen
      studie folge faktencheck* falle haufige meldungen leser befragt*
      comunicado informe casos lectores verificacion preguntas frecuentes podcast charla consultorio episodio
      lettori domande frequenti segnalazioni dati incontro avviso casi puntata
      leitor leitores consultorio perguntas checagem dados aviso`,
  },
  {
    says: Says.Not,
    words: `not never don dont doesn isn aren t no nobody
      ne n jamais rien aucun aucune pas
      niet nooit geen niets nee
      nicht nie niemals nichts kein keine keinen keinem keinerlei weder nein
      nunca jamas nada ningun ninguna ni
      non mai nulla niente nessun nessuna ne
      nao nem nenhum nenhuma`,
  },
  {
    says: Says.Give,
    words: `pay send share give transfer buy sign download invest reveal disclose wire deposit open accept receive click use forward cash lend reply fill hand provide answer trust
      payez payer versez verser achetez signez installez telechargez confiez envoyez envoyer partagez transmettez communiquez donnez ouvrez acceptez recevez cliquez repondez renvoyez encaissez avancez remplissez pretez
      betaal betalen stuur sturen wissel koop teken installeer verstuur upload deel geef geven open openen ontvang klik leen maak vul ga reageer verzilver stort
      zahlen zahle uberweisen kaufen unterschreiben installieren verschicken preisgeben weitergeben herausgeben verleihen eroffne schicken senden geben gib offnen eroffnen annehmen klicken teilen leiten losen antworten nehmen fullen leihen gehen
      pague pagues pagar envie cobre compre firme descargue ingrese deposite mande entregue envies enviar comparta compartas mandes abra abras acepte aceptes reciba recibas haga hagas llene llenes facilite facilites responda transfiera entregue entregues preste
      paghi pagate pagare versi versate invii inviate inviare aprite accettate accetti incassate incassi girate condividete fornite cliccate rispondete mandate comprate firmate scaricate depositate prestate incassi apra
      pague paguem pagar envie deposite compre assine baixe mande entregue enviem partilhe compartilhe abra aceite receba preencha clique responda transfira empreste faca facas forneca`,
  },
  {
    says: Says.Demand,
    words: `ask asks asked asking asks promising demanding requesting demanded requested charge charges demand demands request requests require want wants offer offers offered promise promises
      demande demandent demandera proposent promettent reclament reclamait reclamaient font fait demandons demander reclame* reclamer exige exigent propose proposait promet
      vraagt plaatsen vragen gevraagd vraag eist belooft biedt bieden benadert benaderd
      verlangt verlangen versprechen fordert verlange fordere fordern bittet verspricht bietet angeboten geboten
      pide piden pedira pido pedimos cobra cobran exige exigen ofrece ofrecen promete prometen solicita
      chiede chiedono chiederanno chiedo chiediamo chiedere chiesto pretend* offre offrono promette promettono
      pede pedem pedirem peco pedimos pedir cobra cobram exigem oferece oferecem promete prometem`,
  },
  {
    says: Says.Third,
    words: `strangers inconnus onbekenden unbekannte unbekannten desconocidos sconosciuti desconhecidos
 she he her him his hers himself herself someone anyone somebody anybody mum mother father sister brother daughter nephew
 elle elles quiconque certaine certain lui gens mere pere soeur frere celui ceux celles
 hij iemand haar hen ene moeder vader zus broer dochter degene
 jemand ihm ihn seine seinen seinem seiner leute mutter vater schwester bruder tochter derjenige
 ella ellos alguien quien quienes tal gente madre padre hermana hermano hija
 qualcuno certa tale lui gente madre padre sorella fratello figlia
 ela ele eles alguem quem mae pai irma irmao dela dele deles `,
  },
  {
    says: Says.Me,
    words: `i me my j moi m mon ik mij mijn ich mir mein meine meinem yo me mi io eu meu minha he habe ho`,
  },
  {
    says: Says.Got,
    words: `got received receive gave given recu recue recois kreeg gekregen ontving bekommen erhalten bekam recibido recibi ricevuto recebi escrito escribio scritto chamou contactado contattato contattata contactaron ecrit contacte piden pide chiedono chiede ofrece offre oferece pediu pedem reclame propose messaged texted benaderd angeschrieben geschrieben capitato pasado`,
  },
  {
    says: Says.Your,
    words: `your votre vos uw jouw je ihr ihre ihren ihrem ihrer dein deine deinen su sus tu tus vostro vostra tuo tua suo sua seu teu`,
  },
  {
    says: Says.Doubt,
    words: `legit legal normal real genuine worried safe allowed scam
      fiable serieux serieuse legal quelqu
      echt betrouwbaar vertrouwen klopt mag toegestaan iemand
      serios echt erlaubt kennt abzocke jemand
      fiable legal serio alguien verdad
      affidabile legale siete qualcuno serio rischio hago risque nun agora maintenant
      confiavel alguem vossa verdade serio`,
  },
  {
    says: Says.Hiring,
    words: `need needs suche zoek busco necesito cerco procuro preciso seeking seeks hiring wanted recruiting join looking needed vacancy
      recrute recrutons recrutent recherche recherchons cherche cherchons embauche embauchons
      zoekt zoeken gezocht werven gevraagd vacature versterk versterken
      sucht suchen gesucht stellen verstarkung verstarken einstellen
      busca buscamos buscan necesitamos requiere contrata contratamos precisa seleccionamos vacante
      cerca cerchiamo cercasi ricerca assumiamo ricerchiamo seleziona selezioniamo
      procura procuramos contratamos contrata recrutamos precisamos vaga vagas admite`,
  },
  {
    says: Says.Work,
    words: `experience experienced skills team teams responsible responsibilities duties degree training ability knowledge work working join program programme fellowship client clients staff hours full professional manage lead assist serve serves require required requirements qualification* candidate tasks maintain ensure prepare coordinate support deliver develop fluent reliable friendly motivated flexible own keen
      experience equipe missions mission competences travail diplome profil poste responsable encadrement gestion suivi accompagnement rejoindre rejoignez assurer participer animer maitrise autonome rigoureu* sens disponible motive* formation souhaitee bienvenue*
      ervaring werk ploeg team diploma taken functie profiel verantwoordelijk* kennis vaardig* zelfstandig flexibel collega* werkzaamheden ondersteun* begeleid* beheer* vlot klantgericht* afwisselend* opleiding
      arbeit erfahrung kenntnisse team aufgaben profil ausbildung abgeschlossen* verantwort* berufserfahrung selbststandig* zuverlassig* belastbar* teamfahig* kollegen kolleginnen unterstutz* betreu* quereinsteiger* tatigkeit* freundlich* einarbeitung
      equipo experiencia trabajo funciones perfil requisitos formacion titulacion conocimientos responsab* gestion apoyo manejo persona incorporacion valorable imprescindible atencion capacidad ambiente
      lavoro esperienza squadra mansioni requisiti profilo laurea diploma competenze conoscenza gestione supporto affiancamento autonomia disponibilita inserimento formazione ambiente team assistenza
      trabalho experiencia equipa equipe funcoes requisitos perfil formacao licenciatura conhecimentos gestao apoio responsab* atendimento disponibilidade ambiente capacidade`,
  },
  {
    says: Says.News,
    words: `said told according reporters minister parliament yesterday spokesperson government comments newspaper interviewed article author statement selon ministre gouvernement volgens minister regering laut regierung sagte segun gobierno dijo ministro`,
  },
  {
    says: Says.Name,
    words: `name nom naam namen nombre nome`,
  },
  {
    says: Says.Message,
    words: `message messages post posts posting publication listing listings letter letters email emails advert adverts ad ads text link
      publication annonce annonces sms courriel lien formulaire
      bericht berichten berichtje advertentie advertenties
      nachricht nachrichten anzeige anzeigen mail
      mensaje mensajes publicacion anuncio anuncios correo
      messaggio messaggi annuncio annunci
      mensagem mensagens publicacao anuncio`,
  },
  {
    says: Says.Employer,
    words: `employer employers employeur employeurs werkgever werkgevers arbeitgeber empresa empleador datore empregador company agency boss`,
  },
  {
    says: Says.Terms,
    words: `gross permanent fulltime parttime maternity salary hourly holiday holidays pension benefits rota shift shifts tips licence overtime interviews fte weekly monthly hour hours basis contract bonus weekends evenings meals accommodation location start bring wage
      cdi cdd brut bruts permis mutuelle horaire horaires contrat salaire remuneration heure heures temps primes tickets logement debutant debutants smic prise embauche alternance repas
      bruto netto voltijds deeltijds voltijd deeltijd cao maaltijdcheques rijbewijs vakantiedagen uurloon loon salaris uur uren contract avond weekend fooien dagen start reiskosten eindejaarspremie
      brutto netto unbefristet befristet vollzeit teilzeit schicht schichten fruhschicht spatschicht minijob urlaub tarif* fuhrerschein trinkgeld gehalt lohn stunde stunden std vertrag eintritt arbeitszeit wochenende tvod m w d ab sofort
      brutos netos jornada turno turnos indefinido carne vacaciones propinas salario sueldo contrato convenio horario horas mes anual mensual retribucion media completa
      lordi netti ral indeterminato determinato turni patente ferie mance stipendio provvigioni contratto ore orario mensili retribuzione ccnl buoni part full time
      brutos liquidos turnos ferias gorjetas clt efetivo comissao contrato horario horas mensal salario ordenado subsidio remuneracao vale beneficios refeicao`,
  },
  { says: Says.Followers, words: `followers abonnes volgers seguidores` },
  { says: Says.Headquarters, words: `headquarters hauptsitz hoofdkantoor sede siege` },
  { says: Says.Specialties, words: `specialties specialites spezialgebiete especialidades` },
  { says: Says.Founded, words: `founded fondee gegrundet opgericht` },
  { says: Says.Industry, words: `industry secteur branche sector` },
  {
    says: Says.Such,
    words: `such these those genre tels tel zulke dergelijke  solche solchen  estos tipo questi  tali  `,
  },
  {
    says: Says.You,
    words: `you your u ur yours we our us vous votre vos nous notre je jij jouw uw wij ons onze wir uns unser unsere unserem unseren du dich dein deine ihnen tu tus usted ustedes su nosotros nuestro nuestra te voi vi vostro noi nostro nostra voce voces teu tua nosso nossa`,
  },
  { says: Says.If, words: `if si als indien krijg krijgt wenn falls se cuando wer` },
  {
    says: Says.They,
    words: `they ils elles ze zij ellos ellas quienes loro eles elas he she hij ella lei ela ele elle`,
  },
  {
    says: Says.Apply,
    words: `apply cv cvs resume resumes applications
      postulez candidature candidatures cv lettre
      solliciteer sollicitaties cv motivatiebrief motivatie
      bewirb bewerben bewerbung bewerbungen lebenslauf bewerbungsunterlagen zeugnisse
      postula curriculum candidatura inscribete cv
      candidati candidature candidarsi curriculum iscriviti cv
      candidate curriculo inscreva candidaturas cv`,
  },
];
