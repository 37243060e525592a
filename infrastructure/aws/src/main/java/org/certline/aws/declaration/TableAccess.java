package org.certline.aws.declaration;

/**
 * The function reads or writes the table of an area.
 *
 * @param area the area whose table it is
 * @param access how far it goes; nobody may scan
 */
public record TableAccess(Area area, Access access) implements Part {
}
