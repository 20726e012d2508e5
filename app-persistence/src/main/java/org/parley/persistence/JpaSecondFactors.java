package org.parley.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.domain.account.SecondFactor;
import org.parley.domain.account.SecondFactors;
import org.parley.domain.editor.Editor;

@ApplicationScoped
@Transactional
class JpaSecondFactors implements SecondFactors {

    @PersistenceContext
    EntityManager entities;

    @Override
    public Optional<SecondFactor> of(Editor editor) {
        return Optional.ofNullable(entities.find(SecondFactor.class, editor.id()));
    }

    @Override
    public Set<Long> owners() {
        return new HashSet<>(
                entities.createQuery("select f.editorId from SecondFactor f where f.turnedOnAt is not null", Long.class)
                        .getResultList());
    }

    @Override
    public void keep(SecondFactor factor) {
        entities.merge(factor);
        entities.flush();
    }

    @Override
    public void remove(Editor editor) {
        removeRecoveryCodes(editor);
        of(editor).ifPresent(entities::remove);
        entities.flush();
    }

    // By a statement: of two requests with the same code at once, one finds it used.
    @Override
    public boolean use(Editor editor, long step) {
        return entities.createQuery("update SecondFactor f set f.lastStep = :step"
                                + " where f.editorId = :id and f.lastStep < :step")
                        .setParameter("step", step)
                        .setParameter("id", editor.id())
                        .executeUpdate()
                > 0;
    }

    @Override
    public void keepRecoveryCodes(Editor editor, List<String> hashes) {
        removeRecoveryCodes(editor);
        for (var hash : hashes)
            entities.createNativeQuery("insert into recovery_code (editor_id, hash) values (?, ?)")
                    .setParameter(1, editor.id())
                    .setParameter(2, hash)
                    .executeUpdate();
    }

    @Override
    public boolean useRecoveryCode(Editor editor, String hash) {
        return entities.createNativeQuery("delete from recovery_code where editor_id = ? and hash = ?")
                        .setParameter(1, editor.id())
                        .setParameter(2, hash)
                        .executeUpdate()
                > 0;
    }

    @Override
    public int recoveryCodesLeft(Editor editor) {
        return entities.createNativeQuery("select hash from recovery_code where editor_id = ?")
                .setParameter(1, editor.id())
                .getResultList()
                .size();
    }

    private void removeRecoveryCodes(Editor editor) {
        entities.createNativeQuery("delete from recovery_code where editor_id = ?")
                .setParameter(1, editor.id())
                .executeUpdate();
    }
}
