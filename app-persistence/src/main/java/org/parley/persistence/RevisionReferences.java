package org.parley.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.persistence.EntityManager;
import java.util.Set;
import org.parley.domain.directory.Listing;
import org.parley.domain.editorial.Revision;

/** Notes what revisions name by slug. What is noted cannot be removed, so that every revision stays readable. */
final class RevisionReferences {

    private RevisionReferences() {}

    /** The database refuses it where one of them was removed meanwhile. */
    static void note(EntityManager entities, Revision revision) {
        try {
            var named = References.named(ValueJson.MAPPER.readTree(revision.content()));
            named.forEach((listing, slugs) -> note(entities, revision.manuscriptId(), listing, slugs));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("A revision that is no JSON", e);
        }
    }

    private static void note(EntityManager entities, long manuscriptId, Listing listing, Set<String> slugs) {
        for (var slug : slugs)
            entities.createNativeQuery("insert into revision_reference (manuscript_id, listing, slug)"
                            + " values (#id, #listing, #slug) on duplicate key update slug = #slug")
                    .setParameter("id", manuscriptId)
                    .setParameter("listing", listing.name())
                    .setParameter("slug", slug)
                    .executeUpdate();
    }
}
