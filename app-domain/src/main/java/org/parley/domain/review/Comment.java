package org.parley.domain.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.parley.domain.editor.Editor;

/** What somebody noted on a draft, at a place in it or on the whole; open until an editor resolves it. */
@Entity
@Table(name = "comment")
public class Comment {

    /** Characters in a text; a page of a letter. */
    public static final int LONGEST = 4000;

    /** Characters in a name. */
    public static final int LONGEST_NAME = 100;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "manuscript_id")
    private long manuscriptId;

    @Column(name = "revision_number")
    private int revisionNumber;

    private String place;

    @Column(name = "share_link_id")
    private @Nullable Long shareLinkId;

    private String author;

    @Column(name = "comment_text")
    private String text;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "resolved_at")
    private @Nullable Instant resolvedAt;

    @Column(name = "resolved_by")
    private @Nullable String resolvedBy;

    @SuppressWarnings("NullAway.Init")
    protected Comment() {}

    /**
     * @param revisionNumber what they had before them
     * @param link by which a reviewer came; null for an editor
     */
    Comment(
            long manuscriptId,
            int revisionNumber,
            Place place,
            @Nullable ShareLink link,
            String author,
            String text,
            Instant at) {
        this.manuscriptId = manuscriptId;
        this.revisionNumber = revisionNumber;
        this.place = place.toString();
        this.shareLinkId = link == null ? null : link.id();
        this.author = author;
        this.text = text;
        this.madeAt = at;
    }

    void resolve(Editor who, Instant at) {
        resolvedAt = at;
        resolvedBy = who.name();
    }

    void reopen() {
        resolvedAt = null;
        resolvedBy = null;
    }

    public boolean isResolved() {
        return resolvedAt != null;
    }

    public @Nullable Long id() {
        return id;
    }

    public long manuscriptId() {
        return manuscriptId;
    }

    public int revisionNumber() {
        return revisionNumber;
    }

    public Place place() {
        return Place.parse(place).orElse(Place.WHOLE);
    }

    /** Whether somebody without an account wrote it, under a name that nobody has checked. */
    public boolean isFromOutside() {
        return shareLinkId != null;
    }

    public String author() {
        return author;
    }

    public String text() {
        return text;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public @Nullable Instant resolvedAt() {
        return resolvedAt;
    }

    public @Nullable String resolvedBy() {
        return resolvedBy;
    }
}
