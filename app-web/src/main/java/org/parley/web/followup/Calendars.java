package org.parley.web.followup;

import static java.util.Objects.requireNonNull;

import biweekly.property.Status;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.domain.article.Article;
import org.parley.domain.article.Articles;
import org.parley.domain.followup.FollowUp;
import org.parley.domain.followup.FollowUps;
import org.parley.domain.followup.FollowUps.Search;
import org.parley.domain.negotiation.Round;
import org.parley.domain.text.Language;
import org.parley.domain.text.PartialDate;
import org.parley.web.view.Addresses;
import org.parley.web.view.Content;
import org.parley.web.view.Formats;
import org.parley.web.view.Views;

/** What calendars of follow-ups say, in the words of a language. */
@RequestScoped
public class Calendars {

    /** More than any calendar shows; the latest ones count. */
    private static final int MOST = 1000;

    @Inject
    private FollowUps followUps;

    @Inject
    private Articles articles;

    @Inject
    private Views views;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected Calendars() {}

    /** All days of a search that is narrowed by this, before anything is left out. */
    Search everything() {
        return Search.all(LocalDate.now(clock));
    }

    /**
     * A calendar with the due dates that the search leaves, and with these rounds.
     *
     * @param of whose it is, for its name; empty for the whole site
     * @param address its own
     */
    Content content(Language language, String of, String address, Search search, List<Round> rounds) {
        var to = new Addresses(language);
        var name = views.say(language, "calendar.name");
        var calendar = new Calendar(of.isEmpty() ? name : name + ": " + of, Addresses.absolute(address));
        articles.reporting(followUps.dated(search, MOST))
                .forEach(r -> add(calendar, r.article(), r.what(), language, to));
        rounds.forEach(round -> add(calendar, round, language, to));
        return Content.of(calendar.text(), "text/calendar");
    }

    private void add(Calendar calendar, Article article, FollowUp promise, Language language, Addresses to) {
        var due = requireNonNull(promise.due());
        var changes = article.version() + promise.history().size();
        var event =
                calendar.add("follow-up-" + promise.id(), due.last(), due.last(), changed(article, promise), changes);
        var what = promise.what().in(language).words();
        var stands = promise.statusOn(LocalDate.now(clock));
        var status = views.say(language, "status." + stands);
        // A month or a year has no line of its own in calendars: it stands on its last day, and says so.
        event.setSummary(
                due.precision() == PartialDate.Precision.DAY
                        ? views.say(language, "calendar.day", what, status)
                        : views.say(
                                language,
                                "calendar.latest",
                                what,
                                status,
                                format(language).date(due)));
        event.setDescription(description(article, promise, language, to));
        event.setUrl(Addresses.absolute(to.followUp(promise)));
        event.setStatus(stands == org.parley.domain.followup.Status.LAPSED ? Status.cancelled() : Status.confirmed());
        var round = article.round();
        if (round != null)
            event.addCategories(
                    views.say(language, "calendar.followUp"),
                    round.negotiation().name().in(language).words());
        else event.addCategories(views.say(language, "calendar.followUp"));
    }

    private String description(Article article, FollowUp promise, Language language, Addresses to) {
        var parties =
                promise.parties().stream().map(p -> p.shortName().in(language).words());
        var forum = promise.forum();
        var words = promise.evidence().words();
        return Stream.of(
                        views.say(language, "calendar.who", parties.collect(Collectors.joining(", "))),
                        forum == null
                                ? null
                                : views.say(
                                        language,
                                        "calendar.forum",
                                        forum.in(language).words()),
                        views.say(language, "calendar.agreed", format(language).day(promise.agreedOn())),
                        words == null
                                ? null
                                : views.say(
                                        language,
                                        "calendar.words",
                                        words.in(language).words()),
                        requireNonNull(article.headline()).in(language).words() + " "
                                + Addresses.absolute(to.article(article)))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    private void add(Calendar calendar, Round round, Language language, Addresses to) {
        // It is not known when a round was last changed: its own day says it as well as any that does not change.
        var stamp = round.startsOn().atStartOfDay(ZoneOffset.UTC).toInstant();
        var event = calendar.add("round-" + round.slug(), round.startsOn(), round.endsOn(), stamp, 0);
        var negotiation = round.negotiation().name().in(language).words();
        var place = round.place().in(language).words();
        event.setSummary(views.say(language, "calendar.round", negotiation, place));
        event.setLocation(place);
        event.setDescription(round.format().in(language).words());
        event.setUrl(Addresses.absolute(to.round(round)));
        event.setStatus(Status.confirmed());
        event.addCategories(views.say(language, "calendar.roundCategory"), negotiation);
    }

    private Instant changed(Article article, FollowUp promise) {
        var published = requireNonNull(article.updatedAt() == null ? article.publishedAt() : article.updatedAt());
        var news = promise.newsOn().atStartOfDay(clock.getZone()).toInstant();
        return news.isAfter(published) ? news : published;
    }

    private Formats format(Language language) {
        return new Formats(language, clock.getZone());
    }
}
