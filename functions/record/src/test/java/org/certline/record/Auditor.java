package org.certline.record;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/**
 * A stranger's program that checks a whole log, written from the public formats alone and with nothing of the product:
 * signature of the checkpoint, each entry's leaf hash against the tiles, and the root over all of them.
 */
final class Auditor {

    private final URI log;
    private final HttpClient http = HttpClient.newHttpClient();

    Auditor(URI log) {
        this.log = log;
    }

    /** The number of entries, if all is well; what is wrong, as an exception, if not. */
    long check(String printedKey) throws IOException, InterruptedException, GeneralSecurityException {
        String note = new String(fetch("checkpoint"), StandardCharsets.UTF_8);
        String text = note.substring(0, note.indexOf("\n\n") + 1);
        checkSignature(text, note.substring(text.length() + 1).split(" ")[2].strip(), printedKey.split("\\+", 3));
        String[] lines = text.split("\n");
        int size = Integer.parseInt(lines[1]);
        List<byte[]> leaves = new ArrayList<>();
        for (int first = 0; first < size; first += 256) {
            String name = name(first / 256, Math.min(256, size - first));
            List<byte[]> hashes = leaves(fetch("tile/entries/" + name));
            require(Arrays.equals(join(hashes), fetch("tile/0/" + name)), "tile " + name);
            leaves.addAll(hashes);
        }
        require(Base64.getEncoder().encodeToString(root(leaves)).equals(lines[2]), "root");
        checkUpperTiles(leaves);
        return leaves.size();
    }

    private void checkUpperTiles(List<byte[]> leaves) throws IOException, InterruptedException {
        List<byte[]> above = new ArrayList<>();
        for (int first = 0; first + 256 <= leaves.size(); first += 256) {
            above.add(root(leaves.subList(first, first + 256)));
        }
        if (!above.isEmpty()) {
            require(Arrays.equals(join(above), fetch("tile/1/" + name(0, above.size()))), "level 1");
        }
    }

    private static void checkSignature(String text, String encoded, String[] key) throws GeneralSecurityException {
        byte[] typed = Base64.getDecoder().decode(key[2]);
        byte[] signed = Base64.getDecoder().decode(encoded);
        require(HexFormat.of().formatHex(signed, 0, 4).equals(key[1]), "key id");
        byte[] x509 = HexFormat.of().parseHex("302a300506032b6570032100"
                + HexFormat.of().formatHex(typed, 1, typed.length));
        var signature = Signature.getInstance("Ed25519");
        signature.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(x509)));
        signature.update(text.getBytes(StandardCharsets.UTF_8));
        require(signature.verify(signed, 4, signed.length - 4), "signature");
    }

    private static List<byte[]> leaves(byte[] bundle) {
        List<byte[]> leaves = new ArrayList<>();
        var rest = ByteBuffer.wrap(bundle);
        while (rest.hasRemaining()) {
            var entry = new byte[rest.getChar()];
            require(entry.length <= rest.remaining(), "length of an entry");
            rest.get(entry);
            leaves.add(sha256(new byte[]{0}, entry));
        }
        return leaves;
    }

    private static byte[] root(List<byte[]> hashes) {
        if (hashes.size() == 1) {
            return hashes.getFirst();
        }
        int left = Integer.highestOneBit(hashes.size() - 1);
        return sha256(new byte[]{1}, root(hashes.subList(0, left)), root(hashes.subList(left, hashes.size())));
    }

    private static String name(int index, int width) {
        return "%03d".formatted(index) + (width == 256 ? "" : ".p/" + width);
    }

    private byte[] fetch(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = http.send(HttpRequest.newBuilder(log.resolve(path)).build(),
                HttpResponse.BodyHandlers.ofByteArray());
        require(answer.statusCode() == 200, "status of " + path);
        return answer.body();
    }

    private static byte[] join(List<byte[]> hashes) {
        var joined = new ByteArrayOutputStream();
        hashes.forEach(joined::writeBytes);
        return joined.toByteArray();
    }

    private static byte[] sha256(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            Arrays.stream(parts).forEach(digest::update);
            return digest.digest();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static void require(boolean right, String what) {
        if (!right) {
            throw new IllegalStateException("the log is damaged: " + what);
        }
    }
}
