package org.parley.domain.article;

/**
 * Something with the article that reports it: a position on a party's page still leads to its words.
 *
 * @param <T> a position, a quotation, a follow-up
 */
public record Reported<T>(Article article, T what) {}
