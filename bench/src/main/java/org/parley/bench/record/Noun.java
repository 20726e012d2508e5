package org.parley.bench.record;

/** What sentences can name, in the cases of Ukrainian that they put it in, and in English. */
record Noun(String nom, String gen, String acc, String ins, String loc, String en) {

    /** @param form {@code gen}, {@code acc}, {@code ins}, {@code loc}; {@code in} and {@code to} with the preposition */
    String in(String form) {
        return switch (form) {
            case "gen" -> gen;
            case "acc" -> acc;
            case "ins" -> ins;
            case "loc" -> loc;
            case "in" -> (isAfterVowel(loc) ? "в " : "у ") + loc;
            case "to" -> "до " + gen;
            default -> nom;
        };
    }

    /** Its name and nothing else. */
    Text name() {
        return new Text(nom, en);
    }

    private static boolean isAfterVowel(String word) {
        return "АЕИІОУЮЯЄЇ".indexOf(word.charAt(0)) >= 0;
    }
}
