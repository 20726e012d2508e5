package org.parley.persistence.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.parley.domain.change.PublicRecordChanged;

/** Wakes whoever waits for a change that was made on this node, as soon as it can be seen. */
@ApplicationScoped
class News {

    private final Semaphore arrived = new Semaphore(0);

    void tell(@Observes(during = TransactionPhase.AFTER_SUCCESS) PublicRecordChanged event) {
        arrived();
    }

    void arrived() {
        arrived.release();
    }

    /** Waits for news, but no longer than so many milliseconds. @return whether there are any */
    boolean await(long most) throws InterruptedException {
        var isThere = arrived.tryAcquire(most, TimeUnit.MILLISECONDS);
        arrived.drainPermits();
        return isThere;
    }
}
