package org.parley.bench.record;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** All words that records are made up of. Its countries, towns and people do not exist. */
final class Language {

    private final Map<String, List<Sentence>> sentences = WordList.read("sentences").stream()
            .collect(groupingBy(line -> line.get(0), mapping(l -> new Sentence(l.get(1), l.get(2)), toList())));

    /** Never the subject of a sentence: their nominative and accusative are not known. */
    final List<Noun> matters = WordList.read("matters").stream()
            .map(m -> new Noun("", m.get(0), "", m.get(1), "", m.get(2)))
            .toList();

    final List<Noun> measures = measures();
    final List<Noun> countries = countries();
    final List<Noun> towns = towns();

    /** @param use what it is for, as the list of sentences has it */
    Sentence sentence(String use, Dice dice) {
        return dice.of(Objects.requireNonNull(sentences.get(use), use));
    }

    /** By matter within kind, so that the first ones are about all sorts of matters. */
    private static List<Noun> measures() {
        var measures = new ArrayList<Noun>();
        for (var h : WordList.read("heads"))
            for (var m : WordList.read("matters")) {
                var of = " " + m.get(h.get(5).equals("ins") ? 1 : 0);
                measures.add(new Noun(
                        h.get(0) + of,
                        h.get(1) + of,
                        h.get(2) + of,
                        h.get(3) + of,
                        h.get(4) + of,
                        h.get(6) + " " + m.get(2)));
            }
        return measures;
    }

    private static List<Noun> countries() {
        var countries = new ArrayList<Noun>();
        for (var ending : WordList.read("endings"))
            for (var syllable : WordList.read("syllables")) {
                var stem = syllable.get(0) + ending.get(0);
                var en = syllable.get(1) + ending.get(1) + "ia";
                countries.add(new Noun(stem + "ія", stem + "ії", stem + "ію", stem + "ією", stem + "ії", en));
            }
        return countries;
    }

    private static List<Noun> towns() {
        var towns = new ArrayList<Noun>();
        for (var last : WordList.read("towns"))
            for (var ending : WordList.read("endings"))
                for (var syllable : WordList.read("syllables")) {
                    var stem = syllable.get(0) + ending.get(0);
                    var name = stem + last.get(0);
                    var en = syllable.get(1) + ending.get(1) + last.get(4);
                    towns.add(new Noun(name, stem + last.get(1), name, stem + last.get(2), stem + last.get(3), en));
                }
        return towns;
    }
}
