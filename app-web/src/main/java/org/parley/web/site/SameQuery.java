package org.parley.web.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.parley.web.view.Ambient;

/** What stands behind the question mark, so that a reader who changes the language stays with what they asked for. */
@RequestScoped
public class SameQuery implements Ambient {

    private static final int LONGEST = 2000;

    @Inject
    private HttpServletRequest request;

    @SuppressWarnings("NullAway.Init")
    protected SameQuery() {}

    @Override
    public Map<String, Object> variables() {
        var query = request.getQueryString();
        return Map.of("sameQuery", query == null || query.isEmpty() || query.length() > LONGEST ? "" : "?" + query);
    }
}
