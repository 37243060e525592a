package org.certline.runtime.tencent;

import java.net.URI;
import java.time.Duration;

/**
 * Where a service of Tencent Cloud is and how long to wait for it.
 *
 * @param name     its name in signatures, such as {@code faceid}
 * @param version  of its API, such as {@code 2018-03-01}
 * @param endpoint without a path
 * @param region   empty for services that have none
 * @param timeout  for one call, connecting included
 */
public record TencentService(String name, String version, URI endpoint, String region, Duration timeout) {
}
