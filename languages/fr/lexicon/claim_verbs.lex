# Verbs and nouns that the claim rules (rules/claim) wake on, by their surface forms in the third person: a report is seldom told
# in another. Participles are marked, because "a pris" and "pris par" say opposite things of who stands beside them.
# To add a verb, write its forms here; to say that it means something only in company, write a rule.

class  capture_verb
says   Verbs of taking whose object is what is gained.
  conquérir, conquerra, conquerraient, conquerrait, conquerront, conquiert, conquirent, conquissent, conquit, conquière, conquièrent, conquéraient, conquérait, conquérant
  conquis, conquise, conquises = participle
  reconquérir, reconquerra, reconquerraient, reconquerrait, reconquerront, reconquiert, reconquirent, reconquissent, reconquit, reconquière, reconquièrent, reconquéraient, reconquérait, reconquérant
  reconquis, reconquise, reconquises = participle
  emparer, empare, emparent, emparait, emparaient, empara, emparant, emparons, emparèrent, emparera, empareront, emparerait, empareraient
  emparé, emparée, emparés, emparées = participle
  reprendre, reprenaient, reprenait, reprenant, reprend, reprendra, reprendraient, reprendrait, reprendront, reprenne, reprennent, reprenons, reprirent, reprissent, reprit
  repris, reprise, reprises = participle
  ravir, ravira, raviraient, ravirait, ravirent, raviront, ravissaient, ravissait, ravissent, ravissons, ravit, ravissant
  ravi, ravie, ravis, ravies = participle
  envahir, envahira, envahiraient, envahirait, envahirent, envahiront, envahissaient, envahissait, envahissent, envahissons, envahit, envahissant
  envahi, envahie, envahis, envahies = participle

class  taking_verb
says   Verbs that are a capture when their object is ground, and something else otherwise.
  prendre, prenaient, prenait, prend, prendra, prendraient, prendrait, prendront, prenne, prennent, prenons, prirent, prissent, prit, prenant
  pris, prise, prises = participle
  libérer, libère, libèrent, libérait, libéraient, libéra, libérant, libérons, libérèrent, libérera, libéreront, libérerait, libéreraient
  libéré, libérée, libérés, libérées = participle
  récupérer, récupère, récupèrent, récupérait, récupéraient, récupéra, récupérant, récupérons, récupérèrent, récupérera, récupéreront, récupérerait, récupéreraient
  récupéré, récupérée, récupérés, récupérées = participle
  occuper, occupe, occupent, occupait, occupaient, occupa, occupant, occupons, occupèrent, occupera, occuperont, occuperait, occuperaient
  occupé, occupée, occupés, occupées = participle
  investir, investira, investiraient, investirait, investirent, investiront, investissaient, investissait, investissant, investissent, investissons, investit
  investi, investie, investis, investies = participle
  sécuriser, sécurise, sécurisent, sécurisait, sécurisaient, sécurisa, sécurisant, sécurisons, sécurisèrent, sécurisera, sécuriseront, sécuriserait, sécuriseraient
  sécurisé, sécurisée, sécurisés, sécurisées = participle
  capturer, capture, capturent, capturait, capturaient, captura, capturant, capturons, capturèrent, capturera, captureront, capturerait, captureraient
  capturé, capturée, capturés, capturées = participle
  nettoyer, nettoie, nettoient, nettoyait, nettoyaient, nettoya, nettoyant, nettoyons, nettoyèrent, nettoiera, nettoieront, nettoierait, nettoieraient
  nettoyé, nettoyée, nettoyés, nettoyées = participle
  annexer, annexe, annexent, annexait, annexaient, annexa, annexant, annexons, annexèrent, annexera, annexeront, annexerait, annexeraient
  annexé, annexée, annexés, annexées = participle
  arracher, arrache, arrachent, arrachait, arrachaient, arracha, arrachant, arrachons, arrachèrent, arrachera, arracheront, arracherait, arracheraient
  arraché, arrachée, arrachés, arrachées = participle
  enlever, enlève, enlèvent, enlevait, enlevaient, enleva, enlevant, enlevons, enlevèrent, enlèvera, enlèveront, enlèverait, enlèveraient
  enlevé, enlevée, enlevés, enlevées = participle

class  driving_verb
says   Verbs of driving an adversary out of a place.
  chasser, chasse, chassent, chassait, chassaient, chassa, chassant, chassons, chassèrent, chassera, chasseront, chasserait, chasseraient
  chassé, chassée, chassés, chassées = participle
  expulser, expulse, expulsent, expulsait, expulsaient, expulsa, expulsant, expulsons, expulsèrent, expulsera, expulseront, expulserait, expulseraient
  expulsé, expulsée, expulsés, expulsées = participle
  déloger, déloge, délogent, délogeait, délogeaient, délogea, délogeant, délogeons, délogèrent, délogera, délogeront, délogerait, délogeraient
  délogé, délogée, délogés, délogées = participle
  bouter, boute, boutent, boutait, boutaient, bouta, boutant, boutons, boutèrent, boutera, bouteront, bouterait, bouteraient
  bouté, boutée, boutés, boutées = participle
  évincer, évince, évincent, évinçait, évinçaient, évinça, évinçant, évinçons, évincèrent, évincera, évinceront, évincerait, évinceraient
  évincé, évincée, évincés, évincées = participle
  débusquer, débusque, débusquent, débusquait, débusquaient, débusqua, débusquant, débusquons, débusquèrent, débusquera, débusqueront, débusquerait, débusqueraient
  débusqué, débusquée, débusqués, débusquées = participle

class  advance_verb
says   Verbs of going forward against an adversary.
  avancer, avance, avancent, avançait, avançaient, avança, avançant, avançons, avancèrent, avancera, avanceront, avancerait, avanceraient
  avancé, avancée, avancés, avancées = participle
  progresser, progresse, progressent, progressait, progressaient, progressa, progressant, progressons, progressèrent, progressera, progresseront, progresserait, progresseraient
  progressé, progressée, progressés, progressées = participle
  envahir, envahira, envahiraient, envahirait, envahirent, envahiront, envahissaient, envahissait, envahissent, envahissons, envahit, envahissant
  envahi, envahie, envahis, envahies = participle
  contre-attaquer, contre-attaque, contre-attaquent, contre-attaquait, contre-attaquaient, contre-attaqua, contre-attaquant, contre-attaquons, contre-attaquèrent, contre-attaquera, contre-attaqueront, contre-attaquerait, contre-attaqueraient
  contre-attaqué, contre-attaquée, contre-attaqués, contre-attaquées = participle
  percer, perce, percent, perçait, perçaient, perça, perçant, perçons, percèrent, percera, perceront, percerait, perceraient
  percé, percée, percés, percées = participle
  pénétrer, pénètre, pénètrent, pénétrait, pénétraient, pénétra, pénétrant, pénétrons, pénétrèrent, pénétrera, pénétreront, pénétrerait, pénétreraient
  pénétré, pénétrée, pénétrés, pénétrées = participle

class  entry_verb
says   Verbs of coming that are an advance when forces come into ground that is not theirs.
  entrer, entre, entrent, entrait, entraient, entra, entrant, entrons, entrèrent, entrera, entreront, entrerait, entreraient
  entré, entrée, entrés, entrées = participle
  arriver, arrive, arrivent, arrivait, arrivaient, arriva, arrivant, arrivons, arrivèrent, arrivera, arriveront, arriverait, arriveraient
  arrivé, arrivée, arrivés, arrivées = participle
  approcher, approche, approchent, approchait, approchaient, approcha, approchant, approchons, approchèrent, approchera, approcheront, approcherait, approcheraient
  approché, approchée, approchés, approchées = participle
  parvenir, parvenaient, parvenait, parvenant, parvenons, parviendra, parviendraient, parviendrait, parviendront, parvienne, parviennent, parvient, parvinrent, parvinsse, parvinssent, parvint, parvînt
  parvenu, parvenue, parvenus, parvenues = participle

class  launch_verb
says   Light verbs with a military happening as their object.
  lancer, lance, lancent, lançait, lançaient, lança, lançant, lançons, lancèrent, lancera, lanceront, lancerait, lanceraient
  lancé, lancée, lancés, lancées = participle
  mener, mène, mènent, menait, menaient, mena, menant, menons, menèrent, mènera, mèneront, mènerait, mèneraient
  mené, menée, menés, menées = participle
  poursuivre, poursuit, poursuivaient, poursuivait, poursuive, poursuivent, poursuivirent, poursuivissent, poursuivit, poursuivons, poursuivra, poursuivraient, poursuivrait, poursuivront, poursuivant
  poursuivi, poursuivie, poursuivis, poursuivies = participle
  déclencher, déclenche, déclenchent, déclenchait, déclenchaient, déclencha, déclenchant, déclenchons, déclenchèrent, déclenchera, déclencheront, déclencherait, déclencheraient
  déclenché, déclenchée, déclenchés, déclenchées = participle
  engager, engage, engagent, engageait, engageaient, engagea, engageant, engageons, engagèrent, engagera, engageront, engagerait, engageraient
  engagé, engagée, engagés, engagées = participle
  reprendre, reprenaient, reprenait, reprenant, reprend, reprendra, reprendraient, reprendrait, reprendront, reprenne, reprennent, reprenons, reprirent, reprissent, reprit
  repris, reprise, reprises = participle
  conduire, conduira, conduiraient, conduirait, conduiront, conduisaient, conduisait, conduisant, conduise, conduisent, conduisirent, conduisissent, conduisit, conduisons
  conduit, conduite, conduits, conduites = participle
  préparer, prépare, préparent, préparait, préparaient, prépara, préparant, préparons, préparèrent, préparera, prépareront, préparerait, prépareraient
  préparé, préparée, préparés, préparées = participle
  entamer, entame, entament, entamait, entamaient, entama, entamant, entamons, entamèrent, entamera, entameront, entamerait, entameraient
  entamé, entamée, entamés, entamées = participle
  annoncer, annonce, annoncent, annonçait, annonçaient, annonça, annonçant, annonçons, annoncèrent, annoncera, annonceront, annoncerait, annonceraient
  annoncé, annoncée, annoncés, annoncées = participle

class  retreat_verb
says   Verbs of leaving or losing ground.
  reculer, recule, reculent, reculait, reculaient, recula, reculant, reculons, reculèrent, reculera, reculeront, reculerait, reculeraient
  reculé, reculée, reculés, reculées = participle
  céder, cède, cèdent, cédait, cédaient, céda, cédant, cédons, cédèrent, cédera, céderont, céderait, céderaient
  cédé, cédée, cédés, cédées = participle

class  losing_verb
says   Verbs that are a withdrawal when their object is ground.
  perdre, perd, perdaient, perdait, perde, perdent, perdirent, perdissent, perdit, perdons, perdra, perdraient, perdrait, perdront, perdant
  perdu, perdue, perdus, perdues = participle
  quitter, quitte, quittent, quittait, quittaient, quitta, quittant, quittons, quittèrent, quittera, quitteront, quitterait, quitteraient
  quitté, quittée, quittés, quittées = participle
  abandonner, abandonne, abandonnent, abandonnait, abandonnaient, abandonna, abandonnant, abandonnons, abandonnèrent, abandonnera, abandonneront, abandonnerait, abandonneraient
  abandonné, abandonnée, abandonnés, abandonnées = participle
  évacuer, évacue, évacuent, évacuait, évacuaient, évacua, évacuant, évacuons, évacuèrent, évacuera, évacueront, évacuerait, évacueraient
  évacué, évacuée, évacués, évacuées = participle

class  retreat_reflexive
says   Verbs that are a withdrawal with "se".
  retirer, retire, retirent, retirait, retiraient, retira, retirant, retirons, retirèrent, retirera, retireront, retirerait, retireraient
  retiré, retirée, retirés, retirées = participle
  replier, replie, replient, repliait, repliaient, replia, repliant, replions, replièrent, repliera, replieront, replierait, replieraient
  replié, repliée, repliés, repliées = participle
  désengager, désengage, désengagent, désengageait, désengageaient, désengagea, désengageant, désengageons, désengagèrent, désengagera, désengageront, désengagerait, désengageraient
  désengagé, désengagée, désengagés, désengagées = participle

class  control_verb
says   Verbs of holding ground.
  contrôler, contrôle, contrôlent, contrôlait, contrôlaient, contrôla, contrôlant, contrôlons, contrôlèrent, contrôlera, contrôleront, contrôlerait, contrôleraient
  contrôlé, contrôlée, contrôlés, contrôlées = participle
  dominer, domine, dominent, dominait, dominaient, domina, dominant, dominons, dominèrent, dominera, domineront, dominerait, domineraient
  dominé, dominée, dominés, dominées = participle

class  holding_verb
says   Verbs that are control when their object is ground.
  tenir, tenaient, tenait, tenons, tiendra, tiendraient, tiendrait, tiendront, tiennent, tient, tinrent, tinsse, tinssent, tint, tînt, tenant
  tenu, tenue, tenus, tenues = participle
  détenir, détenaient, détenait, détenant, détenons, détiendra, détiendraient, détiendrait, détiendront, détienne, détiennent, détient, détinrent, détinsse, détinssent, détint, détînt
  détenu, détenue, détenus, détenues = participle
  occuper, occupe, occupent, occupait, occupaient, occupa, occupant, occupons, occupèrent, occupera, occuperont, occuperait, occuperaient
  occupé, occupée, occupés, occupées = participle
  maîtriser, maîtrise, maîtrisent, maîtrisait, maîtrisaient, maîtrisa, maîtrisant, maîtrisons, maîtrisèrent, maîtrisera, maîtriseront, maîtriserait, maîtriseraient
  maîtrisé, maîtrisée, maîtrisés, maîtrisées = participle
  consolider, consolide, consolident, consolidait, consolidaient, consolida, consolidant, consolidons, consolidèrent, consolidera, consolideront, consoliderait, consolideraient
  consolidé, consolidée, consolidés, consolidées = participle
  administrer, administre, administrent, administrait, administraient, administra, administrant, administrons, administrèrent, administrera, administreront, administrerait, administreraient
  administré, administrée, administrés, administrées = participle
  conserver, conserve, conservent, conservait, conservaient, conserva, conservant, conservons, conservèrent, conservera, conserveront, conserverait, conserveraient
  conservé, conservée, conservés, conservées = participle

class  siege_verb
says   Verbs of surrounding.
  assiéger, assiège, assiègent, assiégeait, assiégeaient, assiégea, assiégeant, assiégeons, assiégèrent, assiégera, assiégeront, assiégerait, assiégeraient
  assiégé, assiégée, assiégés, assiégées = participle
  encercler, encercle, encerclent, encerclait, encerclaient, encercla, encerclant, encerclons, encerclèrent, encerclera, encercleront, encerclerait, encercleraient
  encerclé, encerclée, encerclés, encerclées = participle
  cerner, cerne, cernent, cernait, cernaient, cerna, cernant, cernons, cernèrent, cernera, cerneront, cernerait, cerneraient
  cerné, cernée, cernés, cernées = participle
  acculer, accule, acculent, acculait, acculaient, accula, acculant, acculons, acculèrent, acculera, acculeront, acculerait, acculeraient
  acculé, acculée, acculés, acculées = participle
  confiner, confine, confinent, confinait, confinaient, confina, confinant, confinons, confinèrent, confinera, confineront, confinerait, confineraient
  confiné, confinée, confinés, confinées = participle
  boucler, boucle, bouclent, bouclait, bouclaient, boucla, bouclant, bouclons, bouclèrent, bouclera, boucleront, bouclerait, boucleraient
  bouclé, bouclée, bouclés, bouclées = participle
  verrouiller, verrouille, verrouillent, verrouillait, verrouillaient, verrouilla, verrouillant, verrouillons, verrouillèrent, verrouillera, verrouilleront, verrouillerait, verrouilleraient
  verrouillé, verrouillée, verrouillés, verrouillées = participle
  ceinturer, ceinture, ceinturent, ceinturait, ceinturaient, ceintura, ceinturant, ceinturons, ceinturèrent, ceinturera, ceintureront, ceinturerait, ceintureraient
  ceinturé, ceinturée, ceinturés, ceinturées = participle

class  blocking_verb
says   Verbs that are a siege when their object is a way or a place.
  couper, coupe, coupent, coupait, coupaient, coupa, coupant, coupons, coupèrent, coupera, couperont, couperait, couperaient
  coupé, coupée, coupés, coupées = participle
  bloquer, bloque, bloquent, bloquait, bloquaient, bloqua, bloquant, bloquons, bloquèrent, bloquera, bloqueront, bloquerait, bloqueraient
  bloqué, bloquée, bloqués, bloquées = participle
  isoler, isole, isolent, isolait, isolaient, isola, isolant, isolons, isolèrent, isolera, isoleront, isolerait, isoleraient
  isolé, isolée, isolés, isolées = participle
  fermer, ferme, ferment, fermait, fermaient, ferma, fermant, fermons, fermèrent, fermera, fermeront, fermerait, fermeraient
  fermé, fermée, fermés, fermées = participle

class  bombing_verb
says   Verbs of going off.
  exploser, explose, explosent, explosait, explosaient, explosa, explosant, explosons, explosèrent, explosera, exploseront, exploserait, exploseraient
  explosé, explosée, explosés, explosées = participle
  détoner, détone, détonent, détonait, détonaient, détona, détonant, détonons, détonèrent, détonera, détoneront, détonerait, détoneraient
  détoné, détonée, détonés, détonées = participle

class  shelling_verb
says   Verbs of firing from afar: artillery unless aircraft are told.
  bombarder, bombarde, bombardent, bombardait, bombardaient, bombarda, bombardant, bombardons, bombardèrent, bombardera, bombarderont, bombarderait, bombarderaient
  bombardé, bombardée, bombardés, bombardées = participle
  pilonner, pilonne, pilonnent, pilonnait, pilonnaient, pilonna, pilonnant, pilonnons, pilonnèrent, pilonnera, pilonneront, pilonnerait, pilonneraient
  pilonné, pilonnée, pilonnés, pilonnées = participle
  canonner, canonne, canonnent, canonnait, canonnaient, canonna, canonnant, canonnons, canonnèrent, canonnera, canonneront, canonnerait, canonneraient
  canonné, canonnée, canonnés, canonnées = participle

class  firing_verb
says   Verbs that are shelling when shells, rockets or missiles are fired or fall.
  tirer, tire, tirent, tirait, tiraient, tira, tirant, tirons, tirèrent, tirera, tireront, tirerait, tireraient
  tiré, tirée, tirés, tirées = participle
  lancer, lance, lancent, lançait, lançaient, lança, lançant, lançons, lancèrent, lancera, lanceront, lancerait, lanceraient
  lancé, lancée, lancés, lancées = participle
  tomber, tombe, tombent, tombait, tombaient, tomba, tombant, tombons, tombèrent, tombera, tomberont, tomberait, tomberaient
  tombé, tombée, tombés, tombées = participle
  abattre, abattaient, abattait, abatte, abattent, abattirent, abattissent, abattit, abattons, abattra, abattraient, abattrait, abattront, abattant, abat
  abattu, abattue, abattus, abattues = participle

class  striking_verb
says   Verbs that are an air strike when aircraft do it.
  frapper, frappe, frappent, frappait, frappaient, frappa, frappant, frappons, frappèrent, frappera, frapperont, frapperait, frapperaient
  frappé, frappée, frappés, frappées = participle
  viser, vise, visent, visait, visaient, visa, visant, visons, visèrent, visera, viseront, viserait, viseraient
  visé, visée, visés, visées = participle
  cibler, cible, ciblent, ciblait, ciblaient, cibla, ciblant, ciblons, ciblèrent, ciblera, cibleront, ciblerait, cibleraient
  ciblé, ciblée, ciblés, ciblées = participle
  attaquer, attaque, attaquent, attaquait, attaquaient, attaqua, attaquant, attaquons, attaquèrent, attaquera, attaqueront, attaquerait, attaqueraient
  attaqué, attaquée, attaqués, attaquées = participle
  bombarder, bombarde, bombardent, bombardait, bombardaient, bombarda, bombardant, bombardons, bombardèrent, bombardera, bombarderont, bombarderait, bombarderaient
  bombardé, bombardée, bombardés, bombardées = participle
  pilonner, pilonne, pilonnent, pilonnait, pilonnaient, pilonna, pilonnant, pilonnons, pilonnèrent, pilonnera, pilonneront, pilonnerait, pilonneraient
  pilonné, pilonnée, pilonnés, pilonnées = participle
  détruire, détruira, détruiraient, détruirait, détruiront, détruisaient, détruisait, détruisant, détruise, détruisent, détruisirent, détruisissent, détruisit, détruisons
  détruit, détruite, détruits, détruites = participle

class  attack_verb
says   Verbs of armed attack on persons or positions.
  attaquer, attaque, attaquent, attaquait, attaquaient, attaqua, attaquant, attaquons, attaquèrent, attaquera, attaqueront, attaquerait, attaqueraient
  attaqué, attaquée, attaqués, attaquées = participle
  assassiner, assassine, assassinent, assassinait, assassinaient, assassina, assassinant, assassinons, assassinèrent, assassinera, assassineront, assassinerait, assassineraient
  assassiné, assassinée, assassinés, assassinées = participle
  massacrer, massacre, massacrent, massacrait, massacraient, massacra, massacrant, massacrons, massacrèrent, massacrera, massacreront, massacrerait, massacreraient
  massacré, massacrée, massacrés, massacrées = participle
  décapiter, décapite, décapitent, décapitait, décapitaient, décapita, décapitant, décapitons, décapitèrent, décapitera, décapiteront, décapiterait, décapiteraient
  décapité, décapitée, décapités, décapitées = participle
  égorger, égorge, égorgent, égorgeait, égorgeaient, égorgea, égorgeant, égorgeons, égorgèrent, égorgera, égorgeront, égorgerait, égorgeraient
  égorgé, égorgée, égorgés, égorgées = participle
  torturer, torture, torturent, torturait, torturaient, tortura, torturant, torturons, torturèrent, torturera, tortureront, torturerait, tortureraient
  torturé, torturée, torturés, torturées = participle
  fusiller, fusille, fusillent, fusillait, fusillaient, fusilla, fusillant, fusillons, fusillèrent, fusillera, fusilleront, fusillerait, fusilleraient
  fusillé, fusillée, fusillés, fusillées = participle
  mitrailler, mitraille, mitraillent, mitraillait, mitraillaient, mitrailla, mitraillant, mitraillons, mitraillèrent, mitraillera, mitrailleront, mitraillerait, mitrailleraient
  mitraillé, mitraillée, mitraillés, mitraillées = participle
  poignarder, poignarde, poignardent, poignardait, poignardaient, poignarda, poignardant, poignardons, poignardèrent, poignardera, poignarderont, poignarderait, poignarderaient
  poignardé, poignardée, poignardés, poignardées = participle
  agresser, agresse, agressent, agressait, agressaient, agressa, agressant, agressons, agressèrent, agressera, agresseront, agresserait, agresseraient
  agressé, agressée, agressés, agressées = participle
  exécuter, exécute, exécutent, exécutait, exécutaient, exécuta, exécutant, exécutons, exécutèrent, exécutera, exécuteront, exécuterait, exécuteraient
  exécuté, exécutée, exécutés, exécutées = participle
  lapider, lapide, lapident, lapidait, lapidaient, lapida, lapidant, lapidons, lapidèrent, lapidera, lapideront, lapiderait, lapideraient
  lapidé, lapidée, lapidés, lapidées = participle
  lyncher, lynche, lynchent, lynchait, lynchaient, lyncha, lynchant, lynchons, lynchèrent, lynchera, lyncheront, lyncherait, lyncheraient
  lynché, lynchée, lynchés, lynchées = participle
  assaillir, assaillaient, assaillait, assaille, assaillent, assaillira, assailliraient, assaillirait, assaillirent, assailliront, assaillissent, assaillit, assaillons, assaillant
  assailli, assaillie, assaillis, assaillies = participle
  liquider, liquide, liquident, liquidait, liquidaient, liquida, liquidant, liquidons, liquidèrent, liquidera, liquideront, liquiderait, liquideraient
  liquidé, liquidée, liquidés, liquidées = participle
  éliminer, élimine, éliminent, éliminait, éliminaient, élimina, éliminant, éliminons, éliminèrent, éliminera, élimineront, éliminerait, élimineraient
  éliminé, éliminée, éliminés, éliminées = participle
  molester, moleste, molestent, molestait, molestaient, molesta, molestant, molestons, molestèrent, molestera, molesteront, molesterait, molesteraient
  molesté, molestée, molestés, molestées = participle
  tabasser, tabasse, tabassent, tabassait, tabassaient, tabassa, tabassant, tabassons, tabassèrent, tabassera, tabasseront, tabasserait, tabasseraient
  tabassé, tabassée, tabassés, tabassées = participle
  harceler, harcelle, harcellent, harcelait, harcelaient, harcela, harcelant, harcelons, harcelèrent, harcellera, harcelleront, harcellerait, harcelleraient
  harcelé, harcelée, harcelés, harcelées = participle
  traquer, traque, traquent, traquait, traquaient, traqua, traquant, traquons, traquèrent, traquera, traqueront, traquerait, traqueraient
  traqué, traquée, traqués, traquées = participle

class  target_verb
says   Verbs of aiming at, an attack when attackers or explosives do it.
  viser, vise, visent, visait, visaient, visa, visant, visons, visèrent, visera, viseront, viserait, viseraient
  visé, visée, visés, visées = participle
  cibler, cible, ciblent, ciblait, ciblaient, cibla, ciblant, ciblons, ciblèrent, ciblera, cibleront, ciblerait, cibleraient
  ciblé, ciblée, ciblés, ciblées = participle
  frapper, frappe, frappent, frappait, frappaient, frappa, frappant, frappons, frappèrent, frappera, frapperont, frapperait, frapperaient
  frappé, frappée, frappés, frappées = participle

class  killing_verb
says   Verbs whose subject kills their object.
  tuer, tue, tuent, tuait, tuaient, tua, tuant, tuons, tuèrent, tuera, tueront, tuerait, tueraient
  tué, tuée, tués, tuées = participle
  abattre, abattaient, abattait, abatte, abattent, abattirent, abattissent, abattit, abattons, abattra, abattraient, abattrait, abattront, abattant, abat
  abattu, abattue, abattus, abattues = participle

class  wounding_verb
says   Verbs whose subject wounds their object.
  blesser, blesse, blessent, blessait, blessaient, blessa, blessant, blessons, blessèrent, blessera, blesseront, blesserait, blesseraient
  blessé, blessée, blessés, blessées = participle

class  dying_verb
says   Verbs whose subject dies.
  périr, périra, périraient, périrait, périrent, périront, périssaient, périssait, périssant, périssent, périssons, périt
  péri, périe, péris, péries = participle
  mourir, meure, meurent, meurt, mouraient, mourait, mourra, mourraient, mourrait, mourront, moururent, mourusse, mourut
  mort, morte, morts, mortes = participle
  décéder, décède, décèdent, décédait, décédaient, décéda, décédant, décédons, décédèrent, décédera, décéderont, décéderait, décéderaient
  décédé, décédée, décédés, décédées = participle
  succomber, succombe, succombent, succombait, succombaient, succomba, succombant, succombons, succombèrent, succombera, succomberont, succomberait, succomberaient
  succombé, succombée, succombés, succombées = participle

class  abduction_verb
says   Verbs of carrying persons off.
  kidnapper, kidnappe, kidnappent, kidnappait, kidnappaient, kidnappa, kidnappant, kidnappons, kidnappèrent, kidnappera, kidnapperont, kidnapperait, kidnapperaient
  kidnappé, kidnappée, kidnappés, kidnappées = participle
  séquestrer, séquestre, séquestrent, séquestrait, séquestraient, séquestra, séquestrant, séquestrons, séquestrèrent, séquestrera, séquestreront, séquestrerait, séquestreraient
  séquestré, séquestrée, séquestrés, séquestrées = participle

class  seizing_verb
says   Verbs that are an abduction or arrest when persons are their object.
  enlever, enlève, enlèvent, enlevait, enlevaient, enleva, enlevant, enlevons, enlevèrent, enlèvera, enlèveront, enlèverait, enlèveraient
  enlevé, enlevée, enlevés, enlevées = participle
  capturer, capture, capturent, capturait, capturaient, captura, capturant, capturons, capturèrent, capturera, captureront, capturerait, captureraient
  capturé, capturée, capturés, capturées = participle
  prendre, prenaient, prenait, prend, prendra, prendraient, prendrait, prendront, prenne, prennent, prenons, prirent, prissent, prit, prenant
  pris, prise, prises = participle

class  destruction_verb
says   Verbs of destroying and looting.
  détruire, détruira, détruiraient, détruirait, détruiront, détruisaient, détruisait, détruisant, détruise, détruisent, détruisirent, détruisissent, détruisit, détruisons
  détruit, détruite, détruits, détruites = participle
  incendier, incendie, incendient, incendiait, incendiaient, incendia, incendiant, incendions, incendièrent, incendiera, incendieront, incendierait, incendieraient
  incendié, incendiée, incendiés, incendiées = participle
  piller, pille, pillent, pillait, pillaient, pilla, pillant, pillons, pillèrent, pillera, pilleront, pillerait, pilleraient
  pillé, pillée, pillés, pillées = participle
  raser, rase, rasent, rasait, rasaient, rasa, rasant, rasons, rasèrent, rasera, raseront, raserait, raseraient
  rasé, rasée, rasés, rasées = participle
  démolir, démolira, démoliraient, démolirait, démolirent, démoliront, démolissaient, démolissait, démolissant, démolissent, démolissons, démolit
  démoli, démolie, démolis, démolies = participle
  saccager, saccage, saccagent, saccageait, saccageaient, saccagea, saccageant, saccageons, saccagèrent, saccagera, saccageront, saccagerait, saccageraient
  saccagé, saccagée, saccagés, saccagées = participle
  ravager, ravage, ravagent, ravageait, ravageaient, ravagea, ravageant, ravageons, ravagèrent, ravagera, ravageront, ravagerait, ravageraient
  ravagé, ravagée, ravagés, ravagées = participle
  dévaster, dévaste, dévastent, dévastait, dévastaient, dévasta, dévastant, dévastons, dévastèrent, dévastera, dévasteront, dévasterait, dévasteraient
  dévasté, dévastée, dévastés, dévastées = participle
  dynamiter, dynamite, dynamitent, dynamitait, dynamitaient, dynamita, dynamitant, dynamitons, dynamitèrent, dynamitera, dynamiteront, dynamiterait, dynamiteraient
  dynamité, dynamitée, dynamités, dynamitées = participle
  endommager, endommage, endommagent, endommageait, endommageaient, endommagea, endommageant, endommageons, endommagèrent, endommagera, endommageront, endommagerait, endommageraient
  endommagé, endommagée, endommagés, endommagées = participle
  anéantir, anéantira, anéantiraient, anéantirait, anéantirent, anéantiront, anéantissaient, anéantissait, anéantissant, anéantissante, anéantissent, anéantissons, anéantit
  anéanti, anéantie, anéantis, anéanties = participle
  vandaliser, vandalise, vandalisent, vandalisait, vandalisaient, vandalisa, vandalisant, vandalisons, vandalisèrent, vandalisera, vandaliseront, vandaliserait, vandaliseraient
  vandalisé, vandalisée, vandalisés, vandalisées = participle
  profaner, profane, profanent, profanait, profanaient, profana, profanant, profanons, profanèrent, profanera, profaneront, profanerait, profaneraient
  profané, profanée, profanés, profanées = participle
  pulvériser, pulvérise, pulvérisent, pulvérisait, pulvérisaient, pulvérisa, pulvérisant, pulvérisons, pulvérisèrent, pulvérisera, pulvériseront, pulvériserait, pulvériseraient
  pulvérisé, pulvérisée, pulvérisés, pulvérisées = participle
  embraser, embrase, embrasent, embrasait, embrasaient, embrasa, embrasant, embrasons, embrasèrent, embrasera, embraseront, embraserait, embraseraient
  embrasé, embrasée, embrasés, embrasées = participle
  razzier, razzie, razzient, razziait, razziaient, razzia, razziant, razzions, razzièrent, razziera, razzieront, razzierait, razzieraient
  razzié, razziée, razziés, razziées = participle
  calciner, calcine, calcinent, calcinait, calcinaient, calcina, calcinant, calcinons, calcinèrent, calcinera, calcineront, calcinerait, calcineraient
  calciné, calcinée, calcinés, calcinées = participle

class  flight_verb
says   Verbs of fleeing: displacement of people, withdrawal of forces.
  fuir, fuient, fuira, fuiraient, fuirait, fuirent, fuiront, fuissent, fuit, fuyaient, fuyait, fuyons, fuyant
  fui, fuie, fuis, fuies = participle

class  refuge_verb
says   Verbs that are displacement with "se".
  réfugier, réfugie, réfugient, réfugiait, réfugiaient, réfugia, réfugiant, réfugions, réfugièrent, réfugiera, réfugieront, réfugierait, réfugieraient
  réfugié, réfugiée, réfugiés, réfugiées = participle

class  moving_people_verb
says   Verbs that are displacement when people are their object.
  déplacer, déplace, déplacent, déplaçait, déplaçaient, déplaça, déplaçant, déplaçons, déplacèrent, déplacera, déplaceront, déplacerait, déplaceraient
  déplacé, déplacée, déplacés, déplacées = participle
  déraciner, déracine, déracinent, déracinait, déracinaient, déracina, déracinant, déracinons, déracinèrent, déracinera, déracineront, déracinerait, déracineraient
  déraciné, déracinée, déracinés, déracinées = participle
  déporter, déporte, déportent, déportait, déportaient, déporta, déportant, déportons, déportèrent, déportera, déporteront, déporterait, déporteraient
  déporté, déportée, déportés, déportées = participle
  exiler, exile, exilent, exilait, exilaient, exila, exilant, exilons, exilèrent, exilera, exileront, exilerait, exileraient
  exilé, exilée, exilés, exilées = participle

class  evacuation_verb
says   Verbs of bringing people out of danger.
  évacuer, évacue, évacuent, évacuait, évacuaient, évacua, évacuant, évacuons, évacuèrent, évacuera, évacueront, évacuerait, évacueraient
  évacué, évacuée, évacués, évacuées = participle
  rapatrier, rapatrie, rapatrient, rapatriait, rapatriaient, rapatria, rapatriant, rapatrions, rapatrièrent, rapatriera, rapatrieront, rapatrierait, rapatrieraient
  rapatrié, rapatriée, rapatriés, rapatriées = participle
  exfiltrer, exfiltre, exfiltrent, exfiltrait, exfiltraient, exfiltra, exfiltrant, exfiltrons, exfiltrèrent, exfiltrera, exfiltreront, exfiltrerait, exfiltreraient
  exfiltré, exfiltrée, exfiltrés, exfiltrées = participle

class  deployment_verb
says   Verbs of bringing forces into place.
  déployer, déploie, déploient, déployait, déployaient, déploya, déployant, déployons, déployèrent, déploiera, déploieront, déploierait, déploieraient
  déployé, déployée, déployés, déployées = participle

class  sending_verb
says   Verbs that are a deployment when forces or arms are their object.
  envoyer, enverra, enverraient, enverrait, enverront, envoie, envoient, envoya, envoyai, envoyaient, envoyait, envoyant, envoyons, envoyèrent
  envoyé, envoyée, envoyés, envoyées = participle
  dépêcher, dépêche, dépêchent, dépêchait, dépêchaient, dépêcha, dépêchant, dépêchons, dépêchèrent, dépêchera, dépêcheront, dépêcherait, dépêcheraient
  dépêché, dépêchée, dépêchés, dépêchées = participle
  mobiliser, mobilise, mobilisent, mobilisait, mobilisaient, mobilisa, mobilisant, mobilisons, mobilisèrent, mobilisera, mobiliseront, mobiliserait, mobiliseraient
  mobilisé, mobilisée, mobilisés, mobilisées = participle
  masser, masse, massent, massait, massaient, massa, massant, massons, massèrent, massera, masseront, masserait, masseraient
  massé, massée, massés, massées = participle
  acheminer, achemine, acheminent, acheminait, acheminaient, achemina, acheminant, acheminons, acheminèrent, acheminera, achemineront, acheminerait, achemineraient
  acheminé, acheminée, acheminés, acheminées = participle
  accueillir, accueillaient, accueillait, accueille, accueillent, accueillera, accueilleraient, accueillerait, accueilleront, accueillirent, accueillissent, accueillit, accueillons, accueillant
  accueilli, accueillie, accueillis, accueillies = participle
  stationner, stationne, stationnent, stationnait, stationnaient, stationna, stationnant, stationnons, stationnèrent, stationnera, stationneront, stationnerait, stationneraient
  stationné, stationnée, stationnés, stationnées = participle
  rassembler, rassemble, rassemblent, rassemblait, rassemblaient, rassembla, rassemblant, rassemblons, rassemblèrent, rassemblera, rassembleront, rassemblerait, rassembleraient
  rassemblé, rassemblée, rassemblés, rassemblées = participle
  positionner, positionne, positionnent, positionnait, positionnaient, positionna, positionnant, positionnons, positionnèrent, positionnera, positionneront, positionnerait, positionneraient
  positionné, positionnée, positionnés, positionnées = participle
  redéployer, redéploie, redéploient, redéployait, redéployaient, redéploya, redéployant, redéployons, redéployèrent, redéploiera, redéploieront, redéploierait, redéploieraient
  redéployé, redéployée, redéployés, redéployées = participle
  poster, poste, postent, postait, postaient, posta, postant, postons, postèrent, postera, posteront, posterait, posteraient
  posté, postée, postés, postées = participle
  transférer, transfère, transfèrent, transférait, transféraient, transféra, transférant, transférons, transférèrent, transférera, transféreront, transférerait, transféreraient
  transféré, transférée, transférés, transférées = participle
  concentrer, concentre, concentrent, concentrait, concentraient, concentra, concentrant, concentrons, concentrèrent, concentrera, concentreront, concentrerait, concentreraient
  concentré, concentrée, concentrés, concentrées = participle
  rappeler, rappelle, rappellent, rappelait, rappelaient, rappela, rappelant, rappelons, rappelèrent, rappellera, rappelleront, rappellerait, rappelleraient
  rappelé, rappelée, rappelés, rappelées = participle

class  surrender_verb
says   Verbs of laying down arms.
  capituler, capitule, capitulent, capitulait, capitulaient, capitula, capitulant, capitulons, capitulèrent, capitulera, capituleront, capitulerait, capituleraient
  capitulé, capitulée, capitulés, capitulées = participle
  déserter, déserte, désertent, désertait, désertaient, déserta, désertant, désertons, désertèrent, désertera, déserteront, déserterait, déserteraient
  déserté, désertée, désertés, désertées = participle

class  seizure_verb
says   Verbs that are a seizure when arms are their object.
  saisir, saisira, saisiraient, saisirait, saisirent, saisiront, saisissaient, saisissait, saisissent, saisissons, saisit, saisissant
  saisi, saisie, saisis, saisies = participle
  confisquer, confisque, confisquent, confisquait, confisquaient, confisqua, confisquant, confisquons, confisquèrent, confisquera, confisqueront, confisquerait, confisqueraient
  confisqué, confisquée, confisqués, confisquées = participle
  désamorcer, désamorce, désamorcent, désamorçait, désamorçaient, désamorça, désamorçant, désamorçons, désamorcèrent, désamorcera, désamorceront, désamorcerait, désamorceraient
  désamorcé, désamorcée, désamorcés, désamorcées = participle
  neutraliser, neutralise, neutralisent, neutralisait, neutralisaient, neutralisa, neutralisant, neutralisons, neutralisèrent, neutralisera, neutraliseront, neutraliserait, neutraliseraient
  neutralisé, neutralisée, neutralisés, neutralisées = participle
  intercepter, intercepte, interceptent, interceptait, interceptaient, intercepta, interceptant, interceptons, interceptèrent, interceptera, intercepteront, intercepterait, intercepteraient
  intercepté, interceptée, interceptés, interceptées = participle
  découvrir, découvraient, découvrait, découvrant, découvre, découvrent, découvrira, découvriraient, découvrirait, découvrirent, découvriront, découvrissent, découvrit
  découvert, découverte, découverts, découvertes = participle
  abattre, abattaient, abattait, abatte, abattent, abattirent, abattissent, abattit, abattons, abattra, abattraient, abattrait, abattront, abattant, abat
  abattu, abattue, abattus, abattues = participle
  détruire, détruira, détruiraient, détruirait, détruiront, détruisaient, détruisait, détruisant, détruise, détruisent, détruisirent, détruisissent, détruisit, détruisons
  détruit, détruite, détruits, détruites = participle
  récupérer, récupère, récupèrent, récupérait, récupéraient, récupéra, récupérant, récupérons, récupérèrent, récupérera, récupéreront, récupérerait, récupéreraient
  récupéré, récupérée, récupérés, récupérées = participle

class  arrest_verb
says   Verbs of arresting persons.
  interpeller, interpelle, interpellent, interpellait, interpellaient, interpella, interpellant, interpellons, interpellèrent, interpellera, interpelleront, interpellerait, interpelleraient
  interpellé, interpellée, interpellés, interpellées = participle
  appréhender, appréhende, appréhendent, appréhendait, appréhendaient, appréhenda, appréhendant, appréhendons, appréhendèrent, appréhendera, appréhenderont, appréhenderait, appréhenderaient
  appréhendé, appréhendée, appréhendés, appréhendées = participle
  incarcérer, incarcère, incarcèrent, incarcérait, incarcéraient, incarcéra, incarcérant, incarcérons, incarcérèrent, incarcérera, incarcéreront, incarcérerait, incarcéreraient
  incarcéré, incarcérée, incarcérés, incarcérées = participle
  emprisonner, emprisonne, emprisonnent, emprisonnait, emprisonnaient, emprisonna, emprisonnant, emprisonnons, emprisonnèrent, emprisonnera, emprisonneront, emprisonnerait, emprisonneraient
  emprisonné, emprisonnée, emprisonnés, emprisonnées = participle
  écrouer, écroue, écrouent, écrouait, écrouaient, écroua, écrouant, écrouons, écrouèrent, écrouera, écroueront, écrouerait, écroueraient
  écroué, écrouée, écroués, écrouées = participle
  inculper, inculpe, inculpent, inculpait, inculpaient, inculpa, inculpant, inculpons, inculpèrent, inculpera, inculperont, inculperait, inculperaient
  inculpé, inculpée, inculpés, inculpées = participle
  coffrer, coffre, coffrent, coffrait, coffraient, coffra, coffrant, coffrons, coffrèrent, coffrera, coffreront, coffrerait, coffreraient
  coffré, coffrée, coffrés, coffrées = participle

class  stopping_verb
says   Verbs that are an arrest when persons are their object.
  arrêter, arrête, arrêtent, arrêtait, arrêtaient, arrêta, arrêtant, arrêtons, arrêtèrent, arrêtera, arrêteront, arrêterait, arrêteraient
  arrêté, arrêtée, arrêtés, arrêtées = participle
  capturer, capture, capturent, capturait, capturaient, captura, capturant, capturons, capturèrent, capturera, captureront, capturerait, captureraient
  capturé, capturée, capturés, capturées = participle
  détenir, détenaient, détenait, détenant, détenons, détiendra, détiendraient, détiendrait, détiendront, détienne, détiennent, détient, détinrent, détinsse, détinssent, détint, détînt
  détenu, détenue, détenus, détenues = participle
  condamner, condamne, condamnent, condamnait, condamnaient, condamna, condamnant, condamnons, condamnèrent, condamnera, condamneront, condamnerait, condamneraient
  condamné, condamnée, condamnés, condamnées = participle

class  release_verb
says   Verbs of setting free.
  relâcher, relâche, relâchent, relâchait, relâchaient, relâcha, relâchant, relâchons, relâchèrent, relâchera, relâcheront, relâcherait, relâcheraient
  relâché, relâchée, relâchés, relâchées = participle
  amnistier, amnistie, amnistient, amnistiait, amnistiaient, amnistia, amnistiant, amnistions, amnistièrent, amnistiera, amnistieront, amnistierait, amnistieraient
  amnistié, amnistiée, amnistiés, amnistiées = participle
  gracier, gracie, gracient, graciait, graciaient, gracia, graciant, gracions, gracièrent, graciera, gracieront, gracierait, gracieraient
  gracié, graciée, graciés, graciées = participle

class  talks_verb
says   Verbs of negotiating.
  négocier, négocie, négocient, négociait, négociaient, négocia, négociant, négocions, négocièrent, négociera, négocieront, négocierait, négocieraient
  négocié, négociée, négociés, négociées = participle
  dialoguer, dialogue, dialoguent, dialoguait, dialoguaient, dialogua, dialoguant, dialoguons, dialoguèrent, dialoguera, dialogueront, dialoguerait, dialogueraient
  dialogué, dialoguée, dialogués, dialoguées = participle

class  meeting_verb
says   Verbs that are talks with "se" or with another party.
  rencontrer, rencontre, rencontrent, rencontrait, rencontraient, rencontra, rencontrant, rencontrons, rencontrèrent, rencontrera, rencontreront, rencontrerait, rencontreraient
  rencontré, rencontrée, rencontrés, rencontrées = participle
  entretenir, entretenaient, entretenait, entretenant, entretenons, entretiendra, entretiendraient, entretiendrait, entretiendront, entretienne, entretiennent, entretient, entretinrent, entretinsse, entretinssent, entretint, entretînt
  entretenu, entretenue, entretenus, entretenues = participle
  réunir, réunira, réuniraient, réunirait, réunirent, réuniront, réunissaient, réunissait, réunissant, réunissent, réunissons, réunit
  réuni, réunie, réunis, réunies = participle

class  agreeing_verb
says   Verbs that are an agreement when a deal is their object.
  conclure, concluaient, concluait, concluent, concluons, conclura, concluraient, conclurait, conclurent, concluront, conclusse, conclut, concluant
  conclu, conclue, conclus, conclues = participle
  signer, signe, signent, signait, signaient, signa, signant, signons, signèrent, signera, signeront, signerait, signeraient
  signé, signée, signés, signées = participle
  accepter, accepte, acceptent, acceptait, acceptaient, accepta, acceptant, acceptons, acceptèrent, acceptera, accepteront, accepterait, accepteraient
  accepté, acceptée, acceptés, acceptées = participle
  ratifier, ratifie, ratifient, ratifiait, ratifiaient, ratifia, ratifiant, ratifions, ratifièrent, ratifiera, ratifieront, ratifierait, ratifieraient
  ratifié, ratifiée, ratifiés, ratifiées = participle
  négocier, négocie, négocient, négociait, négociaient, négocia, négociant, négocions, négocièrent, négociera, négocieront, négocierait, négocieraient
  négocié, négociée, négociés, négociées = participle
  parapher, paraphe, paraphent, paraphait, paraphaient, parapha, paraphant, paraphons, paraphèrent, paraphera, parapheront, parapherait, parapheraient
  paraphé, paraphée, paraphés, paraphées = participle

class  breaking_verb
says   Verbs that are a violation when a truce is their object.
  violer, viole, violent, violait, violaient, viola, violant, violons, violèrent, violera, violeront, violerait, violeraient
  violé, violée, violés, violées = participle
  rompre, rompaient, rompait, rompant, rompe, rompent, rompirent, rompissent, rompit, rompons, rompra, rompraient, romprait, rompront, rompt
  rompu, rompue, rompus, rompues = participle
  enfreindre, enfreignaient, enfreignait, enfreignant, enfreigne, enfreignent, enfreignirent, enfreignissent, enfreignit, enfreignons, enfreindra, enfreindraient, enfreindrait, enfreindront
  enfreint, enfreinte, enfreints, enfreintes = participle
  suspendre, suspend, suspendaient, suspendait, suspendant, suspende, suspendent, suspendirent, suspendissent, suspendit, suspendons, suspendra, suspendraient, suspendrait, suspendront
  suspendu, suspendue, suspendus, suspendues = participle
  bafouer, bafoue, bafouent, bafouait, bafouaient, bafoua, bafouant, bafouons, bafouèrent, bafouera, bafoueront, bafouerait, bafoueraient
  bafoué, bafouée, bafoués, bafouées = participle
  transgresser, transgresse, transgressent, transgressait, transgressaient, transgressa, transgressant, transgressons, transgressèrent, transgressera, transgresseront, transgresserait, transgresseraient
  transgressé, transgressée, transgressés, transgressées = participle
  piétiner, piétine, piétinent, piétinait, piétinaient, piétina, piétinant, piétinons, piétinèrent, piétinera, piétineront, piétinerait, piétineraient
  piétiné, piétinée, piétinés, piétinées = participle

class  refusal_verb
says   Verbs of refusing.
  refuser, refuse, refusent, refusait, refusaient, refusa, refusant, refusons, refusèrent, refusera, refuseront, refuserait, refuseraient
  refusé, refusée, refusés, refusées = participle
  rejeter, rejette, rejettent, rejetait, rejetaient, rejeta, rejetant, rejetons, rejetèrent, rejettera, rejetteront, rejetterait, rejetteraient
  rejeté, rejetée, rejetés, rejetées = participle
  boycotter, boycotte, boycottent, boycottait, boycottaient, boycotta, boycottant, boycottons, boycottèrent, boycottera, boycotteront, boycotterait, boycotteraient
  boycotté, boycottée, boycottés, boycottées = participle
  décliner, décline, déclinent, déclinait, déclinaient, déclina, déclinant, déclinons, déclinèrent, déclinera, déclineront, déclinerait, déclineraient
  décliné, déclinée, déclinés, déclinées = participle

class  demand_verb
says   Verbs of asking and ordering.
  exiger, exige, exigent, exigeait, exigeaient, exigea, exigeant, exigeons, exigèrent, exigera, exigeront, exigerait, exigeraient
  exigé, exigée, exigés, exigées = participle
  réclamer, réclame, réclament, réclamait, réclamaient, réclama, réclamant, réclamons, réclamèrent, réclamera, réclameront, réclamerait, réclameraient
  réclamé, réclamée, réclamés, réclamées = participle
  exhorter, exhorte, exhortent, exhortait, exhortaient, exhorta, exhortant, exhortons, exhortèrent, exhortera, exhorteront, exhorterait, exhorteraient
  exhorté, exhortée, exhortés, exhortées = participle
  ordonner, ordonne, ordonnent, ordonnait, ordonnaient, ordonna, ordonnant, ordonnons, ordonnèrent, ordonnera, ordonneront, ordonnerait, ordonneraient
  ordonné, ordonnée, ordonnés, ordonnées = participle
  demander, demande, demandent, demandait, demandaient, demanda, demandant, demandons, demandèrent, demandera, demanderont, demanderait, demanderaient
  demandé, demandée, demandés, demandées = participle
  sommer, somme, somment, sommait, sommaient, somma, sommant, sommons, sommèrent, sommera, sommeront, sommerait, sommeraient
  sommé, sommée, sommés, sommées = participle
  enjoindre, enjoignaient, enjoignait, enjoignant, enjoigne, enjoignent, enjoignirent, enjoignissent, enjoignit, enjoignons, enjoindra, enjoindraient, enjoindrait, enjoindront
  enjoint, enjointe, enjoints, enjointes = participle
  implorer, implore, implorent, implorait, imploraient, implora, implorant, implorons, implorèrent, implorera, imploreront, implorerait, imploreraient
  imploré, implorée, implorés, implorées = participle
  conjurer, conjure, conjurent, conjurait, conjuraient, conjura, conjurant, conjurons, conjurèrent, conjurera, conjureront, conjurerait, conjureraient
  conjuré, conjurée, conjurés, conjurées = participle
  adjurer, adjure, adjurent, adjurait, adjuraient, adjura, adjurant, adjurons, adjurèrent, adjurera, adjureront, adjurerait, adjureraient
  adjuré, adjurée, adjurés, adjurées = participle

class  calling_verb
says   Verbs that are a demand with "à".
  appeler, appelle, appellent, appelait, appelaient, appela, appelant, appelons, appelèrent, appellera, appelleront, appellerait, appelleraient
  appelé, appelée, appelés, appelées = participle
  inviter, invite, invitent, invitait, invitaient, invita, invitant, invitons, invitèrent, invitera, inviteront, inviterait, inviteraient
  invité, invitée, invités, invitées = participle
  presser, presse, pressent, pressait, pressaient, pressa, pressant, pressons, pressèrent, pressera, presseront, presserait, presseraient
  pressé, pressée, pressés, pressées = participle
  pousser, pousse, poussent, poussait, poussaient, poussa, poussant, poussons, poussèrent, poussera, pousseront, pousserait, pousseraient
  poussé, poussée, poussés, poussées = participle

class  threat_verb
says   Verbs of threatening.
  menacer, menace, menacent, menaçait, menaçaient, menaça, menaçant, menaçons, menacèrent, menacera, menaceront, menacerait, menaceraient
  menacé, menacée, menacés, menacées = participle

class  accusation_verb
says   Verbs of blaming and condemning.
  accuser, accuse, accusent, accusait, accusaient, accusa, accusant, accusons, accusèrent, accusera, accuseront, accuserait, accuseraient
  accusé, accusée, accusés, accusées = participle
  dénoncer, dénonce, dénoncent, dénonçait, dénonçaient, dénonça, dénonçant, dénonçons, dénoncèrent, dénoncera, dénonceront, dénoncerait, dénonceraient
  dénoncé, dénoncée, dénoncés, dénoncées = participle
  imputer, impute, imputent, imputait, imputaient, imputa, imputant, imputons, imputèrent, imputera, imputeront, imputerait, imputeraient
  imputé, imputée, imputés, imputées = participle
  fustiger, fustige, fustigent, fustigeait, fustigeaient, fustigea, fustigeant, fustigeons, fustigèrent, fustigera, fustigeront, fustigerait, fustigeraient
  fustigé, fustigée, fustigés, fustigées = participle
  blâmer, blâme, blâment, blâmait, blâmaient, blâma, blâmant, blâmons, blâmèrent, blâmera, blâmeront, blâmerait, blâmeraient
  blâmé, blâmée, blâmés, blâmées = participle
  incriminer, incrimine, incriminent, incriminait, incriminaient, incrimina, incriminant, incriminons, incriminèrent, incriminera, incrimineront, incriminerait, incrimineraient
  incriminé, incriminée, incriminés, incriminées = participle
  reprocher, reproche, reprochent, reprochait, reprochaient, reprocha, reprochant, reprochons, reprochèrent, reprochera, reprocheront, reprocherait, reprocheraient
  reproché, reprochée, reprochés, reprochées = participle
  stigmatiser, stigmatise, stigmatisent, stigmatisait, stigmatisaient, stigmatisa, stigmatisant, stigmatisons, stigmatisèrent, stigmatisera, stigmatiseront, stigmatiserait, stigmatiseraient
  stigmatisé, stigmatisée, stigmatisés, stigmatisées = participle

class  condemning_verb
says   Verbs that are an accusation when a party and no court does it.
  condamner, condamne, condamnent, condamnait, condamnaient, condamna, condamnant, condamnons, condamnèrent, condamnera, condamneront, condamnerait, condamneraient
  condamné, condamnée, condamnés, condamnées = participle
  critiquer, critique, critiquent, critiquait, critiquaient, critiqua, critiquant, critiquons, critiquèrent, critiquera, critiqueront, critiquerait, critiqueraient
  critiqué, critiquée, critiqués, critiquées = participle

class  support_verb
says   Verbs of backing.
  soutenir, soutenaient, soutenait, soutenons, soutiendra, soutiendraient, soutiendrait, soutiendront, soutienne, soutiennent, soutient, soutinrent, soutinsse, soutinssent, soutint, soutînt, soutenant
  soutenu, soutenue, soutenus, soutenues = participle
  épauler, épaule, épaulent, épaulait, épaulaient, épaula, épaulant, épaulons, épaulèrent, épaulera, épauleront, épaulerait, épauleraient
  épaulé, épaulée, épaulés, épaulées = participle
  appuyer, appuie, appuient, appuyait, appuyaient, appuya, appuyant, appuyons, appuyèrent, appuiera, appuieront, appuierait, appuieraient
  appuyé, appuyée, appuyés, appuyées = participle
  parrainer, parraine, parrainent, parrainait, parrainaient, parraina, parrainant, parrainons, parrainèrent, parrainera, parraineront, parrainerait, parraineraient
  parrainé, parrainée, parrainés, parrainées = participle
  financer, finance, financent, finançait, finançaient, finança, finançant, finançons, financèrent, financera, financeront, financerait, financeraient
  financé, financée, financés, financées = participle
  armer, arme, arment, armait, armaient, arma, armant, armons, armèrent, armera, armeront, armerait, armeraient
  armé, armée, armés, armées = participle

class  helping_verb
says   Verbs that are support when a party is their object.
  aider, aide, aident, aidait, aidaient, aida, aidant, aidons, aidèrent, aidera, aideront, aiderait, aideraient
  aidé, aidée, aidés, aidées = participle
  assister, assiste, assistent, assistait, assistaient, assista, assistant, assistons, assistèrent, assistera, assisteront, assisterait, assisteraient
  assisté, assistée, assistés, assistées = participle
  entraîner, entraîne, entraînent, entraînait, entraînaient, entraîna, entraînant, entraînons, entraînèrent, entraînera, entraîneront, entraînerait, entraîneraient
  entraîné, entraînée, entraînés, entraînées = participle
  former, forme, forment, formait, formaient, forma, formant, formons, formèrent, formera, formeront, formerait, formeraient
  formé, formée, formés, formées = participle
  équiper, équipe, équipent, équipait, équipaient, équipa, équipant, équipons, équipèrent, équipera, équiperont, équiperait, équiperaient
  équipé, équipée, équipés, équipées = participle

class  sanction_verb
says   Verbs of punishing states and persons.
  sanctionner, sanctionne, sanctionnent, sanctionnait, sanctionnaient, sanctionna, sanctionnant, sanctionnons, sanctionnèrent, sanctionnera, sanctionneront, sanctionnerait, sanctionneraient
  sanctionné, sanctionnée, sanctionnés, sanctionnées = participle

class  protest_verb
says   Verbs of demonstrating.
  manifester, manifeste, manifestent, manifestait, manifestaient, manifesta, manifestant, manifestons, manifestèrent, manifestera, manifesteront, manifesterait, manifesteraient
  manifesté, manifestée, manifestés, manifestées = participle
  protester, proteste, protestent, protestait, protestaient, protesta, protestant, protestons, protestèrent, protestera, protesteront, protesterait, protesteraient
  protesté, protestée, protestés, protestées = participle

class  clash_verb_form
says   Forms of verbs of fighting.
  combattre, combattaient, combattait, combatte, combattent, combattirent, combattissent, combattit, combattons, combattra, combattraient, combattrait, combattront, combattant
  combattu, combattue, combattus, combattues = participle
  affronter, affronte, affrontent, affrontait, affrontaient, affronta, affrontant, affrontons, affrontèrent, affrontera, affronteront, affronterait, affronteraient
  affronté, affrontée, affrontés, affrontées = participle

class  clash_reflexive
says   Verbs that are fighting with "se".
  battre, battaient, battait, battent, battirent, battissent, battit, battons, battra, battraient, battrait, battront, battant, bat
  battu, battue, battus, battues = participle
  accrocher, accroche, accrochent, accrochait, accrochaient, accrocha, accrochant, accrochons, accrochèrent, accrochera, accrocheront, accrocherait, accrocheraient
  accroché, accrochée, accrochés, accrochées = participle
  affronter, affronte, affrontent, affrontait, affrontaient, affronta, affrontant, affrontons, affrontèrent, affrontera, affronteront, affronterait, affronteraient
  affronté, affrontée, affrontés, affrontées = participle
