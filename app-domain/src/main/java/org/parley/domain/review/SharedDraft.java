package org.parley.domain.review;

import java.util.List;
import org.parley.domain.article.Article;
import org.parley.domain.editorial.Revision;

/** A draft as a reviewer gets it: what it says now, and what was noted on it by this time. */
public record SharedDraft(ShareLink link, Revision revision, Article article, List<Comment> comments) {}
