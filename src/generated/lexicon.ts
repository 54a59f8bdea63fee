// Written by scripts/generate-lexicon.ts from data/lexicon/*.yaml. Do not edit.
import type { CompiledLexicon } from '../lexicon/lexicon.js';

export const COMPILED: CompiledLexicon = {
 "classes": "advance age-band amount background-check bank-details both-sides buy by-text candidate-pays cash-cheque cheque copy crypto daily duty earn easy-money employer-pays everyone-hired fee for-equipment from-home funds gift-card guaranteed-job hired-already home-address identity-doc interview kit lifter little-work mass messenger money mule-title negator no-interview no-qualification only open-account own-account paid-in parcel partner-bank pass-on pay process reach-us receive recruit-fee recruit-others recruiter refundable reply-now required reship reship-title right-to-work scarcity secret-number secure-place selfie send share-this task-work to-our top-up transfer-service unsolicited vendor video-ident warning when-hired",
 "exact": "100 12 2 24 48 5 9 a act ad add ads age all am an and any app are as at bar be bic big binance bit bitcoin bizum btc buy by can car cash cashapp charge charges chat check checks click crb criptomoeda criptomoneda criptovaluta crypto cryptocurrency cryptomonnaie cv cvc cvv day dbs deposit deposits discord dm do don dr due e ethereum facebook fee few for free gdc get gmc google got gram gtalk hangout hangouts has her him his hr hrs i iban id ident if imo in is isn it its job kik kit kryptowahrung ll m make may me messenger met metamask min mlm mobile momo money moneygram mpesa mr mrs ms msg mtn my need neosurf new ngo nhs nmc no nor not now of old on one or orange order otp our out own paid pay paying paypal pays paysafecard pcs pdf per perfect pesa pin post postident pre pvg r re red rep ria rib s saw scan selfie selfies send sending set share skrill sms ssn sum t tan teams telegram ten tether the to too top trc20 trust two u union unpaid up ur us usdt ve venmo verfahren via viber video videoident wallet was watsapp we webid webmoney wechat western westernunion what whatapp whats whatsap whatsapp who wire without won you zelle",
 "prefix": "boost click client customer driver eligib evaluat impersonat label licen messag optimi order pack qualification reconcil recruit relabel repackag scam ship supplier",
 "suffix": "",
 "stem": {
  "en": "abroad absolut accept access accommod account accredit acquaint acquir across activ address admin administr advanc after afterward ag again agenc agent alert along alreadi also amazon among amount announc anoth answer anyon anywher apart app appl appli applic appoint approach approv aren arriv asap ask assess assist associ assur attach attend attest attornei author authoris automat avail avoid awai awar back background badg balanc bank barrist base be bear been befor beforehand begin below beneficiari between bewar biometr birth bitcoin blogger bodi bond bonu book bookkeep born borrow boss both brief bring buck build busi call came cancel candid candidatur cannot cant card care carri cash cashier caught caution cautiou cell certif certifi chanc chang channel charg chariti chat check chequ chosen citizen claim clearanc clerk client code coin coinbas colleagu collect combin come comment commiss compani complet compulsori condit conduct confer confirm congratul consid consult contact continu contract contribut control convert cooper coordin copi corpor cost could council countri courier cours cover credenti credit crimin crypto currenc current custom dai daili data dealer debit deduct degre delai delight deliveri depart departur deposit design desk detail didn digit diploma direct director disappoint disclosur discount document doesn doesnt donat done donor dont doorstep doubt down downlin drive driver each earn easi easili ebai echeck elig els email embassi emploi employ employe enclos encount end enhanc enrol enter entir equip escrow everi everybodi everydai everyon exactli exam examin except exchang exclus expens experi expir extra face facebook fake famili fast fee feel fifteen file fill final finalis financ financi finish firm first fit five flag flexibl flight follow forfeit forget form formal forward found foundat fraud fraudster fraudul free freedom friend from front full fulli fund further gener genuin get gift giro give given glad go good googl govern grab great group grow guarante guest handl handler happi have hcpc health held here hesit hire hold home hospit host hotel hour hourli hous human hurri ident identif imag immedi immigr impost impostor impress inbox includ incom individu induct influenc info inform inspect inspector instagram instant instantli institut insur interest intermediari internet internship interview into introduc invest invit issu item itun job join just keep kindli know label laptop larg last late later lawyer least leav left legal legalis legit legitim letter level licenc licens life like limit line link list littl lodg login logist look lost maiden mail make mall manag mandatori mani manual map market mass massiv match materi medic meet mega member membership mentor merchant messag messeng min mind mini minim minimum minut miss mobil modest moment monei month monthli more mother move multi multipl music must mustn name nation necessari need needn neg neither network never next nobodi nomin none notic number oblig obligatori offer offic onboard onc ongo onli onlin onward open oper opportun order organ organis orient origin other otherwis over oversea pack packag page pai paid panic paper paperwork parcel part particip partner pass passiv passport password patient payabl paycheck payment payout paypal payrol peopl percent percentag permit person phish phone photo photocopi photograph pick pictur ping place placement platform pleas pocket polic polici posit possess post postag postal practic prefer prepai prepaid preselect print prior privaci privat probat problem proce procedur process product profession profil profit program programm project promot proof protect provid purchas pure qualif qualiti question questionnair quick quickli rang rank rate rather reach read real rear receipt receiv receptionist recharg recommend record recruit recto refer refrain refuge refund refus regist registr reimburs reject releas reloc remain remaind remit remitt remot remuner repack repli report repres request requir resend reserv reship reshipp resid residenti residu resourc respond respons rest resum retain return review revolut right risk rout run safe safeti salari sale same save scale scam scan schedul school score screen search seat second secretari secretariat secur seek seen select send sent separ seriou serv servic set settl sever shall share ship shipment shortlist should shouldn side sign signal simpl site skill skip slot small smartphon social softwar sole some somebodi someon song soon sort spare speak specialist sponsor spot staf stai star start starter startup state statement statutori steam still stood store student submiss submit subscrib subsidis success such supervisor suppli supplier sure suspici symbol take taken tale talent task teacher team tell test text than that their them these thi those three through ticket tiktok time tip todai togeth told tonight tool topup total tour trade traffic train traine traineeship trainer transact transfer travel trust tuition turn twenti unauthor unauthoris under uniform univers unless unlimit unlock until upfront upload upon urgent us usdt usernam vacanc valid vehicl vendor verif verifi victim video view vigil virtual visa void volunt voucher wage wait waiv waiver wallet wari warn watch week weekli welcom were whatsapp when which while will wire with withdraw withdrawn within without wont work workbench worker world worri would wouldn write written yahoo year your yourself youtub zangi zero",
  "fr": "",
  "nl": "",
  "de": "",
  "es": "",
  "it": "",
  "pt": ""
 },
 "groups": "y 1p 2m 66 80 c1 ca j0 j5 oz tb;6x at av bs ea fi hj im lr s3 si t9;bs ea fi im k7 si t9;bs ea fi im si t9;bs ch dj lo m5 p5 t9;6x 8v at av gq lp lr n0 o7 pr s3;6x 8v av gq lp lr n0 o7 pr;bs c6 eg o5;1v k5 kl m0 mj qt;eg o5;55 ev;7g 8i 9q 9w qc sb sm;2i oy su;7q pe pf;63 83 aa qp;63 83 aa;k 4g ss;7y 83 ax d0 mk nc r3;i 2n fx q7 qc qt;a 2p 7e an cx g5 ji ju jv kt mp;63 83 aa nc qp sv;1x 67 7w 9l s8;29 2a 2x qr s8;an cx jv mp;a c 2p gt ji mp s2;2z 99 bd dy eq k6 m2 mu my pm;3h 3i 5g 86 a4 an b9 bv cx ef fm fn gf ju jv le lw lx ly o8 of ri rq;5s 7e an cx ju jv ri;y 7j ep ot sx;40 8r b0 bd dy eq i8 my pm;40 8r bd my;b7 di;3k tk;a3 b7;k o 2l ep;bd eq g3 my q5 sj;1v a3 b7;bd g3 my sj;n1 rb;2z 99 9r bd k6;79 eo;e 54 cm d8;67 7w 9l cy oj q6 rc sf t7;fd iz j4 oy sx;40 8r bd;6z 75 77 78 7e 7w 8a 8k 90 97 9v 9y ab aw az c9 cv cx d3 d6 du eb fa fj fo fr fy g6 gg gl gu h9 ha i7 ib jk jw k9 ks l3 lr mp mw mx nf oa og ps rb rh rp s6 sd;h 3s;2r 7w a6 fa k2 ks lr op;1v 95 a3 b7 bx dr kl;1v a3 bx kl;3w 54 tg;78 7w 8k az bc c9 d6 du gg gl i6 i7 jk ks l3 lr mx qm rb rp sd t5;1v 4x 7m bx kl;ni t5;1v a3 b7 dr;ij io jc p8 qd;1v 7m a3 b0 bx kl;1v 4x b0 bx kl;1v a3 bx;3q 7a 7b h4 sz;2k 3q 7a em rx sz;40 81 az e2 ir ln o0 pr;bf bq mu my nr;8 54 qt tg;1v b7 dr;i 54 5s 67 81 8q bw mk pr rh tg;k y 2p 81 8v az bw cx e2 gl hd ji pr rb t5;81 bw gl mk pr rb;54 tg;7x 81 az bw cx gl jk pr rb;bl fp;a6 dd de qm;h 55;75 8v 97 ao at dw dx f8 jq lr nf og pr rt s3;8 29 2b 54 qq tg;2p 70 7w 7x 97 9m az d3 du gk gl ji jk l2 l9 lb mp mx oc oj p7 pn rd;2r k2;2r i0 i6 k2;d6 fl jj pb pr pt rp t5;j3 nd tg;d6 h0 i6 pb r5;fl ii;3w 71 7z 8c 8d 9z an by lf mn oj ri;bo kd q0 qa s5;bo qa s5;9p sg;7k 7u cq f2 gs px;9p;2c 70 7f 8b 8n b4 h5 hx in jf nb oe rh sl;3w 54 qt;1q 38 39 3a 8o;4x 7m r7;1v a3 b7 bx;2l 3o;9y a6 ab;a6 c7;94 mx;8j en;2g 2n 9p c9 kg;2g fu fv;9p c9 k8;ck cl;hf hg ks;70 8n;9p b4 bn c0 g8 g9 jf pv;b5 c0 jf kw;70 9p;nw pi;ae jf;c0 eb g9;c0 j1;8n bf bp;c0 g9 jf kw;3k jf;iu;gj in jo;6y 70 be c0 hp kh s1;ae kh;7x fj gu oj p1 pr;7x az cw fj;7x cx fj gu p1;gu pr;7x fj oj q6;7w 9l;cy fj ps;je l8;6n 76 cs cx nu;54 7h jx sz tg;jx;89 gp;8 g 54;3g 8n 9h b6 ej jo kt od om;8n 9h a6 bj ew o3;m x 1x 2k 3q 5l qw ro rz sz;8 g 3g tg;8n a6 ag bh kl kn nt r9 sl;70 sl;3w b3 kd;a6 qm s7;2o 54 qq;j fu fv jq lq lr op;fv s6;2p 7z az bm cn cx fj g4 gt is l3 l9 lv mp oj q6 sd sq;2p az cn cx g4 l3 l9 lv oj q6 sd;k 2l;1 6w ep;87 f8 h9 hb mh q6;8 54;2p cx g4 l9 q6 sd;2l 5s;2p cn cx g4 l9 sd;87 qb;2p g4 l3 oj;6x 7z cw fj mp oj qf sr;k 20 2l eu;7q d9 db;6x 7z cw fj oj;k o;7i 8e fx ge;6x 7z fj;fx r1;3r 7w 9l;mv mz;6x fj oj;fj;8e ge;2p 7z fj;fj mp;es i3 i4 i9;8f jq;e i d8;a9 ba j2;k y 2w 6x 7v sr;i d8;y 2w;ba j2;d 7c;3o 8y em hj mb;h 55 tf;br c3 dj m5 p5;k 2l 3s;br c3 j3 j4 nd p5;br c3 dj m5;br c3 dj k8 m5;br c3 dj;j3 j4 nd;l2 l9 lb oc p7 pn s2;8f h8 n2;1w hj;l2 l9 oc p7 pn s2;8f h8 jn n2;oc p7 pn;l2 oc p7 pn;dv f0 hj nx;l2 l9 p7 pn;a0 l2 p7 pn;3x qt tg;d1 dk;2k ph r1 r4;9 40 7p 7v 9i at ax mw n9 nm qn tc;2d fp il;3n 82 dq fx ge ma r1 ry;2x 5g 8j fh tg;2k t2;2 3 4 5 8 3r 5a;h 3o 3s 55 7a ct jz;7w du ji l2 l9 p7 pn;o 2l 55 dk sx;7o 9k e9 ey hs ja pf t1;3s jz;7o ja jy pf;9k e9;3n dq ma;7p n9 nn;3k p6 t3 tk;g i 54;2p ec er kt lk;3k t3;oa oj;gl lq lr;ar j3 j4 nd;1f dj np qm;h 3l 3s;ol p1;i gl;5i fd;h l m x 1x 2k 55 7l em;6x 7z a8 fj li mp oj ox q6;1f 7w lu np;6x 7z a8 ed ee kz mn nq ns oi oj ox q6 sa;2l 5q;bt ez fc l5;7n at g9 ji ql;67 qp;6x fj oj ox;mn oj ox;67 tg;l 1f 1x lu np;5f tg;1f 7w 8k ax c0 jf lu np;23 4m a6 ee je kz mg mk ns oi sa;ed ee ey hm je ke kz m2 mn ns oi oj ol ou ox s7;2l 5q ss;1f 8k ax c0 jf lu np;1f 8k lu np;9u e3 g1 hr i5 pz;hz ix os pd;2p fj mp;7e an e1 l4 p4;y 2w b8;20 9a fd qe;s hn il ip;k 4f;5b 67;8f gh hr jq ob oh;1x 2k 3n 55;8 g i 2p 3g 54 dl e6 fl kb n6 pd qt t5;2c 7e fj mp po qh;8 3o em sz;8 g;2p ji jq js l9;1x qp;2p 3g e6 f5 jo n6;23 ey mk ol;ax c0 jf;4v a5 cu ie qn td;8p jn;d5 dh jn m4;x 2k 5l k0 qw;4v a5 cu gd ie m8 qn td;ar cd fg;fj gl;m7 m8;x 5l qw;a5 cu qn;8 3w 54 qs;x 5l 88 8w;8 2x 5g tg;7f 85 aw b4 bv bz c5 hx ic jj ml nb pl q8 qj qk re;2c 2p 3w 54 fj mp;2x 5g 8w fh hl;70 ah hx jf q8;70 ah jf k4;gv jn;h 3s 55;31 ig il;8 2k 3o 47 bm cm d8 t5;8 3o 47 bm cm d8;1i bm sp t5;ig il;2c 2d fp;8 47 bm cm d8;1i sp;g 3r 5a;fp;8 47 cm;2d fp;8 3o 3q 47 bm cm;1i t5 tg;ej pj;fp il;in kv;8 47 cm d8;8 54 tg;in kv p9;h0 in kv p9;8 tg;q co dl dq f1 m9 on;9f 9s g4 iq;cn hv;q 9s dl g4 iq;m 3n bm cp dq em jo ma r1 sq sw sz t5;co dl dq f1 it m9 mh;9s g4 iq;cn g4;55 bm ge r1 sq;40 9s kl km o0 t0;bm gd;2p gt qi t5;cn gt hv;3y kt lm tg;3y 8n a6 bj kt lm;8n a6 bj kn;70;ed ke n4 ok rg sy t0;2n 3q 54 55 eq iq jp qr qs qt;2n 3q 55 7m 8m 9s eq iq jp kl n2 n3 no qr;bq gw nq;0 8 54 tg;1v am kq kr ou;1x 3o 3q 47 em;7m bx kl rf rg;am kr;cm d8;kl rf rg;b2 dg;92 bh s0;a6 a7;e 54 fl j3 j4 jj nd pd tg;fl jj t5;2r d6 h0 i6 jj pb q9 r5;w 73 jt m3;fl ii jj t5;d6 i6 jj pb;3w 54;qa s5;dz eq iq kl n5 rf;ai jr lr mk rf rg;4i 7f 85 ac hx jj nb pl;98 ai d7 dy dz eq iq kl rg;4i 7f bb gi;4i 7f nb;m 2k em t5;m em;m 2k 55 em rz;3y qq tg;3y 76 7s fl fr l2 lm ni;3y fl lm nj;76 cg fl ni;ed hu ne ok ov;2n 54 f1 gr k3 ka qr qs;3q 6v 7d er jp k1 k3 ka sz;lc lh ov;gz;gz ov;bu hq hu k3 ka ld ng ov;7f 85 ac b4 gb hx jr pl;ed fa ga lr m6 mk ng;ed k3 ka ng;7f ed;hq hu k3 ka ov;7f 85 ac b4 fb gb hx jr;gb hx;j 7t 7w bn fo hw id iy jt l4 ls o1 pg q0 r8 ra rh;69 6f 6k f4 i5 lz mc md ns q2;69 6f 6k ao e0 md ns q3;e 3o 54 bm bn f2 fo in jo ls p3 tg ti;j 7t bn fo i1 id jt ls oq qi s9;e8 hi q4 so;0 h 3q 3s 55 a2 gc qy s9 ti;70 93 a2 al e8 g7 gc hi lb ou q4 qy s9 ti;0 bm jo p3 p8 tg;1i 4s qz;c 2p qi;qi;6 e4;md ns;f1 l9;al ns;8m bx;c2 sc;bi sl;b5 ed ke ok ou;2n 3q 54 hl ie qt;a 3q g9 gp hl ie ji k4 lb;2k 55 7l sz;0 e 52 dt e4 qv rl tg;dn jy st;ax dp el f6 kp kt st;e dc tg;ed ok ou;dn st;ax el f6 kp;hl ie;20 75 ao at mk s3;8t ru;9e gn gp mp mr;72 9l ah el ia jy kp kt;h 1x 55 63 67 8w gm ro;0 3g it jy tg;9g f7;cj j8 qk;1x 2i;9e cm d8;96 am;el ia kp kt;14 26 27",
 "phrases": {
  "en": "10 3m;10 j9;10 3k;10 9n;10 9o;10 cf;10 cb;10 t4;10 tl 4y;10 3l;10 j7;10 jd;10 65;10 jb;10 3k 3r;10 1y;10 ms em;10 8g;10 me qo;u 3m jn;u 3m gv;u 3m mu;u 3m h4 qo;u 3k h4 qo;u 3m tm;u 1p 4y tn;u cf to;u 3k tp;u 3m -2 tq;u 9n -2 tr;u ru;u rr;u 8t;u df;u jl;u 5d;u 55 8g ts;u 3m 8 o5;u 3k o5;u o5 ej;u t3 54 1v;u t3 tt;u ej 3o tu;u ds ej;u ej tv;e iz;e l5;e gx;e fd 55;e 28 55;e j4 55;e oy;e 67 sx;e k 55;e 2l 55;20 6s;20 eh;20 ei;20 ku;20 8z;20 o tw;20 sm;20 qc;20 6g;20 g0;20 fz;20 tx ty;20 7q tz;20 pf u0;20 2i 67 u1 u2;20 2i u1 u2;20 2i 67 u2;20 2i u2;20 na u3;20 i nc;20 nc 1x;20 i u4 u5;20 1o 3m ri;20 4h e5;20 sn p1;20 ql qg;20 bg;20 rn;20 rm;20 83 u6;20 83 u7;20 s8;20 hc u8;20 mh cx;20 et cx;20 do u9;20 m1 th;20 pp ny;20 nz r0;h ua -2 x -2 ub;h uc ud ue;h uc ue;h 5s 2t uf;h m 3w 3y ug;h m 3w ug;h m uh ui;h ej 3o a3;h uj uk;h ul um;h sj;h sk;h k6 un;h 3k b7 55;h 1x ej;8 uo 2k up x uq ur;8 uo up x uq ur;8 uo 2k x uq ur;8 uo x uq ur;8 uo 2k up x ur;8 uo up x ur;8 uo 2k x ur;8 uo x ur;8 m tg 3y ug;8 m tg ug;8 3x 3o l6;8 67 us -2 ut;j 1v;j 12;j 13;j 1k;j 1l;j kl;j 7m;1e uu uv uw ux;1e uu uw ux;1e uu uv ux;1e uu ux;1e uy 1x uz v0;1e uy 1x v0;1e 9v iq;1e og bx;1e mu v1;1e bx mu;1e v2 ks v3;1e gu 1v;1e 3r qz uy;1e v4 v5;1e v6 3o -2 0;1e 0 -2 v7;1h mu;1h my v8;1h k6 8j 55 67 v9 -2 va;1h vb 55 67 v9 -2 va;1h k6 8j v9 -2 va;1h vb v9 -2 va;1h 20 2n 8j;1a 40;1a 43;1a 41;1a kj;1a rg;1a 4q;1a 4r;1a sy;1a n4;1a 1k;1a or;1a 3z;1a hv vc kl;1a hv kl;1a kl 3o;1a 8r 54 b7;1a bd 54 vd;1a b0;1j nd;1j hy;1j ap;1j jh;1j a3;1j 7v;1j 1r;1j j4;1j iz o;1j jg;1j 83 55;1j nc 55;1j fd 55;1j iz;0 2k 79;0 rv;0 5e en;0 8u;0 8t ve vf;0 8t vg;0 lk 55 vh vi;0 lk 55 vi;0 t2 0 vj;0 r1;0 fx;1b mx;1b sd;1b t5 ks;1b ni ks;1b 7w;1b lr;1b rb;1b gg;1b 6z;1b ho;1b fo;1b rp;1b 9y;1b i7 vk;1b 2r;1b c9;1b k9;1b du;1b g6;1b jk;1b 8k a6;1b gl;1b ff a6;1b e7;1b qx;1b rh;1b d6;1b 8l;1b ab;1b az;1b bc;1b fr;1p vl vm vn vo;1p vl vm vo;6 w;6 m3;6 3u;t ps vp;t rb vq;t vr vp;t fl jj d6;t jj d6;t t5 d6;t vs vt;t vu jj;1y vv vw;1y vx 3o 3w;1y vx 5s;n ev vy;n vz w0;n lh 9p;1u 55 54 e8 70 jf;1u 55 54 e8 w1;1u 55 w2 70 jf;1u 55 w2 w1;1u 55 w3;2 w4 3o;2 w5 w6;2 jn 0;3 1j;3 18;3 bg mo;3 c7;3 l7 w7;3 d2 w8;3 4e;3 fe;3 3j;3 21;3 1z;3 lt w9;3 pw;3 hg;3 rj;3 as;3 pu 6i;3 n;1r 4q;1r 4r;1r m2;1r q3;1r 88;1r rw;1r cu;1r n9 sz;1r 4t;1r ed;1r cz;1r dv 2k;1r d4;1r ex;1r q9;1r at;1r qn 5g;1r 4n;1r 9e;1r 7h sz;1r g3;1r 3e;1r r2;b b5;b o6;b kw;b ky;b l0;b fw;b kx;b 46;5 9c p0;5 en h 8j;5 en h mi;5 wa p0;5 mq;5 fk vh wb;5 fk wb;r kg;r wc wd;r tg 2g;r s3 2g;r we 4l wf;r we wf;r 91 9y;r j2 2g;r ni 9p;r 2g 9p;r m0 3o fu;r fu k8;r f3 gq 2g;4 wg 70 wh;4 wg wh;4 wi 3o tg 8n wj;4 wi 3o tg wj;4 wk wl;4 c4 bx wm;4 8n 70 h;4 tg 8n wn;4 j1 3o tg 8n;4 wo 9p wp;4 se a7;4 se a6;1o pa og wq;1o pa og;1o wr 4l ht j1;1o wr ht j1;1o 4a wl;1o 9p jf;1o ws 8n wt;1o bf o9;1o bf na;1o j2 gg jf;1o og ae;1o 3r qz wu;21 7a tg e2;21 7a 8q fj;21 7a wv;21 jl 67 gu;21 jl 67 pr;21 jl 67 fd p1;21 jl ww;21 ko;21 3q vh e2 1i;21 tg e2 1i;21 rx wx;21 su 67 wy;21 2i 67 k wz;21 2i wz;21 q6 x0;21 3g x1;21 aq ji;21 bn m1;21 ll x2;21 ce;21 6c;21 6b;21 6u;21 ki;21 kc;21 f9;21 ia;21 70;21 98;21 6o;21 q1;21 mt;21 8x;21 dp;1m nu 55 t5;1m 6e 55 t5;1m m0 3o x3;1m cs 55 t5;1m 9e x4;1m x5;1m m 54 gl;1m m gl;1m 55 54 gl;1m 55 gl;1m 4d cx;1m fl jj;1m 2e 7;1m eb 2e;1m su 67 89;1m su x6;1m s3 6d;1m fk 8;1m fd 8 s3;1m iz fd;1m la 3o;1m la;1m 3y s4;1m 3y z;14 jq x7 x8 x9 70 xa;14 jq x8 x9 70 xa;14 jq x7 x9 70 xa;14 jq x9 70 xa;14 jq x7 x8 70 xa;14 jq x8 70 xa;14 jq x7 70 xa;14 jq 70 xa;14 jq xb xc xd;14 jq xb xc;18 xe 8n;18 2k tg 3y j1;18 2k tg j1;18 ro tg j1;18 qm 70;18 55 xf xg xh;18 55 xf xh;18 jo 8n;18 70 jq;1z s9 xi;1z fu s6 x s9;o f8 xj;o xk xl xm f8;o xk xm f8;o xk xl f8;o xk f8;o 1 kq ej sd;o 1 kq xn;o 1 ej sd;o 1 xn;o f8 1;o f8 67 xo xp;o f8 xo xp;o f8 67 xp;o f8 xp;o xq f8 -2 xr;o xs xt;i e 63 7v 63 7v sx o xu;i e 63 7v 63 7v xv xu;i e qu 63 7v 63 7v sx o xu;i e qu 63 7v 63 7v xv xu;i e x0 63 7v sx o xu;i e x0 63 7v xv xu;i xw 63 7v sx o xu;i xw 63 7v xv xu;i e 63 7v sx o xu;i e 63 7v xv xu;i e qu 63 7v sx o xu;i e qu 63 7v xv xu;i e x0 sx o xu;i e x0 xv xu;i xw sx o xu;i xw xv xu;i d8 x0 sx o xx;i d8 x0 2l xx;i 67 2t xy xz y0 3q 54 pn;i 67 2t xy xz y0 o2 1i;i 67 2t xy xz y0 y1;i 67 sx xy xz y0 3q 54 pn;i 67 sx xy xz y0 o2 1i;i 67 sx xy xz y0 y1;i 67 4g xy xz y0 3q 54 pn;i 67 4g xy xz y0 o2 1i;i 67 4g xy xz y0 y1;i 67 xy xz y0 3q 54 pn;i 67 xy xz y0 o2 1i;i 67 xy xz y0 y1;i 67 2t xz y0 3q 54 pn;i 67 2t xz y0 o2 1i;i 67 2t xz y0 y1;i 67 sx xz y0 3q 54 pn;i 67 sx xz y0 o2 1i;i 67 sx xz y0 y1;i 67 4g xz y0 3q 54 pn;i 67 4g xz y0 o2 1i;i 67 4g xz y0 y1;i 67 xz y0 3q 54 pn;i 67 xz y0 o2 1i;i 67 xz y0 y1;i 67 2t xy y0 3q 54 pn;i 67 2t xy y0 o2 1i;i 67 2t xy y0 y1;i 67 sx xy y0 3q 54 pn;i 67 sx xy y0 o2 1i;i 67 sx xy y0 y1;i 67 4g xy y0 3q 54 pn;i 67 4g xy y0 o2 1i;i 67 4g xy y0 y1;i 67 xy y0 3q 54 pn;i 67 xy y0 o2 1i;i 67 xy y0 y1;i 67 2t y0 3q 54 pn;i 67 2t y0 o2 1i;i 67 2t y0 y1;i 67 sx y0 3q 54 pn;i 67 sx y0 o2 1i;i 67 sx y0 y1;i 67 4g y0 3q 54 pn;i 67 4g y0 o2 1i;i 67 4g y0 y1;i 67 y0 3q 54 pn;i 67 y0 o2 1i;i 67 y0 y1;i 3k y2 sx o rk ci;i 3k y2 sx o rk 8h;i 3k y2 sx o y3;i 3k y2 2l rk ci;i 3k y2 2l rk 8h;i 3k y2 2l y3;i 8e y4;i y5 y6;i gd y7;w h1 o4 y8;w jm i4 y8;w y9 y8;w ya 55 yb yc;w e j2 yd;w ye j2;w 6p kp 3o e j2;w 6p kt 3o e j2;w 6p e j2;w em e k0 54 t8 yf 7v;w em e yg yf 7v;1 yh yi 0 yj vl 0;1 yh 0 yj vl 0;1 yh yi 0 vl 0;1 yh 0 vl 0;1 yh yi 0 yj 0;1 yh 0 yj 0;1 yh yi 0 0;1 yh 0 0;1 8y 0 h 0 tf 3o d;1 8y 0 h 0 tf 3p;12 3k yk yl ym;12 3k yk ym;12 3k yk yl;12 3k yk;12 t3 i yn;12 t3 yn;12 sz 3s t3 yo;12 yp 2l 3m yq;12 yp 3m yq;12 7q y 1o;1n jn 0 yr ys;1n yt yu yv;1n hj yw;1n yx k yy;1n yx yy;1n yz k dv 5e dq;1n yz k f0 dq;1n yz dv 5e dq;1n yz f0 dq;1n h2 z0;1n 8t 2n 2l 56 h3;1n 8t 2n 4l 56 h3;1n 8t 2o 56 h3;1n 1p 4y im z1;1n ji z2 z3;1n e2 ak e2 oo;1i z4 55 5g nu 8h;1i z4 55 5g t3 bs;1i z4 55 5g m jl;1i z4 55 5g t2 0 z5;1i z4 55 5g z6;1i z4 55 2x nu 8h;1i z4 55 2x t3 bs;1i z4 55 2x m jl;1i z4 55 2x t2 0 z5;1i z4 55 2x z6;1i z4 55 qt nu 8h;1i z4 55 qt t3 bs;1i z4 55 qt m jl;1i z4 55 qt t2 0 z5;1i z4 55 qt z6;1i z4 55 qt ie nu 8h;1i z4 55 qt ie t3 bs;1i z4 55 qt ie m jl;1i z4 55 qt ie t2 0 z5;1i z4 55 qt ie z6;1i z4 z7 nu 8h;1i z4 z7 t3 bs;1i z4 z7 m jl;1i z4 z7 t2 0 z5;1i z4 z7 z6;1i z4 nu 8h;1i z4 t3 bs;1i z4 m jl;1i z4 t2 0 z5;1i z4 z6;1i z8 54 ja z9 z5 za;1i z8 ja z9 z5 za;1i z8 54 z9 z5 za;1i z8 z9 z5 za;1i 3s ct 5s sx zb zc -4 zd;1i 3s ct 2n sx zb zc -4 zd;1i 3s ct vh zb zc -4 zd;1i ze 5s sx zb zc -4 zd;1i ze 2n sx zb zc -4 zd;1i ze vh zb zc -4 zd;1i 3s ct 5s sx zb -4 zd;1i 3s ct 2n sx zb -4 zd;1i 3s ct vh zb -4 zd;1i ze 5s sx zb -4 zd;1i ze 2n sx zb -4 zd;1i ze vh zb -4 zd;1i sx o ey 55 -4 zf;1i sx o ji 55 -4 zf;1i sx o zg -4 zf;1i 2l ey 55 -4 zf;1i 2l ji 55 -4 zf;1i 2l zg -4 zf;1i ft 5e;1i ft;1i 9 zh;1i ry zi;11 zj zk dm 55 dm gl;11 zj zk zl gl;11 zj dm 55 dm gl;11 zj zl gl;11 zj zk gl;11 zj gl;11 zm zn zo;11 gl xl 3m zp;11 gl 3m zp;11 zm zq zr gl;11 fj t3;11 az sx o zs fx;11 az 2l zs fx;11 az zs fx;11 pr nu 8h t3 zt;11 pr t3 zt;p 67 zu 7i 8s 4d oj zv;p 67 zu 7i 8s zw zv;p 67 zu 8s 4d oj zv;p 67 zu 8s zw zv;p 67 zu 4d oj zv;p 67 zu zw zv;p tg zx 28 8s zy;p tg zx fd 8s zy;p tg zx zz zy;p zx 28 8s zy;p zx fd 8s zy;p zx zz zy;p au;p 5s k 100 55 101 102;p 67 k 3n fj;p 67 k 103;p 104 105 106;1x 9j 74 107 108;1x g1 x 107 108;1x hr m 107 108;1x 109 107 108;1x 107 kv jf 28 8s 10a;1x 107 kv jf fd 8s 10a;1x 107 kv jf 10b 10a;1x 107 10c 28 8s 10a;1x 107 10c fd 8s 10a;1x 107 10c 10b 10a;1x 107 10d 10e;1x mn 67 x 10f jo 10g 10h;1x mn x 10f jo 10g 10h;1x mn 67 10f jo 10g 10h;1x mn 10f jo 10g 10h;1x mn 67 x jo 10g 10h;1x mn x jo 10g 10h;1x mn 67 jo 10g 10h;1x mn jo 10g 10h;1x mn 67 x 10f 10g 10h;1x mn x 10f 10g 10h;1x mn 67 10f 10g 10h;1x mn 10f 10g 10h;1x mn 67 x 10g 10h;1x mn x 10g 10h;1x mn 67 10g 10h;1x mn 10g 10h;1x 10i 2e 10j 8 1w il 3o tg qz;1x 10i 2e 10j 8 10k 3o tg qz;1x 10i 2e 10j 1w il 3o tg qz;1x 10i 2e 10j 10k 3o tg qz;1x 10l 10m py 10n 10o 10p;1x 10l 10m 10n 10o 10p;1x 10l 10m py 10n 10p;1x 10l 10m 10n 10p;1x ta 67 o gh;1x ta 67 hi 55 cn;1x ta 67 hi 55 gy;1x ta 67 hi 55 hv;1x ta 67 ih;1x 2e f -4 em -4 10q;1x 2e 2u -4 10r -4 10q;1x qt 2l -4 10r -4 10q;1x 3d j1 2l -4 10r -4 10q;1x 5s fd 10s kb qz 10t 10u 67;1x 5s fd 10s 10v 10t 10u 67;1x 5s fd 10s 10t 10u 67;1x 5s fd 10s kb qz 10u 67;1x 5s fd 10s 10v 10u 67;1x 5s fd 10s 10u 67;1x 10w tg 10x;s gl;s 2p 9d;s 9d;s jk;s mp;s oj lr;s fj lr;s 84;s m8;7 10y 10z gl;7 10y gl;7 gl sx o 9r 3x 110 111 1s hu;7 gl sx o 9r 3x 110 111 112;7 gl sx o qe l2 110 111 1s hu;7 gl sx o qe l2 110 111 112;7 gl sx o 113 110 111 1s hu;7 gl sx o 113 110 111 112;7 gl xl 9r 3x 110 111 1s hu;7 gl xl 9r 3x 110 111 112;7 gl xl qe l2 110 111 1s hu;7 gl xl qe l2 110 111 112;7 gl xl 113 110 111 1s hu;7 gl xl 113 110 111 112;7 gl 9r 3x 110 111 1s hu;7 gl 9r 3x 110 111 112;7 gl qe l2 110 111 1s hu;7 gl qe l2 110 111 112;7 gl 113 110 111 1s hu;7 gl 113 110 111 112;7 gl sx o 110 111 1s hu;7 gl sx o 110 111 112;7 gl xl 110 111 1s hu;7 gl xl 110 111 112;7 gl 110 111 1s hu;7 gl 110 111 112;7 gl sx o 9r 3x 111 1s hu;7 gl sx o 9r 3x 111 112;7 gl sx o qe l2 111 1s hu;7 gl sx o qe l2 111 112;7 gl sx o 113 111 1s hu;7 gl sx o 113 111 112;7 gl xl 9r 3x 111 1s hu;7 gl xl 9r 3x 111 112;7 gl xl qe l2 111 1s hu;7 gl xl qe l2 111 112;7 gl xl 113 111 1s hu;7 gl xl 113 111 112;7 gl 9r 3x 111 1s hu;7 gl 9r 3x 111 112;7 gl qe l2 111 1s hu;7 gl qe l2 111 112;7 gl 113 111 1s hu;7 gl 113 111 112;7 gl sx o 111 1s hu;7 gl sx o 111 112;7 gl xl 111 1s hu;7 gl xl 111 112;7 gl 111 1s hu;7 gl 111 112;7 114 115 116 117;7 7p 118 0 td gl 115 2k qt;7 7p 118 0 td gl 115 119;7 7p 0 td gl 115 2k qt;7 7p 0 td gl 115 119;7 7p 118 td gl 115 2k qt;7 7p 118 td gl 115 119;7 7p td gl 115 2k qt;7 7p td gl 115 119;7 7p 118 0 gl 115 2k qt;7 7p 118 0 gl 115 119;7 7p 0 gl 115 2k qt;7 7p 0 gl 115 119;7 7p 118 gl 115 2k qt;7 7p 118 gl 115 119;7 7p gl 115 2k qt;7 7p gl 115 119;7 7p 118 0 td 115 2k qt;7 7p 118 0 td 115 119;7 7p 0 td 115 2k qt;7 7p 0 td 115 119;7 7p 118 td 115 2k qt;7 7p 118 td 115 119;7 7p td 115 2k qt;7 7p td 115 119;7 7p 118 0 115 2k qt;7 7p 118 0 115 119;7 7p 0 115 2k qt;7 7p 0 115 119;7 7p 118 115 2k qt;7 7p 118 115 119;7 7p 115 2k qt;7 7p 115 119;13 jn;13 dh;13 pc;13 d5;13 m4;13 jo;x p2 j;x 3q p2;x 5l p2;x 64 j;x 2q;x 1m;x 50 a5;x te if;x gd 6j;x 25;x hk j;x tj;1c b;1c ax;1c tc;1c qn;1c ie;1c 3b;1c a5;1c mf;1c n9;1c 1n;1c l1;1c 7v;1c ok 11a;1c ay;1c iv;1c 17;1c gu;1c g2;1c 9i;1c pk;1g fs nl 11b;1g 11c 11b;1g qt jf;1g 54 hl;1g 11d;1g mp;1g 3d 11e;1g 3w 11f;f cn;f 2v;f o0;f k6;f k5;f sh;f g4;f 40;f kl;f km;f 20;f mk;f am;f lv;f n7;f 96;v 11g 0 11h 0 11i 3o t5;v 11g 0 11h 0 11i 2k 8;v 11g 0 11h 0 11i 11j;v 0 11h 0 11i 3o t5;v 0 11h 0 11i 2k 8;v 0 11h 0 11i 11j;v 11g 0 0 11i 3o t5;v 11g 0 0 11i 2k 8;v 11g 0 0 11i 11j;v 0 0 11i 3o t5;v 0 0 11i 2k 8;v 0 0 11i 11j;v 11g 0 11h 11i 3o t5;v 11g 0 11h 11i 2k 8;v 11g 0 11h 11i 11j;v 0 11h 11i 3o t5;v 0 11h 11i 2k 8;v 0 11h 11i 11j;v 11g 0 11i 3o t5;v 11g 0 11i 2k 8;v 11g 0 11i 11j;v 0 11i 3o t5;v 0 11i 2k 8;v 0 11i 11j;v 0 -2 il 11k 11l;v 0 -2 il 11k;v 11m 8 1i;v 11m 47 1i;v 11m bm;v 11g 0 11h 0 11n 11o 11p;v 11g 0 0 11n 11o 11p;v 11g 0 11h 11n 11o 11p;v 11g 0 11n 11o 11p;v 11g 0 11h 0 11n 11o;v 11g 0 0 11n 11o;v 11g 0 11h 11n 11o;v 11g 0 11n 11o;v 11q 11r 11s 1i;v 0 11h 0 11t 11u 11v;v 0 11h 0 11t 11u;v 2k tg 11w qz;v ej qz;v 1w 11x 11s 11p;v 0 11x 3q vh 11y;d 11z 1i;d bm;d 11z fp;d fq;d 11z sp;d sq;d 47 1i;d da;d o2 1i;l em fl;l m fl;l n6;l jo;l 3q 120 9x kv;l 3q 120 121;l sz gv tg 122;l sz 123 122;l 7r;l rz tg 11y;g 124 125;g 126 127 128;g 126 129 12a;g dz ek;g kf g4;g rs 12b;g o tg 3y 9b;g cn sw 67;g 20 k6 o2 1i;g 20 k6 12c;g o2 1i 12d;g 12e 12d;g 3k nv;g nv ej;g nk g4;g p3 12f;g co 12f;g hh a1;g t5 em fl h 12g;g t5 em fl 12g;1d mk;1d 6x;1d ai;1d lr;1d fa;1d 20;m kl;m rg;m eq;m 35;m cc;m sy;m n5;m lp;m 9s;m bx;15 12h 12i 12j 12k;15 12h 12j 12k;15 12h 12i 12k;15 12h 12k;15 qw tg 70;15 2k tg j1;15 tg 8n;19 12l 12m 54 12n;19 12l 54 12n;19 12l 12m 12n;19 12l 12n;19 gw 0 kq;19 gw 0;19 12o 12p 0 12q;19 12o 0 12q;19 12o 12p 12q;19 12o 12q;19 0 kq am 12r uq 12s;19 0 am 12r uq 12s;19 0 kq 12r uq 12s;19 0 12r uq 12s;19 12t 12r 12u 12v;19 12w -2 12x;19 w 12x;a 15;a 16;a a7;a 9t 4l 12y;a 9z 12y;a iq jt;a cr;a 1s a6;9 1k;9 10;9 ok 67;9 ol 55 67;9 hu 67;9 gq 67;9 mk;9 lj;9 gq;9 sx o ol;9 o hu;9 m2 67;k vl 40 1x 12z 130 131;k vl 132 12z 130 131;k vl 40 1x 130 131;k vl 132 130 131;k vl 40 1x 12z 131;k vl 132 12z 131;k vl 40 1x 131;k vl 132 131;k 1x vh 133 134;k 1x vh 134;k ev 9p;k fl jj;k t5 d6;k 135 136;z 137 138 139;z 13a rg 13b;z 13a 13b;z 70 mk 13c 13d;z kl jj 13e fl;17 ka;17 k3;17 hu;17 ow;17 f1;17 hd;17 gr;q 13f 13g fl 76;q 13f 13g 13h;q tg 13i 13j;q tg 13j;q em fl;q m fl;q tg fl;1k ng;1k nh;1k 4g 6t;1k n8;1k 6r;1k 4g 6m;1k 6q;1k 4g 6h;1k 13k 13l 55 3w;1k 13k 13l 55 54;1k 13k 13l 55 bk;1k 13k 13l 55 ad;1k 13k 13l 13m;1k 13k 55 3w;1k 13k 55 54;1k 13k 55 bk;1k 13k 55 ad;1k 13k 13m;1k lj 54 13n ov 13o;1k lj 13n ov 13o;1k lj 54 ov 13o;1k lj ov 13o;1k lj 54 13n 13o;1k lj 13n 13o;1k lj 54 13o;1k lj 13o;1k lh 13p;1k 3g 13o;1l 13q 4g ov 13r;1l 13q 13s 13r;1l 13t 13u;1l t5 em fl 13v -2 13w;1l fl 8p 13v -2 13w;1l fl 13v -2 13w;1l ng;1l m6 b1 13x 13e fl;1t 13y 13z;1t 140 0 141 142;1t 140 141 142;1t 140 0 142;1t 140 142;1t 143 144 145;1t 143 145;1t 146 qi 11z 147;1t qi 11z 147;1t 4s 3o qi;1t oq 3o qi;1t 6a 148;1t lh 149;1t 14a pq 14b;1t aj 6l;1t t5 70;1t t6;1t h7 14c 14d;1v bx;1v 57 5e;1v r6;1v mm;1v lg;1v go;1v b eq;1v ik 14e;1v j6 8m;1v rt;1v 3y eq;1v e2 bx;c 14f 14g;c bh sl;c ag;c af;16 k6;16 40;16 o0;16 sh;16 t0;16 am;16 cn;16 kl;16 km;16 kk;16 mk;16 or;1s 14h 14i 14j 14k m h6 14l 3o tg 14m 14n;1s 14h 14i 14j 14k 14o 14l 3o tg 14m 14n;1s 14h 14j 14k m h6 14l 3o tg 14m 14n;1s 14h 14j 14k 14o 14l 3o tg 14m 14n;1s 14h 14i 14k m h6 14l 3o tg 14m 14n;1s 14h 14i 14k 14o 14l 3o tg 14m 14n;1s 14h 14k m h6 14l 3o tg 14m 14n;1s 14h 14k 14o 14l 3o tg 14m 14n;1s 14h 14i 14j 14k 14l 3o tg 14m 14n;1s 14h 14j 14k 14l 3o tg 14m 14n;1s 14h 14i 14k 14l 3o tg 14m 14n;1s 14h 14k 14l 3o tg 14m 14n;1s 14h 14i 14j 14k m h6 14l 14m 14n;1s 14h 14i 14j 14k 14o 14l 14m 14n;1s 14h 14j 14k m h6 14l 14m 14n;1s 14h 14j 14k 14o 14l 14m 14n;1s 14h 14i 14k m h6 14l 14m 14n;1s 14h 14i 14k 14o 14l 14m 14n;1s 14h 14k m h6 14l 14m 14n;1s 14h 14k 14o 14l 14m 14n;1s 14h 14i 14j 14k 14l 14m 14n;1s 14h 14j 14k 14l 14m 14n;1s 14h 14i 14k 14l 14m 14n;1s 14h 14k 14l 14m 14n;1s 14h 14i 14j 14k m h6 14l 3o tg 14n;1s 14h 14i 14j 14k 14o 14l 3o tg 14n;1s 14h 14j 14k m h6 14l 3o tg 14n;1s 14h 14j 14k 14o 14l 3o tg 14n;1s 14h 14i 14k m h6 14l 3o tg 14n;1s 14h 14i 14k 14o 14l 3o tg 14n;1s 14h 14k m h6 14l 3o tg 14n;1s 14h 14k 14o 14l 3o tg 14n;1s 14h 14i 14j 14k 14l 3o tg 14n;1s 14h 14j 14k 14l 3o tg 14n;1s 14h 14i 14k 14l 3o tg 14n;1s 14h 14k 14l 3o tg 14n;1s 14h 14i 14j 14k m h6 14l 14n;1s 14h 14i 14j 14k 14o 14l 14n;1s 14h 14j 14k m h6 14l 14n;1s 14h 14j 14k 14o 14l 14n;1s 14h 14i 14k m h6 14l 14n;1s 14h 14i 14k 14o 14l 14n;1s 14h 14k m h6 14l 14n;1s 14h 14k 14o 14l 14n;1s 14h 14i 14j 14k 14l 14n;1s 14h 14j 14k 14l 14n;1s 14h 14i 14k 14l 14n;1s 14h 14k 14l 14n;1s 14p -4 0 14q 14r;1s 14p -4 0 14r;1s ou qt 14s 55 14t;1s ou qt 14s 14u;1s ou 14s 55 14t;1s ou 14s 14u;1f 14v m h6 0 14w 14x;1f 14v 14y 0 14w 14x;1f 14v 0 14w 14x;1f 14v m h6 14w 14x;1f 14v 14y 14w 14x;1f 14v 14w 14x;1f 14z tg 3y 150;1f 14z tg 150;1f c8 151 67 9e;1f c8 151 152;1f 153 1x 12u 154 67 14v;1f 153 1x 12u 154 14v;1f 153 1x 12u 154 67;1f 153 1x 12u 154;1f cj;1f iw he;1f 32;1f j8 i2",
  "fr": "",
  "nl": "",
  "de": "",
  "es": "",
  "it": "",
  "pt": "",
  "any": "x 62;x 61;x 5r;x 5z;x 60 j;x 5y 4l j;x 51;x 5v;x 5m;x 22 155;x 27;x 26;x 1u 2y;x 2j;1w 5w 5c;1w 5x;1w 36;1w 35 24;1w 2u 49;1w 37;1w 3t 35;1w 3c 35;1w 34 40;1w 33 35;1w 4j;1w 42;1w 68;1w 10 j;1w 11;1w 5j;1w 4u;1w 44;1w 3f;1w 45;1w u;1w 48 35;1w 5u;1w t;1w 5h;1w v;4 2f;4 4k;4 p;1o 4w;1o 1h;1o 1g;1o 4z;1o 3v;1z 5o;1z 5n 2h;1z 5n 2h 5k;1z 4c;1z 4b 2h;1z 5t;c 5h;c 53;c t;c v;c 1t;c r;c 1d;c 1c;c 2s;c 1e;c 1a;c 1b;c 19;c 58;c 30;c 59 5p;1q 4o;1q 4p"
 },
 "sensitive": "bank-details cheque crypto easy-money fee gift-card guaranteed-job identity-doc interview messenger parcel pay recruit-fee refundable secret-number transfer-service",
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
     "pay",
     "required",
     "money",
     "transfer-service",
     "secure-place",
     "to-our",
     "advance"
    ]
   ],
   "within": 12,
   "ordered": false,
   "unless": [
    "background-check"
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
     "pay"
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
    "employer-pays"
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
     "pay",
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
    "background-check"
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
     "pay"
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
    "background-check"
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
     "pay",
     "recruit-fee",
     "fee",
     "kit",
     "buy",
     "process"
    ],
    [
     "refundable"
    ]
   ],
   "within": 16,
   "ordered": false,
   "unless": [
    "background-check"
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
     "pay",
     "fee",
     "recruit-fee",
     "money",
     "buy"
    ],
    [
     "transfer-service",
     "gift-card"
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
   "id": "fee-kit",
   "code": "content/fee",
   "variant": "equipment",
   "strength": 2,
   "needs": [
    [
     "buy",
     "pay"
    ],
    [
     "kit",
     "vendor"
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
    "background-check"
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
    "negated",
    "warned",
    "covered"
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
    "negated",
    "warned",
    "covered"
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
   "unless": [],
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
   "unless": [],
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
   "unless": [],
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
   "unless": [],
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
   "unless": [],
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
   "unless": [],
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
     "funds",
     "receive"
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
