package org.parley.domain.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.parley.domain.Identity;
import org.parley.domain.account.Token;

/** Links and comments in lists. */
public final class InMemoryReviews implements Reviews {

    private final List<ShareLink> links = new ArrayList<>();
    private final List<Comment> comments = new ArrayList<>();

    @Override
    public void add(ShareLink link) {
        Identity.give(link);
        links.add(link);
    }

    @Override
    public Optional<ShareLink> link(Token token) {
        return links.stream().filter(l -> l.tokenHash().equals(token.hash())).findFirst();
    }

    @Override
    public Optional<ShareLink> link(long manuscriptId, long id) {
        return links(manuscriptId).stream()
                .filter(l -> Long.valueOf(id).equals(l.id()))
                .findFirst();
    }

    @Override
    public List<ShareLink> links(long manuscriptId) {
        var found = new ArrayList<>(
                links.stream().filter(l -> l.manuscriptId() == manuscriptId).toList());
        Collections.reverse(found);
        return found;
    }

    @Override
    public void add(Comment comment) {
        Identity.give(comment);
        comments.add(comment);
    }

    @Override
    public Optional<Comment> comment(long manuscriptId, long id) {
        return comments(manuscriptId).stream()
                .filter(c -> Long.valueOf(id).equals(c.id()))
                .findFirst();
    }

    @Override
    public List<Comment> comments(long manuscriptId) {
        return comments.stream().filter(c -> c.manuscriptId() == manuscriptId).toList();
    }

    @Override
    public Optional<ShareLink> lockedLink(Token token) {
        return link(token);
    }

    @Override
    public List<Comment> comments(ShareLink link, Instant since) {
        return comments(link.manuscriptId()).stream()
                .filter(c -> c.isFromOutside() && !c.madeAt().isBefore(since))
                .toList();
    }
}
