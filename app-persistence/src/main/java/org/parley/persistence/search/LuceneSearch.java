package org.parley.persistence.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import org.parley.domain.search.Findings;
import org.parley.domain.search.Kind;
import org.parley.domain.search.NotReady;
import org.parley.domain.search.Question;
import org.parley.domain.search.Search;
import org.parley.domain.text.Language;

/** Looks into the index of this node; asks the database for nothing. */
@ApplicationScoped
class LuceneSearch implements Search {

    private static final Logger LOG = Logger.getLogger(LuceneSearch.class.getName());

    /** More than the longest question comes to, with all that is equal to its words. */
    private static final int MOST_CLAUSES = 16_384;

    private volatile @Nullable IndexKeeper keeper;

    @SuppressWarnings("NullAway.Init")
    LuceneSearch() {
        IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
    }

    void lookInto(@Nullable IndexKeeper kept) {
        keeper = kept;
    }

    @Override
    public Findings find(Question question) throws NotReady {
        return search((searcher, equal) -> new Finder(searcher, question, equal).find());
    }

    @Override
    public List<Offer> offered(Kind kind, Language language) throws NotReady {
        return search((searcher, equal) -> Offers.of(searcher, kind, language));
    }

    /** Something that is asked of an index. */
    private interface Asking<T> {
        T in(IndexSearcher searcher, EqualWords equal) throws IOException;
    }

    private <T> T search(Asking<T> asking) throws NotReady {
        var kept = keeper;
        var index = kept == null ? null : kept.current();
        if (kept == null || index == null) throw new NotReady();
        try {
            return search(asking, kept, index);
        } catch (AlreadyClosedException e) {
            // Another one has come in its place just now.
            var other = kept.current();
            if (other == null || other == index) throw new NotReady();
            return search(asking, kept, other);
        }
    }

    private static <T> T search(Asking<T> asking, IndexKeeper kept, Index index) throws NotReady {
        try {
            return index.search(searcher -> asking.in(searcher, kept.equalWords()));
        } catch (AlreadyClosedException e) {
            throw e;
        } catch (IOException e) {
            kept.broken(index, e);
            throw new NotReady();
        } catch (RuntimeException e) {
            // What comes out of garbage; the keeper will notice the garbage itself.
            LOG.log(Level.WARNING, "A search has failed", e);
            throw new NotReady();
        }
    }
}
