package org.parley.web.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import org.parley.domain.change.Freshness;
import org.parley.domain.change.Shown;
import org.parley.domain.setting.Setting;
import org.parley.web.cache.CapturedResponse.Taken;
import org.parley.web.cache.FinishedPage.Packed;
import org.parley.web.node.Farewell;

/**
 * The finished pages of this node, bounded by their bytes. Which ones stay is decided by how often they are read, not only
 * by when (W-TinyLFU), so that a robot that reads everything once does not drive out what everybody reads.
 */
@ApplicationScoped
public class PageCache implements Kept {

    private static final long MEGABYTE = 1_000_000;

    /** Milliseconds: pages that the front hands out are looked at twice a second. */
    private static final long EARLIER = 2_000;

    /**
     * Milliseconds: so long do readers wait for a change of what they ask for. Most take a fraction of it; without the
     * wait, the page would be made again and again meanwhile, by the processors that the change needs.
     */
    private static final long PATIENCE = 500;

    /** Of those who ask for a new page at once, some come when it is done already. */
    private static final int JUST_MADE = 32;

    private final Freshness freshness;
    private final Clock clock;
    private final Cache<String, FinishedPage> pages;
    private final Map<String, FinishedPage> justMade = Collections.synchronizedMap(new Latest<>(JUST_MADE));
    private final Laying laying;
    private final boolean isLaying;
    private final Flights flights = new Flights();
    private final LongAdder renders = new LongAdder();
    private final LongAdder hits = new LongAdder();
    private final LongAdder shortcuts = new LongAdder();

    @SuppressWarnings("NullAway")
    protected PageCache() {
        this(null, null, null, 0);
    }

    @Inject
    PageCache(Freshness freshness, Clock clock, Laying laying) {
        this(freshness, clock, laying, Setting.PAGES_MEGABYTES.number() * MEGABYTE);
    }

    /** @param most how much memory it may take, in bytes, roughly */
    PageCache(Freshness freshness, Clock clock, Laying laying, long most) {
        this.freshness = freshness;
        this.clock = clock;
        this.laying = laying;
        isLaying = laying != null && laying.isOn();
        pages = Caffeine.newBuilder()
                .maximumWeight(most)
                .weigher((String key, FinishedPage page) -> 2 * key.length() + page.weight())
                // Upkeep takes microseconds; a thread of its own would take longer to wake.
                .executor(Runnable::run)
                .removalListener(this::left)
                .build();
    }

    @Override
    public @Nullable Answer find(Asked asked) {
        if (Farewell.isBegun()) return null;
        var key = PageKey.of(asked.method(), asked.path(), asked.query());
        var page = key == null ? null : fresh(key.text());
        var packed = page == null ? null : page.packedAlready(asked.header("Accept-Encoding"));
        if (key == null || page == null || packed == null) return null;
        shortcuts.increment();
        askedAgain(key.text(), page, packed);
        page.isRead(asked.method());
        return Preconditions.answer(packed, asked.method(), asked.header("If-Match"), asked.header("If-None-Match"));
    }

    /** What makes the page, where there is none. */
    @FunctionalInterface
    interface Rendering {
        Taken render() throws Exception;
    }

    /** The page that is kept for an address, if it is still what a reader should see. */
    @Nullable
    FinishedPage fresh(String key) {
        var kept = pages.getIfPresent(key);
        var page = kept == null ? justMade.get(key) : kept;
        if (page == null || !isFresh(page)) return null;
        // It was not let in beside what is read more often; until now it was read once.
        if (kept == null) pages.put(key, page);
        hits.increment();
        return page;
    }

    /** The page for a client that reads these encodings, packed for the first who asks for it so. */
    Packed packed(String key, FinishedPage page, @Nullable String accepted) {
        var already = page.packedAlready(accepted);
        if (already != null) return already;
        var packed = page.packed(accepted);
        // It weighs something else now.
        pages.asMap().computeIfPresent(key, (unused, kept) -> kept);
        return packed;
    }

    /**
     * Somebody wants a page that is kept, once more. The first time, it is laid out for the front; again each time after twice
     * as many, in case that it was taken from there.
     */
    void askedAgain(String key, FinishedPage page, Packed packed) {
        if (isLaying && Integer.bitCount(packed.again().incrementAndGet()) == 1)
            laying.lay(
                    key,
                    page,
                    packed,
                    () -> pages.policy().getIfPresentQuietly(key) == page && isCurrent(page, EARLIER));
    }

    // One that takes the place of another has its name, too.
    private void left(@Nullable String key, @Nullable FinishedPage page, RemovalCause cause) {
        if (key != null && cause != RemovalCause.REPLACED) laying.take(key);
    }

    boolean isFresh(FinishedPage page) {
        return freshness.isLeased() && isCurrent(page, 0);
    }

    /** @param earlier by how many milliseconds it ends before it is out of date */
    private boolean isCurrent(FinishedPage page, long earlier) {
        if (clock.millis() >= page.until() - earlier) return false;
        var moment = freshness.moment();
        if (page.checked() == moment) return true;
        if (!freshness.isUnchanged(page.shown(), page.since())) return false;
        page.checkedAt(moment);
        return true;
    }

    /**
     * The page, made now: once for all who ask while it is made, unless something is changing, when nobody is given what was
     * begun before they asked.
     *
     * @return null where somebody else made it, and it turned out to be for them only
     */
    @Nullable
    FinishedPage made(PageKey key, Rendering rendering) throws Exception {
        var flight = flights.joinable(key.text(), freshness);
        if (flight != null) return flights.join(flight);
        return flights.fly(key.text(), freshness, () -> awaitChange(key.text()), () -> {
            var page = fresh(key.text());
            return page == null ? render(key, rendering) : page;
        });
    }

    private void awaitChange(String key) throws InterruptedException {
        var before = pages.policy().getIfPresentQuietly(key);
        if (before != null && freshness.isLeased()) freshness.awaitSettled(before.shown(), PATIENCE);
    }

    private FinishedPage render(PageKey key, Rendering rendering) throws Exception {
        renders.increment();
        var since = freshness.moment();
        var until = tomorrow();
        var taken = new Taken[1];
        var shown = Shown.noting(() -> taken[0] = rendering.render());
        var isShareable =
                taken[0].isShareable() && (key.isInOneLanguage() || taken[0].status() == HttpServletResponse.SC_OK);
        var page = new FinishedPage(taken[0], isShareable, key.article(), shown, since, until);
        if (isShareable && freshness.isLeased() && freshness.isUnchanged(shown, since)) {
            justMade.put(key.text(), page);
            pages.put(key.text(), page);
        }
        return page;
    }

    /** Forgets what was put in first. */
    private static final class Latest<V> extends LinkedHashMap<String, V> {

        private static final long serialVersionUID = 1;

        private final int most;

        Latest(int most) {
            this.most = most;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
            return size() > most;
        }
    }

    private long tomorrow() {
        return LocalDate.now(clock)
                .plusDays(1)
                .atStartOfDay(clock.getZone())
                .toInstant()
                .toEpochMilli();
    }

    /** What can be counted, by its name. */
    Map<String, Long> counters() {
        var counters = new TreeMap<String, Long>();
        counters.put("parley_page_renders_total", renders.sum());
        counters.put("parley_page_hits_total", hits.sum());
        counters.put("parley_page_joined_total", flights.joined());
        counters.put("parley_page_shortcuts_total", shortcuts.sum());
        // 1 while something is announced that is not settled yet.
        counters.put("parley_page_changes_announced", freshness.isChanging() ? 1L : 0L);
        // 1 while this node may serve what it keeps.
        counters.put("parley_page_lease", freshness.isLeased() ? 1L : 0L);
        counters.put("parley_pages", pages.estimatedSize());
        counters.put(
                "parley_page_bytes",
                pages.policy()
                        .eviction()
                        .map(eviction -> eviction.weightedSize().orElse(0))
                        .orElse(0L));
        return counters;
    }
}
