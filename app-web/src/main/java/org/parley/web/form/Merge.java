package org.parley.web.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.domain.difference.TextDifference;

/**
 * Two forms of one page that say different things: what somebody else has saved meanwhile, and what was typed. Fields with
 * the same name are the same thing; the page shows each that differs, and takes along the rest.
 *
 * @param differences in the order of the form
 * @param kept the fields that say the same in both, or stand only where nothing is to be decided
 */
public record Merge(List<Difference> differences, Map<String, String> kept) {

    private static final Set<String> ASIDE =
            Set.of("csrf", "base", "do", "saving", Rows.BUTTON, KeptAddress.PAGE, "paste.uk", "paste.en");

    /**
     * A field that says different things.
     *
     * @param theirs what is saved
     * @param mine what was typed
     * @param result what is proposed
     */
    public record Difference(String name, String theirs, String mine, String result) {

        /** Word by word, from what is saved to what was typed. */
        public TextDifference words() {
            return TextDifference.between(theirs, mine);
        }

        /** The name without numbers and language: {@code sections.paragraphs}. */
        public String kind() {
            return name.replaceAll("\\.(\\d+|uk|en)(?=\\.|$)", "");
        }

        /** The tag of the language that it is in; empty for what has none. */
        public String language() {
            return name.endsWith(".uk") || name.endsWith(".en") ? name.substring(name.length() - 2) : "";
        }

        /** Whether it takes more than a line. */
        public boolean isLong() {
            return Math.max(theirs.length(), mine.length()) > 80;
        }
    }

    /**
     * What only one of the two has changed is taken from that one; what both have, from what was typed, for its editor is
     * the one who decides.
     *
     * @param base what both began with, where it is known
     */
    public static Merge of(Form theirs, Form mine, @Nullable Form base) {
        var names = new LinkedHashSet<>(mine.values().keySet());
        names.addAll(theirs.values().keySet());
        names.removeAll(ASIDE);
        var differences = new ArrayList<Difference>();
        var kept = new LinkedHashMap<String, String>();
        for (var name : names.stream().sorted(FieldOrder.NATURAL).toList()) {
            var saved = theirs.value(name).strip();
            var typed = mine.value(name).strip();
            if (saved.equals(typed)) kept.put(name, typed);
            else differences.add(new Difference(name, saved, typed, result(saved, typed, base, name)));
        }
        return new Merge(List.copyOf(differences), kept);
    }

    private static String result(String saved, String typed, @Nullable Form base, String name) {
        return base != null && typed.equals(base.value(name).strip()) ? saved : typed;
    }
}
