package org.parley.domain.editorial;

import java.time.Instant;
import java.util.List;
import org.parley.domain.editor.Editor;

/** Who is at which article, as far as their browsers tell. */
public interface Presences {

    /** A colleague at the same article. */
    record Presence(String name, Instant seenAt) {}

    void seen(Editor who, long manuscriptId, Instant at);

    /** The others at an article who were seen after a moment, the latest first. */
    List<Presence> others(Editor who, long manuscriptId, Instant after);
}
