package org.parley.web.feed;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.article.Article;
import org.parley.domain.data.Excerpts;
import org.parley.domain.data.Place;
import org.parley.domain.data.Wanted;
import org.parley.domain.text.Language;
import org.parley.domain.text.Localized;
import org.parley.web.view.Content;
import org.parley.web.view.Views;

/** Articles as a feed: new ones and updated ones, what changed last first. */
@RequestScoped
public class ArticleFeeds {

    static final int PER_PART = 30;

    @Inject
    private Excerpts excerpts;

    @Inject
    private Views views;

    @SuppressWarnings("NullAway.Init")
    protected ArticleFeeds() {}

    /** Of all articles. */
    Content ofSite(Language language, @Nullable String after) {
        var title = views.say(language, "feed.articles");
        return feed(new About(language, "feed", title, ""), Wanted.all(), after);
    }

    /**
     * Of those about something that has a page.
     *
     * @param list in which it is: {@code negotiations}
     */
    Content about(Language language, String list, Listed what, Wanted wanted, @Nullable String after) {
        var title = views.say(language, "feed.about", what.name().in(language).words());
        return feed(new About(language, list + "/" + what.id(), title, "/" + list + "/" + what.slug()), wanted, after);
    }

    /** What a feed can be about. */
    record Listed(@Nullable Long id, String slug, Localized name) {}

    private record About(Language language, String id, String title, String page) {}

    private Content feed(About about, Wanted wanted, @Nullable String after) {
        var place = place(after);
        var part = excerpts.changed(wanted, place, PER_PART);
        return Atom.of(new Feed(
                about.language(),
                about.id(),
                about.title(),
                about.page(),
                about.page() + "/feed.atom",
                place,
                part.next(),
                part.items().stream().map(a -> entry(a, about.language())).toList()));
    }

    private static Entry entry(Article article, Language language) {
        var published = requireNonNull(article.publishedAt());
        var lead = article.lead();
        return new Entry(
                "articles/" + article.id(),
                requireNonNull(article.headline()).in(language),
                published,
                requireNonNullElse(article.updatedAt(), published),
                lead == null ? null : lead.in(language),
                "/articles/" + article.slug(),
                "/api/articles/" + article.slug(),
                null,
                categories(article, language));
    }

    private static List<Entry.Category> categories(Article article, Language language) {
        var categories = new ArrayList<Entry.Category>();
        var round = article.round();
        if (round != null) {
            var held = round.negotiation();
            categories.add(category("negotiations", held.slug(), held.name(), language));
        }
        article.parties().forEach(p -> categories.add(category("parties", p.slug(), p.name(), language)));
        article.topics().forEach(t -> categories.add(category("topics", t.slug(), t.name(), language)));
        return categories;
    }

    private static Entry.Category category(String list, String slug, Localized name, Language language) {
        return new Entry.Category(list, slug, name.in(language).words());
    }

    /** @throws NotFoundException when it is no place: whoever made the address up finds nothing there */
    static @Nullable Place place(@Nullable String after) {
        if (after == null || after.isEmpty()) return null;
        return Place.parse(after).orElseThrow(NotFoundException::new);
    }
}
