package org.parley.web.cache;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.domain.change.Aspect;
import org.parley.web.cache.CapturedResponse.Taken;
import org.parley.web.cache.Kept.Answer;
import org.parley.web.view.Body;
import org.parley.web.view.Encoding;

/** An answer as it was made once, for everybody who asks the same. */
final class FinishedPage {

    private static final int OK = 200;
    private static final int UNMODIFIED = 304;
    private static final int PRECONDITION_FAILED = 412;
    private static final byte[] NOTHING = {};

    /** What an object takes beside its content, roughly, in bytes. */
    private static final int FRAME = 1_000;

    private static final int OF_ASPECT = 100;
    private static final int STAMP_DIGITS = 8;

    private static final String HTML = "text/html;charset=utf-8";

    // As in docker/nginx/shelves.conf.
    private static final Set<String> ORDINARY = Set.of(
            "Cache-Control",
            "Content-Language",
            "Content-Security-Policy",
            "Cross-Origin-Opener-Policy",
            "Cross-Origin-Resource-Policy",
            "Permissions-Policy",
            "Referrer-Policy",
            "Strict-Transport-Security",
            "Vary",
            "X-Accel-Expires",
            "X-Content-Type-Options",
            "X-Frame-Options");

    private final Taken taken;
    // Null once it is packed: what is packed takes a quarter of that.
    private volatile byte @Nullable [] plain;
    private final boolean isEmpty;
    private final boolean isShareable;
    private final @Nullable String article;
    private final AtomicReferenceArray<@Nullable Packed> packed = new AtomicReferenceArray<>(Encoding.values().length);
    private final Set<Aspect> shown;
    private final long since;
    private final long until;
    private volatile long checked;

    /**
     * The answers in one encoding.
     *
     * @param stamp of the content, in 31 bits: seconds of a file's time, from which nginx makes the same tag
     * @param tag the strong entity tag that they go by
     * @param again how often it was asked for when it was packed already
     */
    record Packed(
            Encoding encoding,
            long stamp,
            String tag,
            Answer whole,
            Answer head,
            Answer unmodified,
            Answer refused,
            AtomicInteger again) {}

    /**
     * @param isShareable whether it is for everybody, not only for the reader for whom it was made
     * @param article slug of the article whose page it is, if it is one
     * @param shown what it depends on
     * @param since the moment of {@link org.parley.domain.change.Freshness} before the first of it was read
     * @param until when it is out of date in any case, in milliseconds since 1970: pages tell what is overdue today
     */
    FinishedPage(
            Taken taken, boolean isShareable, @Nullable String article, Set<Aspect> shown, long since, long until) {
        this.article = article;
        this.taken = taken.withBody(NOTHING);
        plain = taken.body();
        isEmpty = taken.body().length == 0;
        this.isShareable = isShareable;
        this.shown = shown;
        this.since = since;
        this.until = until;
        checked = since;
    }

    /** Whether it is for everybody, not only for the reader for whom it was made. */
    boolean isShareable() {
        return isShareable;
    }

    /** Whether the server has sent something else already to the reader for whom it was made. */
    boolean isAnswered() {
        return taken.isAnswered();
    }

    /** Somebody has been given it, or told that they have it. */
    void isRead(String method) {
        if (article != null && isOk() && method.equals("GET")) ReadCounter.read(article);
    }

    boolean isOk() {
        return taken.status() == OK;
    }

    /** Whether it says nothing but what nginx says of each page that it hands out by itself. */
    boolean isOrdinary() {
        return isOk()
                && HTML.equals(taken.type())
                && taken.headers().stream().allMatch(header -> ORDINARY.contains(header.getKey()));
    }

    Set<Aspect> shown() {
        return shown;
    }

    long since() {
        return since;
    }

    long until() {
        return until;
    }

    /** The latest moment at which nothing of what it shows had changed. */
    long checked() {
        return checked;
    }

    void checkedAt(long moment) {
        checked = moment;
    }

    /** In the best encoding that a client reads, packed for the first who asks for it so. */
    Packed packed(@Nullable String accepted) {
        var encoding = encoding(accepted);
        var ready = packed.get(encoding.ordinal());
        if (ready != null) return ready;
        synchronized (this) {
            if (packed.get(encoding.ordinal()) == null) packed.set(encoding.ordinal(), pack(encoding));
            // Not before there is something to unpack.
            if (encoding != Encoding.IDENTITY) plain = null;
        }
        return requireNonNull(packed.get(encoding.ordinal()));
    }

    /** The same, if somebody has asked for it so before. */
    @Nullable
    Packed packedAlready(@Nullable String accepted) {
        return packed.get(encoding(accepted).ordinal());
    }

    private Encoding encoding(@Nullable String accepted) {
        return !isEmpty && isCompressible(taken.type()) ? Encoding.best(accepted) : Encoding.IDENTITY;
    }

    private Packed pack(Encoding encoding) {
        var body = encoding.pack(plain());
        var stamp = Long.parseLong(Body.fingerprint(body), 0, STAMP_DIGITS, 16) & Integer.MAX_VALUE;
        var tag = "\"%x-%x\"".formatted(stamp, body.length);
        var common = new ArrayList<>(taken.headers());
        if (isOk()) common.add(Map.entry("ETag", tag));
        var all = new ArrayList<>(common);
        if (encoding != Encoding.IDENTITY) all.add(Map.entry("Content-Encoding", encoding.token()));
        var type = taken.type();
        return new Packed(
                encoding,
                stamp,
                tag,
                new Answer(taken.status(), List.copyOf(all), type, body, body.length),
                new Answer(taken.status(), List.copyOf(all), type, NOTHING, body.length),
                new Answer(UNMODIFIED, List.copyOf(common), null, NOTHING, 0),
                new Answer(PRECONDITION_FAILED, List.copyOf(common), null, NOTHING, 0),
                new AtomicInteger());
    }

    private byte[] plain() {
        var bytes = plain;
        if (bytes != null) return bytes;
        var ready = ready().findFirst().orElseThrow();
        return ready.encoding().unpack(ready.whole().body());
    }

    private Stream<Packed> ready() {
        return IntStream.range(0, packed.length()).mapToObj(packed::get).flatMap(Stream::ofNullable);
    }

    // Pictures are packed as they are, but for those that are drawn in text.
    private static boolean isCompressible(@Nullable String type) {
        return type != null && (!type.startsWith("image/") || type.startsWith("image/svg"));
    }

    /** How much memory it takes, in bytes: less once it is packed, and more with each further encoding. */
    int weight() {
        var bytes = plain;
        var bodies = ready().filter(ready -> ready.whole().body() != bytes)
                .mapToInt(ready -> ready.whole().body().length)
                .sum();
        var text = taken.headers().stream()
                .mapToInt(header -> header.getKey().length() + header.getValue().length())
                .sum();
        return FRAME + 2 * text + shown.size() * OF_ASPECT + bodies + (bytes == null ? 0 : bytes.length);
    }
}
