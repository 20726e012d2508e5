package org.parley.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.parley.domain.account.SignInAttempt;
import org.parley.domain.account.SignInAttempts;

@ApplicationScoped
@Transactional
class JpaSignInAttempts implements SignInAttempts {

    @PersistenceContext
    EntityManager entities;

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void begin(SignInAttempt attempt) {
        entities.persist(attempt);
        entities.flush();
    }

    @Override
    public void succeed(SignInAttempt attempt) {
        entities.createQuery("update SignInAttempt a set a.succeeded = true where a.id = :id")
                .setParameter("id", attempt.id())
                .executeUpdate();
    }

    @Override
    public void drop(SignInAttempt attempt) {
        entities.createQuery("delete from SignInAttempt a where a.id = :id")
                .setParameter("id", attempt.id())
                .executeUpdate();
    }

    @Override
    public List<SignInAttempt> ofAccount(String account, Instant since, int most) {
        return entities.createQuery(
                        "select a from SignInAttempt a where a.account = :account and a.at >= :since order by a.id desc",
                        SignInAttempt.class)
                .setParameter("account", account)
                .setParameter("since", since)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<SignInAttempt> fromAddress(String address, Instant since, int most) {
        return entities.createQuery(
                        "select a from SignInAttempt a where a.address = :address and a.at >= :since order by a.id desc",
                        SignInAttempt.class)
                .setParameter("address", address)
                .setParameter("since", since)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public boolean isUsual(String account, String address, Instant since) {
        return !entities.createQuery("select a.id from SignInAttempt a where a.account = :account"
                        + " and a.address = :address and a.succeeded = true and a.at >= :since")
                .setParameter("account", account)
                .setParameter("address", address)
                .setParameter("since", since)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    @Override
    public void forget(Instant before) {
        entities.createQuery("delete from SignInAttempt a where a.at < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
