package org.parley.persistence;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import org.eclipse.persistence.descriptors.DescriptorEvent;
import org.eclipse.persistence.descriptors.DescriptorEventAdapter;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.parley.domain.article.Article;
import org.parley.domain.change.Aspect.Kind;
import org.parley.domain.change.Shown;
import org.parley.domain.followup.FollowUp;
import org.parley.domain.negotiation.Negotiation;
import org.parley.domain.negotiation.Round;
import org.parley.domain.negotiation.Topic;
import org.parley.domain.party.Party;
import org.parley.domain.party.Person;

/** Notes for the page that is being made which entities it reads, and that it reads at all. */
final class WhatIsShown {

    private static final Map<Class<?>, Kind> KINDS = Map.of(
            Article.class, Kind.ARTICLE,
            FollowUp.class, Kind.FOLLOW_UP,
            Party.class, Kind.PARTY,
            Person.class, Kind.PERSON,
            Topic.class, Kind.TOPIC,
            Negotiation.class, Kind.NEGOTIATION,
            Round.class, Kind.ROUND);

    private WhatIsShown() {}

    static void note(Session session) {
        KINDS.forEach((type, kind) -> {
            var descriptor = requireNonNull(session.getDescriptor(type));
            descriptor.getEventManager().addListener(new Entities(kind));
        });
        session.getEventManager().addListener(new Queries());
    }

    /** For what is put together by hand. */
    static void note(Class<?> type, Object id) {
        var kind = KINDS.get(type);
        if (kind != null && id instanceof Long number) Shown.note(kind, number);
    }

    private static final class Entities extends DescriptorEventAdapter {

        private final Kind kind;

        Entities(Kind kind) {
            this.kind = kind;
        }

        @Override
        public void postBuild(DescriptorEvent event) {
            note(event);
        }

        @Override
        public void postClone(DescriptorEvent event) {
            note(event);
        }

        @Override
        public void postRefresh(DescriptorEvent event) {
            note(event);
        }

        private void note(DescriptorEvent event) {
            var id = event.getSession().getId(event.getObject());
            if (id instanceof Long number) Shown.note(kind, number);
        }
    }

    private static final class Queries extends SessionEventAdapter {

        @Override
        public void preExecuteQuery(SessionEvent event) {
            Shown.read();
        }
    }
}
