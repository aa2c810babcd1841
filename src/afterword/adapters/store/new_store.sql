CREATE TABLE accounts (
	owner_id TEXT NOT NULL,
	name TEXT NOT NULL,
	address TEXT NOT NULL,
	user TEXT NOT NULL,
	imap JSON NOT NULL,
	smtp JSON,
	proof TEXT NOT NULL,
	secret_command TEXT NOT NULL,
	ca_file TEXT NOT NULL,
	CONSTRAINT pk_accounts PRIMARY KEY (owner_id, name)
)
----
CREATE TABLE added_rejections (
	owner_id TEXT NOT NULL,
	id TEXT NOT NULL,
	organisation TEXT NOT NULL,
	at DATETIME NOT NULL,
	channel TEXT NOT NULL,
	role TEXT,
	was_interviewed BOOLEAN NOT NULL,
	person TEXT,
	person_address TEXT,
	person_role TEXT,
	reason_words TEXT,
	notes TEXT NOT NULL,
	CONSTRAINT pk_added_rejections PRIMARY KEY (owner_id, id)
)
----
CREATE TABLE address_books (
	owner_id TEXT NOT NULL,
	name TEXT NOT NULL,
	url TEXT NOT NULL,
	user TEXT NOT NULL,
	secret_command TEXT NOT NULL,
	ca_file TEXT NOT NULL,
	collection TEXT NOT NULL,
	sync_token TEXT NOT NULL,
	synced_at DATETIME,
	CONSTRAINT pk_address_books PRIMARY KEY (owner_id, name)
)
----
CREATE TABLE afterword_version (
	version_num VARCHAR(32) NOT NULL,
	CONSTRAINT afterword_version_pkc PRIMARY KEY (version_num)
)
----
CREATE TABLE application_notes (
	owner_id TEXT NOT NULL,
	application_id TEXT NOT NULL,
	notes TEXT NOT NULL,
	CONSTRAINT pk_application_notes PRIMARY KEY (owner_id, application_id)
)
----
CREATE TABLE applications (
	owner_id TEXT NOT NULL,
	id TEXT NOT NULL,
	organisation TEXT,
	role TEXT,
	stage TEXT NOT NULL,
	outcome TEXT,
	applied_at DATETIME,
	rejection JSON,
	interviews JSON NOT NULL,
	participants JSON NOT NULL,
	message_ids JSON NOT NULL,
	notes TEXT NOT NULL,
	CONSTRAINT pk_applications PRIMARY KEY (owner_id, id)
)
----
CREATE TABLE article_matches (
	owner_id TEXT NOT NULL,
	contact_id TEXT NOT NULL,
	article_id TEXT NOT NULL,
	score FLOAT NOT NULL,
	words JSON NOT NULL,
	CONSTRAINT pk_article_matches PRIMARY KEY (owner_id, contact_id, article_id),
	CONSTRAINT fk_article_matches_articles FOREIGN KEY(owner_id, article_id) REFERENCES articles (owner_id, id) ON DELETE CASCADE
)
----
CREATE TABLE articles (
	owner_id TEXT NOT NULL,
	id TEXT NOT NULL,
	link TEXT NOT NULL,
	title TEXT NOT NULL,
	summary TEXT NOT NULL,
	feed TEXT NOT NULL,
	first_seen_at DATETIME NOT NULL,
	published_at DATETIME,
	text TEXT NOT NULL,
	CONSTRAINT pk_articles PRIMARY KEY (owner_id, id)
)
----
CREATE TABLE boards (
	owner_id TEXT NOT NULL,
	address TEXT NOT NULL,
	organisation TEXT NOT NULL,
	kind TEXT NOT NULL,
	etag TEXT NOT NULL,
	modified TEXT NOT NULL,
	asked_on DATE,
	read_at DATETIME,
	problem TEXT NOT NULL,
	CONSTRAINT pk_boards PRIMARY KEY (owner_id, address)
)
----
CREATE TABLE cards (
	owner_id TEXT NOT NULL,
	source TEXT NOT NULL,
	"key" TEXT NOT NULL,
	contact_id TEXT NOT NULL,
	card JSON NOT NULL,
	seen_at DATETIME NOT NULL,
	raw TEXT NOT NULL,
	etag TEXT NOT NULL,
	CONSTRAINT pk_cards PRIMARY KEY (owner_id, source, "key")
)
----
CREATE TABLE confirmations (
	n INTEGER NOT NULL,
	owner_id TEXT NOT NULL,
	letter_id TEXT NOT NULL,
	went_out BOOLEAN NOT NULL,
	CONSTRAINT pk_confirmations PRIMARY KEY (n),
	CONSTRAINT fk_confirmations_letters FOREIGN KEY(owner_id, letter_id) REFERENCES letters (owner_id, id) ON DELETE CASCADE
)
----
CREATE TABLE contact_changes (
	owner_id TEXT NOT NULL,
	contact_id TEXT NOT NULL,
	changes JSON NOT NULL,
	CONSTRAINT pk_contact_changes PRIMARY KEY (owner_id, contact_id)
)
----
CREATE TABLE contacts (
	owner_id TEXT NOT NULL,
	id TEXT NOT NULL,
	name TEXT NOT NULL,
	address TEXT,
	title TEXT,
	organisation TEXT,
	do_not_contact BOOLEAN NOT NULL,
	is_closed BOOLEAN NOT NULL,
	snoozed_until DATE,
	reopened_on DATE,
	reach JSON DEFAULT '{}' NOT NULL,
	notes TEXT DEFAULT '' NOT NULL,
	interests TEXT DEFAULT '' NOT NULL,
	ways JSON DEFAULT '{}' NOT NULL,
	CONSTRAINT pk_contacts PRIMARY KEY (owner_id, id)
)
----
CREATE TABLE counters (
	owner_id TEXT NOT NULL,
	prefix TEXT NOT NULL,
	last INTEGER NOT NULL,
	CONSTRAINT pk_counters PRIMARY KEY (owner_id, prefix)
)
----
CREATE TABLE declined_suggestions (
	n INTEGER NOT NULL,
	owner_id TEXT NOT NULL,
	contact_id TEXT NOT NULL,
	subject TEXT NOT NULL,
	words TEXT NOT NULL,
	CONSTRAINT pk_declined_suggestions PRIMARY KEY (n)
)
----
CREATE TABLE due_days (
	owner_id TEXT NOT NULL,
	contact_id TEXT NOT NULL,
	changes INTEGER DEFAULT '0' NOT NULL,
	worked_out_at INTEGER,
	worked_out_with TEXT DEFAULT '' NOT NULL,
	since DATETIME,
	until DATETIME,
	first_day DATE,
	is_unreachable BOOLEAN,
	is_told_of BOOLEAN,
	house TEXT DEFAULT '' NOT NULL,
	CONSTRAINT pk_due_days PRIMARY KEY (owner_id, contact_id)
)
----
CREATE TABLE feeds (
	owner_id TEXT NOT NULL,
	address TEXT NOT NULL,
	title TEXT NOT NULL,
	etag TEXT NOT NULL,
	modified TEXT NOT NULL,
	read_at DATETIME,
	problem TEXT NOT NULL,
	CONSTRAINT pk_feeds PRIMARY KEY (owner_id, address)
)
----
CREATE TABLE filed (
	owner_id TEXT NOT NULL,
	digest TEXT NOT NULL,
	message_id TEXT NOT NULL,
	sent_at DATETIME,
	message JSON NOT NULL,
	reading JSON NOT NULL,
	CONSTRAINT pk_filed PRIMARY KEY (owner_id, digest),
	CONSTRAINT fk_filed_messages FOREIGN KEY(owner_id, digest) REFERENCES messages (owner_id, digest) ON DELETE CASCADE
)
----
CREATE TABLE forgotten (
	owner_id TEXT NOT NULL,
	mark TEXT NOT NULL,
	CONSTRAINT pk_forgotten PRIMARY KEY (owner_id, mark)
)
----
CREATE TABLE interview_notes (
	owner_id TEXT NOT NULL,
	application_id TEXT NOT NULL,
	held_at DATETIME NOT NULL,
	talked TEXT NOT NULL,
	liked TEXT NOT NULL,
	differently TEXT NOT NULL,
	CONSTRAINT pk_interview_notes PRIMARY KEY (owner_id, application_id, held_at)
)
----
CREATE TABLE leads (
	owner_id TEXT NOT NULL,
	id TEXT NOT NULL,
	contact_id TEXT NOT NULL,
	kind TEXT NOT NULL,
	words TEXT NOT NULL,
	at DATETIME NOT NULL,
	message_id TEXT,
	application_id TEXT,
	CONSTRAINT pk_leads PRIMARY KEY (owner_id, id)
)
----
CREATE TABLE lesson_corrections (
	n INTEGER NOT NULL,
	owner_id TEXT NOT NULL,
	lesson TEXT NOT NULL,
	themes JSON,
	at DATETIME NOT NULL,
	CONSTRAINT pk_lesson_corrections PRIMARY KEY (n)
)
----
CREATE TABLE letters (
	owner_id TEXT NOT NULL,
	id TEXT NOT NULL,
	purpose TEXT NOT NULL,
	"to" JSON NOT NULL,
	subject TEXT NOT NULL,
	body TEXT NOT NULL,
	created_at DATETIME NOT NULL,
	application_id TEXT,
	contact_id TEXT,
	sender JSON,
	in_reply_to TEXT,
	"references" JSON NOT NULL,
	message_id TEXT NOT NULL,
	answers JSON NOT NULL,
	CONSTRAINT pk_letters PRIMARY KEY (owner_id, id)
)
----
CREATE TABLE merges (
	owner_id TEXT NOT NULL,
	id TEXT NOT NULL,
	kept_id TEXT NOT NULL,
	gone_id TEXT NOT NULL,
	at DATETIME NOT NULL,
	is_automatic BOOLEAN NOT NULL,
	made JSON NOT NULL,
	"before" JSON,
	CONSTRAINT pk_merges PRIMARY KEY (owner_id, id)
)
----
CREATE TABLE messages (
	owner_id TEXT NOT NULL,
	digest TEXT NOT NULL,
	message_id TEXT NOT NULL,
	"references" JSON NOT NULL,
	sender_address TEXT NOT NULL,
	sent_at DATETIME,
	source TEXT NOT NULL,
	"key" TEXT NOT NULL,
	CONSTRAINT pk_messages PRIMARY KEY (owner_id, digest)
)
----
CREATE TABLE moods (
	owner_id TEXT NOT NULL,
	id TEXT NOT NULL,
	at DATETIME NOT NULL,
	word TEXT NOT NULL,
	CONSTRAINT pk_moods PRIMARY KEY (owner_id, id)
)
----
CREATE TABLE openings (
	owner_id TEXT NOT NULL,
	board TEXT NOT NULL,
	"key" TEXT NOT NULL,
	id TEXT NOT NULL,
	title TEXT NOT NULL,
	link TEXT NOT NULL,
	location TEXT NOT NULL,
	first_seen_on DATE NOT NULL,
	seen_on DATE NOT NULL,
	published_on DATE,
	was_there_first BOOLEAN NOT NULL,
	absent_on DATE,
	closed_on DATE,
	reopened_on DATE,
	CONSTRAINT pk_openings PRIMARY KEY (owner_id, board, "key")
)
----
CREATE TABLE overrulings (
	n INTEGER NOT NULL,
	owner_id TEXT NOT NULL,
	digest TEXT NOT NULL,
	kind TEXT NOT NULL,
	at DATETIME NOT NULL,
	CONSTRAINT pk_overrulings PRIMARY KEY (n),
	CONSTRAINT fk_overrulings_messages FOREIGN KEY(owner_id, digest) REFERENCES messages (owner_id, digest) ON DELETE CASCADE
)
----
CREATE TABLE own_news (
	owner_id TEXT NOT NULL,
	id TEXT NOT NULL,
	line TEXT NOT NULL,
	at DATETIME NOT NULL,
	CONSTRAINT pk_own_news PRIMARY KEY (owner_id, id)
)
----
CREATE TABLE people_met (
	owner_id TEXT NOT NULL,
	application_id TEXT NOT NULL,
	name TEXT NOT NULL,
	address TEXT,
	role TEXT,
	CONSTRAINT pk_people_met PRIMARY KEY (owner_id, application_id, name)
)
----
CREATE TABLE places (
	owner_id TEXT NOT NULL,
	source TEXT NOT NULL,
	"key" TEXT NOT NULL,
	digest TEXT NOT NULL,
	CONSTRAINT pk_places PRIMARY KEY (owner_id, source, "key"),
	CONSTRAINT fk_places_messages FOREIGN KEY(owner_id, digest) REFERENCES messages (owner_id, digest) ON DELETE CASCADE
)
 WITHOUT ROWID
----
CREATE TABLE placings (
	n INTEGER NOT NULL,
	owner_id TEXT NOT NULL,
	digest TEXT NOT NULL,
	beside TEXT NOT NULL,
	at DATETIME NOT NULL,
	CONSTRAINT pk_placings PRIMARY KEY (n),
	CONSTRAINT fk_placings_messages FOREIGN KEY(owner_id, digest) REFERENCES messages (owner_id, digest) ON DELETE CASCADE
)
----
CREATE TABLE practices (
	owner_id TEXT NOT NULL,
	id TEXT NOT NULL,
	theme TEXT NOT NULL,
	words TEXT NOT NULL,
	taken_at DATETIME NOT NULL,
	lesson TEXT,
	contact_id TEXT,
	application_id TEXT,
	done_at DATETIME,
	dropped_at DATETIME,
	came_of_it TEXT NOT NULL,
	CONSTRAINT pk_practices PRIMARY KEY (owner_id, id)
)
----
CREATE TABLE private_pages (
	owner_id TEXT NOT NULL,
	id TEXT NOT NULL,
	written_at DATETIME NOT NULL,
	body TEXT NOT NULL,
	is_sealed BOOLEAN NOT NULL,
	version INTEGER NOT NULL,
	once TEXT NOT NULL,
	CONSTRAINT pk_private_pages PRIMARY KEY (owner_id, id)
)
----
CREATE TABLE receipts (
	n INTEGER NOT NULL,
	owner_id TEXT NOT NULL,
	letter_id TEXT NOT NULL,
	outlet TEXT NOT NULL,
	at DATETIME NOT NULL,
	delivery TEXT NOT NULL,
	detail TEXT NOT NULL,
	CONSTRAINT pk_receipts PRIMARY KEY (n),
	CONSTRAINT fk_receipts_letters FOREIGN KEY(owner_id, letter_id) REFERENCES letters (owner_id, id) ON DELETE CASCADE
)
----
CREATE TABLE recipients (
	owner_id TEXT NOT NULL,
	digest TEXT NOT NULL,
	address TEXT NOT NULL,
	CONSTRAINT pk_recipients PRIMARY KEY (owner_id, digest, address),
	CONSTRAINT fk_recipients_messages FOREIGN KEY(owner_id, digest) REFERENCES messages (owner_id, digest) ON DELETE CASCADE
)
 WITHOUT ROWID
----
CREATE TABLE sent_applications (
	owner_id TEXT NOT NULL,
	id TEXT NOT NULL,
	"key" TEXT NOT NULL,
	organisation TEXT NOT NULL,
	role TEXT NOT NULL,
	"on" DATE NOT NULL,
	CONSTRAINT pk_sent_applications PRIMARY KEY (owner_id, id)
)
----
CREATE TABLE settings (
	owner_id TEXT NOT NULL,
	name TEXT NOT NULL,
	value TEXT NOT NULL,
	CONSTRAINT pk_settings PRIMARY KEY (owner_id, name)
)
----
CREATE TABLE sources (
	owner_id TEXT NOT NULL,
	source TEXT NOT NULL,
	bookmark TEXT,
	CONSTRAINT pk_sources PRIMARY KEY (owner_id, source)
)
----
CREATE TABLE their_news (
	owner_id TEXT NOT NULL,
	id TEXT NOT NULL,
	contact_id TEXT NOT NULL,
	title TEXT NOT NULL,
	organisation TEXT NOT NULL,
	was_title TEXT NOT NULL,
	was_organisation TEXT NOT NULL,
	at DATETIME NOT NULL,
	CONSTRAINT pk_their_news PRIMARY KEY (owner_id, id)
)
----
CREATE TABLE told_apart (
	owner_id TEXT NOT NULL,
	one TEXT NOT NULL,
	other TEXT NOT NULL,
	CONSTRAINT pk_told_apart PRIMARY KEY (owner_id, one, other)
)
----
CREATE TABLE told_lessons (
	owner_id TEXT NOT NULL,
	id TEXT NOT NULL,
	words TEXT NOT NULL,
	at DATETIME NOT NULL,
	who TEXT NOT NULL,
	contact_id TEXT,
	application_id TEXT,
	is_note BOOLEAN NOT NULL,
	CONSTRAINT pk_told_lessons PRIMARY KEY (owner_id, id)
)
----
CREATE TABLE touchpoints (
	owner_id TEXT NOT NULL,
	id TEXT NOT NULL,
	contact_id TEXT NOT NULL,
	at DATETIME NOT NULL,
	direction TEXT NOT NULL,
	channel TEXT NOT NULL,
	nature TEXT NOT NULL,
	application_id TEXT,
	purpose TEXT,
	message_id TEXT,
	letter_id TEXT,
	is_confirmed BOOLEAN NOT NULL,
	is_recorded BOOLEAN NOT NULL,
	note TEXT DEFAULT '' NOT NULL,
	CONSTRAINT pk_touchpoints PRIMARY KEY (owner_id, id)
)
----
CREATE TABLE unswept (
	owner_id TEXT NOT NULL,
	CONSTRAINT pk_unswept PRIMARY KEY (owner_id)
)
----
CREATE TABLE waiting_mail (
	owner_id TEXT NOT NULL,
	changes INTEGER DEFAULT '0' NOT NULL,
	worked_out_at INTEGER,
	worked_out_with TEXT DEFAULT '' NOT NULL,
	may_be_answers INTEGER,
	CONSTRAINT pk_waiting_mail PRIMARY KEY (owner_id)
)
----
CREATE INDEX ix_article_matches_owner_id_article_id ON article_matches (owner_id, article_id)
----
CREATE INDEX ix_articles_owner_id_first_seen_at ON articles (owner_id, first_seen_at)
----
CREATE UNIQUE INDEX ix_articles_owner_id_link ON articles (owner_id, link)
----
CREATE INDEX ix_cards_owner_id_contact_id ON cards (owner_id, contact_id)
----
CREATE INDEX ix_confirmations_owner_id_letter_id ON confirmations (owner_id, letter_id)
----
CREATE INDEX ix_due_days_in_turn ON due_days (owner_id, is_unreachable, first_day, contact_id)
----
CREATE INDEX ix_filed_owner_id_message_id ON filed (owner_id, message_id)
----
CREATE INDEX ix_lesson_corrections_owner_id_lesson ON lesson_corrections (owner_id, lesson)
----
CREATE INDEX ix_messages_owner_id_message_id ON messages (owner_id, message_id)
----
CREATE INDEX ix_messages_owner_id_sender_address ON messages (owner_id, sender_address)
----
CREATE INDEX ix_messages_referring ON messages (owner_id) WHERE "references" != '[]'
----
CREATE INDEX ix_overrulings_owner_id_digest ON overrulings (owner_id, digest)
----
CREATE INDEX ix_places_owner_id_digest ON places (owner_id, digest)
----
CREATE INDEX ix_placings_owner_id_digest ON placings (owner_id, digest)
----
CREATE INDEX ix_recipients_owner_id_address ON recipients (owner_id, address)
----
CREATE UNIQUE INDEX ix_sent_applications_owner_id_key ON sent_applications (owner_id, "key")
----
CREATE INDEX ix_touchpoints_owner_id_application_id_at ON touchpoints (owner_id, application_id, at)
----
CREATE INDEX ix_touchpoints_owner_id_contact_id ON touchpoints (owner_id, contact_id)
----
CREATE INDEX ix_touchpoints_owner_id_nature_at ON touchpoints (owner_id, nature, at)
----
CREATE INDEX ix_touchpoints_owner_id_purpose_at ON touchpoints (owner_id, purpose, at)
----
CREATE TRIGGER count_applications_delete_old AFTER DELETE ON applications BEGIN UPDATE waiting_mail SET changes = changes + 1 WHERE owner_id = OLD.owner_id; END
----
CREATE TRIGGER count_applications_insert_new AFTER INSERT ON applications BEGIN INSERT INTO waiting_mail (owner_id, changes) VALUES (NEW.owner_id, 1) ON CONFLICT (owner_id) DO UPDATE SET changes = waiting_mail.changes + 1; END
----
CREATE TRIGGER count_applications_update_new AFTER UPDATE ON applications BEGIN INSERT INTO waiting_mail (owner_id, changes) VALUES (NEW.owner_id, 1) ON CONFLICT (owner_id) DO UPDATE SET changes = waiting_mail.changes + 1; END
----
CREATE TRIGGER count_applications_update_old AFTER UPDATE ON applications BEGIN UPDATE waiting_mail SET changes = changes + 1 WHERE owner_id = OLD.owner_id; END
----
CREATE TRIGGER count_confirmations_delete_old AFTER DELETE ON confirmations BEGIN UPDATE due_days SET changes = changes + 1 WHERE owner_id = OLD.owner_id AND contact_id IN (SELECT contact_id FROM touchpoints WHERE owner_id = OLD.owner_id AND letter_id = OLD.letter_id); END
----
CREATE TRIGGER count_confirmations_insert_new AFTER INSERT ON confirmations BEGIN UPDATE due_days SET changes = changes + 1 WHERE owner_id = NEW.owner_id AND contact_id IN (SELECT contact_id FROM touchpoints WHERE owner_id = NEW.owner_id AND letter_id = NEW.letter_id); END
----
CREATE TRIGGER count_confirmations_update_new AFTER UPDATE ON confirmations BEGIN UPDATE due_days SET changes = changes + 1 WHERE owner_id = NEW.owner_id AND contact_id IN (SELECT contact_id FROM touchpoints WHERE owner_id = NEW.owner_id AND letter_id = NEW.letter_id); END
----
CREATE TRIGGER count_confirmations_update_old AFTER UPDATE ON confirmations BEGIN UPDATE due_days SET changes = changes + 1 WHERE owner_id = OLD.owner_id AND contact_id IN (SELECT contact_id FROM touchpoints WHERE owner_id = OLD.owner_id AND letter_id = OLD.letter_id); END
----
CREATE TRIGGER count_contact_changes_delete_old AFTER DELETE ON contact_changes BEGIN UPDATE due_days SET changes = changes + 1 WHERE owner_id = OLD.owner_id AND contact_id = OLD.contact_id; END
----
CREATE TRIGGER count_contact_changes_insert_new AFTER INSERT ON contact_changes BEGIN INSERT INTO due_days (owner_id, contact_id, changes) VALUES (NEW.owner_id, NEW.contact_id, 1) ON CONFLICT (owner_id, contact_id) DO UPDATE SET changes = due_days.changes + 1; END
----
CREATE TRIGGER count_contact_changes_update_new AFTER UPDATE ON contact_changes BEGIN INSERT INTO due_days (owner_id, contact_id, changes) VALUES (NEW.owner_id, NEW.contact_id, 1) ON CONFLICT (owner_id, contact_id) DO UPDATE SET changes = due_days.changes + 1; END
----
CREATE TRIGGER count_contact_changes_update_old AFTER UPDATE ON contact_changes BEGIN UPDATE due_days SET changes = changes + 1 WHERE owner_id = OLD.owner_id AND contact_id = OLD.contact_id; END
----
CREATE TRIGGER count_contacts_delete_old AFTER DELETE ON contacts BEGIN UPDATE due_days SET changes = changes + 1 WHERE owner_id = OLD.owner_id AND contact_id = OLD.id; END
----
CREATE TRIGGER count_contacts_insert_new AFTER INSERT ON contacts BEGIN INSERT INTO due_days (owner_id, contact_id, changes) VALUES (NEW.owner_id, NEW.id, 1) ON CONFLICT (owner_id, contact_id) DO UPDATE SET changes = due_days.changes + 1; END
----
CREATE TRIGGER count_contacts_update_new AFTER UPDATE ON contacts BEGIN INSERT INTO due_days (owner_id, contact_id, changes) VALUES (NEW.owner_id, NEW.id, 1) ON CONFLICT (owner_id, contact_id) DO UPDATE SET changes = due_days.changes + 1; END
----
CREATE TRIGGER count_contacts_update_old AFTER UPDATE ON contacts BEGIN UPDATE due_days SET changes = changes + 1 WHERE owner_id = OLD.owner_id AND contact_id = OLD.id; END
----
CREATE TRIGGER count_filed_delete_old AFTER DELETE ON filed BEGIN UPDATE waiting_mail SET changes = changes + 1 WHERE owner_id = OLD.owner_id; END
----
CREATE TRIGGER count_filed_insert_new AFTER INSERT ON filed BEGIN INSERT INTO waiting_mail (owner_id, changes) VALUES (NEW.owner_id, 1) ON CONFLICT (owner_id) DO UPDATE SET changes = waiting_mail.changes + 1; END
----
CREATE TRIGGER count_filed_update_new AFTER UPDATE ON filed BEGIN INSERT INTO waiting_mail (owner_id, changes) VALUES (NEW.owner_id, 1) ON CONFLICT (owner_id) DO UPDATE SET changes = waiting_mail.changes + 1; END
----
CREATE TRIGGER count_filed_update_old AFTER UPDATE ON filed BEGIN UPDATE waiting_mail SET changes = changes + 1 WHERE owner_id = OLD.owner_id; END
----
CREATE TRIGGER count_merges_delete_old AFTER DELETE ON merges BEGIN UPDATE due_days SET changes = changes + 1 WHERE owner_id = OLD.owner_id AND contact_id = OLD.kept_id; UPDATE due_days SET changes = changes + 1 WHERE owner_id = OLD.owner_id AND contact_id = OLD.gone_id; END
----
CREATE TRIGGER count_merges_insert_new AFTER INSERT ON merges BEGIN INSERT INTO due_days (owner_id, contact_id, changes) VALUES (NEW.owner_id, NEW.kept_id, 1) ON CONFLICT (owner_id, contact_id) DO UPDATE SET changes = due_days.changes + 1; INSERT INTO due_days (owner_id, contact_id, changes) VALUES (NEW.owner_id, NEW.gone_id, 1) ON CONFLICT (owner_id, contact_id) DO UPDATE SET changes = due_days.changes + 1; END
----
CREATE TRIGGER count_merges_update_new AFTER UPDATE ON merges BEGIN INSERT INTO due_days (owner_id, contact_id, changes) VALUES (NEW.owner_id, NEW.kept_id, 1) ON CONFLICT (owner_id, contact_id) DO UPDATE SET changes = due_days.changes + 1; INSERT INTO due_days (owner_id, contact_id, changes) VALUES (NEW.owner_id, NEW.gone_id, 1) ON CONFLICT (owner_id, contact_id) DO UPDATE SET changes = due_days.changes + 1; END
----
CREATE TRIGGER count_merges_update_old AFTER UPDATE ON merges BEGIN UPDATE due_days SET changes = changes + 1 WHERE owner_id = OLD.owner_id AND contact_id = OLD.kept_id; UPDATE due_days SET changes = changes + 1 WHERE owner_id = OLD.owner_id AND contact_id = OLD.gone_id; END
----
CREATE TRIGGER count_overrulings_delete_old AFTER DELETE ON overrulings BEGIN UPDATE waiting_mail SET changes = changes + 1 WHERE owner_id = OLD.owner_id; END
----
CREATE TRIGGER count_overrulings_insert_new AFTER INSERT ON overrulings BEGIN INSERT INTO waiting_mail (owner_id, changes) VALUES (NEW.owner_id, 1) ON CONFLICT (owner_id) DO UPDATE SET changes = waiting_mail.changes + 1; END
----
CREATE TRIGGER count_overrulings_update_new AFTER UPDATE ON overrulings BEGIN INSERT INTO waiting_mail (owner_id, changes) VALUES (NEW.owner_id, 1) ON CONFLICT (owner_id) DO UPDATE SET changes = waiting_mail.changes + 1; END
----
CREATE TRIGGER count_overrulings_update_old AFTER UPDATE ON overrulings BEGIN UPDATE waiting_mail SET changes = changes + 1 WHERE owner_id = OLD.owner_id; END
----
CREATE TRIGGER count_placings_delete_old AFTER DELETE ON placings BEGIN UPDATE waiting_mail SET changes = changes + 1 WHERE owner_id = OLD.owner_id; END
----
CREATE TRIGGER count_placings_insert_new AFTER INSERT ON placings BEGIN INSERT INTO waiting_mail (owner_id, changes) VALUES (NEW.owner_id, 1) ON CONFLICT (owner_id) DO UPDATE SET changes = waiting_mail.changes + 1; END
----
CREATE TRIGGER count_placings_update_new AFTER UPDATE ON placings BEGIN INSERT INTO waiting_mail (owner_id, changes) VALUES (NEW.owner_id, 1) ON CONFLICT (owner_id) DO UPDATE SET changes = waiting_mail.changes + 1; END
----
CREATE TRIGGER count_placings_update_old AFTER UPDATE ON placings BEGIN UPDATE waiting_mail SET changes = changes + 1 WHERE owner_id = OLD.owner_id; END
----
CREATE TRIGGER count_touchpoints_delete_old AFTER DELETE ON touchpoints BEGIN UPDATE due_days SET changes = changes + 1 WHERE owner_id = OLD.owner_id AND contact_id = OLD.contact_id; END
----
CREATE TRIGGER count_touchpoints_insert_new AFTER INSERT ON touchpoints BEGIN INSERT INTO due_days (owner_id, contact_id, changes) VALUES (NEW.owner_id, NEW.contact_id, 1) ON CONFLICT (owner_id, contact_id) DO UPDATE SET changes = due_days.changes + 1; END
----
CREATE TRIGGER count_touchpoints_update_new AFTER UPDATE ON touchpoints BEGIN INSERT INTO due_days (owner_id, contact_id, changes) VALUES (NEW.owner_id, NEW.contact_id, 1) ON CONFLICT (owner_id, contact_id) DO UPDATE SET changes = due_days.changes + 1; END
----
CREATE TRIGGER count_touchpoints_update_old AFTER UPDATE ON touchpoints BEGIN UPDATE due_days SET changes = changes + 1 WHERE owner_id = OLD.owner_id AND contact_id = OLD.contact_id; END
----
INSERT INTO afterword_version (version_num) VALUES ('0014')
