package org.parley.web.testing;

import java.util.List;

/**
 * An article that readers can see until it is closed, put straight into the public record: for what the sample does not
 * have, and what publishing would not let through. Texts are JSON as in the database: {@code {"uk":"Женева"}}.
 */
public final class LiveArticle implements AutoCloseable {

    private final long id;
    private final String slug;
    private int sections;
    private int paragraphs;
    private int parties;
    private int topics;
    private int positions;
    private int grounds;

    private LiveArticle(long id, String slug) {
        this.id = id;
        this.slug = slug;
    }

    /** With a headline and nothing else. */
    public static LiveArticle of(String slug, String headline) {
        var id = Database.insert("insert into manuscript () values ()");
        Database.run(
                "insert into article (id, slug, headline, published_at, version) values (?, ?, ?, '2022-02-01 10:00', 0)",
                id,
                slug,
                headline);
        return new LiveArticle(id, slug);
    }

    public String path() {
        return "/articles/" + slug;
    }

    /** @param column as the table {@code article} calls it */
    public LiveArticle with(String column, Object value) {
        Database.run("update article set " + column + " = ? where id = ?", value, id);
        return this;
    }

    public LiveArticle section(String heading, String... texts) {
        var section = Database.insert(
                "insert into section (article_id, ordinal, heading) values (?, ?, ?)", id, sections++, heading);
        for (int i = 0; i < texts.length; i++) {
            Database.run(
                    "insert into paragraph (section_id, ordinal, anchor, text) values (?, ?, ?, ?)",
                    section,
                    i,
                    "p" + ++paragraphs,
                    texts[i]);
        }
        return this;
    }

    public LiveArticle party(String party) {
        Database.run(
                "insert into article_party (article_id, ordinal, party_id) select ?, ?, id from party where slug = ?",
                id,
                parties++,
                party);
        return this;
    }

    public LiveArticle topic(String topic) {
        Database.run(
                "insert into article_topic (article_id, ordinal, topic_id) select ?, ?, id from topic where slug = ?",
                id,
                topics++,
                topic);
        return this;
    }

    public LiveArticle position(String party, String topic, String stance, String summary, String paragraph) {
        Database.run(
                "insert into party_position (article_id, ordinal, record_key, party_id, topic_id, stance, summary,"
                        + " passage_paragraph, held_on) select ?, ?, ?, p.id, t.id, ?, ?, ?, '2022-02-01' from party p, topic t"
                        + " where p.slug = ? and t.slug = ?",
                id,
                positions,
                "s" + ++positions,
                stance,
                summary,
                paragraph,
                party,
                topic);
        return this;
    }

    public LiveArticle commonGround(String topic, String statement, String paragraph, String... together) {
        var ground = Database.insert(
                "insert into common_ground (article_id, ordinal, record_key, topic_id, statement, passage_paragraph)"
                        + " select ?, ?, ?, id, ?, ? from topic where slug = ?",
                id,
                grounds,
                "c" + ++grounds,
                statement,
                paragraph,
                topic);
        for (int i = 0; i < together.length; i++) {
            Database.run(
                    "insert into common_ground_party (common_ground_id, ordinal, party_id)"
                            + " select ?, ?, id from party where slug = ?",
                    ground,
                    i,
                    together[i]);
        }
        return this;
    }

    @Override
    public void close() {
        Database.run(
                "delete from common_ground_party where common_ground_id in"
                        + " (select id from common_ground where article_id = ?)",
                id);
        Database.run("delete from paragraph where section_id in (select id from section where article_id = ?)", id);
        for (var table :
                List.of("common_ground", "party_position", "article_party", "article_topic", "section", "key_point")) {
            Database.run("delete from " + table + " where article_id = ?", id);
        }
        Database.run("delete from article where id = ?", id);
        Database.run("delete from manuscript where id = ?", id);
    }
}
