package org.parley.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.parley.domain.account.OneTimeLink;
import org.parley.domain.account.OneTimeLinks;
import org.parley.domain.account.Token;
import org.parley.domain.editor.Editor;

@ApplicationScoped
@Transactional
class JpaOneTimeLinks implements OneTimeLinks {

    @PersistenceContext
    EntityManager entities;

    @Override
    public Optional<OneTimeLink> byToken(OneTimeLink.Kind kind, Token token) {
        return entities.createQuery(
                        "select l from OneTimeLink l left join fetch l.editor"
                                + " where l.tokenHash = :hash and l.kind = :kind",
                        OneTimeLink.class)
                .setParameter("hash", token.hash())
                .setParameter("kind", kind)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(OneTimeLink link) {
        entities.persist(link);
        entities.flush();
    }

    // A deletion sees what others have done since this transaction began, and waits for those in the middle of it.
    @Override
    public boolean take(OneTimeLink link) {
        return entities.createQuery("delete from OneTimeLink l where l.id = :id")
                        .setParameter("id", link.id())
                        .executeUpdate()
                > 0;
    }

    @Override
    public boolean takeAll(OneTimeLink.Kind kind) {
        return entities.createQuery("delete from OneTimeLink l where l.kind = :kind")
                        .setParameter("kind", kind)
                        .executeUpdate()
                > 0;
    }

    @Override
    public void forgetOver(Instant before) {
        entities.createQuery("delete from OneTimeLink l where l.expiresAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }

    @Override
    public void removeAllOf(Editor editor, OneTimeLink.Kind kind) {
        entities.createQuery("delete from OneTimeLink l where l.kind = :kind and l.editor.id = :id")
                .setParameter("kind", kind)
                .setParameter("id", editor.id())
                .executeUpdate();
    }
}
