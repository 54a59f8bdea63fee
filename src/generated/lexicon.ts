// Written by scripts/generate-lexicon.ts from data/lexicon/*.yaml. Do not edit.
import type { CompiledLexicon } from '../lexicon/lexicon.js';

export const COMPILED: CompiledLexicon = {
 "classes": "advance age-band background-check bank-details both-sides buy by-text candidate-pays cash-cheque cheque copy crypto daily duty earn easy-money employer-pays everyone-hired fee for-equipment from-home funds gift-card guaranteed-job hired-already home-address hypothetical identity-doc interview invitation kit lifter little-work mass messenger money mule-title negator no-interview no-qualification only open-account own-account own-pay paid-in parcel partner-bank pass-on pay-order pay-word process reach-us receive recruit-fee recruit-others recruiter refundable remuneration reply-now reship reship-title right-to-work scarcity secret-number secure-place selfie send share-this task-work to-our top-up transfer-service travel-refund unsolicited vendor video-ident warning when-hired",
 "exact": "1 100 2 24 3 4 48 5 9 a accounting acquitter acquittez act ad add ads age all am ami an and any app are as ask at atm au aux b be bic big binance bit bitcoin bizum btc buy by call can car cas cash cashapp ce ces charge chat check checks ci click cni crb criptomoeda criptomoneda criptovaluta crypto cryptocurrency cryptomonnaie cv cvc cvv d day dbs de deposit deposits des dhl discord dix dm do don du due dus e en envoyer envoyez est et ete ethereum facebook fee fees few fin for found free gdc get gmc google got gram gtalk h hangout hangouts has her hey hi him his hr hrs hui hurry i iban ici id ident if il imo in is isn it its je job join kik kit kryptowahrung l la le les ll lorsque lot lu m make may me message messenger met metamask min mlm mobile moi momo mon money moneygram mpesa msg mtn my n ne need neosurf new ngo nhs ni nmc no nom non nor nos not now nul of old on once one ong or orange ou our out own package packages paid paiement paient par pas pay paye payer payez paypal paysafecard pcs pdf per perfect pesa peu pin post postident pre pro provide pvg qu quand que qui re read received red regler reglez remit rep reply reviewed rh rib s sans saw se selfie selfies send set seules seuls should si skrill sms son ssn sum sur t ta teams telegram ten tes tether text the to toi ton too top transfer trc20 trust tu two un une union unpaid until up ups ur us usdt ve venmo verfahren versement verser versez via viber video videoident viewed virer virez vos vu vue wallet was watsapp we webid webmoney wechat western westernunion what whatapp whats whatsap whatsapp when whether who wire without won write you zelle",
 "prefix": "abonnement accepte accompagn acquitte actif administratif agree ajoute allocation amen ami appelle appli approuve approvisionn arnaqu arrive assistant assume assurance assure attribue automatic autre bancaire beneficiaire bitcoin boost bourse cadeau candidat candidature carte certificat certifie charge cheque choisi click client clique code commission communique comptabil comptable compte confirme conseiller consulaire contact continu contrat controleur convocation convoque coordinateur coordonnee copie correspond coupon courant couvert crypto cryptomonnaie customer debutant demande depos depot deroul diffus discut document donation donne dossier driver eligib embauche encaiss enfant engage enregistrement entretien entrevue envoy equipement escro etiquette etudiant etudie examine exige expense facture filleul finance formation fournisseur fraude fraudul gagn gain garanti groupe hebdomadaire hesite identifiant illimite impersonat indemnite inscription inspecteur interesse interview invest invit invitation joign journalist journaliste legalisation logiciel mefi membre mensuel messag message monnaie montant mot nationalite necessaire notarie obligatoire operateur optimi optimis paiement papier parrain partag partage partenaire participant passeport passif patient payable paye percu perd personne photo photocopie place poste postul postulant poursui premier preparateur prepaye prepayee preselectionne prime procedure proche professionnel propose qualification quotidien ramen rapprochement recharg recharge recommande reconcil recrut recrute recrutement recu reemball reetiquet reexpedi regle reimburs rejoign relabel remboursable rembourse remuner remuneration rendu renvoy repackag repond representant requis restitue retenu revenu revers salaire scam scan selectionne signale somme stagiaire student subvention supplier suspect symbolique textuel ticket titre touch traite traitement transaction transfer transfert transmis transport travailleur uniforme universit usager usurp valide vendeur verse versement victime vire virement visa volontaire",
 "suffix": "",
 "stem": {
  "en": "abroad absolut accept access accommod account accredit acquaint acquir across activ addit address admin administr admiss advanc after afterward ag again agenc agent alert allow along alreadi also amazon among amount announc annum anoth answer anyon anywher apart app appl appli applic appoint approach approv aren arriv asap ask assist associ assur attach attend attest attornei attract author authoris automat avail avoid awai awar back background badg balanc band bank barrist base be bear been befor beforehand begin below beneficiari between bewar biometr birth bitcoin blogger bodi bond bonu book bookkeep born borrow both brief bring buck build busi came campaign cancel candid candidatur cannot cant card care carri cash cashier caught caution cautiou cell certif certifi chang channel charg chariti chat check chequ children chosen citizen claim clear clearanc clerk client code coin coinbas colleagu collect come comment commiss committe compani complet condit conduct confer confirm congratul consid consult contact continu contract contribut convert cooper coordin copi corpor cost could council countri courier cours cover credenti credit crimin crypto currenc current custom daili data dealer dear debit deduct degre delai depart departur deposit design desk detail didn digit diploma direct director disappoint disclosur discount document doesn doesnt done donor dont doorstep dossier doubt downlin drive driver drop each earn easi easili ebai echeck elig els email emploi employ employe enclos encount end enhanc enrol enter entir equip escrow evalu everi everybodi everydai everyon exactli exam examin except exchang exclus exercis expens experi expir extra face facebook fake famili fast fedex fee feel fifteen file fill final finalis financ financi finish firm first fit five flag flexibl flight follow forfeit forget form formal forward found foundat fraud fraudster fraudul free freedom friend from front full fulli fund further genuin get gift giro give given go good googl govern grab grant group grow guarante guest handl handler have hcpc health held hello here hesit hire hold home hospit host hotel hour hourli hous huge human hurri ident identif imag immedi immigr immunis impost impostor impress inbox includ incom indic individu induct influenc info inform inspector instagram instal instant instantli institut insur interest internet internship interview into introduc invest invit invoic issu item itun job join just keep kindli label laptop larg last late later lawyer least leav left legal legalis legit legitim less letter licenc licens life like limit line link list littl lodg login look lost made maiden mail make manag mani manual map market mass massiv match materi media medic meet mega member mentor merchant messag messeng min mini minim minimum minu minut miss mobil modest moment monei moneygram month more mother movi mule multipl must mustn name nation necessari need needn neg neither network never next nobodi nomin none notic number oblig obtain offer offic onboard onc onli onlin onward open oper opportun order organ organis orient origin other otherwis over oversea pack packag page pai paid panic paper paperwork parcel part particip partner pass passport password patient payabl paycheck payment payout paypal payrol pension peopl percent percentag perform permit person phish phone photo photocopi photograph pick pictur ping place placement platform pleas pocket polic polici posit possess post postag postal practic prepai prepaid preselect press print prior privaci privat probat problem proce procedur process processor product profession profil profit program programm progress project proof protect provid purchas pure qualif question questionnair quick quickli rang rata rate rather reach real rear receipt receiv receptionist recharg recommend record recruit recto refer refrain refuge refund refus regist registr reimburs reject releas reloc remain remaind remit remitt remot remuner repack repli report repres request requir resend reserv reship reshipp resid residenti residu resourc respond respons rest restaur resum retain return review revolut right risk role rout run safe safeti salari same save scale scam scan schedul school score screen seat second secretari secretariat secur seen select send sent separ seriou servic set settl sever shall share ship shipment shop shortlist should shouldn side sign signal simpl simpli site skill skip slot small smartphon social softwar sole some somebodi someon song soon sort spare speak specialist sponsor spot staf stai star start starter startup statement statutori steam still stipend stood store student studi submit subscrib subsidis success such supervisor supplement suppli supplier sure sureti suspici symbol take taken tale talent task teacher team tell test text than that their them then these thi three through ticket tiktok time tip todai togeth told tonight tool topup trade train traine traineeship trainer transact transfer travel trust tuition twelv twenti unauthor unauthoris under uniform univers unless unlimit unlock until upfront upload upon urgent us usdt usernam vacanc valid vast vehicl vendor verif verifi victim video vigil virtual visa void volunt voucher wage wait waiv waiver wallet wari warn websit week weekli welcom well were western whatsapp when which while will wire with withdraw withdrawn within without wont work worker worri would wouldn yahoo year your yourself youtub zangi zero",
  "fr": "abon acce accompagn accompagne accompl achat achet acompt acquer acquisit acquitt acte activ adherent adhes administr admis adress affect afin agenc agent agiss agre aim ains amis annonc appel appliqu apre argent arnaqu arriv arrive associ assur attend attent attir aucun aujourd aupr aur automat autoris autr avanc avant avec avez avis avocat avon badg bancair banqu beneficiair besoin bienvenu billet bloqu bonus bours boutiqu brut bureau caiss canap candidat candidatur cart cash casi caution cec cel cent cet chain chanc chaqu charg chat chef chequ cherch chez chois cinq clic clich client cod colis collect collegu colloqu command commenc commiss communiqu competent compl complementair complet comport compos compren comprend compt comptabl conduir conferent confidentiel confirm congr connexion conseil conserv constitu consult contact conten contrat contribu convert cop cot cotis cour courriel couvert couvr couvron credit crypto cryptogramm dan debloqu debut decouvert deduir del demand demandeur demandon demarch demarrag depart depech deplac depos depot depuis dernier dessous detail deux dev devr devront different diplom direct directeur directric disponibl dispos distanc distinct docu doit doivent domicil don donateur donne dossi droit ecrir ecris ecrit ecriv effectu effort elev email embauch emploi employeur encaiss enregistr ensuit entier entre entrepris entretien entrevu enverr enverron envoi envoy envoyon equip etabl ete etiquet etre etud evalu evit examen exclus exige exigeon exped expedi expedit experient expir extrait fac facil factur fair fait faudr fauss faut faux felicit feron fiabl fill filleul film finalis financ financi financier financon fiscal fois fond fondat format fourn fournisseur fournitur frais gain garant gard general gestion gestionnair gratif gratuit hameconnag heberg heur heureux hotel huissi humain identif identifi identit illimit immediat immigr inclu inclus independ indiqu inform informat inscript inscriv install instantan institu integral interim intermediair interview invit jam jeun joi joign joindr jour journali journe judiciair jusqu just laiss legal legalis leur li libert libr lien lieu lign lik limit limite log logist lor mail mainten maison mallet manag mandat manqu marchandis marketing mass massif massiv materiel medical mem membr menag mensuel merc messag messager metton minut mis mission mobil modiqu moin mois mond money monnai mont moyen mun naissanc national nationalit necessair negat neosurf nombr not notair notr nous nouveau nouvel null numer numeris numero obligatoir obten offert offre onboarding oper ordin ordre organis original oubl ouvert ouvertur ouvr pack pag pai paquet parcouru part partenair particip parven pass passif pay payabl payon paypal paysafecard pend percevoir perd perm person personnel peut photo piec plac plais plus plusieur portabl portefeuill posit possed possess post postal postul pour pourcentag pourr pourront prealabl prelev premi premier prend prendr prenon prepaye press preuv pri prim prion pris priv procedur produit profil programm projet proposon propr prudent publiqu puis pyramidal qualif quelqu question quiconqu quinz quoi quotidien rapid rat reag realis recept recev recevoir recevr recherch reclamon recois recommand recouvr recrut recruteur recto recu redev reexpedit reexpediteur referent refus refuse regl rejete relanc relationnel relev remarqu rembours rembourson rend renseign renvoi rep repond repons requ requis reseau reserv respons ressort ressourc rest restaur restent reten retenu retir retr reussit revenu revenus revers risqu salair san sauf scolarit secret secretair securit sejour select selection semain ser serieux seront serv servic seul sign signal signatur simpl sinon smartphon social societ soi soit sold somm sont soumettr sous stag structur subvent succ suffisent suis suit suiv suivr symbol tach tant tard telephon teletravail temp termin test tiendr tient timbr titr titulair toujour tous tout trait transact transcash transf transfer transfert transmet transmettr transport travail travaill tre treiziem tresorer trois trop trouv ulterieur uniform uniqu universit urgenc urgent usager usdt valabl valid ven vent ver verif vers verso veuill video videos vient vigil vingt vir virtuel vis visio visit vit vital votr vous voyag watsap wattsapp whatsapp",
  "nl": "",
  "de": "",
  "es": "",
  "it": "",
  "pt": ""
 },
 "groups": "1a 2a 3o 8y h0 ky l7 rw s1 xt 125;ft jt jv kr n9 of qi rj un 10x 11c 123;kr n9 of rj t2 11c 123;kr n9 of rj 11c 123;kr le mh uk v2 y0 123;ft hw jt jv pq ul un vv x3 ym 10x;ft hw jv pq ul un vv x3 ym;kr l3 nf x1;2n t0 tf ux ve zr;nf x1;7f nt;ge hi iq iw z9 115 11g;3j xs 11q;gq y9 ya;8v h3 ja zm;8v h3 ja;r 6c 11n;gy h3 jx lw vf w7 100;p 3p ov z2 z9 zr;g 3s gc jo lt p5 se sp sq tp vk;8v h3 ja w7 zm 11r;2r 90 gw il 113;35 38 48 zo 113;jo lt sq vk;g i 3s pt se vk 10w;4b ia kc mx np t1 uz vp vt yh;4u 4v 7x h5 j3 jo k8 ks lt ne oj ok pf sp sq ua ut uu uw x4 xa 10c 10k;8i gc jo lt sp sq 10c;1a gi no xm 11t;5p hs k0 kc mx np r6 vt yh;5p hs kc vt;k6 mg;4y 12c;j2 k6;r z 3n no;kc np p2 vt z0 11d;2n j2 k6;kc p2 vt 11d;vw 105;4b ia ir kc t1;g7 nn;k 7e lj m5;90 gw il lu xd z1 106 119 122;o9 rv s0 xs 11t;5p hs kc;fv g1 g4 g5 g6 gw h9 i1 iy jc l6 ld lz m2 mt o7 og ol oo ow p6 pg pk pu q8 q9 r5 sg sr t4 to tz un vk vr vs wa x6 xb xd 105 10j 111 117;o 5c;3v gw j5 ma mb o7 pg sx to un vs xi 117;2n i6 ku;g5 gw lz pk to un vk vs 105 117;j2 tf;1h 22 2n 2o;g5 gw hk jz l6 m2 mt pg pk r3 r5 sg to tz un vs xd zj 105 10j 117;2n 74 gl j2 ku tf;2n gl ku;2n j2 ku tf;rf rl s8 y3 za;2n j2 k0 ku tf;2n k0 ku;wd 121;fv g5 pg r5 to un vs 105 10b 10j 117;j2 k6 mg;r z 2v 3n no q3 zp;vp;r z 3n 11t;g8 g9 q3 11v;58 g8 nl 10r 11v;5p h1 jz n1 rp uj wx ym;ke vp vt wn;p 7e 8i 90 h1 hr kt vf ym 10b 128;r 1a 3s h1 hw jz kt lt n1 pk qd se ym 105 121;h1 kt pk vf ym 105;7e 128;gx h1 jz kt lt pk sg ym 105;j5 ma mb zj;g1 jt mv mw o5 un wa xb 10n 10x;b 35 39 7e zn 128;3s fw gw gx i8 im jz lz mt pj pk se sg ty u5 u7 vk vs x7 xd y2 yi 107;g1 jt o5 wa xb;gw gx mt pk ty u5 vs x7 y2 yi;b 5a 5f 5h 7e zr 128;m2 sg y6 yn yo 105 10j 121;3v qx sx sy;17 so v0;17 fz so v0;k 5h 7e rz s0 w8 128;rz s0 sf w8 121;m2 pz r3 y6 z5 102 10j;3v sx;3v qx sx;5h rz w8 128;n1 ym 105;5f fx gz hc hd iz jo vi xd 10c;km t8 xq yv z6 110 11i;5f fx gz hc hd iz kv vi xd 10c;km 110;ip 11a;gj gu ln nz ps yr;ip;3a fw gd ha k3 q4 qv rk w6 x9 10b 11f;iy j5 jc;j5 l4;i5 vs;66 6u h7 lr lv m0 nc nv xn yy z5 10q;b k 3m 48 7e 7x gg ic jb k4 n7 ts x2 11v 128;b 7e jb k4 ts 128;gg zz;b 7e n7 nn 128;jt p2 p4 x2 112 11v;rv u1 xs;66 6u h7 lv p2 xn yy z5 10q;hj nm;3h 3p ip l6 ta;3h os ot;ip l6 t3;lg lh;qe qf to;fw ho;ip k3 kl kx p8 p9 sb yp;k4 kx sb ts;fw ip;wt yd;jf sb;kx na p9;kx rx;ho ke ko;kx p9 sb ts;4y sb;rr;v fw ho ip;pi rk sj;fu fw kd kx qo tb 10v;jf tb;gx og pu xd xv ym;gx jz ls og;gx lt og pu xv;pu ym;gx og xd z1;gw il;lu og yn;sa u4;dt g3 lp lt wq;7e gg ss 11v 128;ss;h8 po;b n 7e;4t ho ih k5 ni sj tp x8 xg;ho ih j5 ki nu wz;u 18 2r 3m 58 85 zt 10i 10t 11v;b n 4t 128;ho j5 jh kg tf th wp 104 11f;fw 11f;5f k2 t8;j5 zj 112;3q 7e zn;q os ot sl um un xi;ot 111;3s gz lk og p3 pt us vk xd 117;3s lk lt p3 tz us xd 117;r 3n;3 fs no;h6 o5 q8 qa vc;b 7e;3s p3 u5 117;3s lk p3 117;h6 z7;3s p3 tz xd;ft gz ls og vk xd zc;r 2v 3n ns;gq m6 m8;ft gz ls og xd;he ov pe;ft gz ls og;5a gw il;vq vu;ft og xd;og;he pe;3s gz og;r0 r1 r7;og vk;hf sl;k p m5;ry;r 1a 47 ft gv 11l;gw il j9 tk tp;p m5;op q0 10y;ij lg mf;18 2r 3m 56;k m5 sv;j ga;56 hz nl qi v7;o 7f 127;o 7f;kq l0 mh v2 y0;r 3n 5c;kq l0 rz s0 w8 y0;kq l0 mh v2;kq l0 mh t3 v2;kq l0 mh;rz s0 w8;ty u5 x7 y2 yi;hf q7 vx;2p qi;x7 y2 yi;ty x7 y2 yi;mu nx qi wu;ty u5 y2 yi;ty y2 yi;lx mi;3m yc zy 101;b q1;q7 vx;f 5p gp jt w4 wh zk;54 h2 ov zy 10s;48 7x hj oe 128;3m 11y;0 5 8 5a 7o 10e;3b om ri;5c lq su;3p 7e 8i 128;gw mt se ty u5 y2 yi;z 3n 7f mi 11t;ik n8 nw qq 11x;5c su;go s6 ya;gw il lq tp;ik n8;54 mo v6;gp w4 wi;4y y1 11z 12c;n p 7e;3s nb nq tp ug;4y 11z;x6 xd;pk um un;jr rz s0 w8;1v mh wl zj;o 51 5c;xf xv;p pk;7z o9;o s u 18 2r 3m 7f gk nl;ft gz j8 og ud vk xd xr;j8 og ud xd xr;1v gw ur wl;ft gz j8 tv vi wm xd xr z1;gm jt p9 se zi;90 128;b r 7e o9 11n;og xd;8i jn jo qv zh;34 o9;j8 xd xr;7w 128;1v hk jx sb ur wl;2s 2y 6d 6e 6l 6q 89 j5 sa tv xc;nc nd nw ql sa t9 tv uz vi wo xc xf xn 112;8g 11n;1v hk jx kx sb ur wl;1v hk ur wl;iu n2 p0 qp r2 yu;qw ru xl y8;3s og vk;gc jo n0 u0 xz;1a 47 k7;2v ib o9 zb;13 qm ri rm;b u 56 nl 11v;3a gc ks og vk yj ze;36 37 kn od;2y nw sd vf;jx sb;3s se sn u5 ws 10w 121;3s 4t n5 sj w1 121;b n 7e w1 zr;rx sb;hq si;71 j4 lr rb zk;m1 me si v1;18 85 sv zt;71 j4 lr rb v4 zk;jr l9 oc;og pk;v3 v4;j4 lr zk;5f 7e zq;j4 zk;b 48 7x 128;gd h4 jw k3 ks kw l2 qv r9 sf vg w6 yg z3 zg zh 108;3a 3s 5f 7e og vk;48 7x hx oe qk;fw ji qv sb z3;fw ji sb sz;pv si;o 5c 7f;4d rd ri;1z kk zw 121;b 56 5x kk lj m5 121;rd ri;3a 3b om;b 5x lj m5;n 5a 7o;om;b 5x lj;2 4 6 n 5a 7o;4 6 7 7o zs;3b om;ni ye;om ri;rk tr;b 7e 128;rk tr y4;pz rk tr y4;b 128;11 ll mo v5 xh;if is p3 rn;lk qu;11 is mj p3 rn;54 kk lm mo nl sj v6 11s;mj rq;is p3 rn;u nl sj 11v 121;lk p3;kk pe zy;tf tg 11w;kk pd;zf;58 nl sj;b o 3m 5c 5x 7f 7u kk m5 11k;b 5x kk m5 11k;kk 11k;56 7u hz nl;2v ft jj vf;gl is j5 j6 np rn tf 10a 11u;5f 7e je kj p3 y8 zq;gl j5 j6 np rn tf 10a;h1 vf;5h zn 128;5h tp ui;ho j5 ki th;fw;3m 58 7f 85 nl pl zt 10t;ho j5 th tp;nc t9 vz xe 10a 11u 11w;hm vx vy wj;58 7x;nc t9 vz xe 10a 11u;18 58 7f 85 fr nq pl qc rh sk zt;3p 58 rn zo;kp pw wm;jm tl tm xn;2r 56 58 5x nl;gl ku tf 109 10a;jm tm;lj m5;tf 109 10a;k1 md;i3 kg 10u;b 18 5f 7e jo n1 zr 11v 128;1j 1k;j5 j6;k 7e oi rz s0 sf w8 y8 128;oi sf 121;3v m2 pz r3 sf y6 z5 102;oi re sf 121;m2 r3 sf y6;5f 7e;z6 110;my np rn tf w0 109;jj un vf 10a;6j gd sf w6;jj m3 my np rn tf 10a;is rn;ka rt;u nl;u 3m 7f nl 10t;5h oi ui;g3 gs lc oi oo ty wd;5h oi ui we;g3 oi wd;nc qt w9 xe xo;58 fr gb nq sk sw;3p sy t5 zo zq;b 4t 5g 7e uc;u8 uc xo;py;li zb;3p zo;u 7f;25 7v ka mp u7;qt sy t5 u9 xo;gd h4 jd k3 pa qv sm yg;nc vf wb;nc sy t5 wb;gd nc;qt sy t5 xo;gd h4 jd k3 o8 pa qv sm;sy t5;o8 pa uo;9t cv;56 7e rk sj 128;q gt ol ra so up;q ol ra so up;9t cv o1 r2;m4 v9 wo;0 7e rk sj;gt ol ra rs wk yb 114;n7 qh yz;0 o 2r 5c 7f pb zv 12a;i4 j1 jl n7 p7 pb qh u7 xn yz zv 114 12a;29 jp mz tn;kk ll sj xx y3;b 56 5x kk lj m5 sj;cv so zf;i zf;kk sj xx y3;6v zf;jl wo;ny u5;4t 7e rq s6 128;kz 116;kh 11f;k4 nc t9 xe xn;3p 58 7e qk rb zr;g 58 p9 po qk rb se sz u7;3m 7f gk 11v;0 k 7a ms n3 zs 10f 128;ml st 11p;jx mn nk o3 tk tp 11p;k m9 128;nc xe xn;ml 11p;jx nk o3 tk;qk rb;2v g1 jp jt vf 10x;hu 10o;ie pm po;fy nk r8 st tk tp;0 4t rq st;ig o4;lf zh;2r 3j;ie lj;i7 jm rn;nk r8 tp;ie pm po vk vm;gd nk r8;o 7f hx pl 10i;g8 hu sh 10l 10o 11z;5k tf;2n ku;t1 vf;3n 8g;7f 90 gw il px rv u1 xs;22 5p 6i 7k 8w xk;px u1;5p 7k;46 66 6u;b n 7e 7x zr 128;2n 74 g7 gl ku rn tf;px rv u1 xs 11t;5p 6u 7k;pv px rv u1 xs xy 11t;22 5p 6u 7k;7x si;1 b 2r 3m 7e 7x si zr 10p 128;1 b 7e si zr 128;2n 74 gl ku rn tf;b 7e 7x si 128;2n 74 gl ku rn tf vs 105 117;2n 74 gl rn;u 18 3m 58 7f 85 hu zt 10r 11y;r z 3n;j2 td;ku qr t1 xf xk 10a 11u;1a 7f rv xs;18 34 3n 56 7f 85 rv xs zt;2n ku mq;hs kc;2n k6 mg mq;t j2 jj s0 w7 w8;b n 90 si;5p t1 xf 10a;18 7f 85 zt;5f gd ho i3 kg nt rk ro th 11o;7e tf 128;39 zn 128;po;2r 7f;4p 4q;5o d8;c1 13e 1ba 1cu 1dg 1f1 1hs;50 5o;2i 1gv 1gx 1hd;93 ad bl bm en f6 fi 1eg;1dk 1e1 1e2 1gv 1gx;93 ad bl bm en f6 fi 154 169 1eg;16w 18g 1d0 1ec 1et 1fg;157 18g 1et;13z 1ck;1y 21;16w 18g;13f 1ep 1j7;17m 1fd 1fe;134 1cn;58 1eu;6b 16d 1jh;9k as br d8 e8 ed 1eg;3x 3y 3z 40 1cc 1cd;5b 13c 17n 17t 196 1a7 1cs 1el 1em 1h8 1hh 1iq;1eg;13c 17n 1cd 1cs;162 163 18z 192 1d0 1db 1e7 1e9 1ft 1fu;161 19y 1cm 1ft;3y 1jg;21 24 2b;9w d3 dh ew fd fq;3y 3z 40 14m 1jh;9w d3 dh ew fq 1jh;9k as d8 e8 fk;1y 21 24 2b 97 af 1as 1dz;9l 9x 9z b6 bd be bh bs c6 cg dp e3 f7 fe fp 12r 12s 13v 15t 182 186 18f 19g 19l 19w 1a5 1b1 1bg 1bh 1cb 1cw 1d5 1dh 1dn 1dy 1g4 1gs 1hg 1hx 1iw 1jd;97 af cs ct ec f1 1bh;17c;17b 17p 1a3;12k 14f 15u 16m 1c0 1d5 1hc;ec 1bu 1ck 1hp;12k 14f 15u 19b 1d5;14f 19b;1y 21 1dz;95 d8 e8 fk 1d0 1j1;24 137 13p 1gl;16l 17y 1i9 1ia;1 138 14f 19b 1b9 1c0 1hc;2i 1gx 1hd;2c 2d ax bn bp ct d7 d9 el;12n 1d0 1fn 1j1;1b9 1ib 1j9;1d0 1j1;21 2b;16f 18c 1f9;14f 19b 1hc;bn el;52 1cc;ek 12y 13t 15g 19p 1cb 1gp 1gz;3z 1cc;15f 1cj;21 3x 3y 3z 40 1i5 1jg;be 12v 13b 154 15t 169 16h 16i 17l 197 1eg 1f6 1h3 1hg 1i6 1ji;1gr 1if;12p 13d 142 15a 15k 168 18y 19d 1cl 1g4 1iw;3x 3y 3z 72 77 7q 1ar 1jg;9x ai b6 be c6 de df e3 13v 15f 17l 1fv 1hg 1jb;2j 1dz;12i 12j 12l 12m 153;3v bh ch fe 19a 1b7 1bg 1cq 1cy;21 2b 3x 3y 3z 40 72 7p 7q 8c 1cc 1jg;140 16h 197 1if;15a 16h 197;16h 197;8c 1c6 1eo 1jg;bh ch fe 1bg;bh ch 1bg;cr ct 1a2 1g1;21 3y 3z 1jg;154 169 16h 1e5 1e6;bt d2 fj 145;130 1d4 1fb;bt fj;98 a0 d2;ed eg em 17q 17r 1a8 1jh;b w 24 75 137 13q 1b3;2q dj 13b 15t 17l 1bw 1d0 1d9 1gk;ed eg em;b w 24 75 137 13q 17q 1b3;2q dj 13b 15t 17l 197 1bw 1d0 1d9 1gk;17q 1a8 1in;aq dy f3;5v dl 1c8 1dd 1i8;14d 1bq 1dx;12u 156 17y 18n 198 1a0 1ag 1ah 1fw 1he 1ic 1id;3y 3z 7q 15w 1dl 1jg;15b 15c 15e;b3 cy 14c 1dm;an 17a 1a1 1fk;c2 15w 16q 1cj 1fr;1y 21 2b;9q 13x 15f;61 71 15j 1go;17l 1fd;b9 e2 en;24 2b;1cw 1cx;ac 1ds;w 9q ar dr 13j 14s 165 167 1dz;1y 3z 7p 7q 1jg;bx eo 17l 17m 1dn 1dw 1fd 1gf 1gk 1hj 1if 1jb;2i 1hd;9m by;3 17l 17m;75 13d 18u 19d 19j 1ap 1gw;17l 17m 1dw 1gg 1gk 1jb;93 b9 bc e2 en 12t 1eg;183 1gv;13l 16x 19v;93 b9 bc e2 en;1fm 1fo;19f 1be;1i5;1cv;13h 1gl;157 18g 197 1et;13z 1c6;18b 1g2;1dp 1g8 1ga;18h 1b0;19v 1f0 1je;12z 15k 17g 17y 1d0 1dy 1f2 1fz;31 19m;5e 12w 18q 1dz 1h5;2f 167 1hf;3y 3z 1jg 1jh;9x b6 da de df;1gv 1gx;9n b5 ds;7p 7q 1eu;be bf c9;4w 13h 1gl;1c6 1ck 1g1;17u 1gs;16w 17u;17z 1h1;19v 1gl;93 a3 b9 dn e2 en et;1v 14b 17b 1ek;93 9f a3 en et fi;1jg 1jh;19n 1af 1do;134 1a1;21 1jg 1jh;14t 1gc 1gt;44 8d 15q 16a 186 1d2 1fg 1fs 1im;7h 1jg;1v 134 15r 1cj 1ek;1v 4z 15r 1cj 1ek;45 1cd;8d 8e a9 ap c8 d1 dz fb 13g;b 2i 1j6;3s eo 158 17m 1cn 1dw 1if;2b 5n 7p 7q 1i3;1y 21 2b 14s;6m 12x 1a9 1fd 1fe 1g7;3s 17m 1dw 1if;7q 1eu;17u 17v 1ab 1fd;f2 17f;17u 17v 1ab;18a 1h0 1ip;71 cm 14o 160 17f 17k 1b4 1bo;b0 18n 1hy;a1 ae 12y 14p 16y 16z 181 1b8 1g5 1gz;6m 1fd;4i 52 1cc;9j ae am ek 12y 151 16y 16z 181 1b8 1g5 1gp;1f 3z;1av 1cj;b 2j 5e 1bq;4d 1bq;21 3z 5n 14m 1h0 1hk;1ai 1if;1an 1h0;b 5e;31 4d 19m 1bq;21 5n 14m;2 4 6 7q 16r;4 6 7 16r 1ik;5n 14m;19m 1bq;1dr 1h6 1ht;149 1dr 1h6 1ht;7g 1jh;3y 7h 14s 1jg;18k 1f0;14s 16n 18k 1f0 1gl;17s 18k 1f0;b 21 5n 14m;by c3 d5;19u 1d8;19v 1a6 1aj 1ez;17i 1gj;150 17o 1df 1f4 1f5 1f6 1fa;1y 21 24 3x 3y 3z 40 52;a2 co cx ev fa fl fo 138 195;cx ev fl fo 195;9i e4;7h 1ar 1jg;13w 15z 1dc 1dj;1dj 1eh;bg e7 eh ep f9 fn;3x 3y 3z 40 17q 1cd;138 16v 195 1g8 1hb 1hc;1fx 1gi 1i9 1ia;3x 3z 40;b x 75 1iz;15o 16b 19e 1e4 1gb;0 3y 7p 7q 1jg;0 155 1d3 1e0;5n 75 1dz;1cp 1d0 1i7 1ib 1j9;12j 15v;9s at 1iu;17w 17x 18t 1f7;bh ch 147 19a 1bg 1cq;12j 12l 153 1d0;bh 19a 1bg;cr 1a2;a1 cu 19h;b 21 14s 16n;3y 7h 1jg 1jh;12u 177 1b6 1eo;12u 177;17y 18d 18e 1id;x 3z 40 17q 1dp 1iz;9j aj c7 dk 19h;12d 136 145 14k 15f 18x 19o 1cz 1ej 1eq 1g9 1ho 1j5;0 b x 24 2j 40;131 187 1ay 1ca 1ho;1y 24 40;9e 136 153 1ej;1bs 1hq;1ea 1ez 1h4;12h 15a 17h 1f3 1hw;153 1bs 1hq;43 1gv;3y 3z 40 8c 1jg;165 1ch;b1 bg d0 f9;1f 3x 3y 3z 14g 14h 14j;134 1ac 1av 1bn 1cn 1cz 1eq;0 27 7b 8c 14u 1ex 1j8;9c ag bz db dq;7b 8c 1i4;b 75 13q 167;9c ag bz db;9b cb cz dv e1;9c bq cj db dq;0 24 8c 1dq;143 155 1ee;5n 1dz;m 18w 1bj 1di;16k 1bs 1fy 1ie 1ji;1i 32 33",
 "phrases": {
  "en": "11 53;11 s5;11 4y;11 in;11 io;11 lb;11 l8;11 120;11 1jm 76;11 51;11 s3;11 s9;11 8x;11 s7;11 4y 5a;11 2t;11 vn nl;11 hg;11 va zl;v 53 si;v 53 pv;v 53 vp;v 53 q3 zl;v 4y q3 zl;v 53 1jn;v 2a 76 1jo;v lb 1jp;v 4y 1jq;v 53 -2 1jr;v in -2 1js;v 10o;v 10l;v hu;v mc;v sh;v 7s;v 7f hg 1jt;v 53 b x1;v 4y x1;v x1 ni;v 11z 7e 2n;v 11z 1ju;v ni 56 1jv;v mr ni;v ni 1jw;d rv;d u1;d px;d o9 7f;d 34 7f;d s0 7f;d xs;d 90 11t;d r 7f;d 3n 7f;24 er;24 ng;24 nh;24 tq;24 i0;24 z 1jx;24 11g;24 z9;24 c4;24 oz;24 oy;24 1jy 1jz;24 gq 1k0;24 ya 1k1;24 3j 90 1k2 1k3;24 3j 1k2 1k3;24 3j 90 1k3;24 3j 1k3;24 w5 1k4;24 p w7;24 w7 2r;24 p 1k5 1k6;24 29 53 10c;24 6f n4;24 11h xv;24 zi zd;24 kf;24 10h;24 10g;24 h3 1k7;24 h3 1k8;24 113;24 qb 1k9;24 vc lt;24 nr lt;24 mm 1ka;24 uy 129;24 yk wv;24 ww zx;g 1kb -2 18 -2 1kc;g 1kd 1ke 1kf;g 1kd 1kf;g 8i 41 1kg;g u 5f 5h 1kh;g u 5f 1kh;g u 1ki 1kj;g ni 56 j2;g 1kk 1kl;g 1km 1kn;g 11d;g 11e;g t1 1ko;g 4y k6 7f;g 2r ni;7 1kp 3m 1kq 18 1kr 1ks;7 1kp 1kq 18 1kr 1ks;7 1kp 3m 18 1kr 1ks;7 1kp 18 1kr 1ks;7 1kp 3m 1kq 18 1ks;7 1kp 1kq 18 1ks;7 1kp 3m 18 1ks;7 1kp 18 1ks;7 u 128 5h 1kh;7 u 128 1kh;7 5g 56 u2;7 90 1kt -2 1ku;i 2n;i mq;i 22;i 23;i z8;i iv rn;1h 1kv 1kw 1kx 1ky;1h 1kv 1kx 1ky;1h 1kv 1kw 1ky;1h 1kv 1ky;1h 1kz 1l0;1h 1l1 -2 2r -2 121 to;1h 1l1 -2 2r -2 1l2;1h iv rn;1h vp 1l3;1h 1l4 -2 vp;1h 5a zw 1l5;1h 1l6 1l7;1h 1l8 56 -2 1;1h 1l9 to 1kj;1h 1la 1lb 56 -2 1;1k 1lc 1ld;1k vp;1k 1le -2 vt 58 h1;1k 1le -2 vt 1lf;1k t1 hj 7f 90 1lg -2 1lh;1k 1li 7f 90 1lg -2 1lh;1k t1 hj 1lg -2 1lh;1k 1li 1lg -2 1lh;1k 2v 3p hj;0 3m g7;0 10p;0 7u nm;0 hv;0 hu 1lj 1lk;0 hu 1ll;0 ug 7f 1lm 1ln;0 ug 7f 1ln;1e vs;1e 117;1e 121 to;1e wd to;1e gw;1e un;1e 105;1e pg;1e fv;1e qn;1e ol;1e 10j;1e iy;1e r5 1lo;1e 3v;1e l6;1e t4;1e mt;1e p6;1e sg;1e hk j5;1e pk;1e ob j5;1e n6;1e zu;1e 10b;1e m2;1e hl;1e jc;1e jz;1e kb;1e oo;1s 7f 1lp 1lq 1lr;1s 1ls 128 1lt;5 5p 2r 1lu 1lv 1lw;5 1lx 1lu 1lv 1lw;5 5p 2r 1lv 1lw;5 1lx 1lv 1lw;5 5p 2r 1lu 1lw;5 1lx 1lu 1lw;5 5p 2r 1lw;5 1lx 1lw;5 1ly 1lz 1m0 1m1;5 1ly 1m0 1m1;5 1ly 1lz 1m1;5 1ly 1m1;u yn 1m2;u 105 1m3;u 1m4 1m1;u hu 1lm 1m5;u 1m6 1m7;22 1m8 1m9;22 110 8i;m nt 1ma;m 1mb 1mc;m uc ip;1x 7f 7e n7 1md;1x 7f 5f 1md;1x 7f hp;2 20;2 1o;2 kf vj;2 l4;2 u3 1me;2 ly 1mf;2 67;2 oa;2 4x;2 2w;2 2u;2 uq 1mg;2 yq;2 qf;2 10d;2 js;2 kb mq;2 x4;2 d6;2 r8;2 b4;2 yx;2 10k;2 ex;2 j7;1u 6u 7x;1u 6u 128;1u 1mh 7f 7x;1u 1mh 128 nn;1u 1mh 1mi;1u w4 11v;1u mu 3m;1u 4r 1mj;1u zz 11v;1u gg 11v;1u s 11m s;1u 1mk 11v;1u zk 7x 1ml;1u 1mm 1ml;1u 1mn 1mo;a k4;a x2;a ts;a tu;a tw;a ou;a tt;a 5w;4 ic xu;4 nm o hj;4 nm o vd;4 1mp xu;4 vl;4 oh 1lm 1mq;4 oh 1mq;r ta;r 1mr 1ms;r 128 3h;r 10x 3h;r 1mt 6o 1mu;r 1mt 1mu;r i2 iy;r ry 3h;r wd ip;r 3h ip;r ux 56 os;r os t3;r o0 pq 3h;3 1mv fw 1mw;3 1mv 1mw;3 1mx 56 128 ho 1my;3 1mx 56 128 1my;3 1mz 1n0;3 l1 ku 1n1;3 ho fw o;3 128 ho 1n2;3 rx 56 128 ho;3 1n3 ip 1n4;3 118 j6;3 118 j5;1r y5 xb 1n5;1r y5 xb;1r 1n6 6o qs rx;1r 1n6 qs rx;1r 1n7 61;1r 61 jf;1r ip sb;1r 1n8 ho 1n9;1r ke x5;1r ke w5;1r ry pg sb;1r xb jf;1r 5a zw 1na;25 g8 128 n1;25 g8 hr og;25 g8 1nb;25 sh 90 pu;25 sh 90 ym;25 sh 90 o9 xv;25 sh 1nc;25 ti;25 58 1lm n1 1z;25 128 n1 1z;25 10r 1nd;25 11q 90 1ne;25 3j 90 r 1nf;25 3j 1nf;25 z1 1ng;25 4t 1nh;25 jq se;25 kl uy;25 uh 1ni;25 la;25 av;25 a5;25 ez;25 tc;25 t7;25 o6;25 r8;25 c;25 i9;25 e0;25 yw;25 vo;25 hy;25 mn;1p 112;1p 111;1p ux;1p 20;1p ox;1p vm;1p dt;1p tu;1p wq 7f 121;1p b8 7f 121;1p ux 56 1nj;1p lp 7f 121;1p ie 1nk;1p 1nl;1p u 7e pk;1p u pk;1p 7f 7e pk;1p 7f pk;1p 64 lt;1p oi sf;1p 3e a;1p na 3e;1p 11q 90 h8;1p 11q 1nm;1p 10x b7;1p oh b;1p o9 b 10x;1p rv o9;1p u6 56;1p u6;1p 5h 10z;1p 5h 1b;15 sl 1nn 1no 1np fw 1nq;15 sl 1no 1np fw 1nq;15 sl 1nn 1np fw 1nq;15 sl 1np fw 1nq;15 sl 1nn 1no fw 1nq;15 sl 1no fw 1nq;15 sl 1nn fw 1nq;15 sl fw 1nq;15 sl 1nr 1ns 1nt;15 sl 1nr 1ns;1a 1nu ho;1a 3m 128 5h rx;1a 3m 128 rx;1a 10i 128 rx;1a zj fw;1a 7f 1nv 1nw 1nx;1a 7f 1nv 1nx;1a sj ho;1a fw sl;23 114 1ny;23 os 111 18 114;n o5 wx 56;n o5 z1 3m;n o5 1nz;n 1o0 1o1 1o2 tl o5;n 1o0 1o2 tl o5;n 1o0 1o1 tl o5;n 1o0 tl o5;n 1o0 1o1 1o2 o5;n 1o0 1o2 o5;n 1o0 1o1 o5;n 1o0 o5;n 3 tl 1o3;n 3 1o3;n o5 90 1o4 1o5;n 8i o5 -2 1o6;n 1o7 1o8;h k gw 8v gv 11t z 1o9;h k gw 8v gv 1oa 1o9;h k il 8v gv 11t z 1o9;h k il 8v gv 1oa 1o9;h k 8v gv 8v gv 11t z 1o9;h k 8v gv 8v gv 1oa 1o9;h 1ob 8v gv 11t z 1o9;h 1ob 8v gv 1oa 1o9;h k gw 11t z 1o9;h k gw 1oa 1o9;h k il 11t z 1o9;h k il 1oa 1o9;h k 8v gv 11t z 1o9;h k 8v gv 1oa 1o9;h 1ob 11t z 1o9;h 1ob 1oa 1o9;h m5 1ng 11t z 1oc;h m5 1ng 3n 1oc;h 90 11t z 1od 1oe;h 90 r 1od 1oe;h 4y 1of 11t z 1og;h 4y 1of 3n 1og;h he 1oh;h 1oi 58 7e yi;h 1oi 1oj;h pd 1ok;h 1ki vu;x 1ol 1om;x 1on 7f 1oo k9 56;x 1on 7f 1oo k9 3m;x 1on 7f 1oo 1op;x k ry 1oq;x 1or 56 1oo 1op;x 1os ry;x 1ot x0 vk 1ou 1ov 1ow;x 1ot vk 1ou 1ov 1ow;x 1ot x0 vk 1ov 1ow;x 1ot vk 1ov 1ow;1 1ox 1oy 0 1oz 1p0 0;1 1ox 0 1oz 1p0 0;1 1ox 1oy 0 1p0 0;1 1ox 0 1p0 0;1 1ox 1oy 0 1oz 0;1 1ox 0 1oz 0;1 1ox 1oy 0 0;1 1ox 0 0;1 hz 0 o 0 127 56 j;1 hz 0 o 0 127 57;13 4y 1p1 1p2 1p3;13 4y 1p1 1p3;13 4y 1p1 1p2;13 4y 1p1;13 11z p 1p4;13 11z 1p4;13 11v 5c 11z 1p5;13 1p6 3n 53 1p7;13 1p6 53 1p7;13 gq 1a 29;1q si 0 rq 1p8 1p9;1q si 0 1p8 1p9;1q 1pa 1pb;1q 1pc r 1pd;1q 1pc 1pd;1q 1pe r mu 7u mo;1q 1pe r nx mo;1q 1pe mu 7u mo;1q 1pe nx mo;1q q1 1pf;1q hu 3p 3n 7i q2;1q hu 3p 6o 7i q2;1q hu 3q 7i q2;1q se 1pg 1ph;1q 1pi 2p 1pc 1p9;1q 0 1pc 1pj;1m 1pk 7f 7x u sh;1m 1pk 7f 7x 11z kr;1m 1pk 7f 7x wq 54;1m 1pk 7f 7x 11y 0 om;1m 1pk 7f 7x 11y 0 3b;1m 1pk 7f 7x 3m 7e s6 0 om;1m 1pk 7f 7x 1pl;1m 1pk 7f 48 u sh;1m 1pk 7f 48 11z kr;1m 1pk 7f 48 wq 54;1m 1pk 7f 48 11y 0 om;1m 1pk 7f 48 11y 0 3b;1m 1pk 7f 48 3m 7e s6 0 om;1m 1pk 7f 48 1pl;1m 1pk 7f zr u sh;1m 1pk 7f zr 11z kr;1m 1pk 7f zr wq 54;1m 1pk 7f zr 11y 0 om;1m 1pk 7f zr 11y 0 3b;1m 1pk 7f zr 3m 7e s6 0 om;1m 1pk 7f zr 1pl;1m 1pk 7f zr rb u sh;1m 1pk 7f zr rb 11z kr;1m 1pk 7f zr rb wq 54;1m 1pk 7f zr rb 11y 0 om;1m 1pk 7f zr rb 11y 0 3b;1m 1pk 7f zr rb 3m 7e s6 0 om;1m 1pk 7f zr rb 1pl;1m 1pk 7f zr lr u sh;1m 1pk 7f zr lr 11z kr;1m 1pk 7f zr lr wq 54;1m 1pk 7f zr lr 11y 0 om;1m 1pk 7f zr lr 11y 0 3b;1m 1pk 7f zr lr 3m 7e s6 0 om;1m 1pk 7f zr lr 1pl;1m 1pk 128 ty u sh;1m 1pk 128 ty 11z kr;1m 1pk 128 ty wq 54;1m 1pk 128 ty 11y 0 om;1m 1pk 128 ty 11y 0 3b;1m 1pk 128 ty 3m 7e s6 0 om;1m 1pk 128 ty 1pl;1m 1pk 128 ph u sh;1m 1pk 128 ph 11z kr;1m 1pk 128 ph wq 54;1m 1pk 128 ph 11y 0 om;1m 1pk 128 ph 11y 0 3b;1m 1pk 128 ph 3m 7e s6 0 om;1m 1pk 128 ph 1pl;1m 1pk 1pm u sh;1m 1pk 1pm 11z kr;1m 1pk 1pm wq 54;1m 1pk 1pm 11y 0 om;1m 1pk 1pm 11y 0 3b;1m 1pk 1pm 3m 7e s6 0 om;1m 1pk 1pm 1pl;1m 1pk u sh;1m 1pk 11z kr;1m 1pk wq 54;1m 1pk 11y 0 om;1m 1pk 11y 0 3b;1m 1pk 3m 7e s6 0 om;1m 1pk 1pl;1m 1pn 7e s6 1po 1pp 7f xb;1m 1pn 7e s6 1po 1pp 7f wa;1m 1pn 7e s6 1po 1pp 7f pw;1m 1pn 7e s6 1po 1pp 7f hg;1m 1pn 7e s6 1po 1pp 1pq;1m 1pn s6 1po 1pp 7f xb;1m 1pn s6 1po 1pp 7f wa;1m 1pn s6 1po 1pp 7f pw;1m 1pn s6 1po 1pp 7f hg;1m 1pn s6 1po 1pp 1pq;1m 1pn 7e 1po 1pp 7f xb;1m 1pn 7e 1po 1pp 7f wa;1m 1pn 7e 1po 1pp 7f pw;1m 1pn 7e 1po 1pp 7f hg;1m 1pn 7e 1po 1pp 1pq;1m 1pn 1po 1pp 7f xb;1m 1pn 1po 1pp 7f wa;1m 1pn 1po 1pp 7f pw;1m 1pn 1po 1pp 7f hg;1m 1pn 1po 1pp 1pq;1m 5c lq 1pr 11t 1ps 1pt -4 1pu;1m 1pv 1pr 11t 1ps 1pt -4 1pu;1m 5c lq 1pr 1ps 1pt -4 1pu;1m 1pv 1pr 1ps 1pt -4 1pu;1m 5c lq 1pr 11t 1pt -4 1pu;1m 1pv 1pr 11t 1pt -4 1pu;1m 5c lq 1pr 1pt -4 1pu;1m 1pv 1pr 1pt -4 1pu;1m 5c lq 1pr 11t 1ps -4 1pu;1m 1pv 1pr 11t 1ps -4 1pu;1m 5c lq 1pr 1ps -4 1pu;1m 1pv 1pr 1ps -4 1pu;1m 5c lq 1pr 11t -4 1pu;1m 1pv 1pr 11t -4 1pu;1m 5c lq 1pr -4 1pu;1m 1pv 1pr -4 1pu;1m 11t z nw 7f -2 1pw 1px;1m 11t z se 7f -2 1pw 1px;1m 11t z 1py -2 1pw 1px;1m 3n nw 7f -2 1pw 1px;1m 3n se 7f -2 1pw 1px;1m 3n 1py -2 1pw 1px;1m or 7u;1m 3d;1m f 1pz;1m 10s 1q0;12 1q1 1q2 mk 7f mk pk;12 1q1 1q2 1q3 pk;12 1q1 mk 7f mk pk;12 1q1 1q3 pk;12 1q1 1q2 pk;12 1q1 pk;12 1q4 1q5 1q6;12 pk 1o1 53 1q7;12 pk 53 1q7;12 1q4 1q8 1q9 pk;12 og 11z;12 jz 11t z 1qa ov;12 jz 3n 1qa ov;12 jz 1qa ov;12 ym wq hh 11z 1qb;12 ym 11z 1qb;o 90 1qc gh ht 64 xd 1qd;o 90 1qc gh ht 1qe 1qd;o 90 1qc ht 64 xd 1qd;o 90 1qc ht 1qe 1qd;o 90 1qc 64 xd 1qd;o 90 1qc 1qe 1qd;o 90 1qc gh ht 1qf;o 90 1qc ht 1qf;o 128 1qg 34 ht 1qh;o 128 1qg o9 ht 1qh;o 128 1qg 8g 1qh;o ju 90;o ju 128;o u1 7f 1qi 90 zm 1qj 1qk;o u1 7f 1qi 90 1qj 1qk;o u1 7f 1qi 90 zm 1qk;o u1 7f 1qi 90 1qk;o 90 r 54 og;o 90 r 1ql;o 1qm 1qn 1qo 1qj;o 1qm 1qo 1qj;21 ii g0 1qp 1qq;21 p0 18 1qp 1qq;21 1qr 1qp 1qq;21 1qp tr sb 34 ht 1qs;21 1qp tr sb o9 ht 1qs;21 1qp tr sb 1qt 1qs;21 1qp 1qu 34 ht 1qs;21 1qp 1qu o9 ht 1qs;21 1qp 1qu 1qt 1qs;21 1qp 1qv 1qw;21 vi 90 18 1qx sj 1qy 1qz;21 vi 18 1qx sj 1qy 1qz;21 vi 90 1qx sj 1qy 1qz;21 vi 1qx sj 1qy 1qz;21 vi 90 18 1qx 1qy 1qz;21 vi 18 1qx 1qy 1qz;21 vi 90 1qx 1qy 1qz;21 vi 1qx 1qy 1qz;21 1r0 3e 1r1 b 2p ri 56 128 zw;21 1r0 3e 1r1 b 1r2 56 128 zw;21 1r0 3e 1r1 2p ri 56 128 zw;21 1r0 3e 1r1 1r2 56 128 zw;21 124 90 qh 7f qu rn;21 124 90 qh 7f qu mj;21 124 90 qh 7f lk;21 3e l -4 1r3 -4 1r4;21 3e 45 -4 1r3 -4 1r4;21 4o rx 3n -4 1r3 -4 1r4;21 1r5 -4 zr 3n -4 nl -4 1r4;21 1r6 128 1r7;21 r 90 ys sl 7f t6 zw t6 zw 1r8;21 r 90 ys sl 7f t6 zw 1r9 1r8;21 r 90 ys sl 7f 1ra t6 zw 1r8;21 r 90 ys sl 7f 1ra 1r9 1r8;21 r 90 ys ph 3m t6 zw t6 zw 1r8;21 r 90 ys ph 3m t6 zw 1r9 1r8;21 r 90 ys ph 3m 1ra t6 zw 1r8;21 r 90 ys ph 3m 1ra 1r9 1r8;21 r 90 ys hf 2r t6 zw t6 zw 1r8;21 r 90 ys hf 2r t6 zw 1r9 1r8;21 r 90 ys hf 2r 1ra t6 zw 1r8;21 r 90 ys hf 2r 1ra 1r9 1r8;21 90 ys sl 7f t6 zw t6 zw 1r8;21 90 ys sl 7f t6 zw 1r9 1r8;21 90 ys sl 7f 1ra t6 zw 1r8;21 90 ys sl 7f 1ra 1r9 1r8;21 90 ys ph 3m t6 zw t6 zw 1r8;21 90 ys ph 3m t6 zw 1r9 1r8;21 90 ys ph 3m 1ra t6 zw 1r8;21 90 ys ph 3m 1ra 1r9 1r8;21 90 ys hf 2r t6 zw t6 zw 1r8;21 90 ys hf 2r t6 zw 1r9 1r8;21 90 ys hf 2r 1ra t6 zw 1r8;21 90 ys hf 2r 1ra 1r9 1r8;21 r 90 sl 7f t6 zw t6 zw 1r8;21 r 90 sl 7f t6 zw 1r9 1r8;21 r 90 sl 7f 1ra t6 zw 1r8;21 r 90 sl 7f 1ra 1r9 1r8;21 r 90 ph 3m t6 zw t6 zw 1r8;21 r 90 ph 3m t6 zw 1r9 1r8;21 r 90 ph 3m 1ra t6 zw 1r8;21 r 90 ph 3m 1ra 1r9 1r8;21 r 90 hf 2r t6 zw t6 zw 1r8;21 r 90 hf 2r t6 zw 1r9 1r8;21 r 90 hf 2r 1ra t6 zw 1r8;21 r 90 hf 2r 1ra 1r9 1r8;21 90 sl 7f t6 zw t6 zw 1r8;21 90 sl 7f t6 zw 1r9 1r8;21 90 sl 7f 1ra t6 zw 1r8;21 90 sl 7f 1ra 1r9 1r8;21 90 ph 3m t6 zw t6 zw 1r8;21 90 ph 3m t6 zw 1r9 1r8;21 90 ph 3m 1ra t6 zw 1r8;21 90 ph 3m 1ra 1r9 1r8;21 90 hf 2r t6 zw t6 zw 1r8;21 90 hf 2r t6 zw 1r9 1r8;21 90 hf 2r 1ra t6 zw 1r8;21 90 hf 2r 1ra 1r9 1r8;21 r 90 ys sl 7f t6 zw 1r8;21 r 90 ys sl 7f 1ra 1r8;21 r 90 ys ph 3m t6 zw 1r8;21 r 90 ys ph 3m 1ra 1r8;21 r 90 ys hf 2r t6 zw 1r8;21 r 90 ys hf 2r 1ra 1r8;21 90 ys sl 7f t6 zw 1r8;21 90 ys sl 7f 1ra 1r8;21 90 ys ph 3m t6 zw 1r8;21 90 ys ph 3m 1ra 1r8;21 90 ys hf 2r t6 zw 1r8;21 90 ys hf 2r 1ra 1r8;21 r 90 sl 7f t6 zw 1r8;21 r 90 sl 7f 1ra 1r8;21 r 90 ph 3m t6 zw 1r8;21 r 90 ph 3m 1ra 1r8;21 r 90 hf 2r t6 zw 1r8;21 r 90 hf 2r 1ra 1r8;21 90 sl 7f t6 zw 1r8;21 90 sl 7f 1ra 1r8;21 90 ph 3m t6 zw 1r8;21 90 ph 3m 1ra 1r8;21 90 hf 2r t6 zw 1r8;21 90 hf 2r 1ra 1r8;21 1qp 1rb ii 7u;s pk;s id;s xd un;s og un;s vk un;s sg;6 zk hq 1rc pk;6 j4 hq 1rc pk;6 1rd 1rc pk;6 zk hq pk;6 j4 hq pk;6 1rd pk;6 pk 11t z ir 5g 1re 1rf 2e qt;6 pk 11t z ir 5g 1re 1rf pd rb;6 pk 11t z ir 5g 1re 1rf 1rg;6 pk 11t z zb ty 1re 1rf 2e qt;6 pk 11t z zb ty 1re 1rf pd rb;6 pk 11t z zb ty 1re 1rf 1rg;6 pk 11t z 1rh 1re 1rf 2e qt;6 pk 11t z 1rh 1re 1rf pd rb;6 pk 11t z 1rh 1re 1rf 1rg;6 pk 1o1 ir 5g 1re 1rf 2e qt;6 pk 1o1 ir 5g 1re 1rf pd rb;6 pk 1o1 ir 5g 1re 1rf 1rg;6 pk 1o1 zb ty 1re 1rf 2e qt;6 pk 1o1 zb ty 1re 1rf pd rb;6 pk 1o1 zb ty 1re 1rf 1rg;6 pk 1o1 1rh 1re 1rf 2e qt;6 pk 1o1 1rh 1re 1rf pd rb;6 pk 1o1 1rh 1re 1rf 1rg;6 pk ir 5g 1re 1rf 2e qt;6 pk ir 5g 1re 1rf pd rb;6 pk ir 5g 1re 1rf 1rg;6 pk zb ty 1re 1rf 2e qt;6 pk zb ty 1re 1rf pd rb;6 pk zb ty 1re 1rf 1rg;6 pk 1rh 1re 1rf 2e qt;6 pk 1rh 1re 1rf pd rb;6 pk 1rh 1re 1rf 1rg;6 pk 11t z 1re 1rf 2e qt;6 pk 11t z 1re 1rf pd rb;6 pk 11t z 1re 1rf 1rg;6 pk 1o1 1re 1rf 2e qt;6 pk 1o1 1re 1rf pd rb;6 pk 1o1 1re 1rf 1rg;6 pk 1re 1rf 2e qt;6 pk 1re 1rf pd rb;6 pk 1re 1rf 1rg;6 pk 11t z ir 5g 1rf 2e qt;6 pk 11t z ir 5g 1rf pd rb;6 pk 11t z ir 5g 1rf 1rg;6 pk 11t z zb ty 1rf 2e qt;6 pk 11t z zb ty 1rf pd rb;6 pk 11t z zb ty 1rf 1rg;6 pk 11t z 1rh 1rf 2e qt;6 pk 11t z 1rh 1rf pd rb;6 pk 11t z 1rh 1rf 1rg;6 pk 1o1 ir 5g 1rf 2e qt;6 pk 1o1 ir 5g 1rf pd rb;6 pk 1o1 ir 5g 1rf 1rg;6 pk 1o1 zb ty 1rf 2e qt;6 pk 1o1 zb ty 1rf pd rb;6 pk 1o1 zb ty 1rf 1rg;6 pk 1o1 1rh 1rf 2e qt;6 pk 1o1 1rh 1rf pd rb;6 pk 1o1 1rh 1rf 1rg;6 pk ir 5g 1rf 2e qt;6 pk ir 5g 1rf pd rb;6 pk ir 5g 1rf 1rg;6 pk zb ty 1rf 2e qt;6 pk zb ty 1rf pd rb;6 pk zb ty 1rf 1rg;6 pk 1rh 1rf 2e qt;6 pk 1rh 1rf pd rb;6 pk 1rh 1rf 1rg;6 pk 11t z 1rf 2e qt;6 pk 11t z 1rf pd rb;6 pk 11t z 1rf 1rg;6 pk 1o1 1rf 2e qt;6 pk 1o1 1rf pd rb;6 pk 1o1 1rf 1rg;6 pk 1rf 2e qt;6 pk 1rf pd rb;6 pk 1rf 1rg;6 1ri 1rj 1rf 1rk;6 gp 1rl pk v3 18 lr;6 gp 1rl pk v3 18 zk;6 gp 1rl pk v3 18 j4;6 gp 1rl pk v3 85 lr;6 gp 1rl pk v3 85 zk;6 gp 1rl pk v3 85 j4;6 gp 1rl pk v3 3m zr j4;6 gp 1rl pk v3 hx;6 gp 1rl v3 18 lr;6 gp 1rl v3 18 zk;6 gp 1rl v3 18 j4;6 gp 1rl v3 85 lr;6 gp 1rl v3 85 zk;6 gp 1rl v3 85 j4;6 gp 1rl v3 3m zr j4;6 gp 1rl v3 hx;6 1rm rb pk;14 si;14 me;14 y7;14 m1;14 v1;14 sj;y xw q;y 58 xw;y 85 xw;y 8w q;y 3u;y 26;y 78 j4;y 126 rc;y pd cl;y 30;y qj q;y 12b;1f h;1f jx;1f 8z;1f 7d;1f 49;1f 4m;1f j4;1f vb;1f 6k;1f 28;1f tx;1f gv;1f xe 1rn;1f jy;1f 3t;1f p1;1f 19;1f yf;1f 1m;1j oq wg 1ro;1j 1rp 1ro;1j zr sb;1j 7e qk;1j 1rq;1j vk;1j 4o 1rr;1j 5f 1rs;e lk;e 46;e wx;e t1;e t0;e 11b;e p3;e 5p;e tf;e tg;e 2v;e vf;e jm;e us;e w2;e i7;w 1rt 0 1ru 0 1rv;w 1rt 0 0 1rv;w 1rt 0 1ru 1rv;w 1rt 0 1rv;w 0 1ru 0 1rv 56 121 1rw;w 0 1ru 0 1rv 1rx 1rw;w 0 0 1rv 56 121 1rw;w 0 0 1rv 1rx 1rw;w 0 1ru 1rv 56 121 1rw;w 0 1ru 1rv 1rx 1rw;w 0 1rv 56 121 1rw;w 0 1rv 1rx 1rw;w 0 1ru 0 1rv 56 121;w 0 1ru 0 1rv 1rx;w 0 0 1rv 56 121;w 0 0 1rv 1rx;w 0 1ru 1rv 56 121;w 0 1ru 1rv 1rx;w 0 1rv 56 121;w 0 1rv 1rx;w 1ry b 1z;w 1ry 5x 1z;w 1ry lj 1z;w 1ry m5 1z;w 1ry kk;w 1rt 0 1ru 0 1rz 1s0 1z;w 1rt 0 0 1rz 1s0 1z;w 1rt 0 1ru 1rz 1s0 1z;w 1rt 0 1rz 1s0 1z;w 1rt 1s1 1s2 1s3 1z;w 1s4 1ru 1s5 1s6 1s0 1z;w 1s4 1s5 1s6 1s0 1z;w 1s4 1ru 1s6 1s0 1z;w 1s4 1s6 1s0 1z;w 3m 128 1s7 zw;w 2p 1s8 1s3 1z;w 0 1s8 58 1lm 1s9;c 1s0 1z;c kk;c 1s0 om;c on;c 1s0 11j;c 11k;c 5x 1z;c m7;c wy 1z;k nl oi;k u oi;k w1;k sj;k 58 1sa ix tr;k 58 1sa 1sb;k 11v pv 128 1sc;k 11v 1sd 1sc;k gr;k 10t 128 1s9;f 1se 1sf;f 1sg 1sh u oi;f 1sg 1sh 11v 128;f 1sg 1sh 1si;f 1sg 1sj 1sk 3m 128;f 1sg 1sj 1sk 1sl;f my nj;f 10m 1sm;f lk 11s 90;f 2v t1 wy 1z;f 2v t1 1sn;f wy 1z 1so;f 1sp 1so;f 4y wr;f wf p3;f xx 1sq 1sr;f qg j0 p3;f 1sg 7u 7f 1;f lk hz 1 1ss;f lk 1 1ss;f lk 1 0 1st;f lk 1 1st;f 1su 1sm 1sv;1g 1sw 5f je 1sx;1g 1sw 1sy 1sx;1g 1sw 1sx;1g 1sz 3n vf;1g 1sz r vf;1g 1sz jk 3m;1g 1sz 11t h1;1g 1sz 90 vf;1g 1sz 1t0;l tf;l 10a;l np;l 4j;l w0;l ul;l ku;l 11u 10a;l is;16 1t1 1t2 1t3 1t4;16 1t1 1t2 1t4;16 1t5 128 1t3 fw;16 1t5 128 fw;16 128 1t6 fw;16 fw 3m 128 rx;1b 1t7 58 7f 7e 1t8;1b 1t7 1t9 7e 1t8;1b 1t7 7e 1t8;1b 1t7 58 7f 1t8;1b 1t7 1t9 1t8;1b 1t7 1t8;1b 1ta 7e rn 1tb;1b 1ta 7e np 1tb;1b 1ta 7e gl 1tb;1b 1ta 7e tf 1tb;1b 1ta 7e is 1tb;1b 1ta 1tc 1tb;1b 1td 1sa 0;1b 1td 0;1b 1td 1sa 1te;1b 1td 1te;1b 0 tl jm 1tf 1kr 1tg;1b 0 jm 1tf 1kr 1tg;1b 0 tl 1tf 1kr 1tg;1b 0 1tf 1kr 1tg;1b 1th 1tf 1ti 1tj;1b 1tk -2 1tl;1b 17 1tl;9 1tm 1tn;9 j6;9 it 6o 1to;9 iz 1to;9 rn so;9 lo;9 2e j5;8 22;8 1d;8 xe 90;8 xf 7f 90;8 qt 90;8 pq 90;8 vf b;8 uf 7e;8 11t z xf;8 z qt;8 uz 90;8 pq 7f 90;8 8i xe;8 11t xe;j 1p0 5p 2r 1tp 1tq 1tr;j 1p0 1ly 1tp 1tq 1tr;j 1p0 5p 2r 1tq 1tr;j 1p0 1ly 1tq 1tr;j 1p0 5p 2r 1tp 1tr;j 1p0 1ly 1tp 1tr;j 1p0 5p 2r 1tr;j 1p0 1ly 1tr;j 2r 1lm 1ts 1tt;j 2r 1lm 1tt;j nt ip;j oi sf;j 121 m2;j 1tu 1tv;10 1tw 1tx 1ty;10 1tz 10a gd;10 1tz gd;10 1u0 1u1;10 tf sf 1u2 oi;19 t5;19 5i;19 5j;19 xp;19 qt pr;19 ny;p 1u3 128 1u4 1u5;p 1u3 128 1u5;p 128 1u6 1u7;p nl oi;p u oi;1n wb;1n wc;1n w3;1n ei;1n eb;1n 1u8 7e t5 7f 5f;1n 1u8 7e t5 7f 7e;1n 1u8 7e t5 7f kj;1n 1u8 7e t5 7f je;1n 1u8 7e t5 7f st;1n 1u8 7e t5 1u9;1n 1u8 7e sy 7f 5f;1n 1u8 7e sy 7f 7e;1n 1u8 7e sy 7f kj;1n 1u8 7e sy 7f je;1n 1u8 7e sy 7f st;1n 1u8 7e sy 1u9;1n 1u8 1ua 7f 5f;1n 1u8 1ua 7f 7e;1n 1u8 1ua 7f kj;1n 1u8 1ua 7f je;1n 1u8 1ua 7f st;1n 1u8 1ua 1u9;1n 1u8 7f 5f;1n 1u8 7f 7e;1n 1u8 7f kj;1n 1u8 7f je;1n 1u8 7f st;1n 1u8 1u9;1n uf 1ub 1uc 1ud;1n uf 1uc 1ud;1n uf 1ub 1ud;1n uf 1ud;1n uc 1ud;1n 4t 1ud;1n 1ue 1uf 1ug 7e 1uh;1o 1ui 6c xo 1uj;1o 1ui 1uk 1uj;1o 1ul 1um;1o oi 1un 1uo;1o 1up 1uq 1u2 oi;1w 1ur 1us q kl;1w 1ur 1us kl 2r;1w 1ur 1us 1ut;1w 1ur q kl;1w 1ur kl 2r;1w 1ur 1ut;1w 1uu 1uv;1w 1uw 1ux up sj;1w 1uw 1ux nz qy;1w 1uw 1ux 1uy;1w 1uw up sj;1w 1uw nz qy;1w 1uw 1uy;1w 1uz 1v0 1v1;1w 1uz 1v1;1w 1v2 0 1v3 zf 58 128;1w 1v2 0 1v3 zf nl oi;1w 1v2 0 1v3 zf 58 5f;1w 1v2 0 1v3 zf 1v4;1w 1v2 1v3 zf 58 128;1w 1v2 1v3 zf nl oi;1w 1v2 1v3 zf 58 5f;1w 1v2 1v3 zf 1v4;1w 1v2 0 zf 58 128;1w 1v2 0 zf nl oi;1w 1v2 0 zf 58 5f;1w 1v2 0 zf 1v4;1w 1v2 zf 58 128;1w 1v2 zf nl oi;1w 1v2 zf 58 5f;1w 1v2 zf 1v4;1w 1v2 b 6v 56 1v5;1w 1v2 0 xj 56 1v5;1w 1v2 7o xj 56 1v5;1w 1v2 0 1v5;1w 6v 56 0 zf;1w 6v 56 zf;1w xj 56 zf;1w a4 1v6;1w uc 1sq;1w 1v7 sj zf;1w 1v7 zf;1w s6 1v8;1w q6 n3 yl 1v9;1w q6 9 yl 1v9;1w q6 1va 1v9;1w 121 fw;1w 10n 1vb;1y 22;1y 7j 7u;1y 103;1y vh;1y ub;1y h np;1y s2 hm;1y 5h np;1y n1 ku;1y pn;b 1vc 1vd;b kg 11f;b jh;b jg;18 t1;18 5p;18 wx;18 11b;18 11w;18 jm;18 lk;18 tf;18 tg;18 te;18 vf;18 xk;1v 1ve 1vf 1vg 1vh u q5 1vi 56 128 1vj 1vk;1v 1ve 1vf 1vg 1vh 1vl 1vi 56 128 1vj 1vk;1v 1ve 1vg 1vh u q5 1vi 56 128 1vj 1vk;1v 1ve 1vg 1vh 1vl 1vi 56 128 1vj 1vk;1v 1ve 1vf 1vh u q5 1vi 56 128 1vj 1vk;1v 1ve 1vf 1vh 1vl 1vi 56 128 1vj 1vk;1v 1ve 1vh u q5 1vi 56 128 1vj 1vk;1v 1ve 1vh 1vl 1vi 56 128 1vj 1vk;1v 1ve 1vf 1vg 1vh 1vi 56 128 1vj 1vk;1v 1ve 1vg 1vh 1vi 56 128 1vj 1vk;1v 1ve 1vf 1vh 1vi 56 128 1vj 1vk;1v 1ve 1vh 1vi 56 128 1vj 1vk;1v 1ve 1vf 1vg 1vh u q5 1vi 1vj 1vk;1v 1ve 1vf 1vg 1vh 1vl 1vi 1vj 1vk;1v 1ve 1vg 1vh u q5 1vi 1vj 1vk;1v 1ve 1vg 1vh 1vl 1vi 1vj 1vk;1v 1ve 1vf 1vh u q5 1vi 1vj 1vk;1v 1ve 1vf 1vh 1vl 1vi 1vj 1vk;1v 1ve 1vh u q5 1vi 1vj 1vk;1v 1ve 1vh 1vl 1vi 1vj 1vk;1v 1ve 1vf 1vg 1vh 1vi 1vj 1vk;1v 1ve 1vg 1vh 1vi 1vj 1vk;1v 1ve 1vf 1vh 1vi 1vj 1vk;1v 1ve 1vh 1vi 1vj 1vk;1v 1ve 1vf 1vg 1vh u q5 1vi 56 128 1vk;1v 1ve 1vf 1vg 1vh 1vl 1vi 56 128 1vk;1v 1ve 1vg 1vh u q5 1vi 56 128 1vk;1v 1ve 1vg 1vh 1vl 1vi 56 128 1vk;1v 1ve 1vf 1vh u q5 1vi 56 128 1vk;1v 1ve 1vf 1vh 1vl 1vi 56 128 1vk;1v 1ve 1vh u q5 1vi 56 128 1vk;1v 1ve 1vh 1vl 1vi 56 128 1vk;1v 1ve 1vf 1vg 1vh 1vi 56 128 1vk;1v 1ve 1vg 1vh 1vi 56 128 1vk;1v 1ve 1vf 1vh 1vi 56 128 1vk;1v 1ve 1vh 1vi 56 128 1vk;1v 1ve 1vf 1vg 1vh u q5 1vi 1vk;1v 1ve 1vf 1vg 1vh 1vl 1vi 1vk;1v 1ve 1vg 1vh u q5 1vi 1vk;1v 1ve 1vg 1vh 1vl 1vi 1vk;1v 1ve 1vf 1vh u q5 1vi 1vk;1v 1ve 1vf 1vh 1vl 1vi 1vk;1v 1ve 1vh u q5 1vi 1vk;1v 1ve 1vh 1vl 1vi 1vk;1v 1ve 1vf 1vg 1vh 1vi 1vk;1v 1ve 1vg 1vh 1vi 1vk;1v 1ve 1vf 1vh 1vi 1vk;1v 1ve 1vh 1vi 1vk;1v 1vm -4 0 1vn 1vo;1v 1vm -4 0 1vo;1v xn zr 1vp 7f 1vq;1v xn zr 1vp 1vr;1v xn 1vp 7f 1vq;1v xn 1vp 1vr;1i 1vs 3m u q5 0 1vt;1i 1vs 3m 1vu 0 1vt;1i 1vs u q5 0 1vt;1i 1vs 1vu 0 1vt;1i 1vs 3m u q5 1vt;1i 1vs 3m 1vu 1vt;1i 1vs u q5 1vt;1i 1vs 1vu 1vt;1i 1vv 128 5h 1vw;1i l5 1vx 90 ie;1i l5 1vx 1vy;1i 1vz 2r 1ti 1w0 90 1w1;1i 1vz 2r 1ti 1w0 1w1;1i 1vz 2r 1ti 1w0 90;1i 1vz 2r 1ti 1w0;1i lf;1i 4e;1i s4 qz;1i vk 1vu 1w2 1w3;1c 1w4 -4 1w5;1c 1w6 34 ht 1w7;1c 1w6 rv z 1w7;1c 1w6 1w8 1w7;1c 1w9 -2 1wa;1c 1wb 1wc;1c s0 7f -2 1wd 1we 1wf;1c o9 7f -2 1wd 1we 1wf;1c w8 7f -2 1wd 1we 1wf;1c h3 7f -2 1wd 1we 1wf;1c w7 7f -2 1wd 1we 1wf;1c po 7f -2 1wd 1we 1wf;1c sc 7f -2 1wd 1we 1wf;1c 1wg -2 1wd 1we 1wf;1c s0 7f -2 1wd 1wf;1c o9 7f -2 1wd 1wf;1c w8 7f -2 1wd 1wf;1c h3 7f -2 1wd 1wf;1c w7 7f -2 1wd 1wf;1c po 7f -2 1wd 1wf;1c sc 7f -2 1wd 1wf;1c 1wg -2 1wd 1wf;1c s0 7f -2 1wh 7x si 1;1c o9 7f -2 1wh 7x si 1;1c w8 7f -2 1wh 7x si 1;1c h3 7f -2 1wh 7x si 1;1c 1wi -2 1wh 7x si 1;1c s0 7f -2 1wh si 1;1c o9 7f -2 1wh si 1;1c w8 7f -2 1wh si 1;1c h3 7f -2 1wh si 1;1c 1wi -2 1wh si 1;1c s0 7f -2 1wh 7x 1;1c o9 7f -2 1wh 7x 1;1c w8 7f -2 1wh 7x 1;1c h3 7f -2 1wh 7x 1;1c 1wi -2 1wh 7x 1;1c s0 7f -2 1wh 1;1c o9 7f -2 1wh 1;1c w8 7f -2 1wh 1;1c h3 7f -2 1wh 1;1c 1wi -2 1wh 1;1c 1wb 1wj 1wk 1;1c 1wb 1wj 1;1c 5p 1wl;1c 7k 1wm 1wn;1c 7k 1wm;1c 6u 1wo 1wp;1c 22 1sa 1wq;1c td 1wr;1c 1ws 50 vp;1c 1ws 1wt;1c 34 7f z 1wu;1c o9 7f z 1wu;1c s0 7f z 1wu;1c 3n 7f z 1wu;1c r 7f z 1wu;1c 1wv z 1wu;1c tf 1ww;1c 1wx gv;1c 1wy 7e 1wz;1c 8i 1x0 1x1;1c 50 vp;1c 1x2 1x3 7e gd;1c 1x2 1x3 1x4;1c ux 56 tf;1c tf ve;1c ve 56 1x5;1c u 1x6 5h 1kh;1l i7;1l wx;1l gf;1l z4;1l 5x gn;1l 65 v8;1l yt;1l 11b;1l tj;1l w2;1l rg tf;1l g2 tf;1l hb;1l pc;1l ti;1l hn;1l jm;1l kj;1l je;1l pp;1l z6;1l o2;t 1x7 1x8;t po;t uv;t 10a;t 9o;t 117;t r4;t ue;t ce;q 3j;q 8t;q 59;q 6y;q 8u;q 10l;q 7t;1d tf;1d ku;1d 5p;17 wx;17 11b;17 ti;17 gf;17 bo;17 e9;17 z6;17 tc;17 la;20 10b 1kh;20 mg 2r;20 pk 1kh",
  "fr": "11 4q;11 4p;11 5o;11 1ad;11 13h;11 6p;11 4w;11 1cg;11 2f 13h 1c;11 19j;11 188;11 55;v 1hr 6a -4 1x9 -4 5o;v 1gl 6a -4 1x9 -4 1xa;v 6z -4 1x9 -4 1xa;v 1x9 1xb 5o;v 50 ec;v 1xc 1h0;v 1x9 -2 1xd 5o 1xe;v 1x9 -2 1xf -2 1xg;v 1hr 6a;v 13p 6a;v 1gm;v b 1bv;v 1gl 1f 1d0;v 1gl 1xh;v 5o 7q 139;v 1gl 139;v 13h 1xi;v 5o 1xj;v 5o 1xk 1xl;v w 1dp 1hs;v 4p 1cu;d 16s;d 16t;d 16u;d 175;d 176;d 1j3;d 1bm;d 1ed;d 1ef;d 3k 18q;d 3k 18o;d 2i b;24 9h;24 bi;24 bu;24 bv;24 ci;24 1h9 1xm;24 1j7;24 18r 1xn;24 18p 1xo;24 6z 1eu 7p;24 6z 7p 1fe;24 6z 1jh 1f5;24 6z 7q 1di;24 6z 3x 58;24 6z 1xp;24 eu;24 f0;24 1i5 16d;24 1i5 1di 1xq;24 1ew;24 19k;24 fh;24 fm;24 4q 1jh 1ao 5o;24 1br 2f 19e;24 1cd 1jh 1bp 2f 19e;24 15n 21 1gq;g 1xr -2 5n 1xs -2 1xt;g 1xr -2 5n 1xs -2;g 1xu 2f 14n;g 1xv 1xw;g b 52 19b;g 19b 1xx;g 1gl 19b;g 19j;g b 3y 14n 21 3x 17n;g b 3y 14n 21 3x 1cs;g b 3y 14n 21 3x 13c;g b 3y 14n 21 3y 1hh;g b 3y 14n 21 1cc;7 b 1xy 14n 1xz 1y0;7 b 1xy 14n 1y0;7 b 1xy 14n 1xz;7 b 1xy 14n;7 b 8c 19b;7 1eg 2f 14n 5n 1y1 1y2;7 1y3 5n 1y1 1y2;7 1eg 2f 14n 5n 1y2;7 1y3 5n 1y2;i 19b;i 14f;i 12k;i 1fh;1h 19b 1y4 -2 1y5;1h 19b 1y6;1h 1y7 1xk 1y8;1h 1y9 21 19d;1h 1y9 1y 1a3;1h 1y9 21 1g4;1h 1y9 1ya;1h 1yb -2 1;1h 1 -2 1yc 1yd;1h 1i0 193;1h 1bu 1hc;1h 19b 1xk -2 ec;1h 19b -2 ec;1c 1hr 6a -4 1ye;1c 1yf -4 1ye;1c 83;1c 84;1c 82;1c 5r;1c 5s;1c 5l;1c 5q;1c 5m;1c 6o 12n;1c d;1c e;1c 6g;1c 6h;1c 8a;1c 8b;1c 2g 1;1c 2h 1;1c 1yg -2 1yh;1c 1yi b 1d0;1c 1yi b 1fn;1c 1yi b 1j1;1c 1yi b 3y 14n;1c 1yi 1yj;1c 1da;1c b 1yk;1c 5n 1bt 1by;1c 5n 1yl;1c 1ec 21 1d0;1c 1fg 21 1ym;1c 1c1;1c 50 ec;1c 1j9 1yn;1c 1cd 1yo;1c 1yp 1yq;1d 1d0;1d 14f;1x b 1yr 1ys;1x 75 1yt 1yu;1x w 1cj;0 b 3x 13o;0 5n 13o;0 1y 13o;0 w 1e3;0 1e3;0 13p 1yv -2 1yw;1l eq;1l c5;1l do;1l ee;1l 9u;1l 19i;1l 1i6 1bl;1l 9a;1l 1ii;1l 14x;1l 199;1l 18l;1l 1hi;1l 1d0;1l ck;1l 146;1l 12q;1l 179;1l 14z;1e 1a3;1e 1jb;1e 1dh 21 1yx;1e 17b;1e 1i6;1e 197;1e 13d;1e 19l;1e 1b1;1e 19o;1e 1io;1e 9z;1e 1jd 1bh;1e 189 1bh;1e 3v;1e 174;1e 14b;1e 141;1e 1ji;1e 1bg;1e 13v;1e 15t;1e 1aq;1e 17u;1e 17p;1e 1dn;1s 12w 21 1yy 1yz 1z0;1s 1z1 1yy 1yz 1z0;1s 12w 21 1yy 1z0;1s 1z1 1yy 1z0;5 1z2 1y 7p -2 1z3;5 1z2 1z4 -2 1z3;5 1z2 -2 1z3;u 3v 21 1z5;u 3v 1z6;u 1cy 21 16h;u 1cy 1z7;u 1z8 1z9;u 1za 1zb;u 13p 1zc 1zd;u 1yr 1ze;u 199 1zf;22 1yr 1zg 1zh;22 1yr 1zg;22 199 1zf;1k 1ft;1k 1jh 1gv 1zi -2 1zj -2 1zk;1k 1jh 1gx 1zi -2 1zj -2 1zk;1k 1xd 1zi -2 1zj -2 1zk;1k 1zl 1zm -2 1zn;1k ed 1dp 1hs;1k ed 1zo;m 9y 9v;m 1zp 1zq;m 5v;m 1i8;m 1b9 1zr;2 14e 1al;2 1cr;2 ff;2 1gn;2 152;2 15l;2 15i;2 15y;2 12r;2 bk;2 bb;2 9r;2 fg;2 d6;2 17j;2 1em;2 ey;2 178;1u 18m 1d6;1u 1zs;1u 17y;1u 94;1u 132 6a;1u 13q 1zt;1u 15d;1u 175 15s;1u 1c2;1u 1dm b 198;1u 1fz 13q;1u 17y 4g;1u 1cd 13u 13z;1u 1cd 16f;1u 19x;1u 15b;1u 15p 2b 17b;1u 17b 1zu;a ao;a dd;a es;a dc;a 1ci;a 14w;4 1ff 1j2;4 1ff 2j 1j2;4 24 16r 15x;4 40 16r 18j;4 1ff;r d4;r 1zv 1c4 1y 19t;r 1zv 1y 19t;r 14c 1c4;r 1n;r 1i1 21 1gr;r 1dh 21 15h;r 12o 21 1c3;r 18i 21 1c3;r 14c 1jf;3 1zw 9q;3 1zx 1zy -2 19t 13w;3 1zx 1zy -2 1zz;3 15f 13w;3 14c 13w;3 1cj 21 14c;3 6n;3 1fr 1y 19t 13w;1r 1cj 21 1gq 1h7;1r 1gq 1h7;1r a7 21 3y 14c;1r a7 200;1r cp 21 1d7;1r 19s 21 15m;1r 19s 21 13x;1r 19s 13w;1r 4z 21 1ae 18v;1r 1cj 21 14c;1r 166;1r 14y 1y 12e;25 137 3x 17l;25 137 3y 1h3;25 137 3x 13b;25 137 1jg 13b;25 137 201;25 7q 194 3z 15t;25 7q 194 202;25 1b3 21 3x 17l;25 b 3x 17l;25 b 3x 13b;25 1e5 1ai;25 14a 1gc;25 9w en;25 6z 1jh 183 202;25 179;25 13y;25 14x;25 1it;25 1d5;25 199;25 12q;25 1d4;25 aa;25 ab;25 dw;25 1ij;25 148;25 1di 12g;25 1bk;25 19g 21 3y;25 19g 203;1p 17c 21 1ig;1p 13m 21 1if;1p b 3x 17u;1p 1b3 21 3x 17u;1p 1ct;1p 1i2;1p 1dh y;1p 185 2f 1dv;1p 171;1p 1du;1p 1dv;1p 1iw 1dz 1ig;1p 16g;1p 12f;1p 16e;15 204 1y 7p -2 205 2f 1ax;15 204 1y 7p -2 205 b 1jg 4z;15 204 1y 7p -2 205 2f 1jg;15 204 1y 7p -2 205 206;15 204 207 -2 205 2f 1ax;15 204 207 -2 205 b 1jg 4z;15 204 207 -2 205 2f 1jg;15 204 207 -2 205 206;15 204 -2 205 2f 1ax;15 204 -2 205 b 1jg 4z;15 204 -2 205 2f 1jg;15 204 -2 205 206;15 204 -2 15f;1a 13x 1d4;1a 52 13x 1d4;1a 1cc 13x;1a b 1jg 4z;1a 2f 1jg 4z;1a 15f 1hx;1a 1dz 1hx;1a 13x 2f 1ax;23 19r 5n 1j4;23 19r 1j4;23 1j0 1y 19t 5n 1j4;23 1j0 1j4;23 1jc 19r;n 208 209 3 20a;n 208 3 20a;n 208 209 20a;n 208 20a;n 19d 1xk 20b;n 3 20c;n 1cd 1jh 19d -2 20d;n 1cd 19d -2 20d;n 1if 13d;h 1i5 3z 1bx 1xd 20e;h 1i4 40 14a 1xd 20e;h 1i5 40 14b 1xd 20e;h 1i5 14b 1xd 20e;h 1i4 40 1dy 1xd 20e;h 14m 14a 1xd 20e;h 17l 19v 19d;h 17l 13l;h 1fd 13l;h 1jh 20f 20g 20h;h 13h 1fl;h 13h 14b 20i;x e3 21 1bd;x e3 2f 1bd;x e3 20j;x e2 2f 1bd;x e2 1i5 1c5;x e2 1bf;x 1i5 40 cq;x 21 1i5 cq;x 20k cq;x 1gl 173 21 1c5;x 20l b 1i5 40 1c5;x 20l b 1i4 40 1d9;x 20l b 1i4 40 1g6;13 20m 20n;13 20m 16w;13 13q 5e 1gl 1xl;13 5o 20o 1xk 1xl;13 1gl 18g;13 18g 50 20p;13 aw 93;1q 20q 1dp 6a 0 de;1q 20q 6a 0 de;1q 20q 0 de;1q 0 1dn 170 1h0;1q 0 1dn 1g8;1q 1dn 1ih 1b0;1q 1dn 1b0;1q 1c9 21 1dn 1az;1q 16o 1dn;1q 16o 14l;1q 13p 68 3k 4q 1ha 1il 1hs;1q 1cn 1iv 13i 3c;1q 1cn 20r;1q 1e5 13a;1q 1e5 13a 1e5 1gy;1q 1eu 1dn;1m 15r 1cd -2 24 1b5;1m 15r 1cd -2 1i5 21 1hm;1m 15r 1cd -2 21 1i5 1ir;1m 15r 1cd -2 1gl 1hs;1m 15r 1cd -2 167 40 0 19m;1m 15r 1cd -2 1hf 0 19m;1m 15r 1cd -2 13i 3c;1m 15r 1cd -2 20s;1m 1a4 1jh -2 24 1b5;1m 1a4 1jh -2 1i5 21 1hm;1m 1a4 1jh -2 21 1i5 1ir;1m 1a4 1jh -2 1gl 1hs;1m 1a4 1jh -2 167 40 0 19m;1m 1a4 1jh -2 1hf 0 19m;1m 1a4 1jh -2 13i 3c;1m 1a4 1jh -2 20s;1m 20t -2 24 1b5;1m 20t -2 1i5 21 1hm;1m 20t -2 21 1i5 1ir;1m 20t -2 1gl 1hs;1m 20t -2 167 40 0 19m;1m 20t -2 1hf 0 19m;1m 20t -2 13i 3c;1m 20t -2 20s;1m 167 40 0 20u 1gl 1ey;1m 167 40 0 20u 20v;1m 20w 0 20u 1gl 1ey;1m 20w 0 20u 20v;1m 1gl 1ey -2 20x -2 20y;1m 18q 21 1ey -2 20x -2 20y;1m 1d7 1f 16c -2 20x -2 20y;1m 1h5 -2 20x -2 20y;1m 16j 1jh;1m 18n 1je;1m 1g0 1is;1m 1is ej;1m 20z 210 b 211 1y 9p;1m 20z 210 b 211 7p 1y 13n;1m 20z 210 b 211 13n;1m 167 40 0 19m;12 5o 1y 212;12 213 212;12 5o 21 1ei 21 1gs;12 5o 21 1gs;12 20m 1ei 21 1gs;12 20m 1gs;12 17u 1xc 214;12 17l 19v 1gl -2 215;12 17l 1gl -2 215;12 4w -2 4w 216;12 15t 217 218;o 1jh 13r 2k -2 219;o 1jh 1ix 1y 185 -2 219;o 1jh 183 -2 219;o 1jg 21a b 2k -2 21b;o 1jg 21a 1j6 1y 185 -2 21b;o 1jg 21a 2i -2 21b;o 18s 21c;o 21d 21 1jh 21e 6a 21f;o 21d 21 1jh 21e 21f;o 1cd 13u 21g 1jg;21 21h 21i 21j;21 21i 21k 21l b 2k -2 1gc 3x 13f;21 21i 21k 21l b 2k -2 21m;21 21i 21k 21l 21n -2 1gc 3x 13f;21 21i 21k 21l 21n -2 21m;21 21i 21k b 2k -2 1gc 3x 13f;21 21i 21k b 2k -2 21m;21 21i 21k 21n -2 1gc 3x 13f;21 21i 21k 21n -2 21m;21 14r 1jh b 3y 1f8 -2 21o;21 14r 1jh 21p -2 21o;21 1f8 1jh b 3y 1f8 -2 21o;21 1f8 1jh 21p -2 21o;21 7n 14r b 3y 1f8 -2 21o;21 7n 14r 21p -2 21o;21 1jh 14r b 3y 1f8 -2 21o;21 1jh 14r 21p -2 21o;21 183 1jh c8 b 3y 1f8 -2 21o;21 183 1jh c8 21p -2 21o;21 1gv 1jh c8 b 3y 1f8 -2 21o;21 1gv 1jh c8 21p -2 21o;21 3r 1hl -4 21q -4 21r;21 3r 45 135 -4 21q -4 21r;21 3g -4 21q -4 21r;21 1cd 1jh 1en 7p 21s 1dz 1jh;21 1cd 13u 7p 21s 1dz 1jh;21 1er 3r 1e8 7p 60 21 1jg 1hv;21 1er 3r 1e8 7p 60 1bq;21 1er 3r 1e8 21t 21 1jg 1hv;21 1er 3r 1e8 21t 1bq;q 6z;q 42;q 69;q 24 6a;q 6x;q 6w;t cc;t ak;t al;t 1ac;t cf;t 1eb;t 1fp;s 17u;s bf;s c9;s 1fd;s 1gs;s 1co;s 17l;6 21u 5n 17f;6 21u 5n 14o;6 21u 5n cm;6 21u 5n 71;6 21u 5n 2e 1b4;6 21u 5n 1b4;6 21u 5n 17k;6 21u 5n 160;6 21u 5n 1bo;6 21u 2f 1ax 5n;6 21u 21v;6 21w 6r 13k 1aw 21x 5n 2e 1b4;6 21w 6r 13k 1aw 21x 5n 21y;6 21w 6r b 1aw 21x 5n 2e 1b4;6 21w 6r b 1aw 21x 5n 21y;6 21w 6r 6r 1hz 21x 5n 2e 1b4;6 21w 6r 6r 1hz 21x 5n 21y;6 21w 6r 21z 21x 5n 2e 1b4;6 21w 6r 21z 21x 5n 21y;6 21w 13k 1aw 21x 5n 2e 1b4;6 21w 13k 1aw 21x 5n 21y;6 21w b 1aw 21x 5n 2e 1b4;6 21w b 1aw 21x 5n 21y;6 21w 6r 1hz 21x 5n 2e 1b4;6 21w 6r 1hz 21x 5n 21y;6 21w 21z 21x 5n 2e 1b4;6 21w 21z 21x 5n 21y;6 21w 6r 13k 1aw 5n 2e 1b4;6 21w 6r 13k 1aw 5n 21y;6 21w 6r b 1aw 5n 2e 1b4;6 21w 6r b 1aw 5n 21y;6 21w 6r 6r 1hz 5n 2e 1b4;6 21w 6r 6r 1hz 5n 21y;6 21w 6r 21z 5n 2e 1b4;6 21w 6r 21z 5n 21y;6 21w 13k 1aw 5n 2e 1b4;6 21w 13k 1aw 5n 21y;6 21w b 1aw 5n 2e 1b4;6 21w b 1aw 5n 21y;6 21w 6r 1hz 5n 2e 1b4;6 21w 6r 1hz 5n 21y;6 21w 21z 5n 2e 1b4;6 21w 21z 5n 21y;6 1fz b 1g 1ev 1l 16p;6 1fz b 1g 1ev 1hn 5n;6 1fz b 1g 1ev 5n;6 1fz x 1ev 1l 16p;6 1fz x 1ev 1hn 5n;6 1fz x 1ev 5n;y 75 1h2;y 85 1h2;y 5n 1h2;y 1jk;y 1jj;1f ag;1f 17d;1f 17g;1f 17e;1f 1bn;1f 99;1f ea;1f ej;1f b2;1f cd;1f a6;1f 9d;1f ah;1f di;1f dg;1j 1fe;1j 1fd;1j 220 2b 1fd;1j 220 24 1g7;1j 220 2b 1dj;1j 220 21 1fd;1j 220 221;1j 1g7 19q;1j 4g;1j 222 223;1j w 1cj;1j 224 225;1j 1ip;1j 18a;e bw;e eo;e eq;e ee;e d8;e a8;e f5;e bx;e 1j1;w 0 226 0 227 228 229;w 0 0 227 228 229;w 0 226 227 228 229;w 0 227 228 229;w 0 226 0 227 228;w 0 0 227 228;w 0 226 227 228;w 0 227 228;w 22a 0 22b 0 22c 22d;w 22a 0 0 22c 22d;w 22a 0 22b 22c 22d;w 22a 0 22c 22d;w 22a 0 22b 0 22c;w 22a 0 0 22c;w 22a 0 22b 22c;w 22a 0 22c;w 22e 22b 22f 20u 22g 1ai;w 22e 22f 20u 22g 1ai;w 22e 22b 20u 22g 1ai;w 22e 20u 22g 1ai;w 1eu 22h 5n 1ai;w 1de 21i 1hv 1au;w 75 1jg 22i;w 16n 1jg 22j;c 5n 1ai;c du;c 14m 1ai;c 5n 19m;c 5n 1gu;c 14m 1gu;c c0;c 3y 1ak;k b 3y 1b6;k b 177;k 21 14s 22k;k 16n 22l;k 1hu;k 2f 1ax;k b 172;k 1ht;k 1h6;f 138 22m;f bw -2 138 2f 1ax;f bw -2 138 22n;f bw 1am b -2 1;f bw 1dp 21 -2 1;f bw w 1bv -2 1;f bw 22o -2 1;f bw 1 -2 22p;f 1gh 159 1f0;f 1gh 22q;f 1gg 22r;f 1at 191;f 19z 191;f 1d0 22s;f d8 14m 1ai;f d8 3z 1ai 1bi;f d8 1ez;f 1hq 1h4;f 1gl 22t;f 1if 18k;1g 22u 22v 22w;1g 22u 22w;1g 22x 21 52 14x;1g 22x 24 14x;1g 22x 22y;l cx;l fo;l 195;l 138;l fa;l fl;l ev;16 22z 1eo 15f 230;16 22z 15f 230;16 22z 1eo 15f;16 22z 15f;16 75 1jg 15f;16 15f 231;1b 232 233 234;1b 232 234;1b 235 236 -2 237;1b 235 -2 237;1b 238 239 -2 1dz 14i;1b 238 239 -2 23a;1b 238 239 -2;1b 0 1dz 14i 21 155;1b 0 1dz 14i 21 14m;1b 0 1dz 14i 75 14m;1b 0 1dz 14i 5n 1i7;1b 0 1dz 14i 5n 1j9;1b 0 21 155;1b 0 21 14m;1b 0 75 14m;1b 0 5n 1i7;1b 0 5n 1j9;1b 155 21 0 23b 14m 23c;1b 155 23b 14m 23c;1b 155 21 0 23b 23c;1b 155 23b 23c;1b 23d -2 23e;9 14q;8 ba;8 16l;8 1jh 1gv 17z;8 1jh 23f;8 1f7;8 1gv 17z;8 12u;8 180;j 12w 1y 3x 12i -2 23g;j 12w 1y 23h -2 23g;j 1dz 3x 12i -2 23g;j 1dz 23h -2 23g;j 23i 21 147;j 23i 23j;10 12y 21 fa;10 12y 21 cx;10 12y 21 1i6 24 1d0;10 12y 21 1fc b 177;10 12y 21 f8;10 12y 190;10 23k 21 1d0 b 177;10 23k 21 1ib;10 23k 21 1ib 21 195;10 23k 21 1ib 1y 138;10 1aa 190;19 14z;19 1d1;19 1bb;p 23l 23m 23n;p 23l 23m;p b 177;p 21 14s 1jh;p 1jg 23o;1n e7;1n e6;1n e5;1n eh;1n 23p b 52;1n 23p b 3x;1n 23p b 1y;1n 23p 23q;1n 184 1y 18f;1n 184 dm;1n bj 1y 18f;1n bj 1y 17y;1n bj dm;1o 12y 21 1fi;1o 12y 21 14z b 177;1o 12y 1y 18f b 177;1o 12y 1fj;1o 23r 21 14z b 177;1o 23r 21 14z 16n 14s;1o 23r 21 14z 21 14s;1o 23r 1y 18f b 177;1o 23r 1y 18f 16n 14s;1o 23r 1y 18f 21 14s;1o 23r 21 1d1 b 177;1o 23r 21 1d1 16n 14s;1o 23r 21 1d1 21 14s;1o 23r 1b2 b 177;1o 23r 1b2 16n 14s;1o 23r 1b2 21 14s;1o 1fj;1w 1ay 2j b 24 -2 23s;1w 1ay 2j 23t -2 23s;1w 6o 12d b 24 -2 23s;1w 6o 12d 23t -2 23s;1w 12d 1jh b 24 -2 23s;1w 12d 1jh 23t -2 23s;1w 23u b 24 -2 23s;1w 23u 23t -2 23s;1w cw 23v 23w;1w cw 23w;1w 23x 2f 1ax;1w 23x 5n 1ai;1w 23x 21 14v;1w 23x 23y;1w 23z 0 240;1w 241 21 1hq;1w 13s 1dt;1w 168 21 1cf;1w 168 242;1w 1hq 1hn;1y ay;1y az;1y dx;1y 164;1y 9g;1y ca;1y 1j1;1y 1hb 1c7;b 165 cn;b au;b 1bz 1ja;b 1ds 243;b 165 96;18 d8;18 1gk;18 ee;18 a8;18 1j1;18 1ge;18 1gd;18 19c;18 fk;1v 244 245 246 13j 21 w 1bv 247 21 8c 133 1jl;1v 244 245 246 13j 21 w 1bv 247 21 8c 248;1v 244 245 246 13j 21 w 1bv 247 21 7b 133 1jl;1v 244 245 246 13j 21 w 1bv 247 21 7b 248;1v 244 245 246 13j 21 249 247 21 8c 133 1jl;1v 244 245 246 13j 21 249 247 21 8c 248;1v 244 245 246 13j 21 249 247 21 7b 133 1jl;1v 244 245 246 13j 21 249 247 21 7b 248;1v 244 245 246 24a w 1bv 247 21 8c 133 1jl;1v 244 245 246 24a w 1bv 247 21 8c 248;1v 244 245 246 24a w 1bv 247 21 7b 133 1jl;1v 244 245 246 24a w 1bv 247 21 7b 248;1v 244 245 246 24a 249 247 21 8c 133 1jl;1v 244 245 246 24a 249 247 21 8c 248;1v 244 245 246 24a 249 247 21 7b 133 1jl;1v 244 245 246 24a 249 247 21 7b 248;1v 244 246 13j 21 w 1bv 247 21 8c 133 1jl;1v 244 246 13j 21 w 1bv 247 21 8c 248;1v 244 246 13j 21 w 1bv 247 21 7b 133 1jl;1v 244 246 13j 21 w 1bv 247 21 7b 248;1v 244 246 13j 21 249 247 21 8c 133 1jl;1v 244 246 13j 21 249 247 21 8c 248;1v 244 246 13j 21 249 247 21 7b 133 1jl;1v 244 246 13j 21 249 247 21 7b 248;1v 244 246 24a w 1bv 247 21 8c 133 1jl;1v 244 246 24a w 1bv 247 21 8c 248;1v 244 246 24a w 1bv 247 21 7b 133 1jl;1v 244 246 24a w 1bv 247 21 7b 248;1v 244 246 24a 249 247 21 8c 133 1jl;1v 244 246 24a 249 247 21 8c 248;1v 244 246 24a 249 247 21 7b 133 1jl;1v 244 246 24a 249 247 21 7b 248;1v 244 245 13j 21 w 1bv 247 21 8c 133 1jl;1v 244 245 13j 21 w 1bv 247 21 8c 248;1v 244 245 13j 21 w 1bv 247 21 7b 133 1jl;1v 244 245 13j 21 w 1bv 247 21 7b 248;1v 244 245 13j 21 249 247 21 8c 133 1jl;1v 244 245 13j 21 249 247 21 8c 248;1v 244 245 13j 21 249 247 21 7b 133 1jl;1v 244 245 13j 21 249 247 21 7b 248;1v 244 245 24a w 1bv 247 21 8c 133 1jl;1v 244 245 24a w 1bv 247 21 8c 248;1v 244 245 24a w 1bv 247 21 7b 133 1jl;1v 244 245 24a w 1bv 247 21 7b 248;1v 244 245 24a 249 247 21 8c 133 1jl;1v 244 245 24a 249 247 21 8c 248;1v 244 245 24a 249 247 21 7b 133 1jl;1v 244 245 24a 249 247 21 7b 248;1v 244 13j 21 w 1bv 247 21 8c 133 1jl;1v 244 13j 21 w 1bv 247 21 8c 248;1v 244 13j 21 w 1bv 247 21 7b 133 1jl;1v 244 13j 21 w 1bv 247 21 7b 248;1v 244 13j 21 249 247 21 8c 133 1jl;1v 244 13j 21 249 247 21 8c 248;1v 244 13j 21 249 247 21 7b 133 1jl;1v 244 13j 21 249 247 21 7b 248;1v 244 24a w 1bv 247 21 8c 133 1jl;1v 244 24a w 1bv 247 21 8c 248;1v 244 24a w 1bv 247 21 7b 133 1jl;1v 244 24a w 1bv 247 21 7b 248;1v 244 24a 249 247 21 8c 133 1jl;1v 244 24a 249 247 21 8c 248;1v 244 24a 249 247 21 7b 133 1jl;1v 244 24a 249 247 21 7b 248;1v 244 245 246 13j 21 247 21 8c 133 1jl;1v 244 245 246 13j 21 247 21 8c 248;1v 244 245 246 13j 21 247 21 7b 133 1jl;1v 244 245 246 13j 21 247 21 7b 248;1v 244 245 246 24a 247 21 8c 133 1jl;1v 244 245 246 24a 247 21 8c 248;1v 244 245 246 24a 247 21 7b 133 1jl;1v 244 245 246 24a 247 21 7b 248;1v 244 246 13j 21 247 21 8c 133 1jl;1v 244 246 13j 21 247 21 8c 248;1v 244 246 13j 21 247 21 7b 133 1jl;1v 244 246 13j 21 247 21 7b 248;1v 244 246 24a 247 21 8c 133 1jl;1v 244 246 24a 247 21 8c 248;1v 244 246 24a 247 21 7b 133 1jl;1v 244 246 24a 247 21 7b 248;1v 244 245 13j 21 247 21 8c 133 1jl;1v 244 245 13j 21 247 21 8c 248;1v 244 245 13j 21 247 21 7b 133 1jl;1v 244 245 13j 21 247 21 7b 248;1v 244 245 24a 247 21 8c 133 1jl;1v 244 245 24a 247 21 8c 248;1v 244 245 24a 247 21 7b 133 1jl;1v 244 245 24a 247 21 7b 248;1v 244 13j 21 247 21 8c 133 1jl;1v 244 13j 21 247 21 8c 248;1v 244 13j 21 247 21 7b 133 1jl;1v 244 13j 21 247 21 7b 248;1v 244 24a 247 21 8c 133 1jl;1v 244 24a 247 21 8c 248;1v 244 24a 247 21 7b 133 1jl;1v 244 24a 247 21 7b 248;1v 244 245 246 13j 21 w 1bv 247 133 1jl;1v 244 245 246 13j 21 w 1bv 247 248;1v 244 245 246 13j 21 249 247 133 1jl;1v 244 245 246 13j 21 249 247 248;1v 244 245 246 24a w 1bv 247 133 1jl;1v 244 245 246 24a w 1bv 247 248;1v 244 245 246 24a 249 247 133 1jl;1v 244 245 246 24a 249 247 248;1v 244 246 13j 21 w 1bv 247 133 1jl;1v 244 246 13j 21 w 1bv 247 248;1v 244 246 13j 21 249 247 133 1jl;1v 244 246 13j 21 249 247 248;1v 244 246 24a w 1bv 247 133 1jl;1v 244 246 24a w 1bv 247 248;1v 244 246 24a 249 247 133 1jl;1v 244 246 24a 249 247 248;1v 244 245 13j 21 w 1bv 247 133 1jl;1v 244 245 13j 21 w 1bv 247 248;1v 244 245 13j 21 249 247 133 1jl;1v 244 245 13j 21 249 247 248;1v 244 245 24a w 1bv 247 133 1jl;1v 244 245 24a w 1bv 247 248;1v 244 245 24a 249 247 133 1jl;1v 244 245 24a 249 247 248;1v 244 13j 21 w 1bv 247 133 1jl;1v 244 13j 21 w 1bv 247 248;1v 244 13j 21 249 247 133 1jl;1v 244 13j 21 249 247 248;1v 244 24a w 1bv 247 133 1jl;1v 244 24a w 1bv 247 248;1v 244 24a 249 247 133 1jl;1v 244 24a 249 247 248;1v 244 245 246 13j 21 247 133 1jl;1v 244 245 246 13j 21 247 248;1v 244 245 246 24a 247 133 1jl;1v 244 245 246 24a 247 248;1v 244 246 13j 21 247 133 1jl;1v 244 246 13j 21 247 248;1v 244 246 24a 247 133 1jl;1v 244 246 24a 247 248;1v 244 245 13j 21 247 133 1jl;1v 244 245 13j 21 247 248;1v 244 245 24a 247 133 1jl;1v 244 245 24a 247 248;1v 244 13j 21 247 133 1jl;1v 244 13j 21 247 248;1v 244 24a 247 133 1jl;1v 244 24a 247 248;1v d0 -4 0 24b;1i 24c 1y 13n 9w 2j;1i 24c 1y 13n 24d;1i 24c 21 1ce 9w 2j;1i 24c 21 1ce 24d;1i 24c w 1bv 0 9w 2j;1i 24c w 1bv 0 24d;1i 24c 24e 9w 2j;1i 24c 24e 24d;1i 24f 24g 14m 24h;1i 24f 24g 24h;1i 1bc 21 1g3;1i 1bc 1fq;1i 1iy 1es;1i 18w;1i 4e;1i 15p 1jg 1eo 181;1i 15p 1jg 181;17 eq;17 1d0;17 c5;17 19i;17 ef;17 144;17 199;17 179;20 19b -2 24i;20 92 -2 fc;20 f4 21 1ie",
  "nl": "",
  "de": "",
  "es": "",
  "it": "",
  "pt": "",
  "any": "z 1;y 8s;y 8r;y 8h;y 8p;y 8q q;y 8o 6o q;y 79;y 8l;y 86;y 2x 24j;y 33;y 32;y 2m 4a;y 3l;1z 8m 7r;1z 8n;1z 4k;1z 4j 2z;1z 45 5z;1z 4l;1z 5d 4j;1z 4n 4j;1z 4h 5p;1z 4f 4j;1z 5t;1z 91;1z 1d q;1z 1e;1z 80;1z 70;1z 5u;1z 4s;1z 15;1z 5y 4j;1z 8k;1z 14;1z 7y;1z 16;3 3f;3 6n;3 10;1r 73;1r 1x;1r 1w;23 88;23 87 3i;23 87 3i 81;23 63;23 62 3i;23 8j;b 7y;b 7c;b 14;b 16;b 2l;b 12;b 1t;b 1s;b 3w;b 1u;b 1q;b 1r;b 1p;b 7l;b 4c;b 7m 8f;1t 6s;1t 6t"
 },
 "sensitive": "bank-details cheque crypto easy-money fee gift-card guaranteed-job identity-doc interview messenger parcel pay-word recruit-fee refundable secret-number transfer-service",
 "patterns": [
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
   "unless": [
    "background-check",
    "remuneration",
    "travel-refund"
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
   "unless": [
    "background-check",
    "remuneration"
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
     "pay-order",
     "recruit-fee",
     "fee"
    ],
    [
     "secure-place"
    ]
   ],
   "within": 14,
   "ordered": false,
   "unless": [
    "background-check",
    "remuneration"
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
   "unless": [
    "background-check",
    "remuneration"
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
     "pay-order",
     "recruit-fee",
     "fee",
     "buy"
    ],
    [
     "refundable"
    ]
   ],
   "within": 16,
   "ordered": false,
   "unless": [
    "background-check",
    "travel-refund"
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
     "pay-order",
     "fee",
     "recruit-fee"
    ],
    [
     "transfer-service",
     "gift-card"
    ]
   ],
   "within": 12,
   "ordered": false,
   "unless": [
    "when-hired"
   ],
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
     "pay-order"
    ]
   ],
   "within": 10,
   "ordered": false,
   "unless": [],
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
   "unless": [
    "background-check",
    "remuneration",
    "travel-refund"
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
     "send"
    ],
    [
     "bank-details"
    ]
   ],
   "within": 12,
   "ordered": false,
   "unless": [
    "when-hired"
   ],
   "guards": [
    "negated",
    "warned",
    "covered"
   ]
  },
  {
   "id": "documents-secret",
   "code": "content/sensitive-documents",
   "variant": "secrets",
   "strength": 3,
   "needs": [
    [
     "send"
    ],
    [
     "secret-number"
    ]
   ],
   "within": 12,
   "ordered": false,
   "unless": [
    "when-hired"
   ],
   "guards": [
    "negated",
    "warned",
    "covered"
   ]
  },
  {
   "id": "documents-identity",
   "code": "content/sensitive-documents",
   "variant": "identity-copy",
   "strength": 2,
   "needs": [
    [
     "send"
    ],
    [
     "identity-doc"
    ],
    [
     "copy",
     "both-sides",
     "selfie"
    ]
   ],
   "within": 14,
   "ordered": false,
   "unless": [
    "right-to-work",
    "when-hired"
   ],
   "guards": [
    "negated",
    "warned",
    "covered"
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
   "unless": [
    "when-hired"
   ],
   "guards": [
    "negated",
    "warned",
    "covered"
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
   "unless": [],
   "guards": [
    "negated",
    "warned",
    "covered"
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
   "unless": [],
   "guards": [
    "negated",
    "warned",
    "covered"
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
   "unless": [],
   "guards": [
    "negated",
    "warned",
    "covered"
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
   "unless": [],
   "guards": [
    "negated",
    "warned",
    "covered"
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
   "unless": [],
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
   "unless": [],
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
   "unless": [
    "invitation"
   ],
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
     "interview"
    ],
    [
     "messenger"
    ]
   ],
   "within": 10,
   "ordered": false,
   "unless": [
    "invitation"
   ],
   "guards": [
    "negated",
    "warned",
    "covered"
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
   "unless": [
    "invitation"
   ],
   "guards": [
    "negated",
    "warned",
    "covered"
   ]
  },
  {
   "id": "message-move",
   "code": "content/no-interview",
   "variant": "move-to-messenger",
   "strength": 2,
   "needs": [
    [
     "reach-us"
    ],
    [
     "messenger"
    ],
    [
     "recruiter"
    ]
   ],
   "within": 12,
   "ordered": false,
   "unless": [],
   "guards": [
    "negated",
    "warned",
    "covered"
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
   "unless": [
    "hypothetical"
   ],
   "guards": [
    "negated",
    "warned",
    "covered"
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
   "unless": [
    "hypothetical"
   ],
   "guards": [
    "negated",
    "warned",
    "covered"
   ]
  },
  {
   "id": "pay-minutes",
   "code": "content/pay-implausible",
   "variant": "little-work",
   "strength": 3,
   "needs": [
    [
     "money"
    ],
    [
     "little-work"
    ]
   ],
   "within": 16,
   "ordered": false,
   "unless": [],
   "guards": [
    "negated",
    "warned",
    "covered"
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
   "unless": [],
   "guards": [
    "negated",
    "warned",
    "covered"
   ]
  },
  {
   "id": "mule-account",
   "code": "content/money-handling",
   "variant": "own-account",
   "strength": 3,
   "needs": [
    [
     "funds"
    ],
    [
     "own-account"
    ]
   ],
   "within": 12,
   "ordered": false,
   "unless": [
    "own-pay"
   ],
   "guards": [
    "negated",
    "warned",
    "covered"
   ]
  },
  {
   "id": "mule-forward",
   "code": "content/money-handling",
   "variant": "pass-on",
   "strength": 3,
   "needs": [
    [
     "receive",
     "own-account",
     "cheque"
    ],
    [
     "pass-on"
    ]
   ],
   "within": 14,
   "ordered": false,
   "unless": [],
   "guards": [
    "negated",
    "warned",
    "covered"
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
   "unless": [],
   "guards": [
    "negated",
    "warned",
    "covered"
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
   "unless": [],
   "guards": [
    "negated",
    "warned",
    "covered"
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
    ]
   ],
   "within": 12,
   "ordered": false,
   "unless": [
    "when-hired"
   ],
   "guards": [
    "negated",
    "warned",
    "covered"
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
   "unless": [],
   "guards": [
    "negated",
    "warned",
    "covered"
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
   "unless": [],
   "guards": [
    "negated",
    "warned",
    "covered"
   ]
  },
  {
   "id": "crypto-deposit",
   "code": "content/crypto",
   "variant": "deposit",
   "strength": 3,
   "needs": [
    [
     "top-up"
    ],
    [
     "crypto",
     "task-work"
    ]
   ],
   "within": 14,
   "ordered": false,
   "unless": [],
   "guards": [
    "negated",
    "warned",
    "covered"
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
   "unless": [],
   "guards": [
    "negated",
    "warned",
    "covered"
   ]
  },
  {
   "id": "crypto-paid",
   "code": "content/crypto",
   "variant": "paid-in",
   "strength": 2,
   "needs": [
    [
     "paid-in"
    ],
    [
     "crypto"
    ]
   ],
   "within": 6,
   "ordered": false,
   "unless": [],
   "guards": [
    "negated",
    "warned",
    "covered"
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
   "unless": [],
   "guards": [
    "negated",
    "warned",
    "covered"
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
   "unless": [],
   "guards": [
    "negated",
    "warned",
    "covered"
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
   "unless": [],
   "guards": []
  }
 ]
};
