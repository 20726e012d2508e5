package org.parley.web.node;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import org.parley.domain.setting.Setting;

/**
 * Lets a node that is told to end (SIGTERM) finish what it has begun. The server itself would take the application away under
 * requests that are under way, with its port still open: a save cut in two, and errors for whoever comes last.
 *
 * <p>So from that moment on, new requests are refused: 503 for those that change nothing, which a front may ask of another
 * node anyway, and 421 for the others (RFC 9110, 15.5.20: nothing was done, so that even they may be sent again). The
 * port is closed and the process ends when nothing is under way and {@link Setting#DRAIN_MILLISECONDS} have passed, but after
 * {@link #LONGEST_WAIT} in any case.
 */
@WebFilter("/*")
public class Farewell implements Filter {

    /** Shorter than what a container or the launcher waits before it kills. */
    static final Duration LONGEST_WAIT = Duration.ofSeconds(20);

    /** For connections that were made before the port was closed: their requests are still refused in good order. */
    private static final Duration LAST_WORDS = Duration.ofMillis(250);

    private static final int MISDIRECTED_REQUEST = 421;
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    // Of the process, not of this filter: whoever answers before any filter asks, too.
    private static volatile boolean begun;

    private final UnderWay requests = new UnderWay();
    private final TermSignal signal = new TermSignal(this::end);

    @Override
    public void init(FilterConfig configuration) {
        signal.take();
    }

    @Override
    public void destroy() {
        signal.giveBack();
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!requests.begin()) {
            refuse((HttpServletRequest) request, (HttpServletResponse) response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            requests.end();
        }
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Connection", "close");
        response.setHeader("Retry-After", "1");
        response.setStatus(
                SAFE.contains(request.getMethod()) ? HttpServletResponse.SC_SERVICE_UNAVAILABLE : MISDIRECTED_REQUEST);
        response.setContentLength(0);
    }

    /** Whether this node takes no more requests: what it could answer at once is then refused like the rest. */
    public static boolean isBegun() {
        return begun;
    }

    private void end() {
        begun = true;
        requests.refuseNew();
        var drain = Duration.ofMillis(Setting.DRAIN_MILLISECONDS.number());
        requests.awaitNone(drain, LONGEST_WAIT);
        // From here on, whoever connects is refused by the system: a front then knows that nothing was done.
        ServerPort.close();
        requests.awaitNone(LAST_WORDS, LAST_WORDS);
    }
}
