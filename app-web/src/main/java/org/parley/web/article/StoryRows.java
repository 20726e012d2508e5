package org.parley.web.article;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.domain.article.Article;
import org.parley.domain.article.Paragraph;
import org.parley.domain.text.Language;
import org.parley.domain.text.Localized;
import org.parley.web.form.Form;

/**
 * The story as its form has it: sections with rows, a row being a paragraph in each language. A row that is typed with a
 * blank line in it is several paragraphs, and keeps the anchors of all that it was.
 */
public record StoryRows(List<SectionRow> sections) {

    static final String PART = "sections";

    /** A section of the form. */
    public record SectionRow(Texts heading, List<Row> rows) {

        SectionRow with(List<Row> others) {
            return new SectionRow(heading, List.copyOf(others));
        }
    }

    /**
     * A paragraph of the form.
     *
     * @param anchors of the paragraphs that it was, with spaces between them; empty when it is new
     */
    public record Row(String anchors, Texts texts) {

        static final Row NEW = new Row("", Texts.NONE);

        boolean isBlank() {
            return texts.isBlank();
        }

        public List<String> anchorList() {
            return Stream.of(anchors.split(" ")).filter(a -> !a.isEmpty()).toList();
        }

        /** For the eye: {@code ¶ 4}. */
        public String marks() {
            return anchorList().stream().map(a -> "¶ " + a.substring(1)).collect(Collectors.joining(", "));
        }

        /** One row for each paragraph in it; none where nothing is typed. */
        List<Row> separated() {
            var uk = paragraphs(texts.uk());
            var en = paragraphs(texts.en());
            var anchors = anchorList();
            return IntStream.range(0, Math.max(uk.size(), en.size()))
                    .mapToObj(i -> new Row(at(anchors, i), new Texts(at(uk, i), at(en, i))))
                    .toList();
        }

        private static List<String> paragraphs(String text) {
            return Stream.of(text.strip().split("\\n[ \\t]*\\n\\s*"))
                    .filter(p -> !p.isBlank())
                    .map(String::strip)
                    .toList();
        }

        private static String at(List<String> list, int i) {
            return i < list.size() ? list.get(i) : "";
        }
    }

    /** What is typed in each language. */
    public record Texts(String uk, String en) {

        static final Texts NONE = new Texts("", "");

        static Texts of(Localized text) {
            return new Texts(
                    text.texts().getOrDefault(Language.UK, ""), text.texts().getOrDefault(Language.EN, ""));
        }

        boolean isBlank() {
            return uk.isBlank() && en.isBlank();
        }
    }

    static StoryRows of(Article article) {
        return new StoryRows(article.sections().stream()
                .map(s -> new SectionRow(
                        s.heading() == null ? Texts.NONE : Texts.of(s.heading()),
                        s.paragraphs().stream().map(StoryRows::row).toList()))
                .toList());
    }

    static StoryRows of(Form form) {
        return new StoryRows(form.rows(PART).stream()
                .map(s -> PART + "." + s)
                .map(s -> new SectionRow(texts(form, s + ".heading"), rows(form, s + ".paragraphs")))
                .toList());
    }

    private static List<Row> rows(Form form, String part) {
        return form.rows(part).stream()
                .map(p -> part + "." + p)
                .map(p -> new Row(form.value(p + ".anchors"), texts(form, p)))
                .toList();
    }

    private static Texts texts(Form form, String field) {
        return new Texts(form.value(field + ".uk"), form.value(field + ".en"));
    }

    private static Row row(Paragraph paragraph) {
        return new Row(paragraph.anchor(), Texts.of(paragraph.text()));
    }

    /** Puts the story into a form, in the place of the one that it has. */
    Form into(Form form) {
        var others = form.values().entrySet().stream()
                .filter(field -> !field.getKey().startsWith(PART + "."))
                .collect(Collectors.toMap(field -> field.getKey(), field -> field.getValue()));
        var filled = Form.of(others);
        for (int s = 0; s < sections.size(); s++) put(filled, PART + "." + s, sections.get(s));
        return filled;
    }

    private static void put(Form form, String name, SectionRow section) {
        put(form, name + ".heading", section.heading());
        for (int r = 0; r < section.rows().size(); r++) {
            var row = name + ".paragraphs." + r;
            form.with(row + ".anchors", (Object) section.rows().get(r).anchors());
            put(form, row, section.rows().get(r).texts());
        }
    }

    private static void put(Form form, String name, Texts texts) {
        form.with(name + ".uk", (Object) texts.uk()).with(name + ".en", (Object) texts.en());
    }

    /** With a row for each paragraph. */
    StoryRows separated() {
        return new StoryRows(sections.stream()
                .map(s -> s.with(
                        s.rows().stream().flatMap(r -> r.separated().stream()).toList()))
                .toList());
    }

    /** The anchors that the rows of a form get when the paragraphs of the saved story are given out in their order. */
    List<String> anchorsIn(Article saved) {
        var given = new ArrayList<>(saved.paragraphs().map(Paragraph::anchor).toList());
        return sections.stream()
                .flatMap(s -> s.rows().stream())
                .map(row -> {
                    var own = given.subList(
                            0, Math.min(given.size(), row.separated().size()));
                    var told = String.join(" ", own);
                    own.clear();
                    return told;
                })
                .toList();
    }
}
