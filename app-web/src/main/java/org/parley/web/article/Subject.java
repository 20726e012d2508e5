package org.parley.web.article;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.parley.domain.article.Article;
import org.parley.domain.text.Language;
import org.parley.domain.text.Localized;

/** What people call the things that issues name by a key: {@code topics.nato-enlargement} is "NATO enlargement". */
final class Subject {

    private Subject() {}

    /** Empty for what has no name but that of its field. */
    static Optional<Localized> of(Article article, String field) {
        var dot = field.indexOf('.');
        if (dot < 0) return Optional.empty();
        var key = field.substring(dot + 1);
        return switch (field.substring(0, dot)) {
            case "sections", "lacunae" -> Optional.of(paragraph(key));
            case "topics" ->
                named(article.topics().stream().filter(t -> t.slug().equals(key)), t -> t.name());
            case "positions" ->
                named(
                        article.positions().stream().filter(p -> p.key().equals(key)),
                        p -> cell(p.party().name(), p.topic().name()));
            case "absences" ->
                named(
                        article.absences().stream()
                                .filter(a -> key.equals(
                                        a.party().slug() + "." + a.topic().slug())),
                        a -> cell(a.party().name(), a.topic().name()));
            case "quotations" ->
                named(article.quotations().stream().filter(q -> q.key().equals(key)), q -> q.words());
            case "commonGround" ->
                named(article.commonGround().stream().filter(c -> c.key().equals(key)), c -> c.statement());
            case "followUps" ->
                named(article.followUps().stream().filter(f -> f.key().equals(key)), f -> f.what());
            default -> Optional.empty();
        };
    }

    private static <T> Optional<Localized> named(Stream<T> found, Function<T, Localized> name) {
        return found.findFirst().map(name);
    }

    private static Localized paragraph(String anchor) {
        var sign = "¶ " + anchor.replaceFirst("^p", "");
        return Localized.of(sign, sign);
    }

    private static Localized cell(Localized party, Localized topic) {
        return Localized.of(
                party.in(Language.UK).words() + " — " + topic.in(Language.UK).words(),
                party.in(Language.EN).words() + " — " + topic.in(Language.EN).words());
    }
}
