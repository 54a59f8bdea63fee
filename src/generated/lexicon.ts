// Written by scripts/generate-lexicon.ts from data/lexicon/*.yaml. Do not edit.
import type { CompiledLexicon } from '../lexicon/lexicon.js';

export const COMPILED: CompiledLexicon = {
 "classes": "access-data account-asset account-lend account-lent acquire advance advance-buys advance-self after-paid age-band agent applicant applicant-pay at-your-home back-with-wage background-check bank-details bank-login bank-word bear-cost beside-pay book both-sides buy buy-in by-text candidate-pays cash-cheque charge charged-now cheque code-word come-in copy cost-on-applicant costs crypto daily day-pay deposit deposit-start duty earn easy-money employer-pays errand errand-buy everyone-hired extra-pay fee fee-demanded first-pay for-equipment for-others freight friend-bonus from-home funds gain-sure gate gets-into-yours gift-card give-me given-back guaranteed-job hand-on handover hired-already hiring-step home-address home-bank hypothetical identity-doc install interview invitation keep-part kept-by-us kit label-on lacking lend lifter little-work mail-item mass messenger money money-in-crypto money-trade move-on mule-title negator no-interview no-qualification not-a-job only open-account our-supplier own-account own-card own-mailbox own-pay paid-back paid-in papers papers-kept parcel partner-bank partner-where pass-on pay-agent pay-by-link pay-order pay-proof pay-word paying-guest per-day per-hour per-minute per-parcel premium-number premium-prefix process public-exam public-procedure reach-us receive recruit-fee recruit-others recruiter referral refundable remote-app remuneration reply-now reply-word reship reship-title returned right-to-work scarcity scratch secret-number secure-place selfie sells send share-this ship-label sign-up-bank sms-code stake starter-kit statutory-check sum take-buy take-out task-work third-party to-carrier to-our top-up trade-thing transfer-service travel-refund unlocks unsolicited upfront-thing vendor video-call video-ident wage-amount warning when-hired wires your-pc",
 "exact": "0190 01900 08 0871 0890 0891 0892 0895 0897 0899 0900 09001 09005 09011 0903 0905 0906 0907 0908 0909 0911 0930 1 100 166 1900 199 2 24 24h 3 3200 4 48 48h 5 607 72h 760 761 762 803 806 807 892 893 894 895 899 9 900 905 92 95 97 99 a aan ab abona abonada abonado abonan abonar abonara abonaran abonaras abonarla abonarlo abonarse abonas abone abonen acc accettata account accounting acquitter acquittez acreedores act ad add adelanta adelantan adelantar adelantara adelantaras adianta adiantam adiantar adiantara adquiera adquieras adquiere adquieren adquira adquire adquirem adquirido adquirir adquirira adquirirse ads af affittare affitti age ai aja al all alleen als alumnado alumno alumnos aluno alunos am ami aml an and ano antecipa antecipada antecipado antecipar anticipa anticipar any anydesk ao aos apenas aporta aportan aportar aportara app arca arcam arcar are arranja arrendatario arrendatarios as asegurados asi ask assume assumem assumira assured asume asumen asumimos asumir asumira at ate atm au aub auf aus aux b banca bancam bancar bank be bed begleichen bei bel bem ben beneficiarias beneficiarios betaal betaald betaalt betalen bezahlen bezahlt bic big bij bin binance bis bit bitcoin bizum boe bolseiros bon bonifico borg box bsn btc buy by c cai call can cancela cancelan cancelar cancelara cancele cancelen car carnet carregar cas cash cashapp caso cbu cci ce ces charge chat che check checks chez chi ci click cliente clientes cnh cni cobre cobrem cobrimos cobrir cobrira codes colegiados colocar coloque com comensales compartamelo compartelo comparteme compartenos compra comprada comprado compram comprami compran comprar comprara compraras comprarlas comprarse compras compre compres comuniquenos con condominos confermata considerata consiga consigna consignan consignar consignara consignarlo consignas consigne consignen consigue contribuintes contribuyentes cooperados cooperante cooperantes copriamo cost costea costeada costeado costean costear costeara costearas cpf crb credores criptomoeda criptomoneda criptovaluta crypto cryptocurrency cryptomonnaie ctt cuando cubre cubren cubrimos cubrir cubrira custeada custeado custeados custear custeara custeia custeiam customs cut cv cvc cvu cvv d da dag dai dal dan danos dar das dat day dbs de dei del dem den denos deposit deposita depositala depositalo depositam depositan depositar depositara depositaras depositas deposite depositelo depositelos depositem depositen deposits der des desembolsa desembolsado desembolsam desembolsan desembolsar desembolsara desembolsas desembolse desk deudor deudores devedor devedores dez dgr dhl di dia dictamelo dictanos dictarnos die dime dimelo dinoslo dir dis discord dit dix diz dm dni do doadores doc don donante donantes doorsturen dos dpd dpr du due dus e earn earnings ec ed een efectuar efectue efetuar efetue ehe eid ein einzahlen el elaborata ele elk elle em en encarga encargar encomenda encomendar end enkel entrichten entrichtet envia enviad enviadas enviados enviame enviamelo enviando envianos envianoslo enviar enviarnos enviarnoslo envie enviem enviemelo envien envienos envoyer envoyez er es esa esaminata ese eso est estudantes et ete ethereum eu eur eux fa faca facebook facilitame facilitanos facilitarnos facturas falls familias faturas faz fazer fee fees few fie fin financia financiam financian financiar financiara foi follow for fornecedores fornire fornisca fornite forward found free fue fugen fund fur ga ganas ganha gbp gdc geben geef geen gestort get gezahlt gib gig gira giran girar girara girarlo gire give gli gls gmc google got graag gram grana gru gsm gtalk guy h ha haal haalt hab hacer hacerse had haga hagan halen han hand hangout hangouts has hat hay haz he heb hem hen her het hey hi him his hmu ho hol holen holst hospede hospedes hou hoy hr hrs huesped huespedes hui hun hurry i iban ich ici id ident if ife ihn ihr ik il im imo impostos impuestos in inbox indicanos indicare indicate indichi indien indiquenos ine info infos ingresa ingresalo ingresan ingresar ingresara ingresarla ingresarlo ingrese ingreselo inquilino inquilinos ins instagram int interessata interessato interesse interessee invertis investe investir invia inviarci inviare inviate inviateci invierte invii invista is isn ist it its ja je jij job join jou juri kan key kik kit km kryptowahrung kyc l la laad laat las lavoro lcb le legen lei les let lgs lhe li lid like liken likes liking liquida liquidam liquidan liquidar liquidara liquidas liquide ll lo log lorsque los lot lu lui ly m maak maakt mag mai mail mailen make making man manda mandame mandamelo mandanos mandanoslo mandar mandare mandate mande mandenos mandi mas matriculados may mb me mee mes message messenger met metamask meu mi mia mij mim min mio mir mis mit mlm mobile moi momo mon money moneygram mot move mp mpesa mr mrs ms msg mtn muy my n n26 na nao nas ne need nehmen nel nem nen neosurf net neu new ngo nhs ni nib nicht nie niet nimmer nmc no noch nog noi nom non nooit nor nos not now nu nul nur o of off ohne ok old om on once one ong ons ook op open or ora orange ore os otp ou oui our out overmaken overschrijven owe own p pacientes pack package packages padres paga pagada pagado pagala pagalo pagam pagamos pagan pagano pagar pagara pagaran pagarao pagaras pagare pagarla pagarlo pagas pagate paghi paghiamo pago pagos pague paguem paguen paid paiement paient pais par participantes participants pas pasajeros pasame pasamelo pasanos pasanoslo pasemelo pasenoslo pass passageiros pay paye payer payez paypal pays paysafecard pb pc pcs pd pdf pede pedir per perfect perso pesa peu pic pide pin piu pix plata pm pn poe poi pon poner por pos post postident ppe pra pre presta prestare prestarlo prestarmi presti pretes privado pro propietarios proporcionanos proprietarios proveedores provide put pv pvg pvt q qe qr qu qualora quand quando que qui quicksupport quita quitam quitar quite r ral rate re read realice realiza realizar realize recargar recarregar recebas recebe received reciba recibe recupera recuperada recuperado recuperam recuperan recuperara recuperaran recuperaras recuperas red reembolsable reembolsables reembolsamos reenvialo reenviame reenviamelo reenvianos reenvianoslo reenvielo reenvienos regler reglez regola regularizar remit remitir rep reply respondanos responde retorna reviewed rg rh ria rib rimborsiamo ritorna route run rustdesk rx s sa salda saldano saldar sans sao satisface satisfacer saw schick schicken schrijf se sea see segurados sei selfie selfies sem send sende senden senza ses set seu seules seuls ship should si sia sie signal sin six skrill sms so sob sobald socias socios sofern soi solo som soma somente son sosteniamo sou soy spenden ssn sta std stort storten sturen stuur stuurt su sua subvencion subvenciones sue sufraga sufragan sufragar sufragara sui sul sum suo suporta suportado suportam suportamos suportar suportara sur sure sus t ta tag tan taxistas te team teams teamviewer ted tel telegram tell tem ten ter tes tether teu text tgl the their ti tiktok timo timos to toe toi ton too top topa tot tra transfer transfere transferem transferes transferido transferir transferira transferiras transferirla transferirlo transfiera transfiere transfierelo transfieren transfieres transfira transmitenos trc20 tre tributos trust tu tua tue tuo tus two u uberweisen uberweist uberwiesen uit ultraviewer um uma un una und une unicamente union uno unpaid uns until up ups ur us usd usdt use usuarias usuarios utentes utilizadores uur uw va vai valida valor van vao vc ve vecinos venmo verfahren versa versamento versano versare versate versement verser versez versi vez vi via viber video videoident videos viewed viewer vip vip1 vip2 vip3 virer virez vis visitantes vog vol volta vom von voo vor vos vou vous vu vue vul w wa wallet wanneer was watsapp way we webid webmoney wechat weg wenn wer western westernunion what whatapp whats whatsap whatsapp when whether who wie wij wir wire without won write y ya yapea yapean yapear yapee you youtube zag zahlen zahlt zahlung zap ze zeg zelle zend zes zet zodra zonder zu zum zur",
 "prefix": "aanbreng aanschaf abiert abogad abon abonad abonnement abzock acced accepte accettat accompagn accreditat aced aceit acept aceptad acess acquereur acquist acquitte acredit actif activ activatiecode activatiekost active activeer addett adherent adicion adjunt administratif administrativ admitid adquier adquir adreslabel adressaufkleber adresse advertenc advierte advogad afili afilia afiliad agent aggiung agree agreg aim ajoute aktivierungscode aktivierungsgebuhr alleg allegh allocation amen ami ammess amministrativ anad analyst anex angezeigt angezeigte anleg anmeldegebuhr annullat anruf ansprechpartner anticip anticipat antwort aparec aport apostille appel appelle appli approuve approvat approvisionn apresur aprirl aprobad aprovad arma arnaqu arriv arrivat arrive asegur asegurad asesor asigna asociad aspirante aspire assegnat assegur assegurad assessor assistant associad assume assunt assurance assure asumid ativ attrezzatur attribue aufbewahr aufnahmegebuhr aufnahmepauschale aufrubbel ausbildungsgebuhr ausweis ausweisdokument ausweisfoto automat automatic automunit autorizad autorizzat autre avali avanc baix baj banc bancaire bancari bancaria bancario bearbeitungsgebuhr beglaubigung behalt behoud beidseit bekomm bemiddelingskost beneficiaire beneficio benevole beoordel beperkt berater bericht beschik besorg bestatig bestatigungscode bestel bestell betreuer betrug betruger beveiligingscode bevestig bevestigingscode bewaar bewahr bewerber bewerbungsgebuhr bewerbungsgesprach bewohner bezorg bild billetera biometric biometrie biometriegebuhr biometriekost bitcoin boek boekhoud bonific boost bourse bouw breng bring brut buchhalter buchungspauschale bulto burla burocratic cadastr cadeau cadeaubon cadeaukaart calific cambiar camp cancel cancelad candidat candidature carich carreg carregu carte carteira cedula cert certificad certificado certificat certifie chacun cham chantier charge chat chate chatgesprach chatgesprek chatinterview cheg cheque chiam choisi clave clicc click client cliqu clique cobert cobr cobra cobrad code codic codigo coinvolg colaborador colar colegi collaborateur collaborator coloc combinad combinat combinatiebestelling combine comec comision commande commission communiqu communique companer compartid compartilh complet compos compr compra comptabil comptable compte computador comunic comuniqu concertad conclu concorr concorsual condivid conect conferencia conferentie confi configur confirme congelad congres congreso congress congresso connect consegn conseiller conserv conserva consigliat consolar consul consulaire conta contact contat contatt continu contrasena contrat contratad controler controleur convegn conventionne convenzionat convid convidad convite convocation convoque cooperatie cooperativ coordenador coordinador coordinateur coordonnee copert copia copie correspond correspondant corrispost costead costru coupon courant courrier couvert crea credenciad credit cria cripto crypto cryptomonnaie cryptomunt cubiert cubierto cuenta cuid cursist custead customer dagelijks debutant decurtat deduct deduit deelnemer defalqu dein deix dej delegue demand demande denunci depos deposit depot derecho deroul desbloque descarg descarreg desconfi desee designad designe despach destinatari detect detratt developpe devid devolv devolver devolvid devuelt devuelv diari diario diffid diffus dig digital digitaliza dipendent dir director diretor dirigenzial discut disponibiliz divulg document documento donation donn donne doorspeel doorstuur doorzend dossier dossierkost douane dovut download driver due economic ecrite ehrenamt einbehalt einfuhrungskurs einladung einricht einrichtungsgebuhr einrichtungspauschale einschreibegebuhr einschreibgebuhr einschreibungsgebuhr einzahl elegid elektronik eligib embauche empfang empleado empregado encaiss encaj encaminh encaminhad encarg encargad encarreg encarregad encomenda encomienda encontrad enfant engage engineer enregistrement enseignant entr entreg entrega entretien entrevist entrevista entrevue entsperr enveloppe envi enviad enviara envoi envoy equipamento equipement equipo erhalt erreich erstatt erstattungsfahig erwerb erwirb escanead escolhid escrev escrib escro esibi estaf estagiari estiv estorn etichett etiqueta etiquette etudiant etudie examine exent exig exige exigid expedi expense export externe extracto facil facilit facilitad facture facult fakejob fernsteuer fernwartung fernzugriff fiche fij filleul finance financiad financier finanzagent finanziat firmad fissat fix form forma formation formulargebuhr fornec fornecedor fornitor foto fotocopia fotograf fotografi fotografia fotografic fournisseur fourniture frachtfuhrer fraud fraude fraudolent fraudul fraudulent freigeb freirubbel freischalt freischaltcode freiwillige freunde frod fuge fuhrerschein fuhrungszeugnis funcionari funcionario gagn gain gan gana ganancia ganh ganho garanti garantid garantiert garantit garantizad gard geb gebruik geef gefalschte gefluchtete gegarandeerd geldwasche geluksorder genossenschaft geschenkkarte gestion gestor gesundheitscheck gesundheitsuntersuchung gesundheitszeugnis geworbene gib giornalier gir golpe gratt groupe guadagn guard gultig guthabenkarte gutscheincode gutscheinkarte haal habilite habl handler hara heb hebdomadaire heretiket heretikett herlabel herunterlad herverpak hesite hintergrundprufung hinterleg hol homologad houd ident identifiant identiteitsdocument ieder ilimitad illimitat illimite imagem imagen imediato immagine immediat impersonat incaricat incass incorporad indemnite indic indicad indicat indiqu indique infermier ingenier ingres ingrese ingreso ingress inleg inlogcode inmediato inoltr inoltrat inquilin inscrev inscrib inscribir inscription inscrit inspecteur instal installe installier instantaneo instapkost interesad interessad interesse intermediari interne interview intestat invers invert invest investier investig invi inviert invit invita invitacion invitad invitation isent jefe joign journalier journalist journaliste kaart kandidat kauf kein klick klient kolleg konferenz kontakt kontakte kontoeroffnung koop kopie kras krijg krypto kryptowahrung label lad laiss lavorator leg legalisatie legalisatiekost legalisation legitimier leite leiter lev levant levanta lever libelle licentie lidmaatschap liefer lieferant ligu lik limitad liquid lizenz llam lleg llev lleva locataire logiciel logistikmitarbeiter lucro maak mail manager mand manda masiv masseneinstellung massicci massiv material meebreng meekijk mefi meine melde membre mensage mensageir mensaje mensajer mensualite mensuel mercadoria mercancia messag message messaggi mieter migratori minim misbruik missbrauch mitarbeiter mitgliedsbeitrag moeda moneda monedero monitor monnaie mont montant mot mula multiplic multiplica muni nachricht nacionalidad nacionalidade national nationalite necesari necessaire necessari neem nenn neobanco nepvacature net neue neuverpack nom not notari notarie nuestr nueva nuov nutz obbligatori obligatoire obligatori obligatorisch obrigatori ocup ompak onbeperkt onboarding onlinebanking onlinecursus onlinekurs onlinelehrgang onlineopleiding onlineschulung onlinetraining ontgrendel ontvang openkras operador operateur oplaad oplicht opositor opte optimi optimis opwaarder orale ordin ordinari original ouvre overmak pacote pag paga pagad pagament pagamento pagat pago paiement paketagent paketempfanger paketmanager paketprufer paketsendung papier paquete parceiro parrain partag partage partecipant partenaire participant participante participatif partilh partner parvien pas pasa pasaporte pass passaporte passeport passif passiv patient payable payant paye pegar perc percu perd permiso personalausweis personalchef personalleiter personne photo photocopie photograph pin piramide place plaza pod pontu port post postal poste postident postul postulant postulante poursui praktikant preaprobad preench preferencial preferibil prelev premier prenotazion prepag prepagad prepagat preparateur prepaye prepayee pres preseleccionad preselecionad preselectionne preselettiv present previst prevu prime procedure procesador proche produit professeur professionnel proporcion propose propri proveedor prufungsgebuhr pubblic public pued puntu qualification qualifikation qued quiera quitar quotidien quotidienne raccomandat ramen rapid rapprochement rasca raspa realiz recarg recarreg rece receb receber recepcion reception receptionn recharg recharge rechnungsbetrag recib recibid recibir recibira reclam reclut recluta reclutador recomendad recommande reconcil recredit recruiter recrut recrutador recrute recrutement recu recuper reembal reemball reembols reembolsad reempaquet reenvi reetiquet reexped reexpedi referent refugiad regional regist registr registrierungsgebuhr regle regolarizzat regolat regulad reimburs reintegr reinvi reisekosten reisepass reiskosten rejoign relabel remand rembours remboursable rembourse remet remit remitira remuner remuneration rend rendimento rendu renvoi renvoy repackag repartidor repass repon repond representant requerid requier requis reservation reserve reserveer reservier reservierungsgebuhr respond ressarc restante restitu restitue restitui restituibil restituid restituit restliche reten retenu retien retir retirar retourenlabel retourlabel retransmet revenu revers revis riaccredit riavra ricaric ricev ricevut richiest riconfezion rietichett rimand rimbors rimborsabil rimborsat rispedi rispond rubbel ruckerstatt ruckseite ruckzahlbar salaire salarie saldat saque sblocc scalat scam scan scansione scelt schaf schick schiet schreib schrijf schufa schuler schulungsgebuhr scomputat scratch scriv sechsstellig secreta segnalat segretari segur seleccionad selecionad selectionne selezionat semanal senal sencill send senha servicepauschale settimanal sicher sicherheitscode sicherheitsleistung sicherheitsschuhe sicherheitsuberprufung signale simbolic simple slachtoffer smscode socio softwarelizenz solicit solicitante solicite solidari sollicitant sollicitatiegesprek somme sor sospechos sospett sostenut spedir spedition stabilit stagiair stagiaire stagist startgebuhr stellig stempelgebuhr stort straordinari student studiengebuhr studierende stuur submet subvention sufragad supervisor suplant suportad supplier surveill suscrib suspect suspeit sviluppator svolg symbolique taglich tagungsgebuhr tarjeta tauglichkeitsuntersuchung tausch teilnahmegebuhr teilnehmende teilnehmer tekstbericht telefon telefonisch telephon tenant termin termine terugkrijg textchat textnachricht textuel thuiswerk ticket tirar tirocinant titre toegangscode touch trabajador trabalhador trae trag traig trainingsgebuhr traite traitement tramit tramitador tramite transaction transf transfer transferagent transferier transfert transfier transfir transmett transmis transport trasfer trasmett trata trattenut trattien travailleur traz treuhandagent trocar trovat truff uberlass ubersetzung uberweis ublich ubrige uitleen uitnodig uitnodiging umadressier umetikettier umverpack unic uniforme universi universidade universit unser upload usager usurp vacature valid valide valor valut veloc vendeur verdacht verdachtig verdien verdoppel verhuur verific verificatiecode verifizierungscode verkauf verkoop verleih vermeld vermiet vermittlungsgebuhr vermittlungspauschale verpflichtend vers versandagent versandetikett versandlabel versandmitarbeiter versat verse versement versicherung verstrek vertaling vertragsgebuhr verwahr verwaltungsgebuhr verzekering verzendlabel victima victime video videoident vigente vir vire virement virtual visa visagebuhr visio visualizz visumgebuhr visumkost vitima vittim volontaire volontar voluntari voorgefrankeerd voorschiet vorauszahl vorbereitungskurs vorfinanzier vorfrankiert vorleg vorschiess vorstellungsgesprach vorstreck vriend vrijwilliger waarschuw wahrung warenagent warenprufer warn warnweste wechsel weiterleit weitertransfer weiteruberweis weiterzuleit wekelijks wende werb werf wissel witwas wochentlich woonwerk zahl zahlungsabwickler zahlungsagent zegelrecht zet zoll zuverlassigkeitsuberprufung",
 "suffix": "gebuhr geld kosten pauschale verwaltungsgebuhr",
 "stem": {
  "en": "about abroad absolut accept access accommod account accredit acct acquaint acquir across activ ad addit address admin administr admiss advanc after afterward ag again against agenc agent airbnb airdroid alert alloc allow along alreadi also amazon among amount analyst announc annum anoth answer anydesk anyon anywher apart apostil app appl appli applic appoint approach approv aren arrang arriv articl asap ask assign assist associ assur attach attend attest attornei attract authent author authoris automat avail avoid awai awar back background badg balanc band bank bar barrist base be bear becom been befor beforehand begin behalf below beneficiari between bewar bill binanc biometr birth bitcoin block blogger bodi bond bonu book bookkeep boost boot born borrow both bought box branch brief bring broker buck bui build bundl busi buyer call came camp campaign cancel candid candidaci candidatur cannot cant card care carri carrier cash cashapp cashier catch caught caution cautiou cell central certain certif certifi chang channel charg chariti chat check chequ children choos chosen citizen claim class clear clearanc clerk click client climb clinic cloth coach code coin coinbas colleagu collect combin combo come comment commiss commit committe compani competit complet complianc compulsori comput condit conduct confer confirm congratul consid consign consul consult contact contain continu contract contribut control convert cooper coordin copi corpor cost could council counter countri courier cours cover credenti credit crimin crypto currenc current custodi custom dai daili data databas dealer dear debit deduct degre delai deliv deliveri demo depart departur deposit depot design desk desktop detail devic didn differ digit diploma direct director disappoint disclosur discount dispatch displai document doesn doesnt dollar donat done donor dont door doordash doorstep dossier doubl doubt downlin download draw drive driver drop drug each earn easi easili ebai echeck editor elearn electron elig els email embassi emploi employ employe enclos encount end engag enhanc enrol enter entir entri entrust equip escrow ethereum euro evalu everi everybodi everydai everyon everyth exactli exam examin except exchang exclus exempt exercis exist expens experi expir export extra face facebook fake fall famili farm fast fedex fee feel fifteen file fill final finalis financ financi finish firm first fit five flag flat flexibl flight float follow forc forex forfeit forget form formal forward found foundat four fraud fraudster fraudul free freedom freight fresh friend from front full fulli fund further gave gener genuin get gift giro give given glassdoor go goe gold good googl govern grab grant gratuiti group grow guarante guest hand handl handler hangout happen hardwar have hcpc head headquart health heart held hello help here herm hesit hire hold home hospit host hotel hour hourli hous huge human hurri ident identif imag immedi immigr immunis impost impostor impress inbox includ incom increas inde indemn indic individu induct influenc info inform initi inspector instagram instal instant instantli institut instructor insur interest internet internship interview into introduc introductori invest invit invoic iphon issu item itun job jobstreet join joke just keep kept kindli label land lanyard laptop larg last late later launder lawyer learn leas least leav left leftov legal legalis legit legitim lend less let letter levi liabil licenc licens life like limit line link linkedin list littl live load local lock lodg login logmein look lost lucki machin made maiden mail make manag mandatori mani manual map market mass massiv match materi media medic meet mega member membership mention mentor merchandis merchant messag messeng min mini minim minimum minu minut miss mission mobil modest modul moment monei moneygram monster month more mother move mover movi mule multipl must mustn name nation nearest necessari need needn neg neither neobank network never newcom next nobodi nomin none notari noth notic number oblig obligatori obtain offer offic offici onboard onc onli onlin onto onward open oper opportun order organ organis orient origin other otherwis outstand over oversea overtim ownership pack packag packet page pai paid pallet panic paper paperwork parcel parent part particip partner pass passcod passport password patient payabl paycheck payer payment payout paypal payrol payslip peel penc pend pension peopl percent percentag perform permit person personnel phish phone photo photocopi photograph pic pick pictur ping place placement plan platform pleas plu pocket point polic polici pool posit possess post postag postal pound practic premium prepai prepaid preparatori prerequisit preselect press print prior privaci privat probat problem proce procedur process processor procur product profession profil profit program programm progress project proof protect provid pull pupil purchas pure qualif question questionnair quick quickli quicksupport quot rais rang rank rata rate rather reach read readi real rear receipt receiv receptionist recharg recommend record recruit recto reel refer referr refil refrain refuge refund refus regist registr regul reimburs reject relai releas reload reloc remain remaind remit remitt remot remov remuner rent rental repack repai repaid replac replenish repli report repres request requir resend reserv reship reshipp resid residenti residu resourc respond rest restaur resum retain return revenu review revolut reward right risk role room roster rota rout royal run rustdesk safe safekeep safeti salari same sampl satisfactori save scale scam scan schedul school score screen screenconnect screenshot search seat second secretari secretariat secur see seen select sell seller send sent separ seriou servic set settl settlement setup sever shall share shift ship shipment shop short shortlist should shouldn shown side sign signal silver simpl simpli singl site skill skip skype slip slot small smartphon social softwar sole some somebodi someon song soon sort spare speak specialist sponsor spot staf stai stake stamp star start starter startup statement statutori steam sticker still stipend stock stood store stress student studi submit subscrib subsidis subtract success such sum supervisor supplement suppli supplier support supremo sureti surrend suspici swap switch symbol system take taken tale talent task teacher team teamview telegram telephon tell tenant test tether text than that thei their them then there these thi thing those three through ticket tiktok till time tip todai togeth told tonight tool topup trade trader train traine traineeship trainer transact transfer translat transmit travel treasuri trial tripl troubl trust tuition twelv twenti uber ultraview unauthor unauthoris under uniform union univers unless unlimit unlock until unus upfront upload upon upwork urgent us usdt user usernam usp vacanc valid vast vehicl vendor venmo verif verifi vest vet victim video view viewer vigil virtual visa void volunt voucher wage wait waiv waiver wallet warehous wari warn webcam websit week weekend weekli welcom well were western what whatsapp when where which while will wire wise with withdraw withdrawn withhold within without wont work worker workplac workwear worri would wouldn wrap write written wrong yahoo year your yourself youtub zangi zell zero ziprecruit zoho zoom",
  "fr": "abon academ acce accompagn accompagne accompl accueil achat achet acompt acquer acquisit acquitt acquittent acte activ adherent adhes adjoint administr admis admiss admissibilit adress affect afin agenc agent agiss agit agre agrement aim ains ambassadeur amis analyst anne annonc antecedent appareil appartient appel appli appliqu apport apre argent arnaqu arret arriv arrive associ assur attach attend attent attest attir aucun aujourd aupr aur authentif automat autoris autr avanc avant avec avez avis avocat avon badg bancair banqu bas beneficiair benevol benevolat besoin bien bienvenu billet blanch bloqu boit bonus book bours boursoram bout boutiqu brut bulletin bureau cabinet cac cachet caiss canap candidat candidatur captur cart cash casi casqu caution cec cel cent centr certif cet chain chanc chaqu charg chat chaussur chef chequ cherch chez chiffr chois cinq civiqu clic clich client cliniqu cod coffret colis collect collegu colloqu combo command commenc commentair commiss commun communiqu competent compl complementair complet comport compos compren comprend compt comptabl concour conduir conferent confidentiel configur confirm confirmon conformit congr connect connexion conseil conserv consign constitu consulair consult contact conten contr contrat contribu control convert convoc coordin cop cot cotis cour courriel cout coutent couvert couvr couvron credit crypto cryptogramm dan debloqu debut decis decouvert deduir del demand demandeur demandon demarch demarrag deni depart depech deplac depos depot depuis derni dernier dessous destinatair detail deux dev devr devront different diplom dir direct directeur directric disponibl dispos distanc distinct distributeur dit diver doctoral docu doit doivent domicil don donateur donne dossi droit echang ecol ecran ecrir ecris ecrit ecriv effectu effort elev elevent email embauch emissair emploi employ employeur encaiss encaissement enregistr ensuit entier entre entrepris entretien entrevu enverr enverron envoi envoy envoyon epreuv equip espac essai etabl etat ete etiquet etoil etre etud evalu evit examen exclus exige exigeon exped expedi expedit experient expert expir extrait fac facil factur fair fait famill faudr fauss faut faux felicit feron fiabl fich figur fill filleul film finalis financ financi financier financon fiscal fix fois fonction fond fondat format fourn fournisseur fournitur frais gain garant gard general gestion gestionnair googl gratif gratuit habilit hameconnag heberg heur heureux honorair hopital horair hospitali hotel huissi humain identif identifi identit ifas ifsi illimit immediat immigr inclu inclus incomb independ indiqu inform informat initial inscript inscrit inscriv install instantan institu institut integral interim intermediair international interview invest invit inviton issu jam jeun joi joign joindr jour journal journali journe judiciair jusqu just justif laboratoir laiss legal legalis lettr leur li libert libr licenc lien lieu lign lik limit limite liquid list livret local log logist lor lou lydi mail mainten mair maison mallet manag mandat mandatair manqu manuel marchandis marketing mass massif massiv materiel medecin medical mem membr menag mensuel merc messag messager metton minimal minimum ministeriel minut mis mission mobil modiqu modul moin mois mond money monnai mont moyen mun mutuel naissanc national nationalit necessair negat negoc neosurf nickel niveau nom nombr not notair notr nous nouveau nouvel null numer numeris numero obligatoir obten offert officiel offre onboarding oper ordin ordre organ organis original oubl outil ouvert ouvertur ouvr pack pag pai paient paquet parametr parcoursup parcouru parent part partenair particip parven pass passif pay payabl payon paypal paysafecard pedagog pend percevoir perd period perm person personnel peut photo photograph piec plac plais plateform plis plus plusieur poch portabl portail portefeuill posit possed possess post postal postul pour pourcentag pourr pourront prealabl prefectoral preferentiel prelev premi premier pren prend prendr prenon prepaye present press pret preuv prevoir pri prim prion pris priv prix procedur prochain procur produit professionnel profil programm projet promess proposon propr prudent psan publi public publiqu puis pyramidal qualif quatr quelqu question quiconqu quinz quoi quotidien rapid rat reag realis recept recev recevoir recevon recevr recharg recherch reclamon recois recommand recouvr recrut recruteur recto recu redev redig reduit reexpedit reexpediteur referent refus refuse regional registr regl reglent rejete relanc relationnel relev remarqu rembours rembourson remettr remis remuner rend rendu rendus renseign renvoi rep repond repondr repons requ requis reseau reserv respons ressort ressourc rest restaur restent restos reten retenu retir retr retrait reussit reven revendeur revenu revenus revers reviendr revient revolut risqu saison salair salar san sauf scolair scolarit secret secretair securit sejour select selection selor semain ser serieux seront serv servic seul sign signal signatur simpl sinon sit skyp smartphon smic social societ soi soin soit sold solidarit somm sont soumettr sous stag structur studio subvent succ suffisent suis suit suiv suivr support surplus symbol tablet tach tailleur tant tap tard tarif telephon teletravail temp tenu term termin test thun ticket tiendr tient timbr titr titulair toujour tous tout traduct trait transact transcash transf transfer transfert transmet transmettr transmettron transport travail travaill tre treiziem tresor tresorer trois trop trouv ulterieur uniform uniqu universit universitair urgenc urgent usager usdt vacanc valabl valid validon valis velo ven vendeur vent ver verif vers verso veuill video videos vien vient vigil vingt vir virtuel vis visio visit vit vital volontariat votr vous voyag watsap wattsapp whatsapp zon zoom",
  "nl": "aanbevol aanbod aangebracht aangekom aangenom aangerek aangeschaft aangeworv aankom aankomst aankoopt aankop aanlever aanmaakkost aanmeldingskost aanmeldkost aanmeldt aannem aanschaff aanstell aanstellingsbrief aantal aanvaard aanvang aanvrag aanvull aanwerv aanzuiver aarzel aarzelt abonner account achter achtergrondcheck achtergrondcontrol achterkant achterlat achterzijd activatie activer administratie administratiekost adres adreslabel advocat afdruk afgegev afgev afgewez afgift afhaalpunt afhal afnemer afreken afstand aftrek afwerk agent alert all allen alles amazon amper analist ander antecedentenonderzoek antwoord anydesk app apparatur appj appl arbeidscontract artikel asap automat automatisch baangarantie ban bandj bank bankafschrift bankapp bankgegeven bankier bankkaart bankpas bankreken bankrekeningnummer bedien bedrag bedrijf bedrijfskled begeleider beginn begint behandel behandeld behandelingskost behandelkost beher behoud behoudt beid bekek bekijk bekost bekostigd bekostigt bemiddelingskost bemiddelingspremie benaderd benodigd bent beoordel bericht beschik bestel bestell bestelt betaalbewijs betaald betaallink betaalnummer betaalt betaalverzoek betal betalingsagent betalingsbewijs betalingsverwerker beur beveiligingscod bevest bevestigd bewaard bewaart bewar bewijs bewoner bezit bezorg bezorgd bezorgt bied bijban bijdrag bijgehoud bijgeschrev bijna bijverdien bijverdienst bijvoeg bijwerk binanc binn binnenkom bitcoin blij blijft boek boekt bonn bonus borg borgsom bpost breng brengt brief briev brutolon budget bunq bureau burgerservicenummer cadeau cent certificat chat chatinterview chauffeur cheque cheques cijfer cijfercod client coach cod codes coinbas coinbaseprofiel collega collegegeld combi combinatie commissie complianc computer contact container contract creditcardgegeven creditcardnummer crypto cryptobeur cryptogeld cryptovaluta cursus dag dagelijk dealer deelnemer deelt deeltijd del demoaccount demoreken depot desk dez dichtstbijzijnd dien dienst dient digid digital diploma direct diver document donateur donaties doorboek doorboekt doorgegev doorgestuurd doorgev doormak doorsluiz doorstort doorstur doorstuurt dor dossier dossierkost draagt drag drie dringend eenmal eenvoud eerst eig eind eindejaarspremie eis elektronica elk email enig enigst enkel eraf erkend erop ervar etiket euro even exam examengeld factur film filmpj filmpjes financieel financiel flexibel formulierkost foto fotokopie fotos functie gan garander garantie gast gastgezin gat geaccepteerd gebeurt geboorteakt gebruik gebruikersnam gecertificeerd gedekt gedrag geeft gef gefeliciteerd gefinancierd gegarandeerd gegev gegeven geinteresseerd gekocht gekoz gekreg geld geldezel geldig geldtransfer geliev geluk gemak gen genoeg geopend geplaatst gered gereserveerd geselecteerd geslaagd gesolliciteerd gesprek gestart gestort getal gev gevond gevraagd geweigerd gezicht gezien gezin gezinn gezocht gift goed goeder goedgekeurd googl grag gratis groep gsms haalt haast hal handelar handelsreken hangout hardwar hartjes hebb hebt heeft help helper hesj hierhen hoeft hotel houd houdt huis huisadres huisvest hur huurder identificatie identiteit identiteitsbewijs identiteitskaart idkaart ieder iederen iemand iet inclusief inded indien indiensttred informer ingehoud ingeschrev inkom inkomst inlever inlog inloggegeven inn inschrijfgeld inschrijfkost inschrijft inschrijfvergoed inschrijv inschrijvingsgeld inschrijvingskost instap instappakket instapt intakekost internet internetbankier interview invull inwissel itsm itunes jobaanbied jobat jobgarantie journalist jouw kaart kaartnummer kamer kamp kan kanal kandidat kandidatur kant kantoormateriaal kantor kassa kennis kennismak kennismakingsgesprek kenniss keuring kinder klant klantaccount klantgeld klar klein klik klus koerier kom komt koopt kop koper kopie kopier kost kostelos kredietkaartnummer kreg krijg krijgt kunt kwalificaties kwam kwijtgeschold kwitantie laatst label land lang laptop last lat later learning led leerling leest legal legalisatiekost legg legitimatiebewijs les leverancier lidgeld lidmaatschap lidmaatschapspakket ligt lijst lik likes link linkedin lod login logistiek lon loonadministratie loonbrief loonstrok loopt maakt maand maandlon magazijn mail mailt mak makkelijk manager mar market massaaanwerv massal massarekruter massawerv materiaal materiaalpakket medewerker medisch meebreng meedoet meeneemt meestur meld men mentor mer meten mijn minsten minut miss misschien missie missies mobiel mobieltj modul moet mog moneygram monsterboard multilevel munt naast nadat nam nar nationaliteit neemt negatief nem nepp netwerk netwerkmarket niemand niet nieuw nodig noem noemt nooit notaris notariskost nummer oefenaccount oefenreken omtrent omzet onder onderteken onderzoek ongeacht onkostenvergoed onlin onmiddel ontbreekt ontbrek ontgrendel ontvang ontvangst ontvangt ontving onz opdracht opdrachtgever open openbar opening opent opgepast opgevall ophal oplad opleid opleidingskit opleidingskost oplicht opnam opnames opneemt opnem opnieuw opstartkost opstur optimaliser opwaarder order organisatie originel ouder over overbod overboek overgemaakt overig overmaakt overmak overnem overschrijv pagina paginas pakj pakjes pakket pakketagent pakketdoorzend pakketj pakketjes pakketpunt pakketverwerk pakketverwerker pallet papier partner partnerbank partnerpakket partnerwinkel parttim paspoort passief past patient paypal paypalprofiel paysaf pensioen per percent percentag person personel phishing pincod pinn pinpas pint plaatsing plaatsingskost plat platform plek plezier posities positiev post postkantor postnl postpunt premie premium priv privebericht privereken procent product productkoffer productpakket proefmaand proefpakket proeftak proeftijd proficiat profiel project punt quicksupport ranking reager recenser recensies recht recruiter recruitment registratie registratiebijdrag registratiekost registratievergoed reis reiskostenvergoed rek reken rekeninggegeven rekeningnummer rekeninguittreksel rekruter rel reserver reserveringskost rest restant restaurant resteert rester restitueer resultat review revolut rijbewijs rijksregisternummer risico rooster rustdesk salaris saldo sam scam schaff schatkist scherm schermdel schiet schriftelijk schrijf schrijft schrijv screening screenshot selectie selectiegesprek selectiekost selectieprocedur servicepunt set shift shop signal slaapt slecht sluis sluist smartphon snel softwar sollicitant sollicitatie sollicitatiebrief sollicitatiegesprek sollicitatiekost sollicitatieprocedur solliciteerd somm speelt spel spull stageplat stagevergoed stan start starterset starterskit starterspakket startkapital startpakket startset stat steam stel stell stelt stepston sterr stichting sticker stoel stort storting strafregister student stuk stur stuurt subsidies symbolisch taakjes tak team teamleider teamviewer teg tegoed tekst tekstinterview telefon telegram tenzij termijn terug terugbetaald terugbetal teruggestort terugkrijgt terwijl test testreken tevor thuis thuisadres thuiskantor ticket tien tijd tijden tikkie tip toch toegang toegangsgegeven toegek toegestuurd toekenn toelag toeslag toestel toestell toestur toevall toevoeg toezicht totdat trader tradingreken training trainingskost transactie transfer transferagent tuss tussenperson twee twijfel twijfelt uitbetaald uitbetal uitdel uiter uitgekoz uitgenodigd uitgift uitlegg uitlen uitnod uitrust uitsluit uittreksel uitzendbureau uniform universiteit uren usdt uurlon uurtarief uurtjes vacatur vacatures vakantiegeld val valuta vandag vanuit vast vastgelegd vdab veilig veiligheidsonderzoek veiligheidsschoen vennot verantwoord verbeter verblijf verblijfskost verblijfstitel verblijfsvergunn verder verdien verdienst verdubbelt vereist veren vergader verget vergezeld vergoed vergoedt vergunningskost verheugd verhog verhur verkeerd verklar verkop verlies verliest verloopt verlop vermijd verpak verpakt verplaatsingskost verplicht verrek verschil verschill verschuldigd verstur verstuurd vertegenwoordiger vertell vertrek vertrekt vertrouw vervalt vervoer vervoerder vervoerskost verwerk verwerkingskost verwerkt verzamelt verzeker verzekerd verzekeringskost verzend verzendlabel verzendt verzilver verzoek viber video videoidentificatie videos videoverificatie vier viewer vijf vijftien vindt visum visumkost vlucht vluchtel voeg voer voldan voldoen volg volgend volled voltooi vond vooraf voorbetaald voordat voorhand voorkant voorkeur voorrad voorschot voorselectie vooruit voorwaard voorzicht vor vrag vriend vriendin vrij vrijgav vrijgesteld vrijheid vrijspel vull vult waakzam waarborg waarborgsom waarder wacht wachtwoord wallet wanner webshop wed weekend weerhoud wek wekelijk wer werd werf werk werkaccount werkdag werkgarantie werkgever werkkled werkkledij werknemer werkplekgeld werkvergunn werkverker werv werving wervingsbureau wes western whatsapp winkel wir won woning woonadres word wordt zag zegelkost zegt zeker zelf zend zending zendt zich zichtreken ziekenhuis zijd zijn zilverpakket zodra zoek zoekt zolang zonder",
  "de": "abgabestell abgeb abgegeb abgehob abgeholt abgelehnt abgerechnet abgezog abheb ablicht abnehm abonni abrechn abreis abschliess abschluss abteil abzug abzugeb abzuheb account adress adressaufkleb agent agentur aktivi aktivier akzeptiert all amazon anbiet and andernfall anerkannt anfang angeb angebot angegeb angemeldet angenomm angeseh ankomm ankunft anleg anmeld anmeldedat anmeldenam anmeldet annehm anreis anreisekost anschaff anschaun anschrift anseh anson ansprechpartn anspruch anstell anteil antritt antwort anwalt anydesk anzahl anzeig appl apps arbeit arbeitgeb arbeitsantritt arbeitsbeginn arbeitsberecht arbeitserlaubnis arbeitskleid arbeitskonto arbeitsmaterial arbeitsplatz arbeitsplatzlizenz arbeitstag arbeitsvertrag artikel asap auf aufenthaltserlaubnis aufenthaltstitel auffall auffull aufgab aufgefall aufkleb auflad aufmerksam aufnahm auftrag auftraggeb ausbezahlt ausbild ausgebucht ausgehandigt ausgestellt ausgewahlt ausgezahlt ausgleich aushand ausland ausleg ausrust ausschliess ausstatt aussteh aussteht ausstell auswahl auswahlgesprach auswahlverfahr ausweis ausweiskopi auszahl automat autorisiert bafin band bandansag bank bankdat banking bankingapp bankkart bankkonto bankverbind bankverbindungsdat bargeld baun bearbeit bearbeitet bearbeitungskost bedi beding beeil befreit beginn beginnt beglaubigungskost begleich begleicht beglich begrenzt behalt behaltet beid beidseit beifug beim beitrag beitritt bekannt bekomm bekommt benot benotigt benutzerdat benutzernam berechn bereit bereitstell berucksichtigt berufserfahr berufserlaubnis beschaff besitz bestand bestat bestatigt bestell betrag betreib betreur betrieb betrug bevor bewerb bewerberin bewerberinn bewerbungsgesprach bewerbungskost bewerbungsprozess bewerbungsunterlag bewerbungsverfahr bewert bewohn beworb bezahl bezahllink bezahlt bild bildschirm bildschirmfreigab bildschirmubertrag binanc binn bist bitcoin bitt bleib bleibt blocki bloss bonitatspruf bonus bors brauch braucht brief bring brutto bruttogehalt buchhalt budget buro buroausstatt chanc chat chatinterview clips coach cod coinbas complianc comput contain daheim damit danach dann darauf darf dass davon dein demokonto denn depot desk deutschlandticket dich dien dienstantritt dienstkleid dies differenz digital diplom dokument drei dringend durch durf ebay eig ein einarbeit einbehalt einfach eingang eingegang eingeh eingeht eingelad eingestellt eingezahlt einheb einkomm einkommensgaranti einkunft einlad einlos einmal einreich einsatz einschliess einsteigerpaket einsteigerset einsteigt einstell einstellungsgaranti einstellungsgesprach einstiegspaket eintreff einzahl einzig elt email empfang empfehl empfohl endet entfallt entgeg entgegennehm entgelt entricht entrichtet erfahr erfolgt erford erfreut erfull erhalt erheb erhob erhoh erklar erlass erled eroffn eroffnet erst erstatt erstattet erstattungsfah erteil erwerb erworb erzahl etikett etiketti etwas euro fachhandl fahr fahrkost fahrtkost fall fallig falsch famili fast fehl fehlt fertig filial film finanzi finanziell finanziert finanzkuri findet firm firma flug folg folgend ford fordermittel foto fotos frei freie freigab freigegeb freiheit freischalt freiwill freizeit freizuschalt freu freun freund freundin fug fuhrerschein fuhrungszeugnis funf funfzehn fur garanti garantiert gast gastfamili geb gebracht gebt gebuhr gebuhrenfrei geburtsurkund gedeckt gefall gefund gegeb geh gehalt gehaltsabrechn gehaltszahl gehor gehort geht gekauft geld geldeingang geldkuri geldtransf geles genannt genehmigt genomm gepruft gerad gerat gering gern geschaftskonto geseh gesetzt gesichert gesicht gesprach gestellt gestoss gesundheitszeugnis getrag gewinn gewiss gezahlt gibst gilt girokonto gluck gluckwunsch goldpaket googl gratulation grupp gutgeschrieb guthab gutschein gutschrift hab halt handeln handelskonto handl handy handys hangout hardwar hast haus heb hebst hebt heimarbeit heiss helf herm herunt herz herzlich heut hier hierh hint hinterleg hinterlegt hinterseit hochlad hoh hol holst holt hom homeoffic honorar hotel idcard ident identifikation identifizier identitatsdiebstahl identitatskart identverfahr ihn ihr indeed innerhalb interessiert internet interview interviews investmentkonto itun jed jemand jetzt jobangebot jobgaranti jobscamming jobticket jobvermittl journalist kamm kanal kandidat kann kanzlei kart kartennumm kass kassi kauf kaum kaution kein keinesfall kennenlern kennenlerngesprach kennung kind klass klein kleinanzeig klick klinik klinikum kolleg kombi komm kommt kongress konn kont kontakt kontaktdat konto kontoauszug kontodat kontoinformation kontonumm kontos kontoverbind kontozugang kopi kost kostenfrei kostenlos kostet krankenhaus kreditkartendat kreditkartennumm krieg krypto kryptobors kund kundengeld kundenkonto kundinn kundschaft kur kuri kurz label lad ladt lag land laptop laptops lass last lauf lauft learning lebenslauf ledig legal legitimation legitimi lehrgang leicht leit leitet letzt leut lichtbild liefer lieferant liegt lik link linkedin list login logindat lohn lohnabrechn mach mail mandant marketing massenrekrutier massiv material materialpaket mehr mein meld meldung mentor messeng mich mindest mindesteinlag minut mission misstrau mitarbeit mitbring mitglied mitgliedschaft mitgliedspaket mitmacht mitteil mitzuteil mocht modul monat monatslohn monatsmiet monst muss nach nachbild nachd nachricht nachweis nachzubild nam nationalitat neb nebenbei nebenjob nebentat nebenverdien negativ nehm nenn network netzwerk neu neun neus nicht niemal niemand nimm noch notar notarkost notig notwend numm nutz oder off offic offn ohn onlin onlinebanking onlineshop opf optimi ord organisation ort packch packstation paket paketaufkleb paketch paketshop palett papi partn partnerbank partnerpaket partnershop pass passiv passkopi passt passwort patient pauschal paypal paysaf perso person personal personalabteil personalagentur personalausweis personalvermittl pfand phishing plattform platz plenum plus positiv post postfilial postident postsend poststell praktikumsplatz prami premium prepaid press privat privatadress privatanschrift privatkonto probeaufgab probemonat probepaket probetag probezeit probl produkt produktkoff produktpaket profil projekt provision prozent prufung push qualifikation quicksupport quittung qureinsteig ranking rat rechn rechnung recruit recruiterin recruiting registri registrier registriert registrierungskost rein reis reisepass rekrutier rent reservi reserviert rest restaurant restbetrag restlich revolut rezensi risiko ruckerstatt ruckerstattbar ruckerstattet ruckseit ruckzahlbar runt rustdesk sag saldo scamming scan scheck schicht schick schlaf schneeballsyst schnell schreib schreibt schrift schriftlich schufaauskunft schul schulung schulungskonto schulungskost schulungspauschal screening screenshot sech seien seit selb semesterbeitrag seminar send sendet sendung seri serios set setz shop shops sich sicherheitscod sicherheitshinweis sicherheitsuberpruf sichert signal silberpaket sind skyp smartphon sobald sof sofort softwar solang soll sollt sonst sorg sortiment sowi sozialversicherungsnummer spat spatest spend spendengeld staatsangehor staatskass start starterkit starterpaket starterset startkapital startpaket startpauschal startset steam steh steht steig stell stellenangebot stellenanzeig stellt stempelkost stepston stern steur steuridentifikationsnummer stiftung stipendium strukturvertrieb stuck stund stundenlohn such summ symbol tag tagesverdien taglich tatig tausch team teamleit teamview technik teil teilnehm teilzeit telefon telegram termin test testkonto testzweck text textinterview threema ticket trad tradingkonto trag tragt training transaktion transf transferi traun treff tvod uber uberfluss ubergab uberlass uberlasst ubermittel ubermitteln ubernachtungskost ubernehm ubernimmt ubernomm ubers uberweis uberweist uberwies uberzeugt ublich ubrig ubungskonto umetiketti umgeh umsatz umtausch unbegrenzt uniform universitat unnot uns unt unterkunft unterlag unternehm untersuch unterzeichn unverzug urlaubsgeld usdt verbleib verdacht verdi verdien verdienstmog verdient verdoppelt verdreifacht verein verfallt verfug vergeb vergess vergut verkauf verlang verlangt verli vermeid vermittlungskost vermittlungsprami verpack verpass verpfleg verrechnet verrechnungsscheck versand versandetikett versandlabel versandschein verschied versend versicher versicherungskost verteil vertrag vertragsabschluss vertragsunterzeichn vertret verwalt verwaltungspauschal vib video videoident videoidentifikation videoidentifizier videolegitimation videos vielleicht vier view visa visakost visum visumkost vorab voraus vorausgewahlt voraussetz vorauswahl vorauszahl vorbereit vord vorderseit vorfinanziert vorgesetzt vorgesprach vorh vorkass vorkenntnis vorleg vorliegt vorn vorsicht vorstellungsgesprach vorstreck vorzuleg wachsam wallet war warensend wart wartelist wed weihnachtsgeld weit weitergeb weitergeleitet weiterleit weiters weiterschick weiteruberweis weitervers weiterversand weiterzuleit wenig wenn werb werd whatsapp wied willkommenspaket wir wirb wird woch wochen wochent wohnadress wohnanschrift wohnung wunschenswert wurd xing zahl zahlbar zahlt zahlung zahlungseingang zahlungslink zahlungsnachweis zehn zentral zertifikat zertifiziert zimm zog zoom zufall zugang zugangsdat zugangslizenz zugesandt zugesichert zuhaus zulag zurst zuruck zuruckerstattet zuruckgezahlt zusag zusamm zuschlag zuschuss zusend zustell zuteil zuzug zwei zwisch",
  "es": "abon abra abre abrir acab acced acces acept acompan activ activacion acto actu adelant administracion admit adqu adquir advert afiliacion agenci agent ahor ahorr airdr ajust alberg alert algui almac aloj alquil alta altur alumn amazon ambas ambos amig anad anal anim antecedent antelacion antes anticip anual anunci anvers anydesk apell apen apertur aplic aplicacion aport aportacion apostill apple apps aprobacion aqui arancel arranc arranqu arrend articul asegur asesor asign asistent asoci asociacion aspir asum autoliquidacion automat autoriz ayud baj balanc balot banc bancari bas bec benefici beneficiari biciclet bienven billet billeter bizum blanque bloqu boj bolet bols bolsill bon bonif bonificacion brut bult busc cabez cad caduc cajer calif calific calz cambi cambial campament canal canaliz cand candidat candidatur cantid capacitacion capital captur car card cards carg carnet carpet cart cas caucion ced cedul celul centr certific chat chats chequ cheque chip cient cinc cit clab clav clic client cobr cobral cobranz cobrel codig coincid colabor coleg colegi colegiacion colocacion com comenz comerci comienz comision compani compart compartel comparti complac complement complet compr comprador comprob comun comunic concurs conduc conf confiabl confianz confirm confirmacion conjunt conmig conoc consegu consegui consej conserv consider consignacion consul cont contabil contabl contact contacten contart contest contr contrari contrasen contrat contratacion contribucion control convert conviert convocatori coorden coordin corr corre corresponsal corrient cost cre credencial credit cript criptomoned cualqui cuand cuant cuatr cubr cuent cuid cumplimient cuot cup curp curriculum curs custodi dal dand dar dars dat daviplat deb deber dej delant delanter delit dem demasi dentr denunci deposit deposital depositel derech des desd desembols desempl desk desplaz despu detall detr devolv devolver devuelt devuelv diari dic dict dieron diet diez diferent difund digit digital diner direccion direct dispon disposicion distint distribuidor doctor document documentacion domicili donacion donant dond dors dotacion dud efect efectu efecty elector electron ella ellos email embaj emision emolument empez empiez emple empleador empres encaj encarg encomiend encontr encuentr enhorabuen enlac enter entid entra entrad entran entras entre entreg entrev envi envial enviam enviart enviel equip escan escane escrib escrit esfuerz esper esquem esta estaf estan estas este estudi eur evalu evaluacion evit exam exchang exclus exencion exig expedicion expedient experient explic explicart exterior extra extract extranjer facil facilit factur fals falt famili favor felic felicit fianz finaliz financ financier firm fond form formacion formaliz formulari fot fotografi franque franquici frent frontal fuist fundacion gafet gan gananci garanti garantiz gast gener gent gerent gestion gestor gift giftcard giftcards gir googl gratis gratuit grup guard guasap gust gustari habitacion habitual habl habr hac hag har hast hem herramient hog homebanking honorari hor hospital hotel human iban ident identificacion ilimit imag import imprescind impresor inclu incorpor incorporacion incorporart indic indiqu indispens induccion info inform informacion informart informat ingres ingresal ingresel inici inicial inmediat inquilin inscrib inscribet inscripcion inspector instagram instal instant instantane integr interes interesari inversion inversor investigacion invit itun jam jef jornal junt justif kilometr lad laptop legaj legal legalizacion leid libert libr licenci lik limit line link llam llav lleg locomocion login lot lueg lug lugar luj mail maletin man manag mand mandam manual marg material matricul medi mediant medic membresi men mensaj mensajeri mensual merc mercade mercaderi mercanci met miembr mientr minut mision mism mobiliari model moneder money moneygram mont mostr mov movert movil multinivel mund nacimient nacional nadi naturalez neces necesari necesit negat nequi netflix nin ningun nivel nombr nomin nosotr nuestr nuev numer nunc obligatori obtien obtuv ofert oficial oficin ofrec olvid onlin oper operacion oportun oposicion optimiz orden organizacion otra otras otro otros oxxo pacient pack pag pagin pais pantall pantallaz papele paquet paqueteri par parcial part particip pas pasaj pasaport pasart pasiv past patinet patron paypal ped pedir peg penal pension pequen percibir perd perder perfil period permanec permanecer permis person personal phishing pid pierd piramidal pis plan plat plataform playstation plaz plin plus poc pod podri pon pong porcentaj portatil pos posesion posicion posit postal posterior postul postulacion preaprob precis pregunt premium prens preocup prepag prescind preseleccion present prest prestacion previ prim primer pris prob proces product profesional propi propin proporcion proveedor proxim proyect prueb public publicacion pued puest punt puntu qued quedandot quedart quedat quedes qui quick quicksupport quien quinc quincen quincenal rap rapipag rat ratit real realic realiz recarg recaudacion recepcion rechaz recib recibi recibir reclut recog recomiend reconoc recruit recuperacion recurs reembols reenvi reenvial reexpedicion ref refer regal registr regres reintegr remes remit remot remuneracion rent rentabil repon represent requer requier requisit resen reserv resguard resident respond respons respuest rest restant restaur restitu restituir result reten reteng retien retir retiral retorn retribucion reunion revers revis riesg rob roblox rog rond rostr rrhh rueg rustdesk sac sacal sal salari sald salud salv saqu segu segur seis seleccion seman semanal sen senal sencill ser seri servientreg sexual sid sig signal siguient simpl sindicat siti sobr sobrant soci social socioeconom softwar sol solicit solicitud solter sosten spin steam sub subvencion sueld sujet sum suministr super support suprem suren suscripcion suy tampoc tar tard tare tarif tarjet tas team teamview tecnic telefon telegram teletrabaj temari ten tendr teng tercer termin tesoreri text textual tiemp tien tiend tig tiktok titul titulacion titular toc tod tom total tra trabaj traduccion traig tramit tramitacion transaccion transf transfer transferent transfier transport tras traser trav tres tribunal trimestr turn tuy ultim ultraview unas unet unic uniform univers unos urgent usar usdt usted usuari utiliz vacant val valor vari vendedor ventanill verificacion viaj vide videoidentificacion videollam view vigor vim vis visit vist viviend vot vuel wasap wasapp western whatsapp yap youtub",
  "it": "abbiam abbon abilit academy accadem acced access accett accont account accred accredit acquirent acquist acquister addett adesion affrett affrettat agent agenz agevol agisc alberg albo alcun alla alle alli allo allogg almen altre altri altriment altro amazon ambo amic amministr ammission ammont anal ancor anno annunc anticip anticipat antiriciclagg apertur appen apra apri aprir aprit armadiett arriv arriver aspett assegn assenz assicur assiem assistent assoc assunzion attenzion attest attiv atto attrezzatur automat autorizz avven avvi avvis avvoc azi badg banc bancar bancomat band banking beneficiar benven bic bigliett bilanc bisogn blocc boll bonif bonus book bors buon bust cam camer canal candid candidatur caparr caric cart cas casellar cass cassett cassier cauzion ced cedolin cellul cent centr cerc certif certific chat chi chiam chied chiunqu ciascun cifr cinqu civil clic click client codic colleg colloqu commerc commission comp compar compens compl compless complet comport compr computer comun comunal comunic comunicac conclusion concors conf conferm configur conform congratul conoscent consegn consulent cont contabil contant contatt contattac contattam contattatem contr contrassegn contratt contrib convenzion convert convoc cooper coordin cop copr corrent corrispond corrispondent cors corsist cost coster costitu cred credenzial cript criptoval cuff cuor curriculum dall damm dar dat dator davant decret deleg deliber dell denar depos deposit determin dett dev dic diec dietr different dig dimentic dimm dipendent diplom direct direttor direttr diritt disposit disposizion distributor div divis dlgs docent document dodic domand domicil donator donazion dop dossier dottor dovr dovrann effettu elabor elettoral email ente entra entramb entrar entri entro equival esam esamin esclus esit esperient esser ester estratt estrem eur evit exchang extra facil fals famigl fattur favor felic fidat fiduciar fin finalizz finanziar finc firm fiscal follow fond fondazion formazion forn fornitor fornitur fot fotograf front garant gazzett gestion gestor giorn giornal giornalier gir giram giudic giudizial googl grad graduator gratis gratu gratuit grupp guadagn guard hom homebanking hotel hype iban ident identif immed immediat impieg import incaric incass indenn indirizz inform ingress iniz inizial inoltr inoltram inpa insegn inser insiem intermediar interv intestatar invest invi inviac inviam invit iscritt iscrizion ispettor istruttor itunes laborator lasc lascin lat lavor legal legalizz lett liber libert librett licenz liet lik limit link livell lor lord lucchett mail manager mancanz mand mandac mandam mandatar manual marc marketing mass material mediant medic membr men mensil mer merc mes messagg mett mezz min mission mobil modul moment moneygram multilivell nasc nazional necessar negat negoz nessun network nom nomin nonc nostr notai numer nuov occasion occorr offert oggi ogni ognun oltre onlin onorar oper orar ordin organizz ospedal ospit ottimizz pacc pacchett pack pag pagh pagin pagop par part partecip partenz partner passaport password patent patentin pazient pendent percentual perd perder period permess pers person personal phishing piac piattaform piccol piramidal plic poch polizz port portafogl portal portatil portfol posit posizion possess post postal postepay pratic preg prel prelev prem prend prenot prepag present press prev preved prevent previst prezz prim priv procedur procur prodott profil progett propost propr proprietar prossim prov provincial pubblic qualcun qualif qualsias quant quattr quest quindic quot raccomand rapport rappresent rat real recap recens recension reclut recruiter recruiting redd reel referent regal regional registr regol remot res respons rest restant restitu ret retr retribu revolut riav ric ricar ricerc ricev ricever richied richiest riconosc riconsegn ridott rifug riman rimanent rimast rimbors riport risc riserv risors risped rispedizion rispond rispost ristor ritir rivenditor salar sald salv sanitar sar sara sarann sart scad scansion scarp schem scherm scont screenshot scritt scriv scrivetem scrivim segnal segret segreter segu seguent selezion semplic senz ser serial serv serviz settiman sforz sicur sicurezz siet signal sit smartphon soc softw soggiorn sol sold soltant somm son sostien sottost sped spedizion spes spett spid squadr sta stagion stamp starter stat steam stell stess stipend struttur stud student sub success suo super superior svolg tablet tard tasc task tass team telef telelavor temp ten teng termin tesor tesorer tesser tesserin test testual tien titol torn total traduzion tram transazion trascors trasfer trasfert trasmett trasport tratt tratten tratteng tratterr trattien tropp trov truff tuo tutt uffic ufficial ultim uman uniform unisc urgent usand usdt utent utilizz vagl val valid valigett valut vann var venditor veng verif verr vers viagg vide videoidentif vien vis vision vist vol volontar volt vostr wallet western whatsapp zon",
  "pt": "abertur abra abre abrir acab aceit acess ache ader adesa adiant administraca admissa admissional admit adqu adquir agenc agend agent agor agradec airdroid ajud alert algu aloj alug alun amazon ambas ambos amig anal analis antecedenc antecedent antecip antes antifraud anu anual anunci anydesk apart apen aplic aplicaca aplicaco aport apos apostil apple apps apress aprovaca aqu arrend assegur assinatur assistent associaca assum atenca ativ ativaca atrav atribu automat autoriz autorizaca aval avali avaliaca avaliaco avanc avis balca banc bancari banking bast benefici beneficiari biciclet bilhet boas bols bonus branqueament brut busc cab cad cadastr cadun caix calc can canaliz candidat candidatur capital captur car card cards carg carreg cart carta carteir carteirinh carto cas cauca ced celul cent certida certific cham chanc chat chav cheg chequ chip cidada cinc classific client clinic cobr cobranc codig col colabor coleg colegi coloc colocaca coloqu com comec comissa compens complet compr comprador comprov comput comun comunic conclu concurs concursal conduca confi confianc confirm confirmaca conhec conjunt consegu consider consul cont contabil contact contat contr contrari contrat contrataca contribuica convers convert convertel convid convocator coorden corr correi corrent correspond corretor crach credenc credit cri crimin criminal cript criptomoed cuid curricul curriculum curs curt cust custod dad dand deix del demor dentr depo deposit depress desej desembols desk desloc deslocaca despach despes detalh dev devera devolv diar diari diferenc diferent dig digit digital dinheir diplom diret dispens disponibiliz diss distribuidor dit divers doaco doador document documentaca dois domicili donat doutor duas edital email embaix embalagens emissa emol emolument emos empreg empres emprest encaix encaminh encarg encarreg encomend encontr enderec enquant entidad entra entrad entre entreg entrev envi equip escrev escrit escritori esforc esper esquec esquem esta estafet estas este estrangeir estud eur evit exam exchang exclus exig expedica experienc explic exterior extra extrat fac facil fal fals falt famil fard fatur favor faz feit ferrament fic ficara fich finaliz financeir fiqu fiz folh for formaca formulari fornec fornecedor fost fot fotograf frent fund fundaca ganh garant gast gent gerent gesta gestor gift giftcard giftcards golp googl gorjet gost gran grat gratuit grup guard habitual hav hesit hoj homebanking honorari hor hospital hot hotel human iban ident identificaca imediat imprens imprescindivel impressor inclu indic indispensavel inform informaco informat ingress inic inici inicial inscrev inscrica inspetor integr integraca integral inteir interess intermediari invest investidor irem isenca itun jam jornal junt jur lad lavag legal legalizaca levant liberdad licenc lig ligaco lik limit linh link livr login loj lot lucr lug lux mail mais mal malet mand manual marketing mass materi material matricul mbway mediant medic mei membr men mens mensag mensagens mensal merc mercador mesm minh minut misso mobiliari moneygr montant mor mostr motoboy motor moviment mpes muit multibanc multicaix multinivel nasciment necess necessari negat nenhum netflix ningu niss nivel nom noss notebook nov numer nunc obra obrigatori obtiv oferec ofert oficial onde onlin oper operaca oportun ordem orden organizaca otimiz outr pacient pack pacot pag pagament pagin palavr papel par parabens parceir parcial part particip partilh pass passag passaport password past patra pec ped pegu pel pensa pequen perc percentag perf perfil period permanec permissa pes pesquis pesso pessoal phishing picpay piramid plan plataform playstation pod pontu porcentag portatil posit poss possu post posterior posts pouc poupanc praz precis premi premium prend preseleca present pretend prev previ primeir print prints priv proced process procur produt propin propr propri proxim public publicaca publicaco qual qualificaca qualqu quand quant quart quatr queir quem quer quick quicksupport quilometr quinz quinzen quis quot rap rea real realiz recarg recarreg receb receit recib recolh recrut recurs red reembols reembolsav reembolsavel reencaminh reenv reenvi reexpedica regist registr remess remet remot remuneraca rend rendiment rentabil rep repass repo repom repor repost represent requ requer requisit reserv residenc respond respons responsavel respost ressarc rest restant restaur restitu ret reten retenh retir retorn retribuica reunio risc roblox rod rost rustdesk sac salari sald salv saqu satisfaca scan seg segu seguint segur seguranc sej seleca selet seman sena senh senhor ser sera seri seus sig signal simpl simplific sinal sindicat sit sob sobr soci social softwar solicit solicitaca som soment ste suas subsidi super suport support suprem tard taref tarif tax team teamview tecnic telefon telegr telemovel teletrabalh tem temp tend tens ter tera terceir termin tesour test teus text tir titul tod total toxicolog trabalh traduca tramitaca transaca transf transfer transferenc transport treinament tres trimestr troc troqu trotinet tuas tud ultim ultraview umas unic uniform unitel urgent usar usdt usuari utent utiliz vag val valid validad valor vam var vari venciment vendedor verificaca vers viag vid videocham videoidentificaca view vim vir visit vist voc volt volum voss western whatsapp zapzap"
 },
 "groups": "78d 7bg 7f3 7f6 7fj 7ge 7gq 7h2 7io 7ja 7ln 7x3 7x4 7xo 7ye 7yl 7yp 7z3 7za 806 8b1 8cu 8cz 8d6 8dk 8dl 8dr 8du 8dx 8e6 8ia 8r0 8r1 8s9 8t3 8t7 8td 8tr 8tx 8ub 974 989 9ah 9as 9aw 9be 9bg 9kt 9m9 9me 9mh 9ms 9mt 9xi 9yo 9yy a0m a0t a13 a17 a1m a1o a1t a1v;7hv 7hw 7io 7ja 7s4 7z3 7za 820 84t 8dk 8dl 8dr 8du 8e6 8kl 8tr 8ub 90z 9a9 9be 9bg 9h6 9ms 9mt 9sc a0m a1m a1o a1t a1v;8zo;8zo;;7qm;82n;82n;82n;82n;82n;82n;7qm 8iv 8zo 9ej a4s;8zo;8zo;7qm;8iv;7qm 8iv;7qm 8iv;8iv;7qm;7qm 8iv;7qm;8zo;7c0 7w8 830 8a0 8px 96x 9k4 9r4 9xe;76l 7u5 9wp;9qv;7qm;9qv;7c0 7c1 7w8 7w9 8a0 8a1 8px 8py 96x 96y 9k4 9k5 9xe 9xf;78d;7mg;7c0 7c1 7w8 7w9 8a0 8a1 8px 8py 96x 96y 9k4 9k5 9xe 9xf;82n;7c1 7w9 8a1 8py 96y 9k5 9xf;78d;7mg;;a4s;7mg;a4s;a4s;a4s;9ej;9ej;9ej;9qv;9qv;9qv;9qv;9qv;;a4s;9ej;82o;82o;82o;82o;72l 73t 73x 746 74v 74w 74y 767 76b 76n 787 79b 7a5 7ac 7af 7ah 7as 7bh 7bt 7bw 7bz 7c6 7c9 7cn 7d0 7dl 7ei 7fa 7ft 7g4 7g7 7ho 7hv 7hw 7hy 7ib 7in 7it 7jp 7l9 7lh 7lj 7mc 7mv 7n9 7ou 7pn 7qd 7t8 7tb 7tf 7vh 7w0 7w5 7wj 7x1 7xg 7xo 7yh 7zc 80c 80k 814 81o 82g 82q 82t 89t 90g 91y 935 93f 96p 96u 97d 98f 990 99f 9ag 9am 9ao 9br 9c2 9er 9ft 9kb 9l4 9lb 9ld 9m8 9n8 9pb 9pp 9qz 9r3 9rs 9sp 9t1 9ta 9u0 9vt 9x5 9xr 9y3 9yk 9yn 9zm a0d a0q a0s a0x a1f a1l a1t a1v a1x a23 a2w a31 a34 a48 a4u a50 a60 a65;86d 8bd 8bh 8cw 8dc 8e5 8eb 8eu 8fh 8gj;8un 8up 8x7;9cs 9cy;9cy;9cy;9cy;9cj 9cy;9cy;9cy;9cp;9cp;9cp;9cy;9cp;9cp;9cp;7jn 7jq;9gc;;;;;9dd;789;71j 71o 7gc 9pp;7py;9cy;9cy;9cj;9cy;9cp;a38;a38;a2u;a2z;9ef;9ef;9fy;9fy;a4o;a64;a64;a64;9ef 9fy a4o a64;9fy;9fy;71o 7fc;8el;;;77m;9ld 9qz;9v3;91y 96g 96r 96w 973 97d 9br 9c2 9er 9ga 9i3 9k0 9k7 9kb 9l4 9n8 9nw 9oh 9oi 9ot 9pm 9qu 9qz;72c 72l 742 74v 76v 77d 77l 7cr 7do 7ge 7gh 7hb 7j3 7jk 7m0 9i3;;83d 8dv 8gy 8hq 8z6;9dd;9dd;9dd;a3k;a3k;718 8pt 8pw 8q0 8q8 8qi 8qk 8s0;7yo;;72l 767 76b 78q 7ac 7af 7ah 7as 7bx 7c0 7g7 7ho 7ib 7l9 7le 7ou 8q2 8qw 8rf 8t2 8tk 8u7 8uf 8uv 8v3 8v7 8vb 8vh;72x 754 77o 77p 78x 794 7bq 7cn 7f6 7fj 7gz 7mm;9db a3i;a38;a38;a38;a2u a38;9cy;9cj;71i 73m 77d 77h 78q 78z 7n9;;9ra 9rs 9sp 9ta 9x9 9xd 9xk 9xr a1x a23 a26 a50 a5x a60 a6f;;;9cy;9cy;9cj;9cy;76h 7ez 7f0 7lv 89c 89e 8fe 8g0 9ee 9lg 9qf a4m;a38;a38;a2u a38;71g 71y 729 73f 73h 73n 76x 77f 77r 79b 7bb 7i2 7iy 7m7 7n7 7nv;a4o;9dd;9dd a3k;794 9y7 9zm a2h a34;9dd;;7ia;a38;a38;a38;76q;9cy;9cy;;9cj 9cy;9cy;74b 76a 794 7a5 7an 7cg 7e1 7e3 7ea 7i1 7lb 7m2 7ms 7pm;9sk 9xq 9y1 9y3 a37 a50;75p 7mn 7q8 8il a2g;7t8 7tb 7u0 7zc 82g 82m 82t;;8ox 8pm 8q2 8u7 8v3 8vb 8wd 8x7 8zp;8y4;7x1 7xl 7xo 7zc 81z 82q 82t;;a38;a38;a2u;;71y 73f 73h 78i 7i2;7np;;8lh 8lw 8oe 8ox 8rf 8rl 8ws 8x5 8yl;;;;9dd;9dd a3k;;;;;;;;7ca 7cc;85n 85p 865 867 86b 86d 88l 892 8bd 8g9 8gj 8i3;;;8q7;7a3;;;9de;a3k;86h;;;7mp 7mx 7mz 7o3;;7q6 7q7 8ij 8zc;71a 72k 740 741 745 7km 7lx 7nz 7op 7q4;72r 76a 77k 794 7b2 7da 7dl 7i1 7i6 7id 7jx 7lp 7oy 7pe 7pm;;9y5 a30;;70w 71s 73n 77f 7a1 7i5 7n7 7nh;9cy;9cy;9cj;9cy;9cp;9cp;;;a2u;;;;;92l 92m 981;92l 92m;7vy 7yc 80i 80m 80p 80x 9n2 9qk;;732;a6g;9ge;7dm;7dm;;;9n0 9qk;;9dd a3k;9dd a3k;9to a54 a58;;a38;a38;9rk;a2u a38;a38;;9dd;a33;a33;9ta 9u7 9xg 9xs a0s a0x a0z a2j a3e a3q a41 a4u a5e a5s a6f;9dd;9e1;9e1;9e1;9e1;9ef 9fy a4o a64;a64;a64;a64;;9fy;9ef 9fy a4o a64;9fy a64;9fy;9ef;9fy;9ef 9fy a4o;9ef a4o;9ef a4o;9e1;91y 935 93f 970 97b 9ag 9am 9ao 9b3 9cc 9dk 9dw 9ex 9f5 9fk 9ga 9i3 9kd 9m8 9p5 9pm 9r3;a3k;9gc;9gc;9ef;9cs 9cy;9cy;9cj;9cy;9cp;9cp;9cp;9cp;9ef;a3k;9dd;a3k;a3k;a3k;9gm;7on;9cy 9fy;9cy;9cy;9cy;9cj 9cy;9cy;9cp;9to 9u9;7o4;a3k;;;;;;;9zo;;9cy;9cy;;9cj 9cy;9cy;a38;a38;a38;a2u a38;a2z;a38;a38;;7io 7iw 7iz;78w 797 79k 79r 79v 79w 7aq 7v4 7vd 7ve 87z 88h 88j 88q 94v 954 95c 95e 95o 9jg 9ji 9vp 9vx 9vy 9w8;92u;981;92u 9ty;7r3 7ro 7rx 7ts 7u1 7vk 7wp 7xq 81z 9i0 9ia;99e 99p 9bh 9bm 9bp 9c1 9ka 9l4 9lb 9my 9n4 9p3 9qe 9rc 9rp 9rw 9s3 9sm 9st 9tr 9zy a1p a1r a1u a27 a3e a4w;89w 8a5 8h1;9my 9n4 9n5 9p3 9qe;9oh 9p3;;9e1;936 99e 99p 9zy a0i a1r;8ja 8js 8lc 8m4 8u4 8ub 8um 8up 8uy 8uz 8vn 8w5 8ww 8xg 8xu 8y9 8yu 99e 99p 9bh 9bm 9bp 9c1 9c6 9e3 9rp 9rw a1r a1u a3e;83i 8e5 8ee 8eg 8ej 8ev 8gc 8i5 8in;7bs;7o4 7pf 7pj 7pu;7r3 7rk 7ro 7rx 7sa 7si 7sr 7t1 7tg 7ti 7ts 7v9 7vk 7w2 7w7 7wj 7wp 7xg 81i 81o 81z 83m 841 845 849 84d 853 858 85j 85u 872 8cs 8eb 8ej 8f7 8fk 8fl 8gk 8gw 8gz 8h5 8h8 8hm 8i8 90k 90p 935 95s 96r 973 97c 97m 97q 98a 990 9b1 9ci 9d3 9d6 9dk 9fk 9g1 9rc 9rw 9s3 9sm 9st 9t4 9tr 9x9 9xk 9xn 9xq 9y1 9y7 9yd 9yp 9zf a0i a2t a3e a3q a67;9gr 9kk 9nk;90k 90p 95s 9d6 9g1 9ge 9gr 9gv 9ha 9hh 9hk 9i0 9oc 9on 9ou;8ku 8lo 8uj 8xq 8ym 8z2;8ky 8l4 8lc 8mm 8t0 8u4 8ub 8uf 8uj 8um 8uy 8v9 8w0 8w1 8w5 8xx 8yu 8z2 8z9;9e1;732 7hk 7ht;9cs 9cy a33 a38;9cp;9cp;a38;9cy;9cj a2u;9cy a2z a38;9cp;9cp a2z;9cp a2z a33;9cp;9cp;a2z;9cp;;8j0 8js 8k4 8kr 8ku 8kw 8lo 8m7 8tf 8tl 8uf 8wk 8xg 8xp 8xt 8xu 8y9 8ym 8zi;7rk 7ro 7s2 7t8 7tb 7tf 7tx 7wp 7xo 7xq 7yl 7yu 80k 8xp 8xt 8zi 936;9cy a2z a38;9cy;a38;9cy;9cj a2u;9cy;9cp;9cp a2z;;9dd;9dd;a3k;a3k;a0t a17;;7en 7mr 8gl 8x3;9ge 9gr 9gv 9ha 9hh 9hk 9i0 9ia 9k0 9oc 9ou 9pb 9pn 9q8;91u 96s 97n 9fg 9xa 9y2 a5o;9e1;9e1;9e1;8ev 8f5 8ff 8fi 8fl 8i5 8in 8j0 8js 8k4 8kw 8ky 8l4 8mi 8mm 8ql 8t0 8tf 8u4 8ub 8uf 8uy 8v9 8vp 8w0 8w1 8w5 8xg 8xu 8xx 8y9 8yu 8zq;9e1;9e1;9e1;8jw 8lb 8oq 8rg 8rm 8th;82a;;83i 84d 8cs 8i8;7ye 7yp;a46 a47;7aw 831 833 89e 8pc 9r6;9ev 9f1;7f8 9rc 9rp 9rw 9s3 9sm 9st 9t4 9xg a3e a4b a4w a5s a67;a3k;a32;70w;9dd;9dd;;92d 92w 96x 96y 974 9aw 9rp 9rw 9y7 9yd a3e a4w;8gl 8x3;;7rk 7ro 7sa 7sr 7ti 7ts 7tx 7vj 7vk 7zu 80i 8k2 8lb 8lg 8ns 8p1 8q7 8u3 8u9 8um 8vy 8xg 8z8;72q 7nw 7s6 81p 9k4 9k5 9mh;7s6 81p;9gn 9h7 9ii 9j7 9jb 9ld 9pw 9q3 9rl 9rr 9ry 9sd 9ue 9uo 9vb 9wj a1z;7co;;;;858 85j 85y 861 872 897 8a0 8en 8ew 8fq 8g8 8ga 8gk 8h8 8i8 8ia;9cq a2u;9cq;a2u;a30;;;8lc 8nk 8ou 8px 8t8 8tt 8uu 8uz 8ve;;8zu 901 90d 90m 91h 91k 91p 91t 929 96m 97q 985 988 98g 9ae 9am 9bd 9bj 9bt 9c3 9cm 9ct 9dw 9eb 9eo 9fq 9fz;9gc;;8dd;7xf;9u7 9xn 9yu 9zf a0d a0s a0x a0z a2m a37 a4u a67;7uq 8ci 91y 935 98f 98y 990 9ag 9am 9ao 9el 9er 9ft 9g1 9ga;9fy;9fy;a64;a64;72p 7or;;;;92b 9cq a30;92b;a38;a38;9e1;9e1;92b;9e1;9e1;92b a2u;92b;9e1;92b 9cq a30;;9e1;92b;92b 9e1;;;;8ja 8sv 8u9 8um 8up 8v2 8vn 8vy 8w1 8ww 8yu 910 930 93m 93x 93z;;9gc;;;7qw 7s5 7u3 7vh 7zx 81i;a3k;7so 7w0 7xo;;;;7qc;7xf;9js;a30;;9e1;9e1;9e1;9dd;;9dd a3k;a3k;a1y a30;a30;714 720 72z 732 734 735 736 738 739 7hg 7hp 7hx 7hz 7i0 7i7 7i9 7iv 7iw 7oc 7og 7pv 7q2;732;77z;;7t9 7tc 7th 803;9cy a38;a38;9cy;9cj 9cy a2u a38;9cy;9vf 9vi 9vm 9vq;7fi;71l 72l 77k 794 7ay 7de 7f6 7gt 7ha 7hv 7ii 7iq 7it 7mj 7ne 7ni 7oq 7ou 7ps;a3k;;;;7j5;79s;;94x 952 956;;;8r9 8tk 8z6;;;;7qc;;;;;;73f 745 76x 7a2 7cu 7gm 7ls 7lx 7nj 7q0;;8u8 8vx;7ag;9cy;9cy;9cj;9cy;9cp;9cp;7kz 7l1 7l6;9p0;8gl 8x3;;;79h 79s 7a8;;;9ya;a3l;8a4 8al 8fy;;7jh;7uo 7w6;94t 94x 94z 9ch 9co 9pm 9wv a2s;;;8p0;9cq;9cj;88z;9cq;9cq;;951;7kz 7l1;a6g;a6g;79e 94t 94z 9ch;8ml 8o0;96c 9ch;9bs 9cq;95a;8ul;8f5 8ff 8fi 8i5;;71m 73t;83i 83m 841 84d 851 853 85j 85u 86e 8cn 8cs 8e5 8ee 8eg 8ej 8ev 8ew 8f5 8ff 8fi 8fl 8gc 8gk 8gw 8gz 8hm 8i5 8i6 8ia 8id;7a7;7a7;71m;72l 73t 7ig;7aw;9je;;;;a3k;a3k;8dj 8dm 8ds 8dt;94h 9ct;74q 7a6 7bj 7bo 7bv 7l5 88m 89p 89r 8of 8po 9jk 9jv;78e 7bv 7c2;9dd;9dd;;8h5;;9kk 9kp 9mr 9na 9p0 9p6;;;;753 755 75b 7kx 7m5 86n 8g4;;71c 7gt;;8v2 8vn 8vy 8w1;8lc 8lk 8m4 8o9 8sv 8uu 8vn 8we 8ww 8xu;;9hs 9if 9kk 9kp 9ks 9m6 9mr 9n1 9na 9oc 9oh 9ou 9p0 9pm 9pz 9q9 9qu;8lh 8rd 8rr;;a3k;9dd;74v 76a 77k 786 78c 794 7cn 7d4 7e3 7g2 7gd 7h1 7hv 7i1 7ja 7k9 7kc 7l2 7lp 7ma 7ms 7nm 7oy 7p4 7q5 85n 8aa 8dv 8fw 8gj 8h7 8mu 8q8 8rr 8t2 8vh 8x5 8xt 8yl 9m8;96d 9ww;9e1;;;;;9e1;9ev 9f1;830 9r4;830;9cs 9cy;9cp;9cy;9cj;9cy;9cp;9cp;;9cp;9dd a3k;9dd a3k;;8cb;8an;9r4;9r4;830;830;9cs;a33;a2u;;;;;;9cs;;a33;71y 729 73f 73h 76x 77r 78i 7bb 7hi 7i2 7iq 7iy 7j0 7jg 7m7 7n7 7nh 7nv 7o0 7p6 7q3 84v 84x 879 880 887 88a 89i 8dp 8dy 8ea 8ho 8hs 8ih;70w;8kn 8nb 8nl 8nq 8o0 8o4 8xl 8y3 8za;71i 753 78g 7db 7ee 7eh 7em 7g2 7g7 7gb 7jj 7jy 7kp 7l0 7mt 7p9 7pc 7pt;72l 76g;9v4 9vl;83g 84f 853 855 858 85i 85j 85u 86e 86k 86m 872 882 88p 88u 890 8be 8dn 8dq 8e5 8ee 8en 8f5 8f7 8ff 8fk 8fl 8fx 8g8 8ga 8gc 8gw 8gz 8h8 8hm 8i6 8id 8r4 8s0 8zq;85i 890 8dn 8e5 8ee 8ff;71j 71o 73n 73u 76j 76k 76o 76p 76r 76s 76u 777 78r 79j 79z 7aa 7ab 7ag 7aj 7bj 7n8 7nk 7vi 7vm 830 86v 86w 86x 86z 873 88n 88o 88y 898 8am 8mc 8md 8me 8mg 8mj 8mn 8og 8oh 8oj 8ov 8p5 8qj;;845 88p 8be 8dq;a3l;856 8fb;7of;;72y 73z 748 74d 74e 7dq 7o3 7sq 7st 7yx 85e 85f 91n 91q 9b6 9d8 9f8 9hq 9ht 9hz 9sz 9t2 9t7 a3g a5h;9db a3i;;7ll;7rb 7si 7sm 7sr 7tg 7wp 7wx 7x0 7xz 7yc 804 80z 9ks 9m6 9p0 9qb 9qu;7rb 7rl 7si 7sm 7sr 7ss 7t1 7tg 7tn 7ur 7wf 7wp 7wx 7x3 7xh 7xx 7xz 7yc 7z2 7z7 7za 804 807 80x 80z 81s 81x 82b 901 90d 90m 91h 91k 91p 91t 92i 933 96m 985 988 98g 98l 997 9ae 9am 9bd 9bj 9bn 9bo 9bt 9bv 9c5 9cm 9ct 9eo 9fz 9hs 9jb 9kp 9ks 9m6 9mr 9mv 9n1 9n3 9oc 9p0 9p6 9q9 9qb a48 a4y;;;97q 997 9c5 9ct a28;9r4;;7rb 7rl 7sg 7si 7sm 7sr 7ss 7t1 7tg 7tn 7u1 7ur 7vy 7w2 7wp 7wx 7x0 7xl 7xx 7xz 7yc 7z7 7za 804 80i 80m 80p 80x 80z 81s 81x 82b 82e 82m 95q 98n 9dt 9fw 9kk 9ky 9o7 9p0 9p6 9q9;;9jb 9jo 9p4;7rb 7rl 7si 7sr 7wp 7wx 7x0 7xl 7xo 7xq 7xx 7z2 80x 80z 82b 82e 9dt 9fw;7kh;;9rg 9z2 a3z a62;9mv 9n3 9nc;8d4 8if;7fi 7fl 7fx 8bq 8c2 8ca 8cd 8ru 8s8 8sh 8sj;8bq 8bs 8c2 8ca 8cd 8ru 8ry 8s7 8s8 8sf 8sh 8sj;7fi 8s8;7fi 7fl;9cy a38;a38;9cy;9cj 9cy a2u a38;9cy a38;9cp a2z;9cp 9cy a2z;;98g 98l 9bn 9bo 9bt 9bv 9c5 9mv 9n3 9nc 9qu a48 a4y;;;901 90d 90m 929 97q 985 98g 98l 9bd 9bj 9bo 9c5 9ct a28;7xw;7vb;7xf 7zz;;7vf;;;8dm 8dp 8fb;;7ed;;7co 7hn;7co;8j8;92b 9cq a30;9e1;9e1;9e1;9e1;92b;;;92b 9cq a30;;;9fp;9dd;77f 7a1 7nh;;71m 74v 78b 7ax 7bh 7bk 7j2 7j6 7kg 7l4 7z5 7z8 89d 8e5 9bi 9n2 9n6 9qk a1s a48;;91z 9fg 9g6 a5o a6b;;;71p 72a 865 867 86b 86d 8ac 8ak 8cw 8d8 8dw 8g9 8i7;;9x2 9x5 a4j;96j 96m 9eb 9n0 9qk;9jw;89d 8e5;a1s;7br 7qr 7w1 7w6 8iw 8zr 96q 976 9xl;9jw;8pb 8u3 8ua 8w2;838;8kr 8lj 8lw 8pm 8q2 8q9 8t2 8tg 8tl 8uh 8uu 8ws 8xj 8yl 8yy 8z1;;;7xf 7z5 82c 82z;;7vw;;;;7jv 7k2;831 833;;7bn;7bn;7bn;7aw;;;7jp;7qs 9o3;7zk 8fc 8vv 9nh;83d 865 867 86b 86d 8dw 8hq 8i3 9ta 9vt 9wz 9zf a37 a4u a50 a60 a6f;;;7qs 9n3;;;9i3;9wt;8ou;;;;768 76b 7ab 7ei 7fh 7gq 7im 7l9 7la 7n0;71q 83n;71q;7ux 96a;9ts;;;;;;71w 75n 78p 78s 8zu 9ta 9wq 9wz 9zf a2m a37 a4h a50 a5s a5x a60 a67 a6f;;87h 88x 8hj 8hl;9n6;7ve 82u;7qv;;78x;7se 7vw 7wp 7z0 80a 985 98g 9bi 9bv a0d a1s a1z a48 a62;;78a 78o 79g 7av 7ay 7cd;87l 89b;;8n3 8pf 8pu 8y3 8y6 8yj 8za;94i 96a 96p 96u 9j0 9j1 9ra 9t1 9x5 9yk 9yn a0q a0x a1l a1t a1v a2c a2h a31 a34 a41 a48 a4b a4h a4j a5g a65;77k 77n 7a5 7bt 7cq 7de 7ey 7fa 7j0 7lb 7mj 7ne 87n 89t 89y;;;830 9r3 9r4;7kn;83k 87n 8b9;72o 73j 76a 7an 7cm 7d4 7d8 7da 7db 7de 7eg 7gb 7gc 7ha 7i1 7j2 7j8 7jo 7jx 7k9 7kc 7lp 7m2 7nc 7nm 7oq 7oy 7p4 7r8;;73x 772 78d 7bx 7c0 7ol;7rc 902;83m 85q 861 89d 8ew 8gt;83u;83f 83r 85n 865 867 892 89n 8ak 8b3 8bd 8dc 8de 8el 8ex 8fa 8fw 8gj 8gq 8i7;;72x 77r 78f 78k 78x 7bq 7cn 7f6;9iz 9k3 9qu;;9k3;9fw 9y7 9yk a1l a2c a2h a34 a4b;7l8 7lm 9dv 9id 9qh;7up 7w0 7w5 9v5 9v8 9wt;830;73x 746 74h 74j 74l 76e 79i 7b8 7bj 7cw 7dl 7dt 7fj 7ie 7im 7kf 7l4 7mc 7mv 7n0 7nf 7pn;7ei 7kg;;;;72l 73x 742 74f 7cz 7d1 7e4 7e6 7js 7ka 7kd;;9dd a3k;7ed;;;9dd;904 90b 9cs 9cy 9fy 9gp 9pq 9ro a33 a38 a64;9cy;9cy;a2z;a2z;a38;904 9rk;9cy;9pq;9cj 9cy 9fy a2u a38 a64;9cy a2z a38;9cy;a38;9cp a2z;;9cp;9cp;a38;;;9gm;a38;a38;9cp a2z a33;a2z;9cp;7hf;;;a3k;7vj 7w2 7w7 7wa 7wj 7x5 7xz 7yn 80c 814 82z;9dd a3k;;7qt 7qv 8f8 8hp;9dd;9e1;9e1;9e1;9e1;9e1;9e1;7jv 7kz 7l1 7l3;a3k;71a 71t 71u 72f 72j 72k 73k 789 7hk 7hm 7hr 7ht 7ic 7iv 7j5 7j9 7jb 7jd 7nz 7op 7ox 7p3 7pi;;;;;71t 724;;89e;82h 8wi 9ea 9qn 9qo a4i;7tk;8io;;a64;9fy a64;7bt 7bw 7bz 7cn 7de 7fa 7ft 7lp 7pw 7qd 84x 89g 89n 89v 8aa 8ab 8b3 8d2 8fw 8kr 8pc 8pg 8pm 8q9 8qk 8wd 8z1 9gv 9j0 9jp 9k0 9k7 9kb 9ku 9q8;;;;;7ly;9fy;7kk 7l8 7lm 7lo 7mh 7mi 7tu 8ed 8f8 8vq 8w6 8wb 8wc 8wy 8x1 92p 92q 9dr 9dx 9e6 9id 9tv a3x a42 a4d;;9cr 9sh 9tu a2y a32 a35;;7aw;8pc;9zl 9zy a0l a5i;9kp;996 99p 9a8 9cs 9di 9fa;9cj 9cs;90g 90p 960 96g 96r 96w 973 97d 98a 9b3 9d3 9d6 9f5 9ff 9ft 9rs 9s0 9si 9sm 9wq 9x9 9xd 9xk 9xr 9yp 9yu 9zl 9zy a0l a1a a1f a1j a37 a5e a5n;a5i;;;7o1;9yu 9zb a23 a26 a3t;;;;;;;;96d 9ww;8pt 8pw 8q0 8q8 8ql 8r4 8s0 8zq a23 a26;9dd;9e1;a3k;9dd;74u 751 7hn;7nl;9wh 9ww;;9r6;9ds a3y;9ds;7po;;;;;8zu 9ci 9dk 9ds 9g7 9ra 9rc a2t a3q a3y a6c;7r9;;a38;a38;a2u a38;a2z;;;7fi 7fm;71g;79s 7l1;9cq;9cq;9cq a30;a30;9cj;a2u;;;79s;;;9g8 a6d;a6d;a6d;a6d;9g8;9g8;9g8;9g8;9g8;9b0;;;9rk;9e1;9e1;9e1;9e1;9e1;9e1;9e1;;;9pq;a2u;7hd 7hk 7j5;9cj;7dx;;9e1;9e1;a6d;79s;9to a54 a58;7vl 7vv 9w0 9wb 9x1;9g3 a69;7zi 7zj 7zm;9gm;;7jv;7ki 7ko;;7bg;81k;81x;9pq;9pq;9cj;;9rl 9rr 9ry 9sd 9ue 9uo;9cy;9cj;79s 7ak;;;;81k 910 956 98l 98n 9bv 9dt 9g1 9z0 a1z a2t a2w a67;;7ak 7ls;a3k;9j7 9jb 9mh;;;9uy 9va 9xs;74u 751 7ed 7hd 7hn 7hr 7ht 7j5 7jv 7k2 7kz 7l1 7l3 7l6;;;;811;7fe 7o3 8l7 9lu;9rt 9u8 9vo 9vw 9yh 9zh a31 a41 a4h a5g;;;7ed;;9o7 9p2 9r4 9w6;;8j0 8j7 8k2 8kw 8lb 8lg 8ns 8ok 8p1 8q7 8rv 8s9 8sv 8th 8u3 8u9 8um 8v2 8vn 8vy 8w1 8xg;;94o 978 97b;7h2 7yp 806;;7b0 7b3 7ln 7lq 7tu 7vs 827 829 89h 8fx 8ph 8we 92p 92q 961 9dr 9dv 9dx 9dz 9e5 9jq 9qh 9qj 9tv 9wi a3x a42 a44;7ni 8y8 9v0 9wl 9wp 9xb a34;a4u;;9dd;9dd a3k;;7xf;;84n 8ek 8er;9ya;;7sm 7sr 7zf 80a 908 910 93m 93z;9gm;9wc;95v;;;;8pv;;;;;;90h 91h 91k 91p 91r 91t 92i 933 937 93g 94z 988 99d 9bd 9cc 9dq 9ku 9ld 9m8;9nm 9p7 9p9 9rt 9t1 9u0 9vo 9zh a1l a2j a3o a5g;9dd;9dd;9p7;9cy;9cy;9cj 9cy;9cy;9nk;9nf;734 7g5 7hp 7hx 7hz 7i0 7jl 7jw 7k0 7k1 7og;9gt 9h4 9if 9jh 9km 9l5 9nf 9ni 9of 9pd;a38;a38;a38;9rk;a2u a38;a38;7t8 7tb 7tf 7u6 7x1 7x5 7yh 7yr 7zc 814;76q;93g 9ah 9aj;;7sm 7ss 7z2 7zh 807 81x;8q4 8xr 8ze;7l8 8w6 8wb 8wc 8wf;9dd a3k;84j 8ha 95q 98n 9dt 9fw 9jo 9p4 9rg a3z a62;;;;a32;82l 9qt;;7kz 7l1 7l6;9uo a2s;7ge 7h2;;7ye 7yg 7yu 811;;9u8 9vo 9vw 9yh a4h a5g;;8ze;726 72c 72h 72l 73m 73p 73t 73x 742 746 74v 74w 74y 764 767 76g 76n 78g 78q 79b 79i 7ac 7b8 7bj 7c6 7cw 7d0 7dl 7do 7dt 7ei 7ey 7f3 7fh 7fj 7g2 7g4 7g7 7gb 7ho 7hv 7hw 7hy 7if 7in 7it 7j3 7j7 7ja 7jk 7jz 7l4 7l7 7lh 7lj 7lq 7m0 7mk 7n9 7ne 7nf 7ou 7ph 7pn;7d0;95l 9gh 9ky 9o7;8cb;;;716 72r 77o 77p 78i 794 7bq 7cn 7d4 7da 7e3 7ea 7ee 7f6 7fj 7gd 7gz 7hj 7i1 7i5 7id 7ii 7j8 7jo 7jx 7k3 7k9 7kc 7l2 7mj 7ms 7nh 7q5;8f0;7we 7xf;7ss 7vc 7wf 7wt 7xh 7zf 7zl;;7g6;;89t 89y 8a9;9ka;7hd 7hk 7hm 7hr 7ht 7j5;a2z a33 a38;a38;a2z;a38;9cj a2u;9cy a2z a38;9cp;9cp;9cp;;9cs 9cy;9cp;9cy;9cp;a33;9e1;;9k5 9mh;a3k;;7zd 90h 91h 91k 91p 91t 92i 933 937 93g 94z 988 9bc 9bd 9cc 9dq 9dw 9z0 a2e a2h a4y;9nm 9p7 9p9 9rt 9vo a1l a2j a3o;9p7;9gt 9h4 9hs 9jh 9km 9l5 9nf 9ni;93g 9ah 9aj;78d 7bx 7c0 7c1 7h2 7l9;7al 7jj 83g 845 84f 855 85i 882 88p 88u 8be 8dn 8dq 8ee 8ff 8gw 8id;;;;8de;;8n8 8r9 8yi 9t1 9w4 9xi 9yn 9z2 a1l a31 a41 a4j a65;9t1 9u0 9w4 9xe 9xi 9yn 9zm a1l a2j a31;7sr 7ss 7u1 7uv 7vj 7x3 7z2 7zf 7zl 806 80i 81s 91p 933 937 95n 974 988 9bd 9c3 9cm 9dw 9eb 9fz 9hs 9if 9ks 9mr 9nf 9ni 9oh 9pz 9qd;91h 933 937 96x 974 988 997 9bd 9cc 9cm 9hs 9k4 9ks 9mr 9pz;;7sm 7sr 7ss 7tn 7u1 7uv 7vj 7vn 7w8 7x3 7z2 81s;;;;;8ja 8ji 8jj 8pb 8u3 8ua 8w2 a34;;7cn 7cq 7h1;7en 7mr 8gl 8x3;79q 7eb 7jp;71q 726 74v 78b 7ax 7bh 7bk 7d8 7ho 7hu 7hv 7hy 7j2 7j6 7kg 7l4 7ma;7qc;;7ki 7ko;9dd;9dd a3k;a3k;a3k;857 87m 89z 8a2 8a5 8ib;847 853 858 85u 86e 86k 86m 882 8be 8en 8f7 8fk 8fl 8fx 8gc 8gz 8h8;9p2 9pr;9rr a3z;9gc;a6c;84x 88l 8b3 8bd 8dv 8eh 8h7 8ir 90f;9rr;a4y;793;9dd;;;9pq;;9pq;;;;;;;;95d 9gh 9ky 9o7 9vv 9w7;74b 76a 7b2 7d4 7da 7h7 7i1 7i6 7id 7jo 7k3 7kc 7lp 7pm 80c 84x 85n 85p 865 89g 89n 8ac 8ak 8d8 8eb 8ex 8fw 8i7 8kr 8pg 8pm 8vb 8wd 8z1 960 9jp 9si 9sm 9wq a37;;a01;;9zt a01 a0e a0j;79s;;7fp 7y6 8cg 8sn 99v 99x 9lw a08;99v;99v;99v;;;;9dd a3k;8ie;;a6d;8jh 8oe 8qi 8zp;8j9 8jh 8ki 8kr 8lh 8oe 8q9 8rd 8rf 8rr 8rv 8sl 8tk 8tw 8uh 8xp 8z4 8zi;;8xm;7sr 7ss 7sx 7xx 7ye 7yg 7yl 7yu 80z 811 815;a49;7xf;7vb 7vg;7vg;8cm;7jo;;;;718 79u 7hi;;;71r 73m 78g 79d 7n3 7n4 7nf 7ot 7q9 83p 83w 83y 855;;;;8nc;;;;;;;;;;;;71e 71f 71k 7h5;;83p 83w 83y 855 8gw;8jl 8jw 8kw 8r7 8xu 8yi;7hd 7hk 7j5;;70w;;96p 99f 9b1;94h;9cp 9cy;9cy;9cj;9cp;71l 72d 72i 72u 73m 76v 79a 7al 7eb 7hj 7ib 7ir 7n3 7n4 7ne 7ou 7ov 7p6 7pc;8cb;;;;;9wh;8ej 8ff 8fi 8i5;8fe;;;8d6;8av;;;8rf 8rl 8sl 8x4;8x4;8j0 8x4;8ig;85h;;91c 9g0;;900 90l 919;;;9ed;7qx 7qz 7u8 7ub 7v3 7v5;9im 9j9;;;a4l;9ul 9up 9vc 9vh 9vn 9vr;97t;93t 940 94r 94u 94w 953 955;a4l;;9hr;7s1;96o;;;;;9f7;;9ju;;;92b;7ro 7rq;90p 9d1 9s3 a3b;93t 940 94r 953 9ul 9up 9vc 9vn;91o 98s 9b5 9f7;98s 9t0 9z9 a1h a5f;;;82s;;;9sr a66;9b5;9av;9az;810 8pr;;7t6 81c;;7y0;;;;;9or;;7yj;7yf 7yi 7yk 7yv;9im;9gv 9gy;;;;;8w6;;;9j3;;8pr;;;;9du a40;92b;;82l;;7xr;7v5;9j9;;;;94w 953 955;9ve 9vh 9vn 9vr;9b2;;828;9qi;7ws;9g1;93n 9fd;96h 96k 96n 9g0;94k;9fs;90c 90e 90j 90n;9cd;9j3 9lt;a67;9uk 9uu a5l;9x6 a66;7vx 7xm;a5z;7ra 7rn;9im 9j6;7rp;7u4;900 90l;a1h a5f;9hq 9hv 9l1;7uu;8wp;;;;;;;;;;;9fs a5z;9pj;;a0f;80w;a4f;9e8;;7tt 7u0;92t 935 93b 9dl 9nh 9tw 9u4 a3r;92p;;;;8wq;8dj;;;;;9fc;821;;;8pr;89h;;;8z5;;85h;8la;8pr;;;;8ic;;8dj;8wq;8jx;;;;8gi;;93a;7oa;;;;7x8 8b5 8r5 98d 9kx 9ys;8e1;;9my 9mz;7ex 7f1;;;8d5 8gi;8tc 8x2;9db a3i;;;97u;;9gy;9un;;;;9a3;996 9ba;;7nx 94k;9v7;7rj 7rm 810 90c 90e 90j 90n 9gs 9p4 9rq 9rv 9s1 9un a2o;7rp 7sn 7us;;;;;9u3;;9uk a5l;9d7 a3f;90q;7rp;7t6;7ys;;;7vu 7xe;;;;;;a40;7wq;9qt;7v3 7v5;;;;9r1;;;9ri 9rm;9fe;9ay;9se;;;9eh a4q;9mg;90j 9c4 9ce 9cg 9fs 9g0 9rv 9s1 a29 a2p a2r;9zl a1j;;810;9p4 9r1;a5i;99x a08;9lr;;7y5;a2o;;7y4;;82f;7vg;96k;95f;a0p a0w;7y2 93y 942 99l 9li 9lt 9un 9uq 9zv;82l;98s 9b5 9f7 9hr 9t0 9z9 a1h a5f;91o;;;7tz 7zj;98t 98v 9ea;;;9fs;9un 9uq 9zv;a2o;9nt;9m5;9ed a4l;;;825;9ed a4l;7qx 7qz;99y a09;;;;;82j;9qe;7vu 7vx;7z1 9bb;987;9jj;9gy;9g1 a67;7ro 7rq;;7yf 7yi 82l;;9qt;;;7sn 940 9up;92y 92z 931 93t 94r 94u 953 9ul 9vc 9ve 9vn;;7xm;;81c;9pj;a11 a16 a1h;;;;;;9dd a3k;9x6 a29;96k 96n 9c4;7vx;7tq;9gk;;;7vg;80b;9ps;90l;9mm;7tj;7u0;;7ra 7rn;9mm;a5z;;a1c;98d 9kx 9ys;7x8 8b5;;;900 909 90l;909;934 93a;a67;;9ri 9rz;;;;;;;846;;8xt;9zn a4l;998 9ed;80b;81p;7s6;;;a5i;;;7vt;;9e8;a4f;;9cd;9fs;81c;994 9zj;995 9zk;;;;9se;91x 9fo a1p a20 a21 a5v a6a;9g5;9t9 9tc;91x 9g5;9bh 9bm 9bw 9bx 9fo 9g5;973 97d 97n 9xk 9y2;97f 9xv;;7yb;9fx;93b 9ab;;9r1;9fx;96h;9x0;9o3;;;a0w;7tp;;;7z4 7z9 825;7uu;;8g3;;7rp 7sn 7us;;;9h8 9px;;;81p;9d1;7zq;;8wp;;;;;;;;;;92y 94u 94w;;;7tw 7u8 7ub 7v3;;9cg;a2r;7ze;95t;9yj 9zi a0p a0w;9vz;9g1;96h 96n 9c4;a67;9x6;9y9;97u;95f 9vz;;7u8 7ub;;7rp;810;9ed a1h a4l;998 9bw 9zn a20 a27;9c1;7rp 7sj 7sn 7uw;;;7uw;;;984 9bh 9bm 9bw 9bx 9du 9yj a1p a20 a21 a40;95f;98o;7z4;7ww 7yb 7z4 80h;9sz 9t3 9z8 9za;7rp 7sq 7sy 7sz 7xa 7xc;91n 91s 98r 98t;;;8yo;8ix;8la 8zb;8la;;9ve;;;;9or;;9rq;;a6a;;;;;7qx 7qz;7qx 7qz;909 9de;81p 911;7s6 7sd;9se;9zj;;;7zn;;97j 9k9;92b;95f;7s6 81n;;;;;;7y4;9fd;7yk;7ra;900 90l 9ri 9rz;;;9gk;92z;9px;a5l;a1c;9mm;7rp;;;9t6;9hy;8wn;;a4p;9eg;;;7t3 7t5;;;;;;;;;;;;;8t4;;;;;9rv;a2r;;7u2;9fe;9ay;93l 9fc;a19 a5m;9ud a5k;7u4 7wk;9ug 9uk 9uu a5l;;;93n 93p 9fd;7z1;8u1 8u2 8x2;;8e1 8gi;;;;;;;;9d7 9g1;91c 96n 9x0 9x3 9x6;;;;8tb;8u1 8u2 8x2;9kg 9lt;9bh 9bm 9bw 9ko 9my 9mz;;;7y5 7yf 7yi;9ih 9jl 9mj;9bb;;;;;;81c;;8lr 8lu 8lv;98o;8u1 8u2;;;;;;;7qu;;8wp;8la 8tc;9fs a5z;8dj;;7tr;;;9xu;9kf;7wk;;;9xv;;9kg;;9oj;;92z;;9fx 9g1 a16 a1h a63 a67;9vz a5z;9ph 9pj;81a 9fx a11;81c;9p4;;;9cd;93l;a2o;;;97f;9ko 9l8 9m5 9or;9jj;;9un a1h a2o;93y 9cd;9d8;7rp 7sn;7yt 9az 9rv 9s1 a1b;7xm;9e8 a4f;;;97f;;90j 90n;9rv 9s1;7vg;9g0 a66;7zn;7uw;;;9fa;a5i;;;9ko 9l8 9m5 9my 9mz 9or;9fa;7yj 9b5 9mc 9mg;9av;;;;9rm a3l;;;;;;;8jx;8la 8zb;8j1;;;8pr;;;8t4;;85h 8ii;;;86a 8df;8r5;8zc;;8tc;825;9p4;;;;7rp;;8u1 8u2;8pp;9zn a27;;a2f;8gi;82s;;;8x2;8lr 8lu 8lv 8va;;7y0;;9db a3i;;;9du;998;9c1;;7sq 7sy 7sz 7xa;8rq;a5k;8e1 8e2;8g0 8g3 8wl 8wn;8pp 8pr;984 9bh 9bm 9bw 9bx 9du 9ko 9m5 9my 9mz 9or a1p a20 a21 a40;98o;;;9iq;9iq;91s 98r 98t 9za;8ig;;;8pq;;7yk;9wi 9wm 9wr;a29;961 965 968;9c4;802;;9y9;;;7vs;9jq;;9g1 9g2 a67;90t 9d1 9f3 9m4 a3b a5a;;;8pr;;;;93a;;;a1c;7wq;;;a5j;9fb;80h;8ph;;;7zn;;911;7t0 7xd 81p;9h8 9hu 9px 9se;85h;8wl;93b;;9db;8tb 8z8;;9r1;7y0;91c 9sr;7rq;96m;9b8;9mo;;9h0 9h8 9px;7rq 7s6 7t0 81p;90t 911;8yf;9s7 9se;9g1 a67;;;;8wz 8x0;;;;;;;;86a;;98w;7xe;;;9dd 9de;9cd;7ex 7f1 7fb;;;7zq;9lq;9no;;82j;;9y9;98s 9ri 9rz 9sl 9z9 a1h;;900 90l 919;;;9gk 9hf 9ps;;7wq 7wr;;8rt;;8rq 8rt;;7tp;97u;9t6;7yj;7yb;7vg;9gs;7t3 7t6 817 81c;7rm;90c 90e 90j 9rq;821;a0p a0w;8lr 8va;828;9bw;9bm 9c1;;9my 9mz a20 a27;;;7wk;9kf 9xu;;7s6;;7qt 7ra 7rn 7s1;996 9ba;81n;7s6 81p;7us 9v7;90q;;;;7yf 7yi 7yk;;;;;;7sn 7us;91i;a4l;a0f;9mc 9mg 9or;;7zk;7sn 7us;;93y 9cd;7rj 7rm;90c 90j 90n;;8jx;955;9un;;;7z1 7ze;7t9 7tc 7th;9lq;99x;926 9b8;9i8 9mo;7xm;7tk;;9im;94u 953 955;9vn 9vr;7v3;9nt;9or;9px;81p;;7rp;98w;7yf 7yk 7yv;7y4;810;7u0;92b;7uu;9hu 9l5;91v;;9no 9nq;;9ed;9a3;763;8j4;9bb;9cd;9ba;;7y2;9jj;7yj;9k9;;9eg;9eg a4p;99l 9zv;;;;a40 a5m;a43;97t;7wo;;;7tj;;97t 9du 9fe;;9dy;9dy;81p;9mc 9mg;9av;95u 96k 96n;95f 9vz;7vg;;;;7yj a11 a16;9wb 9x3 9x6;7tw 7u8 7ub 7v3;7rp 7sn;7ws 828;;;;91x 9fo 9g5 a5v a6a;900 9ri 9t9 9tc;;984 994 9bh 9bm 9yj 9zj a0w a1p;;;7ww;80b 80d;;9o3;9un;93y 9b5;;7ra 7rn 7s1;9ps;9ps;;;91x 9fo 9g5;;;;;;;994;7te;7rq 7ru;7ra 7t7 7ta;825 9zi 9zj a20;92b 994 9bw;98o;;;7z4 7z9;9ud;7t7 7ta 7te;7z4 7z9;7ww 7z4 7z9;;9c4;9yj a1p a20;9fo;;7sf 7vx 80b;911;911;7s6 7sd 81p;7y4;7zn;8ic;8z5;;;a6a;7y2;7te 9g5 a5v a6a;7t7 7ta;9mz;9h0;9t9;9i2;8u0;7z1 9bb;7qx 7qz 7tw 7u8 7ub 7v3 7v5;7z1 9bb;7ze;9ba;;;82f;7u2 7vi;7ww 7z4 7z9;9ed;;;;;9qi;9h8 9px;;;9my;;9h0;9gk 9i2;;;;8yo;8wj;8ix;;810;9hf 9ps;;;;;;;9j6;85h;8u1 8u2 8wl 8wn;;;8e1 8e2;;;;;;;;92p;9jj;9oj;9fd;90j 90n 92y 92z 931 93t 940 94u 94w 953 955;9rv 9s1 9ul 9up 9ve 9vh 9vn 9vr;7v3 7v5;9im 9j6 9j9 9p4;;9fx;97j;8u1 8u2 8wl 8wn;;;;8z5;;;;;;90t 9d1 9h0 9s7 a3b;97j;;;91v;;93y;90j 90n;9cd;9d1 a3b;846;;7wq 7wr;7ze;;;9gk;9l8;;9px;846 84a;7rj 7rm 810;9gs;;;;;9no;;;;8e1 8g0 8g3;;;900 90l;96n 9x6;;9ri 9rz;;;99i;;;;9li;7rq;;;;;8zb;;;8jx;89h;9qt;;82l;;99l;7y2;8i0 8i4;;8ph;7vp;;7tj;a1j;9gs;;;;90c 90j 9ce 9cg;9rv a2p a2r;9av;8x2 a11 a16;9b5;;7qx 7qz;7rp;9d7 9g1 a3f;9g0 a66;90q 9d4;;9bw 9yj a20 a21;7ww 7yb 7z4 82f a1p;;8u1 8u2;7wq;984 9bh 9bm 9bx;a1p;80h 82f;7vg;;9ko 9my 9mz;9or;a67;9q4;9mq;7rj 810;a1h;;9zl a1j;9jj;;;;8u1 8u2;;8u0;;8ig;;;;;90t 9d1 9s7 a3b;7rp 7sq 7sy;;;;8pq;;;;83j;;7qx 7qz 7v5;9a3;;9k9;7t3 7t5;;;8db 8df 8tj;;;a4l;;;;;;;;;;8yf;7z4 7z9;;;;8rq;9hf 9ps;7rn 7s1;7wq 7wr;;;;;8wp 8wq;;;;;;;;;7z4;7ww 7z9;7wq 7wr;9ab;7rp;;;9m1;;;;;7rj 7rm;9gs;90c 9d1 9dd 9rq a3b a3k;8gt;;;;8sw;8xd;;8sw;;8sw;8if;846;;;;8rt;;;8zb;;;;;;;8tc;8d5;8ii;;;;8u1;;;;8ii;;;;;;;;7in 7it;7da 7eg 7jx;76l;70x 711 712 76w 76z 771 774 778 77f 795 798 7cu 7ju 7ke;75r 7ki 7kk 7ky 7ln 7lu 7mh 7ml 7n8 7of;72w 73b;73u 74q 75c 75f 75p 75r 76d 7bl 7bm 7d3 7fk 7fy 7jn 7jq 7kk 7kl 7ks 7ku 7n8 7ng 7nk 7of 7qe;74h 74j;7jn;7gp;741 74a 7lx;;72s 72w 73s 73v 7gm 7ln 7nj 7oh 7op 7pq;7nl;;763 7e5 7e7 7jt 7k4 7n0 7n1 7n6;72w;72w 730 733 73b;72w;72b 72j 72k 7fp 7g3 7hp 7op;73i 73j 7he 7nb 7nc 7nr 7oy 7qg 7qk;73i;77m;7eg;7nc 7nr;71j 71r 7a0 7a6;74q 7bi 7dx 7ep 7es 7eu 7gy 7ie 7je 7jh;7kr;;71b;7nq;7kh;74v 74x 764 7jx;;71s;74c 74o;794 7gd;734 735 7cv 7cx 7df 7g5 7hp 7hx 7hz 7i0 7jl 7jw 7k0 7k1 7og;7l5;799;;78l 7n0;789;;71d 76y;;7e5 7e8;7oa;7ez 7f4;74o;779 77f 7am 7ap 7ld;71l 72d 72i 72n 72t 72u 72w 72y 730 733 73u 73w 760 772 77g 78h 78m 797 7hj 7lv;73q 73u 73w 75v 75w 75x 75z 79n 7n8 7nk;71h;74h 74j 74l 76j 76t 76w 76z 771 777 795 798;70w;725 728 7oh;73k 73m 73n 73o 73q 7cy 7e9 7ju 7k8 7qf 7qi;7e2;78a 7av 7ay;719 71e 71f 71h 71k;7n8 7nq;7bi 7ep 7eu;71q;76m 76t;74u 751 79o;766;72w 7oa;74q;;7ln;74h 74j;74h 74j;770 776;77c 77y;;;71b;752 78b 7j2 7ja 7l2 7lz 7oz 7p2 7p7;733 79r 79v 79w 7o4 7oo;7n8 7nk 7o1 7pu;7d7 7io 7ip 7j4 7jc 7jf 7jl 7jw 7k0;;75c 75k 75p 768 769 76c 7d2 7d5 7ie 7jm 7jq 7ka 7kb 7kk 7kr 7ku 7ky 7la 7lc 7le 7li 7lw;7pj;;7az;718 73m 7n9;71t 71u 72f 72j 72k 7i8 7op;7lg;718;7gn 7he 7i1;;711 712 73n 7nh;;7bk 7gz 7pp;;77n 7cq;;7os;7kr 7kt;72w 7pu;;7dk 7ie 7q6 7q7;7no;7f7;74t;72z;7gv 7h9 7pd 7q0;73u 79m 7no 7nq 7oh 7pq;;7fw;7o1;71p 72a;7a2;74v;72s 74a 7na 7op;7mp;7qa;;7go 7gu 7gx 7h0 7j9 7mo 7py 7pz;7lc 7md;7cb;7lx;7gr;7o3;747 768 769 7ij 7la 7o2;;7qp;;;77j;78j 78n;71l 72d 72i 72n 72t 72u 760 772 77g 78m 7hj;;73u;;;74n 74p 753 756 759 75d 75f 75p 7jq 7kk 7kl 7ku 7lz 7mn;71b;72a 7mo;;7cb 7cc 7cf 7cv 7dz 7ji 7jj 7jl 7jw;7kr;;717;79x;;71b;7lw;7k4;76t;72w 73d 74r 7o5 7o6 7o9;74h 74j 74l;7n5;7f7 7fk 7fy;71x 720 72q 731 734 736 738 73c 7i3 7ia 7oc 7og 7on 7os 7pk 7pv;71q;7b0 7b3 7b7 7b9;72y 73r 74r 74s 769 76c 76f 79s 7cv 7cx 7d2 7d5 7dn 7jm 7ka 7kb 7kr 7la 7o5 7o9 7ox 7pf 7pk 7pv;7cv 7cx 7dn 7ox;;745;795 796 798 79f;77g;71e 71f 71k;7o6;74v 74w 79h 7na 7qf;72w 74r 7nd 7o4 7o5 7o9;7ep 7eu;7qe;7cw;7fw;723;7o1;7md;75h 75s 7bf 7kv 7l8 7lm 7lo 7lr 7lz 7m1;;76c 7kr 7kt;7bl 7bm;72q 7cu 7dw 7dy 7ia 7k8 7ke 7m4 7mw 7os;7fp;7fp 7fq;7e9 7ju 7k8 7p6;7f7 7ff 7fm;7dd 7dg 7gv 7h9 7io 7iv 7iw 7iz;7oh;79d;71j 71n 71q 71r 727 74h 79d 7a0 7dl;;779 7f8 7gm 7pq;;7o7;7lw;7nt;78v 7b4;;70x 711 73s 73v 74z 789 799 7gm 7ln 7nd 7nq 7pq 7qh;;70x 711 712;;7oa;7bi;71h 79r 79v 7a9 7gg 7gk;;;733 73k 73n 73q 73u 75w 76s 76u 79p 7n8 7ng 7nk 7p1 7pr;71t 72k 738 739 7og 7op;7lu;7dj 7q4;76e;74q 75d 7bi 7ep 7eu 7l5;74v 74w 759 75e 7ga;768 7la;71v 71x 720 72v 73c 7i9 7oc 7og 7q2 7qq;7a1 7nh;71q;7qa;;7e0 7en 7mr 7mu;73d 73e 7o6 7oo;71p 71t 71u 71z 721 724 72a 72f 72j 72k 72s 7i8 7na 7nz 7op;75r 7kw 7mh 7mi 7ml;73l 75k 7k8 7o4 7oz 7qf;7o4;76c 7dk 7ie 7q6 7q7;7g9;769 7d2 7jm 7ka 7kb 7la;;7cw 7qb;7p0;7bs 7bt 7cd 7ci 7ck 7cn 7cp 7f9 7fa;75d 7kv 7kw;7nn;74i 74k 74m;7a7;75k 7kk;7dc 7is 7pg;77q 77s 77t 77u 77v;70x 70y 70z 710 713;7e9 7ju 7mo;7n0 7n1;7mb;71q 7a6 7bi;73m 73n 73o 73q;71a 72z 734 735 736 738 739 7df 7hg 7hp 7hx 7hz 7i4 7i7 7jb 7jr 7k8 7m4 7m6 7na 7og 7op 7pu;;74j 74l;7bi;7lu;75d 75e 75i 75j 75l 75m 75r 79v 7kv 7kw;7e2 7lw;70w;7ip 7j4 7jc 7l9 7lh 7n0;7g8 7ln;77q 77s 77t 77u 77v;;7bi;713;74s;;7nj;7lt;72w 733 753 756 7m5 7oi;70w;;7my 7qc;;7b4;;;7e8 7jt;7kr;7e5 7e8 7jt;72w;7mf;710;7gs;;7ji;757 77j;757 7mu;7el 7mo;7o4;72c 72h 7bt 7bw 7bz 7dh 7fa 7gu 7hb 7pw;76j 76k 76p 7a4 7ch 7h9 7q0;7ca 7f9;7cd;74c 74o;;7oe;7o7;7e2;763;78f 78m;74u 7b0 7b3 7b7 7m3 7n4;7oa;75w 76w 76z 771 778 790;71j 71n 71q 71r 727 73n 73q 75x 763 76k 79n 7nk 7oj;72d 72i 72t 761;74u 751;71h;785;790;;72w 730 73u 7h0 7h6 7ld;74u 7nl;7b1;747 7ij 7oh 7q1;7kj;72w 733 73y 744 749 7dq 7ds 7ng 7nk;7dy;7q6;7my 7qc;7f2;72c 72h 77d 77h 77l 7bt 7bw 7cn 7dh 7fa 7hb 7pw 7qd;76y;;76v 76y 7h4;7p9;7gh;72y 73r 7o9;72y 73r 7o9;;7dj 7q4;7b1;;77j;7kn;71v 72v 73c 7i9;710 77q 77t 77u 77v 78w;785 78i;;7ai 7cc 7ce;;7gf 7gj 7kr;;;723 7gg;723;78o 7ca 7cd;7en 7mr;7i7 7i9;;7ge;72w 733 73u 73w 78h 7n8 7ng 7nk 7nn;782;73s 7nj;73s 7nj;71p 71t 72k 72s;7dv 7dy;779 7f8 7pq;7a0;73k 73n 74g 7dl 7fr 7ol 7ow 7p5 7ph 7qj;79x;7ge 7h2;;7e8;7ab 7at;;;74v 74y 7f5 7f7 7fm 7fx 7nc 7pn 7qe;719;7mb;78j 78n;70x 70y 70z;75i 7ok;78r;74u 79t 7d6 7d9 7ef 7eq 7er 7es 7ga 7gi 7j1 7jb 7jv 7k2 7k5 7kz 7l1 7l3 7l6 7m3;79t;71q;7h2;713 715;;;768 7c3 7la;;;7n0;7gg 7gk 7gp 7gw 7gy 7h3 7h4 7px;72o 72r 73j 74b 77n 794 7a5 7cd 7cg 7cm 7cq 7d4 7de 7e1 7e3 7ha 7lp 7m2 7oy;752 7g3;72b 74y;71s 71y 73f 76l;71p 71t 71z 72k 7cv 7cx 7dv 7dy 7g5 7jl 7jw 7k0 7k1 7k6;78r 7da 7eg;;7nj;;76x 7k7 7n7;716 7ie;769;74u 7fn 7j1 7j9 7jd 7kj 7m9 7nx;78j 79t 7a8;7ao;782;7jg 7nx;747 7o2;7e2 7fg;74o 7bc;;7f1 7lx;;;7gg 7gk;7gr;73s 73v 76m 76t;7qb;7j9 7kj 7l3 7m6 7m9 7mo;72w 72y 7ob 7oh;7eu 7ew;7bc;7bb;749;72e 793 79b 79e 7a2 7ki 7ny;;7k4 7px;7k4;7o8;7fo;7b4 7m4 7m6 7nq;7a7;;78b 7bk 7l2 7pp;7mr;70x 70y 70z;72w 75v 75w 75x 75z 761 76j 76w 76z 771 774 775 777 778 77b 790 795 796 79c 79z 7a6 7b5 7bj 7bo;7m4 7no;723 7do 7dp 7dr 7e4 7e5 7e6 7e7 7jt 7o2;71q 723;71q;723 72w 7ez 7f0 7f4 7fk 7fv 7qe;78e 7bv 7by 7c2 7c4;;72w 7e5 7jt;77i;;;755 76h 7m5 7o4;755 76h 76i;7ly;71i 770 78a;72w 7oa;;;;79x;7aw;71z 721 74z 751;76j 76k 76o 76p 76r 7ag 7aj 7cb 7cc 7cf 7ch 7cw;7fw;7ao;7od;74z;71j;72w 73d 7o7;7f7;75d;75d 75i 75l 799 7gc 7kw 7qn;7ow;7ep 7eu 7ew;7f6 7f7;7je;7ck;770 776 7ci;71q 7lc;7l5;72w 72y 733 73b 7od 7pu;;75q 7mk;73u;72w 730 733 73n 73o 73q 73u 73w 78u 78z 791 7b5;7d4 7da 7gz 7jo 7k9 7kc 7nm 7q5;7go 7gx 7h0;7o2;7mb 7op;766 7gc 7go 7gx 7h0 7ih 7py 7pz;7os 7ox;7e2;711 712 725 7nj 7nq;7e2 7mx;74o;71o 76j 7ag;7ao;747 75v 75x 75y 7h6 7ij 7n8 7o2 7oh 7q1;717;7bp 7hs 7ov;7dc 7is 7iu 7m4 7no;7m4 7m6 7nl;7hj 7hl 7hq 7hs;7ek 7il 7n2 7n6;7k8;7o1;744 749 7c8 7dq 7e2 7lw 7n8 7ng 7nk;77i;787;;73f 73i 7pd;;74q;;7km;;7fn 7kj 7mo;77y 788 7nu;7jc;72w 76m 7oa;72w 7oa;76m;;7kj;7da 7ix;7kh;73n 79p 7n8 7nk 7oi;7os;7od;73e 758 75b 7of;73e 758 75b 7of;;7f5 7f7 7fo 7qe;70x 77n 77z 782;7qn 7qp;7bk 7gb 7gc 7gl 7po;7ao 7kr;79t 7nn;7a3;7mb;7g6;7mq;7no;72k 7op;75m 75r 75t 75u 7kk 7ks 7ln 7mh 7mi 7ml 7n8 7nk;;79x 7ae;78j 7nx;7fp;7q8;7i4;;7e9 7ec 7ef 7eo 7et 7m3 7n1;7a4;74q 79d 7bi 7bl 7ep 7eu 7ko 7l5;7o7;79y;73z 74e;;;77a;77a;79x 7f1;733 744 749 7dq 7ds 7n8 7ng 7nk 7o2 7o3;;72w 733 73b 7o8 7oo 7pu;71t 72k 791 792;77a;7gp 7gw 7gy 7h3 7h4 7px;747 7ij 7od;7be;7bi 7l5 7mb 7md;7e2;7ez 7f0 7f4 7fv;7aw 7b0 7b3 7gb 7gc 7gl 7qn;;7br 7bu;7dr;737;;7da 7ix;78e 7a3 7br 7bu 7c4 7qr;70x 70y 70z 7bn 7nu 7nw;7fq;74q 75q 7c5 7c7 7c8 7ey 7f3 7ie 7lw 7mk;737;7o6;7a3;7cb 7cc 7cf 7cv 7cx 7db 7dv 7dy 7dz 7g5 7gv 7h9 7hp 7hx 7hz 7i0 7jj 7jl 7jw 7k0 7k1 7k6;7ie;7ao;73k 7ox 7p0;7ce 7fh 7gq;75o;7jb;7je 7jh;7f4;7e0;79y 7l9;72e 72m 750 7hj 7hq 7hs 7i5 7i6;70w;75j 7ad 7kx;77e;7mq;742 743 74f 77s 77w 78v 7do;72e 742 743 77s 77w 78v 7cs 7do 7ia 7nu 7ny;70w;;;7lc;7h8;;72n;78l 7fh 7mq;;737;;7oa;;762 79s 79t 7ak;75d 75e 75h 75l 75m 75n 79r 79v 7a9 7ad 7bl 7bm 7l8 7lz 7m1 7qn;;7o7;7a8 7nj;71j 71o 73n 73u 78h 799 79n 7aa 7gc 7n8 7nk;743 7bi 7do 7dp 7dq 7dr 7ds 7dx 7k4 7l5;79g;72w 733 73q 73u 73y 7o2 7oh 7pu;7he 7nb 7nr 7qg 7qk;7az 7b1 7bp 7cr 7hu 7hv 7hw 7hy 7ib 7in 7ns 7ou 7ov 7q3 7qj;75q 768 7ab 7af 7ai 7at 7ba 7cg 7cm 7ey 7f3 7f9 7fa 7fd 7la 7lf 7mk 7o7;7j8;7da 7eg 7jx;76h 77c 7nj 7nw;7ep 7eu 7ki 7ko;7aa;72s 740 741 74a 7e2 7ez 7f0 7fb 7fq 7fs 7lx;71j 71q 71r;71j 71n 71q 71r;72w;764 765 7m5;7gf 7gp 7gq 7h3;78f 78k;7nu 7nw;77l 7b2 7j6 7j8 7jx 7l2 7ma 7pm;7eg;;;72y 73z 748 74d 74e 7ik 7o3;73z 748 7eh 7eo 7er 7et 7ev 7ik 7mp 7mx 7mz 7o3;7mx 7mz;7bm 7fk 7fy 7gc;714 72j 72k 7nd 7op 7ql;71p 728 72a 72s 7ct 7hh 7i4 7ic 7k8 7na 7op 7qf;;70y;756 77u 7m5 7m8 7nk;72w 792;7eh 7eo 7er 7et 7ev 7mp 7mx 7mz;;72p 7io;;747 74i 76e 7h3 7h4 7ij;79h 79t 7d6 7d9 7ga 7j1;7lm;753 75b 7m5 7m8;75r 75s 75t 7mh 7mi 7ml;;7i3 7op;7ox 7p3;;714 731 734 736 738 76c 7cj 7cv 7cx 7df 7di 7dv 7dy 7hf 7hp 7hx 7hz 7if 7k0 7k1 7nd 7o5 7oc 7og 7op 7ox 7pv 7qh 7ql;7cj;76c 7d2 7d5 7ie 7kr 7kt;7pl;7ox 7p3;7n5;;7nw;;77g 7au 7gg 7gk 7gp 7h3 7h4;7dd 7io;7dd 7dg 7h9 7io 7iw;7f8;72w 72y 730 733 73b 758 7nk 7oa 7om;71j 768 77g 78m 78r 7au 7cz 7d5 7gg 7gp 7gw 7h4 7hc 7ka 7kd 7kn 7la 7px;7bo;;7c5 7c7 7c8 7e2 7lq 7lw;74v 74w 759 75a 75e 75l 7ly 7m0 7m1;;;7ly;798 79s 79t 7mw;759 75a 7ly 7m0 7m1;;73u 73w 76s 77x 781 783 784 78h 79l 7e5 7e8 7fk 7jt 7ng 7nk 7nl 7np 7pe 7pr;72w 733 76k 76r;748;7a0 7oe;750 7hj 7hl 7hq 7hs;754 7mm 7pd;72p 72v 7or;;7o4 7oo;762;7nn;73u 73w 76o 76s 76u 77x 783 78h 79j 79l 7aa 7fg 7np;;73u 7en 7f7 7fk 7gc 7kj 7mr;7ej 7il 7im 7n0 7n1;7eo 7lf;7my 7qc;71q 7mb;7fp 7og 7qo;7g3;7ei 7ej 7fp 7n0 7n1;7o7;7nt;795 796;;7n0 7n4;78r;;7ay 7cz 7e4 7e6 7js 7ka;73k 7p1;710;711 712 7jw 7k0;76h 78u 7lk;70x 711 712 72w 72y 730 733 73b 73s 76h 78u 7dw 7lk 7nj 7ob 7oh;7ew;7lx;7ez 7f0 7o2;;797 79r 79v 79w 7aq 7kl 7ks 7ku;76j 76k;71q 7o6;71q 7o6;;71q;714;;71p 725 79t 7kz 7l1;7ji;;72k 72s 740 741 745 74a 7lx 7na 7nd 7nz 7op 7q4;7b1;710 77q 77t 77u;7b6;7b3 7b6;7ca;78o 7cd;;7be;7fw;77n;7fu;;7f2 7fm 7fo 7qn;;7qf 7qi;7kz 7l6 7m3;79o;76m;;714 7nd 7qh 7ql;71h 73m 73o 7a8 7cu 7cy 7dw 7eq 7gm 7hh 7ju 7k7 7k8 7ke 7ki 7ls 7nd 7nj 7qf;7bi;7g1;74h 74j 798 79t;7qo;71j 71n 71o 72n 72w 730 73u 76j 76w 77b 795 79z 7a6 7bj 7gx 7h0 7hc;;7fk;7bf 7gx 7o4 7py;;7g1;;;71p 724 728 73g 73l 7oz 7p2 7p7 7pa 7pb;773;72w 7am 7ap 7ld 7nl 7nn;72w 72y 730 733 73b 73u 73w 74t 7hz 7pr 7pu;;71p 71t 71u 71z 721 724 73l 7oz 7p2 7pa 7pb;773;7jv 7l1 7l3;711 712 7nj 7nq 7nx;7g1;722;77y 788 7d7 7j4 7jc 7m7 7nv 7o0;7d7 7ip 7j4 7jc 7jf;72j 7d6 7d9 7jb 7jv 7k5 7op;7dv 7qh;7ab 7ac 7ai 7at;7n5;;7km 7kq;7kq;;7pb;7oz 7p2;7n5;7g1;789;7kz 7l1 7l3 7o5;74q 7bi 7dx;71h 71k 7ia;742 743 74f 77s 77w 78v 7do 7ia 7nt;7ef;72w 73s 73v 79m 7nq 7oh 7pq;7eq 7er;;73a 7e5 7e7;7e6;;;789;7d7 7ip 7j4 7jc 7jf 7jw;7f4;78w 797 79k 79r 79v 79w 7aq;798 7dc 7is 7iu 7m4 7m6;73l 7j1 7jb 7k5 7mo 7n0 7oz 7p2 7p7;7oi;79t 7ar 7f2 7ff 7qe;76c 7kr 7kt;7g0;763;717;7aa;7np;7n8 7nn;7n8;75g;;782;;;;7o7;73k 7iv 7ox 7p3 7p5 7pi 7pl;;7o2;;769 7jm 7kr 7no;;713 715 717;74v 74z;711 712 7n8;71q 723 727;;72w 78t 79j 7lw 7o4 7o5 7o9 7oo;;7fz;7ae;73u 73w 77x 780 781 79l 7np 7oe 7oh 7pr;768;74q;71q;72w 73s 73v 76t 79m 7ln 7oh 7pq;791;79s 79t;72d 72w 733 73u 74h 74j 75v 75z 76j 76k 76r 76w 76z 774 78t 795 796 798 79c 79f 79j;;7fv;71a 7d6 7d9 7ec 7ef 7ga 7gi 7j1 7jb 7k5 7kj 7m3 7n4;78y 79t 7e9 7i4 7ic;768;7ca;72y 76h;;72j 72k 72s 7ct 7hk 7i4 7na 7op 7qf;7nd 7qh;7oh;79y 7l9 7lh;71s;74u 751 79t 7dd 7f7 7fm 7ga 7gi 7io 7iw 7iz 7kq 7kz;79l 7n8 7ox 7p0 7pr;7e9 7ec 7ef 7ej 7eo 7et 7im 7n0 7n1 7n7 7nh;7mx 7mz;74c 74i 7fk 7fv 7fy 7qa;;795 796 798 79f;71c 72e 72m 750 7hj 7hq 7hs 7i5 7i6;70w;7lt;72p 7ai 7at 7or;75v 75x 78y 7am 7h0 7h6 7oh;7bc 7bd 7me;747 7o2;7f9 7fd;7hs;7ns;7a0;710 77q 77s;78p;;;73u 73w 77x 780 781 783 784 78h 7np 7pr;737 7f9 7fd;7c7 7c8 7lw;;73y 744 749 7dq 7ds 7lv 7oe;7ns;79y 7af 7cw 7do 7fj 7g4;71d;71d 78l;7f4;786;75g;7c3;;7bi 7ep 7je 7jh;71p 71t;73u 73w 77x 780 781 783 784 78h 7np 7pr;7a6;7iy 7m7;;7oc;7fo;711 712 73k 73m 73n 73o 73q 74g 75v 75y 7n8 7nh 7nj 7o2 7oh;72n 73y 747 761 7ij 7o2;73y;75d;;74o;7n2 7n6;;;;79x;74c 74i 7fk 7m6 7qa;717;;;74u 751 7l3;7f5 7f7 7fi;71z;7is;72d 75z 798;71i;7jw 7k0;7bi 7bl 7l5;;725 744 74u 751 7dq 7kz 7l1;74i 74m 7du 7je 7jh 7k4;;;;7m4 7m6;71b 71i;7n5;7n5;737;7nn 7oe;790 7a2 7el 7ji 7mo;72q 76w;;7a6;7cl 7fb 7fc 7fe 7fq 7fs 7g0 7qe;7bi;79d 7bi 7gs 7h8 7l5;;7bc 7bd;;799;;733 73r 76f 78w 79j 7la 7o5 7o9;7q6;789 7aw 7b0 7b3 7b7 7b9 7ba 7l6 7lq 7m3;;71e 71k 72g 7h5 7j7 7jk 7jy 7l7 7n3 7p8 7p9 7q9;7ot;72l 73t 76g 7d1 7ig 7kf 7lj;71m 7db 7ee 7eh 7em 7jj 7jy 7kp 7l0 7mt;73f;;72g 72l 7b8 7cw 7eh 7jy 7jz 7l0 7mt;714 71i 72g 72l 73x 79i 7ac 7as 7dl 7gb 7ho 7hv 7hw 7jk 7jy 7jz 7l7 7p9 7pn 7pt;7nt;7l0 7l7;7c1 7ge 7h2 7l9;74b 76a 7b2 7d4 7da 7h7 7i1 7i6 7id 7jo 7jx 7k3 7kc 7pm;7n8 7ng;7f6 7f7;;7bs;;786 78a 7av 7ci;74x;719 71h;786;744 749 7dq 7lv;;76c 7mb 7me;7md;722 72w 730 733 73b 73d 73e 73n 73o 73q 73y 74g 7hz 7ng 7nk 7o2 7o6 7oo 7p1 7pu;72d;73u;7bi 7l5;7df 7di 7dv;71a 7cv 7cx 7d6 7d9 7df 7di 7dw 7dy 7i4 7ic 7j1 7jb 7jv 7k2 7k5 7k8 7na 7op 7qf;7oa;7kz;73b 73m 74q;7k4;7fr 7la 7o2 7p1;7mf;7iv;71q 71r 74h 74j;;78d;7ge;7kr;;;;76a 7gz 7h7;72w 733 73b 73y 744 7o1 7pu;7od;71q 723;7he;;73s 7nj 7pq;7gn 7he 7qg;7kn;7hv;74u 751;73j 7i1 7nc 7nr;7kr;78a 7av;76a 7d4 7e3 7pm;7dk 7q6;75u 7oe;75r 7mh 7mi 7ml;7mr;71o 7aa;70x 711 73s 7gm;77i;;74i 74k 74m 7du 7je 7jh 7k4;7kr;72w 76i 7ll 7ln 7o5;74z 76f 79t 7kn 7ku;7o1;7o4 7oo 7pu;71l 71m;7f4 7f7 7fk 7fy 7lf 7qe;7ar;;71b;7g8;72w 72y 730 733 73b 76j 76k 76o 76p 76s 7hz 7n8 7ng 7nk 7oa 7om 7oo 7pu;;72d;74n;7iv 7ox 7p3 7p5 7pi;70x 70y 70z 79o;71z 721;;74q 76c 76d 7g9 7k4;;71b;;;74i;7p0;;7cn 7cp;77f 7o2;;718 71g 79b 79u 7am;7ie;;7bc 7bd 7gf 7gg 7gj 7lq;71c 7nr 7qg 7qk;;71k 72g 7n3 7p8;7cd;71s 72e 72m 73h 78i 7hq 7hs 7n7;7bc 7bd 7cv 7d6 7d9 7i4 7j1 7jb 7jv 7k2 7k5 7k8 7op;7kr;73i 73j 74b 74v 74z 764 76a 7a5 7an 7be 7cg 7dl 7g2 7gd 7h7 7jo 7lb 7mm 7ms 7oy 7p4 7pc 7pm 7ps;7cj 7d6 7ji 7jr;78j;7is;78c 7i1;78p 78s 7he;;73a 73n 73y 743 7aa 7ab 7ag 7aj 7bs 7bt 7cg 7dp 7dr 7nk 7o2 7oe 7oj;72d 72i 72t 7au;7oe;7o1;70x 70y 70z 710;;70w;7je;;7ba;;;77o;73m 73p 73t 73x 742 746 74f 74v 74w 74y 764 76b 78b 78g 79a 79q 7bh 7c6 7c9 7d1 7dl 7do 7eb 7ey 7fh 7g2 7g4 7g7 7ge 7gh 7ho 7hv 7hw 7hy 7if 7ig 7in 7ir 7it 7jk 7jp 7kp 7l4 7l7 7lq 7mc 7mk 7n9 7ne 7nf 7ph;72u 7ir 7iv 7lk;7f6 7f7;;7j1 7jb 7k5;71w 78p;7ao;;;7xn 7xy;7zv;824 826;;;7xu;81e;7sp 80g 80t 80y 813;7sp 7x7 7xb 81d;7rt 7rv 81t;7sp 7xb;7sp;7s7 81l 81m;81l;;7sl 827;;7rp 7yy;;7rp;7u8;;;7tm 7xi 7xj;7sj;7up;7vl;7sf 7vu 7vx 80b 80d;7un;;7t4;7ry;7xp;;7yy;;;;7r7 7v8 7vd 7yd;;82h;81v;;82i 82k;7xn 7xr 82i;80h;7s2 7t8 7tb 7tf 80k;7s4 7wq 7wy 80y;;;;7sj 7t9 7tc 7th;7rc 7re;7sl 7u6;;7qu;7r5;80f;7vg;7ug 7ux;;7u0;;;7ua;;82v;80w;7s2;7t8 7tb 7tf 7yh 82z;;7xy;7sf 80b;;7rp 7sn;7wu 7zg 7zk 82p;7tt 82k;;;;;7r2 7ui;;7su;;;7sl 81w;;7ym 7yq;;;7zk;803;7t3 7xn 817 81b 81e;;802;7xa;817 81b;;;;7wd;80r;7v4;80f;7tp 7zi 7zj 816 824 826;7tl;;;7rt 7rv 7rw 7s4 7sc 81t;7yc;7yc;;7zo 81b;;7yc 80x;7xn;;7rl 7w2 7w7 7wa 7wj 7ys 80z;;7vs;;7vu;;;7u0 7vk 7wf 7wh 7xg 80c;;7va;7ye 7yp;;7xy;;82x;7ri;826;7st 7yx 7yz;;7wo;7vx;;7y5;7sp 7xb 7xr 7xv 7y9 813 81d;7qz 7sj 7t2;7xy;7x4 7ym 7yq 7z3;7ri 82a;7tm 819 82a 82d;7r1 7uh;7vi;;7sl 7sv 7xu 7y3;7to;7to;;7to;7sh 7sn 7tt 7xn 7zm 824;7sf;7zs;;;7tu;;7sl 7un 80f 81w 827;;;;82j;;;7x2;81t;;;7vb;7vd 7ve 832;;80k 81r;7rp 7sj 7t9 7tc;7rt 7rv 81t;;7x7;;80b 80d;7tn 7tr;;;7ry 7s0 7wu 7zg 7zk;7vs;7rz 80y 81h;;7rg;7rf;7rf;;7u0 7ya;;7u0 7uq 7yh;7sl;7qz 7sj 7t2 7yy;;7vb;7x2;;7r9;;7sb 81q;;7sj 7su 7sv 7sw 7t2 7yy;812;7sj;;7yw;7s3 7y7 836;7rt 80g 81t 834;7wh 7xg;801;801;;82w;7tr;7w8 7w9 7yp 806;;;;7wy 7z3 7z6 82v;7r0 7r4 7v0;82d;7ua;7vu 7vx;7vu 7vx;;;;;817 81b;82a;82v;;;;;7xi 7xj;82a 82d;;7tq;7rs 7v4 80r 81y;7rr 7zr;;7zt;82h;;82y 832;7vp 7vs;7un 82y 832;7xu 7y3 80v;7wn;;;7vs;7sj 7sn 7t9 7tc 7th 7tv 7u2 7u5 7u7;80b;7r6 7u2 7u5 7u7 7vi 7vm;82x;7rc 7re;7wo 80v;80l 80o;7rs;7t7 7tb 7td 7wx 7xl 7z5 7za;7t7;7wi;7rc;7uz 7v0 7vo 7vq;7vo 7vq;7x9;7x9 819;7s3 7tm 7un 7xk 81m 82a 82d 82y;7v1;;7zp;7vu 7vx;82i;805;7ri 7rp 7y1;;7u9;;;;7rp 7vb;7xp;;;7vr;7uj;7sb 81q;7xk;7xk;7rp;7r0 7r1 7r4 7uh;;7ul;;;7wg 7wh 7wi;81n;;7tm 7vt;7ri;;;7up;;;7x9;7u6;7y9 802;80s;;7yo;7xn;7sl;7rf 7rh;;;7rf;;81i;;;7wq 7wr 7wy 812;7rc;7ry 7sj 7su 7sv 7sw 7tc 7uh;7tm;817 81b;7sq 7xa 7xc;7rv 7rw 7rz 7s4 7sc 7zr 80y 816 820;;7sl 7u6 81w;7x2;7ud;7rp;7xe 7xm 80b 80d;7y8;;7u6;;;7rp;7uo 7w6 7wb;7v7;;7ri;;;7ri 7xn 7y1 7y9;7sf;;;826;;;7zt;7wl;7ua 7um 7v2 7wm;7rp;;7rg;81v;;7tm;7tq 7v8;7t0 7xd;835;7rs 7yt 81y;80s;;7rp;7wm;7rc;7zt;7t7 7td;7vl;80b;;7vo 7vq;834 836;7yd;81q;7th 803;;821;7v7;7tm 80h;7tm 80h;7w3 809;;7wm;;;;7w4;80f 80j 80p;817 81b;7y7;7u6;;;7sm 7wt;7ro;;;;7vz 7yd 818;;;7xp 7xy;;7ul;;;;80e;7rp 81y;;7t8 7tb 7tf;822 823;7zk;7vs;82m;7ri;7xi;7sq 7st;7vu 7vx;7s4 7s8;80b;7qu;;;;;7ud;;7rp 7sq 7sy 7sz 7xa 7xc;817 81b;7rp 7rq;;7yo;;;;7yd 829;7vs;;835;835;7zu;7tl 7w0 7w1 7w6 7wb;834;7xs 7xv 7yw 805;;7ru;7s0;;7t9 7tc 7ti 802 809;;;;7rt 7s4 80y 81h;81r;80h;;;;;7sx 7ui 7uy;;81g;7tk;7zk;7y6;82u 82w;;7xp 7xy;7rp 7sf 80b;7rb 7se 7sg 7sr 7vw 80a;7rb 7re 7vf 7wx 7z5 7z8 82c 82z;7yt;7yt 7z0;;7ya;;7sh 7tr 7vd 7ve 7vz 82l;7r2 7ru 7uy;7sl;7rg;;7r7 7vi 7yd;;7x6;7sq 7xa 82h;;81b;7rc 7re;;7qu;;7uf;7rp 7ty;7ty;7sq 7st 7yx;7xn 7y1 7yd 818;7r0 7rf 7rh 7s1 7s7 7s9 7t9 7tc 7un 7x6 7xb 7zw 802 808 80g 80n 80o 80q 80t 80u 81l 81m;81l;;;;7vb;;7x4 7z3;7t4 7yy 81a 81g;7rp 7rt 7rv 81t;;;7wl;7rh 7t9 7tc 802 808 81l;;7rf;7wu;7tk;;;7wo;7qu;805;7rp;7yo 80r;7wu 7wv 82r;7qy;7tn 80f;817;7tp 809;7rp 7u2 81y;7v7;817 818;809;7uk 7xl;7yl 82v;;7wc 7wd;818;7tz;7y8;;;7u2 7u7 7vi 7vm 7y7 81y;7tl 82r;7rp 7un;7ro 7rx 7so 7u0 7up 7x5 7yn 7yr;7x4 7yq 7z3;7qy;7qy;;7zu;81g;7x2;7t2 801 805;7t2 801;;7rf;81d;7rf;7xt 82p;80h 80s;;822;7r0 80f 80p;81m;;7ym 7yq;81q;7qx 7qz 7ra 7rd 7sj 7u8;7wv 833;80y 81f 81h;;801;;7xn 7xr 7y1 7yy;;7v4 7vd 7ve;7rc;7rc;;;7sx 7xi;7r5;;7y7;;7xn 7xy 7y1 7yd;;;7r0 7r1 7uh;7yp;7r8 7uv 7vn;;;7ye;;7wm 7xt;7um 7wg 7wh 7wi;7qu;7un;7xu;80l 80o;7wo 828;7sj 7wo 828;;7x9;80g 834 836;;7sb 81q;7wo;7t4;;7r6 7tv 7u2 7vl 7vo 7vv;7r6 7vl;;7r0 7vb 80f 80j 80p 80q 80s 80t 80v;81t;7y7;81g;;;7tq;;7uc;80e;;7s7 7zw 80g 80n 80o 80q 80u 81l 81m 81t;81l;7uc;;;7tr;7vb;7rf 7rg 7rh;7rf;81m;;802;7sn;7zy;7zy;7tm;7wz;7yw;7un 82y;82y;;7t0 7uy;7uj;;7rp 7sl 81w;7vu 7vx 80d;;7vl;7uk 7wy 7z6 81u;7xn 7y1;7uk 81u;7y1;7x2 7z1;7va;81d 81m;;;7u2;800;817 81b;7u7;;7wz 7zb;800;800 81j 81v;7zk;7wn;805;7t9 7tc 7ti 7u2 7u7 802;82x;7s2 7ug 7ux 7v2 7wh;;7zv;;7tu;7sf 7vx;827;7sk;7rp 7uz 7zs;7va;;802;7qw 7qy 7u9 7ut 7xw 7zx;7u6;7qw 7qy 7s5 7ut 7zx;;7sf 7vu;7vr 7w2 7w4;7v1;;7sj;7xt;7up;817 818 82i;;7wc 7wd;;;7rc;;810;81j;7wy 7z6;;7rt 7s4 7sc 7wy 7zx 80y 81t;7qw 7s5 7u3 7zx;7tm;7uq 80k;7rp 7ry 7s0 7sj 7sn;7rc;817 81b 81y;;7u2;7w2;;;81a;7xn 7xp 80h;;7z6;7ru;;7xs 7xv;817;;82y;7qu;81f 81h;7wc 7wd 829 82h;;;;803;7xu 7y3;7rp;;80f 80t;7vt;;;;;7vj;7yg 7ys;7si 7ue 7za;;7sj;7x6 80g;7tk;7s3 7wz 7zb 82a;7s3 7wz 7zb 82a 82d;7s8 7x6 80g;7tm 82a 82d;7tm 7xk 82d;819;7yw;7sk 7su 7u2 7vi 7vm 7w3;;;;7zt;;7w9 7yp 806;;7vb;7td;;7vr 81i;7rc;7zv;;;;7x8;;;7rp 7sl 7y3 81w 827;;7st 7yx 7yz;;;;;7x1 7xl 7zc;827;7s1 7s7 7s9 7zw 802 80g 80n 80o 81m 81t 834 836;;;7xy;7xn 7y1;;7vh;7r5;7ye;7s8 7x6 7zb 802 80g 80n 80u;;7sn 7u2 7u7;;7rp;7um 82m;;;7si 7sm 7sr 7ss 7sx 7t1 7tg 7tn 7u1 7ur 7v6 7v9 7vc 7wf 7wt 7x3 7xh 7xx 7z2 7zf 7zh 7zl 807 80i 80m 80p 80x 815 81x;7r9 7rl 7rm 7t7 7ur 7v6 7v9 7we 7xh 7z2 7zd 7zx 7zz 80z;7sj 7yw;;;829;;;88k;889 8ct;8d4;;86q 875 877 87a 87y 886 888;84w;8gx;875 877 87y;;853 854 866 868;85g 8gx;85d 85g 8b6 8bb;;;;;8d9;8bj;84g 85d 85g 8bb;86o;889 8hr;;875 87a 881 888;853 85v;859;8cp;86o 86p 87b;8cp;837 838;838;8bq 8c1 8c2;85r 86s 8br 8c0 8c3 8cc 8co 8fd;;;;8fz;8c6;;8h6;84g 84h 85a 85c 8h6;84l;;8bf 8bg 8ep 8im;8gu;850;;8g5;8g5;878;8h6;8gl 8gn;8em;;;;;;850 852 89s;83e 83f;;89f 8hg 8hj 8hl;8i5;86i;89x;;87n 87p 87q 8cz 8gt;;87k;;8br 8bt 8c7;85e 85f 85l 85t 8ba;;86i;;;89b;8il;876;;86v 86w 86x 86z 873 88n 88o 88y 8h9;;8fr 8fy 8gf 8gg;;8fy 8gf;8fy;;;8eo;86s 86t 8as 8at 8eo 8ez 8fn 8gf;8as;8f4;84n 84t 8ao 8ap 8aw 8az 8e7 8ek 8er 8f2;83n 840;;89s 8fj;83a 8hd;856 86q;84l;83a;;;8f4;8b0 8dm 8ds;8b0 8dm 8dt;;88g 88i 88r;8ca;83q 83x 842 84g 84h;83l;84c;;;83h;85s;87x 885;8bq 8bs 8bz 8c5 8c8 8ip;8ct;;85d 85m 85o;85d 85g 8bt 8cf 8ch;85g 85m 85o;;83l 83o 844 84r 8ag 8gx 8h4 8iq 8is 8iu;8i9;;83q 83v 83z 84c 8ec;8i9;83b 83q 83v 83x 842 84c 84g 84h 84i 84n 84u 87k 8af 8ao 8ap 8b4 8ea 8ec 8er 8f2 8f9 8gv 8iu;;;;;;85a 85c 87k 8hb;83a;8g5;8g6;8g5 8g6;83b;;;8f6 8fe 8g0;;8fe;896;88y 898 8am;84n 84o;8g5;8is;;8a7;88n 88y 8am;;898;8fc;8bh 8f0 8gx 8hy 8is;8aq;8ij 8ik;883;8dy;8av 8e0 8eq;8av 8e0 8eq;86h;8d1 8db;84n 84o 84t 8hw;;8gl;8cy 8e4 8hv;8e4;8h0;;;;8fc;83w 840 8ba;;;;;89h 89k;;8go;;8ao;8ft 8fv;8fs;;8gb;8fm 8fs 8fu 8fv 8fz 8g1 8g2;8fm 8fs 8fu 8fv 8fz 8g1 8g2;8fc;;88s 89s;;8cg;8cg;8b1 8d1 8db 8dk 8dl 8du 8dx;;8fy;88t 8cv 8cx;;854 859 85b 866 86v 86z 889 8h0 8hn 8hr;;;8ij 8ik;;;;84p 8ht;857 89v 8i1 8io;8aa 8ae 8ah 8bu;860 863;84a 84b;8fe;88n;8ca 8cr 8dk 8dl 8fe;;;;;8cs 8ev 8ff 8fi 8i5 8i8;;8h2;89q;84x 8h2 8it;;;83b 83c 87c 87d 87f;87l 8ae 8ah;8fq;8g4;;;8ay 8es;8es;88k;88k 8es;;8es;;8ay 8es;8ay 8ci 8es 8g0 8g3;8ay 8es;8ax 8ay 8bm 8e3 8eb 8eu 8fh 8ir;84l 859 85b 8h0;;83q 83z 84c;83q 83x 842 84g;8a1 8d6;87l 89b;84m 8hx;8a6 8bu;85v 866 868 86c 86f 8h0 8i2;847 85s 8ar 8ey;86f;;84z;;845 849 89v 8aa 8ab 8d3 8dd;89h;8he;8he;89f 8hg 8hj 8hl;8eh;85w 85z 862;8fa;83b 83c 87c 87d 87f;8di 8gu;;88u 8fh;;;;8c7;8ip;8c3 8c7 8c9 8cc;;;897;;86l 8g1 8g3;;;859 88o 898;8et;85a 85c;86y;;83w;87o 8ea 8et 8ho;83a 875 881;89i;;8f4;8ge;85z 862;83l 83t;83l 83o 844;8e0 8e4 8eq 8f6 8fe 8fg;8e0 8e4 8eq 8f6 8fe 8fg;;83l;86y 870;;88h;;8gx;87y 881;88i;83k 84t 8a7 8ai 8ao 8ap 8aw 8az 8e7 8eg 8ek 8er 8f2 8f9;;;;;8cg;8a6 8a9;839 87r;88e;8fo;87a;88b;88d;87y 881 886 888;886;891 894;854 859 85b 87s 87t 87u 89l 89m;83a;84r 8gx 8h4 8is;8fs;8c4 8c6 8e4 8ho;88g 88i 88k 88r;83h 84w;878;;88g 88i;83w 840;;89a;;;;85z 862 870 87a 881 888;86i;897;;8cv 8cx;;8ef 8ei 8gp;;85m 8d5 8ei;;;89o;85l;8c5;;885 88z;88z;;899;;8fh;8hk;840 8br 8bt 8c7 8ip;8b0 8dm 8dq 8ds 8dt 8g6 8hb;8b0 8dm 8ds 8dt 8g6;8bf;8bf 8bg 8ep;84l;;;;86n;;8g4 8g7;;8d3 8da 8dd;8da 8dd;87q 8da;88v;;893 895;;866 868 86o 86p 8i2;884;8g5;891 894;86v 86w 86x 8ad;86v 86w 8ad;8g5;8ge 8gh;8fm 8ge 8gh;8an;;;8d9;;84l 859 85b 8ie;;;;85k;8d9;;;8gf 8gg;854 87s 87t 87u 89j 89l 89m;;;;86i;83j;893 895;;;847 853 858 85u 86m 8be 8en 8f5 8fx;86h 8f8 8fz;;8h9;;87i;8br 8bt 8c0 8c3 8cc;846 84a 84b 84f 87p;87z;86j;8ba;8ba 8bc;;88s;87u 87w;87w;8d7;;;8fp;85r;8f9;88b;84m 8bu;8ip;8h1;8go;8bi;856 8bi 8gp 8hs;85d 85g 85m 85o 8b6 8b7 8gx;84h 85d 85g 85m 85o 8b6 8b7 8bb;;86l;8gd;848 84i 84n 84o 84t 8ih;;;88g;843 8b8;843 8b8 8ea;856;83c 87c;;83t;;;8di 8gu;;8ex 8gq 8i7;85e 85f 85l 85t 8ba 8fy 8h0 8hn 8hr;84k;;;;8d0 8d7;;8fe;86y;;8hb;;8fe 8fg;85x 860 863;;;85k;88a;;8c1 8c8 8cl 8ip;8c5;8ct 8i9;893 895;;8ge 8gh;;866 86c 86g 8ai 8hz;;8hz;86g 8hz;8h0;8av 8e0 8eq;866 86g 8i1;8hz;;89h 8fe;8fe;8av 8ci 8e0 8e8 8ea 8eq;8a6 8a9;89q 89s;87h 89x 8hx 8ih;;;;;;85e 85f 85l 85t 8ba 8bc;;850 899 89q 89s;84l;;8d9;8ig;;87k 884 8fe;899 8cv 8cx 8d0 8d7;8fj 8gb;88u;876 87l 8ah 8fh;89r;8a9 8cz;89u 8a3 8ib 8iw;837;88x;8ch;8ch;8al 8fy;8fy;8ht;84x 8h2 8hk 8it;8fb;84y;895;;8cq;;83d 84q 8gy;;8bd 8cw 8eb 8eu 8ex 8fh 8gj;;8ef 8ei 8f1;;83q 842 8ei 8f1;;8dg;;;839;8cz 8dh 8gt;85s 87e 89a 8cy 8d5;8fe;8fe;;850;;852 88h 88j 88t 89s 8g1 8g2;;;;8cj;8d8;86o;;;;8ac 8bu 8hu;876 87l 8ae;8hh 8hi;8hh 8hi;;88i 8an 8aq 8b8 8bj 8gx 8is;8gv 8iu;8an 8aq 8b8;88g;83m 851 85q 85w 85y 861 89r 8dh 8ew 8fk 8ga 8gt 8h5 8i8;8bv 8bx 8by 8cf 8h1;;86r 86u 8fo;;86r;86r 86u 8fo;;88r;8gq;8cp;84l 84p 854 87c 87d 8hc 8ht 8ie;;;83c;8h6;;8em;8em;;;;8bq 8bs;8cp;8ch;83n 83p;;;8ax 8dc 8e3 8eb;87v;8ao 8ap;84r 8gx 8is;8dz;8ay;8ay 8gv;;84y 8ao 8ap 8b4 8gv;8c3 8ct;8br 8c0;8gr 8gs;;85e 85f 85k 8bo 8gr 8gs 8hn;;;8gr;;8gl 8gn;8bo;;;8g4 8g7;85x 860;;85k;863;88n;86n 8g4 8g7;;887;;8fc;;;;;8b2;8b1 8dk;899 8ar 8au 8cv 8d0 8d4 8d7 8ey 8if;89p;;8fm 8ge;8ed;8eo;8ed 8ef;86w;;859 85b 86z 873 87g 87i 87j 87p 88c 8c7 8h9;;859 85b 87g 87i 87j 87p 88c 8h9;88e;87g;;8c9 8gl;8gl 8gn;8gl;8gl 8gn;8d1;8cg;89e 8au 8ey;89e;8ez;8b2;8br 8bt 8c7;85k;85k;8i2;;;866 868 8i2;;87z 88h 88j 88q 8c0 8c3 8fd;83n;8gm;;8cj;87k;8bq 8c8;8bz;;83j 88m 89s;88m;84l 859 85b;;;;;;8by 8ce;848 84k 84z 852 86s 86t 8as 8at 8eo 8ez 8f8 8fd 8fn 8gf 8hv;;;;87b 88m 89p;8c9;85a 85c 8hb;;8aw 8az 8do 8dz 8e9 8hh;8aw 8az 8dz 8e9;8br 8c7;8hh 8hi;8aw 8dz;837;86v;8bz 8c5 8ip;8fc;;;;8h0 8hr;;866 86c 86g 8ai 8hz;8aw 8az 8cn 8co;865;83c;;;8fy;;84c;;87k 8av 8e0 8eq;8e0 8eq;8c6;84l 88f 8ie;;87s 88f;87w;;87s;8gl;8ce;88c 8h1 8h9;8c0 8c3 8gm;89o;;87h 89x 8hl 8hx 8ih;8eq;8eq;8a4 8fy;87l 8a6 8a9;85e 85f 85l 85t 8ba;84a 84b 84f;859 85b 87p 87s 87u 87z 89l;87w;854 87s 87t 87u 89j;;;894;8er;8fe 8fg;8fe 8fg;;859 85b;;8h4 8hy;83a 854 856 85v 86q 8h1 8hd;;85e 85f;85e 85f;;85e 85f;;88a;86i;8f3;8f3;8f3;893;8c5;83n;8gu;8h9;84u 8av 8e0 8e1 8e2 8eq 8gx;8gv;;;8ip;84s 89c 8av 8bl 8bn 8ci 8cr 8e0 8e8 8ea 8eq 8et 8fe 8fg;8av 8bl 8e0 8eq 8fe 8fg;;84m;8bv;8bv 8bx 8by 8cf 8ch 8ip;89s 8dg;8fj;;88r;8co;89h 89k;;8a4 8al 8fx 8fy;89o;84q;;864 8ax 8e6 8i0 8i4;83l 864 869 8i0 8i4;837 84m 864;864 869 8i0;;;;;;8ac 8bf 8bh 8bp;8bf 8bg 8ep;8ba 8bc;8hr;8cu 8d6;;;8i9;;890;8ge;;;;8h6;;;8fy;;;88x;;;84q;8gb;;84l 84p 854 8hc 8ht;;8b4;8ao;;8a9;;8a0 8a1 8d6;837 838;838;8af 8ag 8aj 8iq;8af 8ag 8hz;8c4 8c6;;87y;;8h6;88v;;8cy;85l;89f;;88m;84l 85e 85f 85t 8ie;83n;87m 89z 8a3 8ib;8b5 8ij;;;89z 8a2;8ct;83j;;;8cq;87l;8ac 8bp;85w 862 8ha;88d;893;;;;;89q 89s 8fj;8ck;;;;;8bm;8a7 8a8;86v 8ad;;84w 85s 87e 8hf;83n;;837 838;;83l 83o 83q 83t 83v 83x 842 84n 864 869 8hz 8i0;83q 83v 83z;;883;8ck;;;;8cj;87o;87o;89i;83a;;8bk;8bk;;84m 84w 8hu;8ag 8aj 8iq;8dk 8dl 8do;8fq;84w;8bk;8h1 8hs;850;88v;853 854;8h1 8hs;;87o 87v 8ho;;;;85a 85c;;83a;8an;84l 85a 85c 8hb 8ie;870 871;;8bk 8bl 8bn 8eq 8h6;8gu;8bl 8eq;;;89o;8ip;;8br 8bt 8c3 8c7 8c9 8cc;;8d6;;8cu 8d6;8cu;;84l 86v 86w 86x 86z 873 8ie;;;;;8bw;844 84r 8gx 8h4 8is;84u 8gv;8bq 8bs 8c1 8c2 8cd 8cl 8gd;;83s 83u;85a 85c 8bw;88g;8h3;8cg;84q 8h3;;;;;84o;88f;;8hf;83e 83f;83r 84e 84j 8b9 8d2 8dc 8dn 8dv 8eb 8fh 8h3;84z 8hv;88s 8cv 8cx 8cz 8d0 8d4 8d7;88s;85a 8ha;8h6;;;;8cm;8cm;83e 83f;84n 84o 8hw;;;837 838;8ge 8gh;86s 86t 8cq 8im;8gy;860 863;8hz;;881 888;8a5 8i1;8ah;8e6;87x 880 885 887;8cy;86v 86w 86x 86z 873 88n 88y 898 89v 89w 8am 8hc;;854 8h1;;83n 83p 83w 840;;85e;84b;;84l;;8cy;87b 88m;88m;;84y;89o 8fx;85x 860 8c0 8c3 8c7 8gm;89o;;8bf 8bg;8bf 8bg;83s 84v 874 879 8hp;83h 83s 84v 874 879 87o 89i 8ho 8hs;88g;;8fe;86y 870 871;83u 84d 84e 8dn 8dv;84s 8eq;8gr 8gs;8eq;890;86s 8ez 8fn;840;86j;84v 8dy 8hy;;84q 8gy;88w;88w;84q;87r;8x3;8sd 8wp;8wp;8us;;;8qh 8zh;8z0;8us 8ut;;;8ru 8ry 8s7 8s8 8sj;8yn;8ku 8kv;8l0 8l2 8s1 8sq;8j5 8my 8n1;8pp;8tv 8v5 8v6;8wp;8us;8ll 8s6 8sa 8vw;8rh 8rj 8rk 8uw;8xe;8ks;8jt;8l0 8l2;8xs;8ix 8iz 8mo 8mt 8nr 8o1 8o2;8mp 8wk 8yu;8m1;8p6;8nc 8ne 8xd;8na;8ls;8kx;;8o3 8p6 8t1;8zd;8oz;8mo 8mr 8mt 8no 8nr 8nw 8o1 8o2;8p2;;8ly 8m0;;8ke 8kz 8l1 8l5 8wa 8z7;;8wy;8ti;8qm 8qp;8ku 8kv;;8l6 8l9;8sh;8rh 8rj 8rk;8sh;8n8 8na;8w3;8nc;8mc 8md 8me 8mj 8mn;8tr 8tx;8ku 8xo 8yr;8n7;8ks;;8kg 8kh 8n5;8t1;8m1;8rw 8rx 8se;8mc 8md 8me 8og 8oh 8oj 8ov 8pt;8jc 8jd 8jf 8ji 8jj 8jl 8jt;8ku 8kv 8ly 8m0 8m7 8m8 8yq 8yr;8ku 8lp;;8ke;8l7 8l8;;8ra;8kz 8mc 8md 8me 8mg 8mn;;8kv 8xr;8o3;;8p9;8uu 8wd;;;;8sy;8s2 8s4 8sm 8so 8zf;8od;8to 8xe;8sy;8om;8xs;8s2 8sm 8so 8xr;;8qh;8j3 8j4 8kj 8mx 8my 8xv;;8wp;8xw;8no 8nr 8nw;8qh 8zh;8sy;8xo 8xs;;;8ke 8l7 8l8 8le 8ln 8ra;8pf;8le 8ra 8z7;8y2;8y2;8xo 8xs;8ny;8ni;8ng;8m6 8wo 8wr;;8qd 8qf 8yn 8zh;8mq;8ls 8lt;;;;8wz 8x0;;;;8vq;8ma 8mb 8qr 8qt 8vc 8w7 8wz;8wi;;8uq 8ur;;8ke;8ix 8iz;;8vm;8y1;;;8iz 8ku 8kv 8kx 8lp 8xw;8xw;;8k1 8k6 8k9 8km 8xf;8k3;8xh 8xn 8zj;;8qz 8tp 8tz;8tp;8m3;;;8x4;8kg 8sg 8t1;;8on 8te;8ob 8yt;8ug;;8lm;;8wy;8kp 8yh;8o5;;8ix 8iz 8mt;8mx;;8lf;;8nw;8l0 8l2 8n7 8xz;8ix 8iz 8l3;8l6 8l9 8lf 8li 8rb 8rx 8sm 8so;8kg 8kl 8qn 8qo 8qv 8qy 8uq 8ur 8v0 8v8 8vg 8vi 8yv;8vm;8w3;8jp 8jt;8j4 8j5;;8k2 8k5 8k7 8ke 8kz 8l1 8l5 8ms 8n7 8nc 8np 8nz;8k7 8ms;8k2;8ng 8ni 8pd 8pk;;;;8ng;8ru 8ry 8sc 8sf 8zf;;8oz;8j3 8jm 8jr 8jy 8k1 8k6 8k9 8km 8kq 8qd 8ui 8xf 8yk;8z3;8je 8jg 8jk 8jm 8jq 8ju 8jy 8k3 8k8 8qh 8xh 8xn 8zh 8zj 8zl 8zn;8m5;8wi;;;8vv;8mu 8n9;8nv;8zc;8tq 8u1 8yh;8ty 8y5;8xw 8y3 8y5;8xz;8pu;;8t9 8tj;;8nl 8p7;8nl;;8ro 8t6 8u8 8x9;;;;;8ra;8ra;8n4;8ph 8pj;;8sg 8si;8wu;8w6 8wb 8wc 8wf 8wj 8wm;8vv;;8wi;;8rn 8uv;;8y7;8u1 8y7 8y8;8vr;8op 8vt;8p1;8tq 8tu 8ub;8kb 8ky 8lc 8lk 8m4 8o9 8rg 8ri 8sv 8tw 8uu 8vn 8vp 8w0 8w5 8we 8wt 8ww 8xq 8xu 8xx 8ym;;;8ma 8w7;;;8ok 8ow 8th;8xr;8xo 8yq 8yr;;8j3 8ja 8t0 8v2 8vy 8z2 8zi;8tr 8ts 8u0 8u5 8ud;;8j5 8my;8wo;8py 8td;8p9;8jh 8tg;8vt;8vv;8jz 8lm 8qq 8qs 8rg 8ri;8j9 8ky 8lc 8mi 8ne 8oi 8ou 8px 8uy 8z2 8z4;8ke 8xv;8qz 8tp 8wp 8z0;8q5 8rz 8tq 8w2;8xf 8xk 8zn;8qp 8xh 8xn 8zj 8zl 8zn;8qp 8ve 8vs 8xn 8zl;8zj 8zn;;8mo 8mr 8mt 8no 8nw;8xh;;8mc 8md 8me 8qb;;8mc;8z8;;8kf 8yj;;8xr;;8ld;;8ti;8ly 8m0 8m7 8m8 8mv;;;8ld;8ve;8sq 8xf 8xh;8y0;;8ph;8qm 8qp;8t6;8od;;8nj 8nl;8qp 8vh;8qm 8qp;8kd;8jy 8k9 8km 8xf;8k8 8xh;8j3 8j4 8mx 8my 8mz 8n1;8pe;8ko 8lm 8n0 8nh;;8s1;8kx 8ob 8qm 8qp 8ug 8xf 8xk 8xz 8yt;8kp 8yh;8ko;8su;8or;8jo;8s1;8m9;8m9;8lp 8ly 8m0 8xi 8yq;8jm 8jr;8je 8jg 8jk 8jm 8jo 8ju 8lx 8lz 8ys;8kf;8xo;8k9 8l6 8l9 8lf 8li 8xh;8xh;8or;8to 8xe;;8or;;8lv;8x8;;;;8ko;;8jp;;8y2;8y2;8o5;8x3 8x6 8xa;8se 8sg;8jm 8jr 8k1;;8jg 8jk;;8pe;8jd;8jf 8ji 8jj 8jt;;8ru 8s7 8s8 8sj;8kt 8z2;8kp;;8m5;;8xw;;8xo 8xs;8o1;;8l0 8s5 8sq 8xs;8jx;;8s5;;;8on 8t7 8t8 8tb 8te 8z9;8on;;;8z7;8t3 8td;8t3;8qk;8l0 8l2 8mf;8l3 8mf 8mh 8mk;;8jt;8sb 8sd 8u8 8vo 8vx 8vz 8w4 8x9 8yb;8ro;8u8;8kd 8kg 8kh 8kl;;;8jg;8od;8ob 8od 8om;8od;8v4 8vd;8m0 8qg 8yn 8yz;8yn;;8ty;8ty;8nb 8nd 8ug 8v4 8v7 8yb;8l9 8xh;8j9 8kl 8q6 8qg 8qn 8qo 8qv 8qy 8un 8uq 8ur 8v0 8v8 8vg 8vi 8vj 8vu 8yv;8qn 8qo;;8rc;8ob;8zd;8mh 8nr 8o1 8o2;8mo 8mt;8ob 8p2;8ot;8le 8wi 8ya;8kf;8p4;8w7 8w8;8ob 8om 8p2;8yd;8o7 8xw;;8kv 8ng 8ni 8pd 8pi 8pk 8pl;8ju 8vk;8om;8ke;8jg 8jk 8jy;8mc;8mh;8xh 8xn 8zj;8u8 8vo 8vx 8vz 8x9;;8ma 8mb 8qr 8qt 8vc 8w7 8w8 8wz;8sn;8nt;;8m1;8nt;8t4;8yo 8ys 8zl;8sx;8m2;;8ml 8nv 8nx 8o8 8p0;8xz;8n7;;;8q3 8we 8wi;;8pn;8le;8nv 8nx;8jp 8jt 8rh 8rn;8ul 8uo 8yh;8ul 8uo;8ul;8rs;;8p8;8x3;;8sc;;;;8w2;;;8k8;;8ss;;8ul 8ut;8ul;;;8og 8ra 8re 8rs;8tt 8yn;8jp 8rw 8rx 8se 8zf;;;;;;;;8jw 8jx 8oq 8r7 8rg 8rm 8th;8jz 8kb 8ku 8ky 8l4 8lo 8ns 8o9 8rg 8ri 8tw 8uu 8vp 8w0 8w5 8wt 8ww 8xp 8xq 8xt 8xu 8xx 8ym 8zi;8oy;8mu 8n9;8oh;;8kv 8ng 8ni 8pd 8pi 8pk 8pl;8pk;;8m1;8k4 8mp 8r2 8ta;8j7 8j8 8ne;8n6;8jc;;;;8of;;;8rw 8rx 8s6 8sa 8si 8sr;8k2 8k5 8k7 8ms;8op 8xw;8jt;8m2 8vp 8vq 8wj;;;;8l6 8l9 8lf 8li 8r6 8rb 8xh;;8kg 8kh 8kl 8z7;8nf 8nk;;8ni 8nm;8nm;8wy 8x1;;;8kf 8rz;8oy;8zf;8jp;8jt;8on;8sn 8so;8vd 8yd;;;8kx;8ma 8rw 8s6 8sa 8si 8sr 8w7 8w8;8oa 8oc 8oo;8oa 8oc;8ll 8ma 8mb 8qr 8qt 8sx 8vc 8vw 8w7 8w8 8xv;;;;;8ma 8qr;;;8wx;8kc 8kd;;;8za;8jp;;;8yt;8zc;;;8qn 8qo 8vu;8ll;;;8kj 8ye;8x8;8oq;8to 8xe;8se 8t6 8wg 8wh;8wg;;8vd;8l7 8l8 8le 8ln 8ra 8wi 8xv 8ya;;8vt;;8vs;8pe;;8np 8nz 8oa 8oc 8ol;8pu 8y3 8y6;8mf;;8wa;8kj 8ye;8q5 8q7;8qu 8rp 8sz 8t5 8u6 8uc 8ux 8v7 8vx 8vz;8ux;;8p8 8te;;8xb;;8o4;8sc 8zf;8t1 8z3;8oy;8yc;8wy 8x1;;8qg 8tt 8yn 8yz;8yn;8ss;8vx 8w4;;;;;8l7 8l8 8le 8ln;8ld;8oq 8or 8q7;;8n7 8pa 8vx;;8w3 8wu;8ph;8pb;8t7 8xg;;8ps 8q1 8zr;8so 8sp;8j6;8k2 8k5 8k7 8ks 8p8;8z8;8t8 8tb 8te;;8ld;8ti;8nu;8nu;8p3;8ye;8yp;8yn;;8oy;8xl 8zk;8j2 8lw 8ou 8rf 8s3 8v5 8xj 8zm;8wx;8j2;8t1;8j3;8wx;;8mw;;;8og 8oh 8ov 8p5 8qj;8p5;8og 8oh 8ov 8qj;;8qm 8vf;8vx 8w4;;8tm;8t7 8tn 8xd;8tn 8xd 8z9;8tn 8xd;8j1;;;8vf;8n3 8ot 8u1 8y3;8ks;;8ko 8lm 8n0 8nh;8n0;8oa 8oc 8oo 8pr 8wb 8wj 8wm;8vm;8n8;8y2 8y4;;;8nf;8q9 8rz 8yf;;8lv;;8ru 8ry;8so;8jf 8ji 8jj 8jl;8se;8xb;8x3;8l7 8l8 8xb 8xc 8ya;;;8x3 8x6;;8wo 8wr;8t8 8te;;8ld;8lv;8m6 8wo 8wr;8qa;;8o1;8wy 8x1;;8kd 8kg 8kh;8vv;8m1;8m6;8p8 8qq 8t4 8t8 8tb 8te 8z9;8po;8of;8of;8wo;8of;;;;8kz 8l1 8l5 8mg 8n2 8n4 8n5 8nc 8o6 8xv 8xy;;8yx 8yy;;8sg 8w9 8x3 8xa;8x3 8x6 8xa;;;8x3 8x6;8kz 8l1 8l5;8t9;8sn;8sn;;8pc 8qq 8qs;8rh 8rj 8rk 8uw;8rk;8qr 8vc;;8yq;;8nm;8ly 8m0 8yq;8j5;8rw 8rx 8se;8ld;8ld;8np 8nz 8oa 8oc 8ol 8s6 8sa 8vw;8ji;8r0 8r1 8r2 8t9 8tj 8tr 8tt 8tx 8v6;8r0 8tr;8ny;8su;8mx;;;;8st;;8wi;8kc;8jc 8of;8of;8of;8wa;8ke 8kz 8l1;8oz 8ti;;8pf;;8wo 8wr;8mv;;8l0 8l2 8xz;8l3 8o7 8xw;8qv 8qy 8ts 8u0 8u5 8ud 8ue 8un 8v8;8rw 8se;8qv 8qy 8u0 8u5 8ud 8ue;8qv 8u5 8ue;8vv;8sf;;8yo;8kf;8lx 8lz 8ys;;8kf;;;8vx;8sx;;;8qn 8qo;8o6 8xr 8xv 8xy;8kk 8qu 8r8 8rp 8ss 8sz 8uc 8uk 8ux 8v1 8vo 8vx 8vz 8w4;;;8n6 8q5 8q7;8n7 8pa 8sd;8pa;8pj;;;8jt;8ke 8kj 8kv 8xv 8ye 8z7;;;;8ny;;8td;;8rw 8s6 8sa 8sr 8t1;8k0 8ka;;8ye;8kk 8qu 8r8 8rp 8ss 8sz 8t5 8uk 8ux 8v1 8vo 8vx 8w4;8v1;8xb 8xc;8sk;8mf;8sk;;8lr;8s6 8sa 8se 8sr;8l0 8l2 8mf 8mh 8mk 8ow 8tu 8xz;;;8ke;8l3;8pn;;8kn 8nn 8nv 8xl 8y3;;8q3 8wi;;;8mq 8n6 8p9 8qc 8qe;8l7 8l8 8le 8ln 8ra;;;;8n8 8na;8j4;;;;;;;;8mw;;8iz 8kv 8kx 8lp 8xw;8l7 8l8;8l7 8l8;8l7 8l8;;;;;8m1;8y5 8yd;8y5;8su;8jv 8kz 8l1 8l5 8mc 8md 8me 8mg 8mj 8mn 8n2 8n4 8nc 8o6 8oh 8oj 8p5 8r8 8vk 8vl 8xv 8xy;8jb 8jc;8jb 8jc;8jv 8vk;;8oy;8sc;;;8jf 8ji 8jj;;;8zf;8pv 8pz 8q1 8q4;;8os 8p7;8kg 8kl 8uq 8v0 8yv;8kf;8yp;;8pt 8pw 8q8 8qc 8qe 8rz 8ze 8zg;8p5;8r6;8pr 8tm;8w3;;8le;8sh 8sz 8t5 8vx;8k2 8k5 8k7;8og;8q3 8we 8wi;8pn;8kz 8l1 8l5 8xy;;;;8ph 8pj;;8pn;;8wu;;8jf 8ji 8jj 8jm 8jr 8jt 8jy 8k1 8k3 8k6 8k9;8je 8jm 8jq 8k3 8k8 8yg;8ke 8xv 8ye;8r3;8qn;8u6 8ux;;8vd;;8ki 8kr 8lh 8lj 8pg 8pm 8q7 8qw 8tg 8vb 8vr 8wd 8z1;8nj;8xo;;;8vx;8vx 8w4;;8jm 8jr 8jy 8k1 8k3 8k6 8yk;8je 8jm 8jq 8k3 8k8 8yg;8jg 8jk 8jo 8ju;8qu;8km 8qn 8qo 8qu 8r3 8rc 8u6 8uc 8uk 8ux 8v7 8vg 8xf;8u6 8u8 8uc 8uk 8ux;8xh 8xn 8zj 8zl;8o1 8od;;8u5 8ue;;;8n6;8st;8r6;8qa;8ke 8l7 8l8 8ln 8z7;8ji;8nj;8js 8kt 8lq 8lt 8tn 8uy 8uz 8v9 8w0 8wt 8xd;8tg 8z1;8ke 8se;8ke 8np 8oa;8jd 8jf 8ji 8jj 8jl 8jt;;8xo;8n6;;8r5 8zc;8ty;8ja;8q6;8mc 8md 8qb 8qg 8yn;8qb;;8wv;8wv;8jf 8ji 8jj 8jl 8jt;8nb 8nd 8yb;;8nc 8sb 8sd;8ix 8iy;8tt 8yn;8st;8kp 8yh;8ko;8nb;;;;;8ix 8iy;;8lx;;8xo;8xe;8xe;8xe;;8rp;8ke 8z7;;8sb 8sd;8kv 8kz 8l1 8mg 8o3 8xv 8xy 8ya;8m7 8m8;8ku 8xo;8ks;8vm;;8pn;8w9 8zf;;;;;8rw 8rx 8sa 8se 8sg 8si 8sr;8ot;8td;;;;8ke 8mc 8md 8me 8mg 8xv 8z7;;8ka 8xm;;8no;8y1;8ny;;8yf;;;8sn;8w3;8nm;8ka 8xm;;8j3 8j4 8mx 8my 8mz;;8xh 8zj;8m3;8j6;8kv 8ng 8ni 8pd 8pi 8pk;8sw;;8j6;8ma 8mb;;;8ix 8iy;8yc;;;8qw 8qx 8s3 8t7 8u7;8vx;8od 8qx;8qx;;;8qx;;;8qx;;8j2 8zm;8t6;8jn 8kn 8nn 8xi;8pn 8we;8yw;;8pn;8tc 8z8;8jn 8kn 8nb 8pe 8yb;8q4 8yp;;8qe;8rh 8rj 8rk 8uw;8rk;8rh;;8nn 8nq 8o0 8p3;8oy;8jm 8jr 8jy 8k1 8k6 8k9 8km 8n7 8ui 8wb;;8je 8jm 8jq 8k3 8k8;8j3 8kg 8kq 8qd 8qn 8qo 8r3 8rc 8v0 8v8 8vg 8vi 8vj 8xf 8xk 8zn;8xf 8xk;8z3;;8t3 8td;8va;;8ls;8xv 8xy;8ix 8iy;;8ot;8wy;8w6 8wy 8x1;;;8mh;8re 8rs 8uv;;;8yo 8ys 8yw;8lx 8lz 8yw;8lx 8lz 8yo 8ys;;;;;8xo;8xs;8xs;8yx 8yy;8px 8py 8td;8q7;904 90b 919 942 97w 9cn 9cr 9cu 9cv 9cw 9cx 9d0 9fo;932 939;932 939;932 939 982;;9f6;92s 9e6;8zt 943 97p;;91g 939 9b5 9f6;9e0 9f9;;94g;9d2 9fn;90q;943;91m;91m 91o 98q 98u;;9b7;95g 9ep;91c 96h 96k 9c4 9eu 9g0;94h 9ct;;;;9df;;8zy 9dj;9fu;90q;982 9dg;9d8;;;923 924 925;92d;92d 92w;9ai 9ap 9ar 9as 9au 9ax 9b4 9fj;;;;90q 9d7 9d8;;918;9d2;9db;950 9af 9an;;9e9;;96t 975 978;932 9d4 9d7;93k 99j 99r;9ee;9cn 9cr 9d0 9d2 9f2 9f4;9cn 9d0 9d2 9f2;9g2;925;93k 99j 99r 9a4;93r;95v;9cz;9f6;9f9;9dg;99r 9a4 9a6;91g 91j 93q;9ec;94k;96h 96k 99b;93c;902 903 906 907;;904 90b;9de;93u 93w 94s;91w;9da;9el;99u;9g3;92o 92t 93b 93k 9dl 9ea;91a 97y 980;9de;9da;93s;;9df;9b7;9g2;934 938 983 9dh;9cr 9g3;;99s;9de;9g2;;9fm;9at 9ay;9g9;9de;;98z;95j 9dm;9fg;90d 90m 946 96r 96w 97d 9ff;92u;9ca;99i 99q;99i 99q;9d8;98e 996 9ba;98p;;99g 99j 9a0 9a2;9do;9df;92x;91i 94v 954 9d8;90s 90u 90z 9d0 9fp 9g7;90q 9d7 9d8;9f2 9f4;96o 9a1;92c 9ew 9f0;;;90i 90o 9d0 9d2;9ev;9d7 9d8;;95h 991 992 99d;9cz;982 9dg;9ev 9f1;971 97k 9ea;90a;91w;961 965 968;9ap;97r 97s;;9d8;;9ah 9aw;91i 91l 93r 96b 9d8 9g2;92l 92m 981;92n 92s 9dr 9e5 9e6;;97x 995;90o 911 912 917 96o 97l 97p 97v 97w 98p 98x 9cl 9d0 9dc 9do 9dp 9g6;98p;97v;98p;9dr 9dx 9dz 9e5;95t;93c 93i 9dj;96k;90a;;93r 93s;93d;91e 91t 9d8;9fr 9fv;91e 9f6;989 9at 9ay 9be 9bg 9fp;9ep;92b 9ad 9ak 9al 9e3;9al;9al;;;91g 967 9aa;91m 91o 98c 98e 98q 98u 9fn;97x;8zv;9e3;950;9de;;91j 94g;93p;;8zt 91g 94g;9e0;99s;;9ap 9ax 9b4;95p;95p;;98j 9bf;8zt;9cr;9g2;95y;;;95c 95o 95r 9ai 9ap 9ei 9g0;94g;95y;94g;;;92n 92s 9e6;90q 91e 91i 91z 93l 93o 93r 943;91i 93l 947 95g 96i;9cn 9d0 9d2;99b;98c 98e;98c 98e;947;92g;99b 9c0;905 90f;961 968 999;9g0;935 97y 980;90o 90r 9d2 9d5;939 9b2;9d7 9d8 9e6;;93b 9ac;;948;9er;;9aw;904 90b 9aa;90i 91c 92j 92l 938 95z 983 99j 99u 9a0 9c0 9dh 9dj;;;90o 90s 90u 90x 90z 9cn 9cz;91i 91l 94b 94e 94j 9d8;;94v 954 95c 95e;90q 90w 9d7 9d8;9em 9en 9eq;99e;99p;936 94k 9e3;936;92g 92h 92k 93h;981 9cr 9g3;9ch 9co;9ch 9co;99p 9eq 9es;;92f;;98h 98k 9bu 9by;;;;90o 90s 90v 90x 90z 913 97r 98p 9cn 9cr 9cu 9cv 9cw 9cx 9d0 9d2 9dp 9em 9en 9es 9f2 9fa;98p;98p;90o 9d2;;95s 970 97b 97k 97m 98y 990 9f5 9fk;9cn 9cr 9cu 9cz;9de;;928;918 91y 922 9ga;92g;;9fb 9fh;920 9g9;921;920 98m 9bp 9fb 9fh 9g9;96r 96w 977 99k 9db;9e3;9e3;;;9ah 9aw;93j 986 98h 9be 9bk 9bu 9by;9al;;935 93i 9ac;90z 95h 97r 97s 97v 97w 986 9a9 9c8 9dp 9fm 9fp;991 992 995;94s;;;93j;9c0 9fr 9fu 9fv;;93h 9et 9ev 9f1;90q;991 992;;;9dn;;9d8;8zs;97v 9c8 9ca;96c;9g3;;92r;9dq;;961;9g2;9d4 9d7;9cz;91e 91t 9d8;9cd 9f6;90j 90q 93l 93o 93r 945 95i 95k 95x;902 903 906 9ep;902 903 906 907 90a 9ep 9eu;95t;99t 9ep 9eu;98z;95b 95d;96b;94y;96l 9af 9an 9g0;967;902 906 907;93z 9cd 9fi;9f4 9f9;93z;9f6 9fi;97c 97m 9ao 9b5 9cd;92b 98i 98m 9bp 9c6 9cv 9e3 9eq 9es;90q 91e 91i 91l 94n 966 96b;90y 96e 98i 98m 98o 98z 993 99c 9ad 9bq 9bz 9c6 9d7 9dy 9e3 9e4 9eg;993 9al;96e;95y;993;90q 96h 96k 9b0 9ea;;;94g 95r;961 962 965 968;979 97h;8zs;;908 93m 952 956 9ae 9am;;908 93m;952;9ae 9am;8zv 8zw 949;;93e 99i 99q;966;;9d7;93b;967;9de;917 9ck 9cl;9d4;90q 91i 9d7 9d8;8zv 8zw 949;95y 95z;95y;995;95h 9c9 9cb;92h;995;97a 97b 97c 97g;92b 982 9e3 9e4;;;9ch;90a;;94y;94y;90o 90s 90x 9cn 9cz;91g;;;91e 9d8;97r 97s 97w 986 9a9 9dp;9b2;90q 90w 91e 949;91g;93y;92k 92v 9a2 9eh 9ey;9ey;;9cz;;92f;952;902 903 906 907;9d7 9d8;95i 95x 96o 97l 9ar 9dc 9fb;93r 93s 97l;90q 9cz;91g 91j 93q 97e;90o 90r 9d2 9d5 9fn 9fp;95x;9dj;96h 96k 96n;90q 9d4;98w 99b 9g0;;927;927;915 916 97r 97s 984 98i 98m 9bq 9cr 9cu 9g3 9g4;923 924 925;93p;;9ai 9ap;9em 9eq;;;95w;9df;9fs;95r 95v;9ch;94p 963 96c 9bs;9bs;963;918 97c 97m 9er 9eu;951 95a;91n 98t 98v;991;9e7;9da;94d 96v 972 976 97n 9db;90a;90a 90q 99j 99r 9a4;;92j 92l 92m;93h;9ev;97e;92k 9ey;90s 90z 97r 97w 986 9d2 9fp 9g7;9ck 9cl;98t 98v;;91e 91z 9d8;91e 91z 9d4 9d8;9d8;92b;92b;9ck;9d8;96f;950 96f;92g;950;9ec;90n 93o 93r 93s 95i 95x 97l 97w 98p 9b5 9b7 9cn 9cu 9cx 9d4 9fc;98p;98p;91e 9b7 9f9;9d1 9f3;93w 94h;;94g;94g;90q 91i 91l 9d2 9d4 9d7 9d8;99b;99j;9ec;96o;93u;922 967 9ga;95w;95w;97x 9d0 9f2 9f4;97x;9d7;9aq 9av 9b4 9fj;923 924 925;;96h;9da 9g6;9ew;;9db;92c 92e;98t 98v;9d4 9d7 9d8;93p;9g2;95b;;;9d7 9d8;99h;94f;9ei;9an;969 9ei;9df;91e 91z 98o 9dy 9eu;928;9e6;99s;985 98g;91i 91l 94j 94m;94b 94e;;;91q 9b6;9em;96h 96k;90y 96e 98e 98i 98m 993 9bp 9bz 9c6 9dy 9e3 9eg;96e;9d8;9fp;91n 9d9;90q 9cz 9d8;974;960;;91q 9b7 9cz 9f8;;9af 9an 9dr 9dz;999;9db 9g6;;;97u 98z;97u;9a8 9fa;9ar 9au 9ax;;96q 972 976;99m 99t;9fl;98r 98t 98v;9de;934 938;;915 916;9d0 9g7;9ex 9ez;9do;979;971 97k 9ea;;;;;;;;91r 94a 9ck 9cl;8zx 94p 9ch 9dm;99y;981 9cr 9g3;925;;94o;;93h;91z 9d8 9e7 9g6;901 903 906;901 906 91b 91d 96j 97q 9c3 9eb 9eo 9fq 9fz;997 99n 9as 9b4 9b9 9cf;92h 92k 95c 95e 95o 96k 96l 9c0 9dr;;9ck 9cl;93z;95p;9af 9an;91w 9fs;98r 98t 999 9ep;982 9dc;8zs;92r 935 93i 95h 97b 99k;;98b;;9de;99i 99q;98r 98t 99t 99w 9ea;902 903 906 907;94k 997;9as;94k;9as;9cr 9g3;;91q 9b6 9f8;8zv 90o 90s 90v 90z 912 913 914 919 942 94g 97o 97r 97s 97w 98b 98u 98x 9aa 9b5 9cn 9cr 9cu 9cv 9cw 9cx 9d0 9d2 9dc 9dp 9fn;99g 99j 9a0 9a2 9af 9fv;;9ea;9a1;9d7 9d8 9g2;91n 91q 98z 99a 99c 99s 9b6 9f8;99a 99c;90p 93d 94i 9br 9dn;95h;90m 92e 9be 9bg;9ce;94k 98e 98i 98m 9bp 9bz 9c6 9e3;9g2;9et 9ev 9f1 9g2;95y;97e;9c8;9df;9ep;97y;917 99j 99m 99t 99w 9ck 9cl 9e2 9fn 9g6;9e2;996 9ba;;;;9dc;94k;94k 94l;94v 954 95c 95e 95o 9a0 9d8;91z;9ek;9ek;9g2;8zz 92x 9ai 9ap 9ar 9au 9ax 9b4 9ce 9dj 9fg 9fj;96i 97y 97z 980;;9ck 9cl;8zs 94k 94l;;9df;9f8;9c8 9fm;9d7;925;91l 93r 93s 940 945 94b 94d 94e 94j 94m 9d4 9d8;9cr 9g3;9da;96z;9em 9en;95m;982 996 99p 9a8 9ba 9di 9fa;9di;989 9be 9bg;91n 91s 98r 98t;;;99q;;91a;922;90n;90q 91i 954 9d8;958;9ck 9cl 9dm;;99x;;;923 924 926 99k;;958 959;;982 9dg;9da;9d1;91e 91t 91z 9at;91z 9ct;;93e;8zt 90q 966;99j 99r 99t 9a4 9a6 9b7;;91r 97z 9cf 9fl;9da;9e4;9c0 9fr 9fu 9fv;99n;902;93b 93e;99g 9a2 9a5;9af 9an;95m 9co;91i 91l 93l 93o 93r 93s 940 945 94b 94j 94m 95k 9d8;999;99q;90f 93z 94c 94q 952 956 987 98j 9bf 9ek;98j 9bf;987;987 98j 9bf;987 98j 9bf;90j 90m 941;;9e9;941;9ah;9fg 9g6;9db;94h 97a 97b;9g3;972;972;93p;942;94p 963 96c;9a7;97v;9do;;8zv 8zy 91e 92q 93z 95b 97p 9ar 9dl 9do 9dy 9fb;9dy;97p 9dc;947 95g 95u 96i 9aq;9eq;9aq;;95g;;95g 95u 96i;904 90t 920 921 92a 9d1 9g9;99a 9ad 9al 9bp 9e3;9al;99a;9aq;9au 9b4 9fj;923 926;90q 91i 9d4 9d8;96o 9fb 9fh;9g9;97v 9g4;98i 98m 993;95h;9da;9dg;93s 9fc;9aa 9g9;91c 96k 9c4;911 94a 9ck 9cl;8zx 94p 9ck 9cl;9ck 9cl;99q;90q 91g 91j;9em 9en;91f;94g;96h 96k 96n;;986 98h 98k 9bk 9bl 9bu 9by;986 98h 98k 9bk 9bl 9bu;99j 99r;9g9;9g9;930;987 9eq;987 9bf;987 98j 9bf;9c7 9c9 9cb 9fb;9c9;9fc 9fh;9da;96b;9eh;95b 95d;97h;;925;9ck;99s;9ew 9f0;95g 95u 96i;9ck;9e9;9c7 9c9 9cb;9c9;91e 979;91z 93l 9da 9g6;986 99u 9a9 9bk;;;9c9;99g 99i 99z;90q 93p 9d8 9g2;9aw;90q 94n 959 95g 95u 966 96i;9fg 9g6;9db;9d2;9d2;97g 99k;908 910 93v 93x 963;99o 99s;9g3;;;99i 99z;;91d 99n;97g 99k;9df;9fv;98a 98h;98h 98k 9bk 9bl 9bu 9by;93c 97x 9ax 9b7 9f9;;;91n 91s 98r 98t;94c 964 967 96t 975 9ct;917 9ck 9cl 9e2;8zz 90q 91i 94j 94v 954;;9ex 9ez;9g3;923 924 925;92b 9a5;;91z 9da 9g6;9ex 9ez;90s 90u 90z 97v 9d0 9g7;98t 98v 9fr 9fu;;;;9g3;9cz 9fn;957;;97i 99m 99o 99t 99w;8zs;99o 99w;90o 9cz;916 92j 92l 983 9e7 9fm;90o 90r 90s 90u 90x 9cz;;9e9;9c0 9ec;95o 971 97k 9ea 9ei;968;;9d8;9ch;9ch;;97x;94f;;961 968;962;;93z 9ch;91v 99r 9fr 9fu 9fv;;99j;8zv 8zw 949 9g2;949;9dj;9ch;944 946 948 9ga;95p;967;9aq;91f 91u 93l 93o 940 945 95i 95k 95x 96s 97i;9g2;9aq;8zt 91g 9d8;90q;98b;9bq 9bz;984 9bh;913 914 915 916 97r 97s 98b 98x 9cn 9cr 9dp;98i 98m 9bq 9bz 9c6;928;91y 9ga;;;96y 974 9aw;9de;9g6;91u;957;94c;;974;;94c 964 967 975;90q 91n 91s 9d7 9d8;902;95n 96z 9ct;94h;982;98d;94z 95l 9bc;92n 92s 9e6;982;945 94d 94e 94j 9d8;8zt 9da;99i 99q 9d2;93j;9c0;9ca;9e0;91e 928;99g 99j 99r 9a2 9a4 9ey;;93b 969;;;95d;90q 91i 93l 93o 93r 9d7 9d8 9g2;96b;95b;991 9df;;;;;915 916;968;9cr 9g3;99j;9je;;9nz;;;9qp;9qf 9qp;9kj;9h1 9q0;9lg;9oa 9os;9pj;;9hp 9kw 9l0 9oq 9oy 9p1 9pa;9hp;9l2 9l9;9i1 9qc;;;9hi 9jx 9og 9ok;9jk;9pl 9pn;9iy;9go;;;9i3 9n8 9nw 9oi;9nw;;9n8;9gw;9ka 9mb;9me;9me 9r0;9j0 9j1;9j3;9i8;;9ma 9md 9mi;9gw;9nu 9nv;9po;;9iw;;9m2 9m7;9o6;;;9ie;9k2 9ot;9ie;9ie 9qp;9ie;9ie;9q7;9hl 9i4;9qi;9gb;9kl 9oa;;9gw 9hn;;9jx;;9hl 9i4 9ih 9ij 9ip;;9op;9hn 9ll 9qa 9qc 9qh;;;9io;;9oz;;9np;9hi 9og;9go;9q7;9qq 9qs;9kn 9ne;9qw;9np;;;9i1;9q7;;9o0;9py;9hn 9q2;;9hb 9hc 9kk 9kl 9kv 9l3 9n7 9oq 9os;9mf 9mj;9pc;;9i6;9i4 9oa 9q5;9nr;9nr;9le 9lg;;9gw 9ho 9j2 9j8;9gz 9h1 9h6;9gq;9i6 9i7 9ng 9p8 9qf;9jm 9l5 9l6 9nl;;9ol;;9ol;9gu 9gz 9h1 9h2 9h6 9q0;9qe;9oa;9k6 9qn;;9pi;9jn;;9gw;9jq 9r6;9q7;;9gi 9hd;;9mk;9h2 9p1;9m9 9mh;;9lo;9lo;;9ov 9qg;9jx;9gw 9hl 9ho 9j4;;9kt 9mf 9mj 9ms 9mt 9o4;9lj 9ll 9ls 9lv 9pu;9nq;9oa;9ja;9pn;9hn;9py;9hp 9kw 9l0;9l1 9qn 9qo;9ql;9o1;9jd 9pg;;9ob;9nn 9nu 9nx;9iy;9hn 9iy 9op 9q2 9qh;;;9ja;9mi;9n4 9n5;9jx;9hi 9ig 9ng 9nj 9qq 9qs;9op;9nb;9jg 9ma;9iy;9r5;9r5;9q1;;9gw 9hl 9ho 9i4;9gu 9gz 9pv 9q0;9pe 9pl;9kw;;9go;9ib 9og 9oj;9op;9gl 9gp;9kn 9ne 9nh;9pt;;9gw 9h3;;9gu 9gx 9p1 9pk 9pv;;9qd;;9qf;;;;9ln;9jg 9ji;9p3;;9qe;9ib 9ic;;;9o2;9og;9o2;9ge 9gr 9gv 9hh 9hk 9oc 9on 9ou;9h6 9k8 9kc 9kk 9kl 9kq 9nb 9p1 9p8;9gu 9gz 9h1 9m3 9q0 9r7;9h5;9o2;9ql;;9ql;9m9 9mh;9q1;9kq 9ms 9mt 9mx;9r2;9gb;;9p4;9gd 9gf 9is 9iu;9r6;9ju;9ju;9gu;9qn 9qo;;9pe 9pi;9r0;9hq;;9p4;9gw;;9ho 9j2 9j8;9l6 9l7 9nl 9qx 9qy;;;9he 9i3 9i5 9oe 9ot;9qa;;;;9oz;9gw;;9jq;9pi;9qp;;9qp;9qp;9hh;9po;9ny;9o5;;9gb;9gd 9gf 9is 9iu;9p2;;9ic;9ib;;;;9jm;9ka 9kd 9kh 9lh;;;;9om;9jc;;9og;9he 9ob;9hn;;9he;9hl;;9lo;9kk 9kl 9p8;;9gw 9h3 9hl;9pg;9pe 9pi;;9op;9pe;;9hn 9ik 9q2;;9gw 9qa 9qc;9l2 9l9;9k1;;9lh;9n4 9n5 9n7 9ql 9qm;;9o5;;9i8 9m0;;9o4;;;;9ma;9k8 9ke;9m1;;9qq;9go 9gw 9lg;9nh;9ng 9nj;;;;9iz;9ih 9ij;9gz 9h6 9p1;9og 9ok;9kj 9os;;9l6 9l7 9qx 9qy;9ib 9jd;9i1 9qc;9hl 9hw;9h0 9i1 9m4;9ql 9qm;;;9p4;;;9ok;9j4;9ok;9m3 9r7;9h5 9kz 9pg 9ql 9r2;;9kz 9pg;;9md 9ml;9gw 9ho 9lo 9qa 9qc;9l9;9gw 9qa;9i8;9pe 9pi;9lm 9qe;9lm;;9hm 9ih 9ij 9jl 9k1;9ik;;9jf;;;;;9jc;9ln 9lo 9lp;9ix;9jy 9m7 9pf;9lw;;;9q7;9jq;9ju 9jx;;9h5 9kz 9n4 9pg 9ql 9qm;;;9og;;;;;9gw 9hq 9hv 9l1;9q1;9pe 9pi;9md;;9oa;;;9oa;9m7 9qj;9lc 9lm;9p8;9jz;9lj 9ls 9lv 9ly;;;;9hc;;;;9iv 9j5;;9hy 9pe 9pi;9it;;9om 9qy;9r1;;9hj 9hx 9jw 9kk 9of 9pd 9r0;9hi 9og;9ic 9jg 9ji 9jx 9jy 9qt;9lk 9me 9ml 9mp;;9gg 9py;9gj 9m7;9iz;9ir 9kb 9mk;9mk;;9jm 9kd 9lh 9m0;9p1;9kv 9l2;;9lg 9lj 9lv 9pa;;9go;;9lf 9lr;9la;9hq 9ht 9hz 9lu;9ht;9gd 9gl 9gu 9h9 9hb 9hf 9hg 9iy 9kk 9kl 9kv 9l3 9o6 9oa 9oq 9os 9ov 9oy 9pt 9q0;9oa;9le 9lg 9m7 9pf;;9po;9jm 9ms 9mt;9nv;9hl;9hy 9i1 9pe 9ph 9pj;;9qf;;;;;9kt 9mj 9ms;9gb;9j3;9i4;9gw;9j3;9ma 9md 9mi;9kn;;;9pe 9pf;;;;;;9n5;9ig;9pe 9pf;9hq 9l1 9qn;9pc;9m0;9ho;;9ho 9ih 9ij 9j2 9le;9nh;9hc 9i8 9nh 9nj;9gw 9ho 9qa;;9n9 9nd;9n9;;;9gw 9hn 9lv 9qc;9qw;9ox;9l4;9ot 9q1;9py;;9h8 9j5;9pk;9he 9hh 9hl 9hw 9i4 9o9;9ow 9r6;9np;;9i1 9lg;9jg 9ji;;9gj;9h4 9km 9p7 9p9;;9lk 9o9;9ns 9od 9op;9o1;9m2;;9is;9ir;;9mh;9m6;9m9;9gu 9gz 9h1 9h2 9h6 9ov 9pv 9r7;;;9hi 9og;;9ik;9qx;9lf;9ln 9lo 9lp 9lz;9ip 9jk;9jk 9jx;9jk;9ih 9ij 9ke;9m2;9jx 9og 9oj 9oo;;9o1;9gw 9ho 9qa 9qc;9pt;;9o8;9ju 9jx 9oj 9oo;9iw 9kq 9mt 9mx 9q3;9kq;9q6;9mn;;;9nh;;9kj;9hc 9i7 9m3 9oq 9r7;;9gd 9hl 9jf 9kj 9op 9ov 9ox 9oy 9oz;9kj;9hd;9gg 9iv 9j5;;9q6;9pl;;9q3;9kq 9mx;9iw;9gb 9gl 9gp;9n4 9ox;9ki;9hn 9q2;9jk 9jv 9p8;;9la;9iy 9r2;;9lg;9n9 9nd;9pe 9pi;9oa;9h9 9kq 9os 9ov 9pt;;;9gn 9h7 9il 9in 9js 9o7;9in;9gn 9il;9pe;9ix;;;;9qn 9qr;9pl;9op;9jr;9iy 9r2;9r5;9r5;;9id;9gw;9le 9lf;9hj 9ph;9gw 9j4 9jk 9jv 9np 9nx;9kh 9lh;9it 9ow;9lu;;9gg 9py;;;9ki;9ik;9qh;;;9pe 9pf;9k6;9i1 9mi;9hq 9hv 9l1;9hm;9iw 9jt 9k2;9h6 9k8 9kc 9kk 9kl 9nb 9p8;9iw 9jt 9k2;9gz 9h2 9h6 9kk 9kl 9kq 9p1;9gn 9h7 9ii 9il 9pw;9gl;9ph;9kz;9la;9gq 9gu 9gx 9nx 9o6 9p1 9pa 9pv;9pu 9py;;9mn;;9od;;;9nz;9i8;;9pd;9i4 9ih 9oa 9q5;9go;9pe 9pi;;9io 9iz 9qu;9i5 9lk 9lx 9o9;9m9 9p7;9ob 9oe;9lx;9js;;;;9lj 9ll 9ls 9lv 9ly;9gu 9gx 9h1;9ju 9jx;9k6 9qj 9qn;;;9kr 9mq 9mw;9mq 9mu 9mw;9ob;9ol;9o0;;;;9jr;9js 9mq 9mu 9mw;9gd 9gf 9is 9ns;;9pn;;9hh 9jp;9kv 9oq;9oe;9h5 9kl 9l3 9n7;9i9;;9i9;;9kr 9mq 9mw 9q4;9mq 9mw;9kr;9kr 9mu 9mw;;9jf;;9m9 9p7;9mb 9nb;9ju 9l1;;;;9gw 9hq;;9iz;9p5;9kx;;9p5;9hc;9lf;9qh;9ht 9hz;9lf 9lz;9p2 9pr;9r0;;9h7 9il;9qh;9o7;9h9 9hb 9hf 9hg 9m3 9o6 9oq 9os 9ov 9pt 9q0 9r7;9hl 9i9;9le 9lg 9lo 9m2;;9gi 9h7 9il 9o7 9pw;;9jf;9gw 9ih 9ij 9jf;;;;9gt 9km 9l5;;9hc;9qj;;9tz a3f;9tz 9u2;9tz 9u2;9tz 9u2;;9r9 9ur 9y6;9tx a4d;9w7;a5d;9t8;a3c a5u;9s4;a3g;;9ur;9sy;9sy 9z7;9w0 a2g a4v a4x;9ui a3g a68;9sr 9x0 9x3 a29 a53 a66;9v4 a34;a2v;;a3h;;a3p;9s4;9yi a3n;;9tf 9tg;9tl;9tl;a0u a10 a12 a13 a15 a18 a1g a5r;;9r9 9vv;;a3f a3g;9sm;9sk a37;;a3i;a3i;a0r a0y;a4g;a3m;9v0 9wl 9wp 9xb;9uc 9zt a03 a4m;a4m;9zt;a2y a32 a3a a3c a59 a5b a5c;9sk 9ta;a3g a68;9tg;9uc 9zt a03 a0g;;9ui;;a3n;9sw 9uh;9su a3c a3g a5u;9wb 9x0 9x3 9zq;;9rj;;9sw 9u2 a5d;a45;9wq;9v7;9vd;;9s4 a68;a02;9u6 9zs a02;9wo;;;;;9tw 9u4 9uc 9ye 9yg a3r a4i a4n;9tr;9tw;a2s;a3h;;a3m;9tm a68;;a3h a5t a6b;a14 a19;;;9w3 a3s;a2s;9uv 9xr a3m a5n;9s4 9sx 9vp a3f a3g;a3l;a2g;a3g;9zt a0b a0e a0j;a3u;;9s4 9sx 9v6 9vg 9vp a3g;a59 a5b;a0c;a57;;;9ru;a0k;;9te 9tm 9tu a4e a54 a58 a5t;9tm 9u1;a3f a3g;9te;9w2 9zg a2l;9s2 9s6 9s8 9sc a2y a39 a3b;9yi a3n;9xh a4i;;;9s4;9ws 9wy a4r;9v1;9wi 9wm 9wr;a3m;9su 9tb a43 a53;9y8;a3g;9tn;a0t a17;a02;9yc;9rn;9rj 9ro 9sj a0n a2x a3u;9ya 9yb a3a a3v;a3x a42 a44;9zl a1j;a3p;9x3;9rn;a0l;9ui 9uj;a0l;9u5;9su 9t5 a3g a5d;9x7 9yo 9yy a14 a19 a1m a1o a5w;9z6;a0n;9sy 9yr 9yt 9z7 a5u;9yc;9rb 9sf;9z8 9za a4i;a47;9vk;9sw;a3l;;;;;9r9 9sw 9v3;a45;a10 a18 a1g;a04;9w7;9r9;a68;9ru 9sr 9ts 9tu 9u1 9u3 9wg 9zt a06 a0b a24 a3p;;9v3 9vx 9w8 9w9 a0u a10 a4r a66;9vx 9w8 9w9 a0u a10 a66;;;9s4 9su 9sx 9tb 9ui 9ur;9su 9tb 9ud 9uw;9s2 9s6 9s9 a2y a3a a3c;a10;9yr 9yt;9yt;a1g a5r;;9tp a24;9rr;9zo;9ye 9yg;9wa;9u4;a3f a3g;a4d;9x7;9u2;;;9u4 a0o;;;9vp 9vx 9vy 9w8;9vx 9vy;9s4 9sa a3f a3g;9zz a00 a0i;9ru 9s2 9s5 a3a a3c a3d;a4v;9tp 9tq 9tt 9u9;9zy;9zy a4z a51;;9r8;;9sk 9ta 9td 9yk;9s2 9s6 9s8 9sg 9sn 9y8 9z6 a2y a32 a35 a36 a3a a3c a3v a59;;a2o;a2y a39;;9tj;9tj;a66;9s2 9s5 a3c a3d a5u;9tp;9so a2s;a2s;9z1 a1r a1u a5j a5p a6e;9xm 9zu;9x9 9xm a3i;9yl 9yv a1m a1q;9ub;a46 a47;9u4;9u4 9ua a0o;9sc 9y8 9yb 9yl a0m a2d a2g a3v a5t a5w;9rb 9rd 9ux a68;9vd;9va;9yi;a63;a24 a25 a5y a61;a46;9ub;;;9s4 9tm 9u9 a52 a54 a58;9s4;9tl a17;9zg a2n;;;9tl 9xe 9xf 9xi a17;a3l;9wi 9wr;a68;;a3f;a69;a39;9z2;9ud 9uf 9ui 9ut 9w1 9w5 9we a4x;9rn a4v a4x a53;9yi a3n;9wa;9yw a46 a47;9rx a3c a3d;a4v a4x a53;9ze 9zp 9zr;9vv 9wu;9zg 9zk a2n;;;9uo a2o a5d a5q;a3g a5b a5c;9xq 9y1;9yw 9z1 a1r a1u a2a a4z a51;9s4 9su 9sx 9v9 9wo 9wu;9sb 9wg 9yt 9yw 9z1 9z3 9z5 9zi 9zr a0p a1w a22 a2a a3f a43 a46 a47 a4p;9x0 9x3 a1e;9v3 9w9;9wi 9wm 9wr;9z8 9za a4x;9xx;9r8;9r8;;9rl 9ue 9vm 9vq a0q a0x;a29;9vm;a0q a0x;9zk;;9y4;;9s4 a3f;;9wp;9sj 9uz a2v a2x;a3f;9rb 9rd 9ux;9wg;9zk;9w2;9tq;9tk 9xw 9xz 9zu a1y;9xo 9xq 9xs 9xz;9w9 9wc;;a2s;9rn;a3g;;;9wv a1y;9wk;9za;9rr 9ry 9uo 9vb 9vq 9ym 9yx a1k a1n a4t;a4t;a3f a3g;9sw;;9ym 9yx a1k a1n;9uq;a6b;9zk;9s4 9sa 9su 9ux a3g;9un;a46 a47;a24 a25 a5y a61;9vf;9tt a01 a0e a4q a56;a56;;9y8 9yb a0m a3v;;9ui 9uj 9we 9x7 9xp 9xt 9y0 a12 a3j a5j;9sw 9uh a39;a5w;a3p;9x0 9x3 9x6;a3f;9zc 9zq a66;;9ti;9ti;;9tf 9tg;a3h;9wd 9zz;a2d;;;a0u a10;9yx a1k a1n a4v a4z;a5z;;9r8;9v4 a34;a4e a4i;a3h;9xc 9xj 9xl 9y2 a3i;9rn;9zt a03 a0g;9rn 9s4;;9tu;9tn a54;9tn;9v4;;a2v;9za;;a15 a1g a47 a5r;a2v;9vk a46;9tp;a4k;9t8;9t5 a3g;9su 9t8 9tb;a3b a5a;9v3 9zs;9s4 9sx 9vg 9vp a3c a3f a3g;9zq;;a3g;9td a6f;9wp;9wa 9wd;;a3a a59 a5b a5c;9yc;9z4 a49;a3l;9tf 9tg;;;a6f;a3l;9tk;;9ug;a68;9z6 a2b a2i a2k;;a3f a3g;a4r;9ws;9zz;9v2;a4r;9x4 a0r a0y;;9tx a4d;9t6 a03 a5y a61;a04;9ui 9uj;9sx 9ui 9uj 9up 9ut 9v6 a3g;;;a5w;9t2 9t7;9t2 9t7;9sb 9wx 9yt 9yw 9z1 9z5 a1r a1u a22 a2a a43 a46 a47 a4p a63;a3g;;;9sz;9s4 9sz 9t3 9z8 a3g;9s4 a39 a3g;a69;9wq;;9xi;a12 a15 a18;;a3i;a0r a0y a3x;a44;a39 a3i;;9ze;;9x2 9x5;9x8 9xj 9xl;9zw a05;9za;9sh;9sc;9zg 9zk a2l;a55;a29;;a3u;a69;;a2g;a69;;;9uz;a2v a2x;a09;9uy;9tg;;;;9u9;9sq 9ss 9x2 9x5 a4j a5x a65;9sz 9z8 9za;9zm 9zx a13 a1b a1g a1i a2q;9tq 9tt 9vx 9vy 9w8 9x3 9x4 a3x;;a3g;a2v a2x;9w7;9yi a3j;9rh 9th a0r a0y;a5z;a3t;9ua 9w2 9xs 9zu;9zc a3w;9yq;9v1;;a3h a6b;;9zs a02;9v7 9zm a13;;9t2 a5h;9sz 9t2 9t7 9ze 9zr a04 a5h;9rj 9sn 9uq 9v3 9y5 a0n a3j a5u;9rb 9s2 9sg 9sl 9y5 9y8 9yb 9yq 9zd a2y a32 a35 a36 a3a a3c a3v a5u a6b;9zt a01 a0b a0j a0r a61;;a3f a3g a68;9s3 9u5 9v5 9zb 9zf a0s a0x a0z a1f a1x a23 a3t;;9t8 9ua a5y a66;9w2;9su a1m a1o;a2p;a47;9vs 9yw 9z1 a1r a1u a22 a2a a46 a47 a4d;a68;a52 a54 a58 a68;a4d;a3g;a4v a4x;9re;9re 9rf 9se 9sj 9zt 9zw a05 a07 a2v a2x a4a a4c a5u a6b;9w7;9s0 9wq 9wz 9xg;;;9r8;9yo 9yy a19 a1m a1o;a0b;9vp 9vx 9vy 9w8 a3g;9tb;a4t;9s4;;a3f;9rf a0u a10 a12 a15 a18 a1g a2p a3p a5o a5r;9x1 9ye 9yf 9yg;;a69;;a5h;a3f;9tg;9wf a4v;a02;9yy a1m a1o;9sz 9z8 9za;;9wf a4v;;9zo a3g;9td;a01 a0j;;9yg;9vj;9so a2s a2v a2x a3s a4a;;a08;9th;9vu;9tf 9th;a2o;a3b;a3b;9su 9t5 9tb a34;9x7 a0c;9x7 a0c;9wh;;9r9 9s4 9sx 9wo 9zc a3f a3g;9w3 a3s;9t8 9zt a03 a05 a0g;a39;9yf a1d;a1d a2q;9zx;a0h;a0y;a01 a0e a0j;;9ux;;a50;9s6 9s9 9sc 9ya a3a a5w a6c;a3m;a17;a2o;9rv 9s1;9wd;;a4g;a3i;a0t;a5o a6b;a2o;a39;9xo;9y4;9ug;9wk 9wv;a0k;a0k;9su 9uo 9vv 9y6 9ya 9z6 a12 a3j a3r a3u a43 a5j;9ya;9rb 9sf a6b;a4z;9uw 9w0 9wb 9x1;9w0 9x1;a1e;9rj 9ro;;9r8 9s7 a3b;9yw;a47;9zp a47;9zp;9s4 9sx a3g;9s4 a3g;9ya a35;9yw 9z1;;a3h;9ud 9uf 9ui 9uj 9w1 9we 9xt 9y0 a5k;9uf 9xt a5k;9uj;a47;9yw 9z1 a1u a46 a47;a5v;a5v;a5v;a6e;9sr a29;a2v a2x;a3l;a2v a2x;9s4 9sw;9sv 9zg a2l;9v3;9rx;9x0 9x3 9x6;;a6e;9v0 9yl 9yv 9yz a1q a1v;9yl 9yv 9yz a1q;9zt a03;a6e;9ym 9yx a1k a1n a2b a2f a2i a4z;9yx;9ym a1k;a2f;a5j a5k a5p;a3h;9wu;9xx;9tg;a04;a57;a4g;a2b a2f a2i a5j;9tb 9ud a3h a6b;9yl a06 a0m a1q;;a2f a2k;9vj;;a0a;9zs a0a;9ss 9zx;9s4 9ug a3g a55 a68;;;9s4 9v9 9vu 9w0 9wb 9wo 9x1;;a3i a5o a6b;9v8;9tx a3x a4d;;9rl 9sd 9um 9v7 9vb 9wj;9rl 9sd;a04;9u8 a0t a0v;9zs a0a;;9xw 9xz 9zu;;9s8 a2y a3c;a3m;a61;a0h;9yp 9yv 9yz a1a;9t8 9yc a18;;9sz 9t3 9z8 9za;9re 9sj a2v a2x a4a;9rf;a3a;9v0 9wp 9xb;9tf 9tg;a3o;a3h;9vs;9rj a4k;;;;9xy 9zw a05 a07;a39;9s2 9s5 9s6 9s8 9s9 9sc a2y a39;;a4g;a24 a4k;9w8 9xh a4i a4r;9wn 9wr;9xh a4i;;;;a2s;a2s;a2s;a2s;9yc;9v2;;9u4 9u6;9u8;9wi 9wr;9y0 a2b a2f;a3p;9us 9uv a0v a5n;9wp;;9sv 9ud 9uf 9up 9w1 9w5 9we 9xa 9xy;a68;9s4;9yq;9sb 9z1 a1w a22;9sb 9sn 9yw 9z1 a1w a22 a2a;9sg 9sh 9y8 9yq 9zd a2y a32 a35 a3v;9tj 9zo;9s4 9su a3f a3g;9xf a17;a6b;9yt 9zl a1j;9z6;a3m;a3o;a1t a1v;9v0;;9xi;9wp;9s4 9sz a3f a3g;a69;9v4;9yi;9ys;a4d;;9tx 9yi a4d;9rh 9sx 9ud 9uf 9ui 9uj 9up 9ut 9v6 9w5 a0r a0y a3g;9r9 9sh a3h;9sw;9ty;9s2 9s6 9sc 9y8 9ya 9yb 9yl a2d a3a a3c a3v a5w;9z4 a49;9ub;9ub;9tb a3h a6b;a24 a25;a45;a4q;9su 9tj;a03 a0g a56;9u4 9ws;;;9vv;a5d a5q;9wu;9s4 9ud 9uf 9ui a3f a3g a68;9vi 9vl 9w6 9z0 a1z a2e a2h a3z a4y;9x7 a5j a5p;9y9 9ze;9yh;9sh;9wh 9wn 9wr",
 "phrases": ";12 1 * my 97,2f 3j *;;;3d 2 * 82o;;;;;;;;;;;;;;;;;;;;;1s 2 * 7u6;;;;;;;;;;;;;;;;;;;;;;;;;;;3e 1 o *;;;;;;15 4 * vz 4r;;;;;;;35 g *;;;;;;;;35 g *;35 g *;;;2p 1 mj 767 768 769 * 76a,2p 1 mj 768 769 * 76a,2p 1 mj 767 769 * 76a,2p 1 mj 769 * 76a,2p 1 mj 767 768 * 76a,2p 1 mj 768 * 76a,2p 1 mj 767 * 76a,2p 1 mj * 76a;4u 1 *;35 2 *;35 2 *;;3r 1 * 78o;;3i 1 *;;;;;;;;;;;;;;;;;;;;;;;29 w *;29 w *;;;;39 w * an;4m 1 729 * 2ro hw 7nu,4m 1 729 * 2ro ru 7nu,4m 1 729 * z9 7nu,4m 1 729 * 7nu,4m 1 * z9 7ny uz b4 hw 7nz,11 w * ml,3a w * ml;1z 4 *;1z 4 *;;;;;;4n 1 gc * -4 7a5 -4 7a6;;2h 1 *;3a 1 * g5;;;;;;;;;4t 1 * 71j 71k;3p 3j *;;;1z 1s *;;;;;3i 4 *;;;;15 1 * uz,q 1 72n * uz 72k 72l;;;;;;43 g * 5af;;;;;;;;18 g *;;;;2a 1s * 9ra;;;15 4 *;30 8 * 4p2 4tc;;;;;;;;;;35 8 *;1o 8 * 8rm 8ve,1o 8 * 8rm bt;3i 4 *;43 1s * 6jb;4n 4 gm * -4 88l -4 88m;;;35 4 *,t 4 *,k 4 * -2 1;35 4 *,t 4 *;35 4 *,t 4 *;35 4 *,t 4 *;35 8 *,t 8 *;35 8 *,t 8 *;g 3j *;f 4 *;1x 4 * 88p 8bh;;10 3j *;2a 8 * 8j0;34 1 * je,34 4 * je,34 8 * je;4k 3j *,10 3j *;4k 3j *;;;;35 w *;3k 4 *;;3z 4 *;4k 3j *,10 3j *;48 1 * gs;;;16 1s * l5;3i 1 *;;;;;;;;;20 g *;;;r 1 *,4k 3j * 3y;4k 3j *;1z 1s *;;;;;;;;;;1x 2 * 7xf;;;3i 1 *;;;20 1s *;20 2 *;;;;;;47 4 *,47 8 *;;;;;;;;;;;;;;4c w *;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;3z 1s *;f 1 *;;10 3j *;10 3j *;10 3j *;10 3j *;10 3j *;10 3j *;;1z g *;;;18 g *;;;;;;;;;;1i 1 *;;;3z 3j *;;3z 3j *;3h w * my q8;;;;;;;;;;11 1 7bw *,12 1 1 1m *,12 1 0 7qd *;f 1 *,3w 1 *,4o 1 *;;4w w 9qo * 5yb;4w w 9qo * 5yb;;;;1d 1 *,r 1 *,4i 1 *,35 1 * 7c6 7i0,4v 1 *,48 1 *;;;;;;35 g *,35 1s *;;;;35 g *,35 1s *;;;;;1d 1 *;;1z 2 * q1,36 2 * 80o;;;;;;;;;3p 3j 3p *;;;;;;3h w *;;;11 g 96g *,11 1s 9xd *;;;;39 w *;;;;;;2e 1 *;4n 4 * hw -4 88l -4 88m;;;3i 1 *;20 g *;;;;;;;43 4 *;;;3h w *;;;;;;17 1 * 7cq -2 1;;;;;;;;2a 8 *;20 4 *;;35 8 *,t 8 *;;;;;;;3s 2 * ku,3s 2 * b2;;;;;1x 1 4j 2vb *;1z 4 *;35 8 *,t 8 *;t 8 *;43 1s *;;;;43 g *;;;43 g *;;35 g * 1,35 1s * 1,43 1s *;;;35 g * 1,35 1s * 1,43 1s *;43 1s *;;;43 g *,43 1s *;35 2 * 1;35 2 * 1;;;;;;;15 2 * 1m,z 2 5u * 9j 1,z 2 5u * 1;;;;10 3j *;;;;;;;;;;;1z 8 *;;;;;1d 1 *;;;4t g lr s7 *;;;;;;;;;;;43 w *;43 w *;43 w *;;;28 1 *;;3i 8 *;48 1 *;1j 8 * 4pb 8z9 8z8,1j 8 * 4pb 8z8,12 8 1 * 4pb 8zf;3i 4 *;1m g *;1m 1s *;;f 1 *;43 8 *;43 4 *;2k 4 *;t 4 *;16 1 *,4j 1 * 0 -2 7mg;35 8 *;;;;;;;;;;;;f 1 *,38 1 *;2e 3j * a6g;;15 4 *;;;;1k 4 *;2e 1 *;;;;1a 4 *;1a 4 *;;;;;;;1a 4 *;;;2e 3j *;2e 3j *;15 1 * uz;;;;;;;;;;;;;;;;1a 8 *;1a 8 *;1a 8 *;;;;;;;;;;;3r 1 *;3w 1 * 1f;g 3j *;4n 8 * 5e -4 8oe -4 8of;4n 2 * -4 7vk -4 7vl;20 1 2vb *,20 4 *;4r 3j p8 *;4t 1 * 71g 71h,4t 1 * 71h,1z 1 *;20 g *;;;;4w w * oj;;2e 3j *;;;;;;43 w *;43 w *;43 w *;1z 4 *;;20 g *;;;;;;35 g *;;;;35 g *;;;;;;;;;;;;;;35 w * 1,43 w *;43 w *;35 w * 1,43 w *;35 w * 1,43 w *;43 w *;;35 w * 1,43 w *;;15 1 * uz;;15 8 * zo;;;;;;;3i 1 *;;;;;2e 1 *;3f 1 *,49 1 2uy *,3f 2 *,l 2 *,3f 4 *,3f g *,3f w *,l w *,3f 1s *;;10 3j *;2h 1 *;;;4i 4 *;;m g * bb 92c,3r g c1 * 0 5hw sq lr,3r g c1 * 0 5hw 94i;;2h 2 *;;48 8 *;;;4t 4 * mi 49p;3h w 97 *;;;;;;;;;;;;;;;;;;1z 2 *;m g * bb 92c;;;;;;35 4 * -2 3ze;35 4 * -2 3ze;4n 4 * gm 88u 88v;2k w *;43 4 *;43 8 *;16 1 *;;;43 w *;43 g *;;43 g *;;43 1s *;43 w *;43 w *;43 1s *;43 g *;43 w *;;;;;;;;3i 1 *;2e 3j d9 *;3m 4 * ke,3m 4 * mg;10 3j *;4n 1s * 6s8 bh -4 9st -4 9w0;;;;;3b 8 0 *;;3m 8 *;;;3l 1 *,3l 2 *;4k 3j * kq;3m 2 *,3s 2 831 *,3s 2 832 * c1 833;4k 3j * ob;;1l 1 *,4k 3j * ex,4k 3j l0 *;4k 3j *;;;;4k 3j *;;;;3i 1 *;;;;2k 2 *;1 8 *;;2k 1s *,2a 1s * sy,2a 1s * -2 9r9;;2k 2 *;43 1 * 74w;3t 8 * -4 4jy;;2k 1s *;;4k 3j *;24 1 * m6 7c6 7iw,24 1 * m6 7iw;;;;;28 2 *,2k g *;g 1s *;2k 8 *;2k 8 *,20 g *;2k 4 *;2k 4 *;f 1 *,38 1 *;2k 1 *,2k g *;2k 4 *,2k 8 * ln;;;;2k w *,2a w * 6cb;2k 4 *;2k 1 *;;2k 1 *;;;2k 2 *;1z 8 *;;;;28 8 *;;;;18 1 * wk;1z 1 *;2k 1 lr *;;;;;;;3a w if *;4k 3j * kq;;;47 1 *,47 w *;;;4h 1 uz * 74q;;35 4 *;35 4 *;4v 1 *;3w 1 * 64;3b 4 * jf;;;2z 1 *;2z 1 *;;35 g *,35 w *,35 1s *;;;;;;18 g *;;;35 g *,35 1s *;;;;;35 w *;;;3q g *,35 1s *;35 w *;35 w *;;35 g *,35 1s *;;35 g *,35 1s *;35 1s *;35 g *;;35 2 *;35 2 *;;35 2 * 7s8,32 2 0 * 3i4;;f 2 *;2k 2 *,2a 4 * 83d,4t 4 * mi,h 4 * c1 1o9;;;;;;;;20 8 *;;n 1 * dv 73x 73y 73z,n 1 * dv 73y 73z,n 1 * dv 73x 73z,n 1 * dv 73z,16 1 *,1g 1 77p * dv 7do 7dp 7dq,1g 1 77p * dv 7dp 7dq,1g 1 77p * dv 7do 7dq,1g 1 77p * dv 7dq,2w 1 *,35 1 * 7hv,37 1 *,4v 1 *,29 1 yf * z9 dv wn m6 2vb,29 1 yf * z9 dv ut wn m6 2vb,29 1 yf * z9 dv 2tc 2vb,29 1 yf * dv wn m6 2vb,29 1 yf * dv ut wn m6 2vb,29 1 yf * dv 2tc 2vb,29 1 yf * z9 wn m6 2vb,29 1 yf * z9 ut wn m6 2vb,29 1 yf * z9 2tc 2vb,29 1 yf * wn m6 2vb,29 1 yf * ut wn m6 2vb,29 1 yf * 2tc 2vb,k 1 * ut -2 1,k 1 * -2 1;35 2 *;35 2 *;35 2 *;4k 3j *;4v 1 *;4k 3j *;;;1p 2 *;;x 1 *;;;11 1 * 9h,3a 1 * g5,12 1 1 * 9h,3b 1 my * 7qr,11 4 * 8a5,3a 4 * ws,12 4 1 * 99,12 4 0 * 99,12 4 1 * 8ip,3b 4 0 * 8iw;4k 3j * kq;20 8 *;4k 3j jf *;;;;0 1 73p *,0 4 *,3z 8 *,0 8 *,3z g *,3z w *,3z 1s *;;35 1s *;1l g *;3b 4 *;;;;;;35 g * 915,11 g * 5hw,32 g 0 * 58w,3a g * 5hw,11 1s * 6p7,17 1s 1 9y3 8dr * ao,32 1s 0 * 6hx,3a 1s * 6p7;l w *;2z 1 *;4r 3j *;;;;29 w *;29 w *;29 w *;29 w *;29 w *;29 2 *;;1j 8 * 8z9 8z8,1j 8 * 8z8;;;;;;48 1 * gs;;f 1 *;;;;;;1z w *;1z 2 *;1z w *,1z 1s *;;;3p 3j *;;;;;;3q w *;;;;;;;;;;3j 1s *;3j 1s *;;3j g *;3j g *;;;;;;;;;;;3o g *;3o g *;18 g *;;;;;;;;35 2 *;35 2 *;;;;;;3i 1 *;;;;;20 1s *;3m 1s *;;g 2 *,g 3j *;;3v w *;;21 1 *;3p 3j *;;;;;;;28 2 *;;;;4n 1 gc * 7al;43 8 *;35 8 * 1,43 8 *;35 4 * -2 3ze;1z w *,1z 1s *;;;;;41 3j *;41 3j *;28 1s *;43 1 * wk,43 1 * 2vb,35 1 * 7hy 7hz;43 8 *;35 8 * 1,43 8 *;28 w *;;21 1 * wh,4o 1 * wh 7og;30 1s c0 * 6s8,30 1s lr * 6s8;1z 2 *;1z 2 *;;1z 1 *;4t 2 * if mc,4t 2 * 7r8,1z 2 *,2a g * lr,1z g *;;;2e 1 *;28 g *,2a g * 8zv;;4k 3j *;47 4 * 8fu,47 8 * 8wf;;;1z 8 *;;;1z 8 *;;1z g *,1z w *;;;1z 1s *;;;4n 1s * -4 9st -4 9w0;;1l 8 *;3z 3j *;;;35 4 *,t 4 *;35 4 *,t 4 *;43 4 *;35 4 * 1,43 4 *;35 4 *,43 4 *;;;;;;;;;;;;;30 w 1m * 66p;;;;;;;;;;;;12 8 1 8q0 *,12 8 0 8q0 *;3z 8 *,0 8 *,47 8 *,2b g * 5sd w7 ny 9j 972 973,2b g * 5sd 974 972 973,2b g * 5sd 972 973,2b g * 5sd w7 ny 9j 972,2b g * 5sd 974 972,2b g * 5sd 972;;;;2e 1 * 25g;3p 3j *;;;2e 3j *;;15 1s * 9j,15 1s * q1,35 1s * 9j 9j 9sn,35 1s * q1 9j 9sn,35 1s * 9j 9sn,35 1s * q1 9sn;;;;10 3j *;30 1s c0 * 6s8;3i 1 *;;3r 1 78c * 78d 78e 78f,t 1 7i2 7oq * 24r;;;;4t g *;4t g *;15 1 2ck *,15 1 2hi *;;;29 2 1m * lv;;4i 1 * wh,48 1 * wh;4n 1s *;17 4 * 1 op 4ac;;35 1 * 7hw 7hx,35 1 * 7hw;;;;;35 g *,35 1s *;;;;;35 g *;;;;;35 1s *;;10 3j *;;;;;;;30 w 1m * 66p;;;;35 8 *;35 8 *;35 8 *;;3p 3j *;;;;1l g * 5so;1q 8 * 8w4 8ua;4t 2 sq * 3af;1z g *;;;2a 1 *;3m 8 *;1z 1 *;;;;;;4k 3j *,10 3j *;;;;;;;;;;;;32 4 0 * 3pq;;;;;4k 3j *;4r 3j xi gh *;35 w *;35 w *;;35 w *;35 w *;35 2 *;35 2 *;35 2 *;35 w *;;;;2e 3j *;4r 3j * gh;4r 3j *;;;3p 3j ue *;;;;;35 2 *;35 2 *;4o 1 ft *;;4o 1 *,f 4 *,4o 4 *;3x 4 * hw xw;;;32 8 0 * 4pb;3f 1s *;5 8 * 8ku -2;;;;;;4i 4 * -2 1n;;2e 1 * k4;10 3j vs *;1z 4 *;;2e 3j *;4k g k3 *,4k 1s k3 *;35 1 * 7ia 7ib;4r 3j *;4k 3j *;2e 3j *;;1z 8 *;4t 8 * 8j9;4k 3j * wc;4k 3j *;2e 3j * ru 3y;2e 3j *;2e 3j * 3y;2e 3j *;2e 3j *;1z 1 *;1z 1 *;;4t 4 * 83k;35 4 * 84z;4n 8 * 4nt 8oi 8oj e6 8ok;2e 1 * 3y,2e 1 *,4v 1 *;28 1 *;;3i 1 *;;;;;;;15 1 * 2uo,4t 1 gi * 71g 71h,4t 1 gi * 71h,q 1 * 72e -2 72f,1v 1 * 79h 79i 79j,1v 1 * 79h 79j,1v 1 * ev ut i4,24 1 0 7iy 2ur *,t 1 7i2 7oq *;;4n 4 * 9g i2;35 8 *,t 8 *,k 8 * ss -2 1,k 8 * -2 1;35 8 *,t 8 *;35 8 *,t 8 *;2e 1s *;;;4k 3j *;43 4 *;;21 4 * -2 mi,48 4 * -2 1;1z 4 *;28 4 *;;;;;1a 4 *,t 4 *;2d g * 1m 5tr ja 5me,2d g * 1m 5tr bv 5l4;;4i g *;;4l 2 * -2 1xc;4t 8 *;;;;43 2 *;3v w *;;;;;;1u 2 *;31 w * 98 lu;;;;1n 2 *;47 4 *;4o 4 *;;21 4 *;;f 2 *;3i 1s *;;;3k g 90r *,3k 1s 9s5 *;;;;27 4 *;27 8 *;;4t g *;4t g *;;;;;;3i w *;;3i g *;;3i 2 *;47 8 *;3k 8 *;43 w *;;3q 2 *;;;;;3i g *;2h 8 *;43 1s *;47 8 * 8wb;;48 8 *;3k 8 *;;3i 8 *;;7 w * 9p0 -2 9p1,7 w * -2 9p1,7 w 9p2 *,7 w * 1;7 w * 9p3 9p4;3i 8 *;;;4o 4 *,4o 8 *;;3i 2 *;;;;4i 2 *;3r g *;1h w 6bv *;;1v 1s 9vo 9vp i1 9vq -2 pc *,1v 1s 9vo 9vp 9vq -2 pc *;;4t 2 *;w 2 *,w w *;;;;;;;;b g *;;;;;;;;;4u w w8 6f6 *,1b w 9in * 9io;;;;;;;;3k 8 *;4o 8 *;3y 8 *;3k 8 *;20 8 *;20 8 *;20 8 *;;23 1 *;3w w *;;;;;7 2 * ny 80z -2 810,7 2 7zd c1 *,7 2 7zd *;;;i g *,i 1s *;g 2 7tq *;g g 92g *,2 g 196 * 9dn -2 9do -2 9dp,g w 9ib *,4w w 3y *,g 1s 9tp *,2 1s 17w * a3t -2 a3u -2 a3v;;;3k 8 *;4o 8 *;;;m 8 *;w 8 *;4o 4 *;f 2 *;16 g *;f 2 *;2h 4 *;3x 4 * 3j5 87j,3x 4 * 87j;;;3w 4 *;1a 8 *;;47 8 *;1a 4 *;1a 8 *;;4t 8 *;4t 8 *;47 4 *;;47 4 *;;;;3k 8 *;22 8 *;4u 8 *;;3y 8 * a5 4hy;;;4o 4 *,4o 8 *;4o 8 *;4o 4 *;;;4u 4 *;;;3q 2 *;3l 4 * 86k 3pl 8dg,3l 4 * 3pl 8dg;;;;4u 8 *;4o 8 *;;4t 1s *;;1b 1s 1m 6z9 mo q1 s7 *,1b 1s 1m 6z9 q1 s7 *;1p 2 15f *;1p 4 *;1p 4 *;;;;;;4u 2 * 1ss,3l 2 7yj 97 2xe * d1,3l 2 7yj 9j 392 * d1,3l 2 7yj 4m 38e 0 * d1,3l 2 7yj 7yl * d1,b g *,b 1s *;;43 w *;4i 1s *;43 1s *;;;20 g * 9j 5i1,20 g *;;3f 1s *;3f g *;3f 2 *,l 2 *,3f w *,l w *;;;3i 1s *;2n 2 * 9j 9j 3e3,2n 2 * 9j 821,2n 2 * 9j 3e3,2n 2 * 821;;3i 4 *,3i 8 *;3i g *;p 8 *;p 4 *;p 4 *,p 8 *;w 1s *;;3i w *;;3z g * 9j 564,3z g * 92p;3i w *;4e 1 * 7fc;4u 1 *;3i 1s *;3i 2 *;;16 g *,2w g *;;;3z 2 * 9j ig 2yh,3z 2 * 7tu,47 2 * 7r3 827,47 2 * -4 828 -4 829;47 w * 9pb 0 5z0;;;;;3g g *;;;;;;4e 4 *;;;16 g *,2w g *;;16 2 *,2w 2 *;;;;;;;;;;4u 2 *;4u 2 *;;;43 w *;3i g *;;;;;;;f g *,f 1s *;f 4 *;;;;;f 4 *;f g *;f w *;f 1s *;;;;;;;;;;2 1s a3s -2 a3p -2 a3q -2 * -2 pb 6vq,2 1s a3s -2 a3p -2 a3q -2 * -2 6t2 6vq,2 1s a3s -2 a3p -2 a3q -2 * -2 a3r,2 1s * a3t -2 a3u -2 a3v;3i 2 *,3i 4 *,3i g *,3i 1s *;3i 1s *;3i w *;3i 2 *,3i g *,3i w *,3i 1s *;3z g *;1w g *,1w 1s *;1b g 93v * 9j 5iq,1b g 93v * 93w,4u 1s 6l4 9j *,4u 1s w6 xe *,1b 1s 9um * 6h8;2h 4 *;;f w *;;;;23 1s *;23 1s *;23 2 *;23 2 *;38 4 *;;;;;;18 w 9gn *;x g *,x 1s *;x 2 *,x 4 *;;;;;;;;2c 2 *;;;;3v 2 *;;;;10 2 *;10 4 *;;;2 g s7 58u -2 9dj -2 9dk -2 * -2 5mk 5po,2 g s7 58u -2 9dj -2 9dk -2 * -2 9dl,2 g 9dm -2 9dj -2 9dk -2 * -2 5mk 5po,2 g 9dm -2 9dj -2 9dk -2 * -2 9dl,2 g * 9dn -2 9do -2 9dp;;38 4 *;;4u 1 *;11 4 *;2m 2 * 100;3v w *;3v 2 *;3v 2 *;;3v 2 *;;;;;;;4t g *,4t 1s *;4i 2 *;4i g *,4i w *,4i 1s *;4i 2 *;s g * 9j 9d4;;4e g *,4e 1s *;;;4t g *,4t 1s *;;;;;;2h g *;3v w *;2h 2 *;;;;;;;11 g *,11 1s *;;4t w *;;;;x 1s *;;;;;;3i 2 *;2 1s * -2 6jz;;;20 g * 5l6 9j 5i1,20 g * 9j 5i1;f 1 *;;;1q 4 *;;3t 4 *;;4o 4 *;1i 4 *;;21 4 *,21 8 *;3w 1 2ti *;;;;38 8 *;;4o 8 *;23 8 *;21 8 *;4o 8 *;4o 8 *;3k 8 *,4o 8 *;4o 8 *;3k 8 *;4i 8 *,48 8 *;;2z 8 *;3w 1 * uz 2uy;;w 8 *;;;r 2 *;;;;;;;;;;;f 2 *;;2h 1 *;;;;;;;1w g *,1w 1s *;2l g lr fk -2 *,2l g lr 5hm -2 *,2l g lr s7 5hn -2 *,2l g lr 5hn -2 *,2l g lr 5pj -2 *,2l g lr s7 5pj -2 *,2l g su 5l9 9j -2 *,2l g 5ob 9j -2 *,2l g su 5og -2 *,2l g su -2 *,22 g *,2l 1s l6 f4 -2 *,2l 1s l6 6p2 -2 *,2l 1s l6 s7 6nw -2 *,2l 1s l6 6nw -2 *,2l 1s l6 6vn -2 *,2l 1s l6 bh 6uf -2 *,2l 1s l6 6uf -2 *,2l 1s l6 6uf 9j -2 *,2l 1s se 6s0 9j -2 *,2l 1s se 6um -2 *,2l 1s 9va -2 *,22 1s *;22 2 *;4i 8 *;2c 2 *;;;;;;;;;w 8 *;3i 8 *;;;1a 8 *;;x g *;;3i 1s *;3i g *;4t 2 *;;4t g *;;2n w 157 * op;;3t w * 1oy,45 w * 9mo,45 w 9mp *;3t g * 9j 5f4,3t g * 9j 5gq,3t g * 1ox,3t g 996 997 5lm *,3t g 996 997 *,45 g * 9j 5f4,45 g * 9j 5gq,45 g * 9b8,45 g 9b9 *,45 g 9ba -2 *,3t 1s * pc 1mv,3t 1s * 9j 6mw,3t 1s * pc 6sx,3t 1s 9zl 9zm 6sb *,3t 1s 9zl 9zm *,45 1s * pc 6sx,45 1s * 9j 6mw,45 1s * a1i,45 1s a1i *,45 1s a1j -2 *;3t 2 * 97 33t,3t 2 * 97 337,3t 2 * 1p1,45 2 * 97 33t,45 2 * 97 337,45 2 * 1p1;f 2 *;;;;;;;;2u 1 *;1i 4 *,1i 8 *;;g g * 13i;;;;;43 1s *;4t 8 *;3p 8 *;3p 8 *;3p 8 *;;;;;;;2j 8 *;;;;;;;;4o 8 *;43 1s *;4p 1s 9sq *;4p w 9hx *;;x g *,x w *,x 1s *;1h w *;;x g *,x w *,x 1s *;l w 9pc *;;l 2 *;1i 8 *;4t 4 *;4t 2 *,4t g *,4t 1s *;4t w *;4t 2 *;4t g *,4t 1s *;21 8 *;3y 8 *;4i 8 *;47 8 *;38 8 *;;4t w *;3i 8 *;20 8 *;f 8 *,4o 8 *;3g g *,3g 1s * 1pn;;16 2 *,17 2 * 3ap 9j -2 1,17 2 * 4m 38e -2 1,17 2 * 1 -4 7wj;16 2 *;16 g *,17 g * k0 9j -2 1,17 g * 34 5kf -2 1,17 g * 97c -2 1,17 g * 1 -4 97d;;;16 1s *;;;1s 1s 9ud 9ue p *,1s 1s 9ud p *,1s 1s 9ud 9ue *,1s 1s 9ud *;1s 8 * 8mc;1s w 9ih 9ii p *,1s w 9ih p *,1s w 9ih 9ii *,1s w 9ih *;;;;29 4 3kb *;;4t 8 *;4u 8 *;1s 4 * 86v;2h 8 *;4e 4 *;38 8 *;1p 8 *;;;4o 8 *;4o 8 *;4o 8 *;;;11 w *,39 w *;;4t 1s *;v 2 *,v w *;;16 w *,17 w * 632 1m -2 1,17 w * ox an -2 1,17 w * 9ka -2 1,17 w * 1 -4 9kb,17 w * 9kc 98 5yg,17 w * 9kc 9kd;;3w 8 *;1p 8 *;1p 8 *;1p 8 *;4d 4 * 8eg ct 2y,4d 4 * 8eg 8eh;;3i g *;;;;11 2 *;27 4 *;3t 4 *;3t 4 *,45 4 *,27 4 *;21 8 *;3t 4 *;;4o 8 *;t 8 *;;;;46 8 8w9 *;;20 4 *;;;;;x 1s *;x g *;;x w *;;4t 1 *;;r w *;;3q 2 *,2u 2 *;;;;43 1s *;;;2h g *;4i g *;;;;4i 4 *,48 4 *;0 4 *,47 4 *;;1q w *;;1u w *;1b 1s 1m 6z9 mo q1 s7 *,1b 1s 1m 6z9 q1 s7 *;1b g 1m 5tr ja q1 s7 *;;;;;;21 4 *;21 8 *;;4o 4 *;b g *;b 1s *;4n 2 33g 3id * 1m ig 3cr -2 7vi,4n 2 33g 3id * 7vj -2 7vi,4n 2 3f0 3id * 1m ig 3cr -2 7vi,4n 2 3f0 3id * 7vj -2 7vi,3s 2 ku sq *;2j g * 1dw;;22 2 *,22 4 *,22 8 *;1h w * 9qz;4i g *;4i g *;4i 2 *,4i 4 *,48 4 *,4i w *,4i 1s *;4i 8 *,48 8 *;2h 1s *;;;23 w *;;23 g *;23 g *;23 2 *;;17 g su *;3i 2 *;39 2 *;23 1 *;23 2 *;1p 4 86i *;;1a 8 *;2k 8 *;3i 8 *;4u 8 *;;f 8 *;3i 8 *;;46 8 *;1a 4 *,t 4 *;x 4 *;3y 4 *;16 4 *,w 4 *;;10 8 *;;;;;48 4 * -4 gs;4o 4 *;4o 4 *;;46 8 *;;;;2w 1s *;;;;4o 4 *;4o 4 *;;;3i 1s *;;3x g 94e l1 *,3x g 94e *;;4o 8 *;3i g *;w g *;;;1u 2 *;;;;t 4 * -4 3ze;;;;;;2d 8 *;;;;;3p 4 *;4t 2 *;;3i 8 *;;;;;;;3q 2 *;2z 1s *;2z g *;;p 2 7vo ny *;;f 8 *,38 8 *;;;4t 4 *;4t 8 *;;f 8 *,4o 8 *;;;;2h 1 *,2h g *,2h w *,2h 1s *;10 2 30y *;;;;;;;;;2d g 5tr ij *,2d g 9j 5tr ij *,2d g 9j 5c6 *,2d g 948 *;2d 1s 6z9 46 *,2d 1s 9j 6z9 46 *,2d 1s 9j 6v5 *,2d 1s 6v5 *;;2d 2 3gq ip *,2d 2 9j 3gq *,2d 2 7ue *;;;;;;;4t 4 *;;;3t 8 *;;;;;;;;;;;;;;;27 4 *;17 4 * 8ad;4o 8 *;;4o 4 *;4o 8 *;4o 8 *;4o 4 *;4o 8 *;4o 4 *;4i 4 *;16 4 *,w 4 *;3y 4 *;;;4i 4 *;4t 4 *;;;;4e 2 * 7xq 7xr,4e 2 * 7xr,4e 2 * -2 7y9;4i 4 *,48 4 *;;;;3w 8 *,3w g *,3w w *,3w 1s *;;t 4 *;;16 g *,2w g *,16 1s *,2w 1s *;;;17 w * 9kg;17 1s * 9xv;16 w *,2w w *;;1l 2 *,2j 2 2wb 9j *;3u 8 *;;3u 8 *;;2z 8 *;;;;3l 2 * 7yu 7yv;44 2 * -4 0 7yi;;;;f 1 *,38 1 *;;;43 1s *;;;;;20 g *;;20 1s *;20 2 *;;;f 1 *,f 2 *;;3k 2 7ry -4 *;16 2 *,17 2 * im 36i 37x,2w 2 *;;;;;;20 8 *;3m 8 *;3m 8 *;;x 2 *;x 2 *;1h 2 *;;3l 4 *;3x 2 7uk 3ap q1 0 *,3x 2 7uk q1 0 *,3x 2 7uk 0 *;;;;;3x w 9iw 0 *;;;46 8 *;3i 2 *;;b g *;3i 2 *;;;;3w 1s *;3w w *;2w w *;;;;;;;;3t 2 33h *;;;;;;;;;3q 2 *;;;;;;;;;;4p g 91b *;3k 8 *,38 8 *;;;;;3w 1 *;;;;;11 2 *,39 2 *;;;;;4u 2 *,2h 2 *;;;;4i g *;4i 1s *;;16 1s *,w 1s *;;;;w 2 *;4i 2 *;;4v 8 *;16 g *,w g *;3j g 97s *;;;;;;3m g *;;;4u 1 *,2h 1 *;3v 2 *;3m 8 *;;3m 1s *;2d 2 * c1 37r,2d 2 * 37t;2d 2 * 9j 37r,2d 2 * c1 37r,2d 2 * 7ud;;3v 2 *,3v w *;3t g *,3t 1s *;3t 2 *;;;3t g *;3t g *,1q g z3 * -2 9e5,3t 1s *;3t 2 *,45 2 *,3t g *,45 g *,3t 1s *,45 1s *;3t g *,3t 1s *;3t 2 *;;4u g *,4u 1s *;;;;3k 8 *;;;;2h g *,2h 1s *;2u 1 *;4i w *;3t w *;4l 8 *;20 8 *;4l 4 *;3i 2 *;3t 1 *,45 1 *,27 1 *;;3v 2 *;2a 2 lw *,3k 2 34v 7r3 -2 *,3k 2 34v -2 *,35 2 lw *;3o 2 * 3ap 3g8,3o 2 * 7td;;;;3q 2 *,16 2 *,2w 2 *;2u 2 *;;;;3t 2 *;3t 2 *;3t 1 *;;;;3i 2 *;;;;;;;;;3k 8 *;3i g *,3i 1s *;;;3v 2 *;;3v w *;;;;;;;;4d 2 * im 2yi,4d 2 * ip 3fp,4d 2 * ig 3gh,2w g *;;27 8 *;27 4 *;3t 2 *;16 2 *;;;3v w *;3v w *;4i w *;16 w *,w w *;;;3t w *;3t w *,45 w *;;3v w *;;;3t w *;3i w *;3y 8 *;;;e 8 *;3q 2 *,16 2 *,2u 2 *;;;2w 1s *;4e w *;3v w *;4t 1 *,4t 4 *;x 2 *,x 4 *;x w *;;;1q 8 * 8w1 8w2;t 4 * -2 49p;3i 8 *;;3z 8 *;f 8 *,38 8 *;3k 8 *;3v w *;3y 1 *;3i w *;47 8 *;;4t w *;;;b g *;b 1s *;;;11 g *,11 1s *;;;;3z 1s *;4o 8 *;11 w *;;47 8 *;4o 8 *;4o 8 *;4o 8 *;4t 2 *;;;4t 4 *;47 4 *;;4o 8 *;;;;;;22 4 *;1l 2 *;;4t g *,2h g *;4t w *;;;1i 8 *;;;;;4o 8 *;47 8 0 * 8wb;4o 8 *;4i 4 *,48 4 *;;f 1 *;f 8 *,38 8 *;f 8 *,38 8 *;;43 1s *;f 2 *;;;4t g *;;4u 1 *;2h 2 *;;4t 2 *;4t 1s *;2h w *;;;11 8 *;f 8 *;1p g * 9j 5q4,1p g * 5q4,1p g * 9j 925,1p g * 925,1p g * 9j 926,1p g * 926;4o 8 *;;3k 8 *;38 8 *;38 8 *;;;4q 8 *;;f 1 *;;;e 4 *;p 8 *;;;1k 4 *;;;;;0 4 *;16 2 *;;;;;;3k 8 *;;;;;3f g *;2j 2 2wb 9j *;;;2j 8 *;;1l 2 *,2j 2 2wb 9j *;;;;;;;43 w *;;;;;;2j 8 *;;;4t w *;29 8 *;4o 8 *;t 8 *;;;29 4 *;;23 4 *;27 8 *;45 8 *,27 8 *;3t 8 *,27 8 *;;;3g g *,3g 1s *;f 1s *;f 2 *,f g *,f w *;;43 4 *;f 2 *;4t 2 *;;3w w *,3w 1s *;;;;;;4t 4 *;4t 8 *;16 4 *,17 4 * -2 1 -4 8aa,17 4 1 -4 8ab -2 *,16 8 *,17 8 * 8q7 -2 1,17 8 * -2 1 -4 8q8,17 8 1 -4 3d ua *,17 8 1 -4 pk ua *,17 8 1 -4 as 54p *,17 8 1 -4 pk 4zp *,17 8 1 -4 pk 54p *;4j 8 4sj *;29 4 *;;47 4 *;47 8 *;42 8 *;42 4 *;29 8 *;43 4 *;29 8 *;3k 8 *,4o 8 *;4o 8 *;;4i w *;3u 8 *;3t 8 *,45 8 *,27 8 *;3t 8 *,45 8 *,27 8 *;;;2w 2 *;1l 2 *;4o 8 *;43 4 *;4o 4 *;4o 8 *;2h 8 *;3k 8 *;4o 4 *;3t 4 *,45 4 *,27 4 *;4t g *;4t 2 *;4q 8 *;46 8 *;3w g *;;;1l 2 *;;;3k 8 *;4q 2 *;;3k 8 *;4o 4 *;4t 1s *;4t w *;;;f g *,f 1s *;;4i 4 *,t 4 *;4i 8 *;4o 8 *;;;t 8 *;;22 8 *;t 8 *;;f 4 *,38 4 *;4t 4 *;;3u 8 *;;4t 8 *;4o 8 *;;2i 8 8v0 -2 *;2i 8 *;2i 8 *;2i 8 *;11 4 *;3i 8 *;;;;2h 4 *;11 8 *;4l 4 *;48 8 * -4 bt;2j 8 * 8rd 8re;2j 8 *;4o 4 *;48 4 * -4 mi 8g8;1i 8 *;4o 8 *;4o 8 *;4o 4 *;4o 4 *,4o 8 *;4o 8 *;3k 8 *;;;;;0 1 * 7kv,h 1 75q 7li * 27i;3f 1 *;n 1 wn 2vb mx 74c *,n 1 wn 2vb mx *,g 1 75c * 75d,g 1 23d * 3h,g 1 4v 3h *,30 1 2rk *,30 1 * 2ia,2r 1 7cz 23d *,2r 1 7d0 2jq *,2r 1 7d4 2vb 7d2 *,2r 1 7d4 2vb *,2r 1 2vb 7d5 *,2r 1 * gs 2vb 2he,4e 1 2uy *,1o 1 2vb * hw 279,1o 1 2vb * hw 2tc,1o 1 2vb * 2uo 2lz,1o 1 2vb * 2uo 4w 2tc,1o 1 2vb * 7k7,1o 1 7k8 -4 7k9 2vb 7ka 7kb *,1o 1 7k8 -4 7k9 2vb 7kb *,1o 1 7k8 -4 7k9 2vb 7ka *,1o 1 7k8 -4 7k9 2vb *,1o 1 7kc 2vb 7cz 7kb *,1o 1 7kc 2vb 7cz *,1o 1 2tc 2vb 7kd 23d *,1o 1 2tc 2vb 7kd *,1o 1 2vb 7cz 7kb *,29 1 * 7kq,1 1 23d *,1 1 * z9,46 1 * 2ia,46 1 2ia m6 7le *,46 1 2ia m6 *,46 1 2ia *,t 1 7i2 7oq 2vb *;;;;;4n 1 24n * 79q 79r,4n 1 24n * 2vb 7aq;21 1 *;;;;;;;5 1 gs *;4u 1 * 2vb 2av,4u 1 * 23h 2cw,4u 1 * 75v,e 1 7p2 uz z9 * -2 0 7p0,e 1 7p2 uz z9 * -2 7p1,e 1 7p2 * -2 0 7p0,e 1 7p2 * -2 7p1,e 1 eg 238 *;;;;;;2j 1 7dy *,35 1 7ic 7id ut *;;3p 1 *;;;3q 1 *,2u 1 *,1c 1 *;43 1 * 2ur;1v 1 z9 793 * 23k pc 2on 794,1v 1 z9 793 * 23k 795 794,1v 1 z9 793 * 23k 796;;;;32 1 7d9 ut * 7da,4j 1 7mf ut *;2h 1 *;;3q 1 op *;;;3p 1 *;4t 1 * 71e,2m 1 * 5x b4;1k 1 *;;4o 1 *;;;1b 1 35 24r yv * 2uo 4w 76w,1b 1 35 24r yv * 76x 76w,1b 1 35 yv * yv 22g 2uo 4w 76w,1b 1 35 yv * yv 22g 76x 76w,1b 1 35 yv * 2uo 4w 76w,1b 1 35 yv * 76x 76w,3i 1 *,35 1 7i7 *;q 1 72q 72r ut *,3f 1 *,1b 1 35 * yv 22g 2uo 4w 76w,1b 1 35 * yv 22g 76x 76w,1b 1 35 * 2uo 4w 76w,1b 1 35 * 76x 76w,1b 1 35 * 2uo 4w 778,1b 1 35 * 42 778,1v 1 * 22k;;;1s 1 p *;;;3j 1 7cx 2uo *,4m 1 46 2px 46 -8 fi *,4m 1 7nb -8 fi *;;;4t 1 * 71l,4t 1 * 71m,35 1 * uz -2 7hr wk 1,35 1 * uz -2 7hr 1;;3p 1 2vi *;;;;3w 1 2uk z9 *;4o 1 *;;3q 1 *;;;;1b 1 * 774;4n 1 42 z9 * dv 2j1 2s3 2j1 2s3 7aa,4n 1 42 z9 * dv 2j1 2s3 7ab 7aa,4n 1 42 z9 * dv 7ac 2j1 2s3 7aa,4n 1 42 z9 * dv 7ac 7ab 7aa,4n 1 z9 * dv 2j1 2s3 2j1 2s3 7aa,4n 1 z9 * dv 2j1 2s3 7ab 7aa,4n 1 z9 * dv 7ac 2j1 2s3 7aa,4n 1 z9 * dv 7ac 7ab 7aa,4n 1 42 z9 * dv 2j1 2s3 7aa,4n 1 42 z9 * dv 7ac 7aa,4n 1 z9 * dv 2j1 2s3 7aa,4n 1 z9 * dv 7ac 7aa,29 1 2g2 2vb 7kl *;2k 1 *,2a 1 uz * 713,3r 1 78c ut 2hq 78d 78e uz *,3r 1 78c 2hq 78d 78e uz *,3r 1 78c ut 78d 78e uz *,3r 1 78c 78d 78e uz *;;;3o 1 eg hz *,3y 1 * m6 ut 24w,4j 1 eg 0 * -2 7mg,e 1 7p8 z9 eg *,e 1 z9 eg 7p9 *;3f 1 * 25h;3f 1 *;4i 1 2hk *,4i 1 * 2af 2p6,4i 1 * hw 0;3q 1 *;g 1 2vb * 75j,g 1 * 2he,g 1 2vb *,3z 1 j8 gs dv 2vb *,3z 1 * 75u,30 1 76e *,1 1 * 24w,4w 1 * 3y;;4h 1 uz *;;;;;1v 1 z9 793 * 795 794,1v 1 z9 793 * 796,1v 1 2vb 797 fi * 798,1v 1 2vb 797 2ck * 798,1v 1 z9 x1 * 79g 774,1v 1 z9 x1 * 774,1v 1 79k fi *,4n 1 79q 79v fi * 79t,4n 1 79q 79v 2ck * 79t,35 1 7hg fi * 7hh;2a 1 *,5 1 * 73m 73n,5 1 * 73o,26 1 * 73p 74g,3x 1 * hz hw v3 2eu,3x 1 * hz ru v3 2eu,3x 1 * i0 v3 2eu,4m 1 * yf 5x -2 j8 gs -2 7n7,4m 1 * yf 5x -2 7n8 -2 7n7,4m 1 * 7n9 -2 j8 gs -2 7n7,4m 1 * 7n9 -2 7n8 -2 7n7;5 1 *;;;;4u 1 *;9 1 * 0 3h 0 2va m6 31,9 1 * 0 3h 0 2va ma,17 1 28z * 1 7cn,2i 1 2h7 ut 7k6 *,2i 1 2h7 7k6 *;4t 1 *;;;4o 1 *;;;;;;;16 1 *,3q 1 *,1c 1 *;t 1 * ut m6,t 1 * ut;4u 1 *;;;;;m 1 * 2pb;;2z 1 *;;22 1 *;3w 1 * 764;;;;3l 1 * 7c9 mx 7h8 3h,3l 1 * 7c9 7h8 3h;;;4f 1 *;4q 1 2re *;;f 1 *;;;;3f 1 *;;2k 1 *,2a 1 * -2 712;2k 1 *;20 1 gg *,1 1 * 3h ut ow,1 1 * 3h ow,0 1 * 3h ut ow,0 1 * 3h ow,2y 1 2vb gg * 2uo 4w 2ur ut,2y 1 2vb gg * 2uo 4w 7m6,2y 1 2vb gg * 2hc 4w 2ur ut,2y 1 2vb gg * 2hc 4w 7m6,2y 1 2vb gg * 7m7 2ur ut,2y 1 2vb gg * 7m7 7m6;;;1i 1 *;1l 1 *,4d 1 * mt 7jk 7jl,4d 1 * mt 7jl,t 1 * 3y m6,t 1 * 3y,34 1 * 3y,2g 1 7q4 ut * 7q5 7q6,2g 1 7q4 ut * 7q6;34 1 *;u 1 * ru 7dn;;;1d 1 * 2h1,3k 1 * 2h1;;;;;3f 1 *,20 1 23w *;u 1 * 7dn;17 1 2fg * 2dj;;18 1 2bh m6 *,3e 1 7qp 42 *;;3i 1 *;g 1 2ty *,u 1 bh *;g 1 2ty *,u 1 *;f 1 *,38 1 *;;;;;;;3f 1 *;;;3j 1 7cu ms * 7cv,3t 1 7ef 7eh uz *,3t 1 7ef uz *,3q 1 *,4f 1 *;4e 1 * ut 7fu;;;;3z 1 ow *,47 1 ut *,34 1 7pm 7pn pw *,34 1 7pm pw *,34 1 pw * gs ms,34 1 pw * gs 2rv,34 1 pw * 7pp;10 1 *;10 1 *;;4g 1 7mo ut 7mp m7 2il uz 7c6 7mq * 2k8,4g 1 7mo ut 7mp m7 7ms 7c6 7mq * 2k8,4g 1 7mo 7mt m7 2il uz 7c6 7mq * 2k8,4g 1 7mo 7mt m7 7ms 7c6 7mq * 2k8,4g 1 7mo m7 2il uz 7c6 7mq * 2k8,4g 1 7mo m7 7ms 7c6 7mq * 2k8,4g 1 7mo ut 7mp 2il uz 7c6 7mq * 2k8,4g 1 7mo ut 7mp 7ms 7c6 7mq * 2k8,4g 1 7mo 7mt 2il uz 7c6 7mq * 2k8,4g 1 7mo 7mt 7ms 7c6 7mq * 2k8,4g 1 7mo 2il uz 7c6 7mq * 2k8,4g 1 7mo 7ms 7c6 7mq * 2k8,4g 1 7mo ut 7mp m7 2il uz 7mq * 2k8,4g 1 7mo ut 7mp m7 7ms 7mq * 2k8,4g 1 7mo 7mt m7 2il uz 7mq * 2k8,4g 1 7mo 7mt m7 7ms 7mq * 2k8,4g 1 7mo m7 2il uz 7mq * 2k8,4g 1 7mo m7 7ms 7mq * 2k8,4g 1 7mo ut 7mp 2il uz 7mq * 2k8,4g 1 7mo ut 7mp 7ms 7mq * 2k8,4g 1 7mo 7mt 2il uz 7mq * 2k8,4g 1 7mo 7mt 7ms 7mq * 2k8,4g 1 7mo 2il uz 7mq * 2k8,4g 1 7mo 7ms 7mq * 2k8,4g 1 7mo ut 7mp m7 2il uz 7c6 * 2k8,4g 1 7mo ut 7mp m7 7ms 7c6 * 2k8,4g 1 7mo 7mt m7 2il uz 7c6 * 2k8,4g 1 7mo 7mt m7 7ms 7c6 * 2k8,4g 1 7mo m7 2il uz 7c6 * 2k8,4g 1 7mo m7 7ms 7c6 * 2k8,4g 1 7mo ut 7mp 2il uz 7c6 * 2k8,4g 1 7mo ut 7mp 7ms 7c6 * 2k8,4g 1 7mo 7mt 2il uz 7c6 * 2k8,4g 1 7mo 7mt 7ms 7c6 * 2k8,4g 1 7mo 2il uz 7c6 * 2k8,4g 1 7mo 7ms 7c6 * 2k8,4g 1 7mo ut 7mp m7 2il uz * 2k8,4g 1 7mo ut 7mp m7 7ms * 2k8,4g 1 7mo 7mt m7 2il uz * 2k8,4g 1 7mo 7mt m7 7ms * 2k8,4g 1 7mo m7 2il uz * 2k8,4g 1 7mo m7 7ms * 2k8,4g 1 7mo ut 7mp 2il uz * 2k8,4g 1 7mo ut 7mp 7ms * 2k8,4g 1 7mo 7mt 2il uz * 2k8,4g 1 7mo 7mt 7ms * 2k8,4g 1 7mo 2il uz * 2k8,4g 1 7mo 7ms * 2k8,4g 1 7mv 7mu 2uo *;;4e 1 * 2id;;;16 1 *,32 1 0 * 7de 72c 7df,2w 1 *,3q 1 *;;;29 1 7kh ms * uz wn,29 1 7kh ms * 7ki;38 1 *;4e 1 ut sk hw *,46 1 * 7lj 2ts 2d9 gs 2vb 2he,46 1 * 7lj 2ts 2d9 7lk,46 1 * 7lj 7ll gs 2vb 2he,46 1 * 7lj 7ll 7lk,46 1 * 2ts 2d9 gs 2vb 2he,46 1 * 2ts 2d9 7lk,46 1 * 7ll gs 2vb 2he,46 1 * 7ll 7lk,4m 1 46 2px 46 -8 * 2jc,4m 1 7nb -8 * 2jc,e 1 2bz 238 uz z9 mc * m6 -2 0 7p0,e 1 2bz 238 uz z9 mc * m6 -2 7p1,e 1 7p2 uz z9 mc * m6 -2 0 7p0,e 1 7p2 uz z9 mc * m6 -2 7p1,e 1 2bz 238 mc * m6 -2 0 7p0,e 1 2bz 238 mc * m6 -2 7p1,e 1 7p2 mc * m6 -2 0 7p0,e 1 7p2 mc * m6 -2 7p1;2h 1 *;;;4u 1 * 2i1;;f 1 *,38 1 *;;1v 1 * z9,1v 1 * 2vb;;2z 1 *;;;3i 1 *;1i 1 *;3i 1 *;3f 1 *,1b 1 * 2uv 0 2d2,2l 1 * 2uo 4w 78y 2db,2l 1 * hw 78y 2db,2l 1 * 78y 2db,2l 1 lr * 2hi,4o 1 7oj *;;;;;;x 1 *;;18 1 lr * uz,t 1 * 7ov 1,t 1 * 1;;;;2d 1 77c uz 77d * m6,2d 1 77c uz 77d * gs;;3f 1 *,f 1 * 2ak;;0 1 *;3z 1 * 2ob,3z 1 * 2n2,8 1 fi uz 4w *,8 1 2ck uz 4w *,8 1 2hi uz 4w *,8 1 2hc 4w *;4t 1 *,f 1 * 2m3;10 1 * 2u5;;;2h 1 *;3t 1 7ef 7eh uz *,3t 1 7ef uz *,3q 1 *,4f 1 *,46 1 23j 1m * -2 7lb -2 7lc,46 1 7lg 1m * m6 7lh 7li,46 1 7lg 1m * m6 7li;;2b 1 7bu *,11 1 *,17 1 7ct *,12 1 1 *,12 1 7ct *;;;;;1 1 * 24w,h 1 * 24w 7mm 73p ow,h 1 * 24w 73p ow,h 1 * 24w 7mm ow,h 1 * 24w ow;24 1 21m * 7c6 7iw,24 1 21m * 7iw;;;;;;;;g 1 286 * 75i,1l 1 *,4i 1 2av *,37 1 *,4v 1 *,4j 1 7mf 2vb *,e 1 z9 eg 2vb * 238;1i 1 *;;3p 1 3p *;;;;;;47 1 me 2s3 * 7lm,47 1 7ln * 7lm,47 1 0 * 75h,47 1 sv *;;;;;f 1 *,4a 1 * 3h,4a 1 *;3l 1 * 7gt z9 24e,3l 1 * 7gt 7gu;;;3f 1 *,2y 1 2vb 2ih * 2uo 4w 2ur ut,2y 1 2vb 2ih * 2uo 4w gs 2nz,2y 1 2vb 2ih * 2uo 4w 7m6,2y 1 2vb 2ih * 2hc 4w 2ur ut,2y 1 2vb 2ih * 2hc 4w gs 2nz,2y 1 2vb 2ih * 2hc 4w 7m6,2y 1 2vb 2ih * 7m7 2ur ut,2y 1 2vb 2ih * 7m7 gs 2nz,2y 1 2vb 2ih * 7m7 7m6;;2k 1 *;;1l 1 *;;4u 1 *,4f 1 *;2k 1 *,2a 1 * 70z;;;;3f 1 *;;;3l 1 *;21 1 *;4d 1 * mt 7jk 7jl,4d 1 * mt 7jl;;;;;q 1 72q 72r * 24r,2b 1 7bu * 9h,3a 1 * 2d2,3c 1 1 dv * 7mx,3c 1 dv * 7mx,12 1 1 *;16 1 *,17 1 * 1 7cn,2w 1 *;;;;u 1 *;;;;3w 1 * uz 2uy;;3r 1 789 uz 2rv * 4j 2i5,3r 1 789 uz 2rv * 2no m1,3r 1 789 uz 2rv * 2uv 0 2d2,3r 1 789 uz 2rv * 2uv 0 g6,3r 1 789 uz 2rv * gs ut 2hq 0 2d2,3r 1 789 uz 2rv * 78a;;;4t 1 2lw *,3w 1 pc *;;;;;;f 1 * 74s,4a 1 * 7pf;;;2o 1 *;;;3f 1 *,1g 1 2uy *;;;;;1b 1 * 760 2uo 4w 76z,1b 1 * 760 hw 76z,2b 1 7bu * 9h,17 1 7co -2 1 -4 * 9h,3a 1 * 2d2,3c 1 1 dv * 7mx,3c 1 dv * 7mx,12 1 1 * 9h;;11 1 *;1b 1 dv * yv 779;;;38 1 *;38 1 *;2a 1 *;2h 1 *;2o 1 *;38 1 *;;;4l 1 * dv;;;1i 1 *;;;;4t 1 * 71o;;4u 1 *;;;;1d 1 *;2a 1 * 2bh;;3f 1 *;43 1 * gs;;;;17 1 * 2bi;;;4u 1 mc 73p * 9h,4u 1 2vb * 9h,e 1 2ur 73p * ob 2pm,e 1 2ur 73p * 7p3;;;4t 1 qx *;;;3f 1 *;42 1 *;4h 1 uz ut * 74q;;;;;3w 1 * gc;;2i 1 * 7jz 7k0;;;;;4t 1 *;4t 1 *;2a 1 * m6 715,2a 1 * 716,18 1 dv *;;1i 1 *;;4n 1 2vb * 2bs,3n 1 2m7 1m *,34 1 * 3h 2ag,1j 1 7pz 7c9 * -2 7q0,1j 1 7pz * -2 7q0;;5 1 wh *,m 1 * 3h 238,m 1 * 3h 2lx,m 1 * 754 238;;;1l 1 *,4i 1 2c *,4i 1 mx *,4v 1 *,38 1 * 7pe;;;;4t 1 * 29c;;1p 1 * 74n,1g 1 * 24w;;;3r 1 2uo 4w * uz -2 78l 78m,3r 1 hw * uz -2 78l 78m,e 1 * 238 uz z9 4j ut c6 m6 -2 0 7p0,e 1 * 238 uz z9 4j ut c6 m6 -2 7p1,e 1 * 238 uz z9 21m -2 0 7p0,e 1 * 238 uz z9 21m -2 7p1,e 1 * 238 4j ut c6 m6 -2 0 7p0,e 1 * 238 4j ut c6 m6 -2 7p1,e 1 * 238 21m -2 0 7p0,e 1 * 238 21m -2 7p1;;;;;2z 1 *;4e 1 7f2 7f3 * 2g7,4e 1 7f2 * 2g7;20 1 * 2ed gg;;3q 1 *;1c 1 *;;;1s 1 * 2qs gs,1s 1 * 76j,1s 1 76k 729 76l 2jm *,1s 1 76k 76l 2jm *,1s 1 76k 729 2jm *,1s 1 76k 2jm *,1s 1 76k 729 76l *,1s 1 76k 76l *,1s 1 76k 729 *,1s 1 76k *,1s 1 * z9 76n 76o,1s 1 yf * -2 76p;4u 1 *,38 1 *;;;;;;;;f 1 *,38 1 *;;;3f 1 * 25h;;;;4e 1 * 7fv uz 7fw,4e 1 * 7fv 7fw;;;;q 1 lh * 2ck uz 72k 72l,q 1 lh * 42 uz 72k 72l,q 1 lh * 2hi uz 72k 72l,q 1 lh * 72m 72k 72l,q 1 lh * 72k 72l,1v 1 z9 42 m1 *;m 1 * 73p 753,m 1 * 753,3w 1 * 1m;1k 1 2bm *,1k 1 4j *,1x 1 2bm *,1x 1 4j *,3u 1 * 7et 7eu;;;3f 1 *;3r 1 789 uz wk 2uv 0 *,3r 1 789 uz k4 2uv 0 *,3r 1 789 uz 2rv 2uv 0 *,3r 1 789 78b 2uv 0 *,3r 1 789 2uv 0 *,11 1 7bw *,3q 1 op *,3q 1 3g *,3a 1 op *,3a 1 3g *;11 1 *,3q 1 *,3a 1 *;3f 1 *;;;3r 1 * wh;20 1 * 2ix,4r 1 * 2tn 5t 2ts,2y 1 2vb * 24w 2uo 4w 2ur ut,2y 1 2vb * 24w 2uo 4w 7m6,2y 1 2vb * 24w 2hc 4w 2ur ut,2y 1 2vb * 24w 2hc 4w 7m6,2y 1 2vb * 24w 7m7 2ur ut,2y 1 2vb * 24w 7m7 7m6;46 1 7lf *;x 1 *;;;3w 1 *;4t 1 *;4t 1 *;4n 1 * 5t 79q 79r;3i 1 *;;16 1 *;;;;;;3f 1 *;;;;;;;3q 1 *,21 1 *;1b 1 * 777,2e 1 * 1km;;;;3f 1 *;3r 1 789 2vb * 4j 2i5,3r 1 789 2vb * 2uw 27p,3r 1 789 2vb * 2no m1,3r 1 789 2vb * 2uv 0 2d2,3r 1 789 2vb * 2uv 0 g6,3r 1 789 2vb * gs ut 2hq 0 2d2,3r 1 789 2vb * 78a,4n 1 42 z9 2qg * gs 2j1 2s3 2j1 2s3 7aa,4n 1 42 z9 2qg * gs 2j1 2s3 7ab 7aa,4n 1 42 z9 2qg * gs 7ac 2j1 2s3 7aa,4n 1 42 z9 2qg * gs 7ac 7ab 7aa,4n 1 z9 2qg * gs 2j1 2s3 2j1 2s3 7aa,4n 1 z9 2qg * gs 2j1 2s3 7ab 7aa,4n 1 z9 2qg * gs 7ac 2j1 2s3 7aa,4n 1 z9 2qg * gs 7ac 7ab 7aa,4n 1 42 z9 * gs 2j1 2s3 2j1 2s3 7aa,4n 1 42 z9 * gs 2j1 2s3 7ab 7aa,4n 1 42 z9 * gs 7ac 2j1 2s3 7aa,4n 1 42 z9 * gs 7ac 7ab 7aa,4n 1 z9 * gs 2j1 2s3 2j1 2s3 7aa,4n 1 z9 * gs 2j1 2s3 7ab 7aa,4n 1 z9 * gs 7ac 2j1 2s3 7aa,4n 1 z9 * gs 7ac 7ab 7aa,4n 1 42 z9 2qg * gs 2j1 2s3 7aa,4n 1 42 z9 2qg * gs 7ac 7aa,4n 1 z9 2qg * gs 2j1 2s3 7aa,4n 1 z9 2qg * gs 7ac 7aa,4n 1 42 z9 * gs 2j1 2s3 7aa,4n 1 42 z9 * gs 7ac 7aa,4n 1 z9 * gs 2j1 2s3 7aa,4n 1 z9 * gs 7ac 7aa;;;3f 1 *,3w 1 4j ut *,3w 1 4j *,3w 1 uz ut *,3w 1 uz *,2l 1 78p 78q 2ac uz 2ac *,2l 1 78p 78q 78r *,2l 1 78p 2ac uz 2ac *,2l 1 78p 78r *,2l 1 78p 78q *,2l 1 78p *,2l 1 * 729 m0 78v,2l 1 * m0 78v,2l 1 78s 78w 78x *,2l 1 2rt 2uo 4w lr *,2l 1 2rt hw lr *,22 1 *,p 1 2rm 23g 7az *,p 1 25g 23g 7az *,p 1 7b0 7az *,p 1 2rm 23g *,p 1 25g 23g *,p 1 7b0 *,p 1 * 2uo 4w 24y mt 7b1 7b2 bh 2g1,p 1 * 2uo 4w 24y mt 7b1 7b2 2dx 2gn,p 1 * 2uo 4w 24y mt 7b1 7b2 7b3,p 1 * 2uo 4w 2r8 2k1 7b1 7b2 bh 2g1,p 1 * 2uo 4w 2r8 2k1 7b1 7b2 2dx 2gn,p 1 * 2uo 4w 2r8 2k1 7b1 7b2 7b3,p 1 * 2uo 4w 7b4 7b1 7b2 bh 2g1,p 1 * 2uo 4w 7b4 7b1 7b2 2dx 2gn,p 1 * 2uo 4w 7b4 7b1 7b2 7b3,p 1 * 729 24y mt 7b1 7b2 bh 2g1,p 1 * 729 24y mt 7b1 7b2 2dx 2gn,p 1 * 729 24y mt 7b1 7b2 7b3,p 1 * 729 2r8 2k1 7b1 7b2 bh 2g1,p 1 * 729 2r8 2k1 7b1 7b2 2dx 2gn,p 1 * 729 2r8 2k1 7b1 7b2 7b3,p 1 * 729 7b4 7b1 7b2 bh 2g1,p 1 * 729 7b4 7b1 7b2 2dx 2gn,p 1 * 729 7b4 7b1 7b2 7b3,p 1 * 24y mt 7b1 7b2 bh 2g1,p 1 * 24y mt 7b1 7b2 2dx 2gn,p 1 * 24y mt 7b1 7b2 7b3,p 1 * 2r8 2k1 7b1 7b2 bh 2g1,p 1 * 2r8 2k1 7b1 7b2 2dx 2gn,p 1 * 2r8 2k1 7b1 7b2 7b3,p 1 * 7b4 7b1 7b2 bh 2g1,p 1 * 7b4 7b1 7b2 2dx 2gn,p 1 * 7b4 7b1 7b2 7b3,p 1 * 2uo 4w 7b1 7b2 bh 2g1,p 1 * 2uo 4w 7b1 7b2 2dx 2gn,p 1 * 2uo 4w 7b1 7b2 7b3,p 1 * 729 7b1 7b2 bh 2g1,p 1 * 729 7b1 7b2 2dx 2gn,p 1 * 729 7b1 7b2 7b3,p 1 * 7b1 7b2 bh 2g1,p 1 * 7b1 7b2 2dx 2gn,p 1 * 7b1 7b2 7b3,p 1 * 2uo 4w 24y mt 7b2 bh 2g1,p 1 * 2uo 4w 24y mt 7b2 2dx 2gn,p 1 * 2uo 4w 24y mt 7b2 7b3,p 1 * 2uo 4w 2r8 2k1 7b2 bh 2g1,p 1 * 2uo 4w 2r8 2k1 7b2 2dx 2gn,p 1 * 2uo 4w 2r8 2k1 7b2 7b3,p 1 * 2uo 4w 7b4 7b2 bh 2g1,p 1 * 2uo 4w 7b4 7b2 2dx 2gn,p 1 * 2uo 4w 7b4 7b2 7b3,p 1 * 729 24y mt 7b2 bh 2g1,p 1 * 729 24y mt 7b2 2dx 2gn,p 1 * 729 24y mt 7b2 7b3,p 1 * 729 2r8 2k1 7b2 bh 2g1,p 1 * 729 2r8 2k1 7b2 2dx 2gn,p 1 * 729 2r8 2k1 7b2 7b3,p 1 * 729 7b4 7b2 bh 2g1,p 1 * 729 7b4 7b2 2dx 2gn,p 1 * 729 7b4 7b2 7b3,p 1 * 24y mt 7b2 bh 2g1,p 1 * 24y mt 7b2 2dx 2gn,p 1 * 24y mt 7b2 7b3,p 1 * 2r8 2k1 7b2 bh 2g1,p 1 * 2r8 2k1 7b2 2dx 2gn,p 1 * 2r8 2k1 7b2 7b3,p 1 * 7b4 7b2 bh 2g1,p 1 * 7b4 7b2 2dx 2gn,p 1 * 7b4 7b2 7b3,p 1 * 2uo 4w 7b2 bh 2g1,p 1 * 2uo 4w 7b2 2dx 2gn,p 1 * 2uo 4w 7b2 7b3,p 1 * 729 7b2 bh 2g1,p 1 * 729 7b2 2dx 2gn,p 1 * 729 7b2 7b3,p 1 * 7b2 bh 2g1,p 1 * 7b2 2dx 2gn,p 1 * 7b2 7b3,p 1 228 7b8 * 2lh 5t 299,p 1 228 7b8 * 2lh 5t 2rm,p 1 228 7b8 * 2lh 5t 25g,p 1 228 7b8 * 2lh xg 299,p 1 228 7b8 * 2lh xg 2rm,p 1 228 7b8 * 2lh xg 25g,p 1 228 7b8 * 2lh gs 2rv 25g,p 1 228 7b8 * 2lh 23p,p 1 7b9 2gn *,p 1 * 25g,p 1 25g *,p 1 * 2r8 2k1 -2 gs 2v6,p 1 * 2r8 2k1 -2 mc 2c5,p 1 * 2r8 2k1 -2 2il 2up,p 1 * 2r8 2k1 -2 2v7,p 1 * hw 2cq -2 gs 2v6,p 1 * hw 2cq -2 mc 2c5,p 1 * hw 2cq -2 2il 2up,p 1 * hw 2cq -2 2v7,p 1 * 7bb -2 gs 2v6,p 1 * 7bb -2 mc 2c5,p 1 * 7bb -2 2il 2up,p 1 * 7bb -2 2v7,p 1 * 42 2cq mc 7bc,p 1 * 2cq mc 7bc,p 1 * 42 mc 7bc,p 1 * mc 7bc,p 1 * -2 gs 2v6,4l 1 * 71v;;;;17 1 * 0 -2 eg 0,4i 1 *,48 1 *;35 1 * uz -2 7hn 7ho 7hp,35 1 * uz -2 7hn 7hp,23 1 *;3q 1 *;;r 1 * z9,r 1 * uz z9;2z 1 *;;;;4u 1 2i5 z9 *,4o 1 * dj;;2a 1 m0 *,1q 1 * 2oq hz;3r 1 78c ut 78d 78e uz *,3r 1 78c 78d 78e uz *;;15 1 *;27 1 qb *;;;;;3x 1 * 784;;2a 1 m0 * 2rn,2a 1 lr * 2rn;2h 1 *;;4o 1 bh * 7o6;;44 1 7ga 7gb 7gc 7gd 4j * 7ge m6 2vb 7gf 7gg,44 1 7ga 7gc 7gd 4j * 7ge m6 2vb 7gf 7gg,44 1 7ga 7gb 7gd 4j * 7ge m6 2vb 7gf 7gg,44 1 7ga 7gd 4j * 7ge m6 2vb 7gf 7gg,44 1 7ga 7gb 7gc 7gd 4j * 7ge 7gf 7gg,44 1 7ga 7gc 7gd 4j * 7ge 7gf 7gg,44 1 7ga 7gb 7gd 4j * 7ge 7gf 7gg,44 1 7ga 7gd 4j * 7ge 7gf 7gg,44 1 7ga 7gb 7gc 7gd 4j * 7ge m6 2vb 7gg,44 1 7ga 7gc 7gd 4j * 7ge m6 2vb 7gg,44 1 7ga 7gb 7gd 4j * 7ge m6 2vb 7gg,44 1 7ga 7gd 4j * 7ge m6 2vb 7gg,44 1 7ga 7gb 7gc 7gd 4j * 7ge 7gg,44 1 7ga 7gc 7gd 4j * 7ge 7gg,44 1 7ga 7gb 7gd 4j * 7ge 7gg,44 1 7ga 7gd 4j * 7ge 7gg;;;;;4o 1 *;;4t 1 * 71n;29 1 * 7ax;;;1v 1 79n * hw 79o,1v 1 79n * 79o,2z 1 *;;;;f 1 *,20 1 757 ru *,20 1 757 *,38 1 *;;;;2e 1 * 3y;3m 1 ut *,34 1 * gs ms,34 1 * gs 2rv,34 1 * 7pp;;;;;48 1 *;;;3f 1 *;0 1 *;3p 1 *;4n 1 * dv 7ai 7aj,4n 1 * 4j 2vb 7aq;;;;;;r 1 * z9,r 1 4w *,2z 1 * 2ee,2z 1 *;;3m 1 7bo *;;;;;;;;;;23 1 *;3f 1 * 73r;;;f 1 *,4u 1 *,3l 1 7h9 7ha 7hb lh *,38 1 *;;;;42 1 *;;3r 1 789 uz 2rv * 4j 2i5,3r 1 789 uz 2rv * 2no m1,3r 1 789 uz 2rv * 2uv 0 2d2,3r 1 789 uz 2rv * 2uv 0 g6,3r 1 789 uz 2rv * gs ut 2hq 0 2d2,3r 1 789 uz 2rv * 78a;2e 1 2v9 *;;;;3q 1 * 2jc,48 1 * 27v;;4n 1 7a1 gc 7a2 1m dl * m6 2vb 2s3,4n 1 7a1 gc 7a2 dl * m6 2vb 2s3,34 1 78c ut 2hq 0 *,3b 1 0 2ji op *;;;;;;;32 1 7d9 ut * 7da,u 1 * 2id,e 1 z9 eg ut * 238,e 1 z9 eg 2vb * 238,2g 1 7q4 ut * 7q5 7q6,2g 1 7q4 ut * 7q6;;;4o 1 7ol * ru 2mu,4o 1 7ol * 2mu;;;;;;;;15 1 *,3w 1 * 2ck,35 1 7hg * 4w 7hh;;g 1 * m6 2vb 23d,30 1 gs 2vb mx *,30 1 gs 2vb *,4n 1 l2 * hw -4 7a5 -4 7a6,4o 1 * ua;20 1 * gg,3z 1 * 2e1 2hx,2d 1 35 * 77f,2d 1 77h *;;;;;;2k 1 *;;3l 1 * 2g8;2k 1 *;;m 1 * uz 2vb 2ac,3r 1 789 uz wk gs ut * 0 2d2,3r 1 789 uz k4 gs ut * 0 2d2,3r 1 789 uz 2rv gs ut * 0 2d2,3r 1 789 78b gs ut * 0 2d2,3r 1 789 gs ut * 0 2d2,3r 1 78c ut * 78d 78e uz 2el,3r 1 78c ut * 78d 78e 78f,3r 1 78c * 78d 78e uz 2el,3r 1 78c * 78d 78e 78f,4e 1 * 7fe,34 1 78c ut * 0 2d2,34 1 78c ut * 7c4;2k 1 *;;2k 1 *;;18 1 z9 ob *;;3z 1 24w *,4n 1 79q 2jt * fi 23k 79t,4n 1 79q 2jt * 2ck 23k 79t,4n 1 79q 2jt * 79u 79t,4n 1 2v8 *,3m 1 2rv *;35 1 * uz -2 7hn 7ho 7hp,35 1 * uz -2 7hn 7hp;;;3x 1 * 785 786,3r 1 2uo 4w * uz -2 78l 78m,3r 1 hw * uz -2 78l 78m;3w 1 2cy *,1g 1 2cy *,4g 1 7mo ut 7mp m7 2il uz 7c6 7mq 2ke *,4g 1 7mo ut 7mp m7 7ms 7c6 7mq 2ke *,4g 1 7mo 7mt m7 2il uz 7c6 7mq 2ke *,4g 1 7mo 7mt m7 7ms 7c6 7mq 2ke *,4g 1 7mo m7 2il uz 7c6 7mq 2ke *,4g 1 7mo m7 7ms 7c6 7mq 2ke *,4g 1 7mo ut 7mp 2il uz 7c6 7mq 2ke *,4g 1 7mo ut 7mp 7ms 7c6 7mq 2ke *,4g 1 7mo 7mt 2il uz 7c6 7mq 2ke *,4g 1 7mo 7mt 7ms 7c6 7mq 2ke *,4g 1 7mo 2il uz 7c6 7mq 2ke *,4g 1 7mo 7ms 7c6 7mq 2ke *,4g 1 7mo ut 7mp m7 2il uz 7mq 2ke *,4g 1 7mo ut 7mp m7 7ms 7mq 2ke *,4g 1 7mo 7mt m7 2il uz 7mq 2ke *,4g 1 7mo 7mt m7 7ms 7mq 2ke *,4g 1 7mo m7 2il uz 7mq 2ke *,4g 1 7mo m7 7ms 7mq 2ke *,4g 1 7mo ut 7mp 2il uz 7mq 2ke *,4g 1 7mo ut 7mp 7ms 7mq 2ke *,4g 1 7mo 7mt 2il uz 7mq 2ke *,4g 1 7mo 7mt 7ms 7mq 2ke *,4g 1 7mo 2il uz 7mq 2ke *,4g 1 7mo 7ms 7mq 2ke *,4g 1 7mo ut 7mp m7 2il uz 7c6 2ke *,4g 1 7mo ut 7mp m7 7ms 7c6 2ke *,4g 1 7mo 7mt m7 2il uz 7c6 2ke *,4g 1 7mo 7mt m7 7ms 7c6 2ke *,4g 1 7mo m7 2il uz 7c6 2ke *,4g 1 7mo m7 7ms 7c6 2ke *,4g 1 7mo ut 7mp 2il uz 7c6 2ke *,4g 1 7mo ut 7mp 7ms 7c6 2ke *,4g 1 7mo 7mt 2il uz 7c6 2ke *,4g 1 7mo 7mt 7ms 7c6 2ke *,4g 1 7mo 2il uz 7c6 2ke *,4g 1 7mo 7ms 7c6 2ke *,4g 1 7mo ut 7mp m7 2il uz 2ke *,4g 1 7mo ut 7mp m7 7ms 2ke *,4g 1 7mo 7mt m7 2il uz 2ke *,4g 1 7mo 7mt m7 7ms 2ke *,4g 1 7mo m7 2il uz 2ke *,4g 1 7mo m7 7ms 2ke *,4g 1 7mo ut 7mp 2il uz 2ke *,4g 1 7mo ut 7mp 7ms 2ke *,4g 1 7mo 7mt 2il uz 2ke *,4g 1 7mo 7mt 7ms 2ke *,4g 1 7mo 2il uz 2ke *,4g 1 7mo 7ms 2ke *;;3f 1 *,22 1 *;2a 1 *;2a 1 m0 *,3x 1 * 0 2h5 77x 77y,3x 1 * 0 77x 77y,2o 1 *,35 1 2hi uz -2 7hr wk * 1,35 1 2ck uz -2 7hr wk * 1,35 1 22q uz -2 7hr wk * 1,35 1 7hs -2 7hr wk * 1,35 1 2hi uz -2 7hr * 1,35 1 2ck uz -2 7hr * 1,35 1 22q uz -2 7hr * 1,35 1 7hs -2 7hr * 1,4m 1 z9 7ny * uz 7nz,4m 1 z9 7ny * 7nz;3z 1 * 23d 2te,4n 1 42 z9 7ae dv 7ah *,4n 1 42 z9 7ae dv *,2o 1 *,1k 1 *,17 1 7a4 7cc * 2bm,0 1 * 7ky,h 1 j8 gs 7mj 7mk * 23d,h 1 2te 2he 7mj 7mk * 23d,h 1 j8 gs 7mj * 23d,h 1 2te 2he 7mj * 23d;;;2p 1 * 76b 76c,4n 1 42 z9 * uz 2j1 2s3 2j1 2s3 7aa,4n 1 42 z9 * uz 2j1 2s3 7ab 7aa,4n 1 42 z9 * uz 7ac 2j1 2s3 7aa,4n 1 42 z9 * uz 7ac 7ab 7aa,4n 1 z9 * uz 2j1 2s3 2j1 2s3 7aa,4n 1 z9 * uz 2j1 2s3 7ab 7aa,4n 1 z9 * uz 7ac 2j1 2s3 7aa,4n 1 z9 * uz 7ac 7ab 7aa,4n 1 42 z9 * uz 2j1 2s3 7aa,4n 1 42 z9 * uz 7ac 7aa,4n 1 z9 * uz 2j1 2s3 7aa,4n 1 z9 * uz 7ac 7aa,21 1 *;;;4m 1 gs * 2ro 7nf 7ng 7nh,t 1 * ut m6,t 1 * ut;;;;;3t 1 7ef 7eh uz *,3t 1 7ef uz *;;;p 1 * 7bd,1t 1 7j9 7em * uz 7ax 7ja,1t 1 7j9 * uz 7ax 7ja,1t 1 7j9 7em * 7ax 7ja,1t 1 7j9 * 7ax 7ja,1t 1 7j9 7em * uz 7ax,1t 1 7j9 * uz 7ax,1t 1 7j9 7em * 7ax,1t 1 7j9 * 7ax;;1c 1 *;29 1 z9 2el ut * yf 7ko 7kp,29 1 z9 2el ut * 7ko 7kp;;3t 1 7ef ut * uz ms,3t 1 7ef ut * uz ut,3t 1 7ef ut * uz 27f,3t 1 7ef ut * uz 25t,3t 1 7ef ut * uz 2ii,3t 1 7ef ut * 7eg;e 1 265 238 -2 uz z9 -2 7oy -2 7ow ob *,e 1 265 238 -2 uz ut 24r -2 7oy -2 7ow ob *,e 1 7oz -2 uz z9 -2 7oy -2 7ow ob *,e 1 7oz -2 uz ut 24r -2 7oy -2 7ow ob *,e 1 265 238 -2 -2 7oy -2 7ow ob *,e 1 7oz -2 -2 7oy -2 7ow ob *;;16 1 *;3o 1 * 238 uz z9 73j -2 73k,3o 1 * 238 73j -2 73k,16 1 *,17 1 eg * 2o2 9h,2w 1 *;1i 1 *;;;3f 1 *;2z 1 *,3t 1 7ef ut * uz ms,3t 1 7ef ut * uz ut,3t 1 7ef ut * uz 27f,3t 1 7ef ut * uz 25t,3t 1 7ef ut * uz 2ii,3t 1 7ef ut * 7eg,4g 1 7mo ut 7mp m7 2il uz 7c6 7mq * 2p5,4g 1 7mo ut 7mp m7 7ms 7c6 7mq * 2p5,4g 1 7mo 7mt m7 2il uz 7c6 7mq * 2p5,4g 1 7mo 7mt m7 7ms 7c6 7mq * 2p5,4g 1 7mo m7 2il uz 7c6 7mq * 2p5,4g 1 7mo m7 7ms 7c6 7mq * 2p5,4g 1 7mo ut 7mp 2il uz 7c6 7mq * 2p5,4g 1 7mo ut 7mp 7ms 7c6 7mq * 2p5,4g 1 7mo 7mt 2il uz 7c6 7mq * 2p5,4g 1 7mo 7mt 7ms 7c6 7mq * 2p5,4g 1 7mo 2il uz 7c6 7mq * 2p5,4g 1 7mo 7ms 7c6 7mq * 2p5,4g 1 7mo ut 7mp m7 2il uz 7mq * 2p5,4g 1 7mo ut 7mp m7 7ms 7mq * 2p5,4g 1 7mo 7mt m7 2il uz 7mq * 2p5,4g 1 7mo 7mt m7 7ms 7mq * 2p5,4g 1 7mo m7 2il uz 7mq * 2p5,4g 1 7mo m7 7ms 7mq * 2p5,4g 1 7mo ut 7mp 2il uz 7mq * 2p5,4g 1 7mo ut 7mp 7ms 7mq * 2p5,4g 1 7mo 7mt 2il uz 7mq * 2p5,4g 1 7mo 7mt 7ms 7mq * 2p5,4g 1 7mo 2il uz 7mq * 2p5,4g 1 7mo 7ms 7mq * 2p5,4g 1 7mo ut 7mp m7 2il uz 7c6 * 2p5,4g 1 7mo ut 7mp m7 7ms 7c6 * 2p5,4g 1 7mo 7mt m7 2il uz 7c6 * 2p5,4g 1 7mo 7mt m7 7ms 7c6 * 2p5,4g 1 7mo m7 2il uz 7c6 * 2p5,4g 1 7mo m7 7ms 7c6 * 2p5,4g 1 7mo ut 7mp 2il uz 7c6 * 2p5,4g 1 7mo ut 7mp 7ms 7c6 * 2p5,4g 1 7mo 7mt 2il uz 7c6 * 2p5,4g 1 7mo 7mt 7ms 7c6 * 2p5,4g 1 7mo 2il uz 7c6 * 2p5,4g 1 7mo 7ms 7c6 * 2p5,4g 1 7mo ut 7mp m7 2il uz * 2p5,4g 1 7mo ut 7mp m7 7ms * 2p5,4g 1 7mo 7mt m7 2il uz * 2p5,4g 1 7mo 7mt m7 7ms * 2p5,4g 1 7mo m7 2il uz * 2p5,4g 1 7mo m7 7ms * 2p5,4g 1 7mo ut 7mp 2il uz * 2p5,4g 1 7mo ut 7mp 7ms * 2p5,4g 1 7mo 7mt 2il uz * 2p5,4g 1 7mo 7mt 7ms * 2p5,4g 1 7mo 2il uz * 2p5,4g 1 7mo 7ms * 2p5;38 1 *;;4u 1 *;4p 1 74l * 2qk;2i 1 * mc ut 7k1 mc,2i 1 * ut 7k1 mc,2i 1 * mc 7k1 mc,2i 1 * 7k1 mc,2i 1 * mc ut 7k1,2i 1 * ut 7k1,2i 1 * mc 7k1,2i 1 * 7k1;;20 1 *,2y 1 7m9 7ma 2vb *,2y 1 7m9 2vb *,2y 1 * -4 2ny 2el,2y 1 * -4 2nz;0 1 *;4u 1 *,2u 1 *,38 1 *;3k 1 73e -2 1 *,35 1 * 7i1;2w 1 *;4f 1 *;16 1 *,1l 1 *,32 1 7d9 ut * 7da,2j 1 * 2i2 7e1 2cy,2w 1 *,35 1 * fi uz,35 1 * 7i6,35 1 * m6 1,35 1 2l9 m6 *,35 1 * 2ly,3q 1 21g *,37 1 *,4v 1 *,34 1 7pm 7pn * pw 25y,34 1 7pm 7pn * 2jc 2n4,34 1 7pm 7pn * 7po,34 1 7pm * pw 25y,34 1 7pm * 2jc 2n4,34 1 7pm * 7po,34 1 7pm 7pn * 2n4,34 1 7pm * 2n4;16 1 *,2w 1 *;34 1 * 2bl;4u 1 *,3q 1 *,2u 1 *;;;;;3q 1 *;;1s 1 p * 76m,32 1 0 * 267 7de 72c 7df,32 1 0 * 7de 72c 7df,24 1 7iu -2 0 * -2 7iv,24 1 21m 27n 7c6 0 *,24 1 lf m6 7c6 0 *,24 1 7ix 7c6 0 *,24 1 21m 27n 0 *,24 1 lf m6 0 *,24 1 7ix 0 *,24 1 0 * 7iy 2ur z9,24 1 0 * 7iy 2vb;;;3k 1 732 -2 dv -2 2uy *,3k 1 73a * 71x,3f 1 2uy *,3f 1 2na *,4m 1 23l yf 5x -2 2uy * -2 7n7,4m 1 23l 7n9 -2 2uy * -2 7n7;;;4t 1 *;4n 1 2bm 79q *,1k 1 mc 7c6 257 *,4q 1 * 24m;x 1 *;x 1 *;x 1 *,3w 1 *;;1a 1 * wh;x 1 *;3i 1 *;3r 1 789 2vb * 4j 2i5,3r 1 789 2vb * 2no m1,3r 1 789 2vb * 2uv 0 2d2,3r 1 789 2vb * 2uv 0 g6,3r 1 789 2vb * gs ut 2hq 0 2d2,3r 1 789 2vb * 78a;;;4e 1 7fs 7ft 9h mc ms *;15 1 *,1v 1 * uz 799 z9 2ro 79a 79b,1v 1 * uz 799 z9 79a 79b,1v 1 * uz 799 z9 2ro 79b,1v 1 * uz 799 z9 79b;;q 1 mt m6 *;4g 1 7mo ut 7mp m7 2il uz 7c6 7mq 28w m7 *,4g 1 7mo ut 7mp m7 7ms 7c6 7mq 28w m7 *,4g 1 7mo 7mt m7 2il uz 7c6 7mq 28w m7 *,4g 1 7mo 7mt m7 7ms 7c6 7mq 28w m7 *,4g 1 7mo m7 2il uz 7c6 7mq 28w m7 *,4g 1 7mo m7 7ms 7c6 7mq 28w m7 *,4g 1 7mo ut 7mp 2il uz 7c6 7mq 28w m7 *,4g 1 7mo ut 7mp 7ms 7c6 7mq 28w m7 *,4g 1 7mo 7mt 2il uz 7c6 7mq 28w m7 *,4g 1 7mo 7mt 7ms 7c6 7mq 28w m7 *,4g 1 7mo 2il uz 7c6 7mq 28w m7 *,4g 1 7mo 7ms 7c6 7mq 28w m7 *,4g 1 7mo ut 7mp m7 2il uz 7mq 28w m7 *,4g 1 7mo ut 7mp m7 7ms 7mq 28w m7 *,4g 1 7mo 7mt m7 2il uz 7mq 28w m7 *,4g 1 7mo 7mt m7 7ms 7mq 28w m7 *,4g 1 7mo m7 2il uz 7mq 28w m7 *,4g 1 7mo m7 7ms 7mq 28w m7 *,4g 1 7mo ut 7mp 2il uz 7mq 28w m7 *,4g 1 7mo ut 7mp 7ms 7mq 28w m7 *,4g 1 7mo 7mt 2il uz 7mq 28w m7 *,4g 1 7mo 7mt 7ms 7mq 28w m7 *,4g 1 7mo 2il uz 7mq 28w m7 *,4g 1 7mo 7ms 7mq 28w m7 *,4g 1 7mo ut 7mp m7 2il uz 7c6 28w m7 *,4g 1 7mo ut 7mp m7 7ms 7c6 28w m7 *,4g 1 7mo 7mt m7 2il uz 7c6 28w m7 *,4g 1 7mo 7mt m7 7ms 7c6 28w m7 *,4g 1 7mo m7 2il uz 7c6 28w m7 *,4g 1 7mo m7 7ms 7c6 28w m7 *,4g 1 7mo ut 7mp 2il uz 7c6 28w m7 *,4g 1 7mo ut 7mp 7ms 7c6 28w m7 *,4g 1 7mo 7mt 2il uz 7c6 28w m7 *,4g 1 7mo 7mt 7ms 7c6 28w m7 *,4g 1 7mo 2il uz 7c6 28w m7 *,4g 1 7mo 7ms 7c6 28w m7 *,4g 1 7mo ut 7mp m7 2il uz 28w m7 *,4g 1 7mo ut 7mp m7 7ms 28w m7 *,4g 1 7mo 7mt m7 2il uz 28w m7 *,4g 1 7mo 7mt m7 7ms 28w m7 *,4g 1 7mo m7 2il uz 28w m7 *,4g 1 7mo m7 7ms 28w m7 *,4g 1 7mo ut 7mp 2il uz 28w m7 *,4g 1 7mo ut 7mp 7ms 28w m7 *,4g 1 7mo 7mt 2il uz 28w m7 *,4g 1 7mo 7mt 7ms 28w m7 *,4g 1 7mo 2il uz 28w m7 *,4g 1 7mo 7ms 28w m7 *;f 1 * 74r;;;;3w 1 * m6,3w 1 *;;;;;;1c 1 *,3e 1 * 2lr;4i 1 *;1p 1 * 24w,3t 1 * 7ek,4e 1 * 7cl,45 1 * 7il;;;;23 1 *;r 1 * ut,3t 1 * 7ei 7ej 7ek,3t 1 * 7ej 7ek,3t 1 * 7ei 7ek,3t 1 * 7ek;5 1 * uz 73p 73q,5 1 * uz 73q;4u 1 * 762;;;;1l 1 *,4v 1 *;;3f 1 *,22 1 2on *,22 1 2cw *;;;4e 1 7f2 7f3 * 2i7,4e 1 7f2 * 2i7;f 1 * 74t,38 1 * 240;1v 1 2vb * 2gb;16 1 *;;f 1 2a2 *;23 1 *;;20 1 * m6 2d8,3w 1 *,3w 1 * m6 763;4u 1 27i *;r 1 * z9;4d 1 * mt 7jk 7jl,4d 1 * mt 7jl;38 1 *;4f 1 *;2o 1 *;;p 1 228 7b8 * 5t 299,p 1 228 7b8 * 5t 2rm,p 1 228 7b8 * 5t 25g,p 1 228 7b8 * xg 299,p 1 228 7b8 * xg 2rm,p 1 228 7b8 * xg 25g,p 1 228 7b8 * gs 2rv 25g,p 1 228 7b8 * 23p;;;;3p 1 *;;1c 1 *;;;3q 1 pk *;;2k 1 * 2rn;3i 1 *,8 1 fi uz *;1q 1 * 7kg;;;;35 1 * m6 7if;16 1 *,3j 1 7cx hw *,3j 1 7cx 42 *,3j 1 7cx z9 *,r 1 * 1m,2w 1 *,4m 1 46 2px 46 -8 23k *,4m 1 46 2px 46 -8 hw *,4m 1 7nb -8 23k *,4m 1 7nb -8 hw *,8 1 fi uz 4w *,8 1 2ck uz 4w *,8 1 2hi uz 4w *,8 1 2hc 4w *;;4i 1 *;4n 1 * z9 5t 79y 2i7 79z 7a0,4n 1 * 5t 79y 2i7 79z 7a0,4n 1 * z9 79y 2i7 79z 7a0,4n 1 * 79y 2i7 79z 7a0,4n 1 * z9 5t 79y 79z 7a0,4n 1 * 5t 79y 79z 7a0,4n 1 * z9 79y 79z 7a0,4n 1 * 79y 79z 7a0;3e 1 pc * 7qn;2d 1 77i 2o6 * 77j 77k 77l,2d 1 77i * 77j 77k 77l,2d 1 77i 2o6 * 77k 77l,2d 1 77i * 77k 77l,22 1 * 2ky,3m 1 *,3l 1 * 7gq 7gy 7gz;m 1 *;;3w 1 *;3n 1 *;;2k 1 * 2bm;4u 1 *;2a 1 m0 *,3k 1 * 734,3k 1 735 -2 *,3o 1 *,35 1 7i2 lw *,35 1 lw *;;;3f 1 *;2h 1 *,38 1 *;3o 1 73h -2 * mc 22n,3o 1 73h -2 * 73i;1b 1 71w *;1q 1 *;;;1c 1 *;;;4v 1 *;1l 1 *;1k 1 *;;16 1 *,3q 1 *;29 1 * 7kg,29 1 * 2vb;;3t 1 *;;;;;43 1 * 2ur;4t 1 * 71i;;4t 1 3p *,4t 1 * dv,35 1 * uz -2 7hn 7ho 7hp,35 1 * uz -2 7hn 7hp;35 1 * uz -2 7hn 7ho 7hp,35 1 * uz -2 7hn 7hp,35 1 * uz -2 7hr wk 2i6 1,35 1 * uz -2 7hr 2i6 1,35 1 * uz -2 7hr wk 1,35 1 * uz -2 7hr 1;;3r 1 78c ut 2hq 78d 78e uz *,3r 1 78c 2hq 78d 78e uz *,3r 1 78c ut 78d 78e uz *,3r 1 78c 78d 78e uz *;3t 1 *;3t 1 *;20 1 * 24w,38 1 *;;17 1 * 2dj;3m 1 2d6 * 7bi;;;;;;;;;;;3w 1 * uz 2uy,3r 1 789 uz wk * m1,3r 1 789 uz k4 * m1,3r 1 789 uz 2rv * m1,3r 1 789 78b * m1,3r 1 789 * m1;17 1 lr *;;;;;;4g 1 7mo ut 7mp m7 2il uz 7c6 7mq * 2g1,4g 1 7mo ut 7mp m7 7ms 7c6 7mq * 2g1,4g 1 7mo 7mt m7 2il uz 7c6 7mq * 2g1,4g 1 7mo 7mt m7 7ms 7c6 7mq * 2g1,4g 1 7mo m7 2il uz 7c6 7mq * 2g1,4g 1 7mo m7 7ms 7c6 7mq * 2g1,4g 1 7mo ut 7mp 2il uz 7c6 7mq * 2g1,4g 1 7mo ut 7mp 7ms 7c6 7mq * 2g1,4g 1 7mo 7mt 2il uz 7c6 7mq * 2g1,4g 1 7mo 7mt 7ms 7c6 7mq * 2g1,4g 1 7mo 2il uz 7c6 7mq * 2g1,4g 1 7mo 7ms 7c6 7mq * 2g1,4g 1 7mo ut 7mp m7 2il uz 7mq * 2g1,4g 1 7mo ut 7mp m7 7ms 7mq * 2g1,4g 1 7mo 7mt m7 2il uz 7mq * 2g1,4g 1 7mo 7mt m7 7ms 7mq * 2g1,4g 1 7mo m7 2il uz 7mq * 2g1,4g 1 7mo m7 7ms 7mq * 2g1,4g 1 7mo ut 7mp 2il uz 7mq * 2g1,4g 1 7mo ut 7mp 7ms 7mq * 2g1,4g 1 7mo 7mt 2il uz 7mq * 2g1,4g 1 7mo 7mt 7ms 7mq * 2g1,4g 1 7mo 2il uz 7mq * 2g1,4g 1 7mo 7ms 7mq * 2g1,4g 1 7mo ut 7mp m7 2il uz 7c6 * 2g1,4g 1 7mo ut 7mp m7 7ms 7c6 * 2g1,4g 1 7mo 7mt m7 2il uz 7c6 * 2g1,4g 1 7mo 7mt m7 7ms 7c6 * 2g1,4g 1 7mo m7 2il uz 7c6 * 2g1,4g 1 7mo m7 7ms 7c6 * 2g1,4g 1 7mo ut 7mp 2il uz 7c6 * 2g1,4g 1 7mo ut 7mp 7ms 7c6 * 2g1,4g 1 7mo 7mt 2il uz 7c6 * 2g1,4g 1 7mo 7mt 7ms 7c6 * 2g1,4g 1 7mo 2il uz 7c6 * 2g1,4g 1 7mo 7ms 7c6 * 2g1,4g 1 7mo ut 7mp m7 2il uz * 2g1,4g 1 7mo ut 7mp m7 7ms * 2g1,4g 1 7mo 7mt m7 2il uz * 2g1,4g 1 7mo 7mt m7 7ms * 2g1,4g 1 7mo m7 2il uz * 2g1,4g 1 7mo m7 7ms * 2g1,4g 1 7mo ut 7mp 2il uz * 2g1,4g 1 7mo ut 7mp 7ms * 2g1,4g 1 7mo 7mt 2il uz * 2g1,4g 1 7mo 7mt 7ms * 2g1,4g 1 7mo 2il uz * 2g1,4g 1 7mo 7ms * 2g1;;3p 1 *;;2y 1 2vb gg 24w 2uo 4w gs *,2y 1 2vb gg 24w 2hc 4w gs *,2y 1 2vb gg 24w 7m7 gs *,2y 1 2vb 2d8 24w 2uo 4w gs *,2y 1 2vb 2d8 24w 2hc 4w gs *,2y 1 2vb 2d8 24w 7m7 gs *,2y 1 2vb 7m8 2uo 4w gs *,2y 1 2vb 7m8 2hc 4w gs *,2y 1 2vb 7m8 7m7 gs *;4t 1 * 2s4;16 1 *,17 1 * 2ow 27h,2w 1 *,3q 1 *,2u 1 *,4a 1 * 27n;11 1 * 9h;;4a 1 *;;;2a 1 m0 1m *,2a 1 lr *,2a 1 * 2bh;x 1 *;;f 1 *;;3p 1 * 2p1;3p 1 *;4e 1 2r8 *;;;;;;3z 1 * 25y,3r 1 78c ut 2hq 78d 78e uz *,3r 1 78c 2hq 78d 78e uz *,3r 1 78c ut 78d 78e uz *,3r 1 78c 78d 78e uz *;;;1v 1 z9 793 23k pc * 794,1v 1 z9 793 pc * 794;42 1 *;;3i 1 * 7bh,r 1 * z9,r 1 yf *,r 1 2uo *,1q 1 * 7em 2ct,3y 1 * 7ax 7m0 7m1,3y 1 * 7ax 7m1;r 1 * uz z9,r 1 2uo 4w *;;;;;2w 1 *,4v 1 *;;;;;44 1 * 2rv 7gl uz 7gm,44 1 * 2rv 7gl 7gn,44 1 * 7gl uz 7gm,44 1 * 7gl 7gn;;4g 1 qb * 7em,4g 1 * 7em;2z 1 *;42 1 *;;1v 1 * 3h z9;15 1 *;;;t 1 7i2 7oq 2vb *;4u 1 2i5 z9 2ck *,4n 1 z9 * wh 7an 7ao,46 1 * wh -2 7lb -2 7lc,4o 1 * wh 7og;2e 1 * 3y,2e 1 mc *,2e 1 xg *;;17 1 * 7cl 7cm;;;;;;4q 1 *;;;;;3z 1 * 2ok 75n,3z 1 * 2ok;;2o 1 *;;;4t 1 * 71f;;4m 1 46 * 46 -8 7na,8 1 46 * 46 -8 7qf;;;3i 1 *;;;;;4t 1 * 2ny;48 1 *;;;4u 1 2i5 z9 *;q 1 lh * 2ck uz 72k 72l,q 1 lh * 42 uz 72k 72l,q 1 lh * 2hi uz 72k 72l,q 1 lh * 72m 72k 72l,q 1 lh * 72k 72l,26 1 * 74d,49 1 * 74d;;;f 1 *,38 1 *;;;4n 1 42 z9 * 2ia uz 2j1 2s3 2j1 2s3 7aa,4n 1 42 z9 * 2ia uz 2j1 2s3 7ab 7aa,4n 1 42 z9 * 2ia uz 7ac 2j1 2s3 7aa,4n 1 42 z9 * 2ia uz 7ac 7ab 7aa,4n 1 42 z9 * 234 dv 2j1 2s3 2j1 2s3 7aa,4n 1 42 z9 * 234 dv 2j1 2s3 7ab 7aa,4n 1 42 z9 * 234 dv 7ac 2j1 2s3 7aa,4n 1 42 z9 * 234 dv 7ac 7ab 7aa,4n 1 z9 * 2ia uz 2j1 2s3 2j1 2s3 7aa,4n 1 z9 * 2ia uz 2j1 2s3 7ab 7aa,4n 1 z9 * 2ia uz 7ac 2j1 2s3 7aa,4n 1 z9 * 2ia uz 7ac 7ab 7aa,4n 1 z9 * 234 dv 2j1 2s3 2j1 2s3 7aa,4n 1 z9 * 234 dv 2j1 2s3 7ab 7aa,4n 1 z9 * 234 dv 7ac 2j1 2s3 7aa,4n 1 z9 * 234 dv 7ac 7ab 7aa,4n 1 42 z9 * 2ia uz 2j1 2s3 7aa,4n 1 42 z9 * 2ia uz 7ac 7aa,4n 1 42 z9 * 234 dv 2j1 2s3 7aa,4n 1 42 z9 * 234 dv 7ac 7aa,4n 1 z9 * 2ia uz 2j1 2s3 7aa,4n 1 z9 * 2ia uz 7ac 7aa,4n 1 z9 * 234 dv 2j1 2s3 7aa,4n 1 z9 * 234 dv 7ac 7aa,4n 1 * 7ae dv 7af 7ag,4n 1 * 7ae dv 7ag;3q 1 *;42 1 *;;42 1 *;;4u 1 *,38 1 *;f 1 *;;;;;4u 1 * 760;;;;3q 1 *,1c 1 *;18 1 729 *;3q 1 *,2u 1 *;3p 1 2lj *;3p 1 *;1d 1 *;;4t 1 *,2h 1 *;;;;;;t 1 * 2bm z9;;;4e 1 7f8 0 * mc 2vb,4e 1 7f8 0 * 2bm 2cy,4e 1 7f8 0 * mc ms,4e 1 7f8 0 * 7fa,4e 1 7f8 * mc 2vb,4e 1 7f8 * 2bm 2cy,4e 1 7f8 * mc ms,4e 1 7f8 * 7fa,4e 1 sk m6 0 *,4e 1 sk m6 *,4e 1 2ov m6 *;3m 1 *;;3p 1 *;;4q 1 *;4t 1 * 2ra,4n 1 5x gc * z9 2h5;38 1 *;;;43 1 * wk 74y;;;;;;;4m 1 * 7o0 2i6;;4n 1 7a7 -4 * hw -4 2bm -4 7a6;;;;n 1 749 2hc 4w 74a * ms,n 1 749 uz 4w 74a * ms,n 1 749 729 74a * ms,n 1 749 74a * ms,4a 1 * 7pl;3f 1 *;;42 1 *;3k 1 me * 736,3z 1 me * 75s,4n 1 7a1 gc 7a2 1m 7a3 m6 2vb *,4n 1 7a1 gc 7a2 7a3 m6 2vb *,47 1 me * 7lm;;;43 1 * 2ur,e 1 265 238 -2 uz z9 -2 * 2ur -2 7ow ob 2pm,e 1 265 238 -2 uz z9 -2 * 2ur -2 7ow ob 2ir,e 1 265 238 -2 uz z9 -2 * 2ur -2 7ow 7ox,e 1 265 238 -2 uz ut 24r -2 * 2ur -2 7ow ob 2pm,e 1 265 238 -2 uz ut 24r -2 * 2ur -2 7ow ob 2ir,e 1 265 238 -2 uz ut 24r -2 * 2ur -2 7ow 7ox,e 1 7oz -2 uz z9 -2 * 2ur -2 7ow ob 2pm,e 1 7oz -2 uz z9 -2 * 2ur -2 7ow ob 2ir,e 1 7oz -2 uz z9 -2 * 2ur -2 7ow 7ox,e 1 7oz -2 uz ut 24r -2 * 2ur -2 7ow ob 2pm,e 1 7oz -2 uz ut 24r -2 * 2ur -2 7ow ob 2ir,e 1 7oz -2 uz ut 24r -2 * 2ur -2 7ow 7ox,e 1 265 238 -2 -2 * 2ur -2 7ow ob 2pm,e 1 265 238 -2 -2 * 2ur -2 7ow ob 2ir,e 1 265 238 -2 -2 * 2ur -2 7ow 7ox,e 1 7oz -2 -2 * 2ur -2 7ow ob 2pm,e 1 7oz -2 -2 * 2ur -2 7ow ob 2ir,e 1 7oz -2 -2 * 2ur -2 7ow 7ox;;;;4i 1 *,48 1 *;;;3f 1 *,26 1 * 74e,49 1 * 74e;;;;;1l 1 *,1l 1 2up *,2j 1 7dy * 21s,23 1 *,4v 1 *,2i 1 2i9 *;4o 1 * m6;;3f 1 *,4l 1 * 71v;38 1 *;;;;4t 1 b4 m0 *;f 1 *,38 1 *;;;;3p 1 *;4t 1 *;4t 1 *;30 1 * 2vb 2he;3f 1 *,49 1 * ib;;f 1 *;2a 1 *,1z 1 *;17 1 * 7ch,17 1 * 2dj;4e 1 * 7fh;2a 1 *;;5 1 *;;4u 1 * 75x;;;;;0 1 * 7kx,h 1 * 2he 7mj 7mk 7li,h 1 * 2he 7mj 7li;0 1 *;;;20 1 * gg,3w 1 2ck 1m *;;3w 1 mx *;4p 1 * yf;;3w 1 *;3w 1 *;;;4t 1 *;4r 1 * 76i,4q 1 *;;3p 1 2re *;;;3f 1 *,23 1 *;;f 1 *,38 1 *;;16 1 *,2w 1 *,3q 1 *,2u 1 *;1s 1 76u hw * dv 76v,1s 1 76u * dv 76v;18 1 *;18 1 *;2g 1 uz ut * z9 42,2g 1 uz ut * 7q9;1i 1 *;4t 1 *;4t 1 * 2pc;4q 1 *;;11 1 7bw *;f 1 *;11 1 *;;43 1 46 * 46;;;g 1 * 23d;;4u 1 * z9 75y;4e 1 2rc * z9;g 1 * 23d,4e 1 2rc gs * z9,e 1 * 7p6 eg 7p7,e 1 * 7p6 7p7;17 1 28z * z9,17 1 28z *;;4v 1 *;;;2w 1 *,4d 1 * 7jk 7jl,4d 1 * 7jl;;;;2a 1 * ut dj,2a 1 * 714,2m 1 * 3p 77t,2m 1 * 77t,2m 1 2ur mk * 77u,3r 1 789 uz wk * 27p,3r 1 789 uz k4 * 27p,3r 1 789 uz 2rv * 27p,3r 1 789 uz 2rv 2gn * 27p,3r 1 789 uz 2rv 299 * 27p,3r 1 789 2vb 2k1 * 27p,3r 1 789 78b * 27p,3r 1 789 * 27p,2l 1 2cw *,2l 1 2q9 2no 236 * 78z,2l 1 2q9 * 78z,2l 1 790 z9 * 791,1v 1 2cw *;2k 1 *;;;;;;4n 1 * z9 2fh uz 7a4 -2 1,4n 1 * 2fh uz 2i1 z9 7as 2j1 2s3,4n 1 * 2fh uz 2i1 z9 7as 7at,4n 1 * 2fh uz 2i1 z9 2j1 2s3,4n 1 * 2fh uz 2i1 z9 7at;;;;;;;;;4t 1 2la *,n 1 749 2hc 4w 74a *,n 1 749 uz 4w 74a *,n 1 749 729 74a *,n 1 749 74a *;;2e 1 *;34 1 *;;;;4q 1 *;4e 2 ru * 1m a6 -2 7xn,4e 2 ru * 7xo -2 7xn,4e 2 * 3id 1m a6 -2 7xn,4e 2 * 3id 7xo -2 7xn,l 2 *;;3z 2 2za 97 *,1n 2 *;3w 2 *;4u 2 3af *;;;1g 2 2w9 97 if * -2 7xa,1g 2 3b1 if * -2 7xa;4c 2 *;1d 2 *,4b 2 *,13 2 *;;;35 2 ru *;;;;3q 2 *,4u 2 *;f 2 *,l 2 *;;;;;3h 2 7zp 97 *;r 2 *,2t 2 * 82r;3h 2 313 97 *,1n 2 *;;;2j 2 * 9j 3gs a6 39r;;z 2 gn ru * 9j 1,z 2 gn ru * 1;;l 2 *;;43 2 * q1;;;2h 2 *;;;l 2 *;;;4n 2 i2 jf * -4 7vk -4 7vl,3h 2 30q 97 *;;;;1f 2 * 806 38f;17 2 * 7wg,17 2 1ez -2 * c1 372,17 2 1ez -2 * 7wh,1l 2 *,4d 2 1su if *;2a 2 o1 wa *,2a 2 3eo *;3h 2 * 7zu;;4u 2 2wu if *,4u 2 2wu 3ic *,4u 2 1m if *,1f 2 1m if *;18 2 1m ig 2yv 9j if *;3f 2 *,l 2 *;;;;l 2 *;;2k 2 *,2k 2 c1 * 67,1b 2 * 3d6;3x 2 39c 3hl * g9,3r 2 30e 391 -2 * g9,3r 2 7un -2 * g9;;;l 2 *;1b 2 3cw *;3w 2 * 9j 3h2;;5 2 1m if *,5 2 ny *,5 2 97 *,4b 2 *;2a 2 * q1,5 2 * 7si -2 7sj,26 2 * 7t1 7t2,3x 2 * px gn l8 3fj 3h9 3g8;;;4e 2 * c1 372;;4n 2 391 * w7 7vm 3b1 3id;3f 2 *,l 2 *;g 2 2zv *,g 2 2yh *,1y 2 82i *,1y 2 82j -2 33c *,1y 2 82j -2 2zv *;30 2 390 *,3 2 7zj c1 *,1y 2 82i 9j 7zh *,1y 2 7zh *;;4u 2 *;2n 2 *;f 2 *;43 2 391 2xl *;;;3f 2 *;2h 2 *;;;;l 2 *;2u 2 *;;1f 2 * 9j 0 809;;3q 2 *;;;;l 2 *;3h 2 * 9j ig 3ay;4u 2 *;;4u 2 * 3e7,1b 2 3gp ip * 7qw 7u8,1b 2 2yu * 7qw 7u8,4w 2 39f be *;3f 2 *,1b 2 3gq ip * 7qw 7u8,1b 2 3gq * 7qw 7u8,1b 2 2x7 * 7uc,1n 2 *;;2c 2 * 9j 39r;;;l 2 *;1d 2 *,37 2 *,4b 2 *,13 2 *;;;32 2 0 3b1 * ny 3i4;;l 2 *;;;;11 2 * 36i,17 2 1nw * 36i,32 2 0 3b1 2yo 9j *,32 2 0 3b1 2yo u5 *,32 2 0 9j *,32 2 0 u5 *,4e 2 1 3b1 * 7xy,3l 2 7ym 7yn * 7yo,39 2 * 36i;18 2 7rd c1 *,18 2 1m ig * 9j 390,q 2 1m 3ic *,q 2 3bo c1 * ny 7rl 7rm,q 2 3bo c1 * ny 7rm,3k 2 7ry -4 1m 3ic *,35 2 7s5 1m ig *,1e 2 81u 1m 7zh *;;l 2 *;;u 2 *;4n 2 * 3id 7vj -2 7vi,4n 2 vt * 7vj -2 7vi,4n 2 3id * 7vj -2 7vi;1k 2 9j * 7we,1x 2 9j * 3id,d 2 * 7we;47 2 16a 81o 0 *;;;;;x 2 *;3q 2 *,4u 2 *,3j 2 7wr 9j lz *,3j 2 7wr a6 *,1u 2 *;;v 2 *,47 2 * sx;;3q 2 *,2z 2 *;;;f 2 *;;;;;32 2 0 3b1 2yo 9j *,32 2 0 9j *,32 2 * 9j 0 7x5 2yu 7x6,32 2 * 7x5 2yu 7x6,32 2 * 9j 0 7x5 7x6,32 2 * 7x5 7x6;;;;;17 2 3ef * 3ch;;43 2 *;;43 2 *;;2p 2 7ty -2 *,30 2 * 3gg,2r 2 7wt * 7wu,2r 2 7wt *,2r 2 u5 3ic *,2r 2 * 7wv,3 2 7zf * c1 2xo,3 2 7zf * 7zg,3 2 7zf *;3h 2 2wb *;3h 2 * u5 3gm,3h 2 * u5 33a,3h 2 * 97 331,3h 2 * 97 2vm,3h 2 * 97 2w5,3h 2 * 97 2x2,3h 2 * 97 2w2,3h 2 * 7zn,3h 2 7zp be *;20 2 3ae 9j *;f 2 *;;4w 2 i2 *;;1n 2 *;2h 2 *;f 2 *;;3z 2 35i 9j *;4t 2 * 9j 3eu;;4b 2 *,13 2 *;43 2 * be 32d,3l 2 * 3ic 3c1 33b,3l 2 * 3ic 33b;13 2 32e *;;;43 2 327 *;;3f 2 *,4u 2 wa 34n im *,2l 2 * 7v1 7v2,1n 2 *;4b 2 *,13 2 * 81z -2 820;2h 2 * a6;;1n 2 *;;;;f 2 *,4b 2 *;;p 2 7vo ny *;4b 2 *,z 2 *;z 2 *;;;;4i 2 *;10 2 * 10d;3z 2 *;3r 2 * ip 0 7uo 7up;4e 2 * 9j 393,4e 2 * 7xx;;;;;;4t 2 3gq *;3w 2 *;43 2 391 *;3w 2 *;26 2 39p 9j *,49 2 39p 9j *;;4b 2 389 9j *,14 2 834 9j * -2 1;3r 2 * 3id;;r 2 *;4b 2 *;2b 2 * 3ic 7wd,1k 2 * 7wf;;3x 2 * 3al,3x 2 * 2yt;31 2 818 -2 6m *;;;m 2 a6 * 30o,m 2 ip * 33y;15 2 *;15 2 *;15 2 *;;2m 2 7ug *;;;;;3x 2 0 3al * 3f5;3w 2 *,36 2 80r * be 2za;1k 2 1m *;;;;;3h 2 30h *;3f 2 *;15 2 *;15 2 *;1k 2 1m *,2j 2 7xe 9j 39r 1m *,1x 2 1m *,3u 2 2wb 9j 2zc 1m *;f 2 *,1l 2 *;3q 2 *,4u 2 *;;3f 2 *,1n 2 *,l 2 *;13 2 * 9j 32d;;;;3i 2 *;3i 2 *;;3i 2 *;;;f 2 *,z 2 ru * 1m,1u 2 *;z 2 ru * 1m;;4u 2 2wu if *,4u 2 37c 9j if *,4u 2 1m if *,1b 2 * 2xc,2l 2 * 3eo -2 7uz,22 2 *,1n 2 *;;2n 2 6d l3 cz o1 w7 *,2n 2 o1 w7 *;;18 2 1m ig 2yv 9j if *;1u 2 2yz lw *;;3f 2 *,l 2 *;;;3l 2 7yq 7yr 7ys 97 * d6;31 2 81b 9j if *;3f 2 *,3w 2 1m if *,3w 2 37c 9j if *,2l 2 * 7qv 7uy,22 2 *,1n 2 *;;;;43 2 *,43 2 * kn;r 2 3id 3f0 *,r 2 3f0 *;r 2 *;;;;1f 2 if 36c 9j if *;;;;3t 2 * 97 33t,45 2 7z0 *;4e 2 2xj 11 *;;;;2k 2 *;3h 2 * 97 33f;3m 2 *;;;;;3u 2 2wb 97 * 1m 329;2m 2 3eo *,2m 2 * lw 7uj;3h 2 377 a6 *;;l 2 * 9j 2yj;;;3q 2 *;;3r 2 * 3i9;1u 2 *;15 2 gn *,1e 2 gn *;4t 2 * 7r7;15 2 gn *,3r 2 * 9j 3cf -2 7ur -2 7us,1e 2 gn *,1e 2 *;;1v 2 * 7v6;;;;;;3l 2 *;;;;2j 2 2wb *;17 2 36x *,17 2 35s *;;3k 2 3gl *;;36 2 wa * 80m 80u 80v;3h 2 2zx 9j ig *,3h 2 * 3c6;1l 2 *;;3f 2 *,l 2 *;43 2 3ak 1m *;3q 2 *,26 2 * 7t4,4p 2 * 7t4,4u 2 *,2u 2 *;;18 2 1m lz *,18 2 3eo *,q 2 1m y2 *,1d 2 *,3k 2 * 7ro -2 7rp,3k 2 7ry -4 1m y2 *,4l 2 * -2 7yw,4b 2 *;2w 2 *;3k 2 7rt 9j *,1s 2 * 7r3 7u5,1s 2 391 3id * -2 7u7,1s 2 391 * -2 7u7,13 2 31h 9j *;4t 2 389 c1 *;;4u 2 * 9j ig,4u 2 * 7tx,3h 2 7zo 9j *;;4e 2 2xj u5 *;3q 2 *,2u 2 *;28 2 *,18 2 *;l 2 *;4t 2 *;3f 2 *;3r 2 30e 391 -2 310 ip 0 *,3r 2 7un -2 310 ip 0 *,3r 2 310 ip 0 *,11 2 ny *,3a 2 ny *,3a 2 9j if *,3a 2 if *;;4b 2 *;;3a 2 *;18 2 2yp * 7rh;3f 2 *;;;4r 2 * ny 3hy,4r 2 * 3hy,4r 2 3i7 *;3z 2 * 9j 2xo,3z 2 * 2xn;20 2 7tp 97 *,g 2 7tr 7ts -2 * 2xn,g 2 3df 97 * 2xn,4r 2 3hu 97 * ny 3hy;3h 2 *;3h 2 *;;1b 2 32r * 34x,2l 2 32r * 3eo -2 7uz;;43 2 *;;;;;;;;3k 2 7rt 97 *,3f 2 *,l 2 *,13 2 32e 97 *;;3r 2 * 3id -2 a6 37g,3r 2 * 3id -2 3gq 9j 3fx,3r 2 * 3id -2 9j 3gq 3hg,3r 2 * 3id -2 3eo 3g8,3r 2 * 3id -2 310 ip 0 358,3r 2 * 3id -2 3fp 0 358,3r 2 * 3id -2 2x8 g9,3r 2 * 3id -2 7um;;;;;3o 2 7te * 7tf 7tg 7th 7ti,3o 2 7te * 7tf 7th 7ti;;2j 2 * 34i;3h 2 3ib *;;;23 2 *;;;2k 2 *;3z 2 lv 9j * 34d;;;;2b 2 7w8 7w5 7w9 7uo 7wa *,2b 2 7w8 7w9 7uo 7wa *,2b 2 7w8 7w5 7uo 7wa *,2b 2 7w8 7uo 7wa *,11 2 ny *,39 2 ny *,39 2 w7 *;;;11 2 ig *,39 2 ig *;f 2 2yj *;17 2 1ez * 1m -2 1;;;;4t 2 l8 3id * o1;;3f 2 *,l 2 *;2c 2 *,2t 2 2xz 82q *;;;;;l 2 *;;;1k 2 c1 *;4e 2 * d1 1m a6 -2 7xn,4e 2 * d1 7xo -2 7xn;;3x 2 3al 3h4 *,3x 2 3al *;4d 2 1su c1 *;;l 2 *;;3f 2 *;;;;;;3r 2 30e 391 -2 a6 *,3r 2 7un -2 a6 *;;1k 2 1m ig *;;;1p 2 * 7tl;;;l 2 *;2z 2 *;3l 2 * 9j 3dx;;;;3f 2 *,l 2 *,1u 2 37c 9j ig 3dk be *,1u 2 1m ig 3dk be *;;3f 2 3i8 *,3f 2 33n *,l 2 3i8 *;;;4u 2 *;3q 2 3gs *;15 2 *;3i 2 *,3s 2 832 kn c1 * 3bp;p 2 7vo ny *;4t 2 391 3id * c1 34y;;;;;;;35 2 ny * 38h;3k 2 * 3fm;l 2 *;2a 2 1m *;1f 2 803 7ts 804 0 *,1f 2 803 7ts 0 *;;;;4b 2 *;35 2 *;43 2 *;f 2 *;20 2 2vy 9j *,20 2 33x 9j *;20 2 7tp * 97 35j,20 2 2yh *;2d 2 1qu 3gq *,2d 2 3eo 321 9j *,2d 2 7uf 1m 3gq ip *;;4e 2 3fk -2 *,4i 2 3fk *;;;;;;3x 2 * 9j 3al 374;;;;;3l 2 7yj 9j * 7yk;;2k 2 *;;x 2 *;4h 2 4m *,g 2 * 9j 2yh,3z 2 * 9j 2yh,3m 2 4m *,3d 2 82l 82m * 82n,3d 2 82l * 82n;;;;3h 2 36j *;3x 2 * 7ul;22 2 *;;l 2 *;f 2 *,33 2 1m if * 9j ig 80d 9j 3ii,33 2 1m if * 9j ig 80d 80e,33 2 1m if * be 80d 9j 3ii,33 2 1m if * be 80d 80e,33 2 1m if * 9j ig 80d,33 2 1m if * be 80d;;18 2 1m ig 2yv 9j if *;3w 2 *;2a 2 l3 *;;;;1h 2 3eo ip *;l 2 *;;37 2 *,3q 2 *,2u 2 *;;2z 2 *;4w 2 *;3h 2 *;;1u 2 *;;4u 2 *,30 2 2xo *,30 2 lz 2xo *;4u 2 *,4b 2 *,13 2 * 81z -2 820;43 2 341 *;3z 2 1l3 9j *,3r 2 * 6d 316 -2 7ur -2 7us;;;35 2 *;;;;;2b 2 * 7vc 3gc 36y;;;;3w 2 * 4r,l 2 *;;3m 2 7vu be *;;36 2 * be 3cz;;;3f 2 *,3x 2 0 * 3e2,1n 2 *;;2h 2 * 97 32f;2c 2 *;2a 2 4m * 3g8;;7 2 9j 7zh *;;;10 2 * 7ya;4e 2 2xj *;3w 2 *;3w 2 33j c1 *,3w 2 *;1n 2 *;;1b 2 3gp ip * 7qw 7u8;z 2 * 1;;;;5 2 4m *,5 2 *;;;;4u 2 * 36i,3x 2 * 2wy,3x 2 * 2wy 3b9 3f3;;4c 2 *;4c 2 *;4n 2 3c7 i2 * w7 ot 9j 3ic 3gc,4n 2 3c7 i2 * w7 ot 388,4n 2 3c7 i2 * 7vn 9j 3ic 3gc,4n 2 3c7 i2 * 7vn 388,4c 2 *;;;;23 2 *;;35 2 * 9j 39r;;15 2 *;;15 2 *;;;4b 2 *;2l 2 o1 9j * 9j 3ew,2l 2 7ug * 9j 3ew;;4c 2 *;49 2 7yz 9j *,49 2 7yz *;3h 2 33n *,l 2 2yh *;;;f 2 *,33 2 1m ig 80d be *,33 2 1m if 39g 9j ig 80d be *,33 2 1m if 39g be 80d be *,33 2 4m lv 9j ig 80d be *,33 2 4m lv be 80d be *,33 2 4m 80d be *;1u 2 * 97 32r;4n 2 391 3id * w7 7vm 3b1 3id;2r 2 7wt * 2zv 7wu,2r 2 7wt * 2zv,7 2 811 * 812 3c1,7 2 811 812 *,7 2 811 * 812,7 2 1m 7vc lv *;;2h 2 *;;;;;3l 2 3hs *;;;4t 2 sq * w7,3x 2 * 3al,2b 2 * 7wb ny 36i;p 2 3ds 1m 6e * 6m 31l,p 2 3ds 1m 6e * 3fy ny,p 2 3ds 1m 6e * ny,p 2 3ds 4q * 6m 31l,p 2 3ds 4q * 3fy ny,p 2 3ds 4q * ny;4t 2 *;;3r 2 310 ip 0 7uo 3eo *,3r 2 7uq 0 7uo 3eo *,3r 2 3eo * -2 7ur -2 7us;17 2 1nw *;;;;;;4t 2 sq 3id *,w 2 *;w 2 *;1n 2 *;r 2 *,w 2 *;;4n 2 2z0 3id 1m ig * -2 7vi,4n 2 * 3id 1m ig 3cr -2 7vi,4n 2 * 3id 7vj -2 7vi,4n 2 vt 2z0 1m ig * -2 7vi,4n 2 3id 2z0 1m ig * -2 7vi;;w 2 *;2c 2 *;2j 2 2wb 9j * 1m 329;22 2 *,3m 2 *,3m 2 7vu be *,3m 2 7vu 9j *,33 2 1m ig 80d be *,33 2 1m if 39g 9j ig 80d be *,33 2 1m if 39g be 80d be *,33 2 4m lv 9j ig 80d be *,33 2 4m lv be 80d be *,33 2 4m 80d be *;4t 2 sq w7 *,3m 2 *;m 2 * 3hw,m 2 * d1 3hw,m 2 *;35 2 * 9j 7s9;1d 2 *,13 2 *;;;3u 2 2wb 9j *;3u 2 2wb *,3u 2 *;;;;;l 2 *;35 2 7s5 1m *;;;23 2 *;3l 2 37q *;;;3o 2 *;;;1u 2 37c 9j ig * be 3hp,1u 2 37c 9j ig * a6 39l,1u 2 37c 9j ig * be 2xm,1u 2 1m ig * be 3hp,1u 2 1m ig * a6 39l,1u 2 1m ig * be 2xm;;1n 2 * 3id;3v 2 *;;;;;43 2 * 2xh;;3r 2 * 3hh;;;;3k 2 7rt 9j *,z 2 81k * d1;;2d 2 7uf 1m 3gp ip *;3m 2 7vu a6 *,3m 2 * 35g;;;;;;4n 2 7vc 7ve 7vf 1m d2 -2 * if 2x4,4n 2 7vc 7ve 7vf 7vh -2 * if 2x4,4n 2 7vc 7ve 1m d2 -2 * if 2x4,4n 2 7vc 7ve 7vh -2 * if 2x4;2w 2 *;2w 2 *;2h 2 31h d1 a6 *,2h 2 31h d1 *;;;;17 2 * 7wl;17 2 * 7wk;;;;;;;2w 2 *;;2a 2 * q1 -4 7qs -4 7qt,2a 2 * 6d 39r,2a 2 * 7r0,36 2 * 80p 9j 80q,36 2 * 9j 80q,36 2 * 80p 80q,36 2 * 80q;2a 2 *;;f 2 *;;;3z 2 397 9j * 3ff,3z 2 * 3ff;f 2 *,20 2 3gm 9j *;2l 2 o1 9j *,2l 2 7ug *,22 2 *,1n 2 *;;3h 2 *;11 2 ny *,11 2 2yu *;3o 2 3id * 7t7 -2 7t8 -2 7t9;;3o 2 3id * 7t7 -2 7t8 -2 7t9;;3h 2 * 2z5;2a 2 7qv *;;2e 2 u5 *,2e 2 xg *,2e 2 ny *;4u 2 2wu ig *,1u 2 2wu ig *,1u 2 2wu *;17 2 3g4 *;3r 2 * -2 7ur -2 7us;;4q 2 *;1k 2 *;3a 2 *;;;;;;;;4b 2 *;;;3r 2 30e 391 -2 * 0 358,3r 2 7un -2 * 0 358;;18 2 1m ig 2yv 9j ig *;;3q 2 *;;;4n 2 i2 * -4 7vk -4 7vl;;;;l 2 * 3a9;;;l 2 *;4e 2 7xw 9j *,4e 2 * 3fy,4e 2 0 *;;2a 2 * q1 -4 7qs -4 o1,2a 2 * q1,35 2 * q1 -8 7s1;;3r 2 30e 391 -2 3eo *,3r 2 7un -2 3eo *;4b 2 *;1k 2 *,4q 2 *;1k 2 *;;l 2 *;;;30 2 3b1 *,l 2 *;;;;;;1e 2 1m * 9j;3w 2 *;;;4t 2 * 3af 7r9,1b 2 * im 38g 7qw 7u8,3r 2 30e 391 -2 * 9j 3fx,3r 2 7un -2 * 9j 3fx,1t 2 7z4 7z5 * im 7z6,1t 2 7z4 * im 7z6;l 2 *;3f 2 *;32 2 0 3b1 2yo ny *,32 2 0 ny *;1p 2 *;;;2j 2 7xe 9j *,2j 2 7xe 9j * 9j 34p,2j 2 7xe 9j * 97 2wv;;;;4l 2 1wo 9j *;1s 2 * 2x1,17 2 * 33z;3w 2 32e 9j *,3w 2 3hm 3b1 *;;3q 2 *;3h 2 * 3c5;4u 2 *,3h 2 * 34z;;;;;3f 2 *,l 2 *;3m 2 *;;;3r 2 30e 391 -2 9j 3gq *,3r 2 7un -2 9j 3gq *;3r 2 * 1s7;4u 2 *;;3h 2 2xj 9j *;;;1n 2 *;;;;1u 2 * be 2xu;;;4r 2 * 3hy;35 2 7s5 1m *,16 2 *,4i 2 *,2w 2 *;;15 2 *;4q 2 *;;3s 2 * c1 833,3s 2 * 833;;4t 2 *;;35 2 * 7sa;10 2 38i *;3f 2 *,l 2 *;;;;20 2 2yh *;3h 2 * 9j 3fl;30 2 1m * lv,30 2 c1 * lv;;3f 2 *;2e 2 *;2e 2 *;44 2 7yb 7yc 7yd 2x9 9j 4m 38e 7ye 9j y2 2wj *,44 2 7yb 7yc 7yd 2x9 9j 4m 38e 7ye 9j uo 2wj *,44 2 7yb 7yc 7yd 2x9 9j 7yg 7ye 9j y2 2wj *,44 2 7yb 7yc 7yd 2x9 9j 7yg 7ye 9j uo 2wj *,44 2 7yb 7yc 7yd 7yh 4m 38e 7ye 9j y2 2wj *,44 2 7yb 7yc 7yd 7yh 4m 38e 7ye 9j uo 2wj *,44 2 7yb 7yc 7yd 7yh 7yg 7ye 9j y2 2wj *,44 2 7yb 7yc 7yd 7yh 7yg 7ye 9j uo 2wj *,44 2 7yb 7yd 2x9 9j 4m 38e 7ye 9j y2 2wj *,44 2 7yb 7yd 2x9 9j 4m 38e 7ye 9j uo 2wj *,44 2 7yb 7yd 2x9 9j 7yg 7ye 9j y2 2wj *,44 2 7yb 7yd 2x9 9j 7yg 7ye 9j uo 2wj *,44 2 7yb 7yd 7yh 4m 38e 7ye 9j y2 2wj *,44 2 7yb 7yd 7yh 4m 38e 7ye 9j uo 2wj *,44 2 7yb 7yd 7yh 7yg 7ye 9j y2 2wj *,44 2 7yb 7yd 7yh 7yg 7ye 9j uo 2wj *,44 2 7yb 7yc 2x9 9j 4m 38e 7ye 9j y2 2wj *,44 2 7yb 7yc 2x9 9j 4m 38e 7ye 9j uo 2wj *,44 2 7yb 7yc 2x9 9j 7yg 7ye 9j y2 2wj *,44 2 7yb 7yc 2x9 9j 7yg 7ye 9j uo 2wj *,44 2 7yb 7yc 7yh 4m 38e 7ye 9j y2 2wj *,44 2 7yb 7yc 7yh 4m 38e 7ye 9j uo 2wj *,44 2 7yb 7yc 7yh 7yg 7ye 9j y2 2wj *,44 2 7yb 7yc 7yh 7yg 7ye 9j uo 2wj *,44 2 7yb 2x9 9j 4m 38e 7ye 9j y2 2wj *,44 2 7yb 2x9 9j 4m 38e 7ye 9j uo 2wj *,44 2 7yb 2x9 9j 7yg 7ye 9j y2 2wj *,44 2 7yb 2x9 9j 7yg 7ye 9j uo 2wj *,44 2 7yb 7yh 4m 38e 7ye 9j y2 2wj *,44 2 7yb 7yh 4m 38e 7ye 9j uo 2wj *,44 2 7yb 7yh 7yg 7ye 9j y2 2wj *,44 2 7yb 7yh 7yg 7ye 9j uo 2wj *,44 2 7yb 7yc 7yd 2x9 9j 7ye 9j y2 2wj *,44 2 7yb 7yc 7yd 2x9 9j 7ye 9j uo 2wj *,44 2 7yb 7yc 7yd 7yh 7ye 9j y2 2wj *,44 2 7yb 7yc 7yd 7yh 7ye 9j uo 2wj *,44 2 7yb 7yd 2x9 9j 7ye 9j y2 2wj *,44 2 7yb 7yd 2x9 9j 7ye 9j uo 2wj *,44 2 7yb 7yd 7yh 7ye 9j y2 2wj *,44 2 7yb 7yd 7yh 7ye 9j uo 2wj *,44 2 7yb 7yc 2x9 9j 7ye 9j y2 2wj *,44 2 7yb 7yc 2x9 9j 7ye 9j uo 2wj *,44 2 7yb 7yc 7yh 7ye 9j y2 2wj *,44 2 7yb 7yc 7yh 7ye 9j uo 2wj *,44 2 7yb 2x9 9j 7ye 9j y2 2wj *,44 2 7yb 2x9 9j 7ye 9j uo 2wj *,44 2 7yb 7yh 7ye 9j y2 2wj *,44 2 7yb 7yh 7ye 9j uo 2wj *,44 2 7yb 7yc 7yd 2x9 9j 4m 38e 7ye 2wj *,44 2 7yb 7yc 7yd 2x9 9j 7yg 7ye 2wj *,44 2 7yb 7yc 7yd 7yh 4m 38e 7ye 2wj *,44 2 7yb 7yc 7yd 7yh 7yg 7ye 2wj *,44 2 7yb 7yd 2x9 9j 4m 38e 7ye 2wj *,44 2 7yb 7yd 2x9 9j 7yg 7ye 2wj *,44 2 7yb 7yd 7yh 4m 38e 7ye 2wj *,44 2 7yb 7yd 7yh 7yg 7ye 2wj *,44 2 7yb 7yc 2x9 9j 4m 38e 7ye 2wj *,44 2 7yb 7yc 2x9 9j 7yg 7ye 2wj *,44 2 7yb 7yc 7yh 4m 38e 7ye 2wj *,44 2 7yb 7yc 7yh 7yg 7ye 2wj *,44 2 7yb 2x9 9j 4m 38e 7ye 2wj *,44 2 7yb 2x9 9j 7yg 7ye 2wj *,44 2 7yb 7yh 4m 38e 7ye 2wj *,44 2 7yb 7yh 7yg 7ye 2wj *,44 2 7yb 7yc 7yd 2x9 9j 7ye 2wj *,44 2 7yb 7yc 7yd 7yh 7ye 2wj *,44 2 7yb 7yd 2x9 9j 7ye 2wj *,44 2 7yb 7yd 7yh 7ye 2wj *,44 2 7yb 7yc 2x9 9j 7ye 2wj *,44 2 7yb 7yc 7yh 7ye 2wj *,44 2 7yb 2x9 9j 7ye 2wj *,44 2 7yb 7yh 7ye 2wj *;;4q 2 *;;;;w 4 *;4u 4 3pi *;;t 4 *;;w 4 *;;;;43 4 *;4o 4 *;3k 4 *;3k 4 *;;w 4 *;;;;;;;;;;;;;;1 4 *;m 4 49p c1 *,m 4 49p c1 * 86j,m 4 49p * c1,t 4 ii -2 *;4o 4 *;3f 4 *;m 4 49p c1 *,m 4 *;;m 4 49p c1 *;;t 4 *;;3k 4 *;1x 4 3pl *;;;x 4 *;;;;;;;4f 4 *;42 4 *;1k 4 mi *,3p 4 mi * 3zl;24 4 8dw * wy 86m 8dx,24 4 8dw * wy 8dx;;2j 4 * 49p 3m3;;;2a 4 3xv *;;;;2h 4 *;3r 4 * -2 87o -2 87p,4m 4 * 8ho;4o 4 *;43 4 * k9,3i 4 *;3p 4 *;;;2e 4 *;;4o 4 *;2z 4 *;;;;1s 4 *;;3e 4 *;30 4 3ym *,4w 4 3y wy 8f7 *;g 4 *;4w 4 *;g 4 *;4w 4 * 3y,h 4 8ge -8 3xa *;1 4 *;1 4 *;g 4 *,1 4 *;g 4 *;;1l 4 *,4v 4 *;18 4 49p 41w wy fr *,18 4 fr * 83u 83v,18 4 fr * 83v;4o 4 *;;;;3f 4 *;;3k 4 *;3k 4 *;;;;m 4 * 86j;;;;;;3k 4 *;4o 4 *;;;4n 4 * vz -2 mi 4bk -2 88n;;3i 4 *;29 4 un *,29 4 8f3 -4 un *,29 4 8f3 -4 *;;2z 4 *,t 4 *;;35 4 *;16 4 *,2w 4 *,4v 4 *,8 4 8it -8 * 4bh;;3e 4 *;18 4 i3 * 3xv,18 4 i2 * 3xv,4v 4 *;t 4 *;35 4 * 84x,37 4 *,1l 4 *,4v 4 *,4m 4 83g 8hk 8hl ud -8 *,4m 4 83g 8hk 8hl -8 *,t 4 ud *;2j 4 *;35 4 *;2j 4 * 453;3q 4 *,2u 4 *,2h 4 *;3z 4 *;;;;;;35 4 * wy 3m3,f 4 * wy 3rz 3qt,20 4 gg *,4o 4 * wy 3rz 3qt;3q 4 *,4u 4 *;3w 4 gs fr *,3w 4 * wy;43 4 *;w 4 *;;;;1d 4 *;;;3x 4 * xw;;;43 4 *;;;5 4 * 0 857,3r 4 * 9j 0 87m 87n,3r 4 * 0 87m 87n,1o 4 5d 88p *,34 4 * 8ia 8ib;;;;;;;;3q 4 *,1c 4 *;1d 4 *,4o 4 *;1d 4 *,3k 4 *,4o 4 *;;3w 4 * -2 k5;;;2z 4 *;3q 4 *;3q 4 *;;;3z 4 *;1p 4 * 86h;;3f 4 *;;p 4 *;;u 4 *;u 4 *;47 4 8fs wy 0 *;;4u 4 *;;47 4 9j *,34 4 8i7 8i8 pw *,34 4 8i7 pw *;1q 4 8fg 83g 9j * 8fh,1q 4 8fg 9j * 8fh;1 4 *;1 4 *;;f 4 *;;;16 4 *,32 4 0 8b2 *,32 4 0 *,32 4 * 8b3 3pq 8b4,32 4 * 8b3 8b4,2w 4 *;2h 4 *;;;1i 4 *;3f 4 *,1b 4 * 3mv 0 ws;3z 4 *;3z 4 *;;2h 4 *;10 4 *;10 4 *;;;17 4 8ai -2 * 8aj,12 4 * 8iq;;f 4 *,4u 4 *,38 4 *;;;43 4 *;4j 4 *;4j 4 *;1i 4 *;3p 4 3p *;;4g 4 8gi -4 8gj 8gk * 8gl 8gm,4g 4 8gi -4 8gj * 8gl 8gm,4g 4 8gi -4 8gj 8gk * 8gl,4g 4 8gi -4 8gj * 8gl;15 4 *;e 4 8i3 0 4ac * 8i4;15 4 *;3z 4 *;10 4 * 8cq;;4n 4 0 899 89a op *;;3f 4 *;3q 4 *,4u 4 *,4f 4 *;1l 4 *;2i 4 *;;;3t 4 *;43 4 *;;2i 4 *;2i 4 *;3t 4 *;3t 4 *;1q 4 * 1n 8fk;3f 4 *;3k 4 *;;;;3r 4 * 3kf;;17 4 * 44i;3x 4 yw * 3uv,e 4 867 8gz * 8hz,e 4 867 * 8hz;30 4 * 3xl;;1c 4 *;;2z 4 *;11 4 * 99,32 4 0 mi *,12 4 1 * 99;;;;3m 4 *,2b 4 * 8a3 op 99;;n 4 85o -4 85p bm *;;2m 4 * hw 3xv 87e,2m 4 * 3xv 87e;;3c 4 0 * op 8gs,12 4 0 * op 99,12 4 0 * 8io;;38 4 *;38 4 *;3q 4 *,4v 4 *;;;;2j 4 * 3k5;17 4 * 49w;;4o 4 *;x 4 *,x 4 * ru,3y 4 * ru wy 9j 8fz,3y 4 * wy 9j 8fz,3y 4 * ru 9j 8fz,3y 4 * 9j 8fz,3y 4 * ru wy 8fz,3y 4 * wy 8fz,3y 4 * ru 8fz,3y 4 * 8fz;x 4 *;x 4 *;;;1s 4 yx * -2 86x;;38 4 *;;;;;20 4 *;;0 4 *;;;;;;1v 4 * 882;;1s 4 86w -2 *;3r 4 * 1n -2 87q;;4n 4 3lq vz -2 * -2 88n,4n 4 52 i2 -2 * -2 88n,4n 4 52 i3 -2 * -2 88n,4n 4 4bl vz -2 * -2 88n,4n 4 4bk i2 -2 * -2 88n;;;;1l 4 *,4v 4 *;2j 4 *;3w 4 *;2j 4 3ws *;15 4 *;;;;;;;;;1v 4 88e -2 9g 83g -2 *,1v 4 88e -2 83g -2 *;;;3w 4 mi fr *,3w 4 459 fr *,2l 4 3rc *,22 4 *;;35 4 *,8 4 8it -8 * 4bh;;;;;;m 4 3xj 86k *;;;4u 4 *;;1l 4 *;;2z 4 *;;;;28 4 *,18 4 *;;2z 4 *;;3r 4 * i2,3r 4 * vz;;4e 4 * ud 3si;4j 4 *;;;4e 4 * 8c4;4n 4 yx * bm 88o 49p 88p;;;;;4o 4 *;1q 4 *;;18 4 fr * 83u 83v,18 4 fr * 83v,3f 4 *;;;1x 4 5d 88p 1n *,d 4 5d 88p 1n *;;3f 4 *;38 4 *;f 4 *,38 4 *;4r 4 48r *,4r 4 * xg 48r,46 4 * 89g 48r;;20 4 *;20 4 *;20 4 *;3c 4 1 49p * 8gr,3c 4 49p * 8gr;4t 4 * as;4t 4 37 *;;43 4 *;;4t 4 * 3t2;e 4 8i3 * 8i4;;4a 4 * mi 8i6 3w6,4a 4 *;;16 4 *;16 4 *;;0 4 *;3z 4 *,0 4 *;r 4 *;3k 4 *,4o 4 *;3k 4 *;;3k 4 *;3f 4 *,3l 4 8db 8dc 8dd *;3k 4 *;3k 4 *;4o 4 *,1j 4 * 8ih 0;49 4 *,4o 4 *;;3k 4 *;4n 4 mi * -2 86m 88q;;;43 4 *;r 4 *;3z 4 *;;;;1s 4 *;23 4 *;;20 4 gg *,1 4 * c1 1o9,h 4 * c1 1o9;3z 4 *;;f 4 *;;;q 4 9j * 84c 84d -2 84e,q 4 9j * 84c -2 84e,q 4 9j * 84c 84d -2,q 4 9j * 84c -2,1b 4 3k7 * 874 875,1b 4 3pq * 874 875,1b 4 3t0 * 874 875,1b 4 3pq * 879 87a,1b 4 3k7 * 879 87a;;;;;42 4 *;;2l 4 * 3sm 3xv;22 4 *;;4o 4 *;f 4 *,38 4 *;3q 4 *,4u 4 *,4f 4 *;;1o 4 ct * mi,29 4 *;;;3i 4 *;;4g 4 85y * 3s7;w 4 *;;;1a 4 *,t 4 *;4f 4 *;;;18 4 83r 3ym *,18 4 mi * wy 9j,1d 4 *,t 4 * 8hx,t 4 *;28 4 *,18 4 *;3z 4 *;;;;;;4n 4 * -2 86m 88q 44m;;38 4 *;3x 4 * 87i;27 4 * 8fa;;;2z 4 *;;;2a 4 3xv * 9c;4o 4 bh * 8ht;3q 4 *,4u 4 *,38 4 *;f 4 *,38 4 *;;;3k 4 *;;20 4 *;;3q 4 *,4p 4 85w *,2u 4 *,4u 4 *;f 4 *,38 4 *;f 4 *;49 4 *;;4m 4 mb mi 9j * ud 3uu;;;3m 4 3oo *;;1i 4 *;0 4 *;;3q 4 *,2u 4 *,16 4 *,2w 4 *;4u 4 *;;;t 4 * bm 8hw;;4o 4 * 3st;3q 4 *;1i 4 *;;;;;;;;2d 4 *;;2d 4 *;2d 4 *;3f 4 *;4o 4 *;3u 4 * 8bo 8bp,3u 4 3w5 * 46u 3sq,3u 4 3w5 * 453;3f 4 * 3uk,4o 4 * 3uk;3w 4 *;;;43 4 *;4t 4 * 83i,3i 4 *;;;;;4n 4 * 3xl hw -4 88l -4 88m;;3b 4 0 3q0 op *,3b 4 0 3nh op *;;;;;1k 4 mi i2 *;;;15 4 *;;;;3l 4 * 3wl;;;;30 4 mi 86m *;1q 4 * ke,1q 4 * mg;2d 4 3k7 *,2d 4 3pq *,2d 4 3yb *,2d 4 3yp 49p 3k7 *;;4i 4 * 42j;3i 4 *;4t 4 *;;3l 4 *;2k 4 *,1b 4 * 4b4 878;2a 4 * 837;;2a 4 3xv *,43 4 3sf yf *,43 4 yf 3sf *,43 4 *;;;;;4o 4 *;g 4 * wy wt 41w,3m 4 az *;4j 4 *;4j 4 *;;;2y 4 8g4 -8 * mg;;3f 4 3wt *;;3q 4 *;4n 4 * -2 86m 88q,4n 4 88w 85i 88x * 88y,4n 4 88w 85i * 88y,1k 4 *;;;;4e 4 *;8 4 8it -8 * 4bh;1o 4 8f1 -2 8f2 gs *,1o 4 gs *;;;;;4f 4 *;2d 4 * 49p 3k7 3ve,21 4 *;4l 4 * 48b;;21 4 *;4t 4 *;;;4i 4 *,48 4 *;3f 4 *;4o 4 *;3k 4 *;;;;;2w 4 *;3t 4 * 8bk,27 4 * 1j1;4o 4 *;43 4 *;;;;18 4 49p 41w wy 9j *;3w 4 *;38 4 *;2i 4 8eq -8 * 1n;;1l 4 *,4v 4 *;35 4 *,t 4 *;;;4v 4 *,t 4 *;;1l 4 *,4v 4 *;4e 4 8bq -2 * ru;;2z 4 *;2z 4 *;2z 4 *,4o 4 *;3u 4 *;3u 4 3k5 *;2z 4 *;2z 4 *;;;3u 4 *;1i 4 *;;;30 4 *;49 4 *;;;20 4 *;17 4 * 3tb;;f 4 *,38 4 *;1 4 *;1 4 *;1p 4 *;3q 4 *;23 4 *;;;;;4t 4 *;3z 4 *,0 4 *,0 4 3u4 c1 *;;1 4 *;;;3k 4 *;3f 4 *,4m 4 m6 9j * 3ql;4e 4 8cf 3k4 mi mg *,4e 4 8cf mi mg *;;;;4e 4 * 8bz;;;;;3q 4 *,1c 4 *;;;;;24 4 0 * hw 49p 88p;;49 4 *;49 4 *;e 4 8i3 9j * 8i4,e 4 v6 9j * mb hw;4o 4 *;4e 4 *;;1v 4 * 882;4n 4 83y 3sf -2 86m * 3lh,4n 4 83y -2 86m * 3lh,1 4 *;;;3p 4 *;;3i 4 *;;;3w 4 * mb ud 4ah;3m 4 *;;3f 4 *;3k 4 *;3k 4 *;3k 4 *;3f 4 *;3q 4 *;;18 4 49p * wy mg,4h 4 mi 3ym *,2r 4 8au *,1 4 *,4m 4 mi 8h5 * 43q,t 4 49p *,t 4 gs *,t 4 mi 8h5 * 8hy,8 4 8it -8 * 43q;g 4 *;g 4 *;g 4 *;;;;3k 4 *;;;;;32 4 * 3l3 -2 8ay;;;;1 4 *;20 4 *,3w 4 * 4r;3z 4 *;;;3p 4 *;3q 4 *,2u 4 *,16 4 *,2w 4 *;4i 4 8cm 83g i2 * 1n,4i 4 8cm i2 * 1n;43 4 * k9;;n 4 85f -2 1n ud *;38 4 *;;3p 4 *;q 4 4b9 49p ud *,q 4 * i2 4b9 49p;p 4 * 89j,p 4 87t -4 *;3i 4 *;;;3f 4 *,4o 4 *;4e 4 * 8ci;22 4 *;;3k 4 *;;;;;;2e 4 xg *,2e 4 mi *,4j 4 * 8gd;;;;;1k 4 *;3r 4 4av ct * 5d;;1b 4 3k7 * 874 875;3f 4 *,1b 4 3pq * 879 87a,1v 4 * 3s1;;;3k 4 *;22 4 *;;;;;2z 4 *;;3q 4 *;;4u 4 l5 i2 *;4o 4 *;26 4 *,49 4 *;3f 4 *,26 4 *,49 4 *,4o 4 *;48 4 *;3f 4 *,26 4 *,49 4 *,4o 4 *;4o 4 *;;;;;;;;;;;r 4 *,4v 4 *;2h 4 * c1 3z2,2h 4 3z2 c1 *,4v 4 *;f 4 46f -2 *,f 4 *,4o 4 *;f 4 *,38 4 *;;4n 4 * oi,3i 4 *,r 4 * 855,1x 4 * 88p,1x 4 yf * i2;;3q 4 *;;;4e 4 0 * 8ab,4e 4 * 8cl 0,4e 4 * 8cl;;;3p 4 *;;;;p 4 *;1k 4 *,1k 4 k9 i2 *,1k 4 i2 *,2z 4 *;;2a 4 *;t 4 *;3o 4 86d 86e 86f 86g *,3o 4 86d 86f 86g *;3o 4 3vj *;3o 4 *,e 4 * k9 0 3n3;;e 4 9g 83g -2 *;17 4 * i2 436;30 4 mb ud *;30 4 *,46 4 *;5 4 wy *;1k 4 *,1k 4 wy * w3,1x 4 *,d 4 5d 88p *;;;3f 4 *;;;;t 4 *;;;;0 4 *;4m 4 8hp * 8hq;r 4 *;;3q 4 *,2u 4 *,1c 4 *;1c 4 *;;2z 4 *;43 4 *;;43 4 *;2h 4 *;2a 4 *;;4j 4 *;3f 4 *;3k 4 *;32 4 0 8b2 op *,32 4 0 op *;1l 4 *;2j 4 *;;2j 4 3q8 *;;;;16 4 *,2w 4 *;2w 4 *;;2a 4 *;;23 4 *;;;29 4 *;;;3m 4 *;;;3f 4 *,4o 4 *;f 4 *;;;3a 4 *;3a 4 *;;;;3q 4 *,1c 4 *;;;;1k 4 * 3sq;;;;4t 4 45b 49p *;4o 4 *;4o 4 *;38 4 *;;;3f 4 *;4l 4 *;20 4 *;3f 4 *;3t 4 * 8bn;17 4 3r5 * 8ac;2w 4 *;4j 4 3x0 *,4j 4 * 8gc;35 4 *;;38 4 *;;43 4 *;1d 4 *,2u 4 *;3q 4 *;3k 4 *;;;29 4 *;4n 4 * 3y3;f 4 * 3y6;42 4 *;;;;;2k 4 *;;;4l 4 *;;;;;35 4 *;;;;;;;4t 4 * 3y0;3r 4 * -2 87q;;1i 4 *;4l 4 *;;3k 4 *;;;3f 4 *;;3k 4 *;;;;r 4 *;15 4 * yx,15 4 *;;4e 4 8bq -2 * ru,4e 4 * ru -2 8bs;4r 4 *,46 4 *;;4r 4 *,46 4 *;;3p 4 44j *;;;;3f 4 *,4o 4 *;3k 4 *;3f 4 *;4u 4 *;43 4 *,3i 4 *;;t 4 *;t 4 *;;4h 4 mi 9j * 41w,4e 4 * 8by;;;;5 4 *,t 4 *;4e 4 * 3x8;2a 4 *,5 4 * 855 -2 856;5 4 mi *,t 4 mi *;m 4 *;3w 4 5d *;42 4 *;1d 4 *;;5 4 *;;;2a 4 * vz,3x 4 * fr ud 3vi hw,24 4 0 8dy * 88p,24 4 0 hw * 88p,k 4 1 * -2 8ie;;;;2b 4 gs 86m * 458;;38 4 *;;4e 4 *;;;;1d 4 *,37 4 *,4o 4 *;3k 4 *;4i 4 * -2 mi,4i 4 * mi;;3z 4 *,0 4 *;;4t 4 * 3t2;;;f 4 *;;;;;;;17 4 * 8ak i2 8al;4e 4 *,4o 4 *;4u 4 3pk *;1s 4 *;18 4 49p 41w wy 9j *,18 4 9j * 83u 83v,18 4 9j * 83v,18 4 83z 9j * 840;4o 4 *;4o 4 *;;4o 4 *;3f 4 *,3w 4 * 3xx;4l 4 4b0 *;;;;4t 4 * 83f;;2e 4 *,44 4 8cr -4 0 * 8cx;42 4 *;;;;;;;;4o 4 *;;;q 4 * 84g,q 4 84h 83g fr *,q 4 84h 83g *,24 4 8dj 85i * -2 8dk,24 4 8dj * -2 8dk,24 4 8dr 8ds 83g *;;2z 4 *;;;1 4 *;18 4 fr * 83u 83v,18 4 fr * 83v;;18 4 * 49p mg;4o 4 *;4u 4 * 83g -2 86q;4n 4 52 i2 -2 mi * -2 88n,4n 4 52 i3 -2 mi * -2 88n,4n 4 * i2 -2 mi 4bk -2 88n;4n 4 * vz -2 mi 4bk -2 88n;2a 4 * -8 3xv,2a 4 * -8 3rc,2a 4 *;2a 4 * 3oo 3m3,2a 4 * 83b,18 4 * 3v1,2m 4 * 87d,2m 4 k9 m6 * 87f,17 4 * 42f;;;;;4g 8 xz 1y4 8x8 -4 *,4g 8 1y4 8x8 -4 *;1b 8 4tt 54o *;;;;x 8 *;4f 8 *;;;;;;4u 8 *;2i 8 4t6 *;;;1 8 *;;;;;;;;;n 8 8lj 8lk 4iv * 4qh;;;;;;43 8 *;3x 8 * 4nh m4,3x 8 * 4jw;;;;;w 8 *;;48 8 *;3f 8 *;0 8 *;0 8 *;;w 8 *;;4l 8 *;;;;;;;;;;;43 8 * ss kk,3r 8 * ss ss 4y8 4hb 4oe 4tv,3r 8 * ss ss 4y8 4hb 4h8 0 4zp,3r 8 * ss ss 4y8 4hb 8n6,3r 8 * ss 4y8 4hb 4oe 4tv,3r 8 * ss 4y8 4hb 4h8 0 4zp,3r 8 * ss 4y8 4hb 8n6,3r 8 * ss ss 4hb 4oe 4tv,3r 8 * ss ss 4hb 4h8 0 4zp,3r 8 * ss ss 4hb 8n6,3r 8 * ss 4hb 4oe 4tv,3r 8 * ss 4hb 4h8 0 4zp,3r 8 * ss 4hb 8n6,3r 8 * ss ss 4y8 4oe 4tv,3r 8 * ss ss 4y8 4h8 0 4zp,3r 8 * ss ss 4y8 8n6,3r 8 * ss 4y8 4oe 4tv,3r 8 * ss 4y8 4h8 0 4zp,3r 8 * ss 4y8 8n6,3r 8 * ss ss 4oe 4tv,3r 8 * ss ss 4h8 0 4zp,3r 8 * ss ss 8n6,3r 8 * ss 4oe 4tv,3r 8 * ss 4h8 0 4zp,3r 8 * ss 8n6;;3p 8 *;1d 8 *;;;;17 8 * kk 9m 4ny,17 8 * 8qi 4ny;18 8 8jv a5 *;;;3w 8 *;3f 8 *;4o 8 *;4e 8 *,4o 8 *;;;4o 8 *;4u 8 4kh *;4o 8 *;2z 8 *;;;3f 8 *;20 8 *;2h 8 *;;4e 8 8rz 4u7 *,4e 8 8rz *,4e 8 0 * 8s0,4e 8 * 0 8sr;;;4i 8 *,48 8 *;;x 8 *;;4f 8 *;;3f 8 *;3x 8 4l1 *;;;;16 8 *,2w 8 *;;;3t 8 8rp -2 he *,2i 8 8ux -8 he *;t 8 *;3f 8 *;3m 8 *;1g 8 4oq 4u4 *;;;;;;22 8 *;;x 8 *,20 8 *;16 8 *,2w 8 *,2h 8 *;;;2h 8 *;3e 8 8zp *;3e 8 *;30 8 51i *;g 8 *;3z 8 4u7 *,4w 8 8o9 * 3y,4w 8 * 3y,h 8 8wy -8 4u7 *;4w 8 *;1 8 *;g 8 *,1 8 *;g 8 *;g 8 *;4d 8 * -2 8ut;3l 8 * ss gl 4iv 4zz;3f 8 *;;3k 8 *;;;3r 8 * ss 4y8,3r 8 * 4ih;38 8 *;;;4o 8 *;4v 8 *,t 8 *;;t 8 *;3x 8 * 8n5,3x 8 4va 4yf *,3x 8 4va *;24 8 * ss e6 4y8 -4 8r0 -2 8tt,24 8 * ss 8tu -4 8r0 -2 8tt,24 8 * ss -4 8r0 -2 8tt,24 8 * ss e6 4y8 -4 8r0 -2,24 8 * ss 8tu -4 8r0 -2,24 8 * ss -4 8r0 -2;;m 8 * 4xv,m 8 xz * 4xv;m 8 *;43 8 *;;;4o 8 *,1j 8 * 8za 0;;3o 8 * ss 55l,16 8 *;;43 8 *;;0 8 *;0 8 *;;;43 8 *;;;f 8 *;;3w 8 go *,3w 8 *;;;;2z 8 *,t 8 *;1l 8 *,4v 8 *;;;;;2a 8 *,5 8 * 8kw -2 8kx,3x 8 * cu zo 4yu;q 8 8k6 as * 4xw,q 8 8k6 * 4xw,q 8 8k6 as *,q 8 8k6 *,3f 8 *,1b 8 4cg * 8jn 8mo,1b 8 4pb * 8jn 8mo,2l 8 8nf * 4ty,3i 8 *,t 8 8tf * 8yg;;1b 8 4cg * 8jn 8mo;;3k 8 *;22 8 *;3f 8 *;22 8 *;;3q 8 *;;37 8 *;;16 8 *,2w 8 *;x 8 *;;3p 8 *;3p 8 *;;;;2g 8 * 134;15 8 *;;;;;4o 8 *;3q 8 *,e 8 8yx 0 *,1c 8 *;2h 8 *;43 8 *;;2z 8 *;3w 8 * ss,3t 8 * ss ss zq 4ve;3q 8 *;3q 8 *;4u 8 *;3q 8 *;;;;;p 8 *;;;;1 8 *;2h 8 *;;1i 8 *;;4m 8 * 8xu 8xv -2 8xw;;;29 8 8vu * -2 4j2;;;;30 8 4o * 4tc;4j 8 *;2a 8 cu sb *;1i 8 *;3p 8 3p *;4l 8 *;;;;4o 8 *;3m 8 * 4u0,3m 8 * 4s0,1q 8 8vx 8vy * wf,1q 8 8vx * wf;;10 8 * 208;;3f 8 *;;3r 8 * 4dd;;;;30 8 * 4tc;;3f 8 *;;17 8 * 4e4,4i 8 4r9 8sv * 4o,4i 8 4r9 * 4o;;t 8 *;29 8 8vu 4o 4ib -2 *,29 8 8vu 4o gl -2 *;;23 8 *;;35 8 *,4i 8 *;t 8 *;16 8 *;1s 8 *;;23 8 *;r 8 *;;43 8 *,r 8 *;48 8 *;43 8 *;49 8 *,4o 8 *;4o 8 *;;4u 8 4t6 8m7 *;1s 8 *;22 8 *;49 8 *;;r 8 *,2h 8 * w9 4ey,4f 8 *,4v 8 *;;38 8 *;;;;;;;w 8 *,1o 8 8vi *,1o 8 4tk -2 8vj -2 *;3t 8 *;;4m 8 4tv 0 -2 zo *;;;;;1v 8 * 4p1 8nu;;3o 8 * ss 55l,16 8 *,r 8 * ss;;;;;;;2p 8 8mb -2 zo *;;2a 8 * 8j2,4m 8 y1 8xq * 8xr,e 8 8yl 8ym * 8yn,e 8 8yl * 8yn,4a 8 xy * 8yz;e 8 * 8yy;;3o 8 *;;t 8 *;t 8 *;;27 8 * 8v3;3t 8 lg *;;12 8 0 * 8q0 ua,3b 8 0 * 8zq 8zr,3b 8 0 * 8zr;;;4l 8 *;4l 8 *;4t 8 * 8j7;;4n 8 * 4u0;4u 8 *;;;;;1i 8 * 4rr,42 8 *;;;17 8 * 4lp;;2j 8 *;;;;3f 8 *;;4h 8 4o 9f * 4qh;;3q 8 *;x 8 *;x 8 *,3y 8 * xz 9n 8wj,3y 8 * 8wk 8wj;;3x 8 m4 4tv 0 * 4va,3x 8 8n3 0 * 4va;;;;4e 8 *;f 8 *;2b 8 gs 8kb *;q 8 xz 4p1 *,4e 8 *,t 8 *;;;1j 8 e6 4pb * 9n 8z8,1j 8 pk * 9n 8z8;;43 8 * ss,3i 8 *;3w 8 * 4r;;;;;1s 8 yy * -2 8me;1s 8 8md -2 *,1s 8 p 4w4 *;38 8 *;;;;;1d 8 *,37 8 *;28 8 *,18 8 *;20 8 *;;;;;;3q 8 *,2u 8 *,16 8 *,2w 8 *;3q 8 *,4u 8 *;2u 8 *;;24 8 8ts * 8th;;t 8 *;1l 8 *,4v 8 *;1l 8 *;2j 8 *;;;;;;;;2z 8 *;;;1 8 *;4n 8 8p0 * 8p1;;;m 8 4te 8m4 *;3w 8 4fx *,22 8 *;;;3f 8 *;;16 8 *;;2w 8 *;;;1 8 *;;1v 8 4od * 8ns;4o 8 *;;;;;4i 8 *;;4v 8 *;15 8 * ss;;;4j 8 *;4e 8 * 4o9;1k 8 *,1k 8 4m3 *,1k 8 3d *,1k 8 kk 9m *,17 8 8qj kk 9m *,17 8 8qj 8qk *;2z 8 *;;;;1k 8 xz zo *,1x 8 zo *,d 8 8rl 8rm zo *;;;;1k 8 *,1x 8 *;4n 8 ge * -4 8oe -4 8of;;;21 8 8wg -4 *;4e 8 * 8sb;;;4n 8 * hy -4 8oe -4 8of;1q 8 *;;35 8 *;35 8 *;m 8 53i w9 *;43 8 *;;;;;;1k 8 *;;3f 8 *;20 8 *;;4r 8 52y *;4r 8 * op 52y;4t 8 *;20 8 *;46 8 *;;;;3r 8 4sh ss 4y8 ss 4y8 4hb * xz 0 4zp,3r 8 4sh ss 4y8 ss 4y8 4hb * 0,3r 8 4dd ss ss 4y8 4hb * xz 0 4zp,3r 8 4dd ss ss 4y8 4hb * 0,3r 8 8n7 ss 4y8 4hb * xz 0 4zp,3r 8 8n7 ss 4y8 4hb * 0,3r 8 4sh ss 4y8 4y8 4hb * xz 0 4zp,3r 8 4sh ss 4y8 4y8 4hb * 0,3r 8 4dd ss 4y8 4hb * xz 0 4zp,3r 8 4dd ss 4y8 4hb * 0,3r 8 8n7 4y8 4hb * xz 0 4zp,3r 8 8n7 4y8 4hb * 0,3r 8 4sh ss 4y8 ss 4hb * xz 0 4zp,3r 8 4sh ss 4y8 ss 4hb * 0,3r 8 4dd ss ss 4hb * xz 0 4zp,3r 8 4dd ss ss 4hb * 0,3r 8 8n7 ss 4hb * xz 0 4zp,3r 8 8n7 ss 4hb * 0,3r 8 4sh ss 4y8 4hb * xz 0 4zp,3r 8 4sh ss 4y8 4hb * 0,3r 8 4dd ss 4hb * xz 0 4zp,3r 8 4dd ss 4hb * 0,3r 8 8n7 4hb * xz 0 4zp,3r 8 8n7 4hb * 0,3r 8 4sh ss 4y8 ss 4y8 * xz 0 4zp,3r 8 4sh ss 4y8 ss 4y8 * 0,3r 8 4dd ss ss 4y8 * xz 0 4zp,3r 8 4dd ss ss 4y8 * 0,3r 8 8n7 ss 4y8 * xz 0 4zp,3r 8 8n7 ss 4y8 * 0,3r 8 4sh ss 4y8 4y8 * xz 0 4zp,3r 8 4sh ss 4y8 4y8 * 0,3r 8 4dd ss 4y8 * xz 0 4zp,3r 8 4dd ss 4y8 * 0,3r 8 8n7 4y8 * xz 0 4zp,3r 8 8n7 4y8 * 0,3r 8 4sh ss 4y8 ss * xz 0 4zp,3r 8 4sh ss 4y8 ss * 0,3r 8 4dd ss ss * xz 0 4zp,3r 8 4dd ss ss * 0,3r 8 8n7 ss * xz 0 4zp,3r 8 8n7 ss * 0,3r 8 4sh ss 4y8 * xz 0 4zp,3r 8 4sh ss 4y8 * 0,3r 8 4dd ss * xz 0 4zp,3r 8 4dd ss * 0,3r 8 8n7 * xz 0 4zp,3r 8 8n7 * 0,3r 8 * xz 0 4zp 8n8;;4n 8 go * -2 4o 8o9 8ol,4n 8 go * -2 8o9 8ol;p 8 * op 4hu;;4j 8 *;;4t 8 * a5,11 8 * ua;4t 8 54g ss *;;;1s 8 *;4t 8 *;4l 8 *;;23 8 *;f 8 *,38 8 *;;;;;20 8 gg *,29 8 8vo 8lg 8ua 8vp bk *,29 8 8vo 8ua 8vp bk *,1 8 * w9 ow,0 8 * w9 ow,h 8 * w9 ow;3z 8 *;42 8 *;42 8 *;4f 8 *,t 8 *;29 8 * 1lu;1d 8 *,3k 8 *,37 8 *,38 8 * 1xr,38 8 517 *;2a 8 * 8j4;2k 8 *;2l 8 8nk * 8nl;;;f 8 *,38 8 *;3w 8 * 4r;;;;;;;;w 8 *;1x 8 * zo 8rm;f 8 *;;1 8 *;3i 8 *;;4h 8 4o 8kt *,1 8 *;g 8 *;g 8 *;g 8 *;g 8 *;;g 8 *;0 8 *;x 8 *;18 8 4o 51i *,q 8 4o 4iv *,q 8 8jz *,1d 8 *,3k 8 8kj -4 4o 4iv *;28 8 *,18 8 *;28 8 *,18 8 *;t 8 * 8yj,t 8 *;;3z 8 *;3z 8 *;;10 8 *,10 8 * 53y;2h 8 *;3q 8 *,4u 8 *,4f 8 *;1l 8 *;;3q 8 *,4u 8 *;4u 8 *,4f 8 *;;4g 8 51i * 4op;;;43 8 * ss,4i 8 * -2 4o,4i 8 * ss,4i 8 * 8sv 4o,4i 8 * 4o,21 8 * ss,21 8 * aw,42 8 *;;1i 8 *;;;2z 8 *;;q 8 zo 4p2 *,3k 8 8kj -4 zo 4p2 *;;;4o 8 bh * 8ye;;;;4r 8 52y *;;;;;;3x 8 * 8n4;;x 8 *;2z 8 *;3q 8 *,2u 8 *,4u 8 *;;;;;;0 8 *;0 8 *;3q 8 *,2u 8 *,16 8 *,2w 8 *;4u 8 *;;;3q 8 *,4u 8 *;3l 8 4tm *;2d 8 *;;;4o 8 *;;4n 8 * 4tc hy -4 8oe -4 8of;4t 8 * ss 8ja,3r 8 * ss 4y8 ss 4y8 4hb 4oe 4tv,3r 8 * ss 4y8 4y8 4hb 4oe 4tv,3r 8 * ss 4y8 ss 4hb 4oe 4tv,3r 8 * ss 4y8 4hb 4oe 4tv,3r 8 * ss 4y8 ss 4y8 4oe 4tv,3r 8 * ss 4y8 4y8 4oe 4tv,3r 8 * ss 4y8 ss 4oe 4tv,3r 8 * ss 4y8 4oe 4tv;3i 8 *;;;;;48 8 *;;;4t 8 *;q 8 4to * -2 8k0 zo 8k1,q 8 4to * -2 8k0 8k1,q 8 4to * -2 8k0 zo,q 8 4to * -2 8k0;3w 8 *;3q 8 *,4u 8 *,38 8 *;f 8 *;49 8 *;;43 8 *;;;;;;4o 8 *,38 8 *;;15 8 *;4u 8 * 8m7,1x 8 8rl 8rm * 8rn,1x 8 8rl 8rm *,1x 8 zo 4p1 * 4o3,d 8 8rl 8rm * 4o3,4g 8 8x2 -4 3g a5 * 8x3,4g 8 8x2 -4 gs a5 * 8x3,4g 8 8x2 -4 8x4 * 8x3,4g 8 8x9 -4 gs a5 * 8xa,4g 8 8x9 -4 gs as * 8xa,4g 8 8x9 -4 4z a5 * 8xa,4g 8 8x9 -4 zq * 8xa;;;3i 8 *;35 8 * a5 551;;;2d 8 4pb *;;17 8 * 4mq 51u,17 8 * 51u,17 8 * 4mq,17 8 *;;;;4i 8 * 4nq;w 8 *;;;;;;;2a 8 * m4,2a 8 * 4yu 37,2a 8 * 8ix,2a 8 8iy ss *,2a 8 * -2 8iz,18 8 ss 54y *,18 8 be 54y *;2k 8 *;2k 8 *;w 8 *;4m 8 cu 8y2 m4 *,4m 8 8y2 m4 *;;4o 8 *;;;3z 8 ub *,3z 8 ow *;;;;1k 8 4oq *;21 8 *;;4n 8 8os 8lg 8ot 8ou * 8ov,4n 8 8os 8lg 8ou * 8ov,4n 8 8os 8lg 8ot * 8ov,4n 8 8os 8lg * 8ov,1k 8 *;4w 8 *,h 8 * ow;;4t 8 *;;;;;2z 8 *;;2z 8 *;3t 8 *;2z 8 *;;1i 8 *;;;30 8 *;49 8 *;;;;20 8 *;;3z 8 *,0 8 *;f 8 *,38 8 *;;1 8 *,t 8 *,34 8 * 4lw;;;;;3m 8 *;;;;4o 8 *;4t 8 *;4e 8 8sm 4o 51i *;3f 8 *;38 8 *;;4e 8 * 4gx;;;4r 8 *;2z 8 *;;3f 8 *;3q 8 *,1c 8 *;;;23 8 *;;1x 8 *;;2r 8 *;4e 8 *;;4o 8 *;;;;;49 8 *;49 8 *;1 8 *;;16 8 *,32 8 * xz 4pb 8r3,32 8 * e6 4pb 8r3,32 8 * 8r4 8r3,32 8 * xz 4pb,32 8 * e6 4pb,32 8 * 8r4,2w 8 *;32 8 0 * xz 4pb,32 8 0 * 8r2,24 8 0 * 8ty 4z 4p1,24 8 0 * 8ty 4z aw,24 8 0 * 8ty 8rm;38 8 *;;;3p 8 *;38 8 *;2m 8 *;;t 8 *;;3q 8 *;;;;;3f 8 *;;3k 8 *;;3f 8 *;;;3q 8 *;;;1t 8 8uh 9m *;;;32 8 * 4mq -2 8qx;1 8 *;;17 8 4u6 *;;3o 8 *;;m 8 53i w9 *,m 8 53i *;3o 8 *;21 8 8wh -4 *;3p 8 *;;;4t 8 i4 *;x 8 *;u 8 *;;3i 8 *,1x 8 * yy 8rm,1x 8 * 8rm,1x 8 yy * 8rm;17 8 go * 4mq 51u,17 8 go * 51u,17 8 go * 4mq,17 8 go *,17 8 4mq 51u go *;3l 8 *;;3i 8 *;;;p 8 * 8pi,p 8 8pk -4 *;4o 8 *;;3f 8 *;4j 8 *;3k 8 *;3k 8 *;;4e 8 * 8ss;;;;3k 8 8kj -4 * zo 54y,t 8 * zo 50i;f 8 *;;;;2z 8 *;;4t 8 * 8jd;;3i 8 *;;;1s 8 8ml 8mm 8mn *;3z 8 *;4t 8 *;3f 8 *;;2e 8 50r *,2e 8 op *,2e 8 4o *,4j 8 * 8wx;4o 8 *;15 8 * zo,4n 8 * ss -2 4o a5 4zr -2 8og,4n 8 * ss -2 8oh -2 8og,4n 8 * ss -2 4o a5 4zr -2,4n 8 * ss -2 8oh -2;4q 8 *;1k 8 *,2z 8 *;4m 8 * 8xg -8 8xh,4m 8 * -8 8xh,8 8 * -8 98 hy;2a 8 *;4n 8 8p7 0 8p8 1o *;;2a 8 * -8 8j1;15 8 *;15 8 *,4t 8 * 8j8;4m 8 * 8yb;;42 8 *;43 8 *;3z 8 *;;2a 8 *;3q 8 *,4u 8 *,4f 8 *;1l 8 *;;38 8 *;;26 8 *,49 8 *;3f 8 *,26 8 *,49 8 *,4o 8 *;3f 8 *,26 8 *,49 8 *,4o 8 *;48 8 *;49 8 *,4o 8 *;4o 8 *;4o 8 *;;;;;1v 8 8lg 8nv -2 as *;;;;4o 8 *;;4e 8 8se -4 kk *;3z 8 * gg;3z 8 *;;3q 8 *,2u 8 *;3l 8 *;;3r 8 4sh ss 4y8 ss 4y8 4hb 4h8 0 *,3r 8 8n7 ss 4y8 4hb 4h8 0 *,3r 8 4sh ss 4y8 4y8 4hb 4h8 0 *,3r 8 8n7 4y8 4hb 4h8 0 *,3r 8 4sh ss 4y8 ss 4hb 4h8 0 *,3r 8 8n7 ss 4hb 4h8 0 *,3r 8 4sh ss 4y8 4hb 4h8 0 *,3r 8 8n7 4hb 4h8 0 *,3r 8 4sh ss 4y8 ss 4y8 4h8 0 *,3r 8 8n7 ss 4y8 4h8 0 *,3r 8 4sh ss 4y8 4y8 4h8 0 *,3r 8 8n7 4y8 4h8 0 *,3r 8 4sh ss 4y8 ss 4h8 0 *,3r 8 8n7 ss 4h8 0 *,3r 8 4sh ss 4y8 4h8 0 *,3r 8 8n7 4h8 0 *,3r 8 8n9 0 * 8n8,3a 8 pk *,3a 8 as *,3a 8 i2 *;3a 8 *;4n 8 * ss -2 4o a5 4zr -2 8og,4n 8 * ss -2 8oh -2 8og,4n 8 * be -2 4o a5 4zr -2 8og,4n 8 * be -2 8oh -2 8og,4n 8 * ss -2 4o a5 4zr -2,4n 8 * ss -2 8oh -2,4n 8 * be -2 4o a5 4zr -2,4n 8 * be -2 8oh -2;;;;17 8 *;17 8 1 -4 * 1yh;;;;;3p 8 *;;43 8 * ss;f 8 *,4u 8 *;;;;;30 8 zo *,30 8 37 *,4e 8 3y *;30 8 *,46 8 *;30 8 *;;p 8 *;;3f 8 *;;4j 8 *;;t 8 * a5;3f 8 *;32 8 0 4w4 pk *,32 8 0 4w4 i2 *,32 8 0 pk *,32 8 0 i2 *;1l 8 *;;4t 8 * ss;;3q 8 *;;;;29 8 *,1q 8 * ss wf,1q 8 * wf;29 8 *;;43 8 *;4l 8 *;t 8 * 4gp;;;43 8 *;35 8 *,1l 8 *,32 8 0 4w4 pk *,32 8 0 pk *,4v 8 *;4v 8 *;4v 8 *,t 8 *;;;;4j 8 *;3t 8 *;;;;;3f 8 *,4o 8 *;;;;;3f 8 *;3f 8 *;;4o 8 *;;;3q 8 *,1c 8 *;;;;17 8 4mq * 8q9;;;17 8 8q5 * 8q6;;;;;3w 8 *,29 8 zq * 8vk,29 8 8vl -4 zq *;;;3q 8 *,2u 8 *,2w 8 *;;;;;2k 8 *;3k 8 *;4o 8 *;3t 8 lg *;;f 8 *;;u 8 *;;;;;46 8 8wa -2 4z * 4f4;;3f 8 *;3k 8 *;;3f 8 *,1b 8 * 8mu 0 4zp;;4u 8 4t6 *;;;3k 8 *;;4r 8 * 4ov;4r 8 *;4r 8 *;4r 8 *;4r 8 *;;;;3p 8 4zz *;4o 8 *;3k 8 *;3f 8 *,4o 8 *;3k 8 *;5 8 *,t 8 *;5 8 go *,t 8 go *;;;;1d 8 *;;;m 8 * w9 4x3;;;;5 8 *;1d 8 *,35 8 gs *,35 8 *,5 8 *;;43 8 * 53b;;m 8 * w9 4oh;4t 8 *;3w 8 zp *,3w 8 go *,2l 8 * hy 4tr 8nh,2l 8 * 4tr 8nh;;3w 8 *;;;2z 8 *,42 8 *;2z 8 *;;;2k 8 *;3q 8 *,1c 8 *;1q 8 8vz 8lg as 4hy -4 *,1q 8 8vz 8lg 9n 4hy -4 *,1q 8 8vz 8lg 8v2 -4 *,1q 8 8vz as 4hy -4 *,1q 8 8vz 9n 4hy -4 *,1q 8 8vz 8v2 -4 *;;2i 8 *;32 8 *,3t 8 *;3t 8 *;3t 8 *;;3t 8 *;3t 8 *;;2b 8 * 8q1 8q0 ua;4t 8 * 8j8;;;44 8 8t5 -4 0 * 8t4;;4o 8 *;;;;17 8 5g 1 gs a5 *,17 8 5g 1 8ql *;f 8 *;;;;;3w 8 *;;;4i 8 * -2 bt,4v 8 *,4m 8 zo * 4yf 8y6,4m 8 * 4yf 8y6;35 8 *,t 8 *;4v 8 *;37 8 *,1l 8 *,4v 8 *;;;35 8 *;;;3f 8 *;n 8 8li -4 8lh 4iw *,n 8 8li -4 8lh 9m *;;;4q 8 *;;0 8 *;3z 8 *,0 8 *;4o 8 *;r 8 *;;1k 8 xz *,1k 8 *,1x 8 *,1x 8 * 4d0;3q 8 *,1c 8 *;3x 8 yl * 4qb;;;;1v 8 8lg 8nv -2 as *;43 8 * kk;1c 8 *;3q 8 *,1c 8 *;43 8 *;;;;;;;;;;;;0 g 5co 9j *;;43 g *;;47 g 9dr 9j * -2 9ds 9dt -2 9du,47 g 9dr 9j * -2 9ds -2 9du;;;5 g p6 *;;;;;4t g *;4u g *;;2j g * 9j 5mc,2j g * 9j 5a4;;;3p g *;;;4t g *;2r g * 7m 5cb;;3f g *;;4u g * c1;41 g 5jb 1m -2 9ev -2 1m ig *,41 g 9ex -2 9ev -2 1m ig *;f g *;;m g p6 * 59e,m g * 59e;m g p6 * 5je,m g * 5je;;4i g * 5gj;2h g *;4n g ud *;f g * 5n0;5 g 7m *;2a g * 9j,5 g * 90k -2 91e,26 g * 90k 91t -2 91u,26 g * 90k 91t -2,3x g * 9j q1 s8 5sy,3r g 94g -2 * 9j 0 5hw;5 g p6 *,5 g *;;;m g * z3 5r4;3p g *;;;;;4w g 9e8 -2 * 9j 5bq;;;;;;;;;;49 g ib 9j *,o g 9f2 9j * -2 1;;;;;;4n g ud 5rk -2 9j * 9j,4n g im 5rk -2 9j * 9j,4n g 95v -2 9j * 9j,4n g ud 5rk -2 * 9j,4n g im 5rk -2 * 9j,4n g 95v -2 * 9j;;;3g g * 56d;;;;;;;;;3z g * c1 5jp,30 g * 93c,30 g * c1 5jp;g g 5cb *;;3q g *,2u g *;;4u g *;;26 g ib 9j *,49 g ib 9j *;3f g *;10 g * 9ac;;2h g *;;;;;4i g 9aa 9j vt *;3q g *;;;3q g *;2z g *;4n g 5fh * -2 95i -2 95h;;11 g * ao,32 g 0 9j *,b g * 9ce;;;;;;2h g 59l 9j *;;f g *;;;;1b g 5tr ja * 910 93t,1b g 58w * 910 93t;3f g *;;3f g *;3g g * 5sa;;;;1p g 5h7 *;q g 1m * 9j ig 90j,q g 1m * 9j ja 90j,q g 1m * 9j 58w 90j,q g 1m * 9j 5p6 90j,q g 1m * 90k 90j,y g 1m * 9j ig 90j,y g 1m * 9j ja 90j,y g 1m * 9j 58w 90j,y g 1m * 9j 5p6 90j,y g 1m * 90k 90j;20 g * 9j 5i1,3w g * 9j 5ax 4r;;;1k g c1 *,1x g c1 *;;;20 g *;1k g *;;g g * 589;;;u g *;1w g * 5kd;;32 g 0 p6 * 9j 58w,32 g 0 p6 * p6 58w,32 g 98j 7m 988 0 p6 *,32 g 98j 988 0 p6 *,32 g 98j 7m 0 p6 *,32 g 98j 0 p6 *;;;;;3i g *;3q g *,4u g *,3j g 97s 9j *,3t g 993 -2 1m *;r g *;;;;3z g * 9j 5ro,3z g * 92q;;30 g 5ew *;;f g *;f g *;;;;;;32 g 0 p6 59x 9j *,32 g 0 9j *,32 g * 9l 0 98a 58w 98b,32 g * 9j 0 98a 58w 98b,32 g * 98a 58w 98b,32 g * 9l 0 98a 98b,32 g * 9j 0 98a 98b,32 g * 98a 98b;;;;;1v g lz * 950;3q g *;43 g * 7m;;;35 g * 9j 913;;;;;;;2q g 9fq 9fr 9j *;;47 g 9dr 9j * -2 9ds 9dt -2 9du,47 g 9dr 9j * -2 9ds -2 9du;;3m g *;;;;4t g * 9j 5ro;;;;;;4u g *;4u g *;;;;;c g * 9cv 9j;3r g 5cy 9j ij 5os 0 5hw 9j j7 *,3r g c1 ij 5os 0 5hw 9j j7 *,3r g 5cy 9j 5os 0 5hw 9j j7 *,3r g c1 5os 0 5hw 9j j7 *,3r g 5cy 9j ij 0 5hw 9j j7 *,3r g c1 ij 0 5hw 9j j7 *,3r g 5cy 9j 0 5hw 9j j7 *,3r g c1 0 5hw 9j j7 *,3r g 9j j7 * -2 94j -2 94k;;3f g *,4u g 5da 9j *;4u g 5u6 ig *,4u g 5u6 tm *,4u g 5da 9j ig *,1b g * 93u,22 g *,1w g 59k 9j *;;4w g 9e8 -2 3y 9j *;;;23 g * 1m,3g g * 5ov;;;;;;;18 g su *,q g * 9j ig 90j,q g * 9j ja 90j,q g * 9j 58w 90j,q g * 9j 5p6 90j,q g * 90k 90j,y g * 9j ig 90j,y g * 9j ja 90j,y g * 9j 58w 90j,y g * 9j 5p6 90j,y g * 90k 90j;3l g * vt 90h 9b0 9b1,3l g * vt 90h 9b0;20 g * 9j 5eb,20 g * 5mk 5va;;10 g *;10 g *;4t g * 8zz;;3r g 94g -2 * 576;;;18 g 905 p6 * -2 906,q g p6 tm *,q g p6 * 9j ig 90j,q g p6 * 9j ja 90j,q g p6 * 9j 58w 90j,q g p6 * 9j 5p6 90j,q g p6 * 90k 90j,3k g 90w -4 p6 tm *,g g 92g 9j tm *,g g 92g 9j vt *,30 g * 9j 5ou,2r g 90h *,2r g * 97z,2r g * 9j 56l 1m 90h 5li,2r g * 1m 90h 5li,2r g 982 90h *,3 g 9cc *,y g p6 * 9j ig 90j,y g p6 * 9j ja 90j,y g p6 * 9j 58w 90j,y g p6 * 9j 5p6 90j,y g p6 * 90k 90j,i g *;4t g *;2h g *;1d g *;;20 g *;;;;;;;;;;15 g *;15 g *;;m g p6 * z3 p6 5dc;m g * z3 5u7;;;3x g 576 9j q1 s8 * 5sy;3r g * 9j ij 0 5hw sq lr,3r g * 9j ij 0 5hw 94i,3r g * 9j 0 5hw sq lr,3r g * 9j 0 5hw 94i;4t g *;1d g *,37 g *,1l g *,r g *,2h g * z3 ja 5qz,2h g * z3 5qz;;;3w g * 1m 5tv;;1k g * 59l,1k g * tm 59l,1k g * vt 59l,1x g * 59l;;;3p g 3p *,4w g 9e8 -2 3p *;;4u g * 9j ig 5gi;;;;;;;;;;4n g lz * 90h 95o,4n g k4 * 90h 95o;4l g *;;4i g 9aa ig *;;47 g 9dr 9j 0 * -2 9ds 9dt -2 9du,47 g 9dr 9j 0 * -2 9ds -2 9du;;17 g * 5g2 5d5,17 g * 97a,17 g 1f1 * c1 5jp,17 g 1f1 * 97b,17 g * 5g2,1l g *,2j g 1l4 9j *;;;3w g *;2 g 9di 1m 5ll * -2 5cb,2 g 9di 1m * -2 5cb;;;f g *;3f g *,43 g * 5qg;3f g *;1x g 1m * 5oo;1l g *;3q g *,4u g *;;;;;;;;;;;3l g 9ay p6 58w wd 9j *;;;;;;;4t g * 5g8,1v g bv * z4 cu 957,1v g bv * cu 957,1w g 58n 9j *,1w g 5fl *;;;;;;;;;;;;;o g 9f2 9j * -2 1;;;;;3f g *,3w g c1 ig *,3w g 1m ig *,2l g * lr 94a,2l g lr s7 94p -2 *,p g * -2 960 bh 5k1,p g * -2 960 961,p g * 9j 5tg,p g * p6 5fd,p g * 962,p g * s7 963 964 p6 965,p g * 963 964 p6 965,p g * s7 963 p6 965,p g * 963 p6 965;r g *,2z g *;;;;;;x g *;x g *;;;;;;;2a g lr cu w8 *,2a g lr cu *;;4n g * 58u -2 95i -2 95h;2a g su * 5mc;f g *;16 g * 58w;;;2k g *;;2h g *;3m g *;;;;3f g *;2m g * lr 94a;;;;;;3t g 993 -2 34 *;4k g 5mc *;;3q g *;;;4u g *;15 g p6 *,15 g *;;;1d g *,37 g *;;;2j g 56j *;;1l g *;;3f g *,26 g ib 9j *,49 g ib 9j *;;;x g *;;;;m g * z3 5e5;;;;;;2w g *;3k g 90s 9j *,1s g * 9j -2 93o,s g 9d0 9j *,s g 9d0 c1 *;1s g * -2 93o,1s g * p;4l g * 9j 928;;;;;;1p g * 59f;;;1l g *;;28 g *,18 g *;28 g *,18 g *;;;2e g *;4e g 99e k4 * 99f -2 99g,4e g 99e k4 * -2 99g,4e g 99e k4 * 99f -2,4e g 99e k4 * -2,4e g 99p k4 *,4e g k4 * 98f 9a2;;;;;;;;;2a g * 8zu;;;;;;3r g c1 0 * sq lr,3r g c1 0 * 94i,3a g ig *;;3f g *;;;;20 g * 5lt,4r g * p6 5v0,4r g 5v0 *,4r g * c1 5v0;;;;3w g *;;43 g *;4u g 34 *;4u g 5u6 ig *;;;;;;4n g 95q 5mo *;4t g * 9j;4n g 95q 5mo ig *;;;16 g *,17 g * 5g2 5g5,17 g * 97e,17 g * 5g2,3j g 97p 97q * 9j,3j g 97p * 9j;;;26 g ib 9j *,49 g ib 9j *;26 g ib *,49 g ib *;3r g 94g -2 9j *,2l g 94q 94r 9j *,17 g s7 5mc *,17 g 97o *;f g *;;;3f g *;;;;17 g s7 5mc 34 *,17 g 97o 34 *;;;4n g im * -2 5ti 5ml -2 95h,4n g im * -2 95i -2 95h,4n g ud * -2 5ti 5ml -2 95h,4n g ud * -2 95i -2 95h,4n g 90h 5n6 lz *;;;;;;;2k g *;;;43 g * 7m,43 g * 1m,41 g * 1m -2 9ev -2 34 5je,41 g * 1m -2 9ev -2 c1 ig 5k3,41 g * 1m -2 9ev -2 9ew;35 g * 9j 914;;;;;;;;17 g * 5gg;;20 g * 9j 5ax;;;1k g c1 *,4e g 5sx c1 *;;4n g k4 * -4 90k -4 95g;;32 g 5ho * 98g 98h,32 g 5hn * 98g 98h,32 g 5ho * 98h,32 g 5hn * 98h,r g 95q 5hp *,r g 98n -2 5hn *,1t g 9bs * 9bt 9bu,1t g 9bs * 9bu;;;;;;;;;;;;;;;;3f g *;f g * 9j 5dy;;35 g * 916,c g * 9cw 9j;3k g 90o 90p -2 5fr *,3f g 5fr *,1w g 5fr *;;2a g 1m *;3i g *,3i g 96e w7 *,3i g 96e *;;3q g *;2r g 90h * 5mc,4k g * 5mc;3l g qx 9j *;;;;;2a g * lr;4n g 5ox 5r7 5ul *,2b g 96z * 96g ao;;17 g s7 5mc bv * ao,17 g 97o bv * ao,4i g 9aa vt *;;;;4k g 5tl *;;;;;;1k g *;3l g *;;20 g 5mm 9j *;2d g zt 1m 5tr ij *;2k g *;f g 5cv 9j *;;;43 g *,2m g lr s7 * 949,2m g lr * 949,2 g s7 * -2 9dj -2 9dk -2 196 -2 5mk 5po,2 g s7 * -2 9dj -2 9dk -2 196 -2 9dl;4i g 5rj *;;;f g *;2k g *;4e g * xn;30 g 1m tm *,30 g 1m vt *,4n g kc * cu -4 90k -4 95g,4n g 95q 95r c1 *;3q g *,2u g *,4u g *;;18 g 1m * 59h,30 g * 588,3j g 97s 9j * 5a3,1l g 97w 9j * 97x,3t g 993 -2 1m *;;;2k g *;;;;4t g * 5g8,4t g 5g8 *,3x g * 5ut 5sd,3x g * 94f,1w g 59k 9j *;;1g g 5f9 9j *;;;1k g *;2 g * 5d5 9dq;;3x g 5ue *;;;;;;;;3t g 993 -2 1m *;;f g *;;35 g 1m *,37 g *,1l g *;;;;;;2z g *,o g * 9j 9f9;2z g *;;4n g 5fh 58u -2 5ti * -2 95h,4n g 5fk 58u -2 5ti * -2 95h,4n g 95j -2 5ti * -2 95h;q g p6 * 9j ig 90j,q g p6 * 9j ja 90j,q g p6 * 9j 58w 90j,q g p6 * 9j 5p6 90j,q g p6 * 90k 90j,4n g 95q 95r 9j *,4n g 95q 95r p6 *,y g p6 * 9j ig 90j,y g p6 * 9j ja 90j,y g p6 * 9j 58w 90j,y g p6 * 9j 5p6 90j,y g p6 * 90k 90j;f g *,4u g *;4n g 95q * bv 5bg;3f g *;;;;;;;;;;;;3q g *;3k g * 90u,3k g * 90v;;;;4n g 90h * s7 56n,4n g 90h * 95t;23 g *;;;3f g * 9j 91f,20 g * 9j 5ax,3w g * 9j 5tv c1 5v4,3w g * 9j 5ax 4r,1w g * 9j 5tv;;2r g 5cb *;4t g *;4t g sq im *,4t g sq ud *;;3l g 5fg *;;;;;;3f g *,3x g 5np *,1v g ig * z4 cu 957,1v g ig * cu 957;;3q g *;;;;;;;;3w g *;3w g c1 *;;;;;;3f g *;;2m g lr s7 * 949,2 g s7 * -2 9dj -2 9dk -2 196 -2 5mk 5po,2 g s7 * -2 9dj -2 9dk -2 196 -2 9dl;;;23 g *;2a g lr s7 *;;;1v g s7 f4 5sq ig *,1v g f4 5s0 5sq ig *,1v g f4 5sq ig *;43 g 5cq *;;;5 g *,c g * 9cu,c g 9cx *;3q g *,4u g * ao,1w g * ao;;3r g 5d4 *,3r g 5co *;30 g 5mk *;;;f g 5ac *;2r g 90h * 5cb,2r g 982 90h * 5cb,2r g 90h * 983,3l g 5c1 vt 90h * 9b0 9b1,3l g 9b2 90h * 9b0 9b1,3l g 5c1 vt 90h * 9b0,3l g 9b2 90h * 9b0,2 g 9dg lz 93g * 9dh,2 g 9dg 93g * 9dh;;;3q g *,4p g * 91w,2u g *,4u g *;3r g 94g -2 c1 ij *,3r g 5cy 9j ij * 0 5hw sq lr,3r g 5cy 9j ij * 0 5hw 94i,3r g c1 ij * 0 5hw sq lr,3r g c1 ij * 0 5hw 94i,3r g 5cy 9j * 0 5hw sq lr,3r g 5cy 9j * 0 5hw 94i,3r g c1 * 0 5hw sq lr,3r g c1 * 0 5hw 94i;;30 g 93d 5mm 9j ig *;;;;3f g *,1v g bv * z4 cu 957,1v g bv * cu 957;;;3x g * 5sd 0 94b,3x g 5sd * 0 94b,3x g * 5np 5nm,32 g s7 * 7m,24 g ud *,24 g s7 * 7m;;;;;4t g * im 5ne;;3p g *;4t g * 5ne;;;;;;;;;;;;;;1b g 5l7 93x *;47 g 562 9j * -2 9dw -2 9dx,47 g 562 9j * -2 -2 9dx;;r g *;;;;3f g * 5kd,1w g * 5kd;;s g 9d0 9j *;4n g ud 5rk -2 9j * 5hz,4n g im 5rk -2 9j * 5hz,4n g 95v -2 9j * 5hz,4n g ud 5rk -2 * 5hz,4n g im 5rk -2 * 5hz,4n g 95v -2 * 5hz,3m g * 5hz;2a g lr *,35 g lr *;;;;;;;3f g *,1b g 1m 5tr ja q1 s7 *;;;1l g *;;1k g *;3q g *,2u g *;;;;;;2a g lr s7 * -2 8zw,43 g s7 *,2m g lr s7 * 949,2m g lr * 949;;4e g * 5nz;;;20 g 5t1 9j *,3w g * 5jh;43 g * 7m,p g * 5fk 5o6 p6;;3r g * 5um;;;;;;;;;;;;;3q g *;;m g 5gs z3 *;;;;;15 g *;;;3m g *;;3p g *;;;;3q g *,2u g *,16 g *,2w g *;;4n g ud * -2 9j 95u,4n g im * -2 9j 95u,4n g ud * -2 95u,4n g im * -2 95u;2a g *;;;3f g *,47 g 9dr 9j * -2 9ds 9dt -2 9du,47 g 9dr 9j * -2 9ds -2 9du;;2l g lr fk 5ol 9j *,2l g 94o 5ol 9j *,1v g 951 * tm,22 g *,22 g 5ol 9j *;11 g 1m ig *,11 g p6 *;;;;;;;;f g 5cv *;;;2e g p6 *,2e g xg *;p g 5qn ij * 5o6 p6;;;;;;3q g *,f g *,4u g *,3l g 9ay p6 58w * q1;3z g 5ln 9j ig 5ro *,3z g 5ln 9j 5ro *,3z g 5ro *;1w g 5fm *;;2a g lr *;1b g 5tr ja * 910 93t;3f g *,1b g 5tr ij * 910 93t;3z g 57c 9j *;;;;;3q g *;3q g *,2u g *,16 g *,2w g *;;;;;3p g 5p7 *;3p g *;;;;2k g *;4e g * p6 ao;2a g 1m k0 *;;1d g *;1p g * 923,1p g * 924,3z g 5ln 9j *,3z g * 9j 5c3,3z g 92v -2 * -2 92w 5je,1w g * 9j 564;1d g *;;3p g *;;1k g *;;1k g *;;;;4t g * 5cc;1l g 97w 9j * 97x;;4u g *;;;2b g c1 90h * 5jl;15 g * q1;;;;;;;;1b g 1m * ja q1 942;;;;26 g ib 9j *,1v g bv * z4 cu 957,1v g bv * cu 957,17 g * 5g5,49 g ib 9j *,1w g 58n 9j *,1w g bv *;;;;3f g *;32 g 0 p6 59x p6 *,32 g 0 p6 *;;;1l g *,32 g 0 p6 59x p6 *,32 g 0 p6 *,2j g 56j 9j *,2j g 56j 9j * 9j 5dr;;;4u g * ig 5gi;;;;;;;;3x g * 94d;3p g *;3i g *;3i g *;3m g *;3f g *;;;;;;b g *;4u g *;;3x g 5p1 5sd 0 * 5du,3x g 5sd 5p1 0 * 5du,3x g 94c 0 * 5du,1v g ig * z4 cu 957,1v g ig * cu 957;;3w g *;;;;4r g * p6 5v0,47 g 9dr 9j * -2 9ds 9dt -2 9du,47 g 9dr 9j * -2 9ds -2 9du;3f g *;;4r g *;30 g *;3p g 5t3 *;3w g c1 *;;3f g *;;;;;3f g *;2e g *;2e g *;;2 g 9dg lz 93g 5oo 5jp 9j *,2 g 9dg lz 93g 5oo 5ln 9j *,2 g 9dg 93g 5oo 5jp 9j *,2 g 9dg 93g 5oo 5ln 9j *,2 g 9dg lz 93g 5jp 9j *,2 g 9dg lz 93g 5ln 9j *,2 g 9dg 93g 5jp 9j *,2 g 9dg 93g 5ln 9j *;;;43 w * 5xz,4n w * w7 658 op 9jo;l w *;;3h w i0 *;3h w 5wq *;;1n w *;;1d w *,4b w *,13 w *;;;;1u w *;4c w *;;;;3r w *,3r w sq *;3r w *;2j w * an 67f,2j w * op 5y2;;;;;f w *;;;;1u w *;;3f w *;3l w 9mc * 0 9md;;3x w 6cb * 0 1og;;;;m w * gc 657;;;;;2h w *;;;4t w 62v *;1d w *,5 w gs *,5 w *,4b w *;5 w *;2h w *;;;;;;;;1f w 35 *;;;u w *,3h w * an 6ah,1n w *;36 w gs * 9ou 9ov,36 w gs * 9ov;3f w *,l w *;43 w *;;18 w if * 9gl,f w 69l *,2n w 69l *;4u w 621 if *,4u w gs 5yg an *,1b w * 649 63i,1b w * 5xh,22 w *,1n w *;4t w *;l w *;1n w *;;1g w * op 6ea,l w *;;;;49 w ib an *;3h w * an 66d;;18 w if * 9gl;l w *;4w w 9nm *;g w 9ic -2 5zy *,g w 5zy *,1y w 9qp -2 3y *;;;3z w 642 *,4w w 642 *,1y w 642 *;4u w *;49 w ib an *;;3f w *;;15 w *;;;1l w *;3q w *;;3q w *,2u w *;;1f w * 67f,1f w gs *,2c w *;;;;;3f w *,1b w 6e9 im * 9il 9im,1n w *;1d w *,4b w *,13 w *;18 w 1m * 614 5xn,18 w 1m * 9l 60z,18 w 1m * 614 62a,18 w 1m * 66s,q w 1m 9gt *,3k w 9h3 -4 1m 9h4 *,1e w 9q3 1m vw *,1e w 9q3 1m ty *,1e w 9q3 1m *;3z w * an 60o,2c w * an 67f,2c w * an 60o;1k w 98 *,1x w 98 *,1x w 1m *;l w *;;2t w * 614 65b,2t w * 68j;;1d w *,37 w *,4b w *,13 w *;;;1k w *;32 w 0 op * an 670,32 w 0 op * tm 670,32 w 0 op * op 670;;;l w *;20 w * an 66i;;;4n w kc * -4 9hk -4 9jk;4t w 6l *,1e w sq *;4t w *;;4b w *;;;;;3q w *,4u w *,3j w 9kj 9kk -2 66s *,3j w 9kj -2 66s *,3t w 9l8 -2 32 *,3t w 9l8 -2 1m *,1u w *;3z w * 9id,36 w * 9ox -4 9oy,36 w 6l f4 gn *,v w *;;3f w *,3w w 34 *,22 w *,p w * -2 9jp bh 65o,p w * -2 9jp 9jq,p w * 9jr,p w * sq 9js 9jt op 64z,p w * sq 9js 9jt xg 5yu,p w * sq 9js 9jt op 668,p w * sq 9js 9jt 6dt 5yu,p w * 9js 9jt op 64z,p w * 9js 9jt xg 5yu,p w * 9js 9jt op 668,p w * 9js 9jt 6dt 5yu,p w * sq 9js op 64z,p w * sq 9js xg 5yu,p w * sq 9js op 668,p w * sq 9js 6dt 5yu,p w * 9js op 64z,p w * 9js xg 5yu,p w * 9js op 668,p w * 9js 6dt 5yu,1n w *;3h w 9nr an *;1d w *,16 w *,32 w 0 op 5yp an *,32 w 0 an *,32 w * 9l 0 9ku 670 9kv,32 w * an 0 9ku 670 9kv,32 w * 9ku 670 9kv,32 w * 9l 0 9ku 9kv,32 w * an 0 9ku 9kv,32 w * 9ku 9kv,2w w *;;;;;;;;4c w *;l w *;;;1h w *;1q w *;;;;4e w 9lq -2 98 *,1n w *;4w w uv *,4w w *;2h w *;;;1u w 35 5xf 614 *,1u w 34 66f 614 *;;g w 9ib 9l *,g w 9ib 9l ty *,g w 9ic -2 *,30 w * an 69b,2r w 9km *,3 w 7m w7 *,3 w 9nf *;4u w *;;;;;;;z w 1 gs *,z w gs *;3f w *,1n w *;3q w *,4b w *,13 w * 9q8 9q9 -2 9qa,13 w * 9q8 -2 9qa;;;23 w *,1n w *;;;x w *;;g w 9ic -2 5zy *,g w 5zy *;;2c w *;3f w *,l w *;1u w *;4b w *,z w *;z w *;;;3z w *;10 w *;10 w *;l w *;;;;1q w *;;;18 w gn * 9gl;m w * bh 61d;;;;;1l w *;1d w *,2h w * bh 9nk 68n,2h w * bh 68n,4b w *,13 w *;;;;15 w *;1q w 9qk j7 *;;;;;;1q w *;;;;;;;;1h w *;;;l w *;3h w *;;3f w *,20 w * 9ia 647,l w *;1f w * 69p;3f w *,1n w *;;3q w *,4u w *;1l w *;;l w *;f w *,3h w * an 6ah;15 w *;15 w *;36 w 1m 63h -2 * gn,36 w w8 6f6 -2 * gn,36 w gs 6br -2 * gn,36 w 9ot -2 * gn;;3h w 6ea *,3h w 6bz *;;;;m w * gc 657;;;2a w * bh lw 672,3r w 9iy -2 * 0 mn,3r w * 0 mn 9j0;;;;3m w *;;2m w * lw 9iv;;3t w 9l8 -2 35 *;g w * 5zy;;4e w 0 * 9kb 9lo;2k w *;2h w *;;;;4u w *;3q w *;;;4t w lw *;;2a w * 1m;;17 w 65d *,2j w 5w1 *;2a w *;4u w 621 ig *,1u w 621 ig *;3z w 5z6 * bh;;1l w *;18 w 9gk -2 60v *,18 w ig * 9gl;3f w *,49 w ib an *;;3q w *,4p w * 5xi,2u w *,4u w *;l w *;x w *;;m w * bh 6ab,m w * 6ab,36 w 1m * -2 9os,1e w 1m * an 9pz 9q0,1e w 1m * an 9q0;1s w * -2 9ij;;;;4u w 690 *,2b w 9k2 0 96u 0 9k3 34 *,2b w 9k2 0 0 9k3 34 *,2b w 9k2 0 96u 9k3 34 *,2b w 9k2 0 9k3 34 *,2b w 9k4 96u 9k5 9k3 34 *,2b w 9k4 9k5 9k3 34 *,2b w 9k4 96u 9k3 34 *,2b w 9k4 9k3 34 *,2b w 688 66b 34 *,11 w 9k7 *,11 w 670 *,39 w 9k7 *,39 w 670 *;23 w *;;;1q w *;;f w 5yh *;;3w w *;;28 w *,18 w *;28 w *,18 w *;28 w *;;2w w *;;;;3f w *;;;20 w 5yf 9ia *;4r w * xg 6ey,4r w * 6ey,4r w * 6dt 6ey;;;;4b w *;;;3q w *;;;14 w 9r7 an * -2 1,14 w 9r7 97 * -2 1;;49 w ib *;3t w *;1q w *;3h w *;;1n w *;43 w * 1m,43 w * 34,43 w * 32;2j w * 634 98 5yg;22 w *;;;r w *;1q w *;1q w *;1n w *;;3f w *,f w * 35,l w *;;l w *;;;;;;49 w ib an *,2n w lw bh w7 *,2n w lw 9qd *;;l w *;2c w *;2b w lb 9jh 6de *,3h w 5yf *;;l w *;l w *;;;3x w 68i *;;;;3q w *;;;;36 w gs * 9ou 9ov,36 w gs * 9ov;1q w 9qk j7 *;1q w *;1q w *;;l w *;3h w * 98 5y1;3l w 66o *;;3f w *,l w *;;3k w 9gu -2 9gv -2 6f1 *,3f w 6f1 *;;2a w 1m * 6h;3q w *;;2z w *;;3i w *;;;;;;l w *;;;3l w *;;2d w 6e9 im *,2d w an 6e9 im *,2d w 9ir *;;4i w 6b6 *;;2k w *;;;;43 w *;18 w 1m * 5ye,18 w 1m * 6ck,4h w 34 * 9hi,30 w * 5xp,3t w 9l8 -2 32 *;;3z w * an 5yf,3d w 9qt 9qu * 9qv,3d w 9qt * 9qv;;3x w 6ec *;2m w lw * 9is;4t w 62v *,3x w * 9ix;;1b w * 5yb 9il 9im,32 w 0 an *,32 w 0 tm *,32 w 0 op *;;;1k w *;4b w *;;3a w *;;18 w 9gk -2 60v *,18 w if * 9gl,18 w 1m 5ye 614 *;;1u w *;;2z w *;2z w *;;37 w *,1l w *;;;3h w *;;;f w *,4u w *,13 w 69l 9q8 9qb * 34 60j,13 w 69l 9q8 * 34 60j,2n w 69l an *;14 w 9r7 an * -2 1;30 w 5xp *,31 w 9pd 5w2 *;20 w *;3z w *;20 w *,3w w * 4r;l w *;f w *;f w 5ye *;;;;1f w 9ob 9oc * an 69b,1f w 9ob * an 69b,1f w 9oe gn * an 69b,1f w 9oe * an 69b;3f w * an 9hm,l w *;;;3m w 9ju 9l *,2r w 5zy *,33 w 9oi 9oj 9l *;4t w *;4e w 0 62q 9kb kc *,4e w 1 9kb kc *,4e w kc * -2 1;2h w * an;3k w * 9h2;3l w 6bg *;2c w *;3x w * 68i;l w *;;;;l w *;;;;3w w gs *,3w w *;3f w *,1n w *,2c w *;;1p w 6ag *;3f w *,1n w *,l w *;15 w sq *,15 w *;2w w *;;3q w *;4c w *;;;;33 w * gn 9of 9og,31 w * an lu;;;5 w *;;4b w *,31 w * 9pl;2a w * 9ge,5 w * 9hk -2 9hl,26 w * 9ha 9hw,1f w 9oe gn * 667,1f w 9oe * 667;;;4c w *;;;;;2r w 9km * 5zy;1u w *;;;;;4t w s7 *;;4t w * 6al;4b w * 9o6;;3m w * 9jy;;1d w *,4b w *;2c w *;2n w lw sq 6e0 an w7 * an 658,2n w lw bh w7 * an 658,2n w lw 9qd * an 658;;;;;;4e w * 68f;;3m w *;;16 w *;;;1p w 9i6 *;;3f w *,l w *;;1k w *;;;;;;;;3q w *,2u w *,16 w *,2w w *;;3v w *;;4i w *;;35 w * 9ha 9hb,r w *,36 w 9or -2 7m ig -2 *,36 w 9or -2 ig -2 *,36 w ig * wu;r w *;;2a w lw bh * -2 9gf,2m w lw bh * 9is;4r w * xg 6ey,4r w * 6ey;;;4u w *;;;;35 w lw *,3q w *,3o w *,4l w * 6ck,2u w *;;;;3m w * 6ed,3m w 9ju 614 *;3t w *;3u w 5w1 an *;43 w * 7m;3r w * 6eg;;;;;;2a w *;20 w 6dk *;;;;;;x w *;l w *;;;;;;;;;4t w *;;l w *;36 w gs * -2 9os;;22 w *,33 w 9oi 9oj 614 *,1n w *;;2a w * 9gd,18 w * 60l,18 w * 6ck,17 w * 9ki;;v w *;43 w *;3h w * 5z2;11 w 1m *;;;3z w 5z6 an *;;2e w tm *,2e w xg *,2e w 6dt *;;1k w *;3q w *,4u w *;;20 w 67y an *;;1l w *;;1l w *,4b w *;4n w * -4 9hk -4 9jk;;;3t w *;2z w *,3t w 1d3 an *,3u w 5w1 an * 98 5yg,45 w 1d3 an *;4b w *,z w * an;;3z w *;;;;23 w *;49 w * ib;;;;;3q w *,2u w *,16 w *,2w w *,1f w 64q 5wb *,1f w 7m j7 *;;;f w *;;;;;;;l w *;;7 w an * 9p9;4e w 0 *;1d w *;;1k w *;1k w *;;;;;;4u w *;l w *,2n w * 5xa;l w *;30 w op *;;;1e w 1m * an;3v w *;;l w *;35 w * 9hc;32 w 0 op 5yp op *,32 w 0 op *;;1l w *,2j w 5w1 an *;4l w *;1q w *;;2n w lw sq * an w7 658;;;;;3x w 690 6h sr * 6d7;;2a w lw bh w8 *;;1b w * gc 5yb 9il 9im,1b w * 9il 9im;;3h w 63j *;3x w * 68i;;3f w *,l w *;3i w *;;;;4u w *;;;;;;;;;1u w *;;;;r w *;3f w *;;4r w *;;l w *;;3f w *,l w *;3f w *;f w *,2n w 157 an *,2n w 157 an 658 *;36 w w8 * -2 9os;30 w 1m * 66p;10 w * 60q;;;;;;;;;;;;;;5 1s *;;4u 1s 6gq 1m *;1w 1s 6nd *;;;;;;;;;3p 1s *;4l 1s * 9j 6kw;4t 1s *;4t 1s s7 *,2r 1s * 71 6jz;3f 1s *;;f 1s *;;;m 1s * mo 6qb;;2h 1s *;;5 1s 71 *;f 1s * 6kn;5 1s *;2a 1s * 9rc,5 1s * 9st -2 9su,26 1s * 9t4 9t5,3x 1s * q1 6xm 6yk;2h 1s *;;;;3p 1s *;;;i 1s * b4 6hi,4w 1s a4f -2 * 9j 6fi;;;;;;;;3r 1s * s7;;4n 1s * bh -2 9st 9wb,4n 1s * bh -2 9wb;;;4u 1s 6gq 1m *,s 1s * 6rf;;18 1s 9ri -2 6ti *,18 1s 1m * 9rj;;4t 1s * 1m;;47 1s a3x 9j * -2 a3y a3z -2 a40,47 1s a3x 9j * -2 a3y -2 a40,o 1s 6sw 9j *;35 1s * 9j 9sh;;;;3f 1s * 9j 9sv,1w 1s * 9j 6zc;;;;4e 1s * 6u6;5 1s c0 *;3g 1s * l3;;;g 1s 6nm *;;;;4u 1s *;;3f 1s *;49 1s ib 9j *;3q 1s *,2u 1s *,4i 1s a0n b4 sl *;3q 1s *;2h 1s *;3q 1s *;;;11 1s * ao,32 1s 0 9j *,3l 1s a1f * -2 a1g -2 q1 -2 a1h,3l 1s a1f * -2 a1g -2 -2 a1h;3f 1s *;;;;;;q 1s 9ry b4 *,1b 1s 6z9 mo * 9sd 9ul,1b 1s 6hx * 9sd 9ul,y 1s 9ry b4 *;3f 1s *,1b 1s 6z9 46 * 9sd 9ul;3g 1s * 6y7;;;;1p 1s 6op *;q 1s 1m * 9j 6hx 9rv,q 1s 1m * 9j 6vb 9rv,q 1s 1m * 9rw 9rv,y 1s 1m * 9j 6hx 9rv,y 1s 1m * 9j 6vb 9rv,y 1s 1m * 9rw 9rv;;;3z 1s 6od b4 *,1w 1s * 9j 6fi;20 1s * 9j 6rs,20 1s * 9j 6pd,10 1s * a0o;;;1k 1s 9xn *,1x 1s c0 *,1x 1s 9j *;1d 1s *,37 1s *;;1k 1s *;32 1s 0 p6 * 9j 6hx,32 1s 0 p6 * p6 6hx,32 1s 9yx 71 9t1 0 p6 *,32 1s 9yx 9t1 0 p6 *,32 1s 9yx 71 0 p6 *,32 1s 9yx 0 p6 *;;;30 1s * 9j 70h,4n 1s * k4 -4 9st -4 9w0,4n 1s * lr 9wh;;;g 1s * oy;32 1s dh * 9yk q1 6y5,32 1s dh * 9yk 9yv,32 1s 6nw * 9yk q1 6y5,32 1s 6nw * 9yk 9yv,32 1s 6nn * 9yk q1 6y5,32 1s 6nn * 9yk 9yv,32 1s dh * q1 6y5,32 1s dh * 9yv,32 1s 6nw * q1 6y5,32 1s 6nw * 9yv,32 1s 6nn * q1 6y5,32 1s 6nn * 9yv,1t 1s a1y * 96u 9yz,1t 1s a1y * 9yz;u 1s *;;;;;3q 1s *,4u 1s *,3t 1s 9zi -2 1m *,3t 1s 9zi -2 6t2 *;;;2j 1s 6fv 9j *;3z 1s * 9tv,1q 1s 6tg is 6me a2c *,1q 1s a4c a2c *;;;;;;;;;;16 1s *,32 1s 0 p6 6im 9j *,32 1s 0 9j *,32 1s * 9j 0 9yp 6hx 9yq,32 1s * 9yp 6hx 9yq,32 1s * 9j 0 9yp 9yq,32 1s * 9yp 9yq,2w 1s *;;;;;;;;;;;3g 1s 6us *;20 1s 6id 9j *,3w 1s 6id 9j * 4r;4t 1s l6 *;2q 1s a5x a5y 9j *;;47 1s a3x 9j * -2 a3y a3z -2 a40,47 1s a3x 9j * -2 a3y -2 a40;;;;;;q 1s p6 tn *,q 1s p6 * 9j 6hx 9rv,q 1s p6 * 9j 6vb 9rv,q 1s p6 * 9rw 9rv,g 1s 9tp 98 *,g 1s 9tp 98 tn *,g 1s * 6hi,30 1s * 9j 6z4,2r 1s 9nm * 9ye,2r 1s 9nm *,2r 1s * 9yg c0 9yh 6s8,2r 1s * c0 9yh 6s8,2r 1s 9vt 9nm *,2r 1s 9yi 1m 9nm *,2r 1s 9yi 9nm *,2r 1s 98 * 9j 70p,3 1s a2j * 9ye,3 1s a2j *,y 1s p6 * 9j 6hx 9rv,y 1s p6 * 9j 6vb 9rv,y 1s p6 * 9rw 9rv,i 1s *;4u 1s *;;4n 1s 6vc m5 *;c 1s * w6 6ij;3r 1s 6l3 9j 0 6p7 6ii *,3r 1s l7 6uz 0 6p7 6ii *,3r 1s c0 0 6p7 6ii *,3r 1s 6ii * -2 9v6 -2 9v7;3f 1s *;4u 1s 6gq 1m *,4u 1s 6l4 98 *,1b 1s * 6pf 6oj,1b 1s * 6h8,1w 1s 6id 9j *;;;;;;23 1s *;;;;;;2h 1s *;;;3z 1s 6ie 9j *;;;f 1s 6w4 *;10 1s *;10 1s *;4t 1s *;;;3f 1s *;;18 1s se *;25 1s sz * a4w 6s9 a4x,25 1s sz * a4w a4x;;;;;;3r 1s 9v3 -2 * 9j 0 6p7,3r 1s * 9j 0 6p7 9v5;;1d 1s *,37 1s *,1l 1s *,r 1s *,r 1s * m5,r 1s * j7,2h 1s * bh mo a2k,2h 1s * bh a2k;3r 1s *;;;3p 1s 3p *;;;;4l 1s * 9j 9tj;;15 1s *;15 1s *;;;;4i 1s a0n 1m *,1t 1s 1m * a1z a20,1t 1s 1m * a20;;;47 1s a3x 9j 0 * -2 a3y a3z -2 a40,47 1s a3x 9j 0 * -2 a3y -2 a40;;17 1s * 9xo,17 1s 9xp * 9j 6ii,17 1s 9xp * c0 6ii,17 1s 9xp * 9xs,1l 1s *;;;;;;;;;1l 1s *;3q 1s *,4u 1s *;3f 1s *;;m 1s bb * 6qb,m 1s mo * 9tk;;1l 1s *;f 1s *;;;;;2z 1s *;;;;;18 1s 9ri -2 6ti *,18 1s m5 * 9rj,18 1s 90g 6ib b4 *,1v 1s m5 * i1 bh 9vo,1v 1s m5 * bh 9vo,1w 1s 6hh 9j *,1w 1s m5 *;18 1s 9ri -2 6ti *,18 1s 1m * 9rj,18 1s 90g 6ib 98 *,18 1s 90g 6jz 98 *;;;3t 1s *;;;2z 1s *;;;2a 1s * l6;18 1s 9ri -2 6ti *;;o 1s a59 9j * -2 1,o 1s 6sw 9j *;;;3f 1s *,3w 1s l5 *,3w 1s 1m *,2l 1s * l6 9uz,p 1s * -2 9si bh 6qv,p 1s * -2 9si 9wi,p 1s * 6mz,p 1s * 9wj 9wk 9wl p6 9wm,p 1s * 9wj 9wk p6 9wm;r 1s * is 9z2,r 1s * is,r 1s *;;;p 1s p6 * lr 9wn;1g 1s 6mx 9j *;;;;;;;;3m 1s * 9x4;3t 1s 9zi -2 6t2 m5 *;f 1s *;;2k 1s *;;2h 1s *;3m 1s *;;;2m 1s * l6 9uz;4n 1s 9wf ud *,4n 1s q1 d4 9rg *,4n 1s d4 9rg *,4n 1s q1 9rg *,4n 1s 9rg *;3t 1s 9zi -2 6t2 m5 *;17 1s 9xt * 6no,17 1s 6wa *;;;;3i 1s *;4t 1s * 9rh;;4u 1s *;;3q 1s *;15 1s p6 *,15 1s *;;;;24 1s * 71;;;;17 1s 6qg *,2j 1s 6fv *;;;;;3f 1s *,49 1s ib 9j *;;;3q 1s *,4p 1s * 6h9,2u 1s *,4u 1s *;;x 1s *;;m 1s * bh 70f,m 1s * bh m5 70f,m 1s * 70f;1l 1s *;18 1s 9ri -2 6ti *,18 1s 1m * 9rj;2w 1s *;3k 1s 9s6 9j *,1s 1s * -2 9uf,s 1s a3a 9j *,s 1s a3a c0 *;;1q 1s a47 pb *;;;;1p 1s * 6i9;;;2a 1s l6 bh *;;;;;28 1s *,18 1s *;28 1s *,18 1s *;;25 1s 1m * a4w 6s9 a4x,25 1s 1m * a4w a4x;;;;;3z 1s *;;3r 1s 9v3 -2 c0 0 *,3r 1s c0 0 * 9v5,16 1s l5 *,3a 1s 1m *;;;3f 1s *;;g 1s *;;4r 1s * p6 70h,4r 1s 70i 9j *;2l 1s 9vb 9vc 9j *,17 1s 9y5 *;23 1s *;;;43 1s *;43 1s *;;43 1s *,1v 1s 9vj 9j m5 *;;;;;49 1s ib 9j *;49 1s ib *,o 1s 6sw *;;3f 1s *;;;;;;;2j 1s * 6o3 c0 6ii;;;;;;2k 1s *;23 1s *;43 1s * 71,3i 1s *,41 1s * 71 -2 a54;;41 1s 3r * -2 a54;2h 1s *;;;;;;;;;3x 1s 704 6rv *,3x 1s 704 *;;;;;;;16 1s *;1v 1s m5 * i1 bh 9vo,1v 1s m5 * bh 9vo;;;2a 1s m5 * 6yk;;;;;3l 1s * 9j 6vw;;;3f 1s *;;;c 1s * a35 9j;3f 1s 6nd *,1w 1s 6nd *;;;2a 1s 1m *;;3i 1s *,3i 1s 9wx *;p 1s p6 * lr 9wn;;4k 1s * 6sx;;;;2b 1s 6uc * p6 ao;;;;;;;;;;;;;;3l 1s *;20 1s 6in 9j *;2a 1s l6 bh * -2 9rd,2m 1s l6 bh * 9ux;2a 1s l6 bh * -2 9rd;4i 1s 6xc *;2k 1s *;;2k 1s *;3z 1s *;4e 1s * xn;4n 1s 9w9 c0 *;18 1s 90g * 6jz,18 1s 90g * 6ib,30 1s * 6hi;;;3z 1s * b4 6ie;2k 1s *;;;;;3x 1s * 9v2;;;1k 1s *;;;;f 1s *,3g 1s * bb,3g 1s 1m *;3q 1s *,2u 1s *;18 1s 9ri -2 6ti *,18 1s 1m * 9rj,18 1s 90g 6ib 98 *,18 1s 90g 6jz 98 *;;;f 1s *;;2z 1s *,o 1s * 9j 6y6;35 1s 1m *,37 1s *,c 1s 1m * a37;35 1s * 9sm,37 1s *,1l 1s *,2j 1s 6fv 9j *;;3z 1s * 6t9,3z 1s * 6t9 -4 9tw,0 1s * 6t9;;;1v 1s * 1m tn,1v 1s * 9vi;30 1s 6hi *;;30 1s 9u5 * b4 6z4,1k 1s 1m * 9j 6ii,o 1s 1m * 9j 1 -2 a5d;f 1s *,4u 1s *;;;3f 1s *;;;;17 1s se *;;4t 1s s7 9rg *;;;3q 1s *;3k 1s * 9s9;;;;4n 1s 9vw * s7 6mi,4n 1s 9vw * 9wa;;;;4k 1s jf *;;3l 1s a19 a1a 6hx * q1;2r 1s 6jz *;4t 1s *;;3l 1s 6n4 *;;;;;;;;;3w 1s l5 *;3w 1s *;1v 1s m5 * i1 bh 9vo,1v 1s m5 * bh 9vo;;;3x 1s * 704;2r 1s 6jz * 6tv;;2a 1s l6 bh * -2 9rd,2a 1s l6 * -2 9rd,43 1s *,2m 1s l6 * 9j 9ux,2 1s * s7 -2 a3p -2 a3q -2 17w -2 pb 6vq,2 1s * s7 -2 a3p -2 a3q -2 17w -2 6t2 6vq,2 1s * s7 -2 a3p -2 a3q -2 17w -2 a3r;3q 1s *;;;;1p 1s 705 *;;;5 1s *;4u 1s * ao,1w 1s * ao;;;;;3f 1s *,2l 1s l6 f4 * 6xo,2l 1s 9uy * 6xo,22 1s * 6xo;4n 1s 6n5 1m * 9j -2 9w1 -2 9w2,2 1s * s7 -2 a3p -2 a3q -2 17w -2 pb 6vq,2 1s * s7 -2 a3p -2 a3q -2 17w -2 6t2 6vq,2 1s * s7 -2 a3p -2 a3q -2 17w -2 a3r;4e 1s a0h mo *,4e 1s a0h *;f 1s *,3g 1s *;2r 1s 9nm * 6jz 9ye,2r 1s 9nm * 6jz,2r 1s 9vt 9nm * 6jz,2r 1s 9yi 1m 9nm * 6jz,2r 1s 9yi 9nm * 6jz,2r 1s 9nm * 9u1,2 1s a3n lz 1m a3o * 9u1,2 1s a3n 1m a3o * 9u1,2 1s a3n lz a3o * 9u1,2 1s a3n a3o * 9u1;2s 1s a5s m5 9vw * a5t,2s 1s a5s 9vw * a5t;3r 1s 9v3 -2 l7 *,3r 1s l7 * 0 6p7 9v5;;;;;;4t 1s * 9rf 9ci;;;;;;4t 1s * 9re,b 1s * s7 -2 a2o,b 1s * -2 a2o;;;3p 1s *;;;;;1d 1s *;;;;;;;r 1s *,47 1s 6fg 9j * -2 a41 -2 a42,47 1s 6fg 9j * -2 -2 a42;;;;22 1s *;4n 1s 6gw bh -2 9st * 6pb,4n 1s 9wc -2 9st * 6pb,4n 1s 6gw bh -2 * 6pb,4n 1s 9wc -2 * 6pb,3m 1s * 6pb;;;3o 1s *;35 1s l6 *,3o 1s *,s 1s a3a l6 *;;3t 1s *;;;3f 1s *;3f 1s *;4k 1s * 9j 1;;1k 1s *;3q 1s *,2u 1s *;16 1s *;16 1s *;;;;;;;;;;;;;20 1s 6z8 9j *;43 1s * 71;q 1s 98 * 9j 6hx 9rv,q 1s 98 * 9j 6vb 9rv,q 1s 98 * 9rw 9rv,y 1s 98 * 9j 6hx 9rv,y 1s 98 * 9j 6vb 9rv,y 1s 98 * 9rw 9rv;;3r 1s * 6zy;;3x 1s * 6gl 0 704,1t 1s m5 * a1z a20,1t 1s m5 * a20;1t 1s m5 * a1z a20,1t 1s m5 * a20;;;;;;;;;;;;;;3p 1s *;2w 1s *;3q 1s *,2u 1s *,16 1s *,2w 1s *;;2a 1s *;;;x 1s *;;;;3f 1s *;3z 1s 6sc 9j * 6y7,3z 1s 6j3 9j *,47 1s a3x 9j * -2 a3y a3z -2 a40,47 1s a3x 9j * -2 a3y -2 a40;;1v 1s 9vs 9vt pc *,22 1s *;;11 1s p6 *;;;b 1s m5 *;;;;;;2e 1s p6 *,2e 1s xg *,2e 1s lr *;;3g 1s 6ut 6xo *;1d 1s *;;;;1t 1s m5 q1 * a1z a20,1t 1s 1m * a1z a20,1t 1s m5 q1 * a20,1t 1s 1m * a20;3q 1s *,4u 1s *,1m 1s a5q 6jb *,1m 1s a5q *;;;;;;;;;3q 1s *;;;3p 1s 6vd *;3p 1s *;;17 1s * 9xw,4e 1s * 9zu,4e 1s 9zx *;;1d 1s *;;3p 1s *;;1k 1s *;;1k 1s *;1k 1s *;4n 1s * 9w4 9w5 6t2 9w6;2b 1s lr sl * 6qo;;;;;1l 1s 9yb 9j * 9yc;;4u 1s *;30 1s 6t2 *;;;;;1b 1s 1m * mo q1 9uq,1b 1s 1m * q1 9uq;;1w 1s 6nd *;49 1s ib 9j *,17 1s * 6no,1w 1s m5 *;;;32 1s 0 p6 6im p6 *,32 1s 0 p6 *;;;1l 1s *,32 1s 0 p6 6im p6 *,32 1s 0 p6 *,2j 1s 6fv 9j *;4l 1s 705 *;3f 1s *,49 1s ib 9j *;;;;;;;;3x 1s * 704,3x 1s * 9v1;3p 1s *;;;3f 1s *;;;;;;4u 1s *;;3f 1s *,3x 1s 9v0 0 *,1v 1s 1m * i1 bh 9vo,1v 1s 1m * bh 9vo;;;;1l 1s *,s 1s a3c lr * -2 1;;;;3q 1s *,2u 1s *,2w 1s *;;4r 1s * p6 70h,47 1s a3x 9j * -2 a3y a3z -2 a40,47 1s a3x 9j * -2 a3y -2 a40;;3f 1s *;;30 1s *;4r 1s *;3p 1s 6yo *;;;;3f 1s *;;;;;;2 1s a3n lz 1m a3o 6ux 6qm 9j *,2 1s a3n lz 1m a3o 6ux 6sc 9j *,2 1s a3n 1m a3o 6ux 6qm 9j *,2 1s a3n 1m a3o 6ux 6sc 9j *,2 1s a3n lz a3o 6ux 6qm 9j *,2 1s a3n lz a3o 6ux 6sc 9j *,2 1s a3n a3o 6ux 6qm 9j *,2 1s a3n a3o 6ux 6sc 9j *,2 1s a3n lz 1m a3o 6qm 9j *,2 1s a3n lz 1m a3o 6sc 9j *,2 1s a3n 1m a3o 6qm 9j *,2 1s a3n 1m a3o 6sc 9j *,2 1s a3n lz a3o 6qm 9j *,2 1s a3n lz a3o 6sc 9j *,2 1s a3n a3o 6qm 9j *,2 1s a3n a3o 6sc 9j *;2e 1s *;2k 1 * u8;2a 1 m0 *;2a 1 b7 u8 *;;2a 1 lr *;2a 1 m0 -2 *;;;;;;2a 1 lr *;;4t 1 718 * uz 71a;;4t 1 4w *;;4t 1 71c *;;;;;;;;;;;;18 1 * -2 5t -2 71q;;;;18 1 71r 71s *,18 1 71r *;18 1 yf j6 *;18 1 4j ms mx *,18 1 4j ms *,q 1 4j 2vb mx *,q 1 4j 2vb *,35 1 4j 7ig mx *;;18 1 4j 71w *;;18 1 71y *;;18 1 720 *;18 1 2iu *;18 1 * 724;;18 1 * 5t 726,18 1 * 5t;;18 1 725 5t 726 *,18 1 725 5t *;18 1 * dv 5t wk,18 1 * 5t wk;;q 1 * gs 5t 72c 72d,q 1 * 5t 72c 72d,q 1 * gs 5t 72d,q 1 * 5t 72d;q 1 72a gs * 5t 72c 72d,q 1 72a * 5t 72c 72d,q 1 72a gs * 5t 72d,q 1 72a * 5t 72d;;;;;;q 1 72g * 72i 72j;;q 1 72g 72i *;q 1 72n 2ck uz * 72l,q 1 72n 2hi uz * 72l,q 1 72n 72m * 72l,q 1 72n * 72l;;;;;q 1 72o 2vb *;q 1 * 72r ut 24r,q 1 * 72r z9;;q 1 * 5t ut 72t,q 1 * 5t 72u;;;q 1 2vb mx *;3k 1 * 72x 72y 72z,3k 1 * 72y 72z,3k 1 * 72x 72z,3k 1 * 72z;;;;;3k 1 730 *;;3k 1 732 -2 dv -2 *;;;;3k 1 * 738;;3k 1 * m6 -2 1;;3k 1 * 73c m6 -2 1;;3k 1 * -4 4j 2vb mx 71v,3k 1 * -4 4j 2vb 71v;;;3o 1 73f *;;;;;3o 1 * uz z9 73j -2 73k,3o 1 * 73j -2 73k,e 1 * 7p4 73p 7p5;;;;;;;40 1 uz * 73t 73u;;;40 1 * 2vb 73w;;;;;n 1 * 73x 73y 73z,n 1 * 73y 73z,n 1 * 73x 73z,n 1 * 73z,n 1 * -4 74b ms;1g 1 77p * 7do 7dp 7dq,1g 1 77p * 7dp 7dq,1g 1 77p * 7do 7dq,1g 1 77p * 7dq;;;n 1 741 742 743 *,n 1 741 743 *,n 1 741 742 *,n 1 741 *,26 1 74f *;;;n 1 745 746 -2 * 748;;;n 1 749 2hc 4w * 5t z9,n 1 749 2hc 4w * 2bm ms,n 1 749 2hc 4w * 4j ms,n 1 749 uz 4w * 5t z9,n 1 749 uz 4w * 2bm ms,n 1 749 uz 4w * 4j ms,n 1 749 729 * 5t z9,n 1 749 729 * 2bm ms,n 1 749 729 * 4j ms,n 1 749 * 5t z9,n 1 749 * 2bm ms,n 1 749 * 4j ms,n 1 749 2hc 4w *,n 1 749 uz 4w *,n 1 749 729 *,n 1 749 *;;;;;;;;26 1 74h *;;4p 1 74j *;;4p 1 74l *;;1p 1 * 74p;;;;;;43 1 * uz wk,43 1 * 2vb 2bo,43 1 * 74v;;;43 1 * 2ur;;43 1 * 74y;43 1 * 751;;m 1 * 2pb;;;;20 1 755 *;;20 1 757 ru *,20 1 757 *;20 1 gg *;20 1 * m6 2vb 75b;;g 1 * 75d;;g 1 * m6 2vb 23d 75f,g 1 * m6 2vb 75f;;g 1 * 75h;;;;;g 1 75k 24w *;g 1 75c *;;3z 1 * ru 2g0 2he,3z 1 * 2g0 2he;3z 1 * ow;3z 1 * 23d 75r,h 1 * 7li j8 gs,h 1 * 7li 2te 2he,h 1 * 7li 2te gg,h 1 * 7li 7mh;;;3z 1 * dv 2vb 23d;;;4u 1 2i5 *;;;4u 1 gi z9 42 *,4u 1 gi *;;4u 1 lh *;;;;3w 1 *;3w 1 2uk *;;;;;;;2p 1 2ia 76b 76c *,4j 1 7mb *;;30 1 uz * 76g 76h,30 1 uz * 76h;;;;;;;1s 1 p *;;;;1s 1 * 76r;;;1s 1 76s 729 p *,1s 1 76s 729 *;;;1b 1 35 24r 2uo 4w *,1b 1 35 24r 76x *;;1b 1 * yv 22g 2uo 4w 76w,1b 1 * yv 22g 76x 76w,1b 1 * 2uo 4w 76w,1b 1 * 76x 76w;;1b 1 z9 2uo 4w * 771,1b 1 z9 42 * 771;;;1b 1 lr 772 2uo 4w *,1b 1 lr 772 hw *;1v 1 z9 71g 79g *,1v 1 z9 71g *;1b 1 * mc ut 2q3;1b 1 775 *;;;;2d 1 * 77b;;;;2d 1 77c uz 77d *,2d 1 77g m6 77d *;;;;;;;;9 1 * 77n 0 77o 77p 0,9 1 * 0 77o 77p 0,9 1 * 77n 0 77p 0,9 1 * 0 77p 0,9 1 * 77n 0 77o 0,9 1 * 0 77o 0,9 1 * 77n 0 0,9 1 * 0 0;;;;2m 1 lr * 77r 77s,2m 1 lr * 77s,2m 1 lr * 77r,2m 1 lr *;;;;;2m 1 * hw m0 77w,2m 1 * m0 77w;;;;;3x 1 77z *;3x 1 * 42 782,3x 1 * 782,3x 1 787 dl * 77y,3x 1 0 * 788;;3x 1 * 42 2ao wh 2ai,3x 1 * 42 2c1 2ai,3x 1 * 2ao wh 2ai,3x 1 * 2c1 2ai;;;;;;3r 1 * uz wk 4j 2i5,3r 1 * uz wk 2uv 0 g6,3r 1 * uz wk 78a,3r 1 * uz k4 4j 2i5,3r 1 * uz k4 2uv 0 g6,3r 1 * uz k4 78a,3r 1 * uz 2rv 4j 2i5,3r 1 * uz 2rv 2uv 0 g6,3r 1 * uz 2rv 78a,3r 1 * 78b 4j 2i5,3r 1 * 78b 2uv 0 g6,3r 1 * 78b 78a,3r 1 * 4j 2i5,3r 1 * 2uv 0 g6,3r 1 * 78a;;;;;3r 1 78c 78d * 78f;;;3r 1 mk 298 78g 2uo * 78i -4 78j,3r 1 78k 78g 2uo * 78i -4 78j,3r 1 mk 298 78g * 78i -4 78j,3r 1 78k 78g * 78i -4 78j,3r 1 mk 298 78g 2uo * -4 78j,3r 1 78k 78g 2uo * -4 78j,3r 1 mk 298 78g * -4 78j,3r 1 78k 78g * -4 78j;;3r 1 mk 298 78g 2uo 78i -4 *,3r 1 78k 78g 2uo 78i -4 *,3r 1 mk 298 78g 78i -4 *,3r 1 78k 78g 78i -4 *,3r 1 mk 298 78g 2uo -4 *,3r 1 78k 78g 2uo -4 *,3r 1 mk 298 78g -4 *,3r 1 78k 78g -4 *;;;;3r 1 2uo 4w * -2 78l 78m,3r 1 hw * -2 78l 78m;;;;;;;2l 1 78s 78t *;;;;;;;;2l 1 lr * 77w;;;1v 1 z9 793 * 794;;;1v 1 2vb 797 yc *;;;;1v 1 z9 42 *;;;1v 1 79d 79e * 79a,1v 1 79d * 79a;;;;;;1v 1 * hw 79m;;;;1v 1 * hw 2lv;;;4n 1 * 79q 79r;4n 1 79q 79v 79u *;;;;4n 1 79q 79w *;;;;;;;17 1 * 7cc 4j 2cy,17 1 * 7cc 2ur 2vb,17 1 * 7cc 7cd,17 1 * 7ce 7cf gs 2vb,17 1 * 7ce 7cf 7cg,17 1 * wh uz 1;;4n 1 gc jf -4 7a5 -4 *;;4n 1 * 2vb 7a9;;;;;4n 1 79q * 24n wh;;;;;;;;;4n 1 7ak 2ro 7al *,4n 1 7ak 7al *;;;4n 1 z9 * 7an 7ao;;4n 1 * 2vb 7aq;;;;4n 1 2hi 0 7au *;4n 1 * 7ax;;4n 1 7aw 7ax *;;;;;;;;p 1 7b5 * 7b2 7b7;;;;p 1 * 25g 2ur ms;;;;;p 1 7be 2vb * 7bg;;;;3m 1 * 7bi;3m 1 *;3m 1 l2 *;3m 1 ms *;3m 1 * -2;;2b 1 * 0 7bq 0 7br,2b 1 * 0 0 7br,2b 1 * 0 7bq 7br,2b 1 * 0 7br,2b 1 * 0 7bq 0 7bv 7bw 9h,2b 1 * 0 0 7bv 7bw 9h,2b 1 * 0 7bq 7bv 7bw 9h,2b 1 * 0 7bv 7bw 9h,2b 1 * 7bx 7by 7bz 9h;;2b 1 0 7bq 0 * m6 2uy 7bs,2b 1 0 7bq 0 * 7bt 7bs,2b 1 0 0 * m6 2uy 7bs,2b 1 0 0 * 7bt 7bs,2b 1 0 7bq * m6 2uy 7bs,2b 1 0 7bq * 7bt 7bs,2b 1 0 * m6 2uy 7bs,2b 1 0 * 7bt 7bs,2b 1 0 7bq 0 * m6 2uy,2b 1 0 7bq 0 * 7bt,2b 1 0 0 * m6 2uy,2b 1 0 0 * 7bt,2b 1 0 7bq * m6 2uy,2b 1 0 7bq * 7bt,2b 1 0 * m6 2uy,2b 1 0 * 7bt;;;2b 1 * 1m 9h,2b 1 * op 9h;;;;;;;;2b 1 7c0 7bq 7c1 * 7bw 9h,2b 1 7c0 7c1 * 7bw 9h,2b 1 7c0 7bq * 7bw 9h,2b 1 7c0 * 7bw 9h;2b 1 gs 2vb * 2s3;2b 1 dl * 7bz 9h;2b 1 0 7c4 mc 73p *,1k 1 2tc 2vb *;;1k 1 mc 7c6 *,17 1 7cr z9 7cs hw 7c9 *,17 1 7cr 7cs hw 7c9 *,17 1 7cr z9 7cs 7c9 *,17 1 7cr 7cs 7c9 *,17 1 7cr z9 7cs hw *,17 1 7cr 7cs hw *,17 1 7cr z9 7cs *,17 1 7cr 7cs *;1k 1 2ur 2ek 2vb *,1k 1 2ur 7c9 *;;;17 1 7ca *;;;;;;;17 1 eg 2iu *;17 1 2o2 9h *,17 1 7ck *;;;;;17 1 * -2 1 -4 op 9h,17 1 * -2 1 -4 1m 9h,17 1 * -2 1 -4 28y 9h,17 1 * -2 1 -4 op 2ub;17 1 7co -2 1 -4 *,17 1 * 7ch 7cq;;;;;;3j 1 7cu 7cw *,3j 1 7cu *;;3j 1 * 265 gs;3j 1 7cx *;;;;;2r 1 7d1 7cz 7d2 *,2r 1 7d1 7cz *,46 1 2ia 7l9 7la 23d *,46 1 2ia 7la 23d *,46 1 2ia 7l9 23d *,46 1 2ia 23d *,46 1 2ia 7l9 7la *,46 1 2ia 7la *,46 1 2ia 7l9 *,46 1 2ia *;;;32 1 * mc uz ut 7d7,32 1 * 7d8 ut 7d7,32 1 * ut 7d7,32 1 * mc uz 7d7,32 1 * 7d8 7d7,32 1 * 7d7;1t 1 * 7jg 7ii;;32 1 * ut 2bq 7da,32 1 * ut 250 7da,32 1 * 7db 7da;;;32 1 * 7c6 0,32 1 * 0,24 1 * 7in 7io,24 1 * 7io;32 1 7dc 7c6 *,32 1 7dc *;;32 1 0 7de 72c *;32 1 * 7de 7dh 7di;;;32 1 * -2 7dk;32 1 5s *;;u 1 7dl *;;;;;;1g 1 dv 73p 7dr *,1g 1 dv 73p *;;1g 1 7dt *;;2j 1 7dv * 7dx;;;2j 1 * 7e0,1t 1 7j9 ut * 2il uz 7ax 7ja,1t 1 7j9 ut * uz 7ax 7ja,1t 1 7j9 ut * 2il 7ax 7ja,1t 1 7j9 ut * 7ax 7ja,1t 1 7j9 ut * 2il uz 7ax,1t 1 7j9 ut * uz 7ax,1t 1 7j9 ut * 2il 7ax,1t 1 7j9 ut * 7ax;;;2z 1 *;;;1x 1 7e3 2vb 7e4 *,1x 1 7e3 2vb *;;1x 1 2vb 7e6 *;1x 1 2vb mx *,1x 1 2vb *;1x 1 * -2 7ea 7eb;;;1x 1 yf * z9;3t 1 qb * 7ee;;3t 1 * 7eh uz ms,3t 1 * 7eh uz ut,3t 1 * 7eh 7eg,3t 1 * uz ms,3t 1 * uz ut,3t 1 * 7eg;;;;;3t 1 lh *,45 1 7im *,27 1 * 7n3 bh 2g1,27 1 * 7n3 7n4;3t 1 * 7em 7ea ut 7en;;;3u 1 * qb 2p3 7ep;;3u 1 7eo * 7ep;3u 1 * 7es;;;;;3u 1 7ev * 7e1 2cy;4e 1 * 7ey 3y 27i,4e 1 * 7ey 27i dv,4e 1 * 7ey 7ez,4e 1 * 3y 27i,4e 1 * 27i dv,4e 1 * 7ez;;;;4e 1 7f0 *;4e 1 * 7f3 7f4,4e 1 * 7f4;;;4e 1 * 7f6 7f7,4e 1 * 7f7;;;;4e 1 7f8 0 * 2rc mc 2vb,4e 1 7f8 0 * 2rc 2bm 2cy,4e 1 7f8 0 * 2rc mc ms,4e 1 7f8 0 * 2rc 7fa,4e 1 7f8 * 2rc mc 2vb,4e 1 7f8 * 2rc 2bm 2cy,4e 1 7f8 * 2rc mc ms,4e 1 7f8 * 2rc 7fa;;4e 1 7f8 1m sk m6 *,4e 1 7f8 0 2ov m6 *,4e 1 7f8 vy 2ov m6 *,4e 1 7f8 0 *;;4e 1 * 2i7 2rc,4e 1 * 2rc;;4e 1 2f1 2ax 2q8 *,4e 1 2f1 11 2q8 *,4e 1 2f1 7fg *;;;4e 1 * 7fj 7fk,4e 1 * 7fk;;;4e 1 * 72x 7fm;;4e 1 * 2ax 2q8,4e 1 * 7fo;;;4e 1 7fp *;4e 1 * 2ry 2rc,4e 1 * 7cl;4e 1 2ov m6 0 *;;;;;4e 1 * 0 7fy;;4e 1 3h *;4e 1 * 2ia;4i 1 * 7g2,4i 1 *;;4i 1 * 7g4 7g5,4i 1 * 7g5;;;4i 1 * 7g7 -2 wh,4i 1 * -2 wh;;;10 1 7g8 *;44 1 * 7gb 7gc 7gd 7gh 7ge m6 2vb 7gg,44 1 * 7gc 7gd 7gh 7ge m6 2vb 7gg,44 1 * 7gb 7gd 7gh 7ge m6 2vb 7gg,44 1 * 7gd 7gh 7ge m6 2vb 7gg,44 1 * 7gb 7gc 7gd 7ge m6 2vb 7gg,44 1 * 7gc 7gd 7ge m6 2vb 7gg,44 1 * 7gb 7gd 7ge m6 2vb 7gg,44 1 * 7gd 7ge m6 2vb 7gg,44 1 * 7gb 7gc 7gd 7gh 7ge 7gg,44 1 * 7gc 7gd 7gh 7ge 7gg,44 1 * 7gb 7gd 7gh 7ge 7gg,44 1 * 7gd 7gh 7ge 7gg,44 1 * 7gb 7gc 7gd 7ge 7gg,44 1 * 7gc 7gd 7ge 7gg,44 1 * 7gb 7gd 7ge 7gg,44 1 * 7gd 7ge 7gg;;;;;44 1 7ga 7gb 7gc 7gd 7gh 7ge m6 2vb * 7gg,44 1 7ga 7gc 7gd 7gh 7ge m6 2vb * 7gg,44 1 7ga 7gb 7gd 7gh 7ge m6 2vb * 7gg,44 1 7ga 7gd 7gh 7ge m6 2vb * 7gg,44 1 7ga 7gb 7gc 7gd 7ge m6 2vb * 7gg,44 1 7ga 7gc 7gd 7ge m6 2vb * 7gg,44 1 7ga 7gb 7gd 7ge m6 2vb * 7gg,44 1 7ga 7gd 7ge m6 2vb * 7gg,44 1 7ga 7gb 7gc 7gd 7gh 7ge * 7gg,44 1 7ga 7gc 7gd 7gh 7ge * 7gg,44 1 7ga 7gb 7gd 7gh 7ge * 7gg,44 1 7ga 7gd 7gh 7ge * 7gg,44 1 7ga 7gb 7gc 7gd 7ge * 7gg,44 1 7ga 7gc 7gd 7ge * 7gg,44 1 7ga 7gb 7gd 7ge * 7gg,44 1 7ga 7gd 7ge * 7gg;;;44 1 * -4 0 7gk;44 1 7gi -4 0 * 7gk;;;;;3l 1 * gs 4j 2f0 0 7gp,3l 1 * gs 7gq 0 7gp,3l 1 * 4j 2f0 0 7gp,3l 1 * 7gq 0 7gp,3l 1 * gs 4j 2f0 7gp,3l 1 * gs 7gq 7gp,3l 1 * 4j 2f0 7gp,3l 1 * 7gq 7gp;;;3l 1 * 2vb mx 7gs;;;;3l 1 * dv 7dh 7gw z9,3l 1 * dv 7dh 7gw;;3l 1 7gv dv 7dh 7gw z9 *,3l 1 7gv dv 7dh 7gw *;;;;;;3l 1 7h0 7h1 7h2 *,3l 1 7h0 7h2 *;;;3l 1 7h4 7h5 * wh 7h7 79a,3l 1 7h4 7h5 * 7h7 79a;;;3l 1 * 7ha 7hb m6 2rr,3l 1 * 7ha 7hb me m6 2rr,3l 1 * 7ha 7hb 2pc wh,3l 1 * 7ha 7hb 7hc;;;;35 1 * 2i6 1,35 1 * 1;;35 1 7he -4 *;;35 1 7hg 7hi *;;;35 1 7hj -2 *;35 1 * 7hm,35 1 * 7ht 7hu 1,35 1 * 7ht 1;;35 1 2hi uz -2 * 7ho 7hp,35 1 2ck uz -2 * 7ho 7hp,35 1 22q uz -2 * 7ho 7hp,35 1 7hq -2 * 7ho 7hp,35 1 2hi uz -2 * 7hp,35 1 2ck uz -2 * 7hp,35 1 22q uz -2 * 7hp,35 1 7hq -2 * 7hp;;;;35 1 2hi uz -2 * wk 1,35 1 2ck uz -2 * wk 1,35 1 7hs -2 * wk 1,35 1 2hi uz -2 * 1,35 1 2ck uz -2 * 1,35 1 7hs -2 * 1;;;;;;;;;;;;35 1 7i2 *;35 1 fi uz 4w *,35 1 2ck uz 4w *,35 1 2hi uz 4w *,35 1 hw uz 4w *,35 1 42 uz 4w *,35 1 7i5 4w *;;;;35 1 * ut 7i9;;;;35 1 * 7id 7ie;;;;;23 1 * 7ii;;49 1 * 7ik;;;;;;24 1 * 7iq 7ir;;;24 1 * 7it 0,24 1 * 0;;24 1 * -2 0 -2 7iv;;;24 1 * 7c6 7iw,24 1 * 7iw;24 1 0 * 2vb;24 1 2vb * 7j0 0;;1t 1 * 7j2 7j3 7j4,1t 1 * 7j3 7j4,1t 1 * 7j2 7j4,1t 1 * 7j4;;;;1t 1 * 7j6 7j7 0 1 7j8,1t 1 * 7j7 0 1 7j8,1t 1 * 7j6 0 1 7j8,1t 1 * 0 1 7j8,1t 1 * 7j6 7j7 1 7j8,1t 1 * 7j7 1 7j8,1t 1 * 7j6 1 7j8,1t 1 * 1 7j8;;;;1t 1 * 7em uz 7ax 7ja,1t 1 * uz 7ax 7ja,1t 1 * 7em 7ax 7ja,1t 1 * 7ax 7ja,1t 1 * 7em uz 7ax,1t 1 * uz 7ax,1t 1 * 7em 7ax,1t 1 * 7ax;;;1t 1 7jb 35 ut *,1t 1 7jb ut *,1t 1 7jb *;;1t 1 7jd -2 * 2ur ut 7jf,1t 1 7jd -2 * ut 7jf,1t 1 7jd -2 * 2ur 7jf,1t 1 7jd -2 * 7jf;1t 1 * 7ii 7dt 7jh;;;4d 1 * ut 7dz mt,4d 1 * 7jj mt,4d 1 * mt;;;;3 1 * 7jn;;;;3 1 7jo 7jp *,3 1 79q *;2h 1 * 3h 7jr;;d 1 7ea 2vb 7js *,d 1 7ea 2vb *;w 1 *;2i 1 * ut 7jw 7jx,2i 1 * 7jy 7jx;;;;;;;2i 1 * 7em mc 7k3 7dt 7k4,2i 1 * 7em 7k3 7dt 7k4;;;2i 1 * ut 7j4;;;;;;;;;1o 1 * -2 mc 7kf 23o;;;29 1 * 7ax uz wn,29 1 * 7ax 7ki;;29 1 * 7j6 7c6 7kk,29 1 * 7j6 7kk;;;29 1 * 2vb 7kn;;29 1 yf yf * 7kp,29 1 yf * 7kp;;;;1 1 7kr *;1 1 *;1 1 2vb *;;0 1 j8 gs *;;;1q 1 * 7l0 7ax,1q 1 * 7ax;;1q 1 * 7l0 mc 7l2,1q 1 * 7l0 7l2;;1q 1 * -4 uz 7l4 7l5,1q 1 * -4 uz 7l4;;;1q 1 * 7ax 7l7 7l8;;;;;;;46 1 * -2 7lb -2 7lc;;;;;h 1 * j8 gs,h 1 * 2te 2he,h 1 * 2te gg,h 1 * 7mi,h 1 j8 gs 7mj 7mk *,h 1 j8 gs 7mj *;;;;47 1 7ln *;;47 1 * 7lp 7lq;;;47 1 * z9 7ls,3y 1 * 7m2 ut 238;;47 1 7lr *;3p 1 2mr * 7lv;;4w 1 2vb 7cz *,4w 1 2vb *;1a 1 *;;3y 1 7ly m6 ut *;;;;3y 1 * -2 7lr;2y 1 * 2vb 7m5;;;;2y 1 2vb * 2uo 4w 2ur ut,2y 1 2vb * 2uo 4w 7m6,2y 1 2vb * 2hc 4w 2ur ut,2y 1 2vb * 2hc 4w 7m6,2y 1 2vb * 7m7 2ur ut,2y 1 2vb * 7m7 7m6;;;;;4j 1 2ur 7mc *;4j 1 26y 7dt *,4j 1 26y *;4j 1 * 2vb 2h1,4j 1 * hz;;;;;;h 1 * 7mj 7mk 2i7 23d,h 1 * 7mj 7mk 7li,h 1 * 7mj 2i7 23d,h 1 * 7mj 7li;;h 1 * 7mm 73p ow,h 1 * 73p ow,h 1 * 7mm ow,h 1 * ow;4g 1 * ut 7mp m7 2il uz 7c6 7mq am 2p5,4g 1 * ut 7mp m7 2il uz 7c6 7mq 7mr,4g 1 * ut 7mp m7 7ms 7c6 7mq am 2p5,4g 1 * ut 7mp m7 7ms 7c6 7mq 7mr,4g 1 * 7mt m7 2il uz 7c6 7mq am 2p5,4g 1 * 7mt m7 2il uz 7c6 7mq 7mr,4g 1 * 7mt m7 7ms 7c6 7mq am 2p5,4g 1 * 7mt m7 7ms 7c6 7mq 7mr,4g 1 * m7 2il uz 7c6 7mq am 2p5,4g 1 * m7 2il uz 7c6 7mq 7mr,4g 1 * m7 7ms 7c6 7mq am 2p5,4g 1 * m7 7ms 7c6 7mq 7mr,4g 1 * ut 7mp 2il uz 7c6 7mq am 2p5,4g 1 * ut 7mp 2il uz 7c6 7mq 7mr,4g 1 * ut 7mp 7ms 7c6 7mq am 2p5,4g 1 * ut 7mp 7ms 7c6 7mq 7mr,4g 1 * 7mt 2il uz 7c6 7mq am 2p5,4g 1 * 7mt 2il uz 7c6 7mq 7mr,4g 1 * 7mt 7ms 7c6 7mq am 2p5,4g 1 * 7mt 7ms 7c6 7mq 7mr,4g 1 * 2il uz 7c6 7mq am 2p5,4g 1 * 2il uz 7c6 7mq 7mr,4g 1 * 7ms 7c6 7mq am 2p5,4g 1 * 7ms 7c6 7mq 7mr,4g 1 * ut 7mp m7 2il uz 7mq am 2p5,4g 1 * ut 7mp m7 2il uz 7mq 7mr,4g 1 * ut 7mp m7 7ms 7mq am 2p5,4g 1 * ut 7mp m7 7ms 7mq 7mr,4g 1 * 7mt m7 2il uz 7mq am 2p5,4g 1 * 7mt m7 2il uz 7mq 7mr,4g 1 * 7mt m7 7ms 7mq am 2p5,4g 1 * 7mt m7 7ms 7mq 7mr,4g 1 * m7 2il uz 7mq am 2p5,4g 1 * m7 2il uz 7mq 7mr,4g 1 * m7 7ms 7mq am 2p5,4g 1 * m7 7ms 7mq 7mr,4g 1 * ut 7mp 2il uz 7mq am 2p5,4g 1 * ut 7mp 2il uz 7mq 7mr,4g 1 * ut 7mp 7ms 7mq am 2p5,4g 1 * ut 7mp 7ms 7mq 7mr,4g 1 * 7mt 2il uz 7mq am 2p5,4g 1 * 7mt 2il uz 7mq 7mr,4g 1 * 7mt 7ms 7mq am 2p5,4g 1 * 7mt 7ms 7mq 7mr,4g 1 * 2il uz 7mq am 2p5,4g 1 * 2il uz 7mq 7mr,4g 1 * 7ms 7mq am 2p5,4g 1 * 7ms 7mq 7mr,4g 1 * ut 7mp m7 2il uz 7c6 am 2p5,4g 1 * ut 7mp m7 2il uz 7c6 7mr,4g 1 * ut 7mp m7 7ms 7c6 am 2p5,4g 1 * ut 7mp m7 7ms 7c6 7mr,4g 1 * 7mt m7 2il uz 7c6 am 2p5,4g 1 * 7mt m7 2il uz 7c6 7mr,4g 1 * 7mt m7 7ms 7c6 am 2p5,4g 1 * 7mt m7 7ms 7c6 7mr,4g 1 * m7 2il uz 7c6 am 2p5,4g 1 * m7 2il uz 7c6 7mr,4g 1 * m7 7ms 7c6 am 2p5,4g 1 * m7 7ms 7c6 7mr,4g 1 * ut 7mp 2il uz 7c6 am 2p5,4g 1 * ut 7mp 2il uz 7c6 7mr,4g 1 * ut 7mp 7ms 7c6 am 2p5,4g 1 * ut 7mp 7ms 7c6 7mr,4g 1 * 7mt 2il uz 7c6 am 2p5,4g 1 * 7mt 2il uz 7c6 7mr,4g 1 * 7mt 7ms 7c6 am 2p5,4g 1 * 7mt 7ms 7c6 7mr,4g 1 * 2il uz 7c6 am 2p5,4g 1 * 2il uz 7c6 7mr,4g 1 * 7ms 7c6 am 2p5,4g 1 * 7ms 7c6 7mr,4g 1 * ut 7mp m7 2il uz am 2p5,4g 1 * ut 7mp m7 2il uz 7mr,4g 1 * ut 7mp m7 7ms am 2p5,4g 1 * ut 7mp m7 7ms 7mr,4g 1 * 7mt m7 2il uz am 2p5,4g 1 * 7mt m7 2il uz 7mr,4g 1 * 7mt m7 7ms am 2p5,4g 1 * 7mt m7 7ms 7mr,4g 1 * m7 2il uz am 2p5,4g 1 * m7 2il uz 7mr,4g 1 * m7 7ms am 2p5,4g 1 * m7 7ms 7mr,4g 1 * ut 7mp 2il uz am 2p5,4g 1 * ut 7mp 2il uz 7mr,4g 1 * ut 7mp 7ms am 2p5,4g 1 * ut 7mp 7ms 7mr,4g 1 * 7mt 2il uz am 2p5,4g 1 * 7mt 2il uz 7mr,4g 1 * 7mt 7ms am 2p5,4g 1 * 7mt 7ms 7mr,4g 1 * 2il uz am 2p5,4g 1 * 2il uz 7mr,4g 1 * 7ms am 2p5,4g 1 * 7ms 7mr;;;;;;4g 1 2ce 7em 2il uz ms *,4g 1 2ce 7em uz ms *,4g 1 7mv * 2uo 2jy,4g 1 7mv * 7mw;;;3c 1 1 7bw *,3c 1 7bw *;3c 1 0 * 7bz 7mz;3c 1 0 7bz *;;;27 1 7n0 7n1 *,27 1 7n0 *;;;;27 1 7n5 ut *;;;;4m 1 7nb -8 *;;;4m 1 7nc * 7ne,4m 1 7nc *;;;4m 1 sy 2ro 7nf * 7nh,4m 1 7ni 7nf * 7nh;;;4m 1 uz * 746 7nk;;;;4m 1 uz 4w 7nl 7nm 7dt *;4m 1 uz * 7c6 7np;;4m 1 729 * 2i6 7nr,4m 1 729 * 7nr;;;4m 1 7ns *;;;4m 1 7nv *;4m 1 78k 78g -2 *;;;;4o 1 *;;4o 1 7o2 *;4o 1 *;4o 1 7o4 *;;4o 1 * 7o6;4o 1 * 7o9;;4o 1 * 7oc,4o 1 *;4o 1 7oa * 7oc,4o 1 7oa *;;4o 1 * 72x,4o 1 *;;4o 1 7oe *;;4o 1 * 7og;4o 1 * 2q7;;4o 1 * dj;;4o 1 2uy *;4o 1 * m6 7c6 7oo,4o 1 * m6 7oo;;t 1 * m6,t 1 *;;t 1 2bm 2vb *;t 1 729 *;t 1 * 7ia 7ou;;;e 1 265 238 -2 uz z9 -2 7oy -2 * ob 2pm,e 1 265 238 -2 uz z9 -2 7oy -2 * 7ox,e 1 265 238 -2 uz ut 24r -2 7oy -2 * ob 2pm,e 1 265 238 -2 uz ut 24r -2 7oy -2 * 7ox,e 1 7oz -2 uz z9 -2 7oy -2 * ob 2pm,e 1 7oz -2 uz z9 -2 7oy -2 * 7ox,e 1 7oz -2 uz ut 24r -2 7oy -2 * ob 2pm,e 1 7oz -2 uz ut 24r -2 7oy -2 * 7ox,e 1 265 238 -2 -2 7oy -2 * ob 2pm,e 1 265 238 -2 -2 7oy -2 * 7ox,e 1 7oz -2 -2 7oy -2 * ob 2pm,e 1 7oz -2 -2 7oy -2 * 7ox;;;;;e 1 7p2 uz z9 4j ut c6 m6 -2 *,e 1 7p2 4j ut c6 m6 -2 *;e 1 * uz z9 4j ut c6 m6 -2 0 7p0,e 1 * 4j ut c6 m6 -2 0 7p0;;;;;;;;e 1 z9 j6 4w *;e 1 * 7pc -2 7pd;;;;;4a 1 * 2bm 7ph 7pi,4a 1 * 2bm 7pi;;;;4a 1 7pj *;;;;34 1 7pm 7pn *,34 1 7pm *;;k 1 * 2vb 7pr 5t 2it 76n 0,k 1 * 2vb 7pr 7ps 76n 0,k 1 * 7pt 5t 2it 76n 0,k 1 * 7pt 7ps 76n 0,k 1 * 5t 2it 76n 0,k 1 * 7ps 76n 0,k 1 * 2vb 7pr 5t 2it 0,k 1 * 2vb 7pr 7ps 0,k 1 * 7pt 5t 2it 0,k 1 * 7pt 7ps 0,k 1 * 5t 2it 0,k 1 * 7ps 0,k 1 * 2vb 7pr 5t 2it 76n,k 1 * 2vb 7pr 7ps 76n,k 1 * 7pt 5t 2it 76n,k 1 * 7pt 7ps 76n,k 1 * 5t 2it 76n,k 1 * 7ps 76n,k 1 * 2vb 7pr 5t 2it,k 1 * 2vb 7pr 7ps,k 1 * 7pt 5t 2it,k 1 * 7pt 7ps,k 1 * 5t 2it,k 1 * 7ps;;;;k 1 1 * 7pv,k 1 1 *;;1j 1 * 7px 2ro z9 7py,1j 1 * 7px z9 7py,1j 1 * 7px 7py;;;;;1j 1 * 7q2 7q3 0,1j 1 * 7q2 0;;;2g 1 * 7em 7q5 7q6,2g 1 * 7q5 7q6,2g 1 * 7em 7q6,2g 1 * 7q6;;;2g 1 * 7q8;;;1i 1 ms *;42 1 ms *;12 1 0 * 7qd 9h;;12 1 1 7ft *;8 1 7qg -8 *;;8 1 7nc * m6;8 1 fi uz *,8 1 2ck uz *,8 1 2hi uz *,8 1 2hc *;8 1 * 7qk 7ql;;;3e 1 *;;3e 1 * 7qn;3e 1 * 7qq;;3b 1 0 7ft *;;2a 2 sq -4 7qs -4 *;2a 2 7qs * o1;;3o 2 * 7t7 -2 7t8 -2 7t9,1e 2 * 81p;2a 2 7qs -2 7qw o1 *;;2a 2 7qs -2 7qy -2 *;;2a 2 2x7 *;2a 2 o1 *;;2a 2 o1 7r3 *,2m 2 2xh mq 3eo *;4t 2 3fh *;4t 2 347 *;;;;18 2 * -2 ny 7rb -2 7rc,18 2 * -2 ny 7rb -2;;;;;18 2 7re *;18 2 34v *;;18 2 * 7rh;q 2 1m ig 2yv 9j 2yu *,q 2 1m ig 2yv 9j ig *,q 2 1m ig 2yv 9j 3gq *,q 2 1m ig 2yv 7rk *;;;;q 2 * ny 7rl 7rm,q 2 * ny 7rm;;;3k 2 34v *;3k 2 * 7r3 7rs;;;3k 2 7rt *;3k 2 * -2 1;3k 2 1 -2 * 7rx;;;3k 2 * be 7s0;;;35 2 * -8 7s1;35 2 * -2 7s4;;35 2 * 1m 39r,35 2 * 7s6;;35 2 1m *;;;;35 2 391 *;;35 2 7sc *;31 2 * 817;4h 2 1m 7se *;;4h 2 u5 7sg *;;;3f 2 3ae 9j *;40 2 2w9 9j * 7sm 7sn,40 2 7so * 7sm 7sn,40 2 2w9 9j * 7sn,40 2 7so * 7sn;;;;n 2 * 97 w7 -2 7sq,n 2 * 7sr -2 7sq,n 2 * -2 7sq,n 2 * 7ss 7st,n 2 * 7st;;;;;26 2 ib 9j *,49 2 ib 9j *;26 2 ib *;26 2 39p *;;26 2 7sx *;26 2 * 7t0;;;;26 2 7se *;;4p 2 7se * 7t6,4p 2 7se *;;;;;3o 2 * 7tb -2 7tc;;;;3o 2 * 7tf 7tg 7th 7ti,3o 2 * 7tf 7th 7ti;;;;;1p 2 * 7tk;;;43 2 *;43 2 2xh *;43 2 32d *;;;;;g 2 7tr 7ts -2 *;;4u 2 2wu *;4u 2 wa 34n *,4u 2 sq 3id 33g *;;;2p 2 7ty 97 w7 -2 * c1 372,2p 2 7ty 97 w7 -2 * 1m 3ic lv,2p 2 7ty 97 w7 -2 * c1 3ic,2p 2 7ty 97 w7 -2 * 7u0,2p 2 7ty 7u1 -2 * c1 372,2p 2 7ty 7u1 -2 * 1m 3ic lv,2p 2 7ty 7u1 -2 * c1 3ic,2p 2 7ty 7u1 -2 * 7u0,2p 2 7ty -2 * c1 372,2p 2 7ty -2 * 1m 3ic lv,2p 2 7ty -2 * c1 3ic,2p 2 7ty -2 * 7u0;;;;z 2 * 81o 1;1s 2 7u2 7u3 p *,1s 2 7u2 p *,1s 2 7u2 7u3 *,1s 2 7u2 *;;;;;;1b 2 3id 7u9 * 7ub;;;;;2d 2 * 1m 3gp ip 3a4;;2m 2 7ug *;2m 2 o1 * 7r3 7r4;;;;3r 2 30e 391 -2 *;3r 2 * -2 7um;;;3r 2 * 0 7uo 7up;;;;3r 2 7ut * 1m 7uv 97 139,3r 2 7ut * 1m 7uv w7 97 2xe,3r 2 7ut * 1m 7uv 2xe;;2l 2 o1 97 *,2l 2 7ux *;;;;2l 2 lk -2 lk *;;;1v 2 3id 2xi d2 -2 *,1v 2 3id 3hq 97 33j -2 *,1v 2 3id 33g -2 *;;1v 2 3ic 7v4 1m d2 -2 *,1v 2 3ic 7v4 3i1 97 33j -2 *,1v 2 3ic 7v4 cz -2 *;;;1v 2 7v7 9j 3id * q1 7v9,1v 2 7v7 9j 3id * 7v9;;1v 2 391 2xl * 3ic;;4n 2 7vb * 7vd,4n 2 * 7ve 7vf 1m d2 -2 7vg,4n 2 * 7ve 7vf 7vh -2 7vg,4n 2 * 7ve 1m d2 -2 7vg,4n 2 * 7ve 7vh -2 7vg,4w 2 * 82h;;;;;;;;;;;;p 2 * ny 32k,p 2 * ny 2yw,p 2 * ny sx,p 2 * ny bh 37f,p 2 * ny 37f,p 2 * ny 32q,p 2 * c1 372 ny,p 2 * 7vp;;p 2 * s7 2xa 371 7vr ny bh 37f,p 2 * s7 2xa 371 7vr ny 7vs,p 2 * s7 1m 371 7vr ny bh 37f,p 2 * s7 1m 371 7vr ny 7vs,p 2 * s7 s7 3gk 7vr ny bh 37f,p 2 * s7 s7 3gk 7vr ny 7vs,p 2 * s7 7vt 7vr ny bh 37f,p 2 * s7 7vt 7vr ny 7vs,p 2 * 2xa 371 7vr ny bh 37f,p 2 * 2xa 371 7vr ny 7vs,p 2 * 1m 371 7vr ny bh 37f,p 2 * 1m 371 7vr ny 7vs,p 2 * s7 3gk 7vr ny bh 37f,p 2 * s7 3gk 7vr ny 7vs,p 2 * 7vt 7vr ny bh 37f,p 2 * 7vt 7vr ny 7vs,p 2 * s7 2xa 371 ny bh 37f,p 2 * s7 2xa 371 ny 7vs,p 2 * s7 1m 371 ny bh 37f,p 2 * s7 1m 371 ny 7vs,p 2 * s7 s7 3gk ny bh 37f,p 2 * s7 s7 3gk ny 7vs,p 2 * s7 7vt ny bh 37f,p 2 * s7 7vt ny 7vs,p 2 * 2xa 371 ny bh 37f,p 2 * 2xa 371 ny 7vs,p 2 * 1m 371 ny bh 37f,p 2 * 1m 371 ny 7vs,p 2 * s7 3gk ny bh 37f,p 2 * s7 3gk ny 7vs,p 2 * 7vt ny bh 37f,p 2 * 7vt ny 7vs;;;;3m 2 * 7vv;;;3m 2 7vw *;;3m 2 7vy *;;2b 2 0 7w0 0 * 7w2,2b 2 0 0 * 7w2,2b 2 0 7w0 * 7w2,2b 2 0 * 7w2;;2b 2 0 7w0 0 7w1 7w2 *,2b 2 0 0 7w1 7w2 *,2b 2 0 7w0 7w1 7w2 *,2b 2 0 7w1 7w2 *;2b 2 * 0 7w5 0 7w6 7w7,2b 2 * 0 0 7w6 7w7,2b 2 * 0 7w5 7w6 7w7,2b 2 * 0 7w6 7w7,2b 2 * 0 7w5 0 7w6,2b 2 * 0 0 7w6,2b 2 * 0 7w5 7w6,2b 2 * 0 7w6;;;;;;;;2b 2 u5 3ic *;;;;;;17 2 1ez * -2 1;;;;17 2 39r *;17 2 3eo *;3j 2 * 7wp 7wq,3j 2 * 7wq;;;3j 2 * 7ws;;;;;32 2 * 7wx 7wy,32 2 * 7wy;;;32 2 * 7x0 -2 7x1,32 2 * -2 7x1;;;32 2 * 7x3 -2 3b1 2yo,32 2 * 7x3 -2 7x4,32 2 * 7x3 -2;;;;;32 2 * -2 7x8;;r 2 3id *;1g 2 2w9 97 7xb -2 *,1g 2 3b1 7xb -2 *;;1g 2 * 9j 2y8,1g 2 * 7xd;;;;1x 2 * 7xh;;1x 2 7xg 7xh *;1x 2 3ic *,d 2 1m 3ic *,2t 2 7wt *;3t 2 * 1m lz,3t 2 * 1m if,3t 2 * 1m 97,3t 2 * 7xl;;3u 2 * 9j 2zc 1m 329,3u 2 * 9j 2zc 31i 2z1,3u 2 * 9j 2zc 9j 2z1,3u 2 * 97 33t 1m 329,3u 2 * 97 33t 31i 2z1,3u 2 * 97 33t 9j 2z1,3u 2 * 9j 39t 1m 329,3u 2 * 9j 39t 31i 2z1,3u 2 * 9j 39t 9j 2z1,3u 2 * 37b 1m 329,3u 2 * 37b 31i 2z1,3u 2 * 37b 9j 2z1;;;4e 2 * 1m a6 -2 7xn,4e 2 * 7xo -2 7xn;;;4e 2 * c1 372,4e 2 * ny 36i,4e 2 * 9j 2z6;4e 2 7xs *;4e 2 * 0 7xv;;;;4e 2 1 7xz *;;4e 2 * -2 7y1;;4e 2 7xs *;4e 2 * 0 0 3g4;4e 2 * -2 1m 3hm,4e 2 * -2 7y5;;4e 2 * 0;4e 2 * -2 2xj;4e 2 2xj *;;;44 2 * 7yc 7yd 2x9 9j 4m 38e 7ye 9j y2 7yf,44 2 * 7yc 7yd 2x9 9j 4m 38e 7ye 9j uo 7yf,44 2 * 7yc 7yd 2x9 9j 7yg 7ye 9j y2 7yf,44 2 * 7yc 7yd 2x9 9j 7yg 7ye 9j uo 7yf,44 2 * 7yc 7yd 7yh 4m 38e 7ye 9j y2 7yf,44 2 * 7yc 7yd 7yh 4m 38e 7ye 9j uo 7yf,44 2 * 7yc 7yd 7yh 7yg 7ye 9j y2 7yf,44 2 * 7yc 7yd 7yh 7yg 7ye 9j uo 7yf,44 2 * 7yd 2x9 9j 4m 38e 7ye 9j y2 7yf,44 2 * 7yd 2x9 9j 4m 38e 7ye 9j uo 7yf,44 2 * 7yd 2x9 9j 7yg 7ye 9j y2 7yf,44 2 * 7yd 2x9 9j 7yg 7ye 9j uo 7yf,44 2 * 7yd 7yh 4m 38e 7ye 9j y2 7yf,44 2 * 7yd 7yh 4m 38e 7ye 9j uo 7yf,44 2 * 7yd 7yh 7yg 7ye 9j y2 7yf,44 2 * 7yd 7yh 7yg 7ye 9j uo 7yf,44 2 * 7yc 2x9 9j 4m 38e 7ye 9j y2 7yf,44 2 * 7yc 2x9 9j 4m 38e 7ye 9j uo 7yf,44 2 * 7yc 2x9 9j 7yg 7ye 9j y2 7yf,44 2 * 7yc 2x9 9j 7yg 7ye 9j uo 7yf,44 2 * 7yc 7yh 4m 38e 7ye 9j y2 7yf,44 2 * 7yc 7yh 4m 38e 7ye 9j uo 7yf,44 2 * 7yc 7yh 7yg 7ye 9j y2 7yf,44 2 * 7yc 7yh 7yg 7ye 9j uo 7yf,44 2 * 2x9 9j 4m 38e 7ye 9j y2 7yf,44 2 * 2x9 9j 4m 38e 7ye 9j uo 7yf,44 2 * 2x9 9j 7yg 7ye 9j y2 7yf,44 2 * 2x9 9j 7yg 7ye 9j uo 7yf,44 2 * 7yh 4m 38e 7ye 9j y2 7yf,44 2 * 7yh 4m 38e 7ye 9j uo 7yf,44 2 * 7yh 7yg 7ye 9j y2 7yf,44 2 * 7yh 7yg 7ye 9j uo 7yf,44 2 * 7yc 7yd 2x9 9j 7ye 9j y2 7yf,44 2 * 7yc 7yd 2x9 9j 7ye 9j uo 7yf,44 2 * 7yc 7yd 7yh 7ye 9j y2 7yf,44 2 * 7yc 7yd 7yh 7ye 9j uo 7yf,44 2 * 7yd 2x9 9j 7ye 9j y2 7yf,44 2 * 7yd 2x9 9j 7ye 9j uo 7yf,44 2 * 7yd 7yh 7ye 9j y2 7yf,44 2 * 7yd 7yh 7ye 9j uo 7yf,44 2 * 7yc 2x9 9j 7ye 9j y2 7yf,44 2 * 7yc 2x9 9j 7ye 9j uo 7yf,44 2 * 7yc 7yh 7ye 9j y2 7yf,44 2 * 7yc 7yh 7ye 9j uo 7yf,44 2 * 2x9 9j 7ye 9j y2 7yf,44 2 * 2x9 9j 7ye 9j uo 7yf,44 2 * 7yh 7ye 9j y2 7yf,44 2 * 7yh 7ye 9j uo 7yf,44 2 * 7yc 7yd 2x9 9j 4m 38e 7ye 7yf,44 2 * 7yc 7yd 2x9 9j 7yg 7ye 7yf,44 2 * 7yc 7yd 7yh 4m 38e 7ye 7yf,44 2 * 7yc 7yd 7yh 7yg 7ye 7yf,44 2 * 7yd 2x9 9j 4m 38e 7ye 7yf,44 2 * 7yd 2x9 9j 7yg 7ye 7yf,44 2 * 7yd 7yh 4m 38e 7ye 7yf,44 2 * 7yd 7yh 7yg 7ye 7yf,44 2 * 7yc 2x9 9j 4m 38e 7ye 7yf,44 2 * 7yc 2x9 9j 7yg 7ye 7yf,44 2 * 7yc 7yh 4m 38e 7ye 7yf,44 2 * 7yc 7yh 7yg 7ye 7yf,44 2 * 2x9 9j 4m 38e 7ye 7yf,44 2 * 2x9 9j 7yg 7ye 7yf,44 2 * 7yh 4m 38e 7ye 7yf,44 2 * 7yh 7yg 7ye 7yf,44 2 * 7yc 7yd 2x9 9j 7ye 7yf,44 2 * 7yc 7yd 7yh 7ye 7yf,44 2 * 7yd 2x9 9j 7ye 7yf,44 2 * 7yd 7yh 7ye 7yf,44 2 * 7yc 2x9 9j 7ye 7yf,44 2 * 7yc 7yh 7ye 7yf,44 2 * 2x9 9j 7ye 7yf,44 2 * 7yh 7ye 7yf;;;;;;;;3l 2 * 97 2xe 7yk,3l 2 * 4m 38e 0 7yk,3l 2 * 7yl 7yk,3l 2 * 7yp 7yk;;;3l 2 * 7yn 7yo;;;;3l 2 * 7yr 7ys 97 d6,3l 2 * 7yr 7ys;;;3l 2 7yq 7yr 7ys *;;;;;49 2 7yx 9j *,49 2 7yx *;;;24 2 * 7z2 7z3,24 2 * 7z3;;;;;1t 2 7z4 7z5 7z7 *,1t 2 7z4 7z7 *,1t 2 7z4 7z5 *,1t 2 7z4 *;;;1t 2 7z8 * 7za;;1t 2 * 0 1 7zc,1t 2 * 1 7zc;;;4d 2 7zd *;;;;3 2 7zh *;3 2 * 7zk;;;3 2 7zl *;;;3h 2 * 97 2w5,3h 2 * 7zq;;;3h 2 7zr 9j * -8 7zt;;;3h 2 2wl *;4b 2 7vy *;;3v 2 7zx *;;3v 2 7zz *;1f 2 * 802;;;;1f 2 803 7ts 804 *,1f 2 803 7ts *;;;1f 2 2xh 807 *;;;33 2 2x9 9j 80a *,33 2 80c 80a *;;33 2 1m ig * 9j 3ii,33 2 1m ig * 80e,33 2 4m lv 9j ig * 9j 3ii,33 2 4m lv 9j ig * 80e,33 2 4m lv be * 9j 3ii,33 2 4m lv be * 80e,33 2 4m * 9j 3ii,33 2 4m * 80e,33 2 1m ig *,33 2 4m lv 9j ig *,33 2 4m lv be *,33 2 4m *;;36 2 * -2 80g;;;;36 2 80h -2 80i *;;36 2 80k ig * 7ts 80m 80n,36 2 80k * 7ts 80m 80n,36 2 80k ig * 80m 80n,36 2 80k * 80m 80n,36 2 80k ig * 7ts 80n,36 2 80k * 7ts 80n,36 2 80k ig * 80n,36 2 80k * 80n,36 2 80k ig * 7ts 80m,36 2 80k * 7ts 80m,36 2 80k ig * 80m,36 2 80k * 80m,36 2 80k ig * 7ts,36 2 80k * 7ts,36 2 80k ig *,36 2 80k *;;;;;;;36 2 2za * -4 80t;;;;7 2 * 80x 80y,7 2 * 80y;;;;;;7 2 811 *;7 2 * 814 815 816;;;;;;31 2 818 -2 q1 391 3id *,31 2 818 -2 q1 391 *;31 2 818 -2 *;31 2 * 81c;;31 2 * -2 2z1 391,31 2 * -2 2x9 9j 391;31 2 81d -2 *;;31 2 81f *;z 2 * ru 32o,z 2 * 81i;;z 2 * 1m;;z 2 81k *;z 2 1m *;z 2 cz *;;;1e 2 *;1e 2 * 81s 81t,1e 2 * 81t;;;;1e 2 gn 3id *,1e 2 gn *;1e 2 * 81x 81y;;;;;;29 2 7z8 7z7 *,29 2 7z8 *;;29 2 823 -2 *;29 2 * -2 ks 9j 3a2,29 2 * -2 826;;;;;1q 2 * 82b 82c,1q 2 * 82c;;;1q 2 7z8 *;;1q 2 82e * -2 82g;;;;1y 2 * -2 82k;;;;3d 2 82l 82m *,3d 2 82l *;;2c 2 2yh *;;;1h 2 * 82t -2 82u;;;1h 2 * 82w;;1h 2 97 2xe *,1h 2 lz *;3s 2 * 82z 830,3s 2 * 830;;;;;;14 2 * 9j 2xp -2 1;14 2 834 * -2 1;14 2 * 1;;2a 4 * 839;;2a 4 3xv -2 *;;2a 4 3rc *;;4t 4 4av *;;;4t 4 37 83g *;;4t 4 46r *;;18 4 * -2 3pb 83m -2 83n,18 4 * -2 3pb 83m -2;;;18 4 3pb mg -2 *;;18 4 83p *;;;18 4 83s *;;18 4 83w 83u *,18 4 83w *;;18 4 * 83y;;18 4 * fr 3ne 840,18 4 * 841 840;;;18 4 * yx;18 4 * 83g wy mg,3o 4 * -2 44u;;;q 4 844 4b3 3pb 845 *,q 4 844 3pb 845 *,q 4 844 4b3 3pb *,q 4 844 3pb *;;q 4 83r 847 *;;q 4 49p 41w wy 849 *,q 4 49p 41w wy *;q 4 um 3vh wy 845 * -2 844,q 4 3pb 845 * -2 844,q 4 um 3vh wy * -2 844,q 4 3pb * -2 844,q 4 um 3vh wy 845 * -2,q 4 3pb 845 * -2,q 4 um 3vh wy * -2,q 4 3pb * -2,q 4 83r 41w wy 9j *;q 4 84f * 84d -2 84e,q 4 84f * -2 84e,q 4 84f * 84d -2,q 4 84f * -2;;;;;;q 4 * -2 84j 847 84k;;;3k 4 3v1 49p -2 *;3k 4 * 84n;;3k 4 * wy -2 1;3k 4 * -4 83r 847 848;;35 4 84q -8 *;35 4 * -2 84t;;35 4 ud *;;35 4 84v *;;35 4 xg *;;4h 4 1n 3ym *;;4h 4 3xm 851 *;;5 4 49p 853 -2 *;;;;;40 4 858 * ud 85a,40 4 858 * 85a;;;40 4 mb -2 85b -2 *;n 4 * -2 85e;;n 4 * -2 85g;;;;;n 4 85h 85i 85j *,n 4 85h 85j *;n 4 * 85m 85i 85n;;;n 4 * -4 85p 85q;;;n 4 k9 i2 3pl *;;26 4 85s *;;26 4 49p 85u *;;26 4 85w *;;26 4 85y * 860;;;;4p 4 861 862 *,4p 4 861 *;3o 4 * -2 865 -2 866;;;;;3o 4 867 -2 868 -2 *;3o 4 * -2 86b -2 86c -2 44u;;;;;;;;;;;20 4 * wy 86m 86n;;;4u 4 l5 *;4u 4 5d *;;;2p 4 86r -2 *;2p 4 * -2 ud 3yp,2p 4 * -2 86u;;;;;1s 4 p *;;1s 4 86z -2 *;1s 4 * wy 872 873;;;;1b 4 3t1 874 *;;1b 4 876 *;;;1b 4 3t1 879 *;2d 4 3wn *;2m 4 3rc *;;;;3x 4 lt 3wk 0 *,3x 4 87h 0 *;;;;3r 4 * -2 3mv 0 ws,3r 4 * -2 3mv 9j 0 ws,3r 4 * -2 87l;;;;;;3r 4 3ql 3xm -2 *;;2l 4 87r *;2l 4 * hw 3xv 87e,2l 4 * 3xv 87e,p 4 * 48z 40q -2 89f 89g bh 3wf,p 4 * 48z 40q -2 89f 89g 89h,p 4 * 89i -2 89f 89g bh 3wf,p 4 * 89i -2 89f 89g 89h,p 4 * -2 89f 89g bh 3wf,p 4 * -2 89f 89g 89h,p 4 * 48z 40q -2 89g bh 3wf,p 4 * 48z 40q -2 89g 89h,p 4 * 89i -2 89g bh 3wf,p 4 * 89i -2 89g 89h,p 4 * -2 89g bh 3wf,p 4 * -2 89g 89h,p 4 * -4 xg 3nj,p 4 * -4 op 3nj,p 4 * -4 gs 3nj;2l 4 * -2 3sm 3xv,2l 4 * -2 3xv 3xx,2l 4 * -2 hw 3xv,2l 4 * -2 87v;;2l 4 87r *;;1v 4 85i 87x -2 *;;;1v 4 86m 87z 880 -2 *;;1v 4 * vz ud k5 ud 3oj,1v 4 * vz ud 884,1v 4 * vz k5 ud 3oj,1v 4 * vz 884;;1v 4 85i * -2 3pb 9j,1v 4 85i * -2 9j 3kr,1v 4 85i * -2 9j i4;1v 4 85i 885 -2 *;;1v 4 87z 887 -2 *,1v 4 87z -2 *;1v 4 * 88a 88b;;;;1v 4 88c hw *;;1v 4 3pb 9j *;4n 4 * -2 86m 88h;;4n 4 86m 88h *;;4n 4 86m 88j 880 *;;;;;;;4n 4 86m 88q *;4n 4 * -2 86m 88t;;;;4n 4 * 85i 88x 88y,4n 4 * 85i 88y;;;;;4n 4 85i 88z 890 -2 * 892 893,4n 4 85i 88z -2 * 892 893;;;4n 4 * 892 895;;4n 4 * 83y 88p 897 -2 898 1n,4n 4 * 88p 897 -2 898 1n,4n 4 * 83y 88p -2 898 1n,4n 4 * 88p -2 898 1n,4n 4 * 83y 88p 897 -2 898,4n 4 * 88p 897 -2 898,4n 4 * 83y 88p -2 898,4n 4 * 88p -2 898;;;;4n 4 0 899 * 89b;;4n 4 * 89d bm 89e,4n 4 * 89d 89e;;;;;;;;;p 4 89k *;p 4 * -4 89n 89o;;;;3m 4 89p *;3m 4 * 89s;;;2b 4 0 89t 0 * 89v 89w,2b 4 0 0 * 89v 89w,2b 4 0 89t * 89v 89w,2b 4 0 * 89v 89w,2b 4 0 89t 0 * 89w,2b 4 0 0 * 89w,2b 4 0 89t * 89w,2b 4 0 * 89w,2b 4 0 89t 0 * 89v,2b 4 0 0 * 89v,2b 4 0 89t * 89v,2b 4 0 * 89v,2b 4 0 89t 0 *,2b 4 0 0 *,2b 4 0 89t *,2b 4 0 *;;;2b 4 * 0 89y 0 89z op 99,2b 4 * 0 0 89z op 99,2b 4 * 0 89y 89z op 99,2b 4 * 0 89z op 99,2b 4 * 0 89y 0 89z 99,2b 4 * 0 0 89z 99,2b 4 * 0 89y 89z 99,2b 4 * 0 89z 99;;;;;2b 4 8a0 89t 8a1 * op 99,2b 4 8a0 8a1 * op 99,2b 4 8a0 89t * op 99,2b 4 8a0 * op 99;;2b 4 mi 86m *;;17 4 * 8a7;;17 4 * 3x1 9c 0,17 4 * 8a9 0,17 4 * 3x1 9c,17 4 * 8a9;;;;;;17 4 * 8af;;17 4 3pq 99 *,17 4 8ah *;;;17 4 8ai -2 3pq 99 *;;;17 4 * -2 8ak i2 8al;;3j 4 8an -2 *;;3j 4 8ap -2 *;;2r 4 86m 8ar *,2r 4 86m *;2r 4 3pl *,1o 4 3pl *,46 4 * -2 ud 3yp,46 4 * -2 8fo;;;32 4 8av -2 * -2 8ax,32 4 8av -2 * -2;;;32 4 * -2 8ay;32 4 * -2 8b1;;32 4 0 * wy 3pq,32 4 0 * mi 3pq;;;32 4 * 8b6,32 4 8b7 *;;;r 4 *,e 4 * 83g 8i5 -2 44u,e 4 * 8i5 -2 44u,e 4 * 83g -2 44u,e 4 * -2 44u;;1g 4 8b9 -2 * -2 1n ud 3ux,1g 4 8b9 -2 * -2 8bb,1g 4 8b9 -2 * -2;;1g 4 49p 86m *;1x 4 * 8be;;1x 4 8bd 8be *;1x 4 86m *;;1x 4 * 5d 88p,1o 4 * 5d 88p 8f0,1o 4 * 88p 8f0;1x 4 453 *;;3t 4 * -2 3xm 3ym,3t 4 * -2 3xm fr,3t 4 * -2 8bm,2i 4 * 8ev 3xm 8ew;;;;;4e 4 * -2 8br;;4e 4 8bt -2 *;;4e 4 * 8bv;;4e 4 * -2 0 8bx;;;;4e 4 * 8c1;;4e 4 * 0 8c3,4e 4 * 8c3;;;4e 4 * 8c6;;4e 4 * 8c8;;4e 4 * 8ca;;4e 4 * 8cc 8cd,4e 4 * 8cd,4e 8 * 8si 8sj,4e 8 * 8sj;;;4e 4 * wy 0;;4e 4 * 8ch;;;;4e 4 8cj ud *,4e 4 8cj *;;4i 4 * 83g 8cn 1n,4i 4 * 8cn 1n,4i 4 * 83g 1n,4i 4 * 1n;;4i 4 * 8cp;;;44 4 * 8cs -2 3pb 3xm -2 8cu -2 8cv,44 4 * 8cs -2 8cw -2 8cu -2 8cv,44 4 * -4 0 8cx;;44 4 8cr 8cs * -2 3pb 3xm -2 8cu -2 8cv,44 4 8cr 8cs * -2 8cw -2 8cu -2 8cv;;;;;3l 4 * 8cz -2 8d0;;;3l 4 * 8d2 8d3 8d4,3l 4 * 8d2 8d4;;;;3l 4 * 8d6 8d7;;;;3l 4 3pq 40h as 4bd 8d8 88p *,3l 4 8da as 4bd 8d8 88p *,3l 4 3pq 40h as 8d8 88p *,3l 4 8da as 8d8 88p *;;3l 4 * 8dc 8dd wy fp,3l 4 * 8dc 8dd wy as,3l 4 * 8dc 8dd;;;;3l 4 3pl 44j 8de c1 *,3l 4 44j 8de c1 *;;;45 4 8dh *;24 4 * 85i -2 8dk,24 4 * -2 8dk;;;24 4 8dl -2 * 8dn;;24 4 * 8dp 49p 8dq,24 4 * 8dp 8dq;;;;24 4 8dr * 83g;24 4 * 83g ct -4 8du 8dv,24 4 * ct -4 8du 8dv,24 4 * 83g -4 8du 8dv,24 4 * -4 8du 8dv,24 4 * 83g ct -4 8du,24 4 * ct -4 8du,24 4 * 83g -4 8du,24 4 * -4 8du;;;;;24 4 0 * 88p;1t 4 * -2 8e0;;1t 4 * 85i 89d 841 8dz,1t 4 * 89d 841 8dz,1t 4 * 85i 841 8dz,1t 4 * 841 8dz;1t 4 * 85i 0 1 8e3,1t 4 * 0 1 8e3,1t 4 * 85i 1 8e3,1t 4 * 1 8e3;;1t 4 * 8e5 -2 89d 8e6,1t 4 * -2 89d 8e6,1t 4 * 8e5 -2 89d,1t 4 * -2 89d;;;1t 4 fr * 8e3 ud 8e8,1t 4 * 8e3 ud 8e8,1t 4 fr * 8e3 8e8,1t 4 * 8e3 8e8;;1t 4 * 8ea -2 8eb,1t 4 * -2 8e3,2i 4 * 8et -2 8eu;;;1t 4 * -2 k9 9j 424;4d 4 * 8ee,4d 4 *;;4d 4 85i * 8eg;;;4d 4 * 83g 8ej 8ek 8el,4d 4 * 8ej 8ek 8el,4d 4 * 83g 8ek 8el,4d 4 * 8ek 8el,4d 4 * 83g 8ej 8el,4d 4 * 8ej 8el,4d 4 * 83g 8el,4d 4 * 8el;;;;4d 4 8e7 -2 *;;3 4 8en 3pl *,3 4 8en *;d 4 mi 86m *;2i 4 * -8 3xm 83m,2i 4 * -8 8bm;;2i 4 8er -4 *;;;;;;;1o 4 8ex 86m 8ey *,1o 4 8ex 86m *;;;1o 4 8f1 -2 * 1n;;29 4 83y * 8f5;;29 4 * 89d 8f7 8f8,29 4 * 89d 8f8;;;29 4 * 8fa 8fb;;;;1 4 8fc *;1q 4 * 8ff 89d,1q 4 * 89d;;1q 4 * 83g 9j 3ns 8fh,1q 4 * 83g 8fi 8fh,1q 4 * 9j 3ns 8fh,1q 4 * 8fi 8fh;;;1q 4 1n i2 *;;;1q 4 89d 8fl *;46 4 86r -4 *;;46 4 * 874 5d 8fq 8fr,46 4 * 874 5d 8fr;;;;47 4 0 * 8fu;;47 4 * 8fw 8fx;;;4w 4 86m *;;3y 4 * -4 8g1;;;3y 4 8g2 -4 *;;2y 4 8g4 -8 *;;2y 4 8g6 -4 *;;;;4j 4 8g9 8ga *;;;h 4 * -8 8gf;;;h 4 8gg -2 *;4g 4 * -4 8gj 8gk 8gl 8gm,4g 4 * -4 8gj 8gl 8gm,4g 4 * -4 8gj 8gk 8gl,4g 4 * -4 8gj 8gl;;;;;4g 4 2y 5d fr *,4g 4 5d fr *;4g 4 85y * 8gp -4 8gq;;;3c 4 1 49p by *,3c 4 1 op *,3c 4 49p by *,3c 4 op *;3c 4 0 op *;;27 4 8gt *;4m 4 l5 * wy,4m 4 l5 *,8 4 l5 * 8ir,8 4 l5 *;;4m 4 o1 37 8gw -8 *,4m 4 8gy 8gw -8 *,4m 4 o1 37 -8 *,4m 4 8gy -8 *;;;4m 4 49p 8gz * -2 8h1;;4m 4 * -8 8h3 -4 8h4;;;;4m 4 49p * 8h7,4m 4 49p *;;;;;4m 4 mb 8h8 8h9 8ha ud *,4m 4 mb 8h8 8h9 8ha *;;4m 4 mb k9 -2 8hc ud *,4m 4 mb -2 8hc ud *;;4m 4 8he *;4m 4 * -8 8hh;;4m 4 * 8hj,4m 4 *;;;;;4m 4 9c 3ql 8hm *;;;;4m 4 49p 8gz * 8hs;;;4o 4 * 8ht;t 4 * 83y;;;;;e 4 * -2 867 -2 0 8i1,e 4 * -2 867 -2 8i2;;;;;;;;;34 4 8i7 8i8 *,34 4 8i7 *;;;k 4 * 8id -2 k9 1,k 4 * -2 k9 1;;;;1j 4 49p 3pq 8if as 83g *,1j 4 49p 1gp 8if as 83g *,1j 4 op 8if as 83g *,1j 4 49p 3pq 8if 83g *,1j 4 49p 1gp 8if 83g *,1j 4 op 8if 83g *,1j 4 49p 3pq 8if as *,1j 4 49p 1gp 8if as *,1j 4 op 8if as *,1j 4 49p 3pq 8if *,1j 4 49p 1gp 8if *,1j 4 op 8if *;;2g 4 * -4 8ij;;2g 4 * 8il;;2g 4 3xm 841 * 8in yf;;12 4 1 *,12 4 0 *;;12 4 3pq 99 *;;8 4 o1 37 -8 *,8 4 8gy -8 *;8 4 * -8 3mv 4bh;8 4 o1 8hq *;3e 4 *;;;;;;;;2a 8 4u6 *;;2a 8 4pw *;4t 8 4xu ss *;;;;;4t 8 4kz *;4t 8 4kz *;;18 8 * -2 8jf,18 8 * 8js 8jt,18 8 * 8jt;;18 8 * -2 8jh -2 8ji;;;;18 8 8jh -2 8jj -2 *;;18 8 8jl *;;18 8 8jn *;;18 8 8jp *;18 8 * yy;;;18 8 8jn *;18 8 * 8jw;;;q 8 8jh -2 8jx -2 zo *,q 8 8jh -2 8jx -2 *;;q 8 8k2 -2 * zo 8k1,q 8 8k2 -2 * 8k1,q 8 8k2 -2 * zo,q 8 8k2 -2 *;;;;;q 8 8k3 8k4 *;;q 8 8k4 * 8k8;;q 8 xz 4p1 zo *;q 8 * xz 4p1;;q 8 4o 8kb *;;3k 8 8kd e6 -2 *;3k 8 * 8kg;;3k 8 * -2 gs 4om -2 1,3k 8 * -2 8ki -2 1;;;35 8 * ss -2 8kl,r 8 * 8r7;;35 8 zo *;;35 8 8kn -2 *;35 8 yy *;35 8 * 8kr;;4h 8 3g 51i *;;;5 8 y1 8ku -2 *;;;;40 8 8ky * -2 8l0;;40 8 w5 -2 * -2 8l2;;40 8 * 8l4 8l5;;;n 8 * -8 8l7;;n 8 * -2 zo 4pt,n 8 * -2 8l9;;;;;n 8 8la 8lb 8lc *,n 8 8la 8lc *;n 8 * 8lf 8lg 8lh;;;;n 8 * -4 8lh 1y4;;3l 8 * 4iv 8tm;n 8 8lj 8lk 4iv *;;26 8 8lm *;;26 8 y1 8lo *;;26 8 8lq *;26 8 1y4 * 8lr,4p 8 1y4 * 8lv;;4p 8 8lt *;4p 8 1y4 *;;3o 8 8lw -2 4kh 4mj -2 *,3o 8 8lw -2 4kh 4s5 -2 *,3o 8 8lw -2 8ly -2 *;;3o 8 * -2 8lw -2 8m0,3o 8 4yu *;;1p 8 * 8m2;;m 8 xz * w9 4oh,m 8 xz * 4xv;;20 8 * xy 8m6;;;4u 8 4z *;2p 8 * -2 8ma,2p 8 8mb -2 *,46 8 * -4 8w7,46 8 8w8 -2 *;;;;;;1s 8 p *;;1s 8 8mg -2 *;;;1s 8 8mi 8mj hy 4p1 *,1s 8 8mi 8mj 4p1 *,1s 8 8mi 8mj hy *,1s 8 8mi 8mj *;;;;1b 8 8mp 8jn *;;;1b 8 8mq *;1b 8 8mp * 8jn 8mt;;;2d 8 4sc *;2d 8 4cg *;2m 8 4pw *;2m 8 4u6 *;2m 8 * -2 4tr 8n0;;2m 8 kk 4u2 4u6 *;3x 8 m4 4tv 0 *,3x 8 8n3 0 *;;;;3r 8 4sh ss 4y8 ss 4y8 4hb *,3r 8 8n7 ss 4y8 4hb *,3r 8 4sh ss 4y8 4y8 4hb *,3r 8 8n7 4y8 4hb *,3r 8 4sh ss 4y8 ss 4hb *,3r 8 8n7 ss 4hb *,3r 8 4sh ss 4y8 4hb *,3r 8 8n7 4hb *,3r 8 4sh ss 4y8 ss 4y8 *,3r 8 8n7 ss 4y8 *,3r 8 4sh ss 4y8 4y8 *,3r 8 8n7 4y8 *,3r 8 4sh ss 4y8 ss *,3r 8 8n7 ss *,3r 8 4sh ss 4y8 *,3r 8 8n7 *;3r 8 * ss 4y8 4hb 4oe 4tv,3r 8 * 4y8 4hb 4oe 4tv,3r 8 * ss 4hb 4oe 4tv,3r 8 * 4hb 4oe 4tv,3r 8 * ss 4y8 4oe 4tv,3r 8 * 4y8 4oe 4tv,3r 8 * ss 4oe 4tv,3r 8 * 4oe 4tv;;;3r 8 * -2 8nb -2 8nc;;;3r 8 * -2 3g 8ne;;;2l 8 8nf *;;2l 8 * -2 4tr 8n0,2l 8 * -2 4hj yy 4tr,2l 8 * -2 4hk cu 4tr,2l 8 * -2 8nj;;;;2l 8 1in *;;1v 8 ss 8nn -2 *;;;1v 8 8kb 8np 8nq -2 *;;1v 8 * 8ns;1v 8 4lv wf 4p1 *,1v 8 4lu 4sl 4p1 *;1v 8 8lg * -2 9n i4;1v 8 8lg 8nv -2 *;;1v 8 8nx as * -2 4gf,1v 8 8nx * -2 4gf;1v 8 * 8o0 -2 8o1,1v 8 * -2 8o1;;;1v 8 4gp *;1v 8 * 8o4 8o5;;;;1v 8 8o6 hy *;;4w 8 * 8wi;;4n 8 8o8 8o9 8oa -2 *;;4n 8 8o9 8oc 8o0 -2 *;;;;;;;;4n 8 4u7 -2 4o 8o9 *,4n 8 4u7 -2 8o9 *,4n 8 4o 8o9 * 8om,4n 8 8o9 * 8om,4n 8 * -2 8p2 w9;;4n 8 * -2 8kb 8oo;;4n 8 * ge 8oq 8or;;;4n 8 * 8lg 8ot 8ou 8ov,4n 8 * 8lg 8ou 8ov,4n 8 * 8lg 8ot 8ov,4n 8 * 8lg 8ov;;;;;;;4n 8 be 4o2 8ow 8ox 8oy *,4n 8 ss 4nt 8ow 8ox 8oy *;;;;4n 8 * yy 4p1 8p4 -2 8p5,4n 8 * 4p1 8p4 -2 8p5,4n 8 * yy 4p1 -2 8p5,4n 8 * 4p1 -2 8p5;;;4n 8 8p3 yy 4p1 8p4 -2 8p5 *,4n 8 8p3 4p1 8p4 -2 8p5 *,4n 8 8p3 yy 4p1 -2 8p5 *,4n 8 8p3 4p1 -2 8p5 *;4n 8 * 0 8p8 8p9;;;4n 8 * 8pb 8pc;;;p 8 * 8pe -2 8pf 8pg bh 4s8,p 8 * 8pe -2 8pf 8pg 8ph,p 8 * -2 8pf 8pg bh 4s8,p 8 * -2 8pf 8pg 8ph,p 8 * 8pe -2 8pg bh 4s8,p 8 * 8pe -2 8pg 8ph,p 8 * -2 8pg bh 4s8,p 8 * -2 8pg 8ph;;;;;p 8 8pj *;;p 8 * -4 op 4hu,p 8 * -4 go 4hu,p 8 * -4 50r 4hu;p 8 * -4 8pm 8pn;;;;3m 8 8po *;3m 8 * 8pr;;2b 8 0 5g 0 * 8pt ua,2b 8 0 0 * 8pt ua,2b 8 0 5g * 8pt ua,2b 8 0 * 8pt ua,2b 8 0 5g 0 * ua,2b 8 0 0 * ua,2b 8 0 5g * ua,2b 8 0 * ua,2b 8 0 5g 0 * 8pt,2b 8 0 0 * 8pt,2b 8 0 5g * 8pt,2b 8 0 * 8pt,2b 8 0 5g 0 *,2b 8 0 0 *,2b 8 0 5g *,2b 8 0 *;;2b 8 * 0 5g 0 8pv 8pw ua,2b 8 * 0 0 8pv 8pw ua,2b 8 * 0 5g 8pv 8pw ua,2b 8 * 0 8pv 8pw ua,2b 8 * 0 5g 0 8pv 8pw,2b 8 * 0 0 8pv 8pw,2b 8 * 0 5g 8pv 8pw,2b 8 * 0 8pv 8pw;;;;;2b 8 8px 5g 8py * 8q0 ua,2b 8 8px 8py * 8q0 ua,2b 8 8px 5g * 8q0 ua,2b 8 8px * 8q0 ua;;34 8 8n9 a5 4t6 0 *,34 8 8n9 8z4 0 *,34 8 8n9 0 *,34 8 8n9 a5 4t6 *,34 8 8n9 8z4 *,34 8 8n9 *;;2b 8 8q2 8kb *;11 8 8q0 *;17 8 * 8q6,17 8 * 4mq;;;;;;17 8 8qa *;17 8 * 8qd;;;17 8 8qe *;;17 8 8qg -2 8qc *;;;;;3j 8 * -2 8qn;;;3j 8 8qo -2 *;;2r 8 8o9 8qq *,2r 8 8o9 *;;2r 8 8qs *,3 8 4o 4ib *,3 8 4o 9f *,3 8 8uu *,1o 8 8qs *;32 8 * -2 8qv -2 8qw,32 8 * -2 8qv -2;;;;32 8 * -2 8qx;32 8 * -2 8r0,32 8 8r1 -2 *,24 8 8tr -2 *;;;32 8 0 *;;;32 8 * 8r6;;;r 8 yy *;;1g 8 8r9 -2 * -2 zo 4pt,1g 8 8r9 -2 * -2 8rb,1g 8 8r9 -2 * -2;;2j 8 4cb e6 *;;;;1x 8 8rf *;1x 8 8rf 8rg *;;1x 8 8ri *;1x 8 3g 8kb *;;1x 8 8rl *,d 8 8rl * 8uv,d 8 8rl *;1x 8 8rl 8rm *;3t 8 zq 4ve *;3t 8 * -2 3g 51i,3t 8 * -2 545;3u 8 * 8rr zo 4o3,3u 8 * 8rr 8rs;;;3u 8 *;4e 8 * 8rv -2 8rw,4e 8 * -2 8rw;;;;4e 8 8rx -2 *;;;;4e 8 8s1 -2 0 *;;4e 8 8s3 *;4e 8 8s2 *;4e 8 * 8s7;;4e 8 * 8s9 8sa,4e 8 * 8sa;;;;4e 8 * 8sd;;;4e 8 8se -4 *;4e 8 * 8sh;;;;4e 8 * 8sl i2 0,4e 8 * 8sl 0;;;4e 8 * 8so;;4e 8 * 8sq;;;;4e 8 * zo 8su,4e 8 * 8su;;;4i 8 *;;4i 8 8sx *;44 8 * ss 8t0 8t1 -2 8t2 -2 8t3 -2 8t4,44 8 * 8t0 8t1 -2 8t2 -2 8t3 -2 8t4;;;;;;44 8 * -4 0 8t4;3l 8 * ss 8t7 -2 8t8,3l 8 * 8t7 -2 8t8;;;3l 8 * e6 8ta 8tb;;;3l 8 * 8td 8te;;;;;;3l 8 8mp 8tf 4y8 8tg 8th *,3l 8 8mp 8tf 8tg 8th *;3l 8 * 8tk 8mp xz 4p1,3l 8 * 8tk 8mp 8tl,3l 8 * 8tk 8mp;;;;;45 8 8tn *;24 8 * 8lg 8tq 8tr,24 8 * 8tq 8tr,24 8 * 8lg 8tr,24 8 * 8tr,24 8 * e6 4y8 -4 8r0 -2 8tt,24 8 * 8tu -4 8r0 -2 8tt,24 8 * -4 8r0 -2 8tt,24 8 * e6 4y8 -4 8r0 -2,24 8 * 8tu -4 8r0 -2,24 8 * -4 8r0 -2;;;24 8 * hy e6 8th;;;24 8 * 8tw 8tx,24 8 * 8tx;;;24 8 0 * 4z 4p1,24 8 0 * 4z aw,24 8 0 * 8rm;24 8 0 *;1t 8 * -2 8u1;;;;;1t 8 8u2 8u3 8u4 *,1t 8 8u2 8u4 *;1t 8 * 8lg 0 1 8u7,1t 8 * 8lg 1 8u7;;1t 8 * 8u9 8ua 8ub,1t 8 * 8ua 8ub;;1q 8 * 8w5 8w6;;1t 8 * 8u4 8ud,1t 8 * 8ud;2i 8 * -2 8v4 -2 8v3;1t 8 * hy e6 8uf,1t 8 * 8ug 8uf;;;;1t 8 * -2 8uh 8uj 4wt;;1t 8 * 8lg 9n 4wt,1t 8 * 9n 4wt;4d 8 * 8um -2 8un,4d 8 * -2 8un;;;4d 8 8lg * 8up,4d 8 * 8lg 8u4 -2 1o,4d 8 * 8u4 -2 1o,4d 8 * 8lg -2 1o,4d 8 * -2 1o;;4d 8 8uo 8lg 8u4 * -2 1o,4d 8 8uo 8u4 * -2 1o,4d 8 8uo 8lg * -2 1o,4d 8 8uo * -2 1o;;4d 8 8ur -2 *;;;;d 8 3g 8kb *;2i 8 * -8 3g 8uy,2i 8 * -8 4o 8uz,2i 8 * -8 545;;;;2i 8 * 8v2 8v3 8uy;;;;;2i 8 8v5 -2 * -2 8v7;;;;2i 8 8v8 3g 8v9 *;;1o 8 8vb 8o9 8qq *,1o 8 8vb 8o9 *;1o 8 * -2 4z 8rm -2 bt;;1o 8 * -4 8vg 8vh;;;;;;;29 8 yy * 8vn;;29 8 * 8lg 8ua 8vp 8vq,29 8 * 8ua 8vp 8vq,29 8 * 8lg 8ua 8vp,29 8 * 8ua 8vp;;;29 8 * -2 8vs 8vt;;;;;1 8 8vv *;1q 8 * 8vy gk ki,1q 8 * 8vy ss wf,1q 8 * 8vy cu ki,1q 8 * 8vy ss ki,1q 8 * 8vy 8ua,1q 8 * gk ki,1q 8 * ss wf,1q 8 * cu ki,1q 8 * ss ki,1q 8 * 8ua;;1q 8 * 8lg as 4hy -4 3g 8w0,1q 8 * 8lg 9n 4hy -4 3g 8w0,1q 8 * 8lg 8v2 -4 3g 8w0,1q 8 * as 4hy -4 3g 8w0,1q 8 * 9n 4hy -4 3g 8w0,1q 8 * 8v2 -4 3g 8w0;;;;1q 8 3g 8kb *;;;;;;;46 8 * -2 4z 4iw 4f4,46 8 * -2 4z 4f4;;47 8 * 8wd 8we;;;;;48 8 * -4 4o;;;;3y 8 * -4 8wm;;3y 8 8wm -4 *;;2y 8 8wo -8 *;2y 8 * -8 8wr;;;;4j 8 8ws 8wt *;4j 8 * 8ww;;;;h 8 8wy -8 *;h 8 * -2 8x1;;4g 8 * -4 3g a5 8x3,4g 8 * -4 gs a5 8x3,4g 8 * -4 8x4 8x3;;;;4g 8 8x5 a5 4t6 * 8x7,4g 8 8x5 a5 * 8x7,4g 8 8x5 a5 4t6 *,4g 8 8x5 a5 *;;;;;3c 8 1 e6 4pb *,3c 8 1 e6 9f *,3c 8 1 8r4 *,3c 8 e6 4pb *,3c 8 e6 9f *,3c 8 8r4 *;3c 8 0 4ks 8r4 *,3c 8 0 8r4 *;;27 8 8xd *;4m 8 4t6 *,8 8 4t6 * 8zi,8 8 4t6 *;;;;;4m 8 8xi -4 8xj *;;;4m 8 8xl -8 8xm -4 *;4m 8 y1 * 8xp,4m 8 y1 *;;;;4m 8 e6 as * 8xt;;;;;;4m 8 w5 8xx * zo 8xz;;4m 8 * 8y1;;4m 8 cu * 8y3,4m 8 * 8y3;;;4m 8 8y4 *;;4m 8 * 4z9 ss 4o;;;4m 8 8y8 4mo 8y9 *;;4m 8 4o 8tf * 8yd;;;4o 8 * 8ye;;t 8 * 8yi;;t 8 * 1;t 8 4xw *;;;;e 8 * -2 8lw -2 0 8yp,e 8 * -2 8lw -2 8yq;;;e 8 8ws * 8ys;;e 8 * 8lg 8yu 8yv -2 8yw,e 8 * 8yu 8yv -2 8yw,e 8 * 8lg 8yv -2 8yw,e 8 * 8yv -2 8yw,e 8 * 8lg 8yu -2 8yw,e 8 * 8yu -2 8yw,e 8 * 8lg -2 8yw,e 8 * -2 8yw;;;;;;;4a 8 xy 8yz *;34 8 * 8z2 pw 4hy,34 8 * pw 4hy;;34 8 8z1 8z2 *,34 8 8z1 *;;k 8 * 8lg -2 kk 1,k 8 * -2 kk 1;;k 8 1 8z6 -2 *;;;;2g 8 * -4 8zc;;2g 8 3g 8mi * 53y;12 8 1 *;12 8 1 8r4 *;12 8 * 8zh;;;8 8 4yi -8 *;;8 8 8zk -8 *;;8 8 4kh 8zm -8 *;3e 8 *;;;3b 8 0 8zq *;2a g lr *;2a g lr -2 *;;;2a g lr 5hn 5g9 -2 *,2m g 7m m5 su *;2a g lr * -2 8zw;4t g sq *;;18 g * -2 p6 901 -2 902,18 g * -2 p6 901 -2;;;18 g * 904;;;18 g 905 1m 59h -2 *;18 g 1m 59h 9j ig *;;18 g 908 *;18 g * 90b;;q g 1m 59h 9j ig *,q g 1m 59h 9j ja *,q g 1m 59h 9j 58w *,q g 1m 59h 9l *,q g p6 5cb 9j ig *,q g p6 5cb 9j ja *,q g p6 5cb 9j 58w *,q g p6 5cb 9l *;;q g 1mw p6 90d *;;;4w g * 9ea;q g 90f 90g 90h *,y g 90f 90g 90h *;;;;;q g 90l -2 p6 90m -2 *,q g 90l -2 p6 -2 *,y g 90l -2 p6 90m -2 *,y g 90l -2 p6 -2 *;3k g * 90p -2 90q;;;;;3k g 90s *;;;3k g * -4 1m vt 59h,3k g * -4 1m tm 59h;3k g * -2 1;35 g * -2 90z,r g 95q *;;;35 g 910 -2 *;35 g s7 *;;;;;35 g *;35 g * -8 919;;35 g 5ha *;4h g 1m * 91c,26 g * 91v,2q g 9ft * 9fu;;4h g 1m ig * 5cb;;;40 g 5mk -2 * 91h 91i,40 g 5mk -2 * 91i;;;40 g * 91k 91l;;;n g * -8 91n;;n g * 91p 91q,n g * 91q;;;;26 g 91r *;;;;;3o g * -2 91y -2 91z;;;3o g s7 -2 * -2 k0 5sy,3o g s7 -2 * -2 91y;3o g * k0 5sy,3o g * 922;;;;;;1p g *;;;4l g 167 929 *,4l g 167 *;43 g *;;m g * 92c;;m g 92e * z3;;;;g g 92h 9j 92i *,g g 92h 9j *;g g * 9j ig -2 92l,g g * 90k -2 92l;;g g *;g g * -2 92o;4w g 9ee 9j vt *,4w g 9ee 9j tm *,4w g 9ee 90k *;;;3z g 588 *;3z g * -2 92t;;3z g *;;;;4u g 92x *;4u g w8 xe *;;4u g sq 930 *;;;2p g 932 9j 933 -2 * 935,2p g 932 933 -2 * 935,2p g 932 9j -2 * 935,2p g 932 -2 * 935;;;;2p g 936 9j 56u -2 937 *;;2p g 939 -2 * -2 93b;;;;30 g 93d *;;;30 g 93f 93g *;30 g 588 *;30 g * 93k;;;;1s g 93l 93m p *,1s g 93l p *,1s g 93l 93m *,1s g 93l *,1s g 93s 93m *,1s g 93s *,1b g 945 -2 * 5mk 946,1b g 945 -2 * 946;;1s g p *;1s g * -2 93r;;;1b g 5tr ja q1 910 *,1b g 5tr bv 5l4 910 *,1b g 5tr ja 5o2 910 *;;;;;1b g 5tr bv q1 -4 * -2 93z -2 940,1b g 5tr 5nb q1 -4 * -2 93z -2 940,1b g 5tr ja q1 -4 * -2 93z -2 940,1b g 941 -4 * -2 93z -2 940;;;;;1b g * 1m 944;;;;2d g * 1k3;;2m g lr 5hn 5g9 *,2m g su *;;;3x g * 0 94b;;;;3r g * -2 c1 0 5hw,3r g * -2 c1 5kf,3r g * -2 94h;;;3r g sq lr -2 * -2 94k,3r g m5 -2 * -2 94k;;3r g * tm 94m;;2l g lr fk *,2l g 94o *;;;;2l g 94q * 34 5iy,2l g 94q * cv 5ks,2l g 94q * cx 5ks,2l g 94q * c1 bv 569,2l g 94q * 94s;;;1v g 94t 5s0 -2 *;;1v g 90h 94v f4 5s0 -2 *,1v g 90h 94v 94x -2 *;;1v g * 94z;;;;;1v g 952 5up *,1v g 952 *;;1v g 90h 954 z4 f4 5s0 -2 *,1v g 90h 954 z4 s7 f4 -2 *,1v g 90h 954 z4 956 -2 *,1v g 90h 954 f4 5s0 -2 *,1v g 90h 954 s7 f4 -2 *,1v g 90h 954 956 -2 *;;;1v g s7 f4 *,1v g f4 5s0 *,1v g f4 *;1v g f4 5sq ig *;;4n g 95a * 90h 95c;;4n g * 90h 95e;;4n g 90h 95c f4 5s0 -2 *,4n g 90h 95c lz e3 -2 *,4n g 90h 95c e3 -2 *;4n g tc -4 90k -4 *;;;4n g * -2 95i -2 95h;4n g 5ta w7 * 5mk 95l;;4n g * 5ts 95n,4n g * 95y;;;4n g * 90h 95o;4n g * 95r 95s;;;;4n g 95v -2 9j *,4n g 95v -2 *;;4n g 95q * -2 95x;;;4n g 95q *;;;;;;;p g * -4 967 -2 1m 5u8 -2 968,p g * -4 967 -2 960 -2 968;;;p g lr s7 5hn * 96a 96b,p g lr 96c * 96a 96b;;;;3i g *;;3i g * 96g;;;3m g 96h 90k *,3m g 96h *;;3m g 96j *;3m g 5fl *;;3m g 96m *;16 g *;;2b g 0 96p 0 * 96r 96s,2b g 0 0 * 96r 96s,2b g 0 96p * 96r 96s,2b g 0 * 96r 96s,2b g 0 96p 0 * 96r,2b g 0 0 * 96r,2b g 0 96p * 96r,2b g 0 * 96r;;;2b g * 0 96u 0 96v 96w ao,2b g * 0 0 96v 96w ao,2b g * 0 96u 96v 96w ao,2b g * 0 96v 96w ao,2b g * 0 96u 0 96v 96w,2b g * 0 0 96v 96w,2b g * 0 96u 96v 96w,2b g * 0 96v 96w;;2b g 96x 96u 96y * 96g ao,2b g 96x 96y * 96g ao,2b g 96x 96u * 96g ao,2b g 96x * 96g ao;;;;;;2b g 970 90h *;;;;2b g * w7 ny 9j 972 973,2b g * 974 972 973,2b g * 972 973,2b g * w7 ny 9j 972,2b g * 974 972,2b g * 972;2b g 0 * 34 ao,2b g 0 * p6 ao;2b g 0 976 *;2b g * 979;;;;;;;17 g 1n0 *;17 g 5sx *;17 g su *;;17 g 97i l1 * -2 97k,17 g 97i * -2 97k;;17 g * -2 97m 1 -4 97n,17 g * -2 1 -4 97n;;;;3j g * 97q 97r,3j g * 97r;;;;3j g * -2 97u;;1l g *;;1l g 97w 9j ja *,1l g 97w 90k *;2r g 90h 5oo 5cb *,2r g 90h 5cb *;;2r g 5cb * 1m 90h 5li,3 g 9cc 5cb *;2r g 90h *;;;;;32 g 984 985 *,32 g 984 *;32 g * 7m 988 989,32 g * 988 989,32 g * 7m 989,32 g * 989;;;;;32 g * -2 98d;32 g 98e -2 98f -2 *;;;;;32 g * 98g 98h,32 g * 98h;32 g * 7m 988 989,32 g * 988 989,32 g * 7m 989,32 g * 989;32 g * 98l 98m,1t g 9bt * 9bv 9bw,1t g 9bt * 9bw;;;;r g 98n -2 *;r g *;1g g 1m dn 9j -2 * -2 98r,1g g 5mk -2 * -2 98r;;;1g g 7m bv q1 -2 98s -4 *,1g g 5mk q1 -2 98s -4 *,1g g 7m j7 q1 -2 98s -4 *,1g g z3 7m bv -2 98s -4 *,1g g z3 7m cy -2 98s -4 *;;1g g 1m dn 9j -2 98u -2 *,1g g 5mk -2 98u -2 *;2j g * 9j 98x 98y 59l;;;2z g *;;1x g 990 90h *;1x g 90h *,d g c1 90h *,d g 1m 90h *;3t g * -2 1m ja,3t g * -2 9j 5lm;3t g * -2;3t g 994 -2 *;;;;3t g 998 -2 *;3u g 56j 9j *;3u g * 9j 99c 98y 99d;;;;;4e g 99e 99h 99f -2 *,4e g 99e 99h -2 *;4e g 99e * 99f -2,4e g 99e * -2,4e g 99p *,4e g * 98f 9a2;4e g * 1m -2 99j,4e g * -2 99j;;4e g 5sx *;4e g * 0 99m;;4e g * 99o;;;4e g * -2 99r;;4e g * 9j 0 99t;;4e g * 9j 97i;4e g *,4e 1s *;4e g * 9j 5k0,4e g * 99x;;4e g 99u -2 *;;4e g 99z *;4e g 90y *;;4e g * 0 9a4;;;4e g 9a5 *;4i g *;4i g * 9a9;;4i g * vt;10 g 1kx *,10 w 1yc *,10 1s 1kw *;;44 g * 9ae 9ag 34 5kf 9ah -2 9ai,44 g * 9ae 9ag 9aj 9ah -2 9ai,44 g * 9ag 34 5kf 9ah -2 9ai,44 g * 9ag 9aj 9ah -2 9ai,44 g * 9ae 9ag 9ah -2 9ai,44 g * 9ag 9ah -2 9ai;;44 g 9ad 9ae * 9ag 34 5kf 9ah -2 9ai,44 g 9ad 9ae * 9ag 9aj 9ah -2 9ai,44 g 9ad * 9ag 34 5kf 9ah -2 9ai,44 g 9ad * 9ag 9aj 9ah -2 9ai,44 g 9ad 9ae * 9ag 9ah -2 9ai,44 g 9ad * 9ag 9ah -2 9ai;;;;;44 g * -4 0 9ai;44 g * 9am -2 9an 9ao -2 0 9ap,44 g * -2 9an 9ao -2 0 9ap,44 g * 9am -2 9ao -2 0 9ap,44 g * -2 9ao -2 0 9ap,44 g * 9am -2 9an -2 0 9ap,44 g * -2 9an -2 0 9ap,44 g * 9am -2 -2 0 9ap,44 g * -2 -2 0 9ap;;;;;3l g * 1m 34 5kf -2 9ar,3l g * 1m 9as -2 9ar,3l g * 34 5kf -2 9ar,3l g * 9as -2 9ar;;;3l g * p6 58w 9au;;3l g * 1m 9aw 9ax,3l g * 9aw 9ax;;;3l g * p6 58w 5nb q1;3l g 9ay p6 58w *;;;3l g * 90h 9b0 9b1,3l g * 90h 9b0;3l g * 58w -2 9b4 -2 q1 -2 s7 w8,3l g * 58w -2 9b4 -2 q1 -2 9b5,3l g * 58w -2 9b4 -2 -2 s7 w8,3l g * 58w -2 9b4 -2 -2 9b5,1m g * 58w 9fj;;;;49 g 9b6 9j *,49 g 9b6 *;;;;24 g * 9bc 7m 9bd 9be,24 g * 7m 9bd 9be,24 g * 9bc 9bd 9be,24 g * 9bd 9be,24 g * 9bc 7m 9be,24 g * 7m 9be,24 g * 9bc 9be,24 g * 9be;;;;24 g * 9bc 7m 9bd 9bg,24 g * 7m 9bd 9bg,24 g * 9bc 9bd 9bg,24 g * 9bd 9bg,24 g * 9bc 7m 9bg,24 g * 7m 9bg,24 g * 9bc 9bg,24 g * 9bg;;;1t g * 9bo 9bp,1t g * 9bp,1t 1s * a1u a1v,1t 1s * a1u;;1t g 9bh 9bi 9bj *,1t g 9bh 9bj *,1t g 9bh 9bi *,1t g 9bh *;1t g * k4 j7 9bm,1t g * lz j7 9bm,1t g * 9bn 9bm;;;;;1t g * 0 1 9br,1t g * 1 9br;;;;;;;1t g * -2 9by;;;1t g 9bz 0 1 -2 9br -2 *,1t g 9bz 1 -2 9br -2 *;;;;1t g 9c1 9c2 9c3 *;;1t g z3 9bi 9c5 *;4d g 9bo *;4d g 9c7 9bj *,4d g 9c7 *;;4d g 9c9 -2 *;4d g 9c5 *;;b g 941 -2 *;;;b g 9cf *;;;c g 9ch 9ci -2 *,c g 9ch -2 *,c g 9ck -2 *,c g s7 9co 9j *,c g s7 9co *;;c g * 9cm -2 9cn,c g * -2 9cn;;;;c g *;c g * 988 -2 9cr,c g * -2 9cr;;c g * 9ct 1,c g * 1;;;;;;j g *;s g *;;s g 9d0 *;s g * 9d3 -2 1,s g * -2 1;;;s g * 9d6 -2 9d7;;;1w g *;1w g *;4s g * -8 1;4s g 1 -4 *;4s g * -2 1;4f g *;3g g *;3g g *;;2 g 9dg lz 93g *,2 g 9dg 93g *;;;;;;;;;;;;;47 g 9dr 9dv -2 9ds 9dt -2 *,47 g 9dr -2 9ds 9dt -2 *,47 g 9dr 9dv -2 9ds -2 *,47 g 9dr -2 9ds -2 *;;;;47 g * -2 9dw -2 9dx,47 g * -2 -2 9dx;;47 g 9dz 9j *;1q g *;1q g ud * 9bj,1q g im * 9bj;1q g 9bi 9c5 *,1q g 9bi *;1q g 9bi *;;0 g *;i g *;;4w g 9e8 -2 *;;;4w g 9eb * -2 9ed;;;19 g *;19 g * -2 9eh;;;3d g 9ei -4 *;25 g * -2 9el -2 9em;;;;;25 g 9el 9en 9j 9eo *,25 g 9el 9en 9j *;25 g 9bo * 9er;;;25 g 9es -2 * -4 9eu;;;;41 g * -2 9ev -2 34 5je,41 g * -2 9ev -2 c1 ig 5k3,41 g * -2 9ev -2 9ew;;41 g 9ey -4 *;41 g * -4 9f1;;o g * 9f3 -2 1;;o g 1 9j *;o g * 1 -2 ud 5hn;o g 9f5 1 -2 *;o g * -2 90h 9f8;;;o g * -2 0 -8 9fb;;1m g * -2 9fd;;1m g * 9ff 9fg;;;1m g 95q *;1m g * 5af 5s9;;;2s g 9fk 90h * 9fm;2s g 9fk 90h *;6 g *;1r g * -4 9fp;;;;2q g 9fq 9fr *;;;2q g * q1 9fw 9fx;;;4 g *;a g * 9g0 -2 9g1;;;2x g *;4k g *;4k g * 9d3 1;2v g * -8 9g6;;;2v g 9g7 -2 *;2v g s7 95q * 9ga,2v g s7 * 9ga;;2a w lw *;2a w lw -2 *;;;2a w lw 9gg -2 *;;;4t w s7 9gh *;4t w 62v *;18 w * -2 98 lu,18 w * -2 9b 60z,18 w * -2 60v 5xn,18 w * -2 60v 5xa,18 w * -2 60v 62a;;18 w *;;;18 w 9go *;;;q w 1m 9gq 9gr *;4w w * 9qn;;;3k w 9gu -2 9gv -2 *;;3k w 9gx *;;3k w 9gz *;3k w * an 0 -2 1,3k w * 0 -2 1,3k w * an -2 1,3k w * -2 1;;;;35 w * -2 9h6;;;35 w 9h7 -2 *;35 w 98 *;;;;35 w *,1e w *;35 w * -8 9hf;;35 w * 9hh;;;4h w tw * 5zy;;;;40 w op -2 * -2 9ho;;n w * -8 9hq;;n w * 9hs 9ht,n w * 9ht;;;26 w * 9hv;;;26 w * 9hy,33 w * 9ol;;49 w * 9i0 9i1,49 w * 9i1;;;3o w * -2 9i3 -2 9i4,3o w * gs 6br,3o w * 9i5;;;;;;1p w 9i7 *;4l w 6ck an *;;;;;2p w * an 9if -2 9ig,2p w * 9if -2 9ig,2p w * an -2 9ig,2p w * -2 9ig;;;;;;1s w p *;;;;;2d w * an 65y,2d w * 9iq;;;2m w lw 6by *,2m w 9it *;;2m w 7m m5 6bv *;2l w 5z8 lw *;;;3r w * -2 9iz;;;;3r w 9j1 -2 * -2 9j3;;2l w 9it *;2l w lw bh * 5w7 5z8;1v w bh 6cs -2 *,1v w sb 6cs -2 *,1v w 6c4 6cs -2 *,1v w 9j7 -2 *;;;1v w ig tn 9j8 bh 6cs -2 *,1v w ig vu 9j8 bh 6cs -2 *,1v w ig tn 9j8 -2 *,1v w ig vu 9j8 -2 *;1v w * 9jb;;;1v w 9jc an *;;4n w 9je * gn 9gt 9jg,4n w 9je * 9gt 9jg;;29 w 1m * 66p;;4n w gn 9jh 9ji bh 6cs -2 *,4n w gn 9jh 9ji 6m -2 *,4n w 9jh 9ji bh 6cs -2 *,4n w 9jh 9ji 6m -2 *;;4n w tf 5yr -2 * -2 9jm,4n w 6co 5yr -2 * -2 9jm,4n w 9jn -2 * -2 9jm;;;;;;;;;;3m w 9ju *;3m w * 9jx;;;2b w 0 96u 0 * 9k0,2b w 0 0 * 9k0,2b w 0 96u * 9k0,2b w 0 * 9k0;;2b w 0 96u 0 9jz 9k0 *,2b w 0 0 9jz 9k0 *,2b w 0 96u 9jz 9k0 *,2b w 0 9jz 9k0 *;;;;;2b w 7m gn 9jh *,2b w 9b 9jh *;;;17 w 9k8 *;;;;;;17 w 9ke *;;17 w 5zb *;;3j w * 9kk -2 9kl,3j w * -2 9kl;;;2t w 34 * 9qy;2r w 9km 698 5zy *,2r w 9km 5zy *;;;32 w 9ko 9kp *,32 w 9ko *;32 w * 9ks 9kt,32 w * 9kt;;;;;32 w * -2 9kx;;;r w 9ky *;1g w op -2 * -2 9l1;;2j w * 9l3 98 5yg;;;1x w 9l4 * 9l6,1x w 9l4 *;;1x w 9h4 *,d w 68u gn 9jh *,d w 34 9jh *;3t w * -2 an 66v;3u w * 9la 9lb 5yg;;;4e w * kc 683 9ld -2 9le,4e w * 65h 9ld -2 9le,4e w * kc 683 -2 9le,4e w * 65h -2 9le,4e w * kc 683 9ld -2,4e w * 65h 9ld -2,4e w * kc 683 -2,4e w * 65h -2;;;4e w * -2 9lg;;4e w 5zb *;4e w * 0 9lj;;4e w * 9ll;;4e w * -2 kc 683,4e w * -2 9ln;;4e w 1 9kb *;4e w * -2 1;;4e w 9lq -2 *;;4e w 9ls *;;4e w 9lu an 0 *;4e w * 0;4e w 65k *;4e w 0 *;4e w * 1m 11 6cu,4e w * tm 63t,4e w * tm 644,4e w * an 644,4e w * 9m0;;4e w * 9m2;;14 w * 1;4i w 9m3 *,14 w 9r7 * -2 1;44 w * 9m6 9m7 9m8 gc 6e8 9m9 -2 9ma,44 w * 9m6 9m7 9m8 gc 6d2 9m9 -2 9ma,44 w * 9m6 9m7 9m8 9mb 9m9 -2 9ma,44 w * 9m7 9m8 gc 6e8 9m9 -2 9ma,44 w * 9m7 9m8 gc 6d2 9m9 -2 9ma,44 w * 9m7 9m8 9mb 9m9 -2 9ma,44 w * 9m6 9m8 gc 6e8 9m9 -2 9ma,44 w * 9m6 9m8 gc 6d2 9m9 -2 9ma,44 w * 9m6 9m8 9mb 9m9 -2 9ma,44 w * 9m8 gc 6e8 9m9 -2 9ma,44 w * 9m8 gc 6d2 9m9 -2 9ma,44 w * 9m8 9mb 9m9 -2 9ma,44 w * 9m6 9m7 9m8 9m9 -2 9ma,44 w * 9m7 9m8 9m9 -2 9ma,44 w * 9m6 9m8 9m9 -2 9ma,44 w * 9m8 9m9 -2 9ma;;;;;;;3l w * gc 6e8 9md,3l w * 9me 9md;;;3l w * op 670 9md;3l w * 9mh 9mi;;;3l w * 9ku 9mk an 65l,3l w * 9ku 9mk 680 6h,3l w * 9ku 9mk 9ml,3l w * 9ku 9mk;;;3l w * ig vu 9mn,3l w * ig tn 9mn,3l w * w8 9mn;;;;24 w * op 9jo 9mr 9ms,24 w * 9jo 9mr 9ms,24 w * op 9mr 9ms,24 w * 9mr 9ms,24 w * op 9jo 9ms,24 w * 9jo 9ms,24 w * op 9ms,24 w * 9ms;;;;24 w 9mt s7 ig *,24 w 9mt ud ig *,24 w 9mt 9mv *;;24 w * 8dr;1t w * k4 j7 9my,1t w * 6d j7 9my,1t w * 9bn 9my,1t w 9mz 9n0 9n1 *,1t w 9mz 9n1 *,1t w 9mz 9n0 *,1t w 9mz *;;;;;1t w * 9n3 9n4;;;1t w 9mv * 1m 9n6;;1t w * 0 1 9n8,1t w * 1 9n8;;4d w * 9na 9nb,4d w * 9nb;;;;4d w 9nc *;3 w 7m w7 5zy *,3 w 9nf 5zy *;;3 w * gs 5xp,3 w * 9nh;;;3 w 9ni *;;d w 1m * 9nm;d 1s 9vt * a2l;3h w * op 6dp,3h w * op 62h,3h w * 9no;;;3h w 9np *;;3h w * bl 62h;3h w 9ns *;3h w 6da an *;3h w 608 an * 9nw -2 9nx;;;3h w * an 9nz;;3h w * 614 6cs;3h w 9o0 *;3h w * 9o3;;3h w * an 665,3h w * 9o5;;;;3v w 9o7 *;1f w * -2 9oa;;;;1f w 9ob 9oc *,1f w 9ob *;1f w * gn vq 667,1f w * vq 667;;33 w 1m w7 9of *,33 w 9oh 9of *;;;33 w 9oi * 9l 696,33 w 9oi * an 6fb;33 w 35 *;;;;33 w 1m 9om 9on *;36 w * -2 9oq;;;36 w 9ot -2 *;;;;36 w * 9ou 9ov,36 w * 9ov;;;36 w 67f *;;;;;;;;;7 w 9p5 9p6 9p7 *,7 w 9p5 9p7 *;;7 w * -2 9pb 9jh 66p;;;31 w * 9pe;;;31 w 9pf -2 6h 9ky *,31 w 9pf -2 6h *;31 w 9pf -2 *;31 w * 614 5xn;31 w 9pi *;31 w 98 lu 9c2 *,z w 9pm w7 * 9pn,z w 9pm * 9pn;;;;z w * 9pp;;z w sq *;;z w 9pr *;z w 98 *;z w * -4 9pv;;;1e w 9pw *;1e w *;;;1e w * 9pz 9q0,1e w * 9q0;1e w * gn 68i;;1u w * -2 9q5;;1u w * 9hk 9q7;;;;;;13 w 69l 9q8 9qb *,13 w 69l 9q8 *;;;29 w 9qe -2 *;47 w * an 9qh,47 w * 9qh;;47 w 9qg -2 * -2 9qj;;;1q w 9qk *;1q w it *;;;1y w * -2 9qq;;1y w * -2 9qs;;3d w * 9qu 9qv,3d w * 9qv;;;2c w 5yf *;2t w 9km *;;;1h w * 9r1;;3s w * 9r3 9r4,3s w * 9r4;;;3s w * -2 9r6;;;2a 1s l6 *;;;2a 1s se *;;2m 1s 71 mq se *;;;;;18 1s * -2 p6 lz;;18 1s *;;18 1s 9rl *;18 1s * 9ro;;;q 1s 1m 6ib 9rp *,q 1s p6 6jz 9rp *;;;;q 1s 9rr 9rs 9rt *,y 1s 9rr 9rs 9rt *;;;q 1s * 9j 6hx 9rv,q 1s * 9j 6vb 9rv,q 1s * 9rw 9rv,y 1s * 9j 6hx 9rv,y 1s * 9j 6vb 9rv,y 1s * 9rw 9rv;;;;q 1s 9rz 9s0 *,y 1s 9rz 9s0 *;;;3k 1s 9s2 -2 9s3 -2 *;;;3k 1s 9s6 *;3k 1s * 9j 0 -2 1,3k 1s * 0 -2 1,3k 1s * 9j -2 1,3k 1s * -2 1;;3k 1s * -4 p6 tn 6jz,3k 1s * -4 1m sl 6ib,3k 1s * -4 1m tn 6kw;35 1s * -2 9sc;;;35 1s 9sd -2 *;;35 1s 9sf 9j *;;35 1s * 9sh;35 1s *;35 1s * -8 9sl;;;;35 1s * 9j 9sn,35 1s * 9sn;;4h 1s 9sp * 9sr,26 1s * 9t6,2q 1s a60 * a5y;;4h 1s 6t2 1m * 6jz;4n 1s 9w9 *;;;40 1s 6t2 -2 * -2 9sx;;n 1s * -8 9sz;;n 1s * 9t1 9t2,n 1s * 9t2;;;26 1s 9hu *;;;;;49 1s 9t7 9j *,49 1s 9t7 *;3o 1s * -2 9ta -2 9tb;;;3o 1s * 6qw 6yk,3o 1s * 9td;;1p 1s * 9j 6si,1p 1s * pc 6sx,1p 1s * 9tf,1p 1s * 9st 9tg,1p 1s * 9tg,1p 1s * 9j pc 6sx,1p 1s * 9j 9th,1p 1s * 9th;;;;1p 1s *;;;m 1s * 9tk;20 1s * 9t4 9tn;;20 1s *;;g 1s * 9tr 9nm 9ts,g 1s * 9tr 9ts;;;g 1s * 9j tn -2 9tu,g 1s * 98 tn -2 9tu,g 1s * 9st -2 9tu;;;;3z 1s * -4 9tw;3z 1s *;2p 1s * 9j 9u0 -2 9u1,2p 1s * 9u0 -2 9u1,2p 1s * 9j -2 9u1,2p 1s * -2 9u1;;2 1s a3n lz 1m a3o *,2 1s a3n 1m a3o *,2 1s a3n lz a3o *,2 1s a3n a3o *;;2p 1s 9u2 -2 * -2 9u4;;;30 1s 9u5 *;;30 1s 9u7 mo * 9u9,30 1s 9u7 * 9u9;;30 1s 6hi *;;30 1s 9ub *;;;;1s 1s p *;1s 1s * -2 9ui;;;1s 1s 9uj 9ue *,1s 1s 9uj *;1b 1s 6z9 9sd *;;1b 1s 6z9 mo q1 -4 * -2 9uo -2 9up,1b 1s 6z9 q1 -4 * -2 9uo -2 9up,1b 1s 6z9 6tu q1 -4 * -2 9uo -2 9up,1b 1s 6vb -4 * -2 9uo -2 9up;;;;1b 1s * 9us;;;1b 1s 9ut -2 * 6t2 9uv,1b 1s 9ut -2 * 9uv;;2d 1s * c0 6r2,2d 1s * 1k6;2m 1s 9uy *;;;;;;;3r 1s 9v3 -2 *;;3r 1s 9v8 -2 * -2 9v7;;;2l 1s l6 f4 *,2l 1s 9uy *;;;2l 1s 9vb * l5 6p7,2l 1s 9vb * lr 6ri ao,2l 1s 9vb * l5 6ri 6yk,2l 1s 9vb * 9vd;;1v 1s 70p dt -2 *,1v 1s 9vf -2 *;;1v 1s 9nm * dt -2 9vh,1v 1s 9nm * -2 9vh;;;;1v 1s 9vj 9j *;;;1v 1s 9vl 9vm *;1x 1s 9zf * 9zg;;;1v 1s 9vo 9vp i1 9vq -2 *,1v 1s 9vo 9vp 9vq -2 *;;;1v 1s 9vs 9vt *;;4n 1s 9vv m5 * 9vx,4n 1s 9vv * 9vx,4n 1s 9w7 m5 * 9w8,4n 1s 9w7 * 9w8,4w 1s a4h * a4i;;;4n 1s 9vw 9vy dt *;;;;4n 1s * -2 9w1 -2 9w2;;;;;;;;;4n 1s * -2 9st 9wb,4n 1s * -2 9wb;4n 1s * -2 9we;;;4n 1s 9wf *;;;;;;;p 1s p6 6ir lr *;p 1s * -4 9wp -2 9wq -2 9wr;;;;;;p 1s l6 s7 6nw 9ws 9wt *,p 1s l6 9wv 9ws 9wt *;;3i 1s *;;3i 1s * 9wz;;3m 1s * 9t4 9x1,3m 1s * 9x1;;;3m 1s 9x2 *;;;3m 1s 9x5 *;16 1s *;2b 1s 0 7w5 0 * 9x9 9xa,2b 1s 0 0 * 9x9 9xa,2b 1s 0 7w5 * 9x9 9xa,2b 1s 0 * 9x9 9xa,2b 1s 0 7w5 0 * 9x9,2b 1s 0 0 * 9x9,2b 1s 0 7w5 * 9x9,2b 1s 0 * 9x9;;;;2b 1s 9xb 0 7w5 0 * 9xd ao,2b 1s 9xb 0 0 * 9xd ao,2b 1s 9xb 0 7w5 * 9xd ao,2b 1s 9xb 0 * 9xd ao,2b 1s 9xe 7w5 9xf * 9xd ao,2b 1s 9xe 9xf * 9xd ao,2b 1s 9xe 7w5 * 9xd ao,2b 1s 9xe * 9xd ao;;;;;2b 1s 9xg 9vw *;;2b 1s 9xb 9xi * 9xk,2b 1s 9xb * 9xk,2b 1s 9xb 9xi *,2b 1s 9xb *;;2b 1s 0 * p6 ao,2b 1s 0 * 3r ao;2b 1s 0 9xl *;;;17 1s * 6qw 9j -2 1,17 1s * 6ti 6rb -2 1,17 1s * 9xq -2 1,17 1s * 1 -4 9xr;;;;;17 1s 9xt *;;;17 1s se *;17 1s * 6rv 9xz -2 9xh,17 1s * 9xz -2 9xh,4e 1s a06 9j *;;17 1s * -2 9y1 1 -4 9y2,17 1s * -2 1 -4 9y2;;;;17 1s 1 9y3 8dr * p6 ao;17 1s * l5 6p7,17 1s * lr ao;3j 1s * 9y7 9y8,3j 1s * 9y8;;;3j 1s 1q6 -2 *;1l 1s *;1l 1s * bb 6s9 9yc,1l 1s * 9yd 9yc;;;;2r 1s 6jz *;;;;32 1s * 9yk 9yl,32 1s * 9yl;;;32 1s * 71 9yn 9yo,32 1s * 9yn 9yo,32 1s * 71 9yo,32 1s * 9yo;;;;;32 1s * -2 9ys;;32 1s * -2 9yu -2 9ys,32 1s * -2 -2 9ys;;;32 1s * 9yk q1 6y5,32 1s * 9yk 9yv,32 1s * q1 6y5,32 1s * 9yv;32 1s * 71 9t1 9yy,32 1s * 9t1 9yy,32 1s * 71 9yy,32 1s * 9yy;;32 1s * 9z0 9z1,32 1s * 9z1;;;;r 1s * 9z2,r 1s *;;r 1s 9z4 9rg *,r 1s 9z4 *;r 1s *;;1g 1s 6t2 -2 9z7 -2 *;;1g 1s 71 m5 6v3 -2 9z9 -4 *,1g 1s 6t2 q1 -2 9z9 -4 *,1g 1s pb 70p -2 9z9 -4 *,1g 1s bh 71 bx -2 9z9 -4 *,1g 1s 9zb -2 9z9 -4 *;;;2j 1s 9zc 9j * c0 6ii;2z 1s *;;;1x 1s * 9zg;3t 1s * -2 3s 6s9,3t 1s * -2 6t2 mo 6s9;3t 1s * -2 9zk,3t 1s * -2;;;;3t 1s * -2 9zo;;3u 1s 6fv 9j *;3u 1s * 9j 9zr c0 6ii;;4e 1s * -2 9zt;;;4e 1s * 0 9zw;;;;4e 1s 9zy *,4e 1s * a0d a0e,4e 1s a0i * a0d -2 a0j,4e 1s a0i * -2 a0j;4e 1s * -2 a01;;4e 1s * -2 a03;;4e 1s * 9j 0 a05;;;4e 1s * 9j 6qu,4e 1s * pc 1mu,4e 1s * a08;;4e 1s a06 -2 *;4e 1s * a0b;;4e 1s 9z5 -2 *;;;4e 1s * 0 a0g;;;;;4i 1s *;4i 1s * a0m;;4i 1s * 9zb;;44 1s * a0q a0r a0s 6ti 6rb a0t -2 a0u,44 1s * a0q a0r a0s mo 6xw a0t -2 a0u,44 1s * a0q a0r a0s a0v a0t -2 a0u,44 1s * a0r a0s 6ti 6rb a0t -2 a0u,44 1s * a0r a0s mo 6xw a0t -2 a0u,44 1s * a0r a0s a0v a0t -2 a0u,44 1s * a0q a0s 6ti 6rb a0t -2 a0u,44 1s * a0q a0s mo 6xw a0t -2 a0u,44 1s * a0q a0s a0v a0t -2 a0u,44 1s * a0s 6ti 6rb a0t -2 a0u,44 1s * a0s mo 6xw a0t -2 a0u,44 1s * a0s a0v a0t -2 a0u,44 1s * a0q a0r a0s a0t -2 a0u,44 1s * a0r a0s a0t -2 a0u,44 1s * a0q a0s a0t -2 a0u,44 1s * a0s a0t -2 a0u;;;;;;;44 1s * a0x -2 a0y a0z -2 0 a10,44 1s * -2 a0y a0z -2 0 a10,44 1s * a0x -2 a0z -2 0 a10,44 1s * -2 a0z -2 0 a10,44 1s * a0x -2 a0y -2 0 a10,44 1s * -2 a0y -2 0 a10,44 1s * a0x -2 -2 0 a10,44 1s * -2 -2 0 a10;;;;;3l 1s * 6ti 6rb 0 a12,3l 1s * a13 a12;;;3l 1s * p6 6hx a15;;3l 1s * a17 a18;;;3l 1s * a1a 6hx w5 6l1,3l 1s * a1a 6hx w6 6l1,3l 1s * a1a 6hx a1b;;;3l 1s * 96u 9rt a1e bh,3l 1s * 9rt a1e bh,3l 1s * 96u a1e bh,3l 1s * a1e bh;3l 1s a1c 96u 9rt * a1e bh,3l 1s a1c 9rt * a1e bh,3l 1s a1c 96u * a1e bh,3l 1s a1c * a1e bh;;;;;;;24 1s * 71 a1l 1m a1m,24 1s * a1l 1m a1m,24 1s * 71 1m a1m,24 1s * 1m a1m,24 1s * 71 a1l a1m,24 1s * a1l a1m,24 1s * 71 a1m,24 1s * a1m;;;24 1s * 71 a1l a1o,24 1s * a1l a1o,24 1s * 71 a1o,24 1s * a1o;;;1t 1s a1p 9bi 96u *,1t 1s a1p 96u *,1t 1s a1p 9bi *,1t 1s a1p *;1t 1s * a1s a1t,1t 1s * a1s;;;;;1t 1s * 0 1 a1x,1t 1s * 1 a1x;;;;;1t 1s * -2 9yv;1t 1s * 0 1 -2 a23 -2 a24,1t 1s * 1 -2 a23 -2 a24;;;1t 1s 9z5 0 -2 6t2 m5 -2 *,1t 1s 9z5 0 -2 a26 -2 *;;;;1t 1s a27 a28 6t2 m5 9sq *,1t 1s a27 a28 9sp 9sq *,1t 1s a27 6t2 m5 9sq *,1t 1s a27 9sp 9sq *;1t 1s bh 9bi *;4d 1s a2e *;;4d 1s a2b a2c *,4d 1s a2b *;;4d 1s * -2 a2g;;;4d 1s a2h *;;;;;d 1s a2m 9vw *;;b 1s 6hx *;;b 1s a2q *;;;c 1s a2s a2t -2 *,c 1s a2s -2 *,c 1s a2v a2w -2 *,c 1s a2v -2 *;;;c 1s * 9yn -2 a2y,c 1s * -2 a2y;;c 1s *;c 1s * a31 -2 a32,c 1s * -2 a32;;;c 1s * a34 1,c 1s * 1;;;c 1s 6k3 *,c 1s * 6un;;j 1s *;s 1s *;;s 1s a3a *;s 1s * 9d3 -2 1,s 1s * -2 1;s 1s * a3e -2 a3f;;;1w 1s *;4s 1s * -8 1;4s 1s 1 -4 *;4s 1s * -2 1;4f 1s *;3g 1s *;3g 1s *;;;;;;;;;;2 1s * 1m 6t6 98 tn,2 1s * 1m 6t6 98 vu,2 1s * 1m 6t6 6l1;;;;47 1s a3x sx -2 a3y a3z -2 *,47 1s a3x -2 a3y a3z -2 *,47 1s a3x sx -2 a3y -2 *,47 1s a3x -2 a3y -2 *;;;47 1s * -2 a41 -2 a42,47 1s * -2 -2 a42;;47 1s a44 9j *;1q 1s 9bi *;1q 1s * 6t2 lz,1q 1s * pb kf,1q 1s * 6t2 kf,1q 1s * a48;;1q 1s * a4a a4b;;;;0 1s *;i 1s *;4w 1s * -2 3p 6l9;4w 1s a4f -2 *;;4w 1s a4h *;;4w 1s a4j * -2 a4l;;;4w 1s a4m b4 sl *,4w 1s a4m 9t4 *;19 1s *;19 1s * -2 a4q;;;3d 1s a4r -4 *;25 1s * a4u -2 a4v;;;;25 1s l5 6u7 a4w 6s9 *,25 1s c0 6u2 a4w 6s9 *,25 1s l5 6u7 a4w *,25 1s c0 6u2 a4w *;;25 1s a4y * a50,25 1s * a50;;;25 1s a51 -2 * -4 a53;;;41 1s * -2 a54,41 1s a56 -4 *;;41 1s * -4 a58;;o 1s * a5a -2 1;;o 1s 1 9j *;o 1s 0 9y4 9j *;;o 1s * 1 -2 a5d;o 1s * -2 a5g -2 a5h;;;o 1s * -2 0 -8 a5j;;1m 1s * -2 a5l;;1m 1s * a5n a5o;;;1m 1s 9rg *,1m 1s *;;1m 1s 90g 6hx *;;2s 1s a5s m5 9vw *,2s 1s a5s 9vw *;6 1s *;1r 1s * -4 a5w;;;;2q 1s a5x a5y *;;;;2q 1s a61 q1 a62 *,2q 1s a61 q1 *;4 1s *;;;a 1s a65 a66 -2 *;2x 1s *;4k 1s *;2v 1s * -8 a6b;;;2v 1s a6c -2 *;2v 1s * p6 6pz,2v 1s * l5 6pw,2v 1s * a6f",
 "sensitive": "bank-details cheque crypto easy-money fee gift-card guaranteed-job identity-doc interview messenger parcel pay-word recruit-fee refundable secret-number transfer-service",
 "overlapping": "after-paid beside-pay gets-into-yours money own-account partner-bank pay-order starter-kit unlocks",
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
   "id": "fee-unlocks",
   "code": "content/fee",
   "variant": "before-work",
   "strength": 3,
   "needs": [
    [
     "unlocks"
    ],
    [
     "charged-now"
    ],
    [
     "upfront-thing",
     "recruit-fee",
     "fee",
     "money"
    ]
   ],
   "within": 26,
   "ordered": false,
   "across": false,
   "unless": [
    "paying-guest",
    "statutory-check",
    "travel-refund",
    "third-party"
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
   "id": "fee-borne",
   "code": "content/fee",
   "variant": "before-work",
   "strength": 3,
   "needs": [
    [
     "candidate-pays"
    ],
    [
     "upfront-thing",
     "recruit-fee",
     "fee"
    ]
   ],
   "within": 16,
   "ordered": false,
   "across": false,
   "unless": [
    "paying-guest",
    "statutory-check",
    "travel-refund",
    "third-party"
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
   "id": "fee-back-with-wage",
   "code": "content/fee",
   "variant": "refundable",
   "strength": 3,
   "needs": [
    [
     "back-with-wage"
    ],
    [
     "charged-now",
     "buy"
    ],
    [
     "upfront-thing",
     "recruit-fee",
     "fee",
     "money",
     "kit",
     "vendor"
    ]
   ],
   "within": 26,
   "ordered": false,
   "across": false,
   "unless": [
    "paying-guest",
    "statutory-check",
    "travel-refund",
    "third-party",
    "extra-pay"
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
   "id": "premium-line",
   "code": "content/fee",
   "variant": "premium-line",
   "strength": 3,
   "needs": [
    [
     "premium-prefix"
    ],
    [
     "per-minute",
     "premium-prefix"
    ]
   ],
   "within": 24,
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
   "id": "gift-errand",
   "code": "content/fee",
   "variant": "transfer",
   "strength": 3,
   "needs": [
    [
     "gift-card"
    ],
    [
     "scratch"
    ]
   ],
   "within": 24,
   "ordered": false,
   "across": false,
   "unless": [
    "sells"
   ],
   "unlessText": [],
   "guards": [
    "negated",
    "warned",
    "covered"
   ]
  },
  {
   "id": "documents-bank-login",
   "code": "content/sensitive-documents",
   "variant": "secrets",
   "strength": 3,
   "needs": [
    [
     "bank-login"
    ],
    [
     "send",
     "give-me",
     "copy"
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
   "id": "documents-kept",
   "code": "content/sensitive-documents",
   "variant": "surrendered",
   "strength": 3,
   "needs": [
    [
     "papers-kept"
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
   "id": "account-access",
   "code": "content/money-handling",
   "variant": "lent",
   "strength": 3,
   "needs": [
    [
     "sign-up-bank"
    ],
    [
     "access-data",
     "account-asset",
     "sms-code"
    ],
    [
     "give-me",
     "lend"
    ]
   ],
   "within": 36,
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
   "id": "account-lent",
   "code": "content/money-handling",
   "variant": "lent",
   "strength": 3,
   "needs": [
    [
     "lend"
    ],
    [
     "account-asset"
    ]
   ],
   "within": 10,
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
   "id": "mule-arrives",
   "code": "content/money-handling",
   "variant": "own-account",
   "strength": 3,
   "needs": [
    [
     "gets-into-yours"
    ],
    [
     "third-party",
     "funds"
    ],
    [
     "wires",
     "move-on",
     "keep-part"
    ]
   ],
   "within": 26,
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
   "id": "mule-moves-on",
   "code": "content/money-handling",
   "variant": "pass-on",
   "strength": 3,
   "needs": [
    [
     "move-on"
    ],
    [
     "gets-into-yours",
     "keep-part"
    ]
   ],
   "within": 26,
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
   "id": "reship-carrier",
   "code": "content/reshipping",
   "variant": "home",
   "strength": 3,
   "needs": [
    [
     "to-carrier",
     "label-on"
    ],
    [
     "parcel"
    ],
    [
     "home-address",
     "per-parcel"
    ]
   ],
   "within": 34,
   "ordered": false,
   "across": false,
   "unless": [
    "freight"
   ],
   "unlessText": [],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "crypto-mentor",
   "code": "content/crypto",
   "variant": "deposit",
   "strength": 3,
   "needs": [
    [
     "trade-thing"
    ],
    [
     "stake"
    ]
   ],
   "within": 20,
   "ordered": false,
   "across": false,
   "unless": [
    "third-party",
    "money-trade"
   ],
   "unlessText": [],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "fee-by-link",
   "code": "content/fee",
   "variant": "before-work",
   "strength": 3,
   "needs": [
    [
     "beside-pay"
    ],
    [
     "pay-by-link"
    ],
    [
     "upfront-thing",
     "secure-place",
     "reply-now",
     "recruit-fee",
     "process",
     "money"
    ]
   ],
   "within": 26,
   "ordered": false,
   "across": false,
   "unless": [
    "paying-guest",
    "travel-refund",
    "third-party"
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
   "id": "mule-crypto",
   "code": "content/money-handling",
   "variant": "pass-on",
   "strength": 3,
   "needs": [
    [
     "money-in-crypto"
    ],
    [
     "take-out",
     "gets-into-yours",
     "keep-part",
     "hand-on"
    ]
   ],
   "within": 26,
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
   "id": "recruit-for-fee",
   "code": "content/chain-letter",
   "variant": "buy-in",
   "strength": 3,
   "needs": [
    [
     "friend-bonus"
    ],
    [
     "back-with-wage",
     "recruit-others",
     "friend-bonus",
     "fee"
    ]
   ],
   "within": 24,
   "ordered": false,
   "across": false,
   "unless": [
    "referral"
   ],
   "unlessText": [],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "pay-day-easy",
   "code": "content/pay-implausible",
   "variant": "easy-money",
   "strength": 2,
   "needs": [
    [
     "day-pay"
    ],
    [
     "from-home",
     "no-qualification",
     "task-work",
     "little-work",
     "messenger",
     "unsolicited"
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
   "id": "fee-received",
   "code": "content/fee",
   "variant": "before-work",
   "strength": 3,
   "needs": [
    [
     "after-paid"
    ],
    [
     "upfront-thing",
     "recruit-fee",
     "fee"
    ],
    [
     "money"
    ]
   ],
   "within": 22,
   "ordered": false,
   "across": false,
   "unless": [
    "paying-guest",
    "statutory-check",
    "travel-refund",
    "third-party",
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
    "public-exam",
    "paying-guest",
    "statutory-check"
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
    "public-exam",
    "paying-guest",
    "statutory-check"
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
    "money-trade",
    "sells"
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
   "variant": "code",
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
   "variant": "remote-control",
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
   "unless": [
    "freight"
   ],
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
