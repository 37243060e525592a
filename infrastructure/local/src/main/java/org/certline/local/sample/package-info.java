/** Made-up people for demonstrations and tests: rosters, portraits, and rosters full of mistakes. */
package org.certline.local.sample;
