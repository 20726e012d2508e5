package org.parley.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.parley.domain.GenevaFixture;
import org.parley.domain.article.Article;
import org.parley.domain.followup.FollowUp;
import org.parley.domain.followup.Status;
import org.parley.domain.followup.StatusEntry;
import org.parley.domain.text.Localized;

/** Readers get the document of the current version: it must say what the tables say, which all lists are made of. */
class CurrentVersionTest {

    private static final Instant AT = Instant.parse("2022-01-10T17:45:00.123456Z");
    private static final LocalDate LATER = GenevaFixture.DAY.plusDays(3);

    private final JpaWorld world = new JpaWorld();
    private final GenevaFixture geneva = new GenevaFixture();

    CurrentVersionTest() {
        world.run(all -> all.know(geneva));
    }

    @Test
    void the_version_says_what_the_tables_say() {
        var id = world.publish(GenevaFixture.withEverything(geneva.article()), AT);

        assertThatBothSayTheSame(id);
    }

    @Test
    void what_became_of_promises_comes_along_in_its_order() {
        var id = world.publish(geneva.article(), AT);
        world.run(all -> all.followUps().all().forEach(f -> {
            f.record(new StatusEntry(Status.DONE, LATER, Localized.of("Є", "Done"), GenevaFixture.source()));
            f.record(new StatusEntry(Status.SCHEDULED, GenevaFixture.DAY, null, GenevaFixture.source()));
        }));

        assertThatBothSayTheSame(id);
        assertThat(current(id).followUps())
                .allSatisfy(f -> assertThat(f.id()).isNotNull())
                .allSatisfy(f -> assertThat(f.recorded()).isEqualTo(Status.DONE))
                .flatExtracting(FollowUp::history)
                .extracting(StatusEntry::status)
                .containsExactly(Status.SCHEDULED, Status.DONE);
    }

    @Test
    void a_promise_that_was_worded_anew_keeps_its_first_words() {
        var id = world.publish(geneva.article(), AT);
        var reworded = geneva.article();
        reworded.followUps().forEach(f -> f.in(Localized.of("Деінде", "Elsewhere")));

        world.publish(reworded, id, 2, AT, AT.plusSeconds(60));

        assertThatBothSayTheSame(id);
        assertThat(current(id).followUps())
                .allSatisfy(f -> assertThat(f.firstPromise()).isPresent());
        assertThat(current(id).version()).isEqualTo(2);
        assertThat(current(id).updatedAt()).isEqualTo(AT.plusSeconds(60));
    }

    @Test
    void a_name_is_the_one_that_a_party_has_now() {
        var id = world.publish(geneva.article(), AT);
        JpaWorld.sql("update party set name = '{\"uk\":\"Інакше\",\"en\":\"Otherwise\"}'");

        assertThat(current(id).parties())
                .allSatisfy(p -> assertThat(p.name()).isEqualTo(Localized.of("Інакше", "Otherwise")));
    }

    private void assertThatBothSayTheSame(long id) {
        assertThat(current(id))
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes(
                        ".*_persistence.*",
                        // What only lists and other pages need.
                        ".*(dueBy|searchText|newsOn|withdrawnFrom|aliases|lastAnchor|lastNumbers)",
                        ".*negotiation\\.(rounds|topics)",
                        "(sections|sections\\.paragraphs|lacunae|quotations|positions|positions\\.quotations"
                                + "|absences|commonGround)\\.id",
                        "round\\.(delegates|durations|namings|negotiation\\.participations)\\.id",
                        ".*posts\\.id")
                .isEqualTo(world.in(all -> all.articles().withId(id)).orElseThrow());
    }

    private Article current(long id) {
        return world.in(all -> all.articles()
                        .findPublished(all.articles().withId(id).orElseThrow().slug()))
                .orElseThrow();
    }
}
