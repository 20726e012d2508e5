package org.parley.web.embed;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.domain.article.Article;
import org.parley.domain.article.Articles;
import org.parley.domain.text.Language;
import org.parley.web.citation.Part;
import org.parley.web.view.Addresses;
import org.parley.web.view.Frame;
import org.parley.web.view.Views;

/** Finds what can be shown of the page that an address of this site leads to. */
@RequestScoped
class Frames {

    private static final Pattern ARTICLE =
            Pattern.compile("/(uk|en)(?:/articles/([a-z0-9-]+)|/embed/articles/([a-z0-9-]+)/positions)");
    private static final Pattern CELL =
            Pattern.compile("/(uk|en)/embed/articles/([a-z0-9-]+)/positions/([a-z0-9-]+)/([a-z0-9-]+)");
    private static final Pattern PLACE = Pattern.compile("([a-z0-9-]+)[.]([a-z0-9-]+)");
    private static final Pattern FOLLOW_UPS = Pattern.compile("/(uk|en)(?:/embed)?/follow-ups");
    private static final Pattern NEGOTIATION = Pattern.compile("/(uk|en)/negotiations/([a-z0-9-]+)");

    @Inject
    private Articles articles;

    @Inject
    private Promises promises;

    @Inject
    private Views views;

    @SuppressWarnings("NullAway.Init")
    protected Frames() {}

    /** Empty where the address is not one of this site, or of a page of which there is nothing to show. */
    Optional<Frame> of(String address) {
        var site = Addresses.absolute("");
        // Scheme and host are the same however they are written.
        if (!address.regionMatches(true, 0, site + "/", 0, site.length() + 1)) return Optional.empty();
        try {
            return of(new URI(address.substring(site.length())));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private Optional<Frame> of(URI page) {
        var path = page.getPath().replaceFirst("/$", "");
        var article = match(ARTICLE, path);
        if (article != null) return inArticle(article, page.getFragment());
        var cell = match(CELL, path);
        if (cell != null) return cell(language(cell), cell.group(2), cell.group(3), cell.group(4));
        var list = match(FOLLOW_UPS, path);
        if (list != null)
            return Promises.narrowing(query(page))
                    .flatMap(n -> list(language(list), n.get("article"), n.get("negotiation"), n.get("party")));
        var talks = match(NEGOTIATION, path);
        return talks == null ? Optional.empty() : list(language(talks), null, talks.group(2), null);
    }

    // The address of a cell on the page of its article means the cell alone.
    private Optional<Frame> inArticle(MatchResult asked, @Nullable String fragment) {
        var slug = asked.group(2) == null ? asked.group(3) : asked.group(2);
        var place = fragment == null ? null : match(PLACE, fragment);
        if (place != null) return cell(language(asked), slug, place.group(1), place.group(2));
        return articles.everPublished(slug)
                .filter(a -> !a.topics().isEmpty() && !a.parties().isEmpty())
                .map(a -> new Addresses(language(asked))
                        .tableFrame(a, views.say(language(asked), "embed.table", headline(a, language(asked)))));
    }

    private Optional<Frame> cell(Language language, String slug, String party, String topic) {
        return articles.everPublished(slug)
                .filter(a -> Part.of(a, party + "." + topic).isPresent())
                .map(a -> new Addresses(language)
                        .cellFrame(a, party, topic, views.say(language, "embed.cell", headline(a, language))));
    }

    private Optional<Frame> list(
            Language language, @Nullable String article, @Nullable String negotiation, @Nullable String party) {
        return promises.asked(article, negotiation, party)
                .map(asked ->
                        new Addresses(language).followUpsFrame(asked.query(), views.say(language, "embed.followUps")));
    }

    private static String headline(Article article, Language language) {
        return requireNonNull(article.headline()).in(language).words();
    }

    private static Language language(MatchResult asked) {
        return Language.ofTag(asked.group(1)).orElseThrow();
    }

    private static @Nullable MatchResult match(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        return matcher.matches() ? matcher.toMatchResult() : null;
    }

    private static Map<String, List<String>> query(URI page) {
        var query = page.getRawQuery() == null ? "" : page.getRawQuery();
        return Stream.of(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.groupingBy(
                        pair -> decoded(pair[0]),
                        Collectors.mapping(pair -> pair.length < 2 ? "" : decoded(pair[1]), Collectors.toList())));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
