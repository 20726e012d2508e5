package org.parley.persistence;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.Set;
import org.parley.domain.change.Announcing;
import org.parley.domain.change.Aspect;
import org.parley.domain.change.PublicChange.Kind;
import org.parley.domain.change.PublicRecordChanged;
import org.parley.domain.directory.Listed;
import org.parley.domain.directory.Listing;

/** Notes what has changed before the eyes of readers, in the transaction that changes it. */
final class PublicRecord {

    private PublicRecord() {}

    static void changed(EntityManager entities, Kind kind, long subject) {
        entities.createNativeQuery("insert into public_change (kind, subject) values (?1, ?2)")
                .setParameter(1, kind.name())
                .setParameter(2, subject)
                .executeUpdate();
        announce();
    }

    static void changed(EntityManager entities, Listed what) {
        var id = what.id();
        changed(entities, kind(what.listing()), id == null ? 0 : id);
    }

    /**
     * Has all nodes let go of the pages that show what the current transaction changes. To be called when all else is
     * done: what waits for this transaction waits for the nodes, too.
     */
    static void touched(Set<Aspect> aspects) {
        if (!isInContainer()) return;
        var touched = new HashSet<>(aspects);
        touched.add(Aspect.RECORD);
        CDI.current().select(Announcing.class).get().announce(touched);
    }

    // Repositories that no container has made have nobody to tell.
    private static void announce() {
        if (isInContainer()) CDI.current().getBeanManager().getEvent().fire(new PublicRecordChanged());
    }

    private static boolean isInContainer() {
        try {
            return CDI.current() != null;
        } catch (IllegalStateException e) {
            return false;
        }
    }

    private static Kind kind(Listing listing) {
        return switch (listing) {
            case PARTIES -> Kind.PARTY;
            case PEOPLE -> Kind.PERSON;
            case TOPICS -> Kind.TOPIC;
            case NEGOTIATIONS -> Kind.NEGOTIATION;
            case ROUNDS -> Kind.ROUND;
        };
    }
}
