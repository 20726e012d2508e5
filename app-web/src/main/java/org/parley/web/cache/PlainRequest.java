package org.parley.web.cache;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request as everybody might have sent it: what is made for one reader is given to others. */
final class PlainRequest extends HttpServletRequestWrapper {

    private static final String HOST = "host";
    private static final String LANGUAGE = "accept-language";

    private final boolean isInOneLanguage;

    /** @param isInOneLanguage whether the address says the language; where it does not, the reader's is asked for */
    PlainRequest(HttpServletRequest request, boolean isInOneLanguage) {
        super(request);
        this.isInOneLanguage = isInOneLanguage;
    }

    private boolean isPlain(String name) {
        return name.equalsIgnoreCase(HOST) || !isInOneLanguage && name.equalsIgnoreCase(LANGUAGE);
    }

    @Override
    public String getMethod() {
        return "GET";
    }

    @Override
    public @Nullable String getHeader(String name) {
        return isPlain(name) ? super.getHeader(name) : null;
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return isPlain(name) ? super.getHeaders(name) : Collections.emptyEnumeration();
    }

    @Override
    public Enumeration<String> getHeaderNames() {
        return Collections.enumeration(isInOneLanguage ? List.of(HOST) : List.of(HOST, LANGUAGE));
    }

    @Override
    public long getDateHeader(String name) {
        return -1;
    }

    @Override
    public int getIntHeader(String name) {
        return -1;
    }

    @Override
    @SuppressWarnings("NullAway")
    public Cookie @Nullable [] getCookies() {
        return null;
    }
}
