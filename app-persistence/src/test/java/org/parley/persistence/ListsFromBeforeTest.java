package org.parley.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.parley.domain.GenevaFixture;
import org.parley.domain.editorial.Revision;
import org.parley.domain.party.Alias;
import org.parley.domain.party.Party;
import org.parley.domain.party.PartyKind;
import org.parley.domain.text.Language;
import org.parley.domain.text.Localized;

/** What was there before there were lists gets the same lines as what came after. */
class ListsFromBeforeTest {

    private final JpaWorld world = new JpaWorld();

    @Test
    void the_lines_are_those_that_saving_would_write() throws IOException {
        world.run(all -> {
            all.know(new GenevaFixture());
            all.parties()
                    .add(new Party(
                            "ghana",
                            PartyKind.STATE,
                            Localized.of(Language.UK, "«Ґана» Її Прем’єр, єдина"),
                            Localized.of("Ґана", "Ghana"),
                            List.of(new Alias(Language.EN, "The Gold Coast"), new Alias(Language.UK, "П'ять"))));
        });
        var saved = lines();

        JpaWorld.sql("delete from directory_entry", migration("V056__directory_entry_rows.sql"));

        assertThat(lines()).isEqualTo(saved).hasSize(10);
    }

    @Test
    void the_references_are_those_that_saving_would_write() throws IOException {
        var id = world.manuscript();
        world.run(all -> {
            var geneva = new GenevaFixture();
            all.know(geneva);
            var content = all.format().write(geneva.article());
            all.revisions().add(new Revision(id, 1, content, "editor", Instant.EPOCH, ""));
        });
        var saved = references();

        JpaWorld.sql("delete from revision_reference", migration("V058__revision_reference_rows.sql"));

        assertThat(references()).isEqualTo(saved).hasSize(7);
    }

    private static List<?> lines() {
        return rows("select concat_ws('|', listing, subject_id, slug, name, order_uk, order_en, untranslated, edition,"
                + " (select group_concat(distinct line order by line) from json_table("
                + "concat('[\"', replace(search, '\\n', '\",\"'), '\"]'), '$[*]' columns (line text path '$')) l))"
                + " from directory_entry order by listing, subject_id");
    }

    private static List<?> references() {
        return rows("select concat_ws('|', manuscript_id, listing, slug) from revision_reference"
                + " order by manuscript_id, listing, slug");
    }

    private static List<?> rows(String sql) {
        return Kept.in(entities -> entities.createNativeQuery(sql).getResultList());
    }

    private static String migration(String file) throws IOException {
        try (var sql = ListsFromBeforeTest.class.getResourceAsStream("/db/migration/" + file)) {
            return new String(Objects.requireNonNull(sql).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
