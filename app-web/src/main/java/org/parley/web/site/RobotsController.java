package org.parley.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.parley.web.view.Addresses;
import org.parley.web.view.Content;

/** What crawlers may read: everything that readers may. */
@Path("/robots.txt")
@ApplicationScoped
public class RobotsController {

    @GET
    public Content robots() {
        return Content.of(
                """
                User-agent: *
                Disallow: /admin
                Disallow: /health
                Disallow: /metrics

                Sitemap: %s
                Sitemap: %s
                """.formatted(Addresses.absolute("/sitemap.xml"), Addresses.absolute("/sitemap-news.xml")),
                "text/plain");
    }
}
