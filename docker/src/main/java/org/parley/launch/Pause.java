package org.parley.launch;

/** The wait between two looks at something that is starting. */
final class Pause {

    private Pause() {}

    static void shortly() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Interrupted while starting: start again.", e);
        }
    }
}
