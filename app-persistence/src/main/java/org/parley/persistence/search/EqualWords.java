package org.parley.persistence.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.domain.party.Alias;
import org.parley.domain.party.Party;

/**
 * Which words are looked for together: the names of each party, and what editors take for equal. Looked up when somebody
 * asks, so that no index has to be made anew when one of them changes.
 */
final class EqualWords {

    private static final int MOST_OTHERS = 20;

    /** A phrase that is equal to others, and these others. */
    private record Phrase(List<Word> terms, List<List<Word>> others) {}

    /**
     * What stands at a place of a question.
     *
     * @param length how many of its words it takes
     * @param others what is equal to them
     */
    record Match(int length, List<List<Word>> others) {}

    // The longest first: "North Atlantic Alliance" goes before "Alliance".
    private final List<Phrase> phrases;

    private EqualWords(List<Phrase> phrases) {
        this.phrases = phrases;
    }

    static EqualWords none() {
        return new EqualWords(List.of());
    }

    static EqualWords of(List<Party> parties, List<List<String>> groups) {
        var words = new Words();
        var phrases = new ArrayList<Phrase>();
        Stream.concat(parties.stream().map(EqualWords::names), groups.stream()).forEach(group -> {
            var equal = group.stream()
                    .map(phrase -> Word.in(phrase, words))
                    .filter(terms -> !terms.isEmpty())
                    .distinct()
                    .toList();
            for (var one : equal)
                phrases.add(new Phrase(
                        telling(one),
                        equal.stream()
                                .filter(other -> !other.equals(one))
                                .limit(MOST_OTHERS)
                                .toList()));
        });
        phrases.sort(Comparator.comparing((Phrase p) -> p.terms().size()).reversed());
        return new EqualWords(phrases);
    }

    /** What is equal to the words from a place of a question on: of the longest phrase that stands there. */
    Optional<Match> at(List<Word> question, int place) {
        var standing =
                phrases.stream().filter(p -> stands(p.terms(), question, place)).toList();
        if (standing.isEmpty()) return Optional.empty();
        var length = standing.get(0).terms().size();
        var others = standing.stream()
                .filter(p -> p.terms().size() == length)
                .flatMap(p -> p.others().stream())
                .distinct()
                .limit(MOST_OTHERS)
                .toList();
        return Optional.of(new Match(length, others));
    }

    // Questions come without the others: "of" in "United States of America".
    private static List<Word> telling(List<Word> phrase) {
        var telling = phrase.stream().filter(word -> !word.isCommon()).toList();
        return telling.isEmpty() ? phrase : telling;
    }

    private static boolean stands(List<Word> phrase, List<Word> question, int place) {
        if (place + phrase.size() > question.size()) return false;
        for (var i = 0; i < phrase.size(); i++) if (!isSame(phrase.get(i), question.get(place + i))) return false;
        return true;
    }

    // What is in capitals is a name, and never equal to a word that only reads like it: US, us.
    private static boolean isSame(Word phrase, Word asked) {
        if (Words.isInCapitals(phrase.written()) && asked.isCommon()) return false;
        return phrase.meets(asked);
    }

    private static List<String> names(Party party) {
        return Stream.of(
                        party.name().texts().values().stream(),
                        party.shortName().texts().values().stream(),
                        party.aliases().stream().map(Alias::name))
                .flatMap(names -> names)
                .distinct()
                .toList();
    }
}
