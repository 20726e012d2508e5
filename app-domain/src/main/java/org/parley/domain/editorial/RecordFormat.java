package org.parley.domain.editorial;

import org.parley.domain.article.Article;

/**
 * The record of an article as one JSON document, in which parties, people, topics and rounds stand as slugs. Writing
 * what was read gives the same characters again, so that hashes hold.
 */
public interface RecordFormat {

    String write(Article article);

    /**
     * A draft that is in no database.
     *
     * @throws UnreadableRecord when it is not such a document, or names a party, person, topic or round that is unknown
     */
    Article read(String content);

    /** Why a record cannot be read, for an editor's or operator's eyes. */
    class UnreadableRecord extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public UnreadableRecord(String why, Throwable cause) {
            super(why, cause);
        }
    }
}
