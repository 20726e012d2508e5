package org.parley.web.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.domain.directory.Directory;
import org.parley.domain.directory.Entry;
import org.parley.domain.directory.Listed;
import org.parley.domain.directory.Listing;
import org.parley.domain.directory.Wanted;
import org.parley.domain.directory.Wanted.Order;
import org.parley.domain.text.Localized;
import org.parley.domain.text.Slug;
import org.parley.web.editor.CurrentEditor;
import org.parley.web.form.Form;

/**
 * Fields in which a party, a person or a topic is chosen by typing. What is offered looks like {@code Україна (ukraine)},
 * and can be any number of things; whoever knows a name or the slug can type that alone.
 */
@RequestScoped
public class Choices {

    private static final int OFFERED = 200;
    private static final int SUGGESTED = 4;
    private static final int MOST_TYPED = 400;
    private static final Pattern WITH_SLUG = Pattern.compile(".*\\((" + Slug.PATTERN + ")\\)", Pattern.DOTALL);

    @Inject
    private Directory directory;

    @Inject
    private CurrentEditor editor;

    private final Map<String, List<Entry>> meant = new HashMap<>();

    @SuppressWarnings("NullAway.Init")
    protected Choices() {}

    /** What stands in the field for this one; null for none. */
    public @Nullable String chosen(@Nullable Listed listed) {
        return listed == null ? null : label(listed.slug(), listed.listedAs());
    }

    /** What the browser offers while somebody types: the beginning of the list. */
    public List<String> offered(Listing listing) {
        var wanted = Wanted.all(listing, editor.require().language());
        return directory.list(wanted, null, OFFERED).entries().stream()
                .map(this::label)
                .toList();
    }

    /** The slug of what was typed into the field; empty when nothing was. That it is not clear what is a problem. */
    public Optional<String> slug(Form form, String field, Listing listing) {
        var typed = form.value(field).strip();
        if (typed.isEmpty()) return Optional.empty();
        var entries = meant(listing, typed);
        if (entries.size() == 1) return Optional.of(entries.get(0).slug());
        if (entries.isEmpty()) unknown(form, field, listing, typed);
        else form.refuse(field, "problem.ambiguous", labels(entries));
        return Optional.empty();
    }

    /** The slug of what was typed to narrow a list; what is typed where that is unclear, so that nothing is found. */
    public String slugOrTyped(Listing listing, String typed) {
        var entries = meant(listing, typed.strip());
        return entries.size() == 1 ? entries.get(0).slug() : typed;
    }

    private void unknown(Form form, String field, Listing listing, String typed) {
        var wanted =
                new Wanted(listing, typed, false, Order.NAME, editor.require().language(), null);
        var like = typed.length() > MOST_TYPED
                ? List.<Entry>of()
                : directory.list(wanted, null, SUGGESTED).entries();
        if (like.isEmpty()) form.refuse(field, "problem.unknownName");
        else form.refuse(field, "problem.unknownNameBut", labels(like));
    }

    private List<Entry> meant(Listing listing, String typed) {
        return meant.computeIfAbsent(listing + typed, unused -> find(listing, typed));
    }

    private List<Entry> find(Listing listing, String typed) {
        if (typed.isEmpty() || typed.length() > MOST_TYPED) return List.of();
        var withSlug = WITH_SLUG.matcher(typed);
        var slug = withSlug.matches() ? withSlug.group(1) : typed;
        var entry = Slug.isValid(slug) ? directory.entry(listing, slug) : Optional.<Entry>empty();
        return entry.map(List::of).orElseGet(() -> directory.named(listing, typed, SUGGESTED));
    }

    private String labels(List<Entry> entries) {
        return entries.stream().map(this::label).collect(Collectors.joining(", "));
    }

    private String label(Entry entry) {
        return label(entry.slug(), entry.name());
    }

    private String label(String slug, Localized name) {
        return name.in(editor.require().language()).words() + " (" + slug + ")";
    }
}
