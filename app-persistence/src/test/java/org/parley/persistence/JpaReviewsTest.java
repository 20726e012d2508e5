package org.parley.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.domain.GenevaFixture;
import org.parley.domain.account.Token;
import org.parley.domain.editor.Role;
import org.parley.domain.review.CommentingDraft;
import org.parley.domain.review.Place;
import org.parley.domain.review.ReviewsContract;
import org.parley.domain.review.TooMuch;

class JpaReviewsTest extends ReviewsContract {

    JpaReviewsTest() {
        super(new JpaWorld());
    }

    @Test
    void many_who_come_by_one_link_at_once_leave_no_more_than_it_takes() throws Exception {
        var clock = Clock.systemUTC();
        var editor = world.editor(Role.EDITOR);
        var id = world.<Long>in(all -> all.editing(clock)
                .begin(editor, GenevaFixture.plain("talks"), "")
                .revision()
                .manuscriptId());
        Token token = world.in(all ->
                all.sharing(clock).share(editor, id, "усі", clock.instant().plus(Duration.ofDays(1))));
        var crowd = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Void>> all = IntStream.range(0, 40)
                    .mapToObj(i -> comment(token, "щось " + i))
                    .toList();
            for (var one : crowd.invokeAll(all)) outcome(one);
        } finally {
            crowd.shutdownNow();
        }

        assertThat(world.list(all -> all.reviews().comments(id))).hasSize(CommentingDraft.MOST_AT_ONCE);
    }

    private Callable<Void> comment(Token token, String text) {
        return () -> {
            world.run(all -> all.commenting(Clock.systemUTC()).comment(token, Place.WHOLE, "хтось", text));
            return null;
        };
    }

    private static void outcome(Future<Void> one) throws InterruptedException {
        try {
            one.get();
        } catch (ExecutionException refused) {
            assertThat(refused.getCause()).isInstanceOf(TooMuch.class);
        }
    }
}
