package org.parley.domain.editorial;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.text.Localized;

/**
 * A revision that was published: numbered, public, never changed. Its hash covers its content, what readers are told
 * about it and the hash of the version before it, so that a silent change anywhere breaks every hash that follows.
 *
 * <p>{@code hash = SHA-256(}{@link #sealed()}{@code in UTF-8)}.
 */
@Entity
@Table(name = "version")
public class Version {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "manuscript_id")
    private long manuscriptId;

    private int number;

    @ManyToOne(optional = false)
    private Revision revision;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private Change change;

    private @Nullable Localized note;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "previous_hash")
    private String previousHash;

    private String hash;

    @Column(name = "seal_format")
    private int format;

    @SuppressWarnings("NullAway.Init")
    protected Version() {}

    private Version(
            int number,
            Revision revision,
            Change change,
            @Nullable Localized note,
            Instant publishedAt,
            String previousHash) {
        this.manuscriptId = revision.manuscriptId();
        this.number = number;
        this.revision = revision;
        this.change = change;
        this.note = note;
        // As precise as the database keeps it, or the hash would not hold once it is read back.
        this.publishedAt = publishedAt.truncatedTo(ChronoUnit.MICROS);
        this.previousHash = previousHash;
        this.format = Seal.NEWEST;
        this.hash = sha256(sealed());
    }

    /** The next link of the chain. */
    public static Version following(
            @Nullable Version previous, Revision revision, Change change, @Nullable Localized note, Instant at) {
        return previous == null
                ? new Version(1, revision, Change.FIRST, note, at, "")
                : new Version(previous.number() + 1, revision, change, note, at, previous.hash());
    }

    /**
     * Whether nobody changed what these versions say, oldest first, put one in or took one out, since they were
     * published. The date and the note of a version are covered where its {@link #format} is 2 or above.
     */
    public static boolean isUnbroken(List<Version> chain) {
        var expected = "";
        for (var version : chain) {
            if (!version.previousHash().equals(expected) || !version.isIntact()) return false;
            expected = version.hash();
        }
        return true;
    }

    private boolean isIntact() {
        return hash.equals(sha256(sealed()));
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** The very characters that the hash is of, for everybody to hash again. */
    public String sealed() {
        return Seal.text(this);
    }

    /** How {@link #sealed} is put together: 1 for versions of before, 2 for new ones. */
    public int format() {
        return format;
    }

    public int number() {
        return number;
    }

    public Revision revision() {
        return revision;
    }

    public Change change() {
        return change;
    }

    /** What readers are told about the change. */
    public @Nullable Localized note() {
        return note;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    public String previousHash() {
        return previousHash;
    }

    /** 64 hexadecimal digits. */
    public String hash() {
        return hash;
    }
}
