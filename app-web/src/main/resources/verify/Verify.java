import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/**
 * Checks the chain of versions that Parley gives out for an article. Needs nothing but Java 17:
 *
 *     java Verify.java chain.json [a hash that you noted earlier] ...
 *
 * Ends with 0 when the chain is unbroken and has every hash that you name, else with 1. How to do the same by hand, and what
 * it proves, is told on the page "Data" of the site that the chain is from.
 */
public class Verify {

    public static void main(String[] arguments) throws Exception {
        if (arguments.length == 0) {
            System.err.println("Usage: java Verify.java chain.json [a hash that you noted earlier] ...");
            System.exit(2);
        }
        List<String> wrong = List.of();
        try {
            var text = Files.readString(Path.of(arguments[0]), StandardCharsets.UTF_8);
            var chain = (Map<?, ?>) new Json(text).whole();
            wrong = check(chain, List.of(arguments).subList(1, arguments.length));
            if (wrong.isEmpty()) subject(chain).forEach(System.out::println);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            System.err.println(refusal(arguments[0], e));
            System.exit(3);
        }
        wrong.forEach(what -> System.out.println("WRONG: " + what));
        System.out.println(wrong.isEmpty() ? "The chain is unbroken." : "The chain is BROKEN.");
        System.exit(wrong.isEmpty() ? 0 : 1);
    }

    static String refusal(String file, Throwable why) {
        if (why instanceof NoSuchFileException) return "There is no file " + file + ".";
        if (why instanceof CharacterCodingException)
            return file + " is no text: in record.zip, the chains are the files below chains/.";
        if (why instanceof IOException) return file + " cannot be read.";
        var told = why instanceof IllegalStateException ? ": " + why.getMessage() : "";
        return file + " is not a chain as Parley gives it out" + told + ".";
    }

    static List<String> check(Map<?, ?> chain, List<String> noted) throws Exception {
        var wrong = new ArrayList<String>();
        var versions = (List<?>) chain.get("versions");
        if (versions.isEmpty()) wrong.add("It has no version at all.");
        var missing = new TreeSet<String>(noted);
        var before = "";
        for (int i = 0; i < versions.size(); i++) {
            var version = (Map<?, ?>) versions.get(i);
            var found = new ArrayList<String>();
            if (!version.get("number").equals("" + (i + 1)))
                found.add("it has the number " + version.get("number") + ": one was put in, taken out or moved");
            if (!version.get("previousHash").equals(before)) found.add("it does not follow the one before");
            if (!sha256((String) version.get("sealed")).equals(version.get("hash")))
                found.add("its text is not the one that was published");
            if (!((String) version.get("sealed")).startsWith(announced(version)))
                found.add("its number, date, kind, note or the hash before is not what was sealed");
            if (!sealedFormat(version).equals(version.get("format")))
                found.add("it was sealed in another format than the one that it names");
            before = (String) version.get("hash");
            missing.remove(before);
            System.out.printf("%s %s %s %s%n", i + 1, version.get("publishedAt"), version.get("kind"), before);
            for (var what : found) wrong.add("Version " + (i + 1) + ": " + what + ".");
        }
        for (var hash : missing) wrong.add("The hash " + hash + " is not in it: it was made anew, or cut short.");
        return wrong;
    }

    /** What the newest text says that it is of: another chain under this name would be as unbroken. */
    static List<String> subject(Map<?, ?> chain) {
        var said = new ArrayList<String>();
        said.add("That it is of " + chain.get("article") + " is not sealed; see what its newest text is of:");
        var versions = (List<?>) chain.get("versions");
        var newest = (Map<?, ?>) versions.get(versions.size() - 1);
        var content = ((String) newest.get("sealed")).substring(announced(newest).length());
        var article = (Map<?, ?>) new Json(content).whole();
        said.add("  name: " + article.get("slug"));
        if (article.get("headline") instanceof Map<?, ?> headline)
            headline.forEach((language, words) -> {
                if (!language.equals("original")) said.add("  headline " + language + ": " + words);
            });
        return said;
    }

    /** What comes before the content in the text that was hashed. */
    static String announced(Map<?, ?> version) {
        var first = version.get("previousHash") + "\n";
        var format = (String) version.get("format");
        if (format.equals("1")) return first;
        if (!format.equals("2")) throw new IllegalStateException("format " + format + " is newer than this program");
        var lines = new StringBuilder(first).append("parley-version-2\n");
        lines.append(version.get("number")).append('\n').append(version.get("publishedAt")).append('\n');
        lines.append(((String) version.get("kind")).toUpperCase(Locale.ROOT).replace('-', '_')).append('\n');
        if (version.get("note") instanceof Map<?, ?> note)
            note.forEach((language, words) -> {
                if (!language.equals("original"))
                    lines.append("note ").append(language).append(": ").append(oneLine((String) words)).append('\n');
            });
        return lines.append('\n').toString();
    }

    /** As the text that was hashed has it: whoever calls a version older than it is would set its date and note free. */
    static String sealedFormat(Map<?, ?> version) {
        var mark = version.get("previousHash") + "\nparley-version-";
        var sealed = (String) version.get("sealed");
        return sealed.startsWith(mark) ? sealed.substring(mark.length()).split("\n", 2)[0] : "1";
    }

    static String oneLine(String words) {
        return words.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }

    static String sha256(String text) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest);
    }

    /** Just enough of a reader of JSON: objects, lists and texts; numbers and the rest as they are written. */
    static final class Json {
        private final String text;
        private int at;

        Json(String text) {
            this.text = text;
        }

        Object whole() {
            var value = value();
            if (next() != '\0') throw new IllegalStateException("something follows the end");
            return value;
        }

        private Object value() {
            return switch (next()) {
                case '{' -> object();
                case '[' -> list();
                case '"' -> string();
                default -> bare();
            };
        }

        private Map<String, Object> object() {
            var object = new LinkedHashMap<String, Object>();
            at++;
            while (next() != '}') {
                var name = string();
                expect(':');
                if (object.put(name, value()) != null) throw new IllegalStateException("“" + name + "” stands twice");
                if (next() != '}') expect(',');
            }
            at++;
            return object;
        }

        private List<Object> list() {
            var list = new ArrayList<Object>();
            at++;
            while (next() != ']') {
                list.add(value());
                if (next() != ']') expect(',');
            }
            at++;
            return list;
        }

        private String string() {
            expect('"');
            var words = new StringBuilder();
            while (text.charAt(at) != '"') {
                var c = text.charAt(at++);
                words.append(c == '\\' ? escaped() : c);
            }
            at++;
            return words.toString();
        }

        private char escaped() {
            var c = text.charAt(at++);
            return switch (c) {
                case 'n' -> '\n';
                case 'r' -> '\r';
                case 't' -> '\t';
                case 'b' -> '\b';
                case 'f' -> '\f';
                case 'u' -> (char) Integer.parseInt(text.substring(at, at += 4), 16);
                default -> c;
            };
        }

        private String bare() {
            var from = at;
            while (at < text.length() && ",}] \n\r\t".indexOf(text.charAt(at)) < 0) at++;
            if (from == at) throw new IllegalStateException("it is no JSON at " + at);
            return text.substring(from, at);
        }

        private char next() {
            while (at < text.length() && " \n\r\t\ufeff".indexOf(text.charAt(at)) >= 0) at++;
            return at < text.length() ? text.charAt(at) : '\0';
        }

        private void expect(char wanted) {
            if (next() != wanted) throw new IllegalStateException("it is no JSON at " + at);
            at++;
        }
    }
}
