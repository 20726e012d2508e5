package org.parley.web.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.domain.editor.Editor;
import org.parley.domain.editorial.Change;
import org.parley.domain.editorial.Issue;
import org.parley.domain.editorial.Manuscript;
import org.parley.domain.editorial.NotReadyToPublish;
import org.parley.domain.editorial.RecordFormat.UnreadableRecord;
import org.parley.domain.editorial.Revisions;
import org.parley.domain.publication.ReleasingArticle;
import org.parley.domain.publication.Unfitting;
import org.parley.domain.publication.WithdrawingArticle;
import org.parley.domain.text.Localized;

/** The same decision on several articles, each by itself: one that cannot be carried out leaves the others alone. */
@RequestScoped
public class Bulk {

    /** What is decided. */
    public enum Decision {
        PUBLISH,
        WITHDRAW
    }

    /** What came of it for one article. */
    public enum Outcome {
        DONE,
        NOTHING_TO_DO,
        NOT_READY,
        UNFITTING,
        UNREADABLE
    }

    /** @param issues what stood in the way */
    public record Result(Manuscript manuscript, Outcome outcome, List<Issue> issues) {}

    @Inject
    private ReleasingArticle releasing;

    @Inject
    private WithdrawingArticle withdrawing;

    @Inject
    private Revisions revisions;

    @SuppressWarnings("NullAway.Init")
    protected Bulk() {}

    /** @param change what it is to those who have read it before */
    Result publish(Editor who, Manuscript manuscript, Change change, @Nullable Localized note) {
        var newest = revisions.newest(id(manuscript)).orElseThrow().number();
        var last = revisions.latestVersion(id(manuscript));
        var isThere = last.isPresent() && manuscript.state() != Manuscript.State.WITHDRAWN;
        if (isThere && last.get().revision().number() == newest) return result(manuscript, Outcome.NOTHING_TO_DO);
        return of(manuscript, () -> releasing.publish(who, id(manuscript), newest, change, note));
    }

    Result withdraw(Editor who, Manuscript manuscript, Localized reason) {
        if (manuscript.state() == Manuscript.State.WITHDRAWN) return result(manuscript, Outcome.NOTHING_TO_DO);
        return of(manuscript, () -> withdrawing.withdraw(who, id(manuscript), reason));
    }

    private static Result of(Manuscript manuscript, Runnable decision) {
        try {
            decision.run();
            return result(manuscript, Outcome.DONE);
        } catch (NotReadyToPublish refusal) {
            return new Result(manuscript, Outcome.NOT_READY, refusal.issues());
        } catch (Unfitting refusal) {
            return result(manuscript, Outcome.UNFITTING);
        } catch (UnreadableRecord refusal) {
            return result(manuscript, Outcome.UNREADABLE);
        }
    }

    private static Result result(Manuscript manuscript, Outcome outcome) {
        return new Result(manuscript, outcome, List.of());
    }

    private static long id(Manuscript manuscript) {
        return Objects.requireNonNull(manuscript.id());
    }
}
