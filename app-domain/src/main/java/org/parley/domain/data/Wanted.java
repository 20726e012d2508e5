package org.parley.domain.data;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.domain.followup.Status;

/**
 * What a list is narrowed to. Null is no restriction; what a list does not have, it is not narrowed by.
 *
 * @param negotiation by slug
 * @param party by slug
 * @param topic by slug
 * @param speaker by slug
 * @param asOf only what was told of a round that began by that day
 * @param status of follow-ups, as it stands today: overdue is one
 * @param today by which the status is told
 */
public record Wanted(
        @Nullable String negotiation,
        @Nullable String party,
        @Nullable String topic,
        @Nullable String speaker,
        @Nullable LocalDate asOf,
        @Nullable Status status,
        LocalDate today) {

    private static final Wanted ALL = new Wanted(null, null, null, null, null, null, LocalDate.EPOCH);

    public static Wanted all() {
        return ALL;
    }

    public static Wanted ofNegotiation(String slug) {
        return new Wanted(slug, null, null, null, null, null, LocalDate.EPOCH);
    }

    public static Wanted ofParty(String slug) {
        return new Wanted(null, slug, null, null, null, null, LocalDate.EPOCH);
    }

    public static Wanted onTopic(String slug) {
        return new Wanted(null, null, slug, null, null, null, LocalDate.EPOCH);
    }
}
