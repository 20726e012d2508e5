package org.parley.domain.followup;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.domain.party.Party;
import org.parley.domain.position.Passage;
import org.parley.domain.text.Localized;
import org.parley.domain.text.PartialDate;

/**
 * A next step that parties agreed on: what, who, in which forum, by when, and the sentence that says so. The promise
 * stays as it was made; what became of it is told by {@link StatusEntry status entries}, which only ever get more.
 */
@Entity
@Table(name = "follow_up")
public class FollowUp {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "record_key")
    private String key;

    private Localized what;

    @ManyToMany
    @JoinTable(
            name = "follow_up_party",
            joinColumns = @JoinColumn(name = "follow_up_id"),
            inverseJoinColumns = @JoinColumn(name = "party_id"))
    @OrderColumn(name = "ordinal")
    private List<Party> parties = new ArrayList<>();

    private @Nullable Localized forum;

    private @Nullable PartialDate due;

    // Kept beside the date as told so that the database can find and order what is due.
    @Column(name = "due_by")
    private @Nullable LocalDate dueBy;

    // Kept beside the history so that the database can find what stands how. Overdue follows from the date.
    @Enumerated(EnumType.STRING)
    private Status recorded = Status.AGREED;

    // All words of the promise in all languages, for the editors' search.
    @Column(name = "search_text")
    private String searchText = "";

    @Column(name = "agreed_on")
    private LocalDate agreedOn;

    // Kept beside the history so that the database can find those of which nothing was heard for long.
    @Column(name = "news_on")
    private @Nullable LocalDate newsOn;

    // As it was first published; empty as long as no version of the article has worded it anew.
    @Embedded
    private @Nullable Promise firstPromise;

    @Embedded
    private Passage evidence;

    // The article with which it was withdrawn: only queries ask for it, so that readers do not find it.
    @SuppressWarnings("UnusedVariable")
    @Column(name = "withdrawn_from", insertable = false, updatable = false)
    private @Nullable Long withdrawnFrom;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "follow_up_id", nullable = false)
    @OrderBy("since, id")
    private List<StatusEntry> history = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected FollowUp() {}

    /**
     * @param key names it within the article: {@code f1}
     * @param evidence where the article says so, with the very sentence as its words
     */
    public FollowUp(String key, Localized what, List<Party> parties, LocalDate agreedOn, Passage evidence) {
        this.key = key;
        this.what = what;
        this.parties.addAll(parties);
        this.agreedOn = agreedOn;
        this.evidence = evidence;
    }

    public FollowUp in(Localized agreedForum) {
        this.forum = agreedForum;
        return this;
    }

    public FollowUp due(PartialDate by) {
        this.due = by;
        return this;
    }

    @PrePersist
    @PreUpdate
    void keepWhatIsFound() {
        dueBy = due == null ? null : due.last();
        newsOn = newsOn();
        // The database takes these signs for letters; between them, words are to be found one by one.
        searchText = String.join("\n", texts()).replaceAll("['ʼ_]", "’");
    }

    /** Takes over a revised promise; who it is, what became of it and how it was first put stay. */
    public void revise(FollowUp revised) {
        if (firstPromise == null && !promise().equals(revised.promise())) firstPromise = promise();
        what = revised.what;
        parties.clear();
        parties.addAll(revised.parties);
        forum = revised.forum;
        due = revised.due;
        agreedOn = revised.agreedOn;
        evidence = revised.evidence;
        keepWhatIsFound();
    }

    /** Adds what became of it, at its place in time; after the others of its day. */
    public void record(StatusEntry entry) {
        var later =
                history.stream().filter(e -> e.since().isAfter(entry.since())).count();
        history.add(history.size() - (int) later, entry);
        recorded = history.get(history.size() - 1).status();
        newsOn = newsOn();
    }

    /** Whether the last thing recorded of that day is the very same: somebody clicked twice. */
    public boolean hasRecorded(StatusEntry entry) {
        return lastEntryBy(entry.since())
                .filter(last -> last.saysTheSameAs(entry))
                .isPresent();
    }

    /** Where it stands on a day: as last recorded by then, or overdue when its time had passed without an end. */
    public Status statusOn(LocalDate day) {
        var recorded = lastEntryBy(day).map(StatusEntry::status).orElse(Status.AGREED);
        var late = due != null && due.last().isBefore(day);
        return late && !recorded.isFinal() ? Status.OVERDUE : recorded;
    }

    /** Since when it has stood as it does on a day. What is overdue is so since the day after its time was up. */
    public LocalDate statusSince(LocalDate day) {
        if (due != null && statusOn(day) == Status.OVERDUE) return due.last().plusDays(1);
        return lastEntryBy(day).map(StatusEntry::since).orElse(agreedOn);
    }

    /** The last day of which anything is known: of the newest entry, or when it was agreed on. */
    public LocalDate newsOn() {
        return history.isEmpty() || lastEntry().since().isBefore(agreedOn)
                ? agreedOn
                : lastEntry().since();
    }

    /**
     * Whether it has not come to an end and nothing was heard of it for long. What stalled may be overdue as well.
     *
     * @param after so many days without news
     */
    public boolean isStalledOn(LocalDate day, int after) {
        return !statusOn(day).isFinal() && newsOn().isBefore(day.minusDays(after));
    }

    /** The latest entry that held on a day; empty when it was only agreed. */
    public Optional<StatusEntry> lastEntryBy(LocalDate day) {
        return history.stream().filter(e -> !e.since().isAfter(day)).reduce((earlier, later) -> later);
    }

    /** What the last entry says, whatever the day; agreed when there is none. */
    public Status recorded() {
        return recorded;
    }

    /** The promise as it stands now. */
    public Promise promise() {
        return new Promise(what, forum, due, evidence.words());
    }

    /** How it was first put, where a later version of the article has worded it anew. */
    public Optional<Promise> firstPromise() {
        return Optional.ofNullable(firstPromise);
    }

    /** All texts of the promise, in all languages. */
    public List<String> texts() {
        return Stream.of(what, forum, evidence.words())
                .filter(Objects::nonNull)
                .flatMap(text -> text.texts().values().stream())
                .toList();
    }

    private StatusEntry lastEntry() {
        return history.get(history.size() - 1);
    }

    public @Nullable Long id() {
        return id;
    }

    public String key() {
        return key;
    }

    public Localized what() {
        return what;
    }

    /** Who is to do it. */
    public List<Party> parties() {
        return List.copyOf(parties);
    }

    public @Nullable Localized forum() {
        return forum;
    }

    /** By when, as precisely as it was said; null when no date was named. */
    public @Nullable PartialDate due() {
        return due;
    }

    public LocalDate agreedOn() {
        return agreedOn;
    }

    /** Rests on another passage from now on. */
    public void resting(Passage on) {
        evidence = on;
    }

    public Passage evidence() {
        return evidence;
    }

    /** Oldest first. */
    public List<StatusEntry> history() {
        return List.copyOf(history);
    }
}
