package org.parley.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.domain.audit.AuditEntries;
import org.parley.domain.audit.AuditEntry;

@ApplicationScoped
@Transactional
class JpaAuditEntries implements AuditEntries {

    @PersistenceContext
    EntityManager entities;

    @Override
    public List<AuditEntry> find(Wanted wanted, @Nullable Long before, int most) {
        var conditions = new LinkedHashMap<String, Object>();
        if (before != null) conditions.put("e.id < :before", before);
        if (wanted.whoId() != null) conditions.put("e.who.id = :who", wanted.whoId());
        if (wanted.deed() != null) conditions.put("e.deed = :deed", wanted.deed());
        if (wanted.text() != null) conditions.put("lower(e.subject) like :text escape '!'", like(wanted.text()));
        if (wanted.from() != null) conditions.put("e.at >= :from", wanted.from());
        if (wanted.until() != null) conditions.put("e.at < :until", wanted.until());
        var where = conditions.isEmpty() ? "" : " where " + String.join(" and ", new ArrayList<>(conditions.keySet()));
        var query = entities.createQuery(
                "select e from AuditEntry e left join fetch e.who" + where + " order by e.id desc", AuditEntry.class);
        conditions.forEach((condition, value) -> query.setParameter(parameter(condition), value));
        return query.setMaxResults(most).getResultList();
    }

    private static String parameter(String condition) {
        return condition.replaceAll("^.*:(\\w+).*$", "$1");
    }

    private static String like(String text) {
        return "%" + text.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    }
}
