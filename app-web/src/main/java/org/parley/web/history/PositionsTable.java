package org.parley.web.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.parley.domain.history.History;
import org.parley.domain.text.Language;
import org.parley.web.view.Csv;
import org.parley.web.view.Views;

/**
 * The history of a negotiation as a table (RFC 4180, with a byte order mark, so that spreadsheet programs take it for
 * UTF-8): a line for each position, absence and common ground. What the columns mean stands in docs/positions-csv.md.
 */
@ApplicationScoped
public class PositionsTable {

    private static final String[] COLUMNS = {
        "round",
        "place",
        "starts_on",
        "ends_on",
        "party",
        "party_name",
        "topic",
        "topic_name",
        "kind",
        "stance",
        "stance_name",
        "text",
        "condition_if",
        "condition_then",
        "quotations",
        "mark",
        "mark_name",
        "mark_overruled",
        "compared_with",
        "article",
        "article_version",
        "article_address",
        "paragraph",
        "text_language"
    };

    @Inject
    private Views views;

    @SuppressWarnings("NullAway.Init")
    protected PositionsTable() {}

    /** In the words of one language; what is not translated stands in its original. */
    Csv of(History history, Language language) {
        var table = new Csv(COLUMNS);
        for (var standing : history.standings())
            for (var line : new PositionLines(standing, language, views).all()) table.row(line.toArray());
        return table;
    }
}
