package org.parley.launch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a bundled database is for: alone, or one of a pair in which the replica follows the primary (GTID, row by row).
 *
 * @param port on loopback; 0 for any that is free
 * @param options of the server program, beside those that every bundled database has
 * @param setUp statements at each start, beside those that every bundled database runs
 */
record DatabaseRole(int port, List<String> options, List<String> setUp) {

    private static final String FOLLOWER = "replica@'127.0.0.1'";

    static DatabaseRole alone() {
        return new DatabaseRole(0, List.of(), List.of());
    }

    static DatabaseRole primary(int port, String password) {
        return new DatabaseRole(port, logging(1), account(password));
    }

    /**
     * Follows the primary and takes nothing from anybody else.
     *
     * @param from what it has of the primary's history already, where it is new; otherwise it knows that itself
     */
    static DatabaseRole replica(int port, int primary, String password, Optional<String> from) {
        List<String> options = new ArrayList<>(logging(2));
        options.addAll(List.of("--read-only=ON", "--relay-log=relay"));
        List<String> setUp = new ArrayList<>(account(password));
        from.ifPresent(position -> setUp.add("SET GLOBAL gtid_slave_pos = '" + position + "';"));
        setUp.add("CHANGE MASTER TO MASTER_HOST='127.0.0.1', MASTER_PORT=" + primary + ", MASTER_USER='replica',"
                + " MASTER_PASSWORD='" + password + "', MASTER_SSL=0, MASTER_SSL_VERIFY_SERVER_CERT=0,"
                + " MASTER_CONNECT_RETRY=2, MASTER_USE_GTID=slave_pos;");
        setUp.add("START SLAVE;");
        // Whether it follows, and how far it is, by SHOW REPLICA STATUS.
        setUp.add("GRANT REPLICA MONITOR ON *.* TO " + DatabaseFiles.NAME + "@'127.0.0.1';");
        return new DatabaseRole(port, options, setUp);
    }

    // Both write what they did: after a fail-over, the replica is the one that others follow.
    private static List<String> logging(int id) {
        return List.of(
                "--server-id=" + id,
                "--log-bin=binlog",
                "--binlog-format=ROW",
                "--log-slave-updates",
                "--gtid-strict-mode=ON",
                // It is told to at each start; and a replica that became the primary must not go on following.
                "--skip-slave-start",
                "--sync-binlog=1",
                "--binlog-expire-logs-seconds=604800");
    }

    private static List<String> account(String password) {
        return List.of(
                "CREATE OR REPLACE USER " + FOLLOWER + " IDENTIFIED BY '" + password + "';",
                "GRANT REPLICATION SLAVE ON *.* TO " + FOLLOWER + ";");
    }
}
