package org.parley.persistence.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.IStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * The forms under which a word is kept and found: itself, what a dictionary lists it under, and for names its stems. Texts
 * and questions go through the same, so that перемовинах and перемовин meet in перемовини. Not for use by several threads
 * at once.
 */
final class Words {

    /** Stands before a word that is in capitals only, so that US is told from us. */
    static final String CAPITALS = "^";

    private static final int LONGEST_IN_CAPITALS = 5;

    private static final Pattern APOSTROPHES = Pattern.compile("['\u2019\u02BC\u2018`\u00B4\u2032\uFF07\u02B9]");

    /** Stress marks and places for a line to break. */
    private static final Pattern UNHEARD = Pattern.compile("[\u0301\u00AD]");

    private static final Pattern POSSESSIVE = Pattern.compile("'s?$");

    private static final Set<String> COMMON = Set.of(
            ("а або але б би в вже від до для ж же з за зі із й його її і їх на не об о по при про та те то у це цей"
                            + " чи що щоб як яка який які a an and are as at be but by for if in into is it no not of on or"
                            + " such that the their then there these they this to was will with")
                    .split(" "));

    private final IStemmer dictionary = new DictionaryLookup(Dictionaries.UKRAINIAN);
    private final EnglishStemmer english = new EnglishStemmer();

    /** Of a word in a text. Stems that are no words are only for what looks like a name, or is in no dictionary. */
    Set<String> kept(String written) {
        var word = plain(written);
        if (!LookAlikes.hasCyrillic(word)) return withCapitals(written, latin(word));
        var forms = listed(word);
        var isName = forms.isEmpty() || Character.isUpperCase(written.codePointAt(0));
        if (isName) forms.addAll(CaseEndings.stems(bare(word)));
        forms.add(bare(word));
        return withCapitals(written, forms);
    }

    /** Of a word that is looked for, itself first. */
    Set<String> sought(String written) {
        var word = plain(written);
        var forms = new LinkedHashSet<String>();
        forms.add(bare(word));
        if (LookAlikes.hasCyrillic(word)) {
            forms.addAll(cyrillic(word));
        } else {
            forms.addAll(latin(word));
            var doubled = LookAlikes.inCyrillic(word);
            if (doubled != null) forms.addAll(cyrillic(doubled));
        }
        return withCapitals(written, forms);
    }

    /** Whether it stands in so many texts that nobody looks for it alone. */
    static boolean isCommon(String written) {
        return COMMON.contains(plain(written)) && !isInCapitals(written);
    }

    static boolean isInCapitals(String written) {
        return written.length() > 1
                && written.length() <= LONGEST_IN_CAPITALS
                && written.codePoints().allMatch(Character::isUpperCase);
    }

    /** In small letters, of one alphabet, without marks; with ' for any apostrophe. */
    static String plain(String written) {
        var one = Normalizer.normalize(written, Normalizer.Form.NFKC);
        var word = UNHEARD.matcher(APOSTROPHES.matcher(one).replaceAll("'")).replaceAll("");
        return LookAlikes.inOneAlphabet(word)
                .toLowerCase(Locale.ROOT)
                .replace('ґ', 'г')
                .strip();
    }

    private Set<String> cyrillic(String word) {
        var forms = listed(word);
        forms.add(bare(word));
        forms.addAll(CaseEndings.stems(bare(word)));
        return forms;
    }

    private Set<String> listed(String word) {
        return dictionary.lookup(word).stream()
                .map(found -> bare(found.getStem().toString().toLowerCase(Locale.ROOT)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Set<String> latin(String word) {
        var whole = bare(POSSESSIVE.matcher(word).replaceAll(""));
        english.setCurrent(whole);
        english.stem();
        return new LinkedHashSet<>(List.of(whole, english.getCurrent()));
    }

    private static Set<String> withCapitals(String written, Set<String> forms) {
        if (isInCapitals(written)) forms.add(CAPITALS + bare(plain(written)));
        return forms;
    }

    private static String bare(String word) {
        return word.replace("'", "");
    }

    /** Read once, when it is first needed, and shared. */
    private static final class Dictionaries {

        static final Dictionary UKRAINIAN = read();

        private static Dictionary read() {
            var file = Objects.requireNonNull(DictionaryLookup.class.getResource("/ua/net/nlp/ukrainian.dict"));
            try {
                return Dictionary.read(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
