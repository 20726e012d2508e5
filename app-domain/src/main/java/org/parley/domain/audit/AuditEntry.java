package org.parley.domain.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.parley.domain.editor.Editor;

/** One deed. Nothing about it can be changed. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {

    private static final int LONGEST_SUBJECT = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private Instant at;

    @ManyToOne
    @JoinColumn(name = "who_id")
    private @Nullable Editor who;

    @Enumerated(EnumType.STRING)
    private Deed deed;

    private String subject;

    private @Nullable String address;

    @SuppressWarnings("NullAway.Init")
    protected AuditEntry() {}

    /** @param subject is cut where it is too long to be kept */
    public AuditEntry(Instant at, @Nullable Editor who, Deed deed, String subject, @Nullable String address) {
        this.at = at;
        this.who = who;
        this.deed = deed;
        this.subject = cut(subject);
        this.address = address;
    }

    // Never through the middle of a character of two.
    private static String cut(String subject) {
        if (subject.length() <= LONGEST_SUBJECT) return subject;
        var end = LONGEST_SUBJECT - (Character.isHighSurrogate(subject.charAt(LONGEST_SUBJECT - 1)) ? 1 : 0);
        return subject.substring(0, end);
    }

    public @Nullable Long id() {
        return id;
    }

    public Instant at() {
        return at;
    }

    /** Null when nobody was signed in, or the site did it by itself. */
    public @Nullable Editor who() {
        return who;
    }

    public Deed deed() {
        return deed;
    }

    public String subject() {
        return subject;
    }

    public @Nullable String address() {
        return address;
    }
}
