package org.parley.bench.drive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Times are only compared with times of the same run. */
class OpenLoopTest {

    @Test
    void everyone_who_was_meant_to_come_comes_once_and_is_answered() throws Exception {
        try (var stage = new Stage(exchange -> Stage.send(exchange, 200, "so"))) {
            var load = new OpenLoop(stage.base(), 400, 8, n -> "/" + n).run(Duration.ofMillis(500));

            assertThat(load.requests()).isEqualTo(200);
            assertThat(load.errors()).isZero();
            assertThat(stage.asked)
                    .containsExactlyInAnyOrderElementsOf(
                            LongStream.range(0, 200).mapToObj(n -> "/" + n).toList());
        }
    }

    @Test
    void a_server_that_stands_still_is_seen_by_all_who_would_have_come_meanwhile() throws Exception {
        var standing = Duration.ofMillis(500);
        var first = new AtomicInteger();
        try (var stage = new Stage(exchange -> {
            if (first.getAndIncrement() == 0) pause(standing);
            Stage.send(exchange, 200, "so");
        })) {
            // On one connection: only one request is slow, and all others wait behind it.
            var load = new OpenLoop(stage.base(), 100, 1, n -> "/").run(Duration.ofMillis(500));

            assertThat(load.requests()).isEqualTo(50);
            assertThat(load.p50Millis()).isGreaterThan(standing.toMillis() / 4.0);
        }
    }

    @Test
    void other_answers_than_200_and_broken_ones_are_errors() throws Exception {
        var count = new AtomicInteger();
        try (var stage = new Stage(exchange -> {
            int n = count.getAndIncrement();
            if (n % 4 == 0) Stage.send(exchange, 503, "");
            else if (n % 4 == 1) {
                exchange.sendResponseHeaders(200, 1000);
                exchange.getResponseBody().write(new byte[10]);
                exchange.getResponseBody().flush();
                exchange.getHttpContext().getServer();
                throw new java.io.IOException("The answer ends in the middle");
            } else Stage.send(exchange, 200, "so");
        })) {
            var load = new OpenLoop(stage.base(), 1000, 1, n -> "/").run(Duration.ofMillis(40));

            assertThat(load.requests()).isEqualTo(20);
            assertThat(load.errors()).isEqualTo(20);
        }
    }

    @Test
    void it_ends_when_it_is_told_to() throws Exception {
        var enough = new CountDownLatch(20);
        try (var stage = new Stage(exchange -> {
            enough.countDown();
            Stage.send(exchange, 200, "so");
        })) {
            var load = new OpenLoop(stage.base(), 1000, 4, n -> "/").runUntil(() -> enough.getCount() == 0);

            assertThat(load.requests()).isEqualTo(stage.asked.size()).isGreaterThanOrEqualTo(20);
        }
    }

    private static void pause(Duration time) {
        try {
            TimeUnit.MILLISECONDS.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
