package org.certline.runtime.tencent;

import io.micronaut.json.tree.JsonNode;

/** What came of a call to Tencent Cloud. */
public sealed interface TencentReply {

    /**
     * The service did what was asked.
     *
     * @param response the object under {@code Response}
     */
    record Answer(JsonNode response) implements TencentReply {
    }

    /**
     * The service said why it did not.
     *
     * @param code such as {@code FailedOperation.IdNameMisMatch} or {@code LimitExceeded}
     */
    record Failure(String code) implements TencentReply {
    }

    /**
     * No answer that could be understood came in time.
     *
     * @param cause for the log; holds nothing of the request
     */
    record Unreachable(String cause) implements TencentReply {
    }
}
