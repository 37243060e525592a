package org.certline.aws.area;

import static org.certline.aws.declaration.Area.CHAIN;
import static org.certline.aws.declaration.Area.ISSUANCE;
import static org.certline.aws.declaration.FunctionDeclaration.event;
import static org.certline.aws.declaration.FunctionDeclaration.http;
import static org.certline.aws.declaration.ObjectStore.CERTIFICATES;
import static org.certline.aws.declaration.Parts.adds;
import static org.certline.aws.declaration.Parts.fetches;
import static org.certline.aws.declaration.Parts.get;
import static org.certline.aws.declaration.Parts.post;
import static org.certline.aws.declaration.Parts.reads;
import static org.certline.aws.declaration.Parts.writes;

import java.util.List;
import org.certline.aws.declaration.FunctionDeclaration;
import org.certline.aws.declaration.KeyUse;
import org.certline.aws.declaration.ObjectStore;
import org.certline.aws.declaration.Setting;
import org.certline.aws.declaration.Size;

/** The certificate chain and what the public can verify (manual 001 §4.1). */
final class ChainFunctions {

    private ChainFunctions() {
    }

    static List<FunctionDeclaration> functions() {
        return List.of(
                event("record",
                        new Size(1769, 300, 1),
                        writes(CHAIN, ISSUANCE),
                        adds(ObjectStore.CHAIN),
                        KeyUse.SIGN_CHECKPOINTS,
                        Setting.CHAIN_NAME),
                http("verification",
                        reads(CHAIN, ISSUANCE),
                        fetches(CERTIFICATES, ObjectStore.CHAIN),
                        KeyUse.CHECK_CHECKPOINTS,
                        Setting.CHAIN_NAME,
                        Setting.SEAL_ISSUERS,
                        post("/api/verification").limited(20),
                        get("/api/verification/{token}").limited(20),
                        post("/api/verification/digests").limited(20),
                        post("/api/verification/files").limited(10),
                        get("/api/chain/checkpoint").limited(50),
                        get("/api/chain/tile/{path+}").limited(200),
                        get("/api/chain/key").limited(50),
                        get("/api/chain/proofs/{token}").limited(20)));
    }
}
