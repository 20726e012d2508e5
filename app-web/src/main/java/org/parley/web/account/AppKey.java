package org.parley.web.account;

import io.nayuki.qrcodegen.QrCode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.parley.domain.account.SecondFactor;
import org.parley.domain.editor.Editor;

/**
 * What an authenticator app has to be told: as a picture for its camera, and as text.
 *
 * @param secret in groups of four letters, to be typed
 * @param size of the picture, in squares
 * @param squares the dark ones, as the path of an SVG
 */
public record AppKey(String secret, int size, String squares) {

    static AppKey of(Editor editor, SecondFactor factor) {
        var code = QrCode.encodeText(address(editor, factor.secret()), QrCode.Ecc.MEDIUM);
        return new AppKey(factor.secret().replaceAll("(.{4})(?=.)", "$1 "), code.size, path(code));
    }

    // The form that apps have agreed on.
    private static String address(Editor editor, String secret) {
        var account = URLEncoder.encode("Parley:" + editor.email(), StandardCharsets.UTF_8);
        return "otpauth://totp/" + account.replace("+", "%20") + "?secret=" + secret + "&issuer=Parley";
    }

    private static String path(QrCode code) {
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++)
            for (int x = 0; x < code.size; x++) if (code.getModule(x, y)) path.append("M%d,%dh1v1h-1z".formatted(x, y));
        return path.toString();
    }
}
