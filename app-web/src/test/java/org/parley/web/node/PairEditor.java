package org.parley.web.node;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.parley.domain.account.Token;
import org.parley.web.editor.Csrf;
import org.parley.web.testing.Http;
import org.parley.web.testing.Reply;

/** An editor who saves one thing after the other, and remembers what the site said was saved. */
final class PairEditor {

    private final Pair pair;
    private final Token session = Token.random();
    private final List<String> saved = new ArrayList<>();
    private final List<Integer> failed = new ArrayList<>();
    private int count;

    PairEditor(Pair pair) throws SQLException, IOException {
        this.pair = pair;
        var now = LocalDateTime.now(ZoneOffset.UTC);
        try (var database = pair.connect("primary", 3);
                var editor = database.prepareStatement("insert ignore into editor (email, name, role, language)"
                        + " values ('pair@parley.example', 'Редактор', 'EDITOR', 'UK')");
                var signIn = database.prepareStatement(
                        "insert into editor_session (token_hash, editor_id, created_at, last_seen_at, expires_at,"
                                + " address, program) select ?, id, ?, ?, ?, '127.0.0.1', 'test' from editor where email ="
                                + " 'pair@parley.example'")) {
            editor.execute();
            signIn.setString(1, session.hash());
            signIn.setObject(2, now);
            signIn.setObject(3, now);
            signIn.setObject(4, now.plusDays(1));
            signIn.execute();
        }
    }

    /** Saves something new; what was not said to be saved is tried again under the same name, as an editor would. */
    void save() {
        var word = "хобот" + count;
        for (int attempt = 0; attempt < 20; attempt++) {
            var status = post("/admin/synonyms/new", "words", word + "\nслон" + count)
                    .status();
            if (status == 303) {
                saved.add(word);
                count++;
                return;
            }
            failed.add(status);
            // Cut off after it was saved: the form then says that the word stands in a group already.
            if (status == 422) {
                count++;
                return;
            }
        }
    }

    Reply post(String path, String name, String value) {
        return post(pair.front(), path, Map.of(name, value));
    }

    private Reply post(Http site, String path, Map<String, String> fields) {
        var form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(joining("&"));
        return site.post(path, form + "&csrf=" + Csrf.token(session), "Cookie", "__Host-parley=" + session.text());
    }

    /** Says what became of a follow-up: its page then tells of that step. */
    void goOn(Http site, long followUp, int step) {
        var reply = post(
                site,
                "/admin/follow-ups/" + followUp + "/status-entries",
                Map.of("status", "UNDER_WAY", "since", "2022-02-05", "source.name.uk", "Крок " + step + "."));
        if (reply.status() != 303) throw new AssertionError(reply.toString());
    }

    /** What a save was answered that was not a redirect to what was saved. */
    List<Integer> failed() {
        return failed;
    }

    /** What the site said was saved. */
    List<String> saved() {
        return saved;
    }

    /** What of it is in this database. */
    List<String> found(String part, int afterFront) {
        try (var database = pair.connect(part, afterFront);
                var statement = database.createStatement();
                var rows = statement.executeQuery("select substring_index(words, '\n"
                        + "', 1) from synonym_group where words like 'хобот%' order by id")) {
            var found = new ArrayList<String>();
            while (rows.next()) found.add(rows.getString(1));
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
