# Verbs and nouns that the claim rules (rules/claim) wake on, by their surface forms in the third person: a report is seldom told
# in another. Participles are marked, because "a pris" and "pris par" say opposite things of who stands beside them.
# To add a verb, write its forms here; to say that it means something only in company, write a rule.

class  capture_verb
says   Verbs of taking whose object is what is gained.
  conquérir, conquiert, conquièrent, conquérait, conquéraient, conquit, conquirent, conquerra, conquerront, conquerrait, conquerraient, conquérant
  conquis, conquise, conquises = participle
  reconquérir, reconquiert, reconquièrent, reconquérait, reconquéraient, reconquit, reconquirent, reconquerra, reconquerront, reconquerrait, reconquerraient, reconquérant
  reconquis, reconquise, reconquises = participle
  emparer, empare, emparent, emparait, emparaient, empara, emparèrent, emparera, empareront, emparerait, empareraient, emparant
  emparé, emparée, emparés, emparées = participle
  reprendre, reprend, reprennent, reprenait, reprenaient, reprit, reprirent, reprendra, reprendront, reprendrait, reprendraient, reprenant
  repris, reprise, reprises = participle
  ravir, ravit, ravissent, ravissait, ravissaient, ravirent, ravira, raviront, ravirait, raviraient, ravissant
  ravi, ravie, ravis, ravies = participle
  envahir, envahit, envahissent, envahissait, envahissaient, envahirent, envahira, envahiront, envahirait, envahiraient, envahissant
  envahi, envahie, envahis, envahies = participle

class  taking_verb
says   Verbs that are a capture when their object is ground, and something else otherwise.
  prendre, prend, prennent, prenait, prenaient, prit, prirent, prendra, prendront, prendrait, prendraient, prenant
  pris, prise, prises = participle
  libérer, libère, libèrent, libérait, libéraient, libéra, libérèrent, libérera, libéreront, libérerait, libéreraient, libérant
  libéré, libérée, libérés, libérées = participle
  récupérer, récupère, récupèrent, récupérait, récupéraient, récupéra, récupérèrent, récupérera, récupéreront, récupérerait, récupéreraient, récupérant
  récupéré, récupérée, récupérés, récupérées = participle
  occuper, occupe, occupent, occupait, occupaient, occupa, occupèrent, occupera, occuperont, occuperait, occuperaient, occupant
  occupé, occupée, occupés, occupées = participle
  investir, investit, investissent, investissait, investissaient, investirent, investira, investiront, investirait, investiraient, investissant
  investi, investie, investis, investies = participle
  sécuriser, sécurise, sécurisent, sécurisait, sécurisaient, sécurisa, sécurisèrent, sécurisera, sécuriseront, sécuriserait, sécuriseraient, sécurisant
  sécurisé, sécurisée, sécurisés, sécurisées = participle
  capturer, capture, capturent, capturait, capturaient, captura, capturèrent, capturera, captureront, capturerait, captureraient, capturant
  capturé, capturée, capturés, capturées = participle
  nettoyer, nettoie, nettoient, nettoyait, nettoyaient, nettoya, nettoyèrent, nettoiera, nettoieront, nettoierait, nettoieraient, nettoyant
  nettoyé, nettoyée, nettoyés, nettoyées = participle
  annexer, annèxe, annèxent, annexait, annexaient, annexa, annexèrent, annèxera, annèxeront, annèxerait, annèxeraient, annexant
  annexé, annexée, annexés, annexées = participle

class  driving_verb
says   Verbs of driving an adversary out of a place.
  chasser, chasse, chassent, chassait, chassaient, chassa, chassèrent, chassera, chasseront, chasserait, chasseraient, chassant
  chassé, chassée, chassés, chassées = participle
  expulser, expulse, expulsent, expulsait, expulsaient, expulsa, expulsèrent, expulsera, expulseront, expulserait, expulseraient, expulsant
  expulsé, expulsée, expulsés, expulsées = participle
  déloger, déloge, délogent, délogeait, délogeaient, délogea, délogèrent, délogera, délogeront, délogerait, délogeraient, délogeant
  délogé, délogée, délogés, délogées = participle
  bouter, boute, boutent, boutait, boutaient, bouta, boutèrent, boutera, bouteront, bouterait, bouteraient, boutant
  bouté, boutée, boutés, boutées = participle

class  advance_verb
says   Verbs of going forward against an adversary.
  avancer, avance, avancent, avançait, avançaient, avança, avancèrent, avancera, avanceront, avancerait, avanceraient, avançant
  avancé, avancée, avancés, avancées = participle
  progresser, progresse, progressent, progressait, progressaient, progressa, progressèrent, progressera, progresseront, progresserait, progresseraient, progressant
  progressé, progressée, progressés, progressées = participle
  envahir, envahit, envahissent, envahissait, envahissaient, envahirent, envahira, envahiront, envahirait, envahiraient, envahissant
  envahi, envahie, envahis, envahies = participle
  contre-attaquer, contre-attaque, contre-attaquent, contre-attaquait, contre-attaquaient, contre-attaqua, contre-attaquèrent, contre-attaquera, contre-attaqueront, contre-attaquerait, contre-attaqueraient, contre-attaquant
  contre-attaqué, contre-attaquée, contre-attaqués, contre-attaquées = participle
  percer, perce, percent, perçait, perçaient, perça, percèrent, percera, perceront, percerait, perceraient, perçant
  percé, percée, percés, percées = participle
  pénétrer, pénètre, pénètrent, pénétrait, pénétraient, pénétra, pénétrèrent, pénétrera, pénétreront
  pénétré, pénétrée, pénétrés, pénétrées = participle

class  entry_verb
says   Verbs of coming that are an advance when forces come into ground that is not theirs.
  entrer, entre, entrent, entrait, entraient, entra, entrèrent, entrera, entreront, entrerait, entreraient, entrant
  entré, entrée, entrés, entrées = participle
  arriver, arrive, arrivent, arrivait, arrivaient, arriva, arrivèrent, arrivera, arriveront, arriverait, arriveraient, arrivant
  arrivé, arrivée, arrivés, arrivées = participle
  approcher, approche, approchent, approchait, approchaient, approcha, approchèrent, approchera, approcheront, approcherait, approcheraient, approchant
  approché, approchée, approchés, approchées = participle
  parvenir, parvient, parviennent, parvenait, parvenaient, parvint, parvinrent, parviendra, parviendront, parviendrait, parviendraient, parvenant
  parvenu, parvenue, parvenus, parvenues = participle

class  launch_verb
says   Light verbs with a military happening as their object.
  lancer, lance, lancent, lançait, lançaient, lança, lancèrent, lancera, lanceront, lancerait, lanceraient, lançant
  lancé, lancée, lancés, lancées = participle
  mener, mène, mènent, menait, menaient, mena, menèrent, mènera, mèneront, mènerait, mèneraient, menant
  mené, menée, menés, menées = participle
  poursuivre, poursuiv, poursuivent, poursuivait, poursuivaient, poursuivit, poursuivirent, poursuivra, poursuivront, poursuivrait, poursuivraient, poursuivant
  poursuivu, poursuivue, poursuivus, poursuivues = participle
  déclencher, déclenche, déclenchent, déclenchait, déclenchaient, déclencha, déclenchèrent, déclenchera, déclencheront, déclencherait, déclencheraient, déclenchant
  déclenché, déclenchée, déclenchés, déclenchées = participle
  engager, engage, engagent, engageait, engageaient, engagea, engagèrent, engagera, engageront, engagerait, engageraient, engageant
  engagé, engagée, engagés, engagées = participle
  reprendre, reprend, reprennent, reprenait, reprenaient, reprit, reprirent, reprendra, reprendront, reprendrait, reprendraient, reprenant
  repris, reprise, reprises = participle
  conduire, conduisent, conduisait, conduisaient, conduisit, conduisirent, conduira, conduiront, conduirait, conduiraient, conduisant
  conduit, conduite, conduits, conduites = participle
  préparer, prépare, préparent, préparait, préparaient, prépara, préparèrent, préparera, prépareront, préparerait, prépareraient, préparant
  préparé, préparée, préparés, préparées = participle
  entamer, entame, entament, entamait, entamaient, entama, entamèrent, entamera, entameront, entamerait, entameraient, entamant
  entamé, entamée, entamés, entamées = participle
  annoncer, annonce, annoncent, annonçait, annonçaient, annonça, annoncèrent, annoncera, annonceront, annoncerait, annonceraient, annonçant
  annoncé, annoncée, annoncés, annoncées = participle

class  retreat_verb
says   Verbs of leaving or losing ground.
  reculer, recule, reculent, reculait, reculaient, recula, reculèrent, reculera, reculeront, reculerait, reculeraient, reculant
  reculé, reculée, reculés, reculées = participle
  céder, cède, cèdent, cédait, cédaient, céda, cédèrent, cédera, céderont, céderait, céderaient, cédant
  cédé, cédée, cédés, cédées = participle

class  losing_verb
says   Verbs that are a withdrawal when their object is ground.
  perdre, perd, perdent, perdait, perdaient, perdit, perdirent, perdra, perdront, perdrait, perdraient, perdant
  perdu, perdue, perdus, perdues = participle
  quitter, quitte, quittent, quittait, quittaient, quitta, quittèrent, quittera, quitteront, quitterait, quitteraient, quittant
  quitté, quittée, quittés, quittées = participle
  abandonner, abandonne, abandonnent, abandonnait, abandonnaient, abandonna, abandonnèrent, abandonnera, abandonneront, abandonnerait, abandonneraient, abandonnant
  abandonné, abandonnée, abandonnés, abandonnées = participle
  évacuer, évacue, évacuent, évacuait, évacuaient, évacua, évacuèrent, évacuera, évacueront, évacuerait, évacueraient, évacuant
  évacué, évacuée, évacués, évacuées = participle

class  retreat_reflexive
says   Verbs that are a withdrawal with "se".
  retirer, retire, retirent, retirait, retiraient, retira, retirèrent, retirera, retireront, retirerait, retireraient, retirant
  retiré, retirée, retirés, retirées = participle
  replier, replie, replient, repliait, repliaient, replia, replièrent, repliera, replieront, replierait, replieraient, repliant
  replié, repliée, repliés, repliées = participle
  désengager, désengage, désengagent, désengageait, désengageaient, désengagea, désengagèrent, désengagera, désengageront, désengagerait, désengageraient, désengageant
  désengagé, désengagée, désengagés, désengagées = participle

class  control_verb
says   Verbs of holding ground.
  contrôler, contrôle, contrôlent, contrôlait, contrôlaient, contrôla, contrôlèrent, contrôlera, contrôleront, contrôlerait, contrôleraient, contrôlant
  contrôlé, contrôlée, contrôlés, contrôlées = participle
  dominer, domine, dominent, dominait, dominaient, domina, dominèrent, dominera, domineront, dominerait, domineraient, dominant
  dominé, dominée, dominés, dominées = participle

class  holding_verb
says   Verbs that are control when their object is ground.
  tenir, tient, tiennent, tenait, tenaient, tint, tinrent, tiendra, tiendront, tiendrait, tiendraient, tenant
  tenu, tenue, tenus, tenues = participle
  détenir, détient, détiennent, détenait, détenaient, détint, détinrent, détiendra, détiendront, détiendrait, détiendraient, détenant
  détenu, détenue, détenus, détenues = participle
  occuper, occupe, occupent, occupait, occupaient, occupa, occupèrent, occupera, occuperont, occuperait, occuperaient, occupant
  occupé, occupée, occupés, occupées = participle
  maîtriser, maîtrise, maîtrisent, maîtrisait, maîtrisaient, maîtrisa, maîtrisèrent, maîtrisera, maîtriseront, maîtriserait, maîtriseraient, maîtrisant
  maîtrisé, maîtrisée, maîtrisés, maîtrisées = participle
  consolider, consolide, consolident, consolidait, consolidaient, consolida, consolidèrent, consolidera, consolideront, consoliderait, consolideraient, consolidant
  consolidé, consolidée, consolidés, consolidées = participle
  administrer, administre, administrent, administrait, administraient, administra, administrèrent, administrera, administreront, administrerait, administreraient, administrant
  administré, administrée, administrés, administrées = participle
  conserver, conserve, conservent, conservait, conservaient, conserva, conservèrent, conservera, conserveront, conserverait, conserveraient, conservant
  conservé, conservée, conservés, conservées = participle

class  siege_verb
says   Verbs of surrounding.
  assiéger, assiège, assiègent, assiégeait, assiégeaient, assiégea, assiégèrent, assiégera, assiégeront, assiégerait, assiégeraient, assiégeant
  assiégé, assiégée, assiégés, assiégées = participle
  encercler, encercle, encerclent, encerclait, encerclaient, encercla, encerclèrent, encerclera, encercleront, encerclerait, encercleraient, encerclant
  encerclé, encerclée, encerclés, encerclées = participle
  cerner, cerne, cernent, cernait, cernaient, cerna, cernèrent, cernera, cerneront, cernerait, cerneraient, cernant
  cerné, cernée, cernés, cernées = participle
  acculer, accule, acculent, acculait, acculaient, accula, acculèrent, acculera, acculeront, acculerait, acculeraient, acculant
  acculé, acculée, acculés, acculées = participle
  confiner, confine, confinent, confinait, confinaient, confina, confinèrent, confinera, confineront, confinerait, confineraient, confinant
  confiné, confinée, confinés, confinées = participle

class  blocking_verb
says   Verbs that are a siege when their object is a way or a place.
  couper, coupe, coupent, coupait, coupaient, coupa, coupèrent, coupera, couperont, couperait, couperaient, coupant
  coupé, coupée, coupés, coupées = participle
  bloquer, bloque, bloquent, bloquait, bloquaient, bloqua, bloquèrent, bloquera, bloqueront, bloquerait, bloqueraient, bloquant
  bloqué, bloquée, bloqués, bloquées = participle
  isoler, isole, isolent, isolait, isolaient, isola, isolèrent, isolera, isoleront, isolerait, isoleraient, isolant
  isolé, isolée, isolés, isolées = participle
  fermer, ferme, ferment, fermait, fermaient, ferma, fermèrent, fermera, fermeront, fermerait, fermeraient, fermant
  fermé, fermée, fermés, fermées = participle

class  bombing_verb
says   Verbs of going off.
  exploser, explose, explosent, explosait, explosaient, explosa, explosèrent, explosera, exploseront, exploserait, exploseraient, explosant
  explosé, explosée, explosés, explosées = participle
  détoner, détone, détonent, détonait, détonaient, détona, détonèrent, détonera, détoneront, détonerait, détoneraient, détonant
  détoné, détonée, détonés, détonées = participle

class  shelling_verb
says   Verbs of firing from afar: artillery unless aircraft are told.
  bombarder, bombarde, bombardent, bombardait, bombardaient, bombarda, bombardèrent, bombardera, bombarderont, bombarderait, bombarderaient, bombardant
  bombardé, bombardée, bombardés, bombardées = participle
  pilonner, pilonne, pilonnent, pilonnait, pilonnaient, pilonna, pilonnèrent, pilonnera, pilonneront, pilonnerait, pilonneraient, pilonnant
  pilonné, pilonnée, pilonnés, pilonnées = participle
  canonner, canonne, canonnent, canonnait, canonnaient, canonna, canonnèrent, canonnera, canonneront, canonnerait, canonneraient, canonnant
  canonné, canonnée, canonnés, canonnées = participle

class  firing_verb
says   Verbs that are shelling when shells, rockets or missiles are fired or fall.
  tirer, tire, tirent, tirait, tiraient, tira, tirèrent, tirera, tireront, tirerait, tireraient, tirant
  tiré, tirée, tirés, tirées = participle
  lancer, lance, lancent, lançait, lançaient, lança, lancèrent, lancera, lanceront, lancerait, lanceraient, lançant
  lancé, lancée, lancés, lancées = participle
  tomber, tombe, tombent, tombait, tombaient, tomba, tombèrent, tombera, tomberont, tomberait, tomberaient, tombant
  tombé, tombée, tombés, tombées = participle
  abattre, abat, abattent, abattait, abattaient, abattit, abattirent, abattra, abattront, abattrait, abattraient, abattant
  abattu, abattue, abattus, abattues = participle

class  striking_verb
says   Verbs that are an air strike when aircraft do it.
  frapper, frappe, frappent, frappait, frappaient, frappa, frappèrent, frappera, frapperont, frapperait, frapperaient, frappant
  frappé, frappée, frappés, frappées = participle
  viser, vise, visent, visait, visaient, visa, visèrent, visera, viseront, viserait, viseraient, visant
  visé, visée, visés, visées = participle
  cibler, cible, ciblent, ciblait, ciblaient, cibla, ciblèrent, ciblera, cibleront, ciblerait, cibleraient, ciblant
  ciblé, ciblée, ciblés, ciblées = participle
  attaquer, attaque, attaquent, attaquait, attaquaient, attaqua, attaquèrent, attaquera, attaqueront, attaquerait, attaqueraient, attaquant
  attaqué, attaquée, attaqués, attaquées = participle
  bombarder, bombarde, bombardent, bombardait, bombardaient, bombarda, bombardèrent, bombardera, bombarderont, bombarderait, bombarderaient, bombardant
  bombardé, bombardée, bombardés, bombardées = participle
  pilonner, pilonne, pilonnent, pilonnait, pilonnaient, pilonna, pilonnèrent, pilonnera, pilonneront, pilonnerait, pilonneraient, pilonnant
  pilonné, pilonnée, pilonnés, pilonnées = participle
  détruire, détruisent, détruisait, détruisaient, détruisit, détruisirent, détruira, détruiront, détruirait, détruiraient, détruisant
  détruit, détruite, détruits, détruites = participle

class  attack_verb
says   Verbs of armed attack on persons or positions.
  attaquer, attaque, attaquent, attaquait, attaquaient, attaqua, attaquèrent, attaquera, attaqueront, attaquerait, attaqueraient, attaquant
  attaqué, attaquée, attaqués, attaquées = participle
  assassiner, assassine, assassinent, assassinait, assassinaient, assassina, assassinèrent, assassinera, assassineront, assassinerait, assassineraient, assassinant
  assassiné, assassinée, assassinés, assassinées = participle
  massacrer, massacre, massacrent, massacrait, massacraient, massacra, massacrèrent, massacrera, massacreront, massacrerait, massacreraient, massacrant
  massacré, massacrée, massacrés, massacrées = participle
  décapiter, décapite, décapitent, décapitait, décapitaient, décapita, décapitèrent, décapitera, décapiteront, décapiterait, décapiteraient, décapitant
  décapité, décapitée, décapités, décapitées = participle
  égorger, égorge, égorgent, égorgeait, égorgeaient, égorgea, égorgèrent, égorgera, égorgeront, égorgerait, égorgeraient, égorgeant
  égorgé, égorgée, égorgés, égorgées = participle
  torturer, torture, torturent, torturait, torturaient, tortura, torturèrent, torturera, tortureront, torturerait, tortureraient, torturant
  torturé, torturée, torturés, torturées = participle
  fusiller, fusille, fusillent, fusillait, fusillaient, fusilla, fusillèrent, fusillera, fusilleront, fusillerait, fusilleraient, fusillant
  fusillé, fusillée, fusillés, fusillées = participle
  mitrailler, mitraille, mitraillent, mitraillait, mitraillaient, mitrailla, mitraillèrent, mitraillera, mitrailleront, mitraillerait, mitrailleraient, mitraillant
  mitraillé, mitraillée, mitraillés, mitraillées = participle
  poignarder, poignarde, poignardent, poignardait, poignardaient, poignarda, poignardèrent, poignardera, poignarderont, poignarderait, poignarderaient, poignardant
  poignardé, poignardée, poignardés, poignardées = participle
  agresser, agresse, agressent, agressait, agressaient, agressa, agressèrent, agressera, agresseront, agresserait, agresseraient, agressant
  agressé, agressée, agressés, agressées = participle
  exécuter, exécute, exécutent, exécutait, exécutaient, exécuta, exécutèrent, exécutera, exécuteront, exécuterait, exécuteraient, exécutant
  exécuté, exécutée, exécutés, exécutées = participle
  lapider, lapide, lapident, lapidait, lapidaient, lapida, lapidèrent, lapidera, lapideront, lapiderait, lapideraient, lapidant
  lapidé, lapidée, lapidés, lapidées = participle
  lyncher, lynche, lynchent, lynchait, lynchaient, lyncha, lynchèrent, lynchera, lyncheront, lyncherait, lyncheraient, lynchant
  lynché, lynchée, lynchés, lynchées = participle

class  target_verb
says   Verbs of aiming at, an attack when attackers or explosives do it.
  viser, vise, visent, visait, visaient, visa, visèrent, visera, viseront, viserait, viseraient, visant
  visé, visée, visés, visées = participle
  cibler, cible, ciblent, ciblait, ciblaient, cibla, ciblèrent, ciblera, cibleront, ciblerait, cibleraient, ciblant
  ciblé, ciblée, ciblés, ciblées = participle
  frapper, frappe, frappent, frappait, frappaient, frappa, frappèrent, frappera, frapperont, frapperait, frapperaient, frappant
  frappé, frappée, frappés, frappées = participle

class  killing_verb
says   Verbs whose subject kills their object.
  tuer, tue, tuent, tuait, tuaient, tua, tuèrent, tuera, tueront, tuerait, tueraient, tuant
  tué, tuée, tués, tuées = participle
  abattre, abat, abattent, abattait, abattaient, abattit, abattirent, abattra, abattront, abattrait, abattraient, abattant
  abattu, abattue, abattus, abattues = participle

class  wounding_verb
says   Verbs whose subject wounds their object.
  blesser, blesse, blessent, blessait, blessaient, blessa, blessèrent, blessera, blesseront, blesserait, blesseraient, blessant
  blessé, blessée, blessés, blessées = participle

class  dying_verb
says   Verbs whose subject dies.
  périr, périt, périssent, périssait, périssaient, périrent, périra, périront, périrait, périraient, périssant
  péri, périe, péris, péries = participle
  mourir, meurt, meurent, mourait, mouraient, mourut, moururent, mourra, mourront, mourrait, mourraient, mourant
  mort, morte, morts, mortes = participle
  décéder, décède, décèdent, décédait, décédaient, décéda, décédèrent, décédera, décéderont, décéderait, décéderaient, décédant
  décédé, décédée, décédés, décédées = participle
  succomber, succombe, succombent, succombait, succombaient, succomba, succombèrent, succombera, succomberont, succomberait, succomberaient, succombant
  succombé, succombée, succombés, succombées = participle

class  abduction_verb
says   Verbs of carrying persons off.
  kidnapper, kidnappe, kidnappent, kidnappait, kidnappaient, kidnappa, kidnappèrent, kidnappera, kidnapperont, kidnapperait, kidnapperaient, kidnappant
  kidnappé, kidnappée, kidnappés, kidnappées = participle
  séquestrer, séquestre, séquestrent, séquestrait, séquestraient, séquestra, séquestrèrent, séquestrera, séquestreront, séquestrerait, séquestreraient, séquestrant
  séquestré, séquestrée, séquestrés, séquestrées = participle

class  seizing_verb
says   Verbs that are an abduction or arrest when persons are their object.
  enlever, enlève, enlèvent, enlevait, enlevaient, enleva, enlevèrent, enlèvera, enlèveront, enlèverait, enlèveraient, enlevant
  enlevé, enlevée, enlevés, enlevées = participle
  capturer, capture, capturent, capturait, capturaient, captura, capturèrent, capturera, captureront, capturerait, captureraient, capturant
  capturé, capturée, capturés, capturées = participle
  prendre, prend, prennent, prenait, prenaient, prit, prirent, prendra, prendront, prendrait, prendraient, prenant
  pris, prise, prises = participle

class  destruction_verb
says   Verbs of destroying and looting.
  détruire, détruisent, détruisait, détruisaient, détruisit, détruisirent, détruira, détruiront, détruirait, détruiraient, détruisant
  détruit, détruite, détruits, détruites = participle
  incendier, incendie, incendient, incendiait, incendiaient, incendia, incendièrent, incendiera, incendieront, incendierait, incendieraient, incendiant
  incendié, incendiée, incendiés, incendiées = participle
  piller, pille, pillent, pillait, pillaient, pilla, pillèrent, pillera, pilleront, pillerait, pilleraient, pillant
  pillé, pillée, pillés, pillées = participle
  raser, rase, rasent, rasait, rasaient, rasa, rasèrent, rasera, raseront, raserait, raseraient, rasant
  rasé, rasée, rasés, rasées = participle
  démolir, démolit, démolissent, démolissait, démolissaient, démolirent, démolira, démoliront, démolirait, démoliraient, démolissant
  démoli, démolie, démolis, démolies = participle
  saccager, saccage, saccagent, saccageait, saccageaient, saccagea, saccagèrent, saccagera, saccageront, saccagerait, saccageraient, saccageant
  saccagé, saccagée, saccagés, saccagées = participle
  ravager, ravage, ravagent, ravageait, ravageaient, ravagea, ravagèrent, ravagera, ravageront, ravagerait, ravageraient, ravageant
  ravagé, ravagée, ravagés, ravagées = participle
  dévaster, dévaste, dévastent, dévastait, dévastaient, dévasta, dévastèrent, dévastera, dévasteront, dévasterait, dévasteraient, dévastant
  dévasté, dévastée, dévastés, dévastées = participle
  dynamiter, dynamite, dynamitent, dynamitait, dynamitaient, dynamita, dynamitèrent, dynamitera, dynamiteront, dynamiterait, dynamiteraient, dynamitant
  dynamité, dynamitée, dynamités, dynamitées = participle
  endommager, endommage, endommagent, endommageait, endommageaient, endommagea, endommagèrent, endommagera, endommageront, endommagerait, endommageraient, endommageant
  endommagé, endommagée, endommagés, endommagées = participle
  anéantir, anéantit, anéantissent, anéantissait, anéantissaient, anéantirent, anéantira, anéantiront, anéantirait, anéantiraient, anéantissant
  anéanti, anéantie, anéantis, anéanties = participle
  vandaliser, vandalise, vandalisent, vandalisait, vandalisaient, vandalisa, vandalisèrent, vandalisera, vandaliseront, vandaliserait, vandaliseraient, vandalisant
  vandalisé, vandalisée, vandalisés, vandalisées = participle

class  flight_verb
says   Verbs of fleeing: displacement of people, withdrawal of forces.
  fuir, fuit, fuient, fuyait, fuyaient, fuirent, fuira, fuiront, fuirait, fuiraient, fuyant
  fui, fuie, fuis, fuies = participle

class  refuge_verb
says   Verbs that are displacement with "se".
  réfugier, réfugie, réfugient, réfugiait, réfugiaient, réfugia, réfugièrent, réfugiera, réfugieront, réfugierait, réfugieraient, réfugiant
  réfugié, réfugiée, réfugiés, réfugiées = participle

class  moving_people_verb
says   Verbs that are displacement when people are their object.
  déplacer, déplace, déplacent, déplaçait, déplaçaient, déplaça, déplacèrent, déplacera, déplaceront, déplacerait, déplaceraient, déplaçant
  déplacé, déplacée, déplacés, déplacées = participle
  déraciner, déracine, déracinent, déracinait, déracinaient, déracina, déracinèrent, déracinera, déracineront, déracinerait, déracineraient, déracinant
  déraciné, déracinée, déracinés, déracinées = participle

class  evacuation_verb
says   Verbs of bringing people out of danger.
  évacuer, évacue, évacuent, évacuait, évacuaient, évacua, évacuèrent, évacuera, évacueront, évacuerait, évacueraient, évacuant
  évacué, évacuée, évacués, évacuées = participle

class  deployment_verb
says   Verbs of bringing forces into place.
  déployer, déploie, déploient, déployait, déployaient, déploya, déployèrent, déploiera, déploieront, déploierait, déploieraient, déployant
  déployé, déployée, déployés, déployées = participle

class  sending_verb
says   Verbs that are a deployment when forces or arms are their object.
  envoyer, envoie, envoient, envoyait, envoyaient, envoya, envoyèrent, enverra, enverront, enverrait, enverraient, envoyant
  envoyé, envoyée, envoyés, envoyées = participle
  dépêcher, dépêche, dépêchent, dépêchait, dépêchaient, dépêcha, dépêchèrent, dépêchera, dépêcheront, dépêcherait, dépêcheraient, dépêchant
  dépêché, dépêchée, dépêchés, dépêchées = participle
  mobiliser, mobilise, mobilisent, mobilisait, mobilisaient, mobilisa, mobilisèrent, mobilisera, mobiliseront, mobiliserait, mobiliseraient, mobilisant
  mobilisé, mobilisée, mobilisés, mobilisées = participle
  masser, masse, massent, massait, massaient, massa, massèrent, massera, masseront, masserait, masseraient, massant
  massé, massée, massés, massées = participle
  acheminer, achemine, acheminent, acheminait, acheminaient, achemina, acheminèrent, acheminera, achemineront, acheminerait, achemineraient, acheminant
  acheminé, acheminée, acheminés, acheminées = participle
  accueillir, accueille, accueillent, accueillait, accueillaient, accueillit, accueillirent, accueillera, accueilleront, accueillerait, accueilleraient, accueillant
  accueilli, accueillie, accueillis, accueillies = participle
  stationner, stationne, stationnent, stationnait, stationnaient, stationna, stationnèrent, stationnera, stationneront, stationnerait, stationneraient, stationnant
  stationné, stationnée, stationnés, stationnées = participle
  rassembler, rassemble, rassemblent, rassemblait, rassemblaient, rassembla, rassemblèrent, rassemblera, rassembleront, rassemblerait, rassembleraient, rassemblant
  rassemblé, rassemblée, rassemblés, rassemblées = participle
  positionner, positionne, positionnent, positionnait, positionnaient, positionna, positionnèrent, positionnera, positionneront, positionnerait, positionneraient, positionnant
  positionné, positionnée, positionnés, positionnées = participle

class  surrender_verb
says   Verbs of laying down arms.
  capituler, capitule, capitulent, capitulait, capitulaient, capitula, capitulèrent, capitulera, capituleront, capitulerait, capituleraient, capitulant
  capitulé, capitulée, capitulés, capitulées = participle
  déserter, déserte, désertent, désertait, désertaient, déserta, désertèrent, désertera, déserteront, déserterait, déserteraient, désertant
  déserté, désertée, désertés, désertées = participle

class  seizure_verb
says   Verbs that are a seizure when arms are their object.
  saisir, saisit, saisissent, saisissait, saisissaient, saisirent, saisira, saisiront, saisirait, saisiraient, saisissant
  saisi, saisie, saisis, saisies = participle
  confisquer, confisque, confisquent, confisquait, confisquaient, confisqua, confisquèrent, confisquera, confisqueront, confisquerait, confisqueraient, confisquant
  confisqué, confisquée, confisqués, confisquées = participle
  désamorcer, désamorce, désamorcent, désamorçait, désamorçaient, désamorça, désamorcèrent, désamorcera, désamorceront, désamorcerait, désamorceraient, désamorçant
  désamorcé, désamorcée, désamorcés, désamorcées = participle
  neutraliser, neutralise, neutralisent, neutralisait, neutralisaient, neutralisa, neutralisèrent, neutralisera, neutraliseront, neutraliserait, neutraliseraient, neutralisant
  neutralisé, neutralisée, neutralisés, neutralisées = participle
  intercepter, intercepte, interceptent, interceptait, interceptaient, intercepta, interceptèrent, interceptera, intercepteront, intercepterait, intercepteraient, interceptant
  intercepté, interceptée, interceptés, interceptées = participle
  découvrir, découvrit, découvrissent, découvrissait, découvrissaient, découvrirent, découvrira, découvriront, découvrirait, découvriraient, découvrissant
  découvri, découvrie, découvris, découvries = participle
  abattre, abat, abattent, abattait, abattaient, abattit, abattirent, abattra, abattront, abattrait, abattraient, abattant
  abattu, abattue, abattus, abattues = participle
  détruire, détruisent, détruisait, détruisaient, détruisit, détruisirent, détruira, détruiront, détruirait, détruiraient, détruisant
  détruit, détruite, détruits, détruites = participle

class  arrest_verb
says   Verbs of arresting persons.
  interpeller, interpelle, interpellent, interpellait, interpellaient, interpella, interpellèrent, interpellera, interpelleront, interpellerait, interpelleraient, interpellant
  interpellé, interpellée, interpellés, interpellées = participle
  appréhender, appréhende, appréhendent, appréhendait, appréhendaient, appréhenda, appréhendèrent, appréhendera, appréhenderont, appréhenderait, appréhenderaient, appréhendant
  appréhendé, appréhendée, appréhendés, appréhendées = participle
  incarcérer, incarcère, incarcèrent, incarcérait, incarcéraient, incarcéra, incarcérèrent, incarcérera, incarcéreront, incarcérerait, incarcéreraient, incarcérant
  incarcéré, incarcérée, incarcérés, incarcérées = participle
  emprisonner, emprisonne, emprisonnent, emprisonnait, emprisonnaient, emprisonna, emprisonnèrent, emprisonnera, emprisonneront, emprisonnerait, emprisonneraient, emprisonnant
  emprisonné, emprisonnée, emprisonnés, emprisonnées = participle
  écrouer, écroue, écrouent, écrouait, écrouaient, écroua, écrouèrent, écrouera, écroueront, écrouerait, écroueraient, écrouant
  écroué, écrouée, écroués, écrouées = participle
  inculper, inculpe, inculpent, inculpait, inculpaient, inculpa, inculpèrent, inculpera, inculperont, inculperait, inculperaient, inculpant
  inculpé, inculpée, inculpés, inculpées = participle

class  stopping_verb
says   Verbs that are an arrest when persons are their object.
  arrêter, arrête, arrêtent, arrêtait, arrêtaient, arrêta, arrêtèrent, arrêtera, arrêteront, arrêterait, arrêteraient, arrêtant
  arrêté, arrêtée, arrêtés, arrêtées = participle
  capturer, capture, capturent, capturait, capturaient, captura, capturèrent, capturera, captureront, capturerait, captureraient, capturant
  capturé, capturée, capturés, capturées = participle
  détenir, détient, détiennent, détenait, détenaient, détint, détinrent, détiendra, détiendront, détiendrait, détiendraient, détenant
  détenu, détenue, détenus, détenues = participle
  condamner, condamne, condamnent, condamnait, condamnaient, condamna, condamnèrent, condamnera, condamneront, condamnerait, condamneraient, condamnant
  condamné, condamnée, condamnés, condamnées = participle

class  release_verb
says   Verbs of setting free.
  relâcher, relâche, relâchent, relâchait, relâchaient, relâcha, relâchèrent, relâchera, relâcheront, relâcherait, relâcheraient, relâchant
  relâché, relâchée, relâchés, relâchées = participle
  amnistier, amnistie, amnistient, amnistiait, amnistiaient, amnistia, amnistièrent, amnistiera, amnistieront, amnistierait, amnistieraient, amnistiant
  amnistié, amnistiée, amnistiés, amnistiées = participle

class  talks_verb
says   Verbs of negotiating.
  négocier, négocie, négocient, négociait, négociaient, négocia, négocièrent, négociera, négocieront, négocierait, négocieraient, négociant
  négocié, négociée, négociés, négociées = participle
  dialoguer, dialogue, dialoguent, dialoguait, dialoguaient, dialogua, dialoguèrent, dialoguera, dialogueront, dialoguerait, dialogueraient, dialoguant
  dialogué, dialoguée, dialogués, dialoguées = participle

class  meeting_verb
says   Verbs that are talks with "se" or with another party.
  rencontrer, rencontre, rencontrent, rencontrait, rencontraient, rencontra, rencontrèrent, rencontrera, rencontreront, rencontrerait, rencontreraient, rencontrant
  rencontré, rencontrée, rencontrés, rencontrées = participle
  entretenir, entretient, entretiennent, entretenait, entretenaient, entretint, entretinrent, entretiendra, entretiendront, entretiendrait, entretiendraient, entretenant
  entretenu, entretenue, entretenus, entretenues = participle
  réunir, réunit, réunissent, réunissait, réunissaient, réunirent, réunira, réuniront, réunirait, réuniraient, réunissant
  réuni, réunie, réunis, réunies = participle

class  agreeing_verb
says   Verbs that are an agreement when a deal is their object.
  conclure, conclut, concluent, concluait, concluaient, conclurent, conclura, concluront, conclurait, concluraient, concluant
  conclu, conclue, conclus, conclues = participle
  signer, signe, signent, signait, signaient, signa, signèrent, signera, signeront, signerait, signeraient, signant
  signé, signée, signés, signées = participle
  accepter, accepte, acceptent, acceptait, acceptaient, accepta, acceptèrent, acceptera, accepteront, accepterait, accepteraient, acceptant
  accepté, acceptée, acceptés, acceptées = participle
  ratifier, ratifie, ratifient, ratifiait, ratifiaient, ratifia, ratifièrent, ratifiera, ratifieront, ratifierait, ratifieraient, ratifiant
  ratifié, ratifiée, ratifiés, ratifiées = participle
  négocier, négocie, négocient, négociait, négociaient, négocia, négocièrent, négociera, négocieront, négocierait, négocieraient, négociant
  négocié, négociée, négociés, négociées = participle

class  breaking_verb
says   Verbs that are a violation when a truce is their object.
  violer, viole, violent, violait, violaient, viola, violèrent, violera, violeront, violerait, violeraient, violant
  violé, violée, violés, violées = participle
  rompre, rompt, rompent, rompait, rompaient, rompit, rompirent, rompra, rompront, romprait, rompraient, rompant
  rompu, rompue, rompus, rompues = participle
  enfreindre, enfreind, enfreindent, enfreindait, enfreindaient, enfreindit, enfreindirent, enfreindra, enfreindront, enfreindrait, enfreindraient, enfreindant
  enfreindu, enfreindue, enfreindus, enfreindues = participle
  suspendre, suspend, suspendent, suspendait, suspendaient, suspendit, suspendirent, suspendra, suspendront, suspendrait, suspendraient, suspendant
  suspendu, suspendue, suspendus, suspendues = participle

class  refusal_verb
says   Verbs of refusing.
  refuser, refuse, refusent, refusait, refusaient, refusa, refusèrent, refusera, refuseront, refuserait, refuseraient, refusant
  refusé, refusée, refusés, refusées = participle
  rejeter, rejette, rejettent, rejetait, rejetaient, rejeta, rejetèrent, rejettera, rejetteront, rejetterait, rejetteraient, rejetant
  rejeté, rejetée, rejetés, rejetées = participle
  boycotter, boycotte, boycottent, boycottait, boycottaient, boycotta, boycottèrent, boycottera, boycotteront, boycotterait, boycotteraient, boycottant
  boycotté, boycottée, boycottés, boycottées = participle

class  demand_verb
says   Verbs of asking and ordering.
  exiger, exige, exigent, exigeait, exigeaient, exigea, exigèrent, exigera, exigeront, exigerait, exigeraient, exigeant
  exigé, exigée, exigés, exigées = participle
  réclamer, réclame, réclament, réclamait, réclamaient, réclama, réclamèrent, réclamera, réclameront, réclamerait, réclameraient, réclamant
  réclamé, réclamée, réclamés, réclamées = participle
  exhorter, exhorte, exhortent, exhortait, exhortaient, exhorta, exhortèrent, exhortera, exhorteront, exhorterait, exhorteraient, exhortant
  exhorté, exhortée, exhortés, exhortées = participle
  ordonner, ordonne, ordonnent, ordonnait, ordonnaient, ordonna, ordonnèrent, ordonnera, ordonneront, ordonnerait, ordonneraient, ordonnant
  ordonné, ordonnée, ordonnés, ordonnées = participle
  demander, demande, demandent, demandait, demandaient, demanda, demandèrent, demandera, demanderont, demanderait, demanderaient, demandant
  demandé, demandée, demandés, demandées = participle

class  calling_verb
says   Verbs that are a demand with "à".
  appeler, appelle, appellent, appelait, appelaient, appela, appelèrent, appellera, appelleront, appellerait, appelleraient, appelant
  appelé, appelée, appelés, appelées = participle
  inviter, invite, invitent, invitait, invitaient, invita, invitèrent, invitera, inviteront, inviterait, inviteraient, invitant
  invité, invitée, invités, invitées = participle
  presser, presse, pressent, pressait, pressaient, pressa, pressèrent, pressera, presseront, presserait, presseraient, pressant
  pressé, pressée, pressés, pressées = participle
  pousser, pousse, poussent, poussait, poussaient, poussa, poussèrent, poussera, pousseront, pousserait, pousseraient, poussant
  poussé, poussée, poussés, poussées = participle

class  threat_verb
says   Verbs of threatening.
  menacer, menace, menacent, menaçait, menaçaient, menaça, menacèrent, menacera, menaceront, menacerait, menaceraient, menaçant
  menacé, menacée, menacés, menacées = participle

class  accusation_verb
says   Verbs of blaming and condemning.
  accuser, accuse, accusent, accusait, accusaient, accusa, accusèrent, accusera, accuseront, accuserait, accuseraient, accusant
  accusé, accusée, accusés, accusées = participle
  dénoncer, dénonce, dénoncent, dénonçait, dénonçaient, dénonça, dénoncèrent, dénoncera, dénonceront, dénoncerait, dénonceraient, dénonçant
  dénoncé, dénoncée, dénoncés, dénoncées = participle
  imputer, impute, imputent, imputait, imputaient, imputa, imputèrent, imputera, imputeront, imputerait, imputeraient, imputant
  imputé, imputée, imputés, imputées = participle
  fustiger, fustige, fustigent, fustigeait, fustigeaient, fustigea, fustigèrent, fustigera, fustigeront, fustigerait, fustigeraient, fustigeant
  fustigé, fustigée, fustigés, fustigées = participle
  blâmer, blâme, blâment, blâmait, blâmaient, blâma, blâmèrent, blâmera, blâmeront, blâmerait, blâmeraient, blâmant
  blâmé, blâmée, blâmés, blâmées = participle

class  condemning_verb
says   Verbs that are an accusation when a party and no court does it.
  condamner, condamne, condamnent, condamnait, condamnaient, condamna, condamnèrent, condamnera, condamneront, condamnerait, condamneraient, condamnant
  condamné, condamnée, condamnés, condamnées = participle
  critiquer, critique, critiquent, critiquait, critiquaient, critiqua, critiquèrent, critiquera, critiqueront, critiquerait, critiqueraient, critiquant
  critiqué, critiquée, critiqués, critiquées = participle

class  support_verb
says   Verbs of backing.
  soutenir, soutient, soutiennent, soutenait, soutenaient, soutint, soutinrent, soutiendra, soutiendront, soutiendrait, soutiendraient, soutenant
  soutenu, soutenue, soutenus, soutenues = participle
  épauler, épaule, épaulent, épaulait, épaulaient, épaula, épaulèrent, épaulera, épauleront, épaulerait, épauleraient, épaulant
  épaulé, épaulée, épaulés, épaulées = participle
  appuyer, appuie, appuient, appuyait, appuyaient, appuya, appuyèrent, appuiera, appuieront, appuierait, appuieraient, appuyant
  appuyé, appuyée, appuyés, appuyées = participle
  parrainer, parraine, parrainent, parrainait, parrainaient, parraina, parrainèrent, parrainera, parraineront, parrainerait, parraineraient, parrainant
  parrainé, parrainée, parrainés, parrainées = participle
  financer, finance, financent, finançait, finançaient, finança, financèrent, financera, financeront, financerait, financeraient, finançant
  financé, financée, financés, financées = participle
  armer, arme, arment, armait, armaient, arma, armèrent, armera, armeront, armerait, armeraient, armant
  armé, armée, armés, armées = participle

class  helping_verb
says   Verbs that are support when a party is their object.
  aider, aide, aident, aidait, aidaient, aida, aidèrent, aidera, aideront, aiderait, aideraient, aidant
  aidé, aidée, aidés, aidées = participle
  assister, assiste, assistent, assistait, assistaient, assista, assistèrent, assistera, assisteront, assisterait, assisteraient, assistant
  assisté, assistée, assistés, assistées = participle
  entraîner, entraîne, entraînent, entraînait, entraînaient, entraîna, entraînèrent, entraînera, entraîneront, entraînerait, entraîneraient, entraînant
  entraîné, entraînée, entraînés, entraînées = participle
  former, forme, forment, formait, formaient, forma, formèrent, formera, formeront, formerait, formeraient, formant
  formé, formée, formés, formées = participle
  équiper, équipe, équipent, équipait, équipaient, équipa, équipèrent, équipera, équiperont, équiperait, équiperaient, équipant
  équipé, équipée, équipés, équipées = participle

class  sanction_verb
says   Verbs of punishing states and persons.
  sanctionner, sanctionne, sanctionnent, sanctionnait, sanctionnaient, sanctionna, sanctionnèrent, sanctionnera, sanctionneront, sanctionnerait, sanctionneraient, sanctionnant
  sanctionné, sanctionnée, sanctionnés, sanctionnées = participle

class  protest_verb
says   Verbs of demonstrating.
  manifester, manifeste, manifestent, manifestait, manifestaient, manifesta, manifestèrent, manifestera, manifesteront, manifesterait, manifesteraient, manifestant
  manifesté, manifestée, manifestés, manifestées = participle
  protester, proteste, protestent, protestait, protestaient, protesta, protestèrent, protestera, protesteront, protesterait, protesteraient, protestant
  protesté, protestée, protestés, protestées = participle

class  clash_verb_form
says   Forms of verbs of fighting.
  combattre, combat, combattent, combattait, combattaient, combattit, combattirent, combattra, combattront, combattrait, combattraient, combattant
  combattu, combattue, combattus, combattues = participle
  affronter, affronte, affrontent, affrontait, affrontaient, affronta, affrontèrent, affrontera, affronteront, affronterait, affronteraient, affrontant
  affronté, affrontée, affrontés, affrontées = participle

class  clash_reflexive
says   Verbs that are fighting with "se".
  battre, bat, battent, battait, battaient, battit, battirent, battra, battront, battrait, battraient, battant
  battu, battue, battus, battues = participle
  accrocher, accroche, accrochent, accrochait, accrochaient, accrocha, accrochèrent, accrochera, accrocheront, accrocherait, accrocheraient, accrochant
  accroché, accrochée, accrochés, accrochées = participle
  affronter, affronte, affrontent, affrontait, affrontaient, affronta, affrontèrent, affrontera, affronteront, affronterait, affronteraient, affrontant
  affronté, affrontée, affrontés, affrontées = participle
