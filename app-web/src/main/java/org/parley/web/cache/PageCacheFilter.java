package org.parley.web.cache;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.parley.web.cache.Kept.Answer;
import org.parley.web.node.Farewell;
import org.parley.web.view.Delivery;

/**
 * Answers readers with the finished page where there is one, before anything else of the site looks at the request. Stands
 * first in {@code web.xml}.
 */
public class PageCacheFilter implements Filter {

    @Inject
    private PageCache pages;

    @SuppressWarnings("NullAway.Init")
    public PageCacheFilter() {}

    @Override
    public void doFilter(ServletRequest anyRequest, ServletResponse anyResponse, FilterChain chain)
            throws IOException, ServletException {
        var request = (HttpServletRequest) anyRequest;
        var response = (HttpServletResponse) anyResponse;
        var key = PageKey.of(request.getMethod(), request.getRequestURI(), request.getQueryString());
        // A node that is ending leaves readers to the others.
        var page = key == null || Farewell.isBegun() ? null : kept(key, request, response, chain);
        if (key == null || page == null) chain.doFilter(request, response);
        else if (!page.isAnswered()) send(answer(key, page, request), response);
    }

    private @Nullable FinishedPage kept(
            PageKey key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var page = pages.fresh(key.text());
        if (page != null) {
            var packed = page.packedAlready(request.getHeader("Accept-Encoding"));
            if (packed != null) pages.askedAgain(key.text(), page, packed);
            return page;
        }
        try {
            return pages.made(key, () -> {
                var captured = new CapturedResponse(response);
                var plain = new PlainRequest(request, key.isInOneLanguage());
                plain.setAttribute(Delivery.TAGGED_LATER, true);
                chain.doFilter(plain, captured);
                return captured.taken();
            });
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServletException(e);
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private Answer answer(PageKey key, FinishedPage page, HttpServletRequest request) {
        page.isRead(request.getMethod());
        return Preconditions.answer(
                pages.packed(key.text(), page, request.getHeader("Accept-Encoding")),
                request.getMethod(),
                request.getHeader("If-Match"),
                request.getHeader("If-None-Match"));
    }

    private static void send(Answer answer, HttpServletResponse response) throws IOException {
        response.setStatus(answer.status());
        for (var header : answer.headers()) response.addHeader(header.getKey(), header.getValue());
        if (answer.contentType() == null) return;
        response.setContentType(answer.contentType());
        response.setContentLength(answer.length());
        response.getOutputStream().write(answer.body());
    }
}
