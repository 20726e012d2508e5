package org.parley.web.view;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.domain.article.Article;
import org.parley.domain.article.Articles;
import org.parley.domain.data.Published;
import org.parley.domain.followup.FollowUp;
import org.parley.domain.media.Photo;
import org.parley.domain.negotiation.Negotiation;
import org.parley.domain.negotiation.Round;
import org.parley.domain.negotiation.Topic;
import org.parley.domain.party.Party;
import org.parley.domain.party.Person;
import org.parley.domain.setting.Setting;
import org.parley.domain.text.Language;

/** Where things are on this site, for readers of one language. */
public final class Addresses {

    private static final Pattern FEEDS = Pattern.compile("/follow-ups|/(negotiations|parties|topics)/[a-z0-9-]+");

    private final Language language;

    public Addresses(Language language) {
        this.language = language;
    }

    public String home() {
        return "/" + language.tag();
    }

    public String articles() {
        return home() + "/articles";
    }

    /** The part of the list of articles that comes after a place. */
    public String articlesAfter(Articles.Place place) {
        return articles() + "?after=" + URLEncoder.encode(place.toString(), StandardCharsets.UTF_8);
    }

    public String article(Article article) {
        return article(article.slug());
    }

    public String article(String slug) {
        return articles() + "/" + slug;
    }

    public String versions(Article article) {
        return article(article) + "/versions";
    }

    public String version(Article article, int number) {
        return versions(article) + "/" + number;
    }

    /** What a version says differently from the one before. */
    public String changes(Article article, int number) {
        return version(article, number) + "/changes";
    }

    /**
     * How to cite an article as its version says it.
     *
     * @param part what of it: {@code p4}, {@code q2}, {@code us.nato-enlargement}; the whole where it is empty
     */
    public String citation(Article article, String part) {
        return version(article, article.version()) + "/citation" + (part.isEmpty() ? "" : "?of=" + part);
    }

    /** The feed of what a page is about, by its path after the language; null where it has none of its own. */
    public @Nullable String feed(String page) {
        return FEEDS.matcher(page).matches() ? home() + page + "/feed.atom" : null;
    }

    /** The versions of an article as a file, for everybody to check. */
    public String chain(Article article) {
        return article(article) + "/chain.json";
    }

    /** What there is to take away, and how. */
    public String data() {
        return home() + "/data";
    }

    public String negotiations() {
        return home() + "/negotiations";
    }

    public String negotiation(Negotiation negotiation) {
        return negotiations() + "/" + negotiation.slug();
    }

    /** All that a negotiation's rounds brought, for spreadsheets. */
    public String positionsTable(Negotiation negotiation) {
        return negotiation(negotiation) + "/positions.csv";
    }

    /** One party on one topic over all rounds. */
    public String cell(Negotiation negotiation, Party party, Topic topic) {
        return negotiation(negotiation) + "/positions/" + party.slug() + "/" + topic.slug();
    }

    /** How a topic moved in a negotiation. */
    public String movement(Negotiation negotiation, Topic topic) {
        return negotiation(negotiation) + "/topics/" + topic.slug();
    }

    public String parties() {
        return home() + "/parties";
    }

    public String party(Party party) {
        return parties() + "/" + party.slug();
    }

    public String people() {
        return home() + "/people";
    }

    public String person(Person person) {
        return people() + "/" + person.slug();
    }

    public String topics() {
        return home() + "/topics";
    }

    public String topic(Topic topic) {
        return topics() + "/" + topic.slug();
    }

    public String followUps() {
        return home() + "/follow-ups";
    }

    public String followUp(FollowUp followUp) {
        return followUps() + "/" + Objects.requireNonNull(followUp.id());
    }

    /** The calendar to subscribe to that belongs to a list of follow-ups. */
    public String calendar(String list) {
        return list + ".ics";
    }

    public String search() {
        return home() + "/search";
    }

    /** Where a round is told of: on the page of its negotiation. */
    public String round(Round round) {
        return negotiation(round.negotiation()) + "#" + round.slug();
    }

    /** The widths in which a photo is there, for browsers to choose from; null where only one is known. */
    public @Nullable String sources(Photo photo) {
        if (photo.widths().isEmpty()) return null;
        return photo.widths().stream()
                .map(width -> photo.address(width) + " " + width + "w")
                .collect(Collectors.joining(", "));
    }

    /** The data of an article for search engines, safe to stand in a script element. */
    public String structured(Article article, List<Published> corrections) {
        return new StructuredData(language).of(article, corrections);
    }

    public String structured(Negotiation negotiation) {
        return StructuredData.page(new StructuredDirectory(language).series(negotiation));
    }

    public String structured(Party party) {
        return StructuredData.page(new StructuredDirectory(language).party(party));
    }

    public String structured(Person person) {
        return StructuredData.page(new StructuredDirectory(language).person(person));
    }

    /** What another site puts into its page to show the positions of an article. */
    public Frame tableFrame(Article article, String title) {
        return new Frame(absolute(home() + "/embed/articles/" + article.slug() + "/positions"), title, 960, 720);
    }

    /** The same of one cell, by the slugs of its party and topic. */
    public Frame cellFrame(Article article, String party, String topic, String title) {
        var table = "/embed/articles/" + article.slug() + "/positions/";
        return new Frame(absolute(home() + table + party + "/" + topic), title, 480, 400);
    }

    /** The same of a list of follow-ups. @param query such as {@code ?party=us}; empty for all of them */
    public Frame followUpsFrame(String query, String title) {
        return new Frame(absolute(home() + "/embed/follow-ups" + query), title, 640, 560);
    }

    /** Where other sites’ software learns how to show a page; null for one of which there is nothing to show. */
    public @Nullable String oembed(String path, String format) {
        if (!path.matches("/follow-ups|/(articles|negotiations)/[a-z0-9-]+")) return null;
        var page = URLEncoder.encode(absolute(home() + path), StandardCharsets.UTF_8);
        return absolute("/oembed?url=" + page + "&format=" + format);
    }

    public List<Language> languages() {
        return List.of(Language.values());
    }

    /** The language that the page can be changed to. */
    public Language other() {
        return language == Language.UK ? Language.EN : Language.UK;
    }

    /** The same page in the other language, or its front page where there is no such page. */
    public String inOther(@Nullable String path) {
        return of(other(), path == null ? "" : path);
    }

    /** The same page in another language. */
    public static String of(Language other, String path) {
        return "/" + other.tag() + path;
    }

    /** With scheme and host, as the outside world knows it. */
    public static String absolute(String address) {
        return Setting.PUBLIC_URL.value() + address;
    }
}
