package org.parley.bench.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/**
 * The tables of a site, for what no page tells.
 *
 * @param folder where the launcher keeps the database
 */
record Tables(Path folder) {

    Connection open() throws IOException, SQLException {
        var client = new Properties();
        try (var file = Files.newBufferedReader(folder.resolve("client.cnf"))) {
            client.load(file);
        }
        return DriverManager.getConnection(
                "jdbc:mariadb://127.0.0.1:" + client.getProperty("port") + "/parley",
                client.getProperty("user"),
                client.getProperty("password"));
    }
}
