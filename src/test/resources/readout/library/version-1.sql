-- A library as the first Readout left it: never edited, because people have such libraries.
pragma application_id = 1380208468;
BEGIN TRANSACTION;
CREATE TABLE date_clue (
    document integer not null references document,
    position integer not null,
    date text,
    day text,
    weekday text,
    basis text,
    evidence text not null,
    primary key (document, position),
    check ((date is null) = (basis is null) and (date is null) != (day is null))
) strict, without rowid;
INSERT INTO "date_clue" VALUES(1,0,NULL,'--11-27','MONDAY',NULL,'Monday (27 November)');
INSERT INTO "date_clue" VALUES(1,1,NULL,'--02-29',NULL,NULL,'29 February');
INSERT INTO "date_clue" VALUES(1,2,'2023-11-27',NULL,NULL,'METADATA','D:20231127');
INSERT INTO "date_clue" VALUES(2,0,NULL,'--11-27','MONDAY',NULL,'Monday (27 November)');
INSERT INTO "date_clue" VALUES(2,1,NULL,'--02-29',NULL,NULL,'29 February');
INSERT INTO "date_clue" VALUES(2,2,'2023-11-27',NULL,NULL,'METADATA','D:20231127');
INSERT INTO "date_clue" VALUES(3,0,NULL,'--11-27','MONDAY',NULL,'Monday (27 November)');
INSERT INTO "date_clue" VALUES(3,1,NULL,'--02-29',NULL,NULL,'29 February');
INSERT INTO "date_clue" VALUES(3,2,'2023-11-27',NULL,NULL,'METADATA','D:20231127');
CREATE TABLE document (
    number integer primary key,
    sha256 text not null check (length(sha256) = 64),
    origin text not null,
    size integer not null,
    title text not null,
    publisher text,
    language text not null,
    published text,
    basis text not null,
    evidence text not null,
    text_sha256 text not null,
    seal text not null,
    text text not null,
    unique (sha256, origin)
) strict;
INSERT INTO "document" VALUES(1,'d6accc201031446203d29a0e362b03052bdfaaaa9c988d3cb66a85ab0b880c3f','week 47/ships.txt',33,'Statement of the Alliance of Ādaži','Union of Kariņš','en','2023-11-27','INFERRED','Monday (27 November)','d6accc201031446203d29a0e362b03052bdfaaaa9c988d3cb66a85ab0b880c3f','22f5fe6a7b073de0e456372070b07d4216c49f7f59ebdbec378657771156fe8b','The alliance will build 12 ships.');
INSERT INTO "document" VALUES(2,'94944bcd3cdb8f21bbf5de695f7b110ecf9de137481fea5490fee897da0f57fb','week 47/ships.txt',33,'Statement of the Alliance of Ādaži','Union of Kariņš','en','2023-11-27','INFERRED','Monday (27 November)','94944bcd3cdb8f21bbf5de695f7b110ecf9de137481fea5490fee897da0f57fb','100227b9c83a707c7c2b484b5d6d07dbc129fcf5834fe1ed433974926efbc966','The alliance will build 14 ships.');
INSERT INTO "document" VALUES(3,'610ddf971dadd0df21fa3dd9927be6de5276a55e781c1276b894cb84e66176af','mail.eml',22,'Statement of the Alliance of Ādaži','Union of Kariņš','en','2023-11-27','INFERRED','Monday (27 November)','610ddf971dadd0df21fa3dd9927be6de5276a55e781c1276b894cb84e66176af','0c37c906713484ed115319d64b8b47f4236abbfb1bab9e6bd4be575220f07ca5','We thank Ādaži 🚀.');
CREATE TABLE embedding (
    embedder text not null,
    sha256 text not null check (length(sha256) = 64),
    vector blob not null,
    seal text not null,
    primary key (embedder, sha256)
) strict, without rowid;
INSERT INTO "embedding" VALUES('lengths/1','610ddf971dadd0df21fa3dd9927be6de5276a55e781c1276b894cb84e66176af',X'000090410000003F','9aa7b21279944aa28d70ca73fad18c7d48b4218deecf121c50631b1c5ccb0d13');
CREATE TABLE entry (
    sequence integer primary key,
    origin text not null,
    outcome text not null,
    document integer references document,
    reason text,
    seal text not null,
    check ((document is null) = (outcome = 'REJECTED')),
    check ((reason is null) = (outcome != 'REJECTED'))
) strict;
INSERT INTO "entry" VALUES(1,'week 47/ships.txt','READ',1,NULL,'662f5f15162616c6594c26bd33bba20b97c554e2c01cadfbc9310eb72210b023');
INSERT INTO "entry" VALUES(2,'week 47/ships.txt','READ',2,NULL,'9ab47d74eb6e4251064ffcba69f153457b17041c8a8bce8668de182d9a3013d1');
INSERT INTO "entry" VALUES(3,'mail.eml','PARTLY_READ',3,NULL,'dfc2f9a1b133025a48300f649f38367cf37e9bce743a698a872c5d3fda788815');
INSERT INTO "entry" VALUES(4,'scan.pdf','REJECTED',NULL,'NO_TEXT_LAYER','08ec33e37b8714a47858c184221c771f47c08118f15568b6e688ca741a7477e0');
CREATE TABLE issue (
    number integer primary key,
    first_day text not null,
    until text not null,
    seal text not null,
    unique (first_day, until)
) strict;
INSERT INTO "issue" VALUES(1,'2023-11-20','2023-11-27','3e6b2aa50c9049e2a9ea603d3ebb5ff7096b8f67aafabe22665d2cd7bac55253');
INSERT INTO "issue" VALUES(2,'2023-11-27','2023-12-04','c7165de1fbc368be66780326e87dff7f74a2b41649110905c0e57934bd054b62');
CREATE TABLE mark (
    document integer not null references document,
    position integer not null,
    first integer not null,
    behind integer not null,
    kind text not null,
    reason text not null,
    primary key (document, position)
) strict, without rowid;
INSERT INTO "mark" VALUES(1,0,0,16,'FURNITURE','a share bar');
INSERT INTO "mark" VALUES(1,1,16,33,'HIDDEN','white on white');
INSERT INTO "mark" VALUES(2,0,0,16,'FURNITURE','a share bar');
INSERT INTO "mark" VALUES(2,1,16,33,'HIDDEN','white on white');
INSERT INTO "mark" VALUES(3,0,0,9,'FURNITURE','a share bar');
INSERT INTO "mark" VALUES(3,1,9,18,'HIDDEN','white on white');
CREATE TABLE page (
    document integer not null references document,
    position integer not null,
    number integer not null,
    first integer not null,
    behind integer not null,
    primary key (document, position)
) strict, without rowid;
INSERT INTO "page" VALUES(1,0,1,0,16);
INSERT INTO "page" VALUES(1,1,2,16,33);
INSERT INTO "page" VALUES(2,0,1,0,16);
INSERT INTO "page" VALUES(2,1,2,16,33);
INSERT INTO "page" VALUES(3,0,1,0,9);
INSERT INTO "page" VALUES(3,1,2,9,18);
CREATE TABLE remark (
    entry integer not null references entry,
    position integer not null,
    remark text not null,
    seal text not null,
    primary key (entry, position)
) strict, without rowid;
INSERT INTO "remark" VALUES(3,0,'an attachment was left out','c727aa23ab23966e7015a0e4b50601bb86a9f5d57602433166278b79252c61cc');
INSERT INTO "remark" VALUES(4,0,'12 pages of pictures','1c940835053b4a4b280dc9d02a399e235eb52903ea118c27861a83423283189a');
CREATE TABLE revision (
    sequence integer primary key,
    issue integer not null references issue,
    number integer not null,
    title text not null,
    sha256 text not null check (length(sha256) = 64),
    seal text not null,
    json blob not null,
    unique (issue, number)
) strict;
INSERT INTO "revision" VALUES(1,1,1,'Weekly','805e434e32c39af99a46052b3ed5910e08780eb9167766cb77208577e889ea52','06bc02cb8e843a7f3d24dc2dbdcb557fe8d35bfe5d75576b83de43bbc421596d',X'7B226973737565223A20317D');
INSERT INTO "revision" VALUES(2,1,2,'Weekly','b44d5abf54cbebe7507fb6cb5672333195c97262b723ddea6ee43e02d2c173c2','c4bb324d65b999d3ac1e7fe10f00bb834f08909d6b2ec756728bb8c2eb91af12',X'7B226973737565223A20223162227D');
INSERT INTO "revision" VALUES(3,2,1,'Weekly','ffdbbb4ac35cabb8b2cec996b1172fc19f0222d9473ac55386f539d061f6bf65','92415259ad0dc37f58a1509654bdf839322609fcc71878f981b3a2d5d81d1209',X'7B226973737565223A20327D');
CREATE TABLE step (
    store text not null,
    number integer not null,
    primary key (store, number)
) strict, without rowid;
INSERT INTO "step" VALUES('archive',1);
INSERT INTO "step" VALUES('document',1);
INSERT INTO "step" VALUES('embedding',1);
CREATE TABLE version (
    origin text not null,
    number integer not null,
    document integer not null references document,
    entry integer not null references entry,
    seal text not null,
    primary key (origin, number)
) strict, without rowid;
INSERT INTO "version" VALUES('mail.eml',1,3,3,'eed484a3e385aadf77b28437d0da35591314f70fa9fba20afbec1ecb793544e9');
INSERT INTO "version" VALUES('week 47/ships.txt',1,1,1,'4e3d469d90111c40c0970e6963b6cfea97ef8d88bda548f4645304e53a246018');
INSERT INTO "version" VALUES('week 47/ships.txt',2,2,2,'c7fd9763cccb743d03622f33bfdbcdad2b02238d8d3365fc264ac68ebd81b399');
CREATE INDEX entry_by_origin on entry (origin);
CREATE INDEX version_by_document on version (document);
COMMIT;
