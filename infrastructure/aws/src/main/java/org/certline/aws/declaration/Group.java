package org.certline.aws.declaration;

import java.util.List;

/**
 * Several parts declared in one word.
 *
 * @param parts the parts, none of them a group
 */
public record Group(List<? extends Part> parts) implements Part {
}
