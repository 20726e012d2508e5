package org.parley.domain.media;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.parley.domain.audit.AuditLog;
import org.parley.domain.audit.Deed;
import org.parley.domain.editor.Editor;
import org.parley.domain.editor.Role;
import org.parley.domain.picture.Developed;

/** Takes a picture into the library. */
@Dependent
@Transactional
public class AddingMedium {

    private final Media media;
    private final AuditLog audit;
    private final Clock clock;

    @Inject
    public AddingMedium(Media media, AuditLog audit, Clock clock) {
        this.media = media;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param isNew false when the library had it before: then nothing has changed */
    public record Added(Medium medium, boolean isNew) {}

    /** Adds it, unless it is there already. */
    public Added add(Editor who, Developed developed, String fileName, Caption caption) {
        who.require(Role.AUTHOR);
        var known = media.sameAs(developed);
        if (known.isPresent()) return new Added(known.get(), false);
        var medium = new Medium(developed, fileName, caption, who, clock.instant());
        media.add(medium, developed);
        audit.record(who, Deed.MEDIA_ADDED, "medium " + medium.id());
        return new Added(medium, true);
    }
}
