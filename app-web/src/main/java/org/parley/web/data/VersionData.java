package org.parley.web.data;

import java.util.List;
import org.parley.domain.data.Published;
import org.parley.domain.editorial.Version;

/** Versions as data: what was published when, and the chain that anyone can check. */
final class VersionData {

    private VersionData() {}

    static Fields published(Published version) {
        return new Fields()
                .with("id", version.id())
                .with("article", version.slug())
                .with("headline", version.headline())
                .with("number", version.number())
                .with("kind", version.change())
                .with("note", version.note())
                .with("publishedAt", version.publishedAt())
                .with("previousHash", version.previousHash())
                .with("hash", version.hash())
                .with("pages", Where.pages("/articles/%s/versions/%d".formatted(version.slug(), version.number())));
    }

    static Fields version(Version version) {
        return new Fields()
                .with("number", version.number())
                .with("publishedAt", version.publishedAt())
                .with("kind", version.change())
                .with("note", version.note())
                .with("format", version.format())
                .with("previousHash", version.previousHash())
                .with("hash", version.hash());
    }

    /** Each version with the very text that was hashed. */
    static Fields chain(String slug, List<Version> versions) {
        return new Fields()
                .with("article", slug)
                .with("algorithm", "SHA-256")
                .list("versions", versions, v -> version(v).with("sealed", v.sealed()));
    }
}
