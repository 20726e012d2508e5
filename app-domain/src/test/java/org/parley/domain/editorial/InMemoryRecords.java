package org.parley.domain.editorial;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.domain.article.Article;
import org.parley.domain.followup.FollowUp;

/** Remembers each record that was written, as it was then, by a name that tells it from every other record. */
public final class InMemoryRecords implements RecordFormat {

    private final Map<String, Article> records = new HashMap<>();

    @Override
    public String write(Article article) {
        var name = "\"" + told(article) + "\"";
        records.put(name, copy(article));
        return name;
    }

    @Override
    public Article read(String content) {
        var record = records.get(content);
        if (record == null) throw new UnreadableRecord("Never written: " + content, new IllegalArgumentException());
        return copy(record);
    }

    private static Article copy(Article article) {
        // Follow-ups change as time goes by, so no two records may have the same one.
        var copy = new Article(article.slug(), article.headline());
        article.followUps().forEach(f -> copy.with(copy(f)));
        copy.become(article);
        return copy;
    }

    private static FollowUp copy(FollowUp f) {
        var copy = new FollowUp(f.key(), f.what(), f.parties(), f.agreedOn(), f.evidence());
        if (f.forum() != null) copy.in(f.forum());
        if (f.due() != null) copy.due(f.due());
        return copy;
    }

    private static String told(@Nullable Object value) {
        if (value instanceof Collection<?> many)
            return many.stream().map(InMemoryRecords::told).collect(Collectors.joining(",", "[", "]"));
        return value == null || !isPart(value.getClass())
                ? String.valueOf(value)
                : Arrays.stream(value.getClass().getDeclaredFields())
                        .filter(f -> !Modifier.isStatic(f.getModifiers()))
                        .filter(f -> !Set.of(
                                        "id",
                                        "version",
                                        "dueBy",
                                        "newsOn",
                                        "firstPromise",
                                        "recorded",
                                        "searchText",
                                        "history")
                                .contains(f.getName()))
                        .map(f -> f.getName() + ":" + told(valueOf(f, value)))
                        .collect(Collectors.joining(",", "{", "}"));
    }

    // Whatever else there is tells by its own toString what it is: a name, a text, a date.
    private static boolean isPart(Class<?> type) {
        return Stream.of("article", "position", "followup", "media", "text.SourceReference")
                        .anyMatch(name -> type.getName().startsWith("org.parley.domain." + name))
                && !type.isEnum();
    }

    private static @Nullable Object valueOf(Field field, Object owner) {
        try {
            field.setAccessible(true);
            return field.get(owner);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
