/** Short messages to people's phones: codes that prove a number is theirs. */
package org.certline.runtime.sms;
