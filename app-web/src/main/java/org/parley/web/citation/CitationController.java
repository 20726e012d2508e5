package org.parley.web.citation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import org.parley.domain.text.Language;
import org.parley.web.article.VersionRecords;
import org.parley.web.site.Paths;
import org.parley.web.view.Content;
import org.parley.web.view.Page;

/** A citation of a version or of a part of it: a page, and files for programs that keep references. */
@Path("/" + Paths.LANGUAGE + "/articles/" + Paths.SLUG
        + "/versions/{number: [1-9][0-9]{0,5}}/{form: citation([.]bib|[.]ris)?}")
@RequestScoped
public class CitationController {

    private static final String BIBTEX = "application/x-bibtex";
    private static final String RIS = "application/x-research-info-systems";

    @Inject
    private VersionRecords records;

    @Inject
    private Citations citations;

    @Context
    private UriInfo uri;

    @SuppressWarnings("NullAway.Init")
    public CitationController() {}

    /** @param of the part, as {@link Part#key} names it; none for the whole */
    @GET
    public Response cite(
            @PathParam("lang") Language language,
            @PathParam("slug") String slug,
            @PathParam("number") int number,
            @PathParam("form") String form,
            @QueryParam("of") @DefaultValue("") String of) {
        var found = records.find(language, slug, number, uri);
        var path = "/articles/" + slug + "/versions/" + number;
        var part = Part.of(found.record(), of);
        if (part.isEmpty()) return Response.ok(missing(found, language)).build();
        var citation = citations.of(found, part.get(), language);
        if (form.endsWith(".bib")) return file(citation, ".bib", Content.of(citation.bibtex(), BIBTEX));
        if (form.endsWith(".ris")) return file(citation, ".ris", Content.of(citation.ris(), RIS));
        return Response.ok(page(found, part.get(), citation, path)).build();
    }

    private Page page(VersionRecords.Found found, Part part, Citation citation, String path) {
        var query = part.isWhole() ? "" : "?of=" + part.key();
        return Page.of("citation/show", citation.language(), path + "/citation" + query)
                .with("article", found.record())
                .with("version", found.version())
                .with("live", found.live())
                .with("part", part)
                .with("citation", citation)
                .with("plain", citations.text(citation))
                .with("here", "/" + citation.language().tag() + path)
                .with("query", query);
    }

    private static Response file(Citation citation, String ending, Content content) {
        return Response.ok(content)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + citation.key() + ending + "\"")
                .build();
    }

    private static Page missing(VersionRecords.Found found, Language language) {
        return new Page(
                "citation/missing",
                language,
                null,
                Status.NOT_FOUND.getStatusCode(),
                Map.of(
                        "article", found.record(),
                        "version", found.version(),
                        "live", found.live()));
    }
}
