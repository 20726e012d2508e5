package org.parley.web.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.web.testing.Database;
import org.parley.web.testing.OnTheServer;
import org.parley.web.testing.Reader;
import org.parley.web.testing.Sample;
import org.parley.web.testing.Site;

/** Given a published article, when a reader wants to know what it said before, and that nobody changed it since. */
@OnTheServer
class VersionsIT {

    private static final String GENEVA = "/articles/geneva-2022-01-10";
    private static final String CONTENT =
            " from revision r join version v on v.revision_id = r.id join article a on a.id = v.manuscript_id"
                    + " where a.slug = 'geneva-2022-01-10' and v.number = 1";

    @ParameterizedTest
    @EnumSource
    void each_version_tells_its_kind_and_a_hash_that_anyone_can_compute(Reader reader) throws Exception {
        var page = reader.opens(GENEVA + "/versions");

        var row = page.select("table tbody tr").get(0);
        assertThat(page.select("table tbody tr")).hasSize(1);
        assertThat(row.text())
                .contains(reader.wording("article.version", 1))
                .contains(reader.wording("versions.current"))
                .contains(reader.wording("change.FIRST"));
        assertThat(row.select("a").eachAttr("href")).containsExactly(reader.address(GENEVA + "/versions/1"));
        assertThat(row.select("code").text())
                .isEqualTo(sha256("\nparley-version-2\n1\n" + publishedAt() + "\nFIRST\n\n"
                        + Database.text("select r.content" + CONTENT)));
        assertThat(page.selectFirst("main").text()).contains(reader.wording("versions.unbroken"));
    }

    @Test
    void a_silent_edit_breaks_the_chain_in_the_open() {
        var content = Database.text("select r.content" + CONTENT);
        var id = Database.text("select r.id" + CONTENT);
        Database.run("update revision set content = replace(content, 'Женева', 'Відень') where id = ?", id);
        try {
            assertThat(Reader.UK.opens(GENEVA + "/versions").selectFirst("main").text())
                    .contains("Ланцюг відбитків розірвано")
                    .doesNotContain("Ланцюг відбитків цілий");
        } finally {
            Database.run("update revision set content = ? where id = ?", content, id);
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_current_version_reads_as_the_article_does_without_a_warning(Reader reader) {
        var live = reader.opens(GENEVA);
        var version = reader.opens(GENEVA + "/versions/1");

        assertThat(version.select("[role=note].notice")).isEmpty();
        assertThat(version.selectFirst("h1").text())
                .isEqualTo(live.selectFirst("h1").text());
        assertThat(version.selectFirst("article .text").text())
                .isEqualTo(live.selectFirst("article .text").text());
        assertThat(version.selectFirst("table").text())
                .isEqualTo(live.selectFirst("table").text());
    }

    @ParameterizedTest
    @EnumSource
    void an_old_version_says_so_and_leads_to_the_current_one(Reader reader) {
        Database.run("update article set version = 2 where slug = 'geneva-2022-01-10'");
        try {
            var notice = reader.opens(GENEVA + "/versions/1").selectFirst("[role=note]");

            assertThat(notice.text())
                    .contains(reader == Reader.UK ? "Ви читаєте версію 1" : "You are reading version 1")
                    .contains("2");
            assertThat(notice.select("a").attr("href")).isEqualTo(reader.address(GENEVA));
            assertThat(reader.opens(GENEVA + "/versions/1").selectFirst("h1").text())
                    .isEqualTo(reader.text(Sample.GENEVA.get("headline")));
        } finally {
            Database.run("update article set version = 1 where slug = 'geneva-2022-01-10'");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "0", "-1", "1.0", "01", "x", "99999999999", "%31%00"})
    void a_version_that_never_was_is_not_found(String number) {
        assertThat(Site.raw().line("GET /uk" + GENEVA + "/versions/" + number).status())
                .isBetween(400, 404);
    }

    private static Instant publishedAt() {
        var kept = Database.text("select v.published_at" + CONTENT);
        return LocalDateTime.parse(kept.replace(' ', 'T')).toInstant(ZoneOffset.UTC);
    }

    private static String sha256(String text) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest);
    }
}
