package org.parley.web.listing;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.directory.Directory;
import org.parley.domain.directory.Entry;
import org.parley.domain.directory.Listed;
import org.parley.domain.directory.Listing;
import org.parley.domain.directory.Place;
import org.parley.domain.directory.Wanted;
import org.parley.domain.directory.Wanted.Condition;
import org.parley.domain.directory.Wanted.Filter;
import org.parley.domain.directory.Wanted.Order;
import org.parley.domain.negotiation.Topics;
import org.parley.domain.party.Parties;
import org.parley.domain.party.People;
import org.parley.domain.text.Folding;
import org.parley.domain.text.Language;
import org.parley.web.view.Page;

/** A list of parties, people or topics for readers: by name, part by part. */
@RequestScoped
public class ReadersList {

    private static final int ON_A_PAGE = 60;

    @Inject
    private Directory directory;

    @Inject
    private Parties parties;

    @Inject
    private People people;

    @Inject
    private Topics topics;

    @SuppressWarnings("NullAway.Init")
    protected ReadersList() {}

    /**
     * A part of the list.
     *
     * @param path of the list: {@code /people}
     * @param after where the part before ended, as the link to the next one says; anything else begins at the top
     * @param from a letter to begin with
     * @param party slug of the only party whose people are wanted
     */
    public Page page(
            Language language,
            Listing listing,
            String path,
            @Nullable String after,
            @Nullable String from,
            @Nullable String party) {
        var of = party == null ? null : parties.bySlug(party).orElseThrow(NotFoundException::new);
        var where = of == null ? null : new Filter(Condition.PARTY, of.slug());
        var begin = begin(after, from);
        var part = directory.list(new Wanted(listing, "", false, Order.NAME, language, where), begin, ON_A_PAGE);
        var page = Page.of("listing/show", language, path)
                .with("listing", listing)
                .with("path", "/" + language.tag() + path)
                .with("lines", things(listing, part.entries()))
                .with("further", begin != null);
        if (of != null) page = page.with("party", of);
        var isLong = part.next() != null || begin != null;
        if (isLong && of == null) page = page.with("letters", letters(language));
        return part.next() == null ? page : page.with("next", next(part.next(), party));
    }

    /** What these entries stand for, in their order. */
    public List<? extends Listed> things(Listing listing, List<Entry> entries) {
        var ids = entries.stream().map(Entry::id).toList();
        return found(listing, ids).stream()
                .sorted(Comparator.comparing(thing -> ids.indexOf(requireNonNull(thing.id()))))
                .toList();
    }

    private List<? extends Listed> found(Listing listing, Collection<Long> ids) {
        return switch (listing) {
            case PARTIES -> parties.withIds(ids);
            case PEOPLE -> people.withIds(ids);
            case TOPICS -> topics.withIds(ids);
            case NEGOTIATIONS, ROUNDS -> throw new IllegalArgumentException("Readers have another list of " + listing);
        };
    }

    private static @Nullable Place begin(@Nullable String after, @Nullable String from) {
        if (after != null) return Place.parse(after).orElse(null);
        // Before all that begin so.
        return from == null ? null : new Place(Folding.forOrder(from), -1);
    }

    private static String next(Place place, @Nullable String party) {
        return "?" + (party == null ? "" : "party=" + party + "&") + "after="
                + URLEncoder.encode(place.toString(), StandardCharsets.UTF_8);
    }

    private static List<String> letters(Language language) {
        var alphabet = language == Language.UK ? "АБВГҐДЕЄЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЮЯ" : "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
        return alphabet.codePoints().mapToObj(Character::toString).toList();
    }
}
