package org.parley.domain.history;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.domain.difference.TextDifference;
import org.parley.domain.position.Condition;
import org.parley.domain.position.Quotation;
import org.parley.domain.text.Language;
import org.parley.domain.text.Localized;

/** A cell in one round and in another, word by word. */
public record Rewording(Standing before, Standing after) {

    /** What is compared, in the order in which it is shown. */
    public enum Part {
        /** In the words of the articles. */
        SUMMARY,
        CONDITION,
        /** The party's own words. */
        QUOTATION
    }

    /**
     * How one became the other, in the language in which both are there, the wanted one if it can be; empty when there is no
     * such language, or nothing to compare.
     */
    public Optional<Compared> of(Part part, Language wanted) {
        var old = texts(before, part);
        var now = texts(after, part);
        if (old.isEmpty() && now.isEmpty()) return Optional.empty();
        return Stream.concat(Stream.of(wanted), Arrays.stream(Language.values()))
                .filter(l -> Stream.concat(old.stream(), now.stream()).allMatch(text -> text.isIn(l)))
                .findFirst()
                .map(l -> new Compared(part, l, TextDifference.between(joined(old, l), joined(now, l))));
    }

    /** All that can be compared. */
    public List<Compared> parts(Language wanted) {
        return Arrays.stream(Part.values())
                .flatMap(part -> of(part, wanted).stream())
                .toList();
    }

    /** @param language that both texts are in */
    public record Compared(Part part, Language language, TextDifference difference) {}

    private static List<Localized> texts(Standing standing, Part part) {
        var positions = standing.positions().stream().map(reported -> reported.what());
        var texts = switch (part) {
            case SUMMARY ->
                Stream.concat(
                        positions.map(p -> p.summary()),
                        standing.commonGround().stream()
                                .map(reported -> reported.what().statement()));
            case CONDITION ->
                positions.map(p -> p.condition()).filter(Objects::nonNull).flatMap(Rewording::both);
            case QUOTATION -> positions.flatMap(p -> p.quotations().stream()).map(Quotation::words);
        };
        return texts.distinct().toList();
    }

    private static Stream<Localized> both(Condition condition) {
        return Stream.of(condition.premise(), condition.consequence());
    }

    private static String joined(List<Localized> texts, Language language) {
        Function<Localized, String> words = text -> text.in(language).words();
        return texts.stream().map(words).collect(Collectors.joining("\n"));
    }
}
