package org.parley.bench.record;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** What the places of a sentence stand for. */
final class Mention implements Sentence.Names {

    private static final List<String> MONTHS = List.of(
            "січня",
            "лютого",
            "березня",
            "квітня",
            "травня",
            "червня",
            "липня",
            "серпня",
            "вересня",
            "жовтня",
            "листопада",
            "грудня");

    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private static final Zipf MATTER = new Zipf(48, 1);
    private static final Zipf TOWN = new Zipf(600, 0.8);

    private final Language language;
    private final Dice dice;
    private final Round round;
    private Noun party;
    private Noun other;
    private Noun topic;
    private Noun matter;
    private Noun town;
    private int number;

    Mention(Language language, Dice dice, Round round) {
        this.language = language;
        this.dice = dice;
        this.round = round;
        party = round.negotiation().parties().get(0).name();
        other = round.negotiation().parties().get(1).name();
        topic = round.negotiation().topics().get(0).name();
        matter = language.matters.get(0);
        town = round.town();
    }

    Mention party(Party which) {
        party = which.name();
        return this;
    }

    Mention other(Party which) {
        other = which.name();
        return this;
    }

    Mention topic(Topic which) {
        topic = which.name();
        return this;
    }

    /** What may be any is another one in the next sentence. */
    Mention anew() {
        matter = language.matters.get(MATTER.rank(dice));
        town = dice.chance(0.5) ? round.town() : language.towns.get(TOWN.rank(dice));
        number = many();
        return this;
    }

    @Override
    public String named(String place, String form, boolean isEnglish) {
        return switch (place) {
            case "p" -> named(party, form, isEnglish);
            case "q" -> named(other, form, isEnglish);
            case "t" -> named(topic, form, isEnglish);
            case "m" -> named(matter, form, isEnglish);
            case "town" -> named(town, form, isEnglish);
            case "n" -> Integer.toString(number);
            case "n2" -> Integer.toString(number * 10);
            case "round" -> Integer.toString(round.number());
            case "day" -> day(round.starts(), isEnglish);
            case "past" -> past(isEnglish);
            default -> throw new IllegalArgumentException("Nothing is called " + place);
        };
    }

    // After 5 to 20, 25 to 30 and so on, Ukrainian has the genitive plural that the sentences are written with.
    private int many() {
        return 10 * dice.between(1, 90) + dice.between(5, 9);
    }

    private String past(boolean isEnglish) {
        var year = Integer.toString(round.starts().getYear() - 1 - number % 10);
        return isEnglish ? year : year + " року";
    }

    private static String named(Noun noun, String form, boolean isEnglish) {
        return isEnglish ? noun.en() : noun.in(form);
    }

    private static String day(LocalDate day, boolean isEnglish) {
        return isEnglish
                ? ENGLISH.format(day)
                : day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear() + " року";
    }
}
