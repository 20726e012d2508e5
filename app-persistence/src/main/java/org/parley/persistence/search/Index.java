package org.parley.persistence.search;

import static java.util.Objects.requireNonNull;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;
import org.parley.domain.article.Article;
import org.parley.domain.change.ChangeFeed;
import org.parley.domain.change.PublicChange;
import org.parley.domain.change.PublicChange.Kind;
import org.parley.domain.change.PublicChanges;

/**
 * One index of the public record: made bit by bit, and then kept up to date. It is written by one thread and searched by any.
 * Only a complete one is ever committed, so that what is found in a folder is the whole record as it was.
 */
final class Index implements Closeable {

    private static final Logger LOG = Logger.getLogger(Index.class.getName());

    /** So few that a new publication does not wait behind them. */
    private static final int AT_ONCE = 20;

    /** While nothing can be searched yet, nobody waits. */
    private static final int TOGETHER = 100;

    private static final String EDITION = "edition";
    private static final String MARK = "mark";
    private static final double MEGABYTES_BUFFERED = 16;

    private final Directory directory;
    private final Source source;
    private final ChangeFeed feed;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Queue<PublicChange> pending = new ArrayDeque<>();
    private final Set<Long> stale = new LinkedHashSet<>();
    private @Nullable Long reached;
    private boolean isCommitted;

    private Index(Directory directory, Source source, ChangeFeed feed, boolean isNew) throws IOException {
        this.directory = directory;
        this.source = source;
        this.feed = feed;
        isCommitted = !isNew;
        reached = isNew ? 0L : null;
        writer = new IndexWriter(directory, configuration(isNew));
        searchers = new SearcherManager(writer, null);
    }

    /** An empty one, which wants to be {@link #step made}. */
    static Index making(Directory directory, Source source, PublicChanges changes) throws IOException {
        var index = new Index(directory, source, ChangeFeed.fromNow(changes), true);
        try {
            index.writeDirectory();
            return index;
        } catch (IOException | RuntimeException e) {
            IOUtils.closeWhileHandlingException(index);
            throw e;
        }
    }

    /**
     * One that was made before.
     *
     * @return null when it is of another edition, or nobody knows what has changed since
     * @throws IOException when it is broken, or there is none
     */
    static @Nullable Index kept(Directory directory, Source source, PublicChanges changes) throws IOException {
        try (var reader = DirectoryReader.open(directory)) {
            var data = reader.getIndexCommit().getUserData();
            var mark = data.getOrDefault(MARK, "");
            if (!Fields.EDITION.equals(data.get(EDITION)) || !ChangeFeed.isKnown(changes, mark)) return null;
            for (var leaf : reader.leaves()) ((CodecReader) leaf.reader()).checkIntegrity();
            return new Index(directory, source, ChangeFeed.from(changes, mark), false);
        }
    }

    /** Whether it has the whole record. */
    boolean isComplete() {
        return reached == null;
    }

    /**
     * Takes in what has changed, and then a bit of what is still to be done. What fails is done at the next step.
     *
     * @return whether there was anything
     */
    boolean step() throws IOException {
        pending.addAll(feed.news());
        var isWritten = !pending.isEmpty() || !isDone();
        while (!pending.isEmpty()) {
            take(pending.element());
            pending.remove();
        }
        if (reached != null) makeMore(reached);
        else writeStale();
        if (isWritten) show();
        return isWritten;
    }

    /** Whether nothing is left to do until something changes. */
    boolean isDone() {
        return reached == null && stale.isEmpty();
    }

    /** Asks what it holds now. */
    <T> T search(Searching<T> searching) throws IOException {
        var searcher = searchers.acquire();
        try {
            return searching.in(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    /** Something that is done with one state of the index. */
    interface Searching<T> {
        T in(IndexSearcher searcher) throws IOException;
    }

    /** The files that hold it, which nobody but itself may ever touch. */
    Set<String> files() throws IOException {
        return isCommitted ? Set.copyOf(SegmentInfos.readLatestCommit(directory).files(true)) : Set.of();
    }

    boolean isInMemory() {
        return directory instanceof ByteBuffersDirectory;
    }

    Directory directory() {
        return directory;
    }

    // What is broken cannot be put away tidily; all that matters is that nothing stays open.
    @Override
    public void close() throws IOException {
        try (directory;
                writer;
                searchers) {
            if (!isComplete()) writer.rollback();
        }
    }

    private void makeMore(long after) throws IOException {
        var articles = source.articlesAfter(after, TOGETHER);
        for (var article : source.articles(articles))
            writer.updateDocuments(of(requireNonNull(article.id())), entries(article));
        reached = articles.isEmpty() ? null : articles.get(articles.size() - 1);
    }

    private void writeStale() throws IOException {
        for (var article : stale.stream().limit(AT_ONCE).toList()) {
            write(article);
            stale.remove(article);
        }
    }

    private void show() throws IOException {
        // Nobody searches in it yet; and each part shown by itself would be a segment to be merged, again and again.
        if (!isComplete()) return;
        // While something is to be done, whoever went on from here would never do it.
        if (isDone()) {
            writer.setLiveCommitData(
                    Map.of(EDITION, Fields.EDITION, MARK, feed.mark()).entrySet());
            writer.commit();
            isCommitted = true;
        }
        searchers.maybeRefreshBlocking();
    }

    private void take(PublicChange change) throws IOException {
        switch (change.kind()) {
            case ARTICLE -> write(change.subject());
            case FOLLOW_UP -> {
                var article = source.articleOf(change.subject());
                if (article.isPresent()) write(article.get());
            }
            case PARTY, PERSON, TOPIC, NEGOTIATION, ROUND -> {
                writeDirectory();
                stale.addAll(naming(change.kind(), change.subject()));
            }
            case SYNONYMS, SITE -> {
                // Nothing of it is in here.
            }
        }
    }

    private void write(long article) throws IOException {
        var found = source.article(article);
        if (found.isPresent()) writer.updateDocuments(of(article), entries(found.get()));
        else writer.deleteDocuments(of(article));
    }

    private static Term of(long article) {
        return new Term(Fields.OF, ArticleEntries.of(article));
    }

    // One record that nobody can make sense of must not keep all others from being found.
    private List<Document> entries(Article article) {
        try {
            return ArticleEntries.of(article, source.zone());
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "Article " + article.slug() + " cannot be searched");
            return List.of();
        }
    }

    // They are few, and one that is called differently may be named by others.
    private void writeDirectory() throws IOException {
        for (var kind : List.of(Kind.PARTY, Kind.PERSON, Kind.TOPIC, Kind.NEGOTIATION)) {
            writer.deleteDocuments(new Term(Fields.LIST, kind.name()));
            if (kind == Kind.NEGOTIATION) writeNegotiations();
            else for (var document : documents(kind)) writer.addDocument(document);
        }
    }

    // The one list that grows with the articles: never all of it at once.
    private void writeNegotiations() throws IOException {
        var last = 0L;
        for (var part = source.negotiationsAfter(last, TOGETHER);
                !part.isEmpty();
                part = source.negotiationsAfter(last, TOGETHER)) {
            for (var negotiation : part) writer.addDocument(DirectoryEntries.of(negotiation));
            last = requireNonNull(part.get(part.size() - 1).id());
        }
    }

    private List<Document> documents(Kind kind) {
        return switch (kind) {
            case PARTY -> source.parties().stream().map(DirectoryEntries::of).toList();
            case PERSON -> source.people().stream().map(DirectoryEntries::of).toList();
            default -> source.topics().stream().map(DirectoryEntries::of).toList();
        };
    }

    private Set<Long> naming(Kind kind, long id) throws IOException {
        searchers.maybeRefreshBlocking();
        var name = new TermQuery(new Term(Fields.NAMES, ArticleEntries.name(kind, id)));
        return search(searcher -> {
            var articles = new LinkedHashSet<Long>();
            var found =
                    searcher.search(name, Math.max(1, searcher.getIndexReader().numDocs()));
            for (var hit : found.scoreDocs)
                articles.add(searcher.storedFields()
                        .document(hit.doc)
                        .getField(Fields.ARTICLE)
                        .numericValue()
                        .longValue());
            return articles;
        });
    }

    private static IndexWriterConfig configuration(boolean isNew) {
        var spelling = Map.<String, Analyzer>of(Fields.SPELLING, RecordAnalyzer.ofSpelling());
        return new IndexWriterConfig(new PerFieldAnalyzerWrapper(RecordAnalyzer.ofTexts(), spelling))
                .setOpenMode(isNew ? OpenMode.CREATE : OpenMode.APPEND)
                .setRAMBufferSizeMB(MEGABYTES_BUFFERED);
    }
}
