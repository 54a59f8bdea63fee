// Written by scripts/generate-lexicon.ts from data/lexicon/*.yaml. Do not edit.
import type { CompiledLexicon } from '../lexicon/lexicon.js';

export const COMPILED: CompiledLexicon = {
 "classes": "access-data account-lend account-lent acquire advance advance-buys advance-self age-band agent applicant applicant-pay at-your-home background-check bank-details bank-word bear-cost book both-sides buy buy-in by-text candidate-pays cash-cheque charge cheque code-word come-in copy cost-on-applicant costs crypto daily deposit deposit-start duty earn easy-money employer-pays errand everyone-hired fee fee-demanded first-pay for-equipment for-others from-home funds gain-sure gate gift-card give-me given-back guaranteed-job hand-on handover hired-already hiring-step home-address home-bank hypothetical identity-doc interview invitation keep-part kept-by-us kit lacking lend lifter little-work mail-item mass messenger money money-trade mule-title negator no-interview no-qualification not-a-job only open-account our-supplier own-account own-card own-mailbox own-pay paid-back paid-in papers parcel partner-bank partner-where pass-on pay-agent pay-order pay-proof pay-word per-day per-hour premium-number process public-exam public-procedure reach-us receive recruit-fee recruit-others recruiter referral refundable remote-app remuneration reply-now reply-word reship reship-title returned right-to-work scarcity secret-number secure-place selfie send share-this ship-label sms-code starter-kit sum take-buy take-out task-work third-party to-our top-up transfer-service travel-refund unsolicited vendor video-call video-ident wage-amount warning when-hired your-pc",
 "exact": "08 0890 0891 0892 0895 0897 0899 0900 1 100 166 199 2 24 3 3200 4 48 5 607 760 761 762 803 806 807 892 893 894 895 899 9 900 905 92 95 97 99 a aan ab abona abonada abonado abonan abonar abonara abonaran abonaras abonarla abonarlo abonarse abonas abone abonen acc accettata account accounting acquitter acquittez acreedores act ad add adelanta adelantan adelantar adelantara adelantaras adianta adiantam adiantar adiantara adquiera adquieras adquiere adquieren adquira adquire adquirem adquirido adquirir adquirira adquirirse ads af affittare affitti age ai aja al all alleen als alumnado alumno alumnos aluno alunos am ami aml an and ano antecipa antecipada antecipado antecipar anticipa anticipar any anydesk ao aos apenas aporta aportan aportar aportara app arca arcam arcar are arranja arrendatario arrendatarios as asegurados asi ask assume assumem assumira assured asume asumen asumimos asumir asumira at ate atm au aub auf aux b banca bancam bancar be begleichen bei bel bem ben beneficiarias beneficiarios betaal betaald betaalt betalen bezahlen bezahlt bic big bij bin binance bis bit bitcoin bizum boe bolseiros bon bonifico borg bsn btc buy by c cai call can cancela cancelan cancelar cancelara cancele cancelen car carnet carregar cas cash cashapp caso cbu cci ce ces charge chat che check checks chez chi ci click cliente clientes cnh cni cobre cobrem cobrimos cobrir cobrira colegiados colocar coloque com comensales compartamelo compartelo comparteme compartenos compra comprada comprado compram comprami compran comprar comprara compraras comprarlas comprarse compras compre compres comuniquenos con condominos confermata considerata consiga consigna consignan consignar consignara consignarlo consignas consigne consignen consigue contribuintes contribuyentes cooperados cooperante cooperantes copriamo costea costeada costeado costean costear costeara costearas cpf crb credores criptomoeda criptomoneda criptovaluta crypto cryptocurrency cryptomonnaie ctt cuando cubre cubren cubrimos cubrir cubrira custeada custeado custeados custear custeara custeia custeiam cut cv cvc cvu cvv d da dag dai dal dan danos dar das dat day dbs de dei del dem den denos deposit deposita depositala depositalo depositam depositan depositar depositara depositaras depositas deposite depositelo depositelos depositem depositen deposits der des desembolsa desembolsado desembolsam desembolsan desembolsar desembolsara desembolsas desembolse desk deudor deudores devedor devedores dez dgr dhl di dia dictamelo dictanos dictarnos die dime dimelo dinoslo dir dis discord dit dix diz dm dni do doadores doc don donante donantes doorsturen dos dpr du due dus e earn earnings ed een efectuar efectue efetuar efetue ehe eid ein einzahlen el elaborata ele elk elle em en encarga encargar encomenda encomendar enkel entrichten envia enviad enviadas enviados enviame enviamelo enviando envianos envianoslo enviar enviarnos enviarnoslo envie enviem enviemelo envien envienos envoyer envoyez er es esa esaminata ese eso est estudantes et ete ethereum eu eux fa faca facebook facilitame facilitanos facilitarnos facturas falls familias faturas faz fazer fee fees few fie fin financia financiam financian financiar financiara foi for fornecedores fornire fornisca fornite forward found free fue fur ga ganas ganha gdc geben geef geen get gezahlt gib gira giran girar girara girarlo gire gli gmc google got graag gram grana gru gsm gtalk h ha hacer hacerse haga hagan han hangout hangouts has hat hay haz he heb hen her het hey hi him his ho hospede hospedes hou hoy hr hrs huesped huespedes hui hurry i iban ich ici id ident if ife ihr ik il im imo impostos impuestos in inbox indicanos indicare indicate indichi indien indiquenos ine info infos ingresa ingresalo ingresan ingresar ingresara ingresarla ingresarlo ingrese ingreselo inquilino inquilinos ins int interessata interessato interesse interessee invertis investe investir invia inviarci inviare inviate inviateci invierte invii invista is isn ist it its ja je jij job join jou juri kan kik kit km kryptowahrung kyc l la laad las lavoro lcb le lei les let lgs lhe li lid like liken liquida liquidam liquidan liquidar liquidara liquidas liquide ll lo lorsque los lot lu lui m maak maakt mag mai mail mailen make making man manda mandame mandamelo mandanos mandanoslo mandar mandare mandate mande mandenos mandi mas matriculados may mb me mee mes message messenger met metamask meu mi mia mij mim min mio mir mis mit mlm mobile moi momo mon money moneygram mot mp mpesa msg mtn muy my n n26 na nao nas ne need nehmen nel nem neosurf neu new ngo nhs ni nib nicht nie niet nimmer nmc no noch nog noi nom non nooit nor nos not now nu nul nur o of ohne ok old om on once one ong ons ook op open or ora orange ore os otp ou oui our out overmaken overschrijven own p pacientes pack package packages padres paga pagada pagado pagala pagalo pagam pagamos pagan pagano pagar pagara pagaran pagarao pagaras pagare pagarla pagarlo pagas pagate paghi paghiamo pago pagos pague paguem paguen paid paiement paient pais par participantes participants pas pasajeros pasame pasamelo pasanos pasanoslo pasemelo pasenoslo passageiros pay paye payer payez paypal pays paysafecard pc pcs pdf pede pedir per perfect pesa peu pide pin piu pix plata poe poi pon poner por pos post postident pra pre presta prestare prestarlo prestarmi presti pretes privado pro propietarios proporcionanos proprietarios proveedores provide pv pvg pvt q qe qu qualora quand quando que qui quicksupport quita quitam quitar quite r ral re read realice realiza realizar realize recargar recarregar recebas recebe received reciba recibe recupera recuperada recuperado recuperam recuperan recuperara recuperaran recuperaras recuperas red reembolsable reembolsables reembolsamos reenvialo reenviame reenviamelo reenvianos reenvianoslo reenvielo reenvienos regler reglez regola regularizar remit remitir rep reply respondanos responde retorna reviewed rg rh ria rib rimborsiamo ritorna rustdesk s sa salda saldano saldar sans sao satisface satisfacer saw schick schicken schrijf se sea segurados sei selfie selfies sem send sende senden senza ses set seu seules seuls ship should si sia sie sin six skrill sms so sob sobald socias socios sofern soi solo som soma somente son sosteniamo sou soy spenden ssn sta std stort storten sturen stuur stuurt su sua subvencion subvenciones sue sufraga sufragan sufragar sufragara sui sul sum suo suporta suportado suportam suportamos suportar suportara sur sure sus t ta tag tan taxistas te team teams teamviewer ted tel telegram tem ten tes tether teu text the their ti timo timos to toi ton too top topa tot tra transfer transfere transferem transferes transferido transferir transferira transferiras transferirla transferirlo transfiera transfiere transfierelo transfieren transfieres transfira transmitenos trc20 tre tributos trust tu tua tue tuo tus two u uberweisen uberweist uberwiesen uit ultraviewer um uma un una und une unicamente union uno unpaid uns until up ups ur us usdt usuarias usuarios utentes utilizadores uur uw va vai valida valor van vao vc ve vecinos venmo verfahren versa versamento versano versare versate versement verser versez versi vez vi via viber video videoident videos viewed viewer vip vip1 vip2 vip3 virer virez visitantes vog vol volta vom von voo vor vos vou vous vu vue w wallet wanneer was watsapp way we webid webmoney wechat weg wenn wer western westernunion what whatapp whats whatsap whatsapp when whether who wie wij wir wire without won write y ya yapea yapean yapear yapee you zahlen zahlt zahlung zap zelle zend zes zet zodra zonder zu zum zur",
 "prefix": "aanschaf abiert abogad abon abonad abonnement abzock acced accepte accettat accompagn accreditat aced aceit acept aceptad acess acquereur acquist acquitte acredit actif activ active addett adherent adicion adjunt administratif administrativ admitid adquier adquir adresse advertenc advierte advogad afili afilia afiliad agent aggiung agree agreg aim ajoute aktivierungsgebuhr alleg allegh allocation amen ami ammess amministrativ anad analyst anex anmeldegebuhr annullat anruf ansprechpartner anticip anticipat antwort aparec aport appel appelle appli approuve approvat approvisionn apresur aprirl aprobad aprovad arma arnaqu arriv arrivat arrive asegur asegurad asesor asigna asociad aspirante aspire assegnat assegur assegurad assessor assistant associad assume assunt assurance assure asumid ativ attrezzatur attribue aufnahmegebuhr ausbildungsgebuhr ausweis ausweisdokument automatic automunit autorizad autorizzat autre avali avanc baix baj banc bancaire bancari bancaria bancario bearbeitungsgebuhr behoud bekomm beneficiaire beneficio benevole beoordel beperkt berater bericht beschik bestel bestell betreuer betrug betruger bewaar bewerber bewerbungsgebuhr bewerbungsgesprach bewohner billetera bitcoin boek boekhoud bonific boost bourse bouw breng bring brut buchhalter bulto burla burocratic cadastr cadeau cadeaubon cadeaukaart calific cambiar camp cancel cancelad candidat candidature carich carreg carregu carte carteira cedula cert certificad certificado certificat certifie chacun cham chantier charge chat chate cheg cheque chiam choisi clave clicc click client cliqu clique cobert cobr cobra cobrad code codic codigo coinvolg colaborador colar colegi collaborateur collaborator coloc combinad combinat combine comec comision commande commission communiqu communique companer compartid compartilh complet compos compr compra comptabil comptable compte computador comunic comuniqu concertad conclu concorr concorsual condivid conect conferencia conferentie confi configur confirme congelad congres congreso congress congresso connect consegn conseiller conserv conserva consigliat consolar consul consulaire conta contact contat contatt continu contrasena contrat contratad controler controleur convegn conventionne convenzionat convid convidad convite convocation convoque cooperativ coordenador coordinador coordinateur coordonnee copert copia copie correspond correspondant corrispost costead costru coupon courant courrier couvert crea credenciad credit cria cripto crypto cryptomonnaie cryptomunt cubiert cubierto cuenta cuid custead customer dagelijks debutant decurtat deduct deduit deelnemer defalqu deix dej delegue demand demande denunci depos deposit depot derecho deroul desbloque descarg descarreg desconfi desee designad designe despach destinatari detect detratt developpe devid devolv devolver devolvid devuelt devuelv diari diario diffid diffus dig digital digitaliza dipendent dir director diretor dirigenzial discut disponibiliz divulg document documento donation donn donne doorzend dossier dovut driver due economic ecrite einladung einschreibegebuhr einschreibungsgebuhr einzahl elegid eligib embauche empfang empleado empregado encaiss encaj encaminh encaminhad encarg encargad encarreg encarregad encomenda encomienda encontrad enfant engage engineer enregistrement enseignant entr entreg entrega entretien entrevist entrevista entrevue enveloppe envi enviad enviara envoi envoy equipamento equipement equipo erhalt erreich erstattungsfahig erwerb erwirb escanead escolhid escrev escrib escro esibi estaf estagiari estiv estorn etichett etiqueta etiquette etudiant etudie examine exent exig exige exigid expedi expense externe extracto facil facilit facilitad facture facult fakejob fiche fij filleul finance financiad financier finanzagent finanziat firmad fissat fix form forma formation fornec fornecedor fornitor fotocopia fotograf fotografi fotografia fotografic fournisseur fourniture fraud fraude fraudolent fraudul fraudulent freunde frod fuge fuhrerschein fuhrungszeugnis funcionari funcionario gagn gain gan gana ganancia ganh ganho garanti garantid garantiert garantit garantizad gard geb geef gefalschte gefluchtete gegarandeerd geldwasche geschenkkarte gestion gestor geworbene gib giornalier gir golpe gratt groupe guadagn guard gultig guthabenkarte gutscheincode gutscheinkarte haal habilite habl handler hara heb hebdomadaire heretikett herlabel herverpak hesite hol homologad houd identifiant identiteitsdocument ilimitad illimitat illimite imagem imagen imediato immagine immediat impersonat incaricat incass incorporad indemnite indic indicad indicat indiqu indique infermier ingenier ingres ingrese ingreso ingress inleg inmediato inoltr inoltrat inquilin inscrev inscrib inscribir inscription inscrit inspecteur instal instantaneo interesad interessad interesse intermediari interne interview intestat invers invert invest investier investig invi inviert invit invita invitacion invitad invitation isent jefe joign journalier journalist journaliste kaart kandidat kauf kein klick klient kolleg konferenz kontakt kontakte koop kopie krijg krypto kryptowahrung lad laiss lavorator legalisation leite leiter lev levant levanta libelle lieferant ligu lik limitad liquid llam lleg llev lleva locataire logiciel logistikmitarbeiter lucro maak manager mand manda masiv masseneinstellung massicci massiv material mefi meine melde membre mensage mensageir mensaje mensajer mensualite mensuel mercadoria mercancia messag message messaggi mieter migratori minim misbruik missbrauch mitarbeiter mitgliedsbeitrag moeda moneda monedero monitor monnaie mont montant mot mula multiplic multiplica muni nachricht nacionalidad nacionalidade national nationalite necesari necessaire necessari neem neobanco nepvacature net neue neuverpack nom not notari notarie nuestr nueva nuov obbligatori obligatoire obligatori obrigatori ocup onbeperkt ontvang operador operateur oplaad oplicht opositor opte optimi optimis opwaarder orale ordin ordinari original ouvre pacote pag paga pagad pagament pagamento pagat pago paiement paketagent paketempfanger paketmanager paketprufer papier paquete parceiro parrain partag partage partecipant partenaire participant participante participatif partilh partner parvien pas pasa pasaporte pass passaporte passeport passif passiv patient payable payant paye pegar perc percu perd permiso personalausweis personalchef personalleiter personne photo photocopie photograph piramide place plaza pod pontu port post postal poste postul postulant postulante poursui praktikant preaprobad preench preferencial preferibil prelev premier prenotazion prepag prepagad prepagat preparateur prepaye prepayee pres preseleccionad preselecionad preselectionne preselettiv present previst prevu prime procedure procesador proche produit professeur professionnel proporcion propose propri proveedor prufungsgebuhr pubblic public pued puntu qualification qualifikation qued quiera quitar quotidien quotidienne raccomandat ramen rapid rapprochement rasca raspa realiz recarg recarreg rece receb receber recepcion reception receptionn recharg recharge recib recibid recibir recibira reclam reclut recluta reclutador recomendad recommande reconcil recredit recruiter recrut recrutador recrute recrutement recu recuper reembal reemball reembols reembolsad reempaquet reenvi reetiquet reexped reexpedi referent refugiad regional regist registr registrierungsgebuhr regle regolarizzat regolat regulad reimburs reintegr reinvi reisekosten reisepass reiskosten rejoign relabel remand rembours remboursable rembourse remet remit remitira remuner remuneration rend rendimento rendu renvoi renvoy repackag repartidor repass repon repond representant requerid requier requis reservation reserve reservierungsgebuhr respond ressarc restante restitu restitue restitui restituibil restituid restituit restliche reten retenu retien retir retirar retransmet revenu revers revis riaccredit riavra ricaric ricev ricevut richiest riconfezion rietichett rimand rimbors rimborsabil rimborsat rispedi rispond ruckzahlbar salaire salarie saldat saque sblocc scalat scam scan scansione scelt schaf schick schreib schrijf schufa schuler schulungsgebuhr scomputat scriv secreta segnalat segretari segur seleccionad selecionad selectionne selezionat semanal senal sencill send senha settimanal signale simbolic simple slachtoffer socio solicit solicitante solicite solidari sollicitant sollicitatiegesprek somme sor sospechos sospett sostenut spedir stabilit stagiair stagiaire stagist stort straordinari student studiengebuhr studierende stuur submet subvention sufragad supervisor suplant suportad supplier surveill suscrib suspect suspeit sviluppator svolg symbolique taglich tagungsgebuhr tarjeta teilnahmegebuhr teilnehmer tekstbericht telefon telefonisch telephon tenant termin termine textnachricht textuel thuiswerk ticket tirar tirocinant titre touch trabajador trabalhador trae trag traig trainingsgebuhr traite traitement tramit tramitador tramite transaction transf transfer transferagent transferier transfert transfier transfir transmett transmis transport trasfer trasmett trata trattenut trattien travailleur traz treuhandagent trocar trovat truff uberweis ubrige uitnodiging umetikettier umverpack unic uniforme universi universidade universit unser upload usager usurp vacature valid valide valor valut veloc vendeur verdacht verdachtig verdien verific vermeld vermittlungsgebuhr vers versandagent versandetikett versandlabel versandmitarbeiter versat verse versement verstrek verwahr verwaltungsgebuhr verzendlabel victima victime video vigente vir vire virement virtual visa visagebuhr visio visualizz visumgebuhr vitima vittim volontaire volontar voluntari vorauszahl vorstellungsgesprach vrijwilliger waarschuw wahrung warenagent warenprufer warn wekelijks wende werb werf witwas wochentlich woonwerk zahl zahlungsabwickler zahlungsagent",
 "suffix": "verwaltungsgebuhr",
 "stem": {
  "en": "about abroad absolut accept access accommod account accredit acct acquaint acquir across activ addit address admin administr admiss advanc after afterward ag again agenc agent alert allow along alreadi also amazon among amount analyst announc annum anoth answer anyon anywher apart app appl appli applic appoint approach approv aren arriv asap ask assist associ assur attach attend attest attornei attract author authoris automat avail avoid awai awar back background badg balanc band bank barrist base be bear been befor beforehand begin below beneficiari between bewar biometr birth bitcoin blogger bodi bond bonu book bookkeep born borrow both brief bring buck build busi call came camp campaign cancel candid candidaci candidatur cannot cant card care carri cash cashier catch caught caution cautiou cell certif certifi chang channel charg chariti chat check chequ children choos chosen citizen claim clear clearanc clerk client clinic code coin coinbas colleagu collect come comment commiss committe compani complet complianc condit conduct confer confirm congratul consid consult contact continu contract contribut convert cooper coordin copi corpor cost could council countri courier cours cover credenti credit crimin crypto currenc current custodi custom daili data dealer dear debit deduct degre delai deliv depart departur deposit design desk detail didn differ digit diploma direct director disappoint disclosur discount document doesn doesnt donat done donor dont door doorstep dossier doubt downlin draw drive driver drop each earn easi easili ebai echeck elig els email emploi employ employe enclos encount end enhanc enrol enter entir entri equip escrow evalu everi everybodi everydai everyon exactli exam examin except exchang exclus exercis expens experi expir extra face facebook fake famili farm fast fedex fee feel fifteen file fill final finalis financ financi finish firm first fit five flag flexibl flight follow forc forfeit forget form formal forward found foundat four fraud fraudster fraudul free freedom friend from front full fulli fund further genuin get gift giro give given go gold good googl govern grab grant group grow guarante guest hand handl handler have hcpc health held hello here hesit hire hold home hospit host hotel hour hourli hous huge human hurri ident identif imag immedi immigr immunis impost impostor impress inbox includ incom indic individu induct influenc info inform inspector instagram instal instant instantli institut insur interest internet internship interview into introduc invest invit invoic issu item itun job join joke just keep kindli label laptop larg last late later launder lawyer least leav left legal legalis legit legitim less letter licenc licens life like limit line link list littl lodg login look lost made maiden mail make manag mani manual map market mass massiv match materi media medic meet mega member membership mentor merchant messag messeng min mini minim minimum minu minut miss mobil modest moment monei moneygram month more mother movi mule multipl must mustn name nation necessari need needn neg neither network never next nobodi nomin none notic number oblig obtain offer offic onboard onc onli onlin onto onward open oper opportun order organ organis orient origin other otherwis over oversea pack packag page pai paid panic paper paperwork parcel part particip partner pass passport password patient payabl paycheck payment payout paypal payrol pension peopl percent percentag perform permit person phish phone photo photocopi photograph pick pictur ping place placement plan platform pleas pocket polic polici posit possess post postag postal practic prepai prepaid preselect press print prior privaci privat probat problem proce procedur process processor product profession profil profit program programm progress project proof protect provid pull purchas pure qualif question questionnair quick quickli rang rata rate rather reach real rear receipt receiv receptionist recharg recommend record recruit recto refer referr refrain refuge refund refus regist registr regul reimburs reject releas reloc remain remaind remit remitt remot remuner repack repli report repres request requir resend reserv reship reshipp resid residenti residu resourc respond rest restaur resum retain return review revolut right risk role rout run safe safeti salari same save scale scam scan schedul school score screen seat second secretari secretariat secur seen select send sent separ seriou servic set settl sever shall share ship shipment shop shortlist should shouldn side sign signal silver simpl simpli site skill skip skype slot small smartphon social softwar sole some somebodi someon song soon sort spare speak specialist sponsor spot staf stai star start starter startup statement statutori steam still stipend stood store stress student studi submit subscrib subsidis success such supervisor supplement suppli supplier sureti suspici symbol take taken tale talent task teacher team telephon tell test text than that their them then these thi three through ticket tiktok time tip todai togeth told tonight tool topup trade train traine traineeship trainer transact transfer travel trust tuition twelv twenti unauthor unauthoris under uniform univers unless unlimit unlock until upfront upload upon urgent us usdt usernam vacanc valid vast vehicl vendor verif verifi victim video vigil virtual visa void volunt voucher wage wait waiv waiver wallet wari warn webcam websit week weekend weekli welcom well were western whatsapp when which while will wire with withdraw withdrawn within without wont work worker worri would wouldn yahoo year your yourself youtub zangi zell zero zoom",
  "fr": "abon academ acce accompagn accompagne accompl accueil achat achet acompt acquer acquisit acquitt acquittent acte activ adherent adhes adjoint administr admis admiss admissibilit adress affect afin agenc agent agiss agit agre agrement aim ains ambassadeur amis analyst anne annonc antecedent appareil appartient appel appli appliqu apport apre argent arnaqu arret arriv arrive associ assur attach attend attent attest attir aucun aujourd aupr aur authentif automat autoris autr avanc avant avec avez avis avocat avon badg bancair banqu bas beneficiair benevol benevolat besoin bien bienvenu billet blanch bloqu boit bonus book bours boursoram bout boutiqu brut bulletin bureau cabinet cac cachet caiss canap candidat candidatur captur cart cash casi casqu caution cec cel cent centr certif cet chain chanc chaqu charg chat chaussur chef chequ cherch chez chiffr chois cinq civiqu clic clich client cliniqu cod coffret colis collect collegu colloqu combo command commenc commentair commiss commun communiqu competent compl complementair complet comport compos compren comprend compt comptabl concour conduir conferent confidentiel configur confirm confirmon conformit congr connect connexion conseil conserv consign constitu consulair consult contact conten contr contrat contribu control convert convoc coordin cop cot cotis cour courriel cout coutent couvert couvr couvron credit crypto cryptogramm dan debloqu debut decis decouvert deduir del demand demandeur demandon demarch demarrag deni depart depech deplac depos depot depuis derni dernier dessous destinatair detail deux dev devr devront different diplom dir direct directeur directric disponibl dispos distanc distinct distributeur dit diver doctoral docu doit doivent domicil don donateur donne dossi droit echang ecol ecran ecrir ecris ecrit ecriv effectu effort elev elevent email embauch emissair emploi employ employeur encaiss encaissement enregistr ensuit entier entre entrepris entretien entrevu enverr enverron envoi envoy envoyon epreuv equip espac essai etabl etat ete etiquet etoil etre etud evalu evit examen exclus exige exigeon exped expedi expedit experient expert expir extrait fac facil factur fair fait famill faudr fauss faut faux felicit feron fiabl fich figur fill filleul film finalis financ financi financier financon fiscal fix fois fonction fond fondat format fourn fournisseur fournitur frais gain garant gard general gestion gestionnair googl gratif gratuit habilit hameconnag heberg heur heureux honorair hopital horair hospitali hotel huissi humain identif identifi identit ifas ifsi illimit immediat immigr inclu inclus incomb independ indiqu inform informat initial inscript inscrit inscriv install instantan institu institut integral interim intermediair international interview invest invit inviton issu jam jeun joi joign joindr jour journal journali journe judiciair jusqu just justif laboratoir laiss legal legalis lettr leur li libert libr licenc lien lieu lign lik limit limite liquid list livret local log logist lor lou lydi mail mainten mair maison mallet manag mandat mandatair manqu manuel marchandis marketing mass massif massiv materiel medecin medical mem membr menag mensuel merc messag messager metton minimal minimum ministeriel minut mis mission mobil modiqu modul moin mois mond money monnai mont moyen mun mutuel naissanc national nationalit necessair negat negoc neosurf nickel niveau nom nombr not notair notr nous nouveau nouvel null numer numeris numero obligatoir obten offert officiel offre onboarding oper ordin ordre organ organis original oubl outil ouvert ouvertur ouvr pack pag pai paient paquet parametr parcoursup parcouru parent part partenair particip parven pass passif pay payabl payon paypal paysafecard pedagog pend percevoir perd period perm person personnel peut photo photograph piec plac plais plateform plis plus plusieur poch portabl portail portefeuill posit possed possess post postal postul pour pourcentag pourr pourront prealabl prefectoral preferentiel prelev premi premier pren prend prendr prenon prepaye present press pret preuv prevoir pri prim prion pris priv prix procedur prochain procur produit professionnel profil programm projet promess proposon propr prudent psan publi public publiqu puis pyramidal qualif quatr quelqu question quiconqu quinz quoi quotidien rapid rat reag realis recept recev recevoir recevon recevr recharg recherch reclamon recois recommand recouvr recrut recruteur recto recu redev redig reduit reexpedit reexpediteur referent refus refuse regional registr regl reglent rejete relanc relationnel relev remarqu rembours rembourson remettr remis remuner rend rendu rendus renseign renvoi rep repond repondr repons requ requis reseau reserv respons ressort ressourc rest restaur restent restos reten retenu retir retr retrait reussit reven revendeur revenu revenus revers reviendr revient revolut risqu saison salair salar san sauf scolair scolarit secret secretair securit sejour select selection selor semain ser serieux seront serv servic seul sign signal signatur simpl sinon sit skyp smartphon smic social societ soi soin soit sold solidarit somm sont soumettr sous stag structur studio subvent succ suffisent suis suit suiv suivr support surplus symbol tablet tach tailleur tant tap tard tarif telephon teletravail temp tenu term termin test thun ticket tiendr tient timbr titr titulair toujour tous tout traduct trait transact transcash transf transfer transfert transmet transmettr transmettron transport travail travaill tre treiziem tresor tresorer trois trop trouv ulterieur uniform uniqu universit universitair urgenc urgent usager usdt vacanc valabl valid validon valis velo ven vendeur vent ver verif vers verso veuill video videos vien vient vigil vingt vir virtuel vis visio visit vit vital volontariat votr vous voyag watsap wattsapp whatsapp zon zoom",
  "nl": "aanbevol aanbod aangebracht aangekom aangenom aangerek aangeworv aankom aankomst aankoopt aankop aanlever aanmeldingskost aanmeldkost aanmeldt aannem aanschaff aanstell aantal aanvaard aanvang aanvrag aanwerv aarzel aarzelt abonner account achtergrondcontrol achterkant achterzijd activer administratie administratiekost adres advocat afdruk afgewez afstand agent alert all allen amazon amper analist ander antwoord app apparatur appj appl automatisch baangarantie ban bank bankafschrift bankgegeven bankpas bankreken bankrekeningnummer bedrag bedrijf begeleider beginn begint behandel behandeld behandelingskost behandelkost behoud behoudt beid bekek bekost bekostigd bemiddelingskost benaderd benodigd bent beoordel bericht bestel bestell bestelt betaalbewijs betaald betaalt betal betalingsagent betalingsbewijs betalingsverwerker beur beveiligingscod bevest bevestigd bewijs bewoner bezit bezorg bezorgd bijdrag bijna bijverdien bijverdienst bijvoeg binn binnenkom blij boek boekt bonn bonus borg borgsom breng brengt brutolon budget bureau burgerservicenummer cadeau certificat chat chatinterview cheque cheques client collega collegegeld commissie complianc contact contract creditcardgegeven creditcardnummer cryptobeur cryptogeld cryptovaluta cursus dag dagelijk deelnemer deeltijd del dez dien dienst dient digid digital diploma direct document donateur donaties doorboek doorgegev doorgestuurd doorgev doorstort doorstur doorstuurt dor dossier dossierkost draagt drag drie dringend eenmal eenvoud eerst eig eind eis elk email enkel eraf erkend ervar etiket factur financieel financiel foto fotokopie fotos functie garander garantie gastgezin gat geaccepteerd gebeurt geboorteakt gedekt gedrag geeft gef gefeliciteerd gefinancierd gegarandeerd gegev gegeven geinteresseerd gekoz gekreg geld geldezel geldig geldtransfer geliev gemak gen geselecteerd gesprek gestart gestort gev gevond gevraagd geweigerd gezien gezin gezinn gift goed goeder goedgekeurd googl gratis groep haalt haast hal hebb hotel houd houdt huis huisadres huisvest huurder identificatie identiteitsbewijs identiteitskaart ieder iederen iemand inclusief indien indiensttred informer inkom inkomst inloggegeven inn inschrijfgeld inschrijfkost inschrijft inschrijfvergoed inschrijv inschrijvingsgeld inschrijvingskost instappakket instapt intakekost interview invull inwissel itsm itunes jobaanbied jobgarantie journalist jouw kaart kaartnummer kamp kan kanal kandidat kandidatur kant kantoormateriaal kantor kennismakingsgesprek kenniss keuring kinder klant klein klik kom komt koopt kop kost kostelos kredietkaartnummer kreg krijg krijgt kunt kwalificaties kwijtgeschold laatst label land laptop lat later led leerling legal legalisatiekost legitimatiebewijs leverancier lidgeld lidmaatschap lidmaatschapspakket link logistiek lon loonadministratie loonstrok maakt maand maandlon mail mak makkelijk manager mar market massaaanwerv massal massarekruter massawerv materiaal medewerker medisch meebreng meedoet meestur meld men mer meten mijn minsten minut miss moet moneygram multilevel munt nadat nam nar nationaliteit neemt negatief nem nepp netwerk netwerkmarket niemand niet nieuw nodig nooit notaris nummer omtrent onder onderteken onderzoek ongeacht onkostenvergoed onlin onmiddel ontgrendel ontvang ontvangt ontving onz opdracht open openbar opening opent opgepast oplad opleid opleidingskost oplicht opnames opnem opnieuw opstur optimaliser organisatie originel over overboek overgemaakt overig overmaakt overmak overschrijv pagina paginas pakj pakjes pakket pakketagent pakketdoorzend pakketverwerk pakketverwerker partner partnerbank partnerpakket parttim paspoort passief patient paysaf pensioen per percent percentag person personel phishing pincod pinn pinpas pint plaatsing plaatsingskost plat plek posities positiev premie priv procent product productkoffer productpakket proeftijd proficiat profiel project reager recenser recensies recht recruiter recruitment registratie registratiebijdrag registratiekost registratievergoed reis reiskostenvergoed rek reken rekeninggegeven rekeningnummer rekeninguittreksel rekruter reserver reserveringskost rest restant restaurant rester restitueer resultat review rijbewijs rijksregisternummer risico salaris saldo sam scam schaff schriftelijk schrijf schrijft screening selectie selectiekost selectieprocedur signal slecht smartphon snel softwar sollicitant sollicitatie sollicitatiegesprek sollicitatiekost sollicitatieprocedur stageplat stagevergoed start starterskit starterspakket startpakket steam stichting stort storting strafregister student stur stuurt subsidies symbolisch taakjes tak team tekst tekstinterview telefon tenzij terug terugbetaald terugbetal teruggestort test testreken tevor thuis thuisadres thuiskantor ticket tien tijd tijden tip toegestuurd toelag toestur toevoeg toezicht totdat training trainingskost transactie transfer transferagent tuss tussenperson twee twijfel twijfelt uitbetaald uitbetal uiter uitgekoz uitgenodigd uitnod uitsluit uittreksel uitzendbureau uniform universiteit uren usdt uurlon uurtarief uurtjes vacatur vacatures vakantiegeld val valuta vandag vanuit vast veilig verantwoord verblijf verblijfskost verblijfstitel verblijfsvergunn verder verdien verdienst vereist veren verget vergezeld vergoed vergoedt vergunningskost verheugd verklar verlies verliest verloopt verlop vermijd verpak verpakt verplaatsingskost verplicht verschil verschuldigd verstur vertegenwoordiger vertrek vertrouw vervalt vervoer vervoerskost verwerk verwerkingskost verwerkt verzamelt verzeker verzekeringskost verzend verzendt verzilver verzoek video videoidentificatie videos videoverificatie vier vijf vijftien vindt visum visumkost vlucht vluchtel voeg voer voldan voldoen volg volgend volled voltooi vond vooraf voordat voorhand voorkant voorkeur voorschot vooruit voorzicht vor vrag vriend vrij vrijheid vrijspel waakzam waarborg waarborgsom waarder wacht wachtwoord wallet wanner weekend weerhoud wek wer werd werf werk werkdag werkgarantie werkgever werkkledij werkvergunn werkverker werv werving wervingsbureau wes western whatsapp winkel won woning woonadres word wordt zag zeker zelf zend zending zich zichtreken ziekenhuis zijd zijn zodra zoek zoekt zolang zonder",
  "de": "abgelehnt ablicht abonni abreis abschliess abschluss abteil adress agent aktivi akzeptiert all amazon and andernfall anfang angeb angebot angenomm ankomm ankunft anmeld anmeldet annehm anreis anreisekost anschaff anschrift anson anspruch anstell anteil antritt antwort anwalt anzahl anzeig appl apps arbeit arbeitgeb arbeitsantritt arbeitsbeginn arbeitsberecht arbeitserlaubnis arbeitskleid arbeitsmaterial arbeitsplatz arbeitstag auf aufenthaltserlaubnis aufenthaltstitel auffall aufgab aufgefall aufkleb auflad aufnahm auftrag ausbild ausgebucht ausgewahlt ausgezahlt ausland ausrust ausschliess ausstatt auswahlverfahr ausweiskopi auszahl automat autorisiert bafin bank bankdat banking bankkonto bankverbind bankverbindungsdat baun bearbeit bearbeitet bearbeitungskost beeil beginn begleich begrenzt behalt behaltet beid beidseit beifug beim beitrag bekannt bekomm benot benotigt berechn bereitstell berucksichtigt berufserfahr berufserlaubnis besitz bestat bestatigt bestell betrag betrieb betrug bevor bewerb bewerberinn bewerbungsgesprach bewerbungskost bewerbungsprozess bewerbungsunterlag bewerbungsverfahr bewert bewohn bezahl bezahlt bild binn bitt bloss bonus bors brauch bring brutto bruttogehalt buchhalt budget buro buroausstatt chanc chat chatinterview complianc daheim dann davon dein denn depot deutschlandticket dich dies differenz digital diplom dokument drei dringend durch eig ein einarbeit einbehalt einfach eingegang eingeh eingelad eingestellt eingezahlt einkomm einkommensgaranti einkunft einlad einlos einmal einreich einschliess einsteigerpaket einsteigt einstell einstellungsgaranti einstellungsgesprach einstiegspaket einzahl email empfang empfehl empfohl endet entgeg entgegennehm entgelt entricht erfahr erfolgt erford erfreut erfull erhalt erheb erhob erlass erled eroffn eroffnet erst erstatt erstattet erstattungsfah erwerb etikett etiketti fahrkost fahrtkost fall fallig falsch famili fast finanzi finanziell finanziert finanzkuri findet firm firma flug folg folgend ford fordermittel foto fotos freie freiheit freischalt freiwill freizeit freizuschalt freu freun freund fug fuhrerschein funf funfzehn garanti garantiert geb gebracht gebt gebuhr gebuhrenfrei geburtsurkund gedeckt gefall gefund gegeb gehalt gehaltsabrechn gehaltszahl gehort geht gekauft geld geldeingang geldkuri geldtransf geles genehmigt genomm gepruft gering geseh gesprach gesundheitszeugnis getrag gewinn gezahlt gibst gilt girokonto gluckwunsch googl gratulation grupp guthab gutschein hab handeln handy haus heb hebst hebt heimarbeit heiss herzlich heut hier hinterleg hinterlegt hochlad hoh hol holst hom homeoffic hotel ident identifikation identifizier identitatsdiebstahl identitatskart ihn ihr innerhalb interessiert interview itun jed jemand jetzt jobangebot jobgaranti jobscamming jobticket jobvermittl journalist kamm kanal kart kartennumm kauf kaution kein keinesfall kind klass klein klinik komm kommt kongress konn kont kontakt kontaktdat konto kontoauszug kontodat kontoinformation kontonumm kontos kontoverbind kopi kost kostenfrei kostenlos krankenhaus kreditkartendat kreditkartennumm krypto kryptobors kund kundengeld kundinn kundschaft kur label lad laptop last lauft lebenslauf ledig legal legitimation lehrgang leicht leit letzt leut lichtbild lieferant link lohn lohnabrechn mail mandant marketing massenrekrutier massiv material materialpaket mehr mein meld messeng mich mindest minut misstrau mitarbeit mitbring mitglied mitgliedschaft mitgliedspaket mitmacht mitteil mitzuteil muss nach nachd nachricht nachweis nam nationalitat nebenjob nebenverdien negativ nehm network netzwerk neu neun neus nicht niemal niemand nimm noch notar notig notwend numm oder offic ohn onlin opf optimi organisation packch paket paketaufkleb partn partnerbank partnerpaket passiv passkopi passwort patient pauschal paysaf person personal personalabteil personalagentur personalvermittl phishing platz positiv post postident postsend praktikumsplatz prami press privat privatadress privatkonto probezeit probl produkt produktkoff produktpaket profil projekt provision prozent qualifikation qureinsteig rechnung recruit recruiterin recruiting registrier registriert registrierungskost rein reis rekrutier rent reservi reserviert rest restaurant restbetrag restlich risiko ruckerstattbar ruckerstattet ruckseit ruckzahlbar scamming scan scheck schick schneeballsyst schnell schreib schriftlich schulung schulungskost schulungspauschal sech seien seit selb semesterbeitrag send sendung serios setz shop sich sicherheitscod sicherheitshinweis sicherheitsuberpruf sichert signal sind skyp smartphon sof sofort softwar solang soll sollt sonst sorg sowi sozialversicherungsnummer spat spatest spend spendengeld staatsangehor start starterkit starterpaket starterset startpaket steam stell stellenangebot stellenanzeig steur steuridentifikationsnummer stiftung stipendium strukturvertrieb stund stundenlohn such summ symbol taglich tausch team teil teilnehm teilzeit telefon termin test testkonto testzweck text textinterview ticket trag tragt training transaktion transf transferi traun tvod uber ubermitteln ubernachtungskost ubernehm ubernimmt ubernomm ubers uberweis uberweist uberzeugt ubrig umetiketti umgeh umtausch unbegrenzt uniform universitat uns unt unterkunft unterlag unternehm unverzug urlaubsgeld usdt verdacht verdi verdien verdienstmog verdient verein verfallt verfug vergeb vergess vergut verlang verlangt verli vermeid vermittlungskost verpack verpass verpfleg verrechnet verrechnungsscheck versend versicher versicherungskost vertrag vertragsabschluss vertragsunterzeichn vertret verwaltungspauschal video videoident videoidentifikation videoidentifizier videolegitimation videos vier visakost visum visumkost vorab voraus vorausgewahlt vorauszahl vord vorderseit vorh vorkass vorkenntnis vorleg vorsicht vorstellungsgesprach vorzuleg wachsam wallet war warensend wart wed weihnachtsgeld weit weitergeleitet weiterleit weiters weiterschick weiteruberweis weitervers weiterversand weiterzuleit wenig wenn werb werd whatsapp wirb wird woch wochen wohnadress wohnung wunschenswert wurd zahl zahlbar zahlt zahlung zahlungsnachweis zehn zertifikat zog zoom zugangsdat zugesandt zuhaus zulag zurst zuruck zuruckerstattet zuruckgezahlt zusamm zuschuss zusend zwei zwisch",
  "es": "abon abra abre abrir acab acced acces acept acompan activ activacion acto actu adelant administracion admit adqu adquir advert afiliacion agenci agent ahor ahorr airdr ajust alberg alert algui almac aloj alquil alta altur alumn amazon ambas ambos amig anad anal anim antecedent antelacion antes anticip anual anunci anvers anydesk apell apen apertur aplic aplicacion aport aportacion apostill apple apps aprobacion aqui arancel arranc arranqu arrend articul asegur asesor asign asistent asoci asociacion aspir asum autoliquidacion automat autoriz ayud baj balanc balot banc bancari bas bec benefici beneficiari biciclet bienven billet billeter bizum blanque bloqu boj bolet bols bolsill bon bonif bonificacion brut bult busc cabez cad caduc cajer calif calific calz cambi cambial campament canal canaliz cand candidat candidatur cantid capacitacion capital captur car card cards carg carnet carpet cart cas caucion ced cedul celul centr certific chat chats chequ cheque chip cient cinc cit clab clav clic client cobr cobral cobranz cobrel codig coincid colabor coleg colegi colegiacion colocacion com comenz comerci comienz comision compani compart compartel comparti complac complement complet compr comprador comprob comun comunic concurs conduc conf confiabl confianz confirm confirmacion conjunt conmig conoc consegu consegui consej conserv consider consignacion consul cont contabil contabl contact contacten contart contest contr contrari contrasen contrat contratacion contribucion control convert conviert convocatori coorden coordin corr corre corresponsal corrient cost cre credencial credit cript criptomoned cualqui cuand cuant cuatr cubr cuent cuid cumplimient cuot cup curp curriculum curs custodi dal dand dar dars dat daviplat deb deber dej delant delanter delit dem demasi dentr denunci deposit deposital depositel derech des desd desembols desempl desk desplaz despu detall detr devolv devolver devuelt devuelv diari dic dict dieron diet diez diferent difund digit digital diner direccion direct dispon disposicion distint distribuidor doctor document documentacion domicili donacion donant dond dors dotacion dud efect efectu efecty elector electron ella ellos email embaj emision emolument empez empiez emple empleador empres encaj encarg encomiend encontr encuentr enhorabuen enlac enter entid entra entrad entran entras entre entreg entrev envi envial enviam enviart enviel equip escan escane escrib escrit esfuerz esper esquem esta estaf estan estas este estudi eur evalu evaluacion evit exam exchang exclus exencion exig expedicion expedient experient explic explicart exterior extra extract extranjer facil facilit factur fals falt famili favor felic felicit fianz finaliz financ financier firm fond form formacion formaliz formulari fot fotografi franque franquici frent frontal fuist fundacion gafet gan gananci garanti garantiz gast gener gent gerent gestion gestor gift giftcard giftcards gir googl gratis gratuit grup guard guasap gust gustari habitacion habitual habl habr hac hag har hast hem herramient hog homebanking honorari hor hospital hotel human iban ident identificacion ilimit imag import imprescind impresor inclu incorpor incorporacion incorporart indic indiqu indispens induccion info inform informacion informart informat ingres ingresal ingresel inici inicial inmediat inquilin inscrib inscribet inscripcion inspector instagram instal instant instantane integr interes interesari inversion inversor investigacion invit itun jam jef jornal junt justif kilometr lad laptop legaj legal legalizacion leid libert libr licenci lik limit line link llam llav lleg locomocion login lot lueg lug lugar luj mail maletin man manag mand mandam manual marg material matricul medi mediant medic membresi men mensaj mensajeri mensual merc mercade mercaderi mercanci met miembr mientr minut mision mism mobiliari model moneder money moneygram mont mostr mov movert movil multinivel mund nacimient nacional nadi naturalez neces necesari necesit negat nequi netflix nin ningun nivel nombr nomin nosotr nuestr nuev numer nunc obligatori obtien obtuv ofert oficial oficin ofrec olvid onlin oper operacion oportun oposicion optimiz orden organizacion otra otras otro otros oxxo pacient pack pag pagin pais pantall pantallaz papele paquet paqueteri par parcial part particip pas pasaj pasaport pasart pasiv past patinet patron paypal ped pedir peg penal pension pequen percibir perd perder perfil period permanec permanecer permis person personal phishing pid pierd piramidal pis plan plat plataform playstation plaz plin plus poc pod podri pon pong porcentaj portatil pos posesion posicion posit postal posterior postul postulacion preaprob precis pregunt premium prens preocup prepag prescind preseleccion present prest prestacion previ prim primer pris prob proces product profesional propi propin proporcion proveedor proxim proyect prueb public publicacion pued puest punt puntu qued quedandot quedart quedat quedes qui quick quicksupport quien quinc quincen quincenal rap rapipag rat ratit real realic realiz recarg recaudacion recepcion rechaz recib recibi recibir reclut recog recomiend reconoc recruit recuperacion recurs reembols reenvi reenvial reexpedicion ref refer regal registr regres reintegr remes remit remot remuneracion rent rentabil repon represent requer requier requisit resen reserv resguard resident respond respons respuest rest restant restaur restitu restituir result reten reteng retien retir retiral retorn retribucion reunion revers revis riesg rob roblox rog rond rostr rrhh rueg rustdesk sac sacal sal salari sald salud salv saqu segu segur seis seleccion seman semanal sen senal sencill ser seri servientreg sexual sid sig signal siguient simpl sindicat siti sobr sobrant soci social socioeconom softwar sol solicit solicitud solter sosten spin steam sub subvencion sueld sujet sum suministr super support suprem suren suscripcion suy tampoc tar tard tare tarif tarjet tas team teamview tecnic telefon telegram teletrabaj temari ten tendr teng tercer termin tesoreri text textual tiemp tien tiend tig tiktok titul titulacion titular toc tod tom total tra trabaj traduccion traig tramit tramitacion transaccion transf transfer transferent transfier transport tras traser trav tres tribunal trimestr turn tuy ultim ultraview unas unet unic uniform univers unos urgent usar usdt usted usuari utiliz vacant val valor vari vendedor ventanill verificacion viaj vide videoidentificacion videollam view vigor vim vis visit vist viviend vot vuel wasap wasapp western whatsapp yap youtub",
  "it": "abbiam abbon abilit academy accadem acced access accett accont account accred accredit acquirent acquist acquister addett adesion affrett affrettat agent agenz agevol agisc alberg albo alcun alla alle alli allo allogg almen altre altri altriment altro amazon ambo amic amministr ammission ammont anal ancor anno annunc anticip anticipat antiriciclagg apertur appen apra apri aprir aprit armadiett arriv arriver aspett assegn assenz assicur assiem assistent assoc assunzion attenzion attest attiv atto attrezzatur automat autorizz avven avvi avvis avvoc azi badg banc bancar bancomat band banking beneficiar benven bic bigliett bilanc bisogn blocc boll bonif bonus book bors buon bust cam camer canal candid candidatur caparr caric cart cas casellar cass cassett cassier cauzion ced cedolin cellul cent centr cerc certif certific chat chi chiam chied chiunqu ciascun cifr cinqu civil clic click client codic colleg colloqu commerc commission comp compar compens compl compless complet comport compr computer comun comunal comunic comunicac conclusion concors conf conferm configur conform congratul conoscent consegn consulent cont contabil contant contatt contattac contattam contattatem contr contrassegn contratt contrib convenzion convert convoc cooper coordin cop copr corrent corrispond corrispondent cors corsist cost coster costitu cred credenzial cript criptoval cuff cuor curriculum dall damm dar dat dator davant decret deleg deliber dell denar depos deposit determin dett dev dic diec dietr different dig dimentic dimm dipendent diplom direct direttor direttr diritt disposit disposizion distributor div divis dlgs docent document dodic domand domicil donator donazion dop dossier dottor dovr dovrann effettu elabor elettoral email ente entra entramb entrar entri entro equival esam esamin esclus esit esperient esser ester estratt estrem eur evit exchang extra facil fals famigl fattur favor felic fidat fiduciar fin finalizz finanziar finc firm fiscal follow fond fondazion formazion forn fornitor fornitur fot fotograf front garant gazzett gestion gestor giorn giornal giornalier gir giram giudic giudizial googl grad graduator gratis gratu gratuit grupp guadagn guard hom homebanking hotel hype iban ident identif immed immediat impieg import incaric incass indenn indirizz inform ingress iniz inizial inoltr inoltram inpa insegn inser insiem intermediar interv intestatar invest invi inviac inviam invit iscritt iscrizion ispettor istruttor itunes laborator lasc lascin lat lavor legal legalizz lett liber libert librett licenz liet lik limit link livell lor lord lucchett mail manager mancanz mand mandac mandam mandatar manual marc marketing mass material mediant medic membr men mensil mer merc mes messagg mett mezz min mission mobil modul moment moneygram multilivell nasc nazional necessar negat negoz nessun network nom nomin nonc nostr notai numer nuov occasion occorr offert oggi ogni ognun oltre onlin onorar oper orar ordin organizz ospedal ospit ottimizz pacc pacchett pack pag pagh pagin pagop par part partecip partenz partner passaport password patent patentin pazient pendent percentual perd perder period permess pers person personal phishing piac piattaform piccol piramidal plic poch polizz port portafogl portal portatil portfol posit posizion possess post postal postepay pratic preg prel prelev prem prend prenot prepag present press prev preved prevent previst prezz prim priv procedur procur prodott profil progett propost propr proprietar prossim prov provincial pubblic qualcun qualif qualsias quant quattr quest quindic quot raccomand rapport rappresent rat real recap recens recension reclut recruiter recruiting redd reel referent regal regional registr regol remot res respons rest restant restitu ret retr retribu revolut riav ric ricar ricerc ricev ricever richied richiest riconosc riconsegn ridott rifug riman rimanent rimast rimbors riport risc riserv risors risped rispedizion rispond rispost ristor ritir rivenditor salar sald salv sanitar sar sara sarann sart scad scansion scarp schem scherm scont screenshot scritt scriv scrivetem scrivim segnal segret segreter segu seguent selezion semplic senz ser serial serv serviz settiman sforz sicur sicurezz siet signal sit smartphon soc softw soggiorn sol sold soltant somm son sostien sottost sped spedizion spes spett spid squadr sta stagion stamp starter stat steam stell stess stipend struttur stud student sub success suo super superior svolg tablet tard tasc task tass team telef telelavor temp ten teng termin tesor tesorer tesser tesserin test testual tien titol torn total traduzion tram transazion trascors trasfer trasfert trasmett trasport tratt tratten tratteng tratterr trattien tropp trov truff tuo tutt uffic ufficial ultim uman uniform unisc urgent usand usdt utent utilizz vagl val valid valigett valut vann var venditor veng verif verr vers viagg vide videoidentif vien vis vision vist vol volontar volt vostr wallet western whatsapp zon",
  "pt": "abertur abra abre abrir acab aceit acess ache ader adesa adiant administraca admissa admissional admit adqu adquir agenc agend agent agor agradec airdroid ajud alert algu aloj alug alun amazon ambas ambos amig anal analis antecedenc antecedent antecip antes antifraud anu anual anunci anydesk apart apen aplic aplicaca aplicaco aport apos apostil apple apps apress aprovaca aqu arrend assegur assinatur assistent associaca assum atenca ativ ativaca atrav atribu automat autoriz autorizaca aval avali avaliaca avaliaco avanc avis balca banc bancari banking bast benefici beneficiari biciclet bilhet boas bols bonus branqueament brut busc cab cad cadastr cadun caix calc can canaliz candidat candidatur capital captur car card cards carg carreg cart carta carteir carteirinh carto cas cauca ced celul cent certida certific cham chanc chat chav cheg chequ chip cidada cinc classific client clinic cobr cobranc codig col colabor coleg colegi coloc colocaca coloqu com comec comissa compens complet compr comprador comprov comput comun comunic conclu concurs concursal conduca confi confianc confirm confirmaca conhec conjunt consegu consider consul cont contabil contact contat contr contrari contrat contrataca contribuica convers convert convertel convid convocator coorden corr correi corrent correspond corretor crach credenc credit cri crimin criminal cript criptomoed cuid curricul curriculum curs curt cust custod dad dand deix del demor dentr depo deposit depress desej desembols desk desloc deslocaca despach despes detalh dev devera devolv diar diari diferenc diferent dig digit digital dinheir diplom diret dispens disponibiliz diss distribuidor dit divers doaco doador document documentaca dois domicili donat doutor duas edital email embaix embalagens emissa emol emolument emos empreg empres emprest encaix encaminh encarg encarreg encomend encontr enderec enquant entidad entra entrad entre entreg entrev envi equip escrev escrit escritori esforc esper esquec esquem esta estafet estas este estrangeir estud eur evit exam exchang exclus exig expedica experienc explic exterior extra extrat fac facil fal fals falt famil fard fatur favor faz feit ferrament fic ficara fich finaliz financeir fiqu fiz folh for formaca formulari fornec fornecedor fost fot fotograf frent fund fundaca ganh garant gast gent gerent gesta gestor gift giftcard giftcards golp googl gorjet gost gran grat gratuit grup guard habitual hav hesit hoj homebanking honorari hor hospital hot hotel human iban ident identificaca imediat imprens imprescindivel impressor inclu indic indispensavel inform informaco informat ingress inic inici inicial inscrev inscrica inspetor integr integraca integral inteir interess intermediari invest investidor irem isenca itun jam jornal junt jur lad lavag legal legalizaca levant liberdad licenc lig ligaco lik limit linh link livr login loj lot lucr lug lux mail mais mal malet mand manual marketing mass materi material matricul mbway mediant medic mei membr men mens mensag mensagens mensal merc mercador mesm minh minut misso mobiliari moneygr montant mor mostr motoboy motor moviment mpes muit multibanc multicaix multinivel nasciment necess necessari negat nenhum netflix ningu niss nivel nom noss notebook nov numer nunc obra obrigatori obtiv oferec ofert oficial onde onlin oper operaca oportun ordem orden organizaca otimiz outr pacient pack pacot pag pagament pagin palavr papel par parabens parceir parcial part particip partilh pass passag passaport password past patra pec ped pegu pel pensa pequen perc percentag perf perfil period permanec permissa pes pesquis pesso pessoal phishing picpay piramid plan plataform playstation pod pontu porcentag portatil posit poss possu post posterior posts pouc poupanc praz precis premi premium prend preseleca present pretend prev previ primeir print prints priv proced process procur produt propin propr propri proxim public publicaca publicaco qual qualificaca qualqu quand quant quart quatr queir quem quer quick quicksupport quilometr quinz quinzen quis quot rap rea real realiz recarg recarreg receb receit recib recolh recrut recurs red reembols reembolsav reembolsavel reencaminh reenv reenvi reexpedica regist registr remess remet remot remuneraca rend rendiment rentabil rep repass repo repom repor repost represent requ requer requisit reserv residenc respond respons responsavel respost ressarc rest restant restaur restitu ret reten retenh retir retorn retribuica reunio risc roblox rod rost rustdesk sac salari sald salv saqu satisfaca scan seg segu seguint segur seguranc sej seleca selet seman sena senh senhor ser sera seri seus sig signal simpl simplific sinal sindicat sit sob sobr soci social softwar solicit solicitaca som soment ste suas subsidi super suport support suprem tard taref tarif tax team teamview tecnic telefon telegr telemovel teletrabalh tem temp tend tens ter tera terceir termin tesour test teus text tir titul tod total toxicolog trabalh traduca tramitaca transaca transf transfer transferenc transport treinament tres trimestr troc troqu trotinet tuas tud ultim ultraview umas unic uniform unitel urgent usar usdt usuari utent utiliz vag val valid validad valor vam var vari venciment vendedor verificaca vers viag vid videocham videoidentificaca view vim vir visit vist voc volt volum voss western whatsapp zapzap"
 },
 "groups": "68p 6e2 6e5 6en 6ez 6fb 6gx 6hb 6ny 6nz 6oj 6p9 6pg 6pk 6py 6q5 6r1 6zj 70j 70o 70v 71a 71b 71h 71r 77c 77d 78i 78m 78s 798 79l 7ha 7if 7kn 7ky 7l2 7lk 7lm 7uz 7wf 7wk 7wn 7wy 7wz 87o 88u 894 8as 8az 8b9 8bd 8bs 8bu 8bz 8c1;6g4 6g5 6gx 6hb 6iz 6py 6q5 6sv 6vc 71a 71b 71h 71r 737 798 79l 7b5 7kf 7lk 7lm 7rc 7wy 7wz 82i 8as 8bs 8bu 8bz 8c1;;6ti;6ti;6ti;6ti;6ti;6ti;7op 8ey;6b5 6n3 6tv 6yp 76h 7h3 7ua 81a 87k;673 6l0 86v;811;811;6b5 6b6 6n3 6n4 6yp 6yq 76h 76i 7h3 7h4 7ua 7ub 87k 87l;68p;6b5 6b6 6n3 6n4 6yp 6yq 76h 76i 7h3 7h4 7ua 7ub 87k 87l;6ti;6b6 6n4 6yq 76i 7h4 7ub 87l;68p;;8ey;8ey;8ey;8ey;7op;7op;7op;811;811;811;811;811;;8ey;7op;6tj;6tj;6tj;6tj;64n 64r 650 65j 65k 65m 66o 66s 675 68j 69k 6a4 6ab 6ao 6ay 6b1 6b4 6bb 6be 6bs 6c4 6cp 6dg 6e9 6fx 6g4 6g5 6g7 6gk 6gw 6hh 6k3 6k6 6ka 6mc 6mv 6n0 6ne 6nw 6ob 6oj 6pc 6q7 6r7 6rf 6rz 6sj 6tb 6tl 6to 6yi 7am 7c4 7db 7dl 7gv 7h0 7hj 7il 7j6 7jl 7km 7ks 7ku 7lx 7m8 7ox 7pz 7uh 7va 7vh 7vj 7we 7xe 7zh 7zv 815 819 81y 82v 837 83g 846 85z 87b 87x 889 88q 88t 89s 8aj 8aw 8ay 8b3 8bl 8br 8bz 8c1 8c3 8c9 8d2 8d7 8da 8ee 8f0 8f6 8g6 8gb;6wk 6zv 70l 711 71q;79q 79s;7my 7n4;7n4;7n4;7n4;7mp 7n4;7n4;7n4;7mv;7mv;7mv;7n4;7mv;7mv;7mv;6hf 6hi;7qi;;;;;7nj;68l;62y 633 6el 7zv;;7n4;7n4;7mp;7n4;7mv;8de;8de;8d0;8d5;7ol;7ol;7q4;7q4;8eu;8ga;8ga;8ga;7ol 7q4 8eu 8ga;7q4;7q4;633 6eb;;;;67y;7vj 815;859;7c4 7gm 7gx 7h2 7h9 7hj 7lx 7m8 7ox 7qg 7s9 7u6 7ud 7uh 7va 7xe 7y2 7yn 7yo 7yz 7zs 810 815;63m 64w 65j 67p 67x 6bw 6cs 6en 6eq 6fk 6h3 7s9;;6u8;7nj;7nj;7nj;8dq;8dq;62n 76d 76g 76k 76s 788;6pj;;66o 66s 692 6ab 6b2 6b5 6fx 6gk 76m 778 77r 78h 78z 79h 79w;63r 680 681 699 69d 6av 6bs 6e5 6f8;7nh 8do;8de;8de;8de;8d0 8de;7n4;7mp;62x 64g 67p 67t 692 69b;;81g 81y 82v 83g 87f 87j 87q 87x 8c3 8c9 8cc 8f6 8g3 8g6 8gl;;;7n4;7n4;7mp;7n4;66y 6dy 6dz 7ok 7vm 80l 8es;8de;8de;8d0 8de;62v 63d 649 64b 64h 672 67b 67r 683 69k 6gb;8eu;7nj;7nj 8dq;69d 88d 89s 8cn 8da;7nj;;6gj;8de;8de;8de;678;7n4;7n4;;7mp 7n4;7n4;66r 69d 6a4 6bl 6d5 6d6 6dl 6ga;82q 87w 887 889 8dd 8f6;668 8cm;6k3 6k6 6kv 6q7 6tb 6th 6to;;76m 79h;6nw 6og 6oj 6q7 6su 6tl 6to;;8de;8de;8d0;63d 649 64b 68u 6gb;;748 75v 77r 79u;;;;7nj;7nj 8dq;;;;;;;;6bf 6bh;6wb 6wd 6wi 6wk 6y4 6zv;;;76r;6a2;;;7nk;8dq;6wo;;;;;62p 64u 64v 64z;66r 67w 69d 6ag 6ce 6cp 6ga 6gf 6gm;;88b 8d6;;62b 637 64h 67r 6a0 6ge;7n4;7n4;7mp;7n4;7mv;7mv;;;8d0;;;;;7cr 7cs 7i7;7cr 7cs;6mt 6p7 6rd 6rh 6rk 6rs 7x8 80q;;63w;8gm;7qk;6cq;6cq;;;7x6 80q;;7nj 8dq;7nj 8dq;83u 8fa 8fe;;8de;8de;81q;8d0 8de;8de;7nj;8d9;8d9;83g 84d 87m 87y 8ay 8b3 8b5 8cp 8dk 8dw 8e7 8f0 8fk 8fy 8gl;7nj;7o7;7o7;7o7;7o7;7ol 7q4 8eu 8ga;8ga;8ga;8ga;;7q4;7ol 7q4 8eu 8ga;7q4 8ga;7q4;7ol;7q4;7ol 7q4 8eu;7ol 8eu;7ol 8eu;7o7;7c4 7db 7dl 7h6 7hh 7km 7ks 7ku 7l9 7mi 7nq 7o2 7p3 7pb 7pq 7qg 7s9 7uj 7we 7zb 7zs 819;8dq;7qi;7qi;7ol;7my 7n4;7n4;7mp;7n4;7mv;7mv;7mv;7mv;7ol;8dq;7nj;8dq;8dq;8dq;7qs;7n4 7q4;7n4;7n4;7n4;7mp 7n4;7n4;7mv;83u 84f;;8dq;;;;;;;89u;;7n4;7n4;;7mp 7n4;7n4;8de;8de;8de;8d0 8de;8d5;8de;8de;6gx;698 69g 69q 69u 69v 6lz 6m8 6m9 6xt 6y0 6y2 7f1 7fa 7fi 7fk 7fu 7tm 7to 85v 863 864 86e;7d0;7i7;7d0 844;6hy 6ij 6is 6kn 6kw 6mf 6nk 6ol 6su 7s6 7sg;7jk 7jv 7ln 7ls 7lv 7m7 7ug 7va 7vh 7x4 7xa 7z9 80k 81i 81v 822 829 82s 82z 83x 8a4 8bv 8bx 8c0 8cd 8dk 8f2;6yl 6yu;7x4 7xa 7xb 7z9 80k;7yn 7z9;;7o7;7dc 7jk 7jv 8a4 8ao 8bx;72f 73y 79e 79l 79p 79s 7jk 7jv 7ln 7ls 7lv 7m7 7mc 7o9 81v 822 8bx 8c0 8dk;6ud 71q 71v 71x;6ax;;6hy 6if 6ij 6is 6j5 6jd 6jm 6jw 6kb 6kd 6kn 6m4 6mf 6mx 6n2 6ne 6nk 6ob 6sd 6sj 6su 6uh 6uw 6uy 6v2 6vm 6vr 6w2 6w6 70h 7aq 7av 7db 7fy 7gx 7h9 7hi 7hs 7hw 7ig 7j6 7l7 7mo 7n9 7nc 7nq 7pq 7q7 81i 822 829 82s 82z 83a 83x 87f 87q 87t 87w 887 88d 88j 88v 89l 8ao 8cz 8dk 8dw 8gd;7qx 7uq 7xq;7aq 7av 7fy 7nc 7q7 7qk 7qx 7r1 7rg 7rn 7rq 7s6 7yi 7yt 7z0;73g 742;73k 73q 73y 78f 79e 79l 79p;7o7;63w 6ft 6g2;7my 7n4 8d9 8de;7mv;7mv;8de;7n4;7mp 8d0;7n4 8d5 8de;7mv;7mv 8d5;7mv 8d5 8d9;7mv;7mv;8d5;7mv;;725 73d 73g 73i 742 74f 78u 790;6if 6ij 6ix 6k3 6k6 6ka 6ks 6nk 6oj 6ol 6pg 6pp 6rf 7dc;7n4 8d5 8de;7n4;8de;7n4;7mp 8d0;7n4;7mv;7mv 8d5;;7nj;7nj;8dq;8dq;8az 8bd;;6dm;7qk 7qx 7r1 7rg 7rn 7rq 7s6 7sg 7u6 7yi 7z0 7zh 7zt 80e;7c0 7gy 7ht 7pm 87g 888 8fu;7o7;7o7;7o7;725 73i 73k 73q 78f 78u 79e 79l;7o7;7o7;7o7;73x 77s 78w 79v;6t5;;6ud 70h;6p9 6pk;8ec 8ed;6tw 6ty 81c;7p1 7p7;6e7 81i 81v 822 829 82s 82z 83a 87m 8dk 8eh 8f2 8fy 8gd;8dq;8d8;62b;7nj;7nj;;7cj 7d2 7h3 7h4 7ha 7l2 81v 822 88d 88j 8dk 8f2;;6if 6ij 6j5 6jm 6kd 6kn 6ks 6me 6mf 6qp 6rd 73x 75l 76r 796 79d 79j 79p;6j1 6sk 7ua 7ub 7wn;6j1 6sk;7qt 7rd 7so 7td 7th 7vj 802 809 81r 81x 824 82j 84k 84u 85h 86p 8c5;6bt;;;6vr 6w2 6yp 71z;7mw 8d0;7mw;8d0;8d6;;;73y 76h 78n 79t;;7a0 7a7 7aj 7as 7bn 7bq 7bv 7bz 7cf 7gs 7hw 7ib 7ie 7im 7kk 7ks 7lj 7lp 7lz 7m9 7ms 7mz 7o2 7oh 7ou 7pw 7q5;7qi;;712;6oa;84d 87t 890 89l 8aj 8ay 8b3 8b5 8cs 8dd 8f0 8gd;6ll 7c4 7db 7il 7j4 7j6 7km 7ks 7ku 7or 7ox 7pz 7q7 7qg;7q4;7q4;8ga;8ga;;;7ch 7mw 8d6;7ch;8de;8de;7o7;7o7;7ch;7o7;7o7;7ch 8d0;7ch;7o7;7ch 7mw 8d6;;7o7;7ch;7ch 7o7;;;;72f 79j 79p 79s 7b6 7d6 7ds 7e3 7e5;;7qi;;;6hr 6j0 6ky 6mc 6qs 6sd;8dq;6jj 6mv 6oj;;;;6oa;7ty;8d6;;7o7;7o7;7o7;7nj;;7nj 8dq;8dq;8c4 8d6;8d6;62j 63f 63t 63w 63y 63z 640 642 643 6fp 6fy 6g6 6g8 6g9 6gg 6gi;63w;68b;;6k4 6k7 6kc 6qy;7n4 8de;8de;7n4;7mp 7n4 8d0 8de;7n4;85l 85o 85s 85w;630 67w 69d 6ci 6e5 6f2 6fj 6g4 6gr 6gz;8dq;;;;6h5;69r;;7f3 7f8 7fc;77l 78z;;;;;;;;649 64z 67b 6a1 6by 6ev;;79i;7n4;7n4;7mp;7n4;7mv;7mv;7z6;;;69r 6a7;;;88g;8dr;6yt;;6lj 6n1;7ez 7f3 7f5 7mn 7mu 7zs 871 8cy;7mw;7mp;7mw;7mw;7f7;8gm;8gm;69n 7ez 7f5 7mn;75t;7gi 7mn;7ly 7mw;7fg;79o;;631 64n;6ud 6uh 6uw 6vk 6vm 6w2 6w6 6wl 70h 71q 71v 71x;6a6;6a6;631;64n 6gp;7tk;8dq;8dq;719 71c 71i;7en 7mz;65e 6a5 6aq 6b0 6y5 6ye 6yg 75w 768 7tq 7u1;68q 6b0 6b7;7nj;7nj;;;7uq 7uv 7wx 7xg 7z6 7zc;;;;65r 65s;;62r 6f2;;73y 75p 791 79t;;7ry 7sl 7uq 7uv 7uy 7wc 7wx 7x7 7xg 7yi 7yn 7z0 7z6 7zs 805 80f 810;77p 77z;;8dq;7nj;65j 66r 67w 68i 68o 69d 6bs 6c8 6d6 6em 6fa 6g4 6ga 6hb 6yz 76s 77z 78h 7we;7gj 872;7o7;;;;;7o7;7p1 7p7;6tv 81a;6tv;7my 7n4;7mv;7n4;7mp;7n4;7mv;7mv;;7mv;7nj 8dq;7nj 8dq;;6z5;81a;81a;6tv;6tv;7my;8d9;8d0;;;;;;7my;;8d9;63d 649 64b 672 67b 683 68u 6fr 6gb 6gz 6ve 6vg 6xu 6yc 71f;62b;739 758 75j 75t;62x 65r 68s 6cf 6dc 6df 6dk 6ek 6hd;66x;85a 85r;6ub 6vm 6vo 6vr 6w1 6w2 6w6 6wl 6wy 6xw 6y8 6zw 715 71d 71g 71q 71v 71z 77g 788;6w1 71d 71q 71v;62y 633 64h 64o 670 671 676 677 679 67l 693 69y 6a9 6aa 6aq 6md 6mh 6tv 6wz 6x0 6x1 6y6 6y7 74k 74l 74m 75x 75y 760;;6uy 6y8 6zw 71g;8dr;6vp;;63s 64t 652 653 654 6cu 6jl 6jo 6ps 6vx 6vy 7bt 7bw 7lc 7ne 7pe 7rw 7rz 7s5 835 838 83d 8dm 8fn;7nh 8do;;;6i6 6jd 6jh 6jm 6kb 6nk 6ns 6nv 6ou 6p7 6qz 6ru 7uy 7wc 7z6 80h 810;6i6 6ig 6jd 6jh 6jm 6jn 6jw 6kb 6ki 6lm 6na 6nk 6ns 6ny 6oc 6os 6ou 6p7 6px 6q2 6q5 6qz 6r2 6rs 6ru 6sn 6ss 6t6 7a7 7aj 7as 7bn 7bq 7bv 7bz 7co 7d9 7gs 7ib 7ie 7im 7ir 7jd 7kk 7ks 7lj 7lp 7lt 7lu 7lz 7m1 7mb 7ms 7mz 7ou 7q5 7ry 7th 7uv 7uy 7wc 7wx 7x1 7x7 7x9 7yi 7z6 7zc 80f 80h 8ee 8f4;;7hw 7jd 7mb 7mz 8ce;81a;;6i6 6ig 6jb 6jd 6jh 6jm 6jn 6jw 6kb 6ki 6kw 6lm 6mt 6mx 6nk 6ns 6nv 6og 6os 6ou 6p7 6q2 6q5 6qz 6rd 6rh 6rk 6rs 6ru 6sn 6ss 6t6 6t9 6th 7fw 7it 7nz 7q2 7uq 7v4 7yd 7z6 7zc 80f;7th 7tu 7za;6i6 6ig 6jd 6jm 6nk 6ns 6nv 6og 6oj 6ol 6os 6px 6rs 6ru 6t6 6t9 7nz 7q2;;;81m 898 8e5 8g8;7x1 7x9 7xi;70t;705 782;705 707 782 786;7n4 8de;8de;7n4;7mp 7n4 8d0 8de;7n4 8de;7mv 8d5;7mv 7n4 8d5;;7im 7ir 7lt 7lu 7lz 7m1 7mb 7x1 7x9 7xi 810 8ee 8f4;;7a7 7aj 7as 7cf 7hw 7ib 7im 7ir 7lj 7lp 7lu 7mb 7mz 8ce;6or;6m6;6oa 6qu;6ma;;;71c 71f;;6db;;6bt 6fw;6bt;72d;7ch 7mw 8d6;7o7;7o7;7o7;7o7;7ch;;;7ch 7mw 8d6;;;7pv;7nj;67r 6a0;;631 65j 68n 6ao 6ar 6h2 6h6 6ha 6q0 6q3 71m 71q 7lo 7x8 7xc 80q 8by 8ee;;7c5 7pm 7qc 8fu 8gh;;;634 63k 6wb 6wd 6wi 6wk 6z1 70l 70x;;878 87b 8ep;7gp 7gs 7oh 7x6 80q;7u2;71m 71q;8by;6aw 6mw 6n1 7gw 7hc 87r;7u2;79d 79k;6u3;73d 748 76m 76t 78h 78v 790 79t;;;6oa 6q0 6t7 6tu;;6mr;;;;6tw 6ty;;;;;6hh;6hn 7y9;6qf 7xn;6u8 6wb 6wd 6wi 6wk 83g 85z 875 89l 8dd 8f0 8f6 8g6 8gl;;;6hn 7x9;;;7s9;86z;;;66p 66s 6aa 6dg 6eg 6ez 6gv;635 6ui;635;6ls 7gg;83y;;;;;;63b 666 691 694 7a0 83g 86w 875 89l 8cs 8dd 8en 8f6 8fy 8g3 8g6 8gd 8gl;;6xe;7xc;6m9 6tp;6hq;;699;6j9 6mr 6nk 6pv 6r5 7ib 7im 7lo 7m1 8aj 8by 8c5 8ee 8g8;;68m 690 6bi;6xi;;750 764 76e;7eo 7gg 7gv 7h0 7t6 7t7 81g 837 87b 88q 88t 8aw 8b3 8br 8bz 8c1 8ci 8cn 8d7 8da 8e7 8ee 8eh 8en 8ep 8fm 8gb;67w 67z 6a4 6ay 6bv 6ci 6dx 6e9 6xk 6yi 6yn;;6tv 819 81a;;6uf 6xk 6zr;64d 66r 6br 6c8 6cc 6ce 6cf 6ci 6de 6ek 6el 6fj 6ga 6h2 6h8 6hg 6i3;;64r 67g 68p 6b2 6b5;6i7 7a8;6uh 71m;6up;6ua 6um 6wb 6wd 6zl 6zv 711 713;;63r 683 68r 68w 699 6av 6bs 6e5;7t5 7u9 810;;7u9;7q2 88d 88q 8br 8ci 8cn 8da 8eh;7o1 7sj 80n;6lk 6mv 6n0 85b 85e 86z;6tv;64r 650 657 659 66v 6am 6aq 6c0 6cp 6cx 6gn 6gv;6dg;;;64r 64w 655 6c3 6c5 6d7 6d9 6hk;;7nj 8dq;6db;;;7nj;7aa 7ah 7my 7n4 7q4 7qv 7zw 81u 8d9 8de 8ga;7n4;7n4;8d5;8d5;8de;7aa 81q;7n4;7zw;7mp 7n4 7q4 8d0 8de 8ga;7n4 8d5 8de;7n4;8de;7mv 8d5;;7mv;7mv;8de;;;7qs;8de;8de;7mv 8d5 8d9;8d5;7mv;6fo;;;8dq;6me 6mx 6n2 6n5 6ne 6o0 6ou 6pi 6r7 6rz 6tu;7nj 8dq;;6ho 6hq;7nj;7o7;7o7;7o7;7o7;7o7;7o7;8dq;62p 638 639 63p 64e 68l 6ft 6fv 6g0 6g2 6gl 6h5 6h9;;;;;638 63j;;6tc 7og 80t 80u 8eo;6kf;;8ga;7q4 8ga;6ay 6b1 6b4 6bs 6ci 6e9 6vg 6ya 6yk 6yz 6z0 6zl 70r 73d 765 76t 7r1 7t6 7tv 7u6 7ud 7uh 7v0 80e;;;;7q4;6kp 71u 7cv 7cw 7nx 7o3 7oc 7sj 841 8e3 8e8 8ej;;7mx 82n 840 8d4 8d8 8db;;89r 8a4 8ar 8fo;7uv;7jc 7jv 7ke 7my 7no 7pg;7mp 7my;7am 7av 7g6 7gm 7gx 7h2 7h9 7hj 7ig 7l9 7n9 7nc 7pb 7pl 7pz 81y 826 82o 82s 86w 87f 87j 87q 87x 88v 890 89r 8a4 8ar 8bg 8bl 8bp 8dd 8fk 8ft;8fo;;;890 89h 8c9 8cc 8dz;;;;;;;;7gj 872;76d 76g 76k 76s 77g 788 8c9 8cc;7nj;7o7;8dq;7nj;65i 65p 6fw;86n 872;;81c;7ny 8e4;7ny;;;;;7a0 7mo 7nq 7ny 7qd 81g 81i 8cz 8dw 8e4 8gi;6i4;;8de;8de;8d0 8de;8d5;;;62v;69r;7mw;7mw;7mw 8d6;8d6;7mp;8d0;;;69r;;;7qe 8gj;8gj;8gj;8gj;7qe;7qe;7qe;7qe;7qe;7l6;;;81q;7o7;7o7;7o7;7o7;7o7;7o7;7o7;;;7zw;8d0;6fm 6ft 6h5;7mp;6d1;;7o7;7o7;8gj;69r;83u 8fa 8fe;6mg 6mq 866 86h 877;7q9 8gf;6qd 6qe 6qh;7qs;;;6sf;6ss;7zw;7zw;7mp;;81r 81x 824 82j 84k 84u;7n4;7mp;69r;;;;6sf 7b6 7fc 7ir 7it 7m1 7nz 7q7 896 8c5 8cz 8d2 8gd;;8dq;7td 7th 7wn;;;854 85g 87y;65i 65p 6db 6fm 6fw 6g0 6g2 6h5;;;;6rw;6ed 73t 7w0;81z 84e 85u 862 88n 89n 8d7 8e7 8en 8fm;;;6db;;7yd 7z8 81a 86c;;725 72c 73i 73x 75l 761 76r 783 78w 796 79d 79j 79p;7eu 7he 7hh;6fb 6pk 6r1;;6ae 6ah 6kp 6mn 6t2 6t4 6yb 766 7cv 7cw 7g7 7nx 7o1 7o3 7o5 7ob 7tw 80n 80p 841 86o 8e3 8e8 8ea;856 86r 86v 87h 8da;8f0;;7nj;7nj 8dq;;6oa;;6v6;88g;;6jh 6jm 6qa 6r5 7ae 7b6 7ds 7e5;7qs;86i;7g1;;;;76f;;;;;;7an 7bn 7bq 7bv 7bx 7bz 7co 7d9 7dd 7dm 7f5 7ie 7jj 7lj 7mi 7nw 7v0 7vj 7we;7xs 7zd 7zf 81z 837 846 85u 89n 8br 8cp 8du 8fm;7nj;7nj;7zd;7n4;7n4;7mp 7n4;7n4;7xq;7xl;63y 6fy 6g6 6g8 6g9;7qz 7ra 7sl 7tn 7us 7vb 7xl 7xo 7yl 7zj;8de;8de;8de;81q;8d0 8de;8de;6k3 6k6 6ka 6l1 6nw 6o0 6pc 6pm 6q7 6rz;678;7dm 7kn 7kp;;6jh 6jn 6px 6qc 6r2 6ss;76o;;7nj 8dq;7fw 7it 7nz 7q2 7tu 7za 81m 8e5 8g8;;;;8d8;6tg 80z;;84u 8cy;6en 6fb;6p9 6pb 6pp 6rw;;84e 85u 862 88n 8en 8fm;;63m 64g 64j 64n 64r 64w 650 65j 65k 65m 66l 66o 66x 675 68s 692 69k 6ab 6am 6aq 6bb 6c0 6c4 6cp 6cs 6cx 6dg 6dx 6e2 6eg 6ek 6fx 6g4 6g5 6g7 6go 6gw 6h3 6h7 6hb;6c4;7fr 7qn 7v4 7yd;;;62l 680 681 68u 69d 6av 6bs 6c8 6ce 6d6 6dc 6dl 6e5 6em 6f8 6fs 6ga 6ge 6gm 6gr 6h8 6hg;6n9 6oa;6jn 6m7 6na 6no 6oc 6qa 6qg;;;;6yi 6yn 6yy;7ug;6fm 6ft 6fv 6g0 6g2 6h5;8d5 8d9 8de;8de;8d5;8de;7mp 8d0;7n4 8d5 8de;7mv;7mv;7mv;;7my 7n4;7mv;7n4;7mv;8d9;7o7;;7ub 7wn;8dq;;6q8 7an 7bn 7bq 7bv 7bz 7co 7d9 7dd 7dm 7f5 7ie 7li 7lj 7mi 7nw 7o2 896 8ck 8cn 8f4;7xs 7zd 7zf 81z 85u 8br 8cp 8du;7zd;7qz 7ra 7ry 7tn 7us 7vb 7xl 7xo;7dm 7kn 7kp;68p 6b2 6b5 6b6 6fb;6hd 6ub 6uy 6vo 6w1 6xw 6y8 6zw 71d 71g 71v;;;;713;;755 77l 837 86a 87o 88t 898 8br 8d7 8e7 8ep 8gb;837 846 86a 87k 87o 88t 89s 8br 8cp 8d7;6jm 6jn 6kw 6lq 6me 6ny 6px 6qa 6qg 6r1 6rd 6sn 7bv 7d9 7dd 7ft 7ha 7ie 7lj 7m9 7ms 7o2 7oh 7q5 7ry 7sl 7uy 7wx 7xl 7xo 7yn 805 80j;7bn 7d9 7dd 7h3 7ha 7ie 7jd 7lj 7mi 7ms 7ry 7ua 7uy 7wx 805;;6jh 6jm 6jn 6ki 6kw 6lq 6me 6mi 6n3 6ny 6px 6sn;;;;;72f 72n 72o 79d 79k 8da;;6bs 6bv 6fa;6dm;69p 6hh;635 65j 68n 6ao 6ar 6cc 6fx 6g3 6g4 6g7 6h2 6h6 6ha;;7nj;7nj 8dq;8dq;8dq;6vq 6xj 6yo 6yr 6yu;6v0 6vm 6vr 6w6 6wl 6wy 6xw 6zw 715 71z;7z8 7zx;81x 8e5;7qi;8gi;6vg 6y4 6zl 6zv 71y 7al;81x;8f4;69c;7nj;;;7zw;;7zw;;;;;;;;7fj 7qn 7v4 7yd 861 86d;66r 6ag 6c8 6ce 6fg 6ga 6gf 6gm 6hg 6r7 6vg 6wb 6ya 6z1 70x 73d 765 7g6 7tv 82o 82s 86w 8dd;;8a7;;89z 8a7 8ak 8ap;69r;;6p1 7k1 7k3 7w2 8ae;7k1;7k1;7k1;;;7nj 8dq;;;8gj;72m 75v;72e 72m 734 73d 75v 76t 77p 77r 77z 783 78z;;;6jm 6jn 6js 6os 6p9 6pb 6pg 6pp 6ru 6rw 6s0;8ef;6oa;6m6 6mb;6mb;6hg;;;62n 69t 6fr;;;636 64g 68s 69m 6uk 6ur 6ut 6vo;;;;759;;;;;;;;;;;;62t 62u 62z 6fe;;6uk 6ur 6ut 6vo;72q 73i 77j;6fm 6ft 6h5;;62b;;7gv 7jl 7l7;7en;7mv 7n4;7n4;7mp;7mv;630 63n 64g 69j 6fs 6gk 6h0;;;;86n;;;70v;6zd;;;77r 79u;;725;6w0;;7bi 7q6;;7a6 7ar 7bf;;;7oj;6hs 6hu 6l3 6l6 6ly 6m0;7ss 7tf;;;8er;84r 84v 85i 85n 85t 85x;7hz;7dz 7e6 7ex 7f0 7f2 7f9 7fb;8er;;7rx;6iw;7gu;;;7pd;7u0;;;7ch;6ij 6il;7av 7n7 829 8dh;7dz 7e6 7ex 7f9 84r 84v 85i 85t;7bu 7iy 7lb 7pd;7iy 836 89f 8bn 8fl;6tn;;;82x 8gc;7lb;7l1;7l5;6rv 76b;;6k1 6s7;;6ov;;;;7yx;;6pe;6pa 6pd 6pf 6pq;7ss;7r1 7r4;;;;;7t9;;76b;;;;7o0 8e6;7ch;6tg;;6om;6m0;7tf;;;;7f2 7f9 7fb;85k 85n 85t 85x;7l8;;6t3;80o;6nn;7q7;7dt 7pj;7gn 7gq 7gt 7q6;7eq;7py;7ai 7ak 7ap 7at;7mj;7t9 7vz;8gd;84q 850 8fr;87c 8gc;6ms 6oh;8g5;6i5 6ii;7ss 7tc;6ik;6kz;7a6 7ar;8bn 8fl;7rw 7s1 7v7;6lp;;;;;;;7py 8g5;7zp;;8al;6rr;8el;7oe;;6ko 6kv;7cz 7db 7dh 7nr 7xn 842 84a 8dx;7cv;;;719;;;7pi;6sw;;;76b;6yb;;6w0;73w;76b;;;719;72w;;;;7dg;6o3 6zn 77h 7ij 7v3 88y;71l;;7x4 7x5;6dw 6e0;;;70u;78r;7nh 8do;;7i0;;7r4;84t;;;;7k9;7jc 7lg;;7eq;85d;6ie 6ih 6rv 7ai 7ak 7ap 7at 7qy 7za 81w 821 827 84t 8cu;6ik 6ji 6ln;;;;;849;;84q 8fr;7nd 8dl;7aw;6ik;6k1;6pn;;;6mp 6o9;;;8e6;6nl;80z;6ly 6m0;;;;817;;;81o 81s;7pk;7l4;82k;;;7on 8ew;7wm;7ap 7ma 7mk 7mm 7py 7q6 821 827 8cf 8cv 8cx;89r 8bp;;6rv;7za 817;8fo;7k3 8ae;7vx;6p0;8cu;;6oz;;6ta;6mb;7gq;7fl;8av 8b2;6ox 7e4 7e8 7jr 7vo 7vz 84t 84w 8a1;6tg;7iy 7lb 7pd 7rx 836 89f 8bn 8fl;7bu;;;6ku 6qe;7iz 7j1 7og;;;7py;84t 84w 8a1;8cu;7xz;7wb;7oj 8er;;;6t0;7oj 8er;6hs 6hu;7k4 8af;;;;;6te;80k;6mp 6ms;6pw 7lh;7id;7tp;7r4;7q7 8gd;6ij 6il;;6pa 6pd 6tg;;80z;;;6ji 7e6 84v;7d4 7d5 7d7 7dz 7ex 7f0 7f9 84r 85i 85k 85t;;6oh;;6s7;7zp;8b7 8bc 8bn;;;;;7nj 8dq;87c 8cf;7gq 7gt 7ma;6ms;6kl;7qq;;;6mb;6r6;7zy;7ar;7ws;6ke;6kv;;6i5 6ii;7ws;8g5;;8bi;7ij 7v3 88y;6o3 6zn;;;7a6 7af 7ar;7af;7da 7dg;8gd;81o 825;;;;;;;6uz;;89t 8er;7je 7oj;6r6;6sk;6j1;;;8fo;;;6mo;;7oe;8el;;7mj;7py;6s7;7ja 89p;7jb 89q;;;;82k;7c3 7pu 8bv 8c6 8c7 8g1 8gg;7qb;83f 83i;7c3 7qb;7ln 7ls 7m2 7m3 7pu 7qb;7h9 7hj 7ht 87q 888;7hl 881;;6p6;7q3;7dh 7kh;;817;7q3;7gn;876;7y9;;;8b2;6kk;;;6pz 6q4 6t0;6lp;;6ik 6ji 6ln;7re 803;;6sk;7n7;6ql;;;;;7d4 7f0 7f2;;6kr 6l3 6l6 6ly;;7mm;8cx;6q9;7fz;88p 89o 8av 8b2;865;7q7;7gn 7gt 7ma;8gd;87c;88f;7i0;7fl 865;;6l3 6l6;;6ik;6rv;7oj 8bn 8er;7je 7m2 89t 8c6 8cd;7m7;6ik 6je 6ji 6lr;;;6lr;;7ia 7ln 7ls 7m2 7m3 7o0 88p 8bv 8c6 8c7 8e6;7fl;7iu;6pz;6nr 6p6 6pz 6rc;835 839 89e 89g;6ik 6jl 6jt 6ju 6o5 6o7;7bt 7by 7ix 7iz;;;722;73w;73w;;85k;;;;7yx;;81w;;8gg;;;;;6hs 6hu;6hs 6hu;7af 7nk;6sk 7b7;6j1 6j8;82k;89p;;6qi;;7hp 7uf;7ch;7fl;6j1 6si;;;6oz;7pj;6pf;6i5;7a6 7ar 81o 825;;;7qq;7d5;803;8fr;8bi;7ws;6ik;;83c;7s4;;8ev;7om;;;6jy 6k0;;;;;;;78j;;;;;821;8cx;;6kx;7pk;7l4;7dr 7pi;8bf 8fs;84j 8fq;6kz 6nf;84m 84q 850 8fr;;;7dt 7dv 7pj;6pw;79b 79c;71l;;;;;;7nd 7q7;7bi 7gt 876 879 87c;78q;79b 79c;7um 7vz;7ln 7ls 7m2 7uu 7x4 7x5;;;6p0 6pa 6pd;7sn 7tr 7wp;7lh;;;;;;6s7;;745 747;7iu;79b 79c;;;;;6hp;73w 78r;7py 8g5;719;6km;;880;7ul;6nf;;;881;;7um;;7yp;;7d5;;7q3 7q7 8bc 8bn 8g9 8gd;865 8g5;7zn 7zp;6s5 7q3 8b7;6s7;7za;;;7mj;7dr;8cu;;7hl;7uu 7ve 7wb 7yx;7tp;;84t 8bn 8cu;7e4 7mj;7ne;6ik 6ji;6po 7l5 821 827 8bh;6oh;7oe 8el;7hl;7ap 7at;821 827;6mb;7q6 8gc;6qi;6lr;;;7pg;8fo;;;7uu 7ve 7wb 7x4 7x5 7yx;7pg;6pe 7lb 7wi 7wm;7l1;;;;81s 8dr;;;;;;;72w;73w;726;;;76b;;;78j;6w0;;6wh 714;77h;;78r;6t0;7za;6ik;79b 79c;769;89t 8cd;;8cl;6tn;745 747;;6ov;;7nh 8do;;7o0;7je;7m7;;6jl 6jt 6ju 6o5;77y;8fq;71l 71n;769 76b;7ia 7ln 7ls 7m2 7m3 7o0 7uu 7wb 7x4 7x5 7yx 8bv 8c6 8c7 8e6;7iu;;;7sw;7sw;7by 7ix 7iz 89g;;76a;;6pf;86o 86s 86x;8cf;7g7 7gb 7ge;7ma;6qx;;88f;;;6mn;7tw;;7q7 7q8 8gd;7az 7n7 7p9 7wa 8dh 8fg;;;76b;;;;7dg;;;8bi;6nl;;;8fp;7ph;6rc;766;;;6qi;;7b7;6jv 6o8 6sk;7re 7s0 803 82k;6w0;7dh;;7nh;78q;;817;6ov;7bi 82x;6il;7gs;7le;7wu;7r6 7re 803;6il 6j1 6jv 6sk;7az 7b7;82d 82k;7q7 8gd;;6wh;7j2;6o9;;;7nj 7nk;7mj;6dw 6e0 6ea;;;6ql;7vw;7xu;;6te;88f;7iy 81o 825 82r 89f 8bn;;7a6 7ar 7bf;;;7qq 7rl 7zy;;6nl 6nm;;781;;77y 781;6kk;7i0;83c;6pe;6p6;6mb;7qy;6jy 6k1 6s2 6s7;6ih;7ai 7ak 7ap 81w;6sw;8av 8b2;745;6t3;7m2;7ls 7m7;;7x4 7x5 8c6 8cd;;;6nf;7ul 880;;6j1;;6ho 6i5 6ii 6iw;7jc 7lg;6si;6j1 6sk;6ln 85d;7aw;;;;6pa 6pd 6pf;;;;;6ji 6ln;7bo;8er;8al;7wi 7wm 7yx;;6qf;6ji 6ln;7e4 7mj;6ie 6ih;7ai 7ap 7at;;72w;7fb;84t;;;6pw 6q9;6k4 6k7 6kc;7vw;7k3;7cc 7le;7se 7wu;6oh;6kf;;7ss;7f0 7f9 7fb;85t 85x;6ly;7xz;7yx;803;6sk;;6ik;7j2;6pa 6pf 6pq;6oz;6rv;6kv;7ch;6lp;7s0 7vb;7c1;;7xu 7xw;;7oj;7k9;66k;729;7lh;7mj;7lg;;6ox;7tp;6pe;7uf;;7om;7om 8ev;7jr 8a1;;;;8e6 8fs;8e9;7hz;6nj;;;6ke;7hz 7o0 7pk;;7o4;7o4;6sk;7wi 7wm;7l1;7g0 7gq 7gt;7fl 865;6mb;;;;6pe 8b7 8bc;86h 879 87c;6kr 6l3 6l6 6ly;6ik 6ji;6nn 6t3;;;;7c3 7pu 7qb 8g1 8gg;7a6 81o 83f 83i;;7ia 7ja 7ln 7ls 88p 89p 8b2 8bv;;;6nr;6r6 6r8;;7y9;84t;7e4 7lb;;6i5 6ii 6iw;7zy;7zy;;;7c3 7pu 7qb;;;;;;;7ja;6k9;6il 6ip;6i5 6k2 6k5;6t0 89o 89p 8c6;7ch 7ja 7m2;7iu;;;6pz 6q4;84j;6k2 6k5 6k9;6pz 6q4;6nr 6pz 6q4;;7ma;88p 8bv 8c6;7pu;;6ja 6ms 6r6;7b7;7b7;6j1 6j8 6sk;6oz;6qi;;;8gg;6ox;6k9 7qb 8g1 8gg;6k2 6k5;7x5;7r6;83f;7s8;79a;6pw 7lh;6hs 6hu 6kr 6l3 6l6 6ly 6m0;6pw 7lh;6q9;7lg;6ta;6kx 6md;6nr 6pz 6q4;7oj;;;;;80o;7re 803;;;7x4;;7r6;7qq 7s8;;;722;;6rv;7rl 7zy;;;;;;;7tc;6w0;79b 79c;;71l 71n;;;;;;7cv;7tp;7yp;7pj;7ap 7at 7d4 7d5 7d7 7dz 7e6 7f0 7f2 7f9 7fb;821 827 84r 84v 85k 85n 85t 85x;6ly 6m0;7ss 7tc 7tf 7za;;7q3;7hp;79b 79c;;;;7az 7n7 7r6 82d 8dh;7hp;;7c1;7e4;7ap 7at;7mj;7n7 8dh;6uz;;6nl 6nm;6q9;;;7qq;7ve;803;6uz 6v3;6ie 6ih 6rv;7qy;;7xu;;;;71l;;;7a6 7ar;7gt 87c;;81o 825;;;7jo;;;;7vo;6il;;;;;72w;6yb;80z;;6tg;;7jr;6ox;766;6mk;;6ke;8bp;7qy;;;7ai 7ap 7mk 7mm;821 8cv 8cx;7l1;8b7 8bc;7lb;;6hs 6hu;6ik;7nd 7q7 8dl;7q6 8gc;7aw 7na;;7m2 88p 8c6 8c7;6nr 6p6 6pz 6ta 8bv;;79b 79c;6nl;7ia 7ln 7ls 7m3;8bv;6rc 6ta;6mb;;7uu 7x4 7x5;7yx;8gd;80a;7ww;6ie 6rv;8bn;;89r 8bp;7tp;;79b 79c;79a;;;;7az 7n7 82d 8dh;6ik 6jl 6jt;;;;76a;;;;6ue;;6hs 6hu 6m0;7k9;;7uf;6jy 6k0;;;710 714 78y;8er;;;6pz 6q4;;;;77y;7rl 7zy;6ii 6iw;6nl 6nm;;;;;;;;;6pz;6nr 6q4;6nl 6nm;7kh;6ik;;;7w7;;;;6ie 6ih;7qy;7ai 7n7 7nj 81w 8dh 8dq;;;6uz;;;;781;;;;78r;70u;;;;79b;;;;6gw;6ce 6de;673;62c 62g 62h 67a 67d 67f 67i 67r 69e 69h 6by 6hm;66a;63q 645;64o 65e 65w 65z 668 66a 66u 6as 6at 6c7 6hf 6hi;657 659;6hf;6ey;64v;;63q 64m 64p 6ev;;66k 6d8 6da 6hl;63q;63q 63u 63x 645;63q;63l 6fy;64c 64d 6fn;64c;67y;6de;62y 636 69z 6a5;65e 6ap 6d1 6do 6dr 6dt 6f7 6gn;62q;;65j 65l 66l;;637;65c;69d 6em;63y 63z 6bz 6c1 6cj 6fy 6g6 6g8 6g9;;69i;;68x;68l;62s 67c;;6d8;6dy 6e3;65c;67r;630 63n 63q 63s 63u 63x 64o 64q 66h 67g 67s 68t 68y 69g 6fs;64k 64o 64q 66c 66d 66e 66g;62w;657 659 670 67a 67d 67f 67l 69e 69h;62b;64e 64g 64h 64i 64k 6c2 6hm;68m;62o 62t 62u 62w 62z;6ap 6do 6dt;635;674;65i 65p;66n;63q;65e;;657 659;657 659;67e 67k;67o 68a;;;62q;65q 68n 6h2 6hb;63x 69q 69u 69v;;6cb 6gx 6gy 6h4;;65w 664 668 66p 66q 66t 6c6 6c9 6gn 6he 6hi;;6ad;62n 64g;638 639 63p 6gh;62n;6ew 6fn 6ga;;62g 62h 64h;6ar 6f8;;67z 6bv;;63q;;6co 6gn;6e6;65h;63t;6f4 6fi;64o;;634 63k;6a1;65j;;6ex 6f3 6f6 6f9 6h9;6bg;6f0;651 66p 66q 6gs;;;;67v;68v 68z;630 63n 66h 67g 67s 68y 6fs;;64o;;;65b 65d 65r 65t 65x 65z 668 6hi;62q;63k;6bg 6bh 6bk 6bz 6d3 6hc 6hd;;62m;69w;;62q;;63q 647 65f;657 659;;6e6;63c 63f 63v 63y 640 642 646 6gc 6gj;635;6ae 6ah 6al 6an;63s 64l 65f 65g 66q 66t 66w 69r 6bz 6c1 6c6 6c9 6cr 6he;6bz 6c1 6cr;;64z;69e 69f 69h 69o;67s;62t 62u 62z;65j 65k;63q 65f;6do 6dt;6c0;63i;661 66b;;66t;6as 6at;6by 6d0 6d2 6gj;6hm;6e6 6ee;6ch 6ck 6f4 6fi 6gx;69m;62y 632 635 636 657 69m 69z 6cp;6e7 6ev;;;697 6ai;;62c 62g 64m 64p 65n 68l 69i 6ev;;62c 62g 62h;6ap;62w 69q 69u 6a8 6ep 6et;;63x 64e 64h 64k 64o 66d;638 642 643;6cn;66v;65e 65x 6ap 6do 6dt;65j 65k 65y 6ej;66p;63a 63c 63f 646 6gi;6a0;635;;6d4 6dm;647 648;634 638 639 63e 63g 63j 63k 63p 6gh;66a;64f 664;;66t 6co 6gn;6ei;66q 6c6 6he;;6c0;6ax 6ay 6bi 6bn 6bp 6bs 6bu 6e8 6e9;65x;658 65a;6a6;664;6cg;682 684 685 686 687;62c 62d 62e 62f 62i;6hm;635 6a5 6ap;64g 64h 64i 64k;62p 63t 63y 63z 640 642 643 6cj 6fp 6fy 6g6 6g8 6gd 6gg 6hj;659;6ap;65x 65y 662 663 665 66a 69u;62b;6gy 6h4;6eh;682 684 685 686 687;;6ap;62i;65g;;63q 63x 65r 65t;62b;;;6ai;;;6hl;6d8 6hl;63q;62f;6f1;6hc;65u 67v;65u;6dj;63m 6ay 6b1 6b4 6cl 6e9 6f3 6fk;670 671 677 6a3 6bm 6fi;6bf 6e8;6bi;65c;;66k;68r 68y;65i 6ae 6ah 6al;66d 67a 67d 67f;62y 632 635 636 64h 64k 66e 66k 671;63n 66i;65i 65p;62w;68h;;63q 63u 64o 6f9 6ff;65i;6af;651 6gs;63q 63x 64s 64y 6cu 6cw;6d2;6e1;63m 67p 67t 67x 6ay 6b1 6bs 6cl 6e9 6fk;67c;;67c 6fd;6eq;63s 64l;63s 64l;;6cn;6af;67v;63a 646 6gi;62f 682 685 686 687 698;68h 68u;6bh 6bj;;6eo 6es;;63i 6ep;63i;690 6bf 6bi;6dm;6gg 6gi;;6en;63q 63x 64o 64q 68t;68e;64m;64m;634 638;6cz 6d2;6e7;69z;64e 64h 656 6cp;69w;6en 6fb;;6aa;;65j 65m 6e4 6e6;62o;68v 68z;62c 62d 62e;662;693;65i 69s 6ca 6cd 6dd 6dp 6dq 6dr 6ej 6er 6h1;69s;635;6fb;62i 62k;;;66p 6b8;;6ep 6et 6ey 6f5 6f7 6fc 6fd;64d 67z 69d 6a4 6bi 6bl 6br 6bv 6c8 6ci 6d5 6d6 6fj;65q;63l 65m;637 63d 649 673;634 638 63e 6bz 6c1 6cz 6d2;693 6ce 6de;;67b;62l 6gn;66q;65i 6h1 6h9;68v 69s 6a7;68e;651;6ef;65c;;6e0;;6ep 6et;6f0;64m 64p 674;;6h9;63q 63s;6dt 6dv;63o 69c 69k 69n 6a1;;;6ai;6a6;68n 6ar;62c 62d 62e;63q 66c 66d 66e 66g 66i 670 67a 67d 67f 67i 67j 67l 67n 69e 69f 69l 69y 6a5 6aj 6aq;;63i 6cs 6ct 6cv 6d7 6d8 6d9 6da 6hl;635 63i;635;63i 63q 6dy 6dz 6e3;68q 6b0 6b3 6b7 6b9;;63q 6d8 6hl;67u;;;65s 66y;65s 66y 66z;;62x 67e 68m;63q;;;;69w;;63e 63g 65n 65p;670 671 676 677 679 6bg 6bh 6bk 6bm 6c0;65n;62y;63q 647;6e6;65x;65x 662 665 69i 6el;6do 6dt 6dv;6e5 6e6;;6bp;67e 67k 6bn;635;63q 63s 63x 645;;669;64o;63q 63u 63x 64h 64i 64k 64o 64q 696 69b 6aj;6c8 6ce 6f8 6hg;6ex 6f6 6f9;;66n 6el 6ex 6f6 6f9 6gq;;62g 62h;;65c;633 670;651 66c 66e 66f 6ff 6gs;62m;6au 6g1;6cg;6fs 6fu 6fz 6g1;6di 6gu;64y 6bd 6cu;67u;68j;;649 64c;;65e;;;68a 68k;63q 674;63q;674;;6ce;64h;648 65v;648 65v;;6e4 6e6;62c 67z 68b 68e;;6ar 6ek 6el 6eu;69s;6a2;;66a;69w;68v;6gd;;6dd 6dn 6ds;6a3;65e 69m 6ap 6as 6do 6dt;69x;64t 654;;;67m;67m;69w 6e0;63x 64y 6cu 6cw;;63q 63x 645;638;67m;6ey 6f5 6f7 6fc 6fd;651 6gs;6ap;6dy 6dz 6e3;6ae 6ah 6ek 6el 6eu;;6aw 6az;6cv;641;;6ce;68q 6a2 6aw 6az 6b9;62c 62d 62e;65e 669 6ba 6bc 6bd 6dx 6e2 6gn;641;6a2;6bg 6bh 6bk 6bz 6c1 6cf 6cz 6d2 6d3 6f4 6fi 6fy 6g6 6g8 6g9 6hd;6gn;64e;6bj 6eg 6ez;667;6e3;6d4;69x;63o 65o 6fs 6fz 6g1 6ge 6gf;62b;663 6ac;67q;64w 64x 655 684 688 697 6cs;63o 64w 64x 684 688 697 6bx 6cs 6gj;62b;;;6fh;;68x 6eg;;641;;66j 69r 69s;65x 65y 661 665 666 69q 69u 6a8 6ac 6as 6at;;6a7;62y 633 64h 64o 68t 69i 6a9 6el;64x 6ap 6cs 6ct 6cu 6cv 6cw 6d1;63q 63x 64k 64o 64s;6fn;6ad 6af 6au 6bw 6g3 6g4 6g5 6g7 6gk 6gw;669 66p 6aa 6bl 6br 6dx 6e2 6e8 6e9 6ec;6h8;6ce 6de;66y 67o;6do 6dt;6a9;64u 64v 6dy 6dz 6ea;62y 635 636;62y 632 635 636;63q;66l 66m;6eo 6ey 6ez 6fc;68r 68w;67x 6ag 6h6 6h8;6de;63s 64t 652 653 654 6gt;64t 652 6df 6dn 6dq 6ds 6du 6gt;6at 6el;62j;634 63k 6fq 6gd 6gl;62d;65t 686;63q;6df 6dn 6dq 6ds 6du;6gx;;651 658 66v 6fc 6fd 6gs;69s 6ca 6cd 6ej 6h1;65r;66a 66b;;6gc;;62j 63v 63y 640 642 66t 6bo 6bz 6c1 6cj 6cm 6cz 6d2 6fo 6fy 6g6 6g8 6go;6bo;66t 6c6 6c9 6gn;;;67s 6ep 6et 6ey 6fc 6fd;6ch 6gx;6ch 6ck 6fi 6gx;6e7;63q 63s 63u 63x 645 65v;62y 66p 67s 68y 693 6c3 6c9 6ep 6ey 6f5 6fd 6fl;;6ba 6bc 6bd;65j 65k 65y 665;;;69h 69r 69s;;;64o 64q 689 68d 68f 68g 68t 6d8 6hl;63q 63x 671 679;652;69z;65o 6fs 6fu 6fz 6g1;;;66j;64o 64q 676 689 68f 68t 6a9 6ef;;64o 6dm 6e6 6el;6dh 6gu 6gv;6dn;635;;6dg 6dh;69e 69f;;;693;;6c3 6d7 6d9 6hk;64e;62f;62g 62h;66y 696;62c 62g 62h 63q 63s 63u 63x 645 64m 66y 696 6d0;6dv;6dy 6dz;;69g 69q 69u 69v;670 671;635;635;;635;62j;;634 69s;6hc;64u 64v 64z;6af;62f 682 685 686;6ak;6ah 6ak;6bf;690 6bi;67z;;6e1;;;674;;62j;62w 64g 64i 6a7 6by 6c2 6d0 6dp 6ev 6fq 6hm;6ap;;657 659 69h 69s;;62y 632 633 63q 63u 64o 670 67a 67n 69e 69y 6a5 6aq 6f6 6f9 6fl;;6f6;;;;634 63j 64a 64f;67h;63q;63q 63s 63u 63x 645 64o 64q 65h 6g8;;634 638 639 63e 63g 63j 64f;67h;62g 62h;63h;68a 68k 6cb 6h4;6cb 6gy 6h4;6ca 6cd;6cz;6aa 6ab;;;68l;;65e 6ap 6d1;62w 62z 6gj;64w 64x 655 684 688 697 6cs 6gj;6dd;63q 64m 64p;6dp 6dq;;644 6d8 6da;6d9;;;68l;6cb 6gy 6h4;6e3;698 69g 69q 69u 69v;69h 6cg;64f 6h1;69s 6e1 6ee;66t;66k;62m;6a9;660;68e;;;64e;;66q 6he;;62i 62k 62m;65j 65n;62g 62h;635 63i;;63q 695;64o 64q 689 68c 68d;66p;65e;635;63q 64m 64p;69r 69s;63n 63q 63x 64o 657 659 66c 66g 670 671 679 67a 67d 67i 695 69e 69f 69h 69l 69o;62p 6ca 6cd 6dd 6ej 6er 6h1;69a 69s 6gd 6gl;66p;6bf;63s 66y;;6ft 6gd;69x;637;65i 65p 69s 6ch 6e6 6ej 6er 6gx;6dd 6dh 6dn 6ds 6gv;;658;69e 69f 69h 69o;62r 63o 65o 6fs 6fz 6g1 6ge 6gf;62b;;66c 66e 69a 6f9 6ff;;651;6e8 6ec;6g1;69z;62f 682 684;691;;64o 64q 689 68c 68d 68f 68g 68t;641 6e8 6ec;6bc 6bd;;64s 64y 6cu 6cw;;69x 6c0 6cs;62s;62s 68x;6e3;68i;660;6b8;;6ap 6do;634 638;64o 64q 689 68c 68d 68f 68g 68t;6a5;;;62g 62h 64e 64g 64h 64i 64k 656 66c 66f;64s 651 66i 6gs;64s;65x;;65c;;;69w;658;62m;;;65i 65p;6e4 6e6;63e;63n 66g 69h;62x;6ap 6as;;64y 65i 65p 6cu;658 6cy;;62q 62x;641;6a1 6dj 6hc;67a;;6a5;6bq 6ea 6eb 6ed;6ap;69m 6ap 6f1 6fh;;69i;63x 64l 66w 698;68l 6ae 6ah 6al 6an;;62t 62z 6fe 6h7;64n 66x 6c5 6gp;631 6cf 6dc 6df 6dk 6hd;649;6am 6c0 6df;62j 62x 64r 6ab 6cp 6ek 6fx 6g4 6g5;6b6 6en 6fb;66r 6ag 6c8 6ce 6fg 6ga 6gf 6gm 6hg;;6e5 6e6;6ax;;68i 68m 6bn;65l;62o 62w;68i;64y 6cu;;66t;63h 63q 63u 63x 645 647 648 64h 64i 64k 64s 656 6g8;63n;64o;6ap;6cj 6cm 6cz;62p 6bz 6c1 6ca 6cd 6cj 6cm 6d0 6d2 6gd 6gl 6h1;645 64g 65e;635 636 657 659;;68p;6en;;;66r 6f8 6fg;63q 63x 645 64s 64y;635 63i;6fn;;64m;6ew 6fn;6g4;65i 65p;64d 6ga;68m;66r 6c8 6d6;6co;66a;633 6a9;62c 62g 64m 6ev;67u;;658 65a 6cy;63q 66z;65n 66w 69s;630 631;6e3 6e6;62q;6eh;63q 63s 63u 63x 645 670 671 676 677 6g8;;63n;65b;;62c 62d 62e;63e 63g;;65e 66t 66u 6ei;62q;;;658;;;6bs 6bu;67r;;62n 62v 69k 69t;6gn;6eo 6ep 6es;62r;62z;6bi;637 63o 64b 68u 6fz 6g1;6bz 6ca 6cd 6gd 6h1;64c 64d 65j 65n 66l 66r 6a4 6bl 6cp 6em 6fg 6hg;6bo 6ca 6hc 6hj;68v;68o 6ga;691 694 6fn;;644 64h 64s 64x 6a9 6aa 6ax 6ay 6bl 6ct 6cv;63n;62c 62d 62e 62f;;62b;;680;64g 64j 64n 64r 64w 650 655 65j 65k 65m 66l 66s 68n 68s 69j 69p 6ao 6bb 6be 6c5 6cp 6cs 6dx 6eg 6en 6eq 6fx 6g4 6g5 6g7 6go 6gp 6gw 6h0 6hh;6h0;6e5 6e6;;6h1;63b 691;;6oi 6ot;6qq;6sz 6t1;;;6op;6s9;6jk 6rb 6ro 6rt 6ry;6jk 6o2 6o6 6s8;6io 6iq 6so;6jk 6o6;6jk;6j2 6sg 6sh;6sg;;6jg 6t2;;6ik 6pt;;6ik;6l3;;;6kh 6od 6oe;6je;6lk;6mg;6ja 6mp 6ms 6r6 6r8;6li;;6jz;6it;6ok;;6pt;;;;6i2 6m3 6m8 6p8;;6tc;6sq;;6td 6tf;6oi 6om 6td;6rc;6ix 6k3 6k6 6ka 6rf;6iz 6nl 6nt 6rt;;;;6je 6k4 6k7 6kc;6i7 6i9;6jg 6l1;;6hp;6i0;6ra;6mb;6lb 6ls;;6kv;;;6l5;;6tq;6rr;6ix;6k3 6k6 6ka 6pc 6tu;;6ot;6ja 6r6;;6ik 6ji;6np 6qb 6qf 6tk;6ko 6tf;;;;;6hx 6ld;;6jp;;;6jg 6sr;;6ph 6pl;;;6qf;6qy;6jy 6oi 6s2 6s6 6s9;;6qx;6o5;6s2 6s6;;;;6n8;6rm;6lz;6ra;6kk 6qd 6qe 6s1 6sz 6t1;6kg;;;6io 6iq 6ir 6iz 6j7 6so;6p7;6p7;;6qj 6s6;;6p7 6rs;6oi;;6ig 6mx 6n2 6n5 6ne 6pn 6ru;;6mn;;6mp;;;6kv 6mf 6na 6nc 6ob 6r7;;6m5;6p9 6pk;;6ot;;6ts;6id;6t1;6jo 6ps 6pu;;6nj;6ms;;6p0;6jk 6o6 6om 6oq 6p4 6ry 6s8;6hu 6je 6jx;6ot;6nz 6ph 6pl 6py;6id 6t5;6kh 6s4 6t5 6t8;6hw 6lc;6md;;6jg 6jq 6op 6oy;6kj;6kj;;6kj;6jc 6ji 6ko 6oi 6qh 6sz;6ja;6qn;;;6kp;;6jg 6li 6ra 6sr 6t2;;;;6te;;;6nx;6so;;;6m6;6m8 6m9 6tx;;6rf 6sm;6ik 6je 6k4 6k7;6io 6iq 6so;;6o2;;6r6 6r8;6ki 6km;;;6it 6iv 6np 6qb 6qf;6mn;6iu 6rt 6sc;;6ib;6ia;6ia;;6kv 6p5;;6kv 6ll 6pc;6jg;6hu 6je 6jx 6pt;;6m6;6nx;;6i4;;6j6 6sl;;6je 6jp 6jq 6jr 6jx 6pt;6rx;6je;;6pr;6iy 6p2 6u1;6io 6rb 6so 6tz;6nc 6ob;6qw;6qw;;6tr;6km;6n3 6n4 6pk 6r1;;;;6nt 6py 6q1 6tq;6hv 6hz 6lv;6t8;6l5;6mp 6ms;6mp 6ms;;;;;6s2 6s6;6t5;6tq;;;;;6od 6oe;6t5 6t8;;6kl;6in 6lz 6rm 6st;6im 6qm;;6qo;6tc;;6tt 6tx;6mk 6mn;6li 6tt 6tx;6op 6oy 6rq;6ni;;;6mn;6je 6ji 6k4 6k7 6kc 6kq 6kx 6l0 6l2;6r6;6i1 6kx 6l0 6l2 6md 6mh;6ts;6i7 6i9;6nj 6rq;6rg 6rj;6in;6k2 6k6 6k8 6ns 6og 6q0 6q5;6k2;6nd;6i7;6lu 6lv 6mj 6ml;6mj 6ml;6o4;6o4 6s4;6iy 6kh 6li 6of 6sh 6t5 6t8 6tt;6lw;;6qk;6mp 6ms;6td;6r0;6id 6ik 6ow;;6l4;;;;6ik 6m6;6ok;;;6mm;6le;6j6 6sl;6of;6of;6ik;6hv 6hw 6hz 6lc;;6lg;;;6nb 6nc 6nd;6si;;6kh 6mo;6id;;;6lk;;;6o4;6l1;6p4 6qx;6rn;;6pj;6oi;6jg;6ia 6ic;;;6ia;;6sd;;;6nl 6nm 6nt 6rx;6i7;6it 6je 6jp 6jq 6jr 6k7 6lc;6kh;6s2 6s6;6jl 6o5 6o7;6iq 6ir 6iu 6iz 6j7 6qm 6rt 6s1 6sv;;6jg 6l1 6sr;6nx;6l8;6ik;6o9 6oh 6r6 6r8;6p3;;6l1;;;6ik;6lj 6n1 6n6;6m2;;6id;;;6id 6oi 6ow 6p4;6ja;;;6t1;;;6qo;6ng;6l5 6lh 6lx 6nh;6ik;;6ib;6sq;;6kh;6kl 6m3;6jv 6o8;6u0;6in 6po 6st;6rn;;6ik;6nh;6i7;6qo;6k2 6k8;6mg;6r6;;6mj 6ml;6tz 6u1;6p8;6sl;6kc 6qy;;6sw;6m2;6kh 6rc;6kh 6rc;6my 6r4;;6nh;;;;6mz;6ra 6re 6rk;6s2 6s6;6p2;6l1;;;6jh 6no;6ij;;;;6mu 6p8 6s3;;;6ok 6ot;;6lg;;;;6r9;6ik 6st;;6k3 6k6 6ka;6sx 6sy;6qf;6mn;6th;6id;6od;6jl 6jo;6mp 6ms;6iz 6j3;6r6;6hp;;;;;6l8;;6ik 6jl 6jt 6ju 6o5 6o7;6s2 6s6;6ik 6il;;6pj;;;;6p8 6t4;6mn;;6u0;6u0;6qp;6kg 6mv 6mw 6n1 6n6;6tz;6on 6oq 6pr 6r0;;6ip;6iv;;6k4 6k7 6kd 6qx 6r4;;;;6io 6iz 6rt 6sc;6sm;6rc;;;;;6js 6ld 6lt;;6sb;6kf;6qf;6p1;6tp 6tr;;6ok 6ot;6ik 6ja 6r6;6i6 6j9 6jb 6jm 6mr 6r5;6i6 6i9 6ma 6ns 6q0 6q3 6t7 6tu;6po;6po 6pv;;6p5;;6jc 6km 6m8 6m9 6mu 6tg;6hx 6ip 6lt;6jg;6ib;;6i2 6md 6p8;;6o1;6jl 6o5 6tc;;6s6;6i7 6i9;;6hp;;6la;6ik 6kt;6kt;6jl 6jo 6ps;6oi 6ow 6p8 6s3;6hv 6ia 6ic 6iw 6j2 6j4 6k4 6k7 6li 6o1 6o6 6qr 6qx 6r3 6rb 6ri 6rj 6rl 6ro 6rp 6sg 6sh;6sg;;;;6m6;;6nz 6py;6jz 6pt 6s5 6sb;6ik 6io 6iq 6so;;;6ng;6ic 6k4 6k7 6qx 6r3 6sg;;6ia;6np;6kf;;;6nj;6hp;6r0;6ik;6pj 6rm;6np 6nq 6tm;6ht;6ki 6ra;6s2;6kk 6r4;6ik 6kx 6st;6m2;6s2 6s3;6r4;6lf 6og;6pg 6tq;;6n7 6n8;6s3;6ku;6p3;;;6kx 6l2 6md 6mh 6p2 6st;6kg 6tm;6ik 6li;6ij 6is 6jj 6kv 6lk 6o0 6pi 6pm;6nz 6pl 6py;6ht;6ht;;6qp;6sb;6nx;6jx 6qw 6r0;6jx 6qw;;6ia;6s8;6ia;6oo 6tk;6rc 6rn;;6sx;6hv 6ra 6rk;6sh;;6ph 6pl;6sl;6hs 6hu 6i5 6i8 6je 6l3;6nq 6ty;6rt 6sa 6sc;;6qw;;6oi 6om 6ow 6pt;;6lz 6m8 6m9;6i7;6i7;;;6js 6od;6i0;;6p2;;6oi 6ot 6ow 6p8;;;6hv 6hw 6lc;6pk;6i3 6lq 6mi;;;6p9;;6nh 6oo;6lh 6nb 6nc 6nd;6hp;6li;6op;6rg 6rj;6nj 6t3;6je 6nj 6t3;;6o4;6rb 6tz 6u1;;6j6 6sl;6nj;6jz;;6i1 6kq 6kx 6mg 6mj 6mq;6i1 6mg;;6hv 6m6 6ra 6re 6rk 6rl 6rn 6ro 6rq;6so;6p2;6sb;;;6kl;;6l7;6r9;;6j2 6qr 6rb 6ri 6rj 6rl 6rp 6sg 6sh 6so;6sg;6l7;;;6km;6m6;6ia 6ib 6ic;6ia;6sh;;6qx;6ji;6qt;6qt;6kh;6nu;6pr;6li 6tt;6tt;;6jv 6lt;6le;;6ik 6jg 6sr;6mp 6ms 6r8;;6mg;6lf 6nt 6q1 6sp;6oi 6ow;6lf 6sp;6ow;6nx 6pw;6m5;6s8 6sh;;;6kx;6qv;6s2 6s6;6l2;;6nu 6q6;6qv;6qv 6se 6sq;6qf;6ni;6r0;6k4 6k7 6kd 6kx 6l2 6qx;6ts;6ix 6lb 6ls 6lx 6nc;;6qq;;6kp;6ja 6ms;6t2;6jf;6ik 6lu 6qn;6m5;;6qx;6hr 6ht 6l4 6lo 6or 6qs;6l1;6hr 6ht 6j0 6lo 6qs;;6ja 6mp;6mm 6mx 6mz;6lw;;6je;6oo;6lk;6s2 6s3 6td;;6n7 6n8;;;6i7;;6rv;6se;6nt 6q1;;6io 6iz 6j7 6nt 6qs 6rt 6so;6hr 6j0 6ky 6qs;6kh;6ll 6rf;6ik 6it 6iv 6je 6ji;6i7;6s2 6s6 6st;;6kx;6mx;;;6s5;6oi 6ok 6rc;;6q1;6ip;;6on 6oq;6s2;;6tt;6hp;6sa 6sc;6n7 6n8 6t4 6tc;;;;6qy;6op 6oy;6ik;;6ra 6ro;6mo;;;;;6me;6pb 6pn;6jd 6l9 6q5;;6je;6o1 6rb;6kf;6iy 6nu 6q6 6t5;6iy 6nu 6q6 6t5 6t8;6j3 6o1 6rb;6kh 6t5 6t8;6kh 6of 6t8;6s4;6pr;6jf 6jp 6kx 6md 6mh 6my;;;;6qo;;6n4 6pk 6r1;;6m6;6k8;;6mm 6sd;6i7;6qq;;;;6o3;;;6ik 6jg 6oy 6sr 6t2;;6jo 6ps 6pu;;;;;6nw 6og 6q7;6t2;6iw 6j2 6j4 6qr 6qx 6rb 6ri 6rj 6sh 6so 6tz 6u1;;;6ot;6oi 6ow;;6mc;6i0;6p9;6j3 6o1 6q6 6qx 6rb 6ri 6rp;;6ji 6kx 6l2;;6ik;6lh 6th;;;6jd 6jh 6jm 6jn 6js 6jw 6kb 6ki 6kw 6lm 6m1 6m4 6m7 6na 6no 6ny 6oc 6os 6px 6qa 6qc 6qg 6r2 6rd 6rh 6rk 6rs 6s0 6ss;6i4 6ig 6ih 6k2 6lm 6m1 6m4 6n9 6oc 6px 6q8 6qs 6qu 6ru;6je 6pr;;;6t4;;;6y3;70i;70t;;6wt 6x4 6x6 6xs;6vf;6x4 6x6 6xs;;6vm 6vn 6wc 6we;6vz;6vw 6vz 6zo 6zt;;;;70y;;6vw 6vz 6zt;6wr;;6x4 6xv;6vm 6w7;6vs;6wr 6ws 6x8;6u2 6u3;6u3;705;6wv 706;;;;6vt 6vv;6v4;;6zx 6zy 721;6vj;;6x7;;6vj 6vl 6yh;6u9 6ua;;6y9;6wp;6ym;;6xk 6xm 6xn 70o;6xh;706 708;6vx 6vy 6w5 6zs;;6wp;6x5;;6wz 6x0 6x1 6y6 6y7;;;;720;6wv 6ww 6za 6zb 720;6za;6v6 6vc 6z6 6z7 6ze 6zh 71s;6ui 6uv;6yh;6u5;6vp 6wt;6v4;6u5;;;6zi 71c 71i;6zi 71c;;6xz 6y1;6ul 6us;6ug;;6uc;6w4;6xr;705 707 70e;70i;6vw;6vw 6vz 708;6vz;;6ug 6uj 6ux 6va;6ul 6uq 6uu;6u6 6ul 6uq 6us 6v6 6vd 6xh 6z4 6z6 6z7 6zm;;;;;;6vt 6vv 6xh;6u5;6u6;;;;;6v6 6v7;;6yw;6y6;;;6z8;6xx;6zd 71k;6zd 71k;6wo;70q 710;6v6 6v7 6vc;;70n 71p;71p;;;6ur 6uv 6zs;;;;6yb;;;6z6;;6yh;;6zj 70q 710 71a 71b;;70k 70m;6vn 6vs 6vu 6wc 6wz;;;;;;6v8;6vq 6yk;6yz 6z3 709;6v3;6y6;70g 71a 71b;70h;;6yf;6vg;;;6u6 6u7 6x9 6xa 6xc;6xi 6z3;;;;6zg;6y3;6y3;;6zg;6zg;6zg;6zf 6zg 701 71o;6v4 6vs 6vu;;6ul 6uu;6ul 6us;6yq 70v;6xi;6v5;6yv 709;6w7 6wc 6we 6wj 6wm;6v0 6w4 6z9;6wm;6vi;6uy 6v2 6yk 6yz 6z0 70s 712;6yb;6y9;71y;6w8;6u6 6u7 6x9 6xa 6xc;718;;;;;;;6vs 6y7;6vt 6vv;6x2;6ur;6xl;6u5 6x4 6xv;6yc;;6ug 6uo;6ug 6uj 6ux;71k 71p;71k 71p;;6ug;6x2;;6y0;;6xs 6xv;6y1;6uf 6vc 6yw 6z6 6z7 6ze 6zh 71s 71x;;;;;6yv 6yy;6u4 6xo;6xs 6xv;6vn 6vs 6vu 6xp 6xq;6u5;6va;71p;6xz 6y1 6y3;6uc 6vf;6x7;6xz 6y1;6ur 6uv;;;;;6xv;6wp;;70k 70m;71w;;70u;;6uv 706 708;6zi 71c 71g 71i;6zi 71c 71i;6zx;6zx 6zy 721;6v4;;;;;70s 70z 712;70z 712;6xn 70z;;;6wc 6we 6wr 6ws;6xy;6wz 6x0 6x1 6z2;6wz 6x0 6z2;;6z5;;;70y;;6v4 6vs 6vu;;;6w3;70y;;6vn 6xp 6xq 6yd;;;;6wp;6ue;;;6v0 6vm 6vr 6w6 6wy 6zw 71z;6wo;;;6xf;706 708;6uz 6v3 6xm;6xt;6wq;6zs;6zs 6zu;;70w;;;;6v5 709;;;6vp;6vw 6vz 6zo 6zp;6vw 6vz 6zo 6zp 6zt;6v1 6v6 6v7 6vc;;;6xz;6wg 6zq;6wg 6zq;6vp;6u7 6x9;6uo;;718;;6vx 6vy 6w5 6zs;;;70p 70w;;6x2;;;6w9;;;6w3;70i;;6wc 6wj 6wn;;6wn;6zd 71k;6wc 6wn;;6yb;6zd 71k 71t;6yv 6yy;6yf 6yh;6xe 6ym;;;;;;6vx 6vy 6w5 6zs 6zu;6vj 6yf 6yh;6v4;;70y;;6xh 6xy;70k 70m 70p 70w;;6x5 6xi;6yg;6yy 70o;6yj 6ys;6u2;6vg;6vh;;70f;6u8 6v9;;6zv 70l;;71w;;6ul;;716;;;6u4;70o 717;6w4 6xb 70n 70u;;6vj;6vl 6y0 6y2 6yh;;70x;6wr;;;;6z1 709;6x5 6xi 6z3;;6y1 6z5 6z8 6zq;6z5 6z8 6zq;6xz;6uh 6vk 6w8 6yg 717;70a 70c 70d;6wu 6wx;;6wu;6wu 6wx;;;6v4 6v8 6vn 6x9 6xa;;6u7;;;;;705 707;6ui 6uk;;6zf 711 71o;6z6 6z7;6va;71j;6zg;6zg;6vh 6z6 6z7 6zm;70i;706;;;6vx 6vy 6w3 703;;;703;;6w9;;6w3;6y6;;;;;;;6zk;6zj 71a;6z9 6zc 70k 70p 70t 70w;6ye;;;71u;720;71u 71w;6x0;;6vs 6vu 6xd 6xf 6xg 6xm;6vs 6vu 6xd 6xf 6xg 6xm;6xd;;70q;6zc;6zk;706 708;6w3;6w3;6wc 6we;;6xt 6y0 6y2;6ui;6xh;705;70e;;6ue 6y5 6yh;6y5;6v4 6vs 6vu;;;;;;70d;6v1 6vi 6vl 6wv 6ww 6za 6zb 720;;;;6x8 6y5 6ye;6vt 6vv;;6ze 6zh 71e 71j;6ze 6zh 71j;706;6ze 71j;6u2;6wz;70e;;;;6wc 6wj 6wn;6ze 6zh;6wb;6u7;;;6xh 6zd 71k;71k;6v4;6xp;;6xp;;6xe 6ym;6yt;6xi 6yv 6yy;6vx 6vy 6w5 6zs;6v3;6vs 6vu 6xm 6xp 6xt;6vn 6xp 6xq 6yd;;;6vs 6vu;;6u5 6vn 6vp 6w7 6wt;6vx 6vy;6vx 6vy;6vx 6vy;6wp;6ui;6vd 6zd 71k 71l 71n;;;;6vb 6zd 700 702 70g 71k 71t;6zd 700 71k;;6v5;70a;70a 70c 70d;6yh 716;6yb;;6yt;6v9;6wa 6zf 71r;6ug 6wa 6wf;6u2 6v5 6wa;6wa 6wf;;;;6z1 6zx 704;6zx 6zy 721;6zs 6zu;;70j 70v;;;;;;;;;6v9;6v4 6v8 6vn;;6zm;6z6;;6yy;;6yp 6yq 70v;6u2 6u3;6u3;6z4;6z4;;6xs;;70n;6y9;;6y5;6v4 6vx 6vy 6w5;6ui;6xj 6yo 6ys;6zn;;;6yo 6yr;70i;6ue;;;70f;6xi;6z1 704;6w8;;6yf 6yh;;;;;701;6yw 6yx;6wz 6z2;6vf 6w4 6xb;6ui;6u2 6u3;;6ug 6uj 6ul 6uo 6uq 6us 6v6 6wa 6wf;6ul 6uq 6uu;;6xx;;6xl;6xl;6yc;6u5;;6zz;6zz;;6v5 6vf;71a 71b 71e;6vf;6zz;6vj;6vm 6vn;;6xl;;;6vt 6vv;;6u5;6z5;6v4 6vt 6vv;;6zz 700 702;700;;;;;706 708;;70v;70j 70v;70j;;6v4 6wz 6x0 6x1;;;;;70b;6ux 6va;6vd;705 707;;6un 6up;6vt 6vv 70b;6xz;;6v9;;;;6v7;;6u9 6ua;6um 6zr 70r 711 71d;6vi;70k 70m 70o 70p 70t 70w;6vt;;;6u9 6ua;6v6 6v7;;;6u2 6u3;;6wv 6ww 70f;;;6xv;6yu;71r;6xr 6xu;70n;6wz 6x0 6x1 6y6 6yk 6yl;6vn;;6ui 6uk 6ur 6uv;6vx;6v4;;70n;6x8 6y5;6y5;;6vh;;6w9;;6zx 6zy;6zx 6zy;6un 6ve 6x3;6uc 6un 6ve 6x3 6xl 6yc;6xz;6x2;6up 71d;6vb;;;6wv;6uv;6wq;6ve;6v9;;;6v9;6xo;;;782 786;73g 73h;73m 73o 789;72a 74v 74y;769;77t 77v 79x;73e;73m 73o;722 724 74o 75k;74p;74d;759 75b;757;73j;;78g;74o 74r 75g 75k;;74a 74c;730 73l 73n 73r;78x;76y 771;73g 73h;;73s 73v;77t 77v;755 757;759;74k 74l 74m;798;73g;754;73e;732 733 752;78g;74d;784 785;74k 74l 74m 75x 75y 760 76d;72h 72i 72k 72n 72o 72q;73g 73h 74a 74c 74f 74g;73g 743;;730;73t 73u;77m;73l 74k 74l 74m;73h;79t;;;;78a 78c;75u;794;;;78a;728 729 735 74u 74v;;75g 75k;;;730 73t 73u 741 77m;764;77m;75d;;76x;74q;746;;;;;74i 74j 773 775;;;;730;722 724;;;724 73g 73h 73j 743;738;;77b 795;795;;;;;732 78g;78t;75r;;740;73b;;722 724;74u;;;73m 73o 754;722 724 73p;73s 73v 77n 785;732 737 76z 770 777 77a;72u;729 72a;;730 73l 73n 73r 754 759 75i;;75d 762;;;;75d;782 786;;728 72r 72x 738 73c 76x;72j 72l 72p 72r 72v 72x;;756;797 79b;76e;78o 78y;;;77w 78l 79i;;;;;77m;77m;751;766;;;79w;79b;797 79l;73k 73y 75h 75p 77s 77u 791 79t;;74i;;761 78w;728 72f 78f;798 799 79a 79f 79n;;72a 74v;;76i 78s;;72m 78v;72y 740 772 774 77s 77u;72e 73k 73y 75b 75z 76h;730;77b 795;76p 787 797;771;771;;74o 74r 75g;;74k 74l 74m 76v;;74k;;;731;;;73z;78x;74a 74c 74f 74g 74s;;;73z;;766;76y 771;78l;75u;;771;76y 771;72z;72x 738;728 729 74u 74v 74w 74y;763;73a 740 74x 75e;;789;73j 75r 76y 771;73b;73a;72t;789;74h;74h;743 74a 74c;72r;72j 72l 72p 72r 72t 749 74b;731;73s 73v;794;;;;;73a;;72u;;72r;;72l 72p;;763;72i;72k 72n 72o;;782;73f;73b;;;;;;73m 78d;72w;;78d;;;78m 78n 78q 78t;;;78i 78s;78i;73m 73o 74n;73p 74n;79i;77w;79i;72z 732 733 737;;;72l;75u;75r 75u;75u;74c;;;;758 75a;73v;72e 737 76q 76z 770 777 77a 79q;76z 770;;77o;75r;75k;74o;75r;731;75r;73h 75d 762 767;730;72l 72p 72x;74k;;79i;;74i 74j 773 775;75m;74d;75m;78j;;74e;75o;754;76n;72u 77t;79o 79r;79o 79r;79o;780;;;;;;;;;79o;79o;;75x 77m 77q 780;72u 784 785;;;;;;72w 77j 77s 78w 79v;72y 73g 73k 73q 742 75h 75l 75p 77s 77u 79t;756;75y;73h 75d 762 767;74d;74p 77e 78p;72c 72d 75b;753;72h;;;;75w;;;784 785;74e;;73s 73v 77i 77n;732 733 737;75c;;;;731 787;72u;;;;73j;74i 784;75q 75s;75q 75s;74i 74j 773 775;;;;;74i 773;;;72z;;;72u;;;;;;76z 770;;;735;794;78l;73t 73u 741 77m;;763;75i 75q 75s;76e;74n;;735;76p 76r;776 77x 78e 78k 79g 79m;;78t;;;78g;;;;;;;;73t 73u 741;73z;76r;;754;766;;78m;76c 76l;72b;73e;;78n 78q 78t;;73z;78x;75n;75n;;727 748 77r 78b;727;78g;728;;74t;75x 75y;75x 75y;;76y;;792;78m 793;793;793;726;;;;750 79b;73e;73a 740 74x 75e;74x;75q 75s 76b;755;;75c;76t 787;;782 786;72k 72n 72o 72q;;73t 73u;;78n 78t;;73z;76u;;;;72z 732 733;74d;772 78j 78n 78q 78t;768;75w;75w;75w;;73l 73n 73r 74z 751 752 759;;;;;73l 73n 73r;78o;;772 774;77t 77v 79x;773;74a 74c;72a;784 785;73z;73z;75i 75q 75s;72n;77c 77d 77e 78o 78y 798;77c 798;74u;;;72h 75w;75w;75w;730 73l 73n;78x;;764;;74s;;73m 73o;73p;777 77a 799 79a 79f 79n 79q;784;777 77a 79a 79f 79n;777 79f;;731;749 74b;;731;;;76z 770;736 776 77k 77x 78e 79m;;753 76p 76r;754;;730 735 73h;;;78s;;784 78g;;;736 776 77k 77x 78e 78k;;74n;;745;73m 73o 74n;;;730;73p;;739 75f;;76n;;74q 753 76w;73t 73u 741 77m;;;;755 757;729;;;;;;;74t;724 73h 73j 743;73t 73u;73t 73u;73t 73u;;74d;73l 73n 73r 74k 74l 74m 74z 751 759 75y 760 77k;72g 72h;72g 72h;;;72k 72n 72o;;;76f 76j 76l 76o;;;732 737;731;76d 76g 76s 76w 787;77i;76b 792;78e 78k;;75x;76n;73l 73n 73r;;;;766;;;72k 72n 72o 72r 72x;72j 72r 72v;730;77f;76z;79g;;;734 73d 765 76r 778 78v;;;72r 72x;72j 72r 72v;72l 72p 72t;776;738 76z 770 776 77f 77o 79g 79m;79g 79i 79m;75u;79f;;753;77i;76u;730 73t 73u 741;72n;73f 744 746 793;78v;730;730 75i 75q;72i 72k 72n 72o 72q;753;;77h;72f;76q;74k 74l 76v;76v;;72k 72n 72o 72q;758 75a;;759;722 723;;73b;73a;758;;;;722 723;;749;;77x;730;;73h 73l 73n;74f 74g;73g;73e;;;;;;;784 785;78s;;730 74k 74l 74m;;;;75g;;;;;;728 729 74u 74v 74w;;72b;73h 75d 762 767;;72b;74i 74j;;;722 723;;;778 779 78b 78m 79h;75u 779;779;;;779;;;779;;727;78l;72s 739 75f;;78r;72s 739 758 763;76o;;77t 77v 79x;77t;;75f 75j 75t;72r 72x 738 754;;72j 72r 72v;728 732 73c 76x 76z 770 77f 77o;;78i 78s;;722 723;;;;77q 780 79w;;;;749 74b;749 74b;;;;76h 76i 78s;76r;7aa 7ah 7bf 7e8 7i2 7mt 7mx 7n0 7n1 7n2 7n3 7n6 7pu;7d8 7df;7d8 7df;7d8 7df 7i8;;7pc;7cy 7oc;79z 7e9 7hv;;7bm 7df 7lb 7pc;7o6 7pf;;7em;7n8 7pt;7aw;7e9;7bs;7bs 7bu 7iw 7j0;;7ld;7fm 7ov;7bi 7gn 7gq 7ma 7p0 7q6;7en 7mz;;;;7nl;;7a4 7np;7q0;7aw;7i8 7nm;7ne;;;7c9 7ca 7cb;7cj;7cj 7d2;7ko 7kv 7kx 7ky 7l0 7l3 7la 7pp;;;;7aw 7nd 7ne;;7be;7n8;7nh;7f6 7kl 7kt;;7of;;7gz 7hb 7he;7d8 7na 7nd;7dq 7jp 7jx;7ok;7mt 7mx 7n6 7n8 7p8 7pa;7mt 7n6 7n8 7p8;7q8;7cb;7dq 7jp 7jx 7ka;7dx;7g1;7n5;7pc;7pf;7nm;7jx 7ka 7kc;7bm 7bp 7dw;7oi;7eq;7gn 7gq 7jh;7di;7a8 7a9 7ac 7ad;;7aa 7ah;7nk;7e0 7e2 7ey;7c2;7ng;7or;7k0;7q9;7cu 7cz 7dh 7dq 7nr 7og;7bg 7i4 7i6;7nk;7ng;7dy;;7nl;7ld;7q8;7da 7de 7i9 7nn;7mx 7q9;;7jy;7nk;7q8;;7ps;7kz 7l4;7qf;7nk;;7j5;7fp 7ns;7pm;7aj 7as 7ec 7gx 7h2 7hj 7pl;7d0;7mg;7jo 7jw;7jo 7jw;7ne;7ik 7jc 7lg;7iv;;7jm 7jp 7k6 7k8;7nu;7nl;7d3;7bo 7f1 7fa 7ne;7ay 7b0 7b5 7n6 7pv 7qd;7aw 7nd 7ne;7p8 7pa;7gu 7k7;7ci 7p2 7p6;;;7ao 7au 7n6 7n8;7p1;7nd 7ne;;7fn 7j7 7j8 7jj;7n5;7i8 7nm;7p1 7p7;7h7 7hq 7og;7ag;7c2;7g7 7gb 7ge;7kv;7hx 7hy;;7ne;;7kn 7l2;7bo 7br 7dx 7gh 7ne 7q8;7cr 7cs 7i7;7ct 7cy 7nx 7ob 7oc;;7i3 7jb;7au 7b7 7b8 7bd 7gu 7hr 7hv 7i1 7i2 7iv 7j3 7mr 7n6 7ni 7nu 7nv 7qc;7iv;7i1;7iv;7nx 7o3 7o5 7ob;7fz;7di 7do 7np;7gq;7ag;;7dx 7dy;7dj;7bk 7bz 7ne;7px 7q1;7bk 7pc;7if 7kz 7l4 7lk 7lm 7pv;7ov;7ch 7kj 7kq 7kr 7o9;7kr;7kr;;;7bm 7gd 7kg;7bs 7bu 7ii 7ik 7iw 7j0 7pt;7i3;7a1;7o9;7f6;7nk;;7bp 7em;7dv;;79z 7bm 7em;7o6;7jy;;7kv 7l3 7la;7fv;7fv;;7ip 7ll;79z;7mx;7q8;7g4;;;7fi 7fu 7fx 7ko 7kv 7oo 7q6;7em;7g4;7em;;;7ct 7cy 7oc;7aw 7bk 7bo 7c5 7dr 7du 7dx 7e9;7bo 7dr 7ed 7fm 7go;7mt 7n6 7n8;7jh;7ii 7ik;7ii 7ik;7ed;7cm;7jh 7m6;7ab 7al;7g7 7ge 7jf;7q6;7db 7i4 7i6;7au 7ax 7n8 7nb;7df 7l8;7nd 7ne 7oc;;7dh 7ki;;7ee;7ox;;7l2;7aa 7ah 7kg;7ao 7bi 7cp 7cr 7de 7g5 7i9 7jp 7k0 7k6 7m6 7nn 7np;;;7au 7ay 7b0 7b3 7b5 7mt 7n5;7bo 7br 7eh 7ek 7ep 7ne;;7f1 7fa 7fi 7fk;7aw 7b2 7nd 7ne;7os 7ot 7ow;7jk;7jv;7dc 7eq 7o9;7dc;7cm 7cn 7cq 7dn;7i7 7mx 7q9;7mn 7mu;7mn 7mu;7jv 7ow 7oy;;7cl;;7in 7iq 7m0 7m4;;;;7au 7ay 7b1 7b3 7b5 7b9 7hx 7iv 7mt 7mx 7n0 7n1 7n2 7n3 7n6 7n8 7nv 7os 7ot 7oy 7p8 7pg;7iv;7iv;7au 7n8;;7fy 7h6 7hh 7hq 7hs 7j4 7j6 7pb 7pq;7mt 7mx 7n0 7n5;7nk;;7ce;7be 7c4 7c8 7qg;7cm;;7ph 7pn;7c6 7qf;7c7;7c6 7is 7lv 7ph 7pn 7qf;7gx 7h2 7hd 7jq 7nh;7o9;7o9;;;7kn 7l2;7dp 7ic 7in 7lk 7lq 7m0 7m4;7kr;;7db 7do 7ki;7b5 7fn 7hx 7hy 7i1 7i2 7ic 7kf 7me 7nv 7ps 7pv;7j7 7j8 7jb;7ey;;;7dp;7m6 7px 7q0 7q1;;7dn 7oz 7p1 7p7;7aw;7j7 7j8;;;7nt;;7ne;79y;7i1 7me 7mg;7gi;7q9;;7cx;7nw;;7g7;7q8;7na 7nd;7n5;7bk 7bz 7ne;7mj 7pc;7ap 7aw 7dr 7du 7dx 7eb 7fo 7fq 7g3;7a8 7a9 7ac 7ov;7a8 7a9 7ac 7ad 7ag 7ov 7p0;7fz;7jz 7ov 7p0;7j5;7fh 7fj;7gh;7f4;7gr 7kl 7kt 7q6;7gd;7a8 7ac 7ad;7e5 7mj 7po;7pa 7pf;7e5;7pc 7po;7hi 7hs 7ku 7lb 7mj;7ch 7io 7is 7lv 7mc 7n1 7o9 7ow 7oy;7aw 7bk 7bo 7br 7et 7gc 7gh;7b4 7gk 7io 7is 7iu 7j5 7j9 7ji 7kj 7lw 7m5 7mc 7nd 7o4 7o9 7oa 7om;7j9 7kr;7gk;7g4;7j9;7aw 7gn 7gq 7l6 7og;;;7em 7fx;7g7 7g8 7gb 7ge;7hf 7hn;79y;;7ae 7ds 7f8 7fc 7kk 7ks;;7ae 7ds;7f8;7kk 7ks;7a1 7a2 7ef;;7dk 7jo 7jw;7gc;;7nd;7dh;7gd;7nk;7bd 7mq 7mr;7na;7aw 7bo 7nd 7ne;7a1 7a2 7ef;7g4 7g5;7g4;7jb;7fn 7mf 7mh;7cn;7jb;7hg 7hh 7hi 7hm;7ch 7i8 7o9 7oa;;;7mn;7ag;;7f4;7f4;7au 7ay 7b3 7mt 7n5;7bm;;;7bk 7ne;7hx 7hy 7i2 7ic 7kf 7nv;7l8;7aw 7b2 7bk 7ef;7bm;7e4;7cq 7d1 7k8 7on 7p4;7p4;;7n5;;7cl;7f8;7a8 7a9 7ac 7ad;7nd 7ne;7fo 7g3 7gu 7hr 7kx 7ni 7ph;7dx 7dy 7hr;7aw 7n5;7bm 7bp 7dw 7hk;7au 7ax 7n8 7nb 7pt 7pv;7g3;7np;7gn 7gq 7gt;7aw 7na;7j2 7jh 7q6;;7cd;7cd;7bb 7bc 7hx 7hy 7ia 7io 7is 7lw 7mx 7n0 7q9 7qa;7c9 7ca 7cb;7dv;;7ko 7kv;7os 7ow;;;7g2;7nl;7py;7fx 7g1;7mn;7ev 7g9 7gi 7ly;7ly;7g9;7be 7hi 7hs 7ox 7p0;7f7 7fg;7bt 7iz 7j1;7j7;7od;7ng;7ej 7h1 7h8 7hc 7ht 7nh;7ag;7ag 7aw 7jp 7jx 7ka;;7cp 7cr 7cs;7dn;7p1;7hk;7cq 7p4;7ay 7b5 7hx 7i2 7ic 7n8 7pv 7qd;7mq 7mr;7iz 7j1;;7bk 7c5 7ne;7bk 7c5 7na 7ne;7ne;7ch;7ch;7mq;7ne;7gl;7f6 7gl;7cm;7f6;7oi;7at 7du 7dx 7dy 7fo 7g3 7hr 7i2 7iv 7lb 7ld 7mt 7n0 7n3 7na 7pi;7iv;7iv;7bk 7ld 7pf;7n7 7p9;7e2 7en;;7em;7em;7aw 7bo 7br 7n8 7na 7nd 7ne;7jh;7jp;7oi;7gu;7e0;7c8 7gd 7qg;7g2;7g2;7i3 7n6 7p8 7pa;7i3;7nd;7kw 7l1 7la 7pp;7c9 7ca 7cb;;7gn;7ng 7qc;7p2;;7nh;7ci 7ck;7iz 7j1;7na 7nd 7ne;7dv;7q8;7fh;;;7nd 7ne;7jn;7el;7oo;7kt;7gf 7oo;7nl;7bk 7c5 7iu 7o4 7p0;7ce;7oc;7jy;7ib 7im;7bo 7br 7ep 7es;7eh 7ek;;;7bw 7lc;7os;7gn 7gq;7b4 7gk 7ik 7io 7is 7j9 7lv 7m5 7mc 7o4 7o9 7om;7gk;7ne;7pv;7bt 7nf;7aw 7n5 7ne;7ha;7g6;;7bw 7ld 7n5 7pe;;7kl 7kt 7nx 7o5;7jf;7nh 7qc;;;7i0 7j5;7i0;7ke 7pg;7kx 7l0 7l3;;7gw 7h8 7hc;7js 7jz;7pr;7ix 7iz 7j1;7nk;7da 7de;;7bb 7bc;7n6 7qd;7p3 7p5;7nu;7hf;7h7 7hq 7og;;;;;;;;7bx 7eg 7mq 7mr;7a3 7ev 7mn 7ns;7k4;7i7 7mx 7q9;7cb;;7eu;;7dn;7c5 7ne 7od 7qc;7a7 7a9 7ac;7a7 7ac 7bh 7bj 7gp 7hw 7m9 7oh 7ou 7pw 7q5;7jd 7jt 7ky 7la 7lf 7ml;7cn 7cq 7fi 7fk 7fu 7gq 7gr 7m6 7nx;;7mq 7mr;7e5;7fv;7kl 7kt;7c2 7py;7ix 7iz 7jf 7ov;7i8 7ni;79y;7cx 7db 7do 7fn 7hh 7jq;;7ih;;7nk;7jo 7jw;7ix 7iz 7jz 7k2 7og;7a8 7a9 7ac 7ad;7eq 7jd;7ky;7eq;7ky;7mx 7q9;;7bw 7lc 7pe;7a1 7au 7ay 7b1 7b5 7b8 7b9 7ba 7bf 7e8 7em 7hu 7hx 7hy 7i2 7ih 7j0 7j3 7kg 7lb 7mt 7mx 7n0 7n1 7n2 7n3 7n6 7n8 7ni 7nv 7pt;7jm 7jp 7k6 7k8 7kl 7q1;;7og;7k7;7nd 7ne 7q8;7bt 7bw 7j5 7jg 7ji 7jy 7lc 7pe;7jg 7ji;7av 7dj 7eo 7lx 7nt;7fn;7as 7ck 7lk 7lm;7mk;7eq 7ik 7io 7is 7lv 7m5 7mc 7o9;7q8;7oz 7p1 7p7 7q8;7g4;7hk;7me;7nl;7ov;7i4;7bd 7jp 7js 7jz 7k2 7mq 7mr 7o8 7pt 7qc;7o8;7jc 7lg;;;;7ni;7eq;7eq 7er;7f1 7fa 7fi 7fk 7fu 7k6 7ne;7c5;7oq;7oq;7q8;7a5 7d3 7ko 7kv 7kx 7l0 7l3 7la 7mk 7np 7pm 7pp;7go 7i4 7i5 7i6;;7mq 7mr;79y 7eq 7er;;7nl;7pe;7me 7ps;7nd;7cb;7br 7dx 7dy 7e6 7eb 7eh 7ej 7ek 7ep 7es 7na 7ne;7mx 7q9;7ng;7h5;7os 7ot;7fs;7i8 7jc 7jv 7ke 7lg 7no 7pg;7no;7if 7lk 7lm;7bt 7by 7ix 7iz;;;7jw;;7bg;7c8;7at;7aw 7bo 7fa 7ne;7fe;7mq 7mr 7ns;;7k3;;;7c9 7ca 7cc 7jq;;7fe 7ff;;7i8 7nm;7ng;7n7;7bk 7bz 7c5 7kz;7c5 7mz;;7dk;79z 7aw 7gc;7jp 7jx 7jz 7ka 7kc 7ld;;7bx 7i5 7ml 7pr;7ng;7oa;7m6 7px 7q0 7q1;7jt;7a8;7dh 7dk;7jm 7k8 7kb;7kl 7kt;7fs 7mu;7bo 7br 7dr 7du 7dx 7dy 7e6 7eb 7eh 7ep 7es 7fq 7ne;7jf;7jw;7al 7e5 7ei 7ew 7f8 7fc 7id 7ip 7ll 7oq;7ip 7ll;7id;7id 7ip 7ll;7id 7ip 7ll;7ap 7as 7e7;;7of;7e7;7kn;7pm 7qc;7nh;7en 7hg 7hh;7q9;7h8;7h8;7dv;7e8;7ev 7g9 7gi;7kd;7i1;7nu;;7a1 7a4 7bk 7cw 7e5 7fh 7hv 7kx 7nr 7nu 7o4 7ph;7o4;7hv 7ni;7ed 7fm 7g0 7go 7kw;7ow;7kw;;7fm;;7fm 7g0 7go;7aa 7az 7c6 7c7 7cg 7n7 7qf;7jg 7kj 7kr 7lv 7o9;7kr;7jg;7kw;7l0 7la 7pp;7c9 7cc;7aw 7bo 7na 7ne;7gu 7ph 7pn;7qf;7i1 7qa;7io 7is 7j9;7fn;7ng;7nm;7dy 7pi;7kg 7qf;7bi 7gq 7ma;7b7 7eg 7mq 7mr;7a3 7ev 7mq 7mr;7mq 7mr;7jw;7aw 7bm 7bp;7os 7ot;7bl;7em;7gn 7gq 7gt;;7ic 7in 7iq 7lq 7lr 7m0 7m4;7ic 7in 7iq 7lq 7lr 7m0;7jp 7jx;7qf;7qf;7d6;7id 7ow;7id 7ll;7id 7ip 7ll;7md 7mf 7mh 7ph;7mf;7pi 7pn;7ng;7gh;7on;7fh 7fj;7hn;;7cb;7mq;7jy;7p2 7p6;7fm 7g0 7go;7mq;7of;7md 7mf 7mh;7mf;7bk 7hf;7c5 7dr 7ng 7qc;7ic 7k0 7kf 7lq;;;7mf;7jm 7jo 7k5;7aw 7dv 7ne 7q8;7l2;7aw 7et 7ff 7fm 7g0 7gc 7go;7pm 7qc;7nh;7n8;7n8;7hm 7jq;7ae 7b6 7e1 7e3 7g9;7ju 7jy;7q9;;;7jo 7k5;;7bj 7jt;7hm 7jq;7nl;7q1;7ig 7in;7in 7iq 7lq 7lr 7m0 7m4;7di 7i3 7l3 7ld 7pf;;;7bt 7by 7ix 7iz;7ei 7ga 7gd 7gz 7hb 7mz;7bd 7mq 7mr 7o8;7a5 7aw 7bo 7ep 7f1 7fa;;7p3 7p5;7q9;7c9 7ca 7cb;7ch 7kb;;7c5 7ng 7qc;7p3 7p5;7ay 7b0 7b5 7i1 7n6 7qd;7iz 7j1 7px 7q0;;;;7q9;7n5 7pt;7fd;;7ho 7js 7ju 7jz 7k2;79y;7ju 7k2;7au 7n5;7bc 7cp 7cr 7i9 7od 7ps;7au 7ax 7ay 7b0 7b3 7n5;;7of;7m6 7oi;7fu 7h7 7hq 7og 7oo;7ge;;7ne;7mn;7mn;;7i3;7el;;7g7 7ge;7g8;;7e5 7mn;7c1 7jx 7px 7q0 7q1;;7jp;7a1 7a2 7ef 7q8;7ef;7np;7mn;7ea 7ec 7ee 7qg;7fv;7gd;7kw;7bl 7c0 7dr 7du 7e6 7eb 7fo 7fq 7g3 7gy 7ho;7q8;7kw;79z 7bm 7ne;7aw;7ih;7lw 7m5;7ia 7ln;7b9 7ba 7bb 7bc 7hx 7hy 7ih 7j3 7mt 7mx 7nv;7io 7is 7lw 7m5 7mc;7ce;7c4 7qg;;;7h4 7ha 7l2;7nk;7qc;7c0;7fd;7ei;;7ha;;7ei 7ga 7gd 7hb;7aw 7bt 7by 7nd 7ne;7a8;7ft 7h5 7mz;7en;7i8;7ij;7f5 7fr 7li;7ct 7cy 7oc;7i8;7eb 7ej 7ek 7ep 7ne;79z 7ng;7jo 7jw 7n8;7dp;7m6;7mg;7o6;7bk 7ce;7jm 7jp 7jx 7k8 7ka 7p4;;7dh 7gf;;;7fj;7aw 7bo 7dr 7du 7dx 7nd 7ne 7q8;7gh;7fh;7j7 7nl;;;;;7bb 7bc;7ge;7mx 7q9;7jp;7tk;;7y5;;;80v;80l 80v;7up;7r7 806;7vm;7yg 7yy;7zp;;7rv 7v2 7v6 7yw 7z4 7z7 7zg;7rv;7v8 7vf;7s7 80i;;;7ro 7u3 7ym 7yq;7tq;7zr 7zt;7t4;7qu;;;7s9 7xe 7y2 7yo;7y2;;7xe;7r2;7ug 7wh;7wk;7wk 816;7t6 7t7;7t9;7se;;7wg 7wj 7wo;7r2;7y0 7y1;7zu;;7t2;;7w8 7wd;7yc;;;7sk;7u8 7yz;7sk;7sk 80v;7sk;7sk;80d;7rr 7sa;80o;7qh;7ur 7yg;;7r2 7rt;;7u3;;7rr 7sa 7sn 7sp 7sv;;7yv;7rt 7vr 80g 80i 80n;;;7su;;7z5;;7xv;7ro 7ym;7qu;80d;80w 80y;7ut 7xk;812;7xv;;;7s7;80d;;7y6;804;7rt 808;;7rh 7ri 7uq 7ur 7v1 7v9 7xd 7yw 7yy;7wl 7wp;7zi;;7sc;7sa 7yg 80b;7xx;7xx;7vk 7vm;;7r2 7ru 7t8 7te;7r5 7r7 7rc;7qw;7sc 7sd 7xm 7ze 80l;7ts 7vb 7vc 7xr;;7yr;;7yr;7r0 7r5 7r7 7r8 7rc 806;80k;7yg;7uc 80t;;7zo;7tt;;7r2;7tw 81c;80d;;7qo 7rj;;7wq;7r8 7z7;7wf 7wn;;7vu;7vu;;7z1 80m;7u3;7r2 7rr 7ru 7ta;;7uz 7wl 7wp 7wy 7wz 7ya;7vp 7vr 7vy 7w1 800;7xw;7yg;7tg;7zt;7rt;804;7rv 7v2 7v6;7v7 80t 80u;80r;7y7;7tj 7zm;;7yh;7xt 7y0 7y3;7t4;7rt 7t4 7yv 808 80n;;;7tg;7wo;7xa 7xb;7u3;7ro 7sm 7xm 7xp 80w 80y;7yv;7xh;7tm 7wg;7t4;81b;81b;807;;7r2 7rr 7ru 7sa;7r0 7r5 801 806;7zk 7zr;7v2;;7qu;7sh 7ym 7yp;7yv;7qr 7qv;7ut 7xk 7xn;7zz;;7r2 7r9;;7r0 7r3 7z7 7zq 801;;80j;;80l;;;;7vt;7tm 7to;7z9;;80k;7sh 7si;;;7y8;7ym;7y8;7qk 7qx 7r1 7rn 7rq 7yi 7yt 7z0;7rc 7ue 7ui 7uq 7ur 7uw 7xh 7z7 7ze;7r0 7r5 7r7 7w9 806 81d;7rb;7y8;80r;;80r;7wf 7wn;807;7uw 7wy 7wz 7x3;818;7qh;;7za;7qj 7ql 7sy 7t0;81c;7u0;7u0;7r0;80t 80u;;7zk 7zo;816;7rw;;7za;7r2;;7ru 7t8 7te;7vc 7vd 7xr 813 814;;;7rk 7s9 7sb 7yk 7yz;80g;;;;7z5;7r2;;7tw;7zo;80v;;80v;80v;7rn;7zu;7y4;7yb;;7qh;7qj 7ql 7sy 7t0;7z8;;7si;7sh;;;;7ts;7ug 7uj 7un 7vn;;;;7ys;7ti;;7ym;7rk 7yh;7rt;;7rk;7rr;;7vu;7uq 7ur 7ze;;7r2 7r9 7rr;7zm;7zk 7zo;;7yv;7zk;;7rt 7sq 808;;7r2 80g 80i;7v8 7vf;7u7;;7vn;7xa 7xb 7xd 80r 80s;;7yb;;7se 7w6;;7ya;;;;7wg;7ue 7uk;7w7;;80w;7qu 7r2 7vm;7xn;7xm 7xp;;;;7t5;7sn 7sp;7r5 7rc 7z7;7ym 7yq;7up 7yy;;7vc 7vd 813 814;7sh 7tj;7s7 80i;7rr 7s2;7r6 7s7 7wa;80r 80s;;;7za;;;7yq;7ta;7yq;7w9 81d;7rb 7v5 7zm 80r 818;;7v5 7zm;;7wj 7wr;7r2 7ru 7vu 80g 80i;7vf;7r2 80g;7se;7zk 7zo;7vs 80k;7vs;;7rs 7sn 7sp 7tr 7u7;7sq;;7tl;;;;;7ti;7vt 7vu 7vv;7t3;7u4 7wd 7zl;7w2;;;80d;7tw;7u0 7u3;;7rb 7v5 7xa 7zm 80r 80s;;;7ym;;;;;7r2 7rw 7s1 7v7;807;7zk 7zo;7wj;;7yg;;;7yg;7wd 80p;7vi 7vs;7ze;7u5;7vp 7vy 7w1 7w4;;;;7ri;;;;7t1 7tb;;7s4 7zk 7zo;7sz;;7ys 814;817;;7rp 7s3 7u2 7uq 7yl 7zj 816;7ro 7ym;7si 7tm 7to 7u3 7u4 80z;7vq 7wk 7wr 7wv;;7qm 804;7qp 7wd;7t5;7sx 7uh 7wq;7wq;;7ts 7uj 7vn 7w6;7z7;7v1 7v8;;7vm 7vp 7w1 7zg;;7qu;;7vl 7vx;7vg;7rw 7rz 7s5 7w0;7rz;7qj 7qr 7r0 7rf 7rh 7rl 7rm 7t4 7uq 7ur 7v1 7v9 7yc 7yg 7yw 7yy 7z1 7z4 7zz 806;7yg;7vk 7vm 7wd 7zl;;7zu;7ts 7wy 7wz;7y1;7rr;7s4 7s7 7zk 7zn 7zp;;80l;;;;;7uz 7wp 7wy;7qh;7t9;7sa;7r2;7t9;7wg 7wj 7wo;7ut;;;7zk 7zl;;;;;;7xb;7sm;7zk 7zl;7rw 7v7 80t;7zi;7w6;7ru;;7ru 7sn 7sp 7t8 7vk;7xn;7ri 7se 7xn 7xp;7r2 7ru 80g;;7xf 7xj;7xf;;;7r2 7rt 7w1 80i;812;7z3;7va;7yz 807;804;;7re 7tb;7zq;7rk 7rn 7rr 7s2 7sa 7yf;7z2 81c;7xv;;7s7 7vm;7tm 7to;;7qp;7ra 7us 7zd 7zf;;7vq 7yf;7xy 7yj 7yv;7y7;7w8;;7sy;7sx;;7wn;7wc;7wf;7r0 7r5 7r7 7r8 7rc 7z1 801 81d;;;7ro 7ym;;7sq;813;7vl;7vt 7vu 7vv 7w5;7sv 7tq;7tq 7u3;7tq;7sn 7sp 7uk;7w8;7u3 7ym 7yp 7yu;;7y7;7r2 7ru 80g 80i;7zz;;7ye;7u0 7u3 7yp 7yu;7t2 7uw 7wz 7x3 809;7uw;80c;7wt;;;7xn;;7up;7ri 7sd 7w9 7yw 81d;;7qj 7rr 7tl 7up 7yv 7z1 7z3 7z4 7z5;7up;7rj;7qm 7t1 7tb;;80c;7zr;;809;7uw 7x3;7t2;7qh 7qr 7qv;7xa 7z3;7uo;7rt 808;7tq 7u1 7ze;;7vg;7t4 818;;7vm;7xf 7xj;7zk 7zo;7yg;7rf 7uw 7yy 7z1 7zz;;;7qt 7rd 7sr 7st 7ty 7yd;7st;7qt 7sr;7zk;7t3;;;;80t 80x;7zr;7yv;7tx;7t4 818;81b;81b;;7sj;7r2;7vk 7vl;7rp 7zn;7r2 7ta 7tq 7u1 7xv 7y3;7un 7vn;7sz 7z2;7w0;;7qm 804;;;7uo;7sq;80n;;;7zk 7zl;7uc;7s7 7wo;7rw 7s1 7v7;7rs;7t2 7tz 7u8;7rc 7ue 7ui 7uq 7ur 7xh 7ze;7t2 7tz 7u8;7r5 7r8 7rc 7uq 7ur 7uw 7z7;7qt 7rd 7so 7sr 802;7qr;7zn;7v5;7vg;7qw 7r0 7r3 7y3 7yc 7z7 7zg 801;800 804;;7wt;;7yj;;;7y5;7se;;7zj;7sa 7sn 7yg 80b;7qu;7zk 7zo;;7su 7t5 810;7sb 7vq 7w3 7yf;7wf 7zd;7yh 7yk;7w3;7ty;;;;7vp 7vr 7vy 7w1 7w4;7r0 7r3 7r7;7u0 7u3;7uc 80p 80t;;;7ux 7ww 7x2;7ww 7x0 7x2;7yh;7yr;7y6;;;;7tx;7ty 7ww 7x0 7x2;7qj 7ql 7sy 7xy;;7zt;;7rn 7tv;7v1 7yw;7yk;7rb 7ur 7v9 7xd;7sf;;7sf;;7ux 7ww 7x2 80a;7ww 7x2;7ux;7ux 7x0 7x2;;7tl;;7wf 7zd;7wh 7xh;7u0 7v7;;;;7r2 7rw;;7t5;7zb;7v3;;7zb;7ri;7vl;80n;7rz 7s5;7vl 7w5;7z8 7zx;816;;7rd 7sr;80n;7yd;7rf 7rh 7rl 7rm 7w9 7yc 7yw 7yy 7z1 7zz 806 81d;7rr 7sf;7vk 7vm 7vu 7w8;;7qo 7rd 7sr 7yd 802;;7tl;7r2 7sn 7sp 7tl;;;;7qz 7us 7vb;;7ri;80p;;845 8dl;845 848;845 848;845 848;;81f 84x 88c;843 8ej;86d;8fj;83e;8di 8g0;82a;8dm;;84x;834;834 89d;866 8cm 8f1 8f3;84o 8dm 8ge;82x 876 879 8cf 8f9 8gc;85a 8da;8d1;;8dn;;8dv;82a;88o 8dt;;83l 83m;83r;83r;8b0 8b6 8b8 8b9 8bb 8be 8bm 8fx;;81f 861;;8dl 8dm;82s;82q 8dd;;8do;8do;8ax 8b4;8em;8ds;856 86r 86v 87h;84i 89z 8a9 8es;8es;89z;8d4 8d8 8dg 8di 8ff 8fh 8fi;82q 83g;8dm 8ge;83m;84i 89z 8a9 8am;;84o;;8dt;832 84n;830 8di 8dm 8g0;86h 876 879 89w;;81p;;832 848 8fj;8eb;86w;85d;85j;;82a 8ge;8a8;84c 89y 8a8;86u;;;;;842 84a 84i 88k 88m 8dx 8eo 8et;83x;842;8cy;8dn;;8ds;83s 8ge;;8dn 8fz 8gh;8ba 8bf;;;869 8dy;8cy;851 87x 8ds 8ft;82a 833 85v 8dl 8dm;8dr;8cm;8dm;89z 8ah 8ak 8ap;8e0;;82a 833 85c 85m 85v 8dm;8ff 8fh;8ai;8fd;;;820;8aq;;83k 83s 840 8ek 8fa 8fe 8fz;83s 847;8dl 8dm;83k;868 89m 8cr;828 82c 82e 82i 8d4 8df 8dh;88o 8dt;87n 8eo;;;82a;86y 874 8ex;857;86o 86s 86x;8ds;830 83h 8e9 8f9;88e;8dm;83t;8az 8bd;8a8;88i;81t;81p 81u 82p 8at 8d3 8e0;88g 88h 8dg 8e1;8e3 8e8 8ea;89r 8bp;8dv;879;81t;8ar;84o 84p;8ar;84b;830 83b 8dm 8fj;87d 88u 894 8ba 8bf 8bs 8bu 8g2;89c;8at;834 88x 88z 89d 8g0;88i;81h 82l;89e 89g 8eo;8ed;85q;832;8dr;;;;;81f 832 859;8eb;8b6 8be 8bm;8aa;86d;81f;8ge;820 82x 83y 840 847 849 86m 89z 8ac 8ah 8ca 8dv;;859 863 86e 86f 8b0 8b6 8ex 8gc;863 86e 86f 8b0 8b6 8gc;;;82a 830 833 83h 84o 84x;830 83h 84j 852;828 82c 82f 8d4 8dg 8di;8b6;88x 88z;88z;8bm 8fx;;83v 8ca;81x;89u;88k 88m;86g;84a;8dl 8dm;8ej;87d;848;;;84a 8au;;;85v 863 864 86e;863 864;82a 82g 8dl 8dm;8a5 8a6 8ao;820 828 82b 8dg 8di 8dj;8f1;83v 83w 83z 84f;8a4;8a4 8f5 8f7;;81e;;82q 83g 83j 88q;828 82c 82e 82m 82t 88e 89c 8d4 8d8 8db 8dc 8dg 8di 8e1 8ff;;8cu;8d4 8df;;83p;83p;8gc;828 82b 8di 8dj 8g0;83v;82u 8cy;8cy;897 8bx 8c0 8fp 8fv 8gk;87s 8a0;87f 87s 8do;88r 891 8bs 8bw;84h;8ec 8ed;84a;84a 84g 8au;82i 88e 88h 88r 8as 8cj 8cm 8e1 8fz 8g2;81h 81j 853 8ge;85j;85g;88o;8g9;8ca 8cb 8g4 8g7;8ec;84h;;;82a 83s 84f 8f8 8fa 8fe;82a;83r 8bd;89m 8ct;;;83r 87k 87l 87o 8bd;8dr;86o 86x;8ge;;8dl;8gf;8df;898;84j 84l 84o 84z 867 86b 86k 8f3;81t 8f1 8f3 8f9;88o 8dt;86g;892 8ec 8ed;823 8di 8dj;8f1 8f3 8f9;89k 89v 89x;861 870;89m 89q 8ct;;;84u 8cu 8fj 8fw;8dm 8fh 8fi;87w 887;892 897 8bx 8c0 8cg 8f5 8f7;82a 830 833 85f 86u 870;82h 86m 88z 892 897 899 89b 89o 89x 8av 8c2 8c8 8cg 8dl 8e9 8ec 8ed 8ev;876 879 8bk;859 86f;86o 86s 86x;89e 89g 8f3;883;81e;81e;;81r 84k 85s 85w 8aw 8b3;8cf;85s;8aw 8b3;89q;;88a;;82a 8dl;;86v;82p 855 8d1 8d3;8dl;81h 81j 853;86m;89q;868;83w;83q 882 885 8a0 8c4;87u 87w 87y 885;86f 86i;;8cy;81t;8dm;;;871 8c4;86q;89g;81x 824 84u 85h 85w 88s 893 8bq 8bt 8ez;8ez;8dl 8dm;832;;88s 893 8bq 8bt;84w;8gh;89q;82a 82g 830 853 8dm;84t;8ec 8ed;8ca 8cb 8g4 8g7;85l;83z 8a7 8ak 8ew 8fc;8fc;;88e 88h 8as 8e1;;84o 84p 86k 87d 87v 87z 886 8b8 8dp 8fp;832 84n 8df;8g2;8dv;876 879 87c;8dl;89i 89w 8gc;;83o;83o;;83l 83m;8dn;86j 8a5;8cj;;;8b0 8b6;893 8bq 8bt 8f1 8f5;8g5;;81e;85a 8da;8ek 8eo;8dn;87i 87p 87r 888 8do;81t;89z 8a9 8am;81t 82a;;840;83t 8fa;83t;85a;;8d1;89g;;8bb 8bm 8ed 8fx;8d1;85q 8ec;83v;8eq;83e;83b 8dm;830 83e 83h;8dh 8fg;859 89y;82a 833 85m 85v 8di 8dl 8dm;89w;;8dm;83j 8gl;86v;86g 86j;;8dg 8ff 8fh 8fi;88i;89a 8ef;8dr;83l 83m;;;8gl;8dr;83q;;84m;8ge;89c 8ch 8co 8cq;;8dl 8dm;8ex;86y;8a5;858;8ex;87a 8ax 8b4;;843 8ej;83c 8a9 8g4 8g7;8aa;84o 84p;833 84o 84p 84v 84z 85c 8dm;;;8g2;838 83d;838 83d;82h 873 88z 892 897 89b 8bx 8c0 8c8 8cg 8e9 8ec 8ed 8ev 8g9;8dm;;;835;82a 835 839 89e 8dm;82a 8df 8dm;8gf;86w;;87o;8b8 8bb 8be;;8do;8ax 8b4 8e3;8ea;8df 8do;;89k;;878 87b;87e 87p 87r;8a2 8ab;89g;82n;82i;89m 89q 8cr;8fb;8cf;;8e0;8gf;;8cm;8gf;;;855;8d1 8d3;8af;854;83m;;;;84f;82w 82y 878 87b 8ep 8g3 8gb;835 89e 89g;89s 8a3 8b9 8bh 8bm 8bo 8cw;83w 83z 863 864 86e 879 87a 8e3;;8dm;8d1 8d3;86d;88o 8dp;81n 83n 8ax 8b4;8g5;8dz;84g 868 87y 8a0;89i 8e2;88w;857;;8dn 8gh;;89y 8a8;85d 89s 8b9;;838 8fn;835 838 83d 89k 89x 8aa 8fn;81p 82t 84w 859 88b 8at 8dp 8g0;81h 828 82m 82r 88b 88e 88h 88w 89j 8d4 8d8 8db 8dc 8dg 8di 8e1 8g0 8gh;89z 8a7 8ah 8ap 8ax 8g7;;8dl 8dm 8ge;829 84b 85b 89h 89l 8ay 8b3 8b5 8bl 8c3 8c9 8dz;;83e 84g 8g4 8gc;868;830 8bs 8bu;8cv;8ed;85y 892 897 8bx 8c0 8c8 8cg 8ec 8ed 8ej;8ge;8f8 8fa 8fe 8ge;8ej;8dm;8f1 8f3;81k;81k 81l 82k 82p 89z 8a2 8ab 8ad 8d1 8d3 8eg 8ei 8g0 8gh;86d;826 86w 875 87m;;;81e;88u 894 8bf 8bs 8bu;8ah;85v 863 864 86e 8dm;83h;8ez;82a;;8dl;81l 8b0 8b6 8b8 8bb 8be 8bm 8cv 8dv 8fu 8fx;877 88k 88l 88m;;8gf;;8fn;8dl;83m;86l 8f1;8a8;894 8bs 8bu;835 89e 89g;;86l 8f1;;89u 8dm;83j;8a7 8ap;;88m;85p;82u 8cy 8d1 8d3 8dy 8eg;;8ae;83n;860;83l 83n;8cu;8dh;8dh;830 83b 83h 8da;87d 8ai;87d 8ai;86n;;81f 82a 833 86u 89i 8dl 8dm;869 8dy;83e 89z 8a9 8ab 8am;8df;88l 8bj;8bj 8cw;8a3;8an;8b4;8a7 8ak 8ap;;853;;8f6;82c 82f 82i 88g 8dg 8g2 8gi;8ds;8bd;8cu;821 827;86j;;8em;8do;8az;8fu 8gh;8cu;8df;87u;88a;84m;86q 871;8aq;8aq;830 84u 861 88c 88g 89c 8b8 8dp 8dx 8e0 8e9 8fp;88g;81h 82l 8gh;8f5;852 866 86h 877;866 877;8bk;81p 81u;;81e 82d 8dh;892;8ed;89v 8ed;89v;82a 833 8dm;82a 8dm;88g 8db;892 897;;8dn;84j 84l 84o 84p 867 86k 87z 886 8fq;84l 87z 8fq;84p;8ed;892 897 8c0 8ec 8ed;8g1;8g1;8g1;8gk;82x 8cf;8d1 8d3;8dr;8d1 8d3;82a 832;831 89m 8cr;859;823;876 879 87c;;8gk;856 88r 891 895 8bw 8c1;88r 891 895 8bw;89z 8a9;8gk;88s 893 8bq 8bt 8ch 8cl 8co 8f5;893;88s 8bq;8cl;8fp 8fq 8fv;8dn;870;883;83m;8aa;8fd;8em;8ch 8cl 8co 8fp;83h 84j 8dn 8gh;88r 8ac 8as 8bw;;8cl 8cq;85p;;8ag;89y 8ag;82y 8a3;82a 84m 8dm 8fb 8ge;;;82a 85f 860 866 86h 86u 877;;8do 8fu 8gh;85e;843 8e3 8ej;;81r 82j 84s 85d 85h 86p;81r 82j;8aa;84e 8az 8b1;89y 8ag;;882 885 8a0;;82e 8d4 8di;8ds;8g7;8an;88v 891 895 8bg;83e 88i 8be;;835 839 89e 89g;81k 82p 8d1 8d3 8eg;81l;8dg;856 86v 87h;83l 83m;8du;8dn;85y;81p 8eq;;;;884 8a2 8ab 8ad;8df;828 82b 82c 82e 82f 82i 8d4 8df;;8em;8ca 8eq;86e 87n 8eo 8ex;86t 86x;87n 8eo;;;;8cy;8cy;8cy;8cy;88i;858;;84a 84c;84e;86o 86x;886 8ch 8cl;8dv;84y 851 8b1 8ft;86v;;831 84j 84l 84v 867 86b 86k 87g 884;8ge;82a;88w;82h 897 8c2 8c8;82h 82t 892 897 8c2 8c8 8cg;82m 82n 88e 88w 89j 8d4 8d8 8db 8e1;83p 89u;82a 830 8dl 8dm;87l 8bd;8gh;88z 89r 8bp;89c;8ds;8du;8bz 8c1;856;;87o;86v;82a 835 8dl 8dm;8gf;85a;88o;88y;8ej;;843 88o 8ej;81n 833 84j 84l 84o 84p 84v 84z 85c 86b 8ax 8b4 8dm;81f 82n 8dn;832;844;828 82c 82i 88e 88g 88h 88r 8cj 8dg 8di 8e1 8g2;89a 8ef;84h;84h;83h 8dn 8gh;8ca 8cb;8eb;8ew;830 83p;8a9 8am 8fc;84a 86y;;;861;8fj 8fw;870;82a 84j 84l 84o 8dl 8dm 8ge;85o 85r 86c 896 8c5 8ck 8cn 8e5 8f4;87d 8fp 8fv;88f 89k;88n;82n;86n 86t 86x",
 "phrases": ";21 3j *;2s 2 * 6tj;;;;;;;;;1g 2 * 6l1;;;;;;;;;;;;;;;;;;;;;;;;;;;;;y 4 * ti 48;;;;;;;2n g *;;;;;;;;2n g *;2n g *;;;29 1 ko 66o 66p 66q * 66r,29 1 ko 66p 66q * 66r,29 1 ko 66o 66q * 66r,29 1 ko 66q * 66r,29 1 ko 66o 66p * 66r,29 1 ko 66p * 66r,29 1 ko 66o * 66r,29 1 ko * 66r;3z 1 *;2n 2 *;2n 2 *;;35 1 * 690;;2w 1 *;;;;;;;;;;;;;;;;;;;;;;;1v w *;1v w *;;;;2q w * 9y;v w * kq,2r w * kq;1n 4 *;1n 4 *;;;;;;3t 1 ex * -4 6a4 -4 6a5;;22 1 *;2r 1 * er;;;;;;;;;3y 1 * 62y 62z;33 3j *;;;1n 1s *;;;;;2w 4 *;;;;y 1 * sj;;;;;;3f g * 4bu;;;;;;;;11 g *;;;;1w 1s * 81g;;;y 4 *;2j 8 * 3w5 3yy;;;;;;;2n 8 *;;2w 4 *;3f 1s * 5kq;3t 4 f6 * -4 6y4 -4 6y5;;;2n 4 *;2n 4 *;2n 4 *;2n 4 *;2n 8 *;2n 8 *;d 3j *;c 4 *;;;u 3j *;1w 8 * 725;;3r 3j *,u 3j *;3r 3j *;;;;2n w *;2y 4 *;3c 4 *;3r 3j *,u 3j *;;;;z 1s * jd;2w 1 *;;;;;;;;;1o g *;;;m 1 *,3r 3j * 3g;3r 3j *;1n 1s *;;;;;;;;;;1l 2 * 6oa;;;2w 1 *;;;1o 1s *;1o 2 *;;;;;;;;;;;;;;;;;;;3l w *;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;3c 1s *;c 1 *;;u 3j *;u 3j *;u 3j *;u 3j *;u 3j *;u 3j *;;1n g *;;;11 g *;;;;;;;;;;;;3c 3j *;;3c 3j *;2v w * l2 o2;;;;;;;;;;v 1 6b1 *;c 1 *,3a 1 *;;40 w 80u * 4zq;40 w 80u * 4zq;;;;14 1 *,m 1 *,3q 1 *,2n 1 * 6bb 6g9;;;;;;2n g *,2n 1s *;;;;2n g *,2n 1s *;;;;;14 1 *;;1n 2 * nv,2o 2 * 6rj;;;;;;;;;33 3j 37 *;;;;;;2v w *;;;v g 7gm *,v 1s 87j *;;;;2q w *;;;;;;20 1 *;3t 4 * gf -4 6y4 -4 6y5;;;2w 1 *;1o g *;;;;;;;3f 4 *;;2v w *;;;;;;10 1 * 6bv -2 1;;;;;;;1w 8 *;1o 4 *;;2n 8 *;;;;;;;36 2 * j5,36 2 * ad;;;;;1n 4 *;2n 8 *;3f 1s *;;;;3f g *;;;3f g *;;2n g * 1,2n 1s * 1,3f 1s *;;;2n g * 1,2n 1s * 1,3f 1s *;3f 1s *;;;3f g *,3f 1s *;2n 2 * 1;2n 2 * 1;;;;;;;y 2 * 14,t 2 58 * 8u 1,t 2 58 * 1;;;;u 3j *;;;;;;;;;;1n 8 *;;;;;14 1 *;;;3y g jx px *;;;;;;;;;;3f w *;3f w *;3f w *;;;1u 1 *;;;2w 4 *;1b g *;1b 1s *;c 1 *;3f 8 *;3f 4 *;24 4 *;z 1 *;2n 8 *;;;;;;;;;c 1 *;20 3j * 8gm;;y 4 *;;;;19 4 *;20 1 *;;;;;;;;20 3j *;20 3j *;y 1 * sj;;;;;;;;;;;;;;;;;;;;;;;35 1 *;3a 1 * x;d 3j *;3t 8 * 4t -4 75v -4 75w;3t 2 * -4 6mf -4 6mg;1o 1 2gf *;3w 3j n5 *;3y 1 * 62v 62w,3y 1 * 62w,1n 1 *;1o g *;;;40 w * ml;;20 3j *;;;;;;3f w *;3f w *;3f w *;1n 4 *;;1o g *;;;;;;2n g *;;;;2n g *;;;;;;;;;;;;;2n w * 1,3f w *;3f w *;2n w * 1,3f w *;2n w * 1,3f w *;3f w *;;2n w * 1,3f w *;;y 1 * sj;;y 8 * wy;;;;;;;2w 1 *;;;;20 1 *;2t 1 *,3j 1 2g8 *,2t 2 *,g 2 *,2t 4 *,2t g *,2t w *,g w *,2t 1s *;;u 3j *;22 1 *;;;3q 4 *;h g * am 7ci,35 g ba * 0 4jb qf jx,35 g ba * 0 4jb 7eo;;22 2 *;;;;3y 4 * kn 3lz;2v w 8i *;;;;;;;;;;;;;;;1n 2 *;h g * am 7ci;;;;;2n 4 * -2 3ev;2n 4 * -2 3ev;;24 w *;3f 4 *;3f 8 *;z 1 *;;;3f w *;3f g *;;3f g *;;3f 1s *;3f w *;3f w *;3f 1s *;3f g *;3f w *;;;;;;;;2w 1 *;20 3j cf *;30 4 * iq,30 4 * kl;u 3j *;3t 1s * 5tn ar -4 82z -4 866;;;;;;;30 8 *;;;2z 1 *,2z 2 *;3r 3j * j2;30 2 *,36 2 6tw *,36 2 6tx * ba 6ty;3r 3j * me;;1a 1 *,3r 3j * dv,3r 3j j8 *;3r 3j *;;;3r 3j *;2w 1 *;;;;24 2 *;;;24 1s *,1w 1s * qm,1w 1s * -2 81f;;24 2 *;3f 1 * 65k;37 8 * -4 3sn;;24 1s *;3r 3j *;;;;;1u 2 *,24 g *;d 1s *;24 8 *;24 8 *,1o g *;24 4 *;24 4 *;c 1 *;24 1 *,24 g *;24 4 *,24 8 * jt;;;;24 w *,1w w * 5dq;24 4 *;24 1 *;;24 1 *;;;24 2 *;1n 8 *;;;1u 8 *;;;;;1n 1 *;24 1 jx *;;;;;;;2r w gx *;3r 3j * j2;;;3i w *;;;3p 1 sj * 65e;;2n 4 *;2n 4 *;3a 1 * 5i;;;;2i 1 *;2i 1 *;;2n g *,2n w *,2n 1s *;;;;;;11 g *;;;2n g *,2n 1s *;;;;;2n w *;;;34 g *,2n 1s *;2n w *;2n w *;;2n g *,2n 1s *;;2n g *,2n 1s *;2n 1s *;2n g *;;2n 2 *;2n 2 *;;2n 2 * 6j3,2l 2 0 * 336;;c 2 *;24 2 *,1w 4 * 6u8,3y 4 * kn;;;;;;;;;i 1 * d0 64r 64s 64t,i 1 * d0 64s 64t,i 1 * d0 64r 64t,i 1 * d0 64t,z 1 *,17 1 681 * d0 6cs 6ct 6cu,17 1 681 * d0 6ct 6cu,17 1 681 * d0 6cs 6cu,17 1 681 * d0 6cu,2g 1 *,2n 1 * 6g4,2p 1 *;2n 2 *;2n 2 *;2n 2 *;3r 3j *;;3r 3j *;;1d 2 *;r 1 *;;;v 1 * 8s,2r 1 * er,v 4 * 6yu,2r 4 * u9;3r 3j * j2;3r 3j hr *;;;3c 8 *,3c g *,3c w *,3c 1s *;;2n 1s *;1a g *;;;;;2n g * 7bb,v g * 4jb,2l g 0 * 4ab,2r g * 4jb,v 1s * 5qm,10 1s 1 889 71h * 9z,2l 1s 0 * 5jc,2r 1s * 5qm;g w *;;3w 3j *;;;1v w *;1v w *;1v w *;1v w *;1v w *;1v 2 *;;;;;;;;;c 1 *;;;;;1n w *;1n 2 *;1n w *,1n 1s *;;;33 3j *;;;;;;34 w *;;;;;;;;;2x 1s *;2x 1s *;;2x g *;2x g *;;;;;;;;;;;32 g *;32 g *;11 g *;;;;;;;;2n 2 *;2n 2 *;;;;;;2w 1 *;;;;;1o 1s *;30 1s *;;d 2 *,d 3j *;;39 w *;33 3j *;;;;;;1u 2 *;;;;;3f 8 *;2n 8 * 1,3f 8 *;2n 4 * -2 3ev;1n w *,1n 1s *;;;;3e 3j *;3e 3j *;1u 1s *;3f 1 * u3,3f 1 * 2gf,2n 1 * 6g7 6g8;3f 8 *;2n 8 * 1,3f 8 *;1u w *;;;2j 1s b9 * 5tn,2j 1s jx * 5tn;1n 2 *;1n 2 *;;1n 1 *;3y 2 * gx kh,3y 2 * 6i3,1n 2 *,1w g * jx,1n g *;;;1u g *,1w g * 7a1;;3r 3j *;;;;1n 8 *;;;1n 8 *;;1n g *,1n w *;;;1n 1s *;;;3t 1s * -4 82z -4 866;;1a 8 *;3c 3j *;;;2n 4 *;2n 4 *;3f 4 *;2n 4 * 1,3f 4 *;2n 4 *,3f 4 *;;;;;;;;;;;;;2j w 14 * 584;;;;;;;;;;;;;3c 8 *,1x g * 4ts tq m2 8u 7h8 7h9,1x g * 4ts 7ha 7h8 7h9,1x g * 4ts 7h8 7h9,1x g * 4ts tq m2 8u 7h8,1x g * 4ts 7ha 7h8,1x g * 4ts 7h8;;;;20 1 * 1wk;33 3j *;;;20 3j *;y 1s * 8u,y 1s * nv,2n 1s * 8u 8u 82t,2n 1s * nv 8u 82t,2n 1s * 8u 82t,2n 1s * nv 82t;;;u 3j *;2j 1s b9 * 5tn;2w 1 *;35 1 68o * 68p 68q 68r;;;3y g *;3y g *;y 1 224 *,y 1 25y *;;1v 2 14 * k1;;3q 1 * u0;3t 1s *;;;2n 1 * 6g5 6g6,2n 1 * 6g5;;;;;2n g *,2n 1s *;;;;;2n g *;;;;;2n 1s *;;u 3j *;;;;;;;2j w 14 * 584;;;;2n 8 *;2n 8 *;2n 8 *;;33 3j *;;;;1a g * 4u3;;3y 2 qf * 2vh;1n g *;;;1w 1 *;30 8 *;1n 1 *;;;;;3r 3j *,u 3j *;;;;;;;;;;;2l 4 0 * 38h;;;;;3r 3j *;3w 3j uz f2 *;2n w *;2n w *;;2n w *;2n w *;2n 2 *;2n 2 *;2n 2 *;2n w *;;;;20 3j *;3w 3j * f2;3w 3j *;;;33 3j s2 *;;;;;2n 2 *;2n 2 *;;c 4 *;3b 4 * gf vc;;;2l 8 0 * 3wa;2t 1s *;4 8 * 73g -2;;;;;;;u 3j tb *;1n 4 *;;20 3j *;3r g if *,3r 1s if *;2n 1 * 6gj 6gk;3w 3j *;3r 3j *;20 3j *;;1n 8 *;3y 8 * 72e;3r 3j * tv;3r 3j *;20 3j * pk 3g;20 3j *;20 3j * 3g;20 3j *;20 3j *;1n 1 *;1n 1 *;;3y 4 * 6uf;2n 4 * 6vi;3t 8 * 3ve 75z 760 d9 761;20 1 * 3g;1u 1 *;;2w 1 *;;;;;;;y 1 * 2g0,3y 1 f3 * 62v 62w,3y 1 f3 * 62w,l 1 * 63o -2 63p;2n 8 *;2n 8 *;2n 8 *;20 1s *;3r 3j *;3f 4 *;;;1n 4 *;1u 4 *;;;;;1z g * 14 4v6 hn 4nt,1z g * 14 4v6 b4 4mj;;3q g *;;3s 2 * -2 1qk;3y 8 *;;;;3f 2 *;39 w *;;;;;;1i 2 *;2k w * 8j k0;;;;1c 2 *;;;c 2 *;2w 1s *;;;2y g 7ax *,2y 1s 82b *;;;;;3y g *;3y g *;;;;;;2w w *;;2w g *;;2w 2 *;2y 8 *;3f w *;;34 2 *;;;;;2w g *;22 8 *;3f 1s *;2y 8 *;;2w 8 *;;6 w * 7z6 -2 7z7,6 w * -2 7z7,6 w 7z8 *,6 w * 1;6 w * 7z9 7za;2w 8 *;;;;2w 2 *;;;;3q 2 *;35 g *;18 w 5da *;;1j 1s 85u 85v gk 85w -2 n8 *,1j 1s 85u 85v 85w -2 n8 *;;3y 2 *;q 2 *,q w *;;;;;;;;9 g *;;;;;;;;;3z w tr 5gl *,13 w 7st * 7su;;;;;;;2y 8 *;2y 8 *;1o 8 *;1o 8 *;1q 1 *;3a w *;;;;;6 2 * m2 6ru -2 6rv,6 2 6q8 ba *,6 2 6q8 *;;;e g *,e 1s *;d 2 6kl *;d g 7cm *,1 g 15d * 7nt -2 7nu -2 7nv,d w 7sh *,40 w 3g *,d 1s 83v *,1 1s 144 * 8dz -2 8e0 -2 8e1;;;2y 8 *;;q 8 *;c 2 *;z g *;c 2 *;22 4 *;3b 4 * 344 6xg,3b 4 * 6xg;;;3a 4 *;;;;3y 8 *;3y 8 *;;;2y 8 *;1p 8 *;3z 8 *;;;;3z 4 *;;;34 2 *;2z 4 * 715 38e 716,2z 4 * 38e 716;;;;3z 8 *;;3y 1s *;;13 1s 14 60o kt nv px *,13 1s 14 60o nv px *;1d 2 11r *;1d 4 *;1d 4 *;;;;;;3z 2 * 1mq,2z 2 6pe 8i 2ig * c8,2z 2 6pe 8u 2u4 * c8,2z 2 6pe 44 2tg 0 * c8,2z 2 6pe 6pg * c8,9 g *,9 1s *;;3f w *;3q 1s *;3f 1s *;;;1o g * 8u 4jg,1o g *;;2t 1s *;2t g *;2t 2 *,g 2 *,2t w *,g w *;;;2w 1s *;27 2 * 8u 8u 2z5,27 2 * 8u 6sw,27 2 * 8u 2z5,27 2 * 6sw;;2w 4 *,2w 8 *;2w g *;q 1s *;;2w w *;;3c g * 8u 47j,3c g * 7cv;2w w *;3n 1 * 6eb;3z 1 *;2w 1s *;2w 2 *;;z g *,2g g *;;;3c 2 * 8u gy 2jj,3c 2 * 6kp,3i 2 * 6hy 6t2,3i 2 * -4 6t3 -4 6t4;3i w * 7zh 0 50f;;;;;2u g *;;;;;;;;z g *,2g g *;;z 2 *,2g 2 *;;;;;;;;;;3z 2 *;3z 2 *;;;3f w *;2w g *;;;;;;;c g *,c 1s *;c 4 *;;;;;c 4 *;c g *;c w *;c 1s *;;;;;;;;;;1 1s 8dy -2 8dv -2 8dw -2 * -2 n7 5x5,1 1s 8dy -2 8dv -2 8dw -2 * -2 5uh 5x5,1 1s 8dy -2 8dv -2 8dw -2 * -2 8dx,1 1s * 8dz -2 8e0 -2 8e1;2w 2 *,2w 4 *,2w g *,2w 1s *;2w 1s *;2w w *;2w 2 *,2w g *,2w w *,2w 1s *;3c g *;1k g *,1k 1s *;13 g 7e1 * 8u 4k5,13 g 7e1 * 7e2,3z 1s 5mj 8u *,3z 1s tp uv *,13 1s 84s * 5in;22 4 *;;c w *;;;;1q 1s *;1q 1s *;1q 2 *;1q 2 *;;;;;;11 w 7qt *;r g *,r 1s *;r 2 *,r 4 *;;;;;;;;1y 2 *;;;;39 2 *;;;;u 2 *;u 4 *;;;1 g px 4a9 -2 7np -2 7nq -2 * -2 4nz 4r3,1 g px 4a9 -2 7np -2 7nq -2 * -2 7nr,1 g 7ns -2 7np -2 7nq -2 * -2 4nz 4r3,1 g 7ns -2 7np -2 7nq -2 * -2 7nr,1 g * 7nt -2 7nu -2 7nv;;;3z 1 *;v 4 *;26 2 * x9;39 w *;39 2 *;39 2 *;;39 2 *;;;;;;3y g *,3y 1s *;3q 2 *;3q g *,3q w *,3q 1s *;3q 2 *;n g * 8u 7na;;3n g *,3n 1s *;;;3y g *,3y 1s *;;;;;;22 g *;39 w *;22 2 *;;;;;;;v g *,v 1s *;;3y w *;;;;r 1s *;;;;;;2w 2 *;1 1s * -2 5le;;;1o g * 4ml 8u 4jg,1o g * 8u 4jg;c 1 *;;;37 4 *;;;3a 1 2f2 *;;;;1q 8 *;2y 8 *;2y 8 *;3q 8 *;;3a 1 * sj 2g8;;q 8 *;;;m 2 *;;;;;;;;;;;c 2 *;;22 1 *;;;;;;;1k g *,1k 1s *;25 g jx eb -2 *,25 g jx 4j1 -2 *,25 g jx px 4j2 -2 *,25 g jx 4j2 -2 *,25 g jx 4qy -2 *,25 g jx px 4qy -2 *,25 g qi 4mo 8u -2 *,25 g 4pq 8u -2 *,25 g qi 4pv -2 *,25 g qi -2 *,1p g *,25 1s je e1 -2 *,25 1s je 5qh -2 *,25 1s je px 5pb -2 *,25 1s je 5pb -2 *,25 1s je 5x2 -2 *,25 1s je ar 5vu -2 *,25 1s je 5vu -2 *,25 1s je 5vu 8u -2 *,25 1s q3 5tf 8u -2 *,25 1s q3 5w1 -2 *,25 1s 85g -2 *,1p 1s *;1p 2 *;1y 2 *;;;;;;;;;q 8 *;2w 8 *;;;;r g *;;2w 1s *;2w g *;3y 2 *;;3y g *;;27 w 11j * mq;;37 w * 1iz,3h w * 7wu,3h w 7wv *;37 g * 8u 4gj,37 g * 8u 4i5,37 g * 1iy,37 g 7jc 7jd 4n1 *,37 g 7jc 7jd *,3h g * 8u 4gj,3h g * 8u 4i5,3h g * 7le,3h g 7lf *,3h g 7lg -2 *,37 1s * n8 1gz,37 1s * 8u 5ob,37 1s * n8 5uc,37 1s 89r 89s 5tq *,37 1s 89r 89s *,3h 1s * n8 5uc,3h 1s * 8u 5ob,3h 1s * 8bo,3h 1s 8bo *,3h 1s 8bp -2 *;37 2 * 8i 2ov,37 2 * 8i 2o9,37 2 * 1j2,3h 2 * 8i 2ov,3h 2 * 8i 2o9,3h 2 * 1j2;c 2 *;;;;;;;;2e 1 *;;d g * 10c;;;;;3f 1s *;3y 8 *;;;;;;;23 8 *;;;;;;;;3f 1s *;3u 1s 82w *;3u w 7s3 *;r g *,r w *,r 1s *;18 w *;;r g *,r w *,r 1s *;g w 7zi *;;g 2 *;3y 4 *;3y 2 *,3y g *,3y 1s *;3y w *;3y 2 *;3y g *,3y 1s *;;3y w *;2w 8 *;1o 8 *;c 8 *;2u g *,2u 1s * 1jo;;z 2 *,10 2 * 2vr 8u -2 1,10 2 * 44 2tg -2 1,10 2 * 1 -4 6ne;z 2 *;z g *,10 g * ic 8u -2 1,10 g * 2m 4lu -2 1,10 g * 7hi -2 1,10 g * 1 -4 7hj;;;z 1s *;;;1g 1s 84j 84k b *,1g 1s 84j b *,1g 1s 84j 84k *,1g 1s 84j *;1g 8 * 74k;1g w 7sn 7so b *,1g w 7sn b *,1g w 7sn 7so *,1g w 7sn *;;;;;3y 8 *;3z 8 *;1g 4 * 6wz;22 8 *;1d 8 *;;;;;v w *,2q w *;;3y 1s *;p 2 *,p w *;;z w *,10 w * 54h 14 -2 1,10 w * mw 9y -2 1,10 w * 7ug -2 1,10 w * 1 -4 7uh,10 w * 7ui 8j 4zv,10 w * 7ui 7uj;;3a 8 *;1d 8 *;1d 8 *;1d 8 *;3m 4 * 71x c0 2g,3m 4 * 71x 71y;;2w g *;;;;v 2 *;37 4 *;37 4 *,3h 4 *;37 4 *;;;;;;1o 4 *;;;;r 1s *;r g *;;r w *;;3y 1 *;;m w *;;34 2 *,2e 2 *;;;;3f 1s *;;;22 g *;3q g *;;;;3q 4 *;;1e w *;;1i w *;13 1s 14 60o kt nv px *,13 1s 14 60o nv px *;13 g 14 4v6 hn nv px *;;;;;;;9 g *;9 1s *;3t 2 2oi 33f * 14 gy 2xt -2 6md,3t 2 2oi 33f * 6me -2 6md,3t 2 302 33f * 14 gy 2xt -2 6md,3t 2 302 33f * 6me -2 6md,36 2 j5 qf *;23 g * 19i;;1p 2 *,1p 4 *,1p 8 *;18 w * 815;3q g *;3q g *;3q 2 *,3q 4 *,3q w *,3q 1s *;3q 8 *;22 1s *;;;1q w *;;1q g *;1q g *;1q 2 *;;10 g qi *;2w 2 *;2q 2 *;1q 1 *;1q 2 *;1d 4 6wp *;;;24 8 *;2w 8 *;3z 8 *;;c 8 *;2w 8 *;;;r 4 *;z 4 *,q 4 *;;u 8 *;;;;;;;;2g 1s *;;;;2w 1s *;;3b g 7ek j9 *,3b g 7ek *;;2w g *;q g *;;;1i 2 *;;;;;;;;;1z 8 *;;;;3y 2 *;;2w 8 *;;;;;;;34 2 *;2i 1s *;2i g *;;k 2 6mj m2 *;;c 8 *;;;3y 4 *;3y 8 *;;c 8 *;;;;22 1 *,22 g *,22 w *,22 1s *;u 2 2m0 *;;;;;;;;;1z g 4v6 h0 *,1z g 8u 4v6 h0 *,1z g 8u 4dl *,1z g 7ee *;1z 1s 60o 3o *,1z 1s 8u 60o 3o *,1z 1s 8u 5wk *,1z 1s 5wk *;;1z 2 31s h5 *,1z 2 8u 31s *,1z 2 6l9 *;;;;;;3y 4 *;;;37 8 *;;;;;;;;;;;;;10 4 * 6z2;z 4 *,q 4 *;;;3q 4 *;3y 4 *;;;;3n 2 * 6ol 6om,3n 2 * 6om,3n 2 * -2 6p4;3q 4 *;;;;3a 8 *,3a g *,3a w *,3a 1s *;;;z g *,2g g *,z 1s *,2g 1s *;;;10 w * 7um;10 1s * 881;z w *,2g w *;;1a 2 *,23 2 2hd 8u *;38 8 *;;38 8 *;;;;;2z 2 * 6pp 6pq;3g 2 * -4 0 6pd;;;;c 1 *;;;3f 1s *;;;;;1o g *;;1o 1s *;1o 2 *;;;c 1 *,c 2 *;;2y 2 6it -4 *;z 2 *,10 2 * h3 2rk 2sz,2g 2 *;;;;;;1o 8 *;30 8 *;30 8 *;;r 2 *;r 2 *;18 2 *;2z 4 *;3b 2 6lf 2vr nv 0 *,3b 2 6lf nv 0 *,3b 2 6lf 0 *;;;;;3b w 7t2 0 *;;;2w 2 *;;9 g *;2w 2 *;;;;3a 1s *;3a w *;2g w *;;;;;;;;37 2 2oj *;;;;;;;;;34 2 *;;;;;;;;;;3u g 7bh *;2y 8 *;;;;;3a 1 *;;;;;v 2 *,2q 2 *;;;;;3z 2 *,22 2 *;;;;3q g *;3q 1s *;;z 1s *,q 1s *;;;;q 2 *;3q 2 *;;z g *,q g *;2x g 7hy *;;;;;;30 g *;;;3z 1 *,22 1 *;39 2 *;30 8 *;;30 1s *;1z 2 * ba 2st,1z 2 * 2sv;1z 2 * 8u 2st,1z 2 * ba 2st,1z 2 * 6l8;;39 2 *,39 w *;37 g *,37 1s *;37 2 *;;;37 g *;37 g *,1e g wh * -2 7ob,37 1s *;37 2 *,3h 2 *,37 g *,3h g *,37 1s *,3h 1s *;37 g *,37 1s *;37 2 *;;3z g *,3z 1s *;;;;2y 8 *;;;;22 g *,22 1s *;2e 1 *;3q w *;37 w *;3s 8 *;1o 8 *;3s 4 *;2w 2 *;37 1 *,3h 1 *;;39 2 *;1w 2 k2 *,2y 2 2px 6hy -2 *,2y 2 2px -2 *,2n 2 k2 *;32 2 * 2vr 31a,32 2 * 6k8;;;;34 2 *,z 2 *,2g 2 *;2e 2 *;;;;37 2 *;37 2 *;37 1 *;;;;2w 2 *;;;;;;;2y 8 *;2w g *,2w 1s *;;;39 2 *;;39 w *;;;;;;;;3m 2 * h3 2jk,3m 2 * h5 30r,3m 2 * gy 31j,2g g *;;37 2 *;z 2 *;;;39 w *;39 w *;3q w *;z w *,q w *;;;37 w *;37 w *,3h w *;;39 w *;;;37 w *;2w w *;;34 2 *,z 2 *,2e 2 *;;;2g 1s *;3n w *;39 w *;3y 1 *,3y 4 *;r 2 *,r 4 *;r w *;;;;2w 8 *;;3c 8 *;c 8 *;2y 8 *;39 w *;2w w *;;3y w *;;;9 g *;9 1s *;;;v g *,v 1s *;;;;3c 1s *;v w *;3y 2 *;;;3y 4 *;;;;;;;1p 4 *;1a 2 *;;3y g *,22 g *;3y w *;;;;;;;3q 4 *;;c 1 *;c 8 *;c 8 *;;3f 1s *;c 2 *;;;3y g *;;3z 1 *;22 2 *;;3y 2 *;3y 1s *;22 w *;;;v 8 *;c 8 *;1d g * 8u 4rj,1d g * 4rj,1d g * 8u 7cb,1d g * 7cb,1d g * 8u 7cc,1d g * 7cc;2y 8 *;;;;3v 8 *;;c 1 *;;;;;19 4 *;;;;;z 2 *;;;;;;2y 8 *;;;;;2t g *;23 2 2hd 8u *;;;23 8 *;;1a 2 *,23 2 2hd 8u *;;;;;;;3f w *;;;;;;23 8 *;;;3y w *;;;1q 4 *;3h 8 *;37 8 *;;;2u g *,2u 1s *;c 1s *;c 2 *,c g *,c w *;;3f 4 *;c 2 *;3y 2 *;;3a w *,3a 1s *;;;;;;3y 4 *;3y 8 *;z 4 *,10 4 * -2 1 -4 6yz,10 4 1 -4 6z0 -2 *,z 8 *,10 8 * 76r -2 1,10 8 * -2 1 -4 76s,10 8 1 -4 2v ry *,10 8 1 -4 ng ry *,10 8 1 -4 a3 46l *,10 8 1 -4 ng 432 *,10 8 1 -4 ng 46l *;;3f 4 *;2y 8 *;3q w *;38 8 *;37 8 *,3h 8 *;37 8 *,3h 8 *;;;2g 2 *;1a 2 *;3f 4 *;22 8 *;2y 8 *;37 4 *,3h 4 *;3y g *;3y 2 *;3v 8 *;3a g *;;;1a 2 *;;;2y 8 *;3v 2 *;;2y 8 *;3y 1s *;3y w *;;;c g *,c 1s *;3q 8 *;1p 8 *;c 4 *;3y 4 *;;38 8 *;;3y 8 *;v 4 *;2w 8 *;;;22 4 *;v 8 *;3s 4 *;;23 8 * 77p 77q;23 8 *;2y 8 *;;;;;;2t 1 *;d 1 65w * 65x,d 1 1v0 * 2z,2j 1 2do *,2j 1 * 26k,2b 1 6c3 1v0 *,2b 1 6c4 27o *,2b 1 6c8 2gf 6c6 *,2b 1 6c8 2gf *,2b 1 2gf 6c9 *,2b 1 * fc 2gf 25v,3n 1 2g8 *;;;;;3t 1 1vv * 69p 69q;;;;;;;4 1 fc *;3z 1 * 2gf 20s,3z 1 * 1v3 22b,3z 1 * 66c;;;;;23 1 6d2 *,2n 1 6gl 6gm se *;;34 1 *,2e 1 *;3f 1 * 2g2;1j 1 wn 69c * 1v5 n8 2bf 69d,1j 1 wn 69c * 1v5 69e 69d,1j 1 wn 69c * 1v5 69f;;;;2l 1 6cd se * 6ce;22 1 *;;34 1 mq *;;;3y 1 * 62t,26 1 * 5b af;19 1 *;;;;13 1 2n 1vz w9 * 2g0 4c 67a,13 1 2n 1vz w9 * 67b 67a,13 1 2n w9 * w9 1u7 2g0 4c 67a,13 1 2n w9 * w9 1u7 67b 67a,13 1 2n w9 * 2g0 4c 67a,13 1 2n w9 * 67b 67a,2w 1 *,2n 1 6gg *;2t 1 *,13 1 2n * w9 1u7 2g0 4c 67a,13 1 2n * w9 1u7 67b 67a,13 1 2n * 2g0 4c 67a,13 1 2n * 67b 67a;;;;;2x 1 6c1 2g0 *;;3y 1 * 630,3y 1 * 631,2n 1 * sj -2 6g0 u3 1,2n 1 * sj -2 6g0 1;;;;;3a 1 2fx wn *;;;34 1 *;;;13 1 * 67i;3t 1 3k wn * d0 275 2e1 275 2e1 6a9,3t 1 3k wn * d0 275 2e1 6aa 6a9,3t 1 3k wn * d0 6ab 275 2e1 6a9,3t 1 3k wn * d0 6ab 6aa 6a9,3t 1 wn * d0 275 2e1 275 2e1 6a9,3t 1 wn * d0 275 2e1 6aa 6a9,3t 1 wn * d0 6ab 275 2e1 6a9,3t 1 wn * d0 6ab 6aa 6a9,3t 1 3k wn * d0 275 2e1 6a9,3t 1 3k wn * d0 6ab 6a9,3t 1 wn * d0 275 2e1 6a9,3t 1 wn * d0 6ab 6a9;24 1 *,1w 1 sj * 62i,35 1 68o se 264 68p 68q sj *,35 1 68o 264 68p 68q sj *,35 1 68o se 68p 68q sj *,35 1 68o 68p 68q sj *;;;32 1 dh gi *;2t 1 * 1wl;2t 1 *;3q 1 260 *;34 1 *;d 1 2gf * 663,2j 1 66v *;3p 1 sj *;;;;1j 1 wn 69c * 69e 69d,1j 1 wn 69c * 69f,1j 1 2gf 69g e9 * 69h,1j 1 2gf 69g 224 * 69h,3t 1 69p 69u e9 * 69s,3t 1 69p 69u 224 * 69s,2n 1 6fp e9 * 6fq;1w 1 *,4 1 * 64g 64h,4 1 * 64i,1t 1 * 64j 656,3b 1 * gi gf sm 23y,3b 1 * gi pk sm 23y,3b 1 * gj sm 23y;4 1 *;;;3z 1 *;7 1 * 0 2z 0 2ge kc 2j,7 1 * 0 2z 0 2ge kf,10 1 1z9 * 1 6bs;3y 1 *;;;;;;;z 1 *,34 1 *;;3z 1 *;;;h 1 * 2bw;1p 1 *;3a 1 * 66l;;2z 1 * 6be l1 6fh 2z,2z 1 * 6be 6fh 2z;;3v 1 2dl *;;c 1 *;;;;2t 1 *;;24 1 *,1w 1 * -2 62h;24 1 *;1o 1 f1 *;;;1a 1 *;o 1 * pk 6cr;;;14 1 * 25l,2y 1 * 25l;;;2t 1 *,1o 1 1ve *;o 1 * 6cr;10 1 24d * 22y;;11 1 21b kc *;;2w 1 *;d 1 2fd *,o 1 ar *;d 1 2fd *,o 1 *;c 1 *;;;;;;2t 1 *;;2x 1 6by kx * 6bz,37 1 6dd 6df sj *,37 1 6dd sj *,34 1 *;;3c 1 mv *;u 1 *;u 1 *;;;;;z 1 *,2l 1 0 * 6ci 63m 6cj,2g 1 *,34 1 *;;;;22 1 *;3z 1 * 26c;;c 1 *;;1j 1 * wn,1j 1 * 2gf;;;2w 1 *;2w 1 *;2t 1 *,25 1 * 2g0 4c 69a 22q,25 1 * gf 69a 22q,25 1 * 69a 22q;;;;;r 1 *;;11 1 jx * sj;;;1z 1 67o sj 67p * kc,1z 1 67o sj 67p * fc;;2t 1 *,c 1 * 20h;;;3c 1 * 2b7,3c 1 * 2a8;3y 1 *,c 1 * 29k;u 1 * 2fk;;;22 1 *;37 1 6dd 6df sj *,37 1 6dd sj *,34 1 *;1x 1 6az *,v 1 *;;;;;;;;;;;d 1 1yn * 662,1a 1 *,3q 1 20s *,2p 1 *;;;;;;;;;;;c 1 *;2z 1 * 6f2 wn 1vq,2z 1 * 6f2 6f3;2t 1 *;;24 1 *;1a 1 *;;3z 1 *;24 1 *,1w 1 * 62e;;;2t 1 *;;2z 1 *;;;;;1x 1 6az * 8s,2r 1 * 22h;z 1 *,10 1 * 1 6bs,2g 1 *;;;;o 1 *;3a 1 * sj 2g8;;35 1 68l sj 2dw * 41 26f,35 1 68l sj 2dw * 2as k7,35 1 68l sj 2dw * 2g5 0 22h,35 1 68l sj 2dw * 2g5 0 es,35 1 68l sj 2dw * fc se 264 0 22h,35 1 68l sj 2dw * 68m;;3y 1 29d *,3a 1 n8 *;;;;;c 1 * 65g;;;28 1 *;;2t 1 *,17 1 2g8 *;;;13 1 * 66h 2g0 4c 67d,13 1 * 66h gf 67d,1x 1 6az * 8s,10 1 6bt -2 1 -4 * 8s,2r 1 * 22h;;v 1 *;;;;;1w 1 *;22 1 *;28 1 *;;3s 1 * d0;;;;;;3y 1 * 633;3z 1 *;;;;14 1 *;1w 1 * 21b;;2t 1 *;3f 1 * fc;;;;10 1 * 21c;;;3z 1 kh 64j * 8s,3z 1 2gf * 8s;;;3y 1 oq *;;2t 1 *;3p 1 sj se * 65e;;;;3a 1 * ex;;;;;;;3y 1 *;3y 1 *;1w 1 * kc 62k,1w 1 * 62l,11 1 d0 *;;31 1 29n 14 *;;4 1 u0 *,h 1 * 2z 1uv,h 1 * 2z 29e;;;1a 1 *,3q 1 1u *,3q 1 l1 *;;3y 1 * 1zi;;1d 1 * 65b,17 1 * 1w4;;;35 1 2g0 4c * sj -2 68x 68y,35 1 gf * sj -2 68x 68y;;;2i 1 *;3n 1 6e1 6e2 * 24v,3n 1 6e1 * 24v;1o 1 * 23l f1;;34 1 *;;;1g 1 * 2d6 fc,1g 1 * 670,1g 1 671 672 673 27k *,1g 1 671 673 27k *,1g 1 671 672 27k *,1g 1 671 27k *,1g 1 671 672 673 *,1g 1 671 673 *,1g 1 671 672 *,1g 1 671 *,1g 1 * wn 675 676,1g 1 vt * -2 677;3z 1 *;;;;;c 1 *;2t 1 * 1wl;;;;;1j 1 wn 3k k7 *;h 1 * 64j 65r,h 1 * 65r,3a 1 * 14;19 1 21e *,19 1 41 *,1l 1 21e *,1l 1 41 *,38 1 * 6ds 6dt;;;2t 1 *;35 1 68l sj u3 2g5 0 *,35 1 68l sj ig 2g5 0 *,35 1 68l sj 2dw 2g5 0 *,35 1 68l 68n 2g5 0 *,35 1 68l 2g5 0 *,v 1 6b1 *,34 1 mq *,34 1 2y *,2r 1 mq *,2r 1 2y *;v 1 *,34 1 *,2r 1 *;2t 1 *;;;35 1 * u0;1o 1 * 272,3w 1 * 2f6 57 2f9;;r 1 *;;;3a 1 *;3y 1 *;3y 1 *;3t 1 * 57 69p 69q;2w 1 *;;z 1 *;;;2t 1 *;;;;;;34 1 *;13 1 * 67l,20 1 * 1f5;;;2t 1 *;35 1 68l 2gf * 41 26f,35 1 68l 2gf * 2g6 1yb,35 1 68l 2gf * 2as k7,35 1 68l 2gf * 2g5 0 22h,35 1 68l 2gf * 2g5 0 es,35 1 68l 2gf * fc se 264 0 22h,35 1 68l 2gf * 68m,3t 1 3k wn 2cw * fc 275 2e1 275 2e1 6a9,3t 1 3k wn 2cw * fc 275 2e1 6aa 6a9,3t 1 3k wn 2cw * fc 6ab 275 2e1 6a9,3t 1 3k wn 2cw * fc 6ab 6aa 6a9,3t 1 wn 2cw * fc 275 2e1 275 2e1 6a9,3t 1 wn 2cw * fc 275 2e1 6aa 6a9,3t 1 wn 2cw * fc 6ab 275 2e1 6a9,3t 1 wn 2cw * fc 6ab 6aa 6a9,3t 1 3k wn * fc 275 2e1 275 2e1 6a9,3t 1 3k wn * fc 275 2e1 6aa 6a9,3t 1 3k wn * fc 6ab 275 2e1 6a9,3t 1 3k wn * fc 6ab 6aa 6a9,3t 1 wn * fc 275 2e1 275 2e1 6a9,3t 1 wn * fc 275 2e1 6aa 6a9,3t 1 wn * fc 6ab 275 2e1 6a9,3t 1 wn * fc 6ab 6aa 6a9,3t 1 3k wn 2cw * fc 275 2e1 6a9,3t 1 3k wn 2cw * fc 6ab 6a9,3t 1 wn 2cw * fc 275 2e1 6a9,3t 1 wn 2cw * fc 6ab 6a9,3t 1 3k wn * fc 275 2e1 6a9,3t 1 3k wn * fc 6ab 6a9,3t 1 wn * fc 275 2e1 6a9,3t 1 wn * fc 6ab 6a9;;;2t 1 *,3a 1 41 se *,3a 1 41 *,3a 1 sj se *,3a 1 sj *,25 1 691 692 20a sj 20a *,25 1 691 692 693 *,25 1 691 20a sj 20a *,25 1 691 693 *,25 1 691 692 *,25 1 691 *,25 1 * 672 k6 697,25 1 * k6 697,25 1 694 698 699 *,1p 1 *,k 1 2dp 1v2 6ad *,k 1 1wk 1v2 6ad *,k 1 6ae 6ad *,k 1 2dp 1v2 *,k 1 1wk 1v2 *,k 1 6ae *,k 1 * 2g0 4c 1w6 ky 6af 6ag ar 24q,k 1 * 2g0 4c 1w6 ky 6af 6ag 238 259,k 1 * 2g0 4c 1w6 ky 6af 6ag 6ah,k 1 * 2g0 4c 2df 27x 6af 6ag ar 24q,k 1 * 2g0 4c 2df 27x 6af 6ag 238 259,k 1 * 2g0 4c 2df 27x 6af 6ag 6ah,k 1 * 2g0 4c 6ai 6af 6ag ar 24q,k 1 * 2g0 4c 6ai 6af 6ag 238 259,k 1 * 2g0 4c 6ai 6af 6ag 6ah,k 1 * 672 1w6 ky 6af 6ag ar 24q,k 1 * 672 1w6 ky 6af 6ag 238 259,k 1 * 672 1w6 ky 6af 6ag 6ah,k 1 * 672 2df 27x 6af 6ag ar 24q,k 1 * 672 2df 27x 6af 6ag 238 259,k 1 * 672 2df 27x 6af 6ag 6ah,k 1 * 672 6ai 6af 6ag ar 24q,k 1 * 672 6ai 6af 6ag 238 259,k 1 * 672 6ai 6af 6ag 6ah,k 1 * 1w6 ky 6af 6ag ar 24q,k 1 * 1w6 ky 6af 6ag 238 259,k 1 * 1w6 ky 6af 6ag 6ah,k 1 * 2df 27x 6af 6ag ar 24q,k 1 * 2df 27x 6af 6ag 238 259,k 1 * 2df 27x 6af 6ag 6ah,k 1 * 6ai 6af 6ag ar 24q,k 1 * 6ai 6af 6ag 238 259,k 1 * 6ai 6af 6ag 6ah,k 1 * 2g0 4c 6af 6ag ar 24q,k 1 * 2g0 4c 6af 6ag 238 259,k 1 * 2g0 4c 6af 6ag 6ah,k 1 * 672 6af 6ag ar 24q,k 1 * 672 6af 6ag 238 259,k 1 * 672 6af 6ag 6ah,k 1 * 6af 6ag ar 24q,k 1 * 6af 6ag 238 259,k 1 * 6af 6ag 6ah,k 1 * 2g0 4c 1w6 ky 6ag ar 24q,k 1 * 2g0 4c 1w6 ky 6ag 238 259,k 1 * 2g0 4c 1w6 ky 6ag 6ah,k 1 * 2g0 4c 2df 27x 6ag ar 24q,k 1 * 2g0 4c 2df 27x 6ag 238 259,k 1 * 2g0 4c 2df 27x 6ag 6ah,k 1 * 2g0 4c 6ai 6ag ar 24q,k 1 * 2g0 4c 6ai 6ag 238 259,k 1 * 2g0 4c 6ai 6ag 6ah,k 1 * 672 1w6 ky 6ag ar 24q,k 1 * 672 1w6 ky 6ag 238 259,k 1 * 672 1w6 ky 6ag 6ah,k 1 * 672 2df 27x 6ag ar 24q,k 1 * 672 2df 27x 6ag 238 259,k 1 * 672 2df 27x 6ag 6ah,k 1 * 672 6ai 6ag ar 24q,k 1 * 672 6ai 6ag 238 259,k 1 * 672 6ai 6ag 6ah,k 1 * 1w6 ky 6ag ar 24q,k 1 * 1w6 ky 6ag 238 259,k 1 * 1w6 ky 6ag 6ah,k 1 * 2df 27x 6ag ar 24q,k 1 * 2df 27x 6ag 238 259,k 1 * 2df 27x 6ag 6ah,k 1 * 6ai 6ag ar 24q,k 1 * 6ai 6ag 238 259,k 1 * 6ai 6ag 6ah,k 1 * 2g0 4c 6ag ar 24q,k 1 * 2g0 4c 6ag 238 259,k 1 * 2g0 4c 6ag 6ah,k 1 * 672 6ag ar 24q,k 1 * 672 6ag 238 259,k 1 * 672 6ag 6ah,k 1 * 6ag ar 24q,k 1 * 6ag 238 259,k 1 * 6ag 6ah,k 1 1u1 6am * 294 57 1zg,k 1 1u1 6am * 294 57 2dp,k 1 1u1 6am * 294 57 1wk,k 1 1u1 6am * 294 ux 1zg,k 1 1u1 6am * 294 ux 2dp,k 1 1u1 6am * 294 ux 1wk,k 1 1u1 6am * 294 fc 2dw 1wk,k 1 1u1 6am * 294 1v9,k 1 6an 259 *,3s 1 * 63a;;;3q 1 *;2n 1 * sj -2 6fw 6fx 6fy,2n 1 * sj -2 6fw 6fy,1q 1 *;34 1 *;m 1 * wn,m 1 * sj wn;;;;3z 1 26f wn *;;1w 1 k6 *;35 1 68o se 68p 68q sj *,35 1 68o 68p 68q sj *;y 1 *;;;;3b 1 * 68g;;1w 1 k6 * 2dq,1w 1 jx * 2dq;22 1 *;;3g 1 6ej 6ek 6el 6em 41 * 6en kc 2gf 6eo 6ep,3g 1 6ej 6el 6em 41 * 6en kc 2gf 6eo 6ep,3g 1 6ej 6ek 6em 41 * 6en kc 2gf 6eo 6ep,3g 1 6ej 6em 41 * 6en kc 2gf 6eo 6ep,3g 1 6ej 6ek 6el 6em 41 * 6en 6eo 6ep,3g 1 6ej 6el 6em 41 * 6en 6eo 6ep,3g 1 6ej 6ek 6em 41 * 6en 6eo 6ep,3g 1 6ej 6em 41 * 6en 6eo 6ep,3g 1 6ej 6ek 6el 6em 41 * 6en kc 2gf 6ep,3g 1 6ej 6el 6em 41 * 6en kc 2gf 6ep,3g 1 6ej 6ek 6em 41 * 6en kc 2gf 6ep,3g 1 6ej 6em 41 * 6en kc 2gf 6ep,3g 1 6ej 6ek 6el 6em 41 * 6en 6ep,3g 1 6ej 6el 6em 41 * 6en 6ep,3g 1 6ej 6ek 6em 41 * 6en 6ep,3g 1 6ej 6em 41 * 6en 6ep;;;;;;3y 1 * 632;;;;c 1 *;;;;20 1 * 3g;30 1 se *;;;2t 1 *;;;;;;m 1 * wn,m 1 4c *,2i 1 * 23m;;;;;;;;;;;1q 1 *;2t 1 * 64l;;;c 1 *,3z 1 *,2z 1 6fi 6fj 6fk jn *;;;;35 1 68l sj 2dw * 41 26f,35 1 68l sj 2dw * 2as k7,35 1 68l sj 2dw * 2g5 0 22h,35 1 68l sj 2dw * 2g5 0 es,35 1 68l sj 2dw * fc se 264 0 22h,35 1 68l sj 2dw * 68m;20 1 2gd *;;;;34 1 * 27e;;3t 1 6a0 ex 6a1 14 cr * kc 2gf 2e1,3t 1 6a0 ex 6a1 cr * kc 2gf 2e1;;;;;2l 1 6cd se * 6ce,o 1 * 26n;;;;;;;;y 1 *,3a 1 * 224,2n 1 6fp * 4c 6fq;;d 1 * kc 2gf 1v0,2j 1 fc 2gf l1 *,2j 1 fc 2gf *,3t 1 ja * gf -4 6a4 -4 6a5;1o 1 * f1,3c 1 * 23b 269,1z 1 2n * 67r,1z 1 67t *;;;;;24 1 *;2z 1 * 24w;24 1 *;35 1 68l sj u3 fc se * 0 22h,35 1 68l sj ig fc se * 0 22h,35 1 68l sj 2dw fc se * 0 22h,35 1 68l 68n fc se * 0 22h,35 1 68l fc se * 0 22h,35 1 68o se * 68p 68q sj 23s,35 1 68o se * 68p 68q 68r,35 1 68o * 68p 68q sj 23s,35 1 68o * 68p 68q 68r,3n 1 * 6ed;24 1 *;;24 1 *;;3c 1 1w4 *,3t 1 69p 27q * e9 1v5 69s,3t 1 69p 27q * 224 1v5 69s,3t 1 69p 27q * 69t 69s,30 1 2dw *;2n 1 * sj -2 6fw 6fx 6fy,2n 1 * sj -2 6fw 6fy;;3b 1 * 68h 68i,35 1 2g0 4c * sj -2 68x 68y,35 1 gf * sj -2 68x 68y;3a 1 22d *,17 1 22d *;2t 1 *,1p 1 *;1w 1 *;1w 1 k6 *,3b 1 * 0 25o 689 68a,3b 1 * 0 689 68a,28 1 *,2n 1 25y sj -2 6g0 u3 * 1,2n 1 224 sj -2 6g0 u3 * 1,2n 1 1uf sj -2 6g0 u3 * 1,2n 1 6g1 -2 6g0 u3 * 1,2n 1 25y sj -2 6g0 * 1,2n 1 224 sj -2 6g0 * 1,2n 1 1uf sj -2 6g0 * 1,2n 1 6g1 -2 6g0 * 1;28 1 *,19 1 *,10 1 6a3 6bh * 21e;;;29 1 * 66s 66t,3t 1 3k wn * sj 275 2e1 275 2e1 6a9,3t 1 3k wn * sj 275 2e1 6aa 6a9,3t 1 3k wn * sj 6ab 275 2e1 6a9,3t 1 3k wn * sj 6ab 6aa 6a9,3t 1 wn * sj 275 2e1 275 2e1 6a9,3t 1 wn * sj 275 2e1 6aa 6a9,3t 1 wn * sj 6ab 275 2e1 6a9,3t 1 wn * sj 6ab 6aa 6a9,3t 1 3k wn * sj 275 2e1 6a9,3t 1 3k wn * sj 6ab 6a9,3t 1 wn * sj 275 2e1 6a9,3t 1 wn * sj 6ab 6a9;;;;;;;;37 1 6dd 6df sj *,37 1 6dd sj *;;1h 1 6h9 6dk * sj 6ha 6hb,1h 1 6h9 * sj 6ha 6hb,1h 1 6h9 6dk * 6ha 6hb,1h 1 6h9 * 6ha 6hb,1h 1 6h9 6dk * sj 6ha,1h 1 6h9 * sj 6ha,1h 1 6h9 6dk * 6ha,1h 1 6h9 * 6ha;;;37 1 6dd se * sj kx,37 1 6dd se * sj se,37 1 6dd se * sj 1y3,37 1 6dd se * sj 1wv,37 1 6dd se * sj 26s,37 1 6dd se * 6de;;z 1 *;32 1 * 1uv sj wn 64d -2 64e,32 1 * 1uv 64d -2 64e,z 1 *,10 1 dh * 2b0 8s,2g 1 *;;;2t 1 *;2i 1 *,37 1 6dd se * sj kx,37 1 6dd se * sj se,37 1 6dd se * sj 1y3,37 1 6dd se * sj 1wv,37 1 6dd se * sj 26s,37 1 6dd se * 6de;;3z 1 *;;;1o 1 *;;3z 1 *,2e 1 *;2y 1 648 -2 1 *,2n 1 * 6ga;2g 1 *;z 1 *,1a 1 *,2l 1 6cd se * 6ce,23 1 * 26d 6d5 22d,2g 1 *,2n 1 * e9 sj,2n 1 * 6gf,2n 1 * kc 1,2n 1 28x kc *,2n 1 * 29f,34 1 1td *,2p 1 *;z 1 *,2g 1 *;;3z 1 *,34 1 *,2e 1 *;34 1 *;;1g 1 b * 674,2l 1 0 * 1x4 6ci 63m 6cj,2l 1 0 * 6ci 63m 6cj;;;2y 1 63w -2 d0 -2 2g8 *,2y 1 644 * 63c,2t 1 2g8 *,2t 1 2ag *;;3y 1 *;19 1 kh 6bb 1wd *,3v 1 * 1vu;r 1 *;r 1 *;r 1 *,3a 1 *;;r 1 *;2w 1 *;35 1 68l 2gf * 41 26f,35 1 68l 2gf * 2as k7,35 1 68l 2gf * 2g5 0 22h,35 1 68l 2gf * 2g5 0 es,35 1 68l 2gf * fc se 264 0 22h,35 1 68l 2gf * 68m;;;;y 1 *,1j 1 * sj 69i wn 2dr 69j 69k,1j 1 * sj 69i wn 69j 69k,1j 1 * sj 69i wn 2dr 69k,1j 1 * sj 69i wn 69k;l 1 ky kc *;c 1 * 65f;;;3a 1 * kc,3a 1 *;;;;;3q 1 *;1d 1 * 1w4,37 1 * 6di,3n 1 * 6bq,3h 1 * 6gu;;1q 1 *;m 1 * se,37 1 * 6dg 6dh 6di,37 1 * 6dh 6di,37 1 * 6dg 6di,37 1 * 6di;4 1 * sj 64j 64k,4 1 * sj 64k;3z 1 * 66j;;;;1a 1 *;;2t 1 *,1p 1 2bf *,1p 1 22b *;;3n 1 6e1 6e2 * 26h,3n 1 6e1 * 26h;c 1 * 65h;;z 1 *;;c 1 203 *;1q 1 *;;1o 1 * kc 22n,3a 1 *,3a 1 * kc 66k;3z 1 1y5 *;m 1 * wn;;;28 1 *;;k 1 1u1 6am * 57 1zg,k 1 1u1 6am * 57 2dp,k 1 1u1 6am * 57 1wk,k 1 1u1 6am * ux 1zg,k 1 1u1 6am * ux 2dp,k 1 1u1 6am * ux 1wk,k 1 1u1 6am * fc 2dw 1wk,k 1 1u1 6am * 1v9;;;;;34 1 ng *;;24 1 * 2dq;2w 1 *;;;2n 1 * kc 6go;z 1 *,2x 1 6c1 gf *,2x 1 6c1 3k *,2x 1 6c1 wn *,m 1 * 14,2g 1 *;;3q 1 *;3t 1 * wn 57 69x 26h 69y 69z,3t 1 * 57 69x 26h 69y 69z,3t 1 * wn 69x 26h 69y 69z,3t 1 * 69x 26h 69y 69z,3t 1 * wn 57 69x 69y 69z,3t 1 * 57 69x 69y 69z,3t 1 * wn 69x 69y 69z,3t 1 * 69x 69y 69z;;1z 1 67u 2b2 * 67v 67w 67x,1z 1 67u * 67v 67w 67x,1z 1 67u 2b2 * 67w 67x,1z 1 67u * 67w 67x,1p 1 * 28n,30 1 *,2z 1 * 6ez 6f7 6f8;h 1 *;3a 1 *;31 1 *;24 1 * 21e;3z 1 *;1w 1 k6 *,2y 1 * 63y,2y 1 63z -2 *,32 1 *,2n 1 6gb k2 *,2n 1 k2 *;;;2t 1 *;22 1 *;32 1 64b -2 * kh 1ud,32 1 64b -2 * 64c;13 1 63b *;;;;;;1a 1 *;19 1 *;z 1 *,34 1 *;37 1 *;3f 1 * 2g2;3y 1 * 62x;;3y 1 37 *,3y 1 * d0,2n 1 * sj -2 6fw 6fx 6fy,2n 1 * sj -2 6fw 6fy;2n 1 * sj -2 6fw 6fx 6fy,2n 1 * sj -2 6fw 6fy,2n 1 * sj -2 6g0 u3 26g 1,2n 1 * sj -2 6g0 26g 1,2n 1 * sj -2 6g0 u3 1,2n 1 * sj -2 6g0 1;;35 1 68o se 264 68p 68q sj *,35 1 68o 264 68p 68q sj *,35 1 68o se 68p 68q sj *,35 1 68o 68p 68q sj *;37 1 *;37 1 *;1o 1 * 1w4;;10 1 * 22y;30 1 22l * 6ap;;;;;;;;;3a 1 * sj 2g8,35 1 68l sj u3 * k7,35 1 68l sj ig * k7,35 1 68l sj 2dw * k7,35 1 68l 68n * k7,35 1 68l * k7;10 1 jx *;;;;;3y 1 * 2e2;z 1 *,2g 1 *,34 1 *,2e 1 *;v 1 * 8s;;;1w 1 k6 14 *,1w 1 jx *,1w 1 * 21b;r 1 *;;c 1 *;;;;;;;3c 1 * 1wx,35 1 68o se 264 68p 68q sj *,35 1 68o 264 68p 68q sj *,35 1 68o se 68p 68q sj *,35 1 68o 68p 68q sj *;;1j 1 wn 69c 1v5 n8 * 69d,1j 1 wn 69c n8 * 69d;2w 1 * 6ao,m 1 * wn,m 1 vt *,m 1 2g0 *;m 1 * sj wn,m 1 2g0 4c *;;;;;2g 1 *;;;3g 1 * 2dw 6eu sj 6ev,3g 1 * 2dw 6eu 6ew,3g 1 * 6eu sj 6ev,3g 1 * 6eu 6ew;;2i 1 *;;;y 1 *;;;3z 1 26f wn 224 *;20 1 * 3g,20 1 kh *,20 1 ux *;;10 1 * 6bq 6br;;;;;3v 1 *;;;;3c 1 * 2bd 666,3c 1 * 2bd;;28 1 *;;;3y 1 * 62u;;;;;2w 1 *;;;;;3y 1 * 2ax;;3z 1 26f wn *;1t 1 * 653,3j 1 * 653;;;c 1 *;;3t 1 3k wn * 26k sj 275 2e1 275 2e1 6a9,3t 1 3k wn * 26k sj 275 2e1 6aa 6a9,3t 1 3k wn * 26k sj 6ab 275 2e1 6a9,3t 1 3k wn * 26k sj 6ab 6aa 6a9,3t 1 3k wn * 1ur d0 275 2e1 275 2e1 6a9,3t 1 3k wn * 1ur d0 275 2e1 6aa 6a9,3t 1 3k wn * 1ur d0 6ab 275 2e1 6a9,3t 1 3k wn * 1ur d0 6ab 6aa 6a9,3t 1 wn * 26k sj 275 2e1 275 2e1 6a9,3t 1 wn * 26k sj 275 2e1 6aa 6a9,3t 1 wn * 26k sj 6ab 275 2e1 6a9,3t 1 wn * 26k sj 6ab 6aa 6a9,3t 1 wn * 1ur d0 275 2e1 275 2e1 6a9,3t 1 wn * 1ur d0 275 2e1 6aa 6a9,3t 1 wn * 1ur d0 6ab 275 2e1 6a9,3t 1 wn * 1ur d0 6ab 6aa 6a9,3t 1 3k wn * 26k sj 275 2e1 6a9,3t 1 3k wn * 26k sj 6ab 6a9,3t 1 3k wn * 1ur d0 275 2e1 6a9,3t 1 3k wn * 1ur d0 6ab 6a9,3t 1 wn * 26k sj 275 2e1 6a9,3t 1 wn * 26k sj 6ab 6a9,3t 1 wn * 1ur d0 275 2e1 6a9,3t 1 wn * 1ur d0 6ab 6a9;34 1 *;;;;3z 1 *;c 1 *;;;;3z 1 * 66h;;;34 1 *;;34 1 *,2e 1 *;14 1 *;3y 1 *,22 1 *;;;;;;3n 1 6e7 0 * kh 2gf,3n 1 6e7 0 * 21e 22d,3n 1 6e7 0 * kh kx,3n 1 6e7 0 * 6e9,3n 1 6e7 * kh 2gf,3n 1 6e7 * 21e 22d,3n 1 6e7 * kh kx,3n 1 6e7 * 6e9,3n 1 q9 kc 0 *,3n 1 q9 kc *,3n 1 2bl kc *;;;3v 1 *;3y 1 * 2dh;;3f 1 * u3 65m;;;;;;;3t 1 6a6 -4 * gf -4 21e -4 6a5;;;2t 1 *;;2y 1 kj * 640,3c 1 kj * 66b,3t 1 6a0 ex 6a1 14 6a2 kc 2gf *,3t 1 6a0 ex 6a1 6a2 kc 2gf *;;;3f 1 * 2g2;;;;3q 1 *;;2t 1 *,1t 1 * 654,3j 1 * 654;;;;;1a 1 *,1a 1 2g1 *,23 1 6d2 * 1to,1q 1 *;2t 1 *,3s 1 * 63a;3y 1 af k6 *;c 1 *;;;3y 1 *;3y 1 *;2j 1 * 2gf 25v;2t 1 *,3j 1 * gt;c 1 *;1w 1 *,1n 1 *;10 1 * 6bm;3n 1 * 6eg;1w 1 *;4 1 *;;3z 1 * 66e;;;;;;1o 1 * f1,3a 1 224 14 *;;3a 1 l1 *;3u 1 * vt;3a 1 *;3a 1 *;3y 1 *;3w 1 * 66z,3v 1 *;;;2t 1 *,1q 1 *;;c 1 *;;z 1 *,2g 1 *,34 1 *,2e 1 *;;11 1 *;11 1 *;;3y 1 *;3y 1 * 2bx;3v 1 *;;v 1 6b1 *;c 1 *;v 1 *;;3f 1 3o * 3o;;;;3z 1 * wn 66f;;10 1 1z9 * wn;;;;2g 1 *;;;1w 1 * se cp,1w 1 * 62j,26 1 * 37 685,26 1 * 685,26 1 2g2 kp * 686,35 1 68l sj u3 * 1yb,35 1 68l sj ig * 1yb,35 1 68l sj 2dw * 1yb,35 1 68l sj 2dw 259 * 1yb,35 1 68l sj 2dw 1zg * 1yb,35 1 68l 2gf 27x * 1yb,35 1 68l 68n * 1yb,35 1 68l * 1yb,25 1 22b *,25 1 2cq 2as 1ut * 69b,25 1 2cq * 69b;24 1 *;;;;3t 1 * wn 24e sj 6a3 -2 1;;;;;3y 1 28y *;;20 1 *;;;3v 1 *;3n 2 pk * 14 9h -2 6oi,3n 2 pk * 6oj -2 6oi,3n 2 * 33f 14 9h -2 6oi,3n 2 * 33f 6oj -2 6oi,g 2 *;;3c 2 2kc 8i *,1c 2 *;3a 2 *;3z 2 2vh *;;;17 2 2hb 8i gx * -2 6o5,17 2 2w3 gx * -2 6o5;3l 2 *;14 2 *,3k 2 *,w 2 *;;;2n 2 pk *;;;;34 2 *,3z 2 *;c 2 *,g 2 *;;;;;2v 2 6qk 8i *;m 2 *,2d 2 * 6tm;2v 2 2m5 8i *,1c 2 *;;;23 2 * 8u 31u 9h 2ut;;t 2 f7 pk * 8u 1,t 2 f7 pk * 1;;g 2 *;;3f 2 * nv;;;22 2 *;;;g 2 *;;;3t 2 gl hr * -4 6mf -4 6mg,2v 2 2ls 8i *;;;;16 2 * 6r1 2th;10 2 * 6nb,10 2 1ad -2 * ba 2s4,10 2 1ad -2 * 6nc,1a 2 *,3m 2 1ms gx *;1w 2 m5 tt *,1w 2 2zq *;2v 2 * 6qp;;3z 2 2hw gx *,3z 2 2hw 33e *,3z 2 14 gx *,16 2 14 gx *;11 2 14 gy 2jx 8u gx *;2t 2 *,g 2 *;;;;g 2 *;;24 2 *,24 2 ba * 5l,13 2 * 2y8;3b 2 2ue 32n * ev,35 2 2lg 2u3 -2 * ev,35 2 6li -2 * ev;;;g 2 *;13 2 2xy *;3a 2 * 8u 324;;4 2 14 gx *,4 2 m2 *,4 2 8i *,3k 2 *;1w 2 * nv,4 2 * 6jd -2 6je,1t 2 * 6jw 6jx,3b 2 * nr f7 jg 30l 32b 31a;;;3n 2 * ba 2s4;;3t 2 2u3 * tq 6mh 2w3 33f;2t 2 *,g 2 *;d 2 2kx *,d 2 2jj *,1m 2 6td *,1m 2 6te -2 2oe *,1m 2 6te -2 2kx *;2j 2 2u2 *,2 2 6qe ba *,1m 2 6td 8u 6qc *,1m 2 6qc *;;3z 2 *;27 2 *;c 2 *;3f 2 2u3 2in *;;;2t 2 *;22 2 *;;;;g 2 *;2e 2 *;;16 2 * 8u 0 6r4;;34 2 *;;;;g 2 *;2v 2 * 8u gy 2w0;3z 2 *;;3z 2 * 2z9,13 2 31r h5 * 6hr 6l3,13 2 2jw * 6hr 6l3,40 2 2uh ao *;2t 2 *,13 2 31s h5 * 6hr 6l3,13 2 31s * 6hr 6l3,13 2 2i9 * 6l7,1c 2 *;;1y 2 * 8u 2ut;;;g 2 *;14 2 *,2p 2 *,3k 2 *,w 2 *;;;2l 2 0 2w3 * m2 336;;g 2 *;;;;v 2 * 2rk,10 2 1hz * 2rk,2l 2 0 2w3 2jq 8u *,2l 2 0 2w3 2jq rt *,2l 2 0 8u *,2l 2 0 rt *,3n 2 1 2w3 * 6ot,2z 2 6ph 6pi * 6pj,2q 2 * 2rk;11 2 6i8 ba *,11 2 14 gy * 8u 2u2,l 2 14 33e *,l 2 2wq ba * m2 6ig 6ih,l 2 2wq ba * m2 6ih,2y 2 6it -4 14 33e *,2n 2 6j0 14 gy *,15 2 6sp 14 6qc *;;g 2 *;;o 2 *;3t 2 * 33f 6me -2 6md,3t 2 tc * 6me -2 6md,3t 2 33f * 6me -2 6md;19 2 8u * 6n9,1l 2 8u * 33f,b 2 * 6n9;3i 2 12j 6sj 0 *;;;;;r 2 *;34 2 *,3z 2 *,2x 2 6nm 8u k5 *,2x 2 6nm 9h *,1i 2 *;;p 2 *,3i 2 * ql;;34 2 *,2i 2 *;;;c 2 *;;;;;2l 2 0 2w3 2jq 8u *,2l 2 0 8u *,2l 2 * 8u 0 6o0 2jw 6o1,2l 2 * 6o0 2jw 6o1,2l 2 * 8u 0 6o0 6o1,2l 2 * 6o0 6o1;;;;;10 2 2zh * 2xj;;3f 2 *;;3f 2 *;;29 2 6kt -2 *,2j 2 * 31i,2b 2 6no * 6np,2b 2 6no *,2b 2 rt 33e *,2b 2 * 6nq,2 2 6qa * ba 2iq,2 2 6qa * 6qb,2 2 6qa *;2v 2 2hd *;2v 2 * rt 31o,2v 2 * rt 2oc,2v 2 * 8i 2o3,2v 2 * 8i 2go,2v 2 * 8i 2h7,2v 2 * 8i 2i4,2v 2 * 8i 2h4,2v 2 * 6qi,2v 2 6qk ao *;1o 2 2vg 8u *;c 2 *;;40 2 gl *;;1c 2 *;22 2 *;c 2 *;;3c 2 2qk 8u *;3y 2 * 8u 2zw;;3k 2 *,w 2 *;3f 2 * ao 2nf,2z 2 * 33e 2x3 2od,2z 2 * 33e 2od;w 2 2ng *;;;3f 2 2n9 *;;2t 2 *,3z 2 tt 2pp h3 *,25 2 * 6lw 6lx,1c 2 *;3k 2 *,w 2 * 6su -2 6sv;22 2 * 9h;;1c 2 *;;;;c 2 *,3k 2 *;;k 2 6mj m2 *;3k 2 *,t 2 *;t 2 *;;;;3q 2 *;u 2 * xm;3c 2 *;35 2 * h5 0 6lj 6lk;3n 2 * 8u 2u5,3n 2 * 6os;;;;;;3y 2 31s *;3a 2 *;3f 2 2u3 *;3a 2 *;1t 2 2ur 8u *,3j 2 2ur 8u *;;3k 2 2tb 8u *,x 2 6tz 8u * -2 1;35 2 * 33f;;m 2 *;3k 2 *;1x 2 * 33e 6n8,19 2 * 6na;;3b 2 * 2vn,3b 2 * 2jv;2k 2 6s3 -2 60 *;;;h 2 9h * 2lq,h 2 h5 * 2p0;y 2 *;y 2 *;y 2 *;;26 2 6lb *;;;;;3b 2 0 2vn * 307;3a 2 *,2o 2 6rm * ao 2kc;19 2 14 *;;;;;2v 2 2lj *;2t 2 *;y 2 *;y 2 *;19 2 14 *,23 2 6o9 8u 2ut 14 *,1l 2 14 *,38 2 2hd 8u 2ke 14 *;c 2 *,1a 2 *;34 2 *,3z 2 *;;2t 2 *,1c 2 *,g 2 *;w 2 * 8u 2nf;;;;2w 2 *;2w 2 *;;2w 2 *;;;c 2 *,t 2 pk * 14,1i 2 *;t 2 pk * 14;;3z 2 2hw gx *,3z 2 2se 8u gx *,3z 2 14 gx *,13 2 * 2ie,25 2 * 2zq -2 6lu,1p 2 *,1c 2 *;;27 2 5r jb c6 m5 tq *,27 2 m5 tq *;;11 2 14 gy 2jx 8u gx *;1i 2 2k1 k2 *;;2t 2 *,g 2 *;;;2z 2 6pl 6pm 6pn 8i * cc;2k 2 6s6 8u gx *;2t 2 *,3a 2 14 gx *,3a 2 2se 8u gx *,25 2 * 6hq 6lt,1p 2 *,1c 2 *;;;;3f 2 *,3f 2 * iz;m 2 33f 302 *,m 2 302 *;m 2 *;;;;16 2 gx 2re 8u gx *;;;;37 2 * 8i 2ov,3h 2 6pv *;3n 2 2il k *;;;;24 2 *;2v 2 * 8i 2oh;30 2 *;;;;;38 2 2hd 8i * 14 2nb;26 2 2zq *,26 2 * k2 6le;2v 2 2s9 9h *;;g 2 * 8u 2jl;;;34 2 *;;35 2 * 33b;1i 2 *;y 2 f7 *,15 2 f7 *;3y 2 * 6i2;y 2 f7 *,35 2 * 8u 2xh -2 6lm -2 6ln,15 2 f7 *,15 2 *;;1j 2 * 6m1;;;;;;2z 2 *;;;;23 2 2hd *;10 2 2rz *,10 2 2qu *;;2y 2 31n *;;2o 2 tt * 6rh 6rp 6rq;2v 2 2kz 8u gy *,2v 2 * 2x8;1a 2 *;;2t 2 *,g 2 *;3f 2 2vm 14 *;34 2 *,1t 2 * 6jz,3u 2 * 6jz,3z 2 *,2e 2 *;;11 2 14 k5 *,11 2 2zq *,l 2 14 vi *,14 2 *,2y 2 * 6ij -2 6ik,2y 2 6it -4 14 vi *,3s 2 * -2 6pr,3k 2 *;2g 2 *;2y 2 6io 8u *,1g 2 * 6hy 6l0,1g 2 2u3 33f * -2 6l2,1g 2 2u3 * -2 6l2,w 2 2mj 8u *;3y 2 2tb ba *;;3z 2 * 8u gy,3z 2 * 6ks,2v 2 6qj 8u *;;3n 2 2il rt *;34 2 *,2e 2 *;1u 2 *,11 2 *;g 2 *;3y 2 *;2t 2 *;35 2 2lg 2u3 -2 2m2 h5 0 *,35 2 6li -2 2m2 h5 0 *,35 2 2m2 h5 0 *,v 2 m2 *,2r 2 m2 *,2r 2 8u gx *,2r 2 gx *;;3k 2 *;;2r 2 *;11 2 2jr * 6ic;2t 2 *;;;3w 2 * m2 330,3w 2 * 330,3w 2 339 *;3c 2 * 8u 2iq,3c 2 * 2ip;1o 2 6kk 8i *,d 2 6km 6kn -2 * 2ip,d 2 2yh 8i * 2ip,3w 2 32w 8i * m2 330;2v 2 *;2v 2 *;;13 2 2nt * 2pz,25 2 2nt * 2zq -2 6lu;;3f 2 *;;;;;;;;2y 2 6io 8i *,2t 2 *,g 2 *,w 2 2ng 8i *;;35 2 * 33f -2 9h 2si,35 2 * 33f -2 31s 8u 30z,35 2 * 33f -2 8u 31s 32i,35 2 * 33f -2 2zq 31a,35 2 * 33f -2 2m2 h5 0 2qa,35 2 * 33f -2 30r 0 2qa,35 2 * 33f -2 2ia ev,35 2 * 33f -2 6lh;;;;;32 2 6k9 * 6ka 6kb 6kc 6kd,32 2 6k9 * 6ka 6kc 6kd;;23 2 * 2pk;2v 2 33d *;;;1q 2 *;;;24 2 *;3c 2 k1 8u * 2pf;;;;1x 2 6n3 6n0 6n4 6lj 6n5 *,1x 2 6n3 6n4 6lj 6n5 *,1x 2 6n3 6n0 6lj 6n5 *,1x 2 6n3 6lj 6n5 *,v 2 m2 *,2q 2 m2 *,2q 2 tq *;;;v 2 gy *,2q 2 gy *;c 2 2jl *;10 2 1ad * 14 -2 1;;;;3y 2 jg 33f * m5;;2t 2 *,g 2 *;1y 2 *,2d 2 2j1 6tl *;;;;;g 2 *;;;19 2 ba *;3n 2 * c8 14 9h -2 6oi,3n 2 * c8 6oj -2 6oi;;3b 2 2vn 326 *,3b 2 2vn *;3m 2 1ms ba *;;g 2 *;;2t 2 *;;;;;;35 2 2lg 2u3 -2 9h *,35 2 6li -2 9h *;;19 2 14 gy *;;;1d 2 * 6kg;;;g 2 *;2i 2 *;2z 2 * 8u 2yz;;;;2t 2 *,g 2 *,1i 2 2se 8u gy 2ym ao *,1i 2 14 gy 2ym ao *;;2t 2 33a *,2t 2 2op *,g 2 33a *;;;3z 2 *;34 2 31u *;y 2 *;2w 2 *,36 2 6tx iz ba * 2wr;k 2 6mj m2 *;3y 2 2u3 33f * ba 2q0;;;;;;;2n 2 m2 * 2tj;2y 2 * 30o;g 2 *;1w 2 14 *;16 2 6qy 6kn 6qz 0 *,16 2 6qy 6kn 0 *;;;;3k 2 *;2n 2 *;3f 2 *;c 2 *;1o 2 2h0 8u *,1o 2 2oz 8u *;1o 2 6kk * 8i 2ql,1o 2 2jj *;1z 2 1ku 31s *,1z 2 2zq 2n3 8u *,1z 2 6la 14 31s h5 *;;3n 2 30m -2 *,3q 2 30m *;;;;;;3b 2 * 8u 2vn 2s6;;;;;2z 2 6pe 8u * 6pf;;24 2 *;;r 2 *;3p 2 44 *,d 2 * 8u 2jj,3c 2 * 8u 2jj,30 2 44 *,2s 2 6tg 6th * 6ti,2s 2 6tg * 6ti;;;;2v 2 2rl *;3b 2 * 6lg;1p 2 *;;g 2 *;c 2 *,2m 2 14 gx * 8u gy 6r8 8u 33k,2m 2 14 gx * 8u gy 6r8 6r9,2m 2 14 gx * ao 6r8 8u 33k,2m 2 14 gx * ao 6r8 6r9,2m 2 14 gx * 8u gy 6r8,2m 2 14 gx * ao 6r8;;11 2 14 gy 2jx 8u gx *;3a 2 *;1w 2 jb *;;;;18 2 2zq h5 *;g 2 *;;2p 2 *,34 2 *,2e 2 *;;2i 2 *;40 2 *;2v 2 *;;1i 2 *;;3z 2 *,2j 2 2iq *,2j 2 k5 2iq *;3z 2 *,3k 2 *,w 2 * 6su -2 6sv;3f 2 2p3 *;3c 2 1fm 8u *,35 2 * 5r 2m8 -2 6lm -2 6ln;;;2n 2 *;;;;;1x 2 * 6m7 31e 2s0;;;;3a 2 * 48,g 2 *;;30 2 6mp ao *;;2o 2 * ao 2y1;;;2t 2 *,3b 2 0 * 2z4,1c 2 *;;22 2 * 8i 2nh;1y 2 *;1w 2 44 * 31a;;6 2 8u 6qc *;;;u 2 * 6p5;3n 2 2il *;3a 2 *;3a 2 2ol ba *,3a 2 *;1c 2 *;;13 2 31r h5 * 6hr 6l3;t 2 * 1;;;;4 2 44 *,4 2 *;;;;3z 2 * 2rk,3b 2 * 2i0,3b 2 * 2i0 2wb 305;;3l 2 *;3l 2 *;3t 2 2x9 gl * tq mt 8u 33e 31e,3t 2 2x9 gl * tq mt 2ta,3t 2 2x9 gl * 6mi 8u 33e 31e,3t 2 2x9 gl * 6mi 2ta,3l 2 *;;;;1q 2 *;;2n 2 * 8u 2ut;;y 2 *;;y 2 *;;;3k 2 *;25 2 m5 8u * 8u 2zy,25 2 6lb * 8u 2zy;;3l 2 *;3j 2 6pu 8u *,3j 2 6pu *;2v 2 2op *,g 2 2jj *;;;c 2 *,2m 2 14 gy 6r8 ao *,2m 2 14 gx 2ui 8u gy 6r8 ao *,2m 2 14 gx 2ui ao 6r8 ao *,2m 2 44 k1 8u gy 6r8 ao *,2m 2 44 k1 ao 6r8 ao *,2m 2 44 6r8 ao *;1i 2 * 8i 2nt;3t 2 2u3 33f * tq 6mh 2w3 33f;2b 2 6no * 2kx 6np,2b 2 6no * 2kx,6 2 6rw * 6rx 2x3,6 2 6rw 6rx *,6 2 6rw * 6rx,6 2 14 6m7 k1 *;;22 2 *;;;;;2z 2 32u *;;;3y 2 qf * tq,3b 2 * 2vn,1x 2 * 6n6 m2 2rk;k 2 2yu 14 5s * 60 2mn,k 2 2yu 14 5s * 310 m2,k 2 2yu 14 5s * m2,k 2 2yu 47 * 60 2mn,k 2 2yu 47 * 310 m2,k 2 2yu 47 * m2;3y 2 *;;35 2 2m2 h5 0 6lj 2zq *,35 2 6ll 0 6lj 2zq *,35 2 2zq * -2 6lm -2 6ln;10 2 1hz *;;;;;;3y 2 qf 33f *,q 2 *;q 2 *;1c 2 *;m 2 *,q 2 *;;3t 2 2k2 33f 14 gy * -2 6md,3t 2 * 33f 14 gy 2xt -2 6md,3t 2 * 33f 6me -2 6md,3t 2 tc 2k2 14 gy * -2 6md,3t 2 33f 2k2 14 gy * -2 6md;;q 2 *;1y 2 *;23 2 2hd 8u * 14 2nb;1p 2 *,30 2 *,30 2 6mp ao *,30 2 6mp 8u *,2m 2 14 gy 6r8 ao *,2m 2 14 gx 2ui 8u gy 6r8 ao *,2m 2 14 gx 2ui ao 6r8 ao *,2m 2 44 k1 8u gy 6r8 ao *,2m 2 44 k1 ao 6r8 ao *,2m 2 44 6r8 ao *;3y 2 qf tq *,30 2 *;h 2 * 32y,h 2 * c8 32y,h 2 *;2n 2 * 8u 6j4;14 2 *,w 2 *;;;38 2 2hd 8u *;38 2 2hd *,38 2 *;;;;;g 2 *;2n 2 6j0 14 *;;;1q 2 *;2z 2 2ss *;;;32 2 *;;;1i 2 2se 8u gy * ao 32r,1i 2 2se 8u gy * 9h 2un,1i 2 2se 8u gy * ao 2io,1i 2 14 gy * ao 32r,1i 2 14 gy * 9h 2un,1i 2 14 gy * ao 2io;;1c 2 * 33f;39 2 *;;;;;3f 2 * 2ij;;35 2 * 32j;;;;2y 2 6io 8u *,t 2 6sf * c8;;1z 2 6la 14 31r h5 *;30 2 6mp 9h *,30 2 * 2qi;;;;;;3t 2 6m7 6m9 6ma 14 c9 -2 * gx 2i6,3t 2 6m7 6m9 6ma 6mc -2 * gx 2i6,3t 2 6m7 6m9 14 c9 -2 * gx 2i6,3t 2 6m7 6m9 6mc -2 * gx 2i6;2g 2 *;2g 2 *;22 2 2mj c8 9h *,22 2 2mj c8 *;;;;10 2 * 6ng;10 2 * 6nf;;;;;;;2g 2 *;;1w 2 * nv -4 6hn -4 6ho,1w 2 * 5r 2ut,1w 2 * 6hv,2o 2 * 6rk 8u 6rl,2o 2 * 8u 6rl,2o 2 * 6rk 6rl,2o 2 * 6rl;1w 2 *;;c 2 *;;;3c 2 2u9 8u * 30h,3c 2 * 30h;c 2 *,1o 2 31o 8u *;25 2 m5 8u *,25 2 6lb *,1p 2 *,1c 2 *;;2v 2 *;v 2 m2 *,v 2 2jw *;32 2 33f * 6k2 -2 6k3 -2 6k4;;32 2 33f * 6k2 -2 6k3 -2 6k4;;2v 2 * 2k7;1w 2 6hq *;;20 2 rt *,20 2 ux *,20 2 m2 *;3z 2 2hw gy *,1i 2 2hw gy *,1i 2 2hw *;10 2 316 *;35 2 * -2 6lm -2 6ln;;3v 2 *;19 2 *;2r 2 *;;;;;;;;3k 2 *;;;35 2 2lg 2u3 -2 * 0 2qa,35 2 6li -2 * 0 2qa;;11 2 14 gy 2jx 8u gy *;;34 2 *;;;3t 2 gl * -4 6mf -4 6mg;;;;g 2 * 2vb;;;g 2 *;3n 2 6or 8u *,3n 2 * 310,3n 2 0 *;;1w 2 * nv -4 6hn -4 m5,1w 2 * nv,2n 2 * nv -8 6iw;;35 2 2lg 2u3 -2 2zq *,35 2 6li -2 2zq *;3k 2 *;19 2 *,3v 2 *;19 2 *;;g 2 *;;;2j 2 2w3 *,g 2 *;;;;;;15 2 14 * 8u;3a 2 *;;;3y 2 * 2vh 6i4,13 2 * h3 2ti 6hr 6l3,35 2 2lg 2u3 -2 * 8u 30z,35 2 6li -2 * 8u 30z,1h 2 6pz 6q0 * h3 6q1,1h 2 6pz * h3 6q1;g 2 *;2t 2 *;2l 2 0 2w3 2jq m2 *,2l 2 0 m2 *;1d 2 *;;;23 2 6o9 8u *,23 2 6o9 8u * 8u 2pr,23 2 6o9 8u * 8i 2hx;;;;3s 2 1px 8u *;1g 2 * 2i3,10 2 * 2p1;3a 2 2ng 8u *,3a 2 32o 2w3 *;;34 2 *;2v 2 * 2x7;3z 2 *,2v 2 * 2q1;;;;;2t 2 *,g 2 *;30 2 *;;;35 2 2lg 2u3 -2 8u 31s *,35 2 6li -2 8u 31s *;35 2 * 1m7;3z 2 *;;2v 2 2il 8u *;;;1c 2 *;;;;1i 2 * ao 2iw;;;3w 2 * 330;2n 2 6j0 14 *,z 2 *,3q 2 *,2g 2 *;;y 2 *;3v 2 *;;36 2 * ba 6ty,36 2 * 6ty;;3y 2 *;;2n 2 * 6j5;u 2 2tk *;2t 2 *,g 2 *;;;;1o 2 2jj *;2v 2 * 8u 30n;2j 2 14 * k1,2j 2 ba * k1;;2t 2 *;20 2 *;20 2 *;3g 2 6p6 6p7 6p8 2ib 8u 44 2tg 6p9 8u vi 2hl *,3g 2 6p6 6p7 6p8 2ib 8u 44 2tg 6p9 8u sa 2hl *,3g 2 6p6 6p7 6p8 2ib 8u 6pb 6p9 8u vi 2hl *,3g 2 6p6 6p7 6p8 2ib 8u 6pb 6p9 8u sa 2hl *,3g 2 6p6 6p7 6p8 6pc 44 2tg 6p9 8u vi 2hl *,3g 2 6p6 6p7 6p8 6pc 44 2tg 6p9 8u sa 2hl *,3g 2 6p6 6p7 6p8 6pc 6pb 6p9 8u vi 2hl *,3g 2 6p6 6p7 6p8 6pc 6pb 6p9 8u sa 2hl *,3g 2 6p6 6p8 2ib 8u 44 2tg 6p9 8u vi 2hl *,3g 2 6p6 6p8 2ib 8u 44 2tg 6p9 8u sa 2hl *,3g 2 6p6 6p8 2ib 8u 6pb 6p9 8u vi 2hl *,3g 2 6p6 6p8 2ib 8u 6pb 6p9 8u sa 2hl *,3g 2 6p6 6p8 6pc 44 2tg 6p9 8u vi 2hl *,3g 2 6p6 6p8 6pc 44 2tg 6p9 8u sa 2hl *,3g 2 6p6 6p8 6pc 6pb 6p9 8u vi 2hl *,3g 2 6p6 6p8 6pc 6pb 6p9 8u sa 2hl *,3g 2 6p6 6p7 2ib 8u 44 2tg 6p9 8u vi 2hl *,3g 2 6p6 6p7 2ib 8u 44 2tg 6p9 8u sa 2hl *,3g 2 6p6 6p7 2ib 8u 6pb 6p9 8u vi 2hl *,3g 2 6p6 6p7 2ib 8u 6pb 6p9 8u sa 2hl *,3g 2 6p6 6p7 6pc 44 2tg 6p9 8u vi 2hl *,3g 2 6p6 6p7 6pc 44 2tg 6p9 8u sa 2hl *,3g 2 6p6 6p7 6pc 6pb 6p9 8u vi 2hl *,3g 2 6p6 6p7 6pc 6pb 6p9 8u sa 2hl *,3g 2 6p6 2ib 8u 44 2tg 6p9 8u vi 2hl *,3g 2 6p6 2ib 8u 44 2tg 6p9 8u sa 2hl *,3g 2 6p6 2ib 8u 6pb 6p9 8u vi 2hl *,3g 2 6p6 2ib 8u 6pb 6p9 8u sa 2hl *,3g 2 6p6 6pc 44 2tg 6p9 8u vi 2hl *,3g 2 6p6 6pc 44 2tg 6p9 8u sa 2hl *,3g 2 6p6 6pc 6pb 6p9 8u vi 2hl *,3g 2 6p6 6pc 6pb 6p9 8u sa 2hl *,3g 2 6p6 6p7 6p8 2ib 8u 6p9 8u vi 2hl *,3g 2 6p6 6p7 6p8 2ib 8u 6p9 8u sa 2hl *,3g 2 6p6 6p7 6p8 6pc 6p9 8u vi 2hl *,3g 2 6p6 6p7 6p8 6pc 6p9 8u sa 2hl *,3g 2 6p6 6p8 2ib 8u 6p9 8u vi 2hl *,3g 2 6p6 6p8 2ib 8u 6p9 8u sa 2hl *,3g 2 6p6 6p8 6pc 6p9 8u vi 2hl *,3g 2 6p6 6p8 6pc 6p9 8u sa 2hl *,3g 2 6p6 6p7 2ib 8u 6p9 8u vi 2hl *,3g 2 6p6 6p7 2ib 8u 6p9 8u sa 2hl *,3g 2 6p6 6p7 6pc 6p9 8u vi 2hl *,3g 2 6p6 6p7 6pc 6p9 8u sa 2hl *,3g 2 6p6 2ib 8u 6p9 8u vi 2hl *,3g 2 6p6 2ib 8u 6p9 8u sa 2hl *,3g 2 6p6 6pc 6p9 8u vi 2hl *,3g 2 6p6 6pc 6p9 8u sa 2hl *,3g 2 6p6 6p7 6p8 2ib 8u 44 2tg 6p9 2hl *,3g 2 6p6 6p7 6p8 2ib 8u 6pb 6p9 2hl *,3g 2 6p6 6p7 6p8 6pc 44 2tg 6p9 2hl *,3g 2 6p6 6p7 6p8 6pc 6pb 6p9 2hl *,3g 2 6p6 6p8 2ib 8u 44 2tg 6p9 2hl *,3g 2 6p6 6p8 2ib 8u 6pb 6p9 2hl *,3g 2 6p6 6p8 6pc 44 2tg 6p9 2hl *,3g 2 6p6 6p8 6pc 6pb 6p9 2hl *,3g 2 6p6 6p7 2ib 8u 44 2tg 6p9 2hl *,3g 2 6p6 6p7 2ib 8u 6pb 6p9 2hl *,3g 2 6p6 6p7 6pc 44 2tg 6p9 2hl *,3g 2 6p6 6p7 6pc 6pb 6p9 2hl *,3g 2 6p6 2ib 8u 44 2tg 6p9 2hl *,3g 2 6p6 2ib 8u 6pb 6p9 2hl *,3g 2 6p6 6pc 44 2tg 6p9 2hl *,3g 2 6p6 6pc 6pb 6p9 2hl *,3g 2 6p6 6p7 6p8 2ib 8u 6p9 2hl *,3g 2 6p6 6p7 6p8 6pc 6p9 2hl *,3g 2 6p6 6p8 2ib 8u 6p9 2hl *,3g 2 6p6 6p8 6pc 6p9 2hl *,3g 2 6p6 6p7 2ib 8u 6p9 2hl *,3g 2 6p6 6p7 6pc 6p9 2hl *,3g 2 6p6 2ib 8u 6p9 2hl *,3g 2 6p6 6pc 6p9 2hl *;;3v 2 *;;;;q 4 *;3z 4 38b *;;;q 4 *;;;;3f 4 *;2y 4 *;2y 4 *;;q 4 *;;;;;;;;;;;;2t 4 *;h 4 3lz ba *,h 4 *;h 4 3lz ba *;;;2y 4 *;1l 4 38e *;;r 4 *;;19 4 kn *;23 4 * 3lz 361;;;1w 4 3dv *;;;22 4 *;35 4 * -2 6xl -2 6xm;3f 4 * il,2w 4 *;;;20 4 *;;;1g 4 *;;2j 4 3ed *;d 4 *;d 4 *;;d 4 *;d 4 *;1a 4 *;11 4 3lz 3gn uf eh *,11 4 eh * 6up 6uq,11 4 eh * 6uq;;;;2t 4 *;;2y 4 *;2y 4 *;;;h 4 * 6wq;;;;2y 4 *;;;3t 4 * ti -2 kn 3nd -2 6y6;;2w 4 *;;;;2n 4 *;z 4 *,2g 4 *;;2n 4 * 6vg,2p 4 *,1a 4 *;23 4 *;2n 4 *;23 4 * 3ik;34 4 *,2e 4 *,22 4 *;3c 4 *;;;2n 4 * uf 361,c 4 * uf 39x 393,1o 4 f1 *;34 4 *,3z 4 *;3a 4 fc eh *,3a 4 * uf;3f 4 *;q 4 *;14 4 *;3b 4 * vc;;;3f 4 *;4 4 * 0 6vq,35 4 * 8u 0 6xj 6xk,35 4 * 0 6xj 6xk;;;;;;34 4 *;14 4 *;14 4 *,2y 4 *;3a 4 * -2 ih;;34 4 *;34 4 *;;3c 4 *;1d 4 * 6wo;2t 4 *;;k 4 *;o 4 *;o 4 *;3z 4 *;;c 4 *;z 4 *,2l 4 0 6zk *,2l 4 0 *,2l 4 * 6zl 38h 6zm,2l 4 * 6zl 6zm,2g 4 *;22 4 *;;2t 4 *;3c 4 *;3c 4 *;22 4 *;u 4 *;u 4 *;;;;c 4 *,3z 4 *;;3f 4 *;;y 4 *;;y 4 *;3c 4 *;u 4 * 70f;;;2t 4 *;34 4 *,3z 4 *;1a 4 *;;;37 4 *;3f 4 *;;37 4 *;37 4 *;;2t 4 *;2y 4 *;;;;35 4 * 34w;;10 4 * 3i7;3b 4 wa * 3bt;2j 4 * 3dl;;;v 4 * 8k,2l 4 0 kn *;;30 4 *,1x 4 * 6ys mq 8k;;;26 4 * gf 3dv 6xb,26 4 * 3dv 6xb;;34 4 *;23 4 * 34o;10 4 * 3m3;r 4 *,r 4 * pk;r 4 *;r 4 *;;1g 4 wb * -2 6x1;;;;;;1o 4 *;;;;;1j 4 * 6xw;;1g 4 6x0 -2 *;35 4 * 15 -2 6xn;;3t 4 35s ti -2 * -2 6y6,3t 4 4h gl -2 * -2 6y6,3t 4 4h gm -2 * -2 6y6,3t 4 3ne ti -2 * -2 6y6,3t 4 3nd gl -2 * -2 6y6;;;1a 4 *;23 4 *;3a 4 *;23 4 3d3 *;y 4 *;;;;3a 4 kn eh *,3a 4 3iq eh *,1p 4 *;;2n 4 *;;;;;;;3z 4 *;1a 4 *;;2i 4 *;;;1u 4 *,11 4 *;;;35 4 * gl,35 4 * ti;;3t 4 wb * av 6y7 3lz 6y8;11 4 eh * 6up 6uq,11 4 eh * 6uq,2t 4 *;;;b 4 4s 6y8 15 *;;2t 4 *;c 4 *;3w 4 3l6 *,3w 4 * ux 3l6;1o 4 *;1o 4 *;;3y 4 * a3;3y 4 2p *;3f 4 *;3y 4 * 3aj;;;z 4 *;z 4 *;3c 4 *;m 4 *;2y 4 *;2y 4 *;;2y 4 *;2t 4 *,2z 4 710 711 712 *;2y 4 *;2y 4 *;3j 4 *;;2y 4 *;;3f 4 *;m 4 *;3c 4 *;;;1g 4 *;1q 4 *;;1o 4 f1 *;3c 4 *;c 4 *;;;13 4 34q * 6x3 6x4,13 4 38h * 6x3 6x4,13 4 3ah * 6x3 6x4;;;;;1p 4 *;;;c 4 *;34 4 *,3z 4 *;;2w 4 *;q 4 *;;;;11 4 6um 3ed *,14 4 *;1u 4 *,11 4 *;3c 4 *;;;;;;;3b 4 * 6xf;;;;;1w 4 3dv * 8n;34 4 *,3z 4 *;c 4 *;;2y 4 *;1o 4 *;34 4 *,3u 4 6w8 *,2e 4 *,3z 4 *;c 4 *;c 4 *;3j 4 *;30 4 37m *;;34 4 *,2e 4 *,z 4 *,2g 4 *;3z 4 *;;;;34 4 *;;;;;;;1z 4 *;;1z 4 *;1z 4 *;2t 4 *;38 4 * 703 704,38 4 3cl * 3ju 3aa,38 4 3cl * 3ik;2t 4 * 3bn;3a 4 *;;3f 4 *;3y 4 * 6ud,2w 4 *;;;;3t 4 * 3dl gf -4 6y4 -4 6y5;;;;y 4 *;;2z 4 * 3cx;;;2j 4 kn 6wy *;;1z 4 34q *,1z 4 38h *,1z 4 3e5 *,1z 4 3ef 3lz 34q *;;3q 4 * 3h5;2w 4 *;3y 4 *;;2z 4 *;24 4 *,13 4 * 3n1 6x7;1w 4 * 6u2;;1w 4 3dv *,3f 4 3a6 vt *,3f 4 vt 3a6 *,3f 4 *;;;d 4 * uf ua 3gn,30 4 aa *;;;;2t 4 3d4 *;;34 4 *;19 4 *;;3n 4 *;;;;;;1z 4 * 3lz 34q 3c7;3s 4 * 3ku;;;3y 4 *;3q 4 *;2t 4 *;2y 4 *;;;2g 4 *;37 4 * 6zz;3f 4 *;;11 4 3lz 3gn uf 8u *;3a 4 *;;1a 4 *;2n 4 *;;;;1a 4 *;3n 4 705 -2 * pk;;2i 4 *;2i 4 *;2i 4 *;38 4 *;38 4 34o *;;38 4 *;;2j 4 *;3j 4 *;;1o 4 *;10 4 * 3ao;c 4 *;1d 4 *;34 4 *;1q 4 *;;;;;3y 4 *;3c 4 *;;;;;2y 4 *;2t 4 *;;;3n 4 * 70e;34 4 *;;;;3j 4 *;3j 4 *;;1j 4 * 6xw;;;2w 4 *;;;3a 4 * kg s1 3mj;30 4 *;;2t 4 *;2y 4 *;2y 4 *;2y 4 *;2t 4 *;34 4 *;;11 4 3lz * uf kl,3p 4 kn 3ed *,2b 4 6zc *;d 4 *;d 4 *;d 4 *;;;2y 4 *;;;;2l 4 * 35a -2 6zg;;;;1o 4 *,3a 4 * 48;3c 4 *;;34 4 *,2e 4 *,z 4 *,2g 4 *;;3f 4 * il;;i 4 6vy -2 15 s1 *;k 4 * 6yd;2w 4 *;;2t 4 *;1p 4 *;2y 4 *;;20 4 ux *,20 4 kn *;;19 4 *;35 4 3mt c0 * 4s;;13 4 34q * 6x3 6x4;2t 4 *;;2y 4 *;1p 4 *;;34 4 *;3z 4 jd gl *;1t 4 *,3j 4 *;2t 4 *,1t 4 *,3j 4 *;2t 4 *,1t 4 *,3j 4 *;;;m 4 *;22 4 * ba 3eo,22 4 3eo ba *;c 4 3jf -2 *,c 4 *;c 4 *;2w 4 *,m 4 * 6vo;;34 4 *;;;3n 4 0 * 6z0;;;k 4 *;19 4 *;1w 4 *;32 4 6wk 6wl 6wm 6wn *,32 4 6wk 6wm 6wn *;32 4 3ca *;32 4 *;;2j 4 kg s1 *;2j 4 *;4 4 uf *;19 4 *,19 4 uf * tm,1l 4 *,b 4 4s 6y8 *;;;2t 4 *;;;;;m 4 *;34 4 *,2e 4 *;3f 4 *;3f 4 *;22 4 *;1w 4 *;2t 4 *;2y 4 *;2l 4 0 6zk mq *,2l 4 0 mq *;1a 4 *;23 4 *;;23 4 38p *;;;;z 4 *,2g 4 *;2g 4 *;1w 4 *;;1q 4 *;;30 4 *;;;2t 4 *;c 4 *;;;2r 4 *;2r 4 *;;;;34 4 *;;;;19 4 * 3aa;;3y 4 3ir 3lz *;;2t 4 *;3s 4 *;1o 4 *;2t 4 *;37 4 * 702;10 4 39e * 6z1;2g 4 *;2n 4 *;;;3f 4 *;14 4 *,2e 4 *;34 4 *;2y 4 *;;c 4 * 3e1;;;;;24 4 *;;;3s 4 *;;;2n 4 *;;;;3y 4 * 3dy;35 4 * -2 6xn;;3s 4 *;;2y 4 *;;;2t 4 *;2y 4 *;;;m 4 *;y 4 * wb,y 4 *;3n 4 705 -2 * pk,3n 4 * pk -2 707;3w 4 *;;3w 4 *;;;;;2t 4 *;2y 4 *;2t 4 *;3z 4 *;3f 4 *,2w 4 *;;;;;3p 4 kn 8u * 3gn,3n 4 * 70d;;;;4 4 *;1w 4 *,4 4 * 6vo -2 6vp;4 4 kn *;h 4 *;3a 4 4s *;14 4 *;4 4 *;;1w 4 * ti,3b 4 * eh s1 3c9 gf;;;1x 4 fc 6wy * 3ip;;3n 4 *;;14 4 *,2p 4 *;2y 4 *;3q 4 * -2 kn;;3c 4 *;;3y 4 * 3aj;c 4 *;;;;;;;3z 4 38d *;1g 4 *;11 4 3lz 3gn uf 8u *,11 4 8u * 6up 6uq,11 4 8u * 6uq,11 4 6uu 8u * 6uv;;2t 4 *,3a 4 * 3dx;3s 4 3mx *;;;;3y 4 * 6ua;;20 4 *,3g 4 70g -4 0 * 70m;;;;;;;;;1r 4 719 6w1 * -2 71a,1r 4 719 * -2 71a,1r 4 71h 71i 6ub *;;2i 4 *;;;11 4 eh * 6up 6uq,11 4 eh * 6uq;;;3z 4 * 6ub -2 6wt;3t 4 4h gl -2 kn * -2 6y6,3t 4 4h gm -2 kn * -2 6y6,3t 4 * gl -2 kn 3nd -2 6y6;3t 4 * ti -2 kn 3nd -2 6y6;1w 4 * -8 3dv,1w 4 * -8 39k,1w 4 *;1w 4 * 37m 361,1w 4 * 6u6,11 4 * 3bw,26 4 * 6xa,26 4 il kc * 6xc,10 4 * 3h3;13 8 3zb 46k *;r 8 *;;;;;3z 8 *;;;;;;;;;;3f 8 *;3b 8 * 3v6 ka,3b 8 * 3sm;;q 8 *;;2t 8 *;;q 8 *;;3s 8 *;;;;;;;;3f 8 * qh iw,35 8 * qh qh 420 3qx 3vo 3zd,35 8 * qh qh 420 3qx 3qw 0 432,35 8 * qh qh 420 3qx 753,35 8 * qh 420 3qx 3vo 3zd,35 8 * qh 420 3qx 3qw 0 432,35 8 * qh 420 3qx 753,35 8 * qh qh 3qx 3vo 3zd,35 8 * qh qh 3qx 3qw 0 432,35 8 * qh qh 3qx 753,35 8 * qh 3qx 3vo 3zd,35 8 * qh 3qx 3qw 0 432,35 8 * qh 3qx 753,35 8 * qh qh 420 3vo 3zd,35 8 * qh qh 420 3qw 0 432,35 8 * qh qh 420 753,35 8 * qh 420 3vo 3zd,35 8 * qh 420 3qw 0 432,35 8 * qh 420 753,35 8 * qh qh 3vo 3zd,35 8 * qh qh 3qw 0 432,35 8 * qh qh 753,35 8 * qh 3vo 3zd,35 8 * qh 3qw 0 432,35 8 * qh 753;;14 8 *;;;;;;;;3a 8 *;2t 8 *;;;;3z 8 3t3 *;;2t 8 *;1o 8 *;22 8 *;3n 8 787 3zl *,3n 8 787 *,3n 8 0 * 788;;;3q 8 *;r 8 *;;2t 8 *;3b 8 3tg *;;z 8 *,2g 8 *;37 8 77x -2 fy *;2t 8 *;30 8 *;17 8 3vw 3zj *;1p 8 *;r 8 *,1o 8 *;z 8 *,2g 8 *,22 8 *;;;22 8 *;2j 8 44a *;d 8 *;3c 8 3zl *;d 8 *;d 8 *;d 8 *;2z 8 * qh f5 3rt 439;2t 8 *;;2y 8 *;35 8 * qh 420,35 8 * 3rk;;;3b 8 * 752,3b 8 407 426 *,3b 8 407 *;;;h 8 * 41s,h 8 vf * 41s;h 8 *;3f 8 *;;;;32 8 * qh 475,z 8 *;3f 8 *;;;3f 8 *;;;c 8 *;3a 8 f8 *,3a 8 *;;;;1a 8 *;;;1w 8 *,4 8 * 73i -2 73j,3b 8 * c1 wy 42j;2t 8 *,13 8 3ns * 72s 74o,13 8 3wa * 72s 74o,25 8 75c * 3zf,2w 8 *;13 8 3ns * 72s 74o;;2y 8 *;1p 8 *;2t 8 *;1p 8 *;;34 8 *;2p 8 *;z 8 *,2g 8 *;r 8 *;;y 8 *;;34 8 *;22 8 *;3f 8 *;3a 8 * qh,37 8 * qh qh x0 409;34 8 *;34 8 *;3z 8 *;34 8 *;;;;;k 8 *;22 8 *;;;;2j 8 46 * 3yy;1w 8 c1 q0 *;;3s 8 *;;30 8 * 3zh,30 8 * 3y3;;u 8 * 1sl;;2t 8 *;;35 8 * 3oe;;2j 8 * 3yy;;2t 8 *;;10 8 * 3oy;;;1q 8 *;;2n 8 *,3q 8 *;z 8 *;1g 8 *;;1q 8 *;m 8 *;;3f 8 *,m 8 *;3f 8 *;3j 8 *;;3z 8 3yu 74f *;1g 8 *;1p 8 *;3j 8 *;m 8 *,22 8 * ts 3pe;;;;;;q 8 *;37 8 *;;;;;;1j 8 * 3w4 75n;;32 8 * qh 475,z 8 *,m 8 * qh;;;;;29 8 74j -2 wy *;;1w 8 * 727;;;32 8 *;;;37 8 jm *;3s 8 *;3s 8 *;3y 8 * 72c;;;3z 8 *;;;10 8 * 3tw;;23 8 *;;;;2t 8 *;;3p 8 46 8q * 3x2;;34 8 *;r 8 *;r 8 *;3b 8 ka 3zd 0 * 407,3b 8 750 0 * 407;;3n 8 *;c 8 *;1x 8 fc 75h *;3n 8 *;;;;3f 8 * qh;3a 8 * 48;;;1g 8 wc * -2 74m;1g 8 74l -2 *,1g 8 b 40q *;;;;14 8 *,2p 8 *;1u 8 *,11 8 *;1o 8 *;;;;;34 8 *,2e 8 *,z 8 *,2g 8 *;34 8 *,3z 8 *;2e 8 *;1r 8 799 * 78w;;;1a 8 *;1a 8 *;23 8 *;;;;;;;;3a 8 3q1 *,1p 8 *;2t 8 *;;z 8 *;2g 8 *;;;;1j 8 3vn * 75l;;;;3q 8 *;;y 8 * qh;;19 8 *;19 8 vf wy *,1l 8 wy *,b 8 79u 79v wy *;;;;19 8 *,1l 8 *;3t 8 ez * -4 75v -4 75w;;;3t 8 * gh -4 75v -4 75w;2n 8 *;2n 8 *;3f 8 *;;;;;19 8 *;2t 8 *;;3w 8 45b *;3w 8 * mq 45b;3y 8 *;1o 8 *;;;35 8 3yf qh 420 qh 420 3qx * vf 0 432,35 8 3yf qh 420 qh 420 3qx * 0,35 8 3oe qh qh 420 3qx * vf 0 432,35 8 3oe qh qh 420 3qx * 0,35 8 754 qh 420 3qx * vf 0 432,35 8 754 qh 420 3qx * 0,35 8 3yf qh 420 420 3qx * vf 0 432,35 8 3yf qh 420 420 3qx * 0,35 8 3oe qh 420 3qx * vf 0 432,35 8 3oe qh 420 3qx * 0,35 8 754 420 3qx * vf 0 432,35 8 754 420 3qx * 0,35 8 3yf qh 420 qh 3qx * vf 0 432,35 8 3yf qh 420 qh 3qx * 0,35 8 3oe qh qh 3qx * vf 0 432,35 8 3oe qh qh 3qx * 0,35 8 754 qh 3qx * vf 0 432,35 8 754 qh 3qx * 0,35 8 3yf qh 420 3qx * vf 0 432,35 8 3yf qh 420 3qx * 0,35 8 3oe qh 3qx * vf 0 432,35 8 3oe qh 3qx * 0,35 8 754 3qx * vf 0 432,35 8 754 3qx * 0,35 8 3yf qh 420 qh 420 * vf 0 432,35 8 3yf qh 420 qh 420 * 0,35 8 3oe qh qh 420 * vf 0 432,35 8 3oe qh qh 420 * 0,35 8 754 qh 420 * vf 0 432,35 8 754 qh 420 * 0,35 8 3yf qh 420 420 * vf 0 432,35 8 3yf qh 420 420 * 0,35 8 3oe qh 420 * vf 0 432,35 8 3oe qh 420 * 0,35 8 754 420 * vf 0 432,35 8 754 420 * 0,35 8 3yf qh 420 qh * vf 0 432,35 8 3yf qh 420 qh * 0,35 8 3oe qh qh * vf 0 432,35 8 3oe qh qh * 0,35 8 754 qh * vf 0 432,35 8 754 qh * 0,35 8 3yf qh 420 * vf 0 432,35 8 3yf qh 420 * 0,35 8 3oe qh * vf 0 432,35 8 3oe qh * 0,35 8 754 * vf 0 432,35 8 754 * 0,35 8 * vf 0 432 755;;k 8 * mq 3ra;;3y 8 * 9g,v 8 * ry;3y 8 46f qh *;;;1g 8 *;3y 8 *;3s 8 *;;1q 8 *;c 8 *;;1o 8 f1 *;3c 8 *;;14 8 *,2y 8 *,2p 8 *;1w 8 * 729;24 8 *;c 8 *;3a 8 * 48;;;q 8 *;;c 8 *;;;;;3p 8 46 73f *;d 8 *;d 8 *;d 8 *;d 8 *;;d 8 *;r 8 *;11 8 46 44a *,l 8 46 3rt *,l 8 72y *,14 8 *,2y 8 735 -4 46 3rt *;1u 8 *,11 8 *;1u 8 *,11 8 *;;3c 8 *;3c 8 *;u 8 *,u 8 * 45z;22 8 *;34 8 *,3z 8 *;1a 8 *;34 8 *,3z 8 *;3z 8 *;;;3f 8 * qh,3q 8 * -2 46,3q 8 * qh;;l 8 wy 3w5 *,2y 8 735 -4 wy 3w5 *;;;;;3w 8 45b *;;;;3b 8 * 751;;r 8 *;34 8 *,2e 8 *,3z 8 *;;34 8 *,2e 8 *,z 8 *,2g 8 *;3z 8 *;;34 8 *,3z 8 *;2z 8 3z4 *;1z 8 *;;;;;3t 8 * 3yy gh -4 75v -4 75w;3y 8 * qh 72f,35 8 * qh 420 qh 420 3qx 3vo 3zd,35 8 * qh 420 420 3qx 3vo 3zd,35 8 * qh 420 qh 3qx 3vo 3zd,35 8 * qh 420 3qx 3vo 3zd,35 8 * qh 420 qh 420 3vo 3zd,35 8 * qh 420 420 3vo 3zd,35 8 * qh 420 qh 3vo 3zd,35 8 * qh 420 3vo 3zd;;;;;3y 8 *;;3a 8 *;34 8 *,3z 8 *;c 8 *;3j 8 *;;3f 8 *;;y 8 *;3z 8 * 74f,b 8 79u 79v * 3vh;;2w 8 *;2n 8 * 9g 46u;;1z 8 3wa *;;;3q 8 * 3vc;q 8 *;;;;;;1w 8 * ka,1w 8 * 42j 2p,1w 8 * 722,1w 8 723 qh *,1w 8 * -2 724;24 8 *;24 8 *;q 8 *;;;;;3c 8 rz *,3c 8 mv *;;19 8 3vw *;;19 8 *;3y 8 *;;;2i 8 *;2i 8 *;37 8 *;;2j 8 *;3j 8 *;;1o 8 *;3c 8 *;c 8 *;;;;;30 8 *;;;3y 8 *;2t 8 *;3n 8 * 3qr;;3w 8 *;2i 8 *;2t 8 *;34 8 *;1q 8 *;;1l 8 *;2b 8 *;;;;3j 8 *;3j 8 *;;;z 8 *,2l 8 * vf 3wa 77f,2l 8 * d9 3wa 77f,2l 8 * 77g 77f,2l 8 * vf 3wa,2l 8 * d9 3wa,2l 8 * 77g,2g 8 *;2l 8 0 * vf 3wa,2l 8 0 * 77e;;26 8 *;34 8 *;;;;2t 8 *;;2y 8 *;;2t 8 *;;34 8 *;;;;;;2l 8 * 3uq -2 779;10 8 3zk *;32 8 *;;h 8 45p ts *,h 8 45p *;32 8 *;3y 8 gn *;r 8 *;o 8 *;;2z 8 *;;;k 8 * 767;2t 8 *;2y 8 *;2y 8 *;;;;2y 8 735 -4 * wy 46r;c 8 *;;2i 8 *;3y 8 * 72i;2w 8 *;;;3c 8 *;3y 8 *;2t 8 *;;20 8 43t *,20 8 mq *,20 8 46 *;y 8 * wy,3t 8 * qh -2 46 9g 434 -2 75x,3t 8 * qh -2 75y -2 75x,3t 8 * qh -2 46 9g 434 -2,3t 8 * qh -2 75y -2;3v 8 *;19 8 *;1w 8 *;;;1w 8 * -8 726;y 8 *;y 8 *,3y 8 * 72d;;;3f 8 *;3c 8 *;;1w 8 *;34 8 *,3z 8 *;1a 8 *;;;1t 8 *,3j 8 *;2t 8 *,1t 8 *,3j 8 *;2t 8 *,1t 8 *,3j 8 *;3j 8 *;;;;;3c 8 * f1;3c 8 *;;34 8 *,2e 8 *;2z 8 *;35 8 3yf qh 420 qh 420 3qx 3qw 0 *,35 8 754 qh 420 3qx 3qw 0 *,35 8 3yf qh 420 420 3qx 3qw 0 *,35 8 754 420 3qx 3qw 0 *,35 8 3yf qh 420 qh 3qx 3qw 0 *,35 8 754 qh 3qx 3qw 0 *,35 8 3yf qh 420 3qx 3qw 0 *,35 8 754 3qx 3qw 0 *,35 8 3yf qh 420 qh 420 3qw 0 *,35 8 754 qh 420 3qw 0 *,35 8 3yf qh 420 420 3qw 0 *,35 8 754 420 3qw 0 *,35 8 3yf qh 420 qh 3qw 0 *,35 8 754 qh 3qw 0 *,35 8 3yf qh 420 3qw 0 *,35 8 754 3qw 0 *,35 8 756 0 * 755,2r 8 ng *,2r 8 a3 *,2r 8 gl *;2r 8 *;3t 8 * qh -2 46 9g 434 -2 75x,3t 8 * qh -2 75y -2 75x,3t 8 * ao -2 46 9g 434 -2 75x,3t 8 * ao -2 75y -2 75x,3t 8 * qh -2 46 9g 434 -2,3t 8 * qh -2 75y -2,3t 8 * ao -2 46 9g 434 -2,3t 8 * ao -2 75y -2;;;10 8 1 -4 * 1rj;;;3f 8 * qh;c 8 *,3z 8 *;;;;2j 8 wy *,2j 8 2p *,3n 8 3g *;2j 8 *;2j 8 *;;k 8 *;2t 8 *;;;2t 8 *;2l 8 0 40q ng *,2l 8 0 40q gl *,2l 8 0 ng *,2l 8 0 gl *;1a 8 *;;3y 8 * qh;34 8 *;;3f 8 *;3s 8 *;;;;3f 8 *;2n 8 *,1a 8 *,2l 8 0 40q ng *,2l 8 0 ng *;;;;37 8 *;;;;2t 8 *;;;;2t 8 *;2t 8 *;;;34 8 *;;;10 8 3uq * 76t;;;10 8 76p * 76q;;;3a 8 *;;;34 8 *,2e 8 *,2g 8 *;;;;24 8 *;2y 8 *;37 8 jm *;;c 8 *;;o 8 *;;2t 8 *;2y 8 *;2t 8 *;;3z 8 3yu *;;2y 8 *;3w 8 * 3vz;3w 8 *;3w 8 *;3w 8 *;3w 8 *;;;2y 8 *;2t 8 *;2y 8 *;4 8 *;4 8 f8 *;;14 8 *;;h 8 * ts 41d;4 8 *;14 8 *,2n 8 fc *,2n 8 *,4 8 *;;3f 8 * 45l;3y 8 *;3a 8 wz *,3a 8 f8 *,25 8 * gh 3z9 75e,25 8 * 3z9 75e;3a 8 *;;;2i 8 *;2i 8 *;;24 8 *;34 8 *;;;2l 8 *,37 8 *;37 8 *;37 8 *;;37 8 *;37 8 *;;1x 8 * 76l 76k ry;3y 8 * 72d;;;3g 8 78k -4 0 * 78j;;;;c 8 *;;;3a 8 *;;3q 8 * -2 b2;2n 8 *;;2p 8 *,1a 8 *;2n 8 *;;2t 8 *;;3v 8 *;3c 8 *;m 8 *;19 8 vf *,19 8 *,1l 8 *;34 8 *;3b 8 vz * 3ww;;;;3f 8 * iw;34 8 *;3f 8 *;;;;;;;;;0 g 4e3 8u *;;3f g *;;3i g 7nx 8u * -2 7ny 7nz -2 7o0,3i g 7nx 8u * -2 7ny -2 7o0;;;4 g n3 *;;;;;3y g *;3z g *;;23 g * 8u 4nr,23 g * 8u 4bj;;;33 g *;;;3y g *;2b g * 6z 4dq;;2t g *;;3z g * ba;3e g 4kq 14 -2 7p1 -2 14 gy *,3e g 7p3 -2 7p1 -2 14 gy *;c g *;;h g n3 * 4at,h g * 4at;h g n3 * 4kt,h g * 4kt;;3q g * 4hy;22 g *;3t g s1 *;c g * 4of;4 g 6z *;1w g * 8u,4 g * 7aq -2 7bk,1t g * 7aq 7bz -2 7c0,1t g * 7aq 7bz -2,3b g * 8u nv py 4ud,35 g 7em -2 * 8u 0 4jb;4 g n3 *,4 g *;;;h g * wh 4sj;33 g *;;;;;40 g 7oe -2 * 8u 4d5;;;;;;;;;;3j g gt 8u *,j g 7p8 8u * -2 1;;;;;;3t g s1 4sz -2 8u * 8u,3t g h3 4sz -2 8u * 8u,3t g 7g1 -2 8u * 8u,3t g s1 4sz -2 * 8u,3t g h3 4sz -2 * 8u,3t g 7g1 -2 * 8u;;;2u g * 47s;;;;;;;;;3c g * ba 4l4,2j g * 7di,2j g * ba 4l4;d g 4dq *;;34 g *,2e g *;;3z g *;;1t g gt 8u *,3j g gt 8u *;2t g *;u g * 7ki;;22 g *;;;;;3q g 7kg 8u tc *;34 g *;;;34 g *;2i g *;3t g 4gw * -2 7fo -2 7fn;;v g * 9z,2l g 0 8u *,9 g * 7mk;;;;;;22 g 4b0 8u *;;c g *;;;;13 g 4v6 hn * 7b6 7dz,13 g 4ab * 7b6 7dz;2t g *;;2t g *;2u g * 4tp;;;;1d g 4im *;l g 14 * 8u gy 7ap,l g 14 * 8u hn 7ap,l g 14 * 8u 4ab 7ap,l g 14 * 8u 4ql 7ap,l g 14 * 7aq 7ap,s g 14 * 8u gy 7ap,s g 14 * 8u hn 7ap,s g 14 * 8u 4ab 7ap,s g 14 * 8u 4ql 7ap,s g 14 * 7aq 7ap;1o g * 8u 4jg,3a g * 8u 4cc 48;;;19 g ba *,1l g ba *;;;1o g *;19 g *;;d g * 49o;;;o g *;1k g * 4ls;;2l g 0 n3 * 8u 4ab,2l g 0 n3 * n3 4ab,2l g 7ip 6z 7ie 0 n3 *,2l g 7ip 7ie 0 n3 *,2l g 7ip 6z 0 n3 *,2l g 7ip 0 n3 *;;;;;2w g *;34 g *,3z g *,2x g 7hy 8u *,37 g 7j9 -2 14 *;m g *;;;;3c g * 8u 4t3,3c g * 7cw;;2j g 4gb *;;c g *;c g *;;;;;;2l g 0 n3 4bc 8u *,2l g 0 8u *,2l g * 8w 0 7ig 4ab 7ih,2l g * 8u 0 7ig 4ab 7ih,2l g * 7ig 4ab 7ih,2l g * 8w 0 7ig 7ih,2l g * 8u 0 7ig 7ih,2l g * 7ig 7ih;;;;;1j g k5 * 7f6;34 g *;3f g * 6z;;;2n g * 8u 7b9;;;;;;;2a g 7pw 7px 8u *;;3i g 7nx 8u * -2 7ny 7nz -2 7o0,3i g 7nx 8u * -2 7ny -2 7o0;;30 g *;;;;3y g * 8u 4t3;;;;;;3z g *;3z g *;;;;;a g * 7n1 8u;35 g 4ed 8u h0 4q7 0 4jb 8u hl *,35 g ba h0 4q7 0 4jb 8u hl *,35 g 4ed 8u 4q7 0 4jb 8u hl *,35 g ba 4q7 0 4jb 8u hl *,35 g 4ed 8u h0 0 4jb 8u hl *,35 g ba h0 0 4jb 8u hl *,35 g 4ed 8u 0 4jb 8u hl *,35 g ba 0 4jb 8u hl *,35 g 8u hl * -2 7ep -2 7eq;;2t g *,3z g 4ep 8u *;3z g 4vl gy *,3z g 4vl ra *,3z g 4ep 8u gy *,13 g * 7e0,1p g *,1k g 4az 8u *;;40 g 7oe -2 3g 8u *;;;1q g * 14,2u g * 4qa;;;;;;;11 g qi *,l g * 8u gy 7ap,l g * 8u hn 7ap,l g * 8u 4ab 7ap,l g * 8u 4ql 7ap,l g * 7aq 7ap,s g * 8u gy 7ap,s g * 8u hn 7ap,s g * 8u 4ab 7ap,s g * 8u 4ql 7ap,s g * 7aq 7ap;2z g * tc 7an 7l6 7l7,2z g * tc 7an 7l6;1o g * 8u 4fq,1o g * 4nz 4wp;;u g *;u g *;3y g * 7a5;;35 g 7em -2 * 48l;;;11 g 7ab n3 * -2 7ac,l g n3 ra *,l g n3 * 8u gy 7ap,l g n3 * 8u hn 7ap,l g n3 * 8u 4ab 7ap,l g n3 * 8u 4ql 7ap,l g n3 * 7aq 7ap,2y g 7b2 -4 n3 ra *,d g 7cm 8u ra *,d g 7cm 8u tc *,2j g * 8u 4q9,2b g 7an *,2b g * 7i5,2b g * 8u 480 14 7an 4mx,2b g * 14 7an 4mx,2b g 7i8 7an *,2 g 7mi *,s g n3 * 8u gy 7ap,s g n3 * 8u hn 7ap,s g n3 * 8u 4ab 7ap,s g n3 * 8u 4ql 7ap,s g n3 * 7aq 7ap,e g *;3y g *;22 g *;14 g *;;1o g *;;;;;;;;;;y g *;y g *;;h g n3 * wh n3 4er;h g * wh 4vm;;;3b g 48l 8u nv py * 4ud;35 g * 8u h0 0 4jb qf jx,35 g * 8u h0 0 4jb 7eo,35 g * 8u 0 4jb qf jx,35 g * 8u 0 4jb 7eo;3y g *;14 g *,2p g *,1a g *,m g *,22 g * wh hn 4se,22 g * wh 4se;;;3a g * 14 4va;;19 g * 4b0,19 g * ra 4b0,19 g * tc 4b0,1l g * 4b0;;;33 g 37 *,40 g 7oe -2 37 *;;3z g * 8u gy 4hx;;;;;;;;;;3t g k5 * 7an 7fu,3t g ig * 7an 7fu;3s g *;;3q g 7kg gy *;;3i g 7nx 8u 0 * -2 7ny 7nz -2 7o0,3i g 7nx 8u 0 * -2 7ny -2 7o0;;10 g * 4hh 4ek,10 g * 7hg,10 g 1af * ba 4l4,10 g 1af * 7hh,10 g * 4hh,1a g *,23 g 1fn 8u *;;;3a g *;1 g 7no 14 4n0 * -2 4dq,1 g 7no 14 * -2 4dq;;;c g *;2t g *,3f g * 4rv;2t g *;1l g 14 * 4q3;1a g *;34 g *,3z g *;;;;;;;;;;;2z g 7l4 n3 4ab tw 8u *;;;;;;;3y g * 4hn,1j g b4 * wi c1 7fd,1j g b4 * c1 7fd,1k g 4a2 8u *,1k g 4h0 *;;;;;;;;;;;;;j g 7p8 8u * -2 1;;;;;2t g *,3a g ba gy *,3a g 14 gy *,25 g * jx 7eg,25 g jx px 7ev -2 *,k g * -2 7g6 ar 4lg,k g * -2 7g6 7g7,k g * 8u 4uv,k g * n3 4gs,k g * 7g8,k g * px 7g9 7ga n3 7gb,k g * 7g9 7ga n3 7gb,k g * px 7g9 n3 7gb,k g * 7g9 n3 7gb;m g *,2i g *;;;;;;r g *;r g *;;;;;;;1w g jx c1 tr *,1w g jx c1 *;;3t g * 4a9 -2 7fo -2 7fn;1w g qi * 4nr;c g *;z g * 4ab;;;24 g *;;22 g *;30 g *;;;;2t g *;26 g * jx 7eg;;;;;;37 g 7j9 -2 2m *;3r g 4nr *;;34 g *;;;3z g *;y g n3 *,y g *;;;14 g *,2p g *;;;23 g 47y *;;1a g *;;2t g *,1t g gt 8u *,3j g gt 8u *;;;r g *;;;;h g * wh 4fk;;;;;;2g g *;2y g 7ay 8u *,1g g * 8u -2 7du,n g 7n6 8u *,n g 7n6 ba *;1g g * -2 7du,1g g * b;3s g * 8u 7ce;;;;;;1d g * 4au;;;1a g *;;1u g *,11 g *;1u g *,11 g *;;;20 g *;3n g 7jk ig * 7jl -2 7jm,3n g 7jk ig * -2 7jm,3n g 7jk ig * 7jl -2,3n g 7jk ig * -2,3n g 7jv ig *,3n g ig * 7il 7k8;;;;;;;;;1w g * 7a0;;;;;;35 g ba 0 * qf jx,35 g ba 0 * 7eo,2r g gy *;;2t g *;;;;1o g * 4n8,3w g * n3 4wf,3w g 4wf *,3w g * ba 4wf;;;;3a g *;;3f g *;3z g 2m *;3z g 4vl gy *;;;;;;3t g 7fw 4o3 *;3y g * 8u;3t g 7fw 4o3 gy *;;;z g *,10 g * 4hh 4hk,10 g * 7hk,10 g * 4hh,2x g 7hv 7hw * 8u,2x g 7hv * 8u;;;1t g gt 8u *,3j g gt 8u *;1t g gt *,3j g gt *;35 g 7em -2 8u *,25 g 7ew 7ex 8u *,10 g px 4nr *,10 g 7hu *;c g *;;;2t g *;;;;10 g px 4nr 2m *,10 g 7hu 2m *;;;3t g h3 * -2 4ux 4o0 -2 7fn,3t g h3 * -2 7fo -2 7fn,3t g s1 * -2 4ux 4o0 -2 7fn,3t g s1 * -2 7fo -2 7fn,3t g 7an 4ol k5 *;;;;;;;24 g *;;;3f g * 6z,3f g * 14,3e g * 14 -2 7p1 -2 2m 4kt,3e g * 14 -2 7p1 -2 ba gy 4li,3e g * 14 -2 7p1 -2 7p2;2n g * 8u 7ba;;;;;;;;10 g * 4hv;;1o g * 8u 4cc;;;19 g ba *,3n g 4uc ba *;;3t g ig * -4 7aq -4 7fm;;2l g 4j3 * 7im 7in,2l g 4j2 * 7im 7in,2l g 4j3 * 7in,2l g 4j2 * 7in,m g 7fw 4j4 *,m g 7it -2 4j2 *,1h g 7ly * 7lz 7m0,1h g 7ly * 7m0;;;;;;;;;;;;;;;;2t g *;c g * 8u 4fd;;2n g * 7bc,a g * 7n2 8u;2y g 7au 7av -2 4h6 *,2t g 4h6 *,1k g 4h6 *;;1w g 14 *;2w g *,2w g 7gk tq *,2w g 7gk *;;34 g *;2b g 7an * 4nr,3r g * 4nr;2z g oq 8u *;;;;;1w g * jx;3t g 4qc 4sm 4w0 *,1x g 7h5 * 7gm 9z;;10 g px 4nr b4 * 9z,10 g 7hu b4 * 9z,3q g 7kg tc *;;;;3r g 4v0 *;;;;;;19 g *;2z g *;;1o g 4o1 8u *;1z g x2 14 4v6 h0 *;24 g *;c g 4ea 8u *;;;3f g *,26 g jx px * 7ef,26 g jx * 7ef,1 g px * -2 7np -2 7nq -2 15d -2 4nz 4r3,1 g px * -2 7np -2 7nq -2 15d -2 7nr;3q g 4sy *;;;c g *;24 g *;3n g * v4;2j g 14 ra *,2j g 14 tc *,3t g io * c1 -4 7aq -4 7fm,3t g 7fw 7fx ba *;34 g *,2e g *,3z g *;;11 g 14 * 4aw,2j g * 49n,2x g 7hy 8u * 4bi,1a g 7i2 8u * 7i3,37 g 7j9 -2 14 *;;;24 g *;;;;3y g * 4hn,3y g 4hn *,3b g * 4w8 4ts,3b g * 7el,1k g 4az 8u *;;17 g 4go 8u *;;;19 g *;1 g * 4ek 7nw;;3b g 4vt *;;;;;;;;37 g 7j9 -2 14 *;;c g *;;2n g 14 *,2p g *,1a g *;;;;;;2i g *,j g * 8u 7pf;2i g *;;3t g 4gw 4a9 -2 4ux * -2 7fn,3t g 4gz 4a9 -2 4ux * -2 7fn,3t g 7fp -2 4ux * -2 7fn;l g n3 * 8u gy 7ap,l g n3 * 8u hn 7ap,l g n3 * 8u 4ab 7ap,l g n3 * 8u 4ql 7ap,l g n3 * 7aq 7ap,3t g 7fw 7fx 8u *,3t g 7fw 7fx n3 *,s g n3 * 8u gy 7ap,s g n3 * 8u hn 7ap,s g n3 * 8u 4ab 7ap,s g n3 * 8u 4ql 7ap,s g n3 * 7aq 7ap;c g *,3z g *;3t g 7fw * b4 4cv;2t g *;;;;;;;;;;;;34 g *;2y g * 7b0,2y g * 7b1;;;;3t g 7an * px 482,3t g 7an * 7fz;1q g *;;;2t g * 8u 7bl,1o g * 8u 4cc,3a g * 8u 4va ba 4wj,3a g * 8u 4cc 48,1k g * 8u 4va;;2b g 4dq *;3y g *;3y g qf h3 *,3y g qf s1 *;;2z g 4gv *;;;;;;2t g *,3b g 4p4 *,1j g gy * wi c1 7fd,1j g gy * c1 7fd;;34 g *;;;;;;;;3a g *;3a g ba *;;;;;;2t g *;;26 g jx px * 7ef,1 g px * -2 7np -2 7nq -2 15d -2 4nz 4r3,1 g px * -2 7np -2 7nq -2 15d -2 7nr;;;1q g *;1w g jx px *;;;1j g px e1 4u5 gy *,1j g e1 4tf 4u5 gy *,1j g e1 4u5 gy *;3f g 4e5 *;;;4 g *,a g * 7n0,a g 7n3 *;34 g *,3z g * 9z,1k g * 9z;;35 g 4ej *,35 g 4e3 *;2j g 4nz *;;;c g 4br *;2b g 7an * 4dq,2b g 7i8 7an * 4dq,2b g 7an * 7i9,2z g 4dg tc 7an * 7l6 7l7,2z g 7l8 7an * 7l6 7l7,2z g 4dg tc 7an * 7l6,2z g 7l8 7an * 7l6,1 g 7nm k5 7dm * 7nn,1 g 7nm 7dm * 7nn;;;34 g *,3u g * 7c2,2e g *,3z g *;35 g 7em -2 ba h0 *,35 g 4ed 8u h0 * 0 4jb qf jx,35 g 4ed 8u h0 * 0 4jb 7eo,35 g ba h0 * 0 4jb qf jx,35 g ba h0 * 0 4jb 7eo,35 g 4ed 8u * 0 4jb qf jx,35 g 4ed 8u * 0 4jb 7eo,35 g ba * 0 4jb qf jx,35 g ba * 0 4jb 7eo;;2j g 7dj 4o1 8u gy *;;;;2t g *,1j g b4 * wi c1 7fd,1j g b4 * c1 7fd;;;3b g * 4ts 0 7eh,3b g 4ts * 0 7eh,3b g * 4p4 4p1,2l g px * 6z,1r g s1 *,1r g px * 6z;;;;;3y g * h3 4ot;;33 g *;3y g * 4ot;;;;;;;;;;;;;;13 g 4mm 7e3 *;3i g 47h 8u * -2 7o2 -2 7o3,3i g 47h 8u * -2 -2 7o3;;m g *;;;;2t g * 4ls,1k g * 4ls;;n g 7n6 8u *;3t g s1 4sz -2 8u * 4je,3t g h3 4sz -2 8u * 4je,3t g 7g1 -2 8u * 4je,3t g s1 4sz -2 * 4je,3t g h3 4sz -2 * 4je,3t g 7g1 -2 * 4je,30 g * 4je;1w g jx *,2n g jx *;;;;;;;2t g *,13 g 14 4v6 hn nv px *;;;1a g *;;19 g *;34 g *,2e g *;;;;;;1w g jx px * -2 7a2,3f g px *,26 g jx px * 7ef,26 g jx * 7ef;;3n g * 4pe;;;1o g 4ug 8u *,3a g * 4kw;3f g * 6z,k g * 4gz 4pl n3;;35 g * 4w1;;;;;;;;;;;;;34 g *;;h g 4i7 wh *;;;;;y g *;;;30 g *;;33 g *;;;;34 g *,2e g *,z g *,2g g *;;3t g s1 * -2 8u 7g0,3t g h3 * -2 8u 7g0,3t g s1 * -2 7g0,3t g h3 * -2 7g0;1w g *;;;2t g *,3i g 7nx 8u * -2 7ny 7nz -2 7o0,3i g 7nx 8u * -2 7ny -2 7o0;;25 g jx eb 4q0 8u *,25 g 7eu 4q0 8u *,1j g 7f7 * ra,1p g *,1p g 4q0 8u *;v g 14 gy *,v g n3 *;;;;;;;;c g 4ea *;;;20 g n3 *,20 g ux *;k g 4s2 h0 * 4pl n3;;;;;;34 g *,c g *,3z g *,2z g 7l4 n3 4ab * nv;3c g 4n2 8u gy 4t3 *,3c g 4n2 8u 4t3 *,3c g 4t3 *;1k g 4h1 *;;1w g jx *;13 g 4v6 hn * 7b6 7dz;2t g *,13 g 4v6 h0 * 7b6 7dz;3c g 48r 8u *;;;;;34 g *;34 g *,2e g *,z g *,2g g *;;;;;33 g 4qm *;33 g *;;;;24 g *;3n g * n3 9z;1w g 14 ic *;;14 g *;1d g * 7c9,1d g * 7ca,3c g 4n2 8u *,3c g * 8u 4di,3c g 7d1 -2 * -2 7d2 4kt,1k g * 8u 47j;14 g *;;33 g *;;19 g *;;19 g *;;;;3y g * 4dr;1a g 7i2 8u * 7i3;;3z g *;;;1x g ba 7an * 4l0;y g * nv;;;;;;;;13 g 14 * hn nv 7e8;;;;1t g gt 8u *,1j g b4 * wi c1 7fd,1j g b4 * c1 7fd,10 g * 4hk,3j g gt 8u *,1k g 4a2 8u *,1k g b4 *;;;;2t g *;2l g 0 n3 4bc n3 *,2l g 0 n3 *;;;1a g *,2l g 0 n3 4bc n3 *,2l g 0 n3 *,23 g 47y 8u *,23 g 47y 8u * 8u 4f6;;;3z g * gy 4hx;;;;;;;;3b g * 7ej;33 g *;2w g *;2w g *;30 g *;2t g *;;;;;;9 g *;3z g *;;3b g 4qg 4ts 0 * 4f9,3b g 4ts 4qg 0 * 4f9,3b g 7ei 0 * 4f9,1j g gy * wi c1 7fd,1j g gy * c1 7fd;;3a g *;;;;3w g * n3 4wf,3i g 7nx 8u * -2 7ny 7nz -2 7o0,3i g 7nx 8u * -2 7ny -2 7o0;2t g *;;3w g *;2j g *;33 g 4ui *;3a g ba *;;2t g *;;;;;2t g *;20 g *;20 g *;;1 g 7nm k5 7dm 4q3 4l4 8u *,1 g 7nm k5 7dm 4q3 4n2 8u *,1 g 7nm 7dm 4q3 4l4 8u *,1 g 7nm 7dm 4q3 4n2 8u *,1 g 7nm k5 7dm 4l4 8u *,1 g 7nm k5 7dm 4n2 8u *,1 g 7nm 7dm 4l4 8u *,1 g 7nm 7dm 4n2 8u *;;;3f w * 4ze,3t w * tq 56n mq 7tu;g w *;;2v w gj *;2v w 4y5 *;;1c w *;;14 w *,3k w *,w w *;;;;1i w *;3l w *;;;;35 w *,35 w qf *;35 w *;23 w * 9y 58u,23 w * mq 4zh;;;;;c w *;;;;1i w *;;2t w *;2z w 7wi * 0 7wj;;3b w 5dq * 0 1ii;;;;h w * ex 56m;;;;;22 w *;;;3y w 54a *;14 w *,4 w fc *,4 w *,3k w *;4 w *;22 w *;;;;;;;;16 w 2n *;;;o w *,2v w * 9y 5bw,1c w *;2o w fc * 7z0 7z1,2o w fc * 7z1;2t w *,g w *;3f w *;;11 w gx * 7qr,c w 5b0 *,27 w 5b0 *;3z w 53g gx *,3z w fc 4zv 9y *,13 w * 55o 54x,13 w * 4yw,1p w *,1c w *;3y w *;g w *;1c w *;;17 w * mq 5fp,g w *;;;;3j w gt 9y *;2v w * 9y 57s;;11 w gx * 7qr;g w *;40 w 7xs *;d w 7si -2 51d *,d w 51d *,1m w 80v -2 3g *;;;3c w 55h *,40 w 55h *,1m w 55h *;3z w *;3j w gt 9y *;;2t w *;;y w *;;;1a w *;34 w *;;34 w *,2e w *;;16 w * 58u,16 w fc *,1y w *;;;;;2t w *,13 w 5fo h3 * 7sr 7ss,1c w *;14 w *,3k w *,w w *;11 w 14 * 52j 4z2,11 w 14 * 8w 52e,11 w 14 * 52j 53p,11 w 14 * 587,l w 14 7qz *,2y w 7r9 -4 14 7ra *,15 w 809 14 tf *,15 w 809 14 rm *,15 w 809 14 *;3c w * 9y 523,1y w * 9y 58u,1y w * 9y 523;19 w 8j *,1l w 8j *,1l w 14 *;g w *;;2d w * 52j 56q,2d w * 59y;;14 w *,2p w *,3k w *,w w *;;;19 w *;2l w 0 mq * 9y 58f,2l w 0 mq * ra 58f,2l w 0 mq * mq 58f;;;g w *;1o w * 9y 57x;;;3t w io * -4 7rq -4 7tq;3y w 5z *,15 w qf *;3y w *;;3k w *;;;;;34 w *,3z w *,2x w 7up 7uq -2 587 *,2x w 7up -2 587 *,37 w 7ve -2 2k *,37 w 7ve -2 14 *,1i w *;3c w * 7sj,2o w * 7z3 -4 7z4,2o w 5z e1 f7 *,p w *;;2t w *,3a w 2m *,1p w *,k w * -2 7tv ar 573,k w * -2 7tv 7tw,k w * 7tx,k w * qf 7ty 7tz mq 56e,k w * qf 7ty 7tz ux 509,k w * qf 7ty 7tz mq 57n,k w * qf 7ty 7tz 5f8 509,k w * 7ty 7tz mq 56e,k w * 7ty 7tz ux 509,k w * 7ty 7tz mq 57n,k w * 7ty 7tz 5f8 509,k w * qf 7ty mq 56e,k w * qf 7ty ux 509,k w * qf 7ty mq 57n,k w * qf 7ty 5f8 509,k w * 7ty mq 56e,k w * 7ty ux 509,k w * 7ty mq 57n,k w * 7ty 5f8 509,1c w *;2v w 7xx 9y *;14 w *,z w *,2l w 0 mq 504 9y *,2l w 0 9y *,2l w * 8w 0 7v0 58f 7v1,2l w * 9y 0 7v0 58f 7v1,2l w * 7v0 58f 7v1,2l w * 8w 0 7v0 7v1,2l w * 9y 0 7v0 7v1,2l w * 7v0 7v1,2g w *;;;;;;;;3l w *;g w *;;;18 w *;1e w *;;;;3n w 7vw -2 8j *,1c w *;40 w sg *,40 w *;22 w *;;;1i w 2n 4yu 52j *,1i w 2m 57u 52j *;;d w 7sh 8w *,d w 7sh 8w rm *,d w 7si -2 *,2j w * 9y 5aq,2b w 7us *,2 w 6z tq *,2 w 7xl *;3z w *;;;;;;;t w 1 fc *,t w fc *;2t w *,1c w *;34 w *,3k w *,w w * 80e 80f -2 80g,w w * 80e -2 80g;;;1q w *,1c w *;;;r w *;;d w 7si -2 51d *,d w 51d *;;1y w *;2t w *,g w *;1i w *;3k w *,t w *;t w *;;;3c w *;u w *;u w *;g w *;;;;1e w *;;;11 w f7 * 7qr;h w * ar 52s;;;;;1a w *;14 w *,22 w * ar 7xq 5a2,22 w * ar 5a2,3k w *,w w *;;;;y w *;1e w 80q hl *;;;;;;1e w *;;;;;;;;18 w *;;;g w *;2v w *;;2t w *,1o w * 7sg 55m,g w *;16 w * 5b4;2t w *,1c w *;;34 w *,3z w *;1a w *;;g w *;c w *,2v w * 9y 5bw;y w *;y w *;2o w 14 54w -2 * f7,2o w tr 5gl -2 * f7,2o w fc 5d6 -2 * f7,2o w 7yz -2 * f7;;2v w 5fp *,2v w 5de *;;;;h w * ex 56m;;;1w w * ar k2 58h,35 w 7t4 -2 * 0 ks,35 w * 0 ks 7t6;;;;30 w *;;26 w * k2 7t1;;37 w 7ve -2 2n *;d w * 51d;;3n w 0 * 7uh 7vu;24 w *;22 w *;;;;3z w *;34 w *;;;3y w k2 *;;1w w * 14;;10 w 56s *,23 w 4xg *;1w w *;3z w 53g gy *,1i w 53g gy *;3c w 50l * ar;;1a w *;11 w 7qq -2 52a *,11 w gy * 7qr;2t w *,3j w gt 9y *;;34 w *,3u w * 4yx,2e w *,3z w *;g w *;r w *;;h w * ar 5bq,h w * 5bq,2o w 14 * -2 7yy,15 w 14 * 9y 805 806,15 w 14 * 9y 806;1g w * -2 7sp;;;;3z w 5af *,1x w 7u8 0 7h0 0 7u9 2m *,1x w 7u8 0 0 7u9 2m *,1x w 7u8 0 7h0 7u9 2m *,1x w 7u8 0 7u9 2m *,1x w 7ua 7h0 7ub 7u9 2m *,1x w 7ua 7ub 7u9 2m *,1x w 7ua 7h0 7u9 2m *,1x w 7ua 7u9 2m *,1x w 59n 57q 2m *,v w 7ud *,v w 58f *,2q w 7ud *,2q w 58f *;1q w *;;;1e w *;;c w 4zw *;;3a w *;;1u w *,11 w *;1u w *,11 w *;1u w *;;2g w *;;;;2t w *;;;1o w 4zu 7sg *;3w w * ux 5gd,3w w * 5gd,3w w * 5f8 5gd;;;;3k w *;;;34 w *;;;x w 81d 9y * -2 1,x w 81d 8i * -2 1;;3j w gt *;37 w *;1e w *;2v w *;;1c w *;3f w * 14,3f w * 2m,3f w * 2k;23 w * 54j 8j 4zv;1p w *;;;m w *;1e w *;1e w *;1c w *;;2t w *,c w * 2n,g w *;;g w *;;;;;;3j w gt 9y *,27 w k2 ar tq *,27 w k2 80j *;;g w *;1y w *;1x w jj 7tn 5et *,2v w 4zu *;;g w *;g w *;;;3b w 59x *;;;;34 w *;;;;2o w fc * 7z0 7z1,2o w fc * 7z1;1e w 80q hl *;1e w *;1e w *;;g w *;2v w * 8j 4zg;2z w 583 *;;2t w *,g w *;;2y w 7r0 -2 7r1 -2 5gg *,2t w 5gg *;;1w w 14 * 5v;34 w *;;2i w *;;2w w *;;;;;;g w *;;;2z w *;;1z w 5fo h3 *,1z w 9y 5fo h3 *,1z w 7sx *;;3q w 5cl *;;24 w *;;;;3f w *;11 w 14 * 4zt,11 w 14 * 5dz,3p w 2m * 7ro,2j w * 4z4,37 w 7ve -2 2k *;;3c w * 9y 4zu,2s w 80z 810 * 811,2s w 80z * 811;;3b w 5fr *;26 w k2 * 7sy;3y w 54a *,3b w * 7t3;;13 w * 4zq 7sr 7ss,2l w 0 9y *,2l w 0 ra *,2l w 0 mq *;;;19 w *;3k w *;;2r w *;;11 w 7qq -2 52a *,11 w gx * 7qr,11 w 14 4zt 52j *;;1i w *;;2i w *;2i w *;;2p w *,1a w *;;;2v w *;;;c w *,3z w *,w w 5b0 80e 80h * 2m 51y,w w 5b0 80e * 2m 51y,27 w 5b0 9y *;x w 81d 9y * -2 1;2j w 4z4 *,2k w 7zj 4xh *;1o w *;3c w *;1o w *,3a w * 48;g w *;c w *;c w 4zt *;;;;16 w 7yh 7yi * 9y 5aq,16 w 7yh * 9y 5aq,16 w 7yk f7 * 9y 5aq,16 w 7yk * 9y 5aq;2t w * 9y 7rs,g w *;;;30 w 7u0 8w *,2b w 51d *,2m w 7yo 7yp 8w *;3y w *;3n w 0 545 7uh io *,3n w 1 7uh io *,3n w io * -2 1;22 w * 9y;2y w * 7r8;2z w 5cv *;1y w *;3b w * 59x;g w *;;;;g w *;;;;3a w fc *,3a w *;2t w *,1c w *,1y w *;;1d w 5bv *;2t w *,1c w *,g w *;y w qf *,y w *;2g w *;;34 w *;3l w *;;;;2m w * f7 7yl 7ym,2k w * 9y k0;;;4 w *;;3k w *,2k w * 7zr;1w w * 7qk,4 w * 7rq -2 7rr,1t w * 7rg 7s2,16 w 7yk f7 * 57m,16 w 7yk * 57m;;;3l w *;;;;;2b w 7us * 51d;1i w *;;;;;3y w px *;;3y w * 5c0;3k w * 7yc;;30 w * 7u4;;14 w *,3k w *;1y w *;27 w k2 qf 5ff 9y tq * 9y 56n,27 w k2 ar tq * 9y 56n,27 w k2 80j * 9y 56n;;;;;;3n w * 59u;;30 w *;;z w *;;;1d w 7sc *;;2t w *,g w *;;19 w *;;;;;;;;34 w *,2e w *,z w *,2g w *;;39 w *;;3q w *;;2n w * 7rg 7rh,m w *,2o w 7yx -2 6z gy -2 *,2o w 7yx -2 gy -2 *,2o w gy * ub;m w *;;1w w k2 ar * -2 7ql,26 w k2 ar * 7sy;3w w * ux 5gd,3w w * 5gd;;;3z w *;;;;2n w k2 *,34 w *,32 w *,3s w * 5dz,2e w *;;;;30 w * 5fs,30 w 7u0 52j *;37 w *;38 w 4xg 9y *;3f w * 6z;35 w * 5fv;;;;;;1w w *;1o w 5ez *;;;;;;r w *;g w *;;;;;;;;;3y w *;;g w *;2o w fc * -2 7yy;;1p w *,2m w 7yo 7yp 52j *,1c w *;;1w w * 7qj,11 w * 520,11 w * 5dz,10 w * 7uo;;p w *;3f w *;2v w * 50h;v w 14 *;;;3c w 50l 9y *;;20 w ra *,20 w ux *,20 w 5f8 *;;19 w *;34 w *,3z w *;;1o w 59d 9y *;;1a w *;;1a w *,3k w *;3t w * -4 7rq -4 7tq;;;37 w *;2i w *,37 w 18t 9y *,38 w 4xg 9y * 8j 4zv,3h w 18t 9y *;3k w *,t w * 9y;;3c w *;;;;1q w *;3j w * gt;;;;;34 w *,2e w *,z w *,2g w *,16 w 565 4xq *,16 w 6z hl *;;;c w *;;;;;;;g w *;;6 w 9y * 7zf;3n w 0 *;14 w *;;19 w *;19 w *;;;;;;3z w *;g w *,27 w * 4yp;g w *;2j w mq *;;;15 w 14 * 9y;39 w *;;g w *;2n w * 7ri;2l w 0 mq 504 mq *,2l w 0 mq *;;1a w *,23 w 4xg 9y *;3s w *;1e w *;;27 w k2 qf * 9y tq 56n;;;;;3b w 5af 5v qg * 5em;;1w w k2 ar tr *;;13 w * ex 4zq 7sr 7ss,13 w * 7sr 7ss;;2v w 54y *;3b w * 59x;;2t w *,g w *;2w w *;;;;3z w *;;;;;;;;;1i w *;;;;m w *;2t w *;;3w w *;;g w *;;2t w *,g w *;2t w *;c w *,27 w 11j 9y *,27 w 11j 9y 56n *;2o w tr * -2 7yy;2j w 14 * 584;u w * 525;;;;;;;;;;;;;;4 1s *;;3z 1s 5i5 14 *;1k 1s 5os *;;;;;;;;;33 1s *;3s 1s * 8u 5mb;3y 1s *;3y 1s px *,2b 1s * 6e 5le;2t 1s *;;c 1s *;;;h 1s * kt 5rq;;22 1s *;;4 1s 6e *;c 1s * 5m2;4 1s *;1w 1s * 81i,4 1s * 82z -2 830,1t 1s * 83a 83b,3b 1s * nv 5z1 5zz;22 1s *;;;;33 1s *;;;e 1s * af 5ix,40 1s 8el -2 * 8u 5gx;;;;;;;;35 1s * px;;3t 1s * ar -2 82z 86h,3t 1s * ar -2 86h;;;3z 1s 5i5 14 *,n 1s * 5su;;11 1s 81o -2 5ux *,11 1s 14 * 81p;;3y 1s * 14;;3i 1s 8e3 8u * -2 8e4 8e5 -2 8e6,3i 1s 8e3 8u * -2 8e4 -2 8e6,j 1s 5ub 8u *;2n 1s * 8u 82n;;;;2t 1s * 8u 831,1k 1s * 8u 60r;;;;3n 1s * 5vl;4 1s b9 *;2u 1s * jb;;;d 1s 5p1 *;;;;3z 1s *;;2t 1s *;3j 1s gt 8u *;34 1s *,2e 1s *,3q 1s 8at af qa *;34 1s *;22 1s *;34 1s *;;;v 1s * 9z,2l 1s 0 8u *,2z 1s 8bl * -2 8bm -2 nv -2 8bn,2z 1s 8bl * -2 8bm -2 -2 8bn;2t 1s *;;;;;;l 1s 824 af *,13 1s 60o kt * 82j 84r,13 1s 5jc * 82j 84r,s 1s 824 af *;2t 1s *,13 1s 60o 3o * 82j 84r;2u 1s * 5zm;;;;1d 1s 5q4 *;l 1s 14 * 8u 5jc 821,l 1s 14 * 8u 5wq 821,l 1s 14 * 822 821,s 1s 14 * 8u 5jc 821,s 1s 14 * 8u 5wq 821,s 1s 14 * 822 821;;;3c 1s 5ps af *,1k 1s * 8u 5gx;1o 1s * 8u 5t7,1o 1s * 8u 5qs,u 1s * 8au;;;19 1s 87t *,1l 1s b9 *,1l 1s 8u *;14 1s *,2p 1s *;;19 1s *;2l 1s 0 n3 * 8u 5jc,2l 1s 0 n3 * n3 5jc,2l 1s 893 6e 837 0 n3 *,2l 1s 893 837 0 n3 *,2l 1s 893 6e 0 n3 *,2l 1s 893 0 n3 *;;;2j 1s * 8u 61w,3t 1s * ig -4 82z -4 866,3t 1s * jx 86n;;;d 1s * mx;2l 1s cn * 88q nv 5zk,2l 1s cn * 88q 891,2l 1s 5pb * 88q nv 5zk,2l 1s 5pb * 88q 891,2l 1s 5p2 * 88q nv 5zk,2l 1s 5p2 * 88q 891,2l 1s cn * nv 5zk,2l 1s cn * 891,2l 1s 5pb * nv 5zk,2l 1s 5pb * 891,2l 1s 5p2 * nv 5zk,2l 1s 5p2 * 891,1h 1s 8c4 * 7h0 895,1h 1s 8c4 * 895;o 1s *;;;;;34 1s *,3z 1s *,37 1s 89o -2 14 *,37 1s 89o -2 5uh *;;;23 1s 5ha 8u *;3c 1s * 841,1e 1s 5uv h8 5nt 8ci *,1e 1s 8ei 8ci *;;;;;;;;;;z 1s *,2l 1s 0 n3 5k1 8u *,2l 1s 0 8u *,2l 1s * 8u 0 88v 5jc 88w,2l 1s * 88v 5jc 88w,2l 1s * 8u 0 88v 88w,2l 1s * 88v 88w,2g 1s *;;;;;;;;;;;2u 1s 5w7 *;1o 1s 5js 8u *,3a 1s 5js 8u * 48;3y 1s je *;2a 1s 8g3 8g4 8u *;;3i 1s 8e3 8u * -2 8e4 8e5 -2 8e6,3i 1s 8e3 8u * -2 8e4 -2 8e6;;;;;;l 1s n3 rb *,l 1s n3 * 8u 5jc 821,l 1s n3 * 8u 5wq 821,l 1s n3 * 822 821,d 1s 83v 8j *,d 1s 83v 8j rb *,d 1s * 5ix,2j 1s * 8u 60j,2b 1s 7xs * 88k,2b 1s 7xs *,2b 1s * 88m b9 88n 5tn,2b 1s * b9 88n 5tn,2b 1s 85z 7xs *,2b 1s 88o 14 7xs *,2b 1s 88o 7xs *,2b 1s 8j * 8u 624,2 1s 8cp * 88k,2 1s 8cp *,s 1s n3 * 8u 5jc 821,s 1s n3 * 8u 5wq 821,s 1s n3 * 822 821,e 1s *;3z 1s *;;3t 1s 5wr kb *;a 1s * tp 5jy;35 1s 5mi 8u 0 5qm 5jx *,35 1s jf 5we 0 5qm 5jx *,35 1s b9 0 5qm 5jx *,35 1s 5jx * -2 85c -2 85d;2t 1s *;3z 1s 5i5 14 *,3z 1s 5mj 8j *,13 1s * 5qu 5py,13 1s * 5in,1k 1s 5js 8u *;;;;;;1q 1s *;;;;;;22 1s *;;;3c 1s 5jt 8u *;;;c 1s 5xj *;u 1s *;u 1s *;3y 1s *;;;2t 1s *;;11 1s q3 *;1s 1s qn * 8f2 5to 8f3,1s 1s qn * 8f2 8f3;;;;;;35 1s 859 -2 * 8u 0 5qm,35 1s * 8u 0 5qm 85b;;14 1s *,2p 1s *,1a 1s *,m 1s *,m 1s * kb,m 1s * hl,22 1s * ar kt 8cq,22 1s * ar 8cq;35 1s *;;;33 1s 37 *;;;;3s 1s * 8u 83p;;y 1s *;y 1s *;;;;3q 1s 8at 14 *,1h 1s 14 * 8c5 8c6,1h 1s 14 * 8c6;;;3i 1s 8e3 8u 0 * -2 8e4 8e5 -2 8e6,3i 1s 8e3 8u 0 * -2 8e4 -2 8e6;;10 1s * 87u,10 1s 87v * 8u 5jx,10 1s 87v * b9 5jx,10 1s 87v * 87y,1a 1s *;;;;;;;;;1a 1s *;34 1s *,3z 1s *;2t 1s *;;h 1s am * 5rq,h 1s kt * 83q;;1a 1s *;c 1s *;;;;;2i 1s *;;;;;11 1s 81o -2 5ux *,11 1s kb * 81p,11 1s 7am 5jq af *,1j 1s kb * gk ar 85u,1j 1s kb * ar 85u,1k 1s 5iw 8u *,1k 1s kb *;11 1s 81o -2 5ux *,11 1s 14 * 81p,11 1s 7am 5jq 8j *,11 1s 7am 5le 8j *;;;37 1s *;;;2i 1s *;;;1w 1s * je;11 1s 81o -2 5ux *;;j 1s 8ff 8u * -2 1,j 1s 5ub 8u *;;;2t 1s *,3a 1s jd *,3a 1s 14 *,25 1s * je 855,k 1s * -2 82o ar 5sa,k 1s * -2 82o 86o,k 1s * 5oe,k 1s * 86p 86q 86r n3 86s,k 1s * 86p 86q n3 86s;m 1s * h8 898,m 1s * h8,m 1s *;;;k 1s n3 * jx 86t;17 1s 5oc 8u *;;;;;;;;30 1s * 87a;37 1s 89o -2 5uh kb *;c 1s *;;24 1s *;;22 1s *;30 1s *;;;26 1s * je 855;3t 1s 86l s1 *,3t 1s nv cb 81m *,3t 1s cb 81m *,3t 1s nv 81m *,3t 1s 81m *;37 1s 89o -2 5uh kb *;10 1s 87z * 5p3,10 1s 5xp *;;;;2w 1s *;3y 1s * 81n;;3z 1s *;;34 1s *;y 1s n3 *,y 1s *;;;;1r 1s * 6e;;;;10 1s 5rv *,23 1s 5ha *;;;;;2t 1s *,3j 1s gt 8u *;;;34 1s *,3u 1s * 5io,2e 1s *,3z 1s *;;r 1s *;;h 1s * ar 61u,h 1s * ar kb 61u,h 1s * 61u;1a 1s *;11 1s 81o -2 5ux *,11 1s 14 * 81p;2g 1s *;2y 1s 82c 8u *,1g 1s * -2 84l,n 1s 8dg 8u *,n 1s 8dg b9 *;;1e 1s 8ed n7 *;;;;1d 1s * 5jo;;;1w 1s je ar *;;;;;1u 1s *,11 1s *;1u 1s *,11 1s *;;1s 1s 14 * 8f2 5to 8f3,1s 1s 14 * 8f2 8f3;;;;;3c 1s *;;35 1s 859 -2 b9 0 *,35 1s b9 0 * 85b,z 1s jd *,2r 1s 14 *;;;2t 1s *;;d 1s *;;3w 1s * n3 61w,3w 1s 61x 8u *;25 1s 85h 85i 8u *,10 1s 88b *;1q 1s *;;;3f 1s *;3f 1s *;;3f 1s *,1j 1s 85p 8u kb *;;;;;3j 1s gt 8u *;3j 1s gt *,j 1s 5ub *;;2t 1s *;;;;;;;23 1s * 5pi b9 5jx;;;;;;24 1s *;1q 1s *;3f 1s * 6e,2w 1s *,3e 1s * 6e -2 8fa;;3e 1s 39 * -2 8fa;22 1s *;;;;;;;;;3b 1s 61j 5ta *,3b 1s 61j *;;;;;;;z 1s *;1j 1s kb * gk ar 85u,1j 1s kb * ar 85u;;;1w 1s kb * 5zz;;;;;2z 1s * 8u 5xb;;;2t 1s *;;;a 1s * 8db 8u;2t 1s 5os *,1k 1s 5os *;;;1w 1s 14 *;;2w 1s *,2w 1s 873 *;k 1s n3 * jx 86t;;3r 1s * 5uc;;;;1x 1s 5vr * n3 9z;;;;;;;;;;;;;;2z 1s *;1o 1s 5k2 8u *;1w 1s je ar * -2 81j,26 1s je ar * 853;1w 1s je ar * -2 81j;3q 1s 5yr *;24 1s *;;24 1s *;3c 1s *;3n 1s * v4;3t 1s 86f b9 *;11 1s 7am * 5le,11 1s 7am * 5jq,2j 1s * 5ix;;;3c 1s * af 5jt;24 1s *;;;;;3b 1s * 858;;;19 1s *;;;;c 1s *,2u 1s * am,2u 1s 14 *;34 1s *,2e 1s *;11 1s 81o -2 5ux *,11 1s 14 * 81p,11 1s 7am 5jq 8j *,11 1s 7am 5le 8j *;;;c 1s *;;2i 1s *,j 1s * 8u 5zl;2n 1s 14 *,2p 1s *,a 1s 14 * 8dd;2n 1s * 82s,2p 1s *,1a 1s *,23 1s 5ha 8u *;;3c 1s * 5uo,3c 1s * 5uo -4 842,0 1s * 5uo;;;1j 1s * 14 rb,1j 1s * 85o;2j 1s 5ix *;;2j 1s 84b * af 60j,19 1s 14 * 8u 5jx,j 1s 14 * 8u 1 -2 8fj;c 1s *,3z 1s *;;;2t 1s *;;;;10 1s q3 *;;3y 1s px 81m *;;;34 1s *;2y 1s * 82f;;;;3t 1s 862 * px 5nx,3t 1s 862 * 86g;;;;3r 1s hr *;;2z 1s 8bf 8bg 5jc * nv;2b 1s 5le *;3y 1s *;;2z 1s 5oj *;;;;;;;;;3a 1s jd *;3a 1s *;1j 1s kb * gk ar 85u,1j 1s kb * ar 85u;;;3b 1s * 61j;2b 1s 5le * 5va;;1w 1s je ar * -2 81j,1w 1s je * -2 81j,3f 1s *,26 1s je * 8u 853,1 1s * px -2 8dv -2 8dw -2 144 -2 n7 5x5,1 1s * px -2 8dv -2 8dw -2 144 -2 5uh 5x5,1 1s * px -2 8dv -2 8dw -2 144 -2 8dx;34 1s *;;;;1d 1s 61k *;;;4 1s *;3z 1s * 9z,1k 1s * 9z;;;;;2t 1s *,25 1s je e1 * 5z3,25 1s 854 * 5z3,1p 1s * 5z3;3t 1s 5ok 14 * 8u -2 867 -2 868,1 1s * px -2 8dv -2 8dw -2 144 -2 n7 5x5,1 1s * px -2 8dv -2 8dw -2 144 -2 5uh 5x5,1 1s * px -2 8dv -2 8dw -2 144 -2 8dx;3n 1s 8an kt *,3n 1s 8an *;c 1s *,2u 1s *;2b 1s 7xs * 5le 88k,2b 1s 7xs * 5le,2b 1s 85z 7xs * 5le,2b 1s 88o 14 7xs * 5le,2b 1s 88o 7xs * 5le,2b 1s 7xs * 847,1 1s 8dt k5 14 8du * 847,1 1s 8dt 14 8du * 847,1 1s 8dt k5 8du * 847,1 1s 8dt 8du * 847;2c 1s 8fy kb 862 * 8fz,2c 1s 8fy 862 * 8fz;35 1s 859 -2 jf *,35 1s jf * 0 5qm 85b;;;;;;3y 1s * 81l 7mo;;;;;;3y 1s * 81k,9 1s * px -2 8cu,9 1s * -2 8cu;;;33 1s *;;;;;14 1s *;;;;;;;m 1s *,3i 1s 5gv 8u * -2 8e7 -2 8e8,3i 1s 5gv 8u * -2 -2 8e8;;;;1p 1s *;3t 1s 5ib ar -2 82z * 5qq,3t 1s 86i -2 82z * 5qq,3t 1s 5ib ar -2 * 5qq,3t 1s 86i -2 * 5qq,30 1s * 5qq;;;32 1s *;2n 1s je *,32 1s *,n 1s 8dg je *;;37 1s *;;;2t 1s *;2t 1s *;3r 1s * 8u 1;;19 1s *;34 1s *,2e 1s *;z 1s *;z 1s *;;;;;;;;;;;;;1o 1s 60n 8u *;3f 1s * 6e;l 1s 8j * 8u 5jc 821,l 1s 8j * 8u 5wq 821,l 1s 8j * 822 821,s 1s 8j * 8u 5jc 821,s 1s 8j * 8u 5wq 821,s 1s 8j * 822 821;;35 1s * 61d;;3b 1s * 5i0 0 61j,1h 1s kb * 8c5 8c6,1h 1s kb * 8c6;1h 1s kb * 8c5 8c6,1h 1s kb * 8c6;;;;;;;;;;;;;;33 1s *;2g 1s *;34 1s *,2e 1s *,z 1s *,2g 1s *;;1w 1s *;;;r 1s *;;;;2t 1s *;3c 1s 5tr 8u * 5zm,3c 1s 5ki 8u *,3i 1s 8e3 8u * -2 8e4 8e5 -2 8e6,3i 1s 8e3 8u * -2 8e4 -2 8e6;;1j 1s 85y 85z n8 *,1p 1s *;;v 1s n3 *;;;9 1s kb *;;;;;;20 1s n3 *,20 1s ux *,20 1s jx *;;2u 1s 5w8 5z3 *;14 1s *;;;;1h 1s kb nv * 8c5 8c6,1h 1s 14 * 8c5 8c6,1h 1s kb nv * 8c6,1h 1s 14 * 8c6;34 1s *,3z 1s *,1b 1s 8fw 5kq *,1b 1s 8fw *;;;;;;;;;34 1s *;;;33 1s 5ws *;33 1s *;;10 1s * 882,3n 1s * 8a0,3n 1s 8a3 *;;14 1s *;;33 1s *;;19 1s *;;19 1s *;19 1s *;3t 1s * 86a 86b 5uh 86c;1x 1s jx qa * 5s3;;;;;1a 1s 88h 8u * 88i;;3z 1s *;2j 1s 5uh *;;;;;13 1s 14 * kt nv 84w,13 1s 14 * nv 84w;;1k 1s 5os *;3j 1s gt 8u *,10 1s * 5p3,1k 1s kb *;;;2l 1s 0 n3 5k1 n3 *,2l 1s 0 n3 *;;;1a 1s *,2l 1s 0 n3 5k1 n3 *,2l 1s 0 n3 *,23 1s 5ha 8u *;3s 1s 61k *;2t 1s *,3j 1s gt 8u *;;;;;;;;3b 1s * 61j,3b 1s * 857;33 1s *;;;2t 1s *;;;;;;3z 1s *;;2t 1s *,3b 1s 856 0 *,1j 1s 14 * gk ar 85u,1j 1s 14 * ar 85u;;;;1a 1s *,n 1s 8di jx * -2 1;;;;34 1s *,2e 1s *,2g 1s *;;3w 1s * n3 61w,3i 1s 8e3 8u * -2 8e4 8e5 -2 8e6,3i 1s 8e3 8u * -2 8e4 -2 8e6;;2t 1s *;;2j 1s *;3w 1s *;33 1s 603 *;;;;2t 1s *;;;;;;1 1s 8dt k5 14 8du 5wc 5s1 8u *,1 1s 8dt k5 14 8du 5wc 5tr 8u *,1 1s 8dt 14 8du 5wc 5s1 8u *,1 1s 8dt 14 8du 5wc 5tr 8u *,1 1s 8dt k5 8du 5wc 5s1 8u *,1 1s 8dt k5 8du 5wc 5tr 8u *,1 1s 8dt 8du 5wc 5s1 8u *,1 1s 8dt 8du 5wc 5tr 8u *,1 1s 8dt k5 14 8du 5s1 8u *,1 1s 8dt k5 14 8du 5tr 8u *,1 1s 8dt 14 8du 5s1 8u *,1 1s 8dt 14 8du 5tr 8u *,1 1s 8dt k5 8du 5s1 8u *,1 1s 8dt k5 8du 5tr 8u *,1 1s 8dt 8du 5s1 8u *,1 1s 8dt 8du 5tr 8u *;20 1s *;24 1 * rw;1w 1 k6 *;1w 1 ai rw *;;1w 1 jx *;1w 1 k6 -2 *;;;;;;1w 1 jx *;;3y 1 62n * sj 62p;;3y 1 4c *;;3y 1 62r *;;;;;;;;;;;;11 1 * -2 57 -2 635;;;;11 1 636 637 *,11 1 636 *;11 1 vt hk *;11 1 41 kx l1 *,11 1 41 kx *,l 1 41 2gf l1 *,l 1 41 2gf *,2n 1 41 6gp l1 *;;11 1 41 63b *;;11 1 63d *;;11 1 63f *;11 1 270 *;11 1 * 63j;;l 1 * fc 57 63m 63n,l 1 * 57 63m 63n,l 1 * fc 57 63n,l 1 * 57 63n;l 1 63k fc * 57 63m 63n,l 1 63k * 57 63m 63n,l 1 63k fc * 57 63n,l 1 63k * 57 63n;;;;;2y 1 * 63r 63s 63t,2y 1 * 63s 63t,2y 1 * 63r 63t,2y 1 * 63t;;;;;2y 1 63u *;;2y 1 63w -2 d0 -2 *;;;;2y 1 * 642;;2y 1 * kc -2 1;;2y 1 * 646 kc -2 1;;2y 1 * -4 41 2gf l1 63a,2y 1 * -4 41 2gf 63a;;;32 1 649 *;;;;;32 1 * sj wn 64d -2 64e,32 1 * 64d -2 64e;;;;;;;3d 1 sj * 64n 64o;;;3d 1 * 2gf 64q;;;;;i 1 * 64r 64s 64t,i 1 * 64s 64t,i 1 * 64r 64t,i 1 * 64t;17 1 681 * 6cs 6ct 6cu,17 1 681 * 6ct 6cu,17 1 681 * 6cs 6cu,17 1 681 * 6cu;;;i 1 64v 64w 64x *,i 1 64v 64x *,i 1 64v 64w *,i 1 64v *,1t 1 655 *;;;i 1 64z 650 -2 * 652;;;;;;;1t 1 657 *;;3u 1 659 *;;1d 1 * 65d;;;;;;3f 1 * sj u3,3f 1 * 2gf 21g,3f 1 * 65j;;;3f 1 * 2g2;;3f 1 * 65m;3f 1 * 65p;;h 1 * 2bw;;;1o 1 65s *;;1o 1 65u pk *,1o 1 65u *;d 1 * 65x;;d 1 * kc 2gf 1v0 65z,d 1 * kc 2gf 65z;;d 1 * 661;;;;;d 1 664 1w4 *;;3c 1 * pk 24p 25v,3c 1 * 24p 25v;3c 1 * mv;3c 1 * 1v0 66a;;;;3z 1 26f *;;;3z 1 f3 wn 3k *,3z 1 f3 *;;3z 1 jn *;;;;3a 1 *;3a 1 2fx *;;;;;;;29 1 26k 66s 66t *;;2j 1 sj * 66x 66y,2j 1 sj * 66y;;;;;;;;1g 1 b *;;;;1g 1 * 679;;13 1 2n 1vz 2g0 4c *,13 1 2n 1vz 67b *;;13 1 * w9 1u7 2g0 4c 67a,13 1 * w9 1u7 67b 67a,13 1 * 2g0 4c 67a,13 1 * 67b 67a;;13 1 wn 2g0 4c * 67f,13 1 wn 3k * 67f;;;13 1 jx 67g 2g0 4c *,13 1 jx 67g gf *;;13 1 * kh se 2cm;13 1 67j *;;1z 1 * 67n;;;;1z 1 67o sj 67p *,1z 1 67s kc 67p *;;;;;;;;7 1 * 67z 0 680 681 0,7 1 * 0 680 681 0,7 1 * 67z 0 681 0,7 1 * 0 681 0,7 1 * 67z 0 680 0,7 1 * 0 680 0,7 1 * 67z 0 0,7 1 * 0 0;;;;26 1 jx * 683 684,26 1 jx * 684,26 1 jx * 683,26 1 jx *;;;;;26 1 * gf k6 688,26 1 * k6 688;;;;;3b 1 68b *;3b 1 * 3k 68e,3b 1 * 68e,3b 1 68j cr * 68a,3b 1 0 * 68k;;3b 1 * 3k 20l u0 20f,3b 1 * 3k 21q 20f,3b 1 * 20l u0 20f,3b 1 * 21q 20f;;;;;;35 1 * sj u3 41 26f,35 1 * sj u3 2g5 0 es,35 1 * sj u3 68m,35 1 * sj ig 41 26f,35 1 * sj ig 2g5 0 es,35 1 * sj ig 68m,35 1 * sj 2dw 41 26f,35 1 * sj 2dw 2g5 0 es,35 1 * sj 2dw 68m,35 1 * 68n 41 26f,35 1 * 68n 2g5 0 es,35 1 * 68n 68m,35 1 * 41 26f,35 1 * 2g5 0 es,35 1 * 68m;;;;;35 1 68o 68p * 68r;;;35 1 kp 1zf 68s 2g0 * 68u -4 68v,35 1 68w 68s 2g0 * 68u -4 68v,35 1 kp 1zf 68s * 68u -4 68v,35 1 68w 68s * 68u -4 68v,35 1 kp 1zf 68s 2g0 * -4 68v,35 1 68w 68s 2g0 * -4 68v,35 1 kp 1zf 68s * -4 68v,35 1 68w 68s * -4 68v;;35 1 kp 1zf 68s 2g0 68u -4 *,35 1 68w 68s 2g0 68u -4 *,35 1 kp 1zf 68s 68u -4 *,35 1 68w 68s 68u -4 *,35 1 kp 1zf 68s 2g0 -4 *,35 1 68w 68s 2g0 -4 *,35 1 kp 1zf 68s -4 *,35 1 68w 68s -4 *;;;;35 1 2g0 4c * -2 68x 68y,35 1 gf * -2 68x 68y;;;;;;;25 1 694 695 *;;;;;;;;1j 1 wn 69c * 69d;;;1j 1 2gf 69g vq *;;;;1j 1 wn 3k *;;;1j 1 69m 69n * 69j,1j 1 69m * 69j;;;3t 1 * 69p 69q;3t 1 69p 69u 69t *;;;;3t 1 69p 69v *;;;;;;;10 1 * 6bh 41 22d,10 1 * 6bh 2g2 2gf,10 1 * 6bh 6bi,10 1 * 6bj 6bk fc 2gf,10 1 * 6bj 6bk 6bl,10 1 * u0 sj 1;;3t 1 ex hr -4 6a4 -4 *;;3t 1 * 2gf 6a8;;;;;3t 1 69p * 1vv u0;;;;;;;;k 1 6aj * 6ag 6al;;;;;;30 1 * 6ap;30 1 *;30 1 ja *;30 1 kx *;1x 1 * 0 6av 0 6aw,1x 1 * 0 0 6aw,1x 1 * 0 6av 6aw,1x 1 * 0 6aw,1x 1 * 0 6av 0 6b0 6b1 8s,1x 1 * 0 0 6b0 6b1 8s,1x 1 * 0 6av 6b0 6b1 8s,1x 1 * 0 6b0 6b1 8s,1x 1 * 6b2 6b3 6b4 8s;;1x 1 0 6av 0 * kc 2g8 6ax,1x 1 0 6av 0 * 6ay 6ax,1x 1 0 0 * kc 2g8 6ax,1x 1 0 0 * 6ay 6ax,1x 1 0 6av * kc 2g8 6ax,1x 1 0 6av * 6ay 6ax,1x 1 0 * kc 2g8 6ax,1x 1 0 * 6ay 6ax,1x 1 0 6av 0 * kc 2g8,1x 1 0 6av 0 * 6ay,1x 1 0 0 * kc 2g8,1x 1 0 0 * 6ay,1x 1 0 6av * kc 2g8,1x 1 0 6av * 6ay,1x 1 0 * kc 2g8,1x 1 0 * 6ay;;;1x 1 * 14 8s,1x 1 * mq 8s;;;;;;;;1x 1 6b5 6av 6b6 * 6b1 8s,1x 1 6b5 6b6 * 6b1 8s,1x 1 6b5 6av * 6b1 8s,1x 1 6b5 * 6b1 8s;1x 1 fc 2gf * 2e1;1x 1 cr * 6b4 8s;1x 1 0 6b9 kh 64j *,19 1 2ey 2gf *;;19 1 kh 6bb *,10 1 6bw wn 6bx gf 6be *,10 1 6bw 6bx gf 6be *,10 1 6bw wn 6bx 6be *,10 1 6bw 6bx 6be *,10 1 6bw wn 6bx gf *,10 1 6bw 6bx gf *,10 1 6bw wn 6bx *,10 1 6bw 6bx *;19 1 2g2 23r 2gf *,19 1 2g2 6be *;;;10 1 6bf *;;;;;;;10 1 dh 270 *;10 1 2b0 8s *,10 1 6bp *;;;;;10 1 * -2 1 -4 mq 8s,10 1 * -2 1 -4 14 8s,10 1 * -2 1 -4 1z8 8s,10 1 * -2 1 -4 mq 2fp;10 1 6bt -2 1 -4 *,10 1 * 6bm 6bv;;;;;2x 1 6by 6c0 *,2x 1 6by *;;2x 1 * 1x2 fc;2x 1 6c1 *;;;;;2b 1 6c5 6c3 6c6 *,2b 1 6c5 6c3 *;;;2l 1 * kh sj se 6cb,2l 1 * 6cc se 6cb,2l 1 * se 6cb,2l 1 * kh sj 6cb,2l 1 * 6cc 6cb,2l 1 * 6cb;;;2l 1 * se 21i 6ce,2l 1 * se 1w7 6ce,2l 1 * 6cf 6ce;;;2l 1 * 6bb 0,2l 1 * 0,1r 1 * 6gw 6gx,1r 1 * 6gx;2l 1 6cg 6bb *,2l 1 6cg *;;2l 1 0 6ci 63m *;2l 1 * 6ci 6cl 6cm;;;2l 1 * -2 6co;2l 1 56 *;;o 1 6cp *;;;;;;17 1 d0 64j 6cv *,17 1 d0 64j *;;17 1 6cx *;;23 1 6cz * 6d1;;;23 1 * 6d4,1h 1 6h9 se * 26u sj 6ha 6hb,1h 1 6h9 se * sj 6ha 6hb,1h 1 6h9 se * 26u 6ha 6hb,1h 1 6h9 se * 6ha 6hb,1h 1 6h9 se * 26u sj 6ha,1h 1 6h9 se * sj 6ha,1h 1 6h9 se * 26u 6ha,1h 1 6h9 se * 6ha;;;;;1l 1 6d6 2gf 6d7 *,1l 1 6d6 2gf *;;1l 1 2gf 6d9 *;37 1 o4 * 6dc;;37 1 * 6df sj kx,37 1 * 6df sj se,37 1 * 6df 6de,37 1 * sj kx,37 1 * sj se,37 1 * 6de;;;;;37 1 jn *,3h 1 6gv *;37 1 * 6dk 6dl se 6dm;;;;38 1 * o4 2bq 6do;;38 1 6dn * 6do;38 1 * 6dr;;;;;38 1 6du * 6d5 22d;3n 1 * 6dx 3g 1y5,3n 1 * 6dx 1y5 d0,3n 1 * 6dx 6dy,3n 1 * 3g 1y5,3n 1 * 1y5 d0,3n 1 * 6dy;;;;3n 1 6dz *;3n 1 * 6e2 6e3,3n 1 * 6e3;;;3n 1 * 6e5 6e6,3n 1 * 6e6;;;;3n 1 6e7 0 * 2dj kh 2gf,3n 1 6e7 0 * 2dj 21e 22d,3n 1 6e7 0 * 2dj kh kx,3n 1 6e7 0 * 2dj 6e9,3n 1 6e7 * 2dj kh 2gf,3n 1 6e7 * 2dj 21e 22d,3n 1 6e7 * 2dj kh kx,3n 1 6e7 * 2dj 6e9;;3n 1 6e7 14 q9 kc *,3n 1 6e7 0 2bl kc *,3n 1 6e7 th 2bl kc *,3n 1 6e7 0 *;;3n 1 * 26h 2dj,3n 1 * 2dj;;3n 1 243 20u 2cp *,3n 1 243 k 2cp *,3n 1 243 6ef *;;;;u 1 6eh *;3g 1 * 6ek 6el 6em 6eq 6en kc 2gf 6ep,3g 1 * 6el 6em 6eq 6en kc 2gf 6ep,3g 1 * 6ek 6em 6eq 6en kc 2gf 6ep,3g 1 * 6em 6eq 6en kc 2gf 6ep,3g 1 * 6ek 6el 6em 6en kc 2gf 6ep,3g 1 * 6el 6em 6en kc 2gf 6ep,3g 1 * 6ek 6em 6en kc 2gf 6ep,3g 1 * 6em 6en kc 2gf 6ep,3g 1 * 6ek 6el 6em 6eq 6en 6ep,3g 1 * 6el 6em 6eq 6en 6ep,3g 1 * 6ek 6em 6eq 6en 6ep,3g 1 * 6em 6eq 6en 6ep,3g 1 * 6ek 6el 6em 6en 6ep,3g 1 * 6el 6em 6en 6ep,3g 1 * 6ek 6em 6en 6ep,3g 1 * 6em 6en 6ep;;;;;3g 1 6ej 6ek 6el 6em 6eq 6en kc 2gf * 6ep,3g 1 6ej 6el 6em 6eq 6en kc 2gf * 6ep,3g 1 6ej 6ek 6em 6eq 6en kc 2gf * 6ep,3g 1 6ej 6em 6eq 6en kc 2gf * 6ep,3g 1 6ej 6ek 6el 6em 6en kc 2gf * 6ep,3g 1 6ej 6el 6em 6en kc 2gf * 6ep,3g 1 6ej 6ek 6em 6en kc 2gf * 6ep,3g 1 6ej 6em 6en kc 2gf * 6ep,3g 1 6ej 6ek 6el 6em 6eq 6en * 6ep,3g 1 6ej 6el 6em 6eq 6en * 6ep,3g 1 6ej 6ek 6em 6eq 6en * 6ep,3g 1 6ej 6em 6eq 6en * 6ep,3g 1 6ej 6ek 6el 6em 6en * 6ep,3g 1 6ej 6el 6em 6en * 6ep,3g 1 6ej 6ek 6em 6en * 6ep,3g 1 6ej 6em 6en * 6ep;;;3g 1 * -4 0 6et;3g 1 6er -4 0 * 6et;;;;;2z 1 * fc 41 242 0 6ey,2z 1 * fc 6ez 0 6ey,2z 1 * 41 242 0 6ey,2z 1 * 6ez 0 6ey,2z 1 * fc 41 242 6ey,2z 1 * fc 6ez 6ey,2z 1 * 41 242 6ey,2z 1 * 6ez 6ey;;;2z 1 * 2gf l1 6f1;;;;2z 1 * d0 6cl 6f5 wn,2z 1 * d0 6cl 6f5;;2z 1 6f4 d0 6cl 6f5 wn *,2z 1 6f4 d0 6cl 6f5 *;;;;;;2z 1 6f9 6fa 6fb *,2z 1 6f9 6fb *;;;2z 1 6fd 6fe * u0 6fg 69j,2z 1 6fd 6fe * 6fg 69j;;;2z 1 * 6fj 6fk kc 2dt,2z 1 * 6fj 6fk kj kc 2dt,2z 1 * 6fj 6fk 2bx u0,2z 1 * 6fj 6fk 6fl;;;;2n 1 * 26g 1,2n 1 * 1;;2n 1 6fn -4 *;;2n 1 6fp 6fr *;;;2n 1 6fs -2 *;2n 1 * 6fv,2n 1 * 6g2 6g3 1,2n 1 * 6g2 1;;2n 1 25y sj -2 * 6fx 6fy,2n 1 224 sj -2 * 6fx 6fy,2n 1 1uf sj -2 * 6fx 6fy,2n 1 6fz -2 * 6fx 6fy,2n 1 25y sj -2 * 6fy,2n 1 224 sj -2 * 6fy,2n 1 1uf sj -2 * 6fy,2n 1 6fz -2 * 6fy;;;;2n 1 25y sj -2 * u3 1,2n 1 224 sj -2 * u3 1,2n 1 6g1 -2 * u3 1,2n 1 25y sj -2 * 1,2n 1 224 sj -2 * 1,2n 1 6g1 -2 * 1;;;;;;;;;;;;2n 1 6gb *;2n 1 e9 sj 4c *,2n 1 224 sj 4c *,2n 1 25y sj 4c *,2n 1 gf sj 4c *,2n 1 3k sj 4c *,2n 1 6ge 4c *;;;;2n 1 * se 6gi;;;;2n 1 * 6gm 6gn;;;;;1q 1 * 6gr;;3j 1 * 6gt;;;;;;1r 1 * 6gz 6h0;;;1h 1 * 6h2 6h3 6h4,1h 1 * 6h3 6h4,1h 1 * 6h2 6h4,1h 1 * 6h4;;;;1h 1 * 6h6 6h7 0 1 6h8,1h 1 * 6h7 0 1 6h8,1h 1 * 6h6 0 1 6h8,1h 1 * 0 1 6h8,1h 1 * 6h6 6h7 1 6h8,1h 1 * 6h7 1 6h8,1h 1 * 6h6 1 6h8,1h 1 * 1 6h8;;;;1h 1 * 6dk sj 6ha 6hb,1h 1 * sj 6ha 6hb,1h 1 * 6dk 6ha 6hb,1h 1 * 6ha 6hb,1h 1 * 6dk sj 6ha,1h 1 * sj 6ha,1h 1 * 6dk 6ha,1h 1 * 6ha;;;3m 1 * se 6d3 ky,3m 1 * 6hd ky,3m 1 * ky;;2 1 * 6hf;;;;2 1 6hg 6hh *,2 1 69p *;22 1 * 2z 6hj;;b 1 6dl 2gf 6hk *,b 1 6dl 2gf *;q 1 *;;1w 2 qf -4 6hn -4 *;1w 2 6hn * m5;;32 2 * 6k2 -2 6k3 -2 6k4,15 2 * 6sk;1w 2 6hn -2 6hr m5 *;;1w 2 6hn -2 6ht -2 *;;1w 2 2i9 *;1w 2 m5 *;;1w 2 m5 6hy *,26 2 2ij kv 2zq *;3y 2 30j *;3y 2 2p9 *;;;;11 2 * -2 m2 6i6 -2 6i7,11 2 * -2 m2 6i6 -2;;;;;11 2 6i9 *;11 2 2px *;;11 2 * 6ic;l 2 14 gy 2jx 8u 2jw *,l 2 14 gy 2jx 8u gy *,l 2 14 gy 2jx 8u 31s *,l 2 14 gy 2jx 6if *;;;;l 2 * m2 6ig 6ih,l 2 * m2 6ih;;;2y 2 2px *;2y 2 * 6hy 6in;;;2y 2 6io *;2y 2 * -2 1;2y 2 1 -2 * 6is;;;2y 2 * ao 6iv;;;2n 2 * -8 6iw;2n 2 * -2 6iz;;2n 2 * 14 2ut,2n 2 * 6j1;;2n 2 14 *;;;;2n 2 2u3 *;;2n 2 6j7 *;2k 2 * 6s2;3p 2 14 6j9 *;;3p 2 rt 6jb *;;;2t 2 2vg 8u *;3d 2 2hb 8u * 6jh 6ji,3d 2 6jj * 6jh 6ji,3d 2 2hb 8u * 6ji,3d 2 6jj * 6ji;;;;i 2 * 8i tq -2 6jl,i 2 * 6jm -2 6jl,i 2 * -2 6jl,i 2 * 6jn 6jo,i 2 * 6jo;;;;;1t 2 gt 8u *,3j 2 gt 8u *;1t 2 gt *;1t 2 2ur *;;1t 2 6js *;1t 2 * 6jv;;;;1t 2 6j9 *;;3u 2 6j9 * 6k1,3u 2 6j9 *;;;;;32 2 * 6k6 -2 6k7;;;;32 2 * 6ka 6kb 6kc 6kd,32 2 * 6ka 6kc 6kd;;;;;1d 2 * 6kf;;;3f 2 *;3f 2 2ij *;3f 2 2nf *;;;;;d 2 6km 6kn -2 *;;3z 2 2hw *;3z 2 tt 2pp *,3z 2 qf 33f 2oi *;;;29 2 6kt 8i tq -2 * ba 2s4,29 2 6kt 8i tq -2 * 14 33e k1,29 2 6kt 8i tq -2 * ba 33e,29 2 6kt 8i tq -2 * 6kv,29 2 6kt 6kw -2 * ba 2s4,29 2 6kt 6kw -2 * 14 33e k1,29 2 6kt 6kw -2 * ba 33e,29 2 6kt 6kw -2 * 6kv,29 2 6kt -2 * ba 2s4,29 2 6kt -2 * 14 33e k1,29 2 6kt -2 * ba 33e,29 2 6kt -2 * 6kv;;;;t 2 * 6sj 1;1g 2 6kx 6ky b *,1g 2 6kx b *,1g 2 6kx 6ky *,1g 2 6kx *;;;;;;13 2 33f 6l4 * 6l6;;;;;1z 2 * 14 31r h5 2v6;;26 2 6lb *;26 2 m5 * 6hy 6hz;;;;35 2 2lg 2u3 -2 *;35 2 * -2 6lh;;;35 2 * 0 6lj 6lk;;;;35 2 6lo * 14 6lq 8i 103,35 2 6lo * 14 6lq tq 8i 2ig,35 2 6lo * 14 6lq 2ig;;25 2 m5 8i *,25 2 6ls *;;;;25 2 jq -2 jq *;;;1j 2 33f 2ik c9 -2 *,1j 2 33f 32s 8i 2ol -2 *,1j 2 33f 2oi -2 *;;1j 2 33e 6lz 14 c9 -2 *,1j 2 33e 6lz 333 8i 2ol -2 *,1j 2 33e 6lz c6 -2 *;;;1j 2 6m2 8u 33f * nv 6m4,1j 2 6m2 8u 33f * 6m4;;1j 2 2u3 2in * 33e;;3t 2 6m6 * 6m8,3t 2 * 6m9 6ma 14 c9 -2 6mb,3t 2 * 6m9 6ma 6mc -2 6mb,3t 2 * 6m9 14 c9 -2 6mb,3t 2 * 6m9 6mc -2 6mb,40 2 * 6tc;;;;;;;;;;;;k 2 * m2 2nm,k 2 * m2 2jy,k 2 * m2 ql,k 2 * m2 ar 2sh,k 2 * m2 2sh,k 2 * m2 2ns,k 2 * ba 2s4 m2,k 2 * 6mk;;k 2 * px 2ic 2s3 6mm m2 ar 2sh,k 2 * px 2ic 2s3 6mm m2 6mn,k 2 * px 14 2s3 6mm m2 ar 2sh,k 2 * px 14 2s3 6mm m2 6mn,k 2 * px px 31m 6mm m2 ar 2sh,k 2 * px px 31m 6mm m2 6mn,k 2 * px 6mo 6mm m2 ar 2sh,k 2 * px 6mo 6mm m2 6mn,k 2 * 2ic 2s3 6mm m2 ar 2sh,k 2 * 2ic 2s3 6mm m2 6mn,k 2 * 14 2s3 6mm m2 ar 2sh,k 2 * 14 2s3 6mm m2 6mn,k 2 * px 31m 6mm m2 ar 2sh,k 2 * px 31m 6mm m2 6mn,k 2 * 6mo 6mm m2 ar 2sh,k 2 * 6mo 6mm m2 6mn,k 2 * px 2ic 2s3 m2 ar 2sh,k 2 * px 2ic 2s3 m2 6mn,k 2 * px 14 2s3 m2 ar 2sh,k 2 * px 14 2s3 m2 6mn,k 2 * px px 31m m2 ar 2sh,k 2 * px px 31m m2 6mn,k 2 * px 6mo m2 ar 2sh,k 2 * px 6mo m2 6mn,k 2 * 2ic 2s3 m2 ar 2sh,k 2 * 2ic 2s3 m2 6mn,k 2 * 14 2s3 m2 ar 2sh,k 2 * 14 2s3 m2 6mn,k 2 * px 31m m2 ar 2sh,k 2 * px 31m m2 6mn,k 2 * 6mo m2 ar 2sh,k 2 * 6mo m2 6mn;;;;30 2 * 6mq;;;30 2 6mr *;;30 2 6mt *;;1x 2 0 6mv 0 * 6mx,1x 2 0 0 * 6mx,1x 2 0 6mv * 6mx,1x 2 0 * 6mx;;1x 2 0 6mv 0 6mw 6mx *,1x 2 0 0 6mw 6mx *,1x 2 0 6mv 6mw 6mx *,1x 2 0 6mw 6mx *;1x 2 * 0 6n0 0 6n1 6n2,1x 2 * 0 0 6n1 6n2,1x 2 * 0 6n0 6n1 6n2,1x 2 * 0 6n1 6n2,1x 2 * 0 6n0 0 6n1,1x 2 * 0 0 6n1,1x 2 * 0 6n0 6n1,1x 2 * 0 6n1;;;;;;;;1x 2 rt 33e *;;;;;;10 2 1ad * -2 1;;;;10 2 2ut *;10 2 2zq *;2x 2 * 6nk 6nl,2x 2 * 6nl;;;2x 2 * 6nn;;;;;2l 2 * 6ns 6nt,2l 2 * 6nt;;;2l 2 * 6nv -2 6nw,2l 2 * -2 6nw;;;2l 2 * 6ny -2 2w3 2jq,2l 2 * 6ny -2 6nz,2l 2 * 6ny -2;;;;;2l 2 * -2 6o3;;m 2 33f *;17 2 2hb 8i 6o6 -2 *,17 2 2w3 6o6 -2 *;;17 2 * 8u 2ja,17 2 * 6o8;;;;1l 2 * 6oc;;1l 2 6ob 6oc *;1l 2 33e *,b 2 14 33e *,2d 2 6no *;37 2 * 14 k5,37 2 * 14 gx,37 2 * 14 8i,37 2 * 6og;;38 2 * 8u 2ke 14 2nb,38 2 * 8u 2ke 2mk 2k3,38 2 * 8u 2ke 8u 2k3,38 2 * 8i 2ov 14 2nb,38 2 * 8i 2ov 2mk 2k3,38 2 * 8i 2ov 8u 2k3,38 2 * 8u 2uv 14 2nb,38 2 * 8u 2uv 2mk 2k3,38 2 * 8u 2uv 8u 2k3,38 2 * 2sd 14 2nb,38 2 * 2sd 2mk 2k3,38 2 * 2sd 8u 2k3;;;3n 2 * 14 9h -2 6oi,3n 2 * 6oj -2 6oi;;;3n 2 * ba 2s4,3n 2 * m2 2rk,3n 2 * 8u 2k8;3n 2 6on *;3n 2 * 0 6oq;;;;3n 2 1 6ou *;;3n 2 * -2 6ow;;3n 2 6on *;3n 2 * 0 0 316;3n 2 * -2 14 32o,3n 2 * -2 6p0;;3n 2 * 0;3n 2 * -2 2il;3n 2 2il *;;;3g 2 * 6p7 6p8 2ib 8u 44 2tg 6p9 8u vi 6pa,3g 2 * 6p7 6p8 2ib 8u 44 2tg 6p9 8u sa 6pa,3g 2 * 6p7 6p8 2ib 8u 6pb 6p9 8u vi 6pa,3g 2 * 6p7 6p8 2ib 8u 6pb 6p9 8u sa 6pa,3g 2 * 6p7 6p8 6pc 44 2tg 6p9 8u vi 6pa,3g 2 * 6p7 6p8 6pc 44 2tg 6p9 8u sa 6pa,3g 2 * 6p7 6p8 6pc 6pb 6p9 8u vi 6pa,3g 2 * 6p7 6p8 6pc 6pb 6p9 8u sa 6pa,3g 2 * 6p8 2ib 8u 44 2tg 6p9 8u vi 6pa,3g 2 * 6p8 2ib 8u 44 2tg 6p9 8u sa 6pa,3g 2 * 6p8 2ib 8u 6pb 6p9 8u vi 6pa,3g 2 * 6p8 2ib 8u 6pb 6p9 8u sa 6pa,3g 2 * 6p8 6pc 44 2tg 6p9 8u vi 6pa,3g 2 * 6p8 6pc 44 2tg 6p9 8u sa 6pa,3g 2 * 6p8 6pc 6pb 6p9 8u vi 6pa,3g 2 * 6p8 6pc 6pb 6p9 8u sa 6pa,3g 2 * 6p7 2ib 8u 44 2tg 6p9 8u vi 6pa,3g 2 * 6p7 2ib 8u 44 2tg 6p9 8u sa 6pa,3g 2 * 6p7 2ib 8u 6pb 6p9 8u vi 6pa,3g 2 * 6p7 2ib 8u 6pb 6p9 8u sa 6pa,3g 2 * 6p7 6pc 44 2tg 6p9 8u vi 6pa,3g 2 * 6p7 6pc 44 2tg 6p9 8u sa 6pa,3g 2 * 6p7 6pc 6pb 6p9 8u vi 6pa,3g 2 * 6p7 6pc 6pb 6p9 8u sa 6pa,3g 2 * 2ib 8u 44 2tg 6p9 8u vi 6pa,3g 2 * 2ib 8u 44 2tg 6p9 8u sa 6pa,3g 2 * 2ib 8u 6pb 6p9 8u vi 6pa,3g 2 * 2ib 8u 6pb 6p9 8u sa 6pa,3g 2 * 6pc 44 2tg 6p9 8u vi 6pa,3g 2 * 6pc 44 2tg 6p9 8u sa 6pa,3g 2 * 6pc 6pb 6p9 8u vi 6pa,3g 2 * 6pc 6pb 6p9 8u sa 6pa,3g 2 * 6p7 6p8 2ib 8u 6p9 8u vi 6pa,3g 2 * 6p7 6p8 2ib 8u 6p9 8u sa 6pa,3g 2 * 6p7 6p8 6pc 6p9 8u vi 6pa,3g 2 * 6p7 6p8 6pc 6p9 8u sa 6pa,3g 2 * 6p8 2ib 8u 6p9 8u vi 6pa,3g 2 * 6p8 2ib 8u 6p9 8u sa 6pa,3g 2 * 6p8 6pc 6p9 8u vi 6pa,3g 2 * 6p8 6pc 6p9 8u sa 6pa,3g 2 * 6p7 2ib 8u 6p9 8u vi 6pa,3g 2 * 6p7 2ib 8u 6p9 8u sa 6pa,3g 2 * 6p7 6pc 6p9 8u vi 6pa,3g 2 * 6p7 6pc 6p9 8u sa 6pa,3g 2 * 2ib 8u 6p9 8u vi 6pa,3g 2 * 2ib 8u 6p9 8u sa 6pa,3g 2 * 6pc 6p9 8u vi 6pa,3g 2 * 6pc 6p9 8u sa 6pa,3g 2 * 6p7 6p8 2ib 8u 44 2tg 6p9 6pa,3g 2 * 6p7 6p8 2ib 8u 6pb 6p9 6pa,3g 2 * 6p7 6p8 6pc 44 2tg 6p9 6pa,3g 2 * 6p7 6p8 6pc 6pb 6p9 6pa,3g 2 * 6p8 2ib 8u 44 2tg 6p9 6pa,3g 2 * 6p8 2ib 8u 6pb 6p9 6pa,3g 2 * 6p8 6pc 44 2tg 6p9 6pa,3g 2 * 6p8 6pc 6pb 6p9 6pa,3g 2 * 6p7 2ib 8u 44 2tg 6p9 6pa,3g 2 * 6p7 2ib 8u 6pb 6p9 6pa,3g 2 * 6p7 6pc 44 2tg 6p9 6pa,3g 2 * 6p7 6pc 6pb 6p9 6pa,3g 2 * 2ib 8u 44 2tg 6p9 6pa,3g 2 * 2ib 8u 6pb 6p9 6pa,3g 2 * 6pc 44 2tg 6p9 6pa,3g 2 * 6pc 6pb 6p9 6pa,3g 2 * 6p7 6p8 2ib 8u 6p9 6pa,3g 2 * 6p7 6p8 6pc 6p9 6pa,3g 2 * 6p8 2ib 8u 6p9 6pa,3g 2 * 6p8 6pc 6p9 6pa,3g 2 * 6p7 2ib 8u 6p9 6pa,3g 2 * 6p7 6pc 6p9 6pa,3g 2 * 2ib 8u 6p9 6pa,3g 2 * 6pc 6p9 6pa;;;;;;;;2z 2 * 8i 2ig 6pf,2z 2 * 44 2tg 0 6pf,2z 2 * 6pg 6pf,2z 2 * 6pk 6pf;;;2z 2 * 6pi 6pj;;;;2z 2 * 6pm 6pn 8i cc,2z 2 * 6pm 6pn;;;2z 2 6pl 6pm 6pn *;;;;;3j 2 6ps 8u *,3j 2 6ps *;;;1r 2 * 6px 6py,1r 2 * 6py;;;;;1h 2 6pz 6q0 6q2 *,1h 2 6pz 6q2 *,1h 2 6pz 6q0 *,1h 2 6pz *;;;1h 2 6q3 * 6q5;;1h 2 * 0 1 6q7,1h 2 * 1 6q7;;;3m 2 6q8 *;;;;2 2 6qc *;2 2 * 6qf;;;2 2 6qg *;;;2v 2 * 8i 2h7,2v 2 * 6ql;;;2v 2 6qm 8u * -8 6qo;;;2v 2 2hn *;3k 2 6mt *;;39 2 6qs *;;39 2 6qu *;16 2 * 6qx;;;;16 2 6qy 6kn 6qz *,16 2 6qy 6kn *;;;16 2 2ij 6r2 *;;;2m 2 2ib 8u 6r5 *,2m 2 6r7 6r5 *;;2m 2 14 gy * 8u 33k,2m 2 14 gy * 6r9,2m 2 44 k1 8u gy * 8u 33k,2m 2 44 k1 8u gy * 6r9,2m 2 44 k1 ao * 8u 33k,2m 2 44 k1 ao * 6r9,2m 2 44 * 8u 33k,2m 2 44 * 6r9,2m 2 14 gy *,2m 2 44 k1 8u gy *,2m 2 44 k1 ao *,2m 2 44 *;;2o 2 * -2 6rb;;;;2o 2 6rc -2 6rd *;;2o 2 6rf gy * 6kn 6rh 6ri,2o 2 6rf * 6kn 6rh 6ri,2o 2 6rf gy * 6rh 6ri,2o 2 6rf * 6rh 6ri,2o 2 6rf gy * 6kn 6ri,2o 2 6rf * 6kn 6ri,2o 2 6rf gy * 6ri,2o 2 6rf * 6ri,2o 2 6rf gy * 6kn 6rh,2o 2 6rf * 6kn 6rh,2o 2 6rf gy * 6rh,2o 2 6rf * 6rh,2o 2 6rf gy * 6kn,2o 2 6rf * 6kn,2o 2 6rf gy *,2o 2 6rf *;;;;;;;2o 2 2kc * -4 6ro;;;;6 2 * 6rs 6rt,6 2 * 6rt;;;;;;6 2 6rw *;6 2 * 6rz 6s0 6s1;;;;;;2k 2 6s3 -2 nv 2u3 33f *,2k 2 6s3 -2 nv 2u3 *;2k 2 6s3 -2 *;2k 2 * 6s7;;2k 2 * -2 2k3 2u3,2k 2 * -2 2ib 8u 2u3;2k 2 6s8 -2 *;;2k 2 6sa *;t 2 * pk 2nq,t 2 * 6sd;;t 2 * 14;;t 2 6sf *;t 2 14 *;t 2 c6 *;;;15 2 *;15 2 * 6sn 6so,15 2 * 6so;;;;15 2 f7 33f *,15 2 f7 *;15 2 * 6ss 6st;;;;;;1v 2 6q3 6q2 *,1v 2 6q3 *;;1v 2 6sy -2 *;1v 2 * -2 j4 8u 2v4,1v 2 * -2 6t1;;;;;1e 2 * 6t6 6t7,1e 2 * 6t7;;;1e 2 6q3 *;;1e 2 6t9 * -2 6tb;;;;1m 2 * -2 6tf;;;;2s 2 6tg 6th *,2s 2 6tg *;;1y 2 2jj *;;;18 2 * 6to -2 6tp;;;18 2 * 6tr;;18 2 8i 2ig *,18 2 k5 *;36 2 * 6tu 6tv,36 2 * 6tv;;;;;;x 2 * 8u 2ir -2 1;x 2 6tz * -2 1;x 2 * 1;;1w 4 * 6u4;;1w 4 3dv -2 *;;1w 4 39k *;;3y 4 3mt *;;;3y 4 2p 6ub *;;3y 4 3jr *;;11 4 * -2 384 6uh -2 6ui,11 4 * -2 384 6uh -2;;;11 4 384 kl -2 *;;11 4 6uk *;;;11 4 6un *;;11 4 6ur 6up *,11 4 6ur *;;11 4 * 6ut;;11 4 * eh 36w 6uv,11 4 * 6uw 6uv;;;;;l 4 6ux 3n0 384 6uy *,l 4 6ux 384 6uy *,l 4 6ux 3n0 384 *,l 4 6ux 384 *;;l 4 6um 6v0 *;;l 4 3lz 3gn uf 6v2 *,l 4 3lz 3gn uf *;2y 4 3bw 3lz -2 *;2y 4 * 6v6;;2y 4 * uf -2 1;2y 4 * -4 6um 6v0 6v1;;2n 4 6v9 -8 *;2n 4 * -2 6vc;;2n 4 s1 *;;2n 4 6ve *;;2n 4 ux *;;3p 4 15 3ed *;;3p 4 3dm 6vk *;;4 4 3lz 6vm -2 *;;;;;3d 4 6vr * s1 6vt,3d 4 6vr * 6vt;;;3d 4 kg -2 6vu -2 *;i 4 * -2 6vx;;i 4 * -2 6vz;;;;;i 4 6w0 6w1 6w2 *,i 4 6w0 6w2 *;;1t 4 6w4 *;;1t 4 3lz 6w6 *;;1t 4 6w8 *;32 4 * -2 6wb -2 6wc;;;;;32 4 6wd -2 6we -2 *;32 4 * -2 3id;32 4 * -2 6wi -2 6wj -2 3id;;;;;;;;;;3z 4 jd *;3z 4 4s *;;;29 4 6wu -2 *;29 4 * -2 s1 3ef,29 4 * -2 6wx;;;;;;1g 4 b *;;13 4 3ai 6x3 *;;13 4 6x5 *;;1z 4 3cz *;26 4 39k *;;;;3b 4 jz 3cw 0 *,3b 4 6xe 0 *;;;;35 4 * -2 36j 0 u9,35 4 * -2 36j 8u 0 u9,35 4 * -2 6xi;;;;;;35 4 38y 3dm -2 *;;25 4 6xo *;25 4 * gf 3dv 6xb,25 4 * 3dv 6xb,k 4 * 3ld 3fw -2 6y9 6ya ar 3cs,k 4 * 3ld 3fw -2 6y9 6ya 6yb,k 4 * 6yc -2 6y9 6ya ar 3cs,k 4 * 6yc -2 6y9 6ya 6yb,k 4 * -2 6y9 6ya ar 3cs,k 4 * -2 6y9 6ya 6yb,k 4 * 3ld 3fw -2 6ya ar 3cs,k 4 * 3ld 3fw -2 6ya 6yb,k 4 * 6yc -2 6ya ar 3cs,k 4 * 6yc -2 6ya 6yb,k 4 * -2 6ya ar 3cs,k 4 * -2 6ya 6yb;;1j 4 6w1 6xr -2 *;;;1j 4 6wy 6xt 6xu -2 *;;1j 4 * ti s1 ih s1 37l,1j 4 * ti s1 6xy,1j 4 * ti ih s1 37l,1j 4 * ti 6xy;;3t 4 * -2 6wy 6y0;;3t 4 6wy 6y0 *;;3t 4 6wy 6y2 6xu *;;;;;;;;;;;;30 4 6ye *;30 4 * 6yh;;;1x 4 0 6yi 0 * 6yk 6yl,1x 4 0 0 * 6yk 6yl,1x 4 0 6yi * 6yk 6yl,1x 4 0 * 6yk 6yl,1x 4 0 6yi 0 * 6yl,1x 4 0 0 * 6yl,1x 4 0 6yi * 6yl,1x 4 0 * 6yl,1x 4 0 6yi 0 * 6yk,1x 4 0 0 * 6yk,1x 4 0 6yi * 6yk,1x 4 0 * 6yk,1x 4 0 6yi 0 *,1x 4 0 0 *,1x 4 0 6yi *,1x 4 0 *;;;1x 4 * 0 6yn 0 6yo mq 8k,1x 4 * 0 0 6yo mq 8k,1x 4 * 0 6yn 6yo mq 8k,1x 4 * 0 6yo mq 8k,1x 4 * 0 6yn 0 6yo 8k,1x 4 * 0 0 6yo 8k,1x 4 * 0 6yn 6yo 8k,1x 4 * 0 6yo 8k;;;;;1x 4 6yp 6yi 6yq * mq 8k,1x 4 6yp 6yq * mq 8k,1x 4 6yp 6yi * mq 8k,1x 4 6yp * mq 8k;;1x 4 kn 6wy *;;10 4 * 6yw;;10 4 * 3da 8n 0,10 4 * 6yy 0,10 4 * 3da 8n,10 4 * 6yy;;;;;;10 4 * 6z4;;;2x 4 6z5 -2 *;;2x 4 6z7 -2 *;;2b 4 6wy 6z9 *,2b 4 6wy *;2b 4 38e *;;;2l 4 6zd -2 * -2 6zf,2l 4 6zd -2 * -2;;;2l 4 * -2 6zg;2l 4 * -2 6zj;;2l 4 0 * uf 38h,2l 4 0 * kn 38h;;;2l 4 * 6zo,2l 4 6zp *;;;m 4 *;;17 4 6zr -2 * -2 15 s1 3bv,17 4 6zr -2 * -2 6zt,17 4 6zr -2 * -2;;17 4 3lz 6wy *;1l 4 * 6zw;;1l 4 6zv 6zw *;1l 4 6wy *;;37 4 * -2 3dm 3ed,37 4 * -2 3dm eh,37 4 * -2 701;;;;;3n 4 * -2 706;;3n 4 708 -2 *;;3n 4 * 70a;;3n 4 * -2 0 70c;;;;;3g 4 * 70h -2 384 3dm -2 70j -2 70k,3g 4 * 70h -2 70l -2 70j -2 70k,3g 4 * -4 0 70m;;3g 4 70g 70h * -2 384 3dm -2 70j -2 70k,3g 4 70g 70h * -2 70l -2 70j -2 70k;;;;;2z 4 * 70o -2 70p;;;2z 4 * 70r 70s 70t,2z 4 * 70r 70t;;;;2z 4 * 70v 70w;;;;2z 4 38h 3fn a3 3n7 70x 6y8 *,2z 4 70z a3 3n7 70x 6y8 *,2z 4 38h 3fn a3 70x 6y8 *,2z 4 70z a3 70x 6y8 *;;2z 4 * 711 712 uf ef,2z 4 * 711 712 uf a3,2z 4 * 711 712;;;;2z 4 38e 3i8 713 ba *,2z 4 3i8 713 ba *;;;;3h 4 717 *;1r 4 * 6w1 -2 71a,1r 4 * -2 71a;;;1r 4 71b -2 * 71d;;1r 4 * 71f 3lz 71g,1r 4 * 71f 71g;;;;1r 4 71h * 6ub;1h 4 * -2 71k;;1h 4 * 6w1 71m 6uw 71j,1h 4 * 71m 6uw 71j,1h 4 * 6w1 6uw 71j,1h 4 * 6uw 71j;;1h 4 * 6w1 0 1 71o,1h 4 * 0 1 71o,1h 4 * 6w1 1 71o,1h 4 * 1 71o;;1h 4 * 71q -2 71m 71r,1h 4 * -2 71m 71r,1h 4 * 71q -2 71m,1h 4 * -2 71m;;;1h 4 eh * 71o s1 71t,1h 4 * 71o s1 71t,1h 4 eh * 71o 71t,1h 4 * 71o 71t;;3m 4 * 71v,3m 4 *;;3m 4 6w1 * 71x;;;;2 4 71z 38e *,2 4 71z *;b 4 kn 6wy *;;;;;;;1w 8 3zk *;;1w 8 3wp *;3y 8 41r qh *;;;;;3y 8 3te *;3y 8 3te *;;11 8 * -2 72k;;11 8 * -2 72m -2 72n;;;;11 8 72m -2 72o -2 *;;11 8 72q *;;11 8 72s *;;11 8 72u *;;l 8 72m -2 72w -2 wy *,l 8 72m -2 72w -2 *;;;2y 8 72z d9 -2 *;2y 8 * 732;;2y 8 * -2 fc 3vt -2 1,2y 8 * -2 734 -2 1;;;2n 8 * qh -2 737,m 8 * 77j;;2n 8 wy *;;2n 8 739 -2 *;2n 8 wc *;2n 8 * 73d;;3p 8 2y 44a *;;;4 8 vh 73g -2 *;;;;3d 8 73k * -2 73m;;3d 8 to -2 * -2 73o;;3d 8 * 73q 73r;;;i 8 * -8 73t;;i 8 * -2 wy 3wn,i 8 * -2 73v;;;;;i 8 73w 73x 73y *,i 8 73w 73y *;;1t 8 740 *;;1t 8 vh 742 *;;1t 8 744 *;;3u 8 746 *;;32 8 748 -2 3t3 3uk -2 *,32 8 748 -2 3t3 3y4 -2 *,32 8 748 -2 74a -2 *;;32 8 * -2 748 -2 74c,32 8 42j *;;1d 8 * 74e;;;3z 8 4e *;29 8 * -2 74i,29 8 74j -2 *;;;;;;1g 8 b *;13 8 74p 72s *;;;13 8 74q *;1z 8 3ya *;1z 8 3ns *;26 8 3wp *;26 8 3zk *;26 8 * -2 3z9 74x;;26 8 iw 3zi 3zk *;3b 8 ka 3zd 0 *,3b 8 750 0 *;;;;35 8 3yf qh 420 qh 420 3qx *,35 8 754 qh 420 3qx *,35 8 3yf qh 420 420 3qx *,35 8 754 420 3qx *,35 8 3yf qh 420 qh 3qx *,35 8 754 qh 3qx *,35 8 3yf qh 420 3qx *,35 8 754 3qx *,35 8 3yf qh 420 qh 420 *,35 8 754 qh 420 *,35 8 3yf qh 420 420 *,35 8 754 420 *,35 8 3yf qh 420 qh *,35 8 754 qh *,35 8 3yf qh 420 *,35 8 754 *;35 8 * qh 420 3qx 3vo 3zd,35 8 * 420 3qx 3vo 3zd,35 8 * qh 3qx 3vo 3zd,35 8 * 3qx 3vo 3zd,35 8 * qh 420 3vo 3zd,35 8 * 420 3vo 3zd,35 8 * qh 3vo 3zd,35 8 * 3vo 3zd;;;35 8 * -2 758 -2 759;;;35 8 * -2 2y 75b;;;25 8 75c *;;;1j 8 qh 75f -2 *;;;;1j 8 75h 75i 75j -2 *;;1j 8 * 75l;1j 8 3u2 ty 3w4 *,1j 8 3u1 3yh 3w4 *;;;;3t 8 75o 75p 75q -2 *;;;3t 8 75p 75s 75t -2 *;;;;;;;;k 8 * 763 -2 764 765 ar 3y6,k 8 * 763 -2 764 765 766,k 8 * -2 764 765 ar 3y6,k 8 * -2 764 765 766,k 8 * 763 -2 765 ar 3y6,k 8 * 763 -2 765 766,k 8 * -2 765 ar 3y6,k 8 * -2 765 766;;;;;;;30 8 768 *;30 8 * 76b;;1x 8 0 4v 0 * 76d ry,1x 8 0 0 * 76d ry,1x 8 0 4v * 76d ry,1x 8 0 * 76d ry,1x 8 0 4v 0 * ry,1x 8 0 0 * ry,1x 8 0 4v * ry,1x 8 0 * ry,1x 8 0 4v 0 * 76d,1x 8 0 0 * 76d,1x 8 0 4v * 76d,1x 8 0 * 76d,1x 8 0 4v 0 *,1x 8 0 0 *,1x 8 0 4v *,1x 8 0 *;;1x 8 * 0 4v 0 76f 76g ry,1x 8 * 0 0 76f 76g ry,1x 8 * 0 4v 76f 76g ry,1x 8 * 0 76f 76g ry,1x 8 * 0 4v 0 76f 76g,1x 8 * 0 0 76f 76g,1x 8 * 0 4v 76f 76g,1x 8 * 0 76f 76g;;;;;1x 8 76h 4v 76i * 76k ry,1x 8 76h 76i * 76k ry,1x 8 76h 4v * 76k ry,1x 8 76h * 76k ry;;;;1x 8 76m 75h *;v 8 76k *;10 8 * 76q,10 8 * 3uq;;;;;;10 8 76u *;10 8 * 76x;;2x 8 * -2 76z;;;2x 8 770 -2 *;;2b 8 75p 772 *,2b 8 75p *;;2b 8 774 *,2 8 46 3rg *,2 8 46 8q *,2 8 79t *;2l 8 * -2 777 -2 778,2l 8 * -2 777 -2;;;;2l 8 * -2 779;2l 8 * -2 77c,2l 8 77d -2 *,1r 8 798 -2 *;;;2l 8 0 *;;;2l 8 * 77i;;;m 8 wc *;;17 8 77l -2 * -2 wy 3wn,17 8 77l -2 * -2 77n,17 8 77l -2 * -2;;23 8 3np d9 *;;;;1l 8 77r *;1l 8 77r 77s *;;1l 8 77u *;37 8 x0 409 *;37 8 * -2 2y 44a,37 8 * -2 465;38 8 * 77z wy 3vh,38 8 * 77z 780;;;38 8 *;3n 8 * 783 -2 784,3n 8 * -2 784;;;;3n 8 785 -2 *;;;;3n 8 789 -2 0 *;;3n 8 78b *;3n 8 78a *;3g 8 * qh 78f 78g -2 78h -2 78i -2 78j,3g 8 * 78f 78g -2 78h -2 78i -2 78j;;;;;;3g 8 * -4 0 78j;2z 8 * qh 78m -2 78n,2z 8 * 78m -2 78n;;;2z 8 * d9 78p 78q;;;2z 8 * 78s 78t;;;;;;2z 8 74p 78u 420 78v 78w *,2z 8 74p 78u 78v 78w *;2z 8 * 78z 74p vf 3w4,2z 8 * 78z 74p 790,2z 8 * 78z 74p;;;2z 8 * 3rt 792;;;3h 8 793 *;1r 8 * 796 797 798,1r 8 * 797 798,1r 8 * 796 798,1r 8 * 798;;;;1r 8 * gh d9 78w;1h 8 * -2 79b;;;;;1h 8 79c 79d 79e *,1h 8 79c 79e *;1h 8 * 796 0 1 79h,1h 8 * 796 1 79h;;1h 8 * 79j 79k 79l,1h 8 * 79k 79l;;;;1h 8 * 79e 79n,1h 8 * 79n;;3m 8 * 79p -2 79q,3m 8 * -2 79q;;;3m 8 796 * 79s;;;;b 8 79u * 79w,b 8 79u *;;b 8 2y 75h *;1w g jx *;1w g jx -2 *;;;1w g jx 4j2 4ho -2 *,26 g 6z kb qi *;1w g jx * -2 7a2;3y g qf *;;11 g * -2 n3 7a7 -2 7a8,11 g * -2 n3 7a7 -2;;;11 g * 7aa;;;11 g 7ab 14 4aw -2 *;11 g 14 4aw 8u gy *;;11 g 7ae *;11 g * 7ah;;l g 14 4aw 8u gy *,l g 14 4aw 8u hn *,l g 14 4aw 8u 4ab *,l g 14 4aw 8w *,l g n3 4dq 8u gy *,l g n3 4dq 8u hn *,l g n3 4dq 8u 4ab *,l g n3 4dq 8w *;;l g 1h0 n3 7aj *;;;40 g * 7og;l g 7al 7am 7an *,s g 7al 7am 7an *;;;;;l g 7ar -2 n3 7as -2 *,l g 7ar -2 n3 -2 *,s g 7ar -2 n3 7as -2 *,s g 7ar -2 n3 -2 *;2y g * 7av -2 7aw;;;;;2y g 7ay *;;;2y g * -4 14 tc 4aw,2y g * -4 14 ra 4aw;2y g * -2 1;2n g * -2 7b5,m g 7fw *;;;2n g 7b6 -2 *;2n g px *;;;;;2n g *;2n g * -8 7bf;;2n g 4ip *;3p g 14 * 7bi,1t g * 7c1,2a g 7pz * 7q0;;3p g 14 gy * 4dq;;;3d g 4nz -2 * 7bn 7bo,3d g 4nz -2 * 7bo;;;3d g * 7bq 7br;;;i g * -8 7bt;;i g * 7bv 7bw,i g * 7bw;;;;1t g 7bx *;;;;;32 g * -2 7c4 -2 7c5;;;32 g px -2 * -2 ic 4ud,32 g px -2 * -2 7c4;32 g * ic 4ud,32 g * 7c8;;;;;;1d g *;;;3s g 12g 7cf *,3s g 12g *;3f g *;;h g * 7ci;;h g 7ck * wh;;;;d g 7cn 8u 7co *,d g 7cn 8u *;d g * 8u gy -2 7cr,d g * 7aq -2 7cr;;d g *;d g * -2 7cu;40 g 7ok 8u tc *,40 g 7ok 8u ra *,40 g 7ok 7aq *;;;3c g 49n *;3c g * -2 7cz;;3c g *;;;;3z g 7d3 *;3z g tr uv *;;3z g qf 7d6 *;;;29 g 7d8 8u 7d9 -2 * 7db,29 g 7d8 7d9 -2 * 7db,29 g 7d8 8u -2 * 7db,29 g 7d8 -2 * 7db;;;;29 g 7dc 8u 489 -2 7dd *;;29 g 7df -2 * -2 7dh;;;;2j g 7dj *;;;2j g 7dl 7dm *;2j g 49n *;2j g * 7dq;;;;1g g 7dr 7ds b *,1g g 7dr b *,1g g 7dr 7ds *,1g g 7dr *,1g g 7dy 7ds *,1g g 7dy *,13 g 7eb -2 * 4nz 7ec,13 g 7eb -2 * 7ec;;1g g b *;1g g * -2 7dx;;;13 g 4v6 hn nv 7b6 *,13 g 4v6 b4 4mj 7b6 *,13 g 4v6 hn 4ph 7b6 *;;;;;13 g 4v6 b4 nv -4 * -2 7e5 -2 7e6,13 g 4v6 4oq nv -4 * -2 7e5 -2 7e6,13 g 4v6 hn nv -4 * -2 7e5 -2 7e6,13 g 7e7 -4 * -2 7e5 -2 7e6;;;;;13 g * 14 7ea;;;;1z g * 1eo;;26 g jx 4j2 4ho *,26 g qi *;;;3b g * 0 7eh;;;;35 g * -2 ba 0 4jb,35 g * -2 ba 4lu,35 g * -2 7en;;;35 g qf jx -2 * -2 7eq,35 g kb -2 * -2 7eq;;35 g * ra 7es;;25 g jx eb *,25 g 7eu *;;;;25 g 7ew * 2m 4kd,25 g 7ew * c2 4m7,25 g 7ew * c4 4m7,25 g 7ew * ba b4 47o,25 g 7ew * 7ey;;;1j g 7ez 4tf -2 *;;1j g 7an 7f1 e1 4tf -2 *,1j g 7an 7f1 7f3 -2 *;;1j g * 7f5;;;;;1j g 7f8 4w4 *,1j g 7f8 *;;1j g 7an 7fa wi e1 4tf -2 *,1j g 7an 7fa wi px e1 -2 *,1j g 7an 7fa wi 7fc -2 *,1j g 7an 7fa e1 4tf -2 *,1j g 7an 7fa px e1 -2 *,1j g 7an 7fa 7fc -2 *;;;1j g px e1 *,1j g e1 4tf *,1j g e1 *;1j g e1 4u5 gy *;;3t g 7fg * 7an 7fi;;3t g * 7an 7fk;;3t g 7an 7fi e1 4tf -2 *,3t g 7an 7fi k5 d8 -2 *,3t g 7an 7fi d8 -2 *;3t g r0 -4 7aq -4 *;;;3t g * -2 7fo -2 7fn;3t g 4up tq * 4nz 7fr;;3t g * 4v7 7ft,3t g * 7g4;;;3t g * 7an 7fu;3t g * 7fx 7fy;;;;3t g 7g1 -2 8u *,3t g 7g1 -2 *;;3t g 7fw * -2 7g3;;;3t g 7fw *;;;;;;;k g * -4 7gd -2 14 4vn -2 7ge,k g * -4 7gd -2 7g6 -2 7ge;;;k g jx px 4j2 * 7gg 7gh,k g jx 7gi * 7gg 7gh;;;;2w g *;;2w g * 7gm;;;30 g 7gn 7aq *,30 g 7gn *;;30 g 7gp *;30 g 4h0 *;;30 g 7gs *;z g *;;1x g 0 7gv 0 * 7gx 7gy,1x g 0 0 * 7gx 7gy,1x g 0 7gv * 7gx 7gy,1x g 0 * 7gx 7gy,1x g 0 7gv 0 * 7gx,1x g 0 0 * 7gx,1x g 0 7gv * 7gx,1x g 0 * 7gx;;;1x g * 0 7h0 0 7h1 7h2 9z,1x g * 0 0 7h1 7h2 9z,1x g * 0 7h0 7h1 7h2 9z,1x g * 0 7h1 7h2 9z,1x g * 0 7h0 0 7h1 7h2,1x g * 0 0 7h1 7h2,1x g * 0 7h0 7h1 7h2,1x g * 0 7h1 7h2;;1x g 7h3 7h0 7h4 * 7gm 9z,1x g 7h3 7h4 * 7gm 9z,1x g 7h3 7h0 * 7gm 9z,1x g 7h3 * 7gm 9z;;;;;;1x g 7h6 7an *;;;;1x g * tq m2 8u 7h8 7h9,1x g * 7ha 7h8 7h9,1x g * 7h8 7h9,1x g * tq m2 8u 7h8,1x g * 7ha 7h8,1x g * 7h8;1x g 0 * 2m 9z,1x g 0 * n3 9z;1x g 0 7hc *;1x g * 7hf;;;;;;;10 g 1h4 *;10 g 4uc *;10 g qi *;;10 g 7ho j9 * -2 7hq,10 g 7ho * -2 7hq;;10 g * -2 7hs 1 -4 7ht,10 g * -2 1 -4 7ht;;;;2x g * 7hw 7hx,2x g * 7hx;;;;2x g * -2 7i0;;1a g *;;1a g 7i2 8u hn *,1a g 7i2 7aq *;2b g 7an 4q3 4dq *,2b g 7an 4dq *;;2b g 4dq * 14 7an 4mx,2 g 7mi 4dq *;2b g 7an *;;;;;2l g 7ia 7ib *,2l g 7ia *;2l g * 6z 7ie 7if,2l g * 7ie 7if,2l g * 6z 7if,2l g * 7if;;;;;2l g * -2 7ij;2l g 7ik -2 7il -2 *;;;;;2l g * 7im 7in,2l g * 7in;2l g * 6z 7ie 7if,2l g * 7ie 7if,2l g * 6z 7if,2l g * 7if;2l g * 7ir 7is,1h g 7lz * 7m1 7m2,1h g 7lz * 7m2;;;;m g 7it -2 *;m g *;17 g 14 ct 8u -2 * -2 7ix,17 g 4nz -2 * -2 7ix;;;17 g 6z b4 nv -2 7iy -4 *,17 g 4nz nv -2 7iy -4 *,17 g 6z hl nv -2 7iy -4 *,17 g wh 6z b4 -2 7iy -4 *,17 g wh 6z c5 -2 7iy -4 *;;17 g 14 ct 8u -2 7j0 -2 *,17 g 4nz -2 7j0 -2 *;23 g * 8u 7j3 7j4 4b0;;;2i g *;;1l g 7j6 7an *;1l g 7an *,b g ba 7an *,b g 14 7an *;37 g * -2 14 hn,37 g * -2 8u 4n1;37 g * -2;37 g 7ja -2 *;;;;37 g 7je -2 *;38 g 47y 8u *;38 g * 8u 7ji 7j4 7jj;;;;;3n g 7jk 7jn 7jl -2 *,3n g 7jk 7jn -2 *;3n g 7jk * 7jl -2,3n g 7jk * -2,3n g 7jv *,3n g * 7il 7k8;3n g * 14 -2 7jp,3n g * -2 7jp;;3n g 4uc *;3n g * 0 7js;;3n g * 7ju;;;3n g * -2 7jx;;3n g * 8u 0 7jz;;3n g * 8u 7ho;3n g *,3n 1s *;3n g * 8u 4lf,3n g * 7k3;;3n g 7k0 -2 *;;3n g 7k5 *;3n g 7b4 *;;3n g * 0 7ka;;;3n g 7kb *;3q g *;3q g * 7kf;;3q g * tc;u g 1fg *,u w 1re *,u 1s 1ff *;;3g g * 7kk 7km 2m 4lu 7kn -2 7ko,3g g * 7kk 7km 7kp 7kn -2 7ko,3g g * 7km 2m 4lu 7kn -2 7ko,3g g * 7km 7kp 7kn -2 7ko,3g g * 7kk 7km 7kn -2 7ko,3g g * 7km 7kn -2 7ko;;3g g 7kj 7kk * 7km 2m 4lu 7kn -2 7ko,3g g 7kj 7kk * 7km 7kp 7kn -2 7ko,3g g 7kj * 7km 2m 4lu 7kn -2 7ko,3g g 7kj * 7km 7kp 7kn -2 7ko,3g g 7kj 7kk * 7km 7kn -2 7ko,3g g 7kj * 7km 7kn -2 7ko;;;;;3g g * -4 0 7ko;3g g * 7ks -2 7kt 7ku -2 0 7kv,3g g * -2 7kt 7ku -2 0 7kv,3g g * 7ks -2 7ku -2 0 7kv,3g g * -2 7ku -2 0 7kv,3g g * 7ks -2 7kt -2 0 7kv,3g g * -2 7kt -2 0 7kv,3g g * 7ks -2 -2 0 7kv,3g g * -2 -2 0 7kv;;;;;2z g * 14 2m 4lu -2 7kx,2z g * 14 7ky -2 7kx,2z g * 2m 4lu -2 7kx,2z g * 7ky -2 7kx;;;2z g * n3 4ab 7l0;;2z g * 14 7l2 7l3,2z g * 7l2 7l3;;;2z g * n3 4ab 4oq nv;2z g 7l4 n3 4ab *;;;2z g * 7an 7l6 7l7,2z g * 7an 7l6;2z g * 4ab -2 7la -2 nv -2 px tr,2z g * 4ab -2 7la -2 nv -2 7lb,2z g * 4ab -2 7la -2 -2 px tr,2z g * 4ab -2 7la -2 -2 7lb,1b g * 4ab 7pp;;;;3j g 7lc 8u *,3j g 7lc *;;;;1r g * 7li 6z 7lj 7lk,1r g * 6z 7lj 7lk,1r g * 7li 7lj 7lk,1r g * 7lj 7lk,1r g * 7li 6z 7lk,1r g * 6z 7lk,1r g * 7li 7lk,1r g * 7lk;;;;1r g * 7li 6z 7lj 7lm,1r g * 6z 7lj 7lm,1r g * 7li 7lj 7lm,1r g * 7lj 7lm,1r g * 7li 6z 7lm,1r g * 6z 7lm,1r g * 7li 7lm,1r g * 7lm;;;1h g * 7lu 7lv,1h g * 7lv,1h 1s * 8c0 8c1,1h 1s * 8c0;;1h g 7ln 7lo 7lp *,1h g 7ln 7lp *,1h g 7ln 7lo *,1h g 7ln *;1h g * ig hl 7ls,1h g * k5 hl 7ls,1h g * 7lt 7ls;;;;;1h g * 0 1 7lx,1h g * 1 7lx;;;;;;;1h g * -2 7m4;;;1h g 7m5 0 1 -2 7lx -2 *,1h g 7m5 1 -2 7lx -2 *;;;;1h g 7m7 7m8 7m9 *;;1h g wh 7lo 7mb *;3m g 7lu *;3m g 7md 7lp *,3m g 7md *;;3m g 7mf -2 *;3m g 7mb *;;9 g 7e7 -2 *;;;9 g 7ml *;;;a g 7mn 7mo -2 *,a g 7mn -2 *,a g 7mq -2 *,a g px 7mu 8u *,a g px 7mu *;;a g * 7ms -2 7mt,a g * -2 7mt;;;;a g *;a g * 7ie -2 7mx,a g * -2 7mx;;a g * 7mz 1,a g * 1;;;;;;f g *;n g *;;n g 7n6 *;n g * 7n9 -2 1,n g * -2 1;;;n g * 7nc -2 7nd;;;1k g *;1k g *;3x g * -8 1;3x g 1 -4 *;3x g * -2 1;3o g *;2u g *;2u g *;;1 g 7nm k5 7dm *,1 g 7nm 7dm *;;;;;;;;;;;;;3i g 7nx 7o1 -2 7ny 7nz -2 *,3i g 7nx -2 7ny 7nz -2 *,3i g 7nx 7o1 -2 7ny -2 *,3i g 7nx -2 7ny -2 *;;;;3i g * -2 7o2 -2 7o3,3i g * -2 -2 7o3;;3i g 7o5 8u *;1e g *;1e g s1 * 7lp,1e g h3 * 7lp;1e g 7lo 7mb *,1e g 7lo *;1e g 7lo *;;0 g *;e g *;;40 g 7oe -2 *;;;40 g 7oh * -2 7oj;;;12 g *;12 g * -2 7on;;;2s g 7oo -4 *;1s g * -2 7or -2 7os;;;;;1s g 7or 7ot 8u 7ou *,1s g 7or 7ot 8u *;1s g 7lu * 7ox;;;1s g 7oy -2 * -4 7p0;;;;3e g * -2 7p1 -2 2m 4kt,3e g * -2 7p1 -2 ba gy 4li,3e g * -2 7p1 -2 7p2;;3e g 7p4 -4 *;3e g * -4 7p7;;j g * 7p9 -2 1;;j g 1 8u *;j g * 1 -2 s1 4j2;j g 7pb 1 -2 *;j g * -2 7an 7pe;;;j g * -2 0 -8 7ph;;1b g * -2 7pj;;1b g * 7pl 7pm;;;1b g 7fw *;1b g * 4bu 4to;;;2c g 7pq 7an * 7ps;2c g 7pq 7an *;5 g *;1f g * -4 7pv;;;;2a g 7pw 7px *;;;2a g * nv 7q2 7q3;;;3 g *;8 g * 7q6 -2 7q7;;;2h g *;3r g *;3r g * 7n9 1;2f g * -8 7qc;;;2f g 7qd -2 *;2f g px 7fw * 7qg,2f g px * 7qg;;1w w k2 *;1w w k2 -2 *;;;1w w k2 7qm -2 *;;;3y w px 7qn *;3y w 54a *;11 w * -2 8j k0,11 w * -2 8m 52e,11 w * -2 52a 4z2,11 w * -2 52a 4yp,11 w * -2 52a 53p;;11 w *;;;11 w 7qu *;;;l w 14 7qw 7qx *;40 w * 80t;;;2y w 7r0 -2 7r1 -2 *;;2y w 7r3 *;;2y w 7r5 *;2y w * 9y 0 -2 1,2y w * 0 -2 1,2y w * 9y -2 1,2y w * -2 1;;;;2n w * -2 7rc;;;2n w 7rd -2 *;2n w 8j *;;;;2n w *,15 w *;2n w * -8 7rl;;2n w * 7rn;;;3p w rk * 51d;;;;3d w mq -2 * -2 7ru;;i w * -8 7rw;;i w * 7ry 7rz,i w * 7rz;;;1t w * 7s1;;;1t w * 7s4,2m w * 7yr;;3j w * 7s6 7s7,3j w * 7s7;;;32 w * -2 7s9 -2 7sa,32 w * fc 5d6,32 w * 7sb;;;;;;1d w 7sd *;3s w 5dz 9y *;;;;;29 w * 9y 7sl -2 7sm,29 w * 7sl -2 7sm,29 w * 9y -2 7sm,29 w * -2 7sm;;;;;;1g w b *;;;;;1z w * 9y 57d,1z w * 7sw;;;26 w k2 5dd *,26 w 7sz *;;26 w 6z kb 5da *;25 w 50n k2 *;;;35 w * -2 7t5;;;;35 w 7t7 -2 * -2 7t9;;25 w 7sz *;25 w k2 ar * 4xm 50n;1j w ar 5e7 -2 *,1j w q0 5e7 -2 *,1j w 5dj 5e7 -2 *,1j w 7td -2 *;;;1j w gy rb 7te ar 5e7 -2 *,1j w gy td 7te ar 5e7 -2 *,1j w gy rb 7te -2 *,1j w gy td 7te -2 *;1j w * 7th;;;1j w 7ti 9y *;;3t w 7tk * f7 7qz 7tm,3t w 7tk * 7qz 7tm;;1v w 14 * 584;;3t w f7 7tn 7to ar 5e7 -2 *,3t w f7 7tn 7to 60 -2 *,3t w 7tn 7to ar 5e7 -2 *,3t w 7tn 7to 60 -2 *;;3t w r3 506 -2 * -2 7ts,3t w 5e3 506 -2 * -2 7ts,3t w 7tt -2 * -2 7ts;;;;;;;;;;30 w 7u0 *;30 w * 7u3;;;1x w 0 7h0 0 * 7u6,1x w 0 0 * 7u6,1x w 0 7h0 * 7u6,1x w 0 * 7u6;;1x w 0 7h0 0 7u5 7u6 *,1x w 0 0 7u5 7u6 *,1x w 0 7h0 7u5 7u6 *,1x w 0 7u5 7u6 *;;;;;1x w 6z f7 7tn *,1x w 8m 7tn *;;;10 w 7ue *;;;;;;10 w 7uk *;;10 w 50q *;;2x w * 7uq -2 7ur,2x w * -2 7ur;;;2d w 2m * 814;2b w 7us 5an 51d *,2b w 7us 51d *;;;2l w 7uu 7uv *,2l w 7uu *;2l w * 7uy 7uz,2l w * 7uz;;;;;2l w * -2 7v3;;;m w 7v4 *;17 w mq -2 * -2 7v7;;23 w * 7v9 8j 4zv;;;1l w 7va * 7vc,1l w 7va *;;1l w 7ra *,b w 5a9 f7 7tn *,b w 2m 7tn *;37 w * -2 9y 58a;38 w * 7vg 7vh 4zv;;;3n w * io 59i 7vj -2 7vk,3n w * 56w 7vj -2 7vk,3n w * io 59i -2 7vk,3n w * 56w -2 7vk,3n w * io 59i 7vj -2,3n w * 56w 7vj -2,3n w * io 59i -2,3n w * 56w -2;;;3n w * -2 7vm;;3n w 50q *;3n w * 0 7vp;;3n w * 7vr;;3n w * -2 io 59i,3n w * -2 7vt;;3n w 1 7uh *;3n w * -2 1;;3n w 7vw -2 *;;3n w 7vy *;;3n w 7w0 9y 0 *;3n w * 0;3n w 56z *;3n w 0 *;3n w * 14 k 5e9,3n w * ra 558,3n w * ra 55j,3n w * 9y 55j,3n w * 7w6;;3n w * 7w8;;x w * 1;3q w 7w9 *,x w 81d * -2 1;3g w * 7wc 7wd 7we ex 5fn 7wf -2 7wg,3g w * 7wc 7wd 7we ex 5eh 7wf -2 7wg,3g w * 7wc 7wd 7we 7wh 7wf -2 7wg,3g w * 7wd 7we ex 5fn 7wf -2 7wg,3g w * 7wd 7we ex 5eh 7wf -2 7wg,3g w * 7wd 7we 7wh 7wf -2 7wg,3g w * 7wc 7we ex 5fn 7wf -2 7wg,3g w * 7wc 7we ex 5eh 7wf -2 7wg,3g w * 7wc 7we 7wh 7wf -2 7wg,3g w * 7we ex 5fn 7wf -2 7wg,3g w * 7we ex 5eh 7wf -2 7wg,3g w * 7we 7wh 7wf -2 7wg,3g w * 7wc 7wd 7we 7wf -2 7wg,3g w * 7wd 7we 7wf -2 7wg,3g w * 7wc 7we 7wf -2 7wg,3g w * 7we 7wf -2 7wg;;;;;;;2z w * ex 5fn 7wj,2z w * 7wk 7wj;;;2z w * mq 58f 7wj;2z w * 7wn 7wo;;;2z w * 7v0 7wq 9y 570,2z w * 7v0 7wq 59f 5v,2z w * 7v0 7wq 7wr,2z w * 7v0 7wq;;;2z w * gy td 7wt,2z w * gy rb 7wt,2z w * tr 7wt;;;;1r w * mq 7tu 7wx 7wy,1r w * 7tu 7wx 7wy,1r w * mq 7wx 7wy,1r w * 7wx 7wy,1r w * mq 7tu 7wy,1r w * 7tu 7wy,1r w * mq 7wy,1r w * 7wy;;;;1r w 7wz px gy *,1r w 7wz s1 gy *,1r w 7wz 7x1 *;;1r w * 71h;1h w * ig hl 7x4,1h w * 5r hl 7x4,1h w * 7lt 7x4,1h w 7x5 7x6 7x7 *,1h w 7x5 7x7 *,1h w 7x5 7x6 *,1h w 7x5 *;;;;;1h w * 7x9 7xa;;;1h w 7x1 * 14 7xc;;1h w * 0 1 7xe,1h w * 1 7xe;;3m w * 7xg 7xh,3m w * 7xh;;;;3m w 7xi *;2 w 6z tq 51d *,2 w 7xl 51d *;;2 w * fc 4z4,2 w * 7xn;;;2 w 7xo *;;b w 14 * 7xs;b 1s 85z * 8cr;2v w * mq 5f4,2v w * mq 53w,2v w * 7xu;;;2v w 7xv *;;2v w * au 53w;2v w 7xy *;2v w 5ep 9y *;2v w 51n 9y * 7y2 -2 7y3;;;2v w * 9y 7y5;;2v w * 52j 5e7;2v w 7y6 *;2v w * 7y9;;2v w * 9y 57k,2v w * 7yb;;;;39 w 7yd *;16 w * -2 7yg;;;;16 w 7yh 7yi *,16 w 7yh *;16 w * f7 t9 57m,16 w * t9 57m;;2m w 14 tq 7yl *,2m w 7yn 7yl *;;;2m w 7yo * 8w 5al,2m w 7yo * 9y 5gq;2m w 2n *;;;;2m w 14 7ys 7yt *;2o w * -2 7yw;;;2o w 7yz -2 *;;;;2o w * 7z0 7z1,2o w * 7z1;;;2o w 58u *;;;;;;;;;6 w 7zb 7zc 7zd *,6 w 7zb 7zd *;;6 w * -2 7zh 7tn 584;;;2k w * 7zk;;;2k w 7zl -2 5v 7v4 *,2k w 7zl -2 5v *;2k w 7zl -2 *;2k w * 52j 4z2;2k w 7zo *;2k w 8j k0 7m8 *,t w 7zs tq * 7zt,t w 7zs * 7zt;;;;t w * 7zv;;t w qf *;;t w 7zx *;t w 8j *;t w * -4 801;;;15 w 802 *;15 w *;;;15 w * 805 806,15 w * 806;15 w * f7 59x;;1i w * -2 80b;;1i w * 7rq 80d;;;;;;w w 5b0 80e 80h *,w w 5b0 80e *;;;1v w 80k -2 *;3i w * 9y 80n,3i w * 80n;;3i w 80m -2 * -2 80p;;;1e w 80q *;1e w h9 *;;;1m w * -2 80w;;1m w * -2 80y;;2s w * 810 811,2s w * 811;;;1y w 4zu *;2d w 7us *;;;18 w * 817;;36 w * 819 81a,36 w * 81a;;;36 w * -2 81c;;;1w 1s je *;;;1w 1s q3 *;;26 1s 6e kv q3 *;;;;;11 1s * -2 n3 k5;;11 1s *;;11 1s 81r *;11 1s * 81u;;;l 1s 14 5jq 81v *,l 1s n3 5le 81v *;;;;l 1s 81x 81y 81z *,s 1s 81x 81y 81z *;;;l 1s * 8u 5jc 821,l 1s * 8u 5wq 821,l 1s * 822 821,s 1s * 8u 5jc 821,s 1s * 8u 5wq 821,s 1s * 822 821;;;;l 1s 825 826 *,s 1s 825 826 *;;;2y 1s 828 -2 829 -2 *;;;2y 1s 82c *;2y 1s * 8u 0 -2 1,2y 1s * 0 -2 1,2y 1s * 8u -2 1,2y 1s * -2 1;;2y 1s * -4 n3 rb 5le,2y 1s * -4 14 qa 5jq,2y 1s * -4 14 rb 5mb;2n 1s * -2 82i;;;2n 1s 82j -2 *;;2n 1s 82l 8u *;;2n 1s * 82n;2n 1s *;2n 1s * -8 82r;;;;2n 1s * 8u 82t,2n 1s * 82t;;3p 1s 82v * 82x,1t 1s * 83c,2a 1s 8g6 * 8g4;;3p 1s 5uh 14 * 5le;3t 1s 86f *;;;3d 1s 5uh -2 * -2 833;;i 1s * -8 835;;i 1s * 837 838,i 1s * 838;;;1t 1s 7s0 *;;;;;3j 1s 83d 8u *,3j 1s 83d *;32 1s * -2 83g -2 83h;;;32 1s * 5sb 5zz,32 1s * 83j;;1d 1s * 8u 5tx,1d 1s * n8 5uc,1d 1s * 83l,1d 1s * 82z 83m,1d 1s * 83m,1d 1s * 8u n8 5uc,1d 1s * 8u 83n,1d 1s * 83n;;;;1d 1s *;;;h 1s * 83q;1o 1s * 83a 83t;;1o 1s *;;d 1s * 83x 7xs 83y,d 1s * 83x 83y;;;d 1s * 8u rb -2 840,d 1s * 8j rb -2 840,d 1s * 82z -2 840;;;;3c 1s * -4 842;3c 1s *;29 1s * 8u 846 -2 847,29 1s * 846 -2 847,29 1s * 8u -2 847,29 1s * -2 847;;1 1s 8dt k5 14 8du *,1 1s 8dt 14 8du *,1 1s 8dt k5 8du *,1 1s 8dt 8du *;;29 1s 848 -2 * -2 84a;;;2j 1s 84b *;;2j 1s 84d kt * 84f,2j 1s 84d * 84f;;2j 1s 5ix *;;2j 1s 84h *;;;;1g 1s b *;1g 1s * -2 84o;;;1g 1s 84p 84k *,1g 1s 84p *;13 1s 60o 82j *;;13 1s 60o kt nv -4 * -2 84u -2 84v,13 1s 60o nv -4 * -2 84u -2 84v,13 1s 60o 5v9 nv -4 * -2 84u -2 84v,13 1s 5wq -4 * -2 84u -2 84v;;;;13 1s * 84y;;;13 1s 84z -2 * 5uh 851,13 1s 84z -2 * 851;;1z 1s * b9 5sh,1z 1s * 1er;26 1s 854 *;;;;;;;35 1s 859 -2 *;;35 1s 85e -2 * -2 85d;;;25 1s je e1 *,25 1s 854 *;;;25 1s 85h * jd 5qm,25 1s 85h * jx 5sx 9z,25 1s 85h * jd 5sx 5zz,25 1s 85h * 85j;;1j 1s 624 cz -2 *,1j 1s 85l -2 *;;1j 1s 7xs * cz -2 85n,1j 1s 7xs * -2 85n;;;;1j 1s 85p 8u *;;;1j 1s 85r 85s *;1l 1s 89l * 89m;;;1j 1s 85u 85v gk 85w -2 *,1j 1s 85u 85v 85w -2 *;;;1j 1s 85y 85z *;;3t 1s 861 kb * 863,3t 1s 861 * 863,3t 1s 86d kb * 86e,3t 1s 86d * 86e,40 1s 8en * 8eo;;;3t 1s 862 864 cz *;;;;3t 1s * -2 867 -2 868;;;;;;;;;3t 1s * -2 82z 86h,3t 1s * -2 86h;3t 1s * -2 86k;;;3t 1s 86l *;;;;;;;k 1s n3 5k6 jx *;k 1s * -4 86v -2 86w -2 86x;;;;;;k 1s je px 5pb 86y 86z *,k 1s je 871 86y 86z *;;2w 1s *;;2w 1s * 875;;30 1s * 83a 877,30 1s * 877;;;30 1s 878 *;;;30 1s 87b *;z 1s *;1x 1s 0 6n0 0 * 87f 87g,1x 1s 0 0 * 87f 87g,1x 1s 0 6n0 * 87f 87g,1x 1s 0 * 87f 87g,1x 1s 0 6n0 0 * 87f,1x 1s 0 0 * 87f,1x 1s 0 6n0 * 87f,1x 1s 0 * 87f;;;;1x 1s 87h 0 6n0 0 * 87j 9z,1x 1s 87h 0 0 * 87j 9z,1x 1s 87h 0 6n0 * 87j 9z,1x 1s 87h 0 * 87j 9z,1x 1s 87k 6n0 87l * 87j 9z,1x 1s 87k 87l * 87j 9z,1x 1s 87k 6n0 * 87j 9z,1x 1s 87k * 87j 9z;;;;;1x 1s 87m 862 *;;1x 1s 87h 87o * 87q,1x 1s 87h * 87q,1x 1s 87h 87o *,1x 1s 87h *;;1x 1s 0 * n3 9z,1x 1s 0 * 39 9z;1x 1s 0 87r *;;;10 1s * 5sb 8u -2 1,10 1s * 5ux 5sq -2 1,10 1s * 87w -2 1,10 1s * 1 -4 87x;;;;;10 1s 87z *;;;10 1s q3 *;10 1s * 5ta 885 -2 87n,10 1s * 885 -2 87n,3n 1s 8ac 8u *;;10 1s * -2 887 1 -4 888,10 1s * -2 1 -4 888;;;;10 1s 1 889 71h * n3 9z;10 1s * jd 5qm,10 1s * jx 9z;2x 1s * 88d 88e,2x 1s * 88e;;;2x 1s 1k7 -2 *;1a 1s *;1a 1s * am 5to 88i,1a 1s * 88j 88i;;;;2b 1s 5le *;;;;2l 1s * 88q 88r,2l 1s * 88r;;;2l 1s * 6e 88t 88u,2l 1s * 88t 88u,2l 1s * 6e 88u,2l 1s * 88u;;;;;2l 1s * -2 88y;;2l 1s * -2 890 -2 88y,2l 1s * -2 -2 88y;;;2l 1s * 88q nv 5zk,2l 1s * 88q 891,2l 1s * nv 5zk,2l 1s * 891;2l 1s * 6e 837 894,2l 1s * 837 894,2l 1s * 6e 894,2l 1s * 894;;2l 1s * 896 897,2l 1s * 897;;;;m 1s * 898,m 1s *;;m 1s 89a 81m *,m 1s 89a *;m 1s *;;17 1s 5uh -2 89d -2 *;;17 1s 6e kb 5wi -2 89f -4 *,17 1s 5uh nv -2 89f -4 *,17 1s n7 624 -2 89f -4 *,17 1s ar 6e b6 -2 89f -4 *,17 1s 89h -2 89f -4 *;;;23 1s 89i 8u * b9 5jx;2i 1s *;;;1l 1s * 89m;37 1s * -2 3a 5to,37 1s * -2 5uh kt 5to;37 1s * -2 89q,37 1s * -2;;;;37 1s * -2 89u;;38 1s 5ha 8u *;38 1s * 8u 89x b9 5jx;;3n 1s * -2 89z;;;3n 1s * 0 8a2;;;;3n 1s 8a4 *,3n 1s * 8aj 8ak,3n 1s 8ao * 8aj -2 8ap,3n 1s 8ao * -2 8ap;3n 1s * -2 8a7;;3n 1s * -2 8a9;;3n 1s * 8u 0 8ab;;;3n 1s * 8u 5s9,3n 1s * n8 1gy,3n 1s * 8ae;;3n 1s 8ac -2 *;3n 1s * 8ah;;3n 1s 89b -2 *;;;3n 1s * 0 8am;;;;;3q 1s *;3q 1s * 8as;;3q 1s * 89h;;3g 1s * 8aw 8ax 8ay 5ux 5sq 8az -2 8b0,3g 1s * 8aw 8ax 8ay kt 5zb 8az -2 8b0,3g 1s * 8aw 8ax 8ay 8b1 8az -2 8b0,3g 1s * 8ax 8ay 5ux 5sq 8az -2 8b0,3g 1s * 8ax 8ay kt 5zb 8az -2 8b0,3g 1s * 8ax 8ay 8b1 8az -2 8b0,3g 1s * 8aw 8ay 5ux 5sq 8az -2 8b0,3g 1s * 8aw 8ay kt 5zb 8az -2 8b0,3g 1s * 8aw 8ay 8b1 8az -2 8b0,3g 1s * 8ay 5ux 5sq 8az -2 8b0,3g 1s * 8ay kt 5zb 8az -2 8b0,3g 1s * 8ay 8b1 8az -2 8b0,3g 1s * 8aw 8ax 8ay 8az -2 8b0,3g 1s * 8ax 8ay 8az -2 8b0,3g 1s * 8aw 8ay 8az -2 8b0,3g 1s * 8ay 8az -2 8b0;;;;;;;3g 1s * 8b3 -2 8b4 8b5 -2 0 8b6,3g 1s * -2 8b4 8b5 -2 0 8b6,3g 1s * 8b3 -2 8b5 -2 0 8b6,3g 1s * -2 8b5 -2 0 8b6,3g 1s * 8b3 -2 8b4 -2 0 8b6,3g 1s * -2 8b4 -2 0 8b6,3g 1s * 8b3 -2 -2 0 8b6,3g 1s * -2 -2 0 8b6;;;;;2z 1s * 5ux 5sq 0 8b8,2z 1s * 8b9 8b8;;;2z 1s * n3 5jc 8bb;;2z 1s * 8bd 8be;;;2z 1s * 8bg 5jc to 5mg,2z 1s * 8bg 5jc tp 5mg,2z 1s * 8bg 5jc 8bh;;;2z 1s * 7h0 81z 8bk ar,2z 1s * 81z 8bk ar,2z 1s * 7h0 8bk ar,2z 1s * 8bk ar;2z 1s 8bi 7h0 81z * 8bk ar,2z 1s 8bi 81z * 8bk ar,2z 1s 8bi 7h0 * 8bk ar,2z 1s 8bi * 8bk ar;;;;;;;1r 1s * 6e 8br 14 8bs,1r 1s * 8br 14 8bs,1r 1s * 6e 14 8bs,1r 1s * 14 8bs,1r 1s * 6e 8br 8bs,1r 1s * 8br 8bs,1r 1s * 6e 8bs,1r 1s * 8bs;;;1r 1s * 6e 8br 8bu,1r 1s * 8br 8bu,1r 1s * 6e 8bu,1r 1s * 8bu;;;1h 1s 8bv 7lo 7h0 *,1h 1s 8bv 7h0 *,1h 1s 8bv 7lo *,1h 1s 8bv *;1h 1s * 8by 8bz,1h 1s * 8by;;;;;1h 1s * 0 1 8c3,1h 1s * 1 8c3;;;;;1h 1s * -2 891;1h 1s * 0 1 -2 8c9 -2 8ca,1h 1s * 1 -2 8c9 -2 8ca;;;1h 1s 89b 0 -2 5uh kb -2 *,1h 1s 89b 0 -2 8cc -2 *;;;;1h 1s 8cd 8ce 5uh kb 82w *,1h 1s 8cd 8ce 82v 82w *,1h 1s 8cd 5uh kb 82w *,1h 1s 8cd 82v 82w *;1h 1s ar 7lo *;3m 1s 8ck *;;3m 1s 8ch 8ci *,3m 1s 8ch *;;3m 1s * -2 8cm;;;3m 1s 8cn *;;;;;b 1s 8cs 862 *;;9 1s 5jc *;;9 1s 8cw *;;;a 1s 8cy 8cz -2 *,a 1s 8cy -2 *,a 1s 8d1 8d2 -2 *,a 1s 8d1 -2 *;;;a 1s * 88t -2 8d4,a 1s * -2 8d4;;a 1s *;a 1s * 8d7 -2 8d8,a 1s * -2 8d8;;;a 1s * 8da 1,a 1s * 1;;;a 1s 5li *,a 1s * 5w2;;f 1s *;n 1s *;;n 1s 8dg *;n 1s * 7n9 -2 1,n 1s * -2 1;n 1s * 8dk -2 8dl;;;1k 1s *;3x 1s * -8 1;3x 1s 1 -4 *;3x 1s * -2 1;3o 1s *;2u 1s *;2u 1s *;;;;;;;;;;1 1s * 14 5ul 8j rb,1 1s * 14 5ul 8j td,1 1s * 14 5ul 5mg;;;;3i 1s 8e3 ql -2 8e4 8e5 -2 *,3i 1s 8e3 -2 8e4 8e5 -2 *,3i 1s 8e3 ql -2 8e4 -2 *,3i 1s 8e3 -2 8e4 -2 *;;;3i 1s * -2 8e7 -2 8e8,3i 1s * -2 -2 8e8;;3i 1s 8ea 8u *;1e 1s 7lo *;1e 1s * 5uh k5,1e 1s * n7 ir,1e 1s * 5uh ir,1e 1s * 8ee;;1e 1s * 8eg 8eh;;;;0 1s *;e 1s *;40 1s * -2 37 5mo;40 1s 8el -2 *;;40 1s 8en *;;40 1s 8ep * -2 8er;;;40 1s 8es af qa *,40 1s 8es 83a *;12 1s *;12 1s * -2 8ew;;;2s 1s 8ex -4 *;1s 1s * 8f0 -2 8f1;;;;1s 1s jd 5vm 8f2 5to *,1s 1s b9 5vh 8f2 5to *,1s 1s jd 5vm 8f2 *,1s 1s b9 5vh 8f2 *;;1s 1s 8f4 * 8f6,1s 1s * 8f6;;;1s 1s 8f7 -2 * -4 8f9;;;3e 1s * -2 8fa,3e 1s 8fc -4 *;;3e 1s * -4 8fe;;j 1s * 8fg -2 1;;j 1s 1 8u *;j 1s 0 88a 8u *;;j 1s * 1 -2 8fj;j 1s * -2 8fm -2 8fn;;;j 1s * -2 0 -8 8fp;;1b 1s * -2 8fr;;1b 1s * 8ft 8fu;;;1b 1s 81m *,1b 1s *;;1b 1s 7am 5jc *;;2c 1s 8fy kb 862 *,2c 1s 8fy 862 *;5 1s *;1f 1s * -4 8g2;;;;2a 1s 8g3 8g4 *;;;;2a 1s 8g7 nv 8g8 *,2a 1s 8g7 nv *;3 1s *;;;8 1s 8gb 8gc -2 *;2h 1s *;3r 1s *;2f 1s * -8 8gh;;;2f 1s 8gi -2 *;2f 1s * n3 5re,2f 1s * jd 5rb,2f 1s * 8gl",
 "sensitive": "bank-details cheque crypto easy-money fee gift-card guaranteed-job identity-doc interview messenger parcel pay-word recruit-fee refundable secret-number transfer-service",
 "overlapping": "money own-account partner-bank pay-order starter-kit",
 "patterns": [
  {
   "id": "fee-applicant-ordered",
   "code": "content/fee",
   "variant": "demand",
   "strength": 3,
   "needs": [
    [
     "applicant-pay"
    ],
    [
     "money",
     "charge",
     "transfer-service"
    ]
   ],
   "within": 12,
   "ordered": false,
   "across": false,
   "unless": [
    "third-party",
    "public-exam",
    "wage-amount",
    "travel-refund"
   ],
   "unlessText": [
    "public-procedure"
   ],
   "guards": [
    "negated",
    "warned",
    "covered"
   ]
  },
  {
   "id": "fee-applicant-bears",
   "code": "content/fee",
   "variant": "demand",
   "strength": 3,
   "needs": [
    [
     "bear-cost"
    ],
    [
     "applicant"
    ],
    [
     "money",
     "charge"
    ]
   ],
   "within": 14,
   "ordered": false,
   "across": false,
   "unless": [
    "third-party",
    "public-exam",
    "wage-amount",
    "travel-refund"
   ],
   "unlessText": [
    "public-procedure"
   ],
   "guards": [
    "negated",
    "warned",
    "covered"
   ]
  },
  {
   "id": "fee-on-applicant",
   "code": "content/fee",
   "variant": "demand",
   "strength": 3,
   "needs": [
    [
     "cost-on-applicant"
    ],
    [
     "money",
     "charge",
     "hiring-step"
    ]
   ],
   "within": 12,
   "ordered": false,
   "across": false,
   "unless": [
    "third-party",
    "public-exam",
    "wage-amount",
    "travel-refund"
   ],
   "unlessText": [
    "public-procedure"
   ],
   "guards": [
    "negated",
    "warned",
    "covered"
   ]
  },
  {
   "id": "fee-for-step",
   "code": "content/fee",
   "variant": "demand",
   "strength": 3,
   "needs": [
    [
     "charge"
    ],
    [
     "money"
    ],
    [
     "hiring-step"
    ]
   ],
   "within": 14,
   "ordered": false,
   "across": false,
   "unless": [
    "third-party",
    "public-exam",
    "wage-amount",
    "travel-refund"
   ],
   "unlessText": [
    "public-procedure"
   ],
   "guards": [
    "negated",
    "warned",
    "covered"
   ]
  },
  {
   "id": "fee-recovered",
   "code": "content/fee",
   "variant": "refundable",
   "strength": 3,
   "needs": [
    [
     "paid-back"
    ],
    [
     "money",
     "charge",
     "applicant-pay",
     "our-supplier"
    ]
   ],
   "within": 20,
   "ordered": false,
   "across": false,
   "unless": [
    "third-party",
    "public-exam",
    "travel-refund",
    "wage-amount",
    "background-check"
   ],
   "unlessText": [
    "public-procedure"
   ],
   "guards": [
    "negated",
    "warned",
    "covered"
   ]
  },
  {
   "id": "fee-our-supplier",
   "code": "content/fee",
   "variant": "demand",
   "strength": 3,
   "needs": [
    [
     "our-supplier"
    ],
    [
     "acquire",
     "applicant-pay",
     "paid-back"
    ],
    [
     "hiring-step",
     "kit",
     "paid-back",
     "money"
    ]
   ],
   "within": 16,
   "ordered": false,
   "across": false,
   "unless": [
    "third-party",
    "wage-amount"
   ],
   "unlessText": [],
   "guards": [
    "negated",
    "warned",
    "covered"
   ]
  },
  {
   "id": "fee-agent-papers",
   "code": "content/fee",
   "variant": "demand",
   "strength": 3,
   "needs": [
    [
     "agent"
    ],
    [
     "papers"
    ],
    [
     "money",
     "transfer-service",
     "applicant-pay"
    ]
   ],
   "within": 24,
   "ordered": false,
   "across": false,
   "unless": [
    "third-party",
    "wage-amount"
   ],
   "unlessText": [],
   "guards": [
    "negated",
    "warned",
    "covered"
   ]
  },
  {
   "id": "fee-buy-in",
   "code": "content/fee",
   "variant": "demand",
   "strength": 3,
   "needs": [
    [
     "buy-in"
    ],
    [
     "gain-sure",
     "recruit-others"
    ]
   ],
   "within": 24,
   "ordered": false,
   "across": true,
   "unless": [
    "third-party",
    "wage-amount"
   ],
   "unlessText": [],
   "guards": [
    "negated",
    "warned",
    "covered"
   ]
  },
  {
   "id": "mule-account-lent",
   "code": "content/money-handling",
   "variant": "own-account",
   "strength": 3,
   "needs": [
    [
     "account-lend"
    ]
   ],
   "within": 12,
   "ordered": false,
   "across": false,
   "unless": [
    "own-pay",
    "third-party"
   ],
   "unlessText": [],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "mule-cheque-on",
   "code": "content/money-handling",
   "variant": "cheque",
   "strength": 3,
   "needs": [
    [
     "cheque"
    ],
    [
     "cash-cheque"
    ],
    [
     "hand-on",
     "keep-part",
     "pass-on"
    ]
   ],
   "within": 30,
   "ordered": false,
   "across": true,
   "unless": [],
   "unlessText": [],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "mule-own-card",
   "code": "content/money-handling",
   "variant": "pass-on",
   "strength": 3,
   "needs": [
    [
     "own-card"
    ],
    [
     "advance-buys"
    ],
    [
     "given-back"
    ]
   ],
   "within": 26,
   "ordered": false,
   "across": false,
   "unless": [
    "travel-refund"
   ],
   "unlessText": [],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "access-given",
   "code": "content/sensitive-documents",
   "variant": "secrets",
   "strength": 3,
   "needs": [
    [
     "give-me"
    ],
    [
     "access-data"
    ],
    [
     "bank-word"
    ]
   ],
   "within": 26,
   "ordered": false,
   "across": true,
   "unless": [
    "third-party"
   ],
   "unlessText": [],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "passport-kept",
   "code": "content/sensitive-documents",
   "variant": "surrendered",
   "strength": 3,
   "needs": [
    [
     "kept-by-us"
    ],
    [
     "identity-doc"
    ]
   ],
   "within": 16,
   "ordered": false,
   "across": false,
   "unless": [
    "third-party"
   ],
   "unlessText": [],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "gift-card-errand",
   "code": "content/fee",
   "variant": "transfer",
   "strength": 3,
   "needs": [
    [
     "gift-card"
    ],
    [
     "errand"
    ]
   ],
   "within": 14,
   "ordered": false,
   "across": true,
   "unless": [],
   "unlessText": [],
   "guards": [
    "negated",
    "warned",
    "covered"
   ]
  },
  {
   "id": "fee-charged",
   "code": "content/fee",
   "variant": "demand",
   "strength": 3,
   "needs": [
    [
     "recruit-fee"
    ],
    [
     "pay-order",
     "transfer-service",
     "secure-place",
     "to-our",
     "advance",
     "money"
    ]
   ],
   "within": 12,
   "ordered": false,
   "across": false,
   "unless": [
    "background-check",
    "remuneration",
    "travel-refund",
    "handover",
    "third-party",
    "public-exam"
   ],
   "unlessText": [
    "public-procedure"
   ],
   "guards": [
    "negated",
    "warned",
    "covered"
   ]
  },
  {
   "id": "fee-paid-for",
   "code": "content/fee",
   "variant": "demand",
   "strength": 3,
   "needs": [
    [
     "pay-order"
    ],
    [
     "money"
    ],
    [
     "process",
     "secure-place",
     "kit"
    ]
   ],
   "within": 14,
   "ordered": false,
   "across": false,
   "unless": [
    "background-check",
    "remuneration",
    "third-party",
    "public-exam"
   ],
   "unlessText": [
    "public-procedure"
   ],
   "guards": [
    "negated",
    "warned",
    "covered"
   ]
  },
  {
   "id": "fee-to-secure",
   "code": "content/fee",
   "variant": "demand",
   "strength": 3,
   "needs": [
    [
     "secure-place"
    ],
    [
     "pay-order",
     "recruit-fee",
     "fee"
    ]
   ],
   "within": 14,
   "ordered": false,
   "across": false,
   "unless": [
    "background-check",
    "remuneration",
    "third-party",
    "public-exam"
   ],
   "unlessText": [
    "public-procedure"
   ],
   "guards": [
    "negated",
    "warned",
    "covered"
   ]
  },
  {
   "id": "fee-advance",
   "code": "content/fee",
   "variant": "demand",
   "strength": 3,
   "needs": [
    [
     "pay-order"
    ],
    [
     "advance"
    ],
    [
     "process",
     "money",
     "kit"
    ]
   ],
   "within": 14,
   "ordered": false,
   "across": false,
   "unless": [
    "background-check",
    "remuneration",
    "third-party",
    "public-exam"
   ],
   "unlessText": [
    "public-procedure"
   ],
   "guards": [
    "negated",
    "warned",
    "covered"
   ]
  },
  {
   "id": "fee-refundable",
   "code": "content/fee",
   "variant": "refundable",
   "strength": 3,
   "needs": [
    [
     "refundable"
    ],
    [
     "pay-order",
     "recruit-fee",
     "fee",
     "buy"
    ]
   ],
   "within": 16,
   "ordered": false,
   "across": false,
   "unless": [
    "background-check",
    "travel-refund",
    "third-party",
    "public-exam"
   ],
   "unlessText": [
    "public-procedure"
   ],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "fee-transfer-service",
   "code": "content/fee",
   "variant": "transfer",
   "strength": 3,
   "needs": [
    [
     "transfer-service",
     "gift-card"
    ],
    [
     "pay-order",
     "fee",
     "recruit-fee"
    ]
   ],
   "within": 12,
   "ordered": false,
   "across": false,
   "unless": [
    "when-hired",
    "money-trade"
   ],
   "unlessText": [],
   "guards": [
    "negated",
    "warned",
    "covered"
   ]
  },
  {
   "id": "fee-kit",
   "code": "content/fee",
   "variant": "equipment",
   "strength": 2,
   "needs": [
    [
     "buy"
    ],
    [
     "kit",
     "vendor",
     "pay-order",
     "starter-kit"
    ]
   ],
   "within": 10,
   "ordered": false,
   "across": false,
   "unless": [],
   "unlessText": [],
   "guards": [
    "negated",
    "warned",
    "covered"
   ]
  },
  {
   "id": "fee-returned",
   "code": "content/fee",
   "variant": "refundable",
   "strength": 3,
   "needs": [
    [
     "first-pay"
    ],
    [
     "returned"
    ],
    [
     "sum",
     "money",
     "recruit-fee"
    ]
   ],
   "within": 18,
   "ordered": false,
   "across": false,
   "unless": [
    "travel-refund",
    "handover"
   ],
   "unlessText": [
    "public-procedure"
   ],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "fee-via-agent",
   "code": "content/fee",
   "variant": "demand",
   "strength": 3,
   "needs": [
    [
     "pay-agent"
    ],
    [
     "pay-order",
     "costs",
     "advance-self"
    ],
    [
     "money",
     "sum",
     "recruit-fee"
    ]
   ],
   "within": 22,
   "ordered": false,
   "across": false,
   "unless": [
    "handover",
    "remuneration"
   ],
   "unlessText": [
    "public-procedure"
   ],
   "guards": [
    "negated",
    "warned",
    "covered"
   ]
  },
  {
   "id": "fee-proof",
   "code": "content/fee",
   "variant": "demand",
   "strength": 3,
   "needs": [
    [
     "pay-proof"
    ],
    [
     "gate"
    ]
   ],
   "within": 16,
   "ordered": false,
   "across": false,
   "unless": [
    "handover",
    "travel-refund"
   ],
   "unlessText": [
    "public-procedure",
    "not-a-job"
   ],
   "guards": [
    "warned",
    "covered"
   ]
  },
  {
   "id": "fee-laid-out",
   "code": "content/fee",
   "variant": "equipment",
   "strength": 3,
   "needs": [
    [
     "advance-self"
    ],
    [
     "sum",
     "money",
     "book",
     "returned",
     "partner-where"
    ]
   ],
   "within": 22,
   "ordered": false,
   "across": false,
   "unless": [
    "travel-refund",
    "handover"
   ],
   "unlessText": [
    "public-procedure"
   ],
   "guards": [
    "negated",
    "warned",
    "covered"
   ]
  },
  {
   "id": "fee-at-partner",
   "code": "content/fee",
   "variant": "equipment",
   "strength": 3,
   "needs": [
    [
     "partner-where"
    ],
    [
     "book"
    ],
    [
     "money"
    ],
    [
     "sum",
     "costs",
     "pay-order"
    ]
   ],
   "within": 26,
   "ordered": false,
   "across": false,
   "unless": [
    "handover"
   ],
   "unlessText": [
    "public-procedure"
   ],
   "guards": [
    "negated",
    "warned",
    "covered"
   ]
  },
  {
   "id": "fee-costs",
   "code": "content/fee",
   "variant": "demand",
   "strength": 3,
   "needs": [
    [
     "costs"
    ],
    [
     "book"
    ],
    [
     "money"
    ]
   ],
   "within": 16,
   "ordered": false,
   "across": false,
   "unless": [
    "handover",
    "travel-refund",
    "remuneration"
   ],
   "unlessText": [
    "public-procedure",
    "not-a-job"
   ],
   "guards": [
    "negated",
    "warned",
    "covered"
   ]
  },
  {
   "id": "fee-deposit",
   "code": "content/fee",
   "variant": "demand",
   "strength": 3,
   "needs": [
    [
     "deposit"
    ],
    [
     "money"
    ],
    [
     "fee-demanded",
     "costs",
     "pay-order"
    ]
   ],
   "within": 16,
   "ordered": false,
   "across": false,
   "unless": [
    "handover",
    "travel-refund",
    "remuneration"
   ],
   "unlessText": [
    "public-procedure",
    "not-a-job"
   ],
   "guards": [
    "negated",
    "warned",
    "covered"
   ]
  },
  {
   "id": "fee-gift-codes",
   "code": "content/fee",
   "variant": "transfer",
   "strength": 3,
   "needs": [
    [
     "gift-card"
    ],
    [
     "take-buy"
    ],
    [
     "give-me",
     "code-word",
     "copy"
    ]
   ],
   "within": 30,
   "ordered": false,
   "across": false,
   "unless": [],
   "unlessText": [],
   "guards": [
    "warned"
   ]
  },
  {
   "id": "fee-premium-number",
   "code": "content/fee",
   "variant": "demand",
   "strength": 3,
   "needs": [
    [
     "premium-number"
    ]
   ],
   "within": 12,
   "ordered": false,
   "across": false,
   "unless": [],
   "unlessText": [],
   "guards": [
    "negated",
    "warned",
    "covered"
   ]
  },
  {
   "id": "fee-mentioned",
   "code": "content/fee",
   "variant": "mention",
   "strength": 1,
   "needs": [
    [
     "recruit-fee"
    ]
   ],
   "within": 12,
   "ordered": false,
   "across": false,
   "unless": [
    "background-check",
    "remuneration",
    "travel-refund"
   ],
   "unlessText": [
    "public-procedure"
   ],
   "guards": [
    "negated",
    "warned",
    "covered"
   ]
  },
  {
   "id": "documents-bank",
   "code": "content/sensitive-documents",
   "variant": "bank-details",
   "strength": 3,
   "needs": [
    [
     "bank-details"
    ],
    [
     "send"
    ]
   ],
   "within": 20,
   "ordered": false,
   "across": false,
   "unless": [
    "when-hired"
   ],
   "unlessText": [
    "public-procedure"
   ],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "documents-secret",
   "code": "content/sensitive-documents",
   "variant": "secrets",
   "strength": 3,
   "needs": [
    [
     "secret-number"
    ],
    [
     "send"
    ]
   ],
   "within": 20,
   "ordered": false,
   "across": false,
   "unless": [
    "when-hired",
    "right-to-work"
   ],
   "unlessText": [
    "public-procedure"
   ],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "documents-identity",
   "code": "content/sensitive-documents",
   "variant": "identity-copy",
   "strength": 2,
   "needs": [
    [
     "identity-doc"
    ],
    [
     "send"
    ],
    [
     "copy",
     "both-sides",
     "selfie"
    ]
   ],
   "within": 14,
   "ordered": false,
   "across": false,
   "unless": [
    "right-to-work",
    "when-hired"
   ],
   "unlessText": [
    "public-procedure"
   ],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "documents-selfie",
   "code": "content/sensitive-documents",
   "variant": "identity-selfie",
   "strength": 3,
   "needs": [
    [
     "identity-doc"
    ],
    [
     "both-sides",
     "selfie"
    ]
   ],
   "within": 14,
   "ordered": false,
   "across": false,
   "unless": [
    "when-hired"
   ],
   "unlessText": [
    "public-procedure"
   ],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "documents-code",
   "code": "content/sensitive-documents",
   "variant": "secrets",
   "strength": 3,
   "needs": [
    [
     "sms-code"
    ],
    [
     "give-me"
    ]
   ],
   "within": 24,
   "ordered": false,
   "across": true,
   "unless": [
    "when-hired",
    "third-party"
   ],
   "unlessText": [],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "documents-remote",
   "code": "content/sensitive-documents",
   "variant": "secrets",
   "strength": 3,
   "needs": [
    [
     "remote-app"
    ],
    [
     "your-pc",
     "home-bank"
    ]
   ],
   "within": 24,
   "ordered": false,
   "across": true,
   "unless": [
    "third-party"
   ],
   "unlessText": [],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "documents-video-ident",
   "code": "content/sensitive-documents",
   "variant": "video-ident",
   "strength": 3,
   "needs": [
    [
     "video-ident",
     "open-account"
    ],
    [
     "video-ident",
     "partner-bank"
    ]
   ],
   "within": 16,
   "ordered": false,
   "across": false,
   "unless": [],
   "unlessText": [],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "guaranteed-job",
   "code": "content/guaranteed",
   "variant": "job",
   "strength": 2,
   "needs": [
    [
     "guaranteed-job"
    ]
   ],
   "within": 12,
   "ordered": false,
   "across": false,
   "unless": [],
   "unlessText": [],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "guaranteed-everyone",
   "code": "content/guaranteed",
   "variant": "everyone",
   "strength": 3,
   "needs": [
    [
     "everyone-hired"
    ]
   ],
   "within": 12,
   "ordered": false,
   "across": false,
   "unless": [],
   "unlessText": [],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "guaranteed-mass",
   "code": "content/guaranteed",
   "variant": "mass",
   "strength": 3,
   "needs": [
    [
     "mass"
    ]
   ],
   "within": 12,
   "ordered": false,
   "across": false,
   "unless": [],
   "unlessText": [],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "urgency-scarce",
   "code": "content/urgency",
   "variant": "scarce",
   "strength": 2,
   "needs": [
    [
     "scarcity"
    ]
   ],
   "within": 12,
   "ordered": false,
   "across": false,
   "unless": [],
   "unlessText": [],
   "guards": [
    "warned"
   ]
  },
  {
   "id": "urgency-reply",
   "code": "content/urgency",
   "variant": "reply-now",
   "strength": 1,
   "needs": [
    [
     "reply-now"
    ]
   ],
   "within": 12,
   "ordered": false,
   "across": false,
   "unless": [],
   "unlessText": [],
   "guards": [
    "warned"
   ]
  },
  {
   "id": "interview-none",
   "code": "content/no-interview",
   "variant": "none",
   "strength": 2,
   "needs": [
    [
     "no-interview"
    ]
   ],
   "within": 12,
   "ordered": false,
   "across": false,
   "unless": [
    "invitation"
   ],
   "unlessText": [],
   "guards": [
    "warned"
   ]
  },
  {
   "id": "interview-messenger",
   "code": "content/no-interview",
   "variant": "by-messenger",
   "strength": 3,
   "needs": [
    [
     "messenger"
    ],
    [
     "interview"
    ]
   ],
   "within": 10,
   "ordered": false,
   "across": false,
   "unless": [
    "invitation",
    "video-call"
   ],
   "unlessText": [],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "interview-text",
   "code": "content/no-interview",
   "variant": "by-text",
   "strength": 3,
   "needs": [
    [
     "by-text"
    ]
   ],
   "within": 12,
   "ordered": false,
   "across": false,
   "unless": [
    "invitation"
   ],
   "unlessText": [],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "message-move",
   "code": "content/no-interview",
   "variant": "move-to-messenger",
   "strength": 2,
   "needs": [
    [
     "messenger"
    ],
    [
     "reach-us"
    ],
    [
     "recruiter"
    ]
   ],
   "within": 12,
   "ordered": false,
   "across": false,
   "unless": [],
   "unlessText": [],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "message-reply-word",
   "code": "content/no-interview",
   "variant": "by-messenger",
   "strength": 3,
   "needs": [
    [
     "reply-word"
    ],
    [
     "from-home",
     "per-day",
     "easy-money",
     "task-work"
    ]
   ],
   "within": 40,
   "ordered": false,
   "across": true,
   "unless": [],
   "unlessText": [],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "message-day-pay",
   "code": "content/no-interview",
   "variant": "by-messenger",
   "strength": 3,
   "needs": [
    [
     "messenger"
    ],
    [
     "per-day"
    ],
    [
     "money"
    ],
    [
     "from-home",
     "no-qualification",
     "little-work"
    ]
   ],
   "within": 45,
   "ordered": false,
   "across": true,
   "unless": [
    "per-hour"
   ],
   "unlessText": [],
   "guards": [
    "warned"
   ]
  },
  {
   "id": "message-unsolicited",
   "code": "content/no-interview",
   "variant": "unsolicited",
   "strength": 2,
   "needs": [
    [
     "unsolicited"
    ]
   ],
   "within": 12,
   "ordered": false,
   "across": false,
   "unless": [
    "hypothetical"
   ],
   "unlessText": [],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "message-hired",
   "code": "content/no-interview",
   "variant": "preselected",
   "strength": 2,
   "needs": [
    [
     "hired-already"
    ]
   ],
   "within": 12,
   "ordered": false,
   "across": false,
   "unless": [
    "hypothetical"
   ],
   "unlessText": [],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "pay-minutes",
   "code": "content/pay-implausible",
   "variant": "little-work",
   "strength": 3,
   "needs": [
    [
     "little-work"
    ],
    [
     "money"
    ]
   ],
   "within": 16,
   "ordered": false,
   "across": false,
   "unless": [
    "per-hour"
   ],
   "unlessText": [],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "pay-easy",
   "code": "content/pay-implausible",
   "variant": "easy-money",
   "strength": 2,
   "needs": [
    [
     "easy-money"
    ]
   ],
   "within": 12,
   "ordered": false,
   "across": false,
   "unless": [
    "referral",
    "per-hour"
   ],
   "unlessText": [],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "mule-account",
   "code": "content/money-handling",
   "variant": "own-account",
   "strength": 3,
   "needs": [
    [
     "own-account"
    ],
    [
     "funds"
    ]
   ],
   "within": 12,
   "ordered": false,
   "across": false,
   "unless": [
    "own-pay"
   ],
   "unlessText": [],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "mule-forward",
   "code": "content/money-handling",
   "variant": "pass-on",
   "strength": 3,
   "needs": [
    [
     "pass-on"
    ],
    [
     "receive",
     "own-account",
     "cheque"
    ]
   ],
   "within": 14,
   "ordered": false,
   "across": false,
   "unless": [],
   "unlessText": [],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "mule-cut",
   "code": "content/money-handling",
   "variant": "pass-on",
   "strength": 3,
   "needs": [
    [
     "keep-part"
    ],
    [
     "hand-on"
    ]
   ],
   "within": 20,
   "ordered": false,
   "across": false,
   "unless": [],
   "unlessText": [],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "mule-withdraw",
   "code": "content/money-handling",
   "variant": "pass-on",
   "strength": 3,
   "needs": [
    [
     "take-out"
    ],
    [
     "hand-on",
     "keep-part"
    ]
   ],
   "within": 16,
   "ordered": false,
   "across": false,
   "unless": [],
   "unlessText": [],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "mule-cheque",
   "code": "content/money-handling",
   "variant": "cheque",
   "strength": 3,
   "needs": [
    [
     "cheque"
    ],
    [
     "cash-cheque"
    ],
    [
     "for-equipment"
    ]
   ],
   "within": 24,
   "ordered": false,
   "across": false,
   "unless": [],
   "unlessText": [],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "mule-lend-account",
   "code": "content/money-handling",
   "variant": "open-account",
   "strength": 3,
   "needs": [
    [
     "lend"
    ],
    [
     "account-lent"
    ],
    [
     "money"
    ]
   ],
   "within": 30,
   "ordered": false,
   "across": true,
   "unless": [],
   "unlessText": [],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "mule-title",
   "code": "content/money-handling",
   "variant": "title",
   "strength": 2,
   "needs": [
    [
     "mule-title"
    ]
   ],
   "within": 12,
   "ordered": false,
   "across": false,
   "unless": [],
   "unlessText": [],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "mule-open-account",
   "code": "content/money-handling",
   "variant": "open-account",
   "strength": 3,
   "needs": [
    [
     "open-account"
    ],
    [
     "partner-bank",
     "own-account",
     "crypto"
    ]
   ],
   "within": 12,
   "ordered": false,
   "across": false,
   "unless": [
    "when-hired"
   ],
   "unlessText": [],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "reship-home",
   "code": "content/reshipping",
   "variant": "home",
   "strength": 3,
   "needs": [
    [
     "parcel"
    ],
    [
     "home-address"
    ],
    [
     "reship",
     "receive"
    ]
   ],
   "within": 18,
   "ordered": false,
   "across": false,
   "unless": [],
   "unlessText": [],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "reship-label",
   "code": "content/reshipping",
   "variant": "label",
   "strength": 3,
   "needs": [
    [
     "ship-label"
    ],
    [
     "parcel"
    ]
   ],
   "within": 24,
   "ordered": false,
   "across": false,
   "unless": [],
   "unlessText": [],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "reship-arrive",
   "code": "content/reshipping",
   "variant": "home",
   "strength": 3,
   "needs": [
    [
     "parcel"
    ],
    [
     "at-your-home"
    ],
    [
     "ship-label",
     "reship",
     "come-in"
    ]
   ],
   "within": 18,
   "ordered": false,
   "across": false,
   "unless": [],
   "unlessText": [],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "mail-drop",
   "code": "content/reshipping",
   "variant": "home",
   "strength": 3,
   "needs": [
    [
     "own-mailbox"
    ],
    [
     "mail-item"
    ],
    [
     "for-others"
    ]
   ],
   "within": 32,
   "ordered": false,
   "across": true,
   "unless": [],
   "unlessText": [],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "reship-title",
   "code": "content/reshipping",
   "variant": "title",
   "strength": 2,
   "needs": [
    [
     "reship-title"
    ]
   ],
   "within": 12,
   "ordered": false,
   "across": false,
   "unless": [],
   "unlessText": [],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "crypto-deposit",
   "code": "content/crypto",
   "variant": "deposit",
   "strength": 3,
   "needs": [
    [
     "crypto",
     "task-work"
    ],
    [
     "top-up"
    ]
   ],
   "within": 14,
   "ordered": false,
   "across": false,
   "unless": [
    "money-trade",
    "third-party"
   ],
   "unlessText": [],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "crypto-task",
   "code": "content/crypto",
   "variant": "task",
   "strength": 3,
   "needs": [
    [
     "task-work"
    ],
    [
     "earn",
     "money",
     "daily",
     "from-home"
    ]
   ],
   "within": 18,
   "ordered": false,
   "across": false,
   "unless": [],
   "unlessText": [],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "deposit-to-start",
   "code": "content/crypto",
   "variant": "deposit",
   "strength": 3,
   "needs": [
    [
     "deposit-start"
    ],
    [
     "earn",
     "per-day",
     "task-work",
     "from-home"
    ]
   ],
   "within": 30,
   "ordered": false,
   "across": true,
   "unless": [
    "when-hired",
    "money-trade"
   ],
   "unlessText": [],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "crypto-paid",
   "code": "content/crypto",
   "variant": "paid-in",
   "strength": 2,
   "needs": [
    [
     "crypto"
    ],
    [
     "paid-in"
    ]
   ],
   "within": 6,
   "ordered": false,
   "across": false,
   "unless": [
    "money-trade"
   ],
   "unlessText": [],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "share-contacts",
   "code": "content/chain-letter",
   "variant": "share",
   "strength": 3,
   "needs": [
    [
     "share-this"
    ]
   ],
   "within": 12,
   "ordered": false,
   "across": false,
   "unless": [],
   "unlessText": [],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "recruit-others",
   "code": "content/chain-letter",
   "variant": "recruit-others",
   "strength": 2,
   "needs": [
    [
     "recruit-others"
    ]
   ],
   "within": 12,
   "ordered": false,
   "across": false,
   "unless": [],
   "unlessText": [],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "unskilled",
   "code": "context/unskilled",
   "variant": "unskilled",
   "strength": 1,
   "needs": [
    [
     "no-qualification"
    ]
   ],
   "within": 12,
   "ordered": false,
   "across": false,
   "unless": [],
   "unlessText": [],
   "guards": []
  },
  {
   "id": "touchy-money",
   "code": "context/added-demand",
   "variant": "fee",
   "strength": 1,
   "needs": [
    [
     "recruit-fee",
     "refundable",
     "gift-card",
     "candidate-pays",
     "top-up",
     "transfer-service"
    ]
   ],
   "within": 12,
   "ordered": false,
   "across": false,
   "unless": [
    "travel-refund"
   ],
   "unlessText": [],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "touchy-amount",
   "code": "context/added-demand",
   "variant": "fee",
   "strength": 1,
   "needs": [
    [
     "pay-order",
     "pay-word",
     "fee"
    ],
    [
     "money"
    ]
   ],
   "within": 12,
   "ordered": false,
   "across": false,
   "unless": [
    "travel-refund"
   ],
   "unlessText": [],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "touchy-papers",
   "code": "context/added-demand",
   "variant": "sensitive-documents",
   "strength": 1,
   "needs": [
    [
     "identity-doc",
     "bank-details",
     "secret-number"
    ]
   ],
   "within": 12,
   "ordered": false,
   "across": false,
   "unless": [
    "when-hired"
   ],
   "unlessText": [],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "touchy-account",
   "code": "context/added-demand",
   "variant": "money-handling",
   "strength": 1,
   "needs": [
    [
     "own-account",
     "pass-on",
     "cheque",
     "mule-title"
    ]
   ],
   "within": 12,
   "ordered": false,
   "across": false,
   "unless": [],
   "unlessText": [],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "touchy-messenger",
   "code": "context/added-demand",
   "variant": "no-interview",
   "strength": 1,
   "needs": [
    [
     "messenger"
    ]
   ],
   "within": 12,
   "ordered": false,
   "across": false,
   "unless": [],
   "unlessText": [],
   "guards": [
    "negated",
    "warned"
   ]
  }
 ]
};
