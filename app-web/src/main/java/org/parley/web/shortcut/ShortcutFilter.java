package org.parley.web.shortcut;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.glassfish.grizzly.Buffer;
import org.glassfish.grizzly.OutputSink;
import org.glassfish.grizzly.WriteHandler;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.filterchain.NextAction;
import org.glassfish.grizzly.http.HttpContent;
import org.glassfish.grizzly.http.HttpContext;
import org.glassfish.grizzly.http.HttpRequestPacket;
import org.glassfish.grizzly.http.HttpResponsePacket;
import org.glassfish.grizzly.http.HttpServerFilter;
import org.glassfish.grizzly.http.Method;
import org.glassfish.grizzly.http.server.FileCacheFilter;
import org.glassfish.grizzly.http.util.ContentType;
import org.glassfish.grizzly.memory.Buffers;
import org.jspecify.annotations.Nullable;
import org.parley.web.cache.Kept;
import org.parley.web.cache.Kept.Answer;
import org.parley.web.cache.Kept.Asked;

/** Answers with what is {@link Kept}, in the place where the server would answer with files that it keeps in memory. */
final class ShortcutFilter extends FileCacheFilter {

    private static final Logger LOG = Logger.getLogger(ShortcutFilter.class.getName());
    private static final int NOT_MODIFIED = 304;
    private static final int MOST_TYPES = 50;
    private static final ConcurrentMap<String, ContentType> TYPES = new ConcurrentHashMap<>();

    private final FileCacheFilter replaced;
    private final Kept kept;

    /** @param replaced whose work it goes on doing */
    ShortcutFilter(FileCacheFilter replaced, Kept kept) {
        super(replaced.getFileCache());
        this.replaced = replaced;
        this.kept = kept;
    }

    /** What stood in its place. */
    FileCacheFilter replaced() {
        return replaced;
    }

    @Override
    public NextAction handleRead(FilterChainContext context) throws IOException {
        HttpContent content = context.getMessage();
        var request = (HttpRequestPacket) content.getHttpHeader();
        endWithSlash(request);
        var answer = isForReading(request) ? find(request) : null;
        if (answer == null) return super.handleRead(context);
        var next = send(answer, request.getResponse(), context);
        RightOfWay.give();
        return next;
    }

    // Grizzly adds the slash itself, behind the end of its memory where nothing longer was there before: an error that
    // the
    // server answers with an empty page.
    private static void endWithSlash(HttpRequestPacket request) {
        var path = request.getRequestURI();
        if (path.endsWith("/..") || path.endsWith("/.")) request.setRequestURI(path + "/");
    }

    // The parts of a body come here one by one: nothing may be answered before the last.
    private static boolean isForReading(HttpRequestPacket request) {
        var method = request.getMethod();
        return (Method.GET.equals(method) || Method.HEAD.equals(method))
                && !request.isChunked()
                && request.getContentLength() <= 0
                && !request.requiresAcknowledgement()
                && !request.isUpgrade();
    }

    private @Nullable Answer find(HttpRequestPacket request) {
        try {
            return kept.find(new Packet(request));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The shortcut failed; the request takes the usual way", e);
            return null;
        }
    }

    private static NextAction send(Answer answer, HttpResponsePacket response, FilterChainContext context) {
        head(answer, response);
        var body = answer.body().length == 0 ? Buffers.EMPTY_BUFFER : body(answer, context);
        var content = HttpContent.builder(response).content(body).last(true).build();
        context.write(content);
        // Closes the connection or keeps it for the next request, as the reader has asked for.
        context.notifyDownstream(HttpServerFilter.RESPONSE_COMPLETE_EVENT);
        return whenWritten(context);
    }

    private static void head(Answer answer, HttpResponsePacket response) {
        response.setStatus(answer.status());
        var headers = response.getHeaders();
        for (var line : answer.lines())
            headers.addValue(line.name(), 0, line.name().length).setBytes(line.value());
        if (answer.contentType() != null) response.setContentType(prepared(answer.contentType()));
        if (answer.status() != NOT_MODIFIED) response.setContentLength(answer.length());
    }

    // Otherwise taken apart and put together again for each answer.
    private static ContentType prepared(String type) {
        var ready = TYPES.get(type);
        if (ready != null) return ready;
        var made = ContentType.newContentType(type).prepare();
        if (TYPES.size() < MOST_TYPES) TYPES.put(type, made);
        return made;
    }

    // Read-only: the server keeps buffers for later use, and these bytes belong to everybody.
    private static Buffer body(Answer answer, FilterChainContext context) {
        return Buffers.wrap(
                context.getMemoryManager(), ByteBuffer.wrap(answer.body()).asReadOnlyBuffer());
    }

    // Who asks without reading the answers is not read from until they do.
    private static NextAction whenWritten(FilterChainContext context) {
        OutputSink output = HttpContext.get(context).getOutputSink();
        if (output.canWrite()) return context.getStopAction();
        var suspended = context.getSuspendAction();
        context.suspend();
        output.notifyCanWrite(new Resuming(context));
        return suspended;
    }

    private record Resuming(FilterChainContext context) implements WriteHandler {

        @Override
        public void onWritePossible() {
            context.completeAndRecycle();
        }

        @Override
        public void onError(Throwable failure) {
            context.completeAndRecycle();
        }
    }

    private record Packet(HttpRequestPacket request) implements Asked {

        @Override
        public String method() {
            return request.getMethod().getMethodString();
        }

        @Override
        public String path() {
            return request.getRequestURI();
        }

        @Override
        public @Nullable String query() {
            return request.getQueryString();
        }

        @Override
        public @Nullable String header(String name) {
            return request.getHeader(name);
        }
    }
}
