-- Deadlines: rules with their edition, calendars of days off, and what counsel says of a computed date. No date that the
-- rules give is stored.
CREATE TABLE "record"."deadline" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "record"."deadline_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"key" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"rule" text NOT NULL,
	"fact" text NOT NULL,
	"party" text,
	"kind" text NOT NULL,
	"due_on" date,
	"reason" text,
	"member_id" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "deadline_said_once" UNIQUE("member_id","key"),
	CONSTRAINT "deadline_fact_shape" CHECK (fact ~ '^[a-z]{1,2}[1-9][0-9]{0,3}$'),
	CONSTRAINT "deadline_party_shape" CHECK (party ~ '^y[1-9][0-9]{0,3}$'),
	CONSTRAINT "deadline_confirms_a_date" CHECK (kind in ('done', 'waived') or due_on is not null),
	CONSTRAINT "deadline_says_why" CHECK (kind in ('confirmed', 'done') or btrim(reason) <> '' and reason is not null)
);
--> statement-breakpoint
ALTER TABLE "record"."deadline" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "record"."deadline_rule" (
	"id" text PRIMARY KEY NOT NULL,
	"position" integer NOT NULL,
	"trigger" text NOT NULL,
	"limits" text NOT NULL,
	"length" integer,
	"unit" text,
	"counting" text,
	"holder" text NOT NULL,
	"scope" text NOT NULL,
	"case_kind" text NOT NULL,
	"code" text NOT NULL,
	"from_edtf" text,
	"until_edtf" text,
	"certainty" text NOT NULL,
	"source" jsonb NOT NULL,
	"note" jsonb NOT NULL,
	CONSTRAINT "deadline_rule_id_shape" CHECK (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
	CONSTRAINT "deadline_rule_length_has_unit" CHECK (num_nulls(length, unit, counting) in (0, 3) and length > 0),
	CONSTRAINT "deadline_rule_without_length_is_unverified" CHECK (length is not null or certainty = 'unverified'),
	CONSTRAINT "deadline_rule_hours_run_from_the_hour" CHECK ((unit = 'hours') = (counting = 'from_the_hour'))
);
--> statement-breakpoint
ALTER TABLE "record"."deadline_rule" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "record"."holiday" (
	"day" date PRIMARY KEY NOT NULL,
	"year" integer NOT NULL,
	"name" jsonb NOT NULL,
	"certainty" text NOT NULL,
	CONSTRAINT "holiday_is_of_its_year" CHECK (extract(year from day) = year)
);
--> statement-breakpoint
ALTER TABLE "record"."holiday" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "record"."holiday_year" (
	"year" integer PRIMARY KEY NOT NULL,
	"moves_known" boolean NOT NULL,
	"source" jsonb NOT NULL,
	"note" jsonb NOT NULL,
	CONSTRAINT "holiday_year_is_a_year" CHECK (year between 2015 and 2100)
);
--> statement-breakpoint
ALTER TABLE "record"."holiday_year" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "record"."deadline" ADD CONSTRAINT "deadline_rule_deadline_rule_id_fk" FOREIGN KEY ("rule") REFERENCES "record"."deadline_rule"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "record"."deadline" ADD CONSTRAINT "deadline_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "auth"."member"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "record"."deadline" ADD CONSTRAINT "deadline_case_id_court_case_id_fk" FOREIGN KEY ("case_id") REFERENCES "record"."court_case"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "record"."deadline_rule" ADD CONSTRAINT "deadline_rule_code_code_edition_code_fk" FOREIGN KEY ("code") REFERENCES "record"."code_edition"("code") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "record"."holiday" ADD CONSTRAINT "holiday_year_holiday_year_year_fk" FOREIGN KEY ("year") REFERENCES "record"."holiday_year"("year") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "deadline_by_case" ON "record"."deadline" USING btree ("case_id");
--> statement-breakpoint
CREATE POLICY "deadline_member_reads" ON "record"."deadline" AS PERMISSIVE FOR SELECT TO "docket_member" USING (case_id = any (array(select record.my_cases())));
--> statement-breakpoint
CREATE POLICY "deadline_counsel_adds" ON "record"."deadline" AS PERMISSIVE FOR INSERT TO "docket_member" WITH CHECK (case_id = any (array(select record.my_cases('counsel')))
        and member_id = (select v.member_id from record.viewer() v) and at = now());
--> statement-breakpoint
CREATE POLICY "deadline_operator" ON "record"."deadline" AS PERMISSIVE FOR ALL TO "docket_operator" USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY "deadline_rule_member_reads" ON "record"."deadline_rule" AS PERMISSIVE FOR SELECT TO "docket_member" USING (true);
--> statement-breakpoint
CREATE POLICY "deadline_rule_operator" ON "record"."deadline_rule" AS PERMISSIVE FOR ALL TO "docket_operator" USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY "holiday_member_reads" ON "record"."holiday" AS PERMISSIVE FOR SELECT TO "docket_member" USING (true);
--> statement-breakpoint
CREATE POLICY "holiday_operator" ON "record"."holiday" AS PERMISSIVE FOR ALL TO "docket_operator" USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY "holiday_year_member_reads" ON "record"."holiday_year" AS PERMISSIVE FOR SELECT TO "docket_member" USING (true);
--> statement-breakpoint
CREATE POLICY "holiday_year_operator" ON "record"."holiday_year" AS PERMISSIVE FOR ALL TO "docket_operator" USING (true) WITH CHECK (true);
--> statement-breakpoint
alter table record.deadline_rule add constraint deadline_rule_case_kind_is_in_its_list check ("case_kind" in ('criminal', 'private_prosecution', 'administrative_offence', 'civil', 'tax', 'liquidation', 'suspension', 'complaint', 'constitutional', 'foreign', 'assembly_refusal', 'prosecutor_warning', 'incident', 'figure', 'context'));
--> statement-breakpoint
alter table record.deadline_rule add constraint deadline_rule_certainty_is_in_its_list check ("certainty" in ('certain', 'believed', 'unverified'));
--> statement-breakpoint
alter table record.deadline_rule add constraint deadline_rule_code_is_in_its_list check ("code" in ('KZ-CC-1997', 'KZ-CC-2014', 'KZ-CPC-1997', 'KZ-CPC-2014', 'KZ-PEC-2014', 'KZ-CAO-2001', 'KZ-CAO-2014', 'KZ-APPC-2021', 'KZ-ASSEMBLY-1995', 'KZ-ASSEMBLY-2020', 'KZ-UNIONS-2014', 'ICCPR'));
--> statement-breakpoint
alter table record.deadline_rule add constraint deadline_rule_counting_is_in_its_list check ("counting" in ('from_next_day', 'from_the_hour', 'first_day_open'));
--> statement-breakpoint
alter table record.deadline_rule add constraint deadline_rule_holder_is_in_its_list check ("holder" in ('in_custody', 'at_liberty', 'defence', 'prosecutor', 'any'));
--> statement-breakpoint
alter table record.deadline_rule add constraint deadline_rule_limits_is_in_its_list check ("limits" in ('lodge_appeal', 'lodge_complaint_on_custody', 'lodge_cassation', 'complain_on_investigator', 'challenge_place_of_serving', 'ask_for_review', 'bring_before_court', 'police_holding', 'first_custody_order', 'custody_extension', 'custody_extension_further', 'custody_extension_grave', 'custody_extension_especially_grave'));
--> statement-breakpoint
alter table record.deadline_rule add constraint deadline_rule_scope_is_in_its_list check ("scope" in ('usual', 'minor', 'listed_cases', 'grave_crime', 'especially_grave_crime'));
--> statement-breakpoint
alter table record.deadline_rule add constraint deadline_rule_trigger_is_in_its_list check ("trigger" in ('verdict_announced', 'verdict_copy_served', 'custody_order_made', 'custody_began', 'police_detention_began', 'administrative_ruling_copy_served', 'appeal_decided', 'investigator_acted', 'place_of_serving_decided', 'views_adopted'));
--> statement-breakpoint
alter table record.deadline_rule add constraint deadline_rule_unit_is_in_its_list check ("unit" in ('hours', 'days', 'months', 'years'));
--> statement-breakpoint
alter table record.deadline add constraint deadline_kind_is_in_its_list check ("kind" in ('confirmed', 'overridden', 'done', 'waived'));
--> statement-breakpoint
alter table record.holiday add constraint holiday_certainty_is_in_its_list check ("certainty" in ('certain', 'believed', 'unverified'));
--> statement-breakpoint
alter table record.deadline_rule add constraint deadline_rule_source_is_words check (record.is_words("source"));
--> statement-breakpoint
alter table record.deadline_rule add constraint deadline_rule_note_is_words check (record.is_words("note"));
--> statement-breakpoint
alter table record.holiday_year add constraint holiday_year_source_is_words check (record.is_words("source"));
--> statement-breakpoint
alter table record.holiday_year add constraint holiday_year_note_is_words check (record.is_words("note"));
--> statement-breakpoint
alter table record.holiday add constraint holiday_name_is_words check (record.is_words("name"));
--> statement-breakpoint
alter table record.deadline_rule add constraint deadline_rule_from_edtf_is_a_date check (record.is_edtf("from_edtf"));
--> statement-breakpoint
alter table record.deadline_rule add constraint deadline_rule_until_edtf_is_a_date check (record.is_edtf("until_edtf"));
--> statement-breakpoint
grant select on record.deadline_rule, record.holiday_year, record.holiday to docket_member;
--> statement-breakpoint
grant select, insert on record.deadline to docket_member, docket_operator;
--> statement-breakpoint
grant select, insert, update, delete on record.deadline_rule, record.holiday_year, record.holiday to docket_operator;
--> statement-breakpoint
create trigger deadline_is_append_only before update or delete on record.deadline
  for each row execute function record.append_only();
--> statement-breakpoint
-- The terms that our notes hold, each as certain as they hold it; where they give no number there is none.
insert into record.deadline_rule (id, position, trigger, limits, length, unit, counting, holder, scope, case_kind, code,
  from_edtf, until_edtf, certainty, source, note) values
  ('police-detention-72-hours', 1, 'police_detention_began', 'bring_before_court', 72, 'hours', 'from_the_hour', 'any', 'usual', 'criminal', 'KZ-CPC-2014', '2015-01-01', '2017-12-31/2018', 'certain',
    '{"en": "Press report of 27 December 2017 on the amendments to the Criminal Procedure Code", "ru": "Сообщение прессы от 27 декабря 2017 года о поправках в Уголовно-процессуальный кодекс", "kk": "Қылмыстық-процестік кодекске түзетулер туралы 2017 жылғы 27 желтоқсандағы баспасөз хабары"}',
    '{"en": "It runs from the hour of the detention, which must be taken from the protocol.", "ru": "Срок идёт с часа задержания, который следует взять из протокола.", "kk": "Мерзім ұстау сағатынан басталады, оны хаттамадан алу керек."}'),
  ('police-detention-48-hours', 2, 'police_detention_began', 'bring_before_court', 48, 'hours', 'from_the_hour', 'any', 'usual', 'criminal', 'KZ-CPC-2014', '2018', null, 'certain',
    '{"en": "Press report of 27 December 2017 on the amendments to the Criminal Procedure Code", "ru": "Сообщение прессы от 27 декабря 2017 года о поправках в Уголовно-процессуальный кодекс", "kk": "Қылмыстық-процестік кодекске түзетулер туралы 2017 жылғы 27 желтоқсандағы баспасөз хабары"}',
    '{"en": "It runs from the hour of the detention, which must be taken from the protocol. Officials still spoke of 72 hours in 2026. The Constitution in force since 1 July 2026 is believed to say 48, by exception 72.", "ru": "Срок идёт с часа задержания, который следует взять из протокола. В 2026 году должностные лица всё ещё говорили о 72 часах. Конституция, действующая с 1 июля 2026 года, как полагают, устанавливает 48 часов, в исключительных случаях 72.", "kk": "Мерзім ұстау сағатынан басталады, оны хаттамадан алу керек. 2026 жылы лауазымды адамдар әлі 72 сағат туралы айтты. 2026 жылғы 1 шілдеден қолданыстағы Конституция 48 сағат, ерекше жағдайда 72 сағат белгілейді деп саналады."}'),
  ('police-detention-minor-24-hours', 3, 'police_detention_began', 'bring_before_court', 24, 'hours', 'from_the_hour', 'any', 'minor', 'criminal', 'KZ-CPC-2014', '2018', null, 'believed',
    '{"en": "Working notes on the same amendments; press of January to March 2026 on the new Constitution", "ru": "Рабочие заметки о тех же поправках; пресса за январь – март 2026 года о новой Конституции", "kk": "Сол түзетулер туралы жұмыс жазбалары; жаңа Конституция туралы 2026 жылғы қаңтар–наурыздағы баспасөз"}',
    '{"en": "It runs from the hour of the detention, which must be taken from the protocol.", "ru": "Срок идёт с часа задержания, который следует взять из протокола.", "kk": "Мерзім ұстау сағатынан басталады, оны хаттамадан алу керек."}'),
  ('police-detention-listed-72-hours', 4, 'police_detention_began', 'bring_before_court', 72, 'hours', 'from_the_hour', 'any', 'listed_cases', 'criminal', 'KZ-CPC-2014', '2018', null, 'believed',
    '{"en": "Working notes on the same amendments; press of January to March 2026 on the new Constitution", "ru": "Рабочие заметки о тех же поправках; пресса за январь – март 2026 года о новой Конституции", "kk": "Сол түзетулер туралы жұмыс жазбалары; жаңа Конституция туралы 2026 жылғы қаңтар–наурыздағы баспасөз"}',
    '{"en": "It runs from the hour of the detention, which must be taken from the protocol. Which cases the list names is not in our notes.", "ru": "Срок идёт с часа задержания, который следует взять из протокола. Какие случаи входят в перечень, в наших заметках не указано.", "kk": "Мерзім ұстау сағатынан басталады, оны хаттамадан алу керек. Тізімге қандай жағдайлар кіретіні жазбаларымызда көрсетілмеген."}'),
  ('administrative-holding-3-hours', 5, 'police_detention_began', 'police_holding', 3, 'hours', 'from_the_hour', 'any', 'usual', 'administrative_offence', 'KZ-CAO-2014', '2015-01-01', null, 'believed',
    '{"en": "Working notes from memory; not read in the law", "ru": "Рабочие заметки по памяти; по тексту закона не проверено", "kk": "Жадтан жазылған жұмыс жазбалары; заң мәтіні бойынша тексерілмеген"}',
    '{"en": "It runs from the hour of the detention, which must be taken from the protocol. Articles 787 to 789; longer by exceptions.", "ru": "Срок идёт с часа задержания, который следует взять из протокола. Статьи 787–789; есть исключения с более длительным сроком.", "kk": "Мерзім ұстау сағатынан басталады, оны хаттамадан алу керек. 787–789-баптар; мерзімі ұзағырақ ерекшеліктер бар."}'),
  ('custody-first-order-2-months', 6, 'custody_began', 'first_custody_order', 2, 'months', 'first_day_open', 'any', 'usual', 'criminal', 'KZ-CPC-2014', '2015-01-01', null, 'certain',
    '{"en": "Criminal Procedure Code, articles 151 and 152, in a published text", "ru": "Уголовно-процессуальный кодекс, статьи 151 и 152, по опубликованному тексту", "kk": "Қылмыстық-процестік кодекстің жарияланған мәтіні бойынша 151 және 152-баптары"}',
    '{"en": "The first order may be for up to two months. Our notes do not say whether that runs from the detention or from the order; here it is counted from the beginning of custody.", "ru": "Первая санкция – не более чем на два месяца. С задержания или с санкции он идёт, в наших заметках не сказано: здесь он считается с начала содержания под стражей.", "kk": "Алғашқы санкция екі айдан аспайды. Ұстаудан ба, санкциядан ба басталатыны жазбаларымызда айтылмаған: мұнда күзетпен ұстаудың басынан есептеледі."}'),
  ('custody-extension-3-months', 7, 'custody_began', 'custody_extension', 3, 'months', 'first_day_open', 'any', 'usual', 'criminal', 'KZ-CPC-2014', '2015-01-01', null, 'certain',
    '{"en": "Criminal Procedure Code, articles 151 and 152, in a published text", "ru": "Уголовно-процессуальный кодекс, статьи 151 и 152, по опубликованному тексту", "kk": "Қылмыстық-процестік кодекстің жарияланған мәтіні бойынша 151 және 152-баптары"}',
    '{"en": "The time of the trial and of reading the file is believed to be counted apart.", "ru": "Время судебного разбирательства и ознакомления с делом, как полагают, считается отдельно.", "kk": "Сот талқылауы мен іспен танысу уақыты бөлек есептеледі деп саналады."}'),
  ('custody-extension-9-months', 8, 'custody_began', 'custody_extension_further', 9, 'months', 'first_day_open', 'any', 'usual', 'criminal', 'KZ-CPC-2014', '2015-01-01', null, 'certain',
    '{"en": "Criminal Procedure Code, articles 151 and 152, in a published text", "ru": "Уголовно-процессуальный кодекс, статьи 151 и 152, по опубликованному тексту", "kk": "Қылмыстық-процестік кодекстің жарияланған мәтіні бойынша 151 және 152-баптары"}',
    '{"en": "The time of the trial and of reading the file is believed to be counted apart. It takes the support of a prosecutor of higher rank.", "ru": "Время судебного разбирательства и ознакомления с делом, как полагают, считается отдельно. Требуется поддержка прокурора более высокого ранга.", "kk": "Сот талқылауы мен іспен танысу уақыты бөлек есептеледі деп саналады. Жоғары дәрежелі прокурордың қолдауы қажет."}'),
  ('custody-extension-12-months', 9, 'custody_began', 'custody_extension_grave', 12, 'months', 'first_day_open', 'any', 'grave_crime', 'criminal', 'KZ-CPC-2014', '2015-01-01', null, 'believed',
    '{"en": "Working notes from memory; not read in the law", "ru": "Рабочие заметки по памяти; по тексту закона не проверено", "kk": "Жадтан жазылған жұмыс жазбалары; заң мәтіні бойынша тексерілмеген"}',
    '{"en": "The time of the trial and of reading the file is believed to be counted apart.", "ru": "Время судебного разбирательства и ознакомления с делом, как полагают, считается отдельно.", "kk": "Сот талқылауы мен іспен танысу уақыты бөлек есептеледі деп саналады."}'),
  ('custody-extension-18-months', 10, 'custody_began', 'custody_extension_especially_grave', 18, 'months', 'first_day_open', 'any', 'especially_grave_crime', 'criminal', 'KZ-CPC-2014', '2015-01-01', null, 'believed',
    '{"en": "Working notes from memory; not read in the law", "ru": "Рабочие заметки по памяти; по тексту закона не проверено", "kk": "Жадтан жазылған жұмыс жазбалары; заң мәтіні бойынша тексерілмеген"}',
    '{"en": "The time of the trial and of reading the file is believed to be counted apart.", "ru": "Время судебного разбирательства и ознакомления с делом, как полагают, считается отдельно.", "kk": "Сот талқылауы мен іспен танысу уақыты бөлек есептеледі деп саналады."}'),
  ('verdict-appeal-before-2017', 11, 'verdict_announced', 'lodge_appeal', null, null, null, 'any', 'usual', 'criminal', 'KZ-CPC-2014', '2015-01-01', '2016-12-31', 'unverified',
    '{"en": "Press reports of 16 November 2017, which speak of fifteen days", "ru": "Сообщения прессы от 16 ноября 2017 года, в которых говорится о пятнадцати днях", "kk": "Он бес күн туралы айтылған 2017 жылғы 16 қарашадағы баспасөз хабарлары"}',
    '{"en": "Our notes give no length. They speak of 2017 only; before that, look at the text then in force.", "ru": "В наших заметках длительность не указана. Они говорят только о 2017 годе; для более раннего времени смотрите действовавшую редакцию.", "kk": "Жазбаларымызда ұзақтығы көрсетілмеген. Олар тек 2017 жыл туралы айтады; оған дейінгі уақыт үшін сол кездегі мәтінді қараңыз."}'),
  ('verdict-appeal-2017', 12, 'verdict_announced', 'lodge_appeal', 15, 'days', 'from_next_day', 'at_liberty', 'usual', 'criminal', 'KZ-CPC-2014', '2017-01-01', '2017-12-31', 'certain',
    '{"en": "Press reports of 16 November 2017, which speak of fifteen days", "ru": "Сообщения прессы от 16 ноября 2017 года, в которых говорится о пятнадцати днях", "kk": "Он бес күн туралы айтылған 2017 жылғы 16 қарашадағы баспасөз хабарлары"}',
    '{"en": "For a party at liberty the term runs from the announcement.", "ru": "Для находящегося на свободе срок идёт со дня провозглашения.", "kk": "Бостандықтағы адам үшін мерзім үкім жарияланған күннен басталады."}'),
  ('verdict-appeal-custody-2017', 13, 'verdict_copy_served', 'lodge_appeal', 15, 'days', 'from_next_day', 'in_custody', 'usual', 'criminal', 'KZ-CPC-2014', '2017-01-01', '2017-12-31', 'certain',
    '{"en": "Press reports of 16 November 2017, which speak of fifteen days", "ru": "Сообщения прессы от 16 ноября 2017 года, в которых говорится о пятнадцати днях", "kk": "Он бес күн туралы айтылған 2017 жылғы 16 қарашадағы баспасөз хабарлары"}',
    '{"en": "For a party in custody the term runs from the day the copy of the verdict was served.", "ru": "Для содержащегося под стражей срок идёт со дня вручения копии приговора.", "kk": "Күзетпен ұсталатын адам үшін мерзім үкімнің көшірмесі тапсырылған күннен басталады."}'),
  ('verdict-appeal', 14, 'verdict_announced', 'lodge_appeal', 15, 'days', 'from_next_day', 'at_liberty', 'usual', 'criminal', 'KZ-CPC-2014', '2018-01-01', null, 'believed',
    '{"en": "Press reports of 16 November 2017, which speak of fifteen days", "ru": "Сообщения прессы от 16 ноября 2017 года, в которых говорится о пятнадцати днях", "kk": "Он бес күн туралы айтылған 2017 жылғы 16 қарашадағы баспасөз хабарлары"}',
    '{"en": "For a party at liberty the term runs from the announcement. The length is known for 2017 and believed to hold since; look at the text in force.", "ru": "Для находящегося на свободе срок идёт со дня провозглашения. Длительность известна за 2017 год и, как полагают, действует и позднее; смотрите действующую редакцию.", "kk": "Бостандықтағы адам үшін мерзім үкім жарияланған күннен басталады. Ұзақтығы 2017 жыл үшін белгілі, одан кейін де қолданылады деп саналады; қолданыстағы мәтінді қараңыз."}'),
  ('verdict-appeal-custody', 15, 'verdict_copy_served', 'lodge_appeal', 15, 'days', 'from_next_day', 'in_custody', 'usual', 'criminal', 'KZ-CPC-2014', '2018-01-01', null, 'believed',
    '{"en": "Press reports of 16 November 2017, which speak of fifteen days", "ru": "Сообщения прессы от 16 ноября 2017 года, в которых говорится о пятнадцати днях", "kk": "Он бес күн туралы айтылған 2017 жылғы 16 қарашадағы баспасөз хабарлары"}',
    '{"en": "For a party in custody the term runs from the day the copy of the verdict was served. The length is known for 2017 and believed to hold since; look at the text in force.", "ru": "Для содержащегося под стражей срок идёт со дня вручения копии приговора. Длительность известна за 2017 год и, как полагают, действует и позднее; смотрите действующую редакцию.", "kk": "Күзетпен ұсталатын адам үшін мерзім үкімнің көшірмесі тапсырылған күннен басталады. Ұзақтығы 2017 жыл үшін белгілі, одан кейін де қолданылады деп саналады; қолданыстағы мәтінді қараңыз."}'),
  ('custody-order-prosecutor-2015', 16, 'custody_order_made', 'lodge_complaint_on_custody', 3, 'days', 'from_next_day', 'prosecutor', 'usual', 'criminal', 'KZ-CPC-2014', '2015-01-01', '2015-12-31', 'certain',
    '{"en": "NGO report of January 2016 on a prosecutor''s appeal against bail in December 2015", "ru": "Доклад НПО от января 2016 года об обжаловании залога прокурором в декабре 2015 года", "kk": "2015 жылғы желтоқсанда прокурордың кепілге шағымы туралы 2016 жылғы қаңтардағы ҮЕҰ баяндамасы"}',
    '{"en": "The term is short. Three days are reported for the prosecutor.", "ru": "Срок короткий. Для прокурора сообщалось о трёх днях.", "kk": "Мерзімі қысқа. Прокурор үшін үш күн деп хабарланған."}'),
  ('custody-order-prosecutor', 17, 'custody_order_made', 'lodge_complaint_on_custody', 3, 'days', 'from_next_day', 'prosecutor', 'usual', 'criminal', 'KZ-CPC-2014', '2016-01-01', null, 'believed',
    '{"en": "NGO report of January 2016 on a prosecutor''s appeal against bail in December 2015", "ru": "Доклад НПО от января 2016 года об обжаловании залога прокурором в декабре 2015 года", "kk": "2015 жылғы желтоқсанда прокурордың кепілге шағымы туралы 2016 жылғы қаңтардағы ҮЕҰ баяндамасы"}',
    '{"en": "The term is short. Three days are reported for the prosecutor in 2015 and believed to hold since.", "ru": "Срок короткий. О трёх днях для прокурора сообщалось в 2015 году; как полагают, так и позднее.", "kk": "Мерзімі қысқа. Прокурор үшін үш күн туралы 2015 жылы хабарланған; кейін де солай деп саналады."}'),
  ('custody-order-defence', 18, 'custody_order_made', 'lodge_complaint_on_custody', null, null, null, 'defence', 'usual', 'criminal', 'KZ-CPC-2014', '2015-01-01', null, 'unverified',
    '{"en": "NGO report of January 2016 on a prosecutor''s appeal against bail in December 2015", "ru": "Доклад НПО от января 2016 года об обжаловании залога прокурором в декабре 2015 года", "kk": "2015 жылғы желтоқсанда прокурордың кепілге шағымы туралы 2016 жылғы қаңтардағы ҮЕҰ баяндамасы"}',
    '{"en": "The term is short. Three days are reported for the prosecutor; our notes give no number for the defence. Act as if it were no longer.", "ru": "Срок короткий. Для прокурора сообщалось о трёх днях; для защиты число в наших заметках не указано. Действуйте так, будто срок не длиннее.", "kk": "Мерзімі қысқа. Прокурор үшін үш күн деп хабарланған; қорғау тарапы үшін жазбаларымызда сан жоқ. Мерзім одан ұзақ емес деп әрекет етіңіз."}'),
  ('administrative-ruling-10-days', 19, 'administrative_ruling_copy_served', 'lodge_appeal', 10, 'days', 'from_next_day', 'any', 'usual', 'administrative_offence', 'KZ-CAO-2014', '2015-01-01', null, 'believed',
    '{"en": "Working notes from memory; not read in the law", "ru": "Рабочие заметки по памяти; по тексту закона не проверено", "kk": "Жадтан жазылған жұмыс жазбалары; заң мәтіні бойынша тексерілмеген"}',
    '{"en": "It runs from the day the copy was served. Administrative arrest is served at once.", "ru": "Срок идёт со дня вручения копии. Административный арест исполняется немедленно.", "kk": "Мерзім көшірме тапсырылған күннен басталады. Әкімшілік қамақ дереу орындалады."}'),
  ('cassation-supreme-court', 20, 'appeal_decided', 'lodge_cassation', null, null, null, 'defence', 'usual', 'criminal', 'KZ-CPC-2014', '2016-01-01', '2025-06-30', 'unverified',
    '{"en": "A published overview of the courts after the reform of 2016", "ru": "Опубликованный обзор судебной системы после реформы 2016 года", "kk": "2016 жылғы реформадан кейінгі соттар туралы жарияланған шолу"}',
    '{"en": "Limits of one year and of six months have changed over time; our notes do not say which holds when. To the Supreme Court; since 1 July 2025 there are Cassation Courts, and which court now takes a cassation against an earlier decision is not in our notes.", "ru": "Сроки в один год и в шесть месяцев со временем менялись; когда какой действовал, в наших заметках не сказано. В Верховный Суд; с 1 июля 2025 года действуют кассационные суды, и какой суд теперь принимает кассацию на более раннее решение, в наших заметках не указано.", "kk": "Бір жылдық және алты айлық мерзімдер уақыт өте өзгерген; қайсысы қашан қолданылғаны жазбаларымызда айтылмаған. Жоғарғы Сотқа; 2025 жылғы 1 шілдеден бастап кассациялық соттар жұмыс істейді, бұрынғы шешімге кассацияны қазір қай сот қабылдайтыны жазбаларымызда көрсетілмеген."}'),
  ('cassation-court', 21, 'appeal_decided', 'lodge_cassation', null, null, null, 'defence', 'usual', 'criminal', 'KZ-CPC-2014', '2025-07-01', null, 'unverified',
    '{"en": "Published reviews of 2025 of the cassation reform", "ru": "Опубликованные обзоры 2025 года о реформе кассации", "kk": "Кассация реформасы туралы 2025 жылғы жарияланған шолулар"}',
    '{"en": "Limits of one year and of six months have changed over time; our notes do not say which holds when. To the Cassation Court.", "ru": "Сроки в один год и в шесть месяцев со временем менялись; когда какой действовал, в наших заметках не сказано. В Кассационный суд.", "kk": "Бір жылдық және алты айлық мерзімдер уақыт өте өзгерген; қайсысы қашан қолданылғаны жазбаларымызда айтылмаған. Кассациялық сотқа."}'),
  ('investigator-complaint', 22, 'investigator_acted', 'complain_on_investigator', null, null, null, 'defence', 'usual', 'criminal', 'KZ-CPC-2014', '2015-01-01', null, 'unverified',
    '{"en": "Working notes from memory; not read in the law", "ru": "Рабочие заметки по памяти; по тексту закона не проверено", "kk": "Жадтан жазылған жұмыс жазбалары; заң мәтіні бойынша тексерілмеген"}',
    '{"en": "Our notes give no length. Articles 100 to 106, to the prosecutor or the investigating judge.", "ru": "В наших заметках длительность не указана. Статьи 100–106, прокурору или следственному судье.", "kk": "Жазбаларымызда ұзақтығы көрсетілмеген. 100–106-баптар, прокурорға немесе тергеу судьясына."}'),
  ('place-of-serving', 23, 'place_of_serving_decided', 'challenge_place_of_serving', null, null, null, 'defence', 'usual', 'criminal', 'KZ-PEC-2014', '2015-01-01', null, 'unverified',
    '{"en": "Reports of 2017 to 2021 on a prisoner''s requests to be moved closer to home", "ru": "Сообщения 2017–2021 годов о просьбах осуждённого о переводе ближе к дому", "kk": "Сотталғанның үйіне жақын жерге ауыстыру туралы өтініштері жайлы 2017–2021 жылдардағы хабарлар"}',
    '{"en": "Our notes give no length. To the prison committee, then to a court.", "ru": "В наших заметках длительность не указана. В комитет уголовно-исполнительной системы, затем в суд.", "kk": "Жазбаларымызда ұзақтығы көрсетілмеген. Қылмыстық-атқару жүйесі комитетіне, содан кейін сотқа."}'),
  ('review-on-new-facts', 24, 'views_adopted', 'ask_for_review', null, null, null, 'defence', 'usual', 'criminal', 'KZ-CPC-2014', '2015-01-01', null, 'unverified',
    '{"en": "Working notes from memory; not read in the law", "ru": "Рабочие заметки по памяти; по тексту закона не проверено", "kk": "Жадтан жазылған жұмыс жазбалары; заң мәтіні бойынша тексерілмеген"}',
    '{"en": "Our notes give no length. Whether Views of a UN committee are a ground is not verified.", "ru": "В наших заметках длительность не указана. Являются ли Соображения комитета ООН основанием, не проверено.", "kk": "Жазбаларымызда ұзақтығы көрсетілмеген. БҰҰ комитетінің Пайымдауы негіз бола ма, тексерілмеген."}'),
  ('review-on-new-facts-administrative', 25, 'views_adopted', 'ask_for_review', null, null, null, 'defence', 'usual', 'administrative_offence', 'KZ-CAO-2014', '2015-01-01', null, 'unverified',
    '{"en": "Working notes from memory; not read in the law", "ru": "Рабочие заметки по памяти; по тексту закона не проверено", "kk": "Жадтан жазылған жұмыс жазбалары; заң мәтіні бойынша тексерілмеген"}',
    '{"en": "Our notes give no length. Whether Views of a UN committee are a ground is not verified.", "ru": "В наших заметках длительность не указана. Являются ли Соображения комитета ООН основанием, не проверено.", "kk": "Жазбаларымызда ұзақтығы көрсетілмеген. БҰҰ комитетінің Пайымдауы негіз бола ма, тексерілмеген."}');
--> statement-breakpoint
insert into record.holiday_year (year, moves_known, source, note) values
  (2023, false,
    '{"en": "Law on Holidays of 13 December 2001 No 267, as amended in September 2022", "ru": "Закон от 13 декабря 2001 года № 267 «О праздниках» с изменениями от сентября 2022 года", "kk": "2001 жылғы 13 желтоқсандағы № 267 «Мерекелер туралы» заң, 2022 жылғы қыркүйектегі өзгерістерімен"}',
    '{"en": "Only days fixed by law. Days off that were moved by decision, and the first day of Kurban Ait, are not in it.", "ru": "Только дни, установленные законом. Перенесённых решением выходных и первого дня Курбан-айта в нём нет.", "kk": "Тек заңмен белгіленген күндер. Шешіммен ауыстырылған демалыс күндері мен Құрбан айттың бірінші күні енгізілмеген."}'),
  (2024, false,
    '{"en": "Law on Holidays of 13 December 2001 No 267, as amended in September 2022", "ru": "Закон от 13 декабря 2001 года № 267 «О праздниках» с изменениями от сентября 2022 года", "kk": "2001 жылғы 13 желтоқсандағы № 267 «Мерекелер туралы» заң, 2022 жылғы қыркүйектегі өзгерістерімен"}',
    '{"en": "Only days fixed by law. Days off that were moved by decision, and the first day of Kurban Ait, are not in it.", "ru": "Только дни, установленные законом. Перенесённых решением выходных и первого дня Курбан-айта в нём нет.", "kk": "Тек заңмен белгіленген күндер. Шешіммен ауыстырылған демалыс күндері мен Құрбан айттың бірінші күні енгізілмеген."}'),
  (2025, false,
    '{"en": "Law on Holidays of 13 December 2001 No 267, as amended in September 2022", "ru": "Закон от 13 декабря 2001 года № 267 «О праздниках» с изменениями от сентября 2022 года", "kk": "2001 жылғы 13 желтоқсандағы № 267 «Мерекелер туралы» заң, 2022 жылғы қыркүйектегі өзгерістерімен"}',
    '{"en": "Only days fixed by law. Days off that were moved by decision, and the first day of Kurban Ait, are not in it.", "ru": "Только дни, установленные законом. Перенесённых решением выходных и первого дня Курбан-айта в нём нет.", "kk": "Тек заңмен белгіленген күндер. Шешіммен ауыстырылған демалыс күндері мен Құрбан айттың бірінші күні енгізілмеген."}'),
  (2026, true,
    '{"en": "Calendar of holidays and days off for 2026, published on the e-government portal and reported by the state news agency on 2 January 2026", "ru": "Календарь праздничных и выходных дней на 2026 год, опубликованный на портале электронного правительства, по сообщению государственного агентства от 2 января 2026 года", "kk": "Электрондық үкімет порталында жарияланған 2026 жылғы мереке және демалыс күндерінің күнтізбесі, мемлекеттік агенттіктің 2026 жылғы 2 қаңтардағы хабары бойынша"}',
    '{"en": "With the days moved for a five-day week and the first day of Kurban Ait. Monday 31 August is left out: in March 2026 the ministry said that 30 August is no longer a holiday.", "ru": "С переносами для пятидневной недели и первым днём Курбан-айта. Понедельник 31 августа не включён: в марте 2026 года министерство сообщило, что 30 августа больше не праздник.", "kk": "Бес күндік аптаға арналған ауыстырулар мен Құрбан айттың бірінші күні енгізілген. 31 тамыз, дүйсенбі, енгізілмеді: 2026 жылғы наурызда министрлік 30 тамыздың енді мереке емес екенін айтты."}'),
  (2027, false,
    '{"en": "Law on Holidays of 13 December 2001 No 267, as amended in September 2022", "ru": "Закон от 13 декабря 2001 года № 267 «О праздниках» с изменениями от сентября 2022 года", "kk": "2001 жылғы 13 желтоқсандағы № 267 «Мерекелер туралы» заң, 2022 жылғы қыркүйектегі өзгерістерімен"}',
    '{"en": "Only days fixed by law. Days off that were moved by decision, and the first day of Kurban Ait, are not in it. Constitution Day on 15 March follows a statement of the ministry of March 2026.", "ru": "Только дни, установленные законом. Перенесённых решением выходных и первого дня Курбан-айта в нём нет. День Конституции 15 марта – по сообщению министерства от марта 2026 года.", "kk": "Тек заңмен белгіленген күндер. Шешіммен ауыстырылған демалыс күндері мен Құрбан айттың бірінші күні енгізілмеген. 15 наурыздағы Конституция күні – министрліктің 2026 жылғы наурыздағы хабары бойынша."}');
--> statement-breakpoint
insert into record.holiday (day, year, name, certainty) values
  ('2023-01-01', 2023, '{"en": "New Year", "ru": "Новый год", "kk": "Жаңа жыл"}', 'believed'),
  ('2023-01-02', 2023, '{"en": "New Year", "ru": "Новый год", "kk": "Жаңа жыл"}', 'believed'),
  ('2023-01-07', 2023, '{"en": "Orthodox Christmas", "ru": "Православное Рождество", "kk": "Православиелік Рождество"}', 'believed'),
  ('2023-03-08', 2023, '{"en": "International Women''s Day", "ru": "Международный женский день", "kk": "Халықаралық әйелдер күні"}', 'believed'),
  ('2023-03-21', 2023, '{"en": "Nauryz", "ru": "Наурыз", "kk": "Наурыз мейрамы"}', 'believed'),
  ('2023-03-22', 2023, '{"en": "Nauryz", "ru": "Наурыз", "kk": "Наурыз мейрамы"}', 'believed'),
  ('2023-03-23', 2023, '{"en": "Nauryz", "ru": "Наурыз", "kk": "Наурыз мейрамы"}', 'believed'),
  ('2023-05-01', 2023, '{"en": "Day of Unity of the People", "ru": "День единства народа", "kk": "Халық бірлігі мерекесі"}', 'believed'),
  ('2023-05-07', 2023, '{"en": "Defender of the Fatherland Day", "ru": "День защитника Отечества", "kk": "Отан қорғаушы күні"}', 'believed'),
  ('2023-05-09', 2023, '{"en": "Victory Day", "ru": "День Победы", "kk": "Жеңіс күні"}', 'believed'),
  ('2023-07-06', 2023, '{"en": "Capital City Day", "ru": "День столицы", "kk": "Астана күні"}', 'believed'),
  ('2023-08-30', 2023, '{"en": "Constitution Day", "ru": "День Конституции", "kk": "Конституция күні"}', 'believed'),
  ('2023-10-25', 2023, '{"en": "Republic Day", "ru": "День Республики", "kk": "Республика күні"}', 'believed'),
  ('2023-12-16', 2023, '{"en": "Independence Day", "ru": "День Независимости", "kk": "Тәуелсіздік күні"}', 'believed'),
  ('2024-01-01', 2024, '{"en": "New Year", "ru": "Новый год", "kk": "Жаңа жыл"}', 'believed'),
  ('2024-01-02', 2024, '{"en": "New Year", "ru": "Новый год", "kk": "Жаңа жыл"}', 'believed'),
  ('2024-01-07', 2024, '{"en": "Orthodox Christmas", "ru": "Православное Рождество", "kk": "Православиелік Рождество"}', 'believed'),
  ('2024-03-08', 2024, '{"en": "International Women''s Day", "ru": "Международный женский день", "kk": "Халықаралық әйелдер күні"}', 'believed'),
  ('2024-03-21', 2024, '{"en": "Nauryz", "ru": "Наурыз", "kk": "Наурыз мейрамы"}', 'believed'),
  ('2024-03-22', 2024, '{"en": "Nauryz", "ru": "Наурыз", "kk": "Наурыз мейрамы"}', 'believed'),
  ('2024-03-23', 2024, '{"en": "Nauryz", "ru": "Наурыз", "kk": "Наурыз мейрамы"}', 'believed'),
  ('2024-05-01', 2024, '{"en": "Day of Unity of the People", "ru": "День единства народа", "kk": "Халық бірлігі мерекесі"}', 'believed'),
  ('2024-05-07', 2024, '{"en": "Defender of the Fatherland Day", "ru": "День защитника Отечества", "kk": "Отан қорғаушы күні"}', 'believed'),
  ('2024-05-09', 2024, '{"en": "Victory Day", "ru": "День Победы", "kk": "Жеңіс күні"}', 'believed'),
  ('2024-07-06', 2024, '{"en": "Capital City Day", "ru": "День столицы", "kk": "Астана күні"}', 'believed'),
  ('2024-08-30', 2024, '{"en": "Constitution Day", "ru": "День Конституции", "kk": "Конституция күні"}', 'believed'),
  ('2024-10-25', 2024, '{"en": "Republic Day", "ru": "День Республики", "kk": "Республика күні"}', 'believed'),
  ('2024-12-16', 2024, '{"en": "Independence Day", "ru": "День Независимости", "kk": "Тәуелсіздік күні"}', 'believed'),
  ('2025-01-01', 2025, '{"en": "New Year", "ru": "Новый год", "kk": "Жаңа жыл"}', 'believed'),
  ('2025-01-02', 2025, '{"en": "New Year", "ru": "Новый год", "kk": "Жаңа жыл"}', 'believed'),
  ('2025-01-07', 2025, '{"en": "Orthodox Christmas", "ru": "Православное Рождество", "kk": "Православиелік Рождество"}', 'believed'),
  ('2025-03-08', 2025, '{"en": "International Women''s Day", "ru": "Международный женский день", "kk": "Халықаралық әйелдер күні"}', 'believed'),
  ('2025-03-21', 2025, '{"en": "Nauryz", "ru": "Наурыз", "kk": "Наурыз мейрамы"}', 'believed'),
  ('2025-03-22', 2025, '{"en": "Nauryz", "ru": "Наурыз", "kk": "Наурыз мейрамы"}', 'believed'),
  ('2025-03-23', 2025, '{"en": "Nauryz", "ru": "Наурыз", "kk": "Наурыз мейрамы"}', 'believed'),
  ('2025-05-01', 2025, '{"en": "Day of Unity of the People", "ru": "День единства народа", "kk": "Халық бірлігі мерекесі"}', 'believed'),
  ('2025-05-07', 2025, '{"en": "Defender of the Fatherland Day", "ru": "День защитника Отечества", "kk": "Отан қорғаушы күні"}', 'believed'),
  ('2025-05-09', 2025, '{"en": "Victory Day", "ru": "День Победы", "kk": "Жеңіс күні"}', 'believed'),
  ('2025-07-06', 2025, '{"en": "Capital City Day", "ru": "День столицы", "kk": "Астана күні"}', 'believed'),
  ('2025-08-30', 2025, '{"en": "Constitution Day", "ru": "День Конституции", "kk": "Конституция күні"}', 'believed'),
  ('2025-10-25', 2025, '{"en": "Republic Day", "ru": "День Республики", "kk": "Республика күні"}', 'believed'),
  ('2025-12-16', 2025, '{"en": "Independence Day", "ru": "День Независимости", "kk": "Тәуелсіздік күні"}', 'believed'),
  ('2026-01-01', 2026, '{"en": "New Year", "ru": "Новый год", "kk": "Жаңа жыл"}', 'certain'),
  ('2026-01-02', 2026, '{"en": "New Year", "ru": "Новый год", "kk": "Жаңа жыл"}', 'certain'),
  ('2026-01-07', 2026, '{"en": "Orthodox Christmas", "ru": "Православное Рождество", "kk": "Православиелік Рождество"}', 'certain'),
  ('2026-03-08', 2026, '{"en": "International Women''s Day", "ru": "Международный женский день", "kk": "Халықаралық әйелдер күні"}', 'certain'),
  ('2026-03-09', 2026, '{"en": "International Women''s Day, day off moved", "ru": "Международный женский день, перенесённый выходной", "kk": "Халықаралық әйелдер күні, ауыстырылған демалыс"}', 'certain'),
  ('2026-03-21', 2026, '{"en": "Nauryz", "ru": "Наурыз", "kk": "Наурыз мейрамы"}', 'certain'),
  ('2026-03-22', 2026, '{"en": "Nauryz", "ru": "Наурыз", "kk": "Наурыз мейрамы"}', 'certain'),
  ('2026-03-23', 2026, '{"en": "Nauryz", "ru": "Наурыз", "kk": "Наурыз мейрамы"}', 'certain'),
  ('2026-03-24', 2026, '{"en": "Nauryz, day off moved", "ru": "Наурыз, перенесённый выходной", "kk": "Наурыз мейрамы, ауыстырылған демалыс"}', 'certain'),
  ('2026-03-25', 2026, '{"en": "Nauryz, day off moved", "ru": "Наурыз, перенесённый выходной", "kk": "Наурыз мейрамы, ауыстырылған демалыс"}', 'certain'),
  ('2026-05-01', 2026, '{"en": "Day of Unity of the People", "ru": "День единства народа", "kk": "Халық бірлігі мерекесі"}', 'certain'),
  ('2026-05-07', 2026, '{"en": "Defender of the Fatherland Day", "ru": "День защитника Отечества", "kk": "Отан қорғаушы күні"}', 'certain'),
  ('2026-05-09', 2026, '{"en": "Victory Day", "ru": "День Победы", "kk": "Жеңіс күні"}', 'certain'),
  ('2026-05-11', 2026, '{"en": "Victory Day, day off moved", "ru": "День Победы, перенесённый выходной", "kk": "Жеңіс күні, ауыстырылған демалыс"}', 'certain'),
  ('2026-05-27', 2026, '{"en": "First day of Kurban Ait", "ru": "Первый день Курбан-айта", "kk": "Құрбан айттың бірінші күні"}', 'certain'),
  ('2026-07-06', 2026, '{"en": "Capital City Day", "ru": "День столицы", "kk": "Астана күні"}', 'certain'),
  ('2026-10-25', 2026, '{"en": "Republic Day", "ru": "День Республики", "kk": "Республика күні"}', 'certain'),
  ('2026-10-26', 2026, '{"en": "Republic Day, day off moved", "ru": "День Республики, перенесённый выходной", "kk": "Республика күні, ауыстырылған демалыс"}', 'certain'),
  ('2026-12-16', 2026, '{"en": "Independence Day", "ru": "День Независимости", "kk": "Тәуелсіздік күні"}', 'certain'),
  ('2027-01-01', 2027, '{"en": "New Year", "ru": "Новый год", "kk": "Жаңа жыл"}', 'believed'),
  ('2027-01-02', 2027, '{"en": "New Year", "ru": "Новый год", "kk": "Жаңа жыл"}', 'believed'),
  ('2027-01-07', 2027, '{"en": "Orthodox Christmas", "ru": "Православное Рождество", "kk": "Православиелік Рождество"}', 'believed'),
  ('2027-03-08', 2027, '{"en": "International Women''s Day", "ru": "Международный женский день", "kk": "Халықаралық әйелдер күні"}', 'believed'),
  ('2027-03-15', 2027, '{"en": "Constitution Day", "ru": "День Конституции", "kk": "Конституция күні"}', 'believed'),
  ('2027-03-21', 2027, '{"en": "Nauryz", "ru": "Наурыз", "kk": "Наурыз мейрамы"}', 'believed'),
  ('2027-03-22', 2027, '{"en": "Nauryz", "ru": "Наурыз", "kk": "Наурыз мейрамы"}', 'believed'),
  ('2027-03-23', 2027, '{"en": "Nauryz", "ru": "Наурыз", "kk": "Наурыз мейрамы"}', 'believed'),
  ('2027-05-01', 2027, '{"en": "Day of Unity of the People", "ru": "День единства народа", "kk": "Халық бірлігі мерекесі"}', 'believed'),
  ('2027-05-07', 2027, '{"en": "Defender of the Fatherland Day", "ru": "День защитника Отечества", "kk": "Отан қорғаушы күні"}', 'believed'),
  ('2027-05-09', 2027, '{"en": "Victory Day", "ru": "День Победы", "kk": "Жеңіс күні"}', 'believed'),
  ('2027-07-06', 2027, '{"en": "Capital City Day", "ru": "День столицы", "kk": "Астана күні"}', 'believed'),
  ('2027-10-25', 2027, '{"en": "Republic Day", "ru": "День Республики", "kk": "Республика күні"}', 'believed'),
  ('2027-12-16', 2027, '{"en": "Independence Day", "ru": "День Независимости", "kk": "Тәуелсіздік күні"}', 'believed');
--> statement-breakpoint
-- Row-level security also for the owner, now that the rows stand.
do $$ declare t text; begin
  foreach t in array array['deadline', 'deadline_rule', 'holiday_year', 'holiday'] loop
    execute format('alter table record.%I force row level security', t);
  end loop;
end $$;
--> statement-breakpoint
alter table record.deadline alter constraint deadline_rule_deadline_rule_id_fk deferrable initially deferred;
--> statement-breakpoint
alter table record.deadline alter constraint deadline_member_id_member_id_fk deferrable initially deferred;
--> statement-breakpoint
alter table record.deadline alter constraint deadline_case_id_court_case_id_fk deferrable initially deferred;
--> statement-breakpoint
alter table record.deadline_rule alter constraint deadline_rule_code_code_edition_code_fk deferrable initially deferred;
--> statement-breakpoint
alter table record.holiday alter constraint holiday_year_holiday_year_year_fk deferrable initially deferred;
