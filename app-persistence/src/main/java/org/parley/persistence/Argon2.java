package org.parley.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.parley.domain.account.PasswordHashing;

/**
 * Argon2id with the least that OWASP recommends, 19 MiB and two passes, in the usual notation: {@code
 * $argon2id$v=19$m=19456,t=2,p=1$salt$hash}. Another cost later leaves the old hashes readable.
 */
@ApplicationScoped
class Argon2 implements PasswordHashing {

    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final Pattern NOTATION = Pattern.compile(
            "\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,2}),p=(\\d{1,2})\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");
    private static final Base64.Encoder TEXT = Base64.getEncoder().withoutPadding();

    private final SecureRandom random = new SecureRandom();
    // A crowd at the door must not take the memory that readers need.
    private final Semaphore places = new Semaphore(4);
    private final String decoy = hash(TEXT.encodeToString(bytes(HASH_BYTES)));

    @Override
    public String hash(String password) {
        var salt = bytes(SALT_BYTES);
        var hash = argon2(password, salt, MEMORY_KIB, PASSES, 1, HASH_BYTES);
        return "$argon2id$v=19$m=%d,t=%d,p=1$%s$%s"
                .formatted(MEMORY_KIB, PASSES, TEXT.encodeToString(salt), TEXT.encodeToString(hash));
    }

    @Override
    public boolean matches(String typed, String hash) {
        var parts = NOTATION.matcher(hash);
        if (!parts.matches()) throw new IllegalArgumentException("Not a hash of ours");
        var expected = Base64.getDecoder().decode(parts.group(5));
        var found = argon2(
                typed,
                Base64.getDecoder().decode(parts.group(4)),
                Integer.parseInt(parts.group(1)),
                Integer.parseInt(parts.group(2)),
                Integer.parseInt(parts.group(3)),
                expected.length);
        return MessageDigest.isEqual(expected, found);
    }

    @Override
    public String decoy() {
        return decoy;
    }

    private byte[] argon2(String password, byte[] salt, int memory, int passes, int lanes, int length) {
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memory)
                .withIterations(passes)
                .withParallelism(lanes)
                .withSalt(salt)
                .build());
        var hash = new byte[length];
        // The same letters typed on another keyboard may be other characters.
        var typed = Normalizer.normalize(password, Normalizer.Form.NFKC).getBytes(StandardCharsets.UTF_8);
        places.acquireUninterruptibly();
        try {
            generator.generateBytes(typed, hash);
        } finally {
            places.release();
        }
        return hash;
    }

    private byte[] bytes(int count) {
        var bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}
