package org.parley.web.position;

import java.util.List;
import org.parley.domain.article.Article;
import org.parley.domain.negotiation.Topic;
import org.parley.domain.position.Cell;
import org.parley.domain.position.CommonGround;

/** The table as editors see it: every party has a cell of its own on every topic. */
public record TableView(List<Row> rows, int recorded, int cells) {

    /** One topic. */
    public record Row(Topic topic, List<Entry> cells) {}

    /** What is recorded of one party on it. */
    public record Entry(Cell cell, List<CommonGround> grounds) {

        public boolean isEmpty() {
            return cell.isEmpty() && grounds.isEmpty();
        }
    }

    static TableView of(Article article) {
        var rows = article.topics().stream()
                .map(topic -> new Row(
                        topic,
                        article.parties().stream()
                                .map(party -> new Entry(article.cell(party, topic), article.groundOf(party, topic)))
                                .toList()))
                .toList();
        var cells = article.topics().size() * article.parties().size();
        return new TableView(rows, cells - article.cellsToFill().size(), cells);
    }
}
