package org.certline.local.rights;

/**
 * A method, called or calling.
 *
 * @param owner      its class as class files write it
 * @param descriptor its parameters and result as class files write them
 */
record Call(String owner, String name, String descriptor) {

    String simpleOwner() {
        return owner.substring(owner.lastIndexOf('/') + 1);
    }
}
