package org.parley.web.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.parley.domain.text.Language;
import org.parley.domain.text.Localized;
import org.parley.web.site.Paths;
import org.parley.web.view.Addresses;
import org.parley.web.view.Content;

/** Tells browsers how to search this site from their own address bar (OpenSearch 1.1). */
@Path("/" + Paths.LANGUAGE + "/opensearch.xml")
@ApplicationScoped
public class OpenSearchController {

    private static final Localized ABOUT =
            Localized.of("Шукати, хто що казав на переговорах", "Look up who said what at negotiations");

    @SuppressWarnings("NullAway.Init")
    protected OpenSearchController() {}

    @GET
    public Content describe(@PathParam("lang") Language language) {
        var results = Addresses.absolute(new Addresses(language).search()) + "?q={searchTerms}";
        return Content.of(
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
                  <ShortName>%s</ShortName>
                  <Description>%s</Description>
                  <Language>%s</Language>
                  <InputEncoding>UTF-8</InputEncoding>
                  <Image width="16" height="16" type="image/svg+xml">%s</Image>
                  <Url type="text/html" template="%s"/>
                </OpenSearchDescription>
                """.formatted(
                                "Parley",
                                ABOUT.in(language).words(),
                                language.tag(),
                                Addresses.absolute("/assets/icon.svg"),
                                results),
                "application/opensearchdescription+xml");
    }
}
