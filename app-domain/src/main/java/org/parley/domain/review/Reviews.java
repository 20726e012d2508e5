package org.parley.domain.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.parley.domain.account.Token;

/** All links to drafts, and all comments on them. */
public interface Reviews {

    void add(ShareLink link);

    Optional<ShareLink> link(Token token);

    /** As {@link #link(Token)}, with everybody else who comes by it waiting. Before anything else is read. */
    Optional<ShareLink> lockedLink(Token token);

    /** One of the links of an article. */
    Optional<ShareLink> link(long manuscriptId, long id);

    /** The newest first. */
    List<ShareLink> links(long manuscriptId);

    void add(Comment comment);

    /** One of the comments on an article. */
    Optional<Comment> comment(long manuscriptId, long id);

    /** The oldest first. */
    List<Comment> comments(long manuscriptId);

    /** What came by a link since a moment, the oldest first. */
    List<Comment> comments(ShareLink link, Instant since);
}
