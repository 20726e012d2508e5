package org.parley.persistence;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import org.eclipse.persistence.descriptors.DescriptorEvent;
import org.eclipse.persistence.descriptors.DescriptorEventAdapter;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.jspecify.annotations.Nullable;
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
        var entities = new Entities();
        for (var type : KINDS.keySet())
            requireNonNull(session.getDescriptor(type)).getEventManager().addListener(entities);
        session.getEventManager().addListener(new Queries());
    }

    /** For what is put together by hand. */
    static void note(Class<?> type, @Nullable Object id) {
        var kind = KINDS.get(type);
        if (kind != null && id instanceof Long number) Shown.note(kind, number);
    }

    private static final class Entities extends DescriptorEventAdapter {

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
            var type = event.getDescriptor().getJavaClass();
            WhatIsShown.note(type, event.getSession().getId(event.getObject()));
        }
    }

    private static final class Queries extends SessionEventAdapter {

        @Override
        public void preExecuteQuery(SessionEvent event) {
            Shown.read();
        }
    }
}
