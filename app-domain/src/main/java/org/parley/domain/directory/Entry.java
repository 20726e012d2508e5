package org.parley.domain.directory;

import java.time.Instant;
import org.parley.domain.text.Localized;

/**
 * A line in one of the lists that editors keep.
 *
 * @param id of what is listed
 * @param edition how often it was changed, and once more: of two editors who began with the same one, only the first can
 *     save without having seen what the other did
 * @param changedBy the name of who changed it last; empty when nobody has since it came in
 */
public record Entry(
        Listing listing, long id, String slug, Localized name, int edition, Instant changedAt, String changedBy) {

    /** @throws Outdated when somebody has changed it since that edition */
    public void require(int base) {
        if (base != edition) throw new Outdated(this);
    }
}
