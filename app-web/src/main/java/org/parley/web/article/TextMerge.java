package org.parley.web.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.web.article.StoryRows.Row;
import org.parley.web.article.StoryRows.SectionRow;
import org.parley.web.article.StoryRows.Texts;
import org.parley.web.form.Form;
import org.parley.web.form.Merge;

/**
 * Two stories side by side: paragraphs with one anchor are the same one, wherever they stand. The order is that of what
 * was typed; paragraphs that only the saved story has stand after the one that they follow there.
 */
final class TextMerge {

    private final StoryRows mine;
    private final StoryRows theirs;

    private TextMerge(StoryRows mine, StoryRows theirs) {
        this.mine = mine.separated();
        this.theirs = theirs;
    }

    static Merge of(Form theirs, Form mine, @Nullable Form base) {
        var saved = StoryRows.of(theirs);
        var frame = new TextMerge(StoryRows.of(mine), saved).frame();
        return Merge.of(
                filled(frame, saved, true).into(theirs),
                frame.into(mine),
                base == null ? null : filled(frame, StoryRows.of(base), false).into(base));
    }

    /** What was typed, with a blank row for each paragraph that only the saved story has. */
    private StoryRows frame() {
        var sections = new ArrayList<>(mine.sections());
        if (sections.isEmpty() && !theirs.sections().isEmpty()) sections.add(new SectionRow(Texts.NONE, List.of()));
        var before = "";
        for (var row : rows(theirs)) {
            if (find(new StoryRows(sections), row.anchors()).isEmpty()) put(sections, before, row.anchors());
            before = row.anchors();
        }
        return new StoryRows(List.copyOf(sections));
    }

    private static void put(List<SectionRow> sections, String before, String anchor) {
        var blank = new Row(anchor, Texts.NONE);
        for (int s = 0; s < sections.size(); s++) {
            var rows = new ArrayList<>(sections.get(s).rows());
            var at = indexOf(rows, before);
            if (at < 0 && !before.isEmpty()) continue;
            rows.add(at + 1, blank);
            sections.set(s, sections.get(s).with(rows));
            return;
        }
    }

    /** The rows of the frame with what a story says in them. */
    private static StoryRows filled(StoryRows frame, StoryRows story, boolean isSaved) {
        return new StoryRows(frame.sections().stream()
                .map(section -> new SectionRow(
                        heading(section, story, isSaved),
                        section.rows().stream()
                                .map(row -> new Row(
                                        row.anchors(),
                                        find(story, row.anchors())
                                                .map(Row::texts)
                                                .orElse(Texts.NONE)))
                                .toList()))
                .toList());
    }

    // A section is the same one when it begins with the same paragraph; one that was only typed has no other heading.
    private static Texts heading(SectionRow section, StoryRows story, boolean isSaved) {
        var first = section.rows().stream()
                .map(Row::anchors)
                .filter(a -> !a.isEmpty())
                .findFirst();
        return first.flatMap(anchor -> story.sections().stream()
                        .filter(s ->
                                !s.rows().isEmpty() && s.rows().get(0).anchors().equals(anchor))
                        .findFirst())
                .map(SectionRow::heading)
                .orElse(isSaved && first.isEmpty() ? section.heading() : Texts.NONE);
    }

    private static List<Row> rows(StoryRows story) {
        return story.sections().stream().flatMap(s -> s.rows().stream()).toList();
    }

    private static Optional<Row> find(StoryRows story, String anchor) {
        if (anchor.isEmpty()) return Optional.empty();
        return rows(story).stream().filter(r -> r.anchors().equals(anchor)).findFirst();
    }

    private static int indexOf(List<Row> rows, String anchor) {
        for (int i = 0; i < rows.size(); i++)
            if (!anchor.isEmpty() && rows.get(i).anchors().equals(anchor)) return i;
        return -1;
    }
}
