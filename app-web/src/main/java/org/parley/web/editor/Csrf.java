package org.parley.web.editor;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import org.parley.domain.account.Token;

/**
 * What a form carries to prove that it is one of ours. It follows from the cookie of whoever got the form, so that nothing
 * has to be kept; and looks different each time, so that nobody can guess it from the length of compressed pages.
 */
public final class Csrf {

    /** The name of the field; in a multipart form it has to be the first. */
    public static final String FIELD = "csrf";

    private static final SecureRandom RANDOM = new SecureRandom();

    private Csrf() {}

    public static String token(Token cookie) {
        var secret = secret(cookie);
        var mask = new byte[secret.length];
        RANDOM.nextBytes(mask);
        var text = new byte[2 * secret.length];
        for (int i = 0; i < secret.length; i++) {
            text[i] = mask[i];
            text[secret.length + i] = (byte) (mask[i] ^ secret[i]);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text);
    }

    /** Whether a token was made for this cookie; false for anything that is no token. */
    static boolean isRight(String token, Token cookie) {
        var secret = secret(cookie);
        byte[] text;
        try {
            text = Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException e) {
            return false;
        }
        if (text.length != 2 * secret.length) return false;
        var found = new byte[secret.length];
        for (int i = 0; i < secret.length; i++) found[i] = (byte) (text[i] ^ text[secret.length + i]);
        return MessageDigest.isEqual(secret, found);
    }

    // Not the hash that the database knows: who reads that cannot make tokens.
    private static byte[] secret(Token cookie) {
        return HexFormat.of().parseHex(new Token("csrf:" + cookie.text()).hash());
    }
}
