package org.parley.web.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.web.testing.Database;
import org.parley.web.testing.LiveArticle;

/**
 * A negotiation of the US and Russia about the enlargement of NATO that readers can see until it is closed, with rounds
 * and articles on them put straight into the public record.
 */
final class LiveTalks implements AutoCloseable {

    private final long id;
    private final String slug;
    private final Map<String, Long> rounds = new LinkedHashMap<>();
    private final List<LiveArticle> articles = new ArrayList<>();
    private int parties;
    private int topics;

    LiveTalks(String slug) {
        this.slug = slug;
        id = Database.insert(
                "insert into negotiation (slug, name, summary) values (?, ?, '{\"uk\":\"Про що\",\"en\":\"What about\"}')",
                slug,
                "{\"uk\":\"Перемовини " + slug + "\",\"en\":\"Talks " + slug + "\"}");
        party("us").party("russia").topic("nato-enlargement");
    }

    long id() {
        return id;
    }

    String path() {
        return "/negotiations/" + slug;
    }

    String cell(String party) {
        return path() + "/positions/" + party + "/nato-enlargement";
    }

    LiveTalks party(String party) {
        Database.run(
                "insert into participation (negotiation_id, ordinal, party_id, role)"
                        + " select ?, ?, id, 'NEGOTIATING' from party where slug = ?",
                id,
                parties++,
                party);
        return this;
    }

    LiveTalks topic(String topic) {
        Database.run(
                "insert into negotiation_topic (negotiation_id, ordinal, topic_id) select ?, ?, id from topic where slug = ?",
                id,
                topics++,
                topic);
        return this;
    }

    /** A round of one day, named after it. */
    LiveTalks round(String day) {
        rounds.put(
                day,
                Database.insert(
                        "insert into round (negotiation_id, slug, place, starts_on, ends_on, format) values (?, ?, ?, ?, ?,"
                                + " '{\"uk\":\"зустріч\",\"en\":\"a meeting\"}')",
                        id,
                        roundSlug(day),
                        "{\"uk\":\"Місто " + day + "\",\"en\":\"City " + day + "\"}",
                        day,
                        day));
        return this;
    }

    String roundSlug(String day) {
        return slug + "-" + day;
    }

    /** An article on the round of that day, to which positions can be added. */
    LiveArticle article(String day) {
        var article = LiveArticle.of(
                        slug + "-article-" + articles.size(),
                        "{\"uk\":\"Стаття " + articles.size() + "\",\"en\":\"Article " + articles.size() + "\"}")
                .with("round_id", rounds.get(day))
                .section("{\"uk\":\"Розділ\"}", "{\"uk\":\"Слова.\"}");
        articles.add(article);
        return article;
    }

    LiveTalks position(String day, String party, String stance, String summary) {
        article(day).position(party, "nato-enlargement", stance, summary, "p1");
        return this;
    }

    LiveTalks absence(String day, String party, String reason) {
        article(day);
        Database.run(
                "insert into absence (article_id, ordinal, party_id, topic_id, reason) select a.id, 0, p.id, t.id, ?"
                        + " from article a, party p, topic t where a.slug = ? and p.slug = ? and t.slug = 'nato-enlargement'",
                reason,
                slug + "-article-" + (articles.size() - 1),
                party);
        return this;
    }

    @Override
    public void close() {
        Database.run("delete from absence where article_id in (select a.id from article a join round r"
                + " on r.id = a.round_id where r.negotiation_id = " + id + ")");
        articles.forEach(LiveArticle::close);
        for (var table : List.of("round", "participation", "negotiation_topic"))
            Database.run("delete from " + table + " where negotiation_id = ?", id);
        Database.run("delete from negotiation where id = ?", id);
    }
}
