package org.parley.domain.account;

import java.time.Duration;

/** What came of trying to sign in. */
public sealed interface SignIn {

    /** They are in. */
    record Done(SignedIn signedIn) implements SignIn {}

    /**
     * The password was right; now the code of their second factor.
     *
     * @param step what the code has to be sent along with
     */
    record CodeNeeded(Token step) implements SignIn {}

    /** Something was wrong; what, is not told. */
    record Wrong() implements SignIn {}

    /** There were too many failures. Nothing was looked at. */
    record Throttled(Duration pause) implements SignIn {}

    /** The time for entering the code has run out: begin anew. */
    record Expired() implements SignIn {}
}
