package org.certline.local.mainline;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** The colleges register their candidates by workbook, ask to pay, and the organization confirms the money. */
final class Registering {

    private static final List<String> TITLES = List.of("考生编号", "姓名", "证书编号", "证书等级");

    private final Cast cast;
    private final Offer offer;

    Registering(Cast cast, Offer offer) {
        this.cast = cast;
        this.offer = offer;
    }

    Narrator.Told<Void> register() {
        long registered = 0;
        long refused = 0;
        for (Cast.College college : cast.colleges()) {
            List<List<String>> rows = Enrolling.candidates(college, "ACCURATE").stream()
                    .map(one -> List.of(one.get("number").asText(), one.get("name").asText(),
                            offer.certificateNumber(), "中级")).toList();
            JsonNode counts = Importing.of(college.admin(), "/api/plans/" + offer.planId() + "/registrations/imports",
                    Sheets.write("registrations.xlsx", TITLES, rows), Map.of()).get("counts");
            registered += counts.path("created").asLong();
            refused += counts.path("refused").asLong();
        }
        return new Narrator.Told<>(null, registered, refused + " refused");
    }

    /** One request a college; the organization confirms both at once. */
    Narrator.Told<Void> pay() {
        List<String> numbers = cast.colleges().stream().map(college -> college.admin().post("/api/payments",
                Map.of("planId", offer.planId(), "certificateTypeId", offer.certificateTypeId(),
                        "level", offer.level())).get("number").asText()).toList();
        JsonNode outcomes = cast.organization().admin().post("/api/payment-confirmations", Map.of("numbers", numbers));
        StreamSupport.stream(outcomes.spliterator(), false)
                .filter(outcome -> outcome.hasNonNull("code") && !outcome.get("code").asText().isEmpty())
                .findFirst()
                .ifPresent(refused -> {
                    throw new MainLineException("a payment was not confirmed: " + refused);
                });
        return new Narrator.Told<>(null, numbers.size(), "payment requests confirmed: " + String.join(", ", numbers));
    }
}
