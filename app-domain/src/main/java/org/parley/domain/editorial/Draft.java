package org.parley.domain.editorial;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.parley.domain.article.Article;

/** The newest revision of an article, read. */
public record Draft(Manuscript manuscript, Revision revision, Article article, RecordFormat format) {

    /**
     * What a form hands back with its fields, so that {@link EditingArticle#revise} can tell whether the same part of the
     * record was changed meanwhile; 16 hexadecimal digits.
     */
    public String fingerprint(Concern concern) {
        return fingerprint(format, concern, article);
    }

    static String fingerprint(RecordFormat format, Concern concern, Article article) {
        try {
            var part = format.write(concern.partOf(article)).getBytes(StandardCharsets.UTF_8);
            var digest = MessageDigest.getInstance("SHA-256").digest(part);
            return HexFormat.of().formatHex(Arrays.copyOf(digest, 8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
