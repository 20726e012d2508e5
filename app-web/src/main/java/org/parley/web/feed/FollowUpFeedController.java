package org.parley.web.feed;

import static java.util.Objects.requireNonNullElseGet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.data.Excerpts;
import org.parley.domain.data.Recorded;
import org.parley.domain.followup.FollowUp;
import org.parley.domain.followup.StatusEntry;
import org.parley.domain.text.Language;
import org.parley.web.site.Paths;
import org.parley.web.view.Content;
import org.parley.web.view.Formats;
import org.parley.web.view.Views;

/** What became of follow-ups. */
@Path("/" + Paths.LANGUAGE + "/follow-ups/feed.atom")
@RequestScoped
public class FollowUpFeedController {

    @Inject
    private Excerpts excerpts;

    @Inject
    private Clock clock;

    @Inject
    private Views views;

    @SuppressWarnings("NullAway.Init")
    public FollowUpFeedController() {}

    @GET
    public Content feed(@PathParam("lang") Language language, @QueryParam("after") @Nullable String after) {
        var place = ArticleFeeds.place(after);
        var part = excerpts.statusEntries(place, ArticleFeeds.PER_PART);
        return Atom.of(new Feed(
                language,
                "follow-ups",
                views.say(language, "feed.followUps"),
                "/follow-ups",
                "/follow-ups/feed.atom",
                place,
                part.next(),
                part.items().stream().map(r -> entry(r, language)).toList()));
    }

    private Entry entry(Recorded recorded, Language language) {
        var entry = recorded.entry();
        var followUp = recorded.followUp();
        var what = followUp.what().in(language).words();
        // Of old entries only the day is known from which they hold.
        var at = requireNonNullElseGet(
                entry.recordedAt(),
                () -> entry.since().atStartOfDay(clock.getZone()).toInstant());
        return new Entry(
                "status-entries/" + entry.id(),
                Entry.said(
                        views.say(language, "feed.status", views.say(language, "status." + entry.status()), what),
                        language),
                at,
                at,
                Entry.said(summary(entry, language), language),
                "/follow-ups/" + followUp.id(),
                "/api/follow-ups/" + followUp.id(),
                null,
                categories(followUp, language));
    }

    private String summary(StatusEntry entry, Language language) {
        var note = entry.note();
        var source = views.say(
                language,
                "feed.source",
                new Formats(language, ZoneOffset.UTC).day(entry.since()),
                entry.source().name().in(language).words());
        return note == null ? source : note.in(language).words() + " " + source;
    }

    private static List<Entry.Category> categories(FollowUp followUp, Language language) {
        return followUp.parties().stream()
                .map(p -> new Entry.Category(
                        "parties", p.slug(), p.name().in(language).words()))
                .toList();
    }
}
