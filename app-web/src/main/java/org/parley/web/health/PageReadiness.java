package org.parley.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.parley.domain.article.Articles;
import org.parley.domain.text.Language;

/**
 * A node is ready when the front page and the newest article have once been read from it in each language: classes are
 * loaded then, templates parsed, connections open, and no reader waits for that.
 */
@Readiness
@ApplicationScoped
public class PageReadiness implements HealthCheck {

    private final FirstPages pages = new FirstPages();

    @Inject
    private HttpServletRequest asked;

    @Inject
    private Articles articles;

    @SuppressWarnings("NullAway.Init")
    protected PageReadiness() {}

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("pages")
                .status(pages.areRead(node(), this::paths))
                .build();
    }

    // Where the question came in: no setting tells a node its own port.
    private URI node() {
        var address = asked.getLocalAddr();
        var host = address.contains(":") ? "[" + address + "]" : address;
        return URI.create("http://" + host + ":" + asked.getLocalPort());
    }

    private List<String> paths() {
        var paths = new ArrayList<String>();
        Arrays.stream(Language.values()).map(language -> "/" + language.tag()).forEach(paths::add);
        for (var newest : articles.entries(1))
            for (var language : Language.values()) paths.add("/" + language.tag() + "/articles/" + newest.slug());
        return paths;
    }
}
