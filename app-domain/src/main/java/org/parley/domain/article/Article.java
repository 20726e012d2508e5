package org.parley.domain.article;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.domain.followup.FollowUp;
import org.parley.domain.media.Photo;
import org.parley.domain.negotiation.Round;
import org.parley.domain.negotiation.Topic;
import org.parley.domain.party.Party;
import org.parley.domain.position.Absence;
import org.parley.domain.position.Cell;
import org.parley.domain.position.CommonGround;
import org.parley.domain.position.Comparison;
import org.parley.domain.position.Holdings;
import org.parley.domain.position.Position;
import org.parley.domain.position.Quotation;
import org.parley.domain.text.Language;
import org.parley.domain.text.Localized;
import org.parley.domain.text.Slug;
import org.parley.domain.text.SourceReference;

/**
 * The whole record of one story: its text in sections, the positions and quotations that it reports, what the parties
 * have in common, and the follow-ups that they agreed on.
 *
 * <p>The same class is a draft (read from a revision, in no database) and the public record (its rows are what readers
 * see): so a preview is the page itself, and publishing is {@link Articles#publish}.
 */
@Entity
@Table(name = "article")
public class Article {

    @Id
    private @Nullable Long id;

    private String slug;

    @ManyToOne
    private @Nullable Round round;

    private @Nullable Localized headline;

    @Column(name = "lead_text")
    private @Nullable Localized lead;

    @ElementCollection
    @CollectionTable(name = "key_point", joinColumns = @JoinColumn(name = "article_id"))
    @OrderColumn(name = "ordinal")
    private List<KeyPoint> keyPoints = new ArrayList<>();

    private @Nullable Localized outcome;

    @Column(name = "outcome_paragraph")
    private @Nullable String outcomeParagraph;

    @Column(name = "duration_paragraph")
    private @Nullable String durationParagraph;

    @Embedded
    private @Nullable SourceReference source;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    @Column(name = "updated_at")
    private @Nullable Instant updatedAt;

    private int version;

    @Embedded
    private @Nullable ViewCount viewCount;

    @Embedded
    private @Nullable Photo photo;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "article_id", nullable = false)
    @OrderColumn(name = "ordinal")
    private List<Section> sections = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "article_id", nullable = false)
    @OrderColumn(name = "ordinal")
    private List<Lacuna> lacunae = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "article_id", nullable = false)
    @OrderColumn(name = "ordinal")
    private List<Quotation> quotations = new ArrayList<>();

    @ManyToMany
    @JoinTable(
            name = "article_party",
            joinColumns = @JoinColumn(name = "article_id"),
            inverseJoinColumns = @JoinColumn(name = "party_id"))
    @OrderColumn(name = "ordinal")
    private List<Party> parties = new ArrayList<>();

    @ManyToMany
    @JoinTable(
            name = "article_topic",
            joinColumns = @JoinColumn(name = "article_id"),
            inverseJoinColumns = @JoinColumn(name = "topic_id"))
    @OrderColumn(name = "ordinal")
    private List<Topic> topics = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "article_id", nullable = false)
    @OrderColumn(name = "ordinal")
    private List<Position> positions = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "article_id", nullable = false)
    @OrderColumn(name = "ordinal")
    private List<Absence> absences = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "article_id", nullable = false)
    @OrderColumn(name = "ordinal")
    private List<CommonGround> commonGround = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "article_id", nullable = false)
    @OrderColumn(name = "ordinal")
    private List<FollowUp> followUps = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "read_also", joinColumns = @JoinColumn(name = "article_id"))
    @OrderColumn(name = "ordinal")
    private List<ReadAlso> readAlso = new ArrayList<>();

    // Only where paragraphs after those that are here were given an anchor and removed again.
    @Transient
    private @Nullable Integer lastAnchor;

    // The highest number that a key of each kind ever had. Of use to drafts only, so not in the database.
    @Transient
    private Map<String, Integer> lastNumbers = new TreeMap<>();

    @SuppressWarnings("NullAway.Init")
    protected Article() {}

    /** @param headline only a draft may be without one */
    public Article(String slug, @Nullable Localized headline) {
        this.slug = Slug.checked(slug);
        this.headline = headline;
    }

    public Article in(@Nullable Round where) {
        round = where;
        return this;
    }

    public Article with(KeyPoint point) {
        keyPoints.add(point);
        return this;
    }

    public Article with(Section section) {
        sections.add(section);
        return this;
    }

    public Article with(Lacuna lacuna) {
        lacunae.add(lacuna);
        return this;
    }

    public Article with(Quotation quotation) {
        quotations.add(quotation);
        return this;
    }

    /** Adds a position, and its party and topic to the table where they are not in it yet. */
    public Article with(Position position) {
        positions.add(position);
        return comparing(position.party()).on(position.topic());
    }

    public Article with(Absence absence) {
        absences.add(absence);
        return comparing(absence.party()).on(absence.topic());
    }

    public Article with(CommonGround ground) {
        commonGround.add(ground);
        ground.parties().forEach(this::comparing);
        return on(ground.topic());
    }

    /** Gives a party a column of the table. */
    public Article comparing(Party party) {
        if (!parties.contains(party)) parties.add(party);
        return this;
    }

    /** Gives a topic a row of the table. */
    public Article on(Topic topic) {
        if (!topics.contains(topic)) topics.add(topic);
        return this;
    }

    public Article with(FollowUp followUp) {
        followUps.add(followUp);
        return this;
    }

    public Article with(ReadAlso further) {
        readAlso.add(further);
        return this;
    }

    public Article with(@Nullable Photo picture) {
        photo = picture;
        return this;
    }

    /** @throws IllegalArgumentException when it could not stand in an address */
    public Article slug(String name) {
        slug = Slug.checked(name);
        return this;
    }

    public Article headline(@Nullable Localized text) {
        headline = text;
        return this;
    }

    public Article lead(@Nullable Localized text) {
        lead = text;
        return this;
    }

    public Article keyPoints(List<KeyPoint> points) {
        return replace(keyPoints, points);
    }

    /** @param paragraph the anchor of the paragraph that tells it */
    public Article outcome(@Nullable Localized text, @Nullable String paragraph) {
        outcome = text;
        outcomeParagraph = paragraph;
        return this;
    }

    /** @param paragraph the anchor of the paragraph that tells how long the round took */
    public Article durationIn(@Nullable String paragraph) {
        durationParagraph = paragraph;
        return this;
    }

    public Article source(@Nullable SourceReference where) {
        source = where;
        return this;
    }

    public Article reportedViews(@Nullable ViewCount count) {
        viewCount = count;
        return this;
    }

    public Article lacunae(List<Lacuna> gaps) {
        return replace(lacunae, gaps);
    }

    public Article readAlso(List<ReadAlso> further) {
        return replace(readAlso, further);
    }

    /** Tells the story anew. Paragraphs keep their anchors; those that have none yet get one that nothing ever had. */
    public Article tell(List<SectionText> story) {
        var anchors = new Anchors(lastAnchor());
        var told = story.stream().map(anchors::give).toList();
        replace(sections, told);
        return rememberAnchors(anchors.last());
    }

    /** Gives no anchor anew that was given before, here or in an earlier state of this article. */
    public Article rememberAnchors(int last) {
        var highest = Math.max(last, lastAnchor());
        lastAnchor = null;
        if (highest > lastAnchor()) lastAnchor = highest;
        return this;
    }

    /** The number of the last anchor that was ever given in this article; 0 before the first. */
    public int lastAnchor() {
        var present =
                paragraphs().mapToInt(p -> Integer.parseInt(p.number())).max().orElse(0);
        return lastAnchor == null ? present : Math.max(present, lastAnchor);
    }

    private <T> Article replace(List<T> kept, List<T> wanted) {
        var copy = List.copyOf(wanted);
        kept.clear();
        kept.addAll(copy);
        return this;
    }

    // The editor's hand on what stands beside the text. Keys are given once, as anchors are.

    /**
     * Proposes a key that no part of this kind has or ever had, so that an old link never leads to something else.
     *
     * @param kind {@code q} for quotations, {@code s} for positions, {@code c} for common ground, {@code f} for
     *     follow-ups
     */
    public String newKey(String kind) {
        return Keys.following(kind, lastNumbers, keys());
    }

    /** Whether a part has this key now. */
    public boolean hasKey(String key) {
        return keys().anyMatch(key::equals);
    }

    private Stream<String> keys() {
        return Stream.of(
                        quotations.stream().map(Quotation::key),
                        positions.stream().map(Position::key),
                        commonGround.stream().map(CommonGround::key),
                        followUps.stream().map(FollowUp::key))
                .flatMap(Function.identity());
    }

    /** Begins the table with the negotiation's parties and topics, while nobody has chosen any. */
    public void layTable() {
        if (round == null || !parties.isEmpty() || !topics.isEmpty()) return;
        round.negotiation().participations().forEach(p -> comparing(p.party()));
        round.negotiation().topics().forEach(this::on);
    }

    /** Moves a column by so many places, to the end at most. */
    public void move(Party column, int places) {
        Order.move(parties, parties.indexOf(column), places);
    }

    public void move(Topic row, int places) {
        Order.move(topics, topics.indexOf(row), places);
    }

    /** What {@link #drop(Party)} would take along. */
    public Holdings held(Party column) {
        return held(
                p -> p.party().equals(column),
                a -> a.party().equals(column),
                c -> c.parties().contains(column) && c.parties().size() < 3);
    }

    public Holdings held(Topic row) {
        return held(
                p -> p.topic().equals(row),
                a -> a.topic().equals(row),
                c -> c.topic().equals(row));
    }

    private Holdings held(Predicate<Position> position, Predicate<Absence> absence, Predicate<CommonGround> ground) {
        var going = positions.stream().filter(position).toList();
        return new Holdings(
                going,
                absences.stream().filter(absence).toList(),
                commonGround.stream().filter(ground).toList(),
                citedOnlyBy(going));
    }

    private List<Quotation> citedOnlyBy(List<Position> going) {
        var cited = new LinkedHashSet<Quotation>();
        going.forEach(p -> cited.addAll(p.quotations()));
        positions.stream().filter(p -> !going.contains(p)).forEach(p -> cited.removeAll(p.quotations()));
        return List.copyOf(cited);
    }

    /** Takes a column out of the table, with all that stands in it. */
    public void drop(Party column) {
        drop(held(column));
        commonGround.replaceAll(c -> c.without(column));
        parties.remove(column);
    }

    /** Takes a row out of the table, with all that stands in it. */
    public void drop(Topic row) {
        drop(held(row));
        topics.remove(row);
    }

    private void drop(Holdings going) {
        rememberingKeys(() -> {
            positions.removeAll(going.positions());
            absences.removeAll(going.absences());
            commonGround.removeAll(going.commonGround());
            quotations.removeAll(going.quotations());
        });
    }

    // Only what goes is noted: a record in which nothing changed stays the same characters.
    private void rememberingKeys(Runnable change) {
        var gone = new HashSet<>(keys().toList());
        change.run();
        keys().forEach(gone::remove);
        Keys.remember(lastNumbers, gone.stream());
    }

    public Cell cell(Party party, Topic topic) {
        var held = positions.stream()
                .filter(p -> p.party().equals(party) && p.topic().equals(topic))
                .toList();
        var absence = absences.stream()
                .filter(a -> a.party().equals(party) && a.topic().equals(topic))
                .findFirst();
        // A position outweighs a recorded absence, here as in the comparison.
        return new Cell(party, topic, held, held.isEmpty() ? absence.orElse(null) : null);
    }

    /** Cells in which neither a position nor a reason is recorded, nor common ground: row by row. */
    public List<Cell> cellsToFill() {
        return topics.stream()
                .flatMap(topic -> parties.stream()
                        .filter(party -> groundOf(party, topic).isEmpty())
                        .map(party -> cell(party, topic)))
                .filter(Cell::isEmpty)
                .toList();
    }

    /** The first cell to fill after this one, from the top again where there is none below. */
    public Optional<Cell> cellToFillAfter(Party party, Topic topic) {
        var empty = cellsToFill();
        return empty.stream()
                .filter(c -> place(c.party(), c.topic()) > place(party, topic))
                .findFirst()
                .or(() -> empty.stream()
                        .filter(c -> place(c.party(), c.topic()) != place(party, topic))
                        .findFirst());
    }

    private int place(Party party, Topic topic) {
        return topics.indexOf(topic) * parties.size() + parties.indexOf(party);
    }

    /** What the party holds on the topic together with others. */
    public List<CommonGround> groundOf(Party party, Topic topic) {
        return commonGround.stream()
                .filter(c -> c.topic().equals(topic) && c.parties().contains(party))
                .toList();
    }

    /**
     * Says anew what stands in a cell. Quotations with a known key are said anew wherever they are cited; those that
     * only the old cell cited go.
     *
     * @throws IllegalArgumentException when the table has no such cell
     */
    public void put(Cell cell) {
        if (!parties.contains(cell.party()) || !topics.contains(cell.topic()))
            throw new IllegalArgumentException("No cell of " + cell.party() + " on " + cell.topic());
        rememberingKeys(() -> replace(cell(cell.party(), cell.topic()), cell));
    }

    private void replace(Cell old, Cell cell) {
        var at = old.positions().isEmpty()
                ? positions.size()
                : positions.indexOf(old.positions().get(0));
        positions.removeAll(old.positions());
        positions.addAll(at, cell.positions());
        absences.removeIf(a -> a.party().equals(cell.party()) && a.topic().equals(cell.topic()));
        if (cell.absence() != null) absences.add(cell.absence());
        cell.quotations().forEach(this::put);
        quotations.removeIf(q -> old.cites(q) && !isCited(q.key()));
    }

    /** Adds a quotation at its place in the text, or says the one with its key anew wherever it is cited. */
    public void put(Quotation quotation) {
        var at = Order.indexOf(quotations, q -> q.key().equals(quotation.key()));
        if (at >= 0) quotations.set(at, quotation);
        else quotations.add(placeOf(quotation), quotation);
        positions.forEach(p -> p.cite(quotation));
    }

    // After all that stands no later in the text; what has no paragraph comes last.
    private int placeOf(Quotation quotation) {
        var later = Order.indexOf(quotations, q -> paragraphIndex(q) > paragraphIndex(quotation));
        return later < 0 ? quotations.size() : later;
    }

    private int paragraphIndex(Quotation quotation) {
        var at = paragraphs().map(Paragraph::anchor).toList().indexOf(quotation.paragraph());
        return at < 0 ? Integer.MAX_VALUE : at;
    }

    public Optional<Quotation> quotation(String key) {
        return quotations.stream().filter(q -> q.key().equals(key)).findFirst();
    }

    /** The positions that rest on a quotation. */
    public List<Position> citing(String quotation) {
        return positions.stream()
                .filter(p -> p.quotations().stream().anyMatch(q -> q.key().equals(quotation)))
                .toList();
    }

    private boolean isCited(String quotation) {
        return !citing(quotation).isEmpty();
    }

    /** @throws IllegalArgumentException when a position rests on it */
    public void dropQuotation(String key) {
        if (isCited(key)) throw new IllegalArgumentException(key + " is cited");
        rememberingKeys(() -> quotations.removeIf(q -> q.key().equals(key)));
    }

    /** Adds common ground, or says the one with its key anew; its parties and topic are in the table then. */
    public void put(CommonGround ground) {
        var at = Order.indexOf(commonGround, c -> c.key().equals(ground.key()));
        if (at < 0) {
            with(ground);
            return;
        }
        commonGround.set(at, ground);
        ground.parties().forEach(this::comparing);
        on(ground.topic());
    }

    public Optional<CommonGround> commonGround(String key) {
        return commonGround.stream().filter(c -> c.key().equals(key)).findFirst();
    }

    public void dropCommonGround(String key) {
        rememberingKeys(() -> commonGround.removeIf(c -> c.key().equals(key)));
    }

    public void moveCommonGround(String key, int places) {
        Order.move(commonGround, Order.indexOf(commonGround, c -> c.key().equals(key)), places);
    }

    /** Adds a follow-up, or says the one with its key anew; what became of it stays. */
    public void put(FollowUp followUp) {
        followUps.stream()
                .filter(f -> f.key().equals(followUp.key()))
                .findFirst()
                .ifPresentOrElse(f -> f.revise(followUp), () -> followUps.add(followUp));
    }

    public Optional<FollowUp> followUp(String key) {
        return followUps.stream().filter(f -> f.key().equals(key)).findFirst();
    }

    /** Takes a follow-up out of a draft. One that was published stays: publishing would refuse. */
    public void dropFollowUp(String key) {
        rememberingKeys(() -> followUps.removeIf(f -> f.key().equals(key)));
    }

    public void moveFollowUp(String key, int places) {
        Order.move(followUps, Order.indexOf(followUps, f -> f.key().equals(key)), places);
    }

    // Up to here.

    /** The positions of these parties side by side, in the editor's order of parties and topics. */
    public Comparison compare(Collection<Party> chosen) {
        var columns = parties.stream().filter(chosen::contains).toList();
        return Comparison.of(columns, topics, new Comparison.Material(positions, absences, commonGround));
    }

    public Optional<Paragraph> paragraph(String anchor) {
        return paragraphs().filter(p -> p.anchor().equals(anchor)).findFirst();
    }

    /** All paragraphs, section after section. */
    public Stream<Paragraph> paragraphs() {
        return sections.stream().flatMap(s -> s.paragraphs().stream());
    }

    public List<Quotation> quotationsIn(Paragraph paragraph) {
        return quotations.stream()
                .filter(q -> paragraph.anchor().equals(q.paragraph()))
                .toList();
    }

    /** Words in the story itself, for the reading time. */
    public int wordCount(Language language) {
        return paragraphs()
                .mapToInt(p -> p.text().in(language).words().strip().split("\\s+").length)
                .sum();
    }

    /** Whether the story, not just its headline, can be read in this language. */
    public boolean isIn(Language language) {
        return headline != null
                && headline.isIn(language)
                && paragraphs().allMatch(p -> p.text().isIn(language));
    }

    /**
     * Takes its identity and version number.
     *
     * @param first when it was first published; a date that the record itself gives comes before it
     * @param updated when readers got this version, where it changes what they read
     */
    public void publishedAs(long articleId, int number, Instant first, @Nullable Instant updated) {
        id = articleId;
        version = number;
        if (publishedAt == null) publishedAt = first;
        if (updated != null) updatedAt = updated;
    }

    /**
     * Becomes what the other one says, except for who it is. Follow-ups with the same key stay the same follow-up, with
     * their history.
     */
    public void become(Article other) {
        slug = other.slug;
        round = other.round;
        headline = other.headline;
        lead = other.lead;
        outcome = other.outcome;
        outcomeParagraph = other.outcomeParagraph;
        durationParagraph = other.durationParagraph;
        source = other.source;
        publishedAt = other.publishedAt;
        updatedAt = other.updatedAt;
        version = other.version;
        viewCount = other.viewCount;
        photo = other.photo;
        keyPoints.addAll(other.keyPoints);
        sections.addAll(other.sections);
        lacunae.addAll(other.lacunae);
        quotations.addAll(other.quotations);
        parties.addAll(other.parties);
        topics.addAll(other.topics);
        positions.addAll(other.positions);
        absences.addAll(other.absences);
        commonGround.addAll(other.commonGround);
        readAlso.addAll(other.readAlso);
        lastNumbers = new TreeMap<>(other.lastNumbers);
        followUps = merged(followUps, other.followUps);
        lastAnchor = other.lastAnchor;
    }

    /** Drops all that {@link #become} brings anew. Follow-ups stay: they have a history. */
    public void clear() {
        Stream.<List<?>>of(
                        keyPoints,
                        positions,
                        quotations,
                        sections,
                        lacunae,
                        parties,
                        topics,
                        absences,
                        commonGround,
                        readAlso)
                .forEach(List::clear);
    }

    private static List<FollowUp> merged(List<FollowUp> kept, List<FollowUp> revised) {
        Function<FollowUp, FollowUp> sameOrNew = wanted -> kept.stream()
                .filter(f -> f.key().equals(wanted.key()))
                .findFirst()
                .map(f -> {
                    f.revise(wanted);
                    return f;
                })
                .orElse(wanted);
        return new ArrayList<>(revised.stream().map(sameOrNew).toList());
    }

    public @Nullable Long id() {
        return id;
    }

    public String slug() {
        return slug;
    }

    public @Nullable Round round() {
        return round;
    }

    /** Null only in a draft that has none yet: what readers see has one. */
    public @Nullable Localized headline() {
        return headline;
    }

    public @Nullable Localized lead() {
        return lead;
    }

    public List<KeyPoint> keyPoints() {
        return List.copyOf(keyPoints);
    }

    /** What came of the round, in a few words. */
    public @Nullable Localized outcome() {
        return outcome;
    }

    /** The anchor of the paragraph that tells the outcome. */
    public @Nullable String outcomeParagraph() {
        return outcomeParagraph;
    }

    /** The anchor of the paragraph that tells how long the round took. */
    public @Nullable String durationParagraph() {
        return durationParagraph;
    }

    public @Nullable SourceReference source() {
        return source;
    }

    public @Nullable Instant publishedAt() {
        return publishedAt;
    }

    public @Nullable Instant updatedAt() {
        return updatedAt;
    }

    /** The number of the version that readers see; 0 before the first. */
    public int version() {
        return version;
    }

    public @Nullable ViewCount viewCount() {
        return viewCount;
    }

    public @Nullable Photo photo() {
        return photo;
    }

    public List<Section> sections() {
        return List.copyOf(sections);
    }

    public List<Lacuna> lacunae() {
        return List.copyOf(lacunae);
    }

    public List<Quotation> quotations() {
        return List.copyOf(quotations);
    }

    /** Whose positions are compared, in the editor's order. */
    public List<Party> parties() {
        return List.copyOf(parties);
    }

    public List<Topic> topics() {
        return List.copyOf(topics);
    }

    public List<Position> positions() {
        return List.copyOf(positions);
    }

    public List<Absence> absences() {
        return List.copyOf(absences);
    }

    public List<CommonGround> commonGround() {
        return List.copyOf(commonGround);
    }

    public List<FollowUp> followUps() {
        return List.copyOf(followUps);
    }

    public List<ReadAlso> readAlso() {
        return List.copyOf(readAlso);
    }
}
