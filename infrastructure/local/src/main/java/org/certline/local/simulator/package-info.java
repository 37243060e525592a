/** Stand-ins for services outside, speaking their wire formats over HTTP, that can be told to misbehave. */
package org.certline.local.simulator;
