package org.parley.persistence;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.parley.domain.GenevaFixture;
import org.parley.domain.editor.Role;
import org.parley.domain.editorial.Concern;
import org.parley.domain.editorial.Draft;
import org.parley.domain.editorial.ManuscriptsContract;
import org.parley.domain.editorial.Outdated;
import org.parley.domain.editorial.Saving;
import org.parley.domain.media.Photo;
import org.parley.domain.text.Localized;

/** Besides the contract: what becomes of those who save at the same moment. */
class JpaManuscriptsTest extends ManuscriptsContract {

    private static final Clock CLOCK = Clock.fixed(AT, ZoneOffset.UTC);

    JpaManuscriptsTest() {
        super(new JpaWorld());
    }

    @Test
    void of_two_who_save_the_same_concern_at_once_the_second_is_told() throws Exception {
        var draft = begun();

        var outcomes = together(() -> save(draft, Concern.TEXT, "hers"), () -> save(draft, Concern.TEXT, "his"));

        assertThat(outcomes).containsExactlyInAnyOrder("saved", "outdated");
        assertThat(newestNumber(draft)).isEqualTo(2);
    }

    @Test
    void two_who_save_different_concerns_at_once_both_get_in() throws Exception {
        var draft = begun();

        var outcomes = together(() -> save(draft, Concern.TEXT, "hers"), () -> save(draft, Concern.PHOTO, "his"));

        assertThat(outcomes).containsExactly("saved", "saved");
        assertThat(newestNumber(draft)).isEqualTo(3);
    }

    private Draft begun() {
        return world.in(all -> all.editing(CLOCK).begin(GenevaFixture.plain("talks"), "Parley", ""));
    }

    private String save(Draft from, Concern concern, String words) {
        var text = Localized.of(words, words);
        var who = world.editor(Role.EDITOR);
        try {
            world.run(all -> all.editing(CLOCK)
                    .revise(
                            who,
                            requireNonNull(from.manuscript().id()),
                            concern,
                            from.fingerprint(concern),
                            a -> concern.equals(Concern.TEXT) ? a.lead(text) : a.with(new Photo(text)),
                            Saving.BY_HAND,
                            ""));
            return "saved";
        } catch (Outdated e) {
            return "outdated";
        }
    }

    private int newestNumber(Draft draft) {
        return world.find(all ->
                        all.revisions().newest(requireNonNull(draft.manuscript().id())))
                .orElseThrow()
                .number();
    }

    private static List<String> together(Callable<String> one, Callable<String> other)
            throws InterruptedException, ExecutionException {
        var both = new CyclicBarrier(2);
        var threads = Executors.newFixedThreadPool(2);
        try {
            var first = threads.submit(() -> {
                both.await();
                return one.call();
            });
            var second = threads.submit(() -> {
                both.await();
                return other.call();
            });
            return List.of(first.get(), second.get());
        } finally {
            threads.shutdownNow();
        }
    }
}
