package org.parley.domain.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.domain.editor.Editor;
import org.parley.domain.editorial.Issue;

/** Why an article was not published: what an editor noted when ending its review, or what a plan came to grief on. */
@Entity
@Table(name = "setback")
public class Setback {

    @Id
    @Column(name = "manuscript_id")
    private long manuscriptId;

    @Column(name = "happened_at")
    private Instant at;

    @Column(name = "editor")
    private @Nullable String editor;

    private String note;

    private String issues;

    @SuppressWarnings("NullAway.Init")
    protected Setback() {}

    private Setback(long manuscriptId, Instant at, @Nullable String editor, String note, List<Issue> issues) {
        this.manuscriptId = manuscriptId;
        this.at = at;
        this.editor = editor;
        this.note = note;
        this.issues = issues.stream().map(i -> i.problem() + " " + i.field()).collect(Collectors.joining("\n"));
    }

    /** An editor sent it back. */
    public static Setback ofReview(long manuscriptId, Instant at, Editor who, String note) {
        return new Setback(manuscriptId, at, who.name(), note, List.of());
    }

    /**
     * A plan could not be carried out.
     *
     * @param issues none where the record could not even be read; then the note says why
     */
    public static Setback ofPlan(long manuscriptId, Instant at, List<Issue> issues, String note) {
        return new Setback(manuscriptId, at, null, note, issues);
    }

    public long manuscriptId() {
        return manuscriptId;
    }

    public Instant at() {
        return at;
    }

    /** Who sent it back; null when it was a plan that could not be carried out. */
    public @Nullable String editor() {
        return editor;
    }

    /** May be empty. */
    public String note() {
        return note;
    }

    /** What stood in the way of a plan. */
    public List<Issue> issues() {
        return issues.lines().map(Setback::issue).toList();
    }

    private static Issue issue(String line) {
        var words = line.split(" ", 2);
        var problem = Arrays.stream(Issue.Problem.values())
                .filter(p -> p.name().equals(words[0]))
                .findFirst()
                .orElseThrow();
        return new Issue(words[1], problem);
    }
}
