package org.parley.web.testing;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Every address of the site that can be reached from a few paths by its own links, each asked for once.
 *
 * <p>Absolute links to the public address count as the site's own, so canonical links, feeds and the sitemap are
 * followed too. Forms are not sent.
 */
public final class Crawl {

    /** One address and who leads there first. */
    public record Visit(String path, String linkedFrom, Reply reply) {}

    /** Far more than the sample has: beyond it, links are made up without end. */
    private static final int AT_MOST = 2_000;

    private final Http http;
    private final Map<String, Visit> visits = new LinkedHashMap<>();
    private final Deque<Visit> unread = new ArrayDeque<>();
    private final List<String> problems = new ArrayList<>();

    private final List<Fragment> fragments = new ArrayList<>();

    private Crawl(Http http) {
        this.http = http;
    }

    static Crawl of(Http http, String... paths) {
        var crawl = new Crawl(http);
        for (var path : paths) {
            crawl.visit(path, "the start");
        }
        while (!crawl.unread.isEmpty()) {
            crawl.read(crawl.unread.remove());
        }
        for (var fragment : crawl.fragments) {
            var reply = crawl.visits.get(fragment.page()).reply();
            fragment.problem(reply).ifPresent(crawl.problems::add);
        }
        return crawl;
    }

    /** All addresses, whatever they answered. */
    public Collection<Visit> visits() {
        return visits.values();
    }

    /** The HTML pages that answered 200. */
    public List<Visit> pages() {
        return visits.values().stream()
                .filter(visit -> visit.reply().status() == 200 && visit.reply().isHtml())
                .toList();
    }

    /** Links that do not answer 200 or whose fragment is not there, each with the page that has it. */
    public List<String> problems() {
        return List.copyOf(problems);
    }

    private void visit(String path, String linkedFrom) {
        if (visits.containsKey(path)) {
            return;
        }
        if (visits.size() == AT_MOST) {
            throw new IllegalStateException("More than " + AT_MOST + " addresses, the last one " + path);
        }
        var visit = new Visit(path, linkedFrom, http.get(path));
        visits.put(path, visit);
        unread.add(visit);
    }

    private void read(Visit visit) {
        var reply = visit.reply();
        boolean redirect = reply.status() / 100 == 3;
        // Where one starts, a redirect may be meant ("/" to the reader's language); a link should lead straight.
        if (reply.status() != 200 && !(redirect && visit.linkedFrom().equals("the start"))) {
            problems.add(reply.status() + " " + visit.path() + ", linked from " + visit.linkedFrom());
        }
        var links = redirect ? List.of(reply.header("Location")) : Links.in(reply);
        links.forEach(link -> follow(link, visit.path()));
    }

    private void follow(String link, String from) {
        try {
            var target = URI.create(http.base() + from).resolve(link.isEmpty() ? from : link.strip());
            if (isOurs(target)) {
                var path = Links.path(target);
                visit(path, from);
                if (target.getFragment() != null) {
                    fragments.add(new Fragment(path, target.getFragment(), from));
                }
            }
        } catch (IllegalArgumentException e) {
            problems.add("Malformed: " + link + " in " + from);
        }
    }

    private boolean isOurs(URI target) {
        var authority = target.getAuthority();
        return http.base().getAuthority().equals(authority)
                || Site.PUBLIC.getAuthority().equals(authority);
    }
}
