package org.parley.persistence;

import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.media.Use;

/** Where a picture is shown, told by the documents of the revisions and by the public record. */
final class MediaUses {

    private static final String NEWEST =
            "r.number = (select max(x.number) from revision x where x.manuscript_id = r.manuscript_id)";
    private static final String PUBLISHED = "exists (select 1 from version v where v.revision_id = r.id)";

    /**
     * Whether a row {@code m} of the library is shown anywhere. What is public was published: the revisions tell it all,
     * and by an index, which the addresses in the public record could not be searched by row for row.
     */
    static final String ANY =
            "exists (select 1 from revision r where r.photo_hash = m.hash and (" + NEWEST + " or " + PUBLISHED + "))";

    private static final String ALL = """
            select w.id,
              (select json_query(h.content, '$.headline') from revision h where h.manuscript_id = w.id
                order by h.number desc limit 1),
              exists (select 1 from article a where a.id = w.id and a.photo_address like concat('/media/', #hash, '/%')),
              exists (select 1 from revision r where r.manuscript_id = w.id and r.photo_hash = #hash and NEWEST),
              (select group_concat(v.number order by v.number) from revision r join version v on v.revision_id = r.id
                where r.manuscript_id = w.id and r.photo_hash = #hash)
            from (select manuscript_id as id from revision where photo_hash = #hash
              union select id from article where photo_address like concat('/media/', #hash, '/%')) w
            order by w.id desc""".replace("NEWEST", NEWEST);

    private final EntityManager entities;

    MediaUses(EntityManager entities) {
        this.entities = entities;
    }

    List<Use> of(String hash) {
        List<?> rows =
                entities.createNativeQuery(ALL).setParameter("hash", hash).getResultList();
        return rows.stream()
                .map(row -> use((Object[]) row))
                .filter(use ->
                        use.isPublic() || use.isDraft() || !use.versions().isEmpty())
                .toList();
    }

    private static Use use(Object[] row) {
        return new Use(
                ((Number) row[0]).longValue(),
                new LocalizedConverter().convertToEntityAttribute((String) row[1]),
                isTrue(row[2]),
                isTrue(row[3]),
                versions(row[4]));
    }

    private static boolean isTrue(Object value) {
        return value instanceof Boolean truth ? truth : ((Number) value).intValue() != 0;
    }

    private static List<Integer> versions(@Nullable Object numbers) {
        if (numbers == null) return List.of();
        return Arrays.stream(numbers.toString().split(","))
                .map(Integer::valueOf)
                .toList();
    }
}
