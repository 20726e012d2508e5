package org.parley.web.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.parley.domain.article.Articles;
import org.parley.domain.text.Language;
import org.parley.web.view.Addresses;
import org.parley.web.view.Content;
import org.parley.web.view.Views;
import org.parley.web.view.Xml;

/** The articles of the last two days, for news search: as Google describes it, each in the languages that it has. */
@Path("/sitemap-news.xml")
@RequestScoped
public class NewsSitemapController {

    private static final Duration NEW = Duration.ofDays(2);

    /** As many addresses as one file may have. */
    private static final int MOST = 1000;

    @Inject
    private Articles articles;

    @Inject
    private Views views;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    public NewsSitemapController() {}

    @GET
    public Content map() {
        var news = articles.publishedAfter(clock.instant().minus(NEW), MOST / Language.values().length);
        var entries = news.stream()
                .flatMap(n -> Arrays.stream(Language.values())
                        .filter(n.headline()::isIn)
                        .map(language -> entry(n, language)))
                .collect(Collectors.joining());
        return Content.of("""
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
                %s</urlset>
                """.formatted(entries), "application/xml");
    }

    private String entry(Articles.News news, Language language) {
        return """
                <url><loc>%s</loc><news:news><news:publication><news:name>%s</news:name><news:language>%s</news:language></news:publication>\
                <news:publication_date>%s</news:publication_date><news:title>%s</news:title></news:news></url>
                """.formatted(
                        Xml.escaped(Addresses.absolute(new Addresses(language).article(news.slug()))),
                        Xml.escaped(views.say(language, "site.name")),
                        language.tag(),
                        news.publishedAt().truncatedTo(ChronoUnit.SECONDS),
                        Xml.escaped(news.headline().in(language).words()));
    }
}
