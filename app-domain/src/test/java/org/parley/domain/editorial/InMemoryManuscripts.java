package org.parley.domain.editorial;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Identity;
import org.parley.domain.editor.Editor;

/** Manuscripts in a list. Nobody waits for anybody. */
public final class InMemoryManuscripts implements Manuscripts {

    private static final String BEGINNING = "(?s).*(?<![\\p{L}\\p{N}])";

    private final List<Manuscript> manuscripts = new ArrayList<>();
    private final Map<Long, String> words = new HashMap<>();

    @Override
    public void add(Manuscript manuscript) {
        Identity.give(manuscript);
        manuscripts.add(manuscript);
    }

    @Override
    public Optional<Manuscript> byId(long id) {
        return manuscripts.stream().filter(m -> Long.valueOf(id).equals(m.id())).findFirst();
    }

    @Override
    public Optional<Manuscript> locked(long id) {
        return byId(id);
    }

    @Override
    public void queue(Editor who) {
        // Nobody else is here.
    }

    @Override
    public void remove(Manuscript manuscript) {
        manuscripts.remove(manuscript);
    }

    @Override
    public void index(Manuscript manuscript, String said) {
        words.put(requireNonNull(manuscript.id()), said);
    }

    @Override
    public List<Manuscript> listed(Wanted wanted, Order order, @Nullable Place after, int limit) {
        var all = manuscripts.stream()
                .filter(m -> is(m, wanted))
                .sorted(ordering(order))
                .toList();
        var from = after == null ? 0 : 1 + all.indexOf(byId(after.id()).orElseThrow());
        return all.subList(from, Math.min(all.size(), from + limit));
    }

    @Override
    public List<String> tags() {
        return manuscripts.stream()
                .flatMap(m -> m.tags().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private boolean is(Manuscript m, Wanted wanted) {
        return Stream.of(
                        wanted.trashed() == (m.trashedAt() != null),
                        wanted.words() == null || says(m, wanted.words()),
                        wanted.state() == null || m.state() == wanted.state(),
                        wanted.negotiation() == null || wanted.negotiation().equals(m.negotiation()),
                        wanted.party() == null || m.parties().contains(wanted.party()),
                        wanted.begunBy() == null || Objects.equals(m.begunBy(), wanted.begunBy()),
                        wanted.untranslated() == null || !m.isIn(wanted.untranslated()),
                        wanted.revisedAfter() == null || !m.revisedAt().isBefore(wanted.revisedAfter()),
                        wanted.revisedBefore() == null || m.revisedAt().isBefore(wanted.revisedBefore()),
                        wanted.tag() == null || m.tags().contains(wanted.tag()))
                .allMatch(is -> is);
    }

    private boolean says(Manuscript m, String words) {
        var text = this.words.getOrDefault(m.id(), "").toLowerCase(Locale.ROOT);
        return Stream.of(words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .allMatch(word -> text.matches(BEGINNING + word + ".*"));
    }

    private static Comparator<Manuscript> ordering(Order order) {
        var byId = comparing((Manuscript m) -> requireNonNull(m.id()));
        return switch (order) {
            case REVISED -> comparing(Manuscript::revisedAt).thenComparing(byId).reversed();
            case LONGEST_UNREVISED -> comparing(Manuscript::revisedAt).thenComparing(byId);
            case BEGUN -> byId.reversed();
            case TITLE -> comparing(Manuscript::title).thenComparing(byId);
        };
    }
}
