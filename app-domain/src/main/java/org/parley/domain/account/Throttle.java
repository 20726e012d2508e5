package org.parley.domain.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Makes guessing slow. After a few failures each further try has to wait twice as long, up to a quarter of an hour: for one
 * account from one address, for all accounts from one address, and for one account from addresses that it never was signed
 * in from. From where its owner usually comes, nobody else's failures count: strangers cannot lock them out.
 */
final class Throttle {

    static final int FREE_TRIES = 5;
    static final int FREE_TRIES_OF_AN_ADDRESS = 30;
    static final int FREE_TRIES_OF_STRANGERS = 20;
    static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    private static final Duration FIRST_WAIT = Duration.ofSeconds(5);
    private static final Duration COUNTED = Duration.ofHours(24);
    private static final Duration USUAL = Duration.ofDays(90);
    // Enough failures for the longest wait of all.
    private static final int MOST = 50;

    private final SignInAttempts attempts;
    private final Clock clock;

    Throttle(SignInAttempts attempts, Clock clock) {
        this.attempts = attempts;
        this.clock = clock;
    }

    /** Notes that somebody tries. */
    SignInAttempt begin(String email, @Nullable String address) {
        var attempt = new SignInAttempt(email, address, clock.instant());
        attempts.begin(attempt);
        return attempt;
    }

    /** How long they have to wait before they may try; then this try does not count. */
    Optional<Duration> pause(SignInAttempt attempt) {
        var since = attempt.at().minus(COUNTED);
        var account = attempts.ofAccount(attempt.account(), since, MOST);
        Predicate<SignInAttempt> fromHere = a -> a.address().equals(attempt.address());
        var here = failures(account.stream().filter(fromHere).toList(), attempt);
        var strangers = isUsual(attempt)
                ? List.<SignInAttempt>of()
                : failures(account.stream().filter(fromHere.negate()).toList(), attempt);
        var address = failures(attempts.fromAddress(attempt.address(), since, MOST), attempt);
        var until = List.of(
                        until(here, FREE_TRIES),
                        until(strangers, FREE_TRIES_OF_STRANGERS),
                        until(address, FREE_TRIES_OF_AN_ADDRESS))
                .stream()
                .max(Instant::compareTo)
                .orElseThrow();
        if (!until.isAfter(attempt.at())) return Optional.empty();
        attempts.drop(attempt);
        return Optional.of(Duration.between(attempt.at(), until));
    }

    /** Whether this failure is the one after which they have to wait for the first time. */
    boolean isNowFull(SignInAttempt attempt) {
        return failures(attempts.ofAccount(attempt.account(), attempt.at().minus(COUNTED), MOST), attempt).stream()
                        .filter(a -> a.address().equals(attempt.address()))
                        .count()
                == FREE_TRIES - 1;
    }

    void succeed(SignInAttempt attempt) {
        attempts.forget(attempt.at().minus(USUAL));
        attempts.succeed(attempt);
    }

    /** Neither right nor wrong yet. */
    void drop(SignInAttempt attempt) {
        attempts.drop(attempt);
    }

    private boolean isUsual(SignInAttempt attempt) {
        return attempts.isUsual(
                attempt.account(), attempt.address(), attempt.at().minus(USUAL));
    }

    // Those since the last success, without the one that is being looked at.
    private static List<SignInAttempt> failures(List<SignInAttempt> newestFirst, SignInAttempt now) {
        return newestFirst.stream()
                .filter(a -> !a.isSame(now))
                .takeWhile(a -> !a.hasSucceeded())
                .toList();
    }

    private static Instant until(List<SignInAttempt> failures, int free) {
        if (failures.size() < free) return Instant.EPOCH;
        var doublings = Math.min(failures.size() - free, 10);
        var wait = FIRST_WAIT.multipliedBy(1L << doublings);
        var last = failures.get(0).at();
        return last.plus(wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT);
    }
}
