package org.certline.runtime.problem;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.certline.domain.Refusal;
import org.certline.domain.Worded;

/** The texts of reasons and whatever else is worded, in Chinese unless English is asked for. */
@Singleton
public final class Texts {

    private final Map<String, Properties> files = new ConcurrentHashMap<>();

    /** What a person reads of a refusal. */
    public String of(Refusal refusal, Locale locale) {
        return of(refusal.reason(), refusal.args(), locale);
    }

    /** What a person reads of something worded, with what belongs into its placeholders. */
    public String of(Worded worded, List<String> args, Locale locale) {
        String language = Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? "en" : "zh";
        String text = files.computeIfAbsent(worded.area() + "_" + language, Texts::load)
                .getProperty(worded.key(), worded.code());
        return MessageFormat.format(text.replace("'", "''"), args.toArray());
    }

    private static Properties load(String name) {
        Properties texts = new Properties();
        try (InputStream in = Texts.class.getResourceAsStream("/messages/" + name + ".properties")) {
            if (in != null) {
                texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
