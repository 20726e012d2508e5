package org.parley.web.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.web.view.Ambient;

/** What stands behind the question mark, so that a reader who changes the language stays with what they asked for. */
@RequestScoped
public class SameQuery implements Ambient {

    private static final int LONGEST = 2000;

    // Whatever else stands there changes nothing of a page, and so not this link either.
    private static final Set<String> KNOWN = Set.of(
            "after",
            "as-of",
            "due",
            "from",
            "kind",
            "negotiation",
            "of",
            "order",
            "page",
            "party",
            "q",
            "sort",
            "status",
            "to",
            "topic",
            "until");

    @Inject
    private HttpServletRequest request;

    @SuppressWarnings("NullAway.Init")
    protected SameQuery() {}

    @Override
    public Map<String, Object> variables() {
        var query = request.getQueryString();
        return Map.of("sameQuery", query == null || query.length() > LONGEST ? "" : known(query));
    }

    private static String known(String query) {
        return Arrays.stream(query.split("&", -1))
                .filter(part -> part.indexOf('=') > 0 && KNOWN.contains(part.substring(0, part.indexOf('='))))
                .collect(Collectors.collectingAndThen(
                        Collectors.joining("&"), kept -> kept.isEmpty() ? "" : "?" + kept));
    }
}
