package org.parley.web.position;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.parley.domain.article.Article;

/**
 * What a button beside one of many asks for: {@code up c2}, {@code down c2}, {@code remove c2}.
 *
 * @param places by how many it moves; 0 where the button asks for something else
 */
public record Step(String key, int places, boolean removes) {

    public static Step of(String asked) {
        var words = asked.split(" ", 2);
        var places = switch (words[0]) {
            case "up" -> -1;
            case "down" -> 1;
            default -> 0;
        };
        return new Step(words.length > 1 ? words[1] : "", places, words[0].equals("remove"));
    }

    /** A change as it is saved. */
    public static UnaryOperator<Article> doing(Consumer<Article> change) {
        return article -> {
            change.accept(article);
            return article;
        };
    }
}
