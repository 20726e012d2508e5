package org.parley.web.account;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.parley.domain.editor.Role;
import org.parley.web.testing.Admin;
import org.parley.web.testing.Database;
import org.parley.web.testing.Reply;

/** Editors who can sign in by their password, no two tests the same one. */
final class AccountFixture {

    static final String PASSWORD = "seven quiet herons";

    // Of that password, made cheaply: the hash says itself how.
    private static final String HASH =
            "$argon2id$v=19$m=64,t=1,p=1$cGFybGV5LXRlc3Qtc2FsdA$vOY5I1VdTSStBsBY7CebkLlWgyuskqUvV/TKMQ2rJM0";

    private static final AtomicInteger LAST = new AtomicInteger();
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private AccountFixture() {}

    /** The address of a new editor. */
    static String editor(Role role) {
        var email = role.name().toLowerCase(Locale.ROOT) + "-" + System.nanoTime() + LAST.incrementAndGet()
                + "@parley.example";
        Database.run(
                "insert into password (editor_id, hash, changed_at) values (?, ?, utc_timestamp(6))",
                Admin.editor(email, role),
                HASH);
        return email;
    }

    static long id(String email) {
        return Long.parseLong(Database.text("select id from editor where email = ?", email));
    }

    /** Nobody has failed to sign in lately: all tests come from one address. */
    static void forgetFailures() {
        Database.run("delete from sign_in_attempt");
    }

    static Reply signIn(Admin browser, String email, String password, String... more) {
        var fields = new String[more.length + 4];
        fields[0] = "email";
        fields[1] = email;
        fields[2] = "password";
        fields[3] = password;
        System.arraycopy(more, 0, fields, 4, more.length);
        return browser.post("/admin/sign-in", fields);
    }

    /** What an app would show for a secret, some half minutes from now. */
    static String code(String secret, int later) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(bytes(secret.replace(" ", "")), "HmacSHA1"));
            var step = System.currentTimeMillis() / 30_000 + later;
            var hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
            var number = ByteBuffer.wrap(hash).getInt(hash[hash.length - 1] & 15) & Integer.MAX_VALUE;
            return "%06d".formatted(number % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String secret) {
        var number = BigInteger.ZERO;
        for (var letter : secret.toCharArray())
            number = number.shiftLeft(5).add(BigInteger.valueOf(LETTERS.indexOf(letter)));
        var bytes = new byte[secret.length() * 5 / 8];
        for (int i = bytes.length - 1; i >= 0; i--, number = number.shiftRight(8)) bytes[i] = number.byteValue();
        return bytes;
    }
}
