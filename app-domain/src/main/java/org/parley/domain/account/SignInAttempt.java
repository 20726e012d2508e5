package org.parley.domain.account;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.domain.editor.Editor;

/** Somebody tried to prove who they are. It counts as failed until it has succeeded. */
@Entity
@Table(name = "sign_in_attempt")
public class SignInAttempt {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String account;

    private String address;

    private Instant at;

    private boolean succeeded;

    @SuppressWarnings("NullAway.Init")
    protected SignInAttempt() {}

    /** @param email as it was typed, of an editor or not */
    public SignInAttempt(String email, @Nullable String address, Instant at) {
        this.account = account(email);
        this.address = address == null ? "" : address;
        this.at = at;
    }

    /** What an e-mail address is counted under. Its hash: people type their passwords there. */
    public static String account(String email) {
        return new Token(Editor.normal(email)).hash();
    }

    boolean isSame(SignInAttempt other) {
        return Objects.equals(id, other.id);
    }

    public @Nullable Long id() {
        return id;
    }

    public String account() {
        return account;
    }

    public String address() {
        return address;
    }

    public Instant at() {
        return at;
    }

    public boolean hasSucceeded() {
        return succeeded;
    }

    public void succeed() {
        succeeded = true;
    }
}
