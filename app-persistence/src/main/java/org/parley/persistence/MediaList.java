package org.parley.persistence;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.domain.media.Media.Choice;
import org.parley.domain.media.Medium;

/** One page of the library: which pictures by their ids, in the order of the primary key; then the pictures. */
final class MediaList {

    private final EntityManager entities;
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    MediaList(EntityManager entities, List<String> words, Choice choice, @Nullable Long after) {
        this.entities = entities;
        for (var word : words) where("m.search_text like ? escape '|'", "%" + escaped(word) + "%");
        if (after != null) where("m.id < ?", after);
        switch (choice) {
            case ALL -> {}
            case USED -> conditions.add(MediaUses.ANY);
            case UNUSED -> conditions.add("not " + MediaUses.ANY);
            case UNTRANSLATED -> conditions.add("m.translated = false");
        }
    }

    private void where(String condition, Object value) {
        conditions.add(condition);
        values.add(value);
    }

    private static String escaped(String word) {
        return word.replace("|", "||").replace("%", "|%").replace("_", "|_");
    }

    List<Medium> first(int limit) {
        var where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        var query =
                entities.createNativeQuery("select m.id from medium m" + where + " order by m.id desc limit " + limit);
        for (var i = 0; i < values.size(); i++) query.setParameter(i + 1, values.get(i));
        var ids = new ArrayList<Long>();
        for (var id : query.getResultList()) ids.add(((Number) id).longValue());
        return inOrder(ids);
    }

    private List<Medium> inOrder(List<Long> ids) {
        if (ids.isEmpty()) return List.of();
        Map<Long, Medium> found = new HashMap<>();
        entities.createQuery("select m from Medium m join fetch m.editor where m.id in :ids", Medium.class)
                .setParameter("ids", ids)
                .getResultStream()
                .forEach(medium -> found.put(medium.id(), medium));
        return ids.stream().map(found::get).toList();
    }
}
