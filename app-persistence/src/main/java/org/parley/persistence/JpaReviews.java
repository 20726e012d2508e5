package org.parley.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.parley.domain.account.Token;
import org.parley.domain.review.Comment;
import org.parley.domain.review.Reviews;
import org.parley.domain.review.ShareLink;

@ApplicationScoped
@Transactional
class JpaReviews implements Reviews {

    @PersistenceContext
    EntityManager entities;

    @Override
    public void add(ShareLink link) {
        entities.persist(link);
        entities.flush();
    }

    @Override
    public Optional<ShareLink> link(Token token) {
        return entities.createQuery("select l from ShareLink l where l.tokenHash = :hash", ShareLink.class)
                .setParameter("hash", token.hash())
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<ShareLink> lockedLink(Token token) {
        return entities.createQuery("select l from ShareLink l where l.tokenHash = :hash", ShareLink.class)
                .setParameter("hash", token.hash())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<ShareLink> link(long manuscriptId, long id) {
        return Optional.ofNullable(entities.find(ShareLink.class, id)).filter(l -> l.manuscriptId() == manuscriptId);
    }

    @Override
    public List<ShareLink> links(long manuscriptId) {
        return entities.createQuery(
                        "select l from ShareLink l where l.manuscriptId = :id order by l.id desc", ShareLink.class)
                .setParameter("id", manuscriptId)
                .getResultList();
    }

    @Override
    public void add(Comment comment) {
        entities.persist(comment);
        entities.flush();
    }

    @Override
    public Optional<Comment> comment(long manuscriptId, long id) {
        return Optional.ofNullable(entities.find(Comment.class, id)).filter(c -> c.manuscriptId() == manuscriptId);
    }

    @Override
    public List<Comment> comments(long manuscriptId) {
        return entities.createQuery("select c from Comment c where c.manuscriptId = :id order by c.id", Comment.class)
                .setParameter("id", manuscriptId)
                .getResultList();
    }

    @Override
    public List<Comment> comments(ShareLink link, Instant since) {
        return entities.createQuery(
                        "select c from Comment c where c.shareLinkId = :link and c.madeAt >= :since order by c.madeAt, c.id",
                        Comment.class)
                .setParameter("link", link.id())
                .setParameter("since", since)
                .getResultList();
    }
}
