-- Walls that drizzle cannot say. First the closed lists and shapes, written from drizzle/vocabulary and held equal by a test.
alter table record.appeal add constraint appeal_level_is_in_its_list check ("level" in ('appeal', 'cassation', 'supervision', 'review', 'not_stated'));
--> statement-breakpoint
alter table record.appeal add constraint appeal_outcome_is_in_its_list check ("outcome" in ('upheld', 'changed_milder', 'changed_harsher', 'quashed', 'returned', 'rejected', 'not_stated'));
--> statement-breakpoint
alter table record.appeal add constraint appeal_side_is_in_its_list check ("side" in ('defence', 'prosecutor', 'victim', 'party', 'not_stated'));
--> statement-breakpoint
alter table record.appeal add constraint appeal_status_is_in_its_list check ("status" in ('planned', 'lodged', 'decided', 'withdrawn'));
--> statement-breakpoint
alter table record.basis add constraint basis_ground_is_in_its_list check ("ground" in ('consent', 'already_public'));
--> statement-breakpoint
alter table record.basis add constraint basis_scope_is_in_its_list check ("scope" in ('partners', 'eu_confidential', 'public_pseudonym', 'public_named'));
--> statement-breakpoint
alter table record.case_organisation add constraint case_organisation_kind_is_in_its_list check ("kind" in ('ngo', 'coalition', 'trade_union', 'party', 'movement', 'religious_community', 'media', 'company', 'state_body', 'court', 'international_body', 'association', 'other'));
--> statement-breakpoint
alter table record.case_person add constraint case_person_sex_is_in_its_list check ("sex" in ('female', 'male'));
--> statement-breakpoint
alter table record.charge add constraint charge_provision_code_is_in_its_list check ("provision_code" in ('KZ-CC-1997', 'KZ-CC-2014', 'KZ-CPC-1997', 'KZ-CPC-2014', 'KZ-PEC-2014', 'KZ-CAO-2001', 'KZ-CAO-2014', 'KZ-APPC-2021', 'KZ-ASSEMBLY-1995', 'KZ-ASSEMBLY-2020', 'KZ-UNIONS-2014', 'ICCPR'));
--> statement-breakpoint
alter table record.charge add constraint charge_stage_is_in_its_list check ("stage" in ('suspicion', 'qualified', 'indicted', 'on_trial', 'convicted', 'protocol', 'alleged', 'withdrawn', 'not_stated'));
--> statement-breakpoint
alter table record.citation add constraint citation_grade_source_is_in_its_list check ("grade_source" in ('A', 'B', 'C', 'D', 'E', 'F'));
--> statement-breakpoint
alter table record.citation add constraint citation_stance_is_in_its_list check ("stance" in ('supports', 'differs'));
--> statement-breakpoint
alter table record.code_edition add constraint code_edition_code_is_in_its_list check ("code" in ('KZ-CC-1997', 'KZ-CC-2014', 'KZ-CPC-1997', 'KZ-CPC-2014', 'KZ-PEC-2014', 'KZ-CAO-2001', 'KZ-CAO-2014', 'KZ-APPC-2021', 'KZ-ASSEMBLY-1995', 'KZ-ASSEMBLY-2020', 'KZ-UNIONS-2014', 'ICCPR'));
--> statement-breakpoint
alter table record.complaint add constraint complaint_kind_is_in_its_list check ("kind" in ('complaint', 'motion', 'application', 'appeal_to_office'));
--> statement-breakpoint
alter table record.complaint add constraint complaint_office_is_in_its_list check ("office" in ('court', 'prosecutor', 'prosecutor_general', 'investigator', 'prison_service', 'tax_authority', 'local_executive', 'police', 'not_stated'));
--> statement-breakpoint
alter table record.complaint add constraint complaint_outcome_is_in_its_list check ("outcome" in ('granted', 'partly_granted', 'rejected', 'dismissed', 'closed', 'pending', 'not_stated'));
--> statement-breakpoint
alter table record.court_case add constraint court_case_kind_is_in_its_list check ("kind" in ('criminal', 'private_prosecution', 'administrative_offence', 'civil', 'tax', 'liquidation', 'suspension', 'complaint', 'constitutional', 'foreign', 'assembly_refusal', 'prosecutor_warning', 'incident', 'figure', 'context'));
--> statement-breakpoint
alter table record.court_case add constraint court_case_language_is_in_its_list check ("language" in ('en', 'ru', 'kk'));
--> statement-breakpoint
alter table record.court add constraint court_place_is_in_its_list check ("place" in ('kazakhstan', 'astana', 'almaty', 'almaty-region', 'atyrau', 'shymkent', 'uralsk', 'semey', 'aktobe', 'aktau', 'zhanaozen', 'kyzylorda', 'pavlodar', 'petropavlovsk', 'zhezkazgan', 'baikonur', 'mangystau-region', 'east-kazakhstan-region', 'russia'));
--> statement-breakpoint
alter table record.court add constraint court_type_is_in_its_list check ("type" in ('district', 'city', 'specialised_criminal', 'specialised_administrative', 'specialised_economic', 'juvenile', 'military', 'investigative', 'regional', 'cassation', 'supreme', 'constitutional', 'foreign', 'not_stated'));
--> statement-breakpoint
alter table record.custody_condition add constraint custody_condition_kind_is_in_its_list check ("kind" in ('visit_ban', 'solitary', 'health', 'ill_treatment', 'hunger_strike', 'distance', 'regime_tightened', 'regime_eased', 'other'));
--> statement-breakpoint
alter table record.custody_spell add constraint custody_spell_kind_is_in_its_list check ("kind" in ('police_custody', 'pretrial_detention', 'house_arrest', 'administrative_detention', 'colony', 'prison_hospital', 'transfer', 'forced_psychiatric', 'imprisonment_place_not_stated'));
--> statement-breakpoint
alter table record.custody_spell add constraint custody_spell_place_is_in_its_list check ("place" in ('kazakhstan', 'astana', 'almaty', 'almaty-region', 'atyrau', 'shymkent', 'uralsk', 'semey', 'aktobe', 'aktau', 'zhanaozen', 'kyzylorda', 'pavlodar', 'petropavlovsk', 'zhezkazgan', 'baikonur', 'mangystau-region', 'east-kazakhstan-region', 'russia'));
--> statement-breakpoint
alter table record.decision add constraint decision_kind_is_in_its_list check ("kind" in ('verdict', 'ruling', 'resolution', 'order', 'views', 'opinion', 'refusal', 'warning', 'tax_assessment', 'not_stated'));
--> statement-breakpoint
alter table record.decision add constraint decision_outcome_is_in_its_list check ("outcome" in ('granted', 'rejected', 'upheld', 'changed_milder', 'changed_harsher', 'quashed', 'returned', 'liquidated', 'suspended', 'no_violation', 'closed', 'settled', 'refused', 'banned'));
--> statement-breakpoint
alter table record.fact add constraint fact_visibility_is_in_its_list check ("visibility" in ('internal', 'partners', 'eu_confidential', 'public'));
--> statement-breakpoint
alter table record.figure add constraint figure_place_is_in_its_list check ("place" in ('kazakhstan', 'astana', 'almaty', 'almaty-region', 'atyrau', 'shymkent', 'uralsk', 'semey', 'aktobe', 'aktau', 'zhanaozen', 'kyzylorda', 'pavlodar', 'petropavlovsk', 'zhezkazgan', 'baikonur', 'mangystau-region', 'east-kazakhstan-region', 'russia'));
--> statement-breakpoint
alter table record.figure add constraint figure_quantity_qualifier_is_in_its_list check ("quantity_qualifier" in ('exact', 'at_least', 'more_than', 'up_to', 'about', 'between', 'several', 'about_a_dozen', 'dozens', 'several_dozen', 'hundreds', 'smaller_numbers', 'not_counted'));
--> statement-breakpoint
alter table record.figure add constraint figure_quantity_unit_is_in_its_list check ("quantity_unit" in ('people', 'activists', 'journalists', 'participants', 'believers', 'workers', 'guests', 'officers', 'applications', 'cities', 'venues', 'cases', 'migrant_workers'));
--> statement-breakpoint
alter table record.finding add constraint finding_outcome_is_in_its_list check ("outcome" in ('guilty', 'acquitted', 'requalified', 'discontinued', 'not_proven', 'liable', 'no_violation', 'unknown'));
--> statement-breakpoint
alter table record.hearing add constraint hearing_kind_is_in_its_list check ("kind" in ('detention', 'extension', 'preliminary', 'main', 'pleadings', 'verdict', 'appeal', 'cassation', 'supervision', 'complaint'));
--> statement-breakpoint
alter table record.hearing add constraint hearing_outcome_is_in_its_list check ("outcome" in ('held', 'adjourned', 'cancelled', 'closed', 'recessed'));
--> statement-breakpoint
alter table record.hearing add constraint hearing_reason_is_in_its_list check ("reason" in ('judge', 'prosecutor', 'counsel', 'witness', 'expert', 'illness', 'file', 'room', 'quarantine', 'no_reason'));
--> statement-breakpoint
alter table record.identifier add constraint identifier_scheme_is_in_its_list check ("scheme" in ('erdr', 'kui', 'court_number', 'other'));
--> statement-breakpoint
alter table record.incident add constraint incident_kind_is_in_its_list check ("kind" in ('assault', 'threat', 'raid', 'search', 'warning', 'summons', 'blocking', 'assembly_refusal', 'dispersal', 'mass_detention', 'detention', 'vehicle_stop', 'harassment', 'ill_treatment', 'protest', 'other'));
--> statement-breakpoint
alter table record.incident add constraint incident_place_is_in_its_list check ("place" in ('kazakhstan', 'astana', 'almaty', 'almaty-region', 'atyrau', 'shymkent', 'uralsk', 'semey', 'aktobe', 'aktau', 'zhanaozen', 'kyzylorda', 'pavlodar', 'petropavlovsk', 'zhezkazgan', 'baikonur', 'mangystau-region', 'east-kazakhstan-region', 'russia'));
--> statement-breakpoint
alter table record.involvement add constraint involvement_certainty_is_in_its_list check ("certainty" in ('stated', 'reported', 'claimed_identity', 'inferred'));
--> statement-breakpoint
alter table record.involvement add constraint involvement_role_is_in_its_list check ("role" in ('target', 'alleged_author', 'author', 'affected', 'witness', 'applicant'));
--> statement-breakpoint
alter table record.link add constraint link_kind_is_in_its_list check ("kind" in ('related', 'same_person', 'complaint_about', 'same_campaign', 'later_case', 'context'));
--> statement-breakpoint
alter table record.measure add constraint measure_kind_is_in_its_list check ("kind" in ('undertaking_not_to_leave', 'personal_guarantee', 'military_supervision', 'supervision_of_minor', 'bail', 'house_arrest', 'custody'));
--> statement-breakpoint
alter table record.observation add constraint observation_answer_is_in_its_list check ("answer" in ('met', 'partly', 'not_met', 'not_observed'));
--> statement-breakpoint
alter table record.party add constraint party_role_is_in_its_list check ("role" in ('defendant', 'suspect', 'accused', 'person_with_right_to_defence', 'administrative_offender', 'witness', 'witness_with_defence_right', 'victim', 'private_prosecutor', 'plaintiff', 'respondent', 'applicant', 'third_party', 'taxpayer', 'warned_person', 'subject'));
--> statement-breakpoint
alter table record.people_group add constraint people_group_quantity_qualifier_is_in_its_list check ("quantity_qualifier" in ('exact', 'at_least', 'more_than', 'up_to', 'about', 'between', 'several', 'about_a_dozen', 'dozens', 'several_dozen', 'hundreds', 'smaller_numbers', 'not_counted'));
--> statement-breakpoint
alter table record.people_group add constraint people_group_quantity_unit_is_in_its_list check ("quantity_unit" in ('people', 'activists', 'journalists', 'participants', 'believers', 'workers', 'guests', 'officers', 'applications', 'cities', 'venues', 'cases', 'migrant_workers'));
--> statement-breakpoint
alter table record.place_name add constraint place_name_place_is_in_its_list check ("place" in ('kazakhstan', 'astana', 'almaty', 'almaty-region', 'atyrau', 'shymkent', 'uralsk', 'semey', 'aktobe', 'aktau', 'zhanaozen', 'kyzylorda', 'pavlodar', 'petropavlovsk', 'zhezkazgan', 'baikonur', 'mangystau-region', 'east-kazakhstan-region', 'russia'));
--> statement-breakpoint
alter table record.procedure add constraint procedure_body_is_in_its_list check ("body" in ('hr_committee', 'cat', 'wgad', 'special_procedures', 'upr', 'ilo', 'osce_odihr', 'other'));
--> statement-breakpoint
alter table record.provision add constraint provision_certainty_is_in_its_list check ("certainty" in ('certain', 'believed', 'unverified'));
--> statement-breakpoint
alter table record.provision add constraint provision_code_is_in_its_list check ("code" in ('KZ-CC-1997', 'KZ-CC-2014', 'KZ-CPC-1997', 'KZ-CPC-2014', 'KZ-PEC-2014', 'KZ-CAO-2001', 'KZ-CAO-2014', 'KZ-APPC-2021', 'KZ-ASSEMBLY-1995', 'KZ-ASSEMBLY-2020', 'KZ-UNIONS-2014', 'ICCPR'));
--> statement-breakpoint
alter table record.publish_request add constraint publish_request_kind_is_in_its_list check ("kind" in ('publish', 'withdraw'));
--> statement-breakpoint
alter table record.relief add constraint relief_kind_is_in_its_list check ("kind" in ('amnesty', 'pardon', 'parole', 'milder_penalty', 'term_cut', 'suspension', 'quashed', 'served', 'death'));
--> statement-breakpoint
alter table record.sentence_part add constraint sentence_part_bound_is_in_its_list check ("bound" in ('about', 'up_to', 'more_than', 'at_least'));
--> statement-breakpoint
alter table record.sentence_part add constraint sentence_part_kind_is_in_its_list check ("kind" in ('imprisonment', 'life_imprisonment', 'restriction_of_freedom', 'suspended_imprisonment', 'community_work', 'compulsory_labour', 'correctional_work', 'fine', 'back_taxes_and_fine', 'arrest', 'administrative_arrest', 'warning', 'activity_ban', 'position_ban', 'confiscation', 'damages', 'death', 'expulsion', 'activity_suspension', 'liquidation', 'not_stated'));
--> statement-breakpoint
alter table record.sentence_part add constraint sentence_part_on_breach_is_in_its_list check ("on_breach" in ('imprisonment'));
--> statement-breakpoint
alter table record.source add constraint source_kind_is_in_its_list check ("kind" in ('judgment', 'court_site', 'lawyer', 'monitor', 'family', 'defendant', 'ngo_report', 'media', 'official_statement', 'in_court'));
--> statement-breakpoint
alter table record.source add constraint source_language_is_in_its_list check ("language" in ('en', 'ru', 'kk'));
--> statement-breakpoint
alter table record.spelling add constraint spelling_kind_is_in_its_list check ("kind" in ('birth', 'press', 'court', 'pseudonym', 'slip'));
--> statement-breakpoint
alter table record.spelling add constraint spelling_language_is_in_its_list check ("language" in ('en', 'ru', 'kk'));
--> statement-breakpoint
alter table record.spelling add constraint spelling_script_is_in_its_list check ("script" in ('Latn', 'Cyrl'));
--> statement-breakpoint
alter table record.statement add constraint statement_kind_is_in_its_list check ("kind" in ('defence', 'position', 'denial', 'official', 'call', 'assessment', 'outlook'));
--> statement-breakpoint
alter table record.step add constraint step_kind_is_in_its_list check ("kind" in ('conduct', 'application', 'detained', 'arrested', 'released', 'searched', 'summoned', 'questioned', 'charged', 'protocol', 'inspection_began', 'inspection_ended', 'investigation_opened', 'investigation_ended', 'file_reading', 'requalification_requested', 'trial_opened', 'trial_expected', 'settled', 'discontinued', 'official_act', 'publication', 'gathering', 'other'));
--> statement-breakpoint
alter table record.step add constraint step_place_is_in_its_list check ("place" in ('kazakhstan', 'astana', 'almaty', 'almaty-region', 'atyrau', 'shymkent', 'uralsk', 'semey', 'aktobe', 'aktau', 'zhanaozen', 'kyzylorda', 'pavlodar', 'petropavlovsk', 'zhezkazgan', 'baikonur', 'mangystau-region', 'east-kazakhstan-region', 'russia'));
--> statement-breakpoint
alter table record.appeal add constraint appeal_lodged_edtf_is_edtf check (record.is_edtf("lodged_edtf"));
--> statement-breakpoint
alter table record.appeal add constraint appeal_text_is_words check (record.is_words("text"));
--> statement-breakpoint
alter table record.assessment add constraint assessment_label_is_words check (record.is_words("label"));
--> statement-breakpoint
alter table record.assessment add constraint assessment_assessor_is_words check (record.is_words("assessor"));
--> statement-breakpoint
alter table record.figure add constraint figure_counted_is_words check (record.is_words("counted"));
--> statement-breakpoint
alter table record.figure add constraint figure_as_of_edtf_is_edtf check (record.is_edtf("as_of_edtf"));
--> statement-breakpoint
alter table record.figure add constraint figure_date_edtf_is_edtf check (record.is_edtf("date_edtf"));
--> statement-breakpoint
alter table record.link add constraint link_text_is_words check (record.is_words("text"));
--> statement-breakpoint
alter table record.party add constraint party_from_edtf_is_edtf check (record.is_edtf("from_edtf"));
--> statement-breakpoint
alter table record.party add constraint party_until_edtf_is_edtf check (record.is_edtf("until_edtf"));
--> statement-breakpoint
alter table record.party add constraint party_note_is_words check (record.is_words("note"));
--> statement-breakpoint
alter table record.statement add constraint statement_speaker_is_words check (record.is_words("speaker"));
--> statement-breakpoint
alter table record.statement add constraint statement_date_edtf_is_edtf check (record.is_edtf("date_edtf"));
--> statement-breakpoint
alter table record.statement add constraint statement_text_is_words check (record.is_words("text"));
--> statement-breakpoint
alter table record.step add constraint step_date_edtf_is_edtf check (record.is_edtf("date_edtf"));
--> statement-breakpoint
alter table record.step add constraint step_text_is_words check (record.is_words("text"));
--> statement-breakpoint
alter table record.verification add constraint verification_text_is_words check (record.is_words("text"));
--> statement-breakpoint
alter table record.campaign add constraint campaign_title_is_words check (record.is_words("title"));
--> statement-breakpoint
alter table record.campaign add constraint campaign_date_edtf_is_edtf check (record.is_edtf("date_edtf"));
--> statement-breakpoint
alter table record.court_case add constraint court_case_matter_is_words check (record.is_words("matter"));
--> statement-breakpoint
alter table record.court_case add constraint court_case_summary_is_words check (record.is_words("summary"));
--> statement-breakpoint
alter table record.court_case add constraint court_case_jurisdiction_is_words check (record.is_words("jurisdiction"));
--> statement-breakpoint
alter table record.charge add constraint charge_described_is_words check (record.is_words("described"));
--> statement-breakpoint
alter table record.charge add constraint charge_date_edtf_is_edtf check (record.is_edtf("date_edtf"));
--> statement-breakpoint
alter table record.requalification add constraint requalification_date_edtf_is_edtf check (record.is_edtf("date_edtf"));
--> statement-breakpoint
alter table record.requalification add constraint requalification_text_is_words check (record.is_words("text"));
--> statement-breakpoint
alter table record.complaint add constraint complaint_lodged_edtf_is_edtf check (record.is_edtf("lodged_edtf"));
--> statement-breakpoint
alter table record.complaint add constraint complaint_answered_edtf_is_edtf check (record.is_edtf("answered_edtf"));
--> statement-breakpoint
alter table record.complaint add constraint complaint_text_is_words check (record.is_words("text"));
--> statement-breakpoint
alter table record.procedure add constraint procedure_submitted_edtf_is_edtf check (record.is_edtf("submitted_edtf"));
--> statement-breakpoint
alter table record.procedure add constraint procedure_adopted_edtf_is_edtf check (record.is_edtf("adopted_edtf"));
--> statement-breakpoint
alter table record.procedure add constraint procedure_text_is_words check (record.is_words("text"));
--> statement-breakpoint
alter table record.court add constraint court_name_is_words check (record.is_words("name"));
--> statement-breakpoint
alter table record.court add constraint court_described_is_words check (record.is_words("described"));
--> statement-breakpoint
alter table record.custody_condition add constraint custody_condition_date_edtf_is_edtf check (record.is_edtf("date_edtf"));
--> statement-breakpoint
alter table record.custody_condition add constraint custody_condition_text_is_words check (record.is_words("text"));
--> statement-breakpoint
alter table record.custody_order add constraint custody_order_date_edtf_is_edtf check (record.is_edtf("date_edtf"));
--> statement-breakpoint
alter table record.custody_order add constraint custody_order_until_edtf_is_edtf check (record.is_edtf("until_edtf"));
--> statement-breakpoint
alter table record.custody_spell add constraint custody_spell_facility_is_words check (record.is_words("facility"));
--> statement-breakpoint
alter table record.custody_spell add constraint custody_spell_start_edtf_is_edtf check (record.is_edtf("start_edtf"));
--> statement-breakpoint
alter table record.custody_spell add constraint custody_spell_end_edtf_is_edtf check (record.is_edtf("end_edtf"));
--> statement-breakpoint
alter table record.custody_spell add constraint custody_spell_text_is_words check (record.is_words("text"));
--> statement-breakpoint
alter table record.measure add constraint measure_from_edtf_is_edtf check (record.is_edtf("from_edtf"));
--> statement-breakpoint
alter table record.measure add constraint measure_until_edtf_is_edtf check (record.is_edtf("until_edtf"));
--> statement-breakpoint
alter table record.measure add constraint measure_text_is_words check (record.is_words("text"));
--> statement-breakpoint
alter table record.decision add constraint decision_body_is_words check (record.is_words("body"));
--> statement-breakpoint
alter table record.decision add constraint decision_date_edtf_is_edtf check (record.is_edtf("date_edtf"));
--> statement-breakpoint
alter table record.decision add constraint decision_in_force_edtf_is_edtf check (record.is_edtf("in_force_edtf"));
--> statement-breakpoint
alter table record.decision add constraint decision_text_is_words check (record.is_words("text"));
--> statement-breakpoint
alter table record.relief add constraint relief_decided_edtf_is_edtf check (record.is_edtf("decided_edtf"));
--> statement-breakpoint
alter table record.relief add constraint relief_effective_edtf_is_edtf check (record.is_edtf("effective_edtf"));
--> statement-breakpoint
alter table record.relief add constraint relief_act_is_words check (record.is_words("act"));
--> statement-breakpoint
alter table record.relief add constraint relief_scope_is_words check (record.is_words("scope"));
--> statement-breakpoint
alter table record.sentence_part add constraint sentence_part_reported_is_words check (record.is_words("reported"));
--> statement-breakpoint
alter table record.sentence_part add constraint sentence_part_text_is_words check (record.is_words("text"));
--> statement-breakpoint
alter table record.hearing add constraint hearing_date_edtf_is_edtf check (record.is_edtf("date_edtf"));
--> statement-breakpoint
alter table record.hearing add constraint hearing_text_is_words check (record.is_words("text"));
--> statement-breakpoint
alter table record.observation add constraint observation_text_is_words check (record.is_words("text"));
--> statement-breakpoint
alter table record.incident add constraint incident_date_edtf_is_edtf check (record.is_edtf("date_edtf"));
--> statement-breakpoint
alter table record.incident add constraint incident_text_is_words check (record.is_words("text"));
--> statement-breakpoint
alter table record.code_edition add constraint code_edition_title_is_words check (record.is_words("title"));
--> statement-breakpoint
alter table record.provision add constraint provision_title_is_words check (record.is_words("title"));
--> statement-breakpoint
alter table record.provision add constraint provision_penalty_note_is_words check (record.is_words("penalty_note"));
--> statement-breakpoint
alter table record.case_organisation add constraint case_organisation_description_is_words check (record.is_words("description"));
--> statement-breakpoint
alter table record.case_person add constraint case_person_description_is_words check (record.is_words("description"));
--> statement-breakpoint
alter table record.people_group add constraint people_group_label_is_words check (record.is_words("label"));
--> statement-breakpoint
alter table record.people_group add constraint people_group_as_of_edtf_is_edtf check (record.is_edtf("as_of_edtf"));
--> statement-breakpoint
alter table record.citation add constraint citation_said_on_edtf_is_edtf check (record.is_edtf("said_on_edtf"));
--> statement-breakpoint
alter table record.citation add constraint citation_attribution_is_words check (record.is_words("attribution"));
--> statement-breakpoint
alter table record.source add constraint source_title_is_words check (record.is_words("title"));
--> statement-breakpoint
alter table record.source add constraint source_publisher_is_words check (record.is_words("publisher"));
--> statement-breakpoint
alter table record.source add constraint source_published_edtf_is_edtf check (record.is_edtf("published_edtf"));
--> statement-breakpoint
alter table record.source add constraint source_covers_edtf_is_edtf check (record.is_edtf("covers_edtf"));
--> statement-breakpoint
alter table record.source add constraint source_speaks_until_edtf_is_edtf check (record.is_edtf("speaks_until_edtf"));
--> statement-breakpoint
alter table record.source add constraint source_note_is_words check (record.is_words("note"));
--> statement-breakpoint
-- Code editions (domain notes a1). A day of entry into force or repeal that is not certain stays empty.
insert into record.code_edition (code, title, "from", "until") values
  ('KZ-CC-1997', '{"en": "Criminal Code of 16 July 1997", "ru": "Уголовный кодекс от 16 июля 1997 года", "kk": "1997 жылғы 16 шілдедегі Қылмыстық кодекс"}', null, '2014-12-31'),
  ('KZ-CC-2014', '{"en": "Criminal Code of 3 July 2014", "ru": "Уголовный кодекс от 3 июля 2014 года", "kk": "2014 жылғы 3 шілдедегі Қылмыстық кодекс"}', '2015-01-01', null),
  ('KZ-CPC-1997', '{"en": "Criminal Procedure Code of 13 December 1997", "ru": "Уголовно-процессуальный кодекс от 13 декабря 1997 года", "kk": "1997 жылғы 13 желтоқсандағы Қылмыстық-процестік кодекс"}', null, '2014-12-31'),
  ('KZ-CPC-2014', '{"en": "Criminal Procedure Code of 4 July 2014", "ru": "Уголовно-процессуальный кодекс от 4 июля 2014 года", "kk": "2014 жылғы 4 шілдедегі Қылмыстық-процестік кодекс"}', '2015-01-01', null),
  ('KZ-PEC-2014', '{"en": "Penal Execution Code of 5 July 2014", "ru": "Уголовно-исполнительный кодекс от 5 июля 2014 года", "kk": "2014 жылғы 5 шілдедегі Қылмыстық-атқару кодексі"}', '2015-01-01', null),
  ('KZ-CAO-2001', '{"en": "Code on Administrative Offences of 30 January 2001", "ru": "Кодекс об административных правонарушениях от 30 января 2001 года", "kk": "2001 жылғы 30 қаңтардағы Әкімшілік құқық бұзушылық туралы кодекс"}', null, '2014-12-31'),
  ('KZ-CAO-2014', '{"en": "Code on Administrative Offences of 5 July 2014", "ru": "Кодекс об административных правонарушениях от 5 июля 2014 года", "kk": "2014 жылғы 5 шілдедегі Әкімшілік құқық бұзушылық туралы кодекс"}', '2015-01-01', null),
  ('KZ-APPC-2021', '{"en": "Administrative Procedural Code", "ru": "Административный процедурно-процессуальный кодекс", "kk": "Әкімшілік рәсімдік-процестік кодекс"}', '2021-07-01', null),
  ('KZ-ASSEMBLY-1995', '{"en": "Law on assemblies of 17 March 1995", "ru": "Закон о порядке организации и проведения мирных собраний от 17 марта 1995 года", "kk": "1995 жылғы 17 наурыздағы бейбіт жиналыстар туралы заң"}', null, null),
  ('KZ-ASSEMBLY-2020', '{"en": "Law on peaceful assemblies of 25 May 2020", "ru": "Закон о порядке организации и проведения мирных собраний от 25 мая 2020 года", "kk": "2020 жылғы 25 мамырдағы бейбіт жиналыстар туралы заң"}', null, null),
  ('KZ-UNIONS-2014', '{"en": "Law on Trade Unions of 2014", "ru": "Закон о профессиональных союзах 2014 года", "kk": "2014 жылғы Кәсіптік одақтар туралы заң"}', null, null),
  ('ICCPR', '{"en": "International Covenant on Civil and Political Rights", "ru": "Международный пакт о гражданских и политических правах", "kk": "Азаматтық және саяси құқықтар туралы халықаралық пакт"}', null, null);
--> statement-breakpoint
-- Within one transaction facts may be written in any order; the whole must hold at its end.
do $$ declare c record; begin
  for c in select conname, conrelid::regclass as t from pg_constraint
            where contype = 'f' and connamespace = 'record'::regnamespace loop
    execute format('alter table %s alter constraint %I deferrable initially deferred', c.t, c.conname);
  end loop;
end $$;
--> statement-breakpoint
-- Row-level security also for the owner.
do $$ declare t record; begin
  for t in select c.oid::regclass as name from pg_class c
            where c.relkind = 'r' and c.relnamespace in ('record'::regnamespace, 'auth'::regnamespace) loop
    execute format('alter table %s enable row level security', t.name);
    execute format('alter table %s force row level security', t.name);
  end loop;
end $$;
--> statement-breakpoint
-- viewer() and my_cases() run as the owner, who may read sessions and teams and nothing else of auth.
create policy session_owner_reads on auth.session for select to docket_owner using (true);
--> statement-breakpoint
create policy member_owner_reads on auth.member for select to docket_owner using (true);
--> statement-breakpoint
create policy case_member_owner_reads on auth.case_member for select to docket_owner using (true);
--> statement-breakpoint
-- Grants. Members never delete; the publisher reads what may be published and never writes the record.
grant select, insert, update, delete on all tables in schema auth to docket_auth, docket_operator;
--> statement-breakpoint
grant select, insert, update, delete on all tables in schema record to docket_operator;
--> statement-breakpoint
grant select, insert, update on all tables in schema record to docket_member;
--> statement-breakpoint
revoke insert, update on record.approval, record.code_edition, record.provision, record.place_name from docket_member;
--> statement-breakpoint
revoke insert on record.court_case from docket_member;
--> statement-breakpoint
revoke update, delete on record.event from docket_member, docket_operator;
--> statement-breakpoint
revoke update on record.publish_request, record.approval from docket_member;
--> statement-breakpoint
grant select on all tables in schema record to docket_publisher;
--> statement-breakpoint
revoke select on record.event from docket_publisher;
--> statement-breakpoint
grant update (done_at, refusal) on record.publish_request to docket_publisher;
--> statement-breakpoint
-- History is insert only, for everybody.
create function record.append_only() returns trigger language plpgsql as $$ begin
  raise exception 'history is append only' using errcode = '23514', constraint = 'event_is_append_only';
end $$;
--> statement-breakpoint
create trigger event_is_append_only before update or delete on record.event
  for each row execute function record.append_only();
--> statement-breakpoint
-- A fact's id tells its list by its letters, and a subject is a person, organisation or group.
alter table record.fact add constraint fact_id_shape check (id ~ '^[a-z]{1,2}[1-9][0-9]{0,3}$');
--> statement-breakpoint
-- Editions and names by period: no two at once.
alter table record.provision add constraint provision_one_wording_at_once
  exclude using gist (code with =, article with =, part with =, daterange("from", "until", '[]') with &&);
--> statement-breakpoint
alter table record.place_name add constraint place_one_name_at_once
  exclude using gist (place with =, daterange("from", "until", '[]') with &&);
--> statement-breakpoint
-- The certain core of a period: from the latest possible start to the earliest possible end. An end that no source
-- gives leaves no core. Only certain overlaps are refused; fuzzy edges pass.
create function record.certain_core(start_edtf text, end_edtf text) returns daterange
  language sql immutable parallel safe as $$
  select case when record.edtf_latest(start_edtf) < record.edtf_earliest(end_edtf)
    then daterange(record.edtf_latest(start_edtf), record.edtf_earliest(end_edtf), '[)') else 'empty'::daterange end
$$;
--> statement-breakpoint
grant execute on function record.certain_core(text, text) to docket_member, docket_operator;
--> statement-breakpoint
alter table record.custody_spell add constraint custody_cores_never_overlap
  exclude using gist (case_id with =, subject with =, record.certain_core(start_edtf, end_edtf) with &&)
  deferrable initially deferred;
--> statement-breakpoint
alter table record.measure add constraint one_measure_of_a_kind_at_once
  exclude using gist (case_id with =, party with =, kind with =, record.certain_core(from_edtf, until_edtf) with &&)
  deferrable initially deferred;
--> statement-breakpoint
-- Penalties rest on a finding: against that party, in the sentence's decision or in one that it modifies.
create function record.sentence_rests_on_finding() returns trigger language plpgsql as $$ begin
  if not exists (
    with recursive acts(id) as (
      select new.decision
      union
      select d.modifies from record.decision d join acts a on d.id = a.id
       where d.case_id = new.case_id and d.modifies is not null)
    select 1 from record.finding f join acts a on f.decision = a.id
     where f.case_id = new.case_id and f.party = new.party
       and f.outcome in ('guilty', 'liable', 'requalified', 'unknown'))
  and exists (select 1 from record.sentence s where s.case_id = new.case_id and s.id = new.id) then
    raise exception 'a sentence without a finding' using errcode = '23514', constraint = 'sentence_rests_on_finding';
  end if;
  return null;
end $$;
--> statement-breakpoint
create constraint trigger sentence_rests_on_finding after insert or update on record.sentence
  deferrable initially deferred for each row execute function record.sentence_rests_on_finding();
--> statement-breakpoint
-- A decision modifies an earlier one; an adjourned hearing continues later; an appeal ends after it was lodged, one level up.
create function record.decision_modifies_earlier() returns trigger language plpgsql as $$ begin
  if exists (select 1 from record.decision d where d.case_id = new.case_id and d.id = new.modifies
      and record.edtf_earliest(d.date_edtf) > record.edtf_latest(new.date_edtf)) then
    raise exception 'modifies a later decision' using errcode = '23514', constraint = 'decision_modifies_earlier';
  end if;
  return null;
end $$;
--> statement-breakpoint
create constraint trigger decision_modifies_earlier after insert or update on record.decision
  deferrable initially deferred for each row execute function record.decision_modifies_earlier();
--> statement-breakpoint
create function record.hearing_order() returns trigger language plpgsql as $$ begin
  if exists (select 1 from record.hearing h where h.case_id = new.case_id and h.id = new.adjourned_to
      and record.edtf_latest(h.date_edtf) < record.edtf_earliest(new.date_edtf)) then
    raise exception 'adjourned to an earlier hearing' using errcode = '23514', constraint = 'hearing_adjourned_to_later';
  end if;
  if new.outcome in ('held', 'closed') and record.edtf_earliest(new.date_edtf) > (now() at time zone 'Asia/Almaty')::date then
    raise exception 'a future hearing was not held yet' using errcode = '23514', constraint = 'hearing_held_not_in_future';
  end if;
  return null;
end $$;
--> statement-breakpoint
create constraint trigger hearing_order after insert or update on record.hearing
  deferrable initially deferred for each row execute function record.hearing_order();
--> statement-breakpoint
create function record.appeal_order() returns trigger language plpgsql as $$ begin
  if exists (select 1 from record.decision d where d.case_id = new.case_id and d.id = new.outcome_decision
      and record.edtf_latest(d.date_edtf) < record.edtf_earliest(new.lodged_edtf)) then
    raise exception 'decided before it was lodged' using errcode = '23514', constraint = 'appeal_decided_after_lodged';
  end if;
  if exists (select 1 from record.decision lower join record.decision upper
        on upper.case_id = lower.case_id and upper.id = new.outcome_decision
      where lower.case_id = new.case_id and lower.id = new.decision and upper.instance <= lower.instance) then
    raise exception 'decided at the same level or below' using errcode = '23514', constraint = 'appeal_one_level_up';
  end if;
  return null;
end $$;
--> statement-breakpoint
create constraint trigger appeal_order after insert or update on record.appeal
  deferrable initially deferred for each row execute function record.appeal_order();
--> statement-breakpoint
-- What may be published rests on a source: an approval is refused while a fact of the case has none that supports it.
create function record.approval_needs_sources() returns trigger language plpgsql as $$ begin
  if exists (select 1 from record.fact f where f.case_id = new.case_id
      and f.list not in ('courts', 'links', 'groups') and coalesce(f.visibility, 'public') = 'public'
      and not exists (select 1 from record.citation c
        where c.case_id = f.case_id and c.fact_id = f.id and c.stance = 'supports')) then
    raise exception 'a fact without a source' using errcode = '23514', constraint = 'approval_needs_sources';
  end if;
  return null;
end $$;
--> statement-breakpoint
create constraint trigger approval_needs_sources after insert on record.approval
  deferrable initially deferred for each row execute function record.approval_needs_sources();
--> statement-breakpoint
alter table auth.case_member add constraint case_member_of_a_case foreign key (case_id)
  references record.court_case (id) on delete cascade;
--> statement-breakpoint
-- Indexes for the row policies and for finding one's way back from a source.
create index case_member_by_member on auth.case_member (member_id);
--> statement-breakpoint
create index citation_by_source on record.citation (case_id, source);
--> statement-breakpoint
create index publish_request_open on record.publish_request (requested_at) where done_at is null;
