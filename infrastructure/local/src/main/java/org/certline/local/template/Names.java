package org.certline.local.template;

/** What a resource is called where it runs: the answers to {@code Ref} and {@code Fn::GetAtt}. */
public interface Names {

    /** The value of {@code Ref} to the resource. */
    String ref(Resource resource);

    /** The value of {@code Fn::GetAtt} of the resource. */
    String attribute(Resource resource, String attribute);

    /** The value of a pseudo parameter such as {@code AWS::Region}. */
    String pseudo(String parameter);
}
