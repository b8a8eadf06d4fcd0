//! The contract of the store: the same tests over SQLite and, where `TEST_POSTGRES` names a server, over PostgreSQL.

#![expect(clippy::doc_markdown, reason = "PostgreSQL and SQLite are names, not code")]
#![expect(clippy::disallowed_methods, reason = "a test is told of a server by the environment, and one kills a child")]
#![expect(clippy::print_stderr, clippy::print_stdout, reason = "a test that leaves something out says so, and a child tells what it kept")]
#![expect(clippy::unwrap_used, reason = "a test that cannot go on ends")]

mod amendments;
mod citations;
mod damage;
mod erasure;
mod files;
mod former;
mod import_reports;
mod kept;
mod ledger;
mod merkle;
mod names;
mod opening;
mod place;
mod reading;
mod samples;
mod suggestions;
mod texts;
mod watched;

/// Makes of each behaviour two tests, one over each database.
macro_rules! over_both {
    ($($topic:ident { $($behaviour:ident)* })*) => {
        mod sqlite {
            $(mod $topic { $(
                #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
                async fn $behaviour() {
                    crate::$topic::$behaviour(&crate::place::Place::sqlite().await).await;
                }
            )* })*
        }
        mod postgres {
            $(mod $topic { $(
                #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
                async fn $behaviour() {
                    let Some(place) = crate::place::Place::postgres(concat!(stringify!($topic), "_", stringify!($behaviour))).await else { return };
                    crate::$topic::$behaviour(&place).await;
                    place.remove().await;
                }
            )* })*
        }
    };
}

over_both! {
    opening {
        opening_twice_changes_nothing
        an_empty_store_holds_nothing_and_verifies
    }
    ledger {
        revisions_are_numbered_one_after_another
        a_change_on_an_old_revision_is_a_conflict_and_keeps_nothing
        a_record_that_must_be_new_is_refused_when_it_exists
        changes_of_one_record_in_one_commit_follow_one_another
        eight_writers_lose_nothing
        a_large_commit_is_kept_whole
        every_revision_is_proven_in_every_later_tree
        followers_go_on_where_they_stopped
        the_history_of_a_record_is_read_from_its_end
    }
    names {
        a_name_of_one_record_only_is_refused_to_another
        a_name_that_was_given_up_still_leads_there_until_another_takes_it
        two_records_change_names_in_one_commit
        two_records_of_one_commit_cannot_take_the_same_name
        a_name_that_many_have_leads_nowhere_alone
        names_are_told_apart_by_case
        a_link_to_a_name_comes_alive_when_the_record_arrives
        links_are_those_of_the_last_revision
    }
    amendments {
        a_change_is_read_from_both_ends
        a_hidden_act_neither_changes_nor_is_changed
    }
    citations {
        a_citation_comes_alive_when_a_record_answers
        a_name_of_two_records_leads_to_neither
        what_a_reader_may_not_see_neither_cites_nor_is_cited
        lists_of_citations_are_read_to_their_ends
        places_are_counted_by_provision_and_found_by_number
    }
    reading {
        access_classes_hide_records_in_every_read
        a_role_bound_to_a_country_sees_its_restricted_records_only
        drafts_and_withdrawn_records_are_for_the_house
        a_list_reaches_every_record_by_its_cursor
        counts_are_those_of_the_lists
        cards_and_records_come_in_the_order_asked_for
        a_card_says_what_the_record_says
    }
    texts {
        a_text_comes_back_as_it_was
        a_provision_is_read_alone
        a_provision_is_read_out_of_a_long_text
        provisions_come_in_the_order_asked_for
        a_text_is_kept_once
        a_text_that_is_not_kept_is_refused
        texts_in_a_trained_dictionary_come_back_as_they_were
        a_text_without_provisions_is_kept
        what_no_database_keeps_is_refused
    }
    former {
        provisions_of_the_layout_before_are_moved
        what_is_damaged_in_the_layout_before_hides_nothing_else
    }
    suggestions {
        suggestions_are_replaced_with_the_number_of_their_follower
        suggestions_for_what_a_reader_may_not_see_are_not_read
        what_no_database_keeps_is_no_suggestion
    }
    kept {
        an_analysis_is_found_by_its_key_until_it_ends
        an_analysis_that_is_deleted_is_gone
        no_more_is_kept_than_there_is_room_for
        a_key_is_new_each_time_and_written_in_one_way
    }
    watched {
        a_link_has_the_state_that_was_kept_last
        links_of_what_a_reader_may_not_see_are_not_read
        what_no_database_keeps_is_no_link
    }
    import_reports {
        a_report_comes_back_as_it_was
        the_oldest_reports_go_and_their_numbers_do_not_come_back
        reports_are_for_the_house_alone
        what_no_database_keeps_is_no_report
    }
    files {
        a_file_that_is_not_kept_is_refused
    }
    erasure {
        an_erased_body_is_gone_and_the_tree_still_verifies
        what_something_else_names_survives_an_erasure
        reports_of_imports_that_name_the_record_go_with_it
        erasing_again_changes_nothing
        a_record_cannot_lose_the_body_it_stands_on
    }
    damage {
        a_sound_store_has_no_findings
        an_altered_revision_is_found
        an_altered_leaf_is_found
        an_altered_node_and_root_are_found
        a_missing_revision_is_found
        an_altered_provision_is_found
        a_missing_text_is_found
        an_altered_or_missing_file_is_found
        an_altered_card_is_found
        altered_names_and_links_are_found
        all_damage_is_found_in_one_run
    }
}
