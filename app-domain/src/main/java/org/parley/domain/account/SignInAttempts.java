package org.parley.domain.account;

import java.time.Instant;
import java.util.List;

/** Who tried to sign in lately, whether there is such an editor or not. */
public interface SignInAttempts {

    /** Adds it at once, for everybody to see: of many at the same time, each must know of the others. */
    void begin(SignInAttempt attempt);

    /** It has succeeded. */
    void succeed(SignInAttempt attempt);

    /** As if it had not been made. */
    void drop(SignInAttempt attempt);

    /** The newest ones since a moment for this account, from anywhere; newest first, at most as many as asked for. */
    List<SignInAttempt> ofAccount(String account, Instant since, int most);

    /** The newest ones since a moment from this address, for any account; newest first, at most as many as asked for. */
    List<SignInAttempt> fromAddress(String address, Instant since, int most);

    /** Whether this account was signed in to from this address since a moment. */
    boolean isUsual(String account, String address, Instant since);

    void forget(Instant before);
}
