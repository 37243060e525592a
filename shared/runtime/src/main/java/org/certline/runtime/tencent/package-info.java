/** How services of Tencent Cloud are called: one POST of JSON, signed with TC3-HMAC-SHA256. */
package org.certline.runtime.tencent;
