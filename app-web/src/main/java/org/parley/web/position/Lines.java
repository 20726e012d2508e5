package org.parley.web.position;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.parley.domain.article.Article;
import org.parley.domain.negotiation.Topics;
import org.parley.domain.party.Parties;
import org.parley.web.form.Form;

/** What a form says of the columns and rows: {@code step=up party us}, {@code step=add topic} with {@code topic=…}. */
@RequestScoped
class Lines {

    @Inject
    private Parties parties;

    @Inject
    private Topics topics;

    @SuppressWarnings("NullAway.Init")
    protected Lines() {}

    Optional<Line> find(String kind, String slug) {
        return switch (kind) {
            case "party" -> parties.bySlug(slug).map(Line::of);
            case "topic" -> topics.bySlug(slug).map(Line::of);
            default -> Optional.empty();
        };
    }

    /** The line that a step is about; empty, and refused, when there is none. */
    Optional<Line> of(Form form, Article article) {
        var step = form.value("step").split(" ", 3);
        var kind = step.length > 1 ? step[1] : "";
        var slug = step.length > 2 ? step[2] : form.value(kind);
        var adds = step[0].equals("add");
        if (adds && slug.isBlank()) {
            form.refuse(kind, "problem.choose");
            return Optional.empty();
        }
        var line = find(kind, slug).filter(l -> adds || l.isIn(article));
        if (line.isEmpty()) form.refuse(kind.isEmpty() ? "party" : kind, "problem.unknownChoice");
        return line;
    }

    static UnaryOperator<Article> doing(Form form, Line line) {
        var step = form.value("step").split(" ", 2)[0];
        return article -> {
            article.layTable();
            switch (step) {
                case "add" -> line.addTo(article);
                case "up" -> line.move(article, -1);
                case "down" -> line.move(article, 1);
                case "remove" -> line.drop(article);
                default -> {
                    // Nothing that a page of ours asks for.
                }
            }
            return article;
        };
    }
}
