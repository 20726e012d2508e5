package org.parley.domain.editorial;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.domain.article.Article;
import org.parley.domain.difference.Difference;
import org.parley.domain.difference.Differences;
import org.parley.domain.difference.Value.Words;
import org.parley.domain.text.Language;
import org.parley.domain.text.Localized;

/**
 * Texts of which one language was changed while the other was left as it was, so that they may no longer say the same. Only
 * what has a name of its own in every revision can be followed: the headline, a paragraph, a quotation; not a key point.
 */
final class StaleTexts {

    private static final String BETWEEN = " ";

    private final Set<String> places = new TreeSet<>();

    /** @param kept as {@link #toString} wrote it */
    StaleTexts(String kept) {
        kept.lines().filter(line -> !line.isEmpty()).forEach(places::add);
    }

    /** Takes note of a change of the record. */
    StaleTexts follow(Article before, Article after) {
        Differences.between(before, after).all().stream()
                .filter(difference -> difference.key() != null)
                .forEach(this::follow);
        return this;
    }

    int size() {
        return places.size();
    }

    private void follow(Difference difference) {
        var thing = difference.part() + BETWEEN + difference.key() + BETWEEN;
        if (difference.kind() == Difference.Kind.REMOVED) places.removeIf(place -> place.startsWith(thing));
        if (difference.kind() != Difference.Kind.CHANGED) return;
        for (var field : difference.fields()) {
            var place = thing + field.name() + BETWEEN;
            if (field.before() instanceof Words was && field.after() instanceof Words is)
                follow(place, was.text(), is.text());
            else forget(place, List.of(Language.values()));
        }
    }

    private void follow(String place, Localized before, Localized after) {
        var changed = Stream.of(Language.values())
                .filter(language -> !say(before, language).equals(say(after, language)))
                .collect(Collectors.toSet());
        if (changed.isEmpty()) return;
        // Whoever changes the one that was left behind has it catch up; it leaves nothing behind itself.
        var caughtUp = forget(place, changed);
        var isNew = changed.stream().anyMatch(language -> !before.isIn(language) || !after.isIn(language));
        if (caughtUp || isNew) return;
        Stream.of(Language.values())
                .filter(language -> !changed.contains(language) && after.isIn(language))
                .forEach(language -> places.add(place + language));
    }

    private boolean forget(String place, Collection<Language> languages) {
        return places.removeAll(
                languages.stream().map(language -> place + language).toList());
    }

    /** One in a line. */
    @Override
    public String toString() {
        return String.join("\n", places);
    }

    private static String say(Localized text, Language language) {
        return text.isIn(language) ? text.in(language).words() : "";
    }
}
