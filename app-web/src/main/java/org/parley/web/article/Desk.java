package org.parley.web.article;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.domain.editorial.CheckingArticle;
import org.parley.domain.editorial.Draft;
import org.parley.domain.editorial.Evidence;
import org.parley.domain.editorial.Issue;
import org.parley.domain.editorial.Presences;
import org.parley.domain.editorial.Presences.Presence;
import org.parley.domain.text.Localized;
import org.parley.web.editor.CurrentEditor;
import org.parley.web.view.Ambient;

/** What every page of an article at the desk shows around its form: the way through the pages, and who else is there. */
@RequestScoped
public class Desk implements Ambient {

    private static final String PAGES = "/admin/articles";
    private static final Duration RECENTLY = Duration.ofMinutes(3);

    @Inject
    private HttpServletRequest request;

    @Inject
    private CheckingArticle checking;

    @Inject
    private Presences presences;

    @Inject
    private CurrentEditor editor;

    @Inject
    private Clock clock;

    private final Map<String, List<Issue>> found = new HashMap<>();

    @SuppressWarnings("NullAway.Init")
    protected Desk() {}

    @Override
    public Map<String, Object> variables() {
        return request.getRequestURI().startsWith(PAGES) ? Map.of("desk", this) : Map.of();
    }

    /** What the draft lacks: what stands in the way of publishing first. */
    public List<Issue> issues(Draft draft) {
        return found.computeIfAbsent(draft.revision().content(), unused -> checking.issues(draft));
    }

    public List<Issue> blocking(Draft draft) {
        return issues(draft).stream().filter(Issue::isBlocking).toList();
    }

    /** What is worth knowing and does not stand in the way. */
    public List<Issue> advisory(Draft draft) {
        return issues(draft).stream().filter(issue -> !issue.isBlocking()).toList();
    }

    /** What it lacks and one page mends. */
    public List<Issue> issues(Draft draft, Step step) {
        return issues(draft).stream().filter(step::mends).toList();
    }

    public List<Stop> way(Draft draft) {
        return Arrays.stream(Step.values()).map(step -> stop(draft, step)).toList();
    }

    private Stop stop(Draft draft, Step step) {
        var blocking = issues(draft, step).stream().filter(Issue::isBlocking).count();
        return new Stop(step, address(draft) + step.path(), blocking);
    }

    public String address(Draft draft) {
        return PAGES + "/" + draft.manuscript().id();
    }

    /** Where an issue is mended. */
    public String address(Draft draft, Issue issue) {
        // Two gaps may be in one paragraph: the page has a place for them all.
        var place = issue.field().startsWith("lacunae.") ? "lacunae" : issue.field();
        return address(draft) + "/" + issue.page() + "#" + place;
    }

    /** Where other words can be chosen for a piece of evidence. */
    public String address(Draft draft, Evidence evidence) {
        return address(draft, new Issue(evidence.field(), Issue.Problem.WORDS_NOT_IN_PARAGRAPH));
    }

    /** The page that mends it. */
    public Step step(Issue issue) {
        return Arrays.stream(Step.values())
                .filter(s -> s.mends(issue))
                .findFirst()
                .orElse(Step.TEXT);
    }

    public Step step(String field) {
        return step(new Issue(field, Issue.Problem.WORDS_NOT_IN_PARAGRAPH));
    }

    public Optional<Localized> subject(Draft draft, String field) {
        return Subject.of(draft.article(), field);
    }

    /** What an issue is about, where its field has a name of its own. */
    public Optional<Localized> subject(Draft draft, Issue issue) {
        return Subject.of(draft.article(), issue.field());
    }

    /** Colleagues who are at this article now. They are told of whoever asks, too. */
    public List<Presence> others(Draft draft) {
        var who = editor.require();
        var id = requireNonNull(draft.manuscript().id());
        var now = clock.instant();
        presences.seen(who, id, now);
        return presences.others(who, id, now.minus(RECENTLY));
    }

    /** How long ago a colleague was seen, in whole minutes. */
    public long minutesSince(Presence presence) {
        return Duration.between(presence.seenAt(), clock.instant()).toMinutes();
    }

    /**
     * A page on the way.
     *
     * @param blocking how much of what stands in the way of publishing it mends
     */
    public record Stop(Step step, String address, long blocking) {

        public boolean is(String word) {
            return step.word().equals(word);
        }
    }
}
