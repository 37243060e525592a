/** Comparing a person's name, identity number and photo with the register of the public security authority. */
package org.certline.runtime.identity;
