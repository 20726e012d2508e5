package org.parley.web.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.domain.directory.Directory;
import org.parley.domain.directory.Listed;
import org.parley.domain.directory.Listing;
import org.parley.domain.directory.Place;
import org.parley.domain.directory.Wanted;
import org.parley.domain.directory.Wanted.Filter;
import org.parley.domain.directory.Wanted.Order;
import org.parley.domain.editor.Role;
import org.parley.web.editor.CurrentEditor;
import org.parley.web.form.Encoded;
import org.parley.web.form.Form;
import org.parley.web.view.Page;

/**
 * The pages of the lists: searched by {@code q}, narrowed by filters, sorted by name or by {@code sort=changed}, and read on
 * {@code after} a place.
 */
@RequestScoped
public class Lists {

    private static final int LINES = 50;
    private static final int MOST_ASKED = 200;
    private static final String AFTER = "after";
    private static final String WORDS = "q";
    private static final String UNTRANSLATED = "untranslated";

    @Inject
    private Directory directory;

    @Inject
    private CurrentEditor editor;

    @SuppressWarnings("NullAway.Init")
    protected Lists() {}

    /**
     * @param asked the query of the address
     * @param filter what else it asks for; null when nothing
     * @param things those with these identities
     */
    public <T extends Listed> Page page(
            String template,
            String path,
            Listing listing,
            Form asked,
            @Nullable Filter filter,
            Function<Collection<Long>, List<T>> things) {
        var wanted = wanted(listing, asked, filter);
        var after = Place.parse(asked.value(AFTER)).orElse(null);
        var part = directory.list(wanted, after, LINES);
        var ids = part.entries().stream().map(entry -> entry.id()).toList();
        Map<Long, T> found = things.apply(ids).stream()
                .collect(Collectors.toMap(thing -> Objects.requireNonNull(thing.id()), Function.identity()));
        var next = part.next();
        return editor.page(template)
                .with("form", asked)
                .with(
                        "list",
                        new ListPage<>(
                                path,
                                ListPage.lines(part.entries(), found),
                                next == null ? null : address(path, asked, next),
                                after == null ? null : address(path, asked, null),
                                isNarrowed(wanted),
                                editor.require().is(Role.EDITOR)));
    }

    /** The query of an address as a form, whose fields show it again. */
    public static Form asked(MultivaluedMap<String, String> query) {
        var values = new LinkedHashMap<String, List<String>>();
        query.forEach((name, texts) -> values.put(name, texts));
        return Encoded.decode(Encoded.encode(values, Set.of()));
    }

    private Wanted wanted(Listing listing, Form asked, @Nullable Filter filter) {
        var words = asked.value(WORDS);
        var order = asked.has("sort", "changed") ? Order.CHANGED : Order.NAME;
        return new Wanted(
                listing,
                words.length() > MOST_ASKED ? words.substring(0, MOST_ASKED) : words,
                asked.has(UNTRANSLATED),
                order,
                editor.require().language(),
                filter);
    }

    private static boolean isNarrowed(Wanted wanted) {
        return !wanted.words().isBlank() || wanted.untranslated() || wanted.where() != null;
    }

    private static String address(String path, Form asked, @Nullable Place after) {
        var query = new LinkedHashMap<>(asked.values());
        query.remove(AFTER);
        query.values().removeIf(texts -> texts.stream().allMatch(String::isBlank));
        if (after != null) query.put(AFTER, List.of(after.toString()));
        return query.isEmpty() ? path : path + "?" + Encoded.encode(query, Set.of());
    }
}
