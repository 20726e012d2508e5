package org.parley.web.article;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.UriInfo;
import org.parley.domain.article.Article;
import org.parley.domain.editorial.RecordFormat;
import org.parley.domain.editorial.Revisions;
import org.parley.domain.editorial.Version;
import org.parley.domain.text.Language;

/** Records as their versions have them. */
@RequestScoped
public class VersionRecords {

    @Inject
    private Whereabouts whereabouts;

    @Inject
    private Revisions revisions;

    @Inject
    private RecordFormat format;

    @SuppressWarnings("NullAway.Init")
    protected VersionRecords() {}

    /**
     * A version that was found.
     *
     * @param live what readers see of the article now
     * @param record what the version says
     */
    public record Found(Article live, Version version, Article record) {}

    /**
     * What a version says, dated as it was.
     *
     * @param asked the address, for when the article has moved
     * @throws WebApplicationException 404 where there is no such version, and whatever {@link Whereabouts#find} throws
     */
    public Found find(Language language, String slug, int number, UriInfo asked) {
        var live = whereabouts.find(language, slug, asked);
        var id = requireNonNull(live.id());
        var version = revisions.version(id, number).orElseThrow(NotFoundException::new);
        var record = format.read(version.revision().content());
        var updated = version.change().isUpdate() ? version.publishedAt() : null;
        record.publishedAs(id, number, requireNonNull(live.publishedAt()), updated);
        return new Found(live, version, record);
    }
}
