package org.parley.domain.editor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.domain.text.Language;

/** Somebody who works on the record. Never deleted, since the record names who made it: only disabled. */
@Entity
@Table(name = "editor")
public class Editor {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String email;

    private String name;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Enumerated(EnumType.STRING)
    @Column(name = "language")
    private Language language;

    @Column(name = "disabled_at")
    private @Nullable Instant disabledAt;

    @SuppressWarnings("NullAway.Init")
    protected Editor() {}

    /**
     * @param email what they sign in with; capital letters make no difference
     * @param name as colleagues see it
     * @param language of their admin pages
     */
    public Editor(String email, String name, Role role, Language language) {
        this.email = normal(email);
        this.name = name.strip();
        this.role = role;
        this.language = language;
    }

    /** An address as it is kept and compared. */
    public static String normal(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    public boolean is(Role asked) {
        return role.includes(asked);
    }

    /** The same by the name of a role, which is all that a template can say. */
    public boolean is(String asked) {
        return is(Role.valueOf(asked));
    }

    /** @throws NotAllowed when they have a lesser role */
    public void require(Role asked) {
        if (!is(asked)) throw new NotAllowed(name + " is no " + asked);
    }

    /** From now on they may be called this and do this. */
    public void change(String newName, Role newRole) {
        name = newName.strip();
        role = newRole;
    }

    public void speak(Language newLanguage) {
        language = newLanguage;
    }

    /** They cannot sign in any more; what they did stays theirs. */
    public void disable(Instant at) {
        if (disabledAt == null) disabledAt = at;
    }

    public void enable() {
        disabledAt = null;
    }

    public boolean isDisabled() {
        return disabledAt != null;
    }

    public @Nullable Long id() {
        return id;
    }

    public String email() {
        return email;
    }

    public String name() {
        return name;
    }

    public Role role() {
        return role;
    }

    public Language language() {
        return language;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Editor that && email().equals(that.email());
    }

    @Override
    public int hashCode() {
        return Objects.hash(email());
    }

    @Override
    public String toString() {
        return name();
    }
}
