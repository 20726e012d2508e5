package org.parley.persistence;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.domain.directory.Directory;
import org.parley.domain.directory.Entry;
import org.parley.domain.directory.Listed;
import org.parley.domain.directory.Listing;
import org.parley.domain.directory.Place;
import org.parley.domain.directory.StillUsed;
import org.parley.domain.directory.Use;
import org.parley.domain.directory.Wanted;
import org.parley.domain.editor.Editor;
import org.parley.domain.text.Folding;

@ApplicationScoped
@Transactional
class JpaDirectory implements Directory {

    private static final String ONE = " where e.listing = #listing and e.subject_id = #id";

    @PersistenceContext
    EntityManager entities;

    @Override
    public Part list(Wanted wanted, @Nullable Place after, int limit) {
        return new EntryQuery(wanted).read(entities, after, limit);
    }

    @Override
    public Optional<Entry> entry(Listing listing, long id) {
        return one(EntryRow.SELECT + ONE, listing, id);
    }

    @Override
    public Optional<Entry> entry(Listing listing, String slug) {
        return one(EntryRow.SELECT + " where e.listing = #listing and e.slug = #id", listing, slug);
    }

    @Override
    public List<Entry> named(Listing listing, String name, int limit) {
        var sql = EntryRow.SELECT + " where e.listing = #listing and locate(#name, concat('\n', e.search, '\n')) > 0"
                + " order by e.subject_id limit " + limit;
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(sql)
                .setParameter("listing", listing.name())
                .setParameter("name", "\n" + Folding.forSearch(name) + "\n")
                .getResultList();
        return rows.stream().map(EntryRow::entry).toList();
    }

    @Override
    public Optional<Entry> lock(Listing listing, long id) {
        return one(EntryRow.SELECT + ONE + " for update", listing, id);
    }

    // Its first line stands for the whole list: whoever holds that one changes what is above what.
    @Override
    public void lockOrder(Listing listing) {
        entities.createNativeQuery("select e.subject_id from directory_entry e where e.listing = #listing"
                        + " order by e.subject_id limit 1 for update")
                .setParameter("listing", listing.name())
                .getResultList();
    }

    @Override
    public void changed(Listed what, Editor who) {
        refresh(what);
        of(
                        what,
                        "update directory_entry e set e.edition = e.edition + 1, e.changed_at = utc_timestamp(6),"
                                + " e.changed_by = #who" + ONE)
                .setParameter("who", who.name())
                .executeUpdate();
    }

    @Override
    public void refresh(Listed what) {
        EntryRow.write(entities, what);
    }

    @Override
    public List<Use> uses(Listing listing, long id, int limit) {
        return new Uses(entities, listing, id).read(limit);
    }

    @Override
    public void remove(Listed what) {
        try {
            of(what, "delete e from directory_entry e" + ONE).executeUpdate();
        } catch (PersistenceException e) {
            throw new StillUsed(what.slug());
        }
    }

    private Query of(Listed what, String sql) {
        return entities.createNativeQuery(sql)
                .setParameter("listing", what.listing().name())
                .setParameter("id", requireNonNull(what.id()));
    }

    private Optional<Entry> one(String sql, Listing listing, Object id) {
        List<?> rows = entities.createNativeQuery(sql)
                .setParameter("listing", listing.name())
                .setParameter("id", id)
                .getResultList();
        return rows.stream().map(row -> EntryRow.entry((Object[]) row)).findFirst();
    }
}
