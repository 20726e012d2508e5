package org.parley.web.article;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.parley.domain.article.Article;
import org.parley.domain.difference.Differences;
import org.parley.domain.editorial.RecordFormat;
import org.parley.domain.editorial.Revisions;
import org.parley.domain.editorial.Version;
import org.parley.domain.text.Language;
import org.parley.web.site.Paths;
import org.parley.web.view.Page;

/** What an article said at each publication, and that nobody changed it since. */
@Path("/" + Paths.LANGUAGE + "/articles/" + Paths.SLUG + "/versions")
@RequestScoped
public class VersionController {

    @Inject
    private Whereabouts whereabouts;

    @Context
    private UriInfo uri;

    @Inject
    private Revisions revisions;

    @Inject
    private RecordFormat format;

    @Inject
    private VersionRecords records;

    @SuppressWarnings("NullAway.Init")
    public VersionController() {}

    @GET
    public Page list(@PathParam("lang") Language language, @PathParam("slug") String slug) {
        var article = whereabouts.find(language, slug, uri);
        var versions = revisions.versions(id(article));
        return Page.of("article/versions", language, "/articles/" + slug + "/versions")
                .with("article", article)
                .with("versions", versions)
                .with("unbroken", Version.isUnbroken(versions));
    }

    @GET
    @Path("{number: [1-9][0-9]{0,5}}")
    public Page show(
            @PathParam("lang") Language language, @PathParam("slug") String slug, @PathParam("number") int number) {
        var found = records.find(language, slug, number, uri);
        var record = found.record();
        return Page.of("article/show", language, "/articles/" + slug + "/versions/" + number)
                .with("article", record)
                .with("comparison", record.compare(record.parties()))
                .with("partial", false)
                .with("version", found.version())
                .with("live", found.live());
    }

    /** What a version says differently from the one before. */
    @GET
    @Path("{number: [1-9][0-9]{0,5}}/changes")
    public Page changes(
            @PathParam("lang") Language language, @PathParam("slug") String slug, @PathParam("number") int number) {
        var live = whereabouts.find(language, slug, uri);
        var version = revisions.version(id(live), number).orElseThrow(NotFoundException::new);
        var before = revisions.version(id(live), number - 1).orElseThrow(NotFoundException::new);
        return Page.of("article/changes", language, "/articles/" + slug + "/versions/" + number + "/changes")
                .with("article", live)
                .with("version", version)
                .with("differences", Differences.between(record(before), record(version)));
    }

    private Article record(Version version) {
        return format.read(version.revision().content());
    }

    private static long id(Article article) {
        return requireNonNull(article.id());
    }
}
