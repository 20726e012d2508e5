package org.parley.domain;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.parley.domain.article.Article;
import org.parley.domain.editor.Editor;
import org.parley.domain.editor.Role;
import org.parley.domain.editorial.Manuscript;

/** Where a contract test keeps things: in memory, or in the database. Every test gets an empty one. */
public interface World {

    /** One transaction: what it hands out must be whole, for nothing can be read after it. */
    <T> T in(Function<Repositories, T> step);

    default void run(Consumer<Repositories> step) {
        in(all -> {
            step.accept(all);
            return null;
        });
    }

    default <T> Optional<T> find(Function<Repositories, Optional<T>> step) {
        return in(step);
    }

    default <T> List<T> list(Function<Repositories, List<T>> step) {
        return in(step);
    }

    /** The identity of a new article. */
    default long manuscript() {
        return in(all -> {
            var manuscript = new Manuscript(null, Instant.parse("2022-01-10T17:00:00Z"));
            all.manuscripts().add(manuscript);
            return requireNonNull(manuscript.id());
        });
    }

    /** Somebody who is known here, with a name and an address of their own. */
    Editor editor(Role role);

    /** Publishes a new article, without a revision; and its identity. */
    default long publish(Article article, Instant at) {
        var id = manuscript();
        publish(article, id, 1, at, null);
        return id;
    }

    /** Publishes a version of an article, by way of its document, as the use case does. */
    default void publish(Article article, long id, int number, Instant at, Instant updated) {
        run(all -> {
            var draft = all.format().read(all.format().write(article));
            draft.publishedAs(id, number, at, updated);
            all.articles().publish(draft);
        });
    }
}
