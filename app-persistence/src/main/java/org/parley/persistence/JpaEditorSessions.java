package org.parley.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.parley.domain.account.EditorSession;
import org.parley.domain.account.EditorSessions;
import org.parley.domain.account.Token;
import org.parley.domain.editor.Editor;

@ApplicationScoped
@Transactional
class JpaEditorSessions implements EditorSessions {

    @PersistenceContext
    EntityManager entities;

    @Override
    public Optional<EditorSession> byToken(Token token) {
        return entities.createQuery(
                        "select s from EditorSession s join fetch s.editor where s.tokenHash = :hash",
                        EditorSession.class)
                .setParameter("hash", token.hash())
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<EditorSession> of(Editor editor) {
        return entities.createQuery(
                        "select s from EditorSession s join fetch s.editor where s.editor.id = :id"
                                + " order by s.lastSeenAt desc, s.id desc",
                        EditorSession.class)
                .setParameter("id", editor.id())
                .getResultList();
    }

    @Override
    public void add(EditorSession session) {
        entities.persist(session);
        entities.flush();
    }

    // By a statement: two requests may end the same session at once.
    @Override
    public void end(EditorSession session) {
        entities.createQuery("delete from EditorSession s where s.id = :id")
                .setParameter("id", session.id())
                .executeUpdate();
    }

    @Override
    public void endAllOf(Editor editor) {
        entities.createQuery("delete from EditorSession s where s.editor.id = :id")
                .setParameter("id", editor.id())
                .executeUpdate();
    }

    @Override
    public void forgetOver(Instant before) {
        entities.createQuery("delete from EditorSession s where s.expiresAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
