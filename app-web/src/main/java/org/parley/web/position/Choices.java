package org.parley.web.position;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.parley.domain.negotiation.Topic;
import org.parley.domain.party.Party;
import org.parley.domain.party.Person;
import org.parley.domain.text.Language;

/** What lists in forms offer: the value of each choice, and how an editor knows it. */
public final class Choices {

    private static final int SHOWN = 90;

    private Choices() {}

    public static <T> Map<String, String> of(
            Collection<T> things, Function<T, String> value, Function<T, String> label) {
        var choices = new LinkedHashMap<String, String>();
        things.forEach(thing -> choices.putIfAbsent(value.apply(thing), label.apply(thing)));
        return choices;
    }

    public static Map<String, String> parties(Collection<Party> parties, Language language) {
        return of(parties, Party::slug, party -> party.name().in(language).words());
    }

    public static Map<String, String> topics(Collection<Topic> topics, Language language) {
        return of(topics, Topic::slug, topic -> topic.name().in(language).words());
    }

    public static Map<String, String> people(List<Person> people, Language language) {
        return of(people, Person::slug, person -> person.name().in(language).words());
    }

    /** All of them, some before the others. */
    public static <T> List<T> first(List<T> some, List<T> all) {
        var ordered = new LinkedHashSet<>(some);
        ordered.addAll(all);
        return List.copyOf(ordered);
    }

    static <T> List<T> without(List<T> some, List<T> all) {
        return all.stream().filter(thing -> !some.contains(thing)).toList();
    }

    /** As much of a text as fits a line of a list. */
    static String beginning(String text) {
        if (text.codePointCount(0, text.length()) <= SHOWN) return text;
        return text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
