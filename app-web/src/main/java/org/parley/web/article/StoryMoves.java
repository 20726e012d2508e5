package org.parley.web.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.parley.web.article.StoryRows.Row;
import org.parley.web.article.StoryRows.SectionRow;
import org.parley.web.article.StoryRows.Texts;

/**
 * What the buttons of the story do to its rows, before anything is saved: {@code add sections}, {@code up sections.2},
 * {@code add sections.0.paragraphs}, {@code split sections.0.paragraphs.2}, {@code remove sections.0.paragraphs.2}.
 */
final class StoryMoves {

    private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+(.*)");
    private static final Pattern BUTTON = Pattern.compile(
            "(add|up|down|remove|split) sections(?:\\.(\\d{1,3})(?:\\.(paragraphs)(?:\\.(\\d{1,3}))?)?)?");

    private final List<SectionRow> sections;

    private StoryMoves(StoryRows story) {
        this.sections = new ArrayList<>(story.sections());
    }

    /** Whether a button is about the story. */
    static boolean isMove(String button) {
        return BUTTON.matcher(button).matches();
    }

    /** The story after it; as it was when the button asks for something that is not there. */
    static StoryRows moved(StoryRows story, String button) {
        var asked = BUTTON.matcher(button);
        if (!asked.matches()) return story;
        var moves = new StoryMoves(story);
        var section = asked.group(2) == null ? -1 : Integer.parseInt(asked.group(2));
        var row = asked.group(4) == null ? -1 : Integer.parseInt(asked.group(4));
        if (section >= moves.sections.size()) return story;
        if (asked.group(3) == null) moves.section(asked.group(1), section);
        else moves.row(asked.group(1), section, row);
        return new StoryRows(List.copyOf(moves.sections));
    }

    /** The story with more at its end: blank lines part paragraphs, and a line with {@code #} is a heading. */
    static StoryRows pasted(StoryRows story, Texts text) {
        var uk = sections(text.uk());
        var en = sections(text.en());
        var all = new ArrayList<>(story.sections());
        all.removeIf(s -> s.heading().isBlank() && s.rows().stream().allMatch(Row::isBlank));
        for (int i = 0; i < Math.max(uk.size(), en.size()); i++) {
            var one = i < uk.size() ? uk.get(i) : new Pasted("", "");
            var other = i < en.size() ? en.get(i) : new Pasted("", "");
            all.add(new SectionRow(
                    new Texts(one.heading(), other.heading()),
                    new Row("", new Texts(one.body(), other.body())).separated()));
        }
        return new StoryRows(List.copyOf(all));
    }

    private void section(String how, int at) {
        switch (how) {
            case "add" -> sections.add(new SectionRow(Texts.NONE, List.of(Row.NEW)));
            case "up", "down" -> swap(sections, at, how);
            case "remove" -> {
                if (at >= 0) sections.remove(at);
            }
            default -> {}
        }
    }

    private void row(String how, int section, int at) {
        var rows = new ArrayList<>(sections.get(section).rows());
        if (at >= rows.size()) return;
        switch (how) {
            case "add" -> rows.add(at < 0 ? rows.size() : at + 1, Row.NEW);
            case "remove" -> {
                if (at >= 0) rows.remove(at);
            }
            case "split" -> {
                split(section, at);
                return;
            }
            default -> {
                if (leaves(how, section, at)) return;
                swap(rows, at, how);
            }
        }
        sections.set(section, sections.get(section).with(rows));
    }

    // From this row on, it is another section.
    private void split(int section, int at) {
        if (at < 0) return;
        var whole = sections.get(section);
        sections.set(section, whole.with(whole.rows().subList(0, at)));
        sections.add(
                section + 1,
                new SectionRow(Texts.NONE, whole.rows().subList(at, whole.rows().size())));
    }

    // Over the edge of its section, a row goes into the next one.
    private boolean leaves(String how, int section, int at) {
        var rows = sections.get(section).rows();
        var up = how.equals("up");
        var to = up ? section - 1 : section + 1;
        var isAtEdge = at == (up ? 0 : rows.size() - 1);
        if (!isAtEdge || to < 0 || to >= sections.size()) return isAtEdge;
        var left = new ArrayList<>(rows);
        var moved = left.remove(at);
        var joined = new ArrayList<>(sections.get(to).rows());
        joined.add(up ? joined.size() : 0, moved);
        sections.set(section, sections.get(section).with(left));
        sections.set(to, sections.get(to).with(joined));
        return true;
    }

    private static <T> void swap(List<T> list, int at, String how) {
        var to = how.equals("up") ? at - 1 : at + 1;
        if (at >= 0 && to >= 0 && to < list.size()) Collections.swap(list, at, to);
    }

    private static List<Pasted> sections(String text) {
        var found = new ArrayList<Pasted>();
        for (var line : text.strip().split("\n")) {
            var heading = HEADING.matcher(line.strip());
            if (heading.matches()) found.add(new Pasted(heading.group(1).strip(), ""));
            else if (found.isEmpty()) found.add(new Pasted("", line));
            else found.add(found.remove(found.size() - 1).and(line));
        }
        return found.stream()
                .filter(p -> !p.heading().isBlank() || !p.body().isBlank())
                .toList();
    }

    private record Pasted(String heading, String body) {
        Pasted and(String line) {
            return new Pasted(heading, body + "\n" + line);
        }
    }
}
