package org.certline.codes;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import org.certline.testing.Answer;
import org.certline.testing.Api;
import org.certline.testing.Platform;
import org.junit.jupiter.api.Test;

class CodesTest {

    @Test
    void listsAreOpenToEverybody() {
        try (ApplicationContext context = Platform.shared().context(Platform.clock())) {
            Api nobody = Api.of(context);
            Answer index = nobody.get("/api/codes");
            assertThat(index.status()).isEqualTo(200);
            assertThat(index.headers().get("cache-control")).contains("max-age");
            assertThat(nobody.get("/api/codes/regions?parent=370000").text("entries.0.zh")).isEqualTo("济南市");
            assertThat(nobody.get("/api/codes/ethnic-groups").json().get("entries").size()).isGreaterThan(55);
            assertThat(nobody.get("/api/codes/nothing").code()).isEqualTo("request.not-found");
            assertThat(nobody.get("/api/codes/regions?version=1900").status()).isEqualTo(404);
        }
    }
}
