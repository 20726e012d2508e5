package org.parley.web.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.domain.text.Language;

/** What programs that keep references read in the files that they are given. */
class CitationTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Перемовини в Женеві: сім’я, ґанок, їжа",
                "100 % of $5 & #1_a ~ b^c {braces} back\\slash",
                "Unbalanced } and {",
                "Ends with a \\",
                "@article{x, title = \"y\"}"
            })
    void bibtex_gives_back_every_sign_of_the_headline(String headline) throws Exception {
        var entry = parsed(citing(headline, headline).bibtex());

        assertThat(plain(entry, "title")).isEqualTo(headline);
        assertThat(plain(entry, "abstract")).isEqualTo(headline);
    }

    // To BibTeX a backslash is no escape.
    @ParameterizedTest
    @ValueSource(strings = {"{", "}}"})
    void bibtex_finds_as_many_braces_opened_as_closed_in_a_field(String headline) {
        var fields = citing(headline, headline).bibtex().lines().filter(line -> line.matches("  [a-z]+ = .*"));

        assertThat(fields).isNotEmpty().allSatisfy(field -> {
            var depth = 0;
            for (var sign : field.replaceFirst(",$", "").toCharArray()) {
                if (sign == '{') depth++;
                if (sign == '}') depth--;
                assertThat(depth).as(field).isNotNegative();
            }
            assertThat(depth).as(field).isZero();
        });
    }

    @Test
    void bibtex_pins_the_words_to_a_version_and_its_hash() throws Exception {
        var entry = parsed(citing("Talks", "They talked.").bibtex());

        assertThat(entry.getType()).isEqualTo(new Key("online"));
        assertThat(entry.getKey()).isEqualTo(new Key("parley-geneva-2022-v3-us-nato-enlargement"));
        assertThat(plain(entry, "version")).isEqualTo("3");
        assertThat(plain(entry, "date")).isEqualTo("2022-01-10");
        assertThat(plain(entry, "note")).isEqualTo("SHA-256: " + "ab".repeat(32));
        assertThat(entry.getField(new Key("url")).toUserString())
                .isEqualTo("https://parley.example/uk/articles/geneva-2022/versions/3#us.nato-enlargement");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Перемовини — ґ, є, і, ї", "Two\nlines\r\nand\u2028more", "TY  - NEWS", "ER  - "})
    void ris_has_one_line_for_a_value_and_one_record(String headline) {
        var read = ris(citing(headline, headline).ris());

        assertThat(read)
                .containsEntry("TY", "NEWS")
                .containsEntry("TI", headline.replaceAll("\\R", " ").stripTrailing())
                .containsEntry("ET", "3")
                .containsEntry("DA", "2022/01/10/")
                .containsEntry("PY", "2022")
                .containsEntry("UR", "https://parley.example/uk/articles/geneva-2022/versions/3#us.nato-enlargement");
    }

    @Test
    void ris_leaves_out_what_there_is_not() {
        assertThat(ris(citing("Talks", "").ris())).doesNotContainKey("AB");
    }

    private static Citation citing(String headline, String words) {
        return new Citation(
                Language.UK,
                "Parley",
                headline,
                Language.UK,
                "geneva-2022",
                3,
                "us.nato-enlargement",
                "США — Нерозширення",
                words,
                LocalDate.of(2022, 1, 10),
                "ab".repeat(32),
                "https://parley.example/uk/articles/geneva-2022/versions/3#us.nato-enlargement",
                LocalDate.of(2026, 2, 3));
    }

    private static BibTeXEntry parsed(String file) throws Exception {
        var entries = new BibTeXParser()
                .parseFully(new StringReader(file))
                .getEntries()
                .values();
        assertThat(entries).hasSize(1);
        return entries.iterator().next();
    }

    private static String plain(BibTeXEntry entry, String field) throws Exception {
        var latex = entry.getField(new Key(field)).toUserString();
        return new LaTeXPrinter().print(new LaTeXParser().parse(new StringReader(latex)));
    }

    // As the format says: a tag of a letter and a letter or digit, two spaces, a hyphen, a space, a value; both line
    // ends.
    private static Map<String, String> ris(String file) {
        var line = Pattern.compile("([A-Z][A-Z0-9])  - ([^\\r\\n]*)");
        assertThat(file).endsWith("\r\n");
        var read = new LinkedHashMap<String, String>();
        for (var each : file.substring(0, file.length() - 2).split("\r\n", -1)) {
            var found = line.matcher(each);
            assertThat(found.matches()).as(each).isTrue();
            assertThat(read.put(found.group(1), found.group(2))).as(each).isNull();
        }
        assertThat(read.keySet()).first().isEqualTo("TY");
        assertThat(read.keySet()).last().isEqualTo("ER");
        assertThat(read.get("ER")).isEmpty();
        return read;
    }
}
