package org.parley.web.position;

import org.parley.domain.article.Article;
import org.parley.domain.editorial.Concern;
import org.parley.domain.negotiation.Topic;
import org.parley.domain.party.Party;
import org.parley.domain.position.Holdings;
import org.parley.domain.text.Localized;

/** A column or a row of the table: a party or a topic. */
public sealed interface Line {

    /** {@code party} or {@code topic}. */
    String kind();

    String slug();

    Localized name();

    boolean isIn(Article article);

    void addTo(Article article);

    void move(Article article, int places);

    /** What would go with it. */
    Holdings held(Article article);

    void drop(Article article);

    /** Of the line with all that stands in it. */
    Concern concern();

    static Line of(Party party) {
        return new Column(party);
    }

    static Line of(Topic topic) {
        return new Row(topic);
    }

    /** A party's positions. */
    record Column(Party party) implements Line {
        @Override
        public String kind() {
            return "party";
        }

        @Override
        public String slug() {
            return party.slug();
        }

        @Override
        public Localized name() {
            return party.name();
        }

        @Override
        public boolean isIn(Article article) {
            return article.parties().contains(party);
        }

        @Override
        public void addTo(Article article) {
            article.comparing(party);
        }

        @Override
        public void move(Article article, int places) {
            article.move(party, places);
        }

        @Override
        public Holdings held(Article article) {
            return article.held(party);
        }

        @Override
        public void drop(Article article) {
            article.drop(party);
        }

        @Override
        public Concern concern() {
            return Concern.column(party);
        }
    }

    /** What the parties hold on a topic. */
    record Row(Topic topic) implements Line {
        @Override
        public String kind() {
            return "topic";
        }

        @Override
        public String slug() {
            return topic.slug();
        }

        @Override
        public Localized name() {
            return topic.name();
        }

        @Override
        public boolean isIn(Article article) {
            return article.topics().contains(topic);
        }

        @Override
        public void addTo(Article article) {
            article.on(topic);
        }

        @Override
        public void move(Article article, int places) {
            article.move(topic, places);
        }

        @Override
        public Holdings held(Article article) {
            return article.held(topic);
        }

        @Override
        public void drop(Article article) {
            article.drop(topic);
        }

        @Override
        public Concern concern() {
            return Concern.row(topic);
        }
    }
}
